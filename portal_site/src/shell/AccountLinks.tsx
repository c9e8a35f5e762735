/** The ways to the account from public pages, and to the console for people who have a session. */
import { Link } from 'react-router'
import { LinkButton } from '../controls/Button'
import { useMayHaveSession } from '../session/sessionHint'
import classes from './shell.module.css'

export function AccountLinks() {
  // The sign-in page leads on to the console.
  if (useMayHaveSession()) return <LinkButton to="/sign-in">Console</LinkButton>
  return (
    <>
      <Link to="/sign-in" className={classes.signIn}>
        Sign in
      </Link>
      <LinkButton to="/sign-up" data-account="sign-up">
        Sign up
      </LinkButton>
    </>
  )
}
