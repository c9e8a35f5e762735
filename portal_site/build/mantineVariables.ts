/**
 * The CSS variables of the theme as a style sheet, `virtual:mantine-variables.css`. Mantine would write them into a
 * `style` element when the page runs, which the content security policy forbids.
 */
import { convertCssVariables, defaultCssVariablesResolver, DEFAULT_THEME, mergeMantineTheme } from '@mantine/core'
import type { Plugin } from 'vite'
import { theme } from '../src/theme/theme'

const NAME = 'virtual:mantine-variables.css'
const RESOLVED = `\0${NAME}`

export function mantineVariables(): Plugin {
  return {
    name: 'mantine-variables',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? sheet() : undefined),
  }
}

// Its red is too light for text.
const OWN = { '--mantine-color-error': 'var(--portal-alarm)' }

function sheet(): string {
  const { variables, light, dark } = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme))
  return convertCssVariables({ variables, light: { ...light, ...OWN }, dark: { ...dark, ...OWN } }, ':root')
}
