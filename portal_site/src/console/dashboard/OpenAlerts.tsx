/** What needs attention now. Each alert leads to its page. */
import { ApiKeys } from '@wedsync/sdk/resources'
import { Link } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { StatusBadge } from '../../components/StatusBadge'
import { placePath } from '../../session/place'
import classes from './dashboard.module.css'
import { keyAlerts, quotaAlerts, webhookAlerts } from './alerts'
import { useFirstPage } from './useFirstPage'
import { useQuotas, useWebhooks } from './useHealth'

const READ_KEYS = 500

export function OpenAlerts() {
  const { alerts, place, isPending } = useAlerts()
  if (alerts.length === 0) {
    return <p className={classes.none}>{isPending ? 'Checking webhooks, keys and quotas' : 'None. Webhooks that fail, keys that expire within 14 days and quotas above 80% appear here.'}</p>
  }
  return (
    <ul className={classes.alerts}>
      {alerts.map(({ id, tone, kind, text, page }) => (
        <li key={id}>
          <StatusBadge tone={tone}>{kind}</StatusBadge>
          <Link to={placePath(place, page)}>{text}</Link>
        </li>
      ))}
    </ul>
  )
}

function useAlerts() {
  const webhooks = useWebhooks()
  const quotas = useQuotas()
  const apiKeys = useResource(ApiKeys)
  const keys = useFirstPage('expiring-keys', () => apiKeys.list({ status: 'active', limit: 100 }).toArray(READ_KEYS))
  const alerts = [
    ...webhookAlerts(webhooks.page?.data ?? []),
    ...quotaAlerts(quotas.page?.data ?? []),
    ...keyAlerts(keys.page ?? [], new Date()),
  ]
  return { alerts, place: keys.place, isPending: webhooks.isPending || quotas.isPending || keys.isPending }
}
