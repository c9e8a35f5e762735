/** Asks for a proof of identity: the second factor if the person has one, otherwise the password. */
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog } from '../../components/Dialog'
import { ErrorPanel } from '../../components/ErrorPanel'
import components from '../../components/components.module.css'
import { getPasskey } from '../../session/passkeys'
import { usePerson } from '../../session/session'
import { sendProof } from '../../session/stepUp'
import type { IdentityQuestion, Proof } from '../../session/stepUp'

export function IdentityDialog({ question: { place, settle } }: { question: IdentityQuestion }) {
  const { mfa_methods } = usePerson()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (proof: Proof) => sendProof(place, proof),
    onSuccess: () => { settle(true) },
  })
  const hasPasskey = mfa_methods.includes('passkey')
  const hasCode = mfa_methods.includes('totp')
  const usePasskey = () => void getPasskey().then((passkey) => { mutate({ passkey }) }, () => undefined)
  return (
    <Dialog title="Confirm that it is you" onClose={() => { settle(false) }}>
      <p>This operation is sensitive. Your confirmation is valid for 10 minutes.</p>
      {hasPasskey && (
        <Button fullWidth onClick={usePasskey}>
          Use a passkey
        </Button>
      )}
      {(hasCode || !hasPasskey) && <ProofForm hasCode={hasCode} isPending={isPending} onProof={mutate} />}
      {error && <ErrorPanel error={error} />}
    </Dialog>
  )
}

interface ProofFormProps {
  hasCode: boolean
  isPending: boolean
  onProof: (proof: Proof) => void
}

function ProofForm({ hasCode, isPending, onProof }: ProofFormProps) {
  const [text, setText] = useState('')
  const onChange = ({ currentTarget }: { currentTarget: HTMLInputElement }) => { setText(currentTarget.value) }
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    onProof(hasCode ? { code: text.trim() } : { password: text })
  }
  return (
    <form onSubmit={submit}>
      {hasCode ? (
        <TextInput label="Code of your authenticator app" value={text} onChange={onChange} inputMode="numeric" autoComplete="one-time-code" data-autofocus required />
      ) : (
        <PasswordInput label="Password" value={text} onChange={onChange} autoComplete="current-password" data-autofocus required />
      )}
      <div className={components.dialogActions}>
        <Button type="submit" loading={isPending}>
          Confirm
        </Button>
      </div>
    </form>
  )
}
