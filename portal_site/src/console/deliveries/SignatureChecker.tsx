/** Checks a stored delivery with a secret, and shows what was signed. The secret goes to the API, which does not store it. */
import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { AttemptRequest, SignatureCheck } from '@wedsync/sdk'
import { Webhooks } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import { StatusBadge } from '../../components/StatusBadge'
import { SignatureSteps } from './SignatureSteps'
import { signedContent } from './signedContent'
import classes from './deliveries.module.css'

/** What the signature covers was right, but a receiver would refuse it now: a stored delivery is always older than five minutes at some point. */
const ONLY_LATE = ['timestamp_too_old', 'timestamp_too_new']

export function SignatureChecker({ request: { headers, body } }: { request: AttemptRequest }) {
  const webhooks = useResource(Webhooks)
  const [secret, setSecret] = useState('')
  const check = useMutation({ mutationFn: () => webhooks.verifySignature({ payload: body ?? '', headers, secret: secret.trim() }) })
  if (body === null) return <p>The event has expired: its body is not stored anymore, so that its signature cannot be checked.</p>
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    check.mutate()
  }
  const change = (text: string) => {
    check.reset()
    setSecret(text)
  }
  return (
    <div className={classes.checker}>
      <form onSubmit={submit} className={classes.checkForm}>
        <PasswordInput
          label="Secret or public key of the webhook"
          description="As your receiver has it: whsec_… or whpk_…. It is neither stored nor logged."
          value={secret}
          onChange={({ currentTarget }) => { change(currentTarget.value) }}
          autoComplete="off"
          required
        />
        <Button type="submit" loading={check.isPending} disabled={secret.trim() === ''}>
          Check the signature
        </Button>
      </form>
      {check.error && <ErrorPanel error={check.error} />}
      <div role="status">{check.data && <Outcome check={check.data} />}</div>
      <SignatureSteps content={signedContent(headers, body)} check={check.data} />
    </div>
  )
}

function Outcome({ check: { valid, reason, detail } }: { check: SignatureCheck }) {
  const isRight = valid || ONLY_LATE.includes(reason ?? '')
  return (
    <p className={classes.state}>
      <StatusBadge tone={isRight ? 'good' : 'bad'}>{isRight ? 'The signature is correct' : 'The signature does not match'}</StatusBadge>
      <span>{valid ? 'A receiver with this secret accepts the delivery.' : detail}</span>
    </p>
  )
}
