/** Tries the cookie of the session before a page around an account is shown. */
import { restoreSession } from '../session/session'

/** Signing in must be possible while the API rejects a refresh. */
export async function loadAccount() {
  await restoreSession().catch(() => undefined)
  return null
}
