/** A link of a mail that does not work, and what to do about it. */
import { isLinkUsed } from './linkState'
import { ErrorPanel } from '../components/ErrorPanel'
import { LinkButton } from '../controls/Button'
import { AccountPage } from './AccountLayout'
import classes from './account.module.css'

interface LinkNoticeProps {
  /** What happened; without it, the address has no token. */
  error?: unknown
  onRetry?: () => void
  /** The page that sends another link. */
  to: string
  action: string
}

export function LinkNotice({ error, onRetry, to, action }: LinkNoticeProps) {
  if (error !== undefined && !isLinkUsed(error)) {
    return (
      <AccountPage title="That did not work">
        <ErrorPanel error={error} {...(onRetry && { onRetry })} />
      </AccountPage>
    )
  }
  return (
    <AccountPage
      title="This link does not work"
      lead={error === undefined ? 'Its address is incomplete. Open it from the mail again.' : 'It was used before, or it is too old.'}
    >
      <div className={classes.actions}>
        <LinkButton to="/sign-in">Sign in</LinkButton>
        <LinkButton to={to} variant="plain">
          {action}
        </LinkButton>
      </div>
    </AccountPage>
  )
}
