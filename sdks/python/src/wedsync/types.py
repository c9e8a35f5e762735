"""The types of requests, for type checkers and editors. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

ResultLines = list[dict[str, Any]]
"""The results of a job: one object with `status`, `headers` and `body` for each operation."""

LoginEnvironment = Literal["live", "test"]
RefreshEnvironment = Literal["live", "test"]
SessionEnvironment = Literal["live", "test"]
PasskeyOptionsPurpose = Literal["registration", "authentication"]
OrganizationKind = Literal["chain", "venue_group", "vendor"]
OrganizationStatus = Literal["active", "suspended"]
OrganizationsSort = Literal["-created_at", "created_at", "-updated_at", "updated_at", "-name", "name"]
OrganizationsInclude = Literal["total"]
IssuedClientStatus = Literal["active", "suspended"]
BulkResultOperation = Literal["create", "update", "delete"]
JobKind = Literal["batch", "bulk", "webhook_retry", "webhook_replay", "request_log_export"]
JobStatus = Literal["queued", "running", "succeeded", "failed", "canceled"]
IssuedKeyEnvironment = Literal["live", "test"]
IssuedKeyStatus = Literal["active", "disabled", "revoked"]
ApiKeyEnvironment = Literal["live", "test"]
ApiKeyInputStatus = Literal["active", "disabled"]
ApiKeyStatus = Literal["active", "disabled", "revoked"]
ApiKeysSort = Literal["-created_at", "created_at", "-updated_at", "updated_at"]
ApiKeyPatchStatus = Literal["active", "disabled"]
IssuedClientClientType = Literal["confidential", "public"]
IssuedClientTokenEndpointAuthMethod = Literal["client_secret_basic", "client_secret_post", "private_key_jwt", "none"]
IssuedClientGrantTypes = Literal["authorization_code", "refresh_token", "client_credentials"]
OAuthClientClientType = Literal["confidential", "public"]
OAuthClientTokenEndpointAuthMethod = Literal["client_secret_basic", "client_secret_post", "private_key_jwt", "none"]
OAuthClientGrantTypes = Literal["authorization_code", "refresh_token", "client_credentials"]
OAuthClientStatus = Literal["active", "suspended"]
TierStatus = Literal["active", "retired"]
TierAlgorithm = Literal["sliding_window", "token_bucket", "fixed_window"]
TierWithRolloutStatus = Literal["active", "retired"]
TierWithRolloutAlgorithm = Literal["sliding_window", "token_bucket", "fixed_window"]
TierWithRolloutRollout = Literal["complete", "running"]
MemberStatus = Literal["invited", "active", "disabled"]
MemberInputStatus = Literal["active", "disabled"]
MemberPatchStatus = Literal["active", "disabled"]
InvitationStatus = Literal["pending", "accepted"]
PendingApplicationStatus = Literal["pending", "approved", "rejected", "suspended"]
ApplicationStatus = Literal["pending", "approved", "rejected", "suspended"]
WaitingTicketPriority = Literal["low", "normal", "high", "urgent"]
TicketAuthorType = Literal["user", "api_key", "oauth_client", "support"]
WaitingTicketStatus = Literal["open", "answered", "closed"]
WaitingTicketLastMessageBy = Literal["customer", "support"]
WaitingTicketClosedBy = Literal["customer", "support"]
TicketPriority = Literal["low", "normal", "high", "urgent"]
TicketStatus = Literal["open", "answered", "closed"]
TicketLastMessageBy = Literal["customer", "support"]
TicketClosedBy = Literal["customer", "support"]
ResponseTargetPriority = Literal["low", "normal", "high", "urgent"]
TicketMessageSource = Literal["api", "mail"]
SupportTier = Literal["standard", "premium", "enterprise"]
ResponseTargetTier = Literal["standard", "premium", "enterprise"]
SupportPlanTier = Literal["standard", "premium", "enterprise"]
PlatformStatusStatus = Literal["operational", "maintenance", "degraded", "outage"]
ComponentStateName = Literal["api", "webhooks", "jobs", "scheduled_work", "payments", "mails", "usage", "portal"]
ComponentStateStatus = Literal["operational", "maintenance", "degraded", "outage"]
IncidentImpact = Literal["maintenance", "degraded", "outage"]
IncidentComponents = Literal["api", "webhooks", "jobs", "scheduled_work", "payments", "mails", "usage", "portal"]
IncidentStatus = Literal["investigating", "identified", "monitoring", "resolved"]
IncidentUpdateStatus = Literal["investigating", "identified", "monitoring", "resolved"]
WeeklyIntervalWeekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
VenueStatus = Literal["active", "archived"]
SpaceKind = Literal["element", "combo"]
SetupStyleStyle = Literal[
    "theatre", "banquet", "cocktail", "classroom", "boardroom", "u_shape", "hollow_square", "cabaret", "ceremony", "exhibition"
]
SpacesExpand = Literal[
    "elements",
    "elements.elements",
    "elements.elements.elements",
    "elements.elements.elements.elements",
    "elements.elements.elements.venue",
    "elements.elements.venue",
    "elements.venue",
    "venue",
]
SpacesSort = Literal["-created_at", "created_at", "-updated_at", "updated_at", "-name", "name", "-capacity", "capacity"]
ClientPackageType = Literal["standard", "premium", "luxury", "custom"]
ClientStatus = Literal["lead", "active", "archived"]
ClientsExpand = Literal["venue"]
ClientsSort = Literal["-created_at", "created_at", "-updated_at", "updated_at", "-wedding_date", "wedding_date", "-name", "name"]
WeddingPackageType = Literal["standard", "premium", "luxury", "custom"]
WeddingStatus = Literal[
    "inquiry", "tentative", "waitlisted", "definite", "in_progress", "completed", "closed", "released", "lost", "canceled"
]
WeddingsExpand = Literal[
    "client",
    "client.venue",
    "spaces",
    "spaces.elements",
    "spaces.elements.elements",
    "spaces.elements.elements.elements",
    "spaces.elements.elements.venue",
    "spaces.elements.venue",
    "spaces.venue",
    "venue",
]
WeddingsSort = Literal["-created_at", "created_at", "-updated_at", "updated_at", "-date", "date"]
WeddingChangeAction = Literal["created", "changed", "deleted", "restored"]
MenuKind = Literal["per_person", "per_table"]
MenuItemDietary = Literal[
    "vegetarian", "vegan", "pescatarian", "gluten_free", "lactose_free", "nut_free", "egg_free", "shellfish_free", "halal", "kosher"
]
MenuVersionKind = Literal["per_person", "per_table"]
MenuSelectionStatus = Literal["draft", "submitted", "locked", "served"]
MenuSelectionsExpand = Literal[
    "menu",
    "wedding",
    "wedding.client",
    "wedding.client.venue",
    "wedding.spaces",
    "wedding.spaces.elements",
    "wedding.spaces.elements.elements",
    "wedding.spaces.elements.venue",
    "wedding.spaces.venue",
    "wedding.venue",
]
FormFieldType = Literal["text", "textarea", "email", "phone", "number", "date", "time", "select", "multiselect", "checkbox"]
FormStatus = Literal["draft", "published", "archived"]
FormSubmissionStatus = Literal["draft", "submitted", "reviewed", "archived"]
SubmissionsExpand = Literal[
    "client",
    "client.venue",
    "form",
    "wedding",
    "wedding.client",
    "wedding.client.venue",
    "wedding.spaces",
    "wedding.spaces.elements",
    "wedding.spaces.elements.elements",
    "wedding.spaces.elements.venue",
    "wedding.spaces.venue",
    "wedding.venue",
]
ServiceStatus = Literal["active", "inactive"]
StaffMemberStatus = Literal["active", "inactive"]
ServicesExpand = Literal[
    "spaces",
    "spaces.elements",
    "spaces.elements.elements",
    "spaces.elements.elements.elements",
    "spaces.elements.elements.venue",
    "spaces.elements.venue",
    "spaces.venue",
    "staff",
    "staff.services",
    "staff.services.spaces",
    "staff.services.spaces.elements",
    "staff.services.spaces.venue",
    "staff.services.staff",
    "staff.services.staff.services",
]
BatchStatus = Literal["queued", "running", "completed", "failed", "canceled"]
OperationMethod = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
BegunUploadStatus = Literal["awaiting", "received", "expired"]
UploadStatus = Literal["awaiting", "received", "expired"]
WebhookWithSecretPayload = Literal["full", "thin"]
WebhookWithSecretApiVersion = Literal["v1"]
WebhookWithSecretSignature = Literal["hmac-sha256", "ed25519"]
WebhookWithSecretStatus = Literal["active", "paused", "failed"]
WebhookWithSecretFailureReason = Literal["gone", "failing"]
WebhookEventTypes = Literal[
    "*",
    "alert.*",
    "alert.firing",
    "alert.resolved",
    "api_key.*",
    "api_key.created",
    "api_key.expiring",
    "api_key.revoked",
    "api_key.rotated",
    "application.*",
    "application.activated",
    "application.approved",
    "application.created",
    "application.rejected",
    "application.suspended",
    "availability.*",
    "availability.changed",
    "batch.*",
    "batch.completed",
    "booking.*",
    "booking.canceled",
    "booking.checked_in",
    "booking.completed",
    "booking.confirmed",
    "booking.created",
    "booking.declined",
    "booking.expired",
    "booking.held",
    "booking.no_show",
    "booking.reassigned",
    "booking.reminder_due",
    "booking.rescheduled",
    "booking.updated",
    "client.*",
    "client.archived",
    "client.created",
    "client.deleted",
    "client.status_changed",
    "client.updated",
    "customer.*",
    "customer.created",
    "customer.deleted",
    "customer.merged",
    "customer.updated",
    "export.*",
    "export.completed",
    "form.*",
    "form.archived",
    "form.created",
    "form.published",
    "form_submission.*",
    "form_submission.reviewed",
    "form_submission.submitted",
    "form_submission.updated",
    "integration.*",
    "integration.connected",
    "integration.credential_invalid",
    "integration.disconnected",
    "menu.*",
    "menu.published",
    "menu_selection.*",
    "menu_selection.changed",
    "menu_selection.locked",
    "menu_selection.submitted",
    "organization.*",
    "organization.created",
    "organization.suspended",
    "organization.updated",
    "payment.*",
    "payment.authorized",
    "payment.canceled",
    "payment.created",
    "payment.failed",
    "payment.succeeded",
    "payment_request.*",
    "payment_request.due",
    "payment_request.overdue",
    "payment_schedule.*",
    "payment_schedule.created",
    "quota.*",
    "quota.threshold_reached",
    "receipt.*",
    "receipt.issued",
    "refund.*",
    "refund.created",
    "refund.failed",
    "refund.succeeded",
    "report.*",
    "report.completed",
    "report.failed",
    "service.*",
    "service.created",
    "service.deleted",
    "service.updated",
    "space.*",
    "space.created",
    "space.out_of_service",
    "space.returned_to_service",
    "space.updated",
    "staff.*",
    "staff.created",
    "staff.deactivated",
    "staff.schedule_changed",
    "staff.time_off_created",
    "staff.time_off_deleted",
    "staff.updated",
    "sync.*",
    "sync.completed",
    "sync.failed",
    "sync.started",
    "sync_conflict.*",
    "sync_conflict.detected",
    "sync_conflict.resolved",
    "venue.*",
    "venue.archived",
    "venue.created",
    "venue.updated",
    "waitlist.*",
    "waitlist.entry_converted",
    "waitlist.entry_created",
    "waitlist.slot_offered",
    "webhook.*",
    "webhook.disabled",
    "webhook.failing",
    "wedding.*",
    "wedding.canceled",
    "wedding.closed",
    "wedding.completed",
    "wedding.created",
    "wedding.date_changed",
    "wedding.definite",
    "wedding.deleted",
    "wedding.guarantee_locked",
    "wedding.guest_count_changed",
    "wedding.lost",
    "wedding.option_expiring",
    "wedding.released",
    "wedding.started",
    "wedding.tentative",
    "wedding.updated",
    "wedding.waitlisted",
]
WebhookPayload = Literal["full", "thin"]
WebhookApiVersion = Literal["v1"]
WebhookSignature = Literal["hmac-sha256", "ed25519"]
WebhookStatus = Literal["active", "paused", "failed"]
WebhookFailureReason = Literal["gone", "failing"]
RotateSecretSignature = Literal["hmac-sha256", "ed25519"]
DeliveryStatus = Literal["pending", "delivered", "retrying", "failed"]
AttemptRequestPayload = Literal["full", "thin"]
AttemptError = Literal[
    "address_not_allowed", "dns_failed", "connection_failed", "tls_failed", "protocol_error", "timeout", "http_status", "redirect"
]
DeliveryFailureReason = Literal["exhausted", "gone", "webhook_deleted", "webhook_paused", "webhook_failed", "event_expired"]
EndpointTestEventType = Literal[
    "alert.firing",
    "alert.resolved",
    "api_key.created",
    "api_key.expiring",
    "api_key.revoked",
    "api_key.rotated",
    "application.activated",
    "application.approved",
    "application.created",
    "application.rejected",
    "application.suspended",
    "availability.changed",
    "batch.completed",
    "booking.canceled",
    "booking.checked_in",
    "booking.completed",
    "booking.confirmed",
    "booking.created",
    "booking.declined",
    "booking.expired",
    "booking.held",
    "booking.no_show",
    "booking.reassigned",
    "booking.reminder_due",
    "booking.rescheduled",
    "booking.updated",
    "client.archived",
    "client.created",
    "client.deleted",
    "client.status_changed",
    "client.updated",
    "customer.created",
    "customer.deleted",
    "customer.merged",
    "customer.updated",
    "export.completed",
    "form.archived",
    "form.created",
    "form.published",
    "form_submission.reviewed",
    "form_submission.submitted",
    "form_submission.updated",
    "integration.connected",
    "integration.credential_invalid",
    "integration.disconnected",
    "menu.published",
    "menu_selection.changed",
    "menu_selection.locked",
    "menu_selection.submitted",
    "organization.created",
    "organization.suspended",
    "organization.updated",
    "payment.authorized",
    "payment.canceled",
    "payment.created",
    "payment.failed",
    "payment.succeeded",
    "payment_request.due",
    "payment_request.overdue",
    "payment_schedule.created",
    "quota.threshold_reached",
    "receipt.issued",
    "refund.created",
    "refund.failed",
    "refund.succeeded",
    "report.completed",
    "report.failed",
    "service.created",
    "service.deleted",
    "service.updated",
    "space.created",
    "space.out_of_service",
    "space.returned_to_service",
    "space.updated",
    "staff.created",
    "staff.deactivated",
    "staff.schedule_changed",
    "staff.time_off_created",
    "staff.time_off_deleted",
    "staff.updated",
    "sync.completed",
    "sync.failed",
    "sync.started",
    "sync_conflict.detected",
    "sync_conflict.resolved",
    "venue.archived",
    "venue.created",
    "venue.updated",
    "waitlist.entry_converted",
    "waitlist.entry_created",
    "waitlist.slot_offered",
    "webhook.disabled",
    "webhook.failing",
    "wedding.canceled",
    "wedding.closed",
    "wedding.completed",
    "wedding.created",
    "wedding.date_changed",
    "wedding.definite",
    "wedding.deleted",
    "wedding.guarantee_locked",
    "wedding.guest_count_changed",
    "wedding.lost",
    "wedding.option_expiring",
    "wedding.released",
    "wedding.started",
    "wedding.tentative",
    "wedding.updated",
    "wedding.waitlisted",
]
RetryFailedEventTypes = Literal[
    "*",
    "alert.*",
    "alert.firing",
    "alert.resolved",
    "api_key.*",
    "api_key.created",
    "api_key.expiring",
    "api_key.revoked",
    "api_key.rotated",
    "application.*",
    "application.activated",
    "application.approved",
    "application.created",
    "application.rejected",
    "application.suspended",
    "availability.*",
    "availability.changed",
    "batch.*",
    "batch.completed",
    "booking.*",
    "booking.canceled",
    "booking.checked_in",
    "booking.completed",
    "booking.confirmed",
    "booking.created",
    "booking.declined",
    "booking.expired",
    "booking.held",
    "booking.no_show",
    "booking.reassigned",
    "booking.reminder_due",
    "booking.rescheduled",
    "booking.updated",
    "client.*",
    "client.archived",
    "client.created",
    "client.deleted",
    "client.status_changed",
    "client.updated",
    "customer.*",
    "customer.created",
    "customer.deleted",
    "customer.merged",
    "customer.updated",
    "export.*",
    "export.completed",
    "form.*",
    "form.archived",
    "form.created",
    "form.published",
    "form_submission.*",
    "form_submission.reviewed",
    "form_submission.submitted",
    "form_submission.updated",
    "integration.*",
    "integration.connected",
    "integration.credential_invalid",
    "integration.disconnected",
    "menu.*",
    "menu.published",
    "menu_selection.*",
    "menu_selection.changed",
    "menu_selection.locked",
    "menu_selection.submitted",
    "organization.*",
    "organization.created",
    "organization.suspended",
    "organization.updated",
    "payment.*",
    "payment.authorized",
    "payment.canceled",
    "payment.created",
    "payment.failed",
    "payment.succeeded",
    "payment_request.*",
    "payment_request.due",
    "payment_request.overdue",
    "payment_schedule.*",
    "payment_schedule.created",
    "quota.*",
    "quota.threshold_reached",
    "receipt.*",
    "receipt.issued",
    "refund.*",
    "refund.created",
    "refund.failed",
    "refund.succeeded",
    "report.*",
    "report.completed",
    "report.failed",
    "service.*",
    "service.created",
    "service.deleted",
    "service.updated",
    "space.*",
    "space.created",
    "space.out_of_service",
    "space.returned_to_service",
    "space.updated",
    "staff.*",
    "staff.created",
    "staff.deactivated",
    "staff.schedule_changed",
    "staff.time_off_created",
    "staff.time_off_deleted",
    "staff.updated",
    "sync.*",
    "sync.completed",
    "sync.failed",
    "sync.started",
    "sync_conflict.*",
    "sync_conflict.detected",
    "sync_conflict.resolved",
    "venue.*",
    "venue.archived",
    "venue.created",
    "venue.updated",
    "waitlist.*",
    "waitlist.entry_converted",
    "waitlist.entry_created",
    "waitlist.slot_offered",
    "webhook.*",
    "webhook.disabled",
    "webhook.failing",
    "wedding.*",
    "wedding.canceled",
    "wedding.closed",
    "wedding.completed",
    "wedding.created",
    "wedding.date_changed",
    "wedding.definite",
    "wedding.deleted",
    "wedding.guarantee_locked",
    "wedding.guest_count_changed",
    "wedding.lost",
    "wedding.option_expiring",
    "wedding.released",
    "wedding.started",
    "wedding.tentative",
    "wedding.updated",
    "wedding.waitlisted",
]
ReplayEventTypes = Literal[
    "*",
    "alert.*",
    "alert.firing",
    "alert.resolved",
    "api_key.*",
    "api_key.created",
    "api_key.expiring",
    "api_key.revoked",
    "api_key.rotated",
    "application.*",
    "application.activated",
    "application.approved",
    "application.created",
    "application.rejected",
    "application.suspended",
    "availability.*",
    "availability.changed",
    "batch.*",
    "batch.completed",
    "booking.*",
    "booking.canceled",
    "booking.checked_in",
    "booking.completed",
    "booking.confirmed",
    "booking.created",
    "booking.declined",
    "booking.expired",
    "booking.held",
    "booking.no_show",
    "booking.reassigned",
    "booking.reminder_due",
    "booking.rescheduled",
    "booking.updated",
    "client.*",
    "client.archived",
    "client.created",
    "client.deleted",
    "client.status_changed",
    "client.updated",
    "customer.*",
    "customer.created",
    "customer.deleted",
    "customer.merged",
    "customer.updated",
    "export.*",
    "export.completed",
    "form.*",
    "form.archived",
    "form.created",
    "form.published",
    "form_submission.*",
    "form_submission.reviewed",
    "form_submission.submitted",
    "form_submission.updated",
    "integration.*",
    "integration.connected",
    "integration.credential_invalid",
    "integration.disconnected",
    "menu.*",
    "menu.published",
    "menu_selection.*",
    "menu_selection.changed",
    "menu_selection.locked",
    "menu_selection.submitted",
    "organization.*",
    "organization.created",
    "organization.suspended",
    "organization.updated",
    "payment.*",
    "payment.authorized",
    "payment.canceled",
    "payment.created",
    "payment.failed",
    "payment.succeeded",
    "payment_request.*",
    "payment_request.due",
    "payment_request.overdue",
    "payment_schedule.*",
    "payment_schedule.created",
    "quota.*",
    "quota.threshold_reached",
    "receipt.*",
    "receipt.issued",
    "refund.*",
    "refund.created",
    "refund.failed",
    "refund.succeeded",
    "report.*",
    "report.completed",
    "report.failed",
    "service.*",
    "service.created",
    "service.deleted",
    "service.updated",
    "space.*",
    "space.created",
    "space.out_of_service",
    "space.returned_to_service",
    "space.updated",
    "staff.*",
    "staff.created",
    "staff.deactivated",
    "staff.schedule_changed",
    "staff.time_off_created",
    "staff.time_off_deleted",
    "staff.updated",
    "sync.*",
    "sync.completed",
    "sync.failed",
    "sync.started",
    "sync_conflict.*",
    "sync_conflict.detected",
    "sync_conflict.resolved",
    "venue.*",
    "venue.archived",
    "venue.created",
    "venue.updated",
    "waitlist.*",
    "waitlist.entry_converted",
    "waitlist.entry_created",
    "waitlist.slot_offered",
    "webhook.*",
    "webhook.disabled",
    "webhook.failing",
    "wedding.*",
    "wedding.canceled",
    "wedding.closed",
    "wedding.completed",
    "wedding.created",
    "wedding.date_changed",
    "wedding.definite",
    "wedding.deleted",
    "wedding.guarantee_locked",
    "wedding.guest_count_changed",
    "wedding.lost",
    "wedding.option_expiring",
    "wedding.released",
    "wedding.started",
    "wedding.tentative",
    "wedding.updated",
    "wedding.waitlisted",
]
WebhooksEventType = Literal[
    "*",
    "alert.*",
    "alert.firing",
    "alert.resolved",
    "api_key.*",
    "api_key.created",
    "api_key.expiring",
    "api_key.revoked",
    "api_key.rotated",
    "application.*",
    "application.activated",
    "application.approved",
    "application.created",
    "application.rejected",
    "application.suspended",
    "availability.*",
    "availability.changed",
    "batch.*",
    "batch.completed",
    "booking.*",
    "booking.canceled",
    "booking.checked_in",
    "booking.completed",
    "booking.confirmed",
    "booking.created",
    "booking.declined",
    "booking.expired",
    "booking.held",
    "booking.no_show",
    "booking.reassigned",
    "booking.reminder_due",
    "booking.rescheduled",
    "booking.updated",
    "client.*",
    "client.archived",
    "client.created",
    "client.deleted",
    "client.status_changed",
    "client.updated",
    "customer.*",
    "customer.created",
    "customer.deleted",
    "customer.merged",
    "customer.updated",
    "export.*",
    "export.completed",
    "form.*",
    "form.archived",
    "form.created",
    "form.published",
    "form_submission.*",
    "form_submission.reviewed",
    "form_submission.submitted",
    "form_submission.updated",
    "integration.*",
    "integration.connected",
    "integration.credential_invalid",
    "integration.disconnected",
    "menu.*",
    "menu.published",
    "menu_selection.*",
    "menu_selection.changed",
    "menu_selection.locked",
    "menu_selection.submitted",
    "organization.*",
    "organization.created",
    "organization.suspended",
    "organization.updated",
    "payment.*",
    "payment.authorized",
    "payment.canceled",
    "payment.created",
    "payment.failed",
    "payment.succeeded",
    "payment_request.*",
    "payment_request.due",
    "payment_request.overdue",
    "payment_schedule.*",
    "payment_schedule.created",
    "quota.*",
    "quota.threshold_reached",
    "receipt.*",
    "receipt.issued",
    "refund.*",
    "refund.created",
    "refund.failed",
    "refund.succeeded",
    "report.*",
    "report.completed",
    "report.failed",
    "service.*",
    "service.created",
    "service.deleted",
    "service.updated",
    "space.*",
    "space.created",
    "space.out_of_service",
    "space.returned_to_service",
    "space.updated",
    "staff.*",
    "staff.created",
    "staff.deactivated",
    "staff.schedule_changed",
    "staff.time_off_created",
    "staff.time_off_deleted",
    "staff.updated",
    "sync.*",
    "sync.completed",
    "sync.failed",
    "sync.started",
    "sync_conflict.*",
    "sync_conflict.detected",
    "sync_conflict.resolved",
    "venue.*",
    "venue.archived",
    "venue.created",
    "venue.updated",
    "waitlist.*",
    "waitlist.entry_converted",
    "waitlist.entry_created",
    "waitlist.slot_offered",
    "webhook.*",
    "webhook.disabled",
    "webhook.failing",
    "wedding.*",
    "wedding.canceled",
    "wedding.closed",
    "wedding.completed",
    "wedding.created",
    "wedding.date_changed",
    "wedding.definite",
    "wedding.deleted",
    "wedding.guarantee_locked",
    "wedding.guest_count_changed",
    "wedding.lost",
    "wedding.option_expiring",
    "wedding.released",
    "wedding.started",
    "wedding.tentative",
    "wedding.updated",
    "wedding.waitlisted",
]
WebhookStatsGranularity = Literal["hour", "day"]
WebhookStatsCircuit = Literal["closed", "open", "half_open"]
SignatureCheckReason = Literal[
    "header_missing",
    "header_malformed",
    "wrong_scheme",
    "timestamp_too_old",
    "timestamp_too_new",
    "body_changed",
    "id_or_timestamp_changed",
    "content_changed",
    "wrong_secret",
]
SignatureCheckCheckedHeader = Literal["webhook-signature", "x-wedsync-signature", "x-bookingx-signature"]
EventActorType = Literal["api_key", "user", "oauth_client", "platform"]
EventsSort = Literal["sequence", "-sequence", "created_at", "-created_at"]
ChangeOperation = Literal["created", "updated", "deleted", "restored"]
ChangesTypes = Literal[
    "alert",
    "api_key",
    "application",
    "availability_change",
    "batch",
    "booking",
    "client",
    "customer",
    "export",
    "form",
    "form_submission",
    "integration",
    "menu",
    "menu_selection",
    "organization",
    "payment",
    "payment_request",
    "payment_schedule",
    "quota_alert",
    "receipt",
    "refund",
    "report",
    "service",
    "space",
    "staff",
    "sync",
    "sync_conflict",
    "venue",
    "waitlist_entry",
    "webhook",
    "wedding",
]
UsageGranularity = Literal["minute", "hour", "day"]
UsageEndpointsGranularity = Literal["minute", "hour", "day"]
UsageErrorsGranularity = Literal["minute", "hour", "day"]
RequestLogExportFormat = Literal["jsonl", "csv"]
ReceivedSignatureResult = Literal["valid", "invalid", "unknown"]
ReceivedSignatureReason = Literal[
    "header_missing",
    "header_malformed",
    "wrong_scheme",
    "timestamp_too_old",
    "timestamp_too_new",
    "body_changed",
    "id_or_timestamp_changed",
    "content_changed",
    "wrong_secret",
]
StaffExpand = Literal[
    "services",
    "services.spaces",
    "services.spaces.elements",
    "services.spaces.elements.elements",
    "services.spaces.elements.venue",
    "services.spaces.venue",
    "services.staff",
    "services.staff.services",
    "services.staff.services.spaces",
    "services.staff.services.staff",
]
PaymentMethodType = Literal["card", "cash", "transfer"]
PaymentCapture = Literal["automatic", "manual"]
PaymentStatus = Literal["pending", "authorized", "succeeded", "failed", "canceled"]
BookingStatus = Literal["held", "pending", "confirmed", "checked_in", "completed", "no_show", "canceled", "declined", "expired"]
BookingPaymentStatus = Literal["unpaid", "authorized", "partially_paid", "paid", "partially_refunded", "refunded"]
PaymentsExpand = Literal[
    "booking",
    "booking.customer",
    "booking.service",
    "booking.service.spaces",
    "booking.service.spaces.elements",
    "booking.service.spaces.venue",
    "booking.service.staff",
    "booking.service.staff.services",
    "booking.spaces",
    "booking.spaces.elements",
    "booking.spaces.elements.elements",
    "booking.spaces.elements.venue",
    "booking.spaces.venue",
    "booking.staff",
    "booking.staff.services",
    "booking.staff.services.spaces",
    "booking.staff.services.staff",
    "wedding",
    "wedding.client",
    "wedding.client.venue",
    "wedding.spaces",
    "wedding.spaces.elements",
    "wedding.spaces.elements.elements",
    "wedding.spaces.elements.venue",
    "wedding.spaces.venue",
    "wedding.venue",
]
RefundStatus = Literal["pending", "succeeded", "failed"]
ReceiptMethod = Literal["card", "cash", "transfer"]
RefundsExpand = Literal[
    "payment",
    "payment.booking",
    "payment.booking.customer",
    "payment.booking.service",
    "payment.booking.service.spaces",
    "payment.booking.service.staff",
    "payment.booking.spaces",
    "payment.booking.spaces.elements",
    "payment.booking.spaces.venue",
    "payment.booking.staff",
    "payment.booking.staff.services",
    "payment.wedding",
    "payment.wedding.client",
    "payment.wedding.client.venue",
    "payment.wedding.spaces",
    "payment.wedding.spaces.elements",
    "payment.wedding.spaces.venue",
    "payment.wedding.venue",
]
PaymentProviderProvider = Literal["test", "stripe"]
ScheduleItemStatus = Literal["scheduled", "due", "overdue", "paid", "canceled"]
PaymentScheduleStatus = Literal["active", "paid", "canceled"]
BookingsExpand = Literal[
    "customer",
    "service",
    "service.spaces",
    "service.spaces.elements",
    "service.spaces.elements.elements",
    "service.spaces.elements.venue",
    "service.spaces.venue",
    "service.staff",
    "service.staff.services",
    "service.staff.services.spaces",
    "service.staff.services.staff",
    "spaces",
    "spaces.elements",
    "spaces.elements.elements",
    "spaces.elements.elements.elements",
    "spaces.elements.elements.venue",
    "spaces.elements.venue",
    "spaces.venue",
    "staff",
    "staff.services",
    "staff.services.spaces",
    "staff.services.spaces.elements",
    "staff.services.spaces.venue",
    "staff.services.staff",
    "staff.services.staff.services",
]
BookingsSort = Literal["-created_at", "created_at", "-updated_at", "updated_at", "-start_at", "start_at"]
RecurrenceFrequency = Literal["daily", "weekly", "monthly"]
BookingSeriesOnConflict = Literal["fail", "skip"]
SkippedOccurrenceReason = Literal[
    "outside_hours",
    "break",
    "time_off",
    "holiday",
    "blocked",
    "booked",
    "held",
    "notice_too_short",
    "beyond_window",
    "capacity",
    "not_offered",
    "inactive",
]
AvailabilityCheckReason = Literal[
    "outside_hours",
    "break",
    "time_off",
    "holiday",
    "blocked",
    "booked",
    "held",
    "notice_too_short",
    "beyond_window",
    "capacity",
    "not_offered",
    "inactive",
]
WaitlistEntryStatus = Literal["waiting", "offered", "converted", "expired", "canceled"]
WaitlistEntriesExpand = Literal[
    "customer",
    "service",
    "service.spaces",
    "service.spaces.elements",
    "service.spaces.elements.elements",
    "service.spaces.elements.venue",
    "service.spaces.venue",
    "service.staff",
    "service.staff.services",
    "service.staff.services.spaces",
    "service.staff.services.staff",
    "staff",
    "staff.services",
    "staff.services.spaces",
    "staff.services.spaces.elements",
    "staff.services.spaces.venue",
    "staff.services.staff",
    "staff.services.staff.services",
]
OrganizationEventType = Literal["organization.created", "organization.updated", "organization.suspended"]
VenueEventType = Literal["venue.created", "venue.updated", "venue.archived"]
SpaceEventType = Literal["space.created", "space.updated", "space.out_of_service", "space.returned_to_service"]
ClientEventType = Literal["client.created", "client.updated", "client.status_changed", "client.archived", "client.deleted"]
CustomerEventType = Literal["customer.created", "customer.updated", "customer.merged", "customer.deleted"]
WeddingEventType = Literal[
    "wedding.created",
    "wedding.updated",
    "wedding.tentative",
    "wedding.waitlisted",
    "wedding.definite",
    "wedding.date_changed",
    "wedding.guest_count_changed",
    "wedding.guarantee_locked",
    "wedding.option_expiring",
    "wedding.released",
    "wedding.started",
    "wedding.completed",
    "wedding.closed",
    "wedding.canceled",
    "wedding.lost",
    "wedding.deleted",
]
MenuEventType = Literal["menu.published"]
MenuSelectionEventType = Literal["menu_selection.submitted", "menu_selection.changed", "menu_selection.locked"]
FormEventType = Literal["form.created", "form.published", "form.archived"]
FormSubmissionEventType = Literal["form_submission.submitted", "form_submission.updated", "form_submission.reviewed"]
BookingEventType = Literal[
    "booking.held",
    "booking.created",
    "booking.confirmed",
    "booking.declined",
    "booking.updated",
    "booking.rescheduled",
    "booking.reassigned",
    "booking.checked_in",
    "booking.completed",
    "booking.no_show",
    "booking.canceled",
    "booking.expired",
    "booking.reminder_due",
]
WaitlistEntryEventType = Literal["waitlist.entry_created", "waitlist.slot_offered", "waitlist.entry_converted"]
ServiceEventType = Literal["service.created", "service.updated", "service.deleted"]
StaffMemberEventType = Literal[
    "staff.created", "staff.updated", "staff.deactivated", "staff.schedule_changed", "staff.time_off_created", "staff.time_off_deleted"
]
AvailabilityChangeEventType = Literal["availability.changed"]
PaymentEventType = Literal["payment.created", "payment.authorized", "payment.succeeded", "payment.failed", "payment.canceled"]
PaymentScheduleEventType = Literal["payment_schedule.created"]
PaymentRequestEventType = Literal["payment_request.due", "payment_request.overdue"]
PaymentRequestStatus = Literal["due", "overdue"]
RefundEventType = Literal["refund.created", "refund.succeeded", "refund.failed"]
ReceiptEventType = Literal["receipt.issued"]
WebhookEventType = Literal["webhook.failing", "webhook.disabled"]
FutureEventType = Literal[
    "alert.firing",
    "alert.resolved",
    "report.completed",
    "report.failed",
    "export.completed",
    "integration.connected",
    "integration.disconnected",
    "integration.credential_invalid",
    "sync.started",
    "sync.completed",
    "sync.failed",
    "sync_conflict.detected",
    "sync_conflict.resolved",
]
ApplicationEventType = Literal[
    "application.created", "application.approved", "application.rejected", "application.suspended", "application.activated"
]
ApiKeyEventType = Literal["api_key.created", "api_key.rotated", "api_key.revoked", "api_key.expiring"]
QuotaAlertEventType = Literal["quota.threshold_reached"]
QuotaAlertQuota = Literal["daily_quota", "monthly_quota"]
BatchEventType = Literal["batch.completed"]


class RequestOptions(TypedDict, total=False):
    """The options of one call. They replace those of the client."""

    idempotency_key: str
    timeout: float
    max_retries: int
    organization: str
    api_version: str
    headers: Mapping[str, str]


class AcceptanceInput(TypedDict):
    """The token of an invitation."""

    token: str
    """Token in the link of the mail."""


class _AccountManagerInputRequired(TypedDict):
    name: str
    """Name of the account manager."""
    email: str
    """E-mail address of the account manager."""


class AccountManagerInput(_AccountManagerInputRequired, total=False):
    """The technical account manager of an organization."""

    phone: str | None
    """Phone number of the account manager, in international format."""


class _AddonDetailsRequired(TypedDict):
    name: str
    """Name of the add-on."""
    price: MoneyInput
    """Price of one add-on, in the currency of the service's price."""


class AddonDetails(_AddonDetailsRequired, total=False):
    """An add-on of a service in a request."""

    duration_minutes: int | None
    """Time that the add-on takes in addition, in minutes: 1 to 1,440. Null: no additional time."""
    id: str | None
    """ID of the add-on, unique within the service: up to 40 letters, digits, `_` or `-`. Default: the ID of the add-on with the same name, or
    a new ID."""


class AddressInput(TypedDict, total=False):
    """The address of a venue."""

    line1: str | None
    """Street and number."""
    line2: str | None
    """Additional address line."""
    city: str | None
    """City or town."""
    region: str | None
    """State, province or region."""
    postal_code: str | None
    """Postal code."""
    country: str | None
    """ISO 3166-1 alpha-2 country code."""


class AddressPatch(TypedDict, total=False):
    """Merge patch (RFC 7396): omit a field to keep it; null clears it. The address of a venue."""

    line1: str | None
    line2: str | None
    city: str | None
    region: str | None
    postal_code: str | None
    country: str | None


class AgentRulesInput(TypedDict, total=False):
    """Rules for user agents."""

    allow: Sequence[str]
    """User agents that are allowed: `*` matches any text. Empty: any that is not denied."""
    deny: Sequence[str]
    """User agents that are rejected, even if they are allowed."""


class _ApiKeyInputRequired(TypedDict):
    name: str
    """Name that describes the purpose of the key."""
    scopes: Sequence[str]
    """Scopes of the key: `<resource>:read`, `<resource>:write`, `*:read` or `*`. The resource is named as in the path, such as
    `api-keys:write`. `bookings` includes `booking-series`, `payments` includes `payment-schedules`, `webhooks` includes `deliveries`,
    `event-types` and `webhook-signatures`, and `waitlist` includes `waitlist-entries`. Cannot exceed your own scopes."""


class ApiKeyInput(_ApiKeyInputRequired, total=False):
    """Fields to create or replace an API key. It cannot grant more than your own credentials."""

    environment: ApiKeyEnvironment | None
    """Environment of the key: `live` or `test`. Default: that of your own credentials, which can create test keys only if they are for `test`.
    Cannot be changed."""
    application_id: str | None
    """ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected. Cannot be
    changed."""
    service_account_id: str | None
    """ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is deleted,
    requests with the key are rejected. Cannot be changed."""
    tier: str
    """Tier that sets the key's limits."""
    status: ApiKeyInputStatus | None
    """Status of the key: `active` ↔ `disabled`. Requests with a disabled key are rejected."""
    expires_at: dt.datetime | str | None
    """Expiry time; requests with the key are rejected from then on. Null: the key never expires. `api_key.expiring` is sent 7 days and 1 day
    before."""
    limits: KeyLimitsInput
    """Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; `effective_limits` has the limits in
    force."""
    rules: Sequence[KeyRuleInput]
    """Limits of single endpoints, at most 20 rules."""
    allowed_ips: Sequence[str]
    """IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any."""
    denied_ips: Sequence[str]
    """IP addresses and networks from which the key cannot be used, even if they are allowed."""
    allowed_domains: Sequence[str]
    """Web domains that can use the key: `example.com` itself, `*.example.com` for all subdomains. Empty: any."""
    user_agents: Sequence[str]
    """User agents that can use the key: `*` matches any text, `!` in front rejects, the first match decides."""
    request_signing: RequestSigningInput
    """Request signing (RFC 9421): whether it is required, and the public key for verification."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class ApiKeyPatch(TypedDict, total=False):
    """Fields of an API key to change. Null clears a field (RFC 7396)."""

    name: str
    scopes: Sequence[str]
    environment: ApiKeyEnvironment | None
    application_id: str | None
    service_account_id: str | None
    tier: str | None
    status: ApiKeyPatchStatus | None
    expires_at: dt.datetime | str | None
    limits: KeyLimitsPatch | None
    rules: Sequence[KeyRuleInput] | None
    allowed_ips: Sequence[str] | None
    denied_ips: Sequence[str] | None
    allowed_domains: Sequence[str] | None
    user_agents: Sequence[str] | None
    request_signing: RequestSigningPatch | None
    metadata: Mapping[str, str | None] | None


class _ApplicationInputRequired(TypedDict):
    name: str
    """Name of the application, as users see it. Cannot be changed after the decision of the platform."""
    contact_email: str
    """E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and an
    organization sends at most 100: more are not sent."""


class ApplicationInput(_ApplicationInputRequired, total=False):
    """Fields to create or replace an application."""

    description: str | None
    """Description of what the application does."""
    url: str | None
    """Website of the application (https). Cannot be changed after the decision of the platform."""
    tier: str
    """Tier that the application needs. Cannot be changed after the decision of the platform. The `tier` of each API key sets the limits in
    force."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class ApplicationPatch(TypedDict, total=False):
    """Fields of an application to change. Null clears a field (RFC 7396)."""

    name: str
    description: str | None
    url: str | None
    contact_email: str
    tier: str | None
    metadata: Mapping[str, str | None] | None


class ApplicationReviewInput(TypedDict):
    """The reason of a rejection or suspension."""

    reason: str
    """Reason, for the developer of the application."""


class _AvailabilityCheckInputRequired(TypedDict):
    service_id: str | ExternalRefInput
    """ID of the service."""
    start_at: dt.datetime | str
    """Start time."""


class AvailabilityCheckInput(_AvailabilityCheckInputRequired, total=False):
    """A time to check."""

    staff_id: str | ExternalRefInput | None
    """ID of the staff member, or `any`. Default: `any`."""
    space_ids: Sequence[str | ExternalRefInput]
    """IDs of the spaces. Default: one of the service's spaces."""
    party_size: int
    """Number of people, at most the capacity of the service: 1 to 10,000. Default: 1."""


BatchInput = TypedDict(
    "BatchInput",
    {
        "operations": "Sequence[Operation]",
        "atomic": "bool",
        "async": "bool",
    },
    total=False,
)
"""Operations to run. Each is authorized, validated and answered like a separate request."""


class _BlockDetailsRequired(TypedDict):
    start_at: dt.datetime | str
    """Start of the block: the space is out of service from then on."""
    end_at: dt.datetime | str
    """End of the block, exclusive: the space is in service again from then on."""


class BlockDetails(_BlockDetailsRequired, total=False):
    """A block of a space in a request."""

    reason: str | None
    """Reason for the block, for your staff."""
    id: str | None
    """ID of an existing block. Default: the block with the same start and end, or a new block."""


class _BlockSpaceInputRequired(TypedDict):
    start_at: dt.datetime | str
    """Start of the block: the space is out of service from then on."""
    end_at: dt.datetime | str
    """End of the block, exclusive: the space is in service again from then on."""


class BlockSpaceInput(_BlockSpaceInputRequired, total=False):
    """A time during which a space is out of service."""

    reason: str | None
    """Reason for the block, for your staff."""
    force: bool
    """`true` to block a time with reservations. They stay. Default: `false`."""


class _BookedAddonInputRequired(TypedDict):
    id: str
    """ID of the add-on in the service."""


class BookedAddonInput(_BookedAddonInputRequired, total=False):
    """An add-on of the service in a booking."""

    quantity: int
    """Number of add-ons: 1 to 100. Default: 1."""


class BookingBulk(TypedDict, total=False):
    """Resources to create, update and delete: at most 10,000 in total."""

    create: Sequence[BookingInput]
    """Resources to create."""
    update: Sequence[BookingBulkUpdate]
    """Merge patches of the resources to update."""
    delete: Sequence[str | BulkDelete]
    """Resources to delete, each as an ID or as `{id, version}`."""


class _BookingBulkUpdateRequired(TypedDict):
    id: str


class BookingBulkUpdate(_BookingBulkUpdateRequired, total=False):
    """A merge patch with the ID of its resource."""

    metadata: Mapping[str, str | None] | None
    external_refs: Sequence[ExternalRefInput] | None
    customer_id: str | ExternalRefInput
    service_id: str | ExternalRefInput | None
    start_at: dt.datetime | str
    party_size: int | None
    addons: Sequence[BookedAddonInput] | None
    notes: str | None
    source: str | None
    staff_id: str | ExternalRefInput | None
    space_ids: Sequence[str | ExternalRefInput] | None
    items: Sequence[BookingItemDetailsInput] | None
    hold_minutes: int | None
    status: BookingStatus | None
    version: int | None


class BookingCancelInput(TypedDict, total=False):
    """Why and by whom the booking is canceled."""

    reason: str | None
    """Reason for the cancellation."""
    canceled_by: str | None
    """Who canceled, such as `customer` or `staff`. Default: the ID of the API key that canceled."""


class _BookingInputRequired(TypedDict):
    customer_id: str | ExternalRefInput
    """ID of the customer of the booking."""
    start_at: dt.datetime | str
    """Start time."""


class BookingInput(_BookingInputRequired, total=False):
    """Fields to create or replace a booking."""

    external_refs: Sequence[ExternalRefInput] | None
    """IDs of this resource in other systems; each is unique. Omit to keep."""
    service_id: str | ExternalRefInput | None
    """ID of the service. Required without `items`; null with them."""
    party_size: int
    """Number of people, at most the capacity of the service: 1 to 10,000. Default: 1."""
    addons: Sequence[BookedAddonInput]
    """Add-ons of the service, each once. They add to the total and, if they have one, to the duration."""
    notes: str | None
    """Free text for your staff."""
    source: str | None
    """Where the booking was made, such as a website or a system."""
    staff_id: str | ExternalRefInput | None
    """ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking. Omit
    to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must offer it."""
    space_ids: Sequence[str | ExternalRefInput] | None
    """IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has spaces.
    Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces become free."""
    items: Sequence[BookingItemDetailsInput]
    """Several services in a row, in place of `service_id`: all of them are booked, or none."""
    hold_minutes: int | None
    """Number of minutes for which a new booking is `held`, until it is confirmed or expires: 1 to 1,440. Omit for a booking that is not held.
    No effect on an existing booking."""
    status: BookingStatus | None
    """Status of the booking. Transitions: `held` → `pending`, `confirmed`, `expired`; `pending` → `confirmed`, `declined`, `canceled`,
    `expired`; `confirmed` → `checked_in`, `completed`, `no_show`, `canceled`; `checked_in` → `completed`; `no_show` → `completed`. The
    actions make the same transitions. Default for a new booking: `held` with `hold_minutes`, `pending` if the service requires confirmation
    (`confirmed` is then rejected: confirm the booking afterwards), otherwise `confirmed`. Omit to keep."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class _BookingItemDetailsInputRequired(TypedDict):
    service_id: str | ExternalRefInput
    """ID of the service."""


class BookingItemDetailsInput(_BookingItemDetailsInputRequired, total=False):
    """One of several services in a row, in a request."""

    staff_id: str | ExternalRefInput | None
    """ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking. Omit
    to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must offer it."""


class BookingPatch(TypedDict, total=False):
    """Fields of a booking to change. Null clears a field (RFC 7396)."""

    external_refs: Sequence[ExternalRefInput] | None
    customer_id: str | ExternalRefInput
    service_id: str | ExternalRefInput | None
    start_at: dt.datetime | str
    party_size: int | None
    addons: Sequence[BookedAddonInput] | None
    notes: str | None
    source: str | None
    staff_id: str | ExternalRefInput | None
    space_ids: Sequence[str | ExternalRefInput] | None
    items: Sequence[BookingItemDetailsInput] | None
    hold_minutes: int | None
    status: BookingStatus | None
    metadata: Mapping[str, str | None] | None


class BookingReassignInput(TypedDict):
    """The new staff member of the booking."""

    staff_id: str | ExternalRefInput
    """ID of the new staff member, or `any` for another free one. With `items`, the staff member gets the services that they offer, at least
    one."""


class _BookingRescheduleInputRequired(TypedDict):
    start_at: dt.datetime | str
    """Start time."""


class BookingRescheduleInput(_BookingRescheduleInputRequired, total=False):
    """The new time of the booking."""

    staff_id: str | ExternalRefInput | None
    """ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking. Omit
    to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must offer it."""
    space_ids: Sequence[str | ExternalRefInput] | None
    """IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has spaces.
    Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces become free."""


BookingSeriesCancelInput = TypedDict(
    "BookingSeriesCancelInput",
    {
        "from": "dt.datetime | str | None",
    },
    total=False,
)
"""The first bookings of the series to cancel."""


class _BookingSeriesInputRequired(TypedDict):
    customer_id: str | ExternalRefInput
    """ID of the customer of the booking."""
    start_at: dt.datetime | str
    """Start time."""
    recurrence: RecurrenceInput
    """When the series takes place: at the local time of `start_at`, in the time zone of the place."""


class BookingSeriesInput(_BookingSeriesInputRequired, total=False):
    """The first booking of a series, and its recurrence."""

    service_id: str | ExternalRefInput | None
    """ID of the service. Required without `items`; null with them."""
    party_size: int
    """Number of people, at most the capacity of the service: 1 to 10,000. Default: 1."""
    addons: Sequence[BookedAddonInput]
    """Add-ons of the service, each once. They add to the total and, if they have one, to the duration."""
    notes: str | None
    """Free text for your staff."""
    source: str | None
    """Where the booking was made, such as a website or a system."""
    items: Sequence[BookingItemDetailsInput]
    """Several services in a row at each occurrence, in place of `service_id`."""
    on_conflict: BookingSeriesOnConflict
    """What happens when an occurrence cannot be booked: `fail` creates no booking at all and returns 409, `skip` lists it in `skipped` and
    creates the others, if there are any. Default: `fail`."""
    staff_id: str | ExternalRefInput | None
    """ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking. Omit
    to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must offer it."""
    space_ids: Sequence[str | ExternalRefInput] | None
    """IDs of the spaces that the booking uses, each once. Default for a new booking: one free space of the service, if the service has spaces.
    Omit to keep; with another service, chosen spaces are chosen again. An empty list is the default again: additional spaces become free."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class _BookingUpsertInputRequired(TypedDict):
    customer_id: str | ExternalRefInput
    start_at: dt.datetime | str


class BookingUpsertInput(_BookingUpsertInputRequired, total=False):
    """Request body of an upsert by external ID."""

    external_refs: Sequence[ExternalRefInput] | None
    service_id: str | ExternalRefInput | None
    party_size: int
    addons: Sequence[BookedAddonInput]
    notes: str | None
    source: str | None
    staff_id: str | ExternalRefInput | None
    space_ids: Sequence[str | ExternalRefInput] | None
    items: Sequence[BookingItemDetailsInput]
    hold_minutes: int | None
    status: BookingStatus | None
    source_updated_at: dt.datetime | str | None
    metadata: Mapping[str, str]


class _BreakInputRequired(TypedDict):
    start: str
    """Start in local time (HH:MM)."""
    end: str
    """End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day."""


class BreakInput(_BreakInputRequired, total=False):
    """A break on every such weekday, or on one date."""

    weekday: int | None
    """Weekday of the break: 0 (Monday) to 6 (Sunday). Either this or `date`."""
    date: dt.date | str | None
    """Date of the break, local to the staff member. Either this or `weekday`."""


class _BulkDeleteRequired(TypedDict):
    id: str
    """ID of the resource."""


class BulkDelete(_BulkDeleteRequired, total=False):
    """A resource to delete, with the version that you expect."""

    version: int | None
    """Version that you read. The result is 412 if the resource has changed since."""


class CancellationPolicyInput(TypedDict, total=False):
    """The fees of late cancellations."""

    tiers: Sequence[CancellationTierInput]
    """Fees by the time of the cancellation. If several tiers match, the one with the fewest hours applies. Empty: no fee."""


class CancellationPolicyPatch(TypedDict, total=False):
    """Merge patch (RFC 7396): omit a field to keep it; null clears it. The fees of late cancellations."""

    tiers: Sequence[CancellationTierInput] | None


class CancellationTierInput(TypedDict):
    """The fee of a cancellation that is later than a number of hours before the start."""

    hours_before: int
    """Number of hours before the start from which the fee applies, unique within the policy: 0 to 8,760."""
    fee_percent: int
    """Fee in percent of the booking's total."""


class CaptureInput(TypedDict, total=False):
    """The amount to capture."""

    amount: MoneyInput | None
    """Amount to capture, in the currency of the payment; at most the authorized amount, which is the default. The rest is released."""


class ChoiceInput(TypedDict):
    """The number of guests or tables that take one item of a course."""

    course: str
    """Name of the course."""
    item: str
    """Name of the item."""
    count: int
    """Number of guests or tables that take the item."""


class ClientBulk(TypedDict, total=False):
    """Resources to create, update and delete: at most 10,000 in total."""

    create: Sequence[ClientInput]
    """Resources to create."""
    update: Sequence[ClientBulkUpdate]
    """Merge patches of the resources to update."""
    delete: Sequence[str | BulkDelete]
    """Resources to delete, each as an ID or as `{id, version}`."""


class _ClientBulkUpdateRequired(TypedDict):
    id: str


class ClientBulkUpdate(_ClientBulkUpdateRequired, total=False):
    """A merge patch with the ID of its resource."""

    metadata: Mapping[str, str | None] | None
    external_refs: Sequence[ExternalRefInput] | None
    name: str
    email: str
    phone: str | None
    partner_names: Sequence[str] | None
    wedding_date: dt.date | str | None
    package_type: ClientPackageType | None
    venue_id: str | ExternalRefInput | None
    planner: ContactPatch | None
    payer: ContactPatch | None
    status: ClientStatus | None
    notes: str | None
    tags: Sequence[str] | None
    version: int | None


class _ClientInputRequired(TypedDict):
    name: str
    """Name of the couple, as used to address them."""
    email: str
    """E-mail address of the couple."""


class ClientInput(_ClientInputRequired, total=False):
    """Fields to create or replace a client."""

    external_refs: Sequence[ExternalRefInput] | None
    """IDs of this resource in other systems; each is unique. Omit to keep."""
    phone: str | None
    """Phone number in international format; stored as E.164."""
    partner_names: Sequence[str]
    """Names of the partners."""
    wedding_date: dt.date | str | None
    """Planned wedding date, local to the venue."""
    package_type: ClientPackageType
    """Package chosen by the couple."""
    venue_id: str | ExternalRefInput | None
    """ID of the preferred venue."""
    planner: ContactInput | None
    """Wedding planner of the couple."""
    payer: ContactInput | None
    """Person who pays, if not the couple."""
    status: ClientStatus | None
    """Status of the client. Transitions: `lead` → `active`, `archived`; `active` → `archived`; `archived` → `active`. Default: `lead` for a
    new client. Omit to keep."""
    notes: str | None
    """Free text for your staff."""
    tags: Sequence[str]
    """Labels, at most 50."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class ClientPatch(TypedDict, total=False):
    """Fields of a client to change. Null clears a field (RFC 7396)."""

    external_refs: Sequence[ExternalRefInput] | None
    name: str
    email: str
    phone: str | None
    partner_names: Sequence[str] | None
    wedding_date: dt.date | str | None
    package_type: ClientPackageType | None
    venue_id: str | ExternalRefInput | None
    planner: ContactPatch | None
    payer: ContactPatch | None
    status: ClientStatus | None
    notes: str | None
    tags: Sequence[str] | None
    metadata: Mapping[str, str | None] | None


class _ClientUpsertInputRequired(TypedDict):
    name: str
    email: str


class ClientUpsertInput(_ClientUpsertInputRequired, total=False):
    """Request body of an upsert by external ID."""

    external_refs: Sequence[ExternalRefInput] | None
    phone: str | None
    partner_names: Sequence[str]
    wedding_date: dt.date | str | None
    package_type: ClientPackageType
    venue_id: str | ExternalRefInput | None
    planner: ContactInput | None
    payer: ContactInput | None
    status: ClientStatus | None
    notes: str | None
    tags: Sequence[str]
    source_updated_at: dt.datetime | str | None
    metadata: Mapping[str, str]


class _ContactInputRequired(TypedDict):
    name: str
    """Name of the person."""


class ContactInput(_ContactInputRequired, total=False):
    """A contact person."""

    email: str | None
    """E-mail address."""
    phone: str | None
    """Phone number (E.164)."""


class ContactPatch(TypedDict, total=False):
    """Merge patch (RFC 7396): omit a field to keep it; null clears it. A contact person."""

    name: str
    email: str | None
    phone: str | None


class _CourseInputRequired(TypedDict):
    name: str
    """Name of the course, unique within the menu."""


class CourseInput(_CourseInputRequired, total=False):
    """A course of a menu."""

    items: Sequence[MenuItemInput]
    """Items that guests can choose."""


class CustomerBulk(TypedDict, total=False):
    """Resources to create, update and delete: at most 10,000 in total."""

    create: Sequence[CustomerInput]
    """Resources to create."""
    update: Sequence[CustomerBulkUpdate]
    """Merge patches of the resources to update."""
    delete: Sequence[str | BulkDelete]
    """Resources to delete, each as an ID or as `{id, version}`."""


class _CustomerBulkUpdateRequired(TypedDict):
    id: str


class CustomerBulkUpdate(_CustomerBulkUpdateRequired, total=False):
    """A merge patch with the ID of its resource."""

    metadata: Mapping[str, str | None] | None
    external_refs: Sequence[ExternalRefInput] | None
    name: str
    email: str | None
    phone: str | None
    locale: str | None
    time_zone: str | None
    notes: str | None
    tags: Sequence[str] | None
    version: int | None


class _CustomerInputRequired(TypedDict):
    name: str
    """Name of the customer."""


class CustomerInput(_CustomerInputRequired, total=False):
    """Fields to create or replace a customer."""

    external_refs: Sequence[ExternalRefInput] | None
    """IDs of this resource in other systems; each is unique. Omit to keep."""
    email: str | None
    """E-mail address of the customer."""
    phone: str | None
    """Phone number in international format; stored as E.164."""
    locale: str | None
    """Language and region of the customer as a BCP 47 language tag; stored in its canonical form."""
    time_zone: str | None
    """Time zone of the customer, an IANA name."""
    notes: str | None
    """Free text for your staff."""
    tags: Sequence[str]
    """Labels, at most 50."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class CustomerMergeInput(TypedDict):
    """The customer that remains."""

    into: str | ExternalRefInput
    """ID of the customer that remains, and gets everything that refers to the other one."""


class CustomerPatch(TypedDict, total=False):
    """Fields of a customer to change. Null clears a field (RFC 7396)."""

    external_refs: Sequence[ExternalRefInput] | None
    name: str
    email: str | None
    phone: str | None
    locale: str | None
    time_zone: str | None
    notes: str | None
    tags: Sequence[str] | None
    metadata: Mapping[str, str | None] | None


class _CustomerUpsertInputRequired(TypedDict):
    name: str


class CustomerUpsertInput(_CustomerUpsertInputRequired, total=False):
    """Request body of an upsert by external ID."""

    external_refs: Sequence[ExternalRefInput] | None
    email: str | None
    phone: str | None
    locale: str | None
    time_zone: str | None
    notes: str | None
    tags: Sequence[str]
    source_updated_at: dt.datetime | str | None
    metadata: Mapping[str, str]


class DayHoursInput(TypedDict):
    """Working hours of one date, including `start` and excluding `end`."""

    start: str
    """Start in local time (HH:MM)."""
    end: str
    """End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day."""


class _EndpointTestInputRequired(TypedDict):
    event_type: EndpointTestEventType
    """Type of the event to send. The webhook need not subscribe to it."""


class EndpointTestInput(_EndpointTestInputRequired, total=False):
    """The event of a test send."""

    data: EndpointTestInputData | Mapping[str, Any] | None
    """Your own `data.object` of the event; `object` is added if it is missing. Or the whole `data` of an event: an `object` that is a JSON
    object, and `previous_attributes`. The `id` and the `object` of the object must be strings. The event may have at most 100 KB (1 KB:
    1,000 bytes of JSON). Default: the example of `GET /v1/event-types/{event_type}`."""


class EndpointTestInputData(TypedDict, total=False):
    """Your own `data.object` of the event; `object` is added if it is missing. Or the whole `data` of an event: an `object` that is a JSON
    object, and `previous_attributes`. The `id` and the `object` of the object must be strings. The event may have at most 100 KB (1 KB:
    1,000 bytes of JSON). Default: the example of `GET /v1/event-types/{event_type}`."""

    id: str
    """ID of the object."""
    object: str | ResourceStub | Mapping[str, Any]
    """Type of the object, or the object of a whole event."""


class ExportFilters(TypedDict, total=False):
    """The filters of an export, which must all match, as those of the list."""

    status: str | None
    """HTTP status, or a class of errors: `4xx` or `5xx`."""
    route: str | None
    """Path of the operation in the OpenAPI document."""
    key_id: str | None
    """ID of the API key."""
    user_id: str | None
    """ID of the person."""
    application_id: str | None
    """ID of the application that the API key or the OAuth client belongs to."""
    request_id: str | None
    """`X-Request-Id` of the requests."""
    q: str | None
    """Text in the request, as `q` of the list."""


class ExternalRefInput(TypedDict):
    """The ID of a record in another system."""

    source: str
    """Name of the other system, without slashes."""
    external_id: str
    """ID of the record in the other system. Slashes are allowed."""


class FilterTestInput(TypedDict):
    """Filters and an event to test them with."""

    filters: Mapping[str, Any]
    """Event pattern, as in `filters` of a webhook."""
    event: Mapping[str, Any]
    """Event, as `GET /v1/events/{event_id}` returns it: at most 5,000 values. Fields that the filters do not name can be omitted. In XML, all
    values are texts: use JSON for numbers."""


class FormBulk(TypedDict, total=False):
    """Resources to create, update and delete: at most 10,000 in total."""

    create: Sequence[FormInput]
    """Resources to create."""
    update: Sequence[FormBulkUpdate]
    """Merge patches of the resources to update."""
    delete: Sequence[str | BulkDelete]
    """Resources to delete, each as an ID or as `{id, version}`."""


class _FormBulkUpdateRequired(TypedDict):
    id: str


class FormBulkUpdate(_FormBulkUpdateRequired, total=False):
    """A merge patch with the ID of its resource."""

    metadata: Mapping[str, str | None] | None
    external_refs: Sequence[ExternalRefInput] | None
    name: str
    fields: Sequence[FormFieldInput]
    version: int | None


class _FormFieldInputRequired(TypedDict):
    id: str
    """ID of the field in answers: a letter, followed by letters, digits or `_`."""
    label: str
    """Text of the question, as shown to people."""


class FormFieldInput(_FormFieldInputRequired, total=False):
    """A question of a form."""

    type: FormFieldType
    """Type of the answer."""
    required: bool
    """`true` if the form cannot be submitted without an answer. A required checkbox, such as a consent, must be checked: `false` is rejected
    with `required`."""
    options: Sequence[str]
    """Options of a `select` or `multiselect` field. Not allowed for other types."""


class _FormInputRequired(TypedDict):
    name: str
    """Name of the form, for your staff."""
    fields: Sequence[FormFieldInput]
    """Questions in their order; at most 100,000 bytes of JSON."""


class FormInput(_FormInputRequired, total=False):
    """Fields to create or replace a form."""

    external_refs: Sequence[ExternalRefInput] | None
    """IDs of this resource in other systems; each is unique. Omit to keep."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class FormPatch(TypedDict, total=False):
    """Fields of a form to change. Null clears a field (RFC 7396)."""

    external_refs: Sequence[ExternalRefInput] | None
    name: str
    fields: Sequence[FormFieldInput]
    metadata: Mapping[str, str | None] | None


class FormSubmissionBulk(TypedDict, total=False):
    """Resources to create, update and delete: at most 10,000 in total."""

    create: Sequence[FormSubmissionInput]
    """Resources to create."""
    update: Sequence[FormSubmissionBulkUpdate]
    """Merge patches of the resources to update."""
    delete: Sequence[str | BulkDelete]
    """Resources to delete, each as an ID or as `{id, version}`."""


class _FormSubmissionBulkUpdateRequired(TypedDict):
    id: str


class FormSubmissionBulkUpdate(_FormSubmissionBulkUpdateRequired, total=False):
    """A merge patch with the ID of its resource."""

    metadata: Mapping[str, str | None] | None
    external_refs: Sequence[ExternalRefInput] | None
    answers: Mapping[str, Any]
    form_version: int | None
    client_id: str | ExternalRefInput | None
    wedding_id: str | ExternalRefInput | None
    status: FormSubmissionStatus | None
    version: int | None


class _FormSubmissionInputRequired(TypedDict):
    answers: Mapping[str, Any]
    """Answers by field ID: text, a number, `true` or `false`, or a list of options. Dates: YYYY-MM-DD. Times: HH:MM. Null is the same as no
    answer. At most 100,000 bytes of JSON."""


class FormSubmissionInput(_FormSubmissionInputRequired, total=False):
    """Fields to create or replace a submission."""

    external_refs: Sequence[ExternalRefInput] | None
    """IDs of this resource in other systems; each is unique. Omit to keep."""
    form_version: int | None
    """Version of the form that the submission answers. Default: the latest version for a new submission. Omit to keep."""
    client_id: str | ExternalRefInput | None
    """ID of the client who answers."""
    wedding_id: str | ExternalRefInput | None
    """ID of the related wedding."""
    status: FormSubmissionStatus | None
    """Status of the submission. Transitions: `draft` → `submitted`, `archived`; `submitted` → `reviewed`, `archived`; `reviewed` → `archived`.
    The actions make the same transitions. A new submission is `draft` or `submitted`. Default: `draft` for a new submission. Omit to keep."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class FormSubmissionPatch(TypedDict, total=False):
    """Fields of a submission to change. Null clears a field (RFC 7396). Answers are merged one by one."""

    external_refs: Sequence[ExternalRefInput] | None
    answers: Mapping[str, Any]
    form_version: int | None
    client_id: str | ExternalRefInput | None
    wedding_id: str | ExternalRefInput | None
    status: FormSubmissionStatus | None
    metadata: Mapping[str, str | None] | None


class _FormSubmissionUpsertInputRequired(TypedDict):
    answers: Mapping[str, Any]


class FormSubmissionUpsertInput(_FormSubmissionUpsertInputRequired, total=False):
    """Request body of an upsert by external ID."""

    external_refs: Sequence[ExternalRefInput] | None
    form_version: int | None
    client_id: str | ExternalRefInput | None
    wedding_id: str | ExternalRefInput | None
    status: FormSubmissionStatus | None
    source_updated_at: dt.datetime | str | None
    metadata: Mapping[str, str]


class _FormUpsertInputRequired(TypedDict):
    name: str
    fields: Sequence[FormFieldInput]


class FormUpsertInput(_FormUpsertInputRequired, total=False):
    """Request body of an upsert by external ID."""

    external_refs: Sequence[ExternalRefInput] | None
    source_updated_at: dt.datetime | str | None
    metadata: Mapping[str, str]


class GuestsInput(TypedDict, total=False):
    """The numbers of guests, as far as known."""

    expected: int | None
    """Number of guests in the couple's estimate."""
    guaranteed: int | None
    """Minimum number of guests to bill. Once locked, it can only be raised."""
    actual: int | None
    """Number of guests who attended; known from status `in_progress` on."""


class GuestsPatch(TypedDict, total=False):
    """Merge patch (RFC 7396): omit a field to keep it; null clears it. The numbers of guests, as far as known."""

    expected: int | None
    guaranteed: int | None
    actual: int | None


class _HolidayInputRequired(TypedDict):
    date: dt.date | str
    """Date of the closure, local to the venue."""


class HolidayInput(_HolidayInputRequired, total=False):
    """A local date on which a venue is closed."""

    name: str | None
    """Name of the holiday."""


class _IncidentInputRequired(TypedDict):
    title: str
    """Title of the incident."""
    impact: IncidentImpact
    """Impact on the components while the incident is open."""
    components: Sequence[IncidentComponents]
    """Components with the impact."""
    message: str
    """Text of the first update."""


class IncidentInput(_IncidentInputRequired, total=False):
    """Fields to open an incident."""

    status: IncidentStatus | None
    """Status of the incident: `investigating`, `identified`, `monitoring`, in any order, then `resolved`, which is final. A new incident is
    `investigating` unless it has another one. Omit to keep."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class IncidentPatch(TypedDict, total=False):
    """Fields of an incident to change (RFC 7396)."""

    title: str
    impact: IncidentImpact
    components: Sequence[IncidentComponents]
    status: IncidentStatus | None
    message: str | None
    metadata: Mapping[str, str | None] | None


class _InvitationInputRequired(TypedDict):
    email: str
    """E-mail address that is invited. It must have one of the `settings.security.allowed_email_domains` of the organization, if there are any.
    Only the person with this address can accept."""
    role_ids: Sequence[str]
    """IDs of the roles that the person gets, at most 20. You can grant only roles with scopes that you have."""


class InvitationInput(_InvitationInputRequired, total=False):
    """Fields of an invitation."""

    name: str | None
    """Name of the person, for the mail."""
    organization_id: str | None
    """ID of the organization that invites: your own or a child of it. Default: your own."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class _ItemPaymentInputRequired(TypedDict):
    method: PaymentMethodInput
    """Method of the payment, which is for the whole amount of the item."""


class ItemPaymentInput(_ItemPaymentInputRequired, total=False):
    """Fields to pay an item of a payment schedule."""

    description: str | None
    """Purpose of the payment. Default: the label of the item."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class KeyLimitsInput(TypedDict, total=False):
    """Limits of the key itself. Omitted limits, and limits above the tier's, take the tier's value."""

    per_minute: int | None
    """Requests in any minute."""
    per_hour: int | None
    """Requests in any hour."""
    per_day: int | None
    """Requests in any day."""
    burst: int | None
    """Requests in any 200 ms; in a `token_bucket` tier, the depth of the buckets."""
    concurrent: int | None
    """Concurrent requests."""
    daily_quota: int | None
    """Requests per calendar day (UTC)."""
    monthly_quota: int | None
    """Requests per calendar month (UTC)."""


class KeyLimitsPatch(TypedDict, total=False):
    """Merge patch (RFC 7396): omit a field to keep it; null clears it. Limits of the key itself. Omitted limits, and limits above the tier's,
    take the tier's value."""

    per_minute: int | None
    per_hour: int | None
    per_day: int | None
    burst: int | None
    concurrent: int | None
    daily_quota: int | None
    monthly_quota: int | None


class _KeyRuleInputRequired(TypedDict):
    operation: str
    """Method and route, as written in this reference."""


class KeyRuleInput(_KeyRuleInputRequired, total=False):
    """Limits of one endpoint for this key, in addition to the key's own limits."""

    per_minute: int | None
    """Requests in any minute."""
    per_hour: int | None
    """Requests in any hour."""
    per_day: int | None
    """Requests in any day."""


class _LoginInputRequired(TypedDict):
    email: str
    """E-mail address of the account."""
    password: str
    """Password of the account."""


class LoginInput(_LoginInputRequired, total=False):
    """A sign-in with a password."""

    cookie: bool
    """True to get the refresh token as a cookie instead, which scripts cannot read. For web pages on our own host."""
    organization_id: str | None
    """ID of the organization to act for. Default: the oldest one."""
    environment: LoginEnvironment
    """Environment of the tokens: `live` or `test` (the sandbox). Default: live."""


class _MemberInputRequired(TypedDict):
    email: str
    """E-mail address of the person, unique in the organization. Cannot be changed here: it is the person's own."""
    role_ids: Sequence[str]
    """IDs of the roles, at most 20. The person has the scopes of all of them, from the next request on. You can add only roles with scopes
    that you have. One active user must have the role API Administrator."""


class MemberInput(_MemberInputRequired, total=False):
    """Fields to invite a user."""

    name: str | None
    """Name of the person. Cannot be changed here: it is the person's own."""
    status: MemberInputStatus | None
    """Status of the user: `active` ↔ `disabled`. Requests of a disabled user for the organization are rejected. Not for a new user, who is
    `invited`. Omit to keep."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class MemberPatch(TypedDict, total=False):
    """Fields of a user to change. Null clears a field (RFC 7396)."""

    role_ids: Sequence[str]
    status: MemberPatchStatus | None
    metadata: Mapping[str, str | None] | None


class MenuBulk(TypedDict, total=False):
    """Resources to create, update and delete: at most 10,000 in total."""

    create: Sequence[MenuInput]
    """Resources to create."""
    update: Sequence[MenuBulkUpdate]
    """Merge patches of the resources to update."""
    delete: Sequence[str | BulkDelete]
    """Resources to delete, each as an ID or as `{id, version}`."""


class _MenuBulkUpdateRequired(TypedDict):
    id: str


class MenuBulkUpdate(_MenuBulkUpdateRequired, total=False):
    """A merge patch with the ID of its resource."""

    metadata: Mapping[str, str | None] | None
    external_refs: Sequence[ExternalRefInput] | None
    name: str
    kind: MenuKind | None
    price: MoneyPatch | None
    courses: Sequence[CourseInput] | None
    version: int | None


class _MenuInputRequired(TypedDict):
    name: str
    """Name of the menu, for your staff."""


class MenuInput(_MenuInputRequired, total=False):
    """Fields to create or replace a menu."""

    external_refs: Sequence[ExternalRefInput] | None
    """IDs of this resource in other systems; each is unique. Omit to keep."""
    kind: MenuKind
    """Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`)."""
    price: MoneyInput | None
    """Price of the whole menu."""
    courses: Sequence[CourseInput]
    """Courses in the order in which they are served; at most 100,000 bytes of JSON."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class _MenuItemInputRequired(TypedDict):
    name: str
    """Name of the item, unique within the course."""


class MenuItemInput(_MenuItemInputRequired, total=False):
    """A dish or drink of a course."""

    dietary: Sequence[MenuItemDietary]
    """Diets that the item is suitable for."""
    price: MoneyInput | None
    """Price in addition to the price of the menu; null if included in it."""


class MenuPatch(TypedDict, total=False):
    """Fields of a menu to change. Null clears a field (RFC 7396)."""

    external_refs: Sequence[ExternalRefInput] | None
    name: str
    kind: MenuKind | None
    price: MoneyPatch | None
    courses: Sequence[CourseInput] | None
    metadata: Mapping[str, str | None] | None


class MenuSelectionBulk(TypedDict, total=False):
    """Resources to create, update and delete: at most 10,000 in total."""

    create: Sequence[MenuSelectionInput]
    """Resources to create."""
    update: Sequence[MenuSelectionBulkUpdate]
    """Merge patches of the resources to update."""
    delete: Sequence[str | BulkDelete]
    """Resources to delete, each as an ID or as `{id, version}`."""


class _MenuSelectionBulkUpdateRequired(TypedDict):
    id: str


class MenuSelectionBulkUpdate(_MenuSelectionBulkUpdateRequired, total=False):
    """A merge patch with the ID of its resource."""

    metadata: Mapping[str, str | None] | None
    external_refs: Sequence[ExternalRefInput] | None
    menu_id: str | ExternalRefInput
    menu_version: int | None
    choices: Sequence[ChoiceInput] | None
    status: MenuSelectionStatus | None
    version: int | None


class _MenuSelectionInputRequired(TypedDict):
    menu_id: str | ExternalRefInput
    """ID of the menu."""


class MenuSelectionInput(_MenuSelectionInputRequired, total=False):
    """Fields to create or replace a menu selection."""

    external_refs: Sequence[ExternalRefInput] | None
    """IDs of this resource in other systems; each is unique. Omit to keep."""
    menu_version: int | None
    """Version of the menu. Default: the latest version for a new selection or when the menu changes. Omit to keep."""
    choices: Sequence[ChoiceInput]
    """Chosen items, each item once."""
    status: MenuSelectionStatus | None
    """Status of the selection. Transitions: `draft` → `submitted`; `submitted` → `draft`, `locked`; `locked` → `served`. The actions make the
    same transitions. A new selection is `draft` or `submitted`. Default: `draft` for a new selection. Omit to keep."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class MenuSelectionPatch(TypedDict, total=False):
    """Fields of a menu selection to change. Null clears a field (RFC 7396)."""

    external_refs: Sequence[ExternalRefInput] | None
    menu_id: str | ExternalRefInput
    menu_version: int | None
    choices: Sequence[ChoiceInput] | None
    status: MenuSelectionStatus | None
    metadata: Mapping[str, str | None] | None


class _MenuSelectionUpsertInputRequired(TypedDict):
    menu_id: str | ExternalRefInput


class MenuSelectionUpsertInput(_MenuSelectionUpsertInputRequired, total=False):
    """Request body of an upsert by external ID."""

    external_refs: Sequence[ExternalRefInput] | None
    menu_version: int | None
    choices: Sequence[ChoiceInput]
    status: MenuSelectionStatus | None
    source_updated_at: dt.datetime | str | None
    metadata: Mapping[str, str]


class _MenuUpsertInputRequired(TypedDict):
    name: str


class MenuUpsertInput(_MenuUpsertInputRequired, total=False):
    """Request body of an upsert by external ID."""

    external_refs: Sequence[ExternalRefInput] | None
    kind: MenuKind
    price: MoneyInput | None
    courses: Sequence[CourseInput]
    source_updated_at: dt.datetime | str | None
    metadata: Mapping[str, str]


class _MfaVerificationInputRequired(TypedDict):
    mfa_token: str
    """Token of the sign-in, from the error `mfa_required`."""


class MfaVerificationInput(_MfaVerificationInputRequired, total=False):
    """The second factor of a sign-in: one of `code`, `recovery_code` and `passkey`."""

    code: str | None
    """Current code of the authenticator app: six digits."""
    recovery_code: str | None
    """Recovery code. It works once."""
    passkey: Mapping[str, Any] | None
    """Answer of `navigator.credentials.get()` to the options of `POST /v1/auth/mfa/passkeys/options`, in the browser's JSON."""
    cookie: bool
    """True to get the refresh token as a cookie instead, which scripts cannot read. For web pages on our own host."""


class MoneyInput(TypedDict):
    """An amount in the minor unit of the currency: 12500 EUR is €125.00."""

    amount: int
    """Amount in whole minor units (cents), at most 999,999,999,999."""
    currency: str
    """ISO 4217 currency code."""


class MoneyPatch(TypedDict, total=False):
    """Merge patch (RFC 7396): omit a field to keep it; null clears it. An amount in the minor unit of the currency: 12500 EUR is €125.00."""

    amount: int
    currency: str


class _OAuthClientInputRequired(TypedDict):
    name: str
    """Name of the program, as people see it when they are asked for access."""
    scopes: Sequence[str]
    """Scopes that the client may request, as those of API keys. Cannot exceed your own scopes."""


class OAuthClientInput(_OAuthClientInputRequired, total=False):
    """Fields to create or replace an OAuth client. It cannot request more than your own scopes."""

    client_type: OAuthClientClientType
    """Type of the client: `confidential` if it can keep a secret, `public` for apps and pages in a browser. Cannot be changed."""
    token_endpoint_auth_method: OAuthClientTokenEndpointAuthMethod | None
    """Authentication of the client at the token endpoint: `client_secret_basic`, `client_secret_post` or `private_key_jwt`; `none` for a
    public client. A client that changes to a secret gets one with `rotate-secret`. Default: `client_secret_basic`, or `none` for a public
    client."""
    jwks: Mapping[str, Any] | None
    """Public keys of a client with `private_key_jwt`: an object with the list `keys` (RFC 7517) of RSA keys for RS256, P-256 keys for ES256 or
    Ed25519 keys for EdDSA; at most 10. Keys by reference (`jwks_uri`) are not supported."""
    grant_types: Sequence[OAuthClientGrantTypes]
    """Grants that the client may use. `client_credentials` is for confidential clients only."""
    redirect_uris: Sequence[str]
    """Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may differ
    (RFC 8252). Required for a client with `authorization_code`."""
    logo_url: str | None
    """Address of the logo for the page that asks for access."""
    homepage_url: str | None
    """Address of the client's home page."""
    privacy_policy_url: str | None
    """Address of the client's privacy policy."""
    terms_url: str | None
    """Address of the client's terms of service."""
    application_id: str | None
    """ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are refused.
    Cannot be changed."""
    service_account_id: str | None
    """ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is
    deleted, the client and its tokens are refused. Cannot be changed."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class OAuthClientPatch(TypedDict, total=False):
    """Fields of an OAuth client to change. Null clears a field (RFC 7396)."""

    name: str
    client_type: OAuthClientClientType | None
    token_endpoint_auth_method: OAuthClientTokenEndpointAuthMethod | None
    jwks: Mapping[str, Any] | None
    grant_types: Sequence[OAuthClientGrantTypes] | None
    redirect_uris: Sequence[str] | None
    scopes: Sequence[str]
    logo_url: str | None
    homepage_url: str | None
    privacy_policy_url: str | None
    terms_url: str | None
    application_id: str | None
    service_account_id: str | None
    metadata: Mapping[str, str | None] | None


class _OperationRequired(TypedDict):
    method: OperationMethod
    """HTTP method."""
    path: str
    """Path on the API host, including the query string."""


class Operation(_OperationRequired, total=False):
    """A single request to the API, without credentials."""

    body: Any
    """JSON body, if the operation accepts one."""
    headers: Mapping[str, str]
    """Headers of this operation only: Accept, Idempotency-Key, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Prefer,
    WedSync-Organization. Names are case-insensitive."""


class OrganizationBulk(TypedDict, total=False):
    """Resources to create, update and delete: at most 10,000 in total."""

    create: Sequence[OrganizationInput]
    """Resources to create."""
    update: Sequence[OrganizationBulkUpdate]
    """Merge patches of the resources to update."""
    delete: Sequence[str | BulkDelete]
    """Resources to delete, each as an ID or as `{id, version}`."""


class _OrganizationBulkUpdateRequired(TypedDict):
    id: str


class OrganizationBulkUpdate(_OrganizationBulkUpdateRequired, total=False):
    """A merge patch with the ID of its resource."""

    metadata: Mapping[str, str | None] | None
    external_refs: Sequence[ExternalRefInput] | None
    name: str
    slug: str | None
    parent_id: str | None
    kind: OrganizationKind | None
    time_zone: str | None
    currency: str | None
    country: str | None
    contact_email: str | None
    settings: OrganizationBulkUpdateSettings | Mapping[str, Any] | None
    cors_origins: Sequence[str] | None
    status: OrganizationStatus | None
    version: int | None


class OrganizationBulkUpdateSettings(TypedDict, total=False):
    """Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which
    a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language
    (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default:
    `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or
    website on receipts. `tax_id`: tax identification number on receipts."""

    security: OrganizationBulkUpdateSettingsSecurity | None
    """Security rules of the organization. Null removes them."""


class OrganizationBulkUpdateSettingsSecurity(TypedDict, total=False):
    """Security rules of the organization. Null removes them."""

    allowed_ips: Sequence[str]
    """IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any."""
    denied_ips: Sequence[str]
    """IP addresses and networks from which requests are rejected, even if they are allowed."""
    user_agents: AgentRulesInput
    """User agents that are allowed and denied."""
    require_mfa: bool
    """Whether members need a second factor: sessions without one are rejected."""
    session_hours: int | None
    """Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older end at
    their next refresh. Null: 720 hours."""
    allowed_email_domains: Sequence[str]
    """Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses that
    act for the organization end at their next refresh. Empty: any."""
    requests_per_hour: int | None
    """The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold, too.
    Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end of the
    hour is not available to the others. Null: no limit."""


class _OrganizationInputRequired(TypedDict):
    name: str
    """Name of the organization."""


class OrganizationInput(_OrganizationInputRequired, total=False):
    """Fields to create a child organization or to replace an organization."""

    external_refs: Sequence[ExternalRefInput] | None
    """IDs of this resource in other systems; each is unique. Omit to keep."""
    slug: str | None
    """Short name for URLs, unique within a chain."""
    parent_id: str | None
    """ID of the chain that the organization belongs to; null for a chain. A new organization belongs to your own organization. Cannot be
    changed."""
    kind: OrganizationKind
    """Type of the organization."""
    time_zone: str | None
    """IANA time zone. Default: the chain's time zone for a new child organization."""
    currency: str | None
    """ISO 4217 currency code. Default: the chain's currency for a new child organization."""
    country: str | None
    """ISO 3166-1 alpha-2 country code. Default: the chain's country for a new child organization."""
    contact_email: str | None
    """E-mail address for messages from us."""
    settings: OrganizationInputSettings | Mapping[str, Any]
    """Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which
    a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language
    (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default:
    `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or
    website on receipts. `tax_id`: tax identification number on receipts."""
    cors_origins: Sequence[str]
    """Origins of web pages that can read responses to requests with the organization's keys; at most 20, exact match. Changes take effect
    within 30 s."""
    status: OrganizationStatus | None
    """Status of the organization: `active` ↔ `suspended`. Only the parent organization can change it. No key can act for a suspended
    organization."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class OrganizationInputSettings(TypedDict, total=False):
    """Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which
    a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language
    (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default:
    `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or
    website on receipts. `tax_id`: tax identification number on receipts."""

    security: OrganizationInputSettingsSecurity | None
    """Security rules of the organization. Null removes them."""


class OrganizationInputSettingsSecurity(TypedDict, total=False):
    """Security rules of the organization. Null removes them."""

    allowed_ips: Sequence[str]
    """IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any."""
    denied_ips: Sequence[str]
    """IP addresses and networks from which requests are rejected, even if they are allowed."""
    user_agents: AgentRulesInput
    """User agents that are allowed and denied."""
    require_mfa: bool
    """Whether members need a second factor: sessions without one are rejected."""
    session_hours: int | None
    """Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older end at
    their next refresh. Null: 720 hours."""
    allowed_email_domains: Sequence[str]
    """Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses that
    act for the organization end at their next refresh. Empty: any."""
    requests_per_hour: int | None
    """The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold, too.
    Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end of the
    hour is not available to the others. Null: no limit."""


class OrganizationPatch(TypedDict, total=False):
    """Fields of an organization to change. Null clears a field (RFC 7396)."""

    external_refs: Sequence[ExternalRefInput] | None
    name: str
    slug: str | None
    parent_id: str | None
    kind: OrganizationKind | None
    time_zone: str | None
    currency: str | None
    country: str | None
    contact_email: str | None
    settings: OrganizationPatchSettings | Mapping[str, Any] | None
    cors_origins: Sequence[str] | None
    status: OrganizationStatus | None
    metadata: Mapping[str, str | None] | None


class OrganizationPatchSettings(TypedDict, total=False):
    """Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which
    a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language
    (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default:
    `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or
    website on receipts. `tax_id`: tax identification number on receipts."""

    security: OrganizationPatchSettingsSecurity | None
    """Security rules of the organization. Null removes them."""


class OrganizationPatchSettingsSecurity(TypedDict, total=False):
    """Security rules of the organization. Null removes them."""

    allowed_ips: Sequence[str]
    """IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any."""
    denied_ips: Sequence[str]
    """IP addresses and networks from which requests are rejected, even if they are allowed."""
    user_agents: AgentRulesInput
    """User agents that are allowed and denied."""
    require_mfa: bool
    """Whether members need a second factor: sessions without one are rejected."""
    session_hours: int | None
    """Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older end at
    their next refresh. Null: 720 hours."""
    allowed_email_domains: Sequence[str]
    """Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses that
    act for the organization end at their next refresh. Empty: any."""
    requests_per_hour: int | None
    """The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold, too.
    Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end of the
    hour is not available to the others. Null: no limit."""


class _OrganizationUpsertInputRequired(TypedDict):
    name: str


class OrganizationUpsertInput(_OrganizationUpsertInputRequired, total=False):
    """Request body of an upsert by external ID."""

    external_refs: Sequence[ExternalRefInput] | None
    slug: str | None
    parent_id: str | None
    kind: OrganizationKind
    time_zone: str | None
    currency: str | None
    country: str | None
    contact_email: str | None
    settings: OrganizationUpsertInputSettings | Mapping[str, Any]
    cors_origins: Sequence[str]
    status: OrganizationStatus | None
    source_updated_at: dt.datetime | str | None
    metadata: Mapping[str, str]


class OrganizationUpsertInputSettings(TypedDict, total=False):
    """Settings with text or boolean values, at most 50, and the object `security`. `wedding_option_days` (1 to 365): number of days for which
    a tentative wedding is held. `locale`: language of mails to the organization, and of receipts for customers without a supported language
    (en, de, fr, it, es). `tax_percent` (0 to 99.999): tax rate in percent that prices include. `legal_name`: name on receipts; default:
    `name`. `postal_address`: postal address on receipts, lines separated by line feeds. `receipt_contact`: phone number, e-mail address or
    website on receipts. `tax_id`: tax identification number on receipts."""

    security: OrganizationUpsertInputSettingsSecurity | None
    """Security rules of the organization. Null removes them."""


class OrganizationUpsertInputSettingsSecurity(TypedDict, total=False):
    """Security rules of the organization. Null removes them."""

    allowed_ips: Sequence[str]
    """IP addresses and networks (IPv4, IPv6) from which requests are allowed, at most 100. Empty: any."""
    denied_ips: Sequence[str]
    """IP addresses and networks from which requests are rejected, even if they are allowed."""
    user_agents: AgentRulesInput
    """User agents that are allowed and denied."""
    require_mfa: bool
    """Whether members need a second factor: sessions without one are rejected."""
    session_hours: int | None
    """Lifetime of sessions of members, in hours. A person with several organizations has the shortest one. Open sessions that are older end at
    their next refresh. Null: 720 hours."""
    allowed_email_domains: Sequence[str]
    """Domains of e-mail addresses with which people may sign in to the organization, at most 100. Sessions and grants of other addresses that
    act for the organization end at their next refresh. Empty: any."""
    requests_per_hour: int | None
    """The most live requests an hour of all API keys, OAuth clients and members of the organization together. The limits of each hold, too.
    Hours begin at the full hour, UTC. Each caller reserves a few at a time, at most a hundredth; what it does not use by the end of the
    hour is not available to the others. Null: no limit."""


class PasskeyInput(TypedDict):
    """A new passkey."""

    name: str
    """Name of the passkey, to recognize it."""
    credential: Mapping[str, Any]
    """Answer of `navigator.credentials.create()` in the browser's JSON: `credential.toJSON()`."""


class PasskeyOptionsInput(TypedDict, total=False):
    """The ceremony that the options are for."""

    mfa_token: str | None
    """Token of a sign-in that waits for a second factor: the options are those to sign in. Omit when you are signed in."""
    purpose: PasskeyOptionsPurpose
    """`registration`: add a passkey. `authentication`: confirm with a passkey, for `POST /v1/auth/step-up`. With `mfa_token`, always
    `authentication`. Default: registration."""


class PasswordChangeInput(TypedDict):
    """A new password, with the current one."""

    current_password: str
    """Current password."""
    password: str
    """New password: 10 to 1,024 characters of any kind. Common ones, and those that consist of your name or address, are rejected."""


class PasswordConfirmationInput(TypedDict):
    """A new password, with the token of the link in the mail."""

    token: str
    """Token of the link in the mail."""
    password: str
    """New password: 10 to 1,024 characters of any kind. Common ones, and those that consist of your name or address, are rejected."""


class PasswordResetInput(TypedDict):
    """A request for a new password."""

    email: str
    """E-mail address of the account."""


class _PaymentInputRequired(TypedDict):
    amount: MoneyInput
    """Amount of the payment, at least 1 minor unit. Cannot be changed."""
    method: PaymentMethodInput
    """Method of the payment. Cash and transfers are recorded as `succeeded`. Cannot be changed."""


class PaymentInput(_PaymentInputRequired, total=False):
    """Fields to create a payment."""

    external_refs: Sequence[ExternalRefInput] | None
    """IDs of this resource in other systems; each is unique. Omit to keep."""
    booking_id: str | ExternalRefInput | None
    """ID of the booking that is paid for. All payments of a booking together are at most its total. Cannot be changed."""
    wedding_id: str | ExternalRefInput | None
    """ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed."""
    capture: PaymentCapture
    """Time of the capture. `automatic`: at once. `manual`: the amount is authorized, and you capture it later; cards only. Cannot be changed."""
    description: str | None
    """Purpose of the payment."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class _PaymentMethodInputRequired(TypedDict):
    type: PaymentMethodType
    """Type of the method. `card`: charged through your payment provider. `cash` and `transfer`: money that you have received."""


class PaymentMethodInput(_PaymentMethodInputRequired, total=False):
    """How a payment is made."""

    token: str | None
    """Token of the card, from your payment provider's page; required for cards, never a card number. The provider `test` has the tokens
    `tok_ok`, `tok_declined`, `tok_insufficient_funds`, `tok_expired`, `tok_requires_action`, `tok_pending_then_ok`, `tok_provider_down` and
    `tok_refund_fails`."""


class PaymentPatch(TypedDict, total=False):
    """Fields of a payment to change. Null clears a field (RFC 7396)."""

    external_refs: Sequence[ExternalRefInput] | None
    description: str | None
    metadata: Mapping[str, str | None] | None


class _PaymentProviderInputRequired(TypedDict):
    provider: PaymentProviderProvider
    """Provider of new card payments. `test`: built in, moves no money; in live mode it is used while no other is set. `stripe`: any API that
    is compatible with Stripe's."""


class PaymentProviderInput(_PaymentProviderInputRequired, total=False):
    """Settings of the payment provider."""

    base_url: str | None
    """URL of the provider's API without `/v1`: HTTPS and a public address. `stripe` only. Default: `https://api.stripe.com/`."""
    account: str | None
    """ID of the connected account that receives the money (`Stripe-Account`). `stripe` only."""
    secret_key: str | None
    """Secret key of the provider's API; required for `stripe`. Responses contain `********` instead. Send `********` unchanged to keep the
    stored key."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class _PaymentScheduleInputRequired(TypedDict):
    items: Sequence[ScheduleItemDetails]
    """Items, 1 to 50, each with an amount or a percentage. They add up to the total: each percentage is rounded half to even, and the last
    item with one receives the rest. Cannot be changed."""


class PaymentScheduleInput(_PaymentScheduleInputRequired, total=False):
    """Fields to create a payment schedule."""

    booking_id: str | ExternalRefInput | None
    """ID of the booking that is paid for. A booking has at most one active schedule. Cannot be changed."""
    wedding_id: str | ExternalRefInput | None
    """ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed."""
    grace_days: int
    """Number of days after the day of `due_on` until an item is overdue: 0 to 90. Cannot be changed."""
    total: MoneyInput | None
    """Amount that the items add up to. Omit it for a booking with a price: its schedule splits what remains to be paid. Otherwise required if
    an item has a percentage; the default is the sum of the amounts. Cannot be changed."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class PaymentSchedulePatch(TypedDict, total=False):
    """Fields of a payment schedule to change. Null clears a field (RFC 7396)."""

    metadata: Mapping[str, str | None] | None


class _PaymentUpsertInputRequired(TypedDict):
    amount: MoneyInput
    method: PaymentMethodInput


class PaymentUpsertInput(_PaymentUpsertInputRequired, total=False):
    """Request body of an upsert by external ID."""

    external_refs: Sequence[ExternalRefInput] | None
    booking_id: str | ExternalRefInput | None
    wedding_id: str | ExternalRefInput | None
    capture: PaymentCapture
    description: str | None
    source_updated_at: dt.datetime | str | None
    metadata: Mapping[str, str]


class ProfilePatch(TypedDict, total=False):
    """Changes of the own profile."""

    name: str | None
    locale: str | None


class ReceiverInput(TypedDict, total=False):
    """What a receiver answers."""

    status: int
    """HTTP status of the responses. Default: 200."""
    delay_ms: int
    """Time before each response, in milliseconds. Webhooks wait 10,000 ms for a response. Default: 0."""
    script: Sequence[ReceiverStepInput]
    """Responses to the first requests, in order, at most 50. Later requests get `status` after `delay_ms`."""


class ReceiverStepInput(TypedDict, total=False):
    """What a receiver answers to one request."""

    status: int
    """HTTP status of the response."""
    delay_ms: int
    """Time before the response, in milliseconds. Webhooks wait 10,000 ms for a response."""
    headers: Mapping[str, str]
    """Headers of the response: `Retry-After`, and names that start with `X-Receiver-`."""


class _RecurrenceInputRequired(TypedDict):
    frequency: RecurrenceFrequency
    """Unit of the recurrence."""


class RecurrenceInput(_RecurrenceInputRequired, total=False):
    """When a series takes place, from its first occurrence on."""

    interval: int
    """Number of days, weeks or months from one occurrence to the next: 1 to 100. Default: 1."""
    count: int | None
    """Number of occurrences, the first one included: 1 to 100. Required without `until`."""
    until: dt.date | str | dt.datetime | str | None
    """Last local date, or last start time, both included. Required without `count`. At most 100 occurrences."""
    weekdays: Sequence[int]
    """Weekdays from 0 (Monday) to 6 (Sunday), each once. Only with `weekly`. `start_at` is the first occurrence on any weekday. Default: its
    weekday."""


class RefreshInput(TypedDict, total=False):
    """The refresh token, unless it is sent as a cookie."""

    refresh_token: str | None
    """Refresh token of the last response. Omit it to use the cookie."""
    organization_id: str | None
    """ID of another organization to act for from now on. Omit to keep."""
    environment: RefreshEnvironment | None
    """Environment from now on: `live` or `test`. Omit to keep."""


class RefundInput(TypedDict, total=False):
    """Fields to refund a payment."""

    amount: MoneyInput | None
    """Amount to return, in the currency of the payment. Default: everything that can still be refunded. Cannot be changed."""
    reason: str | None
    """Reason of the refund, for your staff. Cannot be changed."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class RefundPatch(TypedDict, total=False):
    """Fields of a refund to change. Null clears a field (RFC 7396)."""

    metadata: Mapping[str, str | None] | None


class RegenerateInput(TypedDict, total=False):
    """Options for regenerating a secret."""

    grace_hours: int
    """Hours for which the old secret still works, 0 to 168. Default: 24."""


class _RegistrationInputRequired(TypedDict):
    email: str
    """E-mail address; a mail with a link goes to it."""
    password: str
    """New password: 10 to 1,024 characters of any kind. Common ones, and those that consist of your name or address, are rejected."""
    name: str
    """Name of the person."""


class RegistrationInput(_RegistrationInputRequired, total=False):
    """A registration: of a new organization (`organization_name`), or of an invited person (`invitation_token`)."""

    organization_name: str | None
    """Name of the new organization. Required without `invitation_token`."""
    invitation_token: str | None
    """Token of an invitation, instead of `organization_name`."""
    locale: str | None
    """BCP 47 language tag of mails to the person. Default: en."""


class _ReplayInputRequired(TypedDict):
    since: dt.datetime | str
    """Time from which events are sent, inclusive; at most 30 days ago."""


class ReplayInput(_ReplayInputRequired, total=False):
    """The events to replay."""

    until: dt.datetime | str | None
    """Time until which events are sent, inclusive. Default: the time of the request."""
    event_types: Sequence[ReplayEventTypes] | None
    """Event types to send, or patterns such as `client.*`: of those that the webhook subscribes to. Default: all of them."""
    only_missing: bool
    """`true` to send only events that were not delivered to the webhook. Deliveries of earlier replays count, with one exception: an event
    with a failed delivery that is not of a replay is sent, even if a replay without `only_missing` delivered it since. `false` to send all
    again."""
    only_failed: bool
    """`true` to send only events with a failed delivery to the webhook, as `retry-failed` does. Has no effect with `only_missing`, which
    includes them."""


RequestLogExportInput = TypedDict(
    "RequestLogExportInput",
    {
        "from": "dt.datetime | str",
        "to": "dt.datetime | str",
        "filters": "ExportFilters | None",
        "format": "RequestLogExportFormat",
    },
    total=False,
)
"""The requests to export."""


class RequestSigningInput(TypedDict, total=False):
    """Request signing settings of the key (RFC 9421)."""

    required: bool
    """`true` to reject requests without a signature."""
    public_key: str | None
    """Ed25519 or P-256 public key: PEM, or a JWK as text or as an object. Returned as PEM."""


class RequestSigningPatch(TypedDict, total=False):
    """Merge patch (RFC 7396): omit a field to keep it; null clears it. Request signing settings of the key (RFC 9421)."""

    required: bool | None
    public_key: str | None


class ResourceStub(TypedDict):
    """A resource that may lack fields, because the event would be too large."""

    id: str
    """Unique ID of the resource."""
    object: str
    """Type of the resource."""


class _RetryFailedInputRequired(TypedDict):
    since: dt.datetime | str
    """Time from which events are sent, inclusive; at most 30 days ago."""


class RetryFailedInput(_RetryFailedInputRequired, total=False):
    """The failed deliveries to retry."""

    until: dt.datetime | str | None
    """Time until which events are sent, inclusive. Default: the time of the request."""
    event_types: Sequence[RetryFailedEventTypes] | None
    """Event types to send, or patterns such as `client.*`: of those that the webhook subscribes to. Default: all of them."""


class RetryPolicyInput(TypedDict, total=False):
    """The delays after failed attempts."""

    delays_s: Sequence[int]
    """Delay in seconds after each failed attempt, randomly shortened by up to 10%. When all delays are used, the delivery fails. Empty: one
    attempt only."""


class RetryPolicyPatch(TypedDict, total=False):
    """Merge patch (RFC 7396): omit a field to keep it; null clears it. The delays after failed attempts."""

    delays_s: Sequence[int] | None


class _RoleInputRequired(TypedDict):
    name: str
    """Name of the role, unique."""
    scopes: Sequence[str]
    """Scopes of the role, as for API keys. You can add only scopes that you have."""


class RoleInput(_RoleInputRequired, total=False):
    """Fields to create or replace a role."""

    description: str | None
    """Description of who should have the role."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class RolePatch(TypedDict, total=False):
    """Fields of a role to change. Null clears a field (RFC 7396)."""

    name: str
    description: str | None
    scopes: Sequence[str]
    metadata: Mapping[str, str | None] | None


class RotateClientSecretInput(TypedDict, total=False):
    """Options for rotating the secret of an OAuth client."""

    grace_hours: int
    """Hours for which the old secret still works, 0 to 168. Default: 24."""


class RotateSecretInput(TypedDict, total=False):
    """Options for rotating a secret."""

    overlap_hours: int
    """Hours for which the previous secret also signs, 0 to 168. During this time `webhook-signature` contains both signatures;
    `X-WedSync-Signature` and `X-BookingX-Signature` use the newest shared secret. Default: 24."""
    signature: RotateSecretSignature | None
    """Signature scheme of the new secret. Omit to keep."""


class _ScheduleItemDetailsRequired(TypedDict):
    label: str
    """Name of the item, such as a deposit."""
    due_on: dt.date | str
    """Local date on which the item falls due, at its start; a date in the past is due at once. Between the years 2000 and 2199."""


class ScheduleItemDetails(_ScheduleItemDetailsRequired, total=False):
    """An item of a new schedule: an amount, or a percentage of the total."""

    amount: MoneyInput | None
    """Amount of the item. Required without `percent`."""
    percent: float | None
    """Percentage of the total, above 0, with at most four decimals; null for an item with a fixed amount."""


class ScheduleOverrideInput(TypedDict):
    """The hours that start on one date, instead of the weekly ones."""

    date: dt.date | str
    """Date, local to the staff member."""
    intervals: Sequence[DayHoursInput]
    """Working hours that start on this date, instead of the weekly ones. Empty: a day off."""


class _ServiceAccountInputRequired(TypedDict):
    name: str
    """Name of the service account."""
    role_ids: Sequence[str]
    """IDs of its roles, at most 20. They limit the scopes of its API keys and OAuth clients from the next request on. You can add only roles
    with scopes that you have."""


class ServiceAccountInput(_ServiceAccountInputRequired, total=False):
    """Fields to create or replace a service account."""

    description: str | None
    """Description of what uses the service account."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class ServiceAccountPatch(TypedDict, total=False):
    """Fields of a service account to change. Null clears a field (RFC 7396)."""

    name: str
    description: str | None
    role_ids: Sequence[str]
    metadata: Mapping[str, str | None] | None


class ServiceBulk(TypedDict, total=False):
    """Resources to create, update and delete: at most 10,000 in total."""

    create: Sequence[ServiceInput]
    """Resources to create."""
    update: Sequence[ServiceBulkUpdate]
    """Merge patches of the resources to update."""
    delete: Sequence[str | BulkDelete]
    """Resources to delete, each as an ID or as `{id, version}`."""


class _ServiceBulkUpdateRequired(TypedDict):
    id: str


class ServiceBulkUpdate(_ServiceBulkUpdateRequired, total=False):
    """A merge patch with the ID of its resource."""

    metadata: Mapping[str, str | None] | None
    external_refs: Sequence[ExternalRefInput] | None
    name: str
    duration_minutes: int
    price: MoneyPatch | None
    tax_percent: str | None
    buffer_before_minutes: int | None
    buffer_after_minutes: int | None
    capacity: int | None
    min_notice_minutes: int | None
    booking_window_days: int | None
    slot_interval_minutes: int | None
    staff_ids: Sequence[str | ExternalRefInput] | None
    space_ids: Sequence[str | ExternalRefInput] | None
    requires_confirmation: bool | None
    cancellation_policy: CancellationPolicyPatch | None
    reminder_hours: Sequence[int] | None
    offer_minutes: int | None
    status: ServiceStatus | None
    addons: Sequence[AddonDetails] | None
    version: int | None


class _ServiceInputRequired(TypedDict):
    name: str
    """Name of the service."""
    duration_minutes: int
    """Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440."""


class ServiceInput(_ServiceInputRequired, total=False):
    """Fields to create or replace a service."""

    external_refs: Sequence[ExternalRefInput] | None
    """IDs of this resource in other systems; each is unique. Omit to keep."""
    price: MoneyInput | None
    """Price of a booking, without add-ons. Omit for a free service."""
    tax_percent: str | None
    """Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the
    organization's setting `tax_percent`."""
    buffer_before_minutes: int
    """Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0."""
    buffer_after_minutes: int
    """Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0."""
    capacity: int
    """Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1."""
    min_notice_minutes: int
    """Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0."""
    booking_window_days: int
    """Maximum time between a booking and its start, in days: 1 to 730. Default: 365."""
    slot_interval_minutes: int
    """Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15."""
    staff_ids: Sequence[str | ExternalRefInput]
    """IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its `service_ids`."""
    space_ids: Sequence[str | ExternalRefInput]
    """IDs of the spaces where the service can take place, each once. Empty: the service needs no space."""
    requires_confirmation: bool
    """`true` if a new booking is `pending` until your staff confirms it. Default: `false`."""
    cancellation_policy: CancellationPolicyInput | None
    """Fees of late cancellations. Omit if cancellations are free."""
    reminder_hours: Sequence[int]
    """Times of `booking.reminder_due`, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default: 24 hours."""
    offer_minutes: int
    """Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30."""
    status: ServiceStatus | None
    """Status of the service: `active` ↔ `inactive`. Default: `active` for a new service. Omit to keep. An inactive service accepts no new
    bookings."""
    addons: Sequence[AddonDetails]
    """Extras that a booking can include, in the order in which customers see them."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class ServicePatch(TypedDict, total=False):
    """Fields of a service to change. Null clears a field (RFC 7396)."""

    external_refs: Sequence[ExternalRefInput] | None
    name: str
    duration_minutes: int
    price: MoneyPatch | None
    tax_percent: str | None
    buffer_before_minutes: int | None
    buffer_after_minutes: int | None
    capacity: int | None
    min_notice_minutes: int | None
    booking_window_days: int | None
    slot_interval_minutes: int | None
    staff_ids: Sequence[str | ExternalRefInput] | None
    space_ids: Sequence[str | ExternalRefInput] | None
    requires_confirmation: bool | None
    cancellation_policy: CancellationPolicyPatch | None
    reminder_hours: Sequence[int] | None
    offer_minutes: int | None
    status: ServiceStatus | None
    addons: Sequence[AddonDetails] | None
    metadata: Mapping[str, str | None] | None


class _ServiceUpsertInputRequired(TypedDict):
    name: str
    duration_minutes: int


class ServiceUpsertInput(_ServiceUpsertInputRequired, total=False):
    """Request body of an upsert by external ID."""

    external_refs: Sequence[ExternalRefInput] | None
    price: MoneyInput | None
    tax_percent: str | None
    buffer_before_minutes: int
    buffer_after_minutes: int
    capacity: int
    min_notice_minutes: int
    booking_window_days: int
    slot_interval_minutes: int
    staff_ids: Sequence[str | ExternalRefInput]
    space_ids: Sequence[str | ExternalRefInput]
    requires_confirmation: bool
    cancellation_policy: CancellationPolicyInput | None
    reminder_hours: Sequence[int]
    offer_minutes: int
    status: ServiceStatus | None
    addons: Sequence[AddonDetails]
    source_updated_at: dt.datetime | str | None
    metadata: Mapping[str, str]


class SetupStyleInput(TypedDict):
    """A setup of a space and its capacity."""

    style: SetupStyleStyle
    """Style of the setup."""
    capacity: int
    """Maximum number of people in this setup."""


class SignatureCheckInput(TypedDict):
    """A delivery as it was received, and the secret to verify it with."""

    payload: str
    """Body of the delivery as text, exactly as it was received."""
    headers: Mapping[str, str]
    """Headers of the delivery, at most 100, in any case. Headers that do not belong to the signature are ignored."""
    secret: str
    """Secret of the webhook (`whsec_…`), or its public key (`whpk_…`). It is neither stored nor logged."""


class SpaceBulk(TypedDict, total=False):
    """Resources to create, update and delete: at most 10,000 in total."""

    create: Sequence[SpaceInput]
    """Resources to create."""
    update: Sequence[SpaceBulkUpdate]
    """Merge patches of the resources to update."""
    delete: Sequence[str | BulkDelete]
    """Resources to delete, each as an ID or as `{id, version}`."""


class _SpaceBulkUpdateRequired(TypedDict):
    id: str


class SpaceBulkUpdate(_SpaceBulkUpdateRequired, total=False):
    """A merge patch with the ID of its resource."""

    metadata: Mapping[str, str | None] | None
    external_refs: Sequence[ExternalRefInput] | None
    name: str
    capacity: int | None
    kind: SpaceKind | None
    element_ids: Sequence[str | ExternalRefInput] | None
    setup_styles: Sequence[SetupStyleInput] | None
    web_bookable: bool | None
    blocks: Sequence[BlockDetails] | None
    version: int | None


class _SpaceInputRequired(TypedDict):
    name: str
    """Name of the space."""


class SpaceInput(_SpaceInputRequired, total=False):
    """Fields to create or replace a space of a venue."""

    external_refs: Sequence[ExternalRefInput] | None
    """IDs of this resource in other systems; each is unique. Omit to keep."""
    capacity: int | None
    """Maximum number of people."""
    kind: SpaceKind | None
    """Kind of the space. A `combo` claims the elements that it consists of. Default: `element` for a new space. Cannot be changed."""
    element_ids: Sequence[str | ExternalRefInput]
    """IDs of the elements of a combo: 2 to 20 elements of the same venue."""
    setup_styles: Sequence[SetupStyleInput]
    """Available setups, each style once."""
    web_bookable: bool
    """`true` if customers can book the space themselves."""
    blocks: Sequence[BlockDetails] | None
    """Periods when the space is out of service; they must not overlap. Omit to keep. An empty list removes all blocks."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class SpacePatch(TypedDict, total=False):
    """Fields of a space to change. Null clears a field (RFC 7396)."""

    external_refs: Sequence[ExternalRefInput] | None
    name: str
    capacity: int | None
    kind: SpaceKind | None
    element_ids: Sequence[str | ExternalRefInput] | None
    setup_styles: Sequence[SetupStyleInput] | None
    web_bookable: bool | None
    blocks: Sequence[BlockDetails] | None
    metadata: Mapping[str, str | None] | None


class _SpaceUpsertInputRequired(TypedDict):
    name: str


class SpaceUpsertInput(_SpaceUpsertInputRequired, total=False):
    """Request body of an upsert by external ID."""

    external_refs: Sequence[ExternalRefInput] | None
    capacity: int | None
    kind: SpaceKind | None
    element_ids: Sequence[str | ExternalRefInput]
    setup_styles: Sequence[SetupStyleInput]
    web_bookable: bool
    blocks: Sequence[BlockDetails] | None
    source_updated_at: dt.datetime | str | None
    metadata: Mapping[str, str]


class StaffMemberBulk(TypedDict, total=False):
    """Resources to create, update and delete: at most 10,000 in total."""

    create: Sequence[StaffMemberInput]
    """Resources to create."""
    update: Sequence[StaffMemberBulkUpdate]
    """Merge patches of the resources to update."""
    delete: Sequence[str | BulkDelete]
    """Resources to delete, each as an ID or as `{id, version}`."""


class _StaffMemberBulkUpdateRequired(TypedDict):
    id: str


class StaffMemberBulkUpdate(_StaffMemberBulkUpdateRequired, total=False):
    """A merge patch with the ID of its resource."""

    metadata: Mapping[str, str | None] | None
    external_refs: Sequence[ExternalRefInput] | None
    name: str
    email: str | None
    time_zone: str | None
    service_ids: Sequence[str | ExternalRefInput] | None
    skills: Sequence[str] | None
    status: StaffMemberStatus | None
    version: int | None


class _StaffMemberInputRequired(TypedDict):
    name: str
    """Name of the staff member."""


class StaffMemberInput(_StaffMemberInputRequired, total=False):
    """Fields to create or replace a staff member."""

    external_refs: Sequence[ExternalRefInput] | None
    """IDs of this resource in other systems; each is unique. Omit to keep."""
    email: str | None
    """E-mail address of the staff member."""
    time_zone: str | None
    """IANA time zone of the staff member's local times. Default (omitted or null): the organization's time zone."""
    service_ids: Sequence[str | ExternalRefInput]
    """IDs of services that the staff member provides, each once. In addition, it provides every service that has it in its `staff_ids`."""
    skills: Sequence[str]
    """Labels of what the staff member can do, at most 50."""
    status: StaffMemberStatus | None
    """Status of the staff member: `active` ↔ `inactive`. Default: `active` for a new staff member. Omit to keep. An inactive staff member
    accepts no new bookings."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class StaffMemberPatch(TypedDict, total=False):
    """Fields of a staff member to change. Null clears a field (RFC 7396)."""

    external_refs: Sequence[ExternalRefInput] | None
    name: str
    email: str | None
    time_zone: str | None
    service_ids: Sequence[str | ExternalRefInput] | None
    skills: Sequence[str] | None
    status: StaffMemberStatus | None
    metadata: Mapping[str, str | None] | None


class _StaffMemberUpsertInputRequired(TypedDict):
    name: str


class StaffMemberUpsertInput(_StaffMemberUpsertInputRequired, total=False):
    """Request body of an upsert by external ID."""

    external_refs: Sequence[ExternalRefInput] | None
    email: str | None
    time_zone: str | None
    service_ids: Sequence[str | ExternalRefInput]
    skills: Sequence[str]
    status: StaffMemberStatus | None
    source_updated_at: dt.datetime | str | None
    metadata: Mapping[str, str]


class StaffScheduleInput(TypedDict, total=False):
    """The whole schedule of a staff member. An omitted part becomes empty."""

    weekly: Sequence[WorkingHoursInput]
    """Weekly working hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday."""
    overrides: Sequence[ScheduleOverrideInput]
    """Dates with other hours than the weekly ones, each date once. Returned in order."""
    breaks: Sequence[BreakInput]
    """Breaks in local time, each by weekday or by date."""
    time_off: Sequence[TimeOffInput]
    """Times off, such as vacations. They may overlap. Returned in order of their start."""
    force: bool
    """`true` to set time off that meets reservations. They stay. Default: `false`."""


class StepUpInput(TypedDict, total=False):
    """A proof of who you are: one of the fields."""

    password: str | None
    """Password of the account, for a person without a second factor."""
    code: str | None
    """Current code of the authenticator app."""
    passkey: Mapping[str, Any] | None
    """Answer of `navigator.credentials.get()` to the options of `POST /v1/auth/mfa/passkeys/options`, in the browser's JSON."""


class _SubEventInputRequired(TypedDict):
    name: str
    """Name of the sub-event."""


class SubEventInput(_SubEventInputRequired, total=False):
    """A sub-event of the wedding, such as ceremony, dinner or brunch."""

    start_at: dt.datetime | str | None
    """Start time."""
    end_at: dt.datetime | str | None
    """End time, exclusive."""
    space_id: str | ExternalRefInput | None
    """ID of the space where the sub-event takes place."""


class _SupportPlanInputRequired(TypedDict):
    tier: SupportPlanTier
    """Tier of the organization's support. It sets the response targets."""


class SupportPlanInput(_SupportPlanInputRequired, total=False):
    """The support plan of an organization."""

    account_manager: AccountManagerInput | None
    """Technical account manager. The organization sees the account manager while its tier is `enterprise`."""


class _TicketInputRequired(TypedDict):
    subject: str
    """Subject of the ticket."""
    body: str
    """Text of the ticket, at most 10,000 characters. Do not send secrets or card numbers."""


class TicketInput(_TicketInputRequired, total=False):
    """Fields to open a ticket."""

    priority: TicketPriority
    """Priority of the ticket. With the tier of your support, it sets the response target."""
    request_id: str | None
    """ID of the request that the ticket is about: its `X-Request-Id`."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class TicketMessageInput(TypedDict):
    """A message to add to a ticket."""

    body: str
    """Text of the message, at most 10,000 characters. Do not send secrets or card numbers."""


class TierInput(TypedDict, total=False):
    """Fields of a tier. Set at least one limit: per minute, per hour or per day. An omitted limit means no limit."""

    algorithm: TierAlgorithm
    """Method of counting requests: in any period (`sliding_window`), per clock period (`fixed_window`) or with a bucket that refills
    (`token_bucket`)."""
    per_minute: int | None
    """Requests in any minute."""
    per_hour: int | None
    """Requests in any hour."""
    per_day: int | None
    """Requests in any day."""
    burst: int | None
    """Requests in any 200 ms; with `token_bucket`, the depth of the buckets."""
    grace_percent: int
    """Percentage by which a limit can be exceeded before requests are rejected."""
    concurrent: int | None
    """Concurrent requests."""
    daily_quota: int | None
    """Requests per calendar day (UTC)."""
    monthly_quota: int | None
    """Requests per calendar month (UTC)."""
    lease: int
    """Number of requests that a server takes from the limits at once, for keys with very high traffic. 0: every request is counted
    individually."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class _TimeOffInputRequired(TypedDict):
    start_at: dt.datetime | str
    """Start time."""
    end_at: dt.datetime | str
    """End time, exclusive."""


class TimeOffInput(_TimeOffInputRequired, total=False):
    """A time during which the staff member does not work."""

    reason: str | None
    """Reason, for your staff."""


class TotpConfirmationInput(TypedDict):
    """The first code of a new authenticator app."""

    code: str
    """Current code of the app: six digits."""


class UnblockSpaceInput(TypedDict):
    """The block to remove."""

    block_id: str
    """ID of the block."""


class _UploadInputRequired(TypedDict):
    content_type: str
    """Media type of the file. Send the file with the same type."""
    size: int
    """Exact size of the file in bytes, at most 100,000,000."""


class UploadInput(_UploadInputRequired, total=False):
    """Fields to create an upload."""

    sha256: str | None
    """SHA-256 of the file in hexadecimal. If set, the store verifies the file against it."""
    filename: str | None
    """Name of the file."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class VenueBulk(TypedDict, total=False):
    """Resources to create, update and delete: at most 10,000 in total."""

    create: Sequence[VenueInput]
    """Resources to create."""
    update: Sequence[VenueBulkUpdate]
    """Merge patches of the resources to update."""
    delete: Sequence[str | BulkDelete]
    """Resources to delete, each as an ID or as `{id, version}`."""


class _VenueBulkUpdateRequired(TypedDict):
    id: str


class VenueBulkUpdate(_VenueBulkUpdateRequired, total=False):
    """A merge patch with the ID of its resource."""

    metadata: Mapping[str, str | None] | None
    external_refs: Sequence[ExternalRefInput] | None
    name: str
    time_zone: str | None
    currency: str | None
    address: AddressPatch | None
    capacity: int | None
    opening_hours: Sequence[WeeklyIntervalInput] | None
    holidays: Sequence[HolidayInput] | None
    status: VenueStatus | None
    version: int | None


class _VenueInputRequired(TypedDict):
    name: str
    """Name of the venue."""


class VenueInput(_VenueInputRequired, total=False):
    """Fields to create or replace a venue."""

    external_refs: Sequence[ExternalRefInput] | None
    """IDs of this resource in other systems; each is unique. Omit to keep."""
    time_zone: str | None
    """IANA time zone of the venue's local times. Default (omitted or null): the organization's time zone."""
    currency: str | None
    """ISO 4217 currency code of the venue's prices. Default (omitted or null): the organization's currency."""
    address: AddressInput | None
    """Address of the venue."""
    capacity: int | None
    """Maximum number of people in the whole venue."""
    opening_hours: Sequence[WeeklyIntervalInput]
    """Weekly opening hours in local time. A day can have several intervals; intervals must not overlap. Returned in order, from Monday. Empty:
    unknown."""
    holidays: Sequence[HolidayInput]
    """Local dates on which the venue is closed, each date once. Returned in order."""
    status: VenueStatus | None
    """Status of the venue: `active` ↔ `archived`. Default: `active` for a new venue. Omit to keep. An archived venue accepts no new spaces or
    weddings."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class VenuePatch(TypedDict, total=False):
    """Fields of a venue to change. Null clears a field (RFC 7396)."""

    external_refs: Sequence[ExternalRefInput] | None
    name: str
    time_zone: str | None
    currency: str | None
    address: AddressPatch | None
    capacity: int | None
    opening_hours: Sequence[WeeklyIntervalInput] | None
    holidays: Sequence[HolidayInput] | None
    status: VenueStatus | None
    metadata: Mapping[str, str | None] | None


class _VenueUpsertInputRequired(TypedDict):
    name: str


class VenueUpsertInput(_VenueUpsertInputRequired, total=False):
    """Request body of an upsert by external ID."""

    external_refs: Sequence[ExternalRefInput] | None
    time_zone: str | None
    currency: str | None
    address: AddressInput | None
    capacity: int | None
    opening_hours: Sequence[WeeklyIntervalInput]
    holidays: Sequence[HolidayInput]
    status: VenueStatus | None
    source_updated_at: dt.datetime | str | None
    metadata: Mapping[str, str]


class VerificationInput(TypedDict):
    """The token of the link in the mail."""

    token: str
    """Token of the link in the mail."""


class WaitlistEntryBulk(TypedDict, total=False):
    """Resources to create, update and delete: at most 10,000 in total."""

    create: Sequence[WaitlistEntryInput]
    """Resources to create."""
    update: Sequence[WaitlistEntryBulkUpdate]
    """Merge patches of the resources to update."""
    delete: Sequence[str | BulkDelete]
    """Resources to delete, each as an ID or as `{id, version}`."""


WaitlistEntryBulkUpdate = TypedDict(
    "WaitlistEntryBulkUpdate",
    {
        "metadata": "Mapping[str, str | None] | None",
        "external_refs": "Sequence[ExternalRefInput] | None",
        "from": "dt.datetime | str",
        "to": "dt.datetime | str",
        "party_size": "int | None",
        "staff_id": "str | ExternalRefInput | None",
        "id": "str",
        "version": "int | None",
    },
    total=False,
)
"""A merge patch with the ID of its resource."""


WaitlistEntryInput = TypedDict(
    "WaitlistEntryInput",
    {
        "external_refs": "Sequence[ExternalRefInput] | None",
        "customer_id": "str | ExternalRefInput",
        "service_id": "str | ExternalRefInput",
        "from": "dt.datetime | str",
        "to": "dt.datetime | str",
        "party_size": "int",
        "staff_id": "str | ExternalRefInput | None",
        "metadata": "Mapping[str, str]",
    },
    total=False,
)
"""Fields to create or replace a waitlist entry."""


WaitlistEntryPatch = TypedDict(
    "WaitlistEntryPatch",
    {
        "external_refs": "Sequence[ExternalRefInput] | None",
        "from": "dt.datetime | str",
        "to": "dt.datetime | str",
        "party_size": "int | None",
        "staff_id": "str | ExternalRefInput | None",
        "metadata": "Mapping[str, str | None] | None",
    },
    total=False,
)
"""Fields of a waitlist entry to change. Null clears a field (RFC 7396)."""


WaitlistEntryUpsertInput = TypedDict(
    "WaitlistEntryUpsertInput",
    {
        "external_refs": "Sequence[ExternalRefInput] | None",
        "customer_id": "str | ExternalRefInput",
        "service_id": "str | ExternalRefInput",
        "from": "dt.datetime | str",
        "to": "dt.datetime | str",
        "party_size": "int",
        "staff_id": "str | ExternalRefInput | None",
        "source_updated_at": "dt.datetime | str | None",
        "metadata": "Mapping[str, str]",
    },
    total=False,
)
"""Request body of an upsert by external ID."""


class _WebhookInputRequired(TypedDict):
    url: str
    """URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10
    seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count."""
    event_types: Sequence[WebhookEventTypes]
    """Event types to send: single types, all types of a resource (`client.*`) or all types (`*`). To create or change the webhook, your key
    needs the read scope of each of these resources (`clients:read` for `client.*`, `*:read` for `*`). Otherwise, 403 `insufficient_scope`
    lists the missing scopes. Later changes of the key do not change which events the webhook receives."""


class WebhookInput(_WebhookInputRequired, total=False):
    """Fields to create or replace a webhook."""

    filters: Mapping[str, Any] | None
    """Event pattern in the language of Amazon EventBridge: of the types in `event_types`, only events that match it are sent. Each field of
    the pattern has an array of values and operators, one of which must match. At most 2,048 characters, 100 values and operators, 16 levels
    and 1,000 combinations of `$or`. A merge patch merges it with the stored pattern; null removes it. Default: every event of these types
    is sent."""
    description: str | None
    """Purpose of the webhook."""
    headers: Mapping[str, str]
    """Headers to send with each delivery, such as `Authorization`; at most 20. Headers that are reserved for HTTP or for the platform are
    rejected. A value has 1 to 1,000 visible ASCII characters, with spaces between them, but no tabs. Values are secret: every response,
    event and change contains `********` instead. Send `********` unchanged to keep the stored value."""
    retry_policy: RetryPolicyInput
    """Retry delays for failed deliveries."""
    payload: WebhookPayload
    """Form of the events that are sent. `full`: the whole event. `thin`: `data` has only the ID and the type of the resource; get the resource
    from the API. A resource without an ID has the IDs that it refers to."""
    api_version: WebhookApiVersion | None
    """API version of the events that are sent. Null: the current version."""
    rate_limit_per_second: int | None
    """Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit."""
    max_in_flight: int | None
    """Maximum number of concurrent requests to the endpoint. `1` sends one event after the other, which orders the events of an object in
    replays only; compare `sequence` for others. Null: the platform chooses."""
    signature: WebhookSignature | None
    """Signature scheme. `hmac-sha256`: a secret that you and the platform share. `ed25519`: the platform signs with a private key, and you
    verify with the public key. Default: `hmac-sha256` for a new webhook. Can be changed by rotating the secret only."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class WebhookPatch(TypedDict, total=False):
    """Fields of a webhook to change. Null clears a field (RFC 7396)."""

    url: str
    event_types: Sequence[WebhookEventTypes]
    filters: Mapping[str, Any] | None
    description: str | None
    headers: Mapping[str, str | None] | None
    retry_policy: RetryPolicyPatch | None
    payload: WebhookPayload | None
    api_version: WebhookApiVersion | None
    rate_limit_per_second: int | None
    max_in_flight: int | None
    signature: WebhookSignature | None
    metadata: Mapping[str, str | None] | None


class WeddingBulk(TypedDict, total=False):
    """Resources to create, update and delete: at most 10,000 in total."""

    create: Sequence[WeddingInput]
    """Resources to create."""
    update: Sequence[WeddingBulkUpdate]
    """Merge patches of the resources to update."""
    delete: Sequence[str | BulkDelete]
    """Resources to delete, each as an ID or as `{id, version}`."""


class _WeddingBulkUpdateRequired(TypedDict):
    id: str


class WeddingBulkUpdate(_WeddingBulkUpdateRequired, total=False):
    """A merge patch with the ID of its resource."""

    metadata: Mapping[str, str | None] | None
    external_refs: Sequence[ExternalRefInput] | None
    client_id: str | ExternalRefInput
    date: dt.date | str
    name: str | None
    venue_id: str | ExternalRefInput | None
    space_ids: Sequence[str | ExternalRefInput] | None
    start_at: dt.datetime | str | None
    end_at: dt.datetime | str | None
    guests: GuestsPatch | None
    budget: MoneyPatch | None
    package_type: WeddingPackageType | None
    sub_events: Sequence[SubEventInput] | None
    notes: str | None
    status: WeddingStatus | None
    option_expires_at: dt.datetime | str | None
    version: int | None


class WeddingEndInput(TypedDict, total=False):
    """The reason why the wedding will not take place."""

    reason: str | None
    """Reason why the wedding was canceled or lost."""


class WeddingHoldInput(TypedDict, total=False):
    """Options for holding the date."""

    option_expires_at: dt.datetime | str | None
    """Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48 hours
    before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14 days."""


class _WeddingInputRequired(TypedDict):
    client_id: str | ExternalRefInput
    """ID of the client that the wedding belongs to."""
    date: dt.date | str
    """Date of the wedding, local to the venue."""


class WeddingInput(_WeddingInputRequired, total=False):
    """Fields to create or replace a wedding."""

    external_refs: Sequence[ExternalRefInput] | None
    """IDs of this resource in other systems; each is unique. Omit to keep."""
    name: str | None
    """Name of the wedding, for your staff."""
    venue_id: str | ExternalRefInput | None
    """ID of the venue where the wedding takes place."""
    space_ids: Sequence[str | ExternalRefInput]
    """IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements."""
    start_at: dt.datetime | str | None
    """Start time of the wedding."""
    end_at: dt.datetime | str | None
    """End time of the wedding, exclusive. `date` must be between start and end, in the venue's time zone."""
    guests: GuestsInput
    """Numbers of guests."""
    budget: MoneyInput | None
    """Budget of the couple."""
    package_type: WeddingPackageType
    """Package chosen by the couple."""
    sub_events: Sequence[SubEventInput]
    """Sub-events of the wedding, between its start and end."""
    notes: str | None
    """Free text for your staff."""
    status: WeddingStatus | None
    """Status of the wedding. Transitions: `inquiry` → `tentative`, `waitlisted`, `lost`; `waitlisted` → `tentative`, `lost`; `tentative` →
    `definite`, `lost`, `canceled`, `released`; `released` → `tentative`; `definite` → `in_progress`, `canceled`; `in_progress` →
    `completed`; `completed` → `closed`. The actions make the same transitions. Default: `inquiry` for a new wedding. Omit to keep."""
    option_expires_at: dt.datetime | str | None
    """Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48 hours
    before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14 days."""
    metadata: Mapping[str, str]
    """Custom name-value pairs: up to 50. Names have up to 40 characters, values up to 500."""


class WeddingPatch(TypedDict, total=False):
    """Fields of a wedding to change. Null clears a field (RFC 7396)."""

    external_refs: Sequence[ExternalRefInput] | None
    client_id: str | ExternalRefInput
    date: dt.date | str
    name: str | None
    venue_id: str | ExternalRefInput | None
    space_ids: Sequence[str | ExternalRefInput] | None
    start_at: dt.datetime | str | None
    end_at: dt.datetime | str | None
    guests: GuestsPatch | None
    budget: MoneyPatch | None
    package_type: WeddingPackageType | None
    sub_events: Sequence[SubEventInput] | None
    notes: str | None
    status: WeddingStatus | None
    option_expires_at: dt.datetime | str | None
    metadata: Mapping[str, str | None] | None


class _WeddingUpsertInputRequired(TypedDict):
    client_id: str | ExternalRefInput
    date: dt.date | str


class WeddingUpsertInput(_WeddingUpsertInputRequired, total=False):
    """Request body of an upsert by external ID."""

    external_refs: Sequence[ExternalRefInput] | None
    name: str | None
    venue_id: str | ExternalRefInput | None
    space_ids: Sequence[str | ExternalRefInput]
    start_at: dt.datetime | str | None
    end_at: dt.datetime | str | None
    guests: GuestsInput
    budget: MoneyInput | None
    package_type: WeddingPackageType
    sub_events: Sequence[SubEventInput]
    notes: str | None
    status: WeddingStatus | None
    option_expires_at: dt.datetime | str | None
    source_updated_at: dt.datetime | str | None
    metadata: Mapping[str, str]


class WeeklyIntervalInput(TypedDict):
    """Hours of one weekday, including `start` and excluding `end`."""

    weekday: WeeklyIntervalWeekday
    """Weekday on which the hours start."""
    start: str
    """Start in local time (HH:MM)."""
    end: str
    """End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day."""


class WorkingHoursInput(TypedDict):
    """Working hours of one weekday, including `start` and excluding `end`."""

    weekday: int
    """Weekday on which the hours start: 0 (Monday) to 6 (Sunday)."""
    start: str
    """Start in local time (HH:MM)."""
    end: str
    """End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day."""


class OrganizationsCreateOptions(RequestOptions, total=False):
    """Options of `organizations_create` and of methods with the same ones."""

    fields: Sequence[str]


class OrganizationsListOptions(RequestOptions, total=False):
    """Options of `organizations_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: OrganizationsSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: IssuedClientStatus | Mapping[Literal["in"], Sequence[IssuedClientStatus]]
    kind: OrganizationKind | Mapping[Literal["in"], Sequence[OrganizationKind]]
    name: str | Mapping[Literal["gte", "gt", "lte", "lt"], str]
    metadata: Mapping[str, str]
    fields: Sequence[str]


class OrganizationsGetOptions(RequestOptions, total=False):
    """Options of `organizations_get` and of methods with the same ones."""

    fields: Sequence[str]
    if_match: str | int


class OrganizationsDeleteOptions(RequestOptions, total=False):
    """Options of `organizations_delete` and of methods with the same ones."""

    if_match: str | int


class ApiKeysListOptions(RequestOptions, total=False):
    """Options of `api_keys_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ApiKeysSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: ApiKeyStatus | Mapping[Literal["in"], Sequence[ApiKeyStatus]]
    metadata: Mapping[str, str]
    fields: Sequence[str]


class ApiKeysUsageOptions(RequestOptions, total=False):
    """Options of `api_keys_usage` and of methods with the same ones."""

    from_: dt.datetime | str
    to: dt.datetime | str
    granularity: UsageGranularity


class OauthClientsListOptions(RequestOptions, total=False):
    """Options of `oauth_clients_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ApiKeysSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: IssuedClientStatus | Mapping[Literal["in"], Sequence[IssuedClientStatus]]
    metadata: Mapping[str, str]
    fields: Sequence[str]


class UsersListOptions(RequestOptions, total=False):
    """Options of `users_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ApiKeysSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: MemberStatus | Mapping[Literal["in"], Sequence[MemberStatus]]
    email: str | Mapping[Literal["in"], Sequence[str]]
    metadata: Mapping[str, str]
    fields: Sequence[str]


class InvitationsListOptions(RequestOptions, total=False):
    """Options of `invitations_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ApiKeysSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: InvitationStatus | Mapping[Literal["in"], Sequence[InvitationStatus]]
    email: str | Mapping[Literal["in"], Sequence[str]]
    metadata: Mapping[str, str]
    fields: Sequence[str]


class RolesListOptions(RequestOptions, total=False):
    """Options of `roles_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: OrganizationsSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    name: str | Mapping[Literal["gte", "gt", "lte", "lt"], str]
    metadata: Mapping[str, str]
    fields: Sequence[str]


class ApplicationsListPendingOptions(RequestOptions, total=False):
    """Options of `applications_list_pending` and of methods with the same ones."""

    limit: int
    cursor: str


class ApplicationsListOptions(RequestOptions, total=False):
    """Options of `applications_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: OrganizationsSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: ApplicationStatus | Mapping[Literal["in"], Sequence[ApplicationStatus]]
    name: str | Mapping[Literal["gte", "gt", "lte", "lt"], str]
    metadata: Mapping[str, str]
    fields: Sequence[str]


class TicketsListOptions(RequestOptions, total=False):
    """Options of `tickets_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ApiKeysSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: TicketStatus | Mapping[Literal["in"], Sequence[TicketStatus]]
    priority: ResponseTargetPriority | Mapping[Literal["in"], Sequence[ResponseTargetPriority]]
    metadata: Mapping[str, str]
    fields: Sequence[str]


class VenuesListOptions(RequestOptions, total=False):
    """Options of `venues_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: OrganizationsSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    name: str | Mapping[Literal["gte", "gt", "lte", "lt"], str]
    status: VenueStatus | Mapping[Literal["in"], Sequence[VenueStatus]]
    metadata: Mapping[str, str]
    fields: Sequence[str]


class SpacesCreateOptions(RequestOptions, total=False):
    """Options of `spaces_create` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[SpacesExpand]


class SpacesListOptions(RequestOptions, total=False):
    """Options of `spaces_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: SpacesSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    name: str | Mapping[Literal["gte", "gt", "lte", "lt"], str]
    capacity: int | Mapping[Literal["gte", "gt", "lte", "lt"], int]
    metadata: Mapping[str, str]
    fields: Sequence[str]
    expand: Sequence[SpacesExpand]


class SpacesGetOptions(RequestOptions, total=False):
    """Options of `spaces_get` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[SpacesExpand]
    if_match: str | int


class ClientsCreateOptions(RequestOptions, total=False):
    """Options of `clients_create` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[ClientsExpand]


class ClientsListOptions(RequestOptions, total=False):
    """Options of `clients_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ClientsSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: ClientStatus | Mapping[Literal["in"], Sequence[ClientStatus]]
    email: str | Mapping[Literal["in"], Sequence[str]]
    venue_id: str | Mapping[Literal["in"], Sequence[str]]
    wedding_date: dt.date | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.date | str]
    name: str | Mapping[Literal["gte", "gt", "lte", "lt"], str]
    metadata: Mapping[str, str]
    fields: Sequence[str]
    expand: Sequence[ClientsExpand]


class ClientsGetOptions(RequestOptions, total=False):
    """Options of `clients_get` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[ClientsExpand]
    if_match: str | int


class WeddingsCreateOptions(RequestOptions, total=False):
    """Options of `weddings_create` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[WeddingsExpand]


class WeddingsListOptions(RequestOptions, total=False):
    """Options of `weddings_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: WeddingsSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: WeddingStatus | Mapping[Literal["in"], Sequence[WeddingStatus]]
    client_id: str | Mapping[Literal["in"], Sequence[str]]
    venue_id: str | Mapping[Literal["in"], Sequence[str]]
    date: dt.date | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.date | str]
    metadata: Mapping[str, str]
    fields: Sequence[str]
    expand: Sequence[WeddingsExpand]


class WeddingsGetOptions(RequestOptions, total=False):
    """Options of `weddings_get` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[WeddingsExpand]
    if_match: str | int


class _WeddingsUpdateOptionsRequired(TypedDict):
    if_match: str | int


class WeddingsUpdateOptions(_WeddingsUpdateOptionsRequired, RequestOptions, total=False):
    """Options of `weddings_update` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[WeddingsExpand]


class _WeddingsDeleteOptionsRequired(TypedDict):
    if_match: str | int


class WeddingsDeleteOptions(_WeddingsDeleteOptionsRequired, RequestOptions, total=False):
    """Options of `weddings_delete` and of methods with the same ones."""


class MenuSelectionsCreateOptions(RequestOptions, total=False):
    """Options of `menu_selections_create` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[MenuSelectionsExpand]


class MenuSelectionsListOptions(RequestOptions, total=False):
    """Options of `menu_selections_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ApiKeysSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    menu_id: str | Mapping[Literal["in"], Sequence[str]]
    status: MenuSelectionStatus | Mapping[Literal["in"], Sequence[MenuSelectionStatus]]
    metadata: Mapping[str, str]
    fields: Sequence[str]
    expand: Sequence[MenuSelectionsExpand]


class MenuSelectionsGetOptions(RequestOptions, total=False):
    """Options of `menu_selections_get` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[MenuSelectionsExpand]
    if_match: str | int


class MenusListOptions(RequestOptions, total=False):
    """Options of `menus_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: OrganizationsSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    name: str | Mapping[Literal["gte", "gt", "lte", "lt"], str]
    kind: MenuKind | Mapping[Literal["in"], Sequence[MenuKind]]
    metadata: Mapping[str, str]
    fields: Sequence[str]


class FormsListOptions(RequestOptions, total=False):
    """Options of `forms_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: OrganizationsSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    name: str | Mapping[Literal["gte", "gt", "lte", "lt"], str]
    status: FormStatus | Mapping[Literal["in"], Sequence[FormStatus]]
    metadata: Mapping[str, str]
    fields: Sequence[str]


class SubmissionsCreateOptions(RequestOptions, total=False):
    """Options of `submissions_create` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[SubmissionsExpand]


class SubmissionsListOptions(RequestOptions, total=False):
    """Options of `submissions_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ApiKeysSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    wedding_id: str | Mapping[Literal["in"], Sequence[str]]
    client_id: str | Mapping[Literal["in"], Sequence[str]]
    status: FormSubmissionStatus | Mapping[Literal["in"], Sequence[FormSubmissionStatus]]
    metadata: Mapping[str, str]
    fields: Sequence[str]
    expand: Sequence[SubmissionsExpand]


class SubmissionsGetOptions(RequestOptions, total=False):
    """Options of `submissions_get` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[SubmissionsExpand]
    if_match: str | int


class ServicesCreateOptions(RequestOptions, total=False):
    """Options of `services_create` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[ServicesExpand]


class ServicesListOptions(RequestOptions, total=False):
    """Options of `services_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: OrganizationsSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    name: str | Mapping[Literal["gte", "gt", "lte", "lt"], str]
    status: ServiceStatus | Mapping[Literal["in"], Sequence[ServiceStatus]]
    metadata: Mapping[str, str]
    fields: Sequence[str]
    expand: Sequence[ServicesExpand]


class ServicesGetOptions(RequestOptions, total=False):
    """Options of `services_get` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[ServicesExpand]
    if_match: str | int


class _ServicesGetAvailabilityOptionsRequired(TypedDict):
    from_: dt.datetime | str | dt.date | str
    to: dt.datetime | str | dt.date | str


class ServicesGetAvailabilityOptions(_ServicesGetAvailabilityOptionsRequired, RequestOptions, total=False):
    """Options of `services_get_availability` and of methods with the same ones."""

    staff_id: str
    space_id: str
    venue_id: str
    party_size: int


class JobsListOptions(RequestOptions, total=False):
    """Options of `jobs_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ApiKeysSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: JobStatus | Mapping[Literal["in"], Sequence[JobStatus]]
    metadata: Mapping[str, str]
    fields: Sequence[str]


class WebhooksListOptions(RequestOptions, total=False):
    """Options of `webhooks_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ApiKeysSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: WebhookStatus | Mapping[Literal["in"], Sequence[WebhookStatus]]
    metadata: Mapping[str, str]
    fields: Sequence[str]


class WebhooksListDeliveriesOptions(RequestOptions, total=False):
    """Options of `webhooks_list_deliveries` and of methods with the same ones."""

    status: DeliveryStatus | Mapping[Literal["in"], Sequence[DeliveryStatus]]
    event_type: WebhooksEventType
    object_id: str
    event_id: str
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    limit: int
    cursor: str


class WebhooksStatsOptions(RequestOptions, total=False):
    """Options of `webhooks_stats` and of methods with the same ones."""

    from_: dt.datetime | str
    to: dt.datetime | str
    granularity: WebhookStatsGranularity


class DeliveriesListOptions(RequestOptions, total=False):
    """Options of `deliveries_list` and of methods with the same ones."""

    webhook_id: str
    status: DeliveryStatus | Mapping[Literal["in"], Sequence[DeliveryStatus]]
    event_type: WebhooksEventType
    object_id: str
    event_id: str
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    limit: int
    cursor: str


class EventsListOptions(RequestOptions, total=False):
    """Options of `events_list` and of methods with the same ones."""

    limit: int
    cursor: str
    type: WebhooksEventType | Mapping[Literal["in"], Sequence[WebhooksEventType]]
    created_at: dt.datetime | str | Mapping[Literal["gte", "lte"], dt.datetime | str]
    request_id: str
    sort: EventsSort


class ChangesListOptions(RequestOptions, total=False):
    """Options of `changes_list` and of methods with the same ones."""

    limit: int
    cursor: str
    types: Sequence[ChangesTypes]


class UsageQuotasOptions(RequestOptions, total=False):
    """Options of `usage_quotas` and of methods with the same ones."""

    from_: dt.datetime | str
    to: dt.datetime | str
    granularity: UsageGranularity
    limit: int
    cursor: str


class RequestLogsListOptions(RequestOptions, total=False):
    """Options of `request_logs_list` and of methods with the same ones."""

    status: str
    route: str
    request_id: str
    q: str
    key_id: str
    user_id: str
    application_id: str
    from_: dt.datetime | str
    to: dt.datetime | str
    limit: int
    cursor: str
    if_match: str | int


class ReceiversListRequestsOptions(RequestOptions, total=False):
    """Options of `receivers_list_requests` and of methods with the same ones."""

    limit: int
    cursor: str
    if_match: str | int


class CustomersListOptions(RequestOptions, total=False):
    """Options of `customers_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: OrganizationsSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    email: str | Mapping[Literal["in"], Sequence[str]]
    name: str | Mapping[Literal["gte", "gt", "lte", "lt"], str]
    metadata: Mapping[str, str]
    fields: Sequence[str]


class CustomersListBookingsOptions(RequestOptions, total=False):
    """Options of `customers_list_bookings` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: BookingsSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    start_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    staff_id: str | Mapping[Literal["in"], Sequence[str]]
    status: BookingStatus | Mapping[Literal["in"], Sequence[BookingStatus]]
    metadata: Mapping[str, str]
    fields: Sequence[str]
    expand: Sequence[BookingsExpand]


class StaffCreateOptions(RequestOptions, total=False):
    """Options of `staff_create` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[StaffExpand]


class StaffListOptions(RequestOptions, total=False):
    """Options of `staff_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: OrganizationsSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: ServiceStatus | Mapping[Literal["in"], Sequence[ServiceStatus]]
    email: str | Mapping[Literal["in"], Sequence[str]]
    name: str | Mapping[Literal["gte", "gt", "lte", "lt"], str]
    metadata: Mapping[str, str]
    fields: Sequence[str]
    expand: Sequence[StaffExpand]


class StaffGetOptions(RequestOptions, total=False):
    """Options of `staff_get` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[StaffExpand]
    if_match: str | int


class StaffGetScheduleOptions(RequestOptions, total=False):
    """Options of `staff_get_schedule` and of methods with the same ones."""

    from_: dt.date | str
    to: dt.date | str
    if_match: str | int


class StaffGetCalendarOptions(RequestOptions, total=False):
    """Options of `staff_get_calendar` and of methods with the same ones."""

    token: str
    if_match: str | int


class PaymentsCreateOptions(RequestOptions, total=False):
    """Options of `payments_create` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[PaymentsExpand]


class PaymentsListOptions(RequestOptions, total=False):
    """Options of `payments_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ApiKeysSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: PaymentStatus | Mapping[Literal["in"], Sequence[PaymentStatus]]
    wedding_id: str | Mapping[Literal["in"], Sequence[str]]
    booking_id: str | Mapping[Literal["in"], Sequence[str]]
    metadata: Mapping[str, str]
    fields: Sequence[str]
    expand: Sequence[PaymentsExpand]


class PaymentsGetOptions(RequestOptions, total=False):
    """Options of `payments_get` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[PaymentsExpand]
    if_match: str | int


class _PaymentsUpdateOptionsRequired(TypedDict):
    if_match: str | int


class PaymentsUpdateOptions(_PaymentsUpdateOptionsRequired, RequestOptions, total=False):
    """Options of `payments_update` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[PaymentsExpand]


class PaymentsListRefundsOptions(RequestOptions, total=False):
    """Options of `payments_list_refunds` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ApiKeysSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    payment_id: str | Mapping[Literal["in"], Sequence[str]]
    status: RefundStatus | Mapping[Literal["in"], Sequence[RefundStatus]]
    metadata: Mapping[str, str]


class RefundsListOptions(RequestOptions, total=False):
    """Options of `refunds_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ApiKeysSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    payment_id: str | Mapping[Literal["in"], Sequence[str]]
    status: RefundStatus | Mapping[Literal["in"], Sequence[RefundStatus]]
    metadata: Mapping[str, str]
    fields: Sequence[str]
    expand: Sequence[RefundsExpand]


class RefundsGetOptions(RequestOptions, total=False):
    """Options of `refunds_get` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[RefundsExpand]
    if_match: str | int


class PaymentSchedulesListOptions(RequestOptions, total=False):
    """Options of `payment_schedules_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ApiKeysSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: PaymentScheduleStatus | Mapping[Literal["in"], Sequence[PaymentScheduleStatus]]
    booking_id: str | Mapping[Literal["in"], Sequence[str]]
    wedding_id: str | Mapping[Literal["in"], Sequence[str]]
    metadata: Mapping[str, str]
    fields: Sequence[str]
    expand: Sequence[PaymentsExpand]


class BookingsCreateOptions(RequestOptions, total=False):
    """Options of `bookings_create` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[BookingsExpand]


class BookingsListOptions(RequestOptions, total=False):
    """Options of `bookings_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: BookingsSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    customer_id: str | Mapping[Literal["in"], Sequence[str]]
    start_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    staff_id: str | Mapping[Literal["in"], Sequence[str]]
    status: BookingStatus | Mapping[Literal["in"], Sequence[BookingStatus]]
    metadata: Mapping[str, str]
    fields: Sequence[str]
    expand: Sequence[BookingsExpand]


class BookingsGetOptions(RequestOptions, total=False):
    """Options of `bookings_get` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[BookingsExpand]
    if_match: str | int


class _BookingsUpdateOptionsRequired(TypedDict):
    if_match: str | int


class BookingsUpdateOptions(_BookingsUpdateOptionsRequired, RequestOptions, total=False):
    """Options of `bookings_update` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[BookingsExpand]


class _AvailabilityListDaysOptionsRequired(TypedDict):
    service_id: str
    from_: dt.datetime | str | dt.date | str
    to: dt.datetime | str | dt.date | str


class AvailabilityListDaysOptions(_AvailabilityListDaysOptionsRequired, RequestOptions, total=False):
    """Options of `availability_list_days` and of methods with the same ones."""

    staff_id: str
    space_id: str
    venue_id: str
    party_size: int


class _AvailabilityListSlotsOptionsRequired(TypedDict):
    service_id: str
    from_: dt.datetime | str | dt.date | str
    to: dt.datetime | str | dt.date | str


class AvailabilityListSlotsOptions(_AvailabilityListSlotsOptionsRequired, RequestOptions, total=False):
    """Options of `availability_list_slots` and of methods with the same ones."""

    limit: int
    cursor: str
    staff_id: str
    space_id: str
    venue_id: str
    party_size: int


class WaitlistEntriesCreateOptions(RequestOptions, total=False):
    """Options of `waitlist_entries_create` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[WaitlistEntriesExpand]


class WaitlistEntriesListOptions(RequestOptions, total=False):
    """Options of `waitlist_entries_list` and of methods with the same ones."""

    limit: int
    cursor: str
    offset: int
    sort: ApiKeysSort
    updated_since: dt.datetime | str
    include: OrganizationsInclude
    created_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    updated_at: dt.datetime | str | Mapping[Literal["gte", "gt", "lte", "lt"], dt.datetime | str]
    status: WaitlistEntryStatus | Mapping[Literal["in"], Sequence[WaitlistEntryStatus]]
    customer_id: str | Mapping[Literal["in"], Sequence[str]]
    service_id: str | Mapping[Literal["in"], Sequence[str]]
    metadata: Mapping[str, str]
    fields: Sequence[str]
    expand: Sequence[WaitlistEntriesExpand]


class WaitlistEntriesGetOptions(RequestOptions, total=False):
    """Options of `waitlist_entries_get` and of methods with the same ones."""

    fields: Sequence[str]
    expand: Sequence[WaitlistEntriesExpand]
    if_match: str | int


class AuthRegisterFields(RegistrationInput, RequestOptions):
    """The body of `auth_register`, and its options."""


class AuthVerifyEmailFields(VerificationInput, RequestOptions):
    """The body of `auth_verify_email`, and its options."""


class AuthLoginFields(LoginInput, RequestOptions):
    """The body of `auth_login`, and its options."""


class AuthRefreshFields(RefreshInput, RequestOptions):
    """The body of `auth_refresh`, and its options."""


class AuthResetPasswordFields(PasswordResetInput, RequestOptions):
    """The body of `auth_reset_password`, and its options."""


class AuthConfirmPasswordFields(PasswordConfirmationInput, RequestOptions):
    """The body of `auth_confirm_password`, and its options."""


class AuthChangePasswordFields(PasswordChangeInput, RequestOptions):
    """The body of `auth_change_password`, and its options."""


class AuthUpdateMeFields(ProfilePatch, RequestOptions):
    """The body of `auth_update_me`, and its options."""


class AuthStepUpFields(StepUpInput, RequestOptions):
    """The body of `auth_step_up`, and its options."""


class MfaConfirmTotpFields(TotpConfirmationInput, RequestOptions):
    """The body of `mfa_confirm_totp`, and its options."""


class MfaAddPasskeyFields(PasskeyInput, RequestOptions):
    """The body of `mfa_add_passkey`, and its options."""


class MfaCreatePasskeyOptionsFields(PasskeyOptionsInput, RequestOptions):
    """The body of `mfa_create_passkey_options`, and its options."""


class MfaVerifyFields(MfaVerificationInput, RequestOptions):
    """The body of `mfa_verify`, and its options."""


class OrganizationsCreateFields(OrganizationInput, OrganizationsCreateOptions):
    """The body of `organizations_create`, and its options."""


class OrganizationsUpdateFields(OrganizationPatch, OrganizationsGetOptions):
    """The body of `organizations_update`, and its options."""


class OrganizationsReplaceFields(OrganizationInput, OrganizationsGetOptions):
    """The body of `organizations_replace`, and its options."""


class OrganizationsUpsertByExternalIdFields(OrganizationUpsertInput, OrganizationsGetOptions):
    """The body of `organizations_upsert_by_external_id`, and its options."""


class OrganizationsBulkFields(OrganizationBulk, RequestOptions):
    """The body of `organizations_bulk`, and its options."""


class ApiKeysCreateFields(ApiKeyInput, RequestOptions):
    """The body of `api_keys_create`, and its options."""


class ApiKeysUpdateFields(ApiKeyPatch, OrganizationsGetOptions):
    """The body of `api_keys_update`, and its options."""


class ApiKeysReplaceFields(ApiKeyInput, OrganizationsGetOptions):
    """The body of `api_keys_replace`, and its options."""


class ApiKeysRegenerateFields(RegenerateInput, OrganizationsDeleteOptions):
    """The body of `api_keys_regenerate`, and its options."""


class OauthClientsCreateFields(OAuthClientInput, RequestOptions):
    """The body of `oauth_clients_create`, and its options."""


class OauthClientsUpdateFields(OAuthClientPatch, OrganizationsGetOptions):
    """The body of `oauth_clients_update`, and its options."""


class OauthClientsReplaceFields(OAuthClientInput, OrganizationsGetOptions):
    """The body of `oauth_clients_replace`, and its options."""


class OauthClientsRotateSecretFields(RotateClientSecretInput, OrganizationsDeleteOptions):
    """The body of `oauth_clients_rotate_secret`, and its options."""


class TiersSetFields(TierInput, OrganizationsDeleteOptions):
    """The body of `tiers_set`, and its options."""


class UsersCreateFields(MemberInput, RequestOptions):
    """The body of `users_create`, and its options."""


class UsersUpdateFields(MemberPatch, OrganizationsGetOptions):
    """The body of `users_update`, and its options."""


class InvitationsCreateFields(InvitationInput, OrganizationsCreateOptions):
    """The body of `invitations_create`, and its options."""


class InvitationsAcceptFields(AcceptanceInput, RequestOptions):
    """The body of `invitations_accept`, and its options."""


class RolesCreateFields(RoleInput, OrganizationsCreateOptions):
    """The body of `roles_create`, and its options."""


class RolesUpdateFields(RolePatch, OrganizationsGetOptions):
    """The body of `roles_update`, and its options."""


class RolesReplaceFields(RoleInput, OrganizationsGetOptions):
    """The body of `roles_replace`, and its options."""


class ServiceAccountsCreateFields(ServiceAccountInput, OrganizationsCreateOptions):
    """The body of `service_accounts_create`, and its options."""


class ServiceAccountsUpdateFields(ServiceAccountPatch, OrganizationsGetOptions):
    """The body of `service_accounts_update`, and its options."""


class ServiceAccountsReplaceFields(ServiceAccountInput, OrganizationsGetOptions):
    """The body of `service_accounts_replace`, and its options."""


class ApplicationsCreateFields(ApplicationInput, OrganizationsCreateOptions):
    """The body of `applications_create`, and its options."""


class ApplicationsUpdateFields(ApplicationPatch, OrganizationsGetOptions):
    """The body of `applications_update`, and its options."""


class ApplicationsReplaceFields(ApplicationInput, OrganizationsGetOptions):
    """The body of `applications_replace`, and its options."""


class ApplicationsRejectFields(ApplicationReviewInput, OrganizationsGetOptions):
    """The body of `applications_reject`, and its options."""


class ApplicationsSuspendFields(ApplicationReviewInput, OrganizationsGetOptions):
    """The body of `applications_suspend`, and its options."""


class TicketsCreateFields(TicketInput, OrganizationsCreateOptions):
    """The body of `tickets_create`, and its options."""


class TicketsCreateMessageFields(TicketMessageInput, RequestOptions):
    """The body of `tickets_create_message`, and its options."""


class SupportPlansReplaceFields(SupportPlanInput, RequestOptions):
    """The body of `support_plans_replace`, and its options."""


class IncidentsCreateFields(IncidentInput, RequestOptions):
    """The body of `incidents_create`, and its options."""


class IncidentsUpdateFields(IncidentPatch, OrganizationsDeleteOptions):
    """The body of `incidents_update`, and its options."""


class VenuesCreateFields(VenueInput, OrganizationsCreateOptions):
    """The body of `venues_create`, and its options."""


class VenuesUpdateFields(VenuePatch, OrganizationsGetOptions):
    """The body of `venues_update`, and its options."""


class VenuesReplaceFields(VenueInput, OrganizationsGetOptions):
    """The body of `venues_replace`, and its options."""


class VenuesUpsertByExternalIdFields(VenueUpsertInput, OrganizationsGetOptions):
    """The body of `venues_upsert_by_external_id`, and its options."""


class VenuesBulkFields(VenueBulk, RequestOptions):
    """The body of `venues_bulk`, and its options."""


class SpacesCreateFields(SpaceInput, SpacesCreateOptions):
    """The body of `spaces_create`, and its options."""


class SpacesUpdateFields(SpacePatch, SpacesGetOptions):
    """The body of `spaces_update`, and its options."""


class SpacesReplaceFields(SpaceInput, SpacesGetOptions):
    """The body of `spaces_replace`, and its options."""


class SpacesUpsertByExternalIdFields(SpaceUpsertInput, SpacesGetOptions):
    """The body of `spaces_upsert_by_external_id`, and its options."""


class SpacesBulkFields(SpaceBulk, RequestOptions):
    """The body of `spaces_bulk`, and its options."""


class SpacesBlockFields(BlockSpaceInput, SpacesGetOptions):
    """The body of `spaces_block`, and its options."""


class SpacesUnblockFields(UnblockSpaceInput, SpacesGetOptions):
    """The body of `spaces_unblock`, and its options."""


class ClientsCreateFields(ClientInput, ClientsCreateOptions):
    """The body of `clients_create`, and its options."""


class ClientsUpdateFields(ClientPatch, ClientsGetOptions):
    """The body of `clients_update`, and its options."""


class ClientsReplaceFields(ClientInput, ClientsGetOptions):
    """The body of `clients_replace`, and its options."""


class ClientsUpsertByExternalIdFields(ClientUpsertInput, ClientsGetOptions):
    """The body of `clients_upsert_by_external_id`, and its options."""


class ClientsBulkFields(ClientBulk, RequestOptions):
    """The body of `clients_bulk`, and its options."""


class WeddingsCreateFields(WeddingInput, WeddingsCreateOptions):
    """The body of `weddings_create`, and its options."""


class WeddingsUpdateFields(WeddingPatch, WeddingsUpdateOptions):
    """The body of `weddings_update`, and its options."""


class WeddingsReplaceFields(WeddingInput, WeddingsUpdateOptions):
    """The body of `weddings_replace`, and its options."""


class WeddingsUpsertByExternalIdFields(WeddingUpsertInput, WeddingsGetOptions):
    """The body of `weddings_upsert_by_external_id`, and its options."""


class WeddingsBulkFields(WeddingBulk, RequestOptions):
    """The body of `weddings_bulk`, and its options."""


class WeddingsHoldFields(WeddingHoldInput, WeddingsUpdateOptions):
    """The body of `weddings_hold`, and its options."""


class WeddingsCancelFields(WeddingEndInput, WeddingsUpdateOptions):
    """The body of `weddings_cancel`, and its options."""


class WeddingsLoseFields(WeddingEndInput, WeddingsUpdateOptions):
    """The body of `weddings_lose`, and its options."""


class MenuSelectionsCreateFields(MenuSelectionInput, MenuSelectionsCreateOptions):
    """The body of `menu_selections_create`, and its options."""


class MenuSelectionsUpdateFields(MenuSelectionPatch, MenuSelectionsGetOptions):
    """The body of `menu_selections_update`, and its options."""


class MenuSelectionsReplaceFields(MenuSelectionInput, MenuSelectionsGetOptions):
    """The body of `menu_selections_replace`, and its options."""


class MenuSelectionsUpsertByExternalIdFields(MenuSelectionUpsertInput, MenuSelectionsGetOptions):
    """The body of `menu_selections_upsert_by_external_id`, and its options."""


class MenuSelectionsBulkFields(MenuSelectionBulk, RequestOptions):
    """The body of `menu_selections_bulk`, and its options."""


class MenusCreateFields(MenuInput, OrganizationsCreateOptions):
    """The body of `menus_create`, and its options."""


class MenusUpdateFields(MenuPatch, OrganizationsGetOptions):
    """The body of `menus_update`, and its options."""


class MenusReplaceFields(MenuInput, OrganizationsGetOptions):
    """The body of `menus_replace`, and its options."""


class MenusUpsertByExternalIdFields(MenuUpsertInput, OrganizationsGetOptions):
    """The body of `menus_upsert_by_external_id`, and its options."""


class MenusBulkFields(MenuBulk, RequestOptions):
    """The body of `menus_bulk`, and its options."""


class FormsBulkFields(FormBulk, RequestOptions):
    """The body of `forms_bulk`, and its options."""


class SubmissionsCreateFields(FormSubmissionInput, SubmissionsCreateOptions):
    """The body of `submissions_create`, and its options."""


class SubmissionsUpdateFields(FormSubmissionPatch, SubmissionsGetOptions):
    """The body of `submissions_update`, and its options."""


class SubmissionsReplaceFields(FormSubmissionInput, SubmissionsGetOptions):
    """The body of `submissions_replace`, and its options."""


class SubmissionsUpsertByExternalIdFields(FormSubmissionUpsertInput, SubmissionsGetOptions):
    """The body of `submissions_upsert_by_external_id`, and its options."""


class SubmissionsBulkFields(FormSubmissionBulk, RequestOptions):
    """The body of `submissions_bulk`, and its options."""


class ServicesCreateFields(ServiceInput, ServicesCreateOptions):
    """The body of `services_create`, and its options."""


class ServicesUpdateFields(ServicePatch, ServicesGetOptions):
    """The body of `services_update`, and its options."""


class ServicesReplaceFields(ServiceInput, ServicesGetOptions):
    """The body of `services_replace`, and its options."""


class ServicesUpsertByExternalIdFields(ServiceUpsertInput, ServicesGetOptions):
    """The body of `services_upsert_by_external_id`, and its options."""


class ServicesBulkFields(ServiceBulk, RequestOptions):
    """The body of `services_bulk`, and its options."""


class UploadsCreateFields(UploadInput, RequestOptions):
    """The body of `uploads_create`, and its options."""


class WebhooksTestFilterFields(FilterTestInput, RequestOptions):
    """The body of `webhooks_test_filter`, and its options."""


class WebhooksRotateSecretFields(RotateSecretInput, OrganizationsDeleteOptions):
    """The body of `webhooks_rotate_secret`, and its options."""


class WebhooksTestFields(EndpointTestInput, RequestOptions):
    """The body of `webhooks_test`, and its options."""


class WebhooksRetryFailedFields(RetryFailedInput, RequestOptions):
    """The body of `webhooks_retry_failed`, and its options."""


class WebhooksReplayFields(ReplayInput, RequestOptions):
    """The body of `webhooks_replay`, and its options."""


class ReceiversCreateFields(ReceiverInput, RequestOptions):
    """The body of `receivers_create`, and its options."""


class CustomersCreateFields(CustomerInput, OrganizationsCreateOptions):
    """The body of `customers_create`, and its options."""


class CustomersUpdateFields(CustomerPatch, OrganizationsGetOptions):
    """The body of `customers_update`, and its options."""


class CustomersReplaceFields(CustomerInput, OrganizationsGetOptions):
    """The body of `customers_replace`, and its options."""


class CustomersUpsertByExternalIdFields(CustomerUpsertInput, OrganizationsGetOptions):
    """The body of `customers_upsert_by_external_id`, and its options."""


class CustomersBulkFields(CustomerBulk, RequestOptions):
    """The body of `customers_bulk`, and its options."""


class CustomersMergeFields(CustomerMergeInput, OrganizationsGetOptions):
    """The body of `customers_merge`, and its options."""


class StaffCreateFields(StaffMemberInput, StaffCreateOptions):
    """The body of `staff_create`, and its options."""


class StaffUpdateFields(StaffMemberPatch, StaffGetOptions):
    """The body of `staff_update`, and its options."""


class StaffReplaceFields(StaffMemberInput, StaffGetOptions):
    """The body of `staff_replace`, and its options."""


class StaffUpsertByExternalIdFields(StaffMemberUpsertInput, StaffGetOptions):
    """The body of `staff_upsert_by_external_id`, and its options."""


class StaffBulkFields(StaffMemberBulk, RequestOptions):
    """The body of `staff_bulk`, and its options."""


class StaffReplaceScheduleFields(StaffScheduleInput, WeddingsDeleteOptions):
    """The body of `staff_replace_schedule`, and its options."""


class PaymentsCreateFields(PaymentInput, PaymentsCreateOptions):
    """The body of `payments_create`, and its options."""


class PaymentsUpdateFields(PaymentPatch, PaymentsUpdateOptions):
    """The body of `payments_update`, and its options."""


class PaymentsUpsertByExternalIdFields(PaymentUpsertInput, PaymentsGetOptions):
    """The body of `payments_upsert_by_external_id`, and its options."""


class PaymentsCaptureFields(CaptureInput, PaymentsUpdateOptions):
    """The body of `payments_capture`, and its options."""


class PaymentsRefundFields(RefundInput, OrganizationsDeleteOptions):
    """The body of `payments_refund`, and its options."""


class RefundsUpdateFields(RefundPatch, RefundsGetOptions):
    """The body of `refunds_update`, and its options."""


class PaymentProviderReplaceFields(PaymentProviderInput, OrganizationsDeleteOptions):
    """The body of `payment_provider_replace`, and its options."""


class PaymentSchedulesCreateFields(PaymentScheduleInput, PaymentsCreateOptions):
    """The body of `payment_schedules_create`, and its options."""


class PaymentSchedulesUpdateFields(PaymentSchedulePatch, PaymentsUpdateOptions):
    """The body of `payment_schedules_update`, and its options."""


class PaymentSchedulesPayItemFields(ItemPaymentInput, OrganizationsDeleteOptions):
    """The body of `payment_schedules_pay_item`, and its options."""


class BookingsCreateFields(BookingInput, BookingsCreateOptions):
    """The body of `bookings_create`, and its options."""


class BookingsUpdateFields(BookingPatch, BookingsUpdateOptions):
    """The body of `bookings_update`, and its options."""


class BookingsReplaceFields(BookingInput, BookingsUpdateOptions):
    """The body of `bookings_replace`, and its options."""


class BookingsUpsertByExternalIdFields(BookingUpsertInput, BookingsGetOptions):
    """The body of `bookings_upsert_by_external_id`, and its options."""


class BookingsBulkFields(BookingBulk, RequestOptions):
    """The body of `bookings_bulk`, and its options."""


class BookingsCancelFields(BookingCancelInput, BookingsUpdateOptions):
    """The body of `bookings_cancel`, and its options."""


class BookingsRescheduleFields(BookingRescheduleInput, BookingsUpdateOptions):
    """The body of `bookings_reschedule`, and its options."""


class BookingsReassignFields(BookingReassignInput, BookingsUpdateOptions):
    """The body of `bookings_reassign`, and its options."""


class BookingSeriesCreateFields(BookingSeriesInput, RequestOptions):
    """The body of `booking_series_create`, and its options."""


class AvailabilityCheckFields(AvailabilityCheckInput, RequestOptions):
    """The body of `availability_check`, and its options."""


class WaitlistEntriesBulkFields(WaitlistEntryBulk, RequestOptions):
    """The body of `waitlist_entries_bulk`, and its options."""
