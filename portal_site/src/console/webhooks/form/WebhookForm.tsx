/** The settings of a webhook, to create or to change it. */
import { Button, TextInput, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { ErrorPanel } from '../../../components/ErrorPanel'
import { LinkButton } from '../../../controls/Button'
import type { InputSchema } from '../../../forms/inputSchema'
import { useInputForm } from '../../../forms/useInputForm'
import classes from '../webhooks.module.css'
import { DeliveryFields } from './DeliveryFields'
import { EventSelector } from './EventSelector'
import { fieldFault } from './fieldFault'
import { FilterEditor } from './FilterEditor'
import { HeadersField } from './HeadersField'
import type { WebhookValues } from './values'

interface WebhookFormProps<Result> {
  schema: InputSchema
  initialValues: WebhookValues
  isNew: boolean
  action: string
  cancelTo: string
  toBody: (values: WebhookValues) => unknown
  send: (values: WebhookValues, options: { idempotencyKey: string }) => Promise<Result>
  onSent: (result: Result) => unknown
}

export function WebhookForm<Result>({ isNew, action, cancelTo, ...options }: WebhookFormProps<Result>) {
  const { form, submit, error, isSending } = useInputForm<WebhookValues, Result>(options)
  const { values, errors, setFieldValue } = form
  return (
    <form onSubmit={submit} className={`${classes.form ?? ''} ${classes.narrow ?? ''}`} noValidate>
      <TextInput label="URL" description="HTTPS, at a public address. It must answer with 2xx within 10 seconds." type="url" required autoComplete="off" {...form.getInputProps('url')} />
      <Textarea label="Description" description="What the webhook is for." rows={2} {...form.getInputProps('description')} />
      <EventSelector value={values.event_types} onChange={(types) => { setFieldValue('event_types', types) }} error={fieldFault(errors, 'event_types')} />
      <FilterEditor value={values.filters} onChange={(text) => { setFieldValue('filters', text) }} error={fieldFault(errors, 'filters')} eventTypes={values.event_types} />
      <DeliveryFields form={form} isNew={isNew} />
      <HeadersField value={values.headers} onChange={(rows) => { setFieldValue('headers', rows) }} error={fieldFault(errors, 'headers')} />
      <Faults hasErrors={Object.keys(errors).length > 0}>{error !== undefined && <ErrorPanel error={error} />}</Faults>
      <div className={classes.actions}>
        <Button type="submit" loading={isSending}>
          {action}
        </Button>
        <LinkButton variant="plain" to={cancelTo}>
          Cancel
        </LinkButton>
      </div>
    </form>
  )
}

/** What keeps the form from being sent, near the button that sends it. */
function Faults({ hasErrors, children }: { hasErrors: boolean; children: ReactNode }) {
  return (
    <div role="status">
      {hasErrors && !children && <p className={classes.fault}>Correct the fields with an error above.</p>}
      {children}
    </div>
  )
}
