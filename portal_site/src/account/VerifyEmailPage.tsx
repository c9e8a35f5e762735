/** The link of the mail after signing up: verifies the address, and then asks for the password to go on. */
import { useQuery } from '@tanstack/react-query'
import type { Verification } from '@wedsync/sdk'
import { Navigate } from 'react-router'
import { homePath } from '../session/homePath'
import { publicAuth } from '../session/cores'
import { useSession } from '../session/session'
import { AccountPage } from './AccountLayout'
import { LinkNotice } from './LinkNotice'
import { useMailToken } from './mailToken'
import { SignInForm } from './SignInForm'

export function VerifyEmailPage() {
  const token = useMailToken()
  return token === undefined ? <LinkNotice to="/sign-up" action="Sign up again" /> : <VerifiedAddress token={token} />
}

function VerifiedAddress({ token }: { token: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['verify-email', token],
    queryFn: () => publicAuth().verifyEmail({ token }),
    // The token works once.
    staleTime: Infinity,
    gcTime: Infinity,
  })
  if (data) return <Welcome verification={data} />
  if (error) return <LinkNotice error={error} onRetry={() => void refetch()} to="/sign-up" action="Sign up again" />
  return <AccountPage title="Verifying your address" lead={<span role="status">This takes a second.</span>}>{null}</AccountPage>
}

function Welcome({ verification: { user, password_required } }: { verification: Verification }) {
  const session = useSession()
  if (session.state === 'signed-in' && session.person.id === user.id) return <Navigate to={homePath(user, 'start')} replace />
  if (password_required) {
    return (
      <AccountPage
        title="Set a password"
        lead="Your address is verified. Someone registered it with another password, so that none is valid: we sent you another mail, with a link to set yours."
      >
        {null}
      </AccountPage>
    )
  }
  return (
    <AccountPage title="Your address is verified" lead="Sign in to get your first sandbox key.">
      <SignInForm email={user.email} />
    </AccountPage>
  )
}
