/** The frame of an ordinary page: its title and its `main` landmark. */
import type { ReactNode } from 'react'
import { CONTENT_ID } from './contentFocus'
import { pageTitle } from './pageTitle'

export function Page({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id={CONTENT_ID} tabIndex={-1}>
      <title>{pageTitle(title)}</title>
      {children}
    </main>
  )
}
