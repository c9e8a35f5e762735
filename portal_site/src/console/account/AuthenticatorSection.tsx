/** The authenticator app: setting it up with a QR code, replacing and removing it. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Mfa } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Section } from '../../components/Section'
import { StatusBadge } from '../../components/StatusBadge'
import { reloadPerson, usePerson } from '../../session/session'
import classes from './account.module.css'
import { EnrollmentDialog } from './EnrollmentDialog'
import { RecoveryCodesDialog } from './RecoveryCodesDialog'

export function AuthenticatorSection() {
  const mfa = useResource(Mfa)
  const isOn = usePerson().mfa_methods.includes('totp')
  const [codes, setCodes] = useState<string[]>()
  const [isRemoving, setRemoving] = useState(false)
  const enrollment = useMutation({ mutationFn: () => mfa.enrollTotp() })
  const remove = async () => {
    await mfa.removeTotp()
    await reloadPerson()
  }
  return (
    <Section title="Authenticator app" actions={<StatusBadge tone={isOn ? 'good' : 'neutral'}>{isOn ? 'On' : 'Off'}</StatusBadge>}>
      <p className={classes.text}>An app on your phone shows a code that signing in asks for after the password.</p>
      {enrollment.error && <ErrorPanel error={enrollment.error} />}
      <div className={classes.row}>
        <Button variant="default" loading={enrollment.isPending} onClick={() => { enrollment.mutate() }}>
          {isOn ? 'Replace the app' : 'Set up an app'}
        </Button>
        {isOn && (
          <Button variant="default" onClick={() => { setRemoving(true) }}>
            Remove the app
          </Button>
        )}
      </div>
      {enrollment.data && <EnrollmentDialog enrollment={enrollment.data} onConfirm={setCodes} onClose={enrollment.reset} />}
      {codes && <RecoveryCodesDialog codes={codes} onClose={() => { setCodes(undefined) }} />}
      <ConfirmDialog
        opened={isRemoving}
        title="Remove the authenticator app?"
        action="Remove the app"
        onConfirm={remove}
        onClose={() => { setRemoving(false) }}
      >
        <p>Without another factor, the password alone is enough to sign in, and your recovery codes are void.</p>
      </ConfirmDialog>
    </Section>
  )
}
