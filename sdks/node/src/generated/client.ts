// Generated from the OpenAPI document by `make sdks`; do not edit.

import { ClientBase } from "../runtime/client.js";
import * as resources from "./resources/index.js";

/** The client of WedSync's API. */
export class WedSyncClient extends ClientBase {
  /** Accounts of people: registration, sessions, passwords and second factors. */
  readonly auth = new resources.Auth(this.core);
  /** Chains, venue groups and vendors. They own all other data. */
  readonly organizations = new resources.Organizations(this.core);
  /** Access to the API: keys, scopes and limits. */
  readonly apiKeys = new resources.ApiKeys(this.core);
  /** Programs that ask people for access to their organization, or act on their own (OAuth 2.0). */
  readonly oauthClients = new resources.OauthClients(this.core);
  /** What you let OAuth clients do. */
  readonly consents = new resources.Consents(this.core);
  /** Access to the API: keys, scopes and limits. */
  readonly tiers = new resources.Tiers(this.core);
  /** People who act for your organization, with their roles. */
  readonly users = new resources.Users(this.core);
  /** Invitations of people to your organization, by mail. */
  readonly invitations = new resources.Invitations(this.core);
  /** Sets of scopes for users and service accounts: five built-in ones, and your own. */
  readonly roles = new resources.Roles(this.core);
  /** Principals without a password: they have roles, and hold API keys and OAuth clients. */
  readonly serviceAccounts = new resources.ServiceAccounts(this.core);
  /** Developer applications: software with credentials of its own, which the platform approves. */
  readonly applications = new resources.Applications(this.core);
  /** Questions to the platform's support, with response targets by tier. */
  readonly tickets = new resources.Tickets(this.core);
  /** Questions to the platform's support, with response targets by tier. */
  readonly support = new resources.SupportResource(this.core);
  /** Questions to the platform's support, with response targets by tier. */
  readonly supportPlans = new resources.SupportPlans(this.core);
  /** The status of the platform and its incidents, for everyone. */
  readonly status = new resources.Status(this.core);
  /** The status of the platform and its incidents, for everyone. */
  readonly incidents = new resources.Incidents(this.core);
  /** Houses where weddings and bookings take place: location, opening hours and closing dates. */
  readonly venues = new resources.Venues(this.core);
  /** Accounts of couples, from the first lead on. */
  readonly clients = new resources.Clients(this.core);
  /** Celebrations of clients, from the first inquiry to the final accounts. */
  readonly weddings = new resources.Weddings(this.core);
  /** Courses and their items: drafts, and published versions that never change. */
  readonly menus = new resources.Menus(this.core);
  /** Questions for couples and guests: drafts, and published versions that never change. */
  readonly forms = new resources.Forms(this.core);
  /** Appointments, classes and rentals that customers can book: price, duration and booking rules. */
  readonly services = new resources.Services(this.core);
  /** Many operations in one request: independent, or all or nothing. */
  readonly batch = new resources.BatchResource(this.core);
  /** Operations that run in the background, with progress and a result. */
  readonly jobs = new resources.Jobs(this.core);
  /** Files too large for a request body. */
  readonly uploads = new resources.Uploads(this.core);
  /** Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried. */
  readonly webhooks = new resources.Webhooks(this.core);
  /** Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried. */
  readonly deliveries = new resources.Deliveries(this.core);
  /** Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried. */
  readonly eventTypes = new resources.EventTypes(this.core);
  /** Events of the last 30 days, and every change in order for systems that keep a copy. */
  readonly events = new resources.Events(this.core);
  /** Events of the last 30 days, and every change in order for systems that keep a copy. */
  readonly changes = new resources.Changes(this.core);
  /** API usage, error rates, latency and remaining quotas. */
  readonly usage = new resources.UsageResource(this.core);
  /** The requests of the last 90 days, one by one, to search and to export. */
  readonly requestLogs = new resources.RequestLogs(this.core);
  /** Tools for developers: receivers that show what webhooks send. With sandbox credentials only. */
  readonly receivers = new resources.Receivers(this.core);
  /** People who book services: contact data, language and time zone. */
  readonly customers = new resources.Customers(this.core);
  /** Staff of your organization: the people who provide its services, with their working hours. */
  readonly staff = new resources.Staff(this.core);
  /** Payments for weddings and bookings: by card through a payment provider, in cash or by transfer. */
  readonly payments = new resources.Payments(this.core);
  /** Money of payments that was returned. */
  readonly refunds = new resources.Refunds(this.core);
  /** The provider that charges cards: the built-in one for tests, or any Stripe-compatible API. */
  readonly paymentProvider = new resources.PaymentProviderResource(this.core);
  /** Deposits, installments and balances of bookings and weddings, which fall due at their dates. */
  readonly paymentSchedules = new resources.PaymentSchedules(this.core);
  /** Bookings of services by customers, with holds, moves, cancellations and their history. */
  readonly bookings = new resources.Bookings(this.core);
  /** Bookings of services by customers, with holds, moves, cancellations and their history. */
  readonly bookingSeries = new resources.BookingSeriesResource(this.core);
  /** Free days and slots of services, and the check of one time. */
  readonly availability = new resources.Availability(this.core);
  /** Waitlist: customers who wait for a free slot of a service. */
  readonly waitlistEntries = new resources.WaitlistEntries(this.core);
  /** Health of the platform and its OpenAPI documents. */
  readonly meta = new resources.Meta(this.core);

  /** The same as `clients.create`. */
  createClient(...values: Parameters<resources.Clients["create"]>): ReturnType<resources.Clients["create"]> {
    return this.clients.create(...values);
  }

  /** The same as `clients.list`. */
  getClients(...values: Parameters<resources.Clients["list"]>): ReturnType<resources.Clients["list"]> {
    return this.clients.list(...values);
  }

  /** The same as `clients.update`. */
  updateClient(...values: Parameters<resources.Clients["update"]>): ReturnType<resources.Clients["update"]> {
    return this.clients.update(...values);
  }

  /** The same as `webhooks.create`. */
  createWebhook(...values: Parameters<resources.Webhooks["create"]>): ReturnType<resources.Webhooks["create"]> {
    return this.webhooks.create(...values);
  }

  /** The same as `webhooks.test`. */
  testWebhook(...values: Parameters<resources.Webhooks["test"]>): ReturnType<resources.Webhooks["test"]> {
    return this.webhooks.test(...values);
  }
}
