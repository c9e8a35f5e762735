/** What a list shows when it has nothing, and how to change that. */
import type { ReactNode } from 'react'
import classes from './components.module.css'

export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.emptyTitle}>{title}</p>
      <p>{text}</p>
      {children}
    </div>
  )
}
