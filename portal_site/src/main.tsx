/** Starts the portal: styles, router, nothing else. */
import './theme/fonts.css'
import './theme/base.css'
import './theme/tokens.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { routes } from './router'
import { followColorScheme } from './theme/colorScheme'
import { whenInitialized } from './whenInitialized'

followColorScheme()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const router = createBrowserRouter(routes)
const app = (
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>
)
if (root.dataset.page === undefined) createRoot(root).render(app)
else {
  // A page that the build has drawn stays until its code and data are there, and then becomes alive without a change.
  await whenInitialized(router)
  hydrateRoot(root, app)
}
