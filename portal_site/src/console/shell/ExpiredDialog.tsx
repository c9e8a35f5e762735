/** The session has ended in the middle of work: sign in again, without losing what the page holds. */
import { Modal } from '@mantine/core'
import type { Person } from '@wedsync/sdk'
import { SignInForm } from '../../account/SignInForm'

export function ExpiredDialog({ person }: { person: Person }) {
  return (
    <Modal opened title="Your session has ended" withCloseButton={false} onClose={() => undefined}>
      <p>Sign in again to go on. Nothing that you typed is lost.</p>
      <SignInForm email={person.email} />
    </Modal>
  )
}
