/** What the pages of the reference have in common: navigation by tag at the left, the content in `main`. */
import tags from 'virtual:reference/tags'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { SearchButton } from '../../reference/search/SearchButton'
import { Page } from '../../shell/Page'
import classes from './pages.module.css'

export interface Anchor {
  id: string
  label: string
  method?: string
}

interface ReferenceFrameProps {
  title: string
  /** The parts of the page, shown below its own entry of the navigation. */
  anchors?: Anchor[]
  children: ReactNode
}

export function ReferenceFrame({ title, anchors = [], children }: ReferenceFrameProps) {
  const [isOpen, setOpen] = useState(false)
  const close = () => { setOpen(false) }
  return (
    <div className={classes.frame}>
      <aside className={classes.side} aria-label="Reference">
        <SearchButton />
        <button type="button" className={classes.contents} aria-expanded={isOpen} aria-controls="reference-contents" onClick={() => { setOpen(!isOpen) }}>
          Contents <span aria-hidden="true">{isOpen ? '−' : '+'}</span>
        </button>
        <nav id="reference-contents" aria-label="Contents of the reference" data-opened={isOpen}>
          <ul>
            <Entry to="/reference" label="Introduction" anchors={anchors} onChosen={close} />
            {tags.map(({ slug, name }) => (
              <Entry key={slug} to={`/reference/${slug}`} label={name} anchors={anchors} onChosen={close} />
            ))}
            <Entry to="/reference/event-types" label="Event types" anchors={anchors} onChosen={close} />
          </ul>
        </nav>
      </aside>
      <Page title={title}>
        <div className={classes.main}>{children}</div>
      </Page>
    </div>
  )
}

interface EntryProps {
  to: string
  label: string
  anchors: Anchor[]
  onChosen: () => void
}

function Entry({ to, label, anchors, onChosen }: EntryProps) {
  const { pathname, hash } = useLocation()
  const isHere = pathname.replace(/\/$/, '') === to
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const side = item.current?.closest('aside')
    // Not scrollIntoView, which would scroll the page as well.
    if (isHere && side && item.current) side.scrollTop = item.current.offsetTop - side.clientHeight / 4
  }, [isHere])
  return (
    <li ref={item}>
      <NavLink to={to} end onClick={onChosen}>{label}</NavLink>
      {isHere && anchors.length > 0 && (
        <ul>
          {anchors.map(({ id, label, method }) => (
            <li key={id}>
              <Link to={`#${id}`} aria-current={hash === `#${id}` ? 'location' : undefined} onClick={onChosen}>
                {label}
                {method !== undefined && <span className={classes.method} data-method={method}>{method}</span>}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
