/** One request to a receiver. Anyone can have sent it, so everything is shown as text. */
import type { ReceiverRequest } from '@wedsync/sdk'
import { CodePanel } from '../../code/CodePanel'
import { Moment } from '../../components/Moment'
import { StatusBadge, inWords } from '../../components/StatusBadge'
import type { Tone } from '../../components/StatusBadge'
import { formatJson } from '../../components/jsonText'
import classes from './receivers.module.css'

const SIGNATURES: Record<string, { tone: Tone; text: string }> = {
  valid: { tone: 'good', text: 'Signature verified' },
  invalid: { tone: 'bad', text: 'Signature invalid' },
}
const UNKNOWN = { tone: 'neutral' as const, text: 'No webhook has this URL' }

export function RequestView({ request, isOpen }: { request: ReceiverRequest; isOpen: boolean }) {
  const { number, created_at, headers, body, body_bytes, is_truncated, response_status } = request
  return (
    <details className={classes.request} open={isOpen}>
      <summary>
        <span className={classes.number}>Request {number}</span>
        <SignatureBadge request={request} />
        <span>answered {response_status}</span>
        <Moment at={created_at} />
      </summary>
      <div className={classes.parts}>
        <CodePanel caption="Headers" language="http" code={headerLines(headers)} copies={`the headers of request ${number}`} />
        {body === null ? (
          <p>The body is not text: {body_bytes.toLocaleString('en')} bytes.</p>
        ) : (
          <CodePanel
            caption={is_truncated ? `Body: the first part of ${body_bytes.toLocaleString('en')} bytes` : 'Body'}
            language={/^\s*[[{]/.test(body) ? 'json' : 'text'}
            code={formatJson(body)}
            copiedText={body}
            copies={`the body of request ${number}`}
          />
        )}
      </div>
    </details>
  )
}

function SignatureBadge({ request: { signature } }: { request: ReceiverRequest }) {
  const { tone, text } = SIGNATURES[signature.result] ?? UNKNOWN
  return <StatusBadge tone={tone}>{signature.reason === null ? text : `${text}: ${inWords(signature.reason).toLowerCase()}`}</StatusBadge>
}

const headerLines = (headers: Record<string, string>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
