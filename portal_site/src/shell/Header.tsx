/** The bar at the top of public pages: brand, navigation on wide screens, API status, account, colour scheme, menu button. */
import { NavLink } from 'react-router'
import { StatusChip } from '../status/StatusChip'
import { AccountLinks } from './AccountLinks'
import { Brand } from './Brand'
import { ColorSchemeToggle } from './ColorSchemeToggle'
import { MenuButton } from './MenuButton'
import { DESTINATIONS } from './navigation'
import classes from './shell.module.css'

interface HeaderProps {
  menuOpened: boolean
  onMenuToggle: () => void
}

export function Header({ menuOpened, onMenuToggle }: HeaderProps) {
  return (
    <header className={classes.header}>
      <div className={classes.bar}>
        <Brand />
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
          <AccountLinks />
          <MenuButton opened={menuOpened} onToggle={onMenuToggle} />
        </div>
      </div>
    </header>
  )
}
