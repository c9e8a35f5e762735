/** Passkeys: of devices, password managers and security keys. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Passkey } from '@wedsync/sdk'
import { Mfa } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { Moment } from '../../components/Moment'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { hasPasskeys } from '../../session/passkeys'
import { reloadPerson } from '../../session/session'
import classes from './account.module.css'
import { NewPasskeyDialog } from './NewPasskeyDialog'
import { RecoveryCodesDialog } from './RecoveryCodesDialog'

export function PasskeysSection() {
  const mfa = useResource(Mfa)
  const passkeys = useQuery({ queryKey: ['passkeys'], queryFn: () => mfa.listPasskeys() })
  const [isAdding, setAdding] = useState(false)
  const [codes, setCodes] = useState<string[]>()
  const add = (
    <Button variant="default" onClick={() => { setAdding(true) }} disabled={!hasPasskeys()}>
      Add a passkey
    </Button>
  )
  return (
    <Section title="Passkeys" actions={add}>
      <p className={classes.text}>
        {hasPasskeys()
          ? 'A passkey is your fingerprint, your face or a security key: the safest second factor. Add one for each device.'
          : 'This browser has no passkeys. Open the page in another one to add yours.'}
      </p>
      <QueryView query={passkeys}>{({ data }) => data.length > 0 && <PasskeyTable passkeys={data} />}</QueryView>
      {isAdding && <NewPasskeyDialog onAdd={setCodes} onClose={() => { setAdding(false) }} />}
      {codes && <RecoveryCodesDialog codes={codes} onClose={() => { setCodes(undefined) }} />}
    </Section>
  )
}

function PasskeyTable({ passkeys }: { passkeys: Passkey[] }) {
  const mfa = useResource(Mfa)
  const [chosen, setChosen] = useState<Passkey>()
  const columns: Column<Passkey>[] = [
    { title: 'Name', cell: ({ name }) => name },
    { title: 'Kept', cell: ({ is_synced }) => (is_synced ? 'On your devices' : 'On one device') },
    { title: 'Added', cell: ({ created_at }) => <Moment at={created_at} /> },
    { title: 'Last used', cell: ({ last_used_at }) => <Moment at={last_used_at} /> },
    {
      title: 'Actions',
      cell: (passkey) => (
        <Button size="compact-sm" variant="default" aria-label={`Remove ${passkey.name}`} onClick={() => { setChosen(passkey) }}>
          Remove
        </Button>
      ),
    },
  ]
  const remove = async () => {
    if (chosen) await mfa.removePasskey(chosen.id)
    await reloadPerson()
    await queryClient.invalidateQueries({ queryKey: ['passkeys'] })
  }
  return (
    <>
      <DataTable caption="Passkeys" columns={columns} rows={passkeys} rowKey={({ id }) => id} />
      <ConfirmDialog opened={chosen !== undefined} title="Remove the passkey?" action="Remove the passkey" onConfirm={remove} onClose={() => { setChosen(undefined) }}>
        <p>“{chosen?.name}” can no longer be used to sign in. Delete it on the device, too.</p>
      </ConfirmDialog>
    </>
  )
}
