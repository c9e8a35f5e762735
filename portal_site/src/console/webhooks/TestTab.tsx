/** Sends a test event of any type to the endpoint, and shows the exchange. */
import { Button, NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { EndpointTest, EndpointTestInput, EventType, Webhook } from '@wedsync/sdk'
import { Webhooks } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import { JsonField } from '../../components/JsonField'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { StatusBadge } from '../../components/StatusBadge'
import { parseJson } from '../../components/jsonText'
import { AttemptView } from '../deliveries/AttemptView'
import { groupTypes, useEventTypes } from '../events/useEventTypes'
import { usePagePath } from '../usePagePath'
import { useOuterWebhook } from './WebhookLayout'
import classes from './webhooks.module.css'

export function TestTab() {
  const webhook = useOuterWebhook()
  const query = useEventTypes()
  return (
    <Section title="Send a test event">
      <QueryView query={query}>{(types) => <TestForm webhook={webhook} types={types} />}</QueryView>
    </Section>
  )
}

function TestForm({ webhook, types }: { webhook: Webhook; types: EventType[] }) {
  const webhooks = useResource(Webhooks)
  const [parameters] = useSearchParams()
  const [type, setType] = useState(parameters.get('event_type') ?? firstType(webhook, types))
  const [text, setText] = useState(exampleObject(types, type))
  const test = useMutation({ mutationFn: () => webhooks.test(webhook.id, testBody(type, text)) })
  const choose = (next: string) => {
    setType(next)
    setText(exampleObject(types, next))
  }
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    test.mutate()
  }
  return (
    <form onSubmit={submit} className={classes.form}>
      <NativeSelect
        label="Event type"
        data={groupTypes(types).map(({ name, types: members }) => ({ group: name, items: members.map((each) => each.type) }))}
        value={type}
        onChange={({ currentTarget }) => { choose(currentTarget.value) }}
      />
      <JsonField label="Object of the event" description="data.object of the event: the example of the type, or what you make of it." value={text} onChange={setText} rows={14} />
      <div className={classes.actions}>
        <Button type="submit" loading={test.isPending} disabled={'problem' in parseJson(text)}>
          Send the test event
        </Button>
        <span className={classes.hint}>It is not retried, and not counted in the statistics.</span>
      </div>
      {test.error && <ErrorPanel error={test.error} />}
      <div role="status">{test.data && <TestResult result={test.data} />}</div>
    </form>
  )
}

function TestResult({ result: { delivery, signature_valid } }: { result: EndpointTest }) {
  const pagePath = usePagePath()
  const isDelivered = delivery.status === 'delivered'
  return (
    <div className={classes.form}>
      <p className={classes.result}>
        <StatusBadge tone={isDelivered ? 'good' : 'bad'}>{isDelivered ? 'Delivered' : 'Failed'}</StatusBadge>{' '}
        <StatusBadge tone={signature_valid ? 'good' : 'bad'}>{signature_valid ? 'The signature verifies' : 'The signature does not verify'}</StatusBadge>{' '}
        <Link to={pagePath(`webhooks/${delivery.webhook_id}/deliveries/${delivery.id}`)}>Open the delivery</Link>
      </p>
      {delivery.attempts.map((attempt) => (
        <AttemptView key={attempt.number} attempt={attempt} />
      ))}
    </div>
  )
}

function firstType({ event_types }: Webhook, types: EventType[]): string {
  const isChosen = (type: string) => event_types.some((each) => each === '*' || each === type || (each.endsWith('.*') && type.startsWith(each.slice(0, -1))))
  return types.find(({ type }) => isChosen(type))?.type ?? types[0]?.type ?? ''
}

function exampleObject(types: EventType[], name: string): string {
  const example = types.find(({ type }) => type === name)?.example as { data?: { object?: unknown } } | undefined
  return JSON.stringify(example?.data?.object ?? {}, null, 2)
}

function testBody(type: string, text: string): EndpointTestInput {
  const parsed = parseJson(text)
  const data = 'value' in parsed ? parsed.value : undefined
  return { event_type: type, ...(data === undefined ? {} : { data }) } as EndpointTestInput
}
