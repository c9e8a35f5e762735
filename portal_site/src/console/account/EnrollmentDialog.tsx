/** A new authenticator app: its QR code, its secret to type in, and its first code. */
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { TotpEnrollment } from '@wedsync/sdk'
import { Mfa } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import { IdText } from '../../components/IdText'
import { Dialog } from '../../components/Dialog'
import components from '../../components/components.module.css'
import { reloadPerson } from '../../session/session'
import classes from './account.module.css'

interface EnrollmentDialogProps {
  enrollment: TotpEnrollment
  /** Gets the new recovery codes. */
  onConfirm: (codes: string[]) => void
  onClose: () => void
}

export function EnrollmentDialog({ enrollment: { secret, qr_svg }, onConfirm, onClose }: EnrollmentDialogProps) {
  const mfa = useResource(Mfa)
  const [code, setCode] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => mfa.confirmTotp({ code: code.replaceAll(/\s/g, '') }),
    onSuccess: async ({ recovery_codes }) => {
      await reloadPerson()
      onClose()
      onConfirm(recovery_codes)
    },
  })
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    mutate()
  }
  return (
    <Dialog title="Set up an authenticator app" onClose={onClose}>
      <form className={components.form} onSubmit={submit}>
        <p className={classes.text}>Scan the code with the app, or type the secret in by hand.</p>
        <img className={classes.qr} src={`data:image/svg+xml,${encodeURIComponent(qr_svg)}`} alt="QR code of the secret" width={184} height={184} />
        <div>
          <IdText id={secret} />
        </div>
        <TextInput
          label="Code that the app shows"
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={({ currentTarget }) => { setCode(currentTarget.value) }}
          data-autofocus
          required
        />
        {error && <ErrorPanel error={error} />}
        <Button type="submit" loading={isPending}>
          Turn it on
        </Button>
      </form>
    </Dialog>
  )
}
