/** The pages around an account. The addresses of those after the second one stand in mails. */
import type { RouteObject } from 'react-router'

export const accountRoutes: RouteObject = {
  lazy: {
    loader: async () => (await import('./loadAccount')).loadAccount,
    Component: async () => (await import('./AccountLayout')).AccountLayout,
  },
  children: [
    { path: 'sign-in', lazy: { Component: async () => (await import('./SignInPage')).SignInPage } },
    { path: 'no-organization', lazy: { Component: async () => (await import('./NoOrganizationPage')).NoOrganizationPage } },
    { path: 'sign-up', lazy: { Component: async () => (await import('./SignUpPage')).SignUpPage } },
    { path: 'verify-email', lazy: { Component: async () => (await import('./VerifyEmailPage')).VerifyEmailPage } },
    { path: 'reset-password', lazy: { Component: async () => (await import('./ResetPasswordPage')).ResetPasswordPage } },
    { path: 'accept-invitation', lazy: { Component: async () => (await import('./AcceptInvitationPage')).AcceptInvitationPage } },
  ],
}
