/** A webhook at a glance: how its endpoint does, its settings, its secret. */
import type { Webhook } from '@wedsync/sdk'
import type { ReactNode } from 'react'
import { Facts } from '../../components/Facts'
import { IdText } from '../../components/IdText'
import { JsonView } from '../../components/JsonView'
import { Moment } from '../../components/Moment'
import { Section } from '../../components/Section'
import { usePagePath } from '../usePagePath'
import { Link } from 'react-router'
import { formatDelay } from './form/delays'
import { SecretSection } from './SecretSection'
import { StatsSection } from './StatsSection'
import { useOuterWebhook } from './WebhookLayout'
import classes from './webhooks.module.css'

export function OverviewTab() {
  const webhook = useOuterWebhook()
  return (
    <>
      <StatsSection webhook={webhook} />
      <Section title="Settings">
        <Facts facts={settings(webhook)} />
      </Section>
      <Section title="Events">
        <EventTypes types={webhook.event_types} />
        {webhook.filters && <JsonView caption="Filters" value={webhook.filters} />}
      </Section>
      <SecretSection webhook={webhook} />
    </>
  )
}

function settings(webhook: Webhook): [string, ReactNode][] {
  const { rate_limit_per_second, max_in_flight, retry_policy, headers } = webhook
  const delays = retry_policy.delays_s ?? []
  return [
    ['ID', <IdText id={webhook.id} />],
    ['Payload', webhook.payload === 'thin' ? 'Thin: IDs only' : 'Full events'],
    ['API version', webhook.api_version ?? 'Current'],
    ['Rate limit', rate_limit_per_second === null ? 'None' : `${rate_limit_per_second} requests per second`],
    ['Requests at once', max_in_flight === null ? 'Chosen by the platform' : max_in_flight.toLocaleString('en')],
    ['Retries after', delays.length === 0 ? 'No retries' : delays.map(formatDelay).join(', ')],
    ['Headers', Object.keys(headers).length === 0 ? 'None of your own' : Object.keys(headers).join(', ')],
    ['Failing since', webhook.failing_since ? <Moment at={webhook.failing_since} /> : 'Not failing'],
    ['Created', <Moment at={webhook.created_at} />],
    ['Changed', <Moment at={webhook.updated_at} />],
  ]
}

function EventTypes({ types }: { types: string[] }) {
  const pagePath = usePagePath()
  return (
    <ul className={classes.types}>
      {types.map((type) => (
        <li key={type}>
          {type.includes('*') ? <code>{type}</code> : <Link to={pagePath(`event-types/${type}`)}><code>{type}</code></Link>}
        </li>
      ))}
    </ul>
  )
}
