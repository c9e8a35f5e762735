/** Where a signed-in person works: an organization, live or in the sandbox. Both are in the address of every page. */

export type Environment = 'live' | 'test'

export interface Place {
  organizationId: string
  environment: Environment
}

/** The key of the place in a map. */
export const placeKey = ({ organizationId, environment }: Place) => `${organizationId}/${environment}`

/** The address of a page of the console, as in `/org_1/test/keys`. */
export const placePath = (place: Place, page = '') => `/${placeKey(place)}${page && `/${page}`}`

/** The place of an address's first two parts, if they are one. */
export function parsePlace(organizationId: string | undefined, environment: string | undefined): Place | undefined {
  if (!organizationId?.startsWith('org_')) return undefined
  if (environment !== 'live' && environment !== 'test') return undefined
  return { organizationId, environment }
}
