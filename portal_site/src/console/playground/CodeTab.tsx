/** The authorization code with PKCE, step by step (RFC 6749 section 4.1, RFC 7636, RFC 9207). */
import { Button, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { CodePanel } from '../../code/CodePanel'
import { ClientChoice } from './ClientChoice'
import { ExchangeView } from './ExchangeView'
import { TokenCalls } from './TokenCalls'
import { form } from './exchange'
import { CHANNEL, authorizePath, createProof, redirectUri } from './pkce'
import type { Proof } from './pkce'
import classes from './playground.module.css'
import { useExchange } from './useExchange'

export function CodeTab() {
  const [clientId, setClientId] = useState('')
  const [scope, setScope] = useState('clients:read')
  const [proof, setProof] = useState<Proof>()
  return (
    <ol className={classes.steps}>
      <li>
        <h2>1. Choose a client</h2>
        <ClientChoice clientId={clientId} onChange={setClientId} />
        <TextInput label="Scopes" value={scope} onChange={({ currentTarget }) => { setScope(currentTarget.value) }} />
      </li>
      <li>
        <h2>2. Make a verifier and its challenge</h2>
        <div className={classes.actions}>
          <Button variant="default" onClick={() => { void createProof().then(setProof) }}>Make a new verifier</Button>
        </div>
        {proof && <CodePanel caption="Verifier, challenge and state" language="json" code={JSON.stringify(proof, null, 2)} />}
      </li>
      {proof && clientId !== '' && <Authorization key={`${proof.state} ${clientId} ${scope}`} clientId={clientId} scope={scope} proof={proof} />}
    </ol>
  )
}

function Authorization({ clientId, scope, proof }: { clientId: string; scope: string; proof: Proof }) {
  const answer = useRedirectAnswer()
  const path = authorizePath(clientId, scope, proof)
  const code = answer?.get('code')
  const isOurs = answer?.get('state') === proof.state
  return (
    <>
      <li>
        <h2>3. Ask the person</h2>
        <CodePanel caption="Address for the browser" language="http" code={`${window.location.origin}${path}`} copies="the address" />
        <div className={classes.actions}>
          <Button component="a" href={path} target="_blank" rel="noopener">Open the address</Button>
        </div>
        <div aria-live="polite">{answer && <Answer answer={answer} isOurs={isOurs} />}</div>
      </li>
      {isOurs && code && <Redemption clientId={clientId} code={code} verifier={proof.verifier} />}
    </>
  )
}

/** What the redirect page received, as it says on the channel between the tabs of this site. */
function useRedirectAnswer(): URLSearchParams | undefined {
  const [answer, setAnswer] = useState<URLSearchParams>()
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL)
    channel.onmessage = ({ data }) => { setAnswer(new URLSearchParams(String(data))) }
    return () => { channel.close() }
  }, [])
  return answer
}

function Answer({ answer, isOurs }: { answer: URLSearchParams; isOurs: boolean }) {
  if (!isOurs) return <p className={classes.bad}>The state is not the one of this request. The answer is ignored.</p>
  const error = answer.get('error')
  if (error !== null) return <p className={classes.bad}>{answer.get('error_description') ?? error}</p>
  return <p className={classes.good}>The state is the one of this request, and the code has arrived.</p>
}

function Redemption({ clientId, code, verifier }: { clientId: string; code: string; verifier: string }) {
  const grant = useExchange()
  const fields = { grant_type: 'authorization_code', code, redirect_uri: redirectUri(), code_verifier: verifier, client_id: clientId }
  const token = grant.exchange?.json?.access_token
  return (
    <li>
      <h2>4. Redeem the code</h2>
      <p>A code is valid for a minute, and once.</p>
      <div className={classes.actions}>
        <Button loading={grant.isSending} onClick={() => { void grant.run(() => ({ path: '/oauth/token', ...form(fields) })) }}>Redeem the code</Button>
      </div>
      <ExchangeView of={grant} name="authorization code" />
      {typeof token === 'string' && <TokenCalls token={token} identification={{ fields: { client_id: clientId }, headers: {} }} />}
    </li>
  )
}
