/** What a caller must have and know: credentials, scope, cost against the limits, retries, concurrent edits. */
import type { ReactNode } from 'react'
import type { Operation } from './model'
import classes from './reference.module.css'

export function OperationFacts({ operation }: { operation: Operation }) {
  return (
    <dl className={classes.facts}>
      {factsOf(operation).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function factsOf(operation: Operation): [string, ReactNode][] {
  const facts: [string, ReactNode][] = [['Authentication', authentication(operation)]]
  if (operation.scope !== undefined) facts.push(['Scope', <code key="scope">{operation.scope}</code>])
  if (operation.needsStepUp) facts.push(['Sensitive', 'People must have signed in within the last 10 minutes.'])
  facts.push(['Limits', limits(operation)])
  const retries = idempotency(operation)
  if (retries) facts.push(['Retries', retries])
  const edits = concurrency(operation)
  if (edits) facts.push(['Concurrent edits', edits])
  return facts
}

function authentication({ security }: Operation): string {
  const ways = security.filter((each) => each.length > 0)
  if (ways.length === 0) return 'None.'
  if (ways.some((each) => each.includes('ApiKey'))) return 'API key, or a bearer token.'
  const name = ways.some((each) => each.includes('OAuthClient')) ? 'ID and secret of an OAuth client' : 'The access token of a person'
  return security.some((each) => each.length === 0) ? `${name}, optional.` : `${name}.`
}

function limits({ addressLimit, security }: Operation): string {
  if (addressLimit !== undefined) return `${addressLimit} requests per minute from one address.`
  return security.length === 0 ? 'Not counted for a key.' : 'Counts as 1 request.'
}

function idempotency({ method, parameters }: Operation): string | undefined {
  if (parameters.some(({ name }) => name === 'Idempotency-Key')) return 'Safe with the same Idempotency-Key for 24 hours.'
  return method === 'GET' ? 'Safe: the operation changes nothing.' : undefined
}

function concurrency({ method, parameters }: Operation): string | undefined {
  const ifMatch = parameters.find(({ name }) => name === 'If-Match')
  if (!ifMatch || method === 'GET') return undefined
  return ifMatch.required ? 'If-Match is required: send the ETag that you read.' : 'Send the ETag that you read in If-Match.'
}
