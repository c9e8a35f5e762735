/** The page of newcomers. */
import type { RouteObject } from 'react-router'

export const startPages: RouteObject[] = [
  { path: 'start', lazy: { Component: async () => (await import('./StartPage')).StartPage } },
]
