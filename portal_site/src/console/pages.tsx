/** The console's pages, each loaded when it is first visited. A section's own file lists its pages. */
import type { RouteObject } from 'react-router'
import { keyPages } from './keys/routes'
import { usagePages } from './usage/routes'

export const consolePages: RouteObject[] = [
  { index: true, lazy: { Component: async () => (await import('./dashboard/DashboardPage')).DashboardPage } },
  ...keyPages,
  ...usagePages,
]
