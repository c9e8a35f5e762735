/** The support of the organization. */
import { useQuery } from '@tanstack/react-query'
import type { Support } from '@wedsync/sdk'
import { SupportResource } from '@wedsync/sdk/resources'
import { usePlace, useResource } from '../../api/ApiProvider'

export function useSupport() {
  const support = useResource(SupportResource)
  const { organizationId, environment } = usePlace()
  return useQuery({ queryKey: ['support', organizationId, environment], queryFn: () => support.get() })
}

/** The target of the organization's own tier, in minutes; undefined for an unknown priority. */
export function targetMinutes({ tier, response_targets }: Support, priority: string): number | undefined {
  return response_targets.find((target) => target.tier === tier && target.priority === priority)?.minutes
}
