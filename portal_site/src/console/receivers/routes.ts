/** The pages of the sandbox's receivers. */
import type { RouteObject } from 'react-router'

export const receiverPages: RouteObject[] = [
  { path: 'sandbox/receivers', lazy: { Component: async () => (await import('./ReceiversPage')).ReceiversPage } },
  { path: 'sandbox/receivers/:receiverId', lazy: { Component: async () => (await import('./ReceiverPage')).ReceiverPage } },
]
