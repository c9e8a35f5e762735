/** The top of the start page: the promise, the ways in, and what one call sets off. */
import { ArrowIcon } from '../../brand/icons'
import { LinkButton } from '../../controls/Button'
import { useApiBase } from '../../useOrigin'
import classes from './home.module.css'
import { Trace } from './Trace'

export function Hero() {
  const base = useApiBase()
  return (
    <section className={classes.hero} aria-labelledby="promise">
      <Rings />
      <div className={classes.heroText}>
        <h1 id="promise">Weddings and bookings, in one API</h1>
        <p className={classes.lead}>
          Clients, weddings, venues and bookings in one place, synchronized with your booking system and your POS. Write
          a resource over HTTP, and every subscribed endpoint receives a signed webhook.
        </p>
        <div className={classes.actions}>
          <LinkButton to="/sign-up" size="lg">
            Get a sandbox key
            <ArrowIcon />
          </LinkButton>
          <LinkButton to="/reference" size="lg" variant="plain">
            API reference
          </LinkButton>
        </div>
        <dl className={classes.facts}>
          <dt>Base URL</dt>
          <dd>
            <code>{base}/v1</code>
          </dd>
        </dl>
      </div>
      <Trace />
    </section>
  )
}

/** The brand's rings, drawn large behind the text. */
function Rings() {
  return (
    <svg className={classes.rings} viewBox="0 0 1000 640" fill="none" aria-hidden="true">
      <circle cx="360" cy="320" r="300" />
      <circle cx="360" cy="320" r="262" />
      <circle cx="690" cy="320" r="300" />
      <circle cx="690" cy="320" r="262" />
    </svg>
  )
}
