// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>The types of events of this version. Newer servers may send others.</summary>
public static class EventTypes
{
    /// <summary>An organization was created. Sent to every active webhook that subscribes to it.</summary>
    public const string OrganizationCreated = "organization.created";

    /// <summary>An organization's details changed. Sent to every active webhook that subscribes to it.</summary>
    public const string OrganizationUpdated = "organization.updated";

    /// <summary>An organization was suspended; its API keys stopped working. Sent to every active webhook that subscribes to it.</summary>
    public const string OrganizationSuspended = "organization.suspended";

    /// <summary>A venue was created. Sent to every active webhook that subscribes to it.</summary>
    public const string VenueCreated = "venue.created";

    /// <summary>A venue's details changed. Sent to every active webhook that subscribes to it.</summary>
    public const string VenueUpdated = "venue.updated";

    /// <summary>A venue was archived; it accepts no new weddings or bookings. Sent to every active webhook that subscribes to it.</summary>
    public const string VenueArchived = "venue.archived";

    /// <summary>A space was added to a venue. Sent to every active webhook that subscribes to it.</summary>
    public const string SpaceCreated = "space.created";

    /// <summary>A space's details changed. Sent to every active webhook that subscribes to it.</summary>
    public const string SpaceUpdated = "space.updated";

    /// <summary>A space was blocked and cannot be used. Sent to every active webhook that subscribes to it.</summary>
    public const string SpaceOutOfService = "space.out_of_service";

    /// <summary>A blocked space can be used again. Sent to every active webhook that subscribes to it.</summary>
    public const string SpaceReturnedToService = "space.returned_to_service";

    /// <summary>A client was created. Sent to every active webhook that subscribes to it.</summary>
    public const string ClientCreated = "client.created";

    /// <summary>A client's details changed. Sent to every active webhook that subscribes to it.</summary>
    public const string ClientUpdated = "client.updated";

    /// <summary>A client's status changed. Sent to every active webhook that subscribes to it.</summary>
    public const string ClientStatusChanged = "client.status_changed";

    /// <summary>A client was archived. Sent to every active webhook that subscribes to it.</summary>
    public const string ClientArchived = "client.archived";

    /// <summary>A client was deleted; it can be restored for 30 days. Sent to every active webhook that subscribes to it.</summary>
    public const string ClientDeleted = "client.deleted";

    /// <summary>A customer was created. Sent to every active webhook that subscribes to it.</summary>
    public const string CustomerCreated = "customer.created";

    /// <summary>A customer's details changed. Sent to every active webhook that subscribes to it.</summary>
    public const string CustomerUpdated = "customer.updated";

    /// <summary>
    /// A customer was merged into another customer, which keeps the bookings. Sent to every active webhook that subscribes to it.
    /// </summary>
    public const string CustomerMerged = "customer.merged";

    /// <summary>A customer was deleted; it can be restored for 30 days. Sent to every active webhook that subscribes to it.</summary>
    public const string CustomerDeleted = "customer.deleted";

    /// <summary>A wedding was created. Sent to every active webhook that subscribes to it.</summary>
    public const string WeddingCreated = "wedding.created";

    /// <summary>A wedding's details changed. Sent to every active webhook that subscribes to it.</summary>
    public const string WeddingUpdated = "wedding.updated";

    /// <summary>A wedding became tentative; its date is held as an option. Sent to every active webhook that subscribes to it.</summary>
    public const string WeddingTentative = "wedding.tentative";

    /// <summary>A wedding was waitlisted until its date becomes free. Sent to every active webhook that subscribes to it.</summary>
    public const string WeddingWaitlisted = "wedding.waitlisted";

    /// <summary>A wedding was confirmed. Sent to every active webhook that subscribes to it.</summary>
    public const string WeddingDefinite = "wedding.definite";

    /// <summary>A wedding's date, start or end changed. Sent to every active webhook that subscribes to it.</summary>
    public const string WeddingDateChanged = "wedding.date_changed";

    /// <summary>
    /// A wedding's expected, guaranteed or actual number of guests changed. Sent to every active webhook that subscribes to it.
    /// </summary>
    public const string WeddingGuestCountChanged = "wedding.guest_count_changed";

    /// <summary>
    /// A wedding's guaranteed number of guests was locked; it can only be raised. Sent to every active webhook that subscribes to it.
    /// </summary>
    public const string WeddingGuaranteeLocked = "wedding.guarantee_locked";

    /// <summary>A tentative wedding's option on its date is about to expire. Sent to every active webhook that subscribes to it.</summary>
    public const string WeddingOptionExpiring = "wedding.option_expiring";

    /// <summary>A tentative wedding was released; its date is free again. Sent to every active webhook that subscribes to it.</summary>
    public const string WeddingReleased = "wedding.released";

    /// <summary>A wedding started. Sent to every active webhook that subscribes to it.</summary>
    public const string WeddingStarted = "wedding.started";

    /// <summary>A wedding took place. Sent to every active webhook that subscribes to it.</summary>
    public const string WeddingCompleted = "wedding.completed";

    /// <summary>A wedding was closed. Sent to every active webhook that subscribes to it.</summary>
    public const string WeddingClosed = "wedding.closed";

    /// <summary>A wedding was canceled. Sent to every active webhook that subscribes to it.</summary>
    public const string WeddingCanceled = "wedding.canceled";

    /// <summary>A wedding was lost before it was confirmed. Sent to every active webhook that subscribes to it.</summary>
    public const string WeddingLost = "wedding.lost";

    /// <summary>A wedding was deleted; it can be restored for 30 days. Sent to every active webhook that subscribes to it.</summary>
    public const string WeddingDeleted = "wedding.deleted";

    /// <summary>A version of a menu was published. Sent to every active webhook that subscribes to it.</summary>
    public const string MenuPublished = "menu.published";

    /// <summary>A couple's menu choices were submitted. Sent to every active webhook that subscribes to it.</summary>
    public const string MenuSelectionSubmitted = "menu_selection.submitted";

    /// <summary>Submitted menu choices changed. Sent to every active webhook that subscribes to it.</summary>
    public const string MenuSelectionChanged = "menu_selection.changed";

    /// <summary>Menu choices were locked and cannot be changed. Sent to every active webhook that subscribes to it.</summary>
    public const string MenuSelectionLocked = "menu_selection.locked";

    /// <summary>A form was created. Sent to every active webhook that subscribes to it.</summary>
    public const string FormCreated = "form.created";

    /// <summary>A version of a form was published. Sent to every active webhook that subscribes to it.</summary>
    public const string FormPublished = "form.published";

    /// <summary>A form was archived; it accepts no new submissions. Sent to every active webhook that subscribes to it.</summary>
    public const string FormArchived = "form.archived";

    /// <summary>A form submission was submitted. Sent to every active webhook that subscribes to it.</summary>
    public const string FormSubmissionSubmitted = "form_submission.submitted";

    /// <summary>A submission's answers changed. Sent to every active webhook that subscribes to it.</summary>
    public const string FormSubmissionUpdated = "form_submission.updated";

    /// <summary>A submission was reviewed. Sent to every active webhook that subscribes to it.</summary>
    public const string FormSubmissionReviewed = "form_submission.reviewed";

    /// <summary>A slot was held for a booking until the hold expires. Sent to every active webhook that subscribes to it.</summary>
    public const string BookingHeld = "booking.held";

    /// <summary>A booking was created. Sent to every active webhook that subscribes to it.</summary>
    public const string BookingCreated = "booking.created";

    /// <summary>A booking was confirmed. Sent to every active webhook that subscribes to it.</summary>
    public const string BookingConfirmed = "booking.confirmed";

    /// <summary>A booking was declined. Sent to every active webhook that subscribes to it.</summary>
    public const string BookingDeclined = "booking.declined";

    /// <summary>A booking's details changed. Sent to every active webhook that subscribes to it.</summary>
    public const string BookingUpdated = "booking.updated";

    /// <summary>A booking was moved to another time. Sent to every active webhook that subscribes to it.</summary>
    public const string BookingRescheduled = "booking.rescheduled";

    /// <summary>A booking was assigned to other staff or spaces. Sent to every active webhook that subscribes to it.</summary>
    public const string BookingReassigned = "booking.reassigned";

    /// <summary>The customer of a booking arrived. Sent to every active webhook that subscribes to it.</summary>
    public const string BookingCheckedIn = "booking.checked_in";

    /// <summary>A booking took place. Sent to every active webhook that subscribes to it.</summary>
    public const string BookingCompleted = "booking.completed";

    /// <summary>The customer of a booking did not arrive. Sent to every active webhook that subscribes to it.</summary>
    public const string BookingNoShow = "booking.no_show";

    /// <summary>A booking was canceled. Sent to every active webhook that subscribes to it.</summary>
    public const string BookingCanceled = "booking.canceled";

    /// <summary>A held or pending booking expired. Sent to every active webhook that subscribes to it.</summary>
    public const string BookingExpired = "booking.expired";

    /// <summary>A reminder to the customer of a booking is due. Sent to every active webhook that subscribes to it.</summary>
    public const string BookingReminderDue = "booking.reminder_due";

    /// <summary>A customer joined the waitlist. Sent to every active webhook that subscribes to it.</summary>
    public const string WaitlistEntryCreated = "waitlist.entry_created";

    /// <summary>A free slot was offered to a customer on the waitlist. Sent to every active webhook that subscribes to it.</summary>
    public const string WaitlistSlotOffered = "waitlist.slot_offered";

    /// <summary>A waitlist entry became a booking. Sent to every active webhook that subscribes to it.</summary>
    public const string WaitlistEntryConverted = "waitlist.entry_converted";

    /// <summary>A service was created. Sent to every active webhook that subscribes to it.</summary>
    public const string ServiceCreated = "service.created";

    /// <summary>A service's details changed. Sent to every active webhook that subscribes to it.</summary>
    public const string ServiceUpdated = "service.updated";

    /// <summary>A service was deleted; it can be restored for 30 days. Sent to every active webhook that subscribes to it.</summary>
    public const string ServiceDeleted = "service.deleted";

    /// <summary>A staff member was created. Sent to every active webhook that subscribes to it.</summary>
    public const string StaffCreated = "staff.created";

    /// <summary>A staff member's details changed. Sent to every active webhook that subscribes to it.</summary>
    public const string StaffUpdated = "staff.updated";

    /// <summary>A staff member was deactivated and accepts no new bookings. Sent to every active webhook that subscribes to it.</summary>
    public const string StaffDeactivated = "staff.deactivated";

    /// <summary>A staff member's working hours changed. Sent to every active webhook that subscribes to it.</summary>
    public const string StaffScheduleChanged = "staff.schedule_changed";

    /// <summary>Time off was created for a staff member. Sent to every active webhook that subscribes to it.</summary>
    public const string StaffTimeOffCreated = "staff.time_off_created";

    /// <summary>Time off was deleted for a staff member. Sent to every active webhook that subscribes to it.</summary>
    public const string StaffTimeOffDeleted = "staff.time_off_deleted";

    /// <summary>Slots became available or unavailable. Sent to every active webhook that subscribes to it.</summary>
    public const string AvailabilityChanged = "availability.changed";

    /// <summary>A payment was created. Sent to every active webhook that subscribes to it.</summary>
    public const string PaymentCreated = "payment.created";

    /// <summary>A payment was authorized; its amount is reserved. Sent to every active webhook that subscribes to it.</summary>
    public const string PaymentAuthorized = "payment.authorized";

    /// <summary>A payment was captured. Sent to every active webhook that subscribes to it.</summary>
    public const string PaymentSucceeded = "payment.succeeded";

    /// <summary>A payment failed. Sent to every active webhook that subscribes to it.</summary>
    public const string PaymentFailed = "payment.failed";

    /// <summary>A payment was canceled before it was captured. Sent to every active webhook that subscribes to it.</summary>
    public const string PaymentCanceled = "payment.canceled";

    /// <summary>
    /// A payment schedule (deposit, installments, balance) was created. Sent to every active webhook that subscribes to it.
    /// </summary>
    public const string PaymentScheduleCreated = "payment_schedule.created";

    /// <summary>A scheduled payment is due. Sent to every active webhook that subscribes to it.</summary>
    public const string PaymentRequestDue = "payment_request.due";

    /// <summary>A scheduled payment is overdue. Sent to every active webhook that subscribes to it.</summary>
    public const string PaymentRequestOverdue = "payment_request.overdue";

    /// <summary>A refund was created. Sent to every active webhook that subscribes to it.</summary>
    public const string RefundCreated = "refund.created";

    /// <summary>A refund was paid out. Sent to every active webhook that subscribes to it.</summary>
    public const string RefundSucceeded = "refund.succeeded";

    /// <summary>A refund failed. Sent to every active webhook that subscribes to it.</summary>
    public const string RefundFailed = "refund.failed";

    /// <summary>A receipt was issued. Sent to every active webhook that subscribes to it.</summary>
    public const string ReceiptIssued = "receipt.issued";

    /// <summary>
    /// Every delivery to a webhook failed for 24 hours; it will be disabled if the failures continue. Sent to every active webhook that
    /// subscribes to it.
    /// </summary>
    public const string WebhookFailing = "webhook.failing";

    /// <summary>
    /// A webhook was disabled because its endpoint failed or is gone. Sent to every active webhook that subscribes to it.
    /// </summary>
    public const string WebhookDisabled = "webhook.disabled";

    /// <summary>An alert is firing: its rule's threshold was crossed. Not sent yet.</summary>
    public const string AlertFiring = "alert.firing";

    /// <summary>An alert was resolved. Not sent yet.</summary>
    public const string AlertResolved = "alert.resolved";

    /// <summary>A developer application was created. Sent to every active webhook that subscribes to it.</summary>
    public const string ApplicationCreated = "application.created";

    /// <summary>A developer application was approved. Sent to every active webhook that subscribes to it.</summary>
    public const string ApplicationApproved = "application.approved";

    /// <summary>A developer application was rejected. Sent to every active webhook that subscribes to it.</summary>
    public const string ApplicationRejected = "application.rejected";

    /// <summary>
    /// A developer application was suspended; its credentials stopped working. Sent to every active webhook that subscribes to it.
    /// </summary>
    public const string ApplicationSuspended = "application.suspended";

    /// <summary>A suspended developer application was activated. Sent to every active webhook that subscribes to it.</summary>
    public const string ApplicationActivated = "application.activated";

    /// <summary>An API key was created. Sent to every active webhook that subscribes to it.</summary>
    public const string ApiKeyCreated = "api_key.created";

    /// <summary>An API key's secret was rotated. Sent to every active webhook that subscribes to it.</summary>
    public const string ApiKeyRotated = "api_key.rotated";

    /// <summary>An API key was revoked. Sent to every active webhook that subscribes to it.</summary>
    public const string ApiKeyRevoked = "api_key.revoked";

    /// <summary>An API key is about to expire. Sent to every active webhook that subscribes to it.</summary>
    public const string ApiKeyExpiring = "api_key.expiring";

    /// <summary>An API key used 80% or 100% of its quota. Sent to every active webhook that subscribes to it.</summary>
    public const string QuotaThresholdReached = "quota.threshold_reached";

    /// <summary>A report is ready. Not sent yet.</summary>
    public const string ReportCompleted = "report.completed";

    /// <summary>A report failed. Not sent yet.</summary>
    public const string ReportFailed = "report.failed";

    /// <summary>An asynchronous batch ended. Sent to every active webhook that subscribes to it.</summary>
    public const string BatchCompleted = "batch.completed";

    /// <summary>An export is ready. Not sent yet.</summary>
    public const string ExportCompleted = "export.completed";

    /// <summary>An integration was connected. Not sent yet.</summary>
    public const string IntegrationConnected = "integration.connected";

    /// <summary>An integration was disconnected. Not sent yet.</summary>
    public const string IntegrationDisconnected = "integration.disconnected";

    /// <summary>An integration's credentials became invalid. Not sent yet.</summary>
    public const string IntegrationCredentialInvalid = "integration.credential_invalid";

    /// <summary>A synchronization started. Not sent yet.</summary>
    public const string SyncStarted = "sync.started";

    /// <summary>A synchronization completed. Not sent yet.</summary>
    public const string SyncCompleted = "sync.completed";

    /// <summary>A synchronization failed. Not sent yet.</summary>
    public const string SyncFailed = "sync.failed";

    /// <summary>Both systems of a synchronization changed the same record. Not sent yet.</summary>
    public const string SyncConflictDetected = "sync_conflict.detected";

    /// <summary>A synchronization conflict was resolved. Not sent yet.</summary>
    public const string SyncConflictResolved = "sync_conflict.resolved";

    internal static Type ClassOf(string type) => type switch
    {
        "organization.created" or "organization.updated" or "organization.suspended" => typeof(Event<Organization>),
        "venue.created" or "venue.updated" or "venue.archived" => typeof(Event<Venue>),
        "space.created" or "space.updated" or "space.out_of_service" or "space.returned_to_service" => typeof(Event<Space>),
        "client.created" or "client.updated" or "client.status_changed" or "client.archived" or "client.deleted" => typeof(Event<Client>),
        "customer.created" or "customer.updated" or "customer.merged" or "customer.deleted" => typeof(Event<Customer>),
        "wedding.created" or "wedding.updated" or "wedding.tentative" or "wedding.waitlisted" or "wedding.definite" or "wedding.date_changed" or "wedding.guest_count_changed" or "wedding.guarantee_locked" or "wedding.option_expiring" or "wedding.released" or "wedding.started" or "wedding.completed" or "wedding.closed" or "wedding.canceled" or "wedding.lost" or "wedding.deleted" => typeof(Event<Wedding>),
        "menu.published" => typeof(Event<Menu>),
        "menu_selection.submitted" or "menu_selection.changed" or "menu_selection.locked" => typeof(Event<MenuSelection>),
        "form.created" or "form.published" or "form.archived" => typeof(Event<Form>),
        "form_submission.submitted" or "form_submission.updated" or "form_submission.reviewed" => typeof(Event<FormSubmission>),
        "booking.held" or "booking.created" or "booking.confirmed" or "booking.declined" or "booking.updated" or "booking.rescheduled" or "booking.reassigned" or "booking.checked_in" or "booking.completed" or "booking.no_show" or "booking.canceled" or "booking.expired" or "booking.reminder_due" => typeof(Event<Booking>),
        "waitlist.entry_created" or "waitlist.slot_offered" or "waitlist.entry_converted" => typeof(Event<WaitlistEntry>),
        "service.created" or "service.updated" or "service.deleted" => typeof(Event<Service>),
        "staff.created" or "staff.updated" or "staff.deactivated" or "staff.schedule_changed" or "staff.time_off_created" or "staff.time_off_deleted" => typeof(Event<StaffMember>),
        "availability.changed" => typeof(Event<AvailabilityChange>),
        "payment.created" or "payment.authorized" or "payment.succeeded" or "payment.failed" or "payment.canceled" => typeof(Event<Payment>),
        "payment_schedule.created" => typeof(Event<PaymentSchedule>),
        "payment_request.due" or "payment_request.overdue" => typeof(Event<PaymentRequest>),
        "refund.created" or "refund.succeeded" or "refund.failed" => typeof(Event<Refund>),
        "receipt.issued" => typeof(Event<Receipt>),
        "webhook.failing" or "webhook.disabled" => typeof(Event<Webhook>),
        "alert.firing" or "alert.resolved" or "report.completed" or "report.failed" or "export.completed" or "integration.connected" or "integration.disconnected" or "integration.credential_invalid" or "sync.started" or "sync.completed" or "sync.failed" or "sync_conflict.detected" or "sync_conflict.resolved" => typeof(Event<FutureResource>),
        "application.created" or "application.approved" or "application.rejected" or "application.suspended" or "application.activated" => typeof(Event<Application>),
        "api_key.created" or "api_key.rotated" or "api_key.revoked" or "api_key.expiring" => typeof(Event<ApiKey>),
        "quota.threshold_reached" => typeof(Event<QuotaAlert>),
        "batch.completed" => typeof(Event<Batch>),
        _ => typeof(Event),
    };
}
