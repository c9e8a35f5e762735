/** The API's description as files. */
import { OPENAPI_3_0, OPENAPI_3_1 } from '../../addresses'
import { DownloadIcon } from '../../brand/icons'
import classes from './home.module.css'

export function Downloads() {
  return (
    <section className={classes.downloads} aria-labelledby="downloads">
      <div>
        <h2 id="downloads">Download the OpenAPI document</h2>
        <p>Generated from the code. Use it to generate a client or import it into your test tool.</p>
      </div>
      <ul>
        <DownloadLink href={OPENAPI_3_1} name="openapi-3.1.json" about="OpenAPI 3.1" />
        <DownloadLink href={OPENAPI_3_0} name="openapi.json" about="OpenAPI 3.0.3, for older tools" />
      </ul>
    </section>
  )
}

function DownloadLink({ href, name, about }: { href: string; name: string; about: string }) {
  return (
    <li>
      <a href={href} download={name}>
        <DownloadIcon />
        <code>{name}</code>
        <span>{about}</span>
      </a>
    </li>
  )
}
