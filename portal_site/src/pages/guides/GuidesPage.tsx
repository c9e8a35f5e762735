/** All guides, by group, with a search over their titles and sections. */
import groups from 'virtual:guides'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import type { GuideSummary } from '../../../build/guides/guides'
import { anchorOf } from '../../../build/guides/tree'
import { GuideFrame } from './GuideFrame'
import classes from './guides.module.css'
import { findGuides } from './findGuides'

export function GuidesPage() {
  const [text, setText] = useState('')
  const matches = findGuides(groups.flatMap(({ guides }) => guides), text)
  return (
    <GuideFrame title="Guides">
      <header className={classes.head}>
        <h1>Guides</h1>
        <p>How to do it, step by step.</p>
        <Search text={text} onChange={setText} />
        <p role="status" className="visuallyHidden">
          {text.trim() !== '' && `${matches.length} ${matches.length === 1 ? 'guide' : 'guides'} found`}
        </p>
      </header>
      {text.trim() === '' ? <Groups /> : <Matches matches={matches} />}
    </GuideFrame>
  )
}

function Search({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const id = useId()
  return (
    <search className={classes.search}>
      <label htmlFor={id}>Search the guides</label>
      <input id={id} type="search" value={text} autoComplete="off" onChange={(event) => { onChange(event.target.value) }} />
    </search>
  )
}

function Groups() {
  return groups.map((group) => (
    <section key={group.title} className={classes.cards} aria-label={group.title}>
      <h2>{group.title}</h2>
      <ul>
        {group.guides.map((guide) => (
          <li key={guide.slug}>
            <Link to={`/guides/${guide.slug}`}>{guide.title}</Link>
            <p>{guide.summary}</p>
          </li>
        ))}
      </ul>
    </section>
  ))
}

function Matches({ matches }: { matches: GuideSummary[] }) {
  if (matches.length === 0) {
    return (
      <p>
        No guide has these words in its title or sections. The <Link to="/reference">API reference</Link> lists every operation.
      </p>
    )
  }
  return (
    <ul className={classes.matches}>
      {matches.map(({ slug, title, summary, headings }) => (
        <li key={slug}>
          <Link to={`/guides/${slug}`}>{title}</Link>
          <p>{summary}</p>
          {headings.map((heading) => (
            <Link key={heading} to={`/guides/${slug}#${anchorOf(heading)}`} className={classes.match}>
              {heading}
            </Link>
          ))}
        </li>
      ))}
    </ul>
  )
}
