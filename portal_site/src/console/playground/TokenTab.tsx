/** Decodes an access token, verifies its signature, and explains its content. The token is not sent anywhere. */
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { CodePanel } from '../../code/CodePanel'
import { accessToken } from '../../session/tokens'
import { usePlace } from '../../api/ApiProvider'
import { MEANINGS, claimText, decode, expiryText, verify } from './jwt'
import type { Token, Verdict } from './jwt'
import classes from './playground.module.css'

interface Result {
  token: Token
  verdict: Verdict
  /** When it was read. */
  now: number
}

export function TokenTab() {
  const place = usePlace()
  const [text, setText] = useState('')
  const [result, setResult] = useState<Result>()
  const [error, setError] = useState<string>()
  const inspect = async (candidate: string) => {
    setResult(undefined)
    setError(undefined)
    try {
      const token = decode(candidate)
      setResult({ token, verdict: await verify(token, await publicKeys()), now: Date.now() })
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure))
    }
  }
  const inspectOwn = async () => {
    const own = await accessToken(place)
    setText(own)
    await inspect(own)
  }
  return (
    <>
      <div className={classes.form}>
        <Textarea label="Access token" rows={5} autoComplete="off" spellCheck={false} error={error} value={text} onChange={({ currentTarget }) => { setText(currentTarget.value) }} />
        <div className={classes.actions}>
          <Button onClick={() => { void inspect(text) }}>Inspect the token</Button>
          <Button variant="default" onClick={() => { void inspectOwn() }}>Inspect the token of my session</Button>
        </div>
      </div>
      <div aria-live="polite">{result && <TokenFacts result={result} />}</div>
    </>
  )
}

async function publicKeys(): Promise<JsonWebKey[]> {
  const response = await fetch('/.well-known/jwks.json', { credentials: 'omit' })
  if (!response.ok) throw new Error(`The public keys cannot be read: ${response.status}`)
  return ((await response.json()) as { keys: JsonWebKey[] }).keys
}

const VERDICTS: Record<Verdict, string> = {
  valid: 'The signature is valid.',
  invalid: 'The signature is invalid: the token was changed or forged.',
  'unknown key': 'The token is signed with a key that is not ours.',
  unsupported: 'The token is not signed with RS256, so the API rejects it.',
}

function TokenFacts({ result: { token, verdict, now } }: { result: Result }) {
  return (
    <div className={classes.form}>
      <p className={verdict === 'valid' ? classes.good : classes.bad}>{VERDICTS[verdict]}</p>
      <p>{expiryText(token.claims, now)} A valid token can be revoked; introspection says if it is.</p>
      <CodePanel caption="Header" language="json" code={JSON.stringify(token.header, null, 2)} />
      <dl className={classes.claims}>
        {Object.entries(token.claims).map(([name, value]) => (
          <Claim key={name} name={name} value={value} />
        ))}
      </dl>
    </div>
  )
}

function Claim({ name, value }: { name: string; value: unknown }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {claimText(name, value)}
        {Object.hasOwn(MEANINGS, name) && <span>{MEANINGS[name]}</span>}
      </dd>
    </>
  )
}
