/** Draws a page as HTML at build time, with the components that the browser uses. */
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { RouterProvider, createMemoryRouter } from 'react-router'
import { routes } from './router'
import { whenInitialized } from './whenInitialized'

export { publicPages } from './publicPages'

/** The HTML of the page at a path. Throws if no page is there. */
export async function render(path: string): Promise<string> {
  const router = createMemoryRouter(routes, { initialEntries: [path] })
  await whenInitialized(router)
  if (router.state.errors) throw new Error(`The page ${path} cannot be drawn`, { cause: router.state.errors })
  return renderToString(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  )
}
