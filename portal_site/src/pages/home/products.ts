/** The product families and their resources. */

export interface Resource {
  name: string
  about: string
  /** Its tag in the OpenAPI document, as the reference writes it in addresses. */
  tag: string
}

export interface Product {
  name: string
  purpose: string
  resources: Resource[]
}

export const PRODUCTS: Product[] = [
  {
    name: 'WedSync',
    purpose: 'For venues and hotels that host weddings.',
    resources: [
      { name: 'Venues', about: 'opening hours, holidays and addresses', tag: 'venues' },
      { name: 'Spaces', about: 'rooms, combined rooms and blocked times', tag: 'spaces' },
      { name: 'Clients', about: 'the couple, the planner and who pays', tag: 'clients' },
      { name: 'Weddings', about: 'from inquiry to the day after, as a state machine', tag: 'weddings' },
      { name: 'Menus', about: 'courses and prices, in published versions', tag: 'menus' },
      { name: 'Menu selections', about: "a wedding's choices, counted and locked", tag: 'menu-selections' },
      { name: 'Forms', about: 'questions to couples, in published versions', tag: 'forms' },
      { name: 'Form submissions', about: 'the answers, reviewed by your team', tag: 'form-submissions' },
    ],
  },
  {
    name: 'BookingX',
    purpose: 'For appointments and classes.',
    resources: [
      { name: 'Customers', about: 'who books, merged when there are two', tag: 'customers' },
      { name: 'Services', about: 'what can be booked, with duration and price', tag: 'services' },
      { name: 'Staff', about: 'schedules, breaks and time off', tag: 'staff' },
      { name: 'Availability', about: 'free staff and spaces, to the minute', tag: 'availability' },
      { name: 'Bookings', about: 'held, confirmed and moved, without double bookings', tag: 'bookings' },
      { name: 'Waitlist entries', about: 'free times are offered to those who wait', tag: 'waitlist-entries' },
      { name: 'Payments', about: 'authorized, captured and documented with receipts', tag: 'payments' },
      { name: 'Payment schedules', about: 'deposits and installments', tag: 'payment-schedules' },
      { name: 'Refunds', about: 'in parts or whole, never more than was captured', tag: 'refunds' },
      { name: 'Payment provider', about: 'a test provider, or your Stripe account', tag: 'payment-provider' },
    ],
  },
  {
    name: 'Platform',
    purpose: 'For both: permissions, events and bulk work.',
    resources: [
      { name: 'Organizations', about: 'a chain and its child organizations', tag: 'organizations' },
      { name: 'Sandbox', about: 'receivers that show webhooks', tag: 'sandbox' },
      { name: 'API keys', about: 'scopes, limits, live and sandbox', tag: 'api-keys' },
      { name: 'Sign-in', about: 'passwords, second factors, passkeys and sessions', tag: 'sign-in' },
      { name: 'Users', about: 'the people of an organization', tag: 'users' },
      { name: 'Invitations', about: 'people who join, by a link in a mail', tag: 'invitations' },
      { name: 'Roles', about: 'sets of scopes, built-in and your own', tag: 'roles' },
      { name: 'Service accounts', about: 'programs with roles instead of a password', tag: 'service-accounts' },
      { name: 'OAuth clients', about: 'programs that act for people, or for themselves', tag: 'oauth-clients' },
      { name: 'OAuth', about: 'codes with PKCE, tokens and their revocation', tag: 'oauth' },
      { name: 'Consents', about: 'what a person lets which client do', tag: 'consents' },
      { name: 'Applications', about: 'registered, reviewed and suspended', tag: 'applications' },
      { name: 'Webhooks', about: 'signed events, filters, retries, replays and a log', tag: 'webhooks' },
      { name: 'Events', about: 'every change, in order, for 30 days', tag: 'events' },
      { name: 'Batch', about: 'a hundred operations in one request', tag: 'batch' },
      { name: 'Jobs', about: 'long work, with progress and a result', tag: 'jobs' },
      { name: 'Uploads', about: 'files, sent directly to storage', tag: 'uploads' },
      { name: 'Usage', about: 'requests, errors and quotas by hour and day', tag: 'usage' },
      { name: 'Request logs', about: 'each request of the last 90 days, to search and to export', tag: 'request-logs' },
      { name: 'Tickets', about: 'questions to our support, with response targets', tag: 'tickets' },
      { name: 'Status', about: 'what works, incidents and maintenance', tag: 'status' },
    ],
  },
]
