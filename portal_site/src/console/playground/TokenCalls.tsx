/** What one does with an access token: a call, introspection (RFC 7662), revocation (RFC 7009). */
import { Button } from '@mantine/core'
import { ExchangeView } from './ExchangeView'
import { form } from './exchange'
import type { RequestParts } from './exchange'
import classes from './playground.module.css'
import { useExchange } from './useExchange'

export interface Identification {
  /** How the client identifies itself: fields of the form, or headers. */
  fields: Record<string, string>
  headers: Record<string, string>
}

export function TokenCalls({ token, identification: { fields, headers } }: { token: string; identification: Identification }) {
  const steps: [string, RequestParts][] = [
    ['Call with the token', { method: 'GET', path: '/api/v1/clients?limit=1', headers: { Authorization: `Bearer ${token}` } }],
    ['Introspect the token', { path: '/oauth/introspect', ...form({ token, ...fields }, headers) }],
    ['Revoke the token', { path: '/oauth/revoke', ...form({ token, ...fields }, headers) }],
  ]
  return steps.map(([name, parts]) => <TokenCall key={name} name={name} parts={parts} />)
}

function TokenCall({ name, parts }: { name: string; parts: RequestParts }) {
  const call = useExchange()
  return (
    <>
      <div className={classes.actions}>
        <Button variant="default" loading={call.isSending} onClick={() => { void call.run(() => parts) }}>{name}</Button>
      </div>
      <ExchangeView of={call} name={name} />
    </>
  )
}
