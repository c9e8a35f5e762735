/** Tests a filter: with the example of a type, with the newest event of the organization, or with what the person types. */
import { Button, NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { FilterTestInput } from '@wedsync/sdk'
import { Events, Webhooks } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../../api/ApiProvider'
import { ErrorPanel } from '../../../components/ErrorPanel'
import { JsonField } from '../../../components/JsonField'
import { StatusBadge } from '../../../components/StatusBadge'
import { parseJson } from '../../../components/jsonText'
import { useEventTypes } from '../../events/useEventTypes'
import classes from '../webhooks.module.css'

export function FilterTester({ filters, eventTypes }: { filters: string; eventTypes: string[] }) {
  const webhooks = useResource(Webhooks)
  const [event, setEvent] = useState('')
  const test = useMutation({
    mutationFn: () => webhooks.testFilter({ filters: valueOf(filters), event: valueOf(event) } as FilterTestInput),
  })
  const change = (text: string) => {
    test.reset()
    setEvent(text)
  }
  const isReady = [filters, event].every((text) => text.trim() !== '' && !('problem' in parseJson(text)))
  return (
    <div className={classes.form}>
      <EventSource eventTypes={eventTypes} onEvent={change} />
      <JsonField label="Event" value={event} onChange={change} rows={12} />
      <div className={classes.actions}>
        <Button variant="default" loading={test.isPending} disabled={!isReady} onClick={() => { test.mutate() }}>
          Test the filter
        </Button>
        <p className={classes.result} role="status">
          {test.data && <StatusBadge tone={test.data.matches ? 'good' : 'warning'}>{test.data.matches ? 'Matches: would be sent' : 'Does not match: would not be sent'}</StatusBadge>}
        </p>
      </div>
      {test.error && <ErrorPanel error={test.error} />}
      <FilterFaults error={test.error} />
    </div>
  )
}

const valueOf = (text: string) => {
  const parsed = parseJson(text)
  return 'value' in parsed ? parsed.value : undefined
}

/** Each fault with its place, as in `/filters/data/object/total/amount/0/numeric`. */
function FilterFaults({ error }: { error: unknown }) {
  const faults = error instanceof Error && 'errors' in error ? (error.errors as { pointer?: string; detail: string }[]) : []
  if (faults.length === 0) return null
  return (
    <ul className={classes.fault}>
      {faults.map(({ pointer, detail }) => (
        <li key={pointer}>
          <code>{pointer}</code> {detail}
        </li>
      ))}
    </ul>
  )
}

function EventSource({ eventTypes, onEvent }: { eventTypes: string[]; onEvent: (text: string) => void }) {
  const events = useResource(Events)
  const { data: types = [] } = useEventTypes()
  const latest = useMutation({ mutationFn: () => events.list({ limit: 1 }), onSuccess: ({ data: [event] }) => { if (event) onEvent(format(event)) } })
  const isChosen = (type: string) => eventTypes.some((each) => each === '*' || each === type || (each.endsWith('.*') && type.startsWith(each.slice(0, -1))))
  const chosen = types.filter(({ type }) => isChosen(type))
  const offered = chosen.length > 0 ? chosen : types
  return (
    <div className={classes.pair}>
      <NativeSelect
        label="Start with the example of"
        data={['', ...offered.map(({ type }) => type)]}
        defaultValue=""
        onChange={({ currentTarget }) => {
          const example = types.find(({ type }) => type === currentTarget.value)?.example
          if (example) onEvent(format(example))
        }}
      />
      <div>
        <Button variant="default" size="compact-sm" loading={latest.isPending} onClick={() => { latest.mutate() }}>
          Use the newest event
        </Button>
        {latest.data?.data.length === 0 && <p className={classes.hint}>There are no events yet.</p>}
        {latest.error && <ErrorPanel error={latest.error} />}
      </div>
    </div>
  )
}

const format = (event: unknown) => JSON.stringify(event, null, 2)
