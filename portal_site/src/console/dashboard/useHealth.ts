/** The webhooks and the quotas of the organization, which figures and alerts of the dashboard share. */
import { UsageResource, Webhooks } from '@wedsync/sdk/resources'
import { useResource } from '../../api/ApiProvider'
import { useFirstPage } from './useFirstPage'

export function useWebhooks() {
  const webhooks = useResource(Webhooks)
  return useFirstPage('webhooks', () => webhooks.list({ limit: 100 }))
}

export function useQuotas() {
  const usage = useResource(UsageResource)
  return useFirstPage('usage-quotas', () => usage.quotas({ limit: 100 }))
}
