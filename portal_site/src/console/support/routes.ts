/** The pages of support. */
import type { RouteObject } from 'react-router'

export const supportPages: RouteObject[] = [
  { path: 'support', lazy: { Component: async () => (await import('./SupportPage')).SupportPage } },
  { path: 'support/new', lazy: { Component: async () => (await import('./NewTicketPage')).NewTicketPage } },
  { path: 'support/waiting', lazy: { Component: async () => (await import('./WaitingTicketsPage')).WaitingTicketsPage } },
  { path: 'support/:ticketId', lazy: { Component: async () => (await import('./TicketPage')).TicketPage } },
]
