/** The console's pages, each loaded when it is first visited. A section's own file lists its pages. */
import type { RouteObject } from 'react-router'
import { accountPages } from './account/routes'
import { deliveryPages } from './deliveries/routes'
import { eventPages } from './events/routes'
import { explorerPages } from './explorer/routes'
import { incidentPages } from './incidents/routes'
import { keyPages } from './keys/routes'
import { playgroundPages } from './playground/routes'
import { receiverPages } from './receivers/routes'
import { recordPages } from './records/routes'
import { requestPages } from './requests/routes'
import { settingsPages } from './settings/routes'
import { startPages } from './start/routes'
import { supportPages } from './support/routes'
import { usagePages } from './usage/routes'
import { webhookPages } from './webhooks/routes'

export const consolePages: RouteObject[] = [
  { index: true, lazy: { Component: async () => (await import('./dashboard/DashboardPage')).DashboardPage } },
  ...startPages,
  ...keyPages,
  ...accountPages,
  ...usagePages,
  ...webhookPages,
  ...deliveryPages,
  ...eventPages,
  ...receiverPages,
  ...recordPages,
  ...explorerPages,
  ...playgroundPages,
  ...requestPages,
  ...supportPages,
  ...settingsPages,
  ...incidentPages,
]
