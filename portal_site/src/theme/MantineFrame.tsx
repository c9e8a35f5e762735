/** The component library for the pages inside: signed-in pages and those of the account. */
import 'virtual:mantine-variables.css'
import './mantine.css'
import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { useColorScheme } from './colorScheme'
import { theme } from './theme'

/** Writes no `style` elements, which the content security policy forbids: the variables are a file, made by the build. */
export function MantineFrame({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={useColorScheme()}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  )
}
