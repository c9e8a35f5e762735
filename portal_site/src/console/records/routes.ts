/** The page of any record, by its ID. */
import type { RouteObject } from 'react-router'

export const recordPages: RouteObject[] = [
  { path: 'records/:recordId', lazy: { Component: async () => (await import('./RecordPage')).RecordPage } },
]
