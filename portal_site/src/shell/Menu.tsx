/** The navigation of narrow screens, below the header. Closed, it is not in the document's tab order. */
import { AppShell } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { NavLink } from 'react-router'
import { StatusChip } from '../status/StatusChip'
import { DESTINATIONS } from './navigation'
import classes from './shell.module.css'

export const MENU_ID = 'menu'

interface MenuProps {
  opened: boolean
  onClose: () => void
}

export function Menu({ opened, onClose }: MenuProps) {
  useHotkeys([['Escape', onClose, { preventDefault: false }]])
  return (
    <AppShell.Navbar id={MENU_ID} className={classes.menu} hidden={!opened} aria-label="Main, narrow screens">
      {opened && (
        <>
          {DESTINATIONS.map(({ to, label }) => (
            <NavLink key={to} to={to} end={to === '/'} className={classes.menuLink} onClick={onClose}>
              {label}
            </NavLink>
          ))}
          <div className={classes.menuStatus}>
            <StatusChip />
          </div>
        </>
      )}
    </AppShell.Navbar>
  )
}
