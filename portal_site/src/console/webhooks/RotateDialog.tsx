/** Makes a new signing secret. The old one signs too for a while, so that no delivery is lost. */
import { Button, Modal, NativeSelect, NumberInput } from '@mantine/core'
import type { Webhook, WebhookSignature } from '@wedsync/sdk'
import { Webhooks } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import components from '../../components/components.module.css'
import { useWebhookChange } from './WebhookActions'
import classes from './webhooks.module.css'

interface RotateDialogProps {
  webhook: Webhook
  onRotated: (secret: string) => void
  onClose: () => void
}

const DEFAULT_OVERLAP_HOURS = 24

export function RotateDialog({ webhook, onRotated, onClose }: RotateDialogProps) {
  const webhooks = useResource(Webhooks)
  const [hours, setHours] = useState<number | string>(DEFAULT_OVERLAP_HOURS)
  const [signature, setSignature] = useState(webhook.signature)
  const { mutate, isPending, error } = useWebhookChange(() =>
    webhooks.rotateSecret(webhook.id, { overlap_hours: Number(hours), signature: signature as WebhookSignature }),
  )
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    mutate(undefined, { onSuccess: ({ secret }) => { onRotated(secret) } })
  }
  return (
    <Modal opened title="Rotate the signing secret" onClose={onClose}>
      <form onSubmit={submit} className={classes.form}>
        <NumberInput label="Hours for which the old secret also signs" description="0 to 168. With 0, the old one ends at once." min={0} max={168} value={hours} onChange={setHours} required />
        <NativeSelect
          label="Signature"
          value={signature}
          onChange={({ currentTarget }) => { setSignature(currentTarget.value) }}
          data={[{ value: 'hmac-sha256', label: 'HMAC-SHA256: a shared secret' }, { value: 'ed25519', label: 'Ed25519: a key pair' }]}
        />
        {error && <ErrorPanel error={error} />}
        <div className={components.dialogActions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={isPending}>
            Rotate the secret
          </Button>
        </div>
      </form>
    </Modal>
  )
}
