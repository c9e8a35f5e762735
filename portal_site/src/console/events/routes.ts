/** The pages of events and of the event catalogue. */
import type { RouteObject } from 'react-router'

export const eventPages: RouteObject[] = [
  { path: 'events', lazy: { Component: async () => (await import('./EventsPage')).EventsPage } },
  { path: 'events/:eventId', lazy: { Component: async () => (await import('./EventPage')).EventPage } },
  { path: 'event-types', lazy: { Component: async () => (await import('./EventTypesPage')).EventTypesPage } },
  { path: 'event-types/:eventType', lazy: { Component: async () => (await import('./EventTypePage')).EventTypePage } },
]
