/** Which page answers which address. A page heavier than the shell is loaded when it is first visited. */
import type { RouteObject } from 'react-router'
import { accountRoutes } from './account/routes'
import { consoleRoutes } from './console/routes'
import { changelogRoute } from './pages/changelog/routes'
import { errorRoute, guideRoutes } from './pages/guides/routes'
import { HomePage } from './pages/home/HomePage'
import { NotFoundPage } from './pages/not-found/NotFoundPage'
import { callbackRoute } from './pages/playground/routes'
import { referenceRoutes } from './pages/reference/routes'
import { loadSdkManifest } from './pages/sdks/manifest'
import { BrokenPage } from './shell/BrokenPage'
import { LoadingPage } from './shell/LoadingPage'
import { Shell } from './shell/Shell'

export const routes: RouteObject[] = [
  {
    element: <Shell />,
    hydrateFallbackElement: <LoadingPage />,
    children: [
      {
        errorElement: <BrokenPage />,
        children: [
          { index: true, element: <HomePage /> },
          referenceRoutes,
          {
            path: 'sdks',
            loader: loadSdkManifest,
            lazy: { Component: async () => (await import('./pages/sdks/SdksPage')).SdksPage },
          },
          guideRoutes,
          errorRoute,
          changelogRoute,
          callbackRoute,
          { path: 'status', lazy: { Component: async () => (await import('./pages/status/StatusPage')).StatusPage } },
          accountRoutes,
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
  consoleRoutes,
]
