/** The three steps of the start page. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { referenceTag } from '../../addresses'
import { CodePanel } from '../../code/CodePanel'
import { DELIVERY, SECRET, firstCall, subscription } from './examples'
import classes from './home.module.css'
import { useOrigin } from '../../useOrigin'

export function Steps() {
  return (
    <section className={classes.section} aria-labelledby="steps">
      <header className={classes.sectionHead}>
        <h2 id="steps">From the first key to the first webhook</h2>
        <p>Three steps in the sandbox. A sandbox key cannot access live data.</p>
      </header>
      <ol className={classes.steps}>
        <KeyStep />
        <CallStep />
        <WebhookStep />
      </ol>
    </section>
  )
}

function Step({ id, title, text, children }: { id: string; title: string; text: ReactNode; children: ReactNode }) {
  return (
    <li className={classes.step} id={id}>
      <div className={classes.stepText}>
        <h3>{title}</h3>
        {text}
      </div>
      <div className={classes.stepCode}>{children}</div>
    </li>
  )
}

function KeyStep() {
  const text = (
    <>
      <p>
        <Link to="/sign-up">Sign up</Link>, and create a sandbox key with one click. The secret is shown only once: store it with your other
        secrets. If your organization is here already, its administrator invites you.
      </p>
      <p>
        Send the secret as a bearer token. Alternatively, send the key and the secret as <code>X-API-Key</code> and{' '}
        <code>X-API-Secret</code>.
      </p>
    </>
  )
  return (
    <Step id="key" title="Get a key" text={text}>
      <CodePanel caption="Your shell" language="shell" code={SECRET} />
    </Step>
  )
}

function CallStep() {
  const origin = useOrigin()
  const text = (
    <>
      <p>
        Create a client: the couple that gets married. The response is <code>201</code> with the new client, its URL in{' '}
        <code>Location</code> and its version in <code>ETag</code>.
      </p>
      <p>
        The portal shows the call in five languages with your key filled in, and shows when it has arrived.{' '}
        <Link to={referenceTag('clients')}>Client reference</Link>
      </p>
    </>
  )
  return (
    <Step id="first-call" title="Make the first call" text={text}>
      <CodePanel
        caption="Create a client"
        language="shell"
        code={firstCall(origin)}
        copies="the first call"
      />
    </Step>
  )
}

function WebhookStep() {
  const origin = useOrigin()
  const text = (
    <>
      <p>
        Register a URL and the events that it should receive. The response contains the signing secret, which is shown
        only once. Then repeat the first call: <code>client.created</code> arrives within seconds, signed according to{' '}
        <i>Standard Webhooks</i>, so existing libraries can verify it.
      </p>
      <p>
        <Link to={referenceTag('webhooks')}>Webhook reference</Link>
      </p>
    </>
  )
  return (
    <Step id="webhook" title="Receive a webhook" text={text}>
      <CodePanel
        caption="Subscribe"
        language="shell"
        code={subscription(origin)}
        copies="the subscription"
      />
      <CodePanel caption="What your endpoint receives" language="http" code={DELIVERY} />
    </Step>
  )
}
