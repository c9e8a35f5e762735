/** The navigation at the left; on narrow screens it opens below the header. */
import { useEffect } from 'react'
import { NavLink } from 'react-router'
import { usePlace } from '../../api/ApiProvider'
import { administers, useOwnScopes } from '../../api/useOwnScopes'
import { placePath } from '../../session/place'
import { MENU_ID } from '../../shell/Menu'
import { DESTINATIONS } from '../../shell/navigation'
import { CONSOLE_GROUPS } from '../navigation'
import classes from './console.module.css'

export function ConsoleNavigation({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const place = usePlace()
  useEffect(() => {
    const listener = ({ key }: KeyboardEvent) => { if (key === 'Escape') onClose() }
    document.addEventListener('keydown', listener)
    return () => { document.removeEventListener('keydown', listener) }
  }, [onClose])
  const scopes = useOwnScopes() ?? []
  const groups = CONSOLE_GROUPS.map(({ label, destinations }) => ({
    label,
    links: destinations
      .filter(({ area }) => area === undefined || administers(scopes, area))
      .map(({ page, label, isExact = false }) => ({ to: placePath(place, page), label, isExact })),
  })).filter(({ links }) => links.length > 0)
  const learn = { label: 'Learn', links: DESTINATIONS.slice(1).map((each) => ({ ...each, isExact: false })) }
  return (
    <nav id={MENU_ID} className={classes.navigation} data-opened={opened} aria-label="Main">
      {[...groups, learn].map(({ label, links }) => (
        <div key={label} className={classes.group}>
          <p>{label}</p>
          <ul>
            {links.map(({ to, label, isExact }) => (
              <li key={to}>
                <NavLink to={to} end={isExact} onClick={onClose}>
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
