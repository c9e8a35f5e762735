/** Starts the portal: theme, router, nothing else. */
import './strictPolicy'
import '@fontsource-variable/instrument-sans/wght.css'
import '@fontsource-variable/geist-mono/wght.css'
import '@mantine/core/styles.css'
import './theme/tokens.css'
import './theme/base.css'
import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { router } from './router'
import { theme } from './theme/theme'

// The same key as public/color-scheme.js.
const colorSchemes = localStorageColorSchemeManager({ key: 'portal-color-scheme' })

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colorSchemes}>
      <RouterProvider router={router} />
    </MantineProvider>
  </StrictMode>,
)
