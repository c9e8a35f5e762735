/** How a record is read, by the beginning of its ID. What is part of another record has no page of its own. */
import { ApiKeys, Applications, BookingSeriesResource, Bookings, Clients, Customers, Forms, Invitations, Jobs, Menus, OauthClients, Organizations, PaymentSchedules, Payments, Refunds, Roles, ServiceAccounts, Services, Staff, Uploads, Users, Venues, WaitlistEntries, Webhooks, Weddings } from '@wedsync/sdk/resources'
import type { Core } from '../../session/cores'

type Reader = new (core: Core) => { get: (id: string) => PromiseLike<unknown> }

export const READERS: Record<string, { name: string; Resource: Reader }> = {
  app: { name: 'Application', Resource: Applications },
  bkg: { name: 'Booking', Resource: Bookings },
  bsr: { name: 'Booking series', Resource: BookingSeriesResource },
  cli: { name: 'Client', Resource: Clients },
  cus: { name: 'Customer', Resource: Customers },
  frm: { name: 'Form', Resource: Forms },
  inv: { name: 'Invitation', Resource: Invitations },
  job: { name: 'Job', Resource: Jobs },
  key: { name: 'API key', Resource: ApiKeys },
  mnu: { name: 'Menu', Resource: Menus },
  oac: { name: 'OAuth client', Resource: OauthClients },
  org: { name: 'Organization', Resource: Organizations },
  pay: { name: 'Payment', Resource: Payments },
  psc: { name: 'Payment schedule', Resource: PaymentSchedules },
  rfd: { name: 'Refund', Resource: Refunds },
  rol: { name: 'Role', Resource: Roles },
  stf: { name: 'Staff member', Resource: Staff },
  sva: { name: 'Service account', Resource: ServiceAccounts },
  svc: { name: 'Service', Resource: Services },
  upl: { name: 'Upload', Resource: Uploads },
  usr: { name: 'Member', Resource: Users },
  ven: { name: 'Venue', Resource: Venues },
  wed: { name: 'Wedding', Resource: Weddings },
  whk: { name: 'Webhook', Resource: Webhooks },
  wle: { name: 'Waitlist entry', Resource: WaitlistEntries },
}

/** For IDs of other kinds: reading them is not possible by their ID alone. */
class Unreadable {
  constructor(readonly core: Core) {}

  get(id: string): Promise<unknown> {
    return Promise.reject(new Error(`${id} is part of another record. Its events and deliveries are below.`))
  }
}

export const readerOf = (prefix: string) => READERS[prefix] ?? { name: 'Record', Resource: Unreadable }
