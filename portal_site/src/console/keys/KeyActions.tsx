/** What can be done with a key: change, disable, regenerate, revoke. */
import { Button, NumberInput } from '@mantine/core'
import type { ApiKey, IssuedKey } from '@wedsync/sdk'
import { ApiKeys } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { usePlace, useResource } from '../../api/ApiProvider'
import { ConfirmDialog } from '../../components/ConfirmDialog'
import { LinkButton } from '../../controls/Button'
import { placePath } from '../../session/place'
import { KeySecret } from './KeySecret'

interface KeyActionsProps {
  apiKey: ApiKey
  onChange: () => void
}

type Dialog = 'disable' | 'regenerate' | 'revoke'

export function KeyActions({ apiKey, onChange }: KeyActionsProps) {
  const [dialog, setDialog] = useState<Dialog>()
  const close = () => { setDialog(undefined) }
  if (apiKey.status === 'revoked') return null
  return (
    <>
      <LinkButton to="edit" variant="plain">
        Edit
      </LinkButton>
      <Button variant="default" onClick={() => { setDialog('disable') }}>
        {apiKey.status === 'disabled' ? 'Enable' : 'Disable'}
      </Button>
      <Button variant="default" onClick={() => { setDialog('regenerate') }}>
        Regenerate
      </Button>
      <Button variant="default" onClick={() => { setDialog('revoke') }}>
        Revoke
      </Button>
      <StatusDialog opened={dialog === 'disable'} apiKey={apiKey} onChange={onChange} onClose={close} />
      <RegenerateDialog opened={dialog === 'regenerate'} apiKey={apiKey} onChange={onChange} onClose={close} />
      <RevokeDialog opened={dialog === 'revoke'} apiKey={apiKey} onClose={close} />
    </>
  )
}

interface DialogProps {
  opened: boolean
  apiKey: ApiKey
  onClose: () => void
}

function StatusDialog({ opened, apiKey, onChange, onClose }: DialogProps & { onChange: () => void }) {
  const keys = useResource(ApiKeys)
  const isDisabled = apiKey.status === 'disabled'
  const change = async () => {
    await keys.update(apiKey.id, { status: isDisabled ? 'active' : 'disabled' }, { ifMatch: apiKey.version })
    onChange()
  }
  const [title, action] = isDisabled ? ['Enable the key?', 'Enable the key'] : ['Disable the key?', 'Disable the key']
  return (
    <ConfirmDialog opened={opened} title={title} action={action} onConfirm={change} onClose={onClose}>
      <p>{isDisabled ? 'Requests with the key are accepted again.' : 'Requests with the key are rejected until you enable it again.'}</p>
    </ConfirmDialog>
  )
}

const GRACE_HOURS = 24

function RegenerateDialog({ opened, apiKey, onChange, onClose }: DialogProps & { onChange: () => void }) {
  const keys = useResource(ApiKeys)
  const [graceHours, setGraceHours] = useState<string | number>(GRACE_HOURS)
  const [issued, setIssued] = useState<IssuedKey>()
  const regenerate = async () => {
    setIssued(await keys.regenerate(apiKey.id, { grace_hours: Number(graceHours) }, { ifMatch: apiKey.version }))
    onChange()
  }
  return (
    <>
      <ConfirmDialog opened={opened} title="Regenerate the secret?" action="Regenerate" onConfirm={regenerate} onClose={onClose}>
        <p>The key keeps its ID, scopes and limits. The old secret works for the hours that you choose, so that nothing fails while you replace it.</p>
        <NumberInput label="Hours that the old secret still works" description="0 to 168. With 0, it stops at once." min={0} max={168} value={graceHours} onChange={setGraceHours} />
      </ConfirmDialog>
      {issued && <KeySecret issued={issued} onClose={() => { setIssued(undefined) }} />}
    </>
  )
}

function RevokeDialog({ opened, apiKey, onClose }: DialogProps) {
  const keys = useResource(ApiKeys)
  const place = usePlace()
  const navigate = useNavigate()
  const revoke = async () => {
    await keys.delete(apiKey.id)
    await navigate(placePath(place, 'keys'))
  }
  return (
    <ConfirmDialog opened={opened} title={`Revoke “${apiKey.name}”?`} action="Revoke the key" onConfirm={revoke} onClose={onClose}>
      <p>Requests with the key are rejected from the next one on. This cannot be undone.</p>
    </ConfirmDialog>
  )
}
