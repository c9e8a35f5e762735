/** The answer to a request: status, time, problem, body, headers, limits. Bodies of the API are only ever shown as text. */
import { useId } from 'react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { CopyButton } from '../../code/CopyButton'
import { download } from '../../components/download'
import { placePath } from '../../session/place'
import type { Place } from '../../session/place'
import { BodyView } from './BodyView'
import { explainLimits } from './limits'
import { prettyText } from './pretty'
import { problemOf } from './problem'
import type { ProblemText } from './problem'
import type { Received } from './send'
import classes from './request.module.css'

interface ResponseInspectorProps {
  received: Received
  /** Where the request was sent by a session: its log is there. */
  place?: Place | undefined
}

export function ResponseInspector({ received, place }: ResponseInspectorProps) {
  const headingId = useId()
  const problem = problemOf(received)
  const limits = explainLimits(received.headers)
  return (
    <section className={classes.inspector} aria-labelledby={headingId}>
      <h3 id={headingId} className="visuallyHidden">Response</h3>
      <Summary received={received} place={place} />
      {problem && <ProblemView problem={problem} />}
      <Body received={received} />
      <Disclosure title={`Headers (${received.headers.length})`}>
        <dl className={classes.headers}>
          {received.headers.map(([name, value]) => (
            <div key={name}><dt>{name}</dt><dd>{value}</dd></div>
          ))}
        </dl>
      </Disclosure>
      {limits.length > 0 && (
        <Disclosure title="Limits">
          <dl className={classes.headers}>
            {limits.map(({ name, text }) => (
              <div key={name}><dt>{name}</dt><dd>{text}</dd></div>
            ))}
          </dl>
        </Disclosure>
      )}
    </section>
  )
}

function Summary({ received, place }: ResponseInspectorProps) {
  const { status, statusText, milliseconds, bytes, requestId } = received
  return (
    <div className={classes.summary}>
      <p role="status">
        <strong data-status={String(status).charAt(0)}>{status} {statusText}</strong> in {milliseconds.toLocaleString('en')} ms, {sizeText(bytes)}
      </p>
      {requestId !== undefined && (
        <p>
          Request{' '}
          {place ? <Link to={placePath(place, `requests/${requestId}`)}><code>{requestId}</code></Link> : <code>{requestId}</code>}
        </p>
      )}
    </div>
  )
}

const KILOBYTE = 1000

function sizeText(bytes: number): string {
  return bytes < KILOBYTE ? `${bytes} bytes` : `${(bytes / KILOBYTE).toLocaleString('en', { maximumFractionDigits: 1 })} kB`
}

function ProblemView({ problem: { title, detail, code, isRetryable, faults } }: { problem: ProblemText }) {
  return (
    <div className={classes.problem}>
      <p><strong>{title}</strong> {code && <code>{code}</code>}</p>
      <p>{detail}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault, index) => (
            <li key={index}><code>{fault.at}</code> {fault.detail}</li>
          ))}
        </ul>
      )}
      {isRetryable && <p>The same request may succeed later.</p>}
    </div>
  )
}

function Body({ received }: { received: Received }) {
  const { text, bytes, blob, mediaType } = received
  if (bytes === 0) return <p className={classes.hint}>The response has no body.</p>
  if (text === undefined) {
    return (
      <p className={classes.hint}>
        {mediaType || 'Binary data'}.{' '}
        <button type="button" className={classes.plain} onClick={() => { download('response', blob, mediaType) }}>Download</button>
      </p>
    )
  }
  const isJson = mediaType.endsWith('json')
  const shown = isJson ? prettyText(text) : text
  return (
    <div className={classes.answer}>
      <div className={classes.answerBar}>
        <span>{mediaType}</span>
        <CopyButton text={shown} what="the response" />
      </div>
      <BodyView text={shown} isJson={isJson} />
    </div>
  )
}

function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={classes.more}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
