/** The pages of deliveries. Those of one webhook are among the pages of the webhook. */
import type { RouteObject } from 'react-router'

export const deliveryPages: RouteObject[] = [
  { path: 'deliveries', lazy: { Component: async () => (await import('./DeliveriesPage')).DeliveriesPage } },
  { path: 'webhooks/:webhookId/deliveries/:deliveryId', lazy: { Component: async () => (await import('./DeliveryPage')).DeliveryPage } },
]
