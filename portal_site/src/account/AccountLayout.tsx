/** The frame of the pages around an account: signing in, signing up, links of mails. */
import type { ReactNode } from 'react'
import { Outlet } from 'react-router'
import { ApiProvider } from '../api/ApiProvider'
import { Page } from '../shell/Page'
import { MantineFrame } from '../theme/MantineFrame'
import classes from './account.module.css'

export function AccountLayout() {
  return (
    <MantineFrame>
      <ApiProvider place={undefined}>
        <Outlet />
      </ApiProvider>
    </MantineFrame>
  )
}

/** One page of an account: its title, a sentence, and what can be done. */
export function AccountPage({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <Page title={title}>
      <div className={classes.account}>
        <h1>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
        {children}
      </div>
    </Page>
  )
}
