/** The places in which a visitor of a public page can act, if there is a session. The session's code is only loaded then. */
import { useEffect, useState } from 'react'
import type { Place } from '../../session/place'
import { mayHaveSession } from '../../session/sessionHint'

export interface VisitorSession {
  isKnown: boolean
  places: Place[]
}

const SIGNED_OUT: VisitorSession = { isKnown: true, places: [] }

export function useVisitorSession(): VisitorSession {
  const [session, setSession] = useState<VisitorSession>(() => (mayHaveSession() ? { isKnown: false, places: [] } : SIGNED_OUT))
  const { isKnown } = session
  useEffect(() => {
    if (isKnown) return
    let isMounted = true
    const settle = (next: VisitorSession) => { if (isMounted) setSession(next) }
    readPlaces().then((places) => { settle({ isKnown: true, places }) }, () => { settle(SIGNED_OUT) })
    return () => { isMounted = false }
  }, [isKnown])
  return session
}

/** The sandbox first. */
async function readPlaces(): Promise<Place[]> {
  const { restoreSession } = await import('../../session/session')
  const session = await restoreSession()
  const ids = 'person' in session ? session.person.organization_ids : []
  return (['test', 'live'] as const).flatMap((environment) => ids.map((organizationId) => ({ organizationId, environment })))
}
