/** What the pages of guides have in common: all guides at the left, the content in `main`. */
import groups from 'virtual:guides'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { Page } from '../../shell/Page'
import classes from './guides.module.css'

export function GuideFrame({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const close = () => { setOpen(false) }
  return (
    <div className={classes.frame}>
      <aside className={classes.side} aria-label="Guides">
        <button type="button" className={classes.contents} aria-expanded={isOpen} aria-controls="all-guides" onClick={() => { setOpen(!isOpen) }}>
          All guides <span aria-hidden="true">{isOpen ? '−' : '+'}</span>
        </button>
        <nav id="all-guides" aria-label="All guides" data-opened={isOpen}>
          <NavLink to="/guides" end onClick={close}>Overview</NavLink>
          {groups.map((group) => (
            <div key={group.title} className={classes.section}>
              <p className={classes.group}>{group.title}</p>
              <ul aria-label={group.title}>
                {group.guides.map((guide) => (
                  <li key={guide.slug}>
                    <NavLink to={`/guides/${guide.slug}`} onClick={close}>{guide.title}</NavLink>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <NavLink to="/changelog" onClick={close}>Changelog</NavLink>
        </nav>
      </aside>
      <Page title={title}>
        <div className={classes.main}>{children}</div>
      </Page>
    </div>
  )
}
