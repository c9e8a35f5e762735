/** Who sends a request from the page: the signed-in person, a typed key, or nobody. */
import { useSyncExternalStore } from 'react'
import type { Place } from '../../session/place'

export interface TypedKey {
  /** Public ID, `bkx_…`. The secret alone is sufficient. */
  keyId: string
  secret: string
}

export type Caller = { kind: 'session'; place: Place } | { kind: 'key'; key: TypedKey } | { kind: 'anonymous' }

const NO_KEY: TypedKey = { keyId: '', secret: '' }

// In memory only: a secret is never stored by the page.
let typedKey = NO_KEY
let isLiveConfirmed = false
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTypedKey = () => useSyncExternalStore(subscribe, () => typedKey, () => NO_KEY)

export function keepTypedKey(key: TypedKey) {
  typedKey = key
  for (const listener of listeners) listener()
}

export function isLive(caller: Caller): boolean {
  if (caller.kind === 'session') return caller.place.environment === 'live'
  return caller.kind === 'key' && [caller.key.keyId, caller.key.secret].some((each) => /^(?:bkx|sk)_live_/.test(each.trim()))
}

/** Live data asks once for each visit. */
export const mustConfirm = (caller: Caller) => isLive(caller) && !isLiveConfirmed

export function confirmLive() {
  isLiveConfirmed = true
}

/** The headers of a typed key: the pair, or the secret alone as a bearer token. */
export function credentialsOf(caller: Caller): Record<string, string> {
  if (caller.kind !== 'key') return {}
  const keyId = caller.key.keyId.trim()
  const secret = caller.key.secret.trim()
  return keyId ? { 'X-API-Key': keyId, 'X-API-Secret': secret } : { Authorization: `Bearer ${secret}` }
}
