/** The second step of a sign-in: a passkey, a code of the authenticator app, or a recovery code. */
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorPanel } from '../components/ErrorPanel'
import { getPasskey, hasPasskeys } from '../session/passkeys'
import { verifySecondFactor } from '../session/session'
import type { SecondFactor } from '../session/session'
import classes from './account.module.css'

export interface SecondStep {
  mfaToken: string
  /** `totp`, `passkey`, `recovery_code`. */
  methods: string[]
}

export function SecondStepForm({ step: { mfaToken, methods }, onCancel }: { step: SecondStep; onCancel: () => void }) {
  const [isRecovery, setRecovery] = useState(!methods.includes('totp'))
  const { mutate, isPending, error } = useMutation({ mutationFn: (proof: SecondFactor) => verifySecondFactor(mfaToken, proof) })
  const passkey = useMutation({
    mutationFn: async () => { await verifySecondFactor(mfaToken, { passkey: await getPasskey(mfaToken) }) },
  })
  const offersPasskey = methods.includes('passkey') && hasPasskeys()
  const hasBoth = methods.includes('totp') && methods.includes('recovery_code')
  return (
    <div className={classes.form}>
      {offersPasskey && (
        <>
          <Button loading={passkey.isPending} autoFocus onClick={() => { passkey.mutate() }}>
            Use a passkey
          </Button>
          <span className={classes.or}>or</span>
        </>
      )}
      <CodeForm isRecovery={isRecovery} isFirst={!offersPasskey} isPending={isPending} onProof={mutate} />
      {(error ?? passkey.error) && <ErrorPanel error={error ?? passkey.error} />}
      {hasBoth && (
        <button type="button" className={classes.textButton} onClick={() => { setRecovery(!isRecovery) }}>
          {isRecovery ? 'Use a code of the authenticator app' : 'Use a recovery code'}
        </button>
      )}
      <button type="button" className={classes.textButton} onClick={onCancel}>
        Start again
      </button>
    </div>
  )
}

interface CodeFormProps {
  isRecovery: boolean
  isFirst: boolean
  isPending: boolean
  onProof: (proof: SecondFactor) => void
}

function CodeForm({ isRecovery, isFirst, isPending, onProof }: CodeFormProps) {
  const [text, setText] = useState('')
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    onProof(isRecovery ? { recovery_code: text.trim() } : { code: text.replaceAll(/\s/g, '') })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        key={isRecovery ? 'recovery' : 'code'}
        label={isRecovery ? 'Recovery code' : 'Code of your authenticator app'}
        autoComplete="one-time-code"
        inputMode={isRecovery ? 'text' : 'numeric'}
        value={text}
        onChange={({ currentTarget }) => { setText(currentTarget.value) }}
        autoFocus={isFirst}
        required
      />
      <Button type="submit" variant={isFirst ? 'filled' : 'default'} loading={isPending}>
        Continue
      </Button>
    </form>
  )
}
