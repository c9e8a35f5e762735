/** The head of a console page: its title, one sentence, and what can be done here. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import classes from './components.module.css'

interface PageHeaderProps {
  title: ReactNode
  lead?: ReactNode
  /** The list that the page belongs to. */
  parent?: { to: string; label: string }
  actions?: ReactNode
}

export function PageHeader({ title, lead, parent, actions }: PageHeaderProps) {
  return (
    <header className={classes.pageHeader}>
      <div>
        {parent && (
          <Link to={parent.to} className={classes.parent}>
            <span aria-hidden="true">← </span>
            {parent.label}
          </Link>
        )}
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  )
}
