/** The ways to the account from public pages. Who has a session is sent on by the sign-in page. */
import { Link } from 'react-router'
import { LinkButton } from '../controls/Button'
import classes from './shell.module.css'

export function AccountLinks() {
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
