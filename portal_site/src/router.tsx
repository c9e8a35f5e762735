/** Which page answers which address. A page heavier than the shell is loaded when it is first visited. */
import { createBrowserRouter } from 'react-router'
import { accountRoutes } from './account/routes'
import { consoleRoutes } from './console/routes'
import { HomePage } from './pages/home/HomePage'
import { NotFoundPage } from './pages/not-found/NotFoundPage'
import { loadReferenceDocument } from './pages/reference/referenceDocument'
import { loadSdkManifest } from './pages/sdks/manifest'
import { BrokenPage } from './shell/BrokenPage'
import { LoadingPage } from './shell/LoadingPage'
import { Shell } from './shell/Shell'

export const router = createBrowserRouter([
  {
    element: <Shell />,
    hydrateFallbackElement: <LoadingPage />,
    children: [
      {
        errorElement: <BrokenPage />,
        children: [
          { index: true, element: <HomePage /> },
          {
            path: 'reference',
            // The document and the code that draws it are fetched side by side.
            loader: loadReferenceDocument,
            lazy: { Component: async () => (await import('./pages/reference/ReferencePage')).ReferencePage },
          },
          {
            path: 'sdks',
            loader: loadSdkManifest,
            lazy: { Component: async () => (await import('./pages/sdks/SdksPage')).SdksPage },
          },
          accountRoutes,
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
  consoleRoutes,
])
