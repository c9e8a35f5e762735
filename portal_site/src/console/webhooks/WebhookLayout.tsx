/** What all pages of one webhook share: its head, its actions, and the way between its pages. */
import type { Webhook } from '@wedsync/sdk'
import { ApiError } from '@wedsync/sdk'
import { Webhooks } from '@wedsync/sdk/resources'
import { NavLink, Outlet, useOutletContext, useParams } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { useRecord } from '../../api/useRecord'
import { QueryView } from '../../components/QueryView'
import { ConsolePage } from '../ConsolePage'
import { usePagePath } from '../usePagePath'
import { RestoreNotice } from './RestoreNotice'
import { WebhookActions } from './WebhookActions'
import { WebhookStatus, stopReason } from './WebhookStatus'
import classes from './webhooks.module.css'

const TABS = [
  { to: '', label: 'Overview' },
  { to: 'deliveries', label: 'Deliveries' },
  { to: 'test', label: 'Send a test' },
  { to: 'resend', label: 'Retry and replay' },
]

export function useWebhook(webhookId: string) {
  const webhooks = useResource(Webhooks)
  return useRecord('webhook', webhookId, () => webhooks.get(webhookId))
}

/** The webhook of the page around. */
export const useOuterWebhook = () => useOutletContext<Webhook>()

export function WebhookLayout() {
  const { webhookId = '' } = useParams()
  const pagePath = usePagePath()
  const query = useWebhook(webhookId)
  const webhook = query.data
  const isGone = query.error instanceof ApiError && query.error.status === 404
  return (
    <ConsolePage
      title={webhook ? `Webhook ${webhook.url}` : 'Webhook'}
      heading={webhook?.url ?? 'Webhook'}
      lead={webhook?.description}
      parent={{ to: pagePath('webhooks'), label: 'Webhooks' }}
      actions={webhook && <WebhookActions webhook={webhook} />}
    >
      {isGone ? <RestoreNotice webhookId={webhookId} isDeleted={false} /> : <QueryView query={query}>{(current) => <Tabs webhook={current} />}</QueryView>}
    </ConsolePage>
  )
}

function Tabs({ webhook }: { webhook: Webhook }) {
  const pagePath = usePagePath()
  return (
    <>
      <p className={classes.state}>
        <WebhookStatus webhook={webhook} />
        <span>{stopReason(webhook.failure_reason)}</span>
      </p>
      <nav className={classes.tabs} aria-label="Pages of the webhook">
        {TABS.map(({ to, label }) => (
          <NavLink key={to} to={pagePath(`webhooks/${webhook.id}${to && `/${to}`}`)} end>
            {label}
          </NavLink>
        ))}
      </nav>
      <Outlet context={webhook} />
    </>
  )
}
