/** Starts the portal: styles, router, nothing else. */
import './strictPolicy'
import '@fontsource-variable/instrument-sans/wght.css'
import '@fontsource-variable/geist-mono/wght.css'
import './theme/base.css'
import './theme/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { router } from './router'
import { followColorScheme } from './theme/colorScheme'

followColorScheme()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
