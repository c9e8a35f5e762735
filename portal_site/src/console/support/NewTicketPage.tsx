/** Opening a ticket. `?request_id=` fills in the request that it is about. */
import { Button, Select, TextInput, Textarea } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { Tickets } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import schema from 'virtual:input-schema/TicketInput'
import { usePlace, useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { ErrorPanel } from '../../components/ErrorPanel'
import { inWords } from '../../components/StatusBadge'
import components from '../../components/components.module.css'
import { useInputForm } from '../../forms/useInputForm'
import { placePath } from '../../session/place'
import { ConsolePage } from '../ConsolePage'
import { RequestSummary } from './RequestSummary'
import { durationText } from './durations'
import { targetMinutes, useSupport } from './useSupport'

const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const

/** A type and not an interface: forms need an index signature. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- as above
type TicketValues = { subject: string; body: string; priority: (typeof PRIORITIES)[number]; request_id: string }

const bodyOf = ({ request_id, ...rest }: TicketValues) => ({ ...rest, request_id: request_id.trim() || null })

export function NewTicketPage() {
  const tickets = useResource(Tickets)
  const place = usePlace()
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const { form, submit, error, isSending } = useInputForm<TicketValues, { id: string }>({
    schema,
    initialValues: { subject: '', body: '', priority: 'normal', request_id: parameters.get('request_id') ?? '' },
    toBody: bodyOf,
    send: (values, options) => tickets.create(bodyOf(values), options),
    onSent: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['tickets'] })
      await navigate(placePath(place, `support/${id}`))
    },
  })
  return (
    <ConsolePage title="Open a ticket" parent={{ to: placePath(place, 'support'), label: 'Support' }}>
      <form className={components.form} onSubmit={submit} noValidate>
        <TicketFields form={form} />
        {error !== undefined && <ErrorPanel error={error} />}
        <div>
          <Button type="submit" loading={isSending}>
            Open the ticket
          </Button>
        </div>
      </form>
    </ConsolePage>
  )
}

type Form = UseFormReturnType<TicketValues>

function TicketFields({ form }: { form: Form }) {
  return (
    <>
      <TextInput label="Subject" required {...form.getInputProps('subject')} />
      <Textarea
        label="What happens, and what did you expect?"
        description="Up to 10,000 characters. Do not send secrets: support never needs them."
        required
        autosize
        minRows={6}
        {...form.getInputProps('body')}
      />
      <PriorityField form={form} />
      <RequestField form={form} />
    </>
  )
}

function PriorityField({ form }: { form: Form }) {
  const { data: support } = useSupport()
  const options = PRIORITIES.map((priority) => {
    const minutes = support && targetMinutes(support, priority)
    return { value: priority, label: minutes === undefined ? inWords(priority) : `${inWords(priority)}: response within ${durationText(minutes)}` }
  })
  return <Select label="Priority" data={options} allowDeselect={false} {...form.getInputProps('priority')} />
}

/** Shows the request of the ID that was typed when the person leaves the field. */
function RequestField({ form }: { form: Form }) {
  const [requestId, setRequestId] = useState(form.values.request_id.trim())
  const { onBlur, ...field } = form.getInputProps('request_id') as { onBlur: () => void }
  return (
    <>
      <TextInput
        label="Request ID"
        description="X-Request-Id of a response, if the ticket is about one request. Support sees the same details as you."
        placeholder="req_"
        spellCheck={false}
        autoComplete="off"
        {...field}
        onBlur={() => {
          onBlur()
          setRequestId(form.values.request_id.trim())
        }}
      />
      {requestId && !form.errors.request_id && <RequestSummary key={requestId} requestId={requestId} />}
    </>
  )
}
