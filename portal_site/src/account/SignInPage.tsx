/** Signing in. Who has a session is sent to the page that asked for one, or to the sandbox of the first organization. */
import { Link, Navigate, useSearchParams } from 'react-router'
import { placePath } from '../session/place'
import { useSession } from '../session/session'
import { AccountPage } from './AccountLayout'
import classes from './account.module.css'
import { SignInForm } from './SignInForm'

export function SignInPage() {
  const session = useSession()
  const [parameters] = useSearchParams()
  if (session.state === 'signed-in') {
    return <Navigate to={ownPath(parameters.get('next')) ?? homeOf(session.person.organization_ids)} replace />
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

/** The path if it is one of this site: a link to the sign-in page must not lead elsewhere. */
export function ownPath(next: string | null): string | undefined {
  if (!next) return undefined
  const url = new URL(next, window.location.origin)
  return next.startsWith('/') && url.origin === window.location.origin ? url.pathname + url.search : undefined
}

function homeOf([organizationId]: string[]): string {
  return organizationId === undefined ? '/no-organization' : placePath({ organizationId, environment: 'test' })
}
