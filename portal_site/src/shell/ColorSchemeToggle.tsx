/** Switches between light and dark; until it is used, the system's preference decides. */
import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { MoonIcon, SunIcon } from '../brand/icons'
import classes from './shell.module.css'

export function ColorSchemeToggle() {
  const { setColorScheme } = useMantineColorScheme()
  const isDark = useComputedColorScheme('light') === 'dark'
  return (
    <ActionIcon
      className={classes.scheme}
      variant="subtle"
      color="gray"
      size={36}
      onClick={() => { setColorScheme(isDark ? 'light' : 'dark') }}
      aria-label={isDark ? 'Switch to light mode' : 'Switch to dark mode'}
    >
      {isDark ? <SunIcon /> : <MoonIcon />}
    </ActionIcon>
  )
}
