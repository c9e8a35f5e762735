/** The link of an invitation: for new people, and for those with an account, whether they are signed in or not. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Person } from '@wedsync/sdk'
import { Invitations } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useResource } from '../api/ApiProvider'
import { ErrorPanel } from '../components/ErrorPanel'
import { placePath } from '../session/place'
import { reloadPerson, signOut, useSession } from '../session/session'
import { AccountPage } from './AccountLayout'
import classes from './account.module.css'
import { LinkNotice } from './LinkNotice'
import { isLinkUsed } from './linkState'
import { useMailToken } from './mailToken'
import { SignInForm } from './SignInForm'
import { Registration } from './SignUpPage'

export function AcceptInvitationPage() {
  const token = useMailToken()
  const session = useSession()
  if (token === undefined) return <LinkNotice to="/sign-up" action="Create an account" />
  return session.state === 'signed-in' ? <Acceptance token={token} person={session.person} /> : <Stranger token={token} />
}

function Acceptance({ token, person }: { token: string; person: Person }) {
  const invitations = useResource(Invitations)
  const navigate = useNavigate()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const { organization_id } = await invitations.accept({ token })
      await reloadPerson()
      await navigate(placePath({ organizationId: organization_id, environment: 'test' }), { replace: true })
    },
  })
  if (isLinkUsed(error)) return <LinkNotice error={error} to="/no-organization" action="See your organizations" />
  return (
    <AccountPage title="Accept the invitation" lead={<>You are signed in as <b className={classes.address}>{person.email}</b>.</>}>
      <div className={classes.form}>
        {error && <ErrorPanel error={error} />}
        <Button loading={isPending} onClick={() => { mutate() }}>
          Join the organization
        </Button>
        <button type="button" className={classes.textButton} onClick={() => void signOut()}>
          Use another account
        </button>
      </div>
    </AccountPage>
  )
}

function Stranger({ token }: { token: string }) {
  const [hasAccount, setHasAccount] = useState(false)
  if (hasAccount) {
    return (
      <AccountPage title="Accept the invitation" lead="Sign in with the address that was invited.">
        <SignInForm />
        <button type="button" className={classes.textButton} onClick={() => { setHasAccount(false) }}>
          I have no account yet
        </button>
      </AccountPage>
    )
  }
  return (
    <Registration title="Accept the invitation" lead="Create an account to join the organization." invitationToken={token}>
      <button type="button" className={classes.textButton} onClick={() => { setHasAccount(true) }}>
        I have an account
      </button>
    </Registration>
  )
}
