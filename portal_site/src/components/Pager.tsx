/** The links to the first and the next page of a list. */
import { LinkButton } from '../controls/Button'
import classes from './components.module.css'

interface PagerProps {
  page: { hasMore: boolean; nextCursor: string | null }
  list: { cursor: string; pageAddress: (cursor?: string) => string }
}

export function Pager({ page, list }: PagerProps) {
  if (!page.hasMore && !list.cursor) return null
  return (
    <nav className={classes.pager} aria-label="Pages">
      {list.cursor && (
        <LinkButton to={list.pageAddress()} variant="plain">
          First page
        </LinkButton>
      )}
      {page.hasMore && page.nextCursor !== null && (
        <LinkButton to={list.pageAddress(page.nextCursor)} variant="plain">
          Next page
        </LinkButton>
      )}
    </nav>
  )
}
