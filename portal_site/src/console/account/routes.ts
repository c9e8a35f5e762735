/** The page of the person's own account. */
import type { RouteObject } from 'react-router'

export const accountPages: RouteObject[] = [
  { path: 'account', lazy: { Component: async () => (await import('./OwnAccountPage')).OwnAccountPage } },
]
