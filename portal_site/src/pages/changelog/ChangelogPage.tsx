/** What changed in the API and in each SDK. */
import { useLoaderData } from 'react-router'
import type { Changelog } from '../../../build/guides/changelogs'
import { Blocks } from '../guides/Blocks'
import { GuideFrame } from '../guides/GuideFrame'
import classes from '../guides/guides.module.css'

export function ChangelogPage() {
  const changelogs = useLoaderData<Changelog[]>()
  return (
    <GuideFrame title="Changelog">
      <div className={classes.text}>
        <h1>Changelog</h1>
        <ul className={classes.jumps} aria-label="Changelogs">
          {changelogs.map(({ id, title }) => (
            <li key={id}><a href={`#${id}`}>{title}</a></li>
          ))}
        </ul>
        {changelogs.map(({ id, title, guide }) => (
          <section key={id} aria-labelledby={id} className={classes.changelog}>
            <h2 id={id}>{title}</h2>
            <Blocks blocks={guide.blocks} headingShift={1} />
          </section>
        ))}
      </div>
    </GuideFrame>
  )
}
