/** The authentication playground. */
import type { RouteObject } from 'react-router'

export const playgroundPages: RouteObject[] = [
  { path: 'playground', lazy: { Component: async () => (await import('./PlaygroundPage')).PlaygroundPage } },
]
