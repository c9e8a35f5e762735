/** The bar at the top: brand, navigation on wide screens, API status, colour scheme, menu button on narrow ones. */
import { AppShell, Burger } from '@mantine/core'
import { Link, NavLink } from 'react-router'
import { Mark } from '../brand/Mark'
import { StatusChip } from '../status/StatusChip'
import { ColorSchemeToggle } from './ColorSchemeToggle'
import { MENU_ID } from './Menu'
import { DESTINATIONS } from './navigation'
import classes from './shell.module.css'

interface HeaderProps {
  menuOpened: boolean
  onMenuToggle: () => void
}

export function Header({ menuOpened, onMenuToggle }: HeaderProps) {
  return (
    <AppShell.Header className={classes.header}>
      <div className={classes.bar}>
        <Link to="/" className={classes.brand}>
          <Mark size={28} />
          <span className={classes.name}>WedSync</span>
          <span className={classes.suffix}>Developers</span>
        </Link>
        <nav className={classes.nav} aria-label="Main">
          {DESTINATIONS.map(({ to, label }) => (
            <NavLink key={to} to={to} end={to === '/'} className={classes.navLink}>
              {label}
            </NavLink>
          ))}
        </nav>
        <div className={classes.tools}>
          <span className={classes.status}>
            <StatusChip />
          </span>
          <ColorSchemeToggle />
          <Burger
            className={classes.burger}
            size="sm"
            opened={menuOpened}
            onClick={onMenuToggle}
            aria-label={menuOpened ? 'Close the menu' : 'Open the menu'}
            aria-expanded={menuOpened}
            aria-controls={MENU_ID}
          />
        </div>
      </div>
    </AppShell.Header>
  )
}
