"""The resources of the API. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wedsync._transport import AsyncTransport, SyncTransport
    from wedsync.resources.auth import AsyncAuth, Auth
    from wedsync.resources.organizations import AsyncOrganizations, Organizations
    from wedsync.resources.api_keys import AsyncApiKeys, ApiKeys
    from wedsync.resources.oauth_clients import AsyncOauthClients, OauthClients
    from wedsync.resources.consents import AsyncConsents, Consents
    from wedsync.resources.tiers import AsyncTiers, Tiers
    from wedsync.resources.users import AsyncUsers, Users
    from wedsync.resources.invitations import AsyncInvitations, Invitations
    from wedsync.resources.roles import AsyncRoles, Roles
    from wedsync.resources.service_accounts import AsyncServiceAccounts, ServiceAccounts
    from wedsync.resources.applications import AsyncApplications, Applications
    from wedsync.resources.tickets import AsyncTickets, Tickets
    from wedsync.resources.support import AsyncSupport, Support
    from wedsync.resources.support_plans import AsyncSupportPlans, SupportPlans
    from wedsync.resources.status import AsyncStatus, Status
    from wedsync.resources.incidents import AsyncIncidents, Incidents
    from wedsync.resources.venues import AsyncVenues, Venues
    from wedsync.resources.clients import AsyncClients, Clients
    from wedsync.resources.weddings import AsyncWeddings, Weddings
    from wedsync.resources.menus import AsyncMenus, Menus
    from wedsync.resources.forms import AsyncForms, Forms
    from wedsync.resources.services import AsyncServices, Services
    from wedsync.resources.batch import AsyncBatch, Batch
    from wedsync.resources.jobs import AsyncJobs, Jobs
    from wedsync.resources.uploads import AsyncUploads, Uploads
    from wedsync.resources.webhooks import AsyncWebhooks, Webhooks
    from wedsync.resources.deliveries import AsyncDeliveries, Deliveries
    from wedsync.resources.event_types import AsyncEventTypes, EventTypes
    from wedsync.resources.events import AsyncEvents, Events
    from wedsync.resources.changes import AsyncChanges, Changes
    from wedsync.resources.usage import AsyncUsage, Usage
    from wedsync.resources.request_logs import AsyncRequestLogs, RequestLogs
    from wedsync.resources.receivers import AsyncReceivers, Receivers
    from wedsync.resources.customers import AsyncCustomers, Customers
    from wedsync.resources.staff import AsyncStaff, Staff
    from wedsync.resources.payments import AsyncPayments, Payments
    from wedsync.resources.refunds import AsyncRefunds, Refunds
    from wedsync.resources.payment_provider import AsyncPaymentProvider, PaymentProvider
    from wedsync.resources.payment_schedules import AsyncPaymentSchedules, PaymentSchedules
    from wedsync.resources.bookings import AsyncBookings, Bookings
    from wedsync.resources.booking_series import AsyncBookingSeries, BookingSeries
    from wedsync.resources.availability import AsyncAvailability, Availability
    from wedsync.resources.waitlist_entries import AsyncWaitlistEntries, WaitlistEntries
    from wedsync.resources.meta import AsyncMeta, Meta

DEFAULT_BASE_URL = "https://api.wedsync.com"


class Resources:
    """The resources of a client. Each is imported when it is used first."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def auth(self) -> Auth:
        """Accounts of people: registration, sessions, passwords and second factors."""
        from wedsync.resources.auth import Auth  # noqa: PLC0415

        return Auth(self._transport)

    @cached_property
    def organizations(self) -> Organizations:
        """Chains, venue groups and vendors. They own all other data."""
        from wedsync.resources.organizations import Organizations  # noqa: PLC0415

        return Organizations(self._transport)

    @cached_property
    def api_keys(self) -> ApiKeys:
        """Access to the API: keys, scopes and limits."""
        from wedsync.resources.api_keys import ApiKeys  # noqa: PLC0415

        return ApiKeys(self._transport)

    @cached_property
    def oauth_clients(self) -> OauthClients:
        """Programs that ask people for access to their organization, or act on their own (OAuth 2.0)."""
        from wedsync.resources.oauth_clients import OauthClients  # noqa: PLC0415

        return OauthClients(self._transport)

    @cached_property
    def consents(self) -> Consents:
        """What you let OAuth clients do."""
        from wedsync.resources.consents import Consents  # noqa: PLC0415

        return Consents(self._transport)

    @cached_property
    def tiers(self) -> Tiers:
        """Access to the API: keys, scopes and limits."""
        from wedsync.resources.tiers import Tiers  # noqa: PLC0415

        return Tiers(self._transport)

    @cached_property
    def users(self) -> Users:
        """People who act for your organization, with their roles."""
        from wedsync.resources.users import Users  # noqa: PLC0415

        return Users(self._transport)

    @cached_property
    def invitations(self) -> Invitations:
        """Invitations of people to your organization, by mail."""
        from wedsync.resources.invitations import Invitations  # noqa: PLC0415

        return Invitations(self._transport)

    @cached_property
    def roles(self) -> Roles:
        """Sets of scopes for users and service accounts: five built-in ones, and your own."""
        from wedsync.resources.roles import Roles  # noqa: PLC0415

        return Roles(self._transport)

    @cached_property
    def service_accounts(self) -> ServiceAccounts:
        """Principals without a password: they have roles, and hold API keys and OAuth clients."""
        from wedsync.resources.service_accounts import ServiceAccounts  # noqa: PLC0415

        return ServiceAccounts(self._transport)

    @cached_property
    def applications(self) -> Applications:
        """Developer applications: software with credentials of its own, which the platform approves."""
        from wedsync.resources.applications import Applications  # noqa: PLC0415

        return Applications(self._transport)

    @cached_property
    def tickets(self) -> Tickets:
        """Questions to the platform's support, with response targets by tier."""
        from wedsync.resources.tickets import Tickets  # noqa: PLC0415

        return Tickets(self._transport)

    @cached_property
    def support(self) -> Support:
        """Questions to the platform's support, with response targets by tier."""
        from wedsync.resources.support import Support  # noqa: PLC0415

        return Support(self._transport)

    @cached_property
    def support_plans(self) -> SupportPlans:
        """Questions to the platform's support, with response targets by tier."""
        from wedsync.resources.support_plans import SupportPlans  # noqa: PLC0415

        return SupportPlans(self._transport)

    @cached_property
    def status(self) -> Status:
        """The status of the platform and its incidents, for everyone."""
        from wedsync.resources.status import Status  # noqa: PLC0415

        return Status(self._transport)

    @cached_property
    def incidents(self) -> Incidents:
        """The status of the platform and its incidents, for everyone."""
        from wedsync.resources.incidents import Incidents  # noqa: PLC0415

        return Incidents(self._transport)

    @cached_property
    def venues(self) -> Venues:
        """Houses where weddings and bookings take place: location, opening hours and closing dates."""
        from wedsync.resources.venues import Venues  # noqa: PLC0415

        return Venues(self._transport)

    @cached_property
    def clients(self) -> Clients:
        """Accounts of couples, from the first lead on."""
        from wedsync.resources.clients import Clients  # noqa: PLC0415

        return Clients(self._transport)

    @cached_property
    def weddings(self) -> Weddings:
        """Celebrations of clients, from the first inquiry to the final accounts."""
        from wedsync.resources.weddings import Weddings  # noqa: PLC0415

        return Weddings(self._transport)

    @cached_property
    def menus(self) -> Menus:
        """Courses and their items: drafts, and published versions that never change."""
        from wedsync.resources.menus import Menus  # noqa: PLC0415

        return Menus(self._transport)

    @cached_property
    def forms(self) -> Forms:
        """Questions for couples and guests: drafts, and published versions that never change."""
        from wedsync.resources.forms import Forms  # noqa: PLC0415

        return Forms(self._transport)

    @cached_property
    def services(self) -> Services:
        """Appointments, classes and rentals that customers can book: price, duration and booking rules."""
        from wedsync.resources.services import Services  # noqa: PLC0415

        return Services(self._transport)

    @cached_property
    def batch(self) -> Batch:
        """Many operations in one request: independent, or all or nothing."""
        from wedsync.resources.batch import Batch  # noqa: PLC0415

        return Batch(self._transport)

    @cached_property
    def jobs(self) -> Jobs:
        """Operations that run in the background, with progress and a result."""
        from wedsync.resources.jobs import Jobs  # noqa: PLC0415

        return Jobs(self._transport)

    @cached_property
    def uploads(self) -> Uploads:
        """Files too large for a request body."""
        from wedsync.resources.uploads import Uploads  # noqa: PLC0415

        return Uploads(self._transport)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried."""
        from wedsync.resources.webhooks import Webhooks  # noqa: PLC0415

        return Webhooks(self._transport)

    @cached_property
    def deliveries(self) -> Deliveries:
        """Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried."""
        from wedsync.resources.deliveries import Deliveries  # noqa: PLC0415

        return Deliveries(self._transport)

    @cached_property
    def event_types(self) -> EventTypes:
        """Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried."""
        from wedsync.resources.event_types import EventTypes  # noqa: PLC0415

        return EventTypes(self._transport)

    @cached_property
    def events(self) -> Events:
        """Events of the last 30 days, and every change in order for systems that keep a copy."""
        from wedsync.resources.events import Events  # noqa: PLC0415

        return Events(self._transport)

    @cached_property
    def changes(self) -> Changes:
        """Events of the last 30 days, and every change in order for systems that keep a copy."""
        from wedsync.resources.changes import Changes  # noqa: PLC0415

        return Changes(self._transport)

    @cached_property
    def usage(self) -> Usage:
        """API usage, error rates, latency and remaining quotas."""
        from wedsync.resources.usage import Usage  # noqa: PLC0415

        return Usage(self._transport)

    @cached_property
    def request_logs(self) -> RequestLogs:
        """The requests of the last 90 days, one by one, to search and to export."""
        from wedsync.resources.request_logs import RequestLogs  # noqa: PLC0415

        return RequestLogs(self._transport)

    @cached_property
    def receivers(self) -> Receivers:
        """Tools for developers: receivers that show what webhooks send. With sandbox credentials only."""
        from wedsync.resources.receivers import Receivers  # noqa: PLC0415

        return Receivers(self._transport)

    @cached_property
    def customers(self) -> Customers:
        """People who book services: contact data, language and time zone."""
        from wedsync.resources.customers import Customers  # noqa: PLC0415

        return Customers(self._transport)

    @cached_property
    def staff(self) -> Staff:
        """Staff of your organization: the people who provide its services, with their working hours."""
        from wedsync.resources.staff import Staff  # noqa: PLC0415

        return Staff(self._transport)

    @cached_property
    def payments(self) -> Payments:
        """Payments for weddings and bookings: by card through a payment provider, in cash or by transfer."""
        from wedsync.resources.payments import Payments  # noqa: PLC0415

        return Payments(self._transport)

    @cached_property
    def refunds(self) -> Refunds:
        """Money of payments that was returned."""
        from wedsync.resources.refunds import Refunds  # noqa: PLC0415

        return Refunds(self._transport)

    @cached_property
    def payment_provider(self) -> PaymentProvider:
        """The provider that charges cards: the built-in one for tests, or any Stripe-compatible API."""
        from wedsync.resources.payment_provider import PaymentProvider  # noqa: PLC0415

        return PaymentProvider(self._transport)

    @cached_property
    def payment_schedules(self) -> PaymentSchedules:
        """Deposits, installments and balances of bookings and weddings, which fall due at their dates."""
        from wedsync.resources.payment_schedules import PaymentSchedules  # noqa: PLC0415

        return PaymentSchedules(self._transport)

    @cached_property
    def bookings(self) -> Bookings:
        """Bookings of services by customers, with holds, moves, cancellations and their history."""
        from wedsync.resources.bookings import Bookings  # noqa: PLC0415

        return Bookings(self._transport)

    @cached_property
    def booking_series(self) -> BookingSeries:
        """Bookings of services by customers, with holds, moves, cancellations and their history."""
        from wedsync.resources.booking_series import BookingSeries  # noqa: PLC0415

        return BookingSeries(self._transport)

    @cached_property
    def availability(self) -> Availability:
        """Free days and slots of services, and the check of one time."""
        from wedsync.resources.availability import Availability  # noqa: PLC0415

        return Availability(self._transport)

    @cached_property
    def waitlist_entries(self) -> WaitlistEntries:
        """Waitlist: customers who wait for a free slot of a service."""
        from wedsync.resources.waitlist_entries import WaitlistEntries  # noqa: PLC0415

        return WaitlistEntries(self._transport)

    @cached_property
    def meta(self) -> Meta:
        """Health of the platform and its OpenAPI documents."""
        from wedsync.resources.meta import Meta  # noqa: PLC0415

        return Meta(self._transport)


class AsyncResources:
    """The resources of a client. Each is imported when it is used first."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def auth(self) -> AsyncAuth:
        """Accounts of people: registration, sessions, passwords and second factors."""
        from wedsync.resources.auth import AsyncAuth  # noqa: PLC0415

        return AsyncAuth(self._transport)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """Chains, venue groups and vendors. They own all other data."""
        from wedsync.resources.organizations import AsyncOrganizations  # noqa: PLC0415

        return AsyncOrganizations(self._transport)

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """Access to the API: keys, scopes and limits."""
        from wedsync.resources.api_keys import AsyncApiKeys  # noqa: PLC0415

        return AsyncApiKeys(self._transport)

    @cached_property
    def oauth_clients(self) -> AsyncOauthClients:
        """Programs that ask people for access to their organization, or act on their own (OAuth 2.0)."""
        from wedsync.resources.oauth_clients import AsyncOauthClients  # noqa: PLC0415

        return AsyncOauthClients(self._transport)

    @cached_property
    def consents(self) -> AsyncConsents:
        """What you let OAuth clients do."""
        from wedsync.resources.consents import AsyncConsents  # noqa: PLC0415

        return AsyncConsents(self._transport)

    @cached_property
    def tiers(self) -> AsyncTiers:
        """Access to the API: keys, scopes and limits."""
        from wedsync.resources.tiers import AsyncTiers  # noqa: PLC0415

        return AsyncTiers(self._transport)

    @cached_property
    def users(self) -> AsyncUsers:
        """People who act for your organization, with their roles."""
        from wedsync.resources.users import AsyncUsers  # noqa: PLC0415

        return AsyncUsers(self._transport)

    @cached_property
    def invitations(self) -> AsyncInvitations:
        """Invitations of people to your organization, by mail."""
        from wedsync.resources.invitations import AsyncInvitations  # noqa: PLC0415

        return AsyncInvitations(self._transport)

    @cached_property
    def roles(self) -> AsyncRoles:
        """Sets of scopes for users and service accounts: five built-in ones, and your own."""
        from wedsync.resources.roles import AsyncRoles  # noqa: PLC0415

        return AsyncRoles(self._transport)

    @cached_property
    def service_accounts(self) -> AsyncServiceAccounts:
        """Principals without a password: they have roles, and hold API keys and OAuth clients."""
        from wedsync.resources.service_accounts import AsyncServiceAccounts  # noqa: PLC0415

        return AsyncServiceAccounts(self._transport)

    @cached_property
    def applications(self) -> AsyncApplications:
        """Developer applications: software with credentials of its own, which the platform approves."""
        from wedsync.resources.applications import AsyncApplications  # noqa: PLC0415

        return AsyncApplications(self._transport)

    @cached_property
    def tickets(self) -> AsyncTickets:
        """Questions to the platform's support, with response targets by tier."""
        from wedsync.resources.tickets import AsyncTickets  # noqa: PLC0415

        return AsyncTickets(self._transport)

    @cached_property
    def support(self) -> AsyncSupport:
        """Questions to the platform's support, with response targets by tier."""
        from wedsync.resources.support import AsyncSupport  # noqa: PLC0415

        return AsyncSupport(self._transport)

    @cached_property
    def support_plans(self) -> AsyncSupportPlans:
        """Questions to the platform's support, with response targets by tier."""
        from wedsync.resources.support_plans import AsyncSupportPlans  # noqa: PLC0415

        return AsyncSupportPlans(self._transport)

    @cached_property
    def status(self) -> AsyncStatus:
        """The status of the platform and its incidents, for everyone."""
        from wedsync.resources.status import AsyncStatus  # noqa: PLC0415

        return AsyncStatus(self._transport)

    @cached_property
    def incidents(self) -> AsyncIncidents:
        """The status of the platform and its incidents, for everyone."""
        from wedsync.resources.incidents import AsyncIncidents  # noqa: PLC0415

        return AsyncIncidents(self._transport)

    @cached_property
    def venues(self) -> AsyncVenues:
        """Houses where weddings and bookings take place: location, opening hours and closing dates."""
        from wedsync.resources.venues import AsyncVenues  # noqa: PLC0415

        return AsyncVenues(self._transport)

    @cached_property
    def clients(self) -> AsyncClients:
        """Accounts of couples, from the first lead on."""
        from wedsync.resources.clients import AsyncClients  # noqa: PLC0415

        return AsyncClients(self._transport)

    @cached_property
    def weddings(self) -> AsyncWeddings:
        """Celebrations of clients, from the first inquiry to the final accounts."""
        from wedsync.resources.weddings import AsyncWeddings  # noqa: PLC0415

        return AsyncWeddings(self._transport)

    @cached_property
    def menus(self) -> AsyncMenus:
        """Courses and their items: drafts, and published versions that never change."""
        from wedsync.resources.menus import AsyncMenus  # noqa: PLC0415

        return AsyncMenus(self._transport)

    @cached_property
    def forms(self) -> AsyncForms:
        """Questions for couples and guests: drafts, and published versions that never change."""
        from wedsync.resources.forms import AsyncForms  # noqa: PLC0415

        return AsyncForms(self._transport)

    @cached_property
    def services(self) -> AsyncServices:
        """Appointments, classes and rentals that customers can book: price, duration and booking rules."""
        from wedsync.resources.services import AsyncServices  # noqa: PLC0415

        return AsyncServices(self._transport)

    @cached_property
    def batch(self) -> AsyncBatch:
        """Many operations in one request: independent, or all or nothing."""
        from wedsync.resources.batch import AsyncBatch  # noqa: PLC0415

        return AsyncBatch(self._transport)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Operations that run in the background, with progress and a result."""
        from wedsync.resources.jobs import AsyncJobs  # noqa: PLC0415

        return AsyncJobs(self._transport)

    @cached_property
    def uploads(self) -> AsyncUploads:
        """Files too large for a request body."""
        from wedsync.resources.uploads import AsyncUploads  # noqa: PLC0415

        return AsyncUploads(self._transport)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried."""
        from wedsync.resources.webhooks import AsyncWebhooks  # noqa: PLC0415

        return AsyncWebhooks(self._transport)

    @cached_property
    def deliveries(self) -> AsyncDeliveries:
        """Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried."""
        from wedsync.resources.deliveries import AsyncDeliveries  # noqa: PLC0415

        return AsyncDeliveries(self._transport)

    @cached_property
    def event_types(self) -> AsyncEventTypes:
        """Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried."""
        from wedsync.resources.event_types import AsyncEventTypes  # noqa: PLC0415

        return AsyncEventTypes(self._transport)

    @cached_property
    def events(self) -> AsyncEvents:
        """Events of the last 30 days, and every change in order for systems that keep a copy."""
        from wedsync.resources.events import AsyncEvents  # noqa: PLC0415

        return AsyncEvents(self._transport)

    @cached_property
    def changes(self) -> AsyncChanges:
        """Events of the last 30 days, and every change in order for systems that keep a copy."""
        from wedsync.resources.changes import AsyncChanges  # noqa: PLC0415

        return AsyncChanges(self._transport)

    @cached_property
    def usage(self) -> AsyncUsage:
        """API usage, error rates, latency and remaining quotas."""
        from wedsync.resources.usage import AsyncUsage  # noqa: PLC0415

        return AsyncUsage(self._transport)

    @cached_property
    def request_logs(self) -> AsyncRequestLogs:
        """The requests of the last 90 days, one by one, to search and to export."""
        from wedsync.resources.request_logs import AsyncRequestLogs  # noqa: PLC0415

        return AsyncRequestLogs(self._transport)

    @cached_property
    def receivers(self) -> AsyncReceivers:
        """Tools for developers: receivers that show what webhooks send. With sandbox credentials only."""
        from wedsync.resources.receivers import AsyncReceivers  # noqa: PLC0415

        return AsyncReceivers(self._transport)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """People who book services: contact data, language and time zone."""
        from wedsync.resources.customers import AsyncCustomers  # noqa: PLC0415

        return AsyncCustomers(self._transport)

    @cached_property
    def staff(self) -> AsyncStaff:
        """Staff of your organization: the people who provide its services, with their working hours."""
        from wedsync.resources.staff import AsyncStaff  # noqa: PLC0415

        return AsyncStaff(self._transport)

    @cached_property
    def payments(self) -> AsyncPayments:
        """Payments for weddings and bookings: by card through a payment provider, in cash or by transfer."""
        from wedsync.resources.payments import AsyncPayments  # noqa: PLC0415

        return AsyncPayments(self._transport)

    @cached_property
    def refunds(self) -> AsyncRefunds:
        """Money of payments that was returned."""
        from wedsync.resources.refunds import AsyncRefunds  # noqa: PLC0415

        return AsyncRefunds(self._transport)

    @cached_property
    def payment_provider(self) -> AsyncPaymentProvider:
        """The provider that charges cards: the built-in one for tests, or any Stripe-compatible API."""
        from wedsync.resources.payment_provider import AsyncPaymentProvider  # noqa: PLC0415

        return AsyncPaymentProvider(self._transport)

    @cached_property
    def payment_schedules(self) -> AsyncPaymentSchedules:
        """Deposits, installments and balances of bookings and weddings, which fall due at their dates."""
        from wedsync.resources.payment_schedules import AsyncPaymentSchedules  # noqa: PLC0415

        return AsyncPaymentSchedules(self._transport)

    @cached_property
    def bookings(self) -> AsyncBookings:
        """Bookings of services by customers, with holds, moves, cancellations and their history."""
        from wedsync.resources.bookings import AsyncBookings  # noqa: PLC0415

        return AsyncBookings(self._transport)

    @cached_property
    def booking_series(self) -> AsyncBookingSeries:
        """Bookings of services by customers, with holds, moves, cancellations and their history."""
        from wedsync.resources.booking_series import AsyncBookingSeries  # noqa: PLC0415

        return AsyncBookingSeries(self._transport)

    @cached_property
    def availability(self) -> AsyncAvailability:
        """Free days and slots of services, and the check of one time."""
        from wedsync.resources.availability import AsyncAvailability  # noqa: PLC0415

        return AsyncAvailability(self._transport)

    @cached_property
    def waitlist_entries(self) -> AsyncWaitlistEntries:
        """Waitlist: customers who wait for a free slot of a service."""
        from wedsync.resources.waitlist_entries import AsyncWaitlistEntries  # noqa: PLC0415

        return AsyncWaitlistEntries(self._transport)

    @cached_property
    def meta(self) -> AsyncMeta:
        """Health of the platform and its OpenAPI documents."""
        from wedsync.resources.meta import AsyncMeta  # noqa: PLC0415

        return AsyncMeta(self._transport)
