/** A token of a client itself (RFC 6749 section 4.4), and a call with it. */
import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { ExchangeView } from './ExchangeView'
import { TokenCalls } from './TokenCalls'
import { form } from './exchange'
import classes from './playground.module.css'
import { useExchange } from './useExchange'

export function ClientCredentialsTab() {
  const [clientId, setClientId] = useState('')
  const [secret, setSecret] = useState('')
  const [scope, setScope] = useState('clients:read')
  const grant = useExchange()
  const basic = { Authorization: `Basic ${btoa(`${encodeURIComponent(clientId.trim())}:${encodeURIComponent(secret.trim())}`)}` }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void grant.run(() => ({ path: '/oauth/token', ...form({ grant_type: 'client_credentials', scope }, basic) }))
  }
  const token = grant.exchange?.json?.access_token
  return (
    <>
      <form className={classes.form} onSubmit={submit}>
        <TextInput label="Client ID" required autoComplete="off" value={clientId} onChange={({ currentTarget }) => { setClientId(currentTarget.value) }} />
        <PasswordInput label="Client secret" required autoComplete="off" value={secret} onChange={({ currentTarget }) => { setSecret(currentTarget.value) }} />
        <TextInput label="Scopes" required value={scope} onChange={({ currentTarget }) => { setScope(currentTarget.value) }} />
        <div className={classes.actions}>
          <Button type="submit" loading={grant.isSending}>Get a token</Button>
        </div>
      </form>
      <ExchangeView of={grant} name="client credentials" />
      {typeof token === 'string' && <TokenCalls token={token} identification={{ fields: {}, headers: basic }} />}
    </>
  )
}
