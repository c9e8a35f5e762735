/** What holds for every endpoint, so that it has to be read once. */
import type { ReactNode } from 'react'
import classes from './home.module.css'

const CONVENTIONS: { name: string; text: ReactNode }[] = [
  {
    name: 'Errors',
    text: (
      <>
        Problem documents (RFC 9457) with a stable <code>code</code>, a pointer to each invalid field, and a{' '}
        <code>request_id</code> to include in support requests.
      </>
    ),
  },
  {
    name: 'Lists',
    text: (
      <>
        Newest first, with <code>limit</code> items per page. Send <code>next_cursor</code> as <code>cursor</code>{' '}
        until <code>has_more</code> is false.
      </>
    ),
  },
  {
    name: 'Concurrent edits',
    text: (
      <>
        Every resource has a version, sent as <code>ETag</code>. Send it in <code>If-Match</code> to avoid overwriting
        other changes.
      </>
    ),
  },
  {
    name: 'Limits',
    text: (
      <>
        Every response shows the remaining requests in <code>RateLimit</code>. A 429 response names the limit and has an
        exact <code>Retry-After</code>.
      </>
    ),
  },
  {
    name: 'Sandbox',
    text: (
      <>
        Sandbox keys only access sandbox data, and live keys only access live data. The environment is part of every
        resource’s key.
      </>
    ),
  },
  {
    name: 'Tracing',
    text: (
      <>
        Every response has an <code>X-Request-Id</code>: yours, if you send one. The event of the request has the same ID.
      </>
    ),
  },
]

export function Conventions() {
  return (
    <section className={classes.section} aria-labelledby="conventions">
      <header className={classes.sectionHead}>
        <h2 id="conventions">Conventions</h2>
        <p>These conventions apply to every endpoint.</p>
      </header>
      <dl className={classes.conventions}>
        {CONVENTIONS.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
