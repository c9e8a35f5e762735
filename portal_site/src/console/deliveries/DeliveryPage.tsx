/** One delivery: each attempt with its request and its response, a retry, and a check of the signature. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Delivery } from '@wedsync/sdk'
import { Webhooks } from '@wedsync/sdk/resources'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { usePlace, useResource } from '../../api/ApiProvider'
import { LIVE_EVERY_MS } from '../../api/queryClient'
import { EmptyState } from '../../components/EmptyState'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Facts } from '../../components/Facts'
import { IdText } from '../../components/IdText'
import { Moment } from '../../components/Moment'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { Button } from '../../controls/Button'
import { ConsolePage } from '../ConsolePage'
import { RecordLink } from '../records/RecordLink'
import { usePagePath } from '../usePagePath'
import { AttemptView } from './AttemptView'
import { DeliveryStatus, kindOf } from './DeliveryStatus'
import { explainFailure } from './explanations'
import { SignatureChecker } from './SignatureChecker'
import classes from './deliveries.module.css'

const isEnded = (delivery: Delivery | undefined) => delivery !== undefined && ['delivered', 'failed'].includes(delivery.status)

export function DeliveryPage() {
  const { webhookId = '', deliveryId = '' } = useParams()
  const webhooks = useResource(Webhooks)
  const { organizationId, environment } = usePlace()
  const pagePath = usePagePath()
  const queryKey = ['delivery', organizationId, environment, deliveryId]
  const query = useQuery({
    queryKey,
    queryFn: () => webhooks.getDelivery(webhookId, deliveryId),
    refetchInterval: ({ state }) => (isEnded(state.data) ? false : LIVE_EVERY_MS),
  })
  return (
    <ConsolePage
      title={query.data ? `Delivery of ${query.data.event_type}` : 'Delivery'}
      parent={{ to: pagePath(`webhooks/${webhookId}/deliveries`), label: 'Deliveries of the webhook' }}
      actions={query.data && <RetryButton delivery={query.data} queryKey={queryKey} />}
    >
      <QueryView query={query}>{(delivery) => <Content delivery={delivery} />}</QueryView>
    </ConsolePage>
  )
}

function Content({ delivery }: { delivery: Delivery }) {
  const pagePath = usePagePath()
  const attempts = [...delivery.attempts].reverse()
  const request = attempts.find((attempt) => attempt.request)?.request
  return (
    <>
      <p role="status" className={classes.state}>
        <DeliveryStatus status={delivery.status} />
        <span>{explainFailure(delivery.failure_reason)}</span>
      </p>
      <Facts facts={facts(delivery, pagePath)} />
      <Section title="Attempts">
        {attempts.length === 0 && <EmptyState title="Not sent yet" text="The first attempt follows within seconds, unless the circuit of the endpoint is open." />}
        {attempts.map((attempt, index) => (
          <AttemptView key={attempt.number} attempt={attempt} isOpen={index === 0} />
        ))}
      </Section>
      {request && (
        <Section title="Check the signature">
          <SignatureChecker request={request} />
        </Section>
      )}
    </>
  )
}

function facts(delivery: Delivery, pagePath: (page: string) => string): [string, ReactNode][] {
  const kind = kindOf(delivery)
  return [
    // The event of a test is not among the events.
    ['Event', <IdText id={delivery.event_id} {...(!delivery.is_test && { to: pagePath(`events/${delivery.event_id}`) })} />],
    ['Type', <code>{delivery.event_type}</code>],
    ['Record', <RecordLink id={delivery.object_id} />],
    ['Webhook', <IdText id={delivery.webhook_id} to={pagePath(`webhooks/${delivery.webhook_id}`)} />],
    ['Delivery', <IdText id={delivery.id} />],
    ...(kind ? [['Kind', kind] as [string, ReactNode]] : []),
    ...(delivery.replay_id ? [['Replayed by', <IdText id={delivery.replay_id} to={pagePath(`webhooks/${delivery.webhook_id}/resend?job=${delivery.replay_id}`)} />] as [string, ReactNode]] : []),
    ['Created', <Moment at={delivery.created_at} />],
    ...(delivery.next_retry_at ? [['Next retry', <Moment at={delivery.next_retry_at} />] as [string, ReactNode]] : []),
  ]
}

function RetryButton({ delivery, queryKey }: { delivery: Delivery; queryKey: string[] }) {
  const webhooks = useResource(Webhooks)
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => webhooks.retryDelivery(delivery.webhook_id, delivery.id),
    onSuccess: async (next) => {
      queries.setQueryData(queryKey, next)
      await Promise.all([queries.invalidateQueries({ queryKey }), queries.invalidateQueries({ queryKey: ['deliveries'] })])
    },
  })
  // A test is repeated by sending another test.
  if (delivery.is_test) return null
  return (
    <div>
      <Button disabled={isPending} onClick={() => { mutate() }}>
        {isEnded(delivery) ? 'Retry the delivery' : 'Send it now'}
      </Button>
      {error && <ErrorPanel error={error} />}
    </div>
  )
}
