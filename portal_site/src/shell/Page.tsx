/** The frame of an ordinary page: its title and its `main` landmark. */
import { AppShell } from '@mantine/core'
import type { ReactNode } from 'react'
import { CONTENT_ID } from './contentFocus'
import { pageTitle } from './pageTitle'

export function Page({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AppShell.Main id={CONTENT_ID} tabIndex={-1}>
      <title>{pageTitle(title)}</title>
      {children}
    </AppShell.Main>
  )
}
