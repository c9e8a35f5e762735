/** The console: everything below `/ORGANIZATION/ENVIRONMENT`, for signed-in people. */
import type { RouteObject } from 'react-router'
import { BrokenPage } from '../shell/BrokenPage'
import { LoadingPage } from '../shell/LoadingPage'
import { consolePages } from './pages'

export const consoleRoutes: RouteObject = {
  path: ':organizationId/:environment',
  hydrateFallbackElement: <LoadingPage />,
  errorElement: <BrokenPage />,
  lazy: {
    loader: async () => (await import('./shell/loadConsole')).loadConsole,
    Component: async () => (await import('./shell/ConsoleLayout')).ConsoleLayout,
  },
  children: [{ errorElement: <BrokenPage />, children: consolePages }],
}
