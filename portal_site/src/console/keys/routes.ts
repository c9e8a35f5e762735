/** The pages of API keys. */
import type { RouteObject } from 'react-router'

export const keyPages: RouteObject[] = [
  { path: 'keys', lazy: { Component: async () => (await import('./KeysPage')).KeysPage } },
  { path: 'keys/new', lazy: { Component: async () => (await import('./NewKeyPage')).NewKeyPage } },
  { path: 'keys/:keyId', lazy: { Component: async () => (await import('./KeyPage')).KeyPage } },
  { path: 'keys/:keyId/edit', lazy: { Component: async () => (await import('./EditKeyPage')).EditKeyPage } },
]
