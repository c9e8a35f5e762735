/** The scopes of the signed-in person in an organization, as the access token says. The API decides; this is for what pages offer. */
import type { Place } from './place'
import { accessToken } from './tokens'

export async function ownScopes(place: Place): Promise<string[]> {
  return scopesOf(await accessToken(place))
}

/** The scopes of a JWT; none if it is not one. */
export function scopesOf(token: string): string[] {
  try {
    const payload = token.split('.')[1] ?? ''
    const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { scope?: unknown }
    return typeof claims.scope === 'string' ? claims.scope.split(' ').filter(Boolean) : []
  } catch {
    return []
  }
}
