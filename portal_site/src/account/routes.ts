/** The pages around an account. The addresses of those after the first one stand in mails. */
import type { RouteObject } from 'react-router'

export const accountRoutes: RouteObject = {
  lazy: {
    loader: async () => (await import('./loadAccount')).loadAccount,
    Component: async () => (await import('./AccountLayout')).AccountLayout,
  },
  children: [{ path: 'sign-in', lazy: { Component: async () => (await import('./SignInPage')).SignInPage } }],
}
