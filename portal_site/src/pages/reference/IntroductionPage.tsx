/** The start of the reference: what holds for every operation, and the tags. */
import introduction from 'virtual:reference/introduction'
import tags from 'virtual:reference/tags'
import { Link } from 'react-router'
import { InlineText, Prose } from '../../reference/Prose'
import reference from '../../reference/reference.module.css'
import { useApiBase } from '../../useOrigin'
import classes from './pages.module.css'
import { ReferenceFrame } from './ReferenceFrame'
import { useEarlierAddress } from './useEarlierAddress'

const SCHEMES: Record<string, string> = {
  ApiKey: 'API key: X-API-Key',
  ApiSecret: 'API key: X-API-Secret',
  Bearer: 'Bearer token',
  OAuthClient: 'OAuth client',
}

export function IntroductionPage() {
  useEarlierAddress()
  const base = useApiBase()
  return (
    <ReferenceFrame title="API reference">
      <header className={classes.head}>
        <h1>API reference</h1>
        <p>{introduction.title}, version {introduction.version}</p>
      </header>
      <Prose text={introduction.text.replaceAll(introduction.server, base)} />
      <section className={classes.block} aria-labelledby="authentication">
        <h2 id="authentication">Authentication</h2>
        <dl className={reference.facts}>
          {introduction.security.map(({ name, description }) => (
            <div key={name}>
              <dt>{SCHEMES[name] ?? name}</dt>
              <dd><InlineText text={description} /></dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={classes.block} aria-labelledby="operations">
        <h2 id="operations">Operations</h2>
        <ul className={classes.tags}>
          {tags.map(({ slug, name, description, operations }) => (
            <li key={slug}>
              <Link to={`/reference/${slug}`}>{name}</Link>
              <p>{description}</p>
              <p className={classes.count}>{operations} {operations === 1 ? 'operation' : 'operations'}</p>
            </li>
          ))}
        </ul>
      </section>
    </ReferenceFrame>
  )
}
