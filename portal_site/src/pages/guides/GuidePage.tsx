/** One guide: its text, its table of contents, the guides before and after it. */
import groups from 'virtual:guides'
import { Link, useLoaderData } from 'react-router'
import type { Guide } from '../../../build/guides/tree'
import { Blocks } from './Blocks'
import { GuideFrame } from './GuideFrame'
import { TableOfContents } from './TableOfContents'
import classes from './guides.module.css'

const GUIDES = groups.flatMap(({ guides }) => guides)

export function GuidePage() {
  const { slug, guide } = useLoaderData<{ slug: string; guide: Guide }>()
  return (
    <GuideFrame title={guide.title}>
      <div className={classes.article}>
        <article key={slug} className={classes.text}>
          <h1>{guide.title}</h1>
          <Blocks blocks={guide.blocks} />
          <Neighbours slug={slug} />
        </article>
        <TableOfContents blocks={guide.blocks} />
      </div>
    </GuideFrame>
  )
}

function Neighbours({ slug }: { slug: string }) {
  const index = GUIDES.findIndex((each) => each.slug === slug)
  const [previous, next] = [GUIDES[index - 1], GUIDES[index + 1]]
  return (
    <nav className={classes.neighbours} aria-label="Previous and next guide">
      {previous && (
        <Link to={`/guides/${previous.slug}`}>
          <span>Previous</span> {previous.title}
        </Link>
      )}
      {next && (
        <Link to={`/guides/${next.slug}`} className={classes.next}>
          <span>Next</span> {next.title}
        </Link>
      )}
    </nav>
  )
}
