/** A page that only says one thing and offers a way on. */
import type { ReactNode } from 'react'
import { Page } from './Page'
import classes from './shell.module.css'

interface NoticeProps {
  code: string
  title: string
  text: string
  children: ReactNode
}

export function Notice({ code, title, text, children }: NoticeProps) {
  return (
    <Page title={title}>
      <div className={classes.notice}>
        <p className={classes.noticeCode}>{code}</p>
        <h1>{title}</h1>
        <p>{text}</p>
        <div className={classes.noticeActions}>{children}</div>
      </div>
    </Page>
  )
}
