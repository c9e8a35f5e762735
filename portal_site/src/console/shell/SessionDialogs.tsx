/** The dialogs that the session opens in the middle of work; each is loaded when it is first needed. */
import { Suspense, lazy } from 'react'
import { useSession } from '../../session/session'
import { useIdentityQuestion } from '../../session/stepUp'

const IdentityDialog = lazy(async () => ({ default: (await import('./IdentityDialog')).IdentityDialog }))
const ExpiredDialog = lazy(async () => ({ default: (await import('./ExpiredDialog')).ExpiredDialog }))

export function SessionDialogs() {
  const question = useIdentityQuestion()
  const session = useSession()
  return (
    <Suspense fallback={null}>
      {question && <IdentityDialog question={question} />}
      {session.state === 'expired' && <ExpiredDialog person={session.person} />}
    </Suspense>
  )
}
