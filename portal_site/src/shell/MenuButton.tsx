/** Opens and closes the menu of narrow screens. */
import { CloseIcon, MenuIcon } from '../brand/icons'
import { IconButton } from '../controls/IconButton'
import { MENU_ID } from './Menu'
import classes from './shell.module.css'

export function MenuButton({ opened, onToggle }: { opened: boolean; onToggle: () => void }) {
  return (
    <IconButton
      label={opened ? 'Close the menu' : 'Open the menu'}
      icon={opened ? <CloseIcon /> : <MenuIcon />}
      className={classes.burger ?? ''}
      onClick={onToggle}
      aria-expanded={opened}
      aria-controls={MENU_ID}
    />
  )
}
