/** Draws a page as HTML at build time, with the components that the browser uses. */
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { RouterProvider, createMemoryRouter } from 'react-router'
import type { RouteObject } from 'react-router'
import { routes } from './router'
import { whenInitialized } from './whenInitialized'

export { publicPages } from './publicPages'

/** The HTML of the page at a path. Throws if no page is there. */
export async function render(path: string): Promise<string> {
  const router = createMemoryRouter(copyOf(routes), { initialEntries: [path] })
  await whenInitialized(router)
  if (router.state.errors) throw new Error(`The page ${path} cannot be drawn`, { cause: router.state.errors })
  return renderToString(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  )
}

/** A router empties what is lazy in the routes that it gets. */
function copyOf(routes: RouteObject[]): RouteObject[] {
  return routes.map((route) => {
    const lazy = typeof route.lazy === 'object' ? { ...route.lazy } : route.lazy
    return { ...route, ...(lazy && { lazy }), ...(route.children && { children: copyOf(route.children) }) } as RouteObject
  })
}
