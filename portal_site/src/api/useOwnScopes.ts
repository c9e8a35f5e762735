/** What the person may do in the organization of the page. */
import { useQuery } from '@tanstack/react-query'
import { ownScopes } from '../session/ownScopes'
import { usePlace } from './ApiProvider'

/** Undefined until it is known. */
export function useOwnScopes(): string[] | undefined {
  const place = usePlace()
  const { data } = useQuery({
    queryKey: ['own-scopes', place.organizationId, place.environment],
    queryFn: () => ownScopes(place),
  })
  return data
}

/** Whether the person administers the platform itself, for an area such as `applications`. */
export const useIsOperator = (area: string) => administers(useOwnScopes() ?? [], area)

/** Whether the scopes are those of who administers an area of the platform. */
export const administers = (scopes: string[], area: string) => scopes.includes('platform:*') || scopes.includes(`platform:${area}`)
