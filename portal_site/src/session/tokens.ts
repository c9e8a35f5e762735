/**
 * The access tokens of the signed-in person, one for each place, in memory only. The refresh token is in a cookie that
 * scripts cannot read; a lock that all tabs share keeps two of them from using it at once.
 */
import { placeKey } from './place'
import type { Place } from './place'
import { publicAuth } from './cores'

interface Tokens {
  access_token: string
  expires_in: number
}

interface StoredToken {
  accessToken: string
  /** On the monotonic clock: a wrong wall clock must not keep a token. */
  renewsAt: number
}

const LOCK = 'wedsync-session'
const RENEWAL_MARGIN_MS = 60_000
const ANYWHERE = ''

const tokens = new Map<string, StoredToken>()
const renewals = new Map<string, Promise<string>>()

const keyOf = (place: Place | undefined) => (place ? placeKey(place) : ANYWHERE)

/** Keep the token of a sign-in or of a confirmed identity. */
export function keepToken(place: Place | undefined, { access_token, expires_in }: Tokens) {
  const renewsAt = performance.now() + expires_in * 1000 - RENEWAL_MARGIN_MS
  tokens.set(keyOf(place), { accessToken: access_token, renewsAt })
}

export function forgetTokens() {
  tokens.clear()
}

/** A valid access token of the place; without one, of the session's last place. Throws ApiError without a session. */
export function accessToken(place?: Place): Promise<string> {
  const key = keyOf(place)
  const token = tokens.get(key)
  if (token && performance.now() < token.renewsAt) return Promise.resolve(token.accessToken)
  const pending = renewals.get(key)
  if (pending) return pending
  const renewal = refresh(place).finally(() => renewals.delete(key))
  renewals.set(key, renewal)
  return renewal
}

/** Get another token unless the rejected one has been replaced already. */
export function replaceToken(place: Place | undefined, rejectedToken: string): Promise<string> {
  if (tokens.get(keyOf(place))?.accessToken === rejectedToken) tokens.delete(keyOf(place))
  return accessToken(place)
}

async function refresh(place: Place | undefined): Promise<string> {
  const body = place ? { organization_id: place.organizationId, environment: place.environment } : {}
  const tokens = await withLock(() => publicAuth().refresh(body))
  keepToken(place, tokens)
  return tokens.access_token
}

// Locks need a secure context; without one, the tabs rely on the 10 s in which a refresh token may be sent again.
function withLock<T>(run: () => Promise<T>): Promise<T> {
  const locks = (navigator as Partial<Navigator>).locks
  return locks ? locks.request(LOCK, run) : run()
}
