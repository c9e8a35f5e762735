/** The pages on which the platform's administrators open, update and resolve incidents. */
import type { RouteObject } from 'react-router'

export const incidentPages: RouteObject[] = [
  { path: 'incidents', lazy: { Component: async () => (await import('./IncidentsPage')).IncidentsPage } },
  { path: 'incidents/new', lazy: { Component: async () => (await import('./NewIncidentPage')).NewIncidentPage } },
  { path: 'incidents/:incidentId', lazy: { Component: async () => (await import('./IncidentPage')).IncidentPage } },
]
