/** A call with an API key: the pair of headers, or the secret alone. */
import { Button, PasswordInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { ExchangeView } from './ExchangeView'
import classes from './playground.module.css'
import { useExchange } from './useExchange'

const FORMS = [
  { value: 'secret', label: 'The secret as a bearer token' },
  { value: 'pair', label: 'X-API-Key and X-API-Secret' },
]

function keyHeaders(form: string, keyId: string, secret: string): Record<string, string> {
  if (form === 'pair') return { 'X-API-Key': keyId.trim(), 'X-API-Secret': secret.trim() }
  return { Authorization: `Bearer ${secret.trim()}` }
}

export function ApiKeyTab() {
  const [form, setForm] = useState('secret')
  const [keyId, setKeyId] = useState('')
  const [secret, setSecret] = useState('')
  const [path, setPath] = useState('/api/v1/clients?limit=1')
  const call = useExchange()
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void call.run(() => ({ method: 'GET', path, headers: { Accept: 'application/json', ...keyHeaders(form, keyId, secret) } }))
  }
  return (
    <>
      <form className={classes.form} onSubmit={submit}>
        <Select label="Headers" data={FORMS} allowDeselect={false} value={form} onChange={(value) => { setForm(value ?? 'secret') }} />
        {form === 'pair' && <TextInput label="Key" placeholder="bkx_test_…" required autoComplete="off" value={keyId} onChange={({ currentTarget }) => { setKeyId(currentTarget.value) }} />}
        <PasswordInput label="Secret" placeholder="sk_test_…" required autoComplete="off" value={secret} onChange={({ currentTarget }) => { setSecret(currentTarget.value) }} />
        <PathField value={path} onChange={setPath} />
        <div className={classes.actions}>
          <Button type="submit" loading={call.isSending}>Send the call</Button>
        </div>
      </form>
      <ExchangeView of={call} name="call with the key" />
    </>
  )
}

/** Only paths of this API: a secret is never sent to another address. */
export function PathField({ value, onChange }: { value: string; onChange: (path: string) => void }) {
  return (
    <TextInput
      label="Path of a GET request"
      required
      pattern="/api/v1/.*"
      title="A path that begins with /api/v1/"
      value={value}
      onChange={({ currentTarget }) => { onChange(currentTarget.value) }}
    />
  )
}
