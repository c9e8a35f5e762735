/** The roles of the organization, which many pages name. */
import { useQuery } from '@tanstack/react-query'
import type { Role } from '@wedsync/sdk'
import { Roles } from '@wedsync/sdk/resources'
import { usePlace, useResource } from '../../api/ApiProvider'

export function useRoles() {
  const roles = useResource(Roles)
  const { organizationId, environment } = usePlace()
  return useQuery({
    queryKey: ['roles', organizationId, environment, 'all'],
    queryFn: async () => (await roles.list({ limit: 100 })).data,
  })
}

/** The names of these roles; the ID of one that is not known. */
export function roleNames(roleIds: string[], roles: Role[] | undefined): string {
  return roleIds.map((id) => roles?.find((role) => role.id === id)?.name ?? id).join(', ')
}
