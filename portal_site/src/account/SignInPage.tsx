/** Signing in. Who has a session is sent to the page that asked for one, or to the sandbox of the first organization. */
import { Link, Navigate, useSearchParams } from 'react-router'
import { homePath } from '../session/homePath'
import { ownPath } from '../session/ownPath'
import { useSession } from '../session/session'
import { AccountPage } from './AccountLayout'
import classes from './account.module.css'
import { SignInForm } from './SignInForm'

export function SignInPage() {
  const session = useSession()
  const [parameters] = useSearchParams()
  if (session.state === 'signed-in') {
    return <Navigate to={ownPath(parameters.get('next'), window.location.origin) ?? homePath(session.person)} replace />
  }
  return (
    <AccountPage title="Sign in" lead="To your organization's keys, webhooks and requests.">
      <SignInForm />
      <p className={classes.links}>
        <Link to="/sign-up">Create an account</Link>
        <Link to="/reset-password">Forgot your password?</Link>
      </p>
    </AccountPage>
  )
}
