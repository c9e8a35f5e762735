/** The statistics of a webhook: the last day by hour, or the last 30 days by day. */
import type { WebhookStatsGranularity } from '@wedsync/sdk'
import { Webhooks } from '@wedsync/sdk/resources'
import { useResource } from '../../api/ApiProvider'
import { useRecord } from '../../api/useRecord'

export function useStats(webhookId: string, granularity: WebhookStatsGranularity = 'hour', refetchInterval: number | false = false) {
  const webhooks = useResource(Webhooks)
  return useRecord('webhook-stats', `${webhookId}/${granularity}`, () => webhooks.stats(webhookId, { granularity }), refetchInterval)
}
