/** The product families and their resources. A resource without a tag is not in the reference yet. */

export interface Resource {
  name: string
  about: string
  /** Its tag in the OpenAPI document, as the reference writes it in addresses. */
  tag?: string
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
      { name: 'Clients', about: 'the couple, the planner and who pays', tag: 'clients' },
      { name: 'Weddings', about: 'from inquiry to the day after, as a state machine', tag: 'weddings' },
    ],
  },
  {
    name: 'BookingX',
    purpose: 'For appointments and classes. Availability and bookings are not available yet.',
    resources: [
      { name: 'Services', about: 'what can be booked, with duration and price', tag: 'services' },
      { name: 'Availability', about: 'free staff and spaces, to the minute' },
      { name: 'Bookings', about: 'held, confirmed and moved, without double bookings' },
    ],
  },
  {
    name: 'Platform',
    purpose: 'For both: permissions and events.',
    resources: [
      { name: 'Organizations', about: 'a chain and its child organizations', tag: 'organizations' },
      { name: 'API keys', about: 'scopes, limits, live and sandbox', tag: 'api-keys' },
      { name: 'Webhooks', about: 'signed events, retries and a record of each delivery', tag: 'webhooks' },
    ],
  },
]
