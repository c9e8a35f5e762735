/** What one request causes, as a chain of three: the request, the answer, the event. */
import type { ReactNode } from 'react'
import { tokenize } from '../../code/tokenize'
import { FIRST_CLIENT } from './examples'
import classes from './trace.module.css'

export function Trace() {
  return (
    <ol className={classes.trace} aria-label="What one request causes">
      <Link label="Your request" head={<><b>POST</b> /v1/clients</>}>
        <Json value={FIRST_CLIENT} />
      </Link>
      <Link label="The response" head={<><em>201</em> Created</>}>
        <Json value={{ id: 'cli_01k4h2v8…', object: 'client', status: 'lead', version: 1 }} />
      </Link>
      <Link label="The event, sent to your endpoint" head={<>client.created</>}>
        <p className={classes.note}>
          Signed with your endpoint’s secret and retried until it is received, with the same ID on every attempt.
        </p>
      </Link>
    </ol>
  )
}

function Link({ label, head, children }: { label: string; head: ReactNode; children: ReactNode }) {
  return (
    <li className={classes.link}>
      <p className={classes.label}>{label}</p>
      <p className={classes.head}>{head}</p>
      {children}
    </li>
  )
}

function Json({ value }: { value: object }) {
  const code = JSON.stringify(value, null, 2)
  return (
    <pre className={classes.json}>
      <code>
        {tokenize(code, 'json').map((token, index) => (
          <span key={index} data-kind={token.kind}>
            {token.text}
          </span>
        ))}
      </code>
    </pre>
  )
}
