/** One attempt: what was sent, what was answered, how long it took, and what an error means. Answers are shown as text, whatever they are. */
import type { Attempt, AttemptRequest } from '@wedsync/sdk'
import { CodePanel } from '../../code/CodePanel'
import { Moment } from '../../components/Moment'
import { StatusBadge, inWords } from '../../components/StatusBadge'
import { formatJson } from '../../components/jsonText'
import { explainAttempt } from './explanations'
import classes from './deliveries.module.css'

export function AttemptView({ attempt, isOpen = true }: { attempt: Attempt; isOpen?: boolean }) {
  const { number, at, http_status, error, response_time_ms } = attempt
  const explanation = explainAttempt(attempt)
  return (
    <details className={classes.attempt} open={isOpen}>
      <summary>
        <span className={classes.attemptNumber}>Attempt {number}</span>
        <StatusBadge tone={error === null ? 'good' : 'bad'}>{http_status === null ? inWords(error ?? 'no_response') : String(http_status)}</StatusBadge>
        <span>{response_time_ms.toLocaleString('en')} ms</span>
        <Moment at={at} />
      </summary>
      {explanation && <p className={classes.explanation}>{explanation}</p>}
      <div className={classes.exchange}>
        {attempt.request && <RequestPanels request={attempt.request} number={number} />}
        <ResponsePanels attempt={attempt} />
      </div>
    </details>
  )
}

function RequestPanels({ request: { url, headers, body }, number }: { request: AttemptRequest; number: number }) {
  return (
    <div className={classes.side}>
      <h3>Request</h3>
      <CodePanel caption="Headers sent" language="http" code={`POST ${url}\n${headerLines(headers)}`} copies={`the headers of attempt ${number}`} />
      {body === null ? (
        <p className={classes.explanation}>The body is not stored anymore: the event has expired.</p>
      ) : (
        <BodyPanel caption="Body sent" body={body} what={`the body of attempt ${number}`} />
      )}
    </div>
  )
}

function ResponsePanels({ attempt: { http_status, response_headers, response_body, number } }: { attempt: Attempt }) {
  return (
    <div className={classes.side}>
      <h3>Response</h3>
      {http_status === null ? (
        <p className={classes.explanation}>There was no response.</p>
      ) : (
        <>
          <CodePanel caption="Status and headers" language="http" code={`HTTP ${http_status}\n${headerLines(response_headers ?? {})}`.trim()} />
          {response_body ? <BodyPanel caption="Body answered: at most its first 4 KB" body={response_body} what={`the answer to attempt ${number}`} /> : <p className={classes.explanation}>The body was empty.</p>}
        </>
      )}
    </div>
  )
}

const SHOWN_CHARACTERS = 100_000

/** JSON is formatted on the screen; copying takes the body as it was sent. */
function BodyPanel({ caption, body, what }: { caption: string; body: string; what: string }) {
  const shown = formatJson(body)
  const isJson = /^\s*[[{]/.test(body)
  return <CodePanel caption={caption} language={isJson ? 'json' : 'text'} code={shown.slice(0, SHOWN_CHARACTERS)} copiedText={body} copies={what} />
}

const headerLines = (headers: Record<string, string>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
