/** A link to a page of the console at the same place. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { usePagePath } from './usePagePath'

export function PageLink({ page, children }: { page: string; children: ReactNode }) {
  const pagePath = usePagePath()
  return <Link to={pagePath(page)}>{children}</Link>
}
