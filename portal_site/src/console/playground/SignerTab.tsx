/** Signs a request with a key of this browser, and verifies it by a call. */
import { Button, PasswordInput, Select, Textarea } from '@mantine/core'
import type { ApiKey } from '@wedsync/sdk'
import { ApiKeys } from '@wedsync/sdk/resources'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { Link } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { CodePanel } from '../../code/CodePanel'
import { ErrorPanel } from '../../components/ErrorPanel'
import { ExchangeView } from './ExchangeView'
import { KeyChoice } from './KeyChoice'
import { randomText } from './base64url'
import { contentDigest, createSigningKey, sign, signatureBase } from './requestSignature'
import type { SigningAlgorithm, SigningKey } from './requestSignature'
import classes from './playground.module.css'
import { useExchange } from './useExchange'

const ALGORITHMS: SigningAlgorithm[] = ['Ed25519', 'ECDSA P-256']

export function SignerTab() {
  const [apiKey, setApiKey] = useState<ApiKey>()
  const [key, setKey] = useState<SigningKey>()
  return (
    <ol className={classes.steps}>
      <li>
        <h2>1. Make a key pair, and register its public key</h2>
        <p>
          The private key cannot leave this browser, and is gone when you close the page. <Link to="/guides/request-signing">Guide</Link>
        </p>
        <KeyChoice chosen={apiKey} onChange={setApiKey} />
        <KeyPair signingKey={key} apiKey={apiKey} onChange={setKey} />
      </li>
      {key && apiKey && <SignedCall signingKey={key} keyId={apiKey.api_key} />}
    </ol>
  )
}

interface KeyPairProps {
  signingKey: SigningKey | undefined
  apiKey: ApiKey | undefined
  onChange: (key: SigningKey) => void
}

function KeyPair({ signingKey, apiKey, onChange }: KeyPairProps) {
  const keys = useResource(ApiKeys)
  const [algorithm, setAlgorithm] = useState<SigningAlgorithm>('Ed25519')
  const [error, setError] = useState<unknown>()
  const [isRegistered, setRegistered] = useState(false)
  const attempt = (action: () => Promise<void>) => {
    setError(undefined)
    setRegistered(false)
    action().catch(setError)
  }
  const register = async () => {
    if (!signingKey || !apiKey) return
    await keys.update(apiKey.id, { request_signing: { required: false, public_key: signingKey.pem } })
    setRegistered(true)
  }
  return (
    <>
      <Select label="Algorithm" data={ALGORITHMS} allowDeselect={false} value={algorithm} onChange={(value) => { setAlgorithm(value ?? 'Ed25519') }} />
      <div className={classes.actions}>
        <Button variant="default" onClick={() => { attempt(async () => { onChange(await createSigningKey(algorithm)) }) }}>Make a key pair</Button>
        <Button disabled={!signingKey || !apiKey} onClick={() => { attempt(register) }}>Register the public key</Button>
      </div>
      {signingKey && <CodePanel caption={`Public key, ${signingKey.algorithm}`} language="http" code={signingKey.pem} copies="the public key" />}
      <div aria-live="polite">{isRegistered && <p className={classes.good}>The public key is registered.</p>}</div>
      {error !== undefined && <ErrorPanel error={error} />}
    </>
  )
}

function SignedCall({ signingKey, keyId }: { signingKey: SigningKey; keyId: string }) {
  const [secret, setSecret] = useState('')
  const [body, setBody] = useState('{"name": "John & Jane Smith", "email": "john@example.com"}')
  const [base, setBase] = useState<string>()
  const call = useExchange()
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void call.run(async () => {
      const signed = await signedRequest(signingKey, keyId, body)
      setBase(signed.base)
      const headers = { ...signed.headers, 'X-API-Key': keyId, 'X-API-Secret': secret.trim() }
      return { method: 'POST', path: '/api/v1/clients', headers, body }
    })
  }
  return (
    <li>
      <h2>2. Sign a request, and send it</h2>
      <form className={classes.form} onSubmit={submit}>
        <PasswordInput label="Secret of the API key" required autoComplete="off" value={secret} onChange={({ currentTarget }) => { setSecret(currentTarget.value) }} />
        <Textarea label="Body of POST /v1/clients, which creates a client" rows={3} spellCheck={false} value={body} onChange={({ currentTarget }) => { setBody(currentTarget.value) }} />
        <div className={classes.actions}>
          <Button type="submit" loading={call.isSending}>Sign and send</Button>
        </div>
      </form>
      {base !== undefined && <CodePanel caption="Signature base" language="http" code={base} copies="the signature base" />}
      <ExchangeView of={call} name="signed call" />
    </li>
  )
}

/** The base and the headers of a signed creation of a client. */
async function signedRequest(key: SigningKey, keyId: string, body: string) {
  const headers = {
    'content-type': 'application/json',
    'content-digest': await contentDigest(body),
    'idempotency-key': crypto.randomUUID(),
  }
  const target = `${await apiAddress()}/v1/clients`
  const facts = { method: 'POST', target, headers, keyId, created: Math.floor(Date.now() / 1000), nonce: randomText(18) }
  const { base, parameters } = signatureBase(facts)
  return { base, headers: { ...headers, 'signature-input': `sig=${parameters}`, signature: `sig=:${await sign(key, base)}:` } }
}

/** The address of the API itself, which is the issuer of its tokens: what the edge removes is not signed. */
async function apiAddress(): Promise<string> {
  const response = await fetch('/.well-known/oauth-authorization-server', { credentials: 'omit' })
  return ((await response.json()) as { issuer: string }).issuer
}
