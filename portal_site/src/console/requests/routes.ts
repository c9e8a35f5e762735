/** The pages of the request log. */
import type { RouteObject } from 'react-router'

export const requestPages: RouteObject[] = [
  { path: 'requests', lazy: { Component: async () => (await import('./RequestsPage')).RequestsPage } },
  { path: 'requests/:requestId', lazy: { Component: async () => (await import('./RequestPage')).RequestPage } },
]
