/** The session has ended in the middle of work: sign in again, without losing what the page holds. */
import type { Person } from '@wedsync/sdk'
import { Dialog } from '../../components/Dialog'
import { SignInForm } from '../../account/SignInForm'

export function ExpiredDialog({ person }: { person: Person }) {
  return (
    <Dialog title="Your session has ended" isFirm onClose={() => undefined}>
      <p>Sign in again to go on. Nothing that you typed is lost.</p>
      <SignInForm email={person.email} />
    </Dialog>
  )
}
