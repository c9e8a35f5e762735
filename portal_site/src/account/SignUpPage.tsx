/** Signing up with a new organization. */
import type { RegistrationInput } from '@wedsync/sdk'
import { useState } from 'react'
import { Link, Navigate } from 'react-router'
import { homePath } from '../session/homePath'
import { publicAuth } from '../session/cores'
import { useSession } from '../session/session'
import { AccountPage } from './AccountLayout'
import classes from './account.module.css'
import { CheckMail } from './CheckMail'
import { SignUpForm } from './SignUpForm'

export function SignUpPage() {
  const session = useSession()
  if (session.state === 'signed-in') return <Navigate to={homePath(session.person)} replace />
  return (
    <Registration title="Create an account" lead="A sandbox of your own, and the first call within a minute.">
      <p className={classes.links}>
        <span>
          You have an account? <Link to="/sign-in">Sign in</Link>
        </span>
      </p>
    </Registration>
  )
}

interface RegistrationProps {
  title: string
  lead: string
  invitationToken?: string
  children: React.ReactNode
}

/** The form and, once it is sent, the request to look into the mailbox. What was typed stays for a correction. */
export function Registration({ title, lead, invitationToken, children }: RegistrationProps) {
  const [registration, setRegistration] = useState<RegistrationInput>()
  const [isSent, setSent] = useState(false)
  if (registration && isSent) {
    return (
      <AccountPage title="Check your mail">
        <CheckMail onResend={() => publicAuth().register(registration)} onReturn={() => { setSent(false) }}>
          <p>
            A mail to <b className={classes.address}>{registration.email}</b> has a link that verifies the address. It works for 24 hours.
          </p>
        </CheckMail>
      </AccountPage>
    )
  }
  const onRegister = (sent: RegistrationInput) => {
    setRegistration(sent)
    setSent(true)
  }
  return (
    <AccountPage title={title} lead={lead}>
      <SignUpForm invitationToken={invitationToken} registration={registration} onRegister={onRegister} />
      {children}
    </AccountPage>
  )
}
