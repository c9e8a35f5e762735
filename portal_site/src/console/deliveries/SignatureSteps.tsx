/** How the signature is made, with the values of this delivery. */
import type { SignatureCheck } from '@wedsync/sdk'
import type { ReactNode } from 'react'
import { CodePanel } from '../../code/CodePanel'
import { StatusBadge } from '../../components/StatusBadge'
import type { SignedContent } from './signedContent'
import classes from './deliveries.module.css'

const SHOWN_CHARACTERS = 400

export function SignatureSteps({ content, check }: { content: SignedContent; check: SignatureCheck | undefined }) {
  const { id, timestamp, text, bytes, signatures, isKeyPair } = content
  const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text
  return (
    <ol className={classes.steps}>
      <Step title="Take the ID and the time from the headers">
        <CodePanel caption="Headers" language="http" code={`webhook-id: ${id}\nwebhook-timestamp: ${timestamp}`} />
      </Step>
      <Step title="Put ID, time and body together, with full stops between them">
        <CodePanel caption={`Signed text: ${bytes.toLocaleString('en')} bytes of UTF-8`} language="text" code={shown} copiedText={text} copies="the signed text" />
      </Step>
      <Step title={isKeyPair ? 'Decode the public key' : 'Decode the secret'}>
        <p>
          The key is what follows <code>{isKeyPair ? 'whpk_' : 'whsec_'}</code>, decoded from Base64.
        </p>
      </Step>
      <Step title={isKeyPair ? 'Verify each v1a signature with Ed25519' : 'Sign the text with HMAC-SHA256, and compare'}>
        <CodePanel caption="webhook-signature as sent" language="text" code={signatures.join('\n')} copies="the signatures" />
        {check?.expected_header && <Expected expected={check.expected_header} signatures={signatures} />}
      </Step>
    </ol>
  )
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li>
      <p className={classes.stepTitle}>{title}</p>
      {children}
    </li>
  )
}

function Expected({ expected, signatures }: { expected: string; signatures: string[] }) {
  const isMatch = signatures.includes(expected)
  return (
    <>
      <CodePanel caption="Expected with this secret" language="text" code={expected} copies="the expected signature" />
      <p>
        <StatusBadge tone={isMatch ? 'good' : 'bad'}>{isMatch ? 'One of the sent signatures is the expected one' : 'None of the sent signatures is the expected one'}</StatusBadge>
      </p>
    </>
  )
}
