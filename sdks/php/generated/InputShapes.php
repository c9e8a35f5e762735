<?php

declare(strict_types=1);

namespace WedSync;

/**
 * The fields of bodies that are not plain values, by model, with their kinds as in `WedSync\Runtime\Encoder`.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @internal
 */
final class InputShapes
{
    public const SHAPES = [
        'AddonDetails' => [
            'price' => 'Money',
        ],
        'AgentRules' => [
            'allow' => '[]',
            'deny' => '[]',
        ],
        'ApiKeyInput' => [
            'scopes' => '[]',
            'limits' => 'KeyLimits',
            'rules' => '[KeyRule]',
            'allowed_ips' => '[]',
            'denied_ips' => '[]',
            'allowed_domains' => '[]',
            'user_agents' => '[]',
            'request_signing' => 'RequestSigning',
            'metadata' => '{}',
        ],
        'ApiKeyPatch' => [
            'scopes' => '[]',
            'limits' => 'KeyLimitsPatch',
            'rules' => '[KeyRule]',
            'allowed_ips' => '[]',
            'denied_ips' => '[]',
            'allowed_domains' => '[]',
            'user_agents' => '[]',
            'request_signing' => 'RequestSigningPatch',
            'metadata' => '{}',
        ],
        'ApplicationInput' => [
            'metadata' => '{}',
        ],
        'ApplicationPatch' => [
            'metadata' => '{}',
        ],
        'AvailabilityCheckInput' => [
            'service_id' => 'ExternalRef',
            'staff_id' => 'ExternalRef',
            'space_ids' => '[ExternalRef]',
        ],
        'BatchInput' => [
            'operations' => '[Operation]',
        ],
        'BookingBulk' => [
            'create' => '[BookingInput]',
            'update' => '[BookingBulkUpdate]',
            'delete' => '[BulkDelete]',
        ],
        'BookingBulkUpdate' => [
            'metadata' => '{}',
            'external_refs' => '[ExternalRef]',
            'customer_id' => 'ExternalRef',
            'service_id' => 'ExternalRef',
            'addons' => '[BookedAddon]',
            'staff_id' => 'ExternalRef',
            'space_ids' => '[ExternalRef]',
            'items' => '[BookingItemDetails]',
        ],
        'BookingInput' => [
            'external_refs' => '[ExternalRef]',
            'customer_id' => 'ExternalRef',
            'service_id' => 'ExternalRef',
            'addons' => '[BookedAddon]',
            'staff_id' => 'ExternalRef',
            'space_ids' => '[ExternalRef]',
            'items' => '[BookingItemDetails]',
            'metadata' => '{}',
        ],
        'BookingItemDetails' => [
            'service_id' => 'ExternalRef',
            'staff_id' => 'ExternalRef',
        ],
        'BookingPatch' => [
            'external_refs' => '[ExternalRef]',
            'customer_id' => 'ExternalRef',
            'service_id' => 'ExternalRef',
            'addons' => '[BookedAddon]',
            'staff_id' => 'ExternalRef',
            'space_ids' => '[ExternalRef]',
            'items' => '[BookingItemDetails]',
            'metadata' => '{}',
        ],
        'BookingReassignInput' => [
            'staff_id' => 'ExternalRef',
        ],
        'BookingRescheduleInput' => [
            'staff_id' => 'ExternalRef',
            'space_ids' => '[ExternalRef]',
        ],
        'BookingSeriesInput' => [
            'customer_id' => 'ExternalRef',
            'service_id' => 'ExternalRef',
            'addons' => '[BookedAddon]',
            'items' => '[BookingItemDetails]',
            'recurrence' => 'Recurrence',
            'staff_id' => 'ExternalRef',
            'space_ids' => '[ExternalRef]',
            'metadata' => '{}',
        ],
        'BookingUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'customer_id' => 'ExternalRef',
            'service_id' => 'ExternalRef',
            'addons' => '[BookedAddon]',
            'staff_id' => 'ExternalRef',
            'space_ids' => '[ExternalRef]',
            'items' => '[BookingItemDetails]',
            'metadata' => '{}',
        ],
        'Break' => [
            'date' => 'date',
        ],
        'CancellationPolicy' => [
            'tiers' => '[CancellationTier]',
        ],
        'CancellationPolicyPatch' => [
            'tiers' => '[CancellationTier]',
        ],
        'CaptureInput' => [
            'amount' => 'Money',
        ],
        'ClientBulk' => [
            'create' => '[ClientInput]',
            'update' => '[ClientBulkUpdate]',
            'delete' => '[BulkDelete]',
        ],
        'ClientBulkUpdate' => [
            'metadata' => '{}',
            'external_refs' => '[ExternalRef]',
            'partner_names' => '[]',
            'wedding_date' => 'date',
            'venue_id' => 'ExternalRef',
            'planner' => 'ContactPatch',
            'payer' => 'ContactPatch',
            'tags' => '[]',
        ],
        'ClientInput' => [
            'external_refs' => '[ExternalRef]',
            'partner_names' => '[]',
            'wedding_date' => 'date',
            'venue_id' => 'ExternalRef',
            'planner' => 'Contact',
            'payer' => 'Contact',
            'tags' => '[]',
            'metadata' => '{}',
        ],
        'ClientPatch' => [
            'external_refs' => '[ExternalRef]',
            'partner_names' => '[]',
            'wedding_date' => 'date',
            'venue_id' => 'ExternalRef',
            'planner' => 'ContactPatch',
            'payer' => 'ContactPatch',
            'tags' => '[]',
            'metadata' => '{}',
        ],
        'ClientUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'partner_names' => '[]',
            'wedding_date' => 'date',
            'venue_id' => 'ExternalRef',
            'planner' => 'Contact',
            'payer' => 'Contact',
            'tags' => '[]',
            'metadata' => '{}',
        ],
        'Course' => [
            'items' => '[MenuItem]',
        ],
        'CustomerBulk' => [
            'create' => '[CustomerInput]',
            'update' => '[CustomerBulkUpdate]',
            'delete' => '[BulkDelete]',
        ],
        'CustomerBulkUpdate' => [
            'metadata' => '{}',
            'external_refs' => '[ExternalRef]',
            'tags' => '[]',
        ],
        'CustomerInput' => [
            'external_refs' => '[ExternalRef]',
            'tags' => '[]',
            'metadata' => '{}',
        ],
        'CustomerMergeInput' => [
            'into' => 'ExternalRef',
        ],
        'CustomerPatch' => [
            'external_refs' => '[ExternalRef]',
            'tags' => '[]',
            'metadata' => '{}',
        ],
        'CustomerUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'tags' => '[]',
            'metadata' => '{}',
        ],
        'EndpointTestInput' => [
            'data' => 'EndpointTestInputData',
        ],
        'EndpointTestInputData' => [
            'object' => 'ResourceStub',
        ],
        'FilterTestInput' => [
            'filters' => 'map',
            'event' => 'map',
        ],
        'FormBulk' => [
            'create' => '[FormInput]',
            'update' => '[FormBulkUpdate]',
            'delete' => '[BulkDelete]',
        ],
        'FormBulkUpdate' => [
            'metadata' => '{}',
            'external_refs' => '[ExternalRef]',
            'fields' => '[FormField]',
        ],
        'FormField' => [
            'options' => '[]',
        ],
        'FormInput' => [
            'external_refs' => '[ExternalRef]',
            'fields' => '[FormField]',
            'metadata' => '{}',
        ],
        'FormPatch' => [
            'external_refs' => '[ExternalRef]',
            'fields' => '[FormField]',
            'metadata' => '{}',
        ],
        'FormSubmissionBulk' => [
            'create' => '[FormSubmissionInput]',
            'update' => '[FormSubmissionBulkUpdate]',
            'delete' => '[BulkDelete]',
        ],
        'FormSubmissionBulkUpdate' => [
            'metadata' => '{}',
            'external_refs' => '[ExternalRef]',
            'answers' => 'map',
            'client_id' => 'ExternalRef',
            'wedding_id' => 'ExternalRef',
        ],
        'FormSubmissionInput' => [
            'external_refs' => '[ExternalRef]',
            'answers' => 'map',
            'client_id' => 'ExternalRef',
            'wedding_id' => 'ExternalRef',
            'metadata' => '{}',
        ],
        'FormSubmissionPatch' => [
            'external_refs' => '[ExternalRef]',
            'answers' => 'map',
            'client_id' => 'ExternalRef',
            'wedding_id' => 'ExternalRef',
            'metadata' => '{}',
        ],
        'FormSubmissionUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'answers' => 'map',
            'client_id' => 'ExternalRef',
            'wedding_id' => 'ExternalRef',
            'metadata' => '{}',
        ],
        'FormUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'fields' => '[FormField]',
            'metadata' => '{}',
        ],
        'Holiday' => [
            'date' => 'date',
        ],
        'IncidentInput' => [
            'components' => '[]',
            'metadata' => '{}',
        ],
        'IncidentPatch' => [
            'components' => '[]',
            'metadata' => '{}',
        ],
        'InvitationInput' => [
            'role_ids' => '[]',
            'metadata' => '{}',
        ],
        'ItemPaymentInput' => [
            'method' => 'PaymentMethod',
            'metadata' => '{}',
        ],
        'MemberInput' => [
            'role_ids' => '[]',
            'metadata' => '{}',
        ],
        'MemberPatch' => [
            'role_ids' => '[]',
            'metadata' => '{}',
        ],
        'MenuBulk' => [
            'create' => '[MenuInput]',
            'update' => '[MenuBulkUpdate]',
            'delete' => '[BulkDelete]',
        ],
        'MenuBulkUpdate' => [
            'metadata' => '{}',
            'external_refs' => '[ExternalRef]',
            'price' => 'MoneyPatch',
            'courses' => '[Course]',
        ],
        'MenuInput' => [
            'external_refs' => '[ExternalRef]',
            'price' => 'Money',
            'courses' => '[Course]',
            'metadata' => '{}',
        ],
        'MenuItem' => [
            'dietary' => '[]',
            'price' => 'Money',
        ],
        'MenuPatch' => [
            'external_refs' => '[ExternalRef]',
            'price' => 'MoneyPatch',
            'courses' => '[Course]',
            'metadata' => '{}',
        ],
        'MenuSelectionBulk' => [
            'create' => '[MenuSelectionInput]',
            'update' => '[MenuSelectionBulkUpdate]',
            'delete' => '[BulkDelete]',
        ],
        'MenuSelectionBulkUpdate' => [
            'metadata' => '{}',
            'external_refs' => '[ExternalRef]',
            'menu_id' => 'ExternalRef',
            'choices' => '[Choice]',
        ],
        'MenuSelectionInput' => [
            'external_refs' => '[ExternalRef]',
            'menu_id' => 'ExternalRef',
            'choices' => '[Choice]',
            'metadata' => '{}',
        ],
        'MenuSelectionPatch' => [
            'external_refs' => '[ExternalRef]',
            'menu_id' => 'ExternalRef',
            'choices' => '[Choice]',
            'metadata' => '{}',
        ],
        'MenuSelectionUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'menu_id' => 'ExternalRef',
            'choices' => '[Choice]',
            'metadata' => '{}',
        ],
        'MenuUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'price' => 'Money',
            'courses' => '[Course]',
            'metadata' => '{}',
        ],
        'MfaVerificationInput' => [
            'passkey' => 'map',
        ],
        'OAuthClientInput' => [
            'jwks' => 'map',
            'grant_types' => '[]',
            'redirect_uris' => '[]',
            'scopes' => '[]',
            'metadata' => '{}',
        ],
        'OAuthClientPatch' => [
            'jwks' => 'map',
            'grant_types' => '[]',
            'redirect_uris' => '[]',
            'scopes' => '[]',
            'metadata' => '{}',
        ],
        'Operation' => [
            'headers' => '{}',
        ],
        'OrganizationBulk' => [
            'create' => '[OrganizationInput]',
            'update' => '[OrganizationBulkUpdate]',
            'delete' => '[BulkDelete]',
        ],
        'OrganizationBulkUpdate' => [
            'metadata' => '{}',
            'external_refs' => '[ExternalRef]',
            'settings' => 'OrganizationBulkUpdateSettings',
            'cors_origins' => '[]',
        ],
        'OrganizationBulkUpdateSettings' => [
            'security' => 'OrganizationBulkUpdateSettingsSecurity',
        ],
        'OrganizationBulkUpdateSettingsSecurity' => [
            'allowed_ips' => '[]',
            'denied_ips' => '[]',
            'user_agents' => 'AgentRules',
            'allowed_email_domains' => '[]',
        ],
        'OrganizationInput' => [
            'external_refs' => '[ExternalRef]',
            'settings' => 'OrganizationInputSettings',
            'cors_origins' => '[]',
            'metadata' => '{}',
        ],
        'OrganizationInputSettings' => [
            'security' => 'OrganizationInputSettingsSecurity',
        ],
        'OrganizationInputSettingsSecurity' => [
            'allowed_ips' => '[]',
            'denied_ips' => '[]',
            'user_agents' => 'AgentRules',
            'allowed_email_domains' => '[]',
        ],
        'OrganizationPatch' => [
            'external_refs' => '[ExternalRef]',
            'settings' => 'OrganizationPatchSettings',
            'cors_origins' => '[]',
            'metadata' => '{}',
        ],
        'OrganizationPatchSettings' => [
            'security' => 'OrganizationPatchSettingsSecurity',
        ],
        'OrganizationPatchSettingsSecurity' => [
            'allowed_ips' => '[]',
            'denied_ips' => '[]',
            'user_agents' => 'AgentRules',
            'allowed_email_domains' => '[]',
        ],
        'OrganizationUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'settings' => 'OrganizationUpsertInputSettings',
            'cors_origins' => '[]',
            'metadata' => '{}',
        ],
        'OrganizationUpsertInputSettings' => [
            'security' => 'OrganizationUpsertInputSettingsSecurity',
        ],
        'OrganizationUpsertInputSettingsSecurity' => [
            'allowed_ips' => '[]',
            'denied_ips' => '[]',
            'user_agents' => 'AgentRules',
            'allowed_email_domains' => '[]',
        ],
        'PasskeyInput' => [
            'credential' => 'map',
        ],
        'PaymentInput' => [
            'external_refs' => '[ExternalRef]',
            'amount' => 'Money',
            'method' => 'PaymentMethod',
            'booking_id' => 'ExternalRef',
            'wedding_id' => 'ExternalRef',
            'metadata' => '{}',
        ],
        'PaymentPatch' => [
            'external_refs' => '[ExternalRef]',
            'metadata' => '{}',
        ],
        'PaymentProviderInput' => [
            'metadata' => '{}',
        ],
        'PaymentScheduleInput' => [
            'booking_id' => 'ExternalRef',
            'wedding_id' => 'ExternalRef',
            'total' => 'Money',
            'items' => '[ScheduleItemDetails]',
            'metadata' => '{}',
        ],
        'PaymentSchedulePatch' => [
            'metadata' => '{}',
        ],
        'PaymentUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'amount' => 'Money',
            'method' => 'PaymentMethod',
            'booking_id' => 'ExternalRef',
            'wedding_id' => 'ExternalRef',
            'metadata' => '{}',
        ],
        'ReceiverInput' => [
            'script' => '[ReceiverStep]',
        ],
        'ReceiverStep' => [
            'headers' => '{}',
        ],
        'Recurrence' => [
            'weekdays' => '[]',
        ],
        'RefundInput' => [
            'amount' => 'Money',
            'metadata' => '{}',
        ],
        'RefundPatch' => [
            'metadata' => '{}',
        ],
        'ReplayInput' => [
            'event_types' => '[]',
        ],
        'RequestLogExportInput' => [
            'filters' => 'ExportFilters',
        ],
        'RetryFailedInput' => [
            'event_types' => '[]',
        ],
        'RetryPolicy' => [
            'delays_s' => '[]',
        ],
        'RetryPolicyPatch' => [
            'delays_s' => '[]',
        ],
        'RoleInput' => [
            'scopes' => '[]',
            'metadata' => '{}',
        ],
        'RolePatch' => [
            'scopes' => '[]',
            'metadata' => '{}',
        ],
        'ScheduleItemDetails' => [
            'due_on' => 'date',
            'amount' => 'Money',
        ],
        'ScheduleOverride' => [
            'date' => 'date',
            'intervals' => '[DayHours]',
        ],
        'ServiceAccountInput' => [
            'role_ids' => '[]',
            'metadata' => '{}',
        ],
        'ServiceAccountPatch' => [
            'role_ids' => '[]',
            'metadata' => '{}',
        ],
        'ServiceBulk' => [
            'create' => '[ServiceInput]',
            'update' => '[ServiceBulkUpdate]',
            'delete' => '[BulkDelete]',
        ],
        'ServiceBulkUpdate' => [
            'metadata' => '{}',
            'external_refs' => '[ExternalRef]',
            'price' => 'MoneyPatch',
            'staff_ids' => '[ExternalRef]',
            'space_ids' => '[ExternalRef]',
            'cancellation_policy' => 'CancellationPolicyPatch',
            'reminder_hours' => '[]',
            'addons' => '[AddonDetails]',
        ],
        'ServiceInput' => [
            'external_refs' => '[ExternalRef]',
            'price' => 'Money',
            'staff_ids' => '[ExternalRef]',
            'space_ids' => '[ExternalRef]',
            'cancellation_policy' => 'CancellationPolicy',
            'reminder_hours' => '[]',
            'addons' => '[AddonDetails]',
            'metadata' => '{}',
        ],
        'ServicePatch' => [
            'external_refs' => '[ExternalRef]',
            'price' => 'MoneyPatch',
            'staff_ids' => '[ExternalRef]',
            'space_ids' => '[ExternalRef]',
            'cancellation_policy' => 'CancellationPolicyPatch',
            'reminder_hours' => '[]',
            'addons' => '[AddonDetails]',
            'metadata' => '{}',
        ],
        'ServiceUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'price' => 'Money',
            'staff_ids' => '[ExternalRef]',
            'space_ids' => '[ExternalRef]',
            'cancellation_policy' => 'CancellationPolicy',
            'reminder_hours' => '[]',
            'addons' => '[AddonDetails]',
            'metadata' => '{}',
        ],
        'SignatureCheckInput' => [
            'headers' => '{}',
        ],
        'SpaceBulk' => [
            'create' => '[SpaceInput]',
            'update' => '[SpaceBulkUpdate]',
            'delete' => '[BulkDelete]',
        ],
        'SpaceBulkUpdate' => [
            'metadata' => '{}',
            'external_refs' => '[ExternalRef]',
            'element_ids' => '[ExternalRef]',
            'setup_styles' => '[SetupStyle]',
            'blocks' => '[BlockDetails]',
        ],
        'SpaceInput' => [
            'external_refs' => '[ExternalRef]',
            'element_ids' => '[ExternalRef]',
            'setup_styles' => '[SetupStyle]',
            'blocks' => '[BlockDetails]',
            'metadata' => '{}',
        ],
        'SpacePatch' => [
            'external_refs' => '[ExternalRef]',
            'element_ids' => '[ExternalRef]',
            'setup_styles' => '[SetupStyle]',
            'blocks' => '[BlockDetails]',
            'metadata' => '{}',
        ],
        'SpaceUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'element_ids' => '[ExternalRef]',
            'setup_styles' => '[SetupStyle]',
            'blocks' => '[BlockDetails]',
            'metadata' => '{}',
        ],
        'StaffMemberBulk' => [
            'create' => '[StaffMemberInput]',
            'update' => '[StaffMemberBulkUpdate]',
            'delete' => '[BulkDelete]',
        ],
        'StaffMemberBulkUpdate' => [
            'metadata' => '{}',
            'external_refs' => '[ExternalRef]',
            'service_ids' => '[ExternalRef]',
            'skills' => '[]',
        ],
        'StaffMemberInput' => [
            'external_refs' => '[ExternalRef]',
            'service_ids' => '[ExternalRef]',
            'skills' => '[]',
            'metadata' => '{}',
        ],
        'StaffMemberPatch' => [
            'external_refs' => '[ExternalRef]',
            'service_ids' => '[ExternalRef]',
            'skills' => '[]',
            'metadata' => '{}',
        ],
        'StaffMemberUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'service_ids' => '[ExternalRef]',
            'skills' => '[]',
            'metadata' => '{}',
        ],
        'StaffScheduleInput' => [
            'weekly' => '[WorkingHours]',
            'overrides' => '[ScheduleOverride]',
            'breaks' => '[Break]',
            'time_off' => '[TimeOff]',
        ],
        'StepUpInput' => [
            'passkey' => 'map',
        ],
        'SubEvent' => [
            'space_id' => 'ExternalRef',
        ],
        'SupportPlanInput' => [
            'account_manager' => 'AccountManager',
        ],
        'TicketInput' => [
            'metadata' => '{}',
        ],
        'TierInput' => [
            'metadata' => '{}',
        ],
        'UploadInput' => [
            'metadata' => '{}',
        ],
        'VenueBulk' => [
            'create' => '[VenueInput]',
            'update' => '[VenueBulkUpdate]',
            'delete' => '[BulkDelete]',
        ],
        'VenueBulkUpdate' => [
            'metadata' => '{}',
            'external_refs' => '[ExternalRef]',
            'address' => 'AddressPatch',
            'opening_hours' => '[WeeklyInterval]',
            'holidays' => '[Holiday]',
        ],
        'VenueInput' => [
            'external_refs' => '[ExternalRef]',
            'address' => 'Address',
            'opening_hours' => '[WeeklyInterval]',
            'holidays' => '[Holiday]',
            'metadata' => '{}',
        ],
        'VenuePatch' => [
            'external_refs' => '[ExternalRef]',
            'address' => 'AddressPatch',
            'opening_hours' => '[WeeklyInterval]',
            'holidays' => '[Holiday]',
            'metadata' => '{}',
        ],
        'VenueUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'address' => 'Address',
            'opening_hours' => '[WeeklyInterval]',
            'holidays' => '[Holiday]',
            'metadata' => '{}',
        ],
        'WaitlistEntryBulk' => [
            'create' => '[WaitlistEntryInput]',
            'update' => '[WaitlistEntryBulkUpdate]',
            'delete' => '[BulkDelete]',
        ],
        'WaitlistEntryBulkUpdate' => [
            'metadata' => '{}',
            'external_refs' => '[ExternalRef]',
            'staff_id' => 'ExternalRef',
        ],
        'WaitlistEntryInput' => [
            'external_refs' => '[ExternalRef]',
            'customer_id' => 'ExternalRef',
            'service_id' => 'ExternalRef',
            'staff_id' => 'ExternalRef',
            'metadata' => '{}',
        ],
        'WaitlistEntryPatch' => [
            'external_refs' => '[ExternalRef]',
            'staff_id' => 'ExternalRef',
            'metadata' => '{}',
        ],
        'WaitlistEntryUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'customer_id' => 'ExternalRef',
            'service_id' => 'ExternalRef',
            'staff_id' => 'ExternalRef',
            'metadata' => '{}',
        ],
        'WebhookInput' => [
            'event_types' => '[]',
            'filters' => 'map',
            'headers' => '{}',
            'retry_policy' => 'RetryPolicy',
            'metadata' => '{}',
        ],
        'WebhookPatch' => [
            'event_types' => '[]',
            'filters' => 'map',
            'headers' => '{}',
            'retry_policy' => 'RetryPolicyPatch',
            'metadata' => '{}',
        ],
        'WeddingBulk' => [
            'create' => '[WeddingInput]',
            'update' => '[WeddingBulkUpdate]',
            'delete' => '[BulkDelete]',
        ],
        'WeddingBulkUpdate' => [
            'metadata' => '{}',
            'external_refs' => '[ExternalRef]',
            'client_id' => 'ExternalRef',
            'date' => 'date',
            'venue_id' => 'ExternalRef',
            'space_ids' => '[ExternalRef]',
            'guests' => 'GuestsPatch',
            'budget' => 'MoneyPatch',
            'sub_events' => '[SubEvent]',
        ],
        'WeddingInput' => [
            'external_refs' => '[ExternalRef]',
            'client_id' => 'ExternalRef',
            'date' => 'date',
            'venue_id' => 'ExternalRef',
            'space_ids' => '[ExternalRef]',
            'guests' => 'Guests',
            'budget' => 'Money',
            'sub_events' => '[SubEvent]',
            'metadata' => '{}',
        ],
        'WeddingPatch' => [
            'external_refs' => '[ExternalRef]',
            'client_id' => 'ExternalRef',
            'date' => 'date',
            'venue_id' => 'ExternalRef',
            'space_ids' => '[ExternalRef]',
            'guests' => 'GuestsPatch',
            'budget' => 'MoneyPatch',
            'sub_events' => '[SubEvent]',
            'metadata' => '{}',
        ],
        'WeddingUpsertInput' => [
            'external_refs' => '[ExternalRef]',
            'client_id' => 'ExternalRef',
            'date' => 'date',
            'venue_id' => 'ExternalRef',
            'space_ids' => '[ExternalRef]',
            'guests' => 'Guests',
            'budget' => 'Money',
            'sub_events' => '[SubEvent]',
            'metadata' => '{}',
        ],
    ];
}
