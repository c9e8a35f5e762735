/** Whether this browser may have the session's cookie, which scripts cannot read: without it, asking for tokens is of no use. */

const KEY = 'wedsync-has-session'

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
}
