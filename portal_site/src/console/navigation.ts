/** The console's pages in the order of its navigation. A page of a group is listed as soon as it exists. */

export interface ConsoleDestination {
  /** Below the place, as in `keys`; empty for the dashboard. */
  page: string
  label: string
  /** Whether pages below it are not of it. */
  isExact?: boolean
  /** Listed only for people who administer this area of the platform. */
  area?: string
}

export interface ConsoleGroup {
  label: string
  destinations: ConsoleDestination[]
}

export const CONSOLE_GROUPS: ConsoleGroup[] = [
  {
    label: 'Build',
    destinations: [
      { page: '', label: 'Dashboard', isExact: true },
      { page: 'start', label: 'Get started' },
      { page: 'keys', label: 'API keys' },
      { page: 'usage', label: 'Usage' },
      { page: 'explorer', label: 'Request builder' },
      { page: 'playground', label: 'Authentication' },
    ],
  },
  {
    label: 'Events',
    destinations: [
      { page: 'webhooks', label: 'Webhooks' },
      { page: 'deliveries', label: 'Deliveries' },
      { page: 'events', label: 'Events' },
      { page: 'event-types', label: 'Event types' },
      { page: 'requests', label: 'Requests' },
    ],
  },
  {
    label: 'Sandbox',
    destinations: [{ page: 'sandbox/receivers', label: 'Receivers' }],
  },
  {
    label: 'Settings',
    destinations: [
      { page: 'settings/members', label: 'Members' },
      { page: 'settings/invitations', label: 'Invitations' },
      { page: 'settings/roles', label: 'Roles' },
      { page: 'settings/service-accounts', label: 'Service accounts' },
      { page: 'settings/applications', label: 'Applications' },
      { page: 'settings/oauth-clients', label: 'OAuth clients' },
      { page: 'settings/tiers', label: 'Tiers' },
      { page: 'settings/organization', label: 'Organization' },
    ],
  },
  {
    label: 'Help',
    destinations: [{ page: 'support', label: 'Support', isExact: true }],
  },
  {
    label: 'Platform',
    destinations: [
      { page: 'support/waiting', label: 'Waiting tickets', area: 'support' },
      { page: 'incidents', label: 'Incidents', area: 'incidents' },
    ],
  },
]
