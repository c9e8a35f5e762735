/** Signs in: first the password, then a second factor if the account has one. The session's listeners notice that it succeeded. */
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { ApiError } from '@wedsync/sdk'
import { useState } from 'react'
import { ErrorPanel } from '../components/ErrorPanel'
import { signIn } from '../session/session'
import classes from './account.module.css'
import { SecondStepForm } from './SecondStepForm'
import type { SecondStep } from './SecondStepForm'

/** With `email`, only its account can sign in here. */
export function SignInForm({ email }: { email?: string }) {
  const [secondStep, setSecondStep] = useState<SecondStep>()
  if (secondStep) return <SecondStepForm step={secondStep} onCancel={() => { setSecondStep(undefined) }} />
  return <PasswordForm {...(email !== undefined && { email })} onSecondStep={setSecondStep} />
}

function PasswordForm({ email, onSecondStep }: { email?: string; onSecondStep: (step: SecondStep) => void }) {
  const [address, setAddress] = useState(email ?? '')
  const [password, setPassword] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => signIn(address.trim(), password),
    onError: (reason) => {
      const step = secondStepOf(reason)
      if (step) onSecondStep(step)
    },
  })
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
        value={address}
        readOnly={email !== undefined}
        onChange={({ currentTarget }) => { setAddress(currentTarget.value) }}
        required
      />
      <PasswordInput
        label="Password"
        autoComplete="current-password"
        value={password}
        onChange={({ currentTarget }) => { setPassword(currentTarget.value) }}
        required
      />
      {error && !secondStepOf(error) && <ErrorPanel error={error} />}
      <Button type="submit" loading={isPending}>
        Sign in
      </Button>
    </form>
  )
}

function secondStepOf(error: unknown): SecondStep | undefined {
  if (!(error instanceof ApiError) || error.code !== 'mfa_required' || error.status !== 401) return undefined
  const { mfa_token, mfa_methods } = error.problem
  return { mfaToken: String(mfa_token), methods: Array.isArray(mfa_methods) ? mfa_methods.map(String) : [] }
}
