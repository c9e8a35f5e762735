/** The pages of the organization and of who acts for it. */
import { redirect } from 'react-router'
import type { RouteObject } from 'react-router'

export const settingsPages: RouteObject[] = [
  { path: 'settings', loader: () => redirect('organization') },
  { path: 'settings/members', lazy: { Component: async () => (await import('./MembersPage')).MembersPage } },
  { path: 'settings/invitations', lazy: { Component: async () => (await import('./InvitationsPage')).InvitationsPage } },
  { path: 'settings/roles', lazy: { Component: async () => (await import('./RolesPage')).RolesPage } },
  { path: 'settings/roles/new', lazy: { Component: async () => (await import('./RoleFormPage')).NewRolePage } },
  { path: 'settings/roles/:roleId', lazy: { Component: async () => (await import('./RoleFormPage')).RolePage } },
  { path: 'settings/service-accounts', lazy: { Component: async () => (await import('./ServiceAccountsPage')).ServiceAccountsPage } },
  { path: 'settings/applications', lazy: { Component: async () => (await import('./ApplicationsPage')).ApplicationsPage } },
  { path: 'settings/oauth-clients', lazy: { Component: async () => (await import('./OAuthClientsPage')).OAuthClientsPage } },
  { path: 'settings/oauth-clients/new', lazy: { Component: async () => (await import('./NewOAuthClientPage')).NewOAuthClientPage } },
  { path: 'settings/tiers', lazy: { Component: async () => (await import('./TiersPage')).TiersPage } },
  { path: 'settings/organization', lazy: { Component: async () => (await import('./OrganizationPage')).OrganizationPage } },
]
