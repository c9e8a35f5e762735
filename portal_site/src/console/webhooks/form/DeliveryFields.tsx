/** How events are sent: their form, signature, speed and retries. */
import { NativeSelect, NumberInput, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import classes from '../webhooks.module.css'
import { describeDelays, parseDelays } from './delays'
import { fieldFault } from './fieldFault'
import type { WebhookValues } from './values'

const PAYLOADS = [
  { value: 'full', label: 'Full: the whole event' },
  { value: 'thin', label: 'Thin: only IDs, no personal data' },
]
const SIGNATURES = [
  { value: 'hmac-sha256', label: 'HMAC-SHA256: a shared secret' },
  { value: 'ed25519', label: 'Ed25519: a key pair' },
]

export function DeliveryFields({ form, isNew }: { form: UseFormReturnType<WebhookValues>; isNew: boolean }) {
  const { delays } = form.values
  return (
    <fieldset className={classes.fieldset}>
      <legend>Delivery</legend>
      <div className={classes.pair}>
        <NativeSelect label="Payload" data={PAYLOADS} {...form.getInputProps('payload')} />
        <NativeSelect label="Signature" data={SIGNATURES} disabled={!isNew} description={isNew ? undefined : 'Rotate the secret to change it.'} {...form.getInputProps('signature')} />
        <NumberInput label="Requests per second, at most" description="Empty: no limit." min={1} max={1000} clampBehavior="none" allowDecimal={false} {...form.getInputProps('rate_limit_per_second')} />
        <NumberInput label="Requests at the same time, at most" description="1: one event after the other. Empty: the platform chooses." min={1} max={100} clampBehavior="none" allowDecimal={false} {...form.getInputProps('max_in_flight')} />
      </div>
      <TextInput
        label="Retries"
        description={`Delays after each failed attempt. ${describeDelays(parseDelays(delays))}`}
        {...form.getInputProps('delays')}
        error={fieldFault(form.errors, 'retry_policy')}
        spellCheck={false}
        autoComplete="off"
      />
    </fieldset>
  )
}
