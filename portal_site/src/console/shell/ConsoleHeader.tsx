/** The bar at the top of the console. */
import { Brand } from '../../shell/Brand'
import { ColorSchemeToggle } from '../../shell/ColorSchemeToggle'
import { MenuButton } from '../../shell/MenuButton'
import shell from '../../shell/shell.module.css'
import { AccountMenu } from './AccountMenu'
import classes from './console.module.css'
import { EnvironmentSwitch } from './EnvironmentSwitch'
import { OrganizationSwitch } from './OrganizationSwitch'

export function ConsoleHeader({ menuOpened, onMenuToggle }: { menuOpened: boolean; onMenuToggle: () => void }) {
  return (
    <header className={classes.header}>
      <div className={shell.bar}>
        <Brand />
        <OrganizationSwitch />
        <div className={shell.tools}>
          <EnvironmentSwitch />
          <ColorSchemeToggle />
          <AccountMenu />
          <MenuButton opened={menuOpened} onToggle={onMenuToggle} />
        </div>
      </div>
    </header>
  )
}
