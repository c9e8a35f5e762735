/** The console's pages, each loaded when it is first visited. A section's own file lists its pages. */
import type { RouteObject } from 'react-router'
import { deliveryPages } from './deliveries/routes'
import { eventPages } from './events/routes'
import { explorerPages } from './explorer/routes'
import { keyPages } from './keys/routes'
import { recordPages } from './records/routes'
import { requestPages } from './requests/routes'
import { supportPages } from './support/routes'
import { usagePages } from './usage/routes'
import { webhookPages } from './webhooks/routes'

export const consolePages: RouteObject[] = [
  { index: true, lazy: { Component: async () => (await import('./dashboard/DashboardPage')).DashboardPage } },
  ...keyPages,
  ...usagePages,
  ...webhookPages,
  ...deliveryPages,
  ...eventPages,
  ...recordPages,
  ...explorerPages,
  ...requestPages,
  ...supportPages,
]
