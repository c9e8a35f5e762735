// Generated from the OpenAPI document by `make sdks`; do not edit.

import type { Open, Writable } from "../runtime/types.js";

export type ApiKeyEnvironment = "live" | "test";
export type ApiKeyEventType = "api_key.created" | "api_key.rotated" | "api_key.revoked" | "api_key.expiring";
export type ApiKeyInputStatus = "active" | "disabled";
export type ApiKeyPatchStatus = "active" | "disabled";
export type ApiKeyStatus = "active" | "disabled" | "revoked";
export type ApiKeysSort = "-created_at" | "created_at" | "-updated_at" | "updated_at";
export type ApplicationEventType =
  | "application.created" | "application.approved" | "application.rejected" | "application.suspended" |
  "application.activated";
export type ApplicationStatus = "pending" | "approved" | "rejected" | "suspended";
export type AttemptError =
  | "address_not_allowed" | "dns_failed" | "connection_failed" | "tls_failed" | "protocol_error" | "timeout" |
  "http_status" | "redirect";
export type AttemptRequestPayload = "full" | "thin";
export type AvailabilityChangeEventType = "availability.changed";
export type AvailabilityCheckReason =
  | "outside_hours" | "break" | "time_off" | "holiday" | "blocked" | "booked" | "held" | "notice_too_short" |
  "beyond_window" | "capacity" | "not_offered" | "inactive";
export type BatchEventType = "batch.completed";
export type BatchStatus = "queued" | "running" | "completed" | "failed" | "canceled";
export type BegunUploadStatus = "awaiting" | "received" | "expired";
export type BookingEventType =
  | "booking.held" | "booking.created" | "booking.confirmed" | "booking.declined" | "booking.updated" |
  "booking.rescheduled" | "booking.reassigned" | "booking.checked_in" | "booking.completed" | "booking.no_show" |
  "booking.canceled" | "booking.expired" | "booking.reminder_due";
export type BookingPaymentStatus =
  | "unpaid" | "authorized" | "partially_paid" | "paid" | "partially_refunded" | "refunded";
export type BookingSeriesOnConflict = "fail" | "skip";
export type BookingStatus =
  | "held" | "pending" | "confirmed" | "checked_in" | "completed" | "no_show" | "canceled" | "declined" | "expired";
export type BookingsExpand =
  | "customer" | "service" | "service.spaces" | "service.spaces.elements" | "service.spaces.elements.elements" |
  "service.spaces.elements.venue" | "service.spaces.venue" | "service.staff" | "service.staff.services" |
  "service.staff.services.spaces" | "service.staff.services.staff" | "spaces" | "spaces.elements" |
  "spaces.elements.elements" | "spaces.elements.elements.elements" | "spaces.elements.elements.venue" |
  "spaces.elements.venue" | "spaces.venue" | "staff" | "staff.services" | "staff.services.spaces" |
  "staff.services.spaces.elements" | "staff.services.spaces.venue" | "staff.services.staff" |
  "staff.services.staff.services";
export type BookingsSort = "-created_at" | "created_at" | "-updated_at" | "updated_at" | "-start_at" | "start_at";
export type BulkResultOperation = "create" | "update" | "delete";
export type ChangeOperation = "created" | "updated" | "deleted" | "restored";
export type ChangesTypes =
  | "alert" | "api_key" | "application" | "availability_change" | "batch" | "booking" | "client" | "customer" | "export"
  | "form" | "form_submission" | "integration" | "menu" | "menu_selection" | "organization" | "payment" |
  "payment_request" | "payment_schedule" | "quota_alert" | "receipt" | "refund" | "report" | "service" | "space" |
  "staff" | "sync" | "sync_conflict" | "venue" | "waitlist_entry" | "webhook" | "wedding";
export type ClientEventType =
  | "client.created" | "client.updated" | "client.status_changed" | "client.archived" | "client.deleted";
export type ClientPackageType = "standard" | "premium" | "luxury" | "custom";
export type ClientStatus = "lead" | "active" | "archived";
export type ClientsExpand = "venue";
export type ClientsSort =
  | "-created_at" | "created_at" | "-updated_at" | "updated_at" | "-wedding_date" | "wedding_date" | "-name" | "name";
export type ComponentStateName =
  | "api" | "webhooks" | "jobs" | "scheduled_work" | "payments" | "mails" | "usage" | "portal";
export type ComponentStateStatus = "operational" | "maintenance" | "degraded" | "outage";
export type CustomerEventType = "customer.created" | "customer.updated" | "customer.merged" | "customer.deleted";
export type DeliveryFailureReason =
  | "exhausted" | "gone" | "webhook_deleted" | "webhook_paused" | "webhook_failed" | "event_expired";
export type DeliveryStatus = "pending" | "delivered" | "retrying" | "failed";
export type EndpointTestEventType =
  | "alert.firing" | "alert.resolved" | "api_key.created" | "api_key.expiring" | "api_key.revoked" | "api_key.rotated" |
  "application.activated" | "application.approved" | "application.created" | "application.rejected" |
  "application.suspended" | "availability.changed" | "batch.completed" | "booking.canceled" | "booking.checked_in" |
  "booking.completed" | "booking.confirmed" | "booking.created" | "booking.declined" | "booking.expired" |
  "booking.held" | "booking.no_show" | "booking.reassigned" | "booking.reminder_due" | "booking.rescheduled" |
  "booking.updated" | "client.archived" | "client.created" | "client.deleted" | "client.status_changed" |
  "client.updated" | "customer.created" | "customer.deleted" | "customer.merged" | "customer.updated" |
  "export.completed" | "form.archived" | "form.created" | "form.published" | "form_submission.reviewed" |
  "form_submission.submitted" | "form_submission.updated" | "integration.connected" | "integration.credential_invalid" |
  "integration.disconnected" | "menu.published" | "menu_selection.changed" | "menu_selection.locked" |
  "menu_selection.submitted" | "organization.created" | "organization.suspended" | "organization.updated" |
  "payment.authorized" | "payment.canceled" | "payment.created" | "payment.failed" | "payment.succeeded" |
  "payment_request.due" | "payment_request.overdue" | "payment_schedule.created" | "quota.threshold_reached" |
  "receipt.issued" | "refund.created" | "refund.failed" | "refund.succeeded" | "report.completed" | "report.failed" |
  "service.created" | "service.deleted" | "service.updated" | "space.created" | "space.out_of_service" |
  "space.returned_to_service" | "space.updated" | "staff.created" | "staff.deactivated" | "staff.schedule_changed" |
  "staff.time_off_created" | "staff.time_off_deleted" | "staff.updated" | "sync.completed" | "sync.failed" |
  "sync.started" | "sync_conflict.detected" | "sync_conflict.resolved" | "venue.archived" | "venue.created" |
  "venue.updated" | "waitlist.entry_converted" | "waitlist.entry_created" | "waitlist.slot_offered" | "webhook.disabled"
  | "webhook.failing" | "wedding.canceled" | "wedding.closed" | "wedding.completed" | "wedding.created" |
  "wedding.date_changed" | "wedding.definite" | "wedding.deleted" | "wedding.guarantee_locked" |
  "wedding.guest_count_changed" | "wedding.lost" | "wedding.option_expiring" | "wedding.released" | "wedding.started" |
  "wedding.tentative" | "wedding.updated" | "wedding.waitlisted";
export type EventActorType = "api_key" | "user" | "oauth_client" | "platform";
export type EventsSort = "sequence" | "-sequence" | "created_at" | "-created_at";
export type FormEventType = "form.created" | "form.published" | "form.archived";
export type FormFieldType =
  | "text" | "textarea" | "email" | "phone" | "number" | "date" | "time" | "select" | "multiselect" | "checkbox";
export type FormStatus = "draft" | "published" | "archived";
export type FormSubmissionEventType =
  | "form_submission.submitted" | "form_submission.updated" | "form_submission.reviewed";
export type FormSubmissionStatus = "draft" | "submitted" | "reviewed" | "archived";
export type FutureEventType =
  | "alert.firing" | "alert.resolved" | "report.completed" | "report.failed" | "export.completed" |
  "integration.connected" | "integration.disconnected" | "integration.credential_invalid" | "sync.started" |
  "sync.completed" | "sync.failed" | "sync_conflict.detected" | "sync_conflict.resolved";
export type IncidentComponents =
  | "api" | "webhooks" | "jobs" | "scheduled_work" | "payments" | "mails" | "usage" | "portal";
export type IncidentImpact = "maintenance" | "degraded" | "outage";
export type IncidentStatus = "investigating" | "identified" | "monitoring" | "resolved";
export type IncidentUpdateStatus = "investigating" | "identified" | "monitoring" | "resolved";
export type InvitationStatus = "pending" | "accepted";
export type IssuedClientClientType = "confidential" | "public";
export type IssuedClientGrantTypes = "authorization_code" | "refresh_token" | "client_credentials";
export type IssuedClientStatus = "active" | "suspended";
export type IssuedClientTokenEndpointAuthMethod =
  | "client_secret_basic" | "client_secret_post" | "private_key_jwt" | "none";
export type IssuedKeyEnvironment = "live" | "test";
export type IssuedKeyStatus = "active" | "disabled" | "revoked";
export type JobKind = "batch" | "bulk" | "webhook_retry" | "webhook_replay" | "request_log_export";
export type JobStatus = "queued" | "running" | "succeeded" | "failed" | "canceled";
export type LoginEnvironment = "live" | "test";
export type MemberInputStatus = "active" | "disabled";
export type MemberPatchStatus = "active" | "disabled";
export type MemberStatus = "invited" | "active" | "disabled";
export type MenuEventType = "menu.published";
export type MenuItemDietary =
  | "vegetarian" | "vegan" | "pescatarian" | "gluten_free" | "lactose_free" | "nut_free" | "egg_free" | "shellfish_free"
  | "halal" | "kosher";
export type MenuKind = "per_person" | "per_table";
export type MenuSelectionEventType = "menu_selection.submitted" | "menu_selection.changed" | "menu_selection.locked";
export type MenuSelectionStatus = "draft" | "submitted" | "locked" | "served";
export type MenuSelectionsExpand =
  | "menu" | "wedding" | "wedding.client" | "wedding.client.venue" | "wedding.spaces" | "wedding.spaces.elements" |
  "wedding.spaces.elements.elements" | "wedding.spaces.elements.venue" | "wedding.spaces.venue" | "wedding.venue";
export type MenuVersionKind = "per_person" | "per_table";
export type OAuthClientClientType = "confidential" | "public";
export type OAuthClientGrantTypes = "authorization_code" | "refresh_token" | "client_credentials";
export type OAuthClientStatus = "active" | "suspended";
export type OAuthClientTokenEndpointAuthMethod =
  | "client_secret_basic" | "client_secret_post" | "private_key_jwt" | "none";
export type OperationMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type OrganizationEventType = "organization.created" | "organization.updated" | "organization.suspended";
export type OrganizationKind = "chain" | "venue_group" | "vendor";
export type OrganizationStatus = "active" | "suspended";
export type OrganizationsInclude = "total";
export type OrganizationsSort = "-created_at" | "created_at" | "-updated_at" | "updated_at" | "-name" | "name";
export type PasskeyOptionsPurpose = "registration" | "authentication";
export type PaymentCapture = "automatic" | "manual";
export type PaymentEventType =
  | "payment.created" | "payment.authorized" | "payment.succeeded" | "payment.failed" | "payment.canceled";
export type PaymentMethodType = "card" | "cash" | "transfer";
export type PaymentProviderProvider = "test" | "stripe";
export type PaymentRequestEventType = "payment_request.due" | "payment_request.overdue";
export type PaymentRequestStatus = "due" | "overdue";
export type PaymentScheduleEventType = "payment_schedule.created";
export type PaymentScheduleStatus = "active" | "paid" | "canceled";
export type PaymentStatus = "pending" | "authorized" | "succeeded" | "failed" | "canceled";
export type PaymentsExpand =
  | "booking" | "booking.customer" | "booking.service" | "booking.service.spaces" | "booking.service.spaces.elements" |
  "booking.service.spaces.venue" | "booking.service.staff" | "booking.service.staff.services" | "booking.spaces" |
  "booking.spaces.elements" | "booking.spaces.elements.elements" | "booking.spaces.elements.venue" |
  "booking.spaces.venue" | "booking.staff" | "booking.staff.services" | "booking.staff.services.spaces" |
  "booking.staff.services.staff" | "wedding" | "wedding.client" | "wedding.client.venue" | "wedding.spaces" |
  "wedding.spaces.elements" | "wedding.spaces.elements.elements" | "wedding.spaces.elements.venue" |
  "wedding.spaces.venue" | "wedding.venue";
export type PendingApplicationStatus = "pending" | "approved" | "rejected" | "suspended";
export type PlatformStatusStatus = "operational" | "maintenance" | "degraded" | "outage";
export type QuotaAlertEventType = "quota.threshold_reached";
export type QuotaAlertQuota = "daily_quota" | "monthly_quota";
export type ReceiptEventType = "receipt.issued";
export type ReceiptMethod = "card" | "cash" | "transfer";
export type ReceivedSignatureReason =
  | "header_missing" | "header_malformed" | "wrong_scheme" | "timestamp_too_old" | "timestamp_too_new" | "body_changed"
  | "id_or_timestamp_changed" | "content_changed" | "wrong_secret";
export type ReceivedSignatureResult = "valid" | "invalid" | "unknown";
export type RecurrenceFrequency = "daily" | "weekly" | "monthly";
export type RefreshEnvironment = "live" | "test";
export type RefundEventType = "refund.created" | "refund.succeeded" | "refund.failed";
export type RefundStatus = "pending" | "succeeded" | "failed";
export type RefundsExpand =
  | "payment" | "payment.booking" | "payment.booking.customer" | "payment.booking.service" |
  "payment.booking.service.spaces" | "payment.booking.service.staff" | "payment.booking.spaces" |
  "payment.booking.spaces.elements" | "payment.booking.spaces.venue" | "payment.booking.staff" |
  "payment.booking.staff.services" | "payment.wedding" | "payment.wedding.client" | "payment.wedding.client.venue" |
  "payment.wedding.spaces" | "payment.wedding.spaces.elements" | "payment.wedding.spaces.venue" |
  "payment.wedding.venue";
export type ReplayEventTypes =
  | "*" | "alert.*" | "alert.firing" | "alert.resolved" | "api_key.*" | "api_key.created" | "api_key.expiring" |
  "api_key.revoked" | "api_key.rotated" | "application.*" | "application.activated" | "application.approved" |
  "application.created" | "application.rejected" | "application.suspended" | "availability.*" | "availability.changed" |
  "batch.*" | "batch.completed" | "booking.*" | "booking.canceled" | "booking.checked_in" | "booking.completed" |
  "booking.confirmed" | "booking.created" | "booking.declined" | "booking.expired" | "booking.held" | "booking.no_show"
  | "booking.reassigned" | "booking.reminder_due" | "booking.rescheduled" | "booking.updated" | "client.*" |
  "client.archived" | "client.created" | "client.deleted" | "client.status_changed" | "client.updated" | "customer.*" |
  "customer.created" | "customer.deleted" | "customer.merged" | "customer.updated" | "export.*" | "export.completed" |
  "form.*" | "form.archived" | "form.created" | "form.published" | "form_submission.*" | "form_submission.reviewed" |
  "form_submission.submitted" | "form_submission.updated" | "integration.*" | "integration.connected" |
  "integration.credential_invalid" | "integration.disconnected" | "menu.*" | "menu.published" | "menu_selection.*" |
  "menu_selection.changed" | "menu_selection.locked" | "menu_selection.submitted" | "organization.*" |
  "organization.created" | "organization.suspended" | "organization.updated" | "payment.*" | "payment.authorized" |
  "payment.canceled" | "payment.created" | "payment.failed" | "payment.succeeded" | "payment_request.*" |
  "payment_request.due" | "payment_request.overdue" | "payment_schedule.*" | "payment_schedule.created" | "quota.*" |
  "quota.threshold_reached" | "receipt.*" | "receipt.issued" | "refund.*" | "refund.created" | "refund.failed" |
  "refund.succeeded" | "report.*" | "report.completed" | "report.failed" | "service.*" | "service.created" |
  "service.deleted" | "service.updated" | "space.*" | "space.created" | "space.out_of_service" |
  "space.returned_to_service" | "space.updated" | "staff.*" | "staff.created" | "staff.deactivated" |
  "staff.schedule_changed" | "staff.time_off_created" | "staff.time_off_deleted" | "staff.updated" | "sync.*" |
  "sync.completed" | "sync.failed" | "sync.started" | "sync_conflict.*" | "sync_conflict.detected" |
  "sync_conflict.resolved" | "venue.*" | "venue.archived" | "venue.created" | "venue.updated" | "waitlist.*" |
  "waitlist.entry_converted" | "waitlist.entry_created" | "waitlist.slot_offered" | "webhook.*" | "webhook.disabled" |
  "webhook.failing" | "wedding.*" | "wedding.canceled" | "wedding.closed" | "wedding.completed" | "wedding.created" |
  "wedding.date_changed" | "wedding.definite" | "wedding.deleted" | "wedding.guarantee_locked" |
  "wedding.guest_count_changed" | "wedding.lost" | "wedding.option_expiring" | "wedding.released" | "wedding.started" |
  "wedding.tentative" | "wedding.updated" | "wedding.waitlisted";
export type RequestLogExportFormat = "jsonl" | "csv";
export type ResponseTargetPriority = "low" | "normal" | "high" | "urgent";
export type ResponseTargetTier = "standard" | "premium" | "enterprise";
export type RetryFailedEventTypes =
  | "*" | "alert.*" | "alert.firing" | "alert.resolved" | "api_key.*" | "api_key.created" | "api_key.expiring" |
  "api_key.revoked" | "api_key.rotated" | "application.*" | "application.activated" | "application.approved" |
  "application.created" | "application.rejected" | "application.suspended" | "availability.*" | "availability.changed" |
  "batch.*" | "batch.completed" | "booking.*" | "booking.canceled" | "booking.checked_in" | "booking.completed" |
  "booking.confirmed" | "booking.created" | "booking.declined" | "booking.expired" | "booking.held" | "booking.no_show"
  | "booking.reassigned" | "booking.reminder_due" | "booking.rescheduled" | "booking.updated" | "client.*" |
  "client.archived" | "client.created" | "client.deleted" | "client.status_changed" | "client.updated" | "customer.*" |
  "customer.created" | "customer.deleted" | "customer.merged" | "customer.updated" | "export.*" | "export.completed" |
  "form.*" | "form.archived" | "form.created" | "form.published" | "form_submission.*" | "form_submission.reviewed" |
  "form_submission.submitted" | "form_submission.updated" | "integration.*" | "integration.connected" |
  "integration.credential_invalid" | "integration.disconnected" | "menu.*" | "menu.published" | "menu_selection.*" |
  "menu_selection.changed" | "menu_selection.locked" | "menu_selection.submitted" | "organization.*" |
  "organization.created" | "organization.suspended" | "organization.updated" | "payment.*" | "payment.authorized" |
  "payment.canceled" | "payment.created" | "payment.failed" | "payment.succeeded" | "payment_request.*" |
  "payment_request.due" | "payment_request.overdue" | "payment_schedule.*" | "payment_schedule.created" | "quota.*" |
  "quota.threshold_reached" | "receipt.*" | "receipt.issued" | "refund.*" | "refund.created" | "refund.failed" |
  "refund.succeeded" | "report.*" | "report.completed" | "report.failed" | "service.*" | "service.created" |
  "service.deleted" | "service.updated" | "space.*" | "space.created" | "space.out_of_service" |
  "space.returned_to_service" | "space.updated" | "staff.*" | "staff.created" | "staff.deactivated" |
  "staff.schedule_changed" | "staff.time_off_created" | "staff.time_off_deleted" | "staff.updated" | "sync.*" |
  "sync.completed" | "sync.failed" | "sync.started" | "sync_conflict.*" | "sync_conflict.detected" |
  "sync_conflict.resolved" | "venue.*" | "venue.archived" | "venue.created" | "venue.updated" | "waitlist.*" |
  "waitlist.entry_converted" | "waitlist.entry_created" | "waitlist.slot_offered" | "webhook.*" | "webhook.disabled" |
  "webhook.failing" | "wedding.*" | "wedding.canceled" | "wedding.closed" | "wedding.completed" | "wedding.created" |
  "wedding.date_changed" | "wedding.definite" | "wedding.deleted" | "wedding.guarantee_locked" |
  "wedding.guest_count_changed" | "wedding.lost" | "wedding.option_expiring" | "wedding.released" | "wedding.started" |
  "wedding.tentative" | "wedding.updated" | "wedding.waitlisted";
export type RotateSecretSignature = "hmac-sha256" | "ed25519";
export type ScheduleItemStatus = "scheduled" | "due" | "overdue" | "paid" | "canceled";
export type ServiceEventType = "service.created" | "service.updated" | "service.deleted";
export type ServiceStatus = "active" | "inactive";
export type ServicesExpand =
  | "spaces" | "spaces.elements" | "spaces.elements.elements" | "spaces.elements.elements.elements" |
  "spaces.elements.elements.venue" | "spaces.elements.venue" | "spaces.venue" | "staff" | "staff.services" |
  "staff.services.spaces" | "staff.services.spaces.elements" | "staff.services.spaces.venue" | "staff.services.staff" |
  "staff.services.staff.services";
export type SessionEnvironment = "live" | "test";
export type SetupStyleStyle =
  | "theatre" | "banquet" | "cocktail" | "classroom" | "boardroom" | "u_shape" | "hollow_square" | "cabaret" |
  "ceremony" | "exhibition";
export type SignatureCheckCheckedHeader = "webhook-signature" | "x-wedsync-signature" | "x-bookingx-signature";
export type SignatureCheckReason =
  | "header_missing" | "header_malformed" | "wrong_scheme" | "timestamp_too_old" | "timestamp_too_new" | "body_changed"
  | "id_or_timestamp_changed" | "content_changed" | "wrong_secret";
export type SkippedOccurrenceReason =
  | "outside_hours" | "break" | "time_off" | "holiday" | "blocked" | "booked" | "held" | "notice_too_short" |
  "beyond_window" | "capacity" | "not_offered" | "inactive";
export type SpaceEventType = "space.created" | "space.updated" | "space.out_of_service" | "space.returned_to_service";
export type SpaceKind = "element" | "combo";
export type SpacesExpand =
  | "elements" | "elements.elements" | "elements.elements.elements" | "elements.elements.elements.elements" |
  "elements.elements.elements.venue" | "elements.elements.venue" | "elements.venue" | "venue";
export type SpacesSort =
  | "-created_at" | "created_at" | "-updated_at" | "updated_at" | "-name" | "name" | "-capacity" | "capacity";
export type StaffExpand =
  | "services" | "services.spaces" | "services.spaces.elements" | "services.spaces.elements.elements" |
  "services.spaces.elements.venue" | "services.spaces.venue" | "services.staff" | "services.staff.services" |
  "services.staff.services.spaces" | "services.staff.services.staff";
export type StaffMemberEventType =
  | "staff.created" | "staff.updated" | "staff.deactivated" | "staff.schedule_changed" | "staff.time_off_created" |
  "staff.time_off_deleted";
export type StaffMemberStatus = "active" | "inactive";
export type SubmissionsExpand =
  | "client" | "client.venue" | "form" | "wedding" | "wedding.client" | "wedding.client.venue" | "wedding.spaces" |
  "wedding.spaces.elements" | "wedding.spaces.elements.elements" | "wedding.spaces.elements.venue" |
  "wedding.spaces.venue" | "wedding.venue";
export type SupportPlanTier = "standard" | "premium" | "enterprise";
export type SupportTier = "standard" | "premium" | "enterprise";
export type TicketAuthorType = "user" | "api_key" | "oauth_client" | "support";
export type TicketClosedBy = "customer" | "support";
export type TicketLastMessageBy = "customer" | "support";
export type TicketMessageSource = "api" | "mail";
export type TicketPriority = "low" | "normal" | "high" | "urgent";
export type TicketStatus = "open" | "answered" | "closed";
export type TierAlgorithm = "sliding_window" | "token_bucket" | "fixed_window";
export type TierStatus = "active" | "retired";
export type TierWithRolloutAlgorithm = "sliding_window" | "token_bucket" | "fixed_window";
export type TierWithRolloutRollout = "complete" | "running";
export type TierWithRolloutStatus = "active" | "retired";
export type UploadStatus = "awaiting" | "received" | "expired";
export type UsageEndpointsGranularity = "minute" | "hour" | "day";
export type UsageErrorsGranularity = "minute" | "hour" | "day";
export type UsageGranularity = "minute" | "hour" | "day";
export type VenueEventType = "venue.created" | "venue.updated" | "venue.archived";
export type VenueStatus = "active" | "archived";
export type WaitingTicketClosedBy = "customer" | "support";
export type WaitingTicketLastMessageBy = "customer" | "support";
export type WaitingTicketPriority = "low" | "normal" | "high" | "urgent";
export type WaitingTicketStatus = "open" | "answered" | "closed";
export type WaitlistEntriesExpand =
  | "customer" | "service" | "service.spaces" | "service.spaces.elements" | "service.spaces.elements.elements" |
  "service.spaces.elements.venue" | "service.spaces.venue" | "service.staff" | "service.staff.services" |
  "service.staff.services.spaces" | "service.staff.services.staff" | "staff" | "staff.services" |
  "staff.services.spaces" | "staff.services.spaces.elements" | "staff.services.spaces.venue" | "staff.services.staff" |
  "staff.services.staff.services";
export type WaitlistEntryEventType = "waitlist.entry_created" | "waitlist.slot_offered" | "waitlist.entry_converted";
export type WaitlistEntryStatus = "waiting" | "offered" | "converted" | "expired" | "canceled";
export type WebhookApiVersion = "v1";
export type WebhookEventType = "webhook.failing" | "webhook.disabled";
export type WebhookEventTypes =
  | "*" | "alert.*" | "alert.firing" | "alert.resolved" | "api_key.*" | "api_key.created" | "api_key.expiring" |
  "api_key.revoked" | "api_key.rotated" | "application.*" | "application.activated" | "application.approved" |
  "application.created" | "application.rejected" | "application.suspended" | "availability.*" | "availability.changed" |
  "batch.*" | "batch.completed" | "booking.*" | "booking.canceled" | "booking.checked_in" | "booking.completed" |
  "booking.confirmed" | "booking.created" | "booking.declined" | "booking.expired" | "booking.held" | "booking.no_show"
  | "booking.reassigned" | "booking.reminder_due" | "booking.rescheduled" | "booking.updated" | "client.*" |
  "client.archived" | "client.created" | "client.deleted" | "client.status_changed" | "client.updated" | "customer.*" |
  "customer.created" | "customer.deleted" | "customer.merged" | "customer.updated" | "export.*" | "export.completed" |
  "form.*" | "form.archived" | "form.created" | "form.published" | "form_submission.*" | "form_submission.reviewed" |
  "form_submission.submitted" | "form_submission.updated" | "integration.*" | "integration.connected" |
  "integration.credential_invalid" | "integration.disconnected" | "menu.*" | "menu.published" | "menu_selection.*" |
  "menu_selection.changed" | "menu_selection.locked" | "menu_selection.submitted" | "organization.*" |
  "organization.created" | "organization.suspended" | "organization.updated" | "payment.*" | "payment.authorized" |
  "payment.canceled" | "payment.created" | "payment.failed" | "payment.succeeded" | "payment_request.*" |
  "payment_request.due" | "payment_request.overdue" | "payment_schedule.*" | "payment_schedule.created" | "quota.*" |
  "quota.threshold_reached" | "receipt.*" | "receipt.issued" | "refund.*" | "refund.created" | "refund.failed" |
  "refund.succeeded" | "report.*" | "report.completed" | "report.failed" | "service.*" | "service.created" |
  "service.deleted" | "service.updated" | "space.*" | "space.created" | "space.out_of_service" |
  "space.returned_to_service" | "space.updated" | "staff.*" | "staff.created" | "staff.deactivated" |
  "staff.schedule_changed" | "staff.time_off_created" | "staff.time_off_deleted" | "staff.updated" | "sync.*" |
  "sync.completed" | "sync.failed" | "sync.started" | "sync_conflict.*" | "sync_conflict.detected" |
  "sync_conflict.resolved" | "venue.*" | "venue.archived" | "venue.created" | "venue.updated" | "waitlist.*" |
  "waitlist.entry_converted" | "waitlist.entry_created" | "waitlist.slot_offered" | "webhook.*" | "webhook.disabled" |
  "webhook.failing" | "wedding.*" | "wedding.canceled" | "wedding.closed" | "wedding.completed" | "wedding.created" |
  "wedding.date_changed" | "wedding.definite" | "wedding.deleted" | "wedding.guarantee_locked" |
  "wedding.guest_count_changed" | "wedding.lost" | "wedding.option_expiring" | "wedding.released" | "wedding.started" |
  "wedding.tentative" | "wedding.updated" | "wedding.waitlisted";
export type WebhookFailureReason = "gone" | "failing";
export type WebhookPayload = "full" | "thin";
export type WebhookSignature = "hmac-sha256" | "ed25519";
export type WebhookStatsCircuit = "closed" | "open" | "half_open";
export type WebhookStatsGranularity = "hour" | "day";
export type WebhookStatus = "active" | "paused" | "failed";
export type WebhookWithSecretApiVersion = "v1";
export type WebhookWithSecretFailureReason = "gone" | "failing";
export type WebhookWithSecretPayload = "full" | "thin";
export type WebhookWithSecretSignature = "hmac-sha256" | "ed25519";
export type WebhookWithSecretStatus = "active" | "paused" | "failed";
export type WebhooksEventType =
  | "*" | "alert.*" | "alert.firing" | "alert.resolved" | "api_key.*" | "api_key.created" | "api_key.expiring" |
  "api_key.revoked" | "api_key.rotated" | "application.*" | "application.activated" | "application.approved" |
  "application.created" | "application.rejected" | "application.suspended" | "availability.*" | "availability.changed" |
  "batch.*" | "batch.completed" | "booking.*" | "booking.canceled" | "booking.checked_in" | "booking.completed" |
  "booking.confirmed" | "booking.created" | "booking.declined" | "booking.expired" | "booking.held" | "booking.no_show"
  | "booking.reassigned" | "booking.reminder_due" | "booking.rescheduled" | "booking.updated" | "client.*" |
  "client.archived" | "client.created" | "client.deleted" | "client.status_changed" | "client.updated" | "customer.*" |
  "customer.created" | "customer.deleted" | "customer.merged" | "customer.updated" | "export.*" | "export.completed" |
  "form.*" | "form.archived" | "form.created" | "form.published" | "form_submission.*" | "form_submission.reviewed" |
  "form_submission.submitted" | "form_submission.updated" | "integration.*" | "integration.connected" |
  "integration.credential_invalid" | "integration.disconnected" | "menu.*" | "menu.published" | "menu_selection.*" |
  "menu_selection.changed" | "menu_selection.locked" | "menu_selection.submitted" | "organization.*" |
  "organization.created" | "organization.suspended" | "organization.updated" | "payment.*" | "payment.authorized" |
  "payment.canceled" | "payment.created" | "payment.failed" | "payment.succeeded" | "payment_request.*" |
  "payment_request.due" | "payment_request.overdue" | "payment_schedule.*" | "payment_schedule.created" | "quota.*" |
  "quota.threshold_reached" | "receipt.*" | "receipt.issued" | "refund.*" | "refund.created" | "refund.failed" |
  "refund.succeeded" | "report.*" | "report.completed" | "report.failed" | "service.*" | "service.created" |
  "service.deleted" | "service.updated" | "space.*" | "space.created" | "space.out_of_service" |
  "space.returned_to_service" | "space.updated" | "staff.*" | "staff.created" | "staff.deactivated" |
  "staff.schedule_changed" | "staff.time_off_created" | "staff.time_off_deleted" | "staff.updated" | "sync.*" |
  "sync.completed" | "sync.failed" | "sync.started" | "sync_conflict.*" | "sync_conflict.detected" |
  "sync_conflict.resolved" | "venue.*" | "venue.archived" | "venue.created" | "venue.updated" | "waitlist.*" |
  "waitlist.entry_converted" | "waitlist.entry_created" | "waitlist.slot_offered" | "webhook.*" | "webhook.disabled" |
  "webhook.failing" | "wedding.*" | "wedding.canceled" | "wedding.closed" | "wedding.completed" | "wedding.created" |
  "wedding.date_changed" | "wedding.definite" | "wedding.deleted" | "wedding.guarantee_locked" |
  "wedding.guest_count_changed" | "wedding.lost" | "wedding.option_expiring" | "wedding.released" | "wedding.started" |
  "wedding.tentative" | "wedding.updated" | "wedding.waitlisted";
export type WeddingChangeAction = "created" | "changed" | "deleted" | "restored";
export type WeddingEventType =
  | "wedding.created" | "wedding.updated" | "wedding.tentative" | "wedding.waitlisted" | "wedding.definite" |
  "wedding.date_changed" | "wedding.guest_count_changed" | "wedding.guarantee_locked" | "wedding.option_expiring" |
  "wedding.released" | "wedding.started" | "wedding.completed" | "wedding.closed" | "wedding.canceled" | "wedding.lost"
  | "wedding.deleted";
export type WeddingPackageType = "standard" | "premium" | "luxury" | "custom";
export type WeddingStatus =
  | "inquiry" | "tentative" | "waitlisted" | "definite" | "in_progress" | "completed" | "closed" | "released" | "lost" |
  "canceled";
export type WeddingsExpand =
  | "client" | "client.venue" | "spaces" | "spaces.elements" | "spaces.elements.elements" |
  "spaces.elements.elements.elements" | "spaces.elements.elements.venue" | "spaces.elements.venue" | "spaces.venue" |
  "venue";
export type WeddingsSort = "-created_at" | "created_at" | "-updated_at" | "updated_at" | "-date" | "date";
export type WeeklyIntervalWeekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** The token of an invitation. */
export interface AcceptanceInput {
  /** Token in the link of the mail. */
  token: string;
}

/** The technical account manager of an organization. */
export interface AccountManager {
  /** Name of the account manager. */
  name: string;
  /** E-mail address of the account manager. */
  email: string;
  /** Phone number of the account manager, in international format. */
  phone?: string | null;
}

/** An add-on of a service. */
export interface Addon {
  /** Name of the add-on. */
  name: string;
  /** Price of one add-on, in the currency of the service's price. */
  price: Money;
  /** Time that the add-on takes in addition, in minutes: 1 to 1,440. Null: no additional time. */
  duration_minutes?: number | null;
  /** ID of the add-on, unique within the service. */
  id: string;
}

/** An add-on of a service in a request. */
export interface AddonDetails {
  /** Name of the add-on. */
  name: string;
  /** Price of one add-on, in the currency of the service's price. */
  price: Money;
  /** Time that the add-on takes in addition, in minutes: 1 to 1,440. Null: no additional time. */
  duration_minutes?: number | null;
  /** ID of the add-on, unique within the service: up to 40 letters, digits, `_` or `-`. Default: the ID of the add-on with the same name, or a new ID. */
  id?: string | null;
}

/** The address of a venue. */
export interface Address {
  /** Street and number. */
  line1?: string | null;
  /** Additional address line. */
  line2?: string | null;
  /** City or town. */
  city?: string | null;
  /** State, province or region. */
  region?: string | null;
  /** Postal code. */
  postal_code?: string | null;
  /** ISO 3166-1 alpha-2 country code. */
  country?: string | null;
}

/** Merge patch (RFC 7396): omit a field to keep it; null clears it. The address of a venue. */
export interface AddressPatch {
  /** Street and number. */
  line1?: string | null;
  /** Additional address line. */
  line2?: string | null;
  /** City or town. */
  city?: string | null;
  /** State, province or region. */
  region?: string | null;
  /** Postal code. */
  postal_code?: string | null;
  /** ISO 3166-1 alpha-2 country code. */
  country?: string | null;
}

/** Rules for user agents. */
export interface AgentRules {
  /** User agents that are allowed: `*` matches any text. Empty: any that is not denied. */
  allow?: string[];
  /** User agents that are rejected, even if they are allowed. */
  deny?: string[];
}

/** An API key without its secret. `last_used_at` and `effective_limits` can change without changing `version`. */
export interface ApiKey {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `api_key`. */
  object: "api_key";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Public ID of the key, sent as `X-API-Key`. */
  api_key: string;
  /** Name that describes the purpose of the key. */
  name: string;
  /** Scopes of the key: `<resource>:read`, `<resource>:write`, `*:read` or `*`. The resource is named as in the path, such as `api-keys:write`. `bookings` includes `booking-series`, `payments` includes `payment-schedules`, `webhooks` includes `deliveries`, `event-types` and `webhook-signatures`, and `waitlist` includes `waitlist-entries`. Cannot exceed your own scopes. */
  scopes: string[];
  /** Environment: `live` or `test`. */
  environment: Open<ApiKeyEnvironment>;
  /** ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected. Cannot be changed. */
  application_id: string | null;
  /** ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is deleted, requests with the key are rejected. Cannot be changed. */
  service_account_id: string | null;
  /** Tier that sets the key's limits. */
  tier: string;
  /** Status: `active`, `disabled` or `revoked`. */
  status: Open<ApiKeyStatus>;
  /** Expiry time; requests with the key are rejected from then on. Null: the key never expires. `api_key.expiring` is sent 7 days and 1 day before. */
  expires_at: Date | null;
  /** Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; `effective_limits` has the limits in force. */
  limits: KeyLimits;
  /** Limits of single endpoints, at most 20 rules. */
  rules: KeyRule[];
  /** IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any. */
  allowed_ips: string[];
  /** IP addresses and networks from which the key cannot be used, even if they are allowed. */
  denied_ips: string[];
  /** Web domains that can use the key: `example.com` itself, `*.example.com` for all subdomains. Empty: any. */
  allowed_domains: string[];
  /** User agents that can use the key: `*` matches any text, `!` in front rejects, the first match decides. */
  user_agents: string[];
  /** Request signing (RFC 9421): whether it is required, and the public key for verification. */
  request_signing: RequestSigning;
  /** Time of the last secret rotation. */
  rotated_at: Date | null;
  /** Time until which the previous secret also works. */
  previous_secret_expires_at: Date | null;
  /** Last expiry notice (`api_key.expiring`): 7 or 1 days before `expires_at`. */
  expiry_noticed: number | null;
  /** Limits in force: for each, the smaller of the tier's limit and the key's own. They follow changes of the tier. Null means no limit. */
  effective_limits?: KeyLimits;
  /** Time of the last accepted request, to the second. */
  last_used_at?: Date | null;
}

/** Fields to create or replace an API key. It cannot grant more than your own credentials. */
export interface ApiKeyInput {
  /** Name that describes the purpose of the key. */
  name: string;
  /** Scopes of the key: `<resource>:read`, `<resource>:write`, `*:read` or `*`. The resource is named as in the path, such as `api-keys:write`. `bookings` includes `booking-series`, `payments` includes `payment-schedules`, `webhooks` includes `deliveries`, `event-types` and `webhook-signatures`, and `waitlist` includes `waitlist-entries`. Cannot exceed your own scopes. */
  scopes: string[];
  /** Environment of the key: `live` or `test`. Default: that of your own credentials, which can create test keys only if they are for `test`. Cannot be changed. */
  environment?: ApiKeyEnvironment | null;
  /** ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected. Cannot be changed. */
  application_id?: string | null;
  /** ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is deleted, requests with the key are rejected. Cannot be changed. */
  service_account_id?: string | null;
  /** Tier that sets the key's limits. */
  tier?: string;
  /** Status of the key: `active` ↔ `disabled`. Requests with a disabled key are rejected. */
  status?: ApiKeyInputStatus | null;
  /** Expiry time; requests with the key are rejected from then on. Null: the key never expires. `api_key.expiring` is sent 7 days and 1 day before. */
  expires_at?: Date | string | null;
  /** Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; `effective_limits` has the limits in force. */
  limits?: KeyLimits;
  /** Limits of single endpoints, at most 20 rules. */
  rules?: KeyRule[];
  /** IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any. */
  allowed_ips?: string[];
  /** IP addresses and networks from which the key cannot be used, even if they are allowed. */
  denied_ips?: string[];
  /** Web domains that can use the key: `example.com` itself, `*.example.com` for all subdomains. Empty: any. */
  allowed_domains?: string[];
  /** User agents that can use the key: `*` matches any text, `!` in front rejects, the first match decides. */
  user_agents?: string[];
  /** Request signing (RFC 9421): whether it is required, and the public key for verification. */
  request_signing?: RequestSigning;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of an API key to change. Null clears a field (RFC 7396). */
export interface ApiKeyPatch {
  /** Name that describes the purpose of the key. */
  name?: string;
  /** Scopes of the key: `<resource>:read`, `<resource>:write`, `*:read` or `*`. The resource is named as in the path, such as `api-keys:write`. `bookings` includes `booking-series`, `payments` includes `payment-schedules`, `webhooks` includes `deliveries`, `event-types` and `webhook-signatures`, and `waitlist` includes `waitlist-entries`. Cannot exceed your own scopes. */
  scopes?: string[];
  /** Environment of the key: `live` or `test`. Default: that of your own credentials, which can create test keys only if they are for `test`. Cannot be changed. */
  environment?: ApiKeyEnvironment | null;
  /** ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected. Cannot be changed. */
  application_id?: string | null;
  /** ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is deleted, requests with the key are rejected. Cannot be changed. */
  service_account_id?: string | null;
  /** Tier that sets the key's limits. */
  tier?: string | null;
  /** Status of the key: `active` ↔ `disabled`. Requests with a disabled key are rejected. */
  status?: ApiKeyPatchStatus | null;
  /** Expiry time; requests with the key are rejected from then on. Null: the key never expires. `api_key.expiring` is sent 7 days and 1 day before. */
  expires_at?: Date | string | null;
  /** Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; `effective_limits` has the limits in force. */
  limits?: KeyLimitsPatch | null;
  /** Limits of single endpoints, at most 20 rules. */
  rules?: KeyRule[] | null;
  /** IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any. */
  allowed_ips?: string[] | null;
  /** IP addresses and networks from which the key cannot be used, even if they are allowed. */
  denied_ips?: string[] | null;
  /** Web domains that can use the key: `example.com` itself, `*.example.com` for all subdomains. Empty: any. */
  allowed_domains?: string[] | null;
  /** User agents that can use the key: `*` matches any text, `!` in front rejects, the first match decides. */
  user_agents?: string[] | null;
  /** Request signing (RFC 9421): whether it is required, and the public key for verification. */
  request_signing?: RequestSigningPatch | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** A developer application: what uses the API with credentials of its own, after its approval. */
export interface Application {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `application`. */
  object: "application";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Name of the application, as users see it. Cannot be changed after the decision of the platform. */
  name: string;
  /** Description of what the application does. */
  description: string | null;
  /** Website of the application (https). Cannot be changed after the decision of the platform. */
  url: string | null;
  /** E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and an organization sends at most 100: more are not sent. */
  contact_email: string;
  /** Tier that the application needs. Cannot be changed after the decision of the platform. The `tier` of each API key sets the limits in force. */
  tier: string;
  /** Status of the application: `pending` → `approved`, `rejected`; `approved` ↔ `suspended`. Only an approved one can have new credentials; the credentials of a suspended one are rejected. */
  status: Open<ApplicationStatus>;
  /** Reason of the rejection or suspension; null otherwise. */
  status_reason: string | null;
  /** Time of the last decision of the platform about the application. */
  reviewed_at: Date | null;
}

/** Fields to create or replace an application. */
export interface ApplicationInput {
  /** Name of the application, as users see it. Cannot be changed after the decision of the platform. */
  name: string;
  /** Description of what the application does. */
  description?: string | null;
  /** Website of the application (https). Cannot be changed after the decision of the platform. */
  url?: string | null;
  /** E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and an organization sends at most 100: more are not sent. */
  contact_email: string;
  /** Tier that the application needs. Cannot be changed after the decision of the platform. The `tier` of each API key sets the limits in force. */
  tier?: string;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of an application to change. Null clears a field (RFC 7396). */
export interface ApplicationPatch {
  /** Name of the application, as users see it. Cannot be changed after the decision of the platform. */
  name?: string;
  /** Description of what the application does. */
  description?: string | null;
  /** Website of the application (https). Cannot be changed after the decision of the platform. */
  url?: string | null;
  /** E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and an organization sends at most 100: more are not sent. */
  contact_email?: string;
  /** Tier that the application needs. Cannot be changed after the decision of the platform. The `tier` of each API key sets the limits in force. */
  tier?: string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** The reason of a rejection or suspension. */
export interface ApplicationReviewInput {
  /** Reason, for the developer of the application. */
  reason: string;
}

/** An attempt of a delivery. */
export interface Attempt {
  /** Attempt number, starting at 1. */
  number: number;
  /** Time when the attempt started. */
  at: Date;
  /** Request of the attempt. */
  request: AttemptRequest | null;
  /** HTTP status of the response; null if there was no response. */
  http_status: number | null;
  /** First 4 KB of the response, as text without control characters. */
  response_body: string | null;
  /** The headers `content-type`, `location` and `retry-after` of the response, if it had them; null if there was no response. */
  response_headers: Record<string, string> | null;
  /** Time in milliseconds from name resolution to the end of the response. */
  response_time_ms: number;
  /** Error of the attempt; null if the event was delivered. */
  error: Open<AttemptError> | null;
}

/** Attempt counts. Percentiles are those of attempts with a response, with an error of at most 4.5%; they are null without one. */
export interface AttemptFigures {
  /** Number of attempts. */
  attempts: number;
  /** Number of deliveries that were delivered. */
  deliveries_succeeded: number;
  /** Number of deliveries that failed after an attempt and will not be retried. */
  deliveries_failed: number;
  /** Share of attempts with a 2xx response; null without attempts. */
  success_rate: number | null;
  /** Number of attempts by the class of the response status; `none`: no response. */
  by_status: Record<string, number>;
  /** Response time in milliseconds, 50th percentile. */
  p50_ms: number | null;
  /** Response time in milliseconds, 95th percentile. */
  p95_ms: number | null;
  /** Response time in milliseconds, 99th percentile. */
  p99_ms: number | null;
}

/** The request of an attempt. */
export interface AttemptRequest {
  /** URL that the request was sent to. */
  url: string;
  /** Headers of the request, including the signatures. The values of the webhook's own `headers` are `********`. */
  headers: Record<string, string>;
  /** Form of the event in the body: `full` or `thin`. */
  payload: Open<AttemptRequestPayload>;
  /** Body of the request, byte-identical to what was sent. Null in lists, and after the event has expired. */
  body: string | null;
}

/** A change of the time that a booking occupies. It is only available in events. */
export interface AvailabilityChange {
  /** Always `availability_change`. */
  object: "availability_change";
  /** Time that became free; null if none did. */
  released: OccupiedTime | null;
  /** Time that is occupied now; null if none is. */
  reserved: OccupiedTime | null;
}

/** The result of a check. */
export interface AvailabilityCheck {
  /** `true` if the time can be booked. */
  available: boolean;
  /** Rule that fails; null if the time can be booked. Of several staff members or spaces, it is the reason of the one that is closest to being free. */
  reason: Open<AvailabilityCheckReason> | null;
  /** The three free slots that are nearest to the time: within a week, or within five weeks if there are fewer. Empty if it can be booked, and if no other time is possible. */
  alternatives: Slot[];
}

/** A time to check. */
export interface AvailabilityCheckInput {
  /** ID of the service. */
  service_id: string | ExternalRef;
  /** Start time. */
  start_at: Date | string;
  /** ID of the staff member, or `any`. Default: `any`. */
  staff_id?: string | ExternalRef | null;
  /** IDs of the spaces. Default: one of the service's spaces. */
  space_ids?: (string | ExternalRef)[];
  /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
  party_size?: number;
}

/** A local day, and the slots that are free on it. */
export interface AvailabilityDay {
  /** Date, local to the place of the booking. */
  date: string;
  /** `true` if a slot is free. */
  available: boolean;
  /** Start of the first free slot; null if there is none. */
  first_start_at: Date | null;
  /** Number of free slots, by their starts. */
  remaining: number;
  /** IANA time zone of the date. */
  time_zone: string;
}

/** A page of a list. */
export interface AvailabilityDayList {
  /** Always `list`. */
  object: "list";
  /** Items of the page. */
  data: AvailabilityDay[];
  /** True if another page follows. */
  has_more: boolean;
  /** Cursor of the next page: send it as `cursor`. */
  next_cursor: string | null;
}

/** A batch and the results of its operations. Stored for 30 days. */
export interface Batch {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `batch`. */
  object: "batch";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Status of the batch. `queued`, `running`: an asynchronous batch in progress. `completed`: every operation was executed, whatever its result. `failed`: nothing of an atomic batch was written, or the batch could not continue. `canceled`: the batch was canceled. */
  status: Open<BatchStatus>;
  /** `true` if either all operations take effect or none. */
  atomic: boolean;
  /** Total number of operations. */
  total: number;
  /** Scopes of the operations. To get the batch later, you need each of these scopes or the read scope of the same resource. */
  scopes: string[];
  /** Number of operations that returned a problem. */
  failed: number | null;
  /** ID of the job that executes an asynchronous batch. */
  job_id: string | null;
  /** Error that stopped an asynchronous batch. */
  error: JobError | null;
  /** Time when the batch ended. */
  completed_at: Date | null;
  /** Time until which the batch is stored. */
  expires_at: Date;
  /** Results, one per operation, in the order of the operations. Null until results are available. */
  results?: Result[] | null;
}

/** Operations to run. Each is authorized, validated and answered like a separate request. */
export interface BatchInput {
  /** Operations to run in this order, 1 to 100. `{{0.body.id}}` inserts a value of an earlier result; results are numbered from 0. */
  operations: Operation[];
  /** Atomic mode: all operations succeed in one transaction, or none is applied. Default: false. */
  atomic?: boolean;
  /** Asynchronous mode: the API returns 202 at once and then runs the operations. The event `batch.completed` reports the end. Default: false. */
  async?: boolean;
}

/** A new upload with the address for its file. The address is shown only once. */
export interface BegunUpload {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `upload`. */
  object: "upload";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Media type of the file. Send the file with the same type. */
  content_type: string;
  /** Exact size of the file in bytes, at most 100,000,000. */
  size: number;
  /** SHA-256 of the file in hexadecimal. If set, the store verifies the file against it. */
  sha256: string | null;
  /** Name of the file. */
  filename: string | null;
  /** Time until which the file is stored. */
  expires_at: Date;
  /** Status of the file: awaiting, received or expired. */
  status?: Open<BegunUploadStatus>;
  /** HTTP method for sending the file. */
  upload_method?: string;
  /** Address for sending the file, valid for 15 minutes. Send no credentials: the address itself is a credential. */
  upload_url: string;
  /** Headers to send with the file, exactly as given. */
  upload_headers: Record<string, string>;
}

/** A block of a space. */
export interface Block {
  /** Start of the block: the space is out of service from then on. */
  start_at: Date;
  /** End of the block, exclusive: the space is in service again from then on. */
  end_at: Date;
  /** Reason for the block, for your staff. */
  reason?: string | null;
  /** ID of the block. */
  id: string;
}

/** A block of a space in a request. */
export interface BlockDetails {
  /** Start of the block: the space is out of service from then on. */
  start_at: Date | string;
  /** End of the block, exclusive: the space is in service again from then on. */
  end_at: Date | string;
  /** Reason for the block, for your staff. */
  reason?: string | null;
  /** ID of an existing block. Default: the block with the same start and end, or a new block. */
  id?: string | null;
}

/** A time during which a space is out of service. */
export interface BlockSpaceInput {
  /** Start of the block: the space is out of service from then on. */
  start_at: Date | string;
  /** End of the block, exclusive: the space is in service again from then on. */
  end_at: Date | string;
  /** Reason for the block, for your staff. */
  reason?: string | null;
  /** `true` to block a time with reservations. They stay. Default: `false`. */
  force?: boolean;
}

/** An add-on of the service in a booking. */
export interface BookedAddon {
  /** ID of the add-on in the service. */
  id: string;
  /** Number of add-ons: 1 to 100. Default: 1. */
  quantity?: number;
}

/** A booking: a service for a customer at a time. */
export interface Booking {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `booking`. */
  object: "booking";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** ID of the customer of the booking. */
  customer_id: string;
  /** ID of the service. Required without `items`; null with them. */
  service_id: string | null;
  /** Start time. */
  start_at: Date;
  /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
  party_size: number;
  /** Add-ons of the service, each once. They add to the total and, if they have one, to the duration. */
  addons: BookedAddon[];
  /** Free text for your staff. */
  notes: string | null;
  /** Where the booking was made, such as a website or a system. */
  source: string | null;
  /** ID of the staff member; null if the service needs none, and with `items`. */
  staff_id: string | null;
  /** IDs of the spaces that the booking uses. */
  space_ids: string[];
  /** Several services in a row. */
  items: BookingItem[];
  /** End time, exclusive, without buffers. */
  end_at: Date;
  /** IANA time zone of the place of the booking: the venue's, the staff member's, or the organization's. */
  time_zone: string;
  /** Status of the booking. */
  status: Open<BookingStatus>;
  /** Price of the service and its add-ons; null if they have no price. */
  total: Money | null;
  /** Status of the payments of the booking. */
  payment_status: Open<BookingPaymentStatus>;
  /** Sum of the authorized payments that are not captured; null if there are none. */
  amount_authorized: Money | null;
  /** Sum of the captured payments, refunds included; null if there are none. */
  amount_paid: Money | null;
  /** Sum of the refunds; null if there are none. */
  amount_refunded: Money | null;
  /** Time at which a held booking expires; null if it is not held. */
  expires_at: Date | null;
  /** Who canceled, as the request said, or the ID of the API key that canceled; null if it was not canceled. */
  canceled_by: string | null;
  /** Reason for the cancellation; null if there is none. */
  cancel_reason: string | null;
  /** Fee of the cancellation, by the cancellation policy of the service; an amount of 0 if it is free, null if the booking is not canceled or has no price. */
  cancellation_fee: Money | null;
  /** Start time before the last reschedule. */
  rescheduled_from: Date | null;
  /** ID of the series that the booking belongs to. */
  series_id: string | null;
  /** Time when `booking.reminder_due` was last sent. */
  reminded_at: Date | null;
  /** The related resource, with `expand=customer`. */
  customer?: Customer | null;
  /** The related resource, with `expand=service`. */
  service?: Service | null;
  /** The related resource, with `expand=staff`. */
  staff?: StaffMember | null;
  /** The related resources, with `expand=spaces`. */
  spaces?: Space[];
}

/** Resources to create, update and delete: at most 10,000 in total. */
export interface BookingBulk {
  /** Resources to create. */
  create?: BookingInput[];
  /** Merge patches of the resources to update. */
  update?: BookingBulkUpdate[];
  /** Resources to delete, each as an ID or as `{id, version}`. */
  delete?: (string | BulkDelete)[];
}

/** A merge patch with the ID of its resource. */
export interface BookingBulkUpdate {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** ID of the customer of the booking. */
  customer_id?: string | ExternalRef;
  /** ID of the service. Required without `items`; null with them. */
  service_id?: string | ExternalRef | null;
  /** Start time. */
  start_at?: Date | string;
  /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
  party_size?: number | null;
  /** Add-ons of the service, each once. They add to the total and, if they have one, to the duration. */
  addons?: BookedAddon[] | null;
  /** Free text for your staff. */
  notes?: string | null;
  /** Where the booking was made, such as a website or a system. */
  source?: string | null;
  /** ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking. Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must offer it. */
  staff_id?: string | ExternalRef | null;
  /** IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces become free. */
  space_ids?: (string | ExternalRef)[] | null;
  /** Several services in a row, in place of `service_id`: all of them are booked, or none. */
  items?: BookingItemDetails[] | null;
  /** Number of minutes for which a new booking is `held`, until it is confirmed or expires: 1 to 1,440. Omit for a booking that is not held. No effect on an existing booking. */
  hold_minutes?: number | null;
  /** Status of the booking. Transitions: `held` → `pending`, `confirmed`, `expired`; `pending` → `confirmed`, `declined`, `canceled`, `expired`; `confirmed` → `checked_in`, `completed`, `no_show`, `canceled`; `checked_in` → `completed`; `no_show` → `completed`. The actions make the same transitions. Default for a new booking: `held` with `hold_minutes`, `pending` if the service requires confirmation (`confirmed` is then rejected: confirm the booking afterwards), otherwise `confirmed`. Omit to keep. */
  status?: BookingStatus | null;
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** Why and by whom the booking is canceled. */
export interface BookingCancelInput {
  /** Reason for the cancellation. */
  reason?: string | null;
  /** Who canceled, such as `customer` or `staff`. Default: the ID of the API key that canceled. */
  canceled_by?: string | null;
}

/** A version of a booking: what changed, when, by whom and why. */
export interface BookingChange {
  /** Always `booking_change`. */
  object: "booking_change";
  /** Version that resulted from the change. */
  version: number;
  /** Time of the change. */
  at: Date;
  /** ID of the API key that made the change; `platform` for what happens at a time, such as an expiry. */
  actor: string;
  /** Type of the change: `created`, `confirmed`, `declined`, `checked_in`, `completed`, `no_show`, `canceled`, `expired`, `rescheduled`, `reassigned`, `reminder_due`, `deleted`, `restored`, or `changed` for all others. */
  action: string;
  /** Changed fields. Empty if the booking was created or restored. */
  changes: BookingFieldChange[];
  /** Reason of a cancellation; null if there is none. */
  reason: string | null;
  /** ID of the request that made the change. */
  request_id: string;
}

/** A changed field with its values before and after. */
export interface BookingFieldChange {
  /** Name of the field. */
  field: string;
  /** Value before the change; null if there was none. */
  before: unknown;
  /** Value after the change; null if there is none. */
  after: unknown;
}

/** Fields to create or replace a booking. */
export interface BookingInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** ID of the customer of the booking. */
  customer_id: string | ExternalRef;
  /** ID of the service. Required without `items`; null with them. */
  service_id?: string | ExternalRef | null;
  /** Start time. */
  start_at: Date | string;
  /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
  party_size?: number;
  /** Add-ons of the service, each once. They add to the total and, if they have one, to the duration. */
  addons?: BookedAddon[];
  /** Free text for your staff. */
  notes?: string | null;
  /** Where the booking was made, such as a website or a system. */
  source?: string | null;
  /** ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking. Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must offer it. */
  staff_id?: string | ExternalRef | null;
  /** IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces become free. */
  space_ids?: (string | ExternalRef)[] | null;
  /** Several services in a row, in place of `service_id`: all of them are booked, or none. */
  items?: BookingItemDetails[];
  /** Number of minutes for which a new booking is `held`, until it is confirmed or expires: 1 to 1,440. Omit for a booking that is not held. No effect on an existing booking. */
  hold_minutes?: number | null;
  /** Status of the booking. Transitions: `held` → `pending`, `confirmed`, `expired`; `pending` → `confirmed`, `declined`, `canceled`, `expired`; `confirmed` → `checked_in`, `completed`, `no_show`, `canceled`; `checked_in` → `completed`; `no_show` → `completed`. The actions make the same transitions. Default for a new booking: `held` with `hold_minutes`, `pending` if the service requires confirmation (`confirmed` is then rejected: confirm the booking afterwards), otherwise `confirmed`. Omit to keep. */
  status?: BookingStatus | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** One of several services in a row. */
export interface BookingItem {
  /** ID of the service. */
  service_id: string;
  /** ID of the staff member; null if the service needs none. */
  staff_id: string | null;
  /** Start time. */
  start_at: Date;
  /** End time, exclusive. */
  end_at: Date;
  /** IDs of the spaces of this service; empty if it needs none. */
  space_ids?: string[];
}

/** One of several services in a row, in a request. */
export interface BookingItemDetails {
  /** ID of the service. */
  service_id: string | ExternalRef;
  /** ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking. Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must offer it. */
  staff_id?: string | ExternalRef | null;
}

/** Fields of a booking to change. Null clears a field (RFC 7396). */
export interface BookingPatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** ID of the customer of the booking. */
  customer_id?: string | ExternalRef;
  /** ID of the service. Required without `items`; null with them. */
  service_id?: string | ExternalRef | null;
  /** Start time. */
  start_at?: Date | string;
  /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
  party_size?: number | null;
  /** Add-ons of the service, each once. They add to the total and, if they have one, to the duration. */
  addons?: BookedAddon[] | null;
  /** Free text for your staff. */
  notes?: string | null;
  /** Where the booking was made, such as a website or a system. */
  source?: string | null;
  /** ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking. Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must offer it. */
  staff_id?: string | ExternalRef | null;
  /** IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces become free. */
  space_ids?: (string | ExternalRef)[] | null;
  /** Several services in a row, in place of `service_id`: all of them are booked, or none. */
  items?: BookingItemDetails[] | null;
  /** Number of minutes for which a new booking is `held`, until it is confirmed or expires: 1 to 1,440. Omit for a booking that is not held. No effect on an existing booking. */
  hold_minutes?: number | null;
  /** Status of the booking. Transitions: `held` → `pending`, `confirmed`, `expired`; `pending` → `confirmed`, `declined`, `canceled`, `expired`; `confirmed` → `checked_in`, `completed`, `no_show`, `canceled`; `checked_in` → `completed`; `no_show` → `completed`. The actions make the same transitions. Default for a new booking: `held` with `hold_minutes`, `pending` if the service requires confirmation (`confirmed` is then rejected: confirm the booking afterwards), otherwise `confirmed`. Omit to keep. */
  status?: BookingStatus | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** The new staff member of the booking. */
export interface BookingReassignInput {
  /** ID of the new staff member, or `any` for another free one. With `items`, the staff member gets the services that they offer, at least one. */
  staff_id: string | ExternalRef;
}

/** The new time of the booking. */
export interface BookingRescheduleInput {
  /** Start time. */
  start_at: Date | string;
  /** ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking. Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must offer it. */
  staff_id?: string | ExternalRef | null;
  /** IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces become free. */
  space_ids?: (string | ExternalRef)[] | null;
}

/** A series of bookings. */
export interface BookingSeries {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `booking_series`. */
  object: "booking_series";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** ID of the customer of the booking. */
  customer_id: string;
  /** ID of the service. Required without `items`; null with them. */
  service_id: string | null;
  /** Start time. */
  start_at: Date;
  /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
  party_size: number;
  /** Add-ons of the service, each once. They add to the total and, if they have one, to the duration. */
  addons: BookedAddon[];
  /** Free text for your staff. */
  notes: string | null;
  /** Where the booking was made, such as a website or a system. */
  source: string | null;
  /** Several services in a row at each occurrence, in place of `service_id`. */
  items: BookingItemDetails[];
  /** When the series takes place: at the local time of `start_at`, in the time zone of the place. */
  recurrence: Recurrence;
  /** What happens when an occurrence cannot be booked: `fail` creates no booking at all and returns 409, `skip` lists it in `skipped` and creates the others, if there are any. Default: `fail`. */
  on_conflict: Open<BookingSeriesOnConflict>;
  /** ID of the requested staff member. `any` or null: at each occurrence, the free one with the fewest reservations on that day. */
  staff_id: string | null;
  /** IDs of the requested spaces. Null: at each occurrence, a free space of the service, if the service has spaces. */
  space_ids: string[] | null;
  /** IANA time zone of the place, in which the series recurs. */
  time_zone: string;
  /** Occurrences that could not be booked, with the reason. */
  skipped: SkippedOccurrence[];
  /** Bookings as they are now, in order of the occurrences. */
  bookings: Booking[];
}

/** The first bookings of the series to cancel. */
export interface BookingSeriesCancelInput {
  /** Earliest start time of the bookings to cancel. Default: now. */
  from?: Date | string | null;
}

/** The first booking of a series, and its recurrence. */
export interface BookingSeriesInput {
  /** ID of the customer of the booking. */
  customer_id: string | ExternalRef;
  /** ID of the service. Required without `items`; null with them. */
  service_id?: string | ExternalRef | null;
  /** Start time. */
  start_at: Date | string;
  /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
  party_size?: number;
  /** Add-ons of the service, each once. They add to the total and, if they have one, to the duration. */
  addons?: BookedAddon[];
  /** Free text for your staff. */
  notes?: string | null;
  /** Where the booking was made, such as a website or a system. */
  source?: string | null;
  /** Several services in a row at each occurrence, in place of `service_id`. */
  items?: BookingItemDetails[];
  /** When the series takes place: at the local time of `start_at`, in the time zone of the place. */
  recurrence: Recurrence;
  /** What happens when an occurrence cannot be booked: `fail` creates no booking at all and returns 409, `skip` lists it in `skipped` and creates the others, if there are any. Default: `fail`. */
  on_conflict?: BookingSeriesOnConflict;
  /** ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking. Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must offer it. */
  staff_id?: string | ExternalRef | null;
  /** IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces become free. */
  space_ids?: (string | ExternalRef)[] | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Request body of an upsert by external ID. */
export interface BookingUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** ID of the customer of the booking. */
  customer_id: string | ExternalRef;
  /** ID of the service. Required without `items`; null with them. */
  service_id?: string | ExternalRef | null;
  /** Start time. */
  start_at: Date | string;
  /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
  party_size?: number;
  /** Add-ons of the service, each once. They add to the total and, if they have one, to the duration. */
  addons?: BookedAddon[];
  /** Free text for your staff. */
  notes?: string | null;
  /** Where the booking was made, such as a website or a system. */
  source?: string | null;
  /** ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking. Omit to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must offer it. */
  staff_id?: string | ExternalRef | null;
  /** IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has spaces. Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces become free. */
  space_ids?: (string | ExternalRef)[] | null;
  /** Several services in a row, in place of `service_id`: all of them are booked, or none. */
  items?: BookingItemDetails[];
  /** Number of minutes for which a new booking is `held`, until it is confirmed or expires: 1 to 1,440. Omit for a booking that is not held. No effect on an existing booking. */
  hold_minutes?: number | null;
  /** Status of the booking. Transitions: `held` → `pending`, `confirmed`, `expired`; `pending` → `confirmed`, `declined`, `canceled`, `expired`; `confirmed` → `checked_in`, `completed`, `no_show`, `canceled`; `checked_in` → `completed`; `no_show` → `completed`. The actions make the same transitions. Default for a new booking: `held` with `hold_minutes`, `pending` if the service requires confirmation (`confirmed` is then rejected: confirm the booking afterwards), otherwise `confirmed`. Omit to keep. */
  status?: BookingStatus | null;
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** A break on every such weekday, or on one date. */
export interface Break {
  /** Weekday of the break: 0 (Monday) to 6 (Sunday). Either this or `date`. */
  weekday?: number | null;
  /** Date of the break, local to the staff member. Either this or `weekday`. */
  date?: string | null;
  /** Start in local time (HH:MM). */
  start: string;
  /** End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day. */
  end: string;
}

/** Results of a bulk request, in the order create, update, delete. */
export interface BulkAnswer {
  /** Always `bulk_result`. */
  object: "bulk_result";
  /** Number of items with a status below 400. */
  succeeded: number;
  /** Number of items with a status of 400 or above. */
  failed: number;
  /** Results, one per item. */
  results: BulkResult[];
}

/** A resource to delete, with the version that you expect. */
export interface BulkDelete {
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** Result of one item of a bulk request. */
export interface BulkResult {
  /** List of the request that contains the item. */
  operation: Open<BulkResultOperation>;
  /** Index of the item in that list, starting at 0. */
  index: number;
  /** HTTP status of the item, as for a separate request. Also 503 if no time was left for the item: retry with the same `Idempotency-Key` to process the remaining items. */
  status: number;
  /** Resource or problem document; null for a deleted resource. */
  body: Record<string, unknown> | null;
}

/** The secret address of a staff member's calendar. */
export interface CalendarAddress {
  /** Type of the object. */
  object: "calendar_address";
  /** URL of the calendar for calendar programs. It contains a secret token and is shown only once. */
  url: string;
}

/** The fees of late cancellations. */
export interface CancellationPolicy {
  /** Fees by the time of the cancellation. If several tiers match, the one with the fewest hours applies. Empty: no fee. */
  tiers?: CancellationTier[];
}

/** Merge patch (RFC 7396): omit a field to keep it; null clears it. The fees of late cancellations. */
export interface CancellationPolicyPatch {
  /** Fees by the time of the cancellation. If several tiers match, the one with the fewest hours applies. Empty: no fee. */
  tiers?: CancellationTier[] | null;
}

/** The fee of a cancellation that is later than a number of hours before the start. */
export interface CancellationTier {
  /** Number of hours before the start from which the fee applies, unique within the policy: 0 to 8,760. */
  hours_before: number;
  /** Fee in percent of the booking's total. */
  fee_percent: number;
}

/** The amount to capture. */
export interface CaptureInput {
  /** Amount to capture, in the currency of the payment; at most the authorized amount, which is the default. The rest is released. */
  amount?: Money | null;
}

/** A change of a resource. Stored for 30 days. */
export interface Change {
  /** Always `change`. */
  object: "change";
  /** Sequence number of the change in your organization, without gaps. */
  sequence: number;
  /** Type of the resource, as in its `object`. */
  type: string;
  /** ID of the resource. */
  id: string;
  /** Operation that changed the resource. */
  operation: Open<ChangeOperation>;
  /** Version of the resource after the change. For each resource it only increases. */
  version: number;
  /** Time of the change. */
  changed_at: Date;
  /** Resource after the change; null if it was deleted. If the resource exceeds 390 KB, only `id` and `object` are included and `truncated` is true. */
  data: Record<string, unknown> | null;
  /** True if `data` is incomplete because it is too large. Get the resource to read all fields. */
  truncated?: boolean;
}

/** The number of guests or tables that take one item of a course. */
export interface Choice {
  /** Name of the course. */
  course: string;
  /** Name of the item. */
  item: string;
  /** Number of guests or tables that take the item. */
  count: number;
}

/** A client: the account of a couple. */
export interface Client {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `client`. */
  object: "client";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Name of the couple, as used to address them. */
  name: string;
  /** E-mail address of the couple. */
  email: string;
  /** Phone number in international format; stored as E.164. */
  phone: string | null;
  /** Names of the partners. */
  partner_names: string[];
  /** Planned wedding date, local to the venue. */
  wedding_date: string | null;
  /** Package chosen by the couple. */
  package_type: Open<ClientPackageType>;
  /** ID of the preferred venue. */
  venue_id: string | null;
  /** Wedding planner of the couple. */
  planner: Contact | null;
  /** Person who pays, if not the couple. */
  payer: Contact | null;
  /** Status of the client. */
  status: Open<ClientStatus>;
  /** Free text for your staff. */
  notes: string | null;
  /** Labels, at most 50. */
  tags: string[];
  /** The related resource, with `expand=venue`. */
  venue?: Venue | null;
}

/** Resources to create, update and delete: at most 10,000 in total. */
export interface ClientBulk {
  /** Resources to create. */
  create?: ClientInput[];
  /** Merge patches of the resources to update. */
  update?: ClientBulkUpdate[];
  /** Resources to delete, each as an ID or as `{id, version}`. */
  delete?: (string | BulkDelete)[];
}

/** A merge patch with the ID of its resource. */
export interface ClientBulkUpdate {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the couple, as used to address them. */
  name?: string;
  /** E-mail address of the couple. */
  email?: string;
  /** Phone number in international format; stored as E.164. */
  phone?: string | null;
  /** Names of the partners. */
  partner_names?: string[] | null;
  /** Planned wedding date, local to the venue. */
  wedding_date?: string | null;
  /** Package chosen by the couple. */
  package_type?: ClientPackageType | null;
  /** ID of the preferred venue. */
  venue_id?: string | ExternalRef | null;
  /** Wedding planner of the couple. */
  planner?: ContactPatch | null;
  /** Person who pays, if not the couple. */
  payer?: ContactPatch | null;
  /** Status of the client. Transitions: `lead` → `active`, `archived`; `active` → `archived`; `archived` → `active`. Default: `lead` for a new client. Omit to keep. */
  status?: ClientStatus | null;
  /** Free text for your staff. */
  notes?: string | null;
  /** Labels, at most 50. */
  tags?: string[] | null;
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** Fields to create or replace a client. */
export interface ClientInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the couple, as used to address them. */
  name: string;
  /** E-mail address of the couple. */
  email: string;
  /** Phone number in international format; stored as E.164. */
  phone?: string | null;
  /** Names of the partners. */
  partner_names?: string[];
  /** Planned wedding date, local to the venue. */
  wedding_date?: string | null;
  /** Package chosen by the couple. */
  package_type?: ClientPackageType;
  /** ID of the preferred venue. */
  venue_id?: string | ExternalRef | null;
  /** Wedding planner of the couple. */
  planner?: Contact | null;
  /** Person who pays, if not the couple. */
  payer?: Contact | null;
  /** Status of the client. Transitions: `lead` → `active`, `archived`; `active` → `archived`; `archived` → `active`. Default: `lead` for a new client. Omit to keep. */
  status?: ClientStatus | null;
  /** Free text for your staff. */
  notes?: string | null;
  /** Labels, at most 50. */
  tags?: string[];
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a client to change. Null clears a field (RFC 7396). */
export interface ClientPatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the couple, as used to address them. */
  name?: string;
  /** E-mail address of the couple. */
  email?: string;
  /** Phone number in international format; stored as E.164. */
  phone?: string | null;
  /** Names of the partners. */
  partner_names?: string[] | null;
  /** Planned wedding date, local to the venue. */
  wedding_date?: string | null;
  /** Package chosen by the couple. */
  package_type?: ClientPackageType | null;
  /** ID of the preferred venue. */
  venue_id?: string | ExternalRef | null;
  /** Wedding planner of the couple. */
  planner?: ContactPatch | null;
  /** Person who pays, if not the couple. */
  payer?: ContactPatch | null;
  /** Status of the client. Transitions: `lead` → `active`, `archived`; `active` → `archived`; `archived` → `active`. Default: `lead` for a new client. Omit to keep. */
  status?: ClientStatus | null;
  /** Free text for your staff. */
  notes?: string | null;
  /** Labels, at most 50. */
  tags?: string[] | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Request body of an upsert by external ID. */
export interface ClientUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the couple, as used to address them. */
  name: string;
  /** E-mail address of the couple. */
  email: string;
  /** Phone number in international format; stored as E.164. */
  phone?: string | null;
  /** Names of the partners. */
  partner_names?: string[];
  /** Planned wedding date, local to the venue. */
  wedding_date?: string | null;
  /** Package chosen by the couple. */
  package_type?: ClientPackageType;
  /** ID of the preferred venue. */
  venue_id?: string | ExternalRef | null;
  /** Wedding planner of the couple. */
  planner?: Contact | null;
  /** Person who pays, if not the couple. */
  payer?: Contact | null;
  /** Status of the client. Transitions: `lead` → `active`, `archived`; `active` → `archived`; `archived` → `active`. Default: `lead` for a new client. Omit to keep. */
  status?: ClientStatus | null;
  /** Free text for your staff. */
  notes?: string | null;
  /** Labels, at most 50. */
  tags?: string[];
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** The status of a component. */
export interface ComponentState {
  /** Name of the component. */
  name: Open<ComponentStateName>;
  /** Status of the component: `operational`, `maintenance` (announced work), `degraded` (slow, late, or with some errors), `outage`. */
  status: Open<ComponentStateStatus>;
  /** Time since which the component has the status; null if it has always been operational. */
  since: Date | null;
}

/** A consent: what you let an OAuth client do in an organization. */
export interface Consent {
  /** Unique ID of the consent. */
  id: string;
  /** Type of the object. */
  object: "consent";
  /** Public ID of the client. */
  client_id: string;
  /** Name of the client at the time of the consent. */
  client_name: string;
  /** Address of the client's logo. */
  logo_url: string | null;
  /** Address of the client's home page. */
  homepage_url: string | null;
  /** ID of the organization in which the client may act. */
  organization_id: string;
  /** Live mode: false if the client acts in the sandbox. */
  livemode: boolean;
  /** Scopes that the client may use. */
  scopes: string[];
  /** Time of the first consent. */
  created_at: Date;
  /** Time of the last consent. */
  updated_at: Date;
}

/** Your consents. */
export interface ConsentList {
  /** Type of the object. */
  object: "list";
  /** Your consents, newest first. */
  data: Consent[];
}

/** A contact person. */
export interface Contact {
  /** Name of the person. */
  name: string;
  /** E-mail address. */
  email?: string | null;
  /** Phone number (E.164). */
  phone?: string | null;
}

/** Merge patch (RFC 7396): omit a field to keep it; null clears it. A contact person. */
export interface ContactPatch {
  /** Name of the person. */
  name?: string;
  /** E-mail address. */
  email?: string | null;
  /** Phone number (E.164). */
  phone?: string | null;
}

/** A course of a menu. */
export interface Course {
  /** Name of the course, unique within the menu. */
  name: string;
  /** Items that guests can choose. */
  items?: MenuItem[];
}

/** A customer: a person who books services. */
export interface Customer {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `customer`. */
  object: "customer";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Name of the customer. */
  name: string;
  /** E-mail address of the customer. */
  email: string | null;
  /** Phone number in international format; stored as E.164. */
  phone: string | null;
  /** Language and region of the customer as a BCP 47 language tag; stored in its canonical form. */
  locale: string | null;
  /** Time zone of the customer, an IANA name. */
  time_zone: string | null;
  /** Free text for your staff. */
  notes: string | null;
  /** Labels, at most 50. */
  tags: string[];
  /** ID of the customer into which this one was merged; null if it was not merged. The ID of a merged customer leads to the other one. */
  merged_into_id: string | null;
}

/** Resources to create, update and delete: at most 10,000 in total. */
export interface CustomerBulk {
  /** Resources to create. */
  create?: CustomerInput[];
  /** Merge patches of the resources to update. */
  update?: CustomerBulkUpdate[];
  /** Resources to delete, each as an ID or as `{id, version}`. */
  delete?: (string | BulkDelete)[];
}

/** A merge patch with the ID of its resource. */
export interface CustomerBulkUpdate {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the customer. */
  name?: string;
  /** E-mail address of the customer. */
  email?: string | null;
  /** Phone number in international format; stored as E.164. */
  phone?: string | null;
  /** Language and region of the customer as a BCP 47 language tag; stored in its canonical form. */
  locale?: string | null;
  /** Time zone of the customer, an IANA name. */
  time_zone?: string | null;
  /** Free text for your staff. */
  notes?: string | null;
  /** Labels, at most 50. */
  tags?: string[] | null;
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** Fields to create or replace a customer. */
export interface CustomerInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the customer. */
  name: string;
  /** E-mail address of the customer. */
  email?: string | null;
  /** Phone number in international format; stored as E.164. */
  phone?: string | null;
  /** Language and region of the customer as a BCP 47 language tag; stored in its canonical form. */
  locale?: string | null;
  /** Time zone of the customer, an IANA name. */
  time_zone?: string | null;
  /** Free text for your staff. */
  notes?: string | null;
  /** Labels, at most 50. */
  tags?: string[];
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** The customer that remains. */
export interface CustomerMergeInput {
  /** ID of the customer that remains, and gets everything that refers to the other one. */
  into: string | ExternalRef;
}

/** Fields of a customer to change. Null clears a field (RFC 7396). */
export interface CustomerPatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the customer. */
  name?: string;
  /** E-mail address of the customer. */
  email?: string | null;
  /** Phone number in international format; stored as E.164. */
  phone?: string | null;
  /** Language and region of the customer as a BCP 47 language tag; stored in its canonical form. */
  locale?: string | null;
  /** Time zone of the customer, an IANA name. */
  time_zone?: string | null;
  /** Free text for your staff. */
  notes?: string | null;
  /** Labels, at most 50. */
  tags?: string[] | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Request body of an upsert by external ID. */
export interface CustomerUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the customer. */
  name: string;
  /** E-mail address of the customer. */
  email?: string | null;
  /** Phone number in international format; stored as E.164. */
  phone?: string | null;
  /** Language and region of the customer as a BCP 47 language tag; stored in its canonical form. */
  locale?: string | null;
  /** Time zone of the customer, an IANA name. */
  time_zone?: string | null;
  /** Free text for your staff. */
  notes?: string | null;
  /** Labels, at most 50. */
  tags?: string[];
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Working hours of one date, including `start` and excluding `end`. */
export interface DayHours {
  /** Start in local time (HH:MM). */
  start: string;
  /** End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day. */
  end: string;
}

/** A delivery of an event to a webhook. Stored for 30 days. */
export interface Delivery {
  /** ID of the delivery, sent as `X-WedSync-Delivery`. Identical in every attempt. */
  id: string;
  /** Always `delivery`. */
  object: "delivery";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** `false` in the sandbox. */
  livemode: boolean;
  /** ID of the webhook that receives the event. */
  webhook_id: string;
  /** ID of the event. */
  event_id: string;
  /** Type of the event. */
  event_type: string;
  /** Sequence number of the event in your organization's events. */
  event_sequence: number;
  /** ID of the object that the event is about. */
  object_id: string | null;
  /** ID of the job that replayed the event; null for live deliveries. */
  replay_id: string | null;
  /** `true` for a test send. It is not retried, and its event is not in your events. */
  is_test: boolean;
  /** `true` if you requested the latest attempt after the delivery had ended. If that attempt fails, no other follows. */
  is_manual: boolean;
  /** Status of the delivery. `pending`: not attempted yet. `retrying`: failed and will be retried. `delivered`: delivered. `failed`: will not be retried. */
  status: Open<DeliveryStatus>;
  /** Attempts, oldest first. */
  attempts: Attempt[];
  /** Time of the next retry. While the circuit of the endpoint is open, the end of its pause or later. */
  next_retry_at: Date | null;
  /** Reason why the delivery will not be retried. */
  failure_reason: Open<DeliveryFailureReason> | null;
  /** Time when the delivery was created. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
}

/** Request counts of one endpoint. */
export interface Endpoint {
  /** Number of requests, including rejected ones. */
  requests: number;
  /** Number of requests per status class. */
  by_status: Record<string, number>;
  /** Share of responses with a status of 400 or above. */
  error_rate: number;
  /** Number of requests rejected by each limit or quota. */
  rejections: Record<string, number>;
  /** Units taken from the limits. Most requests cost one unit. */
  cost: number;
  /** Total size of request bodies in bytes. */
  bytes_in: number;
  /** Total size of response bodies in bytes. */
  bytes_out: number;
  /** Mean response time in milliseconds. */
  average_ms: number | null;
  /** Response time in milliseconds, 50th percentile. */
  p50_ms: number | null;
  /** Response time in milliseconds, 95th percentile. */
  p95_ms: number | null;
  /** Response time in milliseconds, 99th percentile. */
  p99_ms: number | null;
  /** HTTP method. */
  method: string;
  /** Path with its `{parameters}`, or `unmatched` for paths that do not exist. */
  route: string;
}

/** The result of a test send. */
export interface EndpointTest {
  /** Delivery of the test event, with its one attempt. */
  delivery: Delivery;
  /** Whether the signatures that were sent verify with the webhook's current secret. */
  signature_valid: boolean;
}

/** The event of a test send. */
export interface EndpointTestInput {
  /** Type of the event to send. The webhook need not subscribe to it. */
  event_type: EndpointTestEventType;
  /** Your own `data.object` of the event; `object` is added if it is missing. Or the whole `data` of an event: an `object` that is a JSON object, and `previous_attributes`. The `id` and the `object` of the object must be strings. The event may have at most 100 KB (1 KB: 1,000 bytes of JSON). Default: the example of `GET /v1/event-types/{event_type}`. */
  data?: EndpointTestInputData | null;
}

/** Your own `data.object` of the event; `object` is added if it is missing. Or the whole `data` of an event: an `object` that is a JSON object, and `previous_attributes`. The `id` and the `object` of the object must be strings. The event may have at most 100 KB (1 KB: 1,000 bytes of JSON). Default: the example of `GET /v1/event-types/{event_type}`. */
export interface EndpointTestInputData {
  /** ID of the object. */
  id?: string;
  /** Type of the object, or the object of a whole event. */
  object?: string | ResourceStub;
  [field: string]: unknown;
}

/** An error code and the requests that returned it. */
export interface Error {
  /** `code` of the problem documents. */
  code: string;
  /** HTTP status of the code; null for a code that is no longer used. */
  status: number | null;
  /** Number of requests that returned the code. */
  requests: number;
  /** Endpoints that returned the code, most frequent first. */
  endpoints: ErrorEndpoint[];
}

/** Endpoint that returned the error. */
export interface ErrorEndpoint {
  /** HTTP method. */
  method: string;
  /** Path with its `{parameters}`. */
  route: string;
  /** Number of requests. */
  requests: number;
}

/** The API key, the user or the platform that caused the event. */
export interface EventActor {
  /** Type of the actor. */
  type: Open<EventActorType>;
  /** ID of the actor; null for the platform. */
  id: string | null;
}

/** An event type that webhooks can subscribe to. */
export interface EventType {
  /** Always `event_type`. */
  object: "event_type";
  /** Name of the event type. */
  type: string;
  /** Type of the object in `data.object` of the event. */
  resource: string;
  /** Scope required to read the event and to subscribe to it. */
  scope: string;
  /** Description of the event. */
  description: string;
  /** JSON Schema (2020-12) of the event, with every definition that it refers to. It allows other fields, because fields may be added. */
  schema: Record<string, unknown>;
  /** JSON Schema (2020-12) of the event as sent to webhooks with the payload `thin`: it has IDs only. */
  thin_schema: Record<string, unknown>;
  /** Example of the event. */
  example: Record<string, unknown>;
  /** First API version that sends events of this type; null if they are not sent yet. */
  since: string | null;
  /** Deprecation: true if a later API version does not send the event. */
  deprecated: boolean;
}

/** The filters of an export, which must all match, as those of the list. */
export interface ExportFilters {
  /** HTTP status, or a class of errors: `4xx` or `5xx`. */
  status?: string | null;
  /** Path of the operation in the OpenAPI document. */
  route?: string | null;
  /** ID of the API key. */
  key_id?: string | null;
  /** ID of the person. */
  user_id?: string | null;
  /** ID of the application that the API key or the OAuth client belongs to. */
  application_id?: string | null;
  /** `X-Request-Id` of the requests. */
  request_id?: string | null;
  /** Text in the request, as `q` of the list. */
  q?: string | null;
}

/** The ID of a record in another system. */
export interface ExternalRef {
  /** Name of the other system, without slashes. */
  source: string;
  /** ID of the record in the other system. Slashes are allowed. */
  external_id: string;
}

/** A changed field with its values before and after. */
export interface FieldChange {
  /** Name of the field. */
  field: string;
  /** Value before the change; null if there was none. */
  before: unknown;
  /** Value after the change; null if there is none. */
  after: unknown;
}

/** Request counts. Percentiles are estimates with an error of at most 4.5%; they are null without requests. */
export interface Figures {
  /** Number of requests, including rejected ones. */
  requests: number;
  /** Number of requests per status class. */
  by_status: Record<string, number>;
  /** Share of responses with a status of 400 or above. */
  error_rate: number;
  /** Number of requests rejected by each limit or quota. */
  rejections: Record<string, number>;
  /** Units taken from the limits. Most requests cost one unit. */
  cost: number;
  /** Total size of request bodies in bytes. */
  bytes_in: number;
  /** Total size of response bodies in bytes. */
  bytes_out: number;
  /** Mean response time in milliseconds. */
  average_ms: number | null;
  /** Response time in milliseconds, 50th percentile. */
  p50_ms: number | null;
  /** Response time in milliseconds, 95th percentile. */
  p95_ms: number | null;
  /** Response time in milliseconds, 99th percentile. */
  p99_ms: number | null;
}

/** The result of a test of filters. */
export interface FilterTest {
  /** Whether the event matches the filters. */
  matches: boolean;
}

/** Filters and an event to test them with. */
export interface FilterTestInput {
  /** Event pattern, as in `filters` of a webhook. */
  filters: Record<string, unknown>;
  /** Event, as `GET /v1/events/{event_id}` returns it: at most 5,000 values. Fields that the filters do not name can be omitted. In XML, all values are texts: use JSON for numbers. */
  event: Record<string, unknown>;
}

/** A form: questions for couples and guests. It is a draft; its published versions are separate. */
export interface Form {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `form`. */
  object: "form";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Number of the latest published version; null before the first. */
  published_version: number | null;
  /** Name of the form, for your staff. */
  name: string;
  /** Questions in their order; at most 100,000 bytes of JSON. */
  fields: FormField[];
  /** Status of the form. Transitions: `draft` → `published`, `archived`; `published` → `archived`; `archived` → the status before it was archived. */
  status: Open<FormStatus>;
}

/** Resources to create, update and delete: at most 10,000 in total. */
export interface FormBulk {
  /** Resources to create. */
  create?: FormInput[];
  /** Merge patches of the resources to update. */
  update?: FormBulkUpdate[];
  /** Resources to delete, each as an ID or as `{id, version}`. */
  delete?: (string | BulkDelete)[];
}

/** A merge patch with the ID of its resource. */
export interface FormBulkUpdate {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the form, for your staff. */
  name?: string;
  /** Questions in their order; at most 100,000 bytes of JSON. */
  fields?: FormField[];
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** A question of a form. */
export interface FormField {
  /** ID of the field in answers: a letter, followed by letters, digits or `_`. */
  id: string;
  /** Text of the question, as shown to people. */
  label: string;
  /** Type of the answer. */
  type?: Open<FormFieldType>;
  /** `true` if the form cannot be submitted without an answer. A required checkbox, such as a consent, must be checked: `false` is rejected with `required`. */
  required?: boolean;
  /** Options of a `select` or `multiselect` field. Not allowed for other types. */
  options?: string[];
}

/** Fields to create or replace a form. */
export interface FormInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the form, for your staff. */
  name: string;
  /** Questions in their order; at most 100,000 bytes of JSON. */
  fields: FormField[];
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a form to change. Null clears a field (RFC 7396). */
export interface FormPatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the form, for your staff. */
  name?: string;
  /** Questions in their order; at most 100,000 bytes of JSON. */
  fields?: FormField[];
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** A submission: the answers to one version of a form. */
export interface FormSubmission {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `form_submission`. */
  object: "form_submission";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** ID of the form that the submission answers. */
  form_id: string;
  /** Answers by field ID: text, a number, `true` or `false`, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the same as no answer. At most 100,000 bytes of JSON. */
  answers: Record<string, unknown>;
  /** Published version of the form that the submission answers. */
  form_version: number;
  /** ID of the client who answers. */
  client_id: string | null;
  /** ID of the related wedding. */
  wedding_id: string | null;
  /** Status of the submission. From `reviewed` on, answers cannot be changed. */
  status: Open<FormSubmissionStatus>;
  /** The related resource, with `expand=form`. */
  form?: Form | null;
  /** The related resource, with `expand=client`. */
  client?: Client | null;
  /** The related resource, with `expand=wedding`. */
  wedding?: Wedding | null;
}

/** Resources to create, update and delete: at most 10,000 in total. */
export interface FormSubmissionBulk {
  /** Resources to create. */
  create?: FormSubmissionInput[];
  /** Merge patches of the resources to update. */
  update?: FormSubmissionBulkUpdate[];
  /** Resources to delete, each as an ID or as `{id, version}`. */
  delete?: (string | BulkDelete)[];
}

/** A merge patch with the ID of its resource. */
export interface FormSubmissionBulkUpdate {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Answers by field ID: text, a number, `true` or `false`, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the same as no answer. At most 100,000 bytes of JSON. */
  answers?: Record<string, unknown>;
  /** Version of the form that the submission answers. Default: the latest version for a new submission. Omit to keep. */
  form_version?: number | null;
  /** ID of the client who answers. */
  client_id?: string | ExternalRef | null;
  /** ID of the related wedding. */
  wedding_id?: string | ExternalRef | null;
  /** Status of the submission. Transitions: `draft` → `submitted`, `archived`; `submitted` → `reviewed`, `archived`; `reviewed` → `archived`. The actions make the same transitions. A new submission is `draft` or `submitted`. Default: `draft` for a new submission. Omit to keep. */
  status?: FormSubmissionStatus | null;
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** Fields to create or replace a submission. */
export interface FormSubmissionInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Answers by field ID: text, a number, `true` or `false`, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the same as no answer. At most 100,000 bytes of JSON. */
  answers: Record<string, unknown>;
  /** Version of the form that the submission answers. Default: the latest version for a new submission. Omit to keep. */
  form_version?: number | null;
  /** ID of the client who answers. */
  client_id?: string | ExternalRef | null;
  /** ID of the related wedding. */
  wedding_id?: string | ExternalRef | null;
  /** Status of the submission. Transitions: `draft` → `submitted`, `archived`; `submitted` → `reviewed`, `archived`; `reviewed` → `archived`. The actions make the same transitions. A new submission is `draft` or `submitted`. Default: `draft` for a new submission. Omit to keep. */
  status?: FormSubmissionStatus | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a submission to change. Null clears a field (RFC 7396). Answers are merged one by one. */
export interface FormSubmissionPatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Answers by field ID: text, a number, `true` or `false`, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the same as no answer. At most 100,000 bytes of JSON. */
  answers?: Record<string, unknown>;
  /** Version of the form that the submission answers. Default: the latest version for a new submission. Omit to keep. */
  form_version?: number | null;
  /** ID of the client who answers. */
  client_id?: string | ExternalRef | null;
  /** ID of the related wedding. */
  wedding_id?: string | ExternalRef | null;
  /** Status of the submission. Transitions: `draft` → `submitted`, `archived`; `submitted` → `reviewed`, `archived`; `reviewed` → `archived`. The actions make the same transitions. A new submission is `draft` or `submitted`. Default: `draft` for a new submission. Omit to keep. */
  status?: FormSubmissionStatus | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Request body of an upsert by external ID. */
export interface FormSubmissionUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Answers by field ID: text, a number, `true` or `false`, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the same as no answer. At most 100,000 bytes of JSON. */
  answers: Record<string, unknown>;
  /** Version of the form that the submission answers. Default: the latest version for a new submission. Omit to keep. */
  form_version?: number | null;
  /** ID of the client who answers. */
  client_id?: string | ExternalRef | null;
  /** ID of the related wedding. */
  wedding_id?: string | ExternalRef | null;
  /** Status of the submission. Transitions: `draft` → `submitted`, `archived`; `submitted` → `reviewed`, `archived`; `reviewed` → `archived`. The actions make the same transitions. A new submission is `draft` or `submitted`. Default: `draft` for a new submission. Omit to keep. */
  status?: FormSubmissionStatus | null;
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Request body of an upsert by external ID. */
export interface FormUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the form, for your staff. */
  name: string;
  /** Questions in their order; at most 100,000 bytes of JSON. */
  fields: FormField[];
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** A published version of a form. It never changes. */
export interface FormVersion {
  /** Always `form_version`. */
  object: "form_version";
  /** Version number, starting at 1. */
  number: number;
  /** Time when the version was published. */
  published_at: Date;
  /** ID of the form that was published. */
  form_id: string;
  /** Name of the form, for your staff. */
  name: string;
  /** Questions in their order; at most 100,000 bytes of JSON. */
  fields: FormField[];
}

/** A resource that the API does not have yet. Its other fields are not defined yet. */
export interface FutureResource {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Type of the resource. */
  object: string;
  [field: string]: unknown;
}

/** The numbers of guests, as far as known. */
export interface Guests {
  /** Number of guests in the couple's estimate. */
  expected?: number | null;
  /** Minimum number of guests to bill. Once locked, it can only be raised. */
  guaranteed?: number | null;
  /** Number of guests who attended; known from status `in_progress` on. */
  actual?: number | null;
}

/** Merge patch (RFC 7396): omit a field to keep it; null clears it. The numbers of guests, as far as known. */
export interface GuestsPatch {
  /** Number of guests in the couple's estimate. */
  expected?: number | null;
  /** Minimum number of guests to bill. Once locked, it can only be raised. */
  guaranteed?: number | null;
  /** Number of guests who attended; known from status `in_progress` on. */
  actual?: number | null;
}

/** Health of the platform. */
export interface Health {
  /** Status of the platform: `ok` if it answers requests. */
  status: "ok";
  /** Latest version of the API. */
  api_version: "v1";
}

/** A local date on which a venue is closed. */
export interface Holiday {
  /** Date of the closure, local to the venue. */
  date: string;
  /** Name of the holiday. */
  name?: string | null;
}

/** An incident of the platform: its impact, and its updates. */
export interface Incident {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `incident`. */
  object: "incident";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Title of the incident. */
  title: string;
  /** Impact on the components while the incident is open. */
  impact: Open<IncidentImpact>;
  /** Components with the impact. */
  components: Open<IncidentComponents>[];
  /** Status of the incident. `resolved` is the end. */
  status: Open<IncidentStatus>;
  /** Updates of the incident, newest first. */
  updates: IncidentUpdate[];
  /** Time of the resolution; null while the incident is open. */
  resolved_at: Date | null;
}

/** Fields to open an incident. */
export interface IncidentInput {
  /** Title of the incident. */
  title: string;
  /** Impact on the components while the incident is open. */
  impact: IncidentImpact;
  /** Components with the impact. */
  components: IncidentComponents[];
  /** Status of the incident: `investigating`, `identified`, `monitoring`, in any order, then `resolved`, which is final. A new incident is `investigating` unless it has another one. Omit to keep. */
  status?: IncidentStatus | null;
  /** Text of the first update. */
  message: string;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of an incident to change (RFC 7396). */
export interface IncidentPatch {
  /** Title of the incident. */
  title?: string;
  /** Impact on the components while the incident is open. */
  impact?: IncidentImpact;
  /** Components with the impact. */
  components?: IncidentComponents[];
  /** Status of the incident: `investigating`, `identified`, `monitoring`, in any order, then `resolved`, which is final. A new incident is `investigating` unless it has another one. Omit to keep. */
  status?: IncidentStatus | null;
  /** Text to publish as an update. Required with another `status`. */
  message?: string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** What was published about an incident at a time. */
export interface IncidentUpdate {
  /** Status of the incident since the update. */
  status: Open<IncidentUpdateStatus>;
  /** Text of the update. */
  message: string;
  /** Time of the update. */
  created_at: Date;
}

/** An invitation to become a user of an organization. Its token is in the mail only. */
export interface Invitation {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `invitation`. */
  object: "invitation";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** E-mail address that is invited. It must have one of the `settings.security.allowed_email_domains` of the organization, if there are any. Only the person with this address can accept. */
  email: string;
  /** Name of the person, for the mail. */
  name: string | null;
  /** IDs of the roles that the person gets, at most 20. You can grant only roles with scopes that you have. */
  role_ids: string[];
  /** Status of the invitation: `pending` or `accepted`. */
  status: Open<InvitationStatus>;
  /** Time from which the invitation cannot be accepted: 7 days after its creation. */
  expires_at: Date;
  /** ID of the user: of the invited one, and of the member once the person has accepted. */
  user_id: string;
  /** ID of the user, API key or OAuth client that sent the invitation. */
  invited_by: string;
}

/** Fields of an invitation. */
export interface InvitationInput {
  /** E-mail address that is invited. It must have one of the `settings.security.allowed_email_domains` of the organization, if there are any. Only the person with this address can accept. */
  email: string;
  /** Name of the person, for the mail. */
  name?: string | null;
  /** IDs of the roles that the person gets, at most 20. You can grant only roles with scopes that you have. */
  role_ids: string[];
  /** ID of the organization that invites: your own or a child of it. Default: your own. */
  organization_id?: string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** An OAuth client with its new secret. The secret is shown only once. */
export interface IssuedClient {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `oauth_client`. */
  object: "oauth_client";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Public ID of the client. The same as `id`. */
  client_id: string;
  /** Name of the program, as people see it when they are asked for access. */
  name: string;
  /** Type of the client: `confidential` if it can keep a secret, `public` for apps and pages in a browser. Cannot be changed. */
  client_type: Open<IssuedClientClientType>;
  /** Authentication of the client at the token endpoint: `client_secret_basic`, `client_secret_post`, `private_key_jwt`, or `none` for a public client. */
  token_endpoint_auth_method: Open<IssuedClientTokenEndpointAuthMethod>;
  /** Public keys of a client with `private_key_jwt`: an object with the list `keys` (RFC 7517) of RSA keys for RS256, P-256 keys for ES256 or Ed25519 keys for EdDSA; at most 10. Keys by reference (`jwks_uri`) are not supported. */
  jwks: Record<string, unknown> | null;
  /** Grants that the client may use. `client_credentials` is for confidential clients only. */
  grant_types: Open<IssuedClientGrantTypes>[];
  /** Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may differ (RFC 8252). Required for a client with `authorization_code`. */
  redirect_uris: string[];
  /** Scopes that the client may request, as those of API keys. Cannot exceed your own scopes. */
  scopes: string[];
  /** Address of the logo for the page that asks for access. */
  logo_url: string | null;
  /** Address of the client's home page. */
  homepage_url: string | null;
  /** Address of the client's privacy policy. */
  privacy_policy_url: string | null;
  /** Address of the client's terms of service. */
  terms_url: string | null;
  /** ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are refused. Cannot be changed. */
  application_id: string | null;
  /** ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is deleted, the client and its tokens are refused. Cannot be changed. */
  service_account_id: string | null;
  /** Status of the client: `active` or `suspended`. A suspended client and its tokens are refused. */
  status: Open<IssuedClientStatus>;
  /** Tier that sets the limits of requests with the client's own tokens: that of the credentials that created it. */
  tier: string;
  /** Limits in addition to those of the tier: those of the credentials that created the client. */
  limits: KeyLimits;
  /** Time of the last secret rotation. */
  secret_rotated_at: Date | null;
  /** Time until which the previous secret also works. */
  previous_secret_expires_at: Date | null;
  /** Secret of the client. The platform does not store it; save it now. Null for a client without a secret. */
  client_secret?: string | null;
}

/** An API key with its new secret. The secret is shown only once. */
export interface IssuedKey {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `api_key`. */
  object: "api_key";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Public ID of the key, sent as `X-API-Key`. */
  api_key: string;
  /** Name that describes the purpose of the key. */
  name: string;
  /** Scopes of the key: `<resource>:read`, `<resource>:write`, `*:read` or `*`. The resource is named as in the path, such as `api-keys:write`. `bookings` includes `booking-series`, `payments` includes `payment-schedules`, `webhooks` includes `deliveries`, `event-types` and `webhook-signatures`, and `waitlist` includes `waitlist-entries`. Cannot exceed your own scopes. */
  scopes: string[];
  /** Environment: `live` or `test`. */
  environment: Open<IssuedKeyEnvironment>;
  /** ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected. Cannot be changed. */
  application_id: string | null;
  /** ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is deleted, requests with the key are rejected. Cannot be changed. */
  service_account_id: string | null;
  /** Tier that sets the key's limits. */
  tier: string;
  /** Status: `active`, `disabled` or `revoked`. */
  status: Open<IssuedKeyStatus>;
  /** Expiry time; requests with the key are rejected from then on. Null: the key never expires. `api_key.expiring` is sent 7 days and 1 day before. */
  expires_at: Date | null;
  /** Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; `effective_limits` has the limits in force. */
  limits: KeyLimits;
  /** Limits of single endpoints, at most 20 rules. */
  rules: KeyRule[];
  /** IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any. */
  allowed_ips: string[];
  /** IP addresses and networks from which the key cannot be used, even if they are allowed. */
  denied_ips: string[];
  /** Web domains that can use the key: `example.com` itself, `*.example.com` for all subdomains. Empty: any. */
  allowed_domains: string[];
  /** User agents that can use the key: `*` matches any text, `!` in front rejects, the first match decides. */
  user_agents: string[];
  /** Request signing (RFC 9421): whether it is required, and the public key for verification. */
  request_signing: RequestSigning;
  /** Time of the last secret rotation. */
  rotated_at: Date | null;
  /** Time until which the previous secret also works. */
  previous_secret_expires_at: Date | null;
  /** Last expiry notice (`api_key.expiring`): 7 or 1 days before `expires_at`. */
  expiry_noticed: number | null;
  /** Limits in force: for each, the smaller of the tier's limit and the key's own. They follow changes of the tier. Null means no limit. */
  effective_limits?: KeyLimits;
  /** Time of the last accepted request, to the second. */
  last_used_at?: Date | null;
  /** Secret to send as `X-API-Secret`. The platform does not store it; save it now. */
  api_secret: string;
}

/** Fields to pay an item of a payment schedule. */
export interface ItemPaymentInput {
  /** Method of the payment, which is for the whole amount of the item. */
  method: PaymentMethod;
  /** Purpose of the payment. Default: the label of the item. */
  description?: string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/**
 * Operations that run in the background, as fast as half of each limit of your credentials allows.
 *
 * If a limit is reached, the job waits. It fails with `quota_exceeded` when a monthly quota is used up, and it fails if it has not ended
 * after 14 days. A job and its result are stored for 30 days.
 */
export interface Job {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `job`. */
  object: "job";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Type of the request that created the job: `batch`, `bulk`, `webhook_retry` (failed deliveries), `webhook_replay` or `request_log_export`. */
  kind: Open<JobKind>;
  /** Status of the job: `queued` → `running` → `succeeded`. `succeeded`: every operation was executed, whatever its result. `failed`: the job could not continue; see `error`. `canceled`: you canceled the job. */
  status: Open<JobStatus>;
  /** Progress of the job. */
  progress: JobProgress;
  /** URL of the result once the job has ended: JSON Lines, one result per operation; of an export, its rows in its format. Requires your credentials. */
  result_url: string | null;
  /** Error that stopped the job. */
  error: JobError | null;
  /** Scopes of the operations. To get the result, you need each of these scopes or the read scope of the same resource. */
  scopes: string[];
  /** Time when the job started. */
  started_at: Date | null;
  /** Estimated end time, based on the remaining operations and on the share of your credentials' limits that is available to jobs. Null once the job has ended. */
  estimated_end_at: Date | null;
  /** Time when the job ended. */
  ended_at: Date | null;
  /** Time until which the job is stored. */
  expires_at: Date;
}

/** The error that stopped a job. */
export interface JobError {
  /** Permanent error code, as in problem documents. */
  code: string;
  /** Description of the error. */
  detail: string;
}

/** Progress of a job. */
export interface JobProgress {
  /** Total number of operations; of a replay, the events in its period once it has started; of an export, the same as `done`. */
  total: number;
  /** Number of executed operations, including failed ones; of a replay, the events that are queued or skipped; of an export, the rows that are written. */
  done?: number;
  /** Number of operations that returned a problem. */
  failed?: number;
}

/** Limits of the key itself. Omitted limits, and limits above the tier's, take the tier's value. */
export interface KeyLimits {
  /** Requests in any minute. */
  per_minute?: number | null;
  /** Requests in any hour. */
  per_hour?: number | null;
  /** Requests in any day. */
  per_day?: number | null;
  /** Requests in any 200 ms; in a `token_bucket` tier, the depth of the buckets. */
  burst?: number | null;
  /** Concurrent requests. */
  concurrent?: number | null;
  /** Requests per calendar day (UTC). */
  daily_quota?: number | null;
  /** Requests per calendar month (UTC). */
  monthly_quota?: number | null;
}

/** Merge patch (RFC 7396): omit a field to keep it; null clears it. Limits of the key itself. Omitted limits, and limits above the tier's, take the tier's value. */
export interface KeyLimitsPatch {
  /** Requests in any minute. */
  per_minute?: number | null;
  /** Requests in any hour. */
  per_hour?: number | null;
  /** Requests in any day. */
  per_day?: number | null;
  /** Requests in any 200 ms; in a `token_bucket` tier, the depth of the buckets. */
  burst?: number | null;
  /** Concurrent requests. */
  concurrent?: number | null;
  /** Requests per calendar day (UTC). */
  daily_quota?: number | null;
  /** Requests per calendar month (UTC). */
  monthly_quota?: number | null;
}

/** An API key with its limits, quotas and current usage. */
export interface KeyQuotas {
  /** Always `api_key_quotas`. */
  object: "api_key_quotas";
  /** ID of the key. */
  api_key_id: string;
  /** Name of the key. */
  name: string;
  /** Limits of the key; empty if it has none. */
  limits: Limit[];
}

/** Limits of one endpoint for this key, in addition to the key's own limits. */
export interface KeyRule {
  /** Method and route, as written in this reference. */
  operation: string;
  /** Requests in any minute. */
  per_minute?: number | null;
  /** Requests in any hour. */
  per_hour?: number | null;
  /** Requests in any day. */
  per_day?: number | null;
}

/** A limit and its current usage. */
export interface Limit {
  /** Name of the limit: `minute`, `hour`, `day`, `daily_quota`, `monthly_quota` or the rule of an endpoint. */
  name: string;
  /** Units per window. */
  limit: number;
  /** Units that currently count against the limit. */
  used: number;
  /** Units that are currently left. */
  remaining: number;
  /** Length of the window in seconds. A month counts as 30 days. */
  window_s: number;
  /** Time when the limit resets. */
  resets_at: Date;
}

/** A new session with its person. */
export interface Login {
  /** Access token (JWT), for `Authorization: Bearer`. */
  access_token: string;
  /** Always `Bearer`. */
  token_type: "Bearer";
  /** Lifetime of the access token in seconds. */
  expires_in: number;
  /** Token that gets the next tokens, once; null if it was sent as a cookie. */
  refresh_token: string | null;
  /** The person who signed in. */
  user: Person;
}

/** A sign-in with a password. */
export interface LoginInput {
  /** E-mail address of the account. */
  email: string;
  /** Password of the account. */
  password: string;
  /** True to get the refresh token as a cookie instead, which scripts cannot read. For web pages on our own host. */
  cookie?: boolean;
  /** ID of the organization to act for. Default: the oldest one. */
  organization_id?: string | null;
  /** Environment of the tokens: `live` or `test` (the sandbox). Default: live. */
  environment?: LoginEnvironment;
}

/** A user: a person who acts for the organization, or is invited to. `name`, `email`, `mfa_enabled` and `last_active_at` can change without changing `version`. */
export interface Member {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `user`. */
  object: "user";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** E-mail address of the person, unique in the organization. Cannot be changed here: it is the person's own. */
  email: string;
  /** Name of the person. Cannot be changed here: it is the person's own. */
  name: string | null;
  /** IDs of the roles, at most 20. The person has the scopes of all of them, from the next request on. You can add only roles with scopes that you have. One active user must have the role API Administrator. */
  role_ids: string[];
  /** Status of the user: `invited` until the person accepts, then `active` ↔ `disabled`. */
  status: Open<MemberStatus>;
  /** Tier that sets the limits of the person's requests. */
  tier: string;
  /** ID of the invitation that the person has not accepted yet; null otherwise. */
  invitation_id: string | null;
  /** Second factor of the person: true if one is in force. */
  mfa_enabled?: boolean;
  /** Time of the person's last accepted request for the organization, to the second. */
  last_active_at?: Date | null;
}

/** Fields to invite a user. */
export interface MemberInput {
  /** E-mail address of the person, unique in the organization. Cannot be changed here: it is the person's own. */
  email: string;
  /** Name of the person. Cannot be changed here: it is the person's own. */
  name?: string | null;
  /** IDs of the roles, at most 20. The person has the scopes of all of them, from the next request on. You can add only roles with scopes that you have. One active user must have the role API Administrator. */
  role_ids: string[];
  /** Status of the user: `active` ↔ `disabled`. Requests of a disabled user for the organization are rejected. Not for a new user, who is `invited`. Omit to keep. */
  status?: MemberInputStatus | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a user to change. Null clears a field (RFC 7396). */
export interface MemberPatch {
  /** IDs of the roles, at most 20. The person has the scopes of all of them, from the next request on. You can add only roles with scopes that you have. One active user must have the role API Administrator. */
  role_ids?: string[];
  /** Status of the user: `active` ↔ `disabled`. Requests of a disabled user for the organization are rejected. Not for a new user, who is `invited`. Omit to keep. */
  status?: MemberPatchStatus | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** A menu: courses and their items. It is a draft; its published versions are separate. */
export interface Menu {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `menu`. */
  object: "menu";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Number of the latest published version; null before the first. */
  published_version: number | null;
  /** Name of the menu, for your staff. */
  name: string;
  /** Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`). */
  kind: Open<MenuKind>;
  /** Price of the whole menu. */
  price: Money | null;
  /** Courses in the order in which they are served; at most 100,000 bytes of JSON. */
  courses: Course[];
}

/** Resources to create, update and delete: at most 10,000 in total. */
export interface MenuBulk {
  /** Resources to create. */
  create?: MenuInput[];
  /** Merge patches of the resources to update. */
  update?: MenuBulkUpdate[];
  /** Resources to delete, each as an ID or as `{id, version}`. */
  delete?: (string | BulkDelete)[];
}

/** A merge patch with the ID of its resource. */
export interface MenuBulkUpdate {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the menu, for your staff. */
  name?: string;
  /** Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`). */
  kind?: MenuKind | null;
  /** Price of the whole menu. */
  price?: MoneyPatch | null;
  /** Courses in the order in which they are served; at most 100,000 bytes of JSON. */
  courses?: Course[] | null;
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** Fields to create or replace a menu. */
export interface MenuInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the menu, for your staff. */
  name: string;
  /** Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`). */
  kind?: MenuKind;
  /** Price of the whole menu. */
  price?: Money | null;
  /** Courses in the order in which they are served; at most 100,000 bytes of JSON. */
  courses?: Course[];
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** A dish or drink of a course. */
export interface MenuItem {
  /** Name of the item, unique within the course. */
  name: string;
  /** Diets that the item is suitable for. */
  dietary?: Open<MenuItemDietary>[];
  /** Price in addition to the price of the menu; null if included in it. */
  price?: Money | null;
}

/** Fields of a menu to change. Null clears a field (RFC 7396). */
export interface MenuPatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the menu, for your staff. */
  name?: string;
  /** Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`). */
  kind?: MenuKind | null;
  /** Price of the whole menu. */
  price?: MoneyPatch | null;
  /** Courses in the order in which they are served; at most 100,000 bytes of JSON. */
  courses?: Course[] | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** A menu selection: the guests' menu choices for a wedding, based on a menu version. */
export interface MenuSelection {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `menu_selection`. */
  object: "menu_selection";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** ID of the wedding. */
  wedding_id: string;
  /** ID of the menu. */
  menu_id: string;
  /** Published version of the menu. */
  menu_version: number;
  /** Chosen items, each item once. */
  choices: Choice[];
  /** Status of the selection. From `locked` on, the choices cannot be changed. */
  status: Open<MenuSelectionStatus>;
  /** Number of guests or tables served: the highest total of any course. */
  covers: number;
  /** Total price: the price of the menu for every cover, plus the prices of the items. Null if nothing in the selection has a price. */
  total: Money | null;
  /** The related resource, with `expand=menu`. */
  menu?: Menu | null;
  /** The related resource, with `expand=wedding`. */
  wedding?: Wedding | null;
}

/** Resources to create, update and delete: at most 10,000 in total. */
export interface MenuSelectionBulk {
  /** Resources to create. */
  create?: MenuSelectionInput[];
  /** Merge patches of the resources to update. */
  update?: MenuSelectionBulkUpdate[];
  /** Resources to delete, each as an ID or as `{id, version}`. */
  delete?: (string | BulkDelete)[];
}

/** A merge patch with the ID of its resource. */
export interface MenuSelectionBulkUpdate {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** ID of the menu. */
  menu_id?: string | ExternalRef;
  /** Version of the menu. Default: the latest version for a new selection or when the menu changes. Omit to keep. */
  menu_version?: number | null;
  /** Chosen items, each item once. */
  choices?: Choice[] | null;
  /** Status of the selection. Transitions: `draft` → `submitted`; `submitted` → `draft`, `locked`; `locked` → `served`. The actions make the same transitions. A new selection is `draft` or `submitted`. Default: `draft` for a new selection. Omit to keep. */
  status?: MenuSelectionStatus | null;
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** Fields to create or replace a menu selection. */
export interface MenuSelectionInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** ID of the menu. */
  menu_id: string | ExternalRef;
  /** Version of the menu. Default: the latest version for a new selection or when the menu changes. Omit to keep. */
  menu_version?: number | null;
  /** Chosen items, each item once. */
  choices?: Choice[];
  /** Status of the selection. Transitions: `draft` → `submitted`; `submitted` → `draft`, `locked`; `locked` → `served`. The actions make the same transitions. A new selection is `draft` or `submitted`. Default: `draft` for a new selection. Omit to keep. */
  status?: MenuSelectionStatus | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a menu selection to change. Null clears a field (RFC 7396). */
export interface MenuSelectionPatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** ID of the menu. */
  menu_id?: string | ExternalRef;
  /** Version of the menu. Default: the latest version for a new selection or when the menu changes. Omit to keep. */
  menu_version?: number | null;
  /** Chosen items, each item once. */
  choices?: Choice[] | null;
  /** Status of the selection. Transitions: `draft` → `submitted`; `submitted` → `draft`, `locked`; `locked` → `served`. The actions make the same transitions. A new selection is `draft` or `submitted`. Default: `draft` for a new selection. Omit to keep. */
  status?: MenuSelectionStatus | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Request body of an upsert by external ID. */
export interface MenuSelectionUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** ID of the menu. */
  menu_id: string | ExternalRef;
  /** Version of the menu. Default: the latest version for a new selection or when the menu changes. Omit to keep. */
  menu_version?: number | null;
  /** Chosen items, each item once. */
  choices?: Choice[];
  /** Status of the selection. Transitions: `draft` → `submitted`; `submitted` → `draft`, `locked`; `locked` → `served`. The actions make the same transitions. A new selection is `draft` or `submitted`. Default: `draft` for a new selection. Omit to keep. */
  status?: MenuSelectionStatus | null;
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Request body of an upsert by external ID. */
export interface MenuUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the menu, for your staff. */
  name: string;
  /** Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`). */
  kind?: MenuKind;
  /** Price of the whole menu. */
  price?: Money | null;
  /** Courses in the order in which they are served; at most 100,000 bytes of JSON. */
  courses?: Course[];
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** A published version of a menu. It never changes. */
export interface MenuVersion {
  /** Always `menu_version`. */
  object: "menu_version";
  /** Version number, starting at 1. */
  number: number;
  /** Time when the version was published. */
  published_at: Date;
  /** ID of the menu that was published. */
  menu_id: string;
  /** Name of the menu, for your staff. */
  name: string;
  /** Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`). */
  kind: Open<MenuVersionKind>;
  /** Price of the whole menu. */
  price: Money | null;
  /** Courses in the order in which they are served; at most 100,000 bytes of JSON. */
  courses: Course[];
}

/** The second factor of a sign-in: one of `code`, `recovery_code` and `passkey`. */
export interface MfaVerificationInput {
  /** Token of the sign-in, from the error `mfa_required`. */
  mfa_token: string;
  /** Current code of the authenticator app: six digits. */
  code?: string | null;
  /** Recovery code. It works once. */
  recovery_code?: string | null;
  /** Answer of `navigator.credentials.get()` to the options of `POST /v1/auth/mfa/passkeys/options`, in the browser's JSON. */
  passkey?: Record<string, unknown> | null;
  /** True to get the refresh token as a cookie instead, which scripts cannot read. For web pages on our own host. */
  cookie?: boolean;
}

/** An amount in the minor unit of the currency: 12500 EUR is €125.00. */
export interface Money {
  /** Amount in whole minor units (cents), at most 999,999,999,999. */
  amount: number;
  /** ISO 4217 currency code. */
  currency: string;
}

/** Merge patch (RFC 7396): omit a field to keep it; null clears it. An amount in the minor unit of the currency: 12500 EUR is €125.00. */
export interface MoneyPatch {
  /** Amount in whole minor units (cents), at most 999,999,999,999. */
  amount?: number;
  /** ISO 4217 currency code. */
  currency?: string;
}

/** A new passkey, with recovery codes for a person who had none. */
export interface NewPasskey {
  /** Unique ID. */
  id: string;
  /** Always `passkey`. */
  object: "passkey";
  /** Name of the passkey. */
  name: string;
  /** True if the passkey is backed up, so that other devices of the person may have it. */
  is_synced: boolean;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last sign-in with the passkey. */
  last_used_at: Date | null;
  /** Ten recovery codes, shown only once, if the person had none. */
  recovery_codes: string[] | null;
}

/** An OAuth client without its secret. */
export interface OAuthClient {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `oauth_client`. */
  object: "oauth_client";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Public ID of the client. The same as `id`. */
  client_id: string;
  /** Name of the program, as people see it when they are asked for access. */
  name: string;
  /** Type of the client: `confidential` if it can keep a secret, `public` for apps and pages in a browser. Cannot be changed. */
  client_type: Open<OAuthClientClientType>;
  /** Authentication of the client at the token endpoint: `client_secret_basic`, `client_secret_post`, `private_key_jwt`, or `none` for a public client. */
  token_endpoint_auth_method: Open<OAuthClientTokenEndpointAuthMethod>;
  /** Public keys of a client with `private_key_jwt`: an object with the list `keys` (RFC 7517) of RSA keys for RS256, P-256 keys for ES256 or Ed25519 keys for EdDSA; at most 10. Keys by reference (`jwks_uri`) are not supported. */
  jwks: Record<string, unknown> | null;
  /** Grants that the client may use. `client_credentials` is for confidential clients only. */
  grant_types: Open<OAuthClientGrantTypes>[];
  /** Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may differ (RFC 8252). Required for a client with `authorization_code`. */
  redirect_uris: string[];
  /** Scopes that the client may request, as those of API keys. Cannot exceed your own scopes. */
  scopes: string[];
  /** Address of the logo for the page that asks for access. */
  logo_url: string | null;
  /** Address of the client's home page. */
  homepage_url: string | null;
  /** Address of the client's privacy policy. */
  privacy_policy_url: string | null;
  /** Address of the client's terms of service. */
  terms_url: string | null;
  /** ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are refused. Cannot be changed. */
  application_id: string | null;
  /** ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is deleted, the client and its tokens are refused. Cannot be changed. */
  service_account_id: string | null;
  /** Status of the client: `active` or `suspended`. A suspended client and its tokens are refused. */
  status: Open<OAuthClientStatus>;
  /** Tier that sets the limits of requests with the client's own tokens: that of the credentials that created it. */
  tier: string;
  /** Limits in addition to those of the tier: those of the credentials that created the client. */
  limits: KeyLimits;
  /** Time of the last secret rotation. */
  secret_rotated_at: Date | null;
  /** Time until which the previous secret also works. */
  previous_secret_expires_at: Date | null;
}

/** Fields to create or replace an OAuth client. It cannot request more than your own scopes. */
export interface OAuthClientInput {
  /** Name of the program, as people see it when they are asked for access. */
  name: string;
  /** Type of the client: `confidential` if it can keep a secret, `public` for apps and pages in a browser. Cannot be changed. */
  client_type?: OAuthClientClientType;
  /** Authentication of the client at the token endpoint: `client_secret_basic`, `client_secret_post` or `private_key_jwt`; `none` for a public client. A client that changes to a secret gets one with `rotate-secret`. Default: `client_secret_basic`, or `none` for a public client. */
  token_endpoint_auth_method?: OAuthClientTokenEndpointAuthMethod | null;
  /** Public keys of a client with `private_key_jwt`: an object with the list `keys` (RFC 7517) of RSA keys for RS256, P-256 keys for ES256 or Ed25519 keys for EdDSA; at most 10. Keys by reference (`jwks_uri`) are not supported. */
  jwks?: Record<string, unknown> | null;
  /** Grants that the client may use. `client_credentials` is for confidential clients only. */
  grant_types?: OAuthClientGrantTypes[];
  /** Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may differ (RFC 8252). Required for a client with `authorization_code`. */
  redirect_uris?: string[];
  /** Scopes that the client may request, as those of API keys. Cannot exceed your own scopes. */
  scopes: string[];
  /** Address of the logo for the page that asks for access. */
  logo_url?: string | null;
  /** Address of the client's home page. */
  homepage_url?: string | null;
  /** Address of the client's privacy policy. */
  privacy_policy_url?: string | null;
  /** Address of the client's terms of service. */
  terms_url?: string | null;
  /** ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are refused. Cannot be changed. */
  application_id?: string | null;
  /** ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is deleted, the client and its tokens are refused. Cannot be changed. */
  service_account_id?: string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of an OAuth client to change. Null clears a field (RFC 7396). */
export interface OAuthClientPatch {
  /** Name of the program, as people see it when they are asked for access. */
  name?: string;
  /** Type of the client: `confidential` if it can keep a secret, `public` for apps and pages in a browser. Cannot be changed. */
  client_type?: OAuthClientClientType | null;
  /** Authentication of the client at the token endpoint: `client_secret_basic`, `client_secret_post` or `private_key_jwt`; `none` for a public client. A client that changes to a secret gets one with `rotate-secret`. Default: `client_secret_basic`, or `none` for a public client. */
  token_endpoint_auth_method?: OAuthClientTokenEndpointAuthMethod | null;
  /** Public keys of a client with `private_key_jwt`: an object with the list `keys` (RFC 7517) of RSA keys for RS256, P-256 keys for ES256 or Ed25519 keys for EdDSA; at most 10. Keys by reference (`jwks_uri`) are not supported. */
  jwks?: Record<string, unknown> | null;
  /** Grants that the client may use. `client_credentials` is for confidential clients only. */
  grant_types?: OAuthClientGrantTypes[] | null;
  /** Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may differ (RFC 8252). Required for a client with `authorization_code`. */
  redirect_uris?: string[] | null;
  /** Scopes that the client may request, as those of API keys. Cannot exceed your own scopes. */
  scopes?: string[];
  /** Address of the logo for the page that asks for access. */
  logo_url?: string | null;
  /** Address of the client's home page. */
  homepage_url?: string | null;
  /** Address of the client's privacy policy. */
  privacy_policy_url?: string | null;
  /** Address of the client's terms of service. */
  terms_url?: string | null;
  /** ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are refused. Cannot be changed. */
  application_id?: string | null;
  /** ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is deleted, the client and its tokens are refused. Cannot be changed. */
  service_account_id?: string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** A time that a booking occupies, with what it occupies. */
export interface OccupiedTime {
  /** IDs of the services of the booking. */
  service_ids: string[];
  /** IDs of the staff members of the booking. */
  staff_ids: string[];
  /** IDs of the spaces of the booking. */
  space_ids: string[];
  /** Start of the booking. */
  start_at: Date;
  /** End of the booking. */
  end_at: Date;
  /** Number of people. */
  party_size: number;
}

/** A single request to the API, without credentials. */
export interface Operation {
  /** HTTP method. */
  method: OperationMethod;
  /** Path on the API host, including the query string. */
  path: string;
  /** JSON body, if the operation accepts one. */
  body?: unknown;
  /** Headers of this operation only: Accept, Idempotency-Key, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Prefer, WedSync-Organization. Names are case-insensitive. */
  headers?: Record<string, string>;
}

/** An organization: a chain or a child of a chain. The `organization_id` of a child is the ID of its chain. */
export interface Organization {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `organization`. */
  object: "organization";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Name of the organization. */
  name: string;
  /** Short name for URLs, unique within a chain. */
  slug: string | null;
  /** ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be changed. */
  parent_id: string | null;
  /** Type of the organization. */
  kind: Open<OrganizationKind>;
  /** IANA time zone. Default: the chain's time zone for a new child organization. */
  time_zone: string | null;
  /** ISO 4217 currency code. Default: the chain's currency for a new child organization. */
  currency: string | null;
  /** ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization. */
  country: string | null;
  /** E-mail address for messages from us. */
  contact_email: string | null;
  /** Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or website on receipts. `tax_id`: tax identification number on receipts. */
  settings: OrganizationSettings;
  /** Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect within 30 s. */
  cors_origins: string[];
  /** Status of the organization: `active` or `suspended`. */
  status: Open<OrganizationStatus>;
}

/** Resources to create, update and delete: at most 10,000 in total. */
export interface OrganizationBulk {
  /** Resources to create. */
  create?: OrganizationInput[];
  /** Merge patches of the resources to update. */
  update?: OrganizationBulkUpdate[];
  /** Resources to delete, each as an ID or as `{id, version}`. */
  delete?: (string | BulkDelete)[];
}

/** A merge patch with the ID of its resource. */
export interface OrganizationBulkUpdate {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the organization. */
  name?: string;
  /** Short name for URLs, unique within a chain. */
  slug?: string | null;
  /** ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be changed. */
  parent_id?: string | null;
  /** Type of the organization. */
  kind?: OrganizationKind | null;
  /** IANA time zone. Default: the chain's time zone for a new child organization. */
  time_zone?: string | null;
  /** ISO 4217 currency code. Default: the chain's currency for a new child organization. */
  currency?: string | null;
  /** ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization. */
  country?: string | null;
  /** E-mail address for messages from us. */
  contact_email?: string | null;
  /** Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or website on receipts. `tax_id`: tax identification number on receipts. */
  settings?: OrganizationBulkUpdateSettings | null;
  /** Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect within 30 s. */
  cors_origins?: string[] | null;
  /** Status of the organization: `active` ↔ `suspended`. Only the parent organization can change it. No key can act for a suspended organization. */
  status?: OrganizationStatus | null;
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or website on receipts. `tax_id`: tax identification number on receipts. */
export interface OrganizationBulkUpdateSettings {
  /** Security rules of the organization. Null removes them. */
  security?: OrganizationBulkUpdateSettingsSecurity | null;
  [field: string]: unknown;
}

/** Security rules of the organization. Null removes them. */
export interface OrganizationBulkUpdateSettingsSecurity {
  /** IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any. */
  allowed_ips?: string[];
  /** IP addresses and networks from which requests are rejected, even if they are allowed. */
  denied_ips?: string[];
  /** User agents that are allowed and denied. */
  user_agents?: AgentRules;
  /** Whether members need a second factor: sessions without one are rejected. */
  require_mfa?: boolean;
  /** Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older end at their next refresh. Null: 720 hours. */
  session_hours?: number | null;
  /** Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses that act for the organization end at their next refresh. Empty: any. */
  allowed_email_domains?: string[];
  /** The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold, too. Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end of the hour is not available to the others. Null: no limit. */
  requests_per_hour?: number | null;
}

/** Fields to create a child organization or to replace an organization. */
export interface OrganizationInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the organization. */
  name: string;
  /** Short name for URLs, unique within a chain. */
  slug?: string | null;
  /** ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be changed. */
  parent_id?: string | null;
  /** Type of the organization. */
  kind?: OrganizationKind;
  /** IANA time zone. Default: the chain's time zone for a new child organization. */
  time_zone?: string | null;
  /** ISO 4217 currency code. Default: the chain's currency for a new child organization. */
  currency?: string | null;
  /** ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization. */
  country?: string | null;
  /** E-mail address for messages from us. */
  contact_email?: string | null;
  /** Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or website on receipts. `tax_id`: tax identification number on receipts. */
  settings?: OrganizationInputSettings;
  /** Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect within 30 s. */
  cors_origins?: string[];
  /** Status of the organization: `active` ↔ `suspended`. Only the parent organization can change it. No key can act for a suspended organization. */
  status?: OrganizationStatus | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or website on receipts. `tax_id`: tax identification number on receipts. */
export interface OrganizationInputSettings {
  /** Security rules of the organization. Null removes them. */
  security?: OrganizationInputSettingsSecurity | null;
  [field: string]: unknown;
}

/** Security rules of the organization. Null removes them. */
export interface OrganizationInputSettingsSecurity {
  /** IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any. */
  allowed_ips?: string[];
  /** IP addresses and networks from which requests are rejected, even if they are allowed. */
  denied_ips?: string[];
  /** User agents that are allowed and denied. */
  user_agents?: AgentRules;
  /** Whether members need a second factor: sessions without one are rejected. */
  require_mfa?: boolean;
  /** Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older end at their next refresh. Null: 720 hours. */
  session_hours?: number | null;
  /** Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses that act for the organization end at their next refresh. Empty: any. */
  allowed_email_domains?: string[];
  /** The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold, too. Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end of the hour is not available to the others. Null: no limit. */
  requests_per_hour?: number | null;
}

/** Fields of an organization to change. Null clears a field (RFC 7396). */
export interface OrganizationPatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the organization. */
  name?: string;
  /** Short name for URLs, unique within a chain. */
  slug?: string | null;
  /** ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be changed. */
  parent_id?: string | null;
  /** Type of the organization. */
  kind?: OrganizationKind | null;
  /** IANA time zone. Default: the chain's time zone for a new child organization. */
  time_zone?: string | null;
  /** ISO 4217 currency code. Default: the chain's currency for a new child organization. */
  currency?: string | null;
  /** ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization. */
  country?: string | null;
  /** E-mail address for messages from us. */
  contact_email?: string | null;
  /** Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or website on receipts. `tax_id`: tax identification number on receipts. */
  settings?: OrganizationPatchSettings | null;
  /** Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect within 30 s. */
  cors_origins?: string[] | null;
  /** Status of the organization: `active` ↔ `suspended`. Only the parent organization can change it. No key can act for a suspended organization. */
  status?: OrganizationStatus | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or website on receipts. `tax_id`: tax identification number on receipts. */
export interface OrganizationPatchSettings {
  /** Security rules of the organization. Null removes them. */
  security?: OrganizationPatchSettingsSecurity | null;
  [field: string]: unknown;
}

/** Security rules of the organization. Null removes them. */
export interface OrganizationPatchSettingsSecurity {
  /** IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any. */
  allowed_ips?: string[];
  /** IP addresses and networks from which requests are rejected, even if they are allowed. */
  denied_ips?: string[];
  /** User agents that are allowed and denied. */
  user_agents?: AgentRules;
  /** Whether members need a second factor: sessions without one are rejected. */
  require_mfa?: boolean;
  /** Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older end at their next refresh. Null: 720 hours. */
  session_hours?: number | null;
  /** Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses that act for the organization end at their next refresh. Empty: any. */
  allowed_email_domains?: string[];
  /** The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold, too. Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end of the hour is not available to the others. Null: no limit. */
  requests_per_hour?: number | null;
}

/** Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or website on receipts. `tax_id`: tax identification number on receipts. */
export interface OrganizationSettings {
  /** Security rules of the organization. Null removes them. */
  security?: OrganizationSettingsSecurity | null;
  [field: string]: unknown;
}

/** Security rules of the organization. Null removes them. */
export interface OrganizationSettingsSecurity {
  /** IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any. */
  allowed_ips?: string[];
  /** IP addresses and networks from which requests are rejected, even if they are allowed. */
  denied_ips?: string[];
  /** User agents that are allowed and denied. */
  user_agents?: AgentRules;
  /** Whether members need a second factor: sessions without one are rejected. */
  require_mfa?: boolean;
  /** Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older end at their next refresh. Null: 720 hours. */
  session_hours?: number | null;
  /** Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses that act for the organization end at their next refresh. Empty: any. */
  allowed_email_domains?: string[];
  /** The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold, too. Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end of the hour is not available to the others. Null: no limit. */
  requests_per_hour?: number | null;
}

/** Request body of an upsert by external ID. */
export interface OrganizationUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the organization. */
  name: string;
  /** Short name for URLs, unique within a chain. */
  slug?: string | null;
  /** ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be changed. */
  parent_id?: string | null;
  /** Type of the organization. */
  kind?: OrganizationKind;
  /** IANA time zone. Default: the chain's time zone for a new child organization. */
  time_zone?: string | null;
  /** ISO 4217 currency code. Default: the chain's currency for a new child organization. */
  currency?: string | null;
  /** ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization. */
  country?: string | null;
  /** E-mail address for messages from us. */
  contact_email?: string | null;
  /** Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or website on receipts. `tax_id`: tax identification number on receipts. */
  settings?: OrganizationUpsertInputSettings;
  /** Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect within 30 s. */
  cors_origins?: string[];
  /** Status of the organization: `active` ↔ `suspended`. Only the parent organization can change it. No key can act for a suspended organization. */
  status?: OrganizationStatus | null;
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default: `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or website on receipts. `tax_id`: tax identification number on receipts. */
export interface OrganizationUpsertInputSettings {
  /** Security rules of the organization. Null removes them. */
  security?: OrganizationUpsertInputSettingsSecurity | null;
  [field: string]: unknown;
}

/** Security rules of the organization. Null removes them. */
export interface OrganizationUpsertInputSettingsSecurity {
  /** IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any. */
  allowed_ips?: string[];
  /** IP addresses and networks from which requests are rejected, even if they are allowed. */
  denied_ips?: string[];
  /** User agents that are allowed and denied. */
  user_agents?: AgentRules;
  /** Whether members need a second factor: sessions without one are rejected. */
  require_mfa?: boolean;
  /** Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older end at their next refresh. Null: 720 hours. */
  session_hours?: number | null;
  /** Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses that act for the organization end at their next refresh. Empty: any. */
  allowed_email_domains?: string[];
  /** The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold, too. Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end of the hour is not available to the others. Null: no limit. */
  requests_per_hour?: number | null;
}

/** A passkey. */
export interface Passkey {
  /** Unique ID. */
  id: string;
  /** Always `passkey`. */
  object: "passkey";
  /** Name of the passkey. */
  name: string;
  /** True if the passkey is backed up, so that other devices of the person may have it. */
  is_synced: boolean;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last sign-in with the passkey. */
  last_used_at: Date | null;
}

/** A new passkey. */
export interface PasskeyInput {
  /** Name of the passkey, to recognize it. */
  name: string;
  /** Answer of `navigator.credentials.create()` in the browser's JSON: `credential.toJSON()`. */
  credential: Record<string, unknown>;
}

/** The passkeys of a person: all of them, oldest first. */
export interface PasskeyList {
  /** Always `list`. */
  object: "list";
  /** The passkeys, at most 20. */
  data: Passkey[];
}

/**
 * WebAuthn options in the browser's JSON, valid for 5 minutes and for one answer.
 *
 * They are the argument of `PublicKeyCredential.parseCreationOptionsFromJSON` or, to sign in or to confirm, of
 * `PublicKeyCredential.parseRequestOptionsFromJSON`.
 */
export interface PasskeyOptions {
  /** Challenge that the answer contains, in base64url. */
  challenge: string;
  /** Time for the answer in milliseconds. */
  timeout: number;
  [field: string]: unknown;
}

/** The ceremony that the options are for. */
export interface PasskeyOptionsInput {
  /** Token of a sign-in that waits for a second factor: the options are those to sign in. Omit when you are signed in. */
  mfa_token?: string | null;
  /** `registration`: add a passkey. `authentication`: confirm with a passkey, for `POST /v1/auth/step-up`. With `mfa_token`, always `authentication`. Default: registration. */
  purpose?: PasskeyOptionsPurpose;
}

/** A new password, with the current one. */
export interface PasswordChangeInput {
  /** Current password. */
  current_password: string;
  /** New password: 10 to 1,024 characters of any kind. Common ones, and those that consist of your name or address, are rejected. */
  password: string;
}

/** A new password, with the token of the link in the mail. */
export interface PasswordConfirmationInput {
  /** Token of the link in the mail. */
  token: string;
  /** New password: 10 to 1,024 characters of any kind. Common ones, and those that consist of your name or address, are rejected. */
  password: string;
}

/** The answer to every request for a new password. */
export interface PasswordReset {
  /** Always `reset_sent`. */
  status: "reset_sent";
}

/** A request for a new password. */
export interface PasswordResetInput {
  /** E-mail address of the account. */
  email: string;
}

/** A payment for a wedding or booking. */
export interface Payment {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `payment`. */
  object: "payment";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Amount of the payment, at least 1 minor unit. Cannot be changed. */
  amount: Money;
  /** Method of the payment. Cash and transfers are recorded as `succeeded`. Cannot be changed. */
  method: PaymentMethod;
  /** ID of the booking that is paid for. All payments of a booking together are at most its total. Cannot be changed. */
  booking_id: string | null;
  /** ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed. */
  wedding_id: string | null;
  /** Time of the capture. `automatic`: at once. `manual`: the amount is authorized, and you capture it later; cards only. Cannot be changed. */
  capture: Open<PaymentCapture>;
  /** Purpose of the payment. */
  description: string | null;
  /** Status of the payment. Transitions: `pending` → `authorized`, `succeeded`, `failed`, `canceled`; `authorized` → `succeeded`, `failed`, `canceled`. A `pending` payment waits for its provider. */
  status: Open<PaymentStatus>;
  /** Amount that was captured; zero until the payment succeeds. */
  captured_amount: Money;
  /** Sum of the refunds that succeeded; at most `captured_amount`. */
  refunded_amount: Money;
  /** Sum of the pending refunds, which cannot be refunded a second time. */
  pending_refund_amount: Money;
  /** Reason why the payment failed, such as `card_declined`, `insufficient_funds`, `expired_card`, `authentication_required` or `provider_unavailable`. More codes may be added. */
  decline_code: string | null;
  /** Provider of a card payment: `test` or `stripe`. Null for other methods. */
  provider: string | null;
  /** ID of the payment at its provider. */
  provider_reference: string | null;
  /** Number of the receipt; null until the payment succeeds. */
  receipt_number: string | null;
  /** ID of the payment schedule of which the payment pays an item; otherwise null. */
  payment_schedule_id: string | null;
  /** Number of the item of the payment schedule; otherwise null. */
  payment_schedule_item: number | null;
  /** The related resource, with `expand=booking`. */
  booking?: Booking | null;
  /** The related resource, with `expand=wedding`. */
  wedding?: Wedding | null;
}

/** Fields to create a payment. */
export interface PaymentInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Amount of the payment, at least 1 minor unit. Cannot be changed. */
  amount: Money;
  /** Method of the payment. Cash and transfers are recorded as `succeeded`. Cannot be changed. */
  method: PaymentMethod;
  /** ID of the booking that is paid for. All payments of a booking together are at most its total. Cannot be changed. */
  booking_id?: string | ExternalRef | null;
  /** ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed. */
  wedding_id?: string | ExternalRef | null;
  /** Time of the capture. `automatic`: at once. `manual`: the amount is authorized, and you capture it later; cards only. Cannot be changed. */
  capture?: PaymentCapture;
  /** Purpose of the payment. */
  description?: string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** How a payment is made. */
export interface PaymentMethod {
  /** Type of the method. `card`: charged through your payment provider. `cash` and `transfer`: money that you have received. */
  type: Open<PaymentMethodType>;
  /** Token of the card, from your payment provider's page; required for cards, never a card number. The provider `test` has the tokens `tok_ok`, `tok_declined`, `tok_insufficient_funds`, `tok_expired`, `tok_requires_action`, `tok_pending_then_ok`, `tok_provider_down` and `tok_refund_fails`. */
  token?: string | null;
}

/** Fields of a payment to change. Null clears a field (RFC 7396). */
export interface PaymentPatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Purpose of the payment. */
  description?: string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** The payment provider of your organization, in this environment. */
export interface PaymentProvider {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `payment_provider`. */
  object: "payment_provider";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Provider of new card payments. `test`: built in, moves no money; in live mode it is used while no other is set. `stripe`: any API that is compatible with Stripe's. */
  provider: Open<PaymentProviderProvider>;
  /** URL of the provider's API without `/v1`: HTTPS and a public address. `stripe` only. Default: `https://api.stripe.com/`. */
  base_url: string | null;
  /** ID of the connected account that receives the money (`Stripe-Account`). `stripe` only. */
  account: string | null;
  /** `********` if a key is stored; null for `test`. */
  secret_key: string | null;
}

/** Settings of the payment provider. */
export interface PaymentProviderInput {
  /** Provider of new card payments. `test`: built in, moves no money; in live mode it is used while no other is set. `stripe`: any API that is compatible with Stripe's. */
  provider: PaymentProviderProvider;
  /** URL of the provider's API without `/v1`: HTTPS and a public address. `stripe` only. Default: `https://api.stripe.com/`. */
  base_url?: string | null;
  /** ID of the connected account that receives the money (`Stripe-Account`). `stripe` only. */
  account?: string | null;
  /** Secret key of the provider's API; required for `stripe`. Responses contain `********` instead. Send `********` unchanged to keep the stored key. */
  secret_key?: string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** An item of a payment schedule that became due or overdue. It is only available in events. */
export interface PaymentRequest {
  /** Always `payment_request`. */
  object: "payment_request";
  /** ID of the payment schedule. */
  payment_schedule_id: string;
  /** ID of the booking of the schedule; null for a wedding. */
  booking_id: string | null;
  /** ID of the wedding of the schedule; null for a booking. */
  wedding_id: string | null;
  /** Number of the item, from 1. */
  number: number;
  /** Name of the item. */
  label: string;
  /** Amount of the item. */
  amount: Money;
  /** Local date on which the item fell due. */
  due_on: string;
  /** Status that the item has reached. */
  status: Open<PaymentRequestStatus>;
  /** ID of the open payment of the item; null if there is none. */
  payment_id: string | null;
}

/** A payment schedule of a booking or wedding. */
export interface PaymentSchedule {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `payment_schedule`. */
  object: "payment_schedule";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** ID of the booking that is paid for. A booking has at most one active schedule. Cannot be changed. */
  booking_id: string | null;
  /** ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed. */
  wedding_id: string | null;
  /** Number of days after the day of `due_on` until an item is overdue: 0 to 90. Cannot be changed. */
  grace_days: number;
  /** Amount that the items add up to. */
  total: Money;
  /** Items, in the order in which they were sent. */
  items: ScheduleItem[];
  /** IANA time zone of the due dates: that of the booking, of the venue of the wedding, or of the organization. */
  time_zone: string;
  /** Status of the schedule. `active` → `paid` when all items are paid, or `canceled`. */
  status: Open<PaymentScheduleStatus>;
  /** The related resource, with `expand=booking`. */
  booking?: Booking | null;
  /** The related resource, with `expand=wedding`. */
  wedding?: Wedding | null;
}

/** Fields to create a payment schedule. */
export interface PaymentScheduleInput {
  /** ID of the booking that is paid for. A booking has at most one active schedule. Cannot be changed. */
  booking_id?: string | ExternalRef | null;
  /** ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed. */
  wedding_id?: string | ExternalRef | null;
  /** Number of days after the day of `due_on` until an item is overdue: 0 to 90. Cannot be changed. */
  grace_days?: number;
  /** Amount that the items add up to. Omit it for a booking with a price: its schedule splits what remains to be paid. Otherwise required if an item has a percentage; the default is the sum of the amounts. Cannot be changed. */
  total?: Money | null;
  /** Items, 1 to 50, each with an amount or a percentage. They add up to the total: each percentage is rounded half to even, and the last item with one receives the rest. Cannot be changed. */
  items: ScheduleItemDetails[];
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a payment schedule to change. Null clears a field (RFC 7396). */
export interface PaymentSchedulePatch {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Request body of an upsert by external ID. */
export interface PaymentUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Amount of the payment, at least 1 minor unit. Cannot be changed. */
  amount: Money;
  /** Method of the payment. Cash and transfers are recorded as `succeeded`. Cannot be changed. */
  method: PaymentMethod;
  /** ID of the booking that is paid for. All payments of a booking together are at most its total. Cannot be changed. */
  booking_id?: string | ExternalRef | null;
  /** ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed. */
  wedding_id?: string | ExternalRef | null;
  /** Time of the capture. `automatic`: at once. `manual`: the amount is authorized, and you capture it later; cards only. Cannot be changed. */
  capture?: PaymentCapture;
  /** Purpose of the payment. */
  description?: string | null;
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** An application that waits for its approval, with the name of its organization. */
export interface PendingApplication {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `application`. */
  object: "application";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Name of the application, as users see it. Cannot be changed after the decision of the platform. */
  name: string;
  /** Description of what the application does. */
  description: string | null;
  /** Website of the application (https). Cannot be changed after the decision of the platform. */
  url: string | null;
  /** E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and an organization sends at most 100: more are not sent. */
  contact_email: string;
  /** Tier that the application needs. Cannot be changed after the decision of the platform. The `tier` of each API key sets the limits in force. */
  tier: string;
  /** Status of the application: `pending` → `approved`, `rejected`; `approved` ↔ `suspended`. Only an approved one can have new credentials; the credentials of a suspended one are rejected. */
  status: Open<PendingApplicationStatus>;
  /** Reason of the rejection or suspension; null otherwise. */
  status_reason: string | null;
  /** Time of the last decision of the platform about the application. */
  reviewed_at: Date | null;
  /** Name of the organization that registered the application. */
  organization_name?: string | null;
}

/** Request counts of one period. */
export interface Period {
  /** Number of requests, including rejected ones. */
  requests: number;
  /** Number of requests per status class. */
  by_status: Record<string, number>;
  /** Share of responses with a status of 400 or above. */
  error_rate: number;
  /** Number of requests rejected by each limit or quota. */
  rejections: Record<string, number>;
  /** Units taken from the limits. Most requests cost one unit. */
  cost: number;
  /** Total size of request bodies in bytes. */
  bytes_in: number;
  /** Total size of response bodies in bytes. */
  bytes_out: number;
  /** Mean response time in milliseconds. */
  average_ms: number | null;
  /** Response time in milliseconds, 50th percentile. */
  p50_ms: number | null;
  /** Response time in milliseconds, 95th percentile. */
  p95_ms: number | null;
  /** Response time in milliseconds, 99th percentile. */
  p99_ms: number | null;
  /** Start of the period. */
  at: Date;
}

/** A person with an account. */
export interface Person {
  /** Unique ID. */
  id: string;
  /** Always `person`. */
  object: "person";
  /** E-mail address. */
  email: string;
  /** Name of the person. */
  name: string;
  /** BCP 47 language tag of mails to the person. */
  locale: string;
  /** Second factors in force: `totp`, `passkey`, `recovery_code`. */
  mfa_methods: string[];
  /** IDs of the organizations that the person belongs to, oldest first. */
  organization_ids: string[];
  /** Time of the password's last change. */
  password_changed_at: Date;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
}

/** The status of the platform and of its components. */
export interface PlatformStatus {
  /** Always `status`. */
  object: "status";
  /** Status of the platform: the worst one of its components. */
  status: Open<PlatformStatusStatus>;
  /** Components of the platform. */
  components: ComponentState[];
}

/** Changes of the own profile. */
export interface ProfilePatch {
  /** Name of the person. Omit to keep. */
  name?: string | null;
  /** BCP 47 language tag of mails to the person. Omit to keep; null for en. */
  locale?: string | null;
}

/** An alert that a daily or monthly quota of an API key is nearly or fully used. It is only available in events. */
export interface QuotaAlert {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Type of the resource. */
  object: "quota_alert";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Always empty. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** ID of the API key. */
  api_key_id: string;
  /** Name of the quota. */
  quota: Open<QuotaAlertQuota>;
  /** Used percentage of the quota: 80 or 100. */
  percent: number;
  /** Quota: requests per period. */
  limit: number;
  /** Day (`20260301`) or month (`202603`) of the quota, in UTC. */
  period: string;
}

/** A receipt: the proof of a payment, with taxes. It never changes. */
export interface Receipt {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `receipt`. */
  object: "receipt";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Number of the receipt: the year and a number that counts without gaps from 1, for each organization and environment. */
  number: string;
  /** ID of the payment. */
  payment_id: string;
  /** ID of the paid booking. */
  booking_id: string | null;
  /** ID of the paid wedding. */
  wedding_id: string | null;
  /** Time of issue. */
  issued_at: Date;
  /** Date of issue in the organization's time zone. */
  issued_on: string;
  /** Language and region of the document, a BCP 47 language tag. */
  locale: string;
  /** Organization that issued the receipt. */
  issuer: ReceiptIssuer;
  /** Name of the customer or the client. */
  customer_name: string | null;
  /** Payment method: `card`, `cash` or `transfer`. */
  method: Open<ReceiptMethod>;
  /** Paid services and articles. Their amounts add up to `total`. */
  lines: ReceiptLine[];
  /** Tax by rate, the highest first; empty if the organization has no tax rate. */
  tax_lines: TaxLine[];
  /** Amount that was paid, including tax. */
  total: Money;
  /** Total of the booking, what was paid before, and what remains to be paid. Null without a booking that has a price and takes place. */
  balance: ReceiptBalance | null;
}

/** What a booking costs, and how much of it is paid, at the time of the receipt. */
export interface ReceiptBalance {
  /** Total of the booking. */
  booking_total: Money;
  /** Sum of the earlier payments of the booking, less refunds. */
  paid_before: Money;
  /** Amount that remains to be paid after this payment. */
  due: Money;
}

/** The organization that issued a receipt, as it was at that time. */
export interface ReceiptIssuer {
  /** Name of the organization. */
  name: string;
  /** Postal address; lines end with `\n`. */
  address?: string | null;
  /** Phone number, e-mail address or website. */
  contact?: string | null;
  /** Tax identification number. */
  tax_id?: string | null;
}

/** A part of what was paid for. */
export interface ReceiptLine {
  /** Name of the service or article. */
  label: string;
  /** Quantity. */
  quantity?: number;
  /** Amount of the whole line, including tax. */
  amount: Money;
  /** Tax rate in percent; null if the organization has none. */
  tax_percent?: string | null;
}

/** Whether the signature of a request verifies. */
export interface ReceivedSignature {
  /** `valid`: a webhook with the URL of the receiver signed the request. `unknown`: no webhook of the sandbox had this URL when the request arrived. */
  result: Open<ReceivedSignatureResult>;
  /** ID of the webhook with this URL: the one that signed the request, if the signature is valid. */
  webhook_id: string | null;
  /** Reason why the signature is invalid, as in `POST /v1/webhook-signatures/verify`. */
  reason: Open<ReceivedSignatureReason> | null;
  /** Header that was verified. */
  checked_header: string | null;
}

/** A receiver of the sandbox: an address that shows the requests that webhooks send to it. */
export interface Receiver {
  /** ID of the receiver. */
  id: string;
  /** Always `receiver`. */
  object: "receiver";
  /** HTTP status of the responses. Default: 200. */
  status: number;
  /** Time before each response, in milliseconds. Webhooks wait 10,000 ms for a response. Default: 0. */
  delay_ms: number;
  /** Responses to the first requests, in order, at most 50. Later requests get `status` after `delay_ms`. */
  script: ReceiverStep[];
  /** URL of the receiver, for the `url` of a webhook. Whoever knows it can send requests to it. */
  url: string;
  /** Number of requests so far. The last 100 of them are stored, each for 7 days. */
  request_count: number;
  /** Time of the last request; null if there was none. */
  last_request_at: Date | null;
  /** Time of the creation. */
  created_at: Date;
  /** Time when the receiver is deleted: 30 days after the last request. */
  expires_at: Date;
}

/** What a receiver answers. */
export interface ReceiverInput {
  /** HTTP status of the responses. Default: 200. */
  status?: number;
  /** Time before each response, in milliseconds. Webhooks wait 10,000 ms for a response. Default: 0. */
  delay_ms?: number;
  /** Responses to the first requests, in order, at most 50. Later requests get `status` after `delay_ms`. */
  script?: ReceiverStep[];
}

/** A request that a receiver got. */
export interface ReceiverRequest {
  /** ID of the request. */
  id: string;
  /** Always `receiver_request`. */
  object: "receiver_request";
  /** ID of the receiver. */
  receiver_id: string;
  /** Number of the request at this receiver, from 1. */
  number: number;
  /** Time when the request arrived. */
  created_at: Date;
  /** Headers of the request, with names in lower case. Values that are not part of every delivery are `***`. */
  headers: Record<string, string>;
  /** Body of the request as text: its first 65,536 bytes, secrets as `***`. Null if it is not UTF-8. Show it as text only: anyone who knows the URL can have sent it. */
  body: string | null;
  /** Size of the whole body, in bytes. */
  body_bytes: number;
  /** True if the body is longer than the stored part. */
  is_truncated: boolean;
  /** Whether the signature of the request verifies. */
  signature: ReceivedSignature;
  /** HTTP status of the response. */
  response_status: number;
  /** Time before the response, in milliseconds. */
  response_delay_ms: number;
}

/** What a receiver answers to one request. */
export interface ReceiverStep {
  /** HTTP status of the response. */
  status?: number;
  /** Time before the response, in milliseconds. Webhooks wait 10,000 ms for a response. */
  delay_ms?: number;
  /** Headers of the response: `Retry-After`, and names that start with `X-Receiver-`. */
  headers?: Record<string, string>;
}

/** New recovery codes. Shown only once; earlier codes are void. */
export interface RecoveryCodes {
  /** Ten codes. Each replaces a second factor once. */
  recovery_codes: string[];
}

/** When a series takes place, from its first occurrence on. */
export interface Recurrence {
  /** Unit of the recurrence. */
  frequency: Open<RecurrenceFrequency>;
  /** Number of days, weeks or months from one occurrence to the next: 1 to 100. Default: 1. */
  interval?: number;
  /** Number of occurrences, the first one included: 1 to 100. Required without `until`. */
  count?: number | null;
  /** Last local date, or last start time, both included. Required without `count`. At most 100 occurrences. */
  until?: string | null;
  /** Weekdays from 0 (Monday) to 6 (Sunday), each once. Only with `weekly`. `start_at` is the first occurrence on any weekday. Default: its weekday. */
  weekdays?: number[];
}

/** The refresh token, unless it is sent as a cookie. */
export interface RefreshInput {
  /** Refresh token of the last response. Omit it to use the cookie. */
  refresh_token?: string | null;
  /** ID of another organization to act for from now on. Omit to keep. */
  organization_id?: string | null;
  /** Environment from now on: `live` or `test`. Omit to keep. */
  environment?: RefreshEnvironment | null;
}

/** A refund of a payment. */
export interface Refund {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `refund`. */
  object: "refund";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Amount of the refund. */
  amount: Money;
  /** Reason of the refund, for your staff. Cannot be changed. */
  reason: string | null;
  /** ID of the refunded payment. */
  payment_id: string;
  /** Status of the refund. Transitions: `pending` → `succeeded`, `failed`. The amount of a failed refund can be refunded again. */
  status: Open<RefundStatus>;
  /** Reason why the refund failed, such as `refund_declined`. More codes may be added. */
  failure_code: string | null;
  /** ID of the refund at the provider. */
  provider_reference: string | null;
  /** The related resource, with `expand=payment`. */
  payment?: Payment | null;
}

/** Fields to refund a payment. */
export interface RefundInput {
  /** Amount to return, in the currency of the payment. Default: everything that can still be refunded. Cannot be changed. */
  amount?: Money | null;
  /** Reason of the refund, for your staff. Cannot be changed. */
  reason?: string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a refund to change. Null clears a field (RFC 7396). */
export interface RefundPatch {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Options for regenerating a secret. */
export interface RegenerateInput {
  /** Hours for which the old secret still works, 0 to 168. Default: 24. */
  grace_hours?: number;
}

/** The answer to every registration. */
export interface Registration {
  /** Always `verification_sent`. */
  status: "verification_sent";
}

/** A registration: of a new organization (`organization_name`), or of an invited person (`invitation_token`). */
export interface RegistrationInput {
  /** E-mail address; a mail with a link goes to it. */
  email: string;
  /** New password: 10 to 1,024 characters of any kind. Common ones, and those that consist of your name or address, are rejected. */
  password: string;
  /** Name of the person. */
  name: string;
  /** Name of the new organization. Required without `invitation_token`. */
  organization_name?: string | null;
  /** Token of an invitation, instead of `organization_name`. */
  invitation_token?: string | null;
  /** BCP 47 language tag of mails to the person. Default: en. */
  locale?: string | null;
}

/** The events to replay. */
export interface ReplayInput {
  /** Time from which events are sent, inclusive; at most 30 days ago. */
  since: Date | string;
  /** Time until which events are sent, inclusive. Default: the time of the request. */
  until?: Date | string | null;
  /** Event types to send, or patterns such as `client.*`: of those that the webhook subscribes to. Default: all of them. */
  event_types?: ReplayEventTypes[] | null;
  /** `true` to send only events that were not delivered to the webhook. Deliveries of earlier replays count, with one exception: an event with a failed delivery that is not of a replay is sent, even if a replay without `only_missing` delivered it since. `false` to send all again. */
  only_missing?: boolean;
  /** `true` to send only events with a failed delivery to the webhook, as `retry-failed` does. Has no effect with `only_missing`, which includes them. */
  only_failed?: boolean;
}

/** A request in the log of your organization. */
export interface RequestLog {
  /** ID of the row. */
  id: string;
  /** Always `request_log`. */
  object: "request_log";
  /** ID of the organization that the request was for. */
  organization_id: string;
  /** `false` in the sandbox. */
  livemode: boolean;
  /** `X-Request-Id` of the response. An ID that you chose and that may contain personal data is replaced by `ext_` and a hash; filters accept both. */
  request_id: string;
  /** Time when the request arrived. */
  created_at: Date;
  /** HTTP method. */
  method: string;
  /** Path of the operation in the OpenAPI document, or `unmatched` for a path that does not exist. */
  route: string;
  /** Path of the request, at most 300 characters. `***` masks e-mail addresses, telephone numbers and secrets. */
  path: string;
  /** Query string of the request, masked and limited as `path`. */
  query: string | null;
  /** HTTP status of the response. */
  status: number;
  /** `code` of the problem document; null without an error. */
  code: string | null;
  /** Name of the limit that rejected the request. */
  limit: string | null;
  /** Time from the arrival to the end of the response, in milliseconds. */
  latency_ms: number;
  /** `Content-Length` of the request. */
  request_bytes: number;
  /** Size of the response's body as it was sent. */
  response_bytes: number;
  /** Version of the API. */
  api_version: string | null;
  /** `true` if the response was that of an earlier request with the same key. */
  idempotent_replay: boolean;
  /** ID of the API key. */
  key_id: string | null;
  /** ID of the person. */
  user_id: string | null;
  /** ID of the OAuth client, also if it acts for a person. */
  client_id: string | null;
  /** ID of the application that the API key or the OAuth client belongs to. */
  application_id: string | null;
  /** ID of the person's session. */
  session_id: string | null;
  /** IP address that the request came from. */
  ip_address: string | null;
  /** `User-Agent` of the request, masked, at most 150 characters. */
  user_agent: string | null;
}

/** The requests to export. */
export interface RequestLogExportInput {
  /** Earliest `created_at` to export. */
  from: Date | string;
  /** `created_at` is earlier than this time. */
  to: Date | string;
  /** Filters of the requests. Default: all requests. */
  filters?: ExportFilters | null;
  /** Format of the result. */
  format: RequestLogExportFormat;
}

/** Request signing settings of the key (RFC 9421). */
export interface RequestSigning {
  /** `true` to reject requests without a signature. */
  required?: boolean;
  /** Ed25519 or P-256 public key: PEM, or a JWK as text or as an object. Returned as PEM. */
  public_key?: string | null;
}

/** Merge patch (RFC 7396): omit a field to keep it; null clears it. Request signing settings of the key (RFC 9421). */
export interface RequestSigningPatch {
  /** `true` to reject requests without a signature. */
  required?: boolean | null;
  /** Ed25519 or P-256 public key: PEM, or a JWK as text or as an object. Returned as PEM. */
  public_key?: string | null;
}

/** A resource that may lack fields, because the event would be too large. */
export interface ResourceStub {
  /** Unique ID of the resource. */
  id: string;
  /** Type of the resource. */
  object: string;
  [field: string]: unknown;
}

/** The time until the first response to tickets of a tier and priority. */
export interface ResponseTarget {
  /** Tier of the support. */
  tier: Open<ResponseTargetTier>;
  /** Priority of the ticket. */
  priority: Open<ResponseTargetPriority>;
  /** Time until a response, in minutes, at any hour of any day. */
  minutes: number;
}

/** Result of one operation. */
export interface Result {
  /** HTTP status of the operation. */
  status: number;
  /** Headers specific to this operation. */
  headers: Record<string, string>;
  /** Body of the result: a resource, a list or a problem document. Null if there is none. */
  body?: unknown;
  /** True if the body is omitted because it is too large. */
  body_omitted?: boolean;
}

/** The failed deliveries to retry. */
export interface RetryFailedInput {
  /** Time from which events are sent, inclusive; at most 30 days ago. */
  since: Date | string;
  /** Time until which events are sent, inclusive. Default: the time of the request. */
  until?: Date | string | null;
  /** Event types to send, or patterns such as `client.*`: of those that the webhook subscribes to. Default: all of them. */
  event_types?: RetryFailedEventTypes[] | null;
}

/** The delays after failed attempts. */
export interface RetryPolicy {
  /** Delay in seconds after each failed attempt, randomly shortened by up to 10%. When all delays are used, the delivery fails. Empty: one attempt only. */
  delays_s?: number[];
}

/** Merge patch (RFC 7396): omit a field to keep it; null clears it. The delays after failed attempts. */
export interface RetryPolicyPatch {
  /** Delay in seconds after each failed attempt, randomly shortened by up to 10%. When all delays are used, the delivery fails. Empty: one attempt only. */
  delays_s?: number[] | null;
}

/** A role: a named set of scopes. */
export interface Role {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `role`. */
  object: "role";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Name of the role, unique. */
  name: string;
  /** Description of who should have the role. */
  description: string | null;
  /** Scopes of the role, as for API keys. You can add only scopes that you have. */
  scopes: string[];
  /** True for the roles that every organization has; they cannot be changed. */
  is_builtin: boolean;
}

/** Fields to create or replace a role. */
export interface RoleInput {
  /** Name of the role, unique. */
  name: string;
  /** Description of who should have the role. */
  description?: string | null;
  /** Scopes of the role, as for API keys. You can add only scopes that you have. */
  scopes: string[];
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a role to change. Null clears a field (RFC 7396). */
export interface RolePatch {
  /** Name of the role, unique. */
  name?: string;
  /** Description of who should have the role. */
  description?: string | null;
  /** Scopes of the role, as for API keys. You can add only scopes that you have. */
  scopes?: string[];
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Options for rotating the secret of an OAuth client. */
export interface RotateClientSecretInput {
  /** Hours for which the old secret still works, 0 to 168. Default: 24. */
  grace_hours?: number;
}

/** Options for rotating a secret. */
export interface RotateSecretInput {
  /** Hours for which the previous secret also signs, 0 to 168. During this time `webhook-signature` contains both signatures; `X-WedSync-Signature` and `X-BookingX-Signature` use the newest shared secret. Default: 24. */
  overlap_hours?: number;
  /** Signature scheme of the new secret. Omit to keep. */
  signature?: RotateSecretSignature | null;
}

/** The whole schedule of a staff member. An empty one has no working hours. */
export interface Schedule {
  /** Weekly working hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday. */
  weekly?: WorkingHours[];
  /** Dates with other hours than the weekly ones, each date once. Returned in order. */
  overrides?: ScheduleOverride[];
  /** Breaks in local time, each by weekday or by date. */
  breaks?: Break[];
  /** Times off, such as vacations. They may overlap. Returned in order of their start. */
  time_off?: TimeOff[];
}

/** An item of a stored schedule. An item with a `payment_id` that is not paid has an open payment. */
export interface ScheduleItem {
  /** Number of the item, from 1. */
  number: number;
  /** Name of the item, such as a deposit. */
  label: string;
  /** Local date on which the item falls due, at its start; a date in the past is due at once. Between the years 2000 and 2199. */
  due_on: string;
  /** Amount of the item. */
  amount: Money;
  /** Percentage of the total, above 0, with at most four decimals; null for an item with a fixed amount. */
  percent?: number | null;
  /** Status of the item. `scheduled` → `due` at the start of `due_on` → `overdue` after that day and the grace period. An item is `paid` when its payment succeeds, and `canceled` with its schedule. */
  status?: Open<ScheduleItemStatus>;
  /** ID of the payment that pays for the item, also while it is pending; null if there is none, or it failed. */
  payment_id?: string | null;
  /** Time when the payment succeeded; null before. */
  paid_at?: Date | null;
}

/** An item of a new schedule: an amount, or a percentage of the total. */
export interface ScheduleItemDetails {
  /** Name of the item, such as a deposit. */
  label: string;
  /** Local date on which the item falls due, at its start; a date in the past is due at once. Between the years 2000 and 2199. */
  due_on: string;
  /** Amount of the item. Required without `percent`. */
  amount?: Money | null;
  /** Percentage of the total, above 0, with at most four decimals; null for an item with a fixed amount. */
  percent?: number | null;
}

/** The hours that start on one date, instead of the weekly ones. */
export interface ScheduleOverride {
  /** Date, local to the staff member. */
  date: string;
  /** Working hours that start on this date, instead of the weekly ones. Empty: a day off. */
  intervals: DayHours[];
}

/** A service that customers can book. */
export interface Service {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `service`. */
  object: "service";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Name of the service. */
  name: string;
  /** Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440. */
  duration_minutes: number;
  /** Price of a booking, without add-ons. Omit for a free service. */
  price: Money | null;
  /** Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the organization's setting `tax_percent`. */
  tax_percent: string | null;
  /** Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0. */
  buffer_before_minutes: number;
  /** Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0. */
  buffer_after_minutes: number;
  /** Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1. */
  capacity: number;
  /** Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0. */
  min_notice_minutes: number;
  /** Maximum time between a booking and its start, in days: 1 to 730. Default: 365. */
  booking_window_days: number;
  /** Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15. */
  slot_interval_minutes: number;
  /** IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its `service_ids`. */
  staff_ids: string[];
  /** IDs of the spaces where the service can take place, each once. Empty: the service needs no space. */
  space_ids: string[];
  /** `true` if a new booking is `pending` until your staff confirms it. Default: `false`. */
  requires_confirmation: boolean;
  /** Fees of late cancellations. Omit if cancellations are free. */
  cancellation_policy: CancellationPolicy | null;
  /** Times of `booking.reminder_due`, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default: 24 hours. */
  reminder_hours: number[];
  /** Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30. */
  offer_minutes: number;
  /** Status of the service. An inactive service keeps its bookings and accepts no new ones. */
  status: Open<ServiceStatus>;
  /** Extras that a booking can include, in the order in which customers see them. */
  addons: Addon[];
  /** The related resources, with `expand=staff`. */
  staff?: StaffMember[];
  /** The related resources, with `expand=spaces`. */
  spaces?: Space[];
}

/** A service account: a principal without a password, which has roles and holds credentials. */
export interface ServiceAccount {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `service_account`. */
  object: "service_account";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Name of the service account. */
  name: string;
  /** Description of what uses the service account. */
  description: string | null;
  /** IDs of its roles, at most 20. They limit the scopes of its API keys and OAuth clients from the next request on. You can add only roles with scopes that you have. */
  role_ids: string[];
}

/** Fields to create or replace a service account. */
export interface ServiceAccountInput {
  /** Name of the service account. */
  name: string;
  /** Description of what uses the service account. */
  description?: string | null;
  /** IDs of its roles, at most 20. They limit the scopes of its API keys and OAuth clients from the next request on. You can add only roles with scopes that you have. */
  role_ids: string[];
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a service account to change. Null clears a field (RFC 7396). */
export interface ServiceAccountPatch {
  /** Name of the service account. */
  name?: string;
  /** Description of what uses the service account. */
  description?: string | null;
  /** IDs of its roles, at most 20. They limit the scopes of its API keys and OAuth clients from the next request on. You can add only roles with scopes that you have. */
  role_ids?: string[];
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Resources to create, update and delete: at most 10,000 in total. */
export interface ServiceBulk {
  /** Resources to create. */
  create?: ServiceInput[];
  /** Merge patches of the resources to update. */
  update?: ServiceBulkUpdate[];
  /** Resources to delete, each as an ID or as `{id, version}`. */
  delete?: (string | BulkDelete)[];
}

/** A merge patch with the ID of its resource. */
export interface ServiceBulkUpdate {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the service. */
  name?: string;
  /** Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440. */
  duration_minutes?: number;
  /** Price of a booking, without add-ons. Omit for a free service. */
  price?: MoneyPatch | null;
  /** Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the organization's setting `tax_percent`. */
  tax_percent?: string | null;
  /** Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0. */
  buffer_before_minutes?: number | null;
  /** Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0. */
  buffer_after_minutes?: number | null;
  /** Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1. */
  capacity?: number | null;
  /** Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0. */
  min_notice_minutes?: number | null;
  /** Maximum time between a booking and its start, in days: 1 to 730. Default: 365. */
  booking_window_days?: number | null;
  /** Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15. */
  slot_interval_minutes?: number | null;
  /** IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its `service_ids`. */
  staff_ids?: (string | ExternalRef)[] | null;
  /** IDs of the spaces where the service can take place, each once. Empty: the service needs no space. */
  space_ids?: (string | ExternalRef)[] | null;
  /** `true` if a new booking is `pending` until your staff confirms it. Default: `false`. */
  requires_confirmation?: boolean | null;
  /** Fees of late cancellations. Omit if cancellations are free. */
  cancellation_policy?: CancellationPolicyPatch | null;
  /** Times of `booking.reminder_due`, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default: 24 hours. */
  reminder_hours?: number[] | null;
  /** Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30. */
  offer_minutes?: number | null;
  /** Status of the service: `active` ↔ `inactive`. Default: `active` for a new service. Omit to keep. An inactive service accepts no new bookings. */
  status?: ServiceStatus | null;
  /** Extras that a booking can include, in the order in which customers see them. */
  addons?: AddonDetails[] | null;
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** Fields to create or replace a service. */
export interface ServiceInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the service. */
  name: string;
  /** Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440. */
  duration_minutes: number;
  /** Price of a booking, without add-ons. Omit for a free service. */
  price?: Money | null;
  /** Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the organization's setting `tax_percent`. */
  tax_percent?: string | null;
  /** Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0. */
  buffer_before_minutes?: number;
  /** Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0. */
  buffer_after_minutes?: number;
  /** Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1. */
  capacity?: number;
  /** Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0. */
  min_notice_minutes?: number;
  /** Maximum time between a booking and its start, in days: 1 to 730. Default: 365. */
  booking_window_days?: number;
  /** Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15. */
  slot_interval_minutes?: number;
  /** IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its `service_ids`. */
  staff_ids?: (string | ExternalRef)[];
  /** IDs of the spaces where the service can take place, each once. Empty: the service needs no space. */
  space_ids?: (string | ExternalRef)[];
  /** `true` if a new booking is `pending` until your staff confirms it. Default: `false`. */
  requires_confirmation?: boolean;
  /** Fees of late cancellations. Omit if cancellations are free. */
  cancellation_policy?: CancellationPolicy | null;
  /** Times of `booking.reminder_due`, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default: 24 hours. */
  reminder_hours?: number[];
  /** Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30. */
  offer_minutes?: number;
  /** Status of the service: `active` ↔ `inactive`. Default: `active` for a new service. Omit to keep. An inactive service accepts no new bookings. */
  status?: ServiceStatus | null;
  /** Extras that a booking can include, in the order in which customers see them. */
  addons?: AddonDetails[];
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a service to change. Null clears a field (RFC 7396). */
export interface ServicePatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the service. */
  name?: string;
  /** Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440. */
  duration_minutes?: number;
  /** Price of a booking, without add-ons. Omit for a free service. */
  price?: MoneyPatch | null;
  /** Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the organization's setting `tax_percent`. */
  tax_percent?: string | null;
  /** Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0. */
  buffer_before_minutes?: number | null;
  /** Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0. */
  buffer_after_minutes?: number | null;
  /** Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1. */
  capacity?: number | null;
  /** Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0. */
  min_notice_minutes?: number | null;
  /** Maximum time between a booking and its start, in days: 1 to 730. Default: 365. */
  booking_window_days?: number | null;
  /** Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15. */
  slot_interval_minutes?: number | null;
  /** IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its `service_ids`. */
  staff_ids?: (string | ExternalRef)[] | null;
  /** IDs of the spaces where the service can take place, each once. Empty: the service needs no space. */
  space_ids?: (string | ExternalRef)[] | null;
  /** `true` if a new booking is `pending` until your staff confirms it. Default: `false`. */
  requires_confirmation?: boolean | null;
  /** Fees of late cancellations. Omit if cancellations are free. */
  cancellation_policy?: CancellationPolicyPatch | null;
  /** Times of `booking.reminder_due`, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default: 24 hours. */
  reminder_hours?: number[] | null;
  /** Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30. */
  offer_minutes?: number | null;
  /** Status of the service: `active` ↔ `inactive`. Default: `active` for a new service. Omit to keep. An inactive service accepts no new bookings. */
  status?: ServiceStatus | null;
  /** Extras that a booking can include, in the order in which customers see them. */
  addons?: AddonDetails[] | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Request body of an upsert by external ID. */
export interface ServiceUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the service. */
  name: string;
  /** Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440. */
  duration_minutes: number;
  /** Price of a booking, without add-ons. Omit for a free service. */
  price?: Money | null;
  /** Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the organization's setting `tax_percent`. */
  tax_percent?: string | null;
  /** Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0. */
  buffer_before_minutes?: number;
  /** Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0. */
  buffer_after_minutes?: number;
  /** Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1. */
  capacity?: number;
  /** Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0. */
  min_notice_minutes?: number;
  /** Maximum time between a booking and its start, in days: 1 to 730. Default: 365. */
  booking_window_days?: number;
  /** Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15. */
  slot_interval_minutes?: number;
  /** IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its `service_ids`. */
  staff_ids?: (string | ExternalRef)[];
  /** IDs of the spaces where the service can take place, each once. Empty: the service needs no space. */
  space_ids?: (string | ExternalRef)[];
  /** `true` if a new booking is `pending` until your staff confirms it. Default: `false`. */
  requires_confirmation?: boolean;
  /** Fees of late cancellations. Omit if cancellations are free. */
  cancellation_policy?: CancellationPolicy | null;
  /** Times of `booking.reminder_due`, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default: 24 hours. */
  reminder_hours?: number[];
  /** Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30. */
  offer_minutes?: number;
  /** Status of the service: `active` ↔ `inactive`. Default: `active` for a new service. Omit to keep. An inactive service accepts no new bookings. */
  status?: ServiceStatus | null;
  /** Extras that a booking can include, in the order in which customers see them. */
  addons?: AddonDetails[];
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** A session of the person. */
export interface Session {
  /** Unique ID. */
  id: string;
  /** Always `session`. */
  object: "session";
  /** True for the session of this request. */
  is_current: boolean;
  /** User agent of the sign-in. */
  device: string;
  /** IP address of the sign-in. */
  address: string;
  /** ID of the organization that the session acts for. */
  organization_id: string | null;
  /** Environment: `live` or `test`. */
  environment: Open<SessionEnvironment>;
  /** True if a second factor was used. */
  has_mfa: boolean;
  /** Time of the sign-in. */
  created_at: Date;
  /** Time of the last refresh. */
  last_used_at: Date;
  /** Time at which the session ends. */
  expires_at: Date;
}

/** The sessions of a person: all of them, newest first. */
export interface SessionList {
  /** Always `list`. */
  object: "list";
  /** The sessions, at most 20. */
  data: Session[];
}

/** A setup of a space and its capacity. */
export interface SetupStyle {
  /** Style of the setup. */
  style: Open<SetupStyleStyle>;
  /** Maximum number of people in this setup. */
  capacity: number;
}

/** The result of a check of a signature. */
export interface SignatureCheck {
  /** `true` if a receiver with this secret accepts the delivery now. */
  valid: boolean;
  /** Reason why the delivery is not valid; null if it is. `wrong_scheme`: the signatures are of the other signature scheme. `content_changed`: the payload, `webhook-id` or `webhook-timestamp` changed. `wrong_secret`: the secret is not one that signs for your webhooks in this environment, or is of another webhook. */
  reason: Open<SignatureCheckReason> | null;
  /** Explanation of the reason; null if the delivery is valid. */
  detail: string | null;
  /** Header that was checked: `webhook-signature`, or without it `x-wedsync-signature`, or without both `x-bookingx-signature`. */
  checked_header: Open<SignatureCheckCheckedHeader>;
  /** Value of `checked_header` for this payload, ID, timestamp and secret. Null with a public key, which cannot sign, and when the ID or the timestamp is missing. */
  expected_header: string | null;
}

/** A delivery as it was received, and the secret to verify it with. */
export interface SignatureCheckInput {
  /** Body of the delivery as text, exactly as it was received. */
  payload: string;
  /** Headers of the delivery, at most 100, in any case. Headers that do not belong to the signature are ignored. */
  headers: Record<string, string>;
  /** Secret of the webhook (`whsec_…`), or its public key (`whpk_…`). It is neither stored nor logged. */
  secret: string;
}

/** An occurrence without a booking. */
export interface SkippedOccurrence {
  /** Start time of the occurrence. */
  start_at: Date;
  /** Reason why it could not be booked. */
  reason: Open<SkippedOccurrenceReason>;
}

/** A slot that can be booked. */
export interface Slot {
  /** Always `slot`. */
  object: "slot";
  /** Start time. */
  start_at: Date;
  /** End time, exclusive. */
  end_at: Date;
  /** IANA time zone of the place of the booking. */
  time_zone: string;
  /** Number of free places, over all free staff members or spaces. */
  remaining: number;
  /** IDs of the staff members who are free. Empty: the service needs none. */
  staff_ids: string[];
  /** IDs of the spaces that are free. Empty: the service needs none. */
  space_ids: string[];
  /** Price of the service, without add-ons; null if it has none. */
  price: Money | null;
}

/** The addresses that deliveries come from. */
export interface SourceAddresses {
  /** Always `webhook_source_addresses`. */
  object: "webhook_source_addresses";
  /** `true` if deliveries come from `addresses` only. `false` if they come from changing addresses of the cloud provider: verify signatures instead of addresses. */
  is_fixed: boolean;
  /** Networks in CIDR notation. Empty if the addresses are not fixed. */
  addresses: string[];
}

/** A space of a venue: an element, or a combo of several elements. */
export interface Space {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `space`. */
  object: "space";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** ID of the venue that the space belongs to. */
  venue_id: string;
  /** Name of the space. */
  name: string;
  /** Maximum number of people. */
  capacity: number | null;
  /** Kind of the space. A `combo` claims the elements that it consists of. */
  kind: Open<SpaceKind>;
  /** IDs of the elements of a combo: 2 to 20 elements of the same venue. */
  element_ids: string[];
  /** Available setups, each style once. */
  setup_styles: SetupStyle[];
  /** `true` if customers can book the space themselves. */
  web_bookable: boolean;
  /** Periods when the space is out of service, ordered by start. */
  blocks: Block[];
  /** The related resource, with `expand=venue`. */
  venue?: Venue | null;
  /** The related resources, with `expand=elements`. */
  elements?: Space[];
}

/** Resources to create, update and delete: at most 10,000 in total. */
export interface SpaceBulk {
  /** Resources to create. */
  create?: SpaceInput[];
  /** Merge patches of the resources to update. */
  update?: SpaceBulkUpdate[];
  /** Resources to delete, each as an ID or as `{id, version}`. */
  delete?: (string | BulkDelete)[];
}

/** A merge patch with the ID of its resource. */
export interface SpaceBulkUpdate {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the space. */
  name?: string;
  /** Maximum number of people. */
  capacity?: number | null;
  /** Kind of the space. A `combo` claims the elements that it consists of. Default: `element` for a new space. Cannot be changed. */
  kind?: SpaceKind | null;
  /** IDs of the elements of a combo: 2 to 20 elements of the same venue. */
  element_ids?: (string | ExternalRef)[] | null;
  /** Available setups, each style once. */
  setup_styles?: SetupStyle[] | null;
  /** `true` if customers can book the space themselves. */
  web_bookable?: boolean | null;
  /** Periods when the space is out of service; they must not overlap. Omit to keep. An empty list removes all blocks. */
  blocks?: BlockDetails[] | null;
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** Fields to create or replace a space of a venue. */
export interface SpaceInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the space. */
  name: string;
  /** Maximum number of people. */
  capacity?: number | null;
  /** Kind of the space. A `combo` claims the elements that it consists of. Default: `element` for a new space. Cannot be changed. */
  kind?: SpaceKind | null;
  /** IDs of the elements of a combo: 2 to 20 elements of the same venue. */
  element_ids?: (string | ExternalRef)[];
  /** Available setups, each style once. */
  setup_styles?: SetupStyle[];
  /** `true` if customers can book the space themselves. */
  web_bookable?: boolean;
  /** Periods when the space is out of service; they must not overlap. Omit to keep. An empty list removes all blocks. */
  blocks?: BlockDetails[] | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a space to change. Null clears a field (RFC 7396). */
export interface SpacePatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the space. */
  name?: string;
  /** Maximum number of people. */
  capacity?: number | null;
  /** Kind of the space. A `combo` claims the elements that it consists of. Default: `element` for a new space. Cannot be changed. */
  kind?: SpaceKind | null;
  /** IDs of the elements of a combo: 2 to 20 elements of the same venue. */
  element_ids?: (string | ExternalRef)[] | null;
  /** Available setups, each style once. */
  setup_styles?: SetupStyle[] | null;
  /** `true` if customers can book the space themselves. */
  web_bookable?: boolean | null;
  /** Periods when the space is out of service; they must not overlap. Omit to keep. An empty list removes all blocks. */
  blocks?: BlockDetails[] | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Request body of an upsert by external ID. */
export interface SpaceUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the space. */
  name: string;
  /** Maximum number of people. */
  capacity?: number | null;
  /** Kind of the space. A `combo` claims the elements that it consists of. Default: `element` for a new space. Cannot be changed. */
  kind?: SpaceKind | null;
  /** IDs of the elements of a combo: 2 to 20 elements of the same venue. */
  element_ids?: (string | ExternalRef)[];
  /** Available setups, each style once. */
  setup_styles?: SetupStyle[];
  /** `true` if customers can book the space themselves. */
  web_bookable?: boolean;
  /** Periods when the space is out of service; they must not overlap. Omit to keep. An empty list removes all blocks. */
  blocks?: BlockDetails[] | null;
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** A staff member: a person who provides services. */
export interface StaffMember {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `staff`. */
  object: "staff";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Name of the staff member. */
  name: string;
  /** E-mail address of the staff member. */
  email: string | null;
  /** IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone. */
  time_zone: string | null;
  /** IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its `staff_ids`. */
  service_ids: string[];
  /** Labels of what the staff member can do, at most 50. */
  skills: string[];
  /** Status of the staff member. An inactive one keeps its bookings and accepts no new ones. */
  status: Open<StaffMemberStatus>;
  /** Working hours, breaks and time off. Changed with `PUT /v1/staff/{staff_id}/schedule`. */
  schedule: Schedule;
  /** The related resources, with `expand=services`. */
  services?: Service[];
}

/** Resources to create, update and delete: at most 10,000 in total. */
export interface StaffMemberBulk {
  /** Resources to create. */
  create?: StaffMemberInput[];
  /** Merge patches of the resources to update. */
  update?: StaffMemberBulkUpdate[];
  /** Resources to delete, each as an ID or as `{id, version}`. */
  delete?: (string | BulkDelete)[];
}

/** A merge patch with the ID of its resource. */
export interface StaffMemberBulkUpdate {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the staff member. */
  name?: string;
  /** E-mail address of the staff member. */
  email?: string | null;
  /** IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone. */
  time_zone?: string | null;
  /** IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its `staff_ids`. */
  service_ids?: (string | ExternalRef)[] | null;
  /** Labels of what the staff member can do, at most 50. */
  skills?: string[] | null;
  /** Status of the staff member: `active` ↔ `inactive`. Default: `active` for a new staff member. Omit to keep. An inactive staff member accepts no new bookings. */
  status?: StaffMemberStatus | null;
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** Fields to create or replace a staff member. */
export interface StaffMemberInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the staff member. */
  name: string;
  /** E-mail address of the staff member. */
  email?: string | null;
  /** IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone. */
  time_zone?: string | null;
  /** IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its `staff_ids`. */
  service_ids?: (string | ExternalRef)[];
  /** Labels of what the staff member can do, at most 50. */
  skills?: string[];
  /** Status of the staff member: `active` ↔ `inactive`. Default: `active` for a new staff member. Omit to keep. An inactive staff member accepts no new bookings. */
  status?: StaffMemberStatus | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a staff member to change. Null clears a field (RFC 7396). */
export interface StaffMemberPatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the staff member. */
  name?: string;
  /** E-mail address of the staff member. */
  email?: string | null;
  /** IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone. */
  time_zone?: string | null;
  /** IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its `staff_ids`. */
  service_ids?: (string | ExternalRef)[] | null;
  /** Labels of what the staff member can do, at most 50. */
  skills?: string[] | null;
  /** Status of the staff member: `active` ↔ `inactive`. Default: `active` for a new staff member. Omit to keep. An inactive staff member accepts no new bookings. */
  status?: StaffMemberStatus | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Request body of an upsert by external ID. */
export interface StaffMemberUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the staff member. */
  name: string;
  /** E-mail address of the staff member. */
  email?: string | null;
  /** IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone. */
  time_zone?: string | null;
  /** IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its `staff_ids`. */
  service_ids?: (string | ExternalRef)[];
  /** Labels of what the staff member can do, at most 50. */
  skills?: string[];
  /** Status of the staff member: `active` ↔ `inactive`. Default: `active` for a new staff member. Omit to keep. An inactive staff member accepts no new bookings. */
  status?: StaffMemberStatus | null;
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** The schedule of a staff member. */
export interface StaffSchedule {
  /** Always `staff_schedule`. */
  object: "staff_schedule";
  /** ID of the staff member. */
  staff_id: string;
  /** Version of the staff member, which includes the schedule. Sent as `ETag`. */
  version: number;
  /** IANA time zone of the local times: the staff member's, or `UTC` if it has none. */
  time_zone: string;
  /** Weekly working hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday. */
  weekly: WorkingHours[];
  /** Dates with other hours than the weekly ones, each date once. Returned in order. */
  overrides: ScheduleOverride[];
  /** Breaks in local time, each by weekday or by date. */
  breaks: Break[];
  /** Times off, such as vacations. They may overlap. Returned in order of their start. */
  time_off: TimeOff[];
  /** Working time of each date from `from` to `to`, without breaks and time off. Null without `from` and `to`. */
  days: WorkingDay[] | null;
}

/** The whole schedule of a staff member. An omitted part becomes empty. */
export interface StaffScheduleInput {
  /** Weekly working hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday. */
  weekly?: WorkingHours[];
  /** Dates with other hours than the weekly ones, each date once. Returned in order. */
  overrides?: ScheduleOverride[];
  /** Breaks in local time, each by weekday or by date. */
  breaks?: Break[];
  /** Times off, such as vacations. They may overlap. Returned in order of their start. */
  time_off?: Writable<TimeOff>[];
  /** `true` to set time off that meets reservations. They stay. Default: `false`. */
  force?: boolean;
}

/** Attempt counts of one period. */
export interface StatisticsPeriod {
  /** Number of attempts. */
  attempts: number;
  /** Number of deliveries that were delivered. */
  deliveries_succeeded: number;
  /** Number of deliveries that failed after an attempt and will not be retried. */
  deliveries_failed: number;
  /** Share of attempts with a 2xx response; null without attempts. */
  success_rate: number | null;
  /** Number of attempts by the class of the response status; `none`: no response. */
  by_status: Record<string, number>;
  /** Response time in milliseconds, 50th percentile. */
  p50_ms: number | null;
  /** Response time in milliseconds, 95th percentile. */
  p95_ms: number | null;
  /** Response time in milliseconds, 99th percentile. */
  p99_ms: number | null;
  /** Start of the period. */
  at: Date;
}

/** An access token with a fresh `auth_time`. The refresh token stays valid. */
export interface StepUp {
  /** Access token (JWT), for `Authorization: Bearer`. */
  access_token: string;
  /** Always `Bearer`. */
  token_type: "Bearer";
  /** Lifetime of the access token in seconds. */
  expires_in: number;
}

/** A proof of who you are: one of the fields. */
export interface StepUpInput {
  /** Password of the account, for a person without a second factor. */
  password?: string | null;
  /** Current code of the authenticator app. */
  code?: string | null;
  /** Answer of `navigator.credentials.get()` to the options of `POST /v1/auth/mfa/passkeys/options`, in the browser's JSON. */
  passkey?: Record<string, unknown> | null;
}

/** A sub-event of the wedding, such as ceremony, dinner or brunch. */
export interface SubEvent {
  /** Name of the sub-event. */
  name: string;
  /** Start time. */
  start_at?: Date | null;
  /** End time, exclusive. */
  end_at?: Date | null;
  /** ID of the space where the sub-event takes place. */
  space_id?: string | ExternalRef | null;
}

/** The support of your organization. */
export interface Support {
  /** Always `support`. */
  object: "support";
  /** Tier of your support. */
  tier: Open<SupportTier>;
  /** Response targets by tier and priority. */
  response_targets: ResponseTarget[];
  /** Technical account manager of your organization; null unless the tier is `enterprise`. */
  account_manager: AccountManager | null;
}

/** The support plan of an organization. */
export interface SupportPlan {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `support_plan`. */
  object: "support_plan";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Tier of the organization's support. It sets the response targets. */
  tier: Open<SupportPlanTier>;
  /** Technical account manager. The organization sees the account manager while its tier is `enterprise`. */
  account_manager: AccountManager | null;
}

/** The support plan of an organization. */
export interface SupportPlanInput {
  /** Tier of the organization's support. It sets the response targets. */
  tier: SupportPlanTier;
  /** Technical account manager. The organization sees the account manager while its tier is `enterprise`. */
  account_manager?: AccountManager | null;
}

/** The tax of all lines with the same rate. */
export interface TaxLine {
  /** Tax rate in percent. */
  percent: string;
  /** Amount without tax. */
  net: Money;
  /** Amount of the tax. */
  tax: Money;
  /** Amount including tax: the sum of `net` and `tax`. */
  gross: Money;
}

/** A support ticket: a question to the platform's support. */
export interface Ticket {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `ticket`. */
  object: "ticket";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Subject of the ticket. */
  subject: string;
  /** Text of the ticket, at most 10,000 characters. Do not send secrets or card numbers. */
  body: string;
  /** Priority of the ticket. With the tier of your support, it sets the response target. */
  priority: Open<TicketPriority>;
  /** ID of the request that the ticket is about: its `X-Request-Id`. */
  request_id: string | null;
  /** Author of the ticket. */
  requester: TicketAuthor;
  /** Status of the ticket: `open` while it waits for the platform's support, `answered` while it waits for you, `closed` at the end. Your message opens an answered ticket again; a closed ticket accepts no messages. */
  status: Open<TicketStatus>;
  /** Response target of the ticket in minutes, by its priority and the tier of your support. */
  response_minutes: number;
  /** Time of the next response by the target; null unless the ticket is `open`. */
  response_due_at: Date | null;
  /** True if the response is late: `response_due_at` has passed. */
  is_overdue: boolean;
  /** Number of messages after the ticket's own text. */
  message_count: number;
  /** Side that wrote last: `customer` or `support`. */
  last_message_by: Open<TicketLastMessageBy>;
  /** Side that closed the ticket; null while it is not closed. */
  closed_by: Open<TicketClosedBy> | null;
  /** Time at which the ticket was closed; null while it is not. */
  closed_at: Date | null;
}

/** Who wrote a ticket or a message. Members of the platform's support have no ID here. */
export interface TicketAuthor {
  /** Type of the author. `support` is the platform's support. */
  type: Open<TicketAuthorType>;
  /** ID of the user, API key or OAuth client; null for `support`. */
  id: string | null;
  /** Name of the person; null for API keys and OAuth clients. */
  name: string | null;
}

/** Fields to open a ticket. */
export interface TicketInput {
  /** Subject of the ticket. */
  subject: string;
  /** Text of the ticket, at most 10,000 characters. Do not send secrets or card numbers. */
  body: string;
  /** Priority of the ticket. With the tier of your support, it sets the response target. */
  priority?: TicketPriority;
  /** ID of the request that the ticket is about: its `X-Request-Id`. */
  request_id?: string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** A message of a ticket. It never changes. */
export interface TicketMessage {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `ticket_message`. */
  object: "ticket_message";
  /** ID of the ticket. */
  ticket_id: string;
  /** Author of the message. */
  author: TicketAuthor;
  /** Way in which the message arrived: `api` or `mail`. */
  source: Open<TicketMessageSource>;
  /** Text of the message. */
  body: string;
  /** Time of the message. */
  created_at: Date;
}

/** A message to add to a ticket. */
export interface TicketMessageInput {
  /** Text of the message, at most 10,000 characters. Do not send secrets or card numbers. */
  body: string;
}

/** A tier: the limits of the API keys that use it. */
export interface Tier {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `tier`. */
  object: "tier";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Name of the tier, as used in API keys. */
  name: string;
  /** Status of the tier. A `retired` tier accepts no new keys. */
  status: Open<TierStatus>;
  /** Method of counting requests: in any period (`sliding_window`), per clock period (`fixed_window`) or with a bucket that refills (`token_bucket`). */
  algorithm: Open<TierAlgorithm>;
  /** Requests in any minute. */
  per_minute: number | null;
  /** Requests in any hour. */
  per_hour: number | null;
  /** Requests in any day. */
  per_day: number | null;
  /** Requests in any 200 ms; with `token_bucket`, the depth of the buckets. */
  burst: number | null;
  /** Percentage by which a limit can be exceeded before requests are rejected. */
  grace_percent: number;
  /** Concurrent requests. */
  concurrent: number | null;
  /** Requests per calendar day (UTC). */
  daily_quota: number | null;
  /** Requests per calendar month (UTC). */
  monthly_quota: number | null;
  /** Number of requests that a server takes from the limits at once, for keys with very high traffic. 0: every request is counted individually. */
  lease: number;
}

/** Fields of a tier. Set at least one limit: per minute, per hour or per day. An omitted limit means no limit. */
export interface TierInput {
  /** Method of counting requests: in any period (`sliding_window`), per clock period (`fixed_window`) or with a bucket that refills (`token_bucket`). */
  algorithm?: TierAlgorithm;
  /** Requests in any minute. */
  per_minute?: number | null;
  /** Requests in any hour. */
  per_hour?: number | null;
  /** Requests in any day. */
  per_day?: number | null;
  /** Requests in any 200 ms; with `token_bucket`, the depth of the buckets. */
  burst?: number | null;
  /** Percentage by which a limit can be exceeded before requests are rejected. */
  grace_percent?: number;
  /** Concurrent requests. */
  concurrent?: number | null;
  /** Requests per calendar day (UTC). */
  daily_quota?: number | null;
  /** Requests per calendar month (UTC). */
  monthly_quota?: number | null;
  /** Number of requests that a server takes from the limits at once, for keys with very high traffic. 0: every request is counted individually. */
  lease?: number;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** A page of a list. */
export interface TierList {
  /** Always `list`. */
  object: "list";
  /** Items of the page. */
  data: Tier[];
  /** True if another page follows. */
  has_more: boolean;
  /** Cursor of the next page: send it as `cursor`. */
  next_cursor: string | null;
}

/** A tier with the status of its rollout to API keys. */
export interface TierWithRollout {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `tier`. */
  object: "tier";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Name of the tier, as used in API keys. */
  name: string;
  /** Status of the tier. A `retired` tier accepts no new keys. */
  status: Open<TierWithRolloutStatus>;
  /** Method of counting requests: in any period (`sliding_window`), per clock period (`fixed_window`) or with a bucket that refills (`token_bucket`). */
  algorithm: Open<TierWithRolloutAlgorithm>;
  /** Requests in any minute. */
  per_minute: number | null;
  /** Requests in any hour. */
  per_hour: number | null;
  /** Requests in any day. */
  per_day: number | null;
  /** Requests in any 200 ms; with `token_bucket`, the depth of the buckets. */
  burst: number | null;
  /** Percentage by which a limit can be exceeded before requests are rejected. */
  grace_percent: number;
  /** Concurrent requests. */
  concurrent: number | null;
  /** Requests per calendar day (UTC). */
  daily_quota: number | null;
  /** Requests per calendar month (UTC). */
  monthly_quota: number | null;
  /** Number of requests that a server takes from the limits at once, for keys with very high traffic. 0: every request is counted individually. */
  lease: number;
  /** Rollout status. `running`: a very large number of API keys is still being updated to the new limits. */
  rollout?: Open<TierWithRolloutRollout>;
}

/** A time during which the staff member does not work. */
export interface TimeOff {
  /** Start time. */
  start_at: Date;
  /** End time, exclusive. */
  end_at: Date;
  /** Reason, for your staff. */
  reason?: string | null;
}

/** New tokens of a session. Shown only once. */
export interface Tokens {
  /** Access token (JWT), for `Authorization: Bearer`. */
  access_token: string;
  /** Always `Bearer`. */
  token_type: "Bearer";
  /** Lifetime of the access token in seconds. */
  expires_in: number;
  /** Token that gets the next tokens, once; null if it was sent as a cookie. */
  refresh_token: string | null;
}

/** The first code of a new authenticator app. */
export interface TotpConfirmationInput {
  /** Current code of the app: six digits. */
  code: string;
}

/** A new authenticator app, which waits for its first code. Shown only once. */
export interface TotpEnrollment {
  /** Secret of the app, to type in by hand: base32, 160 bits. */
  secret: string;
  /** The secret as a URL, which opens an authenticator app. */
  otpauth_url: string;
  /** QR code of `otpauth_url`: an SVG element with a title. */
  qr_svg: string;
}

/** The block to remove. */
export interface UnblockSpaceInput {
  /** ID of the block. */
  block_id: string;
}

/** An upload. Files are stored for 24 hours. */
export interface Upload {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `upload`. */
  object: "upload";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Media type of the file. Send the file with the same type. */
  content_type: string;
  /** Exact size of the file in bytes, at most 100,000,000. */
  size: number;
  /** SHA-256 of the file in hexadecimal. If set, the store verifies the file against it. */
  sha256: string | null;
  /** Name of the file. */
  filename: string | null;
  /** Time until which the file is stored. */
  expires_at: Date;
  /** Status of the file: awaiting, received or expired. */
  status?: Open<UploadStatus>;
}

/** Fields to create an upload. */
export interface UploadInput {
  /** Media type of the file. Send the file with the same type. */
  content_type: string;
  /** Exact size of the file in bytes, at most 100,000,000. */
  size: number;
  /** SHA-256 of the file in hexadecimal. If set, the store verifies the file against it. */
  sha256?: string | null;
  /** Name of the file. */
  filename?: string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Requests in a time span, in total and per period. A request is counted within two minutes of its response. */
export interface Usage {
  /** Start of the first period. */
  from: Date;
  /** End of the last period. */
  to: Date;
  /** Length of a period. */
  granularity: Open<UsageGranularity>;
  /** Always `usage`. */
  object: "usage";
  /** Totals of the time span. */
  total: Figures;
  /** All periods, oldest first, including periods without requests. */
  data: Period[];
}

/** Requests per endpoint in a time span. */
export interface UsageEndpoints {
  /** Start of the first period. */
  from: Date;
  /** End of the last period. */
  to: Date;
  /** Length of a period. */
  granularity: Open<UsageEndpointsGranularity>;
  /** Always `usage_endpoints`. */
  object: "usage_endpoints";
  /** Endpoints that received requests, most used first. */
  data: Endpoint[];
}

/** Errors in a time span. */
export interface UsageErrors {
  /** Start of the first period. */
  from: Date;
  /** End of the last period. */
  to: Date;
  /** Length of a period. */
  granularity: Open<UsageErrorsGranularity>;
  /** Always `usage_errors`. */
  object: "usage_errors";
  /** Number of requests that returned an error. */
  requests: number;
  /** Error codes that were returned, most frequent first. */
  data: Error[];
}

/** A venue: a house where weddings and bookings take place. */
export interface Venue {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `venue`. */
  object: "venue";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Name of the venue. */
  name: string;
  /** IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone. */
  time_zone: string | null;
  /** ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency. */
  currency: string | null;
  /** Address of the venue. */
  address: Address | null;
  /** Maximum number of people in the whole venue. */
  capacity: number | null;
  /** Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday. Empty: unknown. */
  opening_hours: WeeklyInterval[];
  /** Local dates on which the venue is closed, each date once. Returned in order. */
  holidays: Holiday[];
  /** Status of the venue. An archived venue keeps its spaces and weddings and accepts no new ones. */
  status: Open<VenueStatus>;
}

/** Resources to create, update and delete: at most 10,000 in total. */
export interface VenueBulk {
  /** Resources to create. */
  create?: VenueInput[];
  /** Merge patches of the resources to update. */
  update?: VenueBulkUpdate[];
  /** Resources to delete, each as an ID or as `{id, version}`. */
  delete?: (string | BulkDelete)[];
}

/** A merge patch with the ID of its resource. */
export interface VenueBulkUpdate {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the venue. */
  name?: string;
  /** IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone. */
  time_zone?: string | null;
  /** ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency. */
  currency?: string | null;
  /** Address of the venue. */
  address?: AddressPatch | null;
  /** Maximum number of people in the whole venue. */
  capacity?: number | null;
  /** Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday. Empty: unknown. */
  opening_hours?: WeeklyInterval[] | null;
  /** Local dates on which the venue is closed, each date once. Returned in order. */
  holidays?: Holiday[] | null;
  /** Status of the venue: `active` ↔ `archived`. Default: `active` for a new venue. Omit to keep. An archived venue accepts no new spaces or weddings. */
  status?: VenueStatus | null;
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** Fields to create or replace a venue. */
export interface VenueInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the venue. */
  name: string;
  /** IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone. */
  time_zone?: string | null;
  /** ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency. */
  currency?: string | null;
  /** Address of the venue. */
  address?: Address | null;
  /** Maximum number of people in the whole venue. */
  capacity?: number | null;
  /** Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday. Empty: unknown. */
  opening_hours?: WeeklyInterval[];
  /** Local dates on which the venue is closed, each date once. Returned in order. */
  holidays?: Holiday[];
  /** Status of the venue: `active` ↔ `archived`. Default: `active` for a new venue. Omit to keep. An archived venue accepts no new spaces or weddings. */
  status?: VenueStatus | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a venue to change. Null clears a field (RFC 7396). */
export interface VenuePatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the venue. */
  name?: string;
  /** IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone. */
  time_zone?: string | null;
  /** ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency. */
  currency?: string | null;
  /** Address of the venue. */
  address?: AddressPatch | null;
  /** Maximum number of people in the whole venue. */
  capacity?: number | null;
  /** Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday. Empty: unknown. */
  opening_hours?: WeeklyInterval[] | null;
  /** Local dates on which the venue is closed, each date once. Returned in order. */
  holidays?: Holiday[] | null;
  /** Status of the venue: `active` ↔ `archived`. Default: `active` for a new venue. Omit to keep. An archived venue accepts no new spaces or weddings. */
  status?: VenueStatus | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Request body of an upsert by external ID. */
export interface VenueUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Name of the venue. */
  name: string;
  /** IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone. */
  time_zone?: string | null;
  /** ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency. */
  currency?: string | null;
  /** Address of the venue. */
  address?: Address | null;
  /** Maximum number of people in the whole venue. */
  capacity?: number | null;
  /** Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday. Empty: unknown. */
  opening_hours?: WeeklyInterval[];
  /** Local dates on which the venue is closed, each date once. Returned in order. */
  holidays?: Holiday[];
  /** Status of the venue: `active` ↔ `archived`. Default: `active` for a new venue. Omit to keep. An archived venue accepts no new spaces or weddings. */
  status?: VenueStatus | null;
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** The person that a verification created. */
export interface Verification {
  /** The person. */
  user: Person;
  /** True if the person has to set a password, with the link of another mail: the address was registered with different passwords, so none of them is valid. */
  password_required: boolean;
}

/** The token of the link in the mail. */
export interface VerificationInput {
  /** Token of the link in the mail. */
  token: string;
}

/** A ticket that waits for a response, with the name of its organization. */
export interface WaitingTicket {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `ticket`. */
  object: "ticket";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** Subject of the ticket. */
  subject: string;
  /** Text of the ticket, at most 10,000 characters. Do not send secrets or card numbers. */
  body: string;
  /** Priority of the ticket. With the tier of your support, it sets the response target. */
  priority: Open<WaitingTicketPriority>;
  /** ID of the request that the ticket is about: its `X-Request-Id`. */
  request_id: string | null;
  /** Author of the ticket. */
  requester: TicketAuthor;
  /** Status of the ticket: `open` while it waits for the platform's support, `answered` while it waits for you, `closed` at the end. Your message opens an answered ticket again; a closed ticket accepts no messages. */
  status: Open<WaitingTicketStatus>;
  /** Response target of the ticket in minutes, by its priority and the tier of your support. */
  response_minutes: number;
  /** Time of the next response by the target; null unless the ticket is `open`. */
  response_due_at: Date | null;
  /** True if the response is late: `response_due_at` has passed. */
  is_overdue: boolean;
  /** Number of messages after the ticket's own text. */
  message_count: number;
  /** Side that wrote last: `customer` or `support`. */
  last_message_by: Open<WaitingTicketLastMessageBy>;
  /** Side that closed the ticket; null while it is not closed. */
  closed_by: Open<WaitingTicketClosedBy> | null;
  /** Time at which the ticket was closed; null while it is not. */
  closed_at: Date | null;
  /** Name of the organization that opened the ticket. */
  organization_name?: string | null;
}

/** A waitlist entry: a customer who waits for a slot of a service. */
export interface WaitlistEntry {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `waitlist_entry`. */
  object: "waitlist_entry";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** ID of the customer who waits. Cannot be changed. */
  customer_id: string;
  /** ID of the service that the customer waits for. Cannot be changed. */
  service_id: string;
  /** Earliest start of a slot that suits the customer. */
  from: Date;
  /** Latest end of a slot that suits the customer: in the future, after `from`, at most 92 days later. */
  to: Date;
  /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
  party_size: number;
  /** ID of the staff member that the customer waits for; null for any staff member. */
  staff_id: string | null;
  /** Status of the entry. `waiting` → `offered` when a slot is held for the customer → `converted` when the offer is accepted, or `waiting` again when it is not answered in time. An entry is `expired` after `to`, and `canceled` when it is deleted. */
  status: Open<WaitlistEntryStatus>;
  /** ID of the booking that holds the offered slot; null without an offer. */
  booking_id: string | null;
  /** Time until which the offer can be accepted; null without an open offer. */
  offer_expires_at: Date | null;
  /** The related resource, with `expand=customer`. */
  customer?: Customer | null;
  /** The related resource, with `expand=service`. */
  service?: Service | null;
  /** The related resource, with `expand=staff`. */
  staff?: StaffMember | null;
}

/** Resources to create, update and delete: at most 10,000 in total. */
export interface WaitlistEntryBulk {
  /** Resources to create. */
  create?: WaitlistEntryInput[];
  /** Merge patches of the resources to update. */
  update?: WaitlistEntryBulkUpdate[];
  /** Resources to delete, each as an ID or as `{id, version}`. */
  delete?: (string | BulkDelete)[];
}

/** A merge patch with the ID of its resource. */
export interface WaitlistEntryBulkUpdate {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Earliest start of a slot that suits the customer. */
  from?: Date | string;
  /** Latest end of a slot that suits the customer: in the future, after `from`, at most 92 days later. */
  to?: Date | string;
  /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
  party_size?: number | null;
  /** ID of the staff member that the customer waits for. Default (omitted, null or `any`): any staff member. */
  staff_id?: string | ExternalRef | null;
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** Fields to create or replace a waitlist entry. */
export interface WaitlistEntryInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** ID of the customer who waits. Cannot be changed. */
  customer_id: string | ExternalRef;
  /** ID of the service that the customer waits for. Cannot be changed. */
  service_id: string | ExternalRef;
  /** Earliest start of a slot that suits the customer. */
  from: Date | string;
  /** Latest end of a slot that suits the customer: in the future, after `from`, at most 92 days later. */
  to: Date | string;
  /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
  party_size?: number;
  /** ID of the staff member that the customer waits for. Default (omitted, null or `any`): any staff member. */
  staff_id?: string | ExternalRef | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a waitlist entry to change. Null clears a field (RFC 7396). */
export interface WaitlistEntryPatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** Earliest start of a slot that suits the customer. */
  from?: Date | string;
  /** Latest end of a slot that suits the customer: in the future, after `from`, at most 92 days later. */
  to?: Date | string;
  /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
  party_size?: number | null;
  /** ID of the staff member that the customer waits for. Default (omitted, null or `any`): any staff member. */
  staff_id?: string | ExternalRef | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Request body of an upsert by external ID. */
export interface WaitlistEntryUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** ID of the customer who waits. Cannot be changed. */
  customer_id: string | ExternalRef;
  /** ID of the service that the customer waits for. Cannot be changed. */
  service_id: string | ExternalRef;
  /** Earliest start of a slot that suits the customer. */
  from: Date | string;
  /** Latest end of a slot that suits the customer: in the future, after `from`, at most 92 days later. */
  to: Date | string;
  /** Number of people, at most the capacity of the service: 1 to 10,000. Default: 1. */
  party_size?: number;
  /** ID of the staff member that the customer waits for. Default (omitted, null or `any`): any staff member. */
  staff_id?: string | ExternalRef | null;
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** A webhook: an endpoint that receives your events. */
export interface Webhook {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `webhook`. */
  object: "webhook";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10 seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count. */
  url: string;
  /** Event types that are sent. */
  event_types: string[];
  /** Event pattern: of the types in `event_types`, only events that match it are sent. Null: all of them. */
  filters: Record<string, unknown> | null;
  /** Purpose of the webhook. */
  description: string | null;
  /** Headers that are sent with each delivery. Values are secret and shown as `********`. */
  headers: Record<string, string>;
  /** Retry delays for failed deliveries. */
  retry_policy: RetryPolicy;
  /** Form of the events that are sent. `full`: the whole event. `thin`: `data` has only the ID and the type of the resource; get the resource from the API. A resource without an ID has the IDs that it refers to. */
  payload: Open<WebhookPayload>;
  /** API version of the events that are sent. Null: the current version. */
  api_version: Open<WebhookApiVersion> | null;
  /** Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit. */
  rate_limit_per_second: number | null;
  /** Maximum number of concurrent requests to the endpoint. `1` sends one event after the other, which orders the events of an object in replays only; compare `sequence` for others. Null: the platform chooses. */
  max_in_flight: number | null;
  /** Signature scheme: `hmac-sha256` with a shared secret, or `ed25519` with a key pair. */
  signature: Open<WebhookSignature>;
  /** Status of the webhook. `active`: events are sent. `paused`: you paused the webhook. `failed`: the platform disabled the webhook, see `failure_reason`; resume it when the endpoint works again. Only an active webhook receives events. */
  status: Open<WebhookStatus>;
  /** Reason why the platform disabled the webhook. `gone`: the endpoint returned 410. `failing`: all deliveries failed for three days, at least ten events. */
  failure_reason: Open<WebhookFailureReason> | null;
  /** Time when the webhook failed. */
  failed_at: Date | null;
  /** Time since which all deliveries have failed; set after 24 hours. Null after the next successful delivery, and when you resume the webhook. */
  failing_since: Date | null;
  /** Time until which the previous secret also signs after a rotation. Not included in events. */
  previous_secret_expires_at?: Date | null;
  /** Public key for verifying the `v1a` signatures of an `ed25519` webhook; null with `hmac-sha256`. Not included in events. */
  public_key?: string | null;
}

/** Fields to create or replace a webhook. */
export interface WebhookInput {
  /** URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10 seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count. */
  url: string;
  /** Event types to send: single types, all types of a resource (`client.*`) or all types (`*`). To create or change the webhook, your key needs the read scope of each of these resources (`clients:read` for `client.*`, `*:read` for `*`). Otherwise, 403 `insufficient_scope` lists the missing scopes. Later changes of the key do not change which events the webhook receives. */
  event_types: WebhookEventTypes[];
  /** Event pattern in the language of Amazon EventBridge: of the types in `event_types`, only events that match it are sent. Each field of the pattern has an array of values and operators, one of which must match. At most 2,048 characters, 100 values and operators, 16 levels and 1,000 combinations of `$or`. A merge patch merges it with the stored pattern; null removes it. Default: every event of these types is sent. */
  filters?: Record<string, unknown> | null;
  /** Purpose of the webhook. */
  description?: string | null;
  /** Headers to send with each delivery, such as `Authorization`; at most 20. Headers that are reserved for HTTP or for the platform are rejected. A value has 1 to 1,000 visible ASCII characters, with spaces between them, but no tabs. Values are secret: every response, event and change contains `********` instead. Send `********` unchanged to keep the stored value. */
  headers?: Record<string, string>;
  /** Retry delays for failed deliveries. */
  retry_policy?: RetryPolicy;
  /** Form of the events that are sent. `full`: the whole event. `thin`: `data` has only the ID and the type of the resource; get the resource from the API. A resource without an ID has the IDs that it refers to. */
  payload?: WebhookPayload;
  /** API version of the events that are sent. Null: the current version. */
  api_version?: WebhookApiVersion | null;
  /** Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit. */
  rate_limit_per_second?: number | null;
  /** Maximum number of concurrent requests to the endpoint. `1` sends one event after the other, which orders the events of an object in replays only; compare `sequence` for others. Null: the platform chooses. */
  max_in_flight?: number | null;
  /** Signature scheme. `hmac-sha256`: a secret that you and the platform share. `ed25519`: the platform signs with a private key, and you verify with the public key. Default: `hmac-sha256` for a new webhook. Can be changed by rotating the secret only. */
  signature?: WebhookSignature | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a webhook to change. Null clears a field (RFC 7396). */
export interface WebhookPatch {
  /** URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10 seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count. */
  url?: string;
  /** Event types to send: single types, all types of a resource (`client.*`) or all types (`*`). To create or change the webhook, your key needs the read scope of each of these resources (`clients:read` for `client.*`, `*:read` for `*`). Otherwise, 403 `insufficient_scope` lists the missing scopes. Later changes of the key do not change which events the webhook receives. */
  event_types?: WebhookEventTypes[];
  /** Event pattern in the language of Amazon EventBridge: of the types in `event_types`, only events that match it are sent. Each field of the pattern has an array of values and operators, one of which must match. At most 2,048 characters, 100 values and operators, 16 levels and 1,000 combinations of `$or`. A merge patch merges it with the stored pattern; null removes it. Default: every event of these types is sent. */
  filters?: Record<string, unknown> | null;
  /** Purpose of the webhook. */
  description?: string | null;
  /** Headers to send with each delivery, such as `Authorization`; at most 20. Headers that are reserved for HTTP or for the platform are rejected. A value has 1 to 1,000 visible ASCII characters, with spaces between them, but no tabs. Values are secret: every response, event and change contains `********` instead. Send `********` unchanged to keep the stored value. */
  headers?: Record<string, string | null> | null;
  /** Retry delays for failed deliveries. */
  retry_policy?: RetryPolicyPatch | null;
  /** Form of the events that are sent. `full`: the whole event. `thin`: `data` has only the ID and the type of the resource; get the resource from the API. A resource without an ID has the IDs that it refers to. */
  payload?: WebhookPayload | null;
  /** API version of the events that are sent. Null: the current version. */
  api_version?: WebhookApiVersion | null;
  /** Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit. */
  rate_limit_per_second?: number | null;
  /** Maximum number of concurrent requests to the endpoint. `1` sends one event after the other, which orders the events of an object in replays only; compare `sequence` for others. Null: the platform chooses. */
  max_in_flight?: number | null;
  /** Signature scheme. `hmac-sha256`: a secret that you and the platform share. `ed25519`: the platform signs with a private key, and you verify with the public key. Default: `hmac-sha256` for a new webhook. Can be changed by rotating the secret only. */
  signature?: WebhookSignature | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** The attempts of a webhook's endpoint in a time span, in total and by period, and the current state of the endpoint. */
export interface WebhookStats {
  /** Always `webhook_stats`. */
  object: "webhook_stats";
  /** ID of the webhook. */
  webhook_id: string;
  /** Start of the first period. */
  from: Date;
  /** End of the last period. */
  to: Date;
  /** Length of a period. */
  granularity: Open<WebhookStatsGranularity>;
  /** Number of attempts that have failed since the last success, now. */
  consecutive_failures: number;
  /** State of the circuit breaker, now. `closed`: events are sent. `open`: after failures in a row, nothing is sent for a pause. `half_open`: the pause is over, and the next attempt decides. */
  circuit: Open<WebhookStatsCircuit>;
  /** Totals of the time span. */
  total: AttemptFigures;
  /** All periods, oldest first, including periods without attempts. */
  data: StatisticsPeriod[];
}

/** A webhook with its signing secret. The secret is shown only once. */
export interface WebhookWithSecret {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `webhook`. */
  object: "webhook";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10 seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count. */
  url: string;
  /** Event types that are sent. */
  event_types: string[];
  /** Event pattern: of the types in `event_types`, only events that match it are sent. Null: all of them. */
  filters: Record<string, unknown> | null;
  /** Purpose of the webhook. */
  description: string | null;
  /** Headers that are sent with each delivery. Values are secret and shown as `********`. */
  headers: Record<string, string>;
  /** Retry delays for failed deliveries. */
  retry_policy: RetryPolicy;
  /** Form of the events that are sent. `full`: the whole event. `thin`: `data` has only the ID and the type of the resource; get the resource from the API. A resource without an ID has the IDs that it refers to. */
  payload: Open<WebhookWithSecretPayload>;
  /** API version of the events that are sent. Null: the current version. */
  api_version: Open<WebhookWithSecretApiVersion> | null;
  /** Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit. */
  rate_limit_per_second: number | null;
  /** Maximum number of concurrent requests to the endpoint. `1` sends one event after the other, which orders the events of an object in replays only; compare `sequence` for others. Null: the platform chooses. */
  max_in_flight: number | null;
  /** Signature scheme: `hmac-sha256` with a shared secret, or `ed25519` with a key pair. */
  signature: Open<WebhookWithSecretSignature>;
  /** Status of the webhook. `active`: events are sent. `paused`: you paused the webhook. `failed`: the platform disabled the webhook, see `failure_reason`; resume it when the endpoint works again. Only an active webhook receives events. */
  status: Open<WebhookWithSecretStatus>;
  /** Reason why the platform disabled the webhook. `gone`: the endpoint returned 410. `failing`: all deliveries failed for three days, at least ten events. */
  failure_reason: Open<WebhookWithSecretFailureReason> | null;
  /** Time when the webhook failed. */
  failed_at: Date | null;
  /** Time since which all deliveries have failed; set after 24 hours. Null after the next successful delivery, and when you resume the webhook. */
  failing_since: Date | null;
  /** Time until which the previous secret also signs after a rotation. Not included in events. */
  previous_secret_expires_at?: Date | null;
  /** Public key for verifying the `v1a` signatures of an `ed25519` webhook; null with `hmac-sha256`. Not included in events. */
  public_key?: string | null;
  /** Secret for verifying the signatures of deliveries (Standard Webhooks): `whsec_…`, or the public key `whpk_…` of an `ed25519` webhook. Save it: it is not shown again. */
  secret: string;
}

/** A wedding: one celebration, from the first inquiry to the final accounts. */
export interface Wedding {
  /** Unique ID; sorts by creation time. */
  id: string;
  /** Always `wedding`. */
  object: "wedding";
  /** ID of the organization that owns the resource. */
  organization_id: string;
  /** Live mode: false in the sandbox. */
  livemode: boolean;
  /** Version, incremented by every change. Sent as `ETag`. */
  version: number;
  /** Time of creation. */
  created_at: Date;
  /** Time of the last change. */
  updated_at: Date;
  /** Custom name-value pairs. */
  metadata: Record<string, string>;
  /** IDs of this resource in other systems. */
  external_refs: ExternalRef[];
  /** ID of the client that the wedding belongs to. */
  client_id: string;
  /** Date of the wedding, local to the venue. */
  date: string;
  /** Name of the wedding, for your staff. */
  name: string | null;
  /** ID of the venue where the wedding takes place. */
  venue_id: string | null;
  /** IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements. */
  space_ids: string[];
  /** Start time of the wedding. */
  start_at: Date | null;
  /** End time of the wedding, exclusive. `date` must be between start and end, in the venue's time zone. */
  end_at: Date | null;
  /** Numbers of guests. */
  guests: Guests;
  /** Budget of the couple. */
  budget: Money | null;
  /** Package chosen by the couple. */
  package_type: Open<WeddingPackageType>;
  /** Sub-events of the wedding, between its start and end. */
  sub_events: SubEvent[];
  /** Free text for your staff. */
  notes: string | null;
  /** Status of the wedding. */
  status: Open<WeddingStatus>;
  /** Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48 hours before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14 days. */
  option_expires_at: Date | null;
  /** Time when `wedding.option_expiring` was sent for this option. */
  option_noticed_at: Date | null;
  /** Time from which `guests.guaranteed` can only be raised. */
  guarantee_locked_at: Date | null;
  /** Reason why the wedding was canceled or lost. */
  status_reason: string | null;
  /** The related resource, with `expand=client`. */
  client?: Client | null;
  /** The related resource, with `expand=venue`. */
  venue?: Venue | null;
  /** The related resources, with `expand=spaces`. */
  spaces?: Space[];
}

/** Resources to create, update and delete: at most 10,000 in total. */
export interface WeddingBulk {
  /** Resources to create. */
  create?: WeddingInput[];
  /** Merge patches of the resources to update. */
  update?: WeddingBulkUpdate[];
  /** Resources to delete, each as an ID or as `{id, version}`. */
  delete?: (string | BulkDelete)[];
}

/** A merge patch with the ID of its resource. */
export interface WeddingBulkUpdate {
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** ID of the client that the wedding belongs to. */
  client_id?: string | ExternalRef;
  /** Date of the wedding, local to the venue. */
  date?: string;
  /** Name of the wedding, for your staff. */
  name?: string | null;
  /** ID of the venue where the wedding takes place. */
  venue_id?: string | ExternalRef | null;
  /** IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements. */
  space_ids?: (string | ExternalRef)[] | null;
  /** Start time of the wedding. */
  start_at?: Date | string | null;
  /** End time of the wedding, exclusive. `date` must be between start and end, in the venue's time zone. */
  end_at?: Date | string | null;
  /** Numbers of guests. */
  guests?: GuestsPatch | null;
  /** Budget of the couple. */
  budget?: MoneyPatch | null;
  /** Package chosen by the couple. */
  package_type?: WeddingPackageType | null;
  /** Sub-events of the wedding, between its start and end. */
  sub_events?: Writable<SubEvent>[] | null;
  /** Free text for your staff. */
  notes?: string | null;
  /** Status of the wedding. Transitions: `inquiry` → `tentative`, `waitlisted`, `lost`; `waitlisted` → `tentative`, `lost`; `tentative` → `definite`, `lost`, `canceled`, `released`; `released` → `tentative`; `definite` → `in_progress`, `canceled`; `in_progress` → `completed`; `completed` → `closed`. The actions make the same transitions. Default: `inquiry` for a new wedding. Omit to keep. */
  status?: WeddingStatus | null;
  /** Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48 hours before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14 days. */
  option_expires_at?: Date | string | null;
  /** ID of the resource. */
  id: string;
  /** Version that you read. The result is 412 if the resource has changed since. */
  version?: number | null;
}

/** A version of a wedding: what changed, when and by whom. */
export interface WeddingChange {
  /** Always `wedding_change`. */
  object: "wedding_change";
  /** Version that resulted from the change. */
  version: number;
  /** Time of the change. */
  at: Date;
  /** Type of the change. */
  action: Open<WeddingChangeAction>;
  /** ID of the API key that made the change; `platform` if an option expired. */
  principal: string;
  /** ID of the request that made the change. */
  request_id: string;
  /** Changed fields. Empty if the wedding was created or restored. */
  changes: FieldChange[];
}

/** The reason why the wedding will not take place. */
export interface WeddingEndInput {
  /** Reason why the wedding was canceled or lost. */
  reason?: string | null;
}

/** Options for holding the date. */
export interface WeddingHoldInput {
  /** Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48 hours before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14 days. */
  option_expires_at?: Date | string | null;
}

/** Fields to create or replace a wedding. */
export interface WeddingInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** ID of the client that the wedding belongs to. */
  client_id: string | ExternalRef;
  /** Date of the wedding, local to the venue. */
  date: string;
  /** Name of the wedding, for your staff. */
  name?: string | null;
  /** ID of the venue where the wedding takes place. */
  venue_id?: string | ExternalRef | null;
  /** IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements. */
  space_ids?: (string | ExternalRef)[];
  /** Start time of the wedding. */
  start_at?: Date | string | null;
  /** End time of the wedding, exclusive. `date` must be between start and end, in the venue's time zone. */
  end_at?: Date | string | null;
  /** Numbers of guests. */
  guests?: Guests;
  /** Budget of the couple. */
  budget?: Money | null;
  /** Package chosen by the couple. */
  package_type?: WeddingPackageType;
  /** Sub-events of the wedding, between its start and end. */
  sub_events?: Writable<SubEvent>[];
  /** Free text for your staff. */
  notes?: string | null;
  /** Status of the wedding. Transitions: `inquiry` → `tentative`, `waitlisted`, `lost`; `waitlisted` → `tentative`, `lost`; `tentative` → `definite`, `lost`, `canceled`, `released`; `released` → `tentative`; `definite` → `in_progress`, `canceled`; `in_progress` → `completed`; `completed` → `closed`. The actions make the same transitions. Default: `inquiry` for a new wedding. Omit to keep. */
  status?: WeddingStatus | null;
  /** Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48 hours before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14 days. */
  option_expires_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Fields of a wedding to change. Null clears a field (RFC 7396). */
export interface WeddingPatch {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** ID of the client that the wedding belongs to. */
  client_id?: string | ExternalRef;
  /** Date of the wedding, local to the venue. */
  date?: string;
  /** Name of the wedding, for your staff. */
  name?: string | null;
  /** ID of the venue where the wedding takes place. */
  venue_id?: string | ExternalRef | null;
  /** IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements. */
  space_ids?: (string | ExternalRef)[] | null;
  /** Start time of the wedding. */
  start_at?: Date | string | null;
  /** End time of the wedding, exclusive. `date` must be between start and end, in the venue's time zone. */
  end_at?: Date | string | null;
  /** Numbers of guests. */
  guests?: GuestsPatch | null;
  /** Budget of the couple. */
  budget?: MoneyPatch | null;
  /** Package chosen by the couple. */
  package_type?: WeddingPackageType | null;
  /** Sub-events of the wedding, between its start and end. */
  sub_events?: Writable<SubEvent>[] | null;
  /** Free text for your staff. */
  notes?: string | null;
  /** Status of the wedding. Transitions: `inquiry` → `tentative`, `waitlisted`, `lost`; `waitlisted` → `tentative`, `lost`; `tentative` → `definite`, `lost`, `canceled`, `released`; `released` → `tentative`; `definite` → `in_progress`, `canceled`; `in_progress` → `completed`; `completed` → `closed`. The actions make the same transitions. Default: `inquiry` for a new wedding. Omit to keep. */
  status?: WeddingStatus | null;
  /** Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48 hours before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14 days. */
  option_expires_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string | null> | null;
}

/** Request body of an upsert by external ID. */
export interface WeddingUpsertInput {
  /** IDs of this resource in other systems; each is unique. Omit to keep. */
  external_refs?: ExternalRef[] | null;
  /** ID of the client that the wedding belongs to. */
  client_id: string | ExternalRef;
  /** Date of the wedding, local to the venue. */
  date: string;
  /** Name of the wedding, for your staff. */
  name?: string | null;
  /** ID of the venue where the wedding takes place. */
  venue_id?: string | ExternalRef | null;
  /** IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements. */
  space_ids?: (string | ExternalRef)[];
  /** Start time of the wedding. */
  start_at?: Date | string | null;
  /** End time of the wedding, exclusive. `date` must be between start and end, in the venue's time zone. */
  end_at?: Date | string | null;
  /** Numbers of guests. */
  guests?: Guests;
  /** Budget of the couple. */
  budget?: Money | null;
  /** Package chosen by the couple. */
  package_type?: WeddingPackageType;
  /** Sub-events of the wedding, between its start and end. */
  sub_events?: Writable<SubEvent>[];
  /** Free text for your staff. */
  notes?: string | null;
  /** Status of the wedding. Transitions: `inquiry` → `tentative`, `waitlisted`, `lost`; `waitlisted` → `tentative`, `lost`; `tentative` → `definite`, `lost`, `canceled`, `released`; `released` → `tentative`; `definite` → `in_progress`, `canceled`; `in_progress` → `completed`; `completed` → `closed`. The actions make the same transitions. Default: `inquiry` for a new wedding. Omit to keep. */
  status?: WeddingStatus | null;
  /** Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48 hours before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14 days. */
  option_expires_at?: Date | string | null;
  /** Time of the last change in the source system, by its clock. Earlier than the stored time: 409 `stale_source`. More than 5 minutes in the future: 422. If the stored time is in the future, the next one replaces it. If omitted, the request is applied regardless of the stored time. */
  source_updated_at?: Date | string | null;
  /** Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500. */
  metadata?: Record<string, string>;
}

/** Hours of one weekday, including `start` and excluding `end`. */
export interface WeeklyInterval {
  /** Weekday on which the hours start. */
  weekday: Open<WeeklyIntervalWeekday>;
  /** Start in local time (HH:MM). */
  start: string;
  /** End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day. */
  end: string;
}

/** The working time of one local date. */
export interface WorkingDay {
  /** Date, local to the staff member. */
  date: string;
  /** Working time of the date, in order and without overlaps. Hours past midnight are split at midnight. */
  intervals: WorkingInterval[];
}

/** Working hours of one weekday, including `start` and excluding `end`. */
export interface WorkingHours {
  /** Weekday on which the hours start: 0 (Monday) to 6 (Sunday). */
  weekday: number;
  /** Start in local time (HH:MM). */
  start: string;
  /** End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day. */
  end: string;
}

/** A time during which the staff member works, in UTC. */
export interface WorkingInterval {
  /** Start time. */
  start_at: Date;
  /** End time, exclusive. */
  end_at: Date;
}

