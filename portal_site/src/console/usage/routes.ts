/** The pages of the API's usage. */
import type { RouteObject } from 'react-router'

export const usagePages: RouteObject[] = [
  { path: 'usage', lazy: { Component: async () => (await import('./UsagePage')).UsagePage } },
]
