/** The pages of API keys. */
import type { RouteObject } from 'react-router'

export const keyPages: RouteObject[] = [
  { path: 'keys', lazy: { Component: async () => (await import('./KeysPage')).KeysPage } },
]
