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
      { name: 'Clients', about: 'the couple, its planner, who pays', tag: 'clients' },
      { name: 'Weddings', about: 'from inquiry to the day after, as a status machine', tag: 'weddings' },
    ],
  },
  {
    name: 'BookingX',
    purpose: 'For appointments and classes. In preparation.',
    resources: [
      { name: 'Services', about: 'what can be booked, for how long, at what price' },
      { name: 'Availability', about: 'who and what is free, to the minute' },
      { name: 'Bookings', about: 'held, confirmed, moved; never twice' },
    ],
  },
  {
    name: 'Platform',
    purpose: 'Under both: permissions and events.',
    resources: [
      { name: 'Organizations', about: 'a chain and the houses it acts for', tag: 'organizations' },
      { name: 'API keys', about: 'scopes, limits, live and sandbox', tag: 'api-keys' },
      { name: 'Webhooks', about: 'signed events, retries, the record of each delivery', tag: 'webhooks' },
    ],
  },
]
