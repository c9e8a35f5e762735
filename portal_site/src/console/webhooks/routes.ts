/** The pages of webhooks. */
import type { RouteObject } from 'react-router'

export const webhookPages: RouteObject[] = [
  { path: 'webhooks', lazy: { Component: async () => (await import('./WebhooksPage')).WebhooksPage } },
  { path: 'webhooks/new', lazy: { Component: async () => (await import('./form/NewWebhookPage')).NewWebhookPage } },
  { path: 'webhooks/:webhookId/edit', lazy: { Component: async () => (await import('./form/EditWebhookPage')).EditWebhookPage } },
  {
    path: 'webhooks/:webhookId',
    lazy: { Component: async () => (await import('./WebhookLayout')).WebhookLayout },
    children: [
      { index: true, lazy: { Component: async () => (await import('./OverviewTab')).OverviewTab } },
      { path: 'deliveries', lazy: { Component: async () => (await import('./DeliveriesTab')).DeliveriesTab } },
      { path: 'test', lazy: { Component: async () => (await import('./TestTab')).TestTab } },
      { path: 'resend', lazy: { Component: async () => (await import('./ResendTab')).ResendTab } },
    ],
  },
]
