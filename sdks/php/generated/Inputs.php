<?php

declare(strict_types=1);

namespace WedSync;

/**
 * The types of what bodies of requests have, for static analysis.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @phpstan-type AcceptanceInput array{token: string}
 * @phpstan-type AccountManager array{name: string, email: string, phone?: string|null}
 * @phpstan-type AddonDetails array{name: string, price: Money, duration_minutes?: int|null, id?: string|null}
 * @phpstan-type Address array{
 *     line1?: string|null,
 *     line2?: string|null,
 *     city?: string|null,
 *     region?: string|null,
 *     postal_code?: string|null,
 *     country?: string|null,
 * }
 * @phpstan-type AddressPatch array{
 *     line1?: string|null,
 *     line2?: string|null,
 *     city?: string|null,
 *     region?: string|null,
 *     postal_code?: string|null,
 *     country?: string|null,
 * }
 * @phpstan-type AgentRules array{allow?: list<string>, deny?: list<string>}
 * @phpstan-type ApiKeyInput array{
 *     name: string,
 *     scopes: list<string>,
 *     environment?: 'live'|'test'|null,
 *     application_id?: string|null,
 *     service_account_id?: string|null,
 *     tier?: string,
 *     status?: 'active'|'disabled'|null,
 *     expires_at?: \DateTimeInterface|string|null,
 *     limits?: KeyLimits,
 *     rules?: list<KeyRule>,
 *     allowed_ips?: list<string>,
 *     denied_ips?: list<string>,
 *     allowed_domains?: list<string>,
 *     user_agents?: list<string>,
 *     request_signing?: RequestSigning,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type ApiKeyPatch array{
 *     name?: string,
 *     scopes?: list<string>,
 *     environment?: 'live'|'test'|null,
 *     application_id?: string|null,
 *     service_account_id?: string|null,
 *     tier?: string|null,
 *     status?: 'active'|'disabled'|null,
 *     expires_at?: \DateTimeInterface|string|null,
 *     limits?: KeyLimitsPatch|null,
 *     rules?: list<KeyRule>|null,
 *     allowed_ips?: list<string>|null,
 *     denied_ips?: list<string>|null,
 *     allowed_domains?: list<string>|null,
 *     user_agents?: list<string>|null,
 *     request_signing?: RequestSigningPatch|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type ApplicationInput array{
 *     name: string,
 *     description?: string|null,
 *     url?: string|null,
 *     contact_email: string,
 *     tier?: string,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type ApplicationPatch array{
 *     name?: string,
 *     description?: string|null,
 *     url?: string|null,
 *     contact_email?: string,
 *     tier?: string|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type ApplicationReviewInput array{reason: string}
 * @phpstan-type AvailabilityCheckInput array{
 *     service_id: string|ExternalRef,
 *     start_at: \DateTimeInterface|string,
 *     staff_id?: string|ExternalRef|null,
 *     space_ids?: list<string|ExternalRef>,
 *     party_size?: int,
 * }
 * @phpstan-type BatchInput array{operations: list<Operation>, atomic?: bool, async?: bool}
 * @phpstan-type BlockDetails array{
 *     start_at: \DateTimeInterface|string,
 *     end_at: \DateTimeInterface|string,
 *     reason?: string|null,
 *     id?: string|null,
 * }
 * @phpstan-type BlockSpaceInput array{
 *     start_at: \DateTimeInterface|string,
 *     end_at: \DateTimeInterface|string,
 *     reason?: string|null,
 *     force?: bool,
 * }
 * @phpstan-type BookedAddon array{id: string, quantity?: int}
 * @phpstan-type BookingBulk array{create?: list<BookingInput>, update?: list<BookingBulkUpdate>, delete?: list<string|BulkDelete>}
 * @phpstan-type BookingBulkUpdate array{
 *     metadata?: array<string, string|null>|null,
 *     external_refs?: list<ExternalRef>|null,
 *     customer_id?: string|ExternalRef,
 *     service_id?: string|ExternalRef|null,
 *     start_at?: \DateTimeInterface|string,
 *     party_size?: int|null,
 *     addons?: list<BookedAddon>|null,
 *     notes?: string|null,
 *     source?: string|null,
 *     staff_id?: string|ExternalRef|null,
 *     space_ids?: list<string|ExternalRef>|null,
 *     items?: list<BookingItemDetails>|null,
 *     hold_minutes?: int|null,
 *     status?: 'held'|'pending'|'confirmed'|'checked_in'|'completed'|'no_show'|'canceled'|'declined'|'expired'|null,
 *     id: string,
 *     version?: int|null,
 * }
 * @phpstan-type BookingCancelInput array{reason?: string|null, canceled_by?: string|null}
 * @phpstan-type BookingInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     customer_id: string|ExternalRef,
 *     service_id?: string|ExternalRef|null,
 *     start_at: \DateTimeInterface|string,
 *     party_size?: int,
 *     addons?: list<BookedAddon>,
 *     notes?: string|null,
 *     source?: string|null,
 *     staff_id?: string|ExternalRef|null,
 *     space_ids?: list<string|ExternalRef>|null,
 *     items?: list<BookingItemDetails>,
 *     hold_minutes?: int|null,
 *     status?: 'held'|'pending'|'confirmed'|'checked_in'|'completed'|'no_show'|'canceled'|'declined'|'expired'|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type BookingItemDetails array{service_id: string|ExternalRef, staff_id?: string|ExternalRef|null}
 * @phpstan-type BookingPatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     customer_id?: string|ExternalRef,
 *     service_id?: string|ExternalRef|null,
 *     start_at?: \DateTimeInterface|string,
 *     party_size?: int|null,
 *     addons?: list<BookedAddon>|null,
 *     notes?: string|null,
 *     source?: string|null,
 *     staff_id?: string|ExternalRef|null,
 *     space_ids?: list<string|ExternalRef>|null,
 *     items?: list<BookingItemDetails>|null,
 *     hold_minutes?: int|null,
 *     status?: 'held'|'pending'|'confirmed'|'checked_in'|'completed'|'no_show'|'canceled'|'declined'|'expired'|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type BookingReassignInput array{staff_id: string|ExternalRef}
 * @phpstan-type BookingRescheduleInput array{
 *     start_at: \DateTimeInterface|string,
 *     staff_id?: string|ExternalRef|null,
 *     space_ids?: list<string|ExternalRef>|null,
 * }
 * @phpstan-type BookingSeriesCancelInput array{from?: \DateTimeInterface|string|null}
 * @phpstan-type BookingSeriesInput array{
 *     customer_id: string|ExternalRef,
 *     service_id?: string|ExternalRef|null,
 *     start_at: \DateTimeInterface|string,
 *     party_size?: int,
 *     addons?: list<BookedAddon>,
 *     notes?: string|null,
 *     source?: string|null,
 *     items?: list<BookingItemDetails>,
 *     recurrence: Recurrence,
 *     on_conflict?: 'fail'|'skip',
 *     staff_id?: string|ExternalRef|null,
 *     space_ids?: list<string|ExternalRef>|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type BookingUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     customer_id: string|ExternalRef,
 *     service_id?: string|ExternalRef|null,
 *     start_at: \DateTimeInterface|string,
 *     party_size?: int,
 *     addons?: list<BookedAddon>,
 *     notes?: string|null,
 *     source?: string|null,
 *     staff_id?: string|ExternalRef|null,
 *     space_ids?: list<string|ExternalRef>|null,
 *     items?: list<BookingItemDetails>,
 *     hold_minutes?: int|null,
 *     status?: 'held'|'pending'|'confirmed'|'checked_in'|'completed'|'no_show'|'canceled'|'declined'|'expired'|null,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type Break array{weekday?: int|null, date?: \DateTimeInterface|string|null, start: string, end: string}
 * @phpstan-type BulkDelete array{id: string, version?: int|null}
 * @phpstan-type CancellationPolicy array{tiers?: list<CancellationTier>}
 * @phpstan-type CancellationPolicyPatch array{tiers?: list<CancellationTier>|null}
 * @phpstan-type CancellationTier array{hours_before: int, fee_percent: int}
 * @phpstan-type CaptureInput array{amount?: Money|null}
 * @phpstan-type Choice array{course: string, item: string, count: int}
 * @phpstan-type ClientBulk array{create?: list<ClientInput>, update?: list<ClientBulkUpdate>, delete?: list<string|BulkDelete>}
 * @phpstan-type ClientBulkUpdate array{
 *     metadata?: array<string, string|null>|null,
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     email?: string,
 *     phone?: string|null,
 *     partner_names?: list<string>|null,
 *     wedding_date?: \DateTimeInterface|string|null,
 *     package_type?: 'standard'|'premium'|'luxury'|'custom'|null,
 *     venue_id?: string|ExternalRef|null,
 *     planner?: ContactPatch|null,
 *     payer?: ContactPatch|null,
 *     status?: 'lead'|'active'|'archived'|null,
 *     notes?: string|null,
 *     tags?: list<string>|null,
 *     id: string,
 *     version?: int|null,
 * }
 * @phpstan-type ClientInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     email: string,
 *     phone?: string|null,
 *     partner_names?: list<string>,
 *     wedding_date?: \DateTimeInterface|string|null,
 *     package_type?: 'standard'|'premium'|'luxury'|'custom',
 *     venue_id?: string|ExternalRef|null,
 *     planner?: Contact|null,
 *     payer?: Contact|null,
 *     status?: 'lead'|'active'|'archived'|null,
 *     notes?: string|null,
 *     tags?: list<string>,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type ClientPatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     email?: string,
 *     phone?: string|null,
 *     partner_names?: list<string>|null,
 *     wedding_date?: \DateTimeInterface|string|null,
 *     package_type?: 'standard'|'premium'|'luxury'|'custom'|null,
 *     venue_id?: string|ExternalRef|null,
 *     planner?: ContactPatch|null,
 *     payer?: ContactPatch|null,
 *     status?: 'lead'|'active'|'archived'|null,
 *     notes?: string|null,
 *     tags?: list<string>|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type ClientUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     email: string,
 *     phone?: string|null,
 *     partner_names?: list<string>,
 *     wedding_date?: \DateTimeInterface|string|null,
 *     package_type?: 'standard'|'premium'|'luxury'|'custom',
 *     venue_id?: string|ExternalRef|null,
 *     planner?: Contact|null,
 *     payer?: Contact|null,
 *     status?: 'lead'|'active'|'archived'|null,
 *     notes?: string|null,
 *     tags?: list<string>,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type Contact array{name: string, email?: string|null, phone?: string|null}
 * @phpstan-type ContactPatch array{name?: string, email?: string|null, phone?: string|null}
 * @phpstan-type Course array{name: string, items?: list<MenuItem>}
 * @phpstan-type CustomerBulk array{create?: list<CustomerInput>, update?: list<CustomerBulkUpdate>, delete?: list<string|BulkDelete>}
 * @phpstan-type CustomerBulkUpdate array{
 *     metadata?: array<string, string|null>|null,
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     email?: string|null,
 *     phone?: string|null,
 *     locale?: string|null,
 *     time_zone?: string|null,
 *     notes?: string|null,
 *     tags?: list<string>|null,
 *     id: string,
 *     version?: int|null,
 * }
 * @phpstan-type CustomerInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     email?: string|null,
 *     phone?: string|null,
 *     locale?: string|null,
 *     time_zone?: string|null,
 *     notes?: string|null,
 *     tags?: list<string>,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type CustomerMergeInput array{into: string|ExternalRef}
 * @phpstan-type CustomerPatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     email?: string|null,
 *     phone?: string|null,
 *     locale?: string|null,
 *     time_zone?: string|null,
 *     notes?: string|null,
 *     tags?: list<string>|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type CustomerUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     email?: string|null,
 *     phone?: string|null,
 *     locale?: string|null,
 *     time_zone?: string|null,
 *     notes?: string|null,
 *     tags?: list<string>,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type DayHours array{start: string, end: string}
 * @phpstan-type EndpointTestInput array{
 *     event_type: 'alert.firing'|'alert.resolved'|'api_key.created'|'api_key.expiring'|'api_key.revoked'|'api_key.rotated'|'application.activated'|'application.approved'|'application.created'|'application.rejected'|'application.suspended'|'availability.changed'|'batch.completed'|'booking.canceled'|'booking.checked_in'|'booking.completed'|'booking.confirmed'|'booking.created'|'booking.declined'|'booking.expired'|'booking.held'|'booking.no_show'|'booking.reassigned'|'booking.reminder_due'|'booking.rescheduled'|'booking.updated'|'client.archived'|'client.created'|'client.deleted'|'client.status_changed'|'client.updated'|'customer.created'|'customer.deleted'|'customer.merged'|'customer.updated'|'export.completed'|'form.archived'|'form.created'|'form.published'|'form_submission.reviewed'|'form_submission.submitted'|'form_submission.updated'|'integration.connected'|'integration.credential_invalid'|'integration.disconnected'|'menu.published'|'menu_selection.changed'|'menu_selection.locked'|'menu_selection.submitted'|'organization.created'|'organization.suspended'|'organization.updated'|'payment.authorized'|'payment.canceled'|'payment.created'|'payment.failed'|'payment.succeeded'|'payment_request.due'|'payment_request.overdue'|'payment_schedule.created'|'quota.threshold_reached'|'receipt.issued'|'refund.created'|'refund.failed'|'refund.succeeded'|'report.completed'|'report.failed'|'service.created'|'service.deleted'|'service.updated'|'space.created'|'space.out_of_service'|'space.returned_to_service'|'space.updated'|'staff.created'|'staff.deactivated'|'staff.schedule_changed'|'staff.time_off_created'|'staff.time_off_deleted'|'staff.updated'|'sync.completed'|'sync.failed'|'sync.started'|'sync_conflict.detected'|'sync_conflict.resolved'|'venue.archived'|'venue.created'|'venue.updated'|'waitlist.entry_converted'|'waitlist.entry_created'|'waitlist.slot_offered'|'webhook.disabled'|'webhook.failing'|'wedding.canceled'|'wedding.closed'|'wedding.completed'|'wedding.created'|'wedding.date_changed'|'wedding.definite'|'wedding.deleted'|'wedding.guarantee_locked'|'wedding.guest_count_changed'|'wedding.lost'|'wedding.option_expiring'|'wedding.released'|'wedding.started'|'wedding.tentative'|'wedding.updated'|'wedding.waitlisted',
 *     data?: EndpointTestInputData|null,
 * }
 * @phpstan-type EndpointTestInputData array{id?: string, object?: string|ResourceStub}
 * @phpstan-type ExportFilters array{
 *     status?: string|null,
 *     route?: string|null,
 *     key_id?: string|null,
 *     user_id?: string|null,
 *     application_id?: string|null,
 *     request_id?: string|null,
 *     q?: string|null,
 * }
 * @phpstan-type ExternalRef array{source: string, external_id: string}
 * @phpstan-type FilterTestInput array{filters: array<string, mixed>, event: array<string, mixed>}
 * @phpstan-type FormBulk array{create?: list<FormInput>, update?: list<FormBulkUpdate>, delete?: list<string|BulkDelete>}
 * @phpstan-type FormBulkUpdate array{
 *     metadata?: array<string, string|null>|null,
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     fields?: list<FormField>,
 *     id: string,
 *     version?: int|null,
 * }
 * @phpstan-type FormField array{
 *     id: string,
 *     label: string,
 *     type?: 'text'|'textarea'|'email'|'phone'|'number'|'date'|'time'|'select'|'multiselect'|'checkbox',
 *     required?: bool,
 *     options?: list<string>,
 * }
 * @phpstan-type FormInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     fields: list<FormField>,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type FormPatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     fields?: list<FormField>,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type FormSubmissionBulk array{
 *     create?: list<FormSubmissionInput>,
 *     update?: list<FormSubmissionBulkUpdate>,
 *     delete?: list<string|BulkDelete>,
 * }
 * @phpstan-type FormSubmissionBulkUpdate array{
 *     metadata?: array<string, string|null>|null,
 *     external_refs?: list<ExternalRef>|null,
 *     answers?: array<string, mixed>,
 *     form_version?: int|null,
 *     client_id?: string|ExternalRef|null,
 *     wedding_id?: string|ExternalRef|null,
 *     status?: 'draft'|'submitted'|'reviewed'|'archived'|null,
 *     id: string,
 *     version?: int|null,
 * }
 * @phpstan-type FormSubmissionInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     answers: array<string, mixed>,
 *     form_version?: int|null,
 *     client_id?: string|ExternalRef|null,
 *     wedding_id?: string|ExternalRef|null,
 *     status?: 'draft'|'submitted'|'reviewed'|'archived'|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type FormSubmissionPatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     answers?: array<string, mixed>,
 *     form_version?: int|null,
 *     client_id?: string|ExternalRef|null,
 *     wedding_id?: string|ExternalRef|null,
 *     status?: 'draft'|'submitted'|'reviewed'|'archived'|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type FormSubmissionUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     answers: array<string, mixed>,
 *     form_version?: int|null,
 *     client_id?: string|ExternalRef|null,
 *     wedding_id?: string|ExternalRef|null,
 *     status?: 'draft'|'submitted'|'reviewed'|'archived'|null,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type FormUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     fields: list<FormField>,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type Guests array{expected?: int|null, guaranteed?: int|null, actual?: int|null}
 * @phpstan-type GuestsPatch array{expected?: int|null, guaranteed?: int|null, actual?: int|null}
 * @phpstan-type Holiday array{date: \DateTimeInterface|string, name?: string|null}
 * @phpstan-type IncidentInput array{
 *     title: string,
 *     impact: 'maintenance'|'degraded'|'outage',
 *     components: list<'api'|'webhooks'|'jobs'|'scheduled_work'|'payments'|'mails'|'usage'|'portal'>,
 *     status?: 'investigating'|'identified'|'monitoring'|'resolved'|null,
 *     message: string,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type IncidentPatch array{
 *     title?: string,
 *     impact?: 'maintenance'|'degraded'|'outage',
 *     components?: list<'api'|'webhooks'|'jobs'|'scheduled_work'|'payments'|'mails'|'usage'|'portal'>,
 *     status?: 'investigating'|'identified'|'monitoring'|'resolved'|null,
 *     message?: string|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type InvitationInput array{
 *     email: string,
 *     name?: string|null,
 *     role_ids: list<string>,
 *     organization_id?: string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type ItemPaymentInput array{method: PaymentMethod, description?: string|null, metadata?: array<string, string>}
 * @phpstan-type KeyLimits array{
 *     per_minute?: int|null,
 *     per_hour?: int|null,
 *     per_day?: int|null,
 *     burst?: int|null,
 *     concurrent?: int|null,
 *     daily_quota?: int|null,
 *     monthly_quota?: int|null,
 * }
 * @phpstan-type KeyLimitsPatch array{
 *     per_minute?: int|null,
 *     per_hour?: int|null,
 *     per_day?: int|null,
 *     burst?: int|null,
 *     concurrent?: int|null,
 *     daily_quota?: int|null,
 *     monthly_quota?: int|null,
 * }
 * @phpstan-type KeyRule array{operation: string, per_minute?: int|null, per_hour?: int|null, per_day?: int|null}
 * @phpstan-type LoginInput array{
 *     email: string,
 *     password: string,
 *     cookie?: bool,
 *     organization_id?: string|null,
 *     environment?: 'live'|'test',
 * }
 * @phpstan-type MemberInput array{
 *     email: string,
 *     name?: string|null,
 *     role_ids: list<string>,
 *     status?: 'active'|'disabled'|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type MemberPatch array{role_ids?: list<string>, status?: 'active'|'disabled'|null, metadata?: array<string, string|null>|null}
 * @phpstan-type MenuBulk array{create?: list<MenuInput>, update?: list<MenuBulkUpdate>, delete?: list<string|BulkDelete>}
 * @phpstan-type MenuBulkUpdate array{
 *     metadata?: array<string, string|null>|null,
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     kind?: 'per_person'|'per_table'|null,
 *     price?: MoneyPatch|null,
 *     courses?: list<Course>|null,
 *     id: string,
 *     version?: int|null,
 * }
 * @phpstan-type MenuInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     kind?: 'per_person'|'per_table',
 *     price?: Money|null,
 *     courses?: list<Course>,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type MenuItem array{
 *     name: string,
 *     dietary?: list<'vegetarian'|'vegan'|'pescatarian'|'gluten_free'|'lactose_free'|'nut_free'|'egg_free'|'shellfish_free'|'halal'|'kosher'>,
 *     price?: Money|null,
 * }
 * @phpstan-type MenuPatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     kind?: 'per_person'|'per_table'|null,
 *     price?: MoneyPatch|null,
 *     courses?: list<Course>|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type MenuSelectionBulk array{
 *     create?: list<MenuSelectionInput>,
 *     update?: list<MenuSelectionBulkUpdate>,
 *     delete?: list<string|BulkDelete>,
 * }
 * @phpstan-type MenuSelectionBulkUpdate array{
 *     metadata?: array<string, string|null>|null,
 *     external_refs?: list<ExternalRef>|null,
 *     menu_id?: string|ExternalRef,
 *     menu_version?: int|null,
 *     choices?: list<Choice>|null,
 *     status?: 'draft'|'submitted'|'locked'|'served'|null,
 *     id: string,
 *     version?: int|null,
 * }
 * @phpstan-type MenuSelectionInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     menu_id: string|ExternalRef,
 *     menu_version?: int|null,
 *     choices?: list<Choice>,
 *     status?: 'draft'|'submitted'|'locked'|'served'|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type MenuSelectionPatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     menu_id?: string|ExternalRef,
 *     menu_version?: int|null,
 *     choices?: list<Choice>|null,
 *     status?: 'draft'|'submitted'|'locked'|'served'|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type MenuSelectionUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     menu_id: string|ExternalRef,
 *     menu_version?: int|null,
 *     choices?: list<Choice>,
 *     status?: 'draft'|'submitted'|'locked'|'served'|null,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type MenuUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     kind?: 'per_person'|'per_table',
 *     price?: Money|null,
 *     courses?: list<Course>,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type MfaVerificationInput array{
 *     mfa_token: string,
 *     code?: string|null,
 *     recovery_code?: string|null,
 *     passkey?: array<string, mixed>|null,
 *     cookie?: bool,
 * }
 * @phpstan-type Money array{amount: int, currency: string}
 * @phpstan-type MoneyPatch array{amount?: int, currency?: string}
 * @phpstan-type OAuthClientInput array{
 *     name: string,
 *     client_type?: 'confidential'|'public',
 *     token_endpoint_auth_method?: 'client_secret_basic'|'client_secret_post'|'private_key_jwt'|'none'|null,
 *     jwks?: array<string, mixed>|null,
 *     grant_types?: list<'authorization_code'|'refresh_token'|'client_credentials'>,
 *     redirect_uris?: list<string>,
 *     scopes: list<string>,
 *     logo_url?: string|null,
 *     homepage_url?: string|null,
 *     privacy_policy_url?: string|null,
 *     terms_url?: string|null,
 *     application_id?: string|null,
 *     service_account_id?: string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type OAuthClientPatch array{
 *     name?: string,
 *     client_type?: 'confidential'|'public'|null,
 *     token_endpoint_auth_method?: 'client_secret_basic'|'client_secret_post'|'private_key_jwt'|'none'|null,
 *     jwks?: array<string, mixed>|null,
 *     grant_types?: list<'authorization_code'|'refresh_token'|'client_credentials'>|null,
 *     redirect_uris?: list<string>|null,
 *     scopes?: list<string>,
 *     logo_url?: string|null,
 *     homepage_url?: string|null,
 *     privacy_policy_url?: string|null,
 *     terms_url?: string|null,
 *     application_id?: string|null,
 *     service_account_id?: string|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type Operation array{
 *     method: 'GET'|'POST'|'PUT'|'PATCH'|'DELETE',
 *     path: string,
 *     body?: mixed,
 *     headers?: array<string, string>,
 * }
 * @phpstan-type OrganizationBulk array{
 *     create?: list<OrganizationInput>,
 *     update?: list<OrganizationBulkUpdate>,
 *     delete?: list<string|BulkDelete>,
 * }
 * @phpstan-type OrganizationBulkUpdate array{
 *     metadata?: array<string, string|null>|null,
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     slug?: string|null,
 *     parent_id?: string|null,
 *     kind?: 'chain'|'venue_group'|'vendor'|null,
 *     time_zone?: string|null,
 *     currency?: string|null,
 *     country?: string|null,
 *     contact_email?: string|null,
 *     settings?: OrganizationBulkUpdateSettings|null,
 *     cors_origins?: list<string>|null,
 *     status?: 'active'|'suspended'|null,
 *     id: string,
 *     version?: int|null,
 * }
 * @phpstan-type OrganizationBulkUpdateSettings array{security?: OrganizationBulkUpdateSettingsSecurity|null}
 * @phpstan-type OrganizationBulkUpdateSettingsSecurity array{
 *     allowed_ips?: list<string>,
 *     denied_ips?: list<string>,
 *     user_agents?: AgentRules,
 *     require_mfa?: bool,
 *     session_hours?: int|null,
 *     allowed_email_domains?: list<string>,
 *     requests_per_hour?: int|null,
 * }
 * @phpstan-type OrganizationInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     slug?: string|null,
 *     parent_id?: string|null,
 *     kind?: 'chain'|'venue_group'|'vendor',
 *     time_zone?: string|null,
 *     currency?: string|null,
 *     country?: string|null,
 *     contact_email?: string|null,
 *     settings?: OrganizationInputSettings,
 *     cors_origins?: list<string>,
 *     status?: 'active'|'suspended'|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type OrganizationInputSettings array{security?: OrganizationInputSettingsSecurity|null}
 * @phpstan-type OrganizationInputSettingsSecurity array{
 *     allowed_ips?: list<string>,
 *     denied_ips?: list<string>,
 *     user_agents?: AgentRules,
 *     require_mfa?: bool,
 *     session_hours?: int|null,
 *     allowed_email_domains?: list<string>,
 *     requests_per_hour?: int|null,
 * }
 * @phpstan-type OrganizationPatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     slug?: string|null,
 *     parent_id?: string|null,
 *     kind?: 'chain'|'venue_group'|'vendor'|null,
 *     time_zone?: string|null,
 *     currency?: string|null,
 *     country?: string|null,
 *     contact_email?: string|null,
 *     settings?: OrganizationPatchSettings|null,
 *     cors_origins?: list<string>|null,
 *     status?: 'active'|'suspended'|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type OrganizationPatchSettings array{security?: OrganizationPatchSettingsSecurity|null}
 * @phpstan-type OrganizationPatchSettingsSecurity array{
 *     allowed_ips?: list<string>,
 *     denied_ips?: list<string>,
 *     user_agents?: AgentRules,
 *     require_mfa?: bool,
 *     session_hours?: int|null,
 *     allowed_email_domains?: list<string>,
 *     requests_per_hour?: int|null,
 * }
 * @phpstan-type OrganizationUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     slug?: string|null,
 *     parent_id?: string|null,
 *     kind?: 'chain'|'venue_group'|'vendor',
 *     time_zone?: string|null,
 *     currency?: string|null,
 *     country?: string|null,
 *     contact_email?: string|null,
 *     settings?: OrganizationUpsertInputSettings,
 *     cors_origins?: list<string>,
 *     status?: 'active'|'suspended'|null,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type OrganizationUpsertInputSettings array{security?: OrganizationUpsertInputSettingsSecurity|null}
 * @phpstan-type OrganizationUpsertInputSettingsSecurity array{
 *     allowed_ips?: list<string>,
 *     denied_ips?: list<string>,
 *     user_agents?: AgentRules,
 *     require_mfa?: bool,
 *     session_hours?: int|null,
 *     allowed_email_domains?: list<string>,
 *     requests_per_hour?: int|null,
 * }
 * @phpstan-type PasskeyInput array{name: string, credential: array<string, mixed>}
 * @phpstan-type PasskeyOptionsInput array{mfa_token?: string|null, purpose?: 'registration'|'authentication'}
 * @phpstan-type PasswordChangeInput array{current_password: string, password: string}
 * @phpstan-type PasswordConfirmationInput array{token: string, password: string}
 * @phpstan-type PasswordResetInput array{email: string}
 * @phpstan-type PaymentInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     amount: Money,
 *     method: PaymentMethod,
 *     booking_id?: string|ExternalRef|null,
 *     wedding_id?: string|ExternalRef|null,
 *     capture?: 'automatic'|'manual',
 *     description?: string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type PaymentMethod array{type: 'card'|'cash'|'transfer', token?: string|null}
 * @phpstan-type PaymentPatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     description?: string|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type PaymentProviderInput array{
 *     provider: 'test'|'stripe',
 *     base_url?: string|null,
 *     account?: string|null,
 *     secret_key?: string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type PaymentScheduleInput array{
 *     booking_id?: string|ExternalRef|null,
 *     wedding_id?: string|ExternalRef|null,
 *     grace_days?: int,
 *     total?: Money|null,
 *     items: list<ScheduleItemDetails>,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type PaymentSchedulePatch array{metadata?: array<string, string|null>|null}
 * @phpstan-type PaymentUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     amount: Money,
 *     method: PaymentMethod,
 *     booking_id?: string|ExternalRef|null,
 *     wedding_id?: string|ExternalRef|null,
 *     capture?: 'automatic'|'manual',
 *     description?: string|null,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type ProfilePatch array{name?: string|null, locale?: string|null}
 * @phpstan-type ReceiverInput array{status?: int, delay_ms?: int, script?: list<ReceiverStep>}
 * @phpstan-type ReceiverStep array{status?: int, delay_ms?: int, headers?: array<string, string>}
 * @phpstan-type Recurrence array{
 *     frequency: 'daily'|'weekly'|'monthly',
 *     interval?: int,
 *     count?: int|null,
 *     until?: \DateTimeInterface|string|null,
 *     weekdays?: list<int>,
 * }
 * @phpstan-type RefreshInput array{refresh_token?: string|null, organization_id?: string|null, environment?: 'live'|'test'|null}
 * @phpstan-type RefundInput array{amount?: Money|null, reason?: string|null, metadata?: array<string, string>}
 * @phpstan-type RefundPatch array{metadata?: array<string, string|null>|null}
 * @phpstan-type RegenerateInput array{grace_hours?: int}
 * @phpstan-type RegistrationInput array{
 *     email: string,
 *     password: string,
 *     name: string,
 *     organization_name?: string|null,
 *     invitation_token?: string|null,
 *     locale?: string|null,
 * }
 * @phpstan-type ReplayInput array{
 *     since: \DateTimeInterface|string,
 *     until?: \DateTimeInterface|string|null,
 *     event_types?: list<'*'|'alert.*'|'alert.firing'|'alert.resolved'|'api_key.*'|'api_key.created'|'api_key.expiring'|'api_key.revoked'|'api_key.rotated'|'application.*'|'application.activated'|'application.approved'|'application.created'|'application.rejected'|'application.suspended'|'availability.*'|'availability.changed'|'batch.*'|'batch.completed'|'booking.*'|'booking.canceled'|'booking.checked_in'|'booking.completed'|'booking.confirmed'|'booking.created'|'booking.declined'|'booking.expired'|'booking.held'|'booking.no_show'|'booking.reassigned'|'booking.reminder_due'|'booking.rescheduled'|'booking.updated'|'client.*'|'client.archived'|'client.created'|'client.deleted'|'client.status_changed'|'client.updated'|'customer.*'|'customer.created'|'customer.deleted'|'customer.merged'|'customer.updated'|'export.*'|'export.completed'|'form.*'|'form.archived'|'form.created'|'form.published'|'form_submission.*'|'form_submission.reviewed'|'form_submission.submitted'|'form_submission.updated'|'integration.*'|'integration.connected'|'integration.credential_invalid'|'integration.disconnected'|'menu.*'|'menu.published'|'menu_selection.*'|'menu_selection.changed'|'menu_selection.locked'|'menu_selection.submitted'|'organization.*'|'organization.created'|'organization.suspended'|'organization.updated'|'payment.*'|'payment.authorized'|'payment.canceled'|'payment.created'|'payment.failed'|'payment.succeeded'|'payment_request.*'|'payment_request.due'|'payment_request.overdue'|'payment_schedule.*'|'payment_schedule.created'|'quota.*'|'quota.threshold_reached'|'receipt.*'|'receipt.issued'|'refund.*'|'refund.created'|'refund.failed'|'refund.succeeded'|'report.*'|'report.completed'|'report.failed'|'service.*'|'service.created'|'service.deleted'|'service.updated'|'space.*'|'space.created'|'space.out_of_service'|'space.returned_to_service'|'space.updated'|'staff.*'|'staff.created'|'staff.deactivated'|'staff.schedule_changed'|'staff.time_off_created'|'staff.time_off_deleted'|'staff.updated'|'sync.*'|'sync.completed'|'sync.failed'|'sync.started'|'sync_conflict.*'|'sync_conflict.detected'|'sync_conflict.resolved'|'venue.*'|'venue.archived'|'venue.created'|'venue.updated'|'waitlist.*'|'waitlist.entry_converted'|'waitlist.entry_created'|'waitlist.slot_offered'|'webhook.*'|'webhook.disabled'|'webhook.failing'|'wedding.*'|'wedding.canceled'|'wedding.closed'|'wedding.completed'|'wedding.created'|'wedding.date_changed'|'wedding.definite'|'wedding.deleted'|'wedding.guarantee_locked'|'wedding.guest_count_changed'|'wedding.lost'|'wedding.option_expiring'|'wedding.released'|'wedding.started'|'wedding.tentative'|'wedding.updated'|'wedding.waitlisted'>|null,
 *     only_missing?: bool,
 *     only_failed?: bool,
 * }
 * @phpstan-type RequestLogExportInput array{
 *     from: \DateTimeInterface|string,
 *     to: \DateTimeInterface|string,
 *     filters?: ExportFilters|null,
 *     format: 'jsonl'|'csv',
 * }
 * @phpstan-type RequestSigning array{required?: bool, public_key?: string|null}
 * @phpstan-type RequestSigningPatch array{required?: bool|null, public_key?: string|null}
 * @phpstan-type ResourceStub array{id: string, object: string}
 * @phpstan-type RetryFailedInput array{
 *     since: \DateTimeInterface|string,
 *     until?: \DateTimeInterface|string|null,
 *     event_types?: list<'*'|'alert.*'|'alert.firing'|'alert.resolved'|'api_key.*'|'api_key.created'|'api_key.expiring'|'api_key.revoked'|'api_key.rotated'|'application.*'|'application.activated'|'application.approved'|'application.created'|'application.rejected'|'application.suspended'|'availability.*'|'availability.changed'|'batch.*'|'batch.completed'|'booking.*'|'booking.canceled'|'booking.checked_in'|'booking.completed'|'booking.confirmed'|'booking.created'|'booking.declined'|'booking.expired'|'booking.held'|'booking.no_show'|'booking.reassigned'|'booking.reminder_due'|'booking.rescheduled'|'booking.updated'|'client.*'|'client.archived'|'client.created'|'client.deleted'|'client.status_changed'|'client.updated'|'customer.*'|'customer.created'|'customer.deleted'|'customer.merged'|'customer.updated'|'export.*'|'export.completed'|'form.*'|'form.archived'|'form.created'|'form.published'|'form_submission.*'|'form_submission.reviewed'|'form_submission.submitted'|'form_submission.updated'|'integration.*'|'integration.connected'|'integration.credential_invalid'|'integration.disconnected'|'menu.*'|'menu.published'|'menu_selection.*'|'menu_selection.changed'|'menu_selection.locked'|'menu_selection.submitted'|'organization.*'|'organization.created'|'organization.suspended'|'organization.updated'|'payment.*'|'payment.authorized'|'payment.canceled'|'payment.created'|'payment.failed'|'payment.succeeded'|'payment_request.*'|'payment_request.due'|'payment_request.overdue'|'payment_schedule.*'|'payment_schedule.created'|'quota.*'|'quota.threshold_reached'|'receipt.*'|'receipt.issued'|'refund.*'|'refund.created'|'refund.failed'|'refund.succeeded'|'report.*'|'report.completed'|'report.failed'|'service.*'|'service.created'|'service.deleted'|'service.updated'|'space.*'|'space.created'|'space.out_of_service'|'space.returned_to_service'|'space.updated'|'staff.*'|'staff.created'|'staff.deactivated'|'staff.schedule_changed'|'staff.time_off_created'|'staff.time_off_deleted'|'staff.updated'|'sync.*'|'sync.completed'|'sync.failed'|'sync.started'|'sync_conflict.*'|'sync_conflict.detected'|'sync_conflict.resolved'|'venue.*'|'venue.archived'|'venue.created'|'venue.updated'|'waitlist.*'|'waitlist.entry_converted'|'waitlist.entry_created'|'waitlist.slot_offered'|'webhook.*'|'webhook.disabled'|'webhook.failing'|'wedding.*'|'wedding.canceled'|'wedding.closed'|'wedding.completed'|'wedding.created'|'wedding.date_changed'|'wedding.definite'|'wedding.deleted'|'wedding.guarantee_locked'|'wedding.guest_count_changed'|'wedding.lost'|'wedding.option_expiring'|'wedding.released'|'wedding.started'|'wedding.tentative'|'wedding.updated'|'wedding.waitlisted'>|null,
 * }
 * @phpstan-type RetryPolicy array{delays_s?: list<int>}
 * @phpstan-type RetryPolicyPatch array{delays_s?: list<int>|null}
 * @phpstan-type RoleInput array{name: string, description?: string|null, scopes: list<string>, metadata?: array<string, string>}
 * @phpstan-type RolePatch array{
 *     name?: string,
 *     description?: string|null,
 *     scopes?: list<string>,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type RotateClientSecretInput array{grace_hours?: int}
 * @phpstan-type RotateSecretInput array{overlap_hours?: int, signature?: 'hmac-sha256'|'ed25519'|null}
 * @phpstan-type ScheduleItemDetails array{label: string, due_on: \DateTimeInterface|string, amount?: Money|null, percent?: float|int|null}
 * @phpstan-type ScheduleOverride array{date: \DateTimeInterface|string, intervals: list<DayHours>}
 * @phpstan-type ServiceAccountInput array{name: string, description?: string|null, role_ids: list<string>, metadata?: array<string, string>}
 * @phpstan-type ServiceAccountPatch array{
 *     name?: string,
 *     description?: string|null,
 *     role_ids?: list<string>,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type ServiceBulk array{create?: list<ServiceInput>, update?: list<ServiceBulkUpdate>, delete?: list<string|BulkDelete>}
 * @phpstan-type ServiceBulkUpdate array{
 *     metadata?: array<string, string|null>|null,
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     duration_minutes?: int,
 *     price?: MoneyPatch|null,
 *     tax_percent?: string|null,
 *     buffer_before_minutes?: int|null,
 *     buffer_after_minutes?: int|null,
 *     capacity?: int|null,
 *     min_notice_minutes?: int|null,
 *     booking_window_days?: int|null,
 *     slot_interval_minutes?: int|null,
 *     staff_ids?: list<string|ExternalRef>|null,
 *     space_ids?: list<string|ExternalRef>|null,
 *     requires_confirmation?: bool|null,
 *     cancellation_policy?: CancellationPolicyPatch|null,
 *     reminder_hours?: list<int>|null,
 *     offer_minutes?: int|null,
 *     status?: 'active'|'inactive'|null,
 *     addons?: list<AddonDetails>|null,
 *     id: string,
 *     version?: int|null,
 * }
 * @phpstan-type ServiceInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     duration_minutes: int,
 *     price?: Money|null,
 *     tax_percent?: string|null,
 *     buffer_before_minutes?: int,
 *     buffer_after_minutes?: int,
 *     capacity?: int,
 *     min_notice_minutes?: int,
 *     booking_window_days?: int,
 *     slot_interval_minutes?: int,
 *     staff_ids?: list<string|ExternalRef>,
 *     space_ids?: list<string|ExternalRef>,
 *     requires_confirmation?: bool,
 *     cancellation_policy?: CancellationPolicy|null,
 *     reminder_hours?: list<int>,
 *     offer_minutes?: int,
 *     status?: 'active'|'inactive'|null,
 *     addons?: list<AddonDetails>,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type ServicePatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     duration_minutes?: int,
 *     price?: MoneyPatch|null,
 *     tax_percent?: string|null,
 *     buffer_before_minutes?: int|null,
 *     buffer_after_minutes?: int|null,
 *     capacity?: int|null,
 *     min_notice_minutes?: int|null,
 *     booking_window_days?: int|null,
 *     slot_interval_minutes?: int|null,
 *     staff_ids?: list<string|ExternalRef>|null,
 *     space_ids?: list<string|ExternalRef>|null,
 *     requires_confirmation?: bool|null,
 *     cancellation_policy?: CancellationPolicyPatch|null,
 *     reminder_hours?: list<int>|null,
 *     offer_minutes?: int|null,
 *     status?: 'active'|'inactive'|null,
 *     addons?: list<AddonDetails>|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type ServiceUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     duration_minutes: int,
 *     price?: Money|null,
 *     tax_percent?: string|null,
 *     buffer_before_minutes?: int,
 *     buffer_after_minutes?: int,
 *     capacity?: int,
 *     min_notice_minutes?: int,
 *     booking_window_days?: int,
 *     slot_interval_minutes?: int,
 *     staff_ids?: list<string|ExternalRef>,
 *     space_ids?: list<string|ExternalRef>,
 *     requires_confirmation?: bool,
 *     cancellation_policy?: CancellationPolicy|null,
 *     reminder_hours?: list<int>,
 *     offer_minutes?: int,
 *     status?: 'active'|'inactive'|null,
 *     addons?: list<AddonDetails>,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type SetupStyle array{
 *     style: 'theatre'|'banquet'|'cocktail'|'classroom'|'boardroom'|'u_shape'|'hollow_square'|'cabaret'|'ceremony'|'exhibition',
 *     capacity: int,
 * }
 * @phpstan-type SignatureCheckInput array{payload: string, headers: array<string, string>, secret: string}
 * @phpstan-type SpaceBulk array{create?: list<SpaceInput>, update?: list<SpaceBulkUpdate>, delete?: list<string|BulkDelete>}
 * @phpstan-type SpaceBulkUpdate array{
 *     metadata?: array<string, string|null>|null,
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     capacity?: int|null,
 *     kind?: 'element'|'combo'|null,
 *     element_ids?: list<string|ExternalRef>|null,
 *     setup_styles?: list<SetupStyle>|null,
 *     web_bookable?: bool|null,
 *     blocks?: list<BlockDetails>|null,
 *     id: string,
 *     version?: int|null,
 * }
 * @phpstan-type SpaceInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     capacity?: int|null,
 *     kind?: 'element'|'combo'|null,
 *     element_ids?: list<string|ExternalRef>,
 *     setup_styles?: list<SetupStyle>,
 *     web_bookable?: bool,
 *     blocks?: list<BlockDetails>|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type SpacePatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     capacity?: int|null,
 *     kind?: 'element'|'combo'|null,
 *     element_ids?: list<string|ExternalRef>|null,
 *     setup_styles?: list<SetupStyle>|null,
 *     web_bookable?: bool|null,
 *     blocks?: list<BlockDetails>|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type SpaceUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     capacity?: int|null,
 *     kind?: 'element'|'combo'|null,
 *     element_ids?: list<string|ExternalRef>,
 *     setup_styles?: list<SetupStyle>,
 *     web_bookable?: bool,
 *     blocks?: list<BlockDetails>|null,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type StaffMemberBulk array{create?: list<StaffMemberInput>, update?: list<StaffMemberBulkUpdate>, delete?: list<string|BulkDelete>}
 * @phpstan-type StaffMemberBulkUpdate array{
 *     metadata?: array<string, string|null>|null,
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     email?: string|null,
 *     time_zone?: string|null,
 *     service_ids?: list<string|ExternalRef>|null,
 *     skills?: list<string>|null,
 *     status?: 'active'|'inactive'|null,
 *     id: string,
 *     version?: int|null,
 * }
 * @phpstan-type StaffMemberInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     email?: string|null,
 *     time_zone?: string|null,
 *     service_ids?: list<string|ExternalRef>,
 *     skills?: list<string>,
 *     status?: 'active'|'inactive'|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type StaffMemberPatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     email?: string|null,
 *     time_zone?: string|null,
 *     service_ids?: list<string|ExternalRef>|null,
 *     skills?: list<string>|null,
 *     status?: 'active'|'inactive'|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type StaffMemberUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     email?: string|null,
 *     time_zone?: string|null,
 *     service_ids?: list<string|ExternalRef>,
 *     skills?: list<string>,
 *     status?: 'active'|'inactive'|null,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type StaffScheduleInput array{
 *     weekly?: list<WorkingHours>,
 *     overrides?: list<ScheduleOverride>,
 *     breaks?: list<Break>,
 *     time_off?: list<TimeOff>,
 *     force?: bool,
 * }
 * @phpstan-type StepUpInput array{password?: string|null, code?: string|null, passkey?: array<string, mixed>|null}
 * @phpstan-type SubEvent array{
 *     name: string,
 *     start_at?: \DateTimeInterface|string|null,
 *     end_at?: \DateTimeInterface|string|null,
 *     space_id?: string|ExternalRef|null,
 * }
 * @phpstan-type SupportPlanInput array{tier: 'standard'|'premium'|'enterprise', account_manager?: AccountManager|null}
 * @phpstan-type TicketInput array{
 *     subject: string,
 *     body: string,
 *     priority?: 'low'|'normal'|'high'|'urgent',
 *     request_id?: string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type TicketMessageInput array{body: string}
 * @phpstan-type TierInput array{
 *     algorithm?: 'sliding_window'|'token_bucket'|'fixed_window',
 *     per_minute?: int|null,
 *     per_hour?: int|null,
 *     per_day?: int|null,
 *     burst?: int|null,
 *     grace_percent?: int,
 *     concurrent?: int|null,
 *     daily_quota?: int|null,
 *     monthly_quota?: int|null,
 *     lease?: int,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type TimeOff array{start_at: \DateTimeInterface|string, end_at: \DateTimeInterface|string, reason?: string|null}
 * @phpstan-type TotpConfirmationInput array{code: string}
 * @phpstan-type UnblockSpaceInput array{block_id: string}
 * @phpstan-type UploadInput array{
 *     content_type: string,
 *     size: int,
 *     sha256?: string|null,
 *     filename?: string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type VenueBulk array{create?: list<VenueInput>, update?: list<VenueBulkUpdate>, delete?: list<string|BulkDelete>}
 * @phpstan-type VenueBulkUpdate array{
 *     metadata?: array<string, string|null>|null,
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     time_zone?: string|null,
 *     currency?: string|null,
 *     address?: AddressPatch|null,
 *     capacity?: int|null,
 *     opening_hours?: list<WeeklyInterval>|null,
 *     holidays?: list<Holiday>|null,
 *     status?: 'active'|'archived'|null,
 *     id: string,
 *     version?: int|null,
 * }
 * @phpstan-type VenueInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     time_zone?: string|null,
 *     currency?: string|null,
 *     address?: Address|null,
 *     capacity?: int|null,
 *     opening_hours?: list<WeeklyInterval>,
 *     holidays?: list<Holiday>,
 *     status?: 'active'|'archived'|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type VenuePatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     name?: string,
 *     time_zone?: string|null,
 *     currency?: string|null,
 *     address?: AddressPatch|null,
 *     capacity?: int|null,
 *     opening_hours?: list<WeeklyInterval>|null,
 *     holidays?: list<Holiday>|null,
 *     status?: 'active'|'archived'|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type VenueUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     name: string,
 *     time_zone?: string|null,
 *     currency?: string|null,
 *     address?: Address|null,
 *     capacity?: int|null,
 *     opening_hours?: list<WeeklyInterval>,
 *     holidays?: list<Holiday>,
 *     status?: 'active'|'archived'|null,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type VerificationInput array{token: string}
 * @phpstan-type WaitlistEntryBulk array{
 *     create?: list<WaitlistEntryInput>,
 *     update?: list<WaitlistEntryBulkUpdate>,
 *     delete?: list<string|BulkDelete>,
 * }
 * @phpstan-type WaitlistEntryBulkUpdate array{
 *     metadata?: array<string, string|null>|null,
 *     external_refs?: list<ExternalRef>|null,
 *     from?: \DateTimeInterface|string,
 *     to?: \DateTimeInterface|string,
 *     party_size?: int|null,
 *     staff_id?: string|ExternalRef|null,
 *     id: string,
 *     version?: int|null,
 * }
 * @phpstan-type WaitlistEntryInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     customer_id: string|ExternalRef,
 *     service_id: string|ExternalRef,
 *     from: \DateTimeInterface|string,
 *     to: \DateTimeInterface|string,
 *     party_size?: int,
 *     staff_id?: string|ExternalRef|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type WaitlistEntryPatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     from?: \DateTimeInterface|string,
 *     to?: \DateTimeInterface|string,
 *     party_size?: int|null,
 *     staff_id?: string|ExternalRef|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type WaitlistEntryUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     customer_id: string|ExternalRef,
 *     service_id: string|ExternalRef,
 *     from: \DateTimeInterface|string,
 *     to: \DateTimeInterface|string,
 *     party_size?: int,
 *     staff_id?: string|ExternalRef|null,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type WebhookInput array{
 *     url: string,
 *     event_types: list<'*'|'alert.*'|'alert.firing'|'alert.resolved'|'api_key.*'|'api_key.created'|'api_key.expiring'|'api_key.revoked'|'api_key.rotated'|'application.*'|'application.activated'|'application.approved'|'application.created'|'application.rejected'|'application.suspended'|'availability.*'|'availability.changed'|'batch.*'|'batch.completed'|'booking.*'|'booking.canceled'|'booking.checked_in'|'booking.completed'|'booking.confirmed'|'booking.created'|'booking.declined'|'booking.expired'|'booking.held'|'booking.no_show'|'booking.reassigned'|'booking.reminder_due'|'booking.rescheduled'|'booking.updated'|'client.*'|'client.archived'|'client.created'|'client.deleted'|'client.status_changed'|'client.updated'|'customer.*'|'customer.created'|'customer.deleted'|'customer.merged'|'customer.updated'|'export.*'|'export.completed'|'form.*'|'form.archived'|'form.created'|'form.published'|'form_submission.*'|'form_submission.reviewed'|'form_submission.submitted'|'form_submission.updated'|'integration.*'|'integration.connected'|'integration.credential_invalid'|'integration.disconnected'|'menu.*'|'menu.published'|'menu_selection.*'|'menu_selection.changed'|'menu_selection.locked'|'menu_selection.submitted'|'organization.*'|'organization.created'|'organization.suspended'|'organization.updated'|'payment.*'|'payment.authorized'|'payment.canceled'|'payment.created'|'payment.failed'|'payment.succeeded'|'payment_request.*'|'payment_request.due'|'payment_request.overdue'|'payment_schedule.*'|'payment_schedule.created'|'quota.*'|'quota.threshold_reached'|'receipt.*'|'receipt.issued'|'refund.*'|'refund.created'|'refund.failed'|'refund.succeeded'|'report.*'|'report.completed'|'report.failed'|'service.*'|'service.created'|'service.deleted'|'service.updated'|'space.*'|'space.created'|'space.out_of_service'|'space.returned_to_service'|'space.updated'|'staff.*'|'staff.created'|'staff.deactivated'|'staff.schedule_changed'|'staff.time_off_created'|'staff.time_off_deleted'|'staff.updated'|'sync.*'|'sync.completed'|'sync.failed'|'sync.started'|'sync_conflict.*'|'sync_conflict.detected'|'sync_conflict.resolved'|'venue.*'|'venue.archived'|'venue.created'|'venue.updated'|'waitlist.*'|'waitlist.entry_converted'|'waitlist.entry_created'|'waitlist.slot_offered'|'webhook.*'|'webhook.disabled'|'webhook.failing'|'wedding.*'|'wedding.canceled'|'wedding.closed'|'wedding.completed'|'wedding.created'|'wedding.date_changed'|'wedding.definite'|'wedding.deleted'|'wedding.guarantee_locked'|'wedding.guest_count_changed'|'wedding.lost'|'wedding.option_expiring'|'wedding.released'|'wedding.started'|'wedding.tentative'|'wedding.updated'|'wedding.waitlisted'>,
 *     filters?: array<string, mixed>|null,
 *     description?: string|null,
 *     headers?: array<string, string>,
 *     retry_policy?: RetryPolicy,
 *     payload?: 'full'|'thin',
 *     api_version?: 'v1'|null,
 *     rate_limit_per_second?: int|null,
 *     max_in_flight?: int|null,
 *     signature?: 'hmac-sha256'|'ed25519'|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type WebhookPatch array{
 *     url?: string,
 *     event_types?: list<'*'|'alert.*'|'alert.firing'|'alert.resolved'|'api_key.*'|'api_key.created'|'api_key.expiring'|'api_key.revoked'|'api_key.rotated'|'application.*'|'application.activated'|'application.approved'|'application.created'|'application.rejected'|'application.suspended'|'availability.*'|'availability.changed'|'batch.*'|'batch.completed'|'booking.*'|'booking.canceled'|'booking.checked_in'|'booking.completed'|'booking.confirmed'|'booking.created'|'booking.declined'|'booking.expired'|'booking.held'|'booking.no_show'|'booking.reassigned'|'booking.reminder_due'|'booking.rescheduled'|'booking.updated'|'client.*'|'client.archived'|'client.created'|'client.deleted'|'client.status_changed'|'client.updated'|'customer.*'|'customer.created'|'customer.deleted'|'customer.merged'|'customer.updated'|'export.*'|'export.completed'|'form.*'|'form.archived'|'form.created'|'form.published'|'form_submission.*'|'form_submission.reviewed'|'form_submission.submitted'|'form_submission.updated'|'integration.*'|'integration.connected'|'integration.credential_invalid'|'integration.disconnected'|'menu.*'|'menu.published'|'menu_selection.*'|'menu_selection.changed'|'menu_selection.locked'|'menu_selection.submitted'|'organization.*'|'organization.created'|'organization.suspended'|'organization.updated'|'payment.*'|'payment.authorized'|'payment.canceled'|'payment.created'|'payment.failed'|'payment.succeeded'|'payment_request.*'|'payment_request.due'|'payment_request.overdue'|'payment_schedule.*'|'payment_schedule.created'|'quota.*'|'quota.threshold_reached'|'receipt.*'|'receipt.issued'|'refund.*'|'refund.created'|'refund.failed'|'refund.succeeded'|'report.*'|'report.completed'|'report.failed'|'service.*'|'service.created'|'service.deleted'|'service.updated'|'space.*'|'space.created'|'space.out_of_service'|'space.returned_to_service'|'space.updated'|'staff.*'|'staff.created'|'staff.deactivated'|'staff.schedule_changed'|'staff.time_off_created'|'staff.time_off_deleted'|'staff.updated'|'sync.*'|'sync.completed'|'sync.failed'|'sync.started'|'sync_conflict.*'|'sync_conflict.detected'|'sync_conflict.resolved'|'venue.*'|'venue.archived'|'venue.created'|'venue.updated'|'waitlist.*'|'waitlist.entry_converted'|'waitlist.entry_created'|'waitlist.slot_offered'|'webhook.*'|'webhook.disabled'|'webhook.failing'|'wedding.*'|'wedding.canceled'|'wedding.closed'|'wedding.completed'|'wedding.created'|'wedding.date_changed'|'wedding.definite'|'wedding.deleted'|'wedding.guarantee_locked'|'wedding.guest_count_changed'|'wedding.lost'|'wedding.option_expiring'|'wedding.released'|'wedding.started'|'wedding.tentative'|'wedding.updated'|'wedding.waitlisted'>,
 *     filters?: array<string, mixed>|null,
 *     description?: string|null,
 *     headers?: array<string, string|null>|null,
 *     retry_policy?: RetryPolicyPatch|null,
 *     payload?: 'full'|'thin'|null,
 *     api_version?: 'v1'|null,
 *     rate_limit_per_second?: int|null,
 *     max_in_flight?: int|null,
 *     signature?: 'hmac-sha256'|'ed25519'|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type WeddingBulk array{create?: list<WeddingInput>, update?: list<WeddingBulkUpdate>, delete?: list<string|BulkDelete>}
 * @phpstan-type WeddingBulkUpdate array{
 *     metadata?: array<string, string|null>|null,
 *     external_refs?: list<ExternalRef>|null,
 *     client_id?: string|ExternalRef,
 *     date?: \DateTimeInterface|string,
 *     name?: string|null,
 *     venue_id?: string|ExternalRef|null,
 *     space_ids?: list<string|ExternalRef>|null,
 *     start_at?: \DateTimeInterface|string|null,
 *     end_at?: \DateTimeInterface|string|null,
 *     guests?: GuestsPatch|null,
 *     budget?: MoneyPatch|null,
 *     package_type?: 'standard'|'premium'|'luxury'|'custom'|null,
 *     sub_events?: list<SubEvent>|null,
 *     notes?: string|null,
 *     status?: 'inquiry'|'tentative'|'waitlisted'|'definite'|'in_progress'|'completed'|'closed'|'released'|'lost'|'canceled'|null,
 *     option_expires_at?: \DateTimeInterface|string|null,
 *     id: string,
 *     version?: int|null,
 * }
 * @phpstan-type WeddingEndInput array{reason?: string|null}
 * @phpstan-type WeddingHoldInput array{option_expires_at?: \DateTimeInterface|string|null}
 * @phpstan-type WeddingInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     client_id: string|ExternalRef,
 *     date: \DateTimeInterface|string,
 *     name?: string|null,
 *     venue_id?: string|ExternalRef|null,
 *     space_ids?: list<string|ExternalRef>,
 *     start_at?: \DateTimeInterface|string|null,
 *     end_at?: \DateTimeInterface|string|null,
 *     guests?: Guests,
 *     budget?: Money|null,
 *     package_type?: 'standard'|'premium'|'luxury'|'custom',
 *     sub_events?: list<SubEvent>,
 *     notes?: string|null,
 *     status?: 'inquiry'|'tentative'|'waitlisted'|'definite'|'in_progress'|'completed'|'closed'|'released'|'lost'|'canceled'|null,
 *     option_expires_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type WeddingPatch array{
 *     external_refs?: list<ExternalRef>|null,
 *     client_id?: string|ExternalRef,
 *     date?: \DateTimeInterface|string,
 *     name?: string|null,
 *     venue_id?: string|ExternalRef|null,
 *     space_ids?: list<string|ExternalRef>|null,
 *     start_at?: \DateTimeInterface|string|null,
 *     end_at?: \DateTimeInterface|string|null,
 *     guests?: GuestsPatch|null,
 *     budget?: MoneyPatch|null,
 *     package_type?: 'standard'|'premium'|'luxury'|'custom'|null,
 *     sub_events?: list<SubEvent>|null,
 *     notes?: string|null,
 *     status?: 'inquiry'|'tentative'|'waitlisted'|'definite'|'in_progress'|'completed'|'closed'|'released'|'lost'|'canceled'|null,
 *     option_expires_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string|null>|null,
 * }
 * @phpstan-type WeddingUpsertInput array{
 *     external_refs?: list<ExternalRef>|null,
 *     client_id: string|ExternalRef,
 *     date: \DateTimeInterface|string,
 *     name?: string|null,
 *     venue_id?: string|ExternalRef|null,
 *     space_ids?: list<string|ExternalRef>,
 *     start_at?: \DateTimeInterface|string|null,
 *     end_at?: \DateTimeInterface|string|null,
 *     guests?: Guests,
 *     budget?: Money|null,
 *     package_type?: 'standard'|'premium'|'luxury'|'custom',
 *     sub_events?: list<SubEvent>,
 *     notes?: string|null,
 *     status?: 'inquiry'|'tentative'|'waitlisted'|'definite'|'in_progress'|'completed'|'closed'|'released'|'lost'|'canceled'|null,
 *     option_expires_at?: \DateTimeInterface|string|null,
 *     source_updated_at?: \DateTimeInterface|string|null,
 *     metadata?: array<string, string>,
 * }
 * @phpstan-type WeeklyInterval array{
 *     weekday: 'monday'|'tuesday'|'wednesday'|'thursday'|'friday'|'saturday'|'sunday',
 *     start: string,
 *     end: string,
 * }
 * @phpstan-type WorkingHours array{weekday: int, start: string, end: string}
 */
interface Inputs
{
}
