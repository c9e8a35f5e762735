/** Sends events again: the failed ones, those that the endpoint missed, or all of a time. The job's ID is in the address. */
import { Button, Radio, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Job, ReplayInput, Webhook } from '@wedsync/sdk'
import { Webhooks } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Section } from '../../components/Section'
import { fromLocalInput, toLocalInput } from '../../components/localTime'
import { useListState } from '../../components/useListState'
import { EventSelector } from './form/EventSelector'
import { JobPanel } from './JobPanel'
import { useOuterWebhook } from './WebhookLayout'
import classes from './webhooks.module.css'

type Mode = 'failed' | 'missing' | 'all'

const MODES: { value: Mode; label: string; description: string }[] = [
  { value: 'failed', label: 'Retry what failed', description: 'Events with a failed delivery get one attempt more each.' },
  { value: 'missing', label: 'Replay what is missing', description: 'Events that were not delivered: also those from before the webhook existed, and from while it was paused.' },
  { value: 'all', label: 'Replay everything', description: 'All events again, with their original IDs. A receiver that processes each ID once can take it.' },
]

const DAY_MS = 86_400_000

export function ResendTab() {
  const webhook = useOuterWebhook()
  const list = useListState()
  const jobId = list.value('job')
  return (
    <Section title="Send events again">
      {webhook.status !== 'active' && <p className={classes.hint}>Only an active webhook can send. Resume it first.</p>}
      {jobId && <JobPanel jobId={jobId} />}
      <ResendForm webhook={webhook} list={list} onStarted={(job) => { list.setFilters({ job: job.id }) }} />
    </Section>
  )
}

interface ResendFormProps {
  webhook: Webhook
  list: ReturnType<typeof useListState>
  onStarted: (job: Job) => void
}

function ResendForm({ webhook, list, onStarted }: ResendFormProps) {
  const webhooks = useResource(Webhooks)
  const [mode, setMode] = useState<Mode>('failed')
  const [since, setSince] = useState(() => toLocalInput(list.value('since') || new Date(Date.now() - DAY_MS).toISOString()))
  const [until, setUntil] = useState(() => toLocalInput(list.value('until')))
  const [types, setTypes] = useState(() => list.value('event_type').split(',').filter(Boolean))
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => start(webhooks, webhook.id, mode, { since: fromLocalInput(since), ...(until && { until: fromLocalInput(until) }), ...(types.length > 0 && { event_types: types as NonNullable<ReplayInput['event_types']> }) }),
    onSuccess: onStarted,
  })
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    mutate()
  }
  return (
    <form onSubmit={submit} className={`${classes.form ?? ''} ${classes.narrow ?? ''}`}>
      <Modes mode={mode} setMode={setMode} />
      <div className={classes.pair}>
        <TextInput type="datetime-local" label="Since" description="At most 30 days ago." value={since} onChange={({ currentTarget }) => { setSince(currentTarget.value) }} required />
        <TextInput type="datetime-local" label="Until" description="Empty: until now." value={until} onChange={({ currentTarget }) => { setUntil(currentTarget.value) }} />
      </div>
      <details className={classes.panel} open={types.length > 0}>
        <summary>Only some event types</summary>
        <EventSelector legend="Event types to send" value={types} onChange={setTypes} />
      </details>
      {error && <ErrorPanel error={error} />}
      <div>
        <Button type="submit" loading={isPending} disabled={since === ''}>
          {mode === 'failed' ? 'Retry the failed deliveries' : 'Start the replay'}
        </Button>
      </div>
    </form>
  )
}

function Modes({ mode, setMode }: { mode: Mode; setMode: (mode: Mode) => void }) {
  return (
    <Radio.Group label="What to send" value={mode} onChange={setMode}>
      <div className={classes.modes}>
        {MODES.map(({ value, label, description }) => (
          <Radio key={value} value={value} label={label} description={description} />
        ))}
      </div>
    </Radio.Group>
  )
}

function start(webhooks: Webhooks, webhookId: string, mode: Mode, body: ReplayInput): Promise<Job> {
  if (mode === 'failed') return webhooks.retryFailed(webhookId, body)
  return webhooks.replay(webhookId, { ...body, only_missing: mode === 'missing' })
}
