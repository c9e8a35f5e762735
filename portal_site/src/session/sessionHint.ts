/** Whether this browser may have the session's cookie, which scripts cannot read: without it, asking for tokens is of no use. */
import { useSyncExternalStore } from 'react'

const KEY = 'wedsync-has-session'
const listeners = new Set<() => void>()

export function mayHaveSession(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    // Storage can be blocked; only the API knows then.
    return true
  }
}

export function recordSession(isSignedIn: boolean) {
  try {
    if (isSignedIn) localStorage.setItem(KEY, 'yes')
    else localStorage.removeItem(KEY)
  } catch {
    // As above.
  }
  for (const listener of listeners) listener()
}

/** The same for a page, which follows this tab and others. The build draws pages for people without a session. */
export function useMayHaveSession(): boolean {
  return useSyncExternalStore(subscribe, mayHaveSession, () => false)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}
