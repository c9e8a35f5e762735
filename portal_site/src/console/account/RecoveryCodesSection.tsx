/** Replacing the recovery codes. */
import { Button } from '@mantine/core'
import { Mfa } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { Section } from '../../components/Section'
import { reloadPerson, usePerson } from '../../session/session'
import classes from './account.module.css'
import { RecoveryCodesDialog } from './RecoveryCodesDialog'

export function RecoveryCodesSection() {
  const mfa = useResource(Mfa)
  const { mfa_methods } = usePerson()
  const [isAsking, setAsking] = useState(false)
  const [codes, setCodes] = useState<string[]>()
  const replace = async () => {
    setCodes((await mfa.replaceRecoveryCodes()).recovery_codes)
    await reloadPerson()
  }
  if (!mfa_methods.includes('totp') && !mfa_methods.includes('passkey')) return null
  return (
    <Section title="Recovery codes">
      <p className={classes.text}>
        {mfa_methods.includes('recovery_code') ? 'You have codes that were not used.' : 'You have no codes left: make new ones now.'}
      </p>
      <Button variant="default" onClick={() => { setAsking(true) }}>
        Make new codes
      </Button>
      <ConfirmDialog opened={isAsking} title="Make new recovery codes?" action="Make new codes" onConfirm={replace} onClose={() => { setAsking(false) }}>
        <p>The codes that you have are void from then on.</p>
      </ConfirmDialog>
      {codes && <RecoveryCodesDialog codes={codes} onClose={() => { setCodes(undefined) }} />}
    </Section>
  )
}
