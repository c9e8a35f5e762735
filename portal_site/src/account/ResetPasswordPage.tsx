/** A forgotten password: asks for a mail, and sets a new password with its link. */
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { ErrorPanel } from '../components/ErrorPanel'
import { LinkButton } from '../controls/Button'
import { publicAuth } from '../session/cores'
import { AccountPage } from './AccountLayout'
import classes from './account.module.css'
import { CheckMail } from './CheckMail'
import { LinkNotice } from './LinkNotice'
import { isLinkUsed } from './linkState'
import { useMailToken } from './mailToken'
import { NewPasswordField } from './NewPasswordField'
import { fieldError } from '../forms/fieldError'

export function ResetPasswordPage() {
  const token = useMailToken()
  return token === undefined ? <MailRequest /> : <NewPassword token={token} />
}

function MailRequest() {
  const [email, setEmail] = useState('')
  const request = useMutation({ mutationFn: () => publicAuth().resetPassword({ email: email.trim() }) })
  if (request.isSuccess) {
    return (
      <AccountPage title="Check your mail">
        <CheckMail onResend={() => publicAuth().resetPassword({ email: email.trim() })} onReturn={request.reset}>
          <p>
            A mail to <b className={classes.address}>{email}</b> has a link that sets a new password. It works for an hour.
          </p>
        </CheckMail>
      </AccountPage>
    )
  }
  return (
    <AccountPage title="Reset your password" lead="You get a mail with a link. Second factors stay in force.">
      <AddressForm email={email} onChange={setEmail} request={request} />
      <p className={classes.links}>
        <Link to="/sign-in">Return to sign-in</Link>
      </p>
    </AccountPage>
  )
}

interface AddressFormProps {
  email: string
  onChange: (email: string) => void
  request: { mutate: () => void; isPending: boolean; error: Error | null }
}

function AddressForm({ email, onChange, request: { mutate, isPending, error } }: AddressFormProps) {
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    mutate()
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label="E-mail address"
        type="email"
        autoComplete="username"
        value={email}
        error={fieldError(error, 'email')}
        onChange={({ currentTarget }) => { onChange(currentTarget.value) }}
        required
      />
      {error && <ErrorPanel error={error} />}
      <Button type="submit" loading={isPending}>
        Send the link
      </Button>
    </form>
  )
}

function NewPassword({ token }: { token: string }) {
  const [password, setPassword] = useState('')
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => publicAuth().confirmPassword({ token, password }),
  })
  if (isSuccess) {
    return (
      <AccountPage title="Your password is set" lead="All sessions have ended. Sign in with the new password.">
        <LinkButton to="/sign-in">Sign in</LinkButton>
      </AccountPage>
    )
  }
  if (isLinkUsed(error)) return <LinkNotice error={error} to="/reset-password" action="Send another link" />
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    mutate()
  }
  return (
    <AccountPage title="Set a new password" lead="All your sessions end, on every device.">
      <form className={classes.form} onSubmit={submit}>
        <NewPasswordField label="New password" value={password} onChange={setPassword} personal={[]} error={fieldError(error, 'password')} />
        {error && <ErrorPanel error={error} />}
        <Button type="submit" loading={isPending}>
          Set the password
        </Button>
      </form>
    </AccountPage>
  )
}
