/** What holds for every endpoint, so that it has to be read once. */
import type { ReactNode } from 'react'
import classes from './home.module.css'

const CONVENTIONS: { name: string; text: ReactNode }[] = [
  {
    name: 'Errors',
    text: (
      <>
        Problem documents (RFC 9457): a stable <code>code</code>, a pointer to each field at fault, and a{' '}
        <code>request_id</code> to quote when you ask us.
      </>
    ),
  },
  {
    name: 'Lists',
    text: (
      <>
        Newest first, in pages of <code>limit</code>; pass <code>next_cursor</code> back as <code>cursor</code> until{' '}
        <code>has_more</code> is false.
      </>
    ),
  },
  {
    name: 'Concurrent edits',
    text: (
      <>
        Every record has a version, sent as <code>ETag</code>. Return it in <code>If-Match</code> and nobody’s change is
        overwritten.
      </>
    ),
  },
  {
    name: 'Limits',
    text: (
      <>
        <code>RateLimit</code> says what is left on every response. A 429 names the limit and carries an exact{' '}
        <code>Retry-After</code>.
      </>
    ),
  },
  {
    name: 'Sandbox',
    text: (
      <>
        A test key sees test records only, and the reverse: the environment is part of every record’s key, not a flag on
        it.
      </>
    ),
  },
  {
    name: 'Tracing',
    text: (
      <>
        <code>X-Request-Id</code> on every response, yours if you send one; the same id is on the event the call set off.
      </>
    ),
  },
]

export function Conventions() {
  return (
    <section className={classes.section} aria-labelledby="conventions">
      <header className={classes.sectionHead}>
        <h2 id="conventions">The same everywhere</h2>
        <p>Learn these once; no endpoint makes an exception.</p>
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
