// Generated from the OpenAPI document by `make sdks`; do not edit.

import type { ClientInput, ClientPatch, EndpointTestInput, WebhookInput } from "./models.js";
import type { ClientsListQuery } from "./resources/clients.js";

export type * from "./models.js";
export type { OrganizationsListQuery, OrganizationsGetQuery, OrganizationsGetByExternalIdQuery } from "./resources/organizations.js";
export type { ApiKeysListQuery, ApiKeysUsageQuery } from "./resources/api_keys.js";
export type { OauthClientsListQuery, OauthClientsGetQuery } from "./resources/oauth_clients.js";
export type { UsersListQuery, UsersGetQuery } from "./resources/users.js";
export type { InvitationsListQuery, InvitationsGetQuery } from "./resources/invitations.js";
export type { RolesListQuery, RolesGetQuery } from "./resources/roles.js";
export type { ServiceAccountsListQuery, ServiceAccountsGetQuery } from "./resources/service_accounts.js";
export type { ApplicationsListPendingQuery, ApplicationsListQuery, ApplicationsGetQuery } from "./resources/applications.js";
export type { TicketsListWaitingQuery, TicketsListQuery, TicketsGetQuery, TicketsListMessagesQuery } from "./resources/tickets.js";
export type { IncidentsListQuery } from "./resources/incidents.js";
export type { VenuesListQuery, VenuesGetQuery, VenuesGetByExternalIdQuery } from "./resources/venues.js";
export type { SpacesListQuery, SpacesGetQuery, SpacesGetByExternalIdQuery } from "./resources/spaces.js";
export type { ClientsListQuery, ClientsGetQuery, ClientsGetByExternalIdQuery } from "./resources/clients.js";
export type { WeddingsListQuery, WeddingsGetQuery, WeddingsGetByExternalIdQuery, WeddingsListChangesQuery } from "./resources/weddings.js";
export type { MenuSelectionsListQuery, MenuSelectionsGetQuery, MenuSelectionsGetByExternalIdQuery } from "./resources/menu_selections.js";
export type { MenusListQuery, MenusGetQuery, MenusGetByExternalIdQuery, MenusListVersionsQuery } from "./resources/menus.js";
export type { FormsListQuery, FormsGetQuery, FormsGetByExternalIdQuery, FormsListVersionsQuery } from "./resources/forms.js";
export type { SubmissionsListQuery, SubmissionsGetQuery, SubmissionsGetByExternalIdQuery } from "./resources/submissions.js";
export type { ServicesListQuery, ServicesGetQuery, ServicesGetByExternalIdQuery, ServicesGetAvailabilityQuery } from "./resources/services.js";
export type { JobsListQuery } from "./resources/jobs.js";
export type { WebhooksListQuery, WebhooksGetQuery, WebhooksListDeliveriesQuery, WebhooksStatsQuery } from "./resources/webhooks.js";
export type { DeliveriesListQuery } from "./resources/deliveries.js";
export type { EventTypesListQuery } from "./resources/event_types.js";
export type { EventsListQuery } from "./resources/events.js";
export type { ChangesListQuery } from "./resources/changes.js";
export type { UsageSummaryQuery, UsageEndpointsQuery, UsageErrorsQuery, UsageQuotasQuery } from "./resources/usage.js";
export type { RequestLogsListQuery } from "./resources/request_logs.js";
export type { ReceiversListQuery, ReceiversListRequestsQuery } from "./resources/receivers.js";
export type { CustomersListQuery, CustomersGetQuery, CustomersGetByExternalIdQuery, CustomersListBookingsQuery } from "./resources/customers.js";
export type { StaffListQuery, StaffGetQuery, StaffGetByExternalIdQuery, StaffGetScheduleQuery, StaffGetCalendarQuery } from "./resources/staff.js";
export type { PaymentsListQuery, PaymentsGetQuery, PaymentsGetByExternalIdQuery, PaymentsListRefundsQuery } from "./resources/payments.js";
export type { RefundsListQuery, RefundsGetQuery } from "./resources/refunds.js";
export type { PaymentSchedulesListQuery, PaymentSchedulesGetQuery } from "./resources/payment_schedules.js";
export type { BookingsListQuery, BookingsGetQuery, BookingsGetByExternalIdQuery, BookingsListChangesQuery } from "./resources/bookings.js";
export type { AvailabilityListDaysQuery, AvailabilityListSlotsQuery } from "./resources/availability.js";
export type { WaitlistEntriesListQuery, WaitlistEntriesGetQuery, WaitlistEntriesGetByExternalIdQuery } from "./resources/waitlist_entries.js";

/** Another name of `ClientInput`. */
export type CreateClientParams = ClientInput;

/** Another name of `ClientsListQuery`. */
export type GetClientsParams = ClientsListQuery;

/** Another name of `ClientPatch`. */
export type UpdateClientParams = ClientPatch;

/** Another name of `WebhookInput`. */
export type CreateWebhookParams = WebhookInput;

/** Another name of `EndpointTestInput`. */
export type TestWebhookParams = EndpointTestInput;
