/** The second step of a sign-in: a passkey, a code of the authenticator app, or a recovery code. */
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorPanel } from '../components/ErrorPanel'
import { getPasskey } from '../session/passkeys'
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
  const hasBoth = methods.includes('totp') && methods.includes('recovery_code')
  return (
    <div className={classes.form}>
      {methods.includes('passkey') && (
        <Button loading={passkey.isPending} onClick={() => { passkey.mutate() }}>
          Use a passkey
        </Button>
      )}
      <CodeForm isRecovery={isRecovery} isPending={isPending} onProof={mutate} />
      {(error ?? passkey.error) && <ErrorPanel error={error ?? passkey.error} />}
      {hasBoth && (
        <button type="button" className={classes.textButton} onClick={() => { setRecovery(!isRecovery) }}>
          {isRecovery ? 'Use a code of the authenticator app' : 'Use a recovery code'}
        </button>
      )}
      <button type="button" className={classes.textButton} onClick={onCancel}>
        Use another account
      </button>
    </div>
  )
}

interface CodeFormProps {
  isRecovery: boolean
  isPending: boolean
  onProof: (proof: SecondFactor) => void
}

function CodeForm({ isRecovery, isPending, onProof }: CodeFormProps) {
  const [text, setText] = useState('')
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    onProof(isRecovery ? { recovery_code: text.trim() } : { code: text.trim() })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        key={isRecovery ? 'recovery' : 'code'}
        label={isRecovery ? 'Recovery code' : 'Code of your authenticator app'}
        autoComplete={isRecovery ? 'off' : 'one-time-code'}
        inputMode={isRecovery ? 'text' : 'numeric'}
        value={text}
        onChange={({ currentTarget }) => { setText(currentTarget.value) }}
        autoFocus
        required
      />
      <Button type="submit" variant="default" loading={isPending}>
        Continue
      </Button>
    </form>
  )
}
