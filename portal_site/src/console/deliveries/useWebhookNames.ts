/** The URLs of the webhooks by ID. There are at most 100 in an environment: one page. */
import { useQuery } from '@tanstack/react-query'
import { Webhooks } from '@wedsync/sdk/resources'
import { usePlace, useResource } from '../../api/ApiProvider'

export function useWebhookNames(isNeeded: boolean): Map<string, string> {
  const webhooks = useResource(Webhooks)
  const { organizationId, environment } = usePlace()
  const { data } = useQuery({
    queryKey: ['webhooks', organizationId, environment, 'names'],
    queryFn: async () => (await webhooks.list({ limit: 100 })).data,
    enabled: isNeeded,
    staleTime: 60_000,
  })
  return new Map(data?.map(({ id, url }) => [id, url]))
}
