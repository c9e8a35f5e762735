/** The navigation of narrow screens, below the header. Closed, it is not in the document's tab order. */
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import type { Destination } from './navigation'
import classes from './shell.module.css'

export const MENU_ID = 'menu'

interface MenuProps {
  opened: boolean
  destinations: Destination[]
  onClose: () => void
  children?: ReactNode
}

export function Menu({ opened, destinations, onClose, children }: MenuProps) {
  useEscape(onClose)
  return (
    <nav id={MENU_ID} className={classes.menu} hidden={!opened} aria-label="Main, narrow screens">
      {opened && (
        <>
          {destinations.map(({ to, label }) => (
            <NavLink key={to} to={to} end={to === '/'} className={classes.menuLink} onClick={onClose}>
              {label}
            </NavLink>
          ))}
          <div className={classes.menuStatus}>{children}</div>
        </>
      )}
    </nav>
  )
}

function useEscape(onEscape: () => void) {
  useEffect(() => {
    const listener = ({ key }: KeyboardEvent) => { if (key === 'Escape') onEscape() }
    document.addEventListener('keydown', listener)
    return () => { document.removeEventListener('keydown', listener) }
  }, [onEscape])
}
