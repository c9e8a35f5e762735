/** Active keys, what is left of their quotas, and the health of webhooks. */
import type { Webhook } from '@wedsync/sdk'
import { ApiKeys } from '@wedsync/sdk/resources'
import { useResource } from '../../api/ApiProvider'
import { Figure } from '../../components/Figure'
import components from '../../components/components.module.css'
import { count, percent } from '../../components/numbers'
import { placePath } from '../../session/place'
import { useFirstPage } from './useFirstPage'
import { useQuotas, useWebhooks } from './useHealth'

export function ResourceFigures() {
  return (
    <div className={components.figures}>
      <KeyFigure />
      <QuotaFigure />
      <WebhookFigure />
    </div>
  )
}

function KeyFigure() {
  const keys = useResource(ApiKeys)
  const { page, place } = useFirstPage('api-keys', () => keys.list({ status: 'active', include: 'total', limit: 1 }))
  return <Figure name="Active keys" value={page?.total === undefined ? '–' : count(page.total)} to={`${placePath(place, 'keys')}?status=active`} />
}

function QuotaFigure() {
  const { page, place } = useQuotas()
  const fullest = Math.max(0, ...(page?.data ?? []).flatMap(({ limits }) => limits.map(({ used, limit }) => used / limit)))
  return (
    <Figure
      name="Fullest limit"
      value={page ? percent(fullest) : '–'}
      note={page ? `${percent(1 - fullest)} left` : ''}
      to={placePath(place, 'usage')}
    />
  )
}

function WebhookFigure() {
  const { page, place } = useWebhooks()
  const webhookCount = page?.data.length ?? 0
  const healthyCount = page?.data.filter(isHealthy).length ?? 0
  const note = webhookCount === healthyCount ? 'All healthy' : `${count(webhookCount - healthyCount)} need attention`
  return <Figure name="Webhooks" value={page ? count(webhookCount) : '–'} note={webhookCount > 0 ? note : ''} to={placePath(place, 'webhooks')} />
}

const isHealthy = ({ status, failing_since }: Webhook) => status === 'active' && failing_since === null
