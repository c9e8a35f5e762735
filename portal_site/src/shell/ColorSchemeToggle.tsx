/** Switches between light and dark; until it is used, the system's preference decides. */
import { MoonIcon, SunIcon } from '../brand/icons'
import { IconButton } from '../controls/IconButton'
import { chooseColorScheme, useColorScheme } from '../theme/colorScheme'

export function ColorSchemeToggle() {
  const isDark = useColorScheme() === 'dark'
  return (
    <IconButton
      label={isDark ? 'Switch to light mode' : 'Switch to dark mode'}
      icon={isDark ? <SunIcon /> : <MoonIcon />}
      onClick={() => { chooseColorScheme(isDark ? 'light' : 'dark') }}
    />
  )
}
