/** The signing secret: rotate it, end the overlap, see the public key. */
import type { Webhook } from '@wedsync/sdk'
import { Webhooks } from '@wedsync/sdk/resources'
import { Suspense, lazy, useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Facts } from '../../components/Facts'
import { IdText } from '../../components/IdText'
import { Moment } from '../../components/Moment'
import { Section } from '../../components/Section'
import { Button } from '../../controls/Button'
import { useWebhookChange } from './WebhookActions'
import classes from './webhooks.module.css'

const RotateDialog = lazy(async () => ({ default: (await import('./RotateDialog')).RotateDialog }))
const SecretOnce = lazy(async () => ({ default: (await import('../../components/SecretOnce')).SecretOnce }))

export function SecretSection({ webhook }: { webhook: Webhook }) {
  const webhooks = useResource(Webhooks)
  const [isRotating, setRotating] = useState(false)
  const [secret, setSecret] = useState<string>()
  const { mutate, isPending, error } = useWebhookChange(() => webhooks.expireOldSecret(webhook.id))
  return (
    <Section title="Signing secret">
      <SecretFacts webhook={webhook} />
      <div className={classes.actions}>
        <Button variant="plain" onClick={() => { setRotating(true) }}>
          Rotate the secret
        </Button>
        {webhook.previous_secret_expires_at && (
          <Button variant="plain" disabled={isPending} onClick={() => { mutate() }}>
            Expire the old secret now
          </Button>
        )}
      </div>
      {error && <ErrorPanel error={error} />}
      <Suspense fallback={null}>
        {isRotating && <RotateDialog webhook={webhook} onRotated={(next) => { setSecret(next); setRotating(false) }} onClose={() => { setRotating(false) }} />}
        {secret !== undefined && <SecretOnce title="Store the new secret" secrets={{ WEBHOOK_SECRET: secret }} fileName="webhook" onClose={() => { setSecret(undefined) }} />}
      </Suspense>
    </Section>
  )
}

function SecretFacts({ webhook: { signature, previous_secret_expires_at, public_key } }: { webhook: Webhook }) {
  const isKeyPair = signature === 'ed25519'
  return (
    <Facts
      facts={[
        ['Signature', isKeyPair ? 'Ed25519: a key pair' : 'HMAC-SHA256: a shared secret'],
        ...(public_key ? [['Public key', <IdText id={public_key} />] as [string, React.ReactNode]] : []),
        ['Old secret', previous_secret_expires_at ? <>Also signs until <Moment at={previous_secret_expires_at} /></> : 'None signs'],
      ]}
    />
  )
}
