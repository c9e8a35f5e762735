// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApiKeyEnvironment>))]
public readonly record struct ApiKeyEnvironment(string Value) : IOpenEnum<ApiKeyEnvironment>
{
    /// <summary><c>live</c>.</summary>
    public static readonly ApiKeyEnvironment Live = new("live");

    /// <summary><c>test</c>.</summary>
    public static readonly ApiKeyEnvironment Test = new("test");

    /// <summary>The value with a text.</summary>
    public static implicit operator ApiKeyEnvironment(string value) => new(value);

    /// <inheritdoc/>
    public static ApiKeyEnvironment From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApiKeyInputStatus>))]
public readonly record struct ApiKeyInputStatus(string Value) : IOpenEnum<ApiKeyInputStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly ApiKeyInputStatus Active = new("active");

    /// <summary><c>disabled</c>.</summary>
    public static readonly ApiKeyInputStatus Disabled = new("disabled");

    /// <summary>The value with a text.</summary>
    public static implicit operator ApiKeyInputStatus(string value) => new(value);

    /// <inheritdoc/>
    public static ApiKeyInputStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApiKeyPatchStatus>))]
public readonly record struct ApiKeyPatchStatus(string Value) : IOpenEnum<ApiKeyPatchStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly ApiKeyPatchStatus Active = new("active");

    /// <summary><c>disabled</c>.</summary>
    public static readonly ApiKeyPatchStatus Disabled = new("disabled");

    /// <summary>The value with a text.</summary>
    public static implicit operator ApiKeyPatchStatus(string value) => new(value);

    /// <inheritdoc/>
    public static ApiKeyPatchStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApiKeyStatus>))]
public readonly record struct ApiKeyStatus(string Value) : IOpenEnum<ApiKeyStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly ApiKeyStatus Active = new("active");

    /// <summary><c>disabled</c>.</summary>
    public static readonly ApiKeyStatus Disabled = new("disabled");

    /// <summary><c>revoked</c>.</summary>
    public static readonly ApiKeyStatus Revoked = new("revoked");

    /// <summary>The value with a text.</summary>
    public static implicit operator ApiKeyStatus(string value) => new(value);

    /// <inheritdoc/>
    public static ApiKeyStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApiKeysSort>))]
public readonly record struct ApiKeysSort(string Value) : IOpenEnum<ApiKeysSort>
{
    /// <summary><c>-created_at</c>.</summary>
    public static readonly ApiKeysSort CreatedAtDescending = new("-created_at");

    /// <summary><c>created_at</c>.</summary>
    public static readonly ApiKeysSort CreatedAt = new("created_at");

    /// <summary><c>-updated_at</c>.</summary>
    public static readonly ApiKeysSort UpdatedAtDescending = new("-updated_at");

    /// <summary><c>updated_at</c>.</summary>
    public static readonly ApiKeysSort UpdatedAt = new("updated_at");

    /// <summary>The value with a text.</summary>
    public static implicit operator ApiKeysSort(string value) => new(value);

    /// <inheritdoc/>
    public static ApiKeysSort From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationStatus>))]
public readonly record struct ApplicationStatus(string Value) : IOpenEnum<ApplicationStatus>
{
    /// <summary><c>pending</c>.</summary>
    public static readonly ApplicationStatus Pending = new("pending");

    /// <summary><c>approved</c>.</summary>
    public static readonly ApplicationStatus Approved = new("approved");

    /// <summary><c>rejected</c>.</summary>
    public static readonly ApplicationStatus Rejected = new("rejected");

    /// <summary><c>suspended</c>.</summary>
    public static readonly ApplicationStatus Suspended = new("suspended");

    /// <summary>The value with a text.</summary>
    public static implicit operator ApplicationStatus(string value) => new(value);

    /// <inheritdoc/>
    public static ApplicationStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<AttemptError>))]
public readonly record struct AttemptError(string Value) : IOpenEnum<AttemptError>
{
    /// <summary><c>address_not_allowed</c>.</summary>
    public static readonly AttemptError AddressNotAllowed = new("address_not_allowed");

    /// <summary><c>dns_failed</c>.</summary>
    public static readonly AttemptError DnsFailed = new("dns_failed");

    /// <summary><c>connection_failed</c>.</summary>
    public static readonly AttemptError ConnectionFailed = new("connection_failed");

    /// <summary><c>tls_failed</c>.</summary>
    public static readonly AttemptError TlsFailed = new("tls_failed");

    /// <summary><c>protocol_error</c>.</summary>
    public static readonly AttemptError ProtocolError = new("protocol_error");

    /// <summary><c>timeout</c>.</summary>
    public static readonly AttemptError Timeout = new("timeout");

    /// <summary><c>http_status</c>.</summary>
    public static readonly AttemptError HttpStatus = new("http_status");

    /// <summary><c>redirect</c>.</summary>
    public static readonly AttemptError Redirect = new("redirect");

    /// <summary>The value with a text.</summary>
    public static implicit operator AttemptError(string value) => new(value);

    /// <inheritdoc/>
    public static AttemptError From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<AttemptRequestPayload>))]
public readonly record struct AttemptRequestPayload(string Value) : IOpenEnum<AttemptRequestPayload>
{
    /// <summary><c>full</c>.</summary>
    public static readonly AttemptRequestPayload Full = new("full");

    /// <summary><c>thin</c>.</summary>
    public static readonly AttemptRequestPayload Thin = new("thin");

    /// <summary>The value with a text.</summary>
    public static implicit operator AttemptRequestPayload(string value) => new(value);

    /// <inheritdoc/>
    public static AttemptRequestPayload From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<AvailabilityCheckReason>))]
public readonly record struct AvailabilityCheckReason(string Value) : IOpenEnum<AvailabilityCheckReason>
{
    /// <summary><c>outside_hours</c>.</summary>
    public static readonly AvailabilityCheckReason OutsideHours = new("outside_hours");

    /// <summary><c>break</c>.</summary>
    public static readonly AvailabilityCheckReason Break = new("break");

    /// <summary><c>time_off</c>.</summary>
    public static readonly AvailabilityCheckReason TimeOff = new("time_off");

    /// <summary><c>holiday</c>.</summary>
    public static readonly AvailabilityCheckReason Holiday = new("holiday");

    /// <summary><c>blocked</c>.</summary>
    public static readonly AvailabilityCheckReason Blocked = new("blocked");

    /// <summary><c>booked</c>.</summary>
    public static readonly AvailabilityCheckReason Booked = new("booked");

    /// <summary><c>held</c>.</summary>
    public static readonly AvailabilityCheckReason Held = new("held");

    /// <summary><c>notice_too_short</c>.</summary>
    public static readonly AvailabilityCheckReason NoticeTooShort = new("notice_too_short");

    /// <summary><c>beyond_window</c>.</summary>
    public static readonly AvailabilityCheckReason BeyondWindow = new("beyond_window");

    /// <summary><c>capacity</c>.</summary>
    public static readonly AvailabilityCheckReason Capacity = new("capacity");

    /// <summary><c>not_offered</c>.</summary>
    public static readonly AvailabilityCheckReason NotOffered = new("not_offered");

    /// <summary><c>inactive</c>.</summary>
    public static readonly AvailabilityCheckReason Inactive = new("inactive");

    /// <summary>The value with a text.</summary>
    public static implicit operator AvailabilityCheckReason(string value) => new(value);

    /// <inheritdoc/>
    public static AvailabilityCheckReason From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<BatchStatus>))]
public readonly record struct BatchStatus(string Value) : IOpenEnum<BatchStatus>
{
    /// <summary><c>queued</c>.</summary>
    public static readonly BatchStatus Queued = new("queued");

    /// <summary><c>running</c>.</summary>
    public static readonly BatchStatus Running = new("running");

    /// <summary><c>completed</c>.</summary>
    public static readonly BatchStatus Completed = new("completed");

    /// <summary><c>failed</c>.</summary>
    public static readonly BatchStatus Failed = new("failed");

    /// <summary><c>canceled</c>.</summary>
    public static readonly BatchStatus Canceled = new("canceled");

    /// <summary>The value with a text.</summary>
    public static implicit operator BatchStatus(string value) => new(value);

    /// <inheritdoc/>
    public static BatchStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<BegunUploadStatus>))]
public readonly record struct BegunUploadStatus(string Value) : IOpenEnum<BegunUploadStatus>
{
    /// <summary><c>awaiting</c>.</summary>
    public static readonly BegunUploadStatus Awaiting = new("awaiting");

    /// <summary><c>received</c>.</summary>
    public static readonly BegunUploadStatus Received = new("received");

    /// <summary><c>expired</c>.</summary>
    public static readonly BegunUploadStatus Expired = new("expired");

    /// <summary>The value with a text.</summary>
    public static implicit operator BegunUploadStatus(string value) => new(value);

    /// <inheritdoc/>
    public static BegunUploadStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<BookingPaymentStatus>))]
public readonly record struct BookingPaymentStatus(string Value) : IOpenEnum<BookingPaymentStatus>
{
    /// <summary><c>unpaid</c>.</summary>
    public static readonly BookingPaymentStatus Unpaid = new("unpaid");

    /// <summary><c>authorized</c>.</summary>
    public static readonly BookingPaymentStatus Authorized = new("authorized");

    /// <summary><c>partially_paid</c>.</summary>
    public static readonly BookingPaymentStatus PartiallyPaid = new("partially_paid");

    /// <summary><c>paid</c>.</summary>
    public static readonly BookingPaymentStatus Paid = new("paid");

    /// <summary><c>partially_refunded</c>.</summary>
    public static readonly BookingPaymentStatus PartiallyRefunded = new("partially_refunded");

    /// <summary><c>refunded</c>.</summary>
    public static readonly BookingPaymentStatus Refunded = new("refunded");

    /// <summary>The value with a text.</summary>
    public static implicit operator BookingPaymentStatus(string value) => new(value);

    /// <inheritdoc/>
    public static BookingPaymentStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<BookingSeriesOnConflict>))]
public readonly record struct BookingSeriesOnConflict(string Value) : IOpenEnum<BookingSeriesOnConflict>
{
    /// <summary><c>fail</c>.</summary>
    public static readonly BookingSeriesOnConflict Fail = new("fail");

    /// <summary><c>skip</c>.</summary>
    public static readonly BookingSeriesOnConflict Skip = new("skip");

    /// <summary>The value with a text.</summary>
    public static implicit operator BookingSeriesOnConflict(string value) => new(value);

    /// <inheritdoc/>
    public static BookingSeriesOnConflict From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<BookingStatus>))]
public readonly record struct BookingStatus(string Value) : IOpenEnum<BookingStatus>
{
    /// <summary><c>held</c>.</summary>
    public static readonly BookingStatus Held = new("held");

    /// <summary><c>pending</c>.</summary>
    public static readonly BookingStatus Pending = new("pending");

    /// <summary><c>confirmed</c>.</summary>
    public static readonly BookingStatus Confirmed = new("confirmed");

    /// <summary><c>checked_in</c>.</summary>
    public static readonly BookingStatus CheckedIn = new("checked_in");

    /// <summary><c>completed</c>.</summary>
    public static readonly BookingStatus Completed = new("completed");

    /// <summary><c>no_show</c>.</summary>
    public static readonly BookingStatus NoShow = new("no_show");

    /// <summary><c>canceled</c>.</summary>
    public static readonly BookingStatus Canceled = new("canceled");

    /// <summary><c>declined</c>.</summary>
    public static readonly BookingStatus Declined = new("declined");

    /// <summary><c>expired</c>.</summary>
    public static readonly BookingStatus Expired = new("expired");

    /// <summary>The value with a text.</summary>
    public static implicit operator BookingStatus(string value) => new(value);

    /// <inheritdoc/>
    public static BookingStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<BookingsSort>))]
public readonly record struct BookingsSort(string Value) : IOpenEnum<BookingsSort>
{
    /// <summary><c>-created_at</c>.</summary>
    public static readonly BookingsSort CreatedAtDescending = new("-created_at");

    /// <summary><c>created_at</c>.</summary>
    public static readonly BookingsSort CreatedAt = new("created_at");

    /// <summary><c>-updated_at</c>.</summary>
    public static readonly BookingsSort UpdatedAtDescending = new("-updated_at");

    /// <summary><c>updated_at</c>.</summary>
    public static readonly BookingsSort UpdatedAt = new("updated_at");

    /// <summary><c>-start_at</c>.</summary>
    public static readonly BookingsSort StartAtDescending = new("-start_at");

    /// <summary><c>start_at</c>.</summary>
    public static readonly BookingsSort StartAt = new("start_at");

    /// <summary>The value with a text.</summary>
    public static implicit operator BookingsSort(string value) => new(value);

    /// <inheritdoc/>
    public static BookingsSort From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<BulkResultOperation>))]
public readonly record struct BulkResultOperation(string Value) : IOpenEnum<BulkResultOperation>
{
    /// <summary><c>create</c>.</summary>
    public static readonly BulkResultOperation Create = new("create");

    /// <summary><c>update</c>.</summary>
    public static readonly BulkResultOperation Update = new("update");

    /// <summary><c>delete</c>.</summary>
    public static readonly BulkResultOperation Delete = new("delete");

    /// <summary>The value with a text.</summary>
    public static implicit operator BulkResultOperation(string value) => new(value);

    /// <inheritdoc/>
    public static BulkResultOperation From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ChangeOperation>))]
public readonly record struct ChangeOperation(string Value) : IOpenEnum<ChangeOperation>
{
    /// <summary><c>created</c>.</summary>
    public static readonly ChangeOperation Created = new("created");

    /// <summary><c>updated</c>.</summary>
    public static readonly ChangeOperation Updated = new("updated");

    /// <summary><c>deleted</c>.</summary>
    public static readonly ChangeOperation Deleted = new("deleted");

    /// <summary><c>restored</c>.</summary>
    public static readonly ChangeOperation Restored = new("restored");

    /// <summary>The value with a text.</summary>
    public static implicit operator ChangeOperation(string value) => new(value);

    /// <inheritdoc/>
    public static ChangeOperation From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ChangesTypes>))]
public readonly record struct ChangesTypes(string Value) : IOpenEnum<ChangesTypes>
{
    /// <summary><c>alert</c>.</summary>
    public static readonly ChangesTypes Alert = new("alert");

    /// <summary><c>api_key</c>.</summary>
    public static readonly ChangesTypes ApiKey = new("api_key");

    /// <summary><c>application</c>.</summary>
    public static readonly ChangesTypes Application = new("application");

    /// <summary><c>availability_change</c>.</summary>
    public static readonly ChangesTypes AvailabilityChange = new("availability_change");

    /// <summary><c>batch</c>.</summary>
    public static readonly ChangesTypes Batch = new("batch");

    /// <summary><c>booking</c>.</summary>
    public static readonly ChangesTypes Booking = new("booking");

    /// <summary><c>client</c>.</summary>
    public static readonly ChangesTypes Client = new("client");

    /// <summary><c>customer</c>.</summary>
    public static readonly ChangesTypes Customer = new("customer");

    /// <summary><c>export</c>.</summary>
    public static readonly ChangesTypes Export = new("export");

    /// <summary><c>form</c>.</summary>
    public static readonly ChangesTypes Form = new("form");

    /// <summary><c>form_submission</c>.</summary>
    public static readonly ChangesTypes FormSubmission = new("form_submission");

    /// <summary><c>integration</c>.</summary>
    public static readonly ChangesTypes Integration = new("integration");

    /// <summary><c>menu</c>.</summary>
    public static readonly ChangesTypes Menu = new("menu");

    /// <summary><c>menu_selection</c>.</summary>
    public static readonly ChangesTypes MenuSelection = new("menu_selection");

    /// <summary><c>organization</c>.</summary>
    public static readonly ChangesTypes Organization = new("organization");

    /// <summary><c>payment</c>.</summary>
    public static readonly ChangesTypes Payment = new("payment");

    /// <summary><c>payment_request</c>.</summary>
    public static readonly ChangesTypes PaymentRequest = new("payment_request");

    /// <summary><c>payment_schedule</c>.</summary>
    public static readonly ChangesTypes PaymentSchedule = new("payment_schedule");

    /// <summary><c>quota_alert</c>.</summary>
    public static readonly ChangesTypes QuotaAlert = new("quota_alert");

    /// <summary><c>receipt</c>.</summary>
    public static readonly ChangesTypes Receipt = new("receipt");

    /// <summary><c>refund</c>.</summary>
    public static readonly ChangesTypes Refund = new("refund");

    /// <summary><c>report</c>.</summary>
    public static readonly ChangesTypes Report = new("report");

    /// <summary><c>service</c>.</summary>
    public static readonly ChangesTypes Service = new("service");

    /// <summary><c>space</c>.</summary>
    public static readonly ChangesTypes Space = new("space");

    /// <summary><c>staff</c>.</summary>
    public static readonly ChangesTypes Staff = new("staff");

    /// <summary><c>sync</c>.</summary>
    public static readonly ChangesTypes Sync = new("sync");

    /// <summary><c>sync_conflict</c>.</summary>
    public static readonly ChangesTypes SyncConflict = new("sync_conflict");

    /// <summary><c>venue</c>.</summary>
    public static readonly ChangesTypes Venue = new("venue");

    /// <summary><c>waitlist_entry</c>.</summary>
    public static readonly ChangesTypes WaitlistEntry = new("waitlist_entry");

    /// <summary><c>webhook</c>.</summary>
    public static readonly ChangesTypes Webhook = new("webhook");

    /// <summary><c>wedding</c>.</summary>
    public static readonly ChangesTypes Wedding = new("wedding");

    /// <summary>The value with a text.</summary>
    public static implicit operator ChangesTypes(string value) => new(value);

    /// <inheritdoc/>
    public static ChangesTypes From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ClientPackageType>))]
public readonly record struct ClientPackageType(string Value) : IOpenEnum<ClientPackageType>
{
    /// <summary><c>standard</c>.</summary>
    public static readonly ClientPackageType Standard = new("standard");

    /// <summary><c>premium</c>.</summary>
    public static readonly ClientPackageType Premium = new("premium");

    /// <summary><c>luxury</c>.</summary>
    public static readonly ClientPackageType Luxury = new("luxury");

    /// <summary><c>custom</c>.</summary>
    public static readonly ClientPackageType Custom = new("custom");

    /// <summary>The value with a text.</summary>
    public static implicit operator ClientPackageType(string value) => new(value);

    /// <inheritdoc/>
    public static ClientPackageType From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ClientStatus>))]
public readonly record struct ClientStatus(string Value) : IOpenEnum<ClientStatus>
{
    /// <summary><c>lead</c>.</summary>
    public static readonly ClientStatus Lead = new("lead");

    /// <summary><c>active</c>.</summary>
    public static readonly ClientStatus Active = new("active");

    /// <summary><c>archived</c>.</summary>
    public static readonly ClientStatus Archived = new("archived");

    /// <summary>The value with a text.</summary>
    public static implicit operator ClientStatus(string value) => new(value);

    /// <inheritdoc/>
    public static ClientStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ClientsSort>))]
public readonly record struct ClientsSort(string Value) : IOpenEnum<ClientsSort>
{
    /// <summary><c>-created_at</c>.</summary>
    public static readonly ClientsSort CreatedAtDescending = new("-created_at");

    /// <summary><c>created_at</c>.</summary>
    public static readonly ClientsSort CreatedAt = new("created_at");

    /// <summary><c>-updated_at</c>.</summary>
    public static readonly ClientsSort UpdatedAtDescending = new("-updated_at");

    /// <summary><c>updated_at</c>.</summary>
    public static readonly ClientsSort UpdatedAt = new("updated_at");

    /// <summary><c>-wedding_date</c>.</summary>
    public static readonly ClientsSort WeddingDateDescending = new("-wedding_date");

    /// <summary><c>wedding_date</c>.</summary>
    public static readonly ClientsSort WeddingDate = new("wedding_date");

    /// <summary><c>-name</c>.</summary>
    public static readonly ClientsSort NameDescending = new("-name");

    /// <summary><c>name</c>.</summary>
    public static readonly ClientsSort Name = new("name");

    /// <summary>The value with a text.</summary>
    public static implicit operator ClientsSort(string value) => new(value);

    /// <inheritdoc/>
    public static ClientsSort From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ComponentStateName>))]
public readonly record struct ComponentStateName(string Value) : IOpenEnum<ComponentStateName>
{
    /// <summary><c>api</c>.</summary>
    public static readonly ComponentStateName Api = new("api");

    /// <summary><c>webhooks</c>.</summary>
    public static readonly ComponentStateName Webhooks = new("webhooks");

    /// <summary><c>jobs</c>.</summary>
    public static readonly ComponentStateName Jobs = new("jobs");

    /// <summary><c>scheduled_work</c>.</summary>
    public static readonly ComponentStateName ScheduledWork = new("scheduled_work");

    /// <summary><c>payments</c>.</summary>
    public static readonly ComponentStateName Payments = new("payments");

    /// <summary><c>mails</c>.</summary>
    public static readonly ComponentStateName Mails = new("mails");

    /// <summary><c>usage</c>.</summary>
    public static readonly ComponentStateName Usage = new("usage");

    /// <summary><c>portal</c>.</summary>
    public static readonly ComponentStateName Portal = new("portal");

    /// <summary>The value with a text.</summary>
    public static implicit operator ComponentStateName(string value) => new(value);

    /// <inheritdoc/>
    public static ComponentStateName From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ComponentStateStatus>))]
public readonly record struct ComponentStateStatus(string Value) : IOpenEnum<ComponentStateStatus>
{
    /// <summary><c>operational</c>.</summary>
    public static readonly ComponentStateStatus Operational = new("operational");

    /// <summary><c>maintenance</c>.</summary>
    public static readonly ComponentStateStatus Maintenance = new("maintenance");

    /// <summary><c>degraded</c>.</summary>
    public static readonly ComponentStateStatus Degraded = new("degraded");

    /// <summary><c>outage</c>.</summary>
    public static readonly ComponentStateStatus Outage = new("outage");

    /// <summary>The value with a text.</summary>
    public static implicit operator ComponentStateStatus(string value) => new(value);

    /// <inheritdoc/>
    public static ComponentStateStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeliveryFailureReason>))]
public readonly record struct DeliveryFailureReason(string Value) : IOpenEnum<DeliveryFailureReason>
{
    /// <summary><c>exhausted</c>.</summary>
    public static readonly DeliveryFailureReason Exhausted = new("exhausted");

    /// <summary><c>gone</c>.</summary>
    public static readonly DeliveryFailureReason Gone = new("gone");

    /// <summary><c>webhook_deleted</c>.</summary>
    public static readonly DeliveryFailureReason WebhookDeleted = new("webhook_deleted");

    /// <summary><c>webhook_paused</c>.</summary>
    public static readonly DeliveryFailureReason WebhookPaused = new("webhook_paused");

    /// <summary><c>webhook_failed</c>.</summary>
    public static readonly DeliveryFailureReason WebhookFailed = new("webhook_failed");

    /// <summary><c>event_expired</c>.</summary>
    public static readonly DeliveryFailureReason EventExpired = new("event_expired");

    /// <summary>The value with a text.</summary>
    public static implicit operator DeliveryFailureReason(string value) => new(value);

    /// <inheritdoc/>
    public static DeliveryFailureReason From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<DeliveryStatus>))]
public readonly record struct DeliveryStatus(string Value) : IOpenEnum<DeliveryStatus>
{
    /// <summary><c>pending</c>.</summary>
    public static readonly DeliveryStatus Pending = new("pending");

    /// <summary><c>delivered</c>.</summary>
    public static readonly DeliveryStatus Delivered = new("delivered");

    /// <summary><c>retrying</c>.</summary>
    public static readonly DeliveryStatus Retrying = new("retrying");

    /// <summary><c>failed</c>.</summary>
    public static readonly DeliveryStatus Failed = new("failed");

    /// <summary>The value with a text.</summary>
    public static implicit operator DeliveryStatus(string value) => new(value);

    /// <inheritdoc/>
    public static DeliveryStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<EndpointTestEventType>))]
public readonly record struct EndpointTestEventType(string Value) : IOpenEnum<EndpointTestEventType>
{
    /// <summary><c>alert.firing</c>.</summary>
    public static readonly EndpointTestEventType AlertFiring = new("alert.firing");

    /// <summary><c>alert.resolved</c>.</summary>
    public static readonly EndpointTestEventType AlertResolved = new("alert.resolved");

    /// <summary><c>api_key.created</c>.</summary>
    public static readonly EndpointTestEventType ApiKeyCreated = new("api_key.created");

    /// <summary><c>api_key.expiring</c>.</summary>
    public static readonly EndpointTestEventType ApiKeyExpiring = new("api_key.expiring");

    /// <summary><c>api_key.revoked</c>.</summary>
    public static readonly EndpointTestEventType ApiKeyRevoked = new("api_key.revoked");

    /// <summary><c>api_key.rotated</c>.</summary>
    public static readonly EndpointTestEventType ApiKeyRotated = new("api_key.rotated");

    /// <summary><c>application.activated</c>.</summary>
    public static readonly EndpointTestEventType ApplicationActivated = new("application.activated");

    /// <summary><c>application.approved</c>.</summary>
    public static readonly EndpointTestEventType ApplicationApproved = new("application.approved");

    /// <summary><c>application.created</c>.</summary>
    public static readonly EndpointTestEventType ApplicationCreated = new("application.created");

    /// <summary><c>application.rejected</c>.</summary>
    public static readonly EndpointTestEventType ApplicationRejected = new("application.rejected");

    /// <summary><c>application.suspended</c>.</summary>
    public static readonly EndpointTestEventType ApplicationSuspended = new("application.suspended");

    /// <summary><c>availability.changed</c>.</summary>
    public static readonly EndpointTestEventType AvailabilityChanged = new("availability.changed");

    /// <summary><c>batch.completed</c>.</summary>
    public static readonly EndpointTestEventType BatchCompleted = new("batch.completed");

    /// <summary><c>booking.canceled</c>.</summary>
    public static readonly EndpointTestEventType BookingCanceled = new("booking.canceled");

    /// <summary><c>booking.checked_in</c>.</summary>
    public static readonly EndpointTestEventType BookingCheckedIn = new("booking.checked_in");

    /// <summary><c>booking.completed</c>.</summary>
    public static readonly EndpointTestEventType BookingCompleted = new("booking.completed");

    /// <summary><c>booking.confirmed</c>.</summary>
    public static readonly EndpointTestEventType BookingConfirmed = new("booking.confirmed");

    /// <summary><c>booking.created</c>.</summary>
    public static readonly EndpointTestEventType BookingCreated = new("booking.created");

    /// <summary><c>booking.declined</c>.</summary>
    public static readonly EndpointTestEventType BookingDeclined = new("booking.declined");

    /// <summary><c>booking.expired</c>.</summary>
    public static readonly EndpointTestEventType BookingExpired = new("booking.expired");

    /// <summary><c>booking.held</c>.</summary>
    public static readonly EndpointTestEventType BookingHeld = new("booking.held");

    /// <summary><c>booking.no_show</c>.</summary>
    public static readonly EndpointTestEventType BookingNoShow = new("booking.no_show");

    /// <summary><c>booking.reassigned</c>.</summary>
    public static readonly EndpointTestEventType BookingReassigned = new("booking.reassigned");

    /// <summary><c>booking.reminder_due</c>.</summary>
    public static readonly EndpointTestEventType BookingReminderDue = new("booking.reminder_due");

    /// <summary><c>booking.rescheduled</c>.</summary>
    public static readonly EndpointTestEventType BookingRescheduled = new("booking.rescheduled");

    /// <summary><c>booking.updated</c>.</summary>
    public static readonly EndpointTestEventType BookingUpdated = new("booking.updated");

    /// <summary><c>client.archived</c>.</summary>
    public static readonly EndpointTestEventType ClientArchived = new("client.archived");

    /// <summary><c>client.created</c>.</summary>
    public static readonly EndpointTestEventType ClientCreated = new("client.created");

    /// <summary><c>client.deleted</c>.</summary>
    public static readonly EndpointTestEventType ClientDeleted = new("client.deleted");

    /// <summary><c>client.status_changed</c>.</summary>
    public static readonly EndpointTestEventType ClientStatusChanged = new("client.status_changed");

    /// <summary><c>client.updated</c>.</summary>
    public static readonly EndpointTestEventType ClientUpdated = new("client.updated");

    /// <summary><c>customer.created</c>.</summary>
    public static readonly EndpointTestEventType CustomerCreated = new("customer.created");

    /// <summary><c>customer.deleted</c>.</summary>
    public static readonly EndpointTestEventType CustomerDeleted = new("customer.deleted");

    /// <summary><c>customer.merged</c>.</summary>
    public static readonly EndpointTestEventType CustomerMerged = new("customer.merged");

    /// <summary><c>customer.updated</c>.</summary>
    public static readonly EndpointTestEventType CustomerUpdated = new("customer.updated");

    /// <summary><c>export.completed</c>.</summary>
    public static readonly EndpointTestEventType ExportCompleted = new("export.completed");

    /// <summary><c>form.archived</c>.</summary>
    public static readonly EndpointTestEventType FormArchived = new("form.archived");

    /// <summary><c>form.created</c>.</summary>
    public static readonly EndpointTestEventType FormCreated = new("form.created");

    /// <summary><c>form.published</c>.</summary>
    public static readonly EndpointTestEventType FormPublished = new("form.published");

    /// <summary><c>form_submission.reviewed</c>.</summary>
    public static readonly EndpointTestEventType FormSubmissionReviewed = new("form_submission.reviewed");

    /// <summary><c>form_submission.submitted</c>.</summary>
    public static readonly EndpointTestEventType FormSubmissionSubmitted = new("form_submission.submitted");

    /// <summary><c>form_submission.updated</c>.</summary>
    public static readonly EndpointTestEventType FormSubmissionUpdated = new("form_submission.updated");

    /// <summary><c>integration.connected</c>.</summary>
    public static readonly EndpointTestEventType IntegrationConnected = new("integration.connected");

    /// <summary><c>integration.credential_invalid</c>.</summary>
    public static readonly EndpointTestEventType IntegrationCredentialInvalid = new("integration.credential_invalid");

    /// <summary><c>integration.disconnected</c>.</summary>
    public static readonly EndpointTestEventType IntegrationDisconnected = new("integration.disconnected");

    /// <summary><c>menu.published</c>.</summary>
    public static readonly EndpointTestEventType MenuPublished = new("menu.published");

    /// <summary><c>menu_selection.changed</c>.</summary>
    public static readonly EndpointTestEventType MenuSelectionChanged = new("menu_selection.changed");

    /// <summary><c>menu_selection.locked</c>.</summary>
    public static readonly EndpointTestEventType MenuSelectionLocked = new("menu_selection.locked");

    /// <summary><c>menu_selection.submitted</c>.</summary>
    public static readonly EndpointTestEventType MenuSelectionSubmitted = new("menu_selection.submitted");

    /// <summary><c>organization.created</c>.</summary>
    public static readonly EndpointTestEventType OrganizationCreated = new("organization.created");

    /// <summary><c>organization.suspended</c>.</summary>
    public static readonly EndpointTestEventType OrganizationSuspended = new("organization.suspended");

    /// <summary><c>organization.updated</c>.</summary>
    public static readonly EndpointTestEventType OrganizationUpdated = new("organization.updated");

    /// <summary><c>payment.authorized</c>.</summary>
    public static readonly EndpointTestEventType PaymentAuthorized = new("payment.authorized");

    /// <summary><c>payment.canceled</c>.</summary>
    public static readonly EndpointTestEventType PaymentCanceled = new("payment.canceled");

    /// <summary><c>payment.created</c>.</summary>
    public static readonly EndpointTestEventType PaymentCreated = new("payment.created");

    /// <summary><c>payment.failed</c>.</summary>
    public static readonly EndpointTestEventType PaymentFailed = new("payment.failed");

    /// <summary><c>payment.succeeded</c>.</summary>
    public static readonly EndpointTestEventType PaymentSucceeded = new("payment.succeeded");

    /// <summary><c>payment_request.due</c>.</summary>
    public static readonly EndpointTestEventType PaymentRequestDue = new("payment_request.due");

    /// <summary><c>payment_request.overdue</c>.</summary>
    public static readonly EndpointTestEventType PaymentRequestOverdue = new("payment_request.overdue");

    /// <summary><c>payment_schedule.created</c>.</summary>
    public static readonly EndpointTestEventType PaymentScheduleCreated = new("payment_schedule.created");

    /// <summary><c>quota.threshold_reached</c>.</summary>
    public static readonly EndpointTestEventType QuotaThresholdReached = new("quota.threshold_reached");

    /// <summary><c>receipt.issued</c>.</summary>
    public static readonly EndpointTestEventType ReceiptIssued = new("receipt.issued");

    /// <summary><c>refund.created</c>.</summary>
    public static readonly EndpointTestEventType RefundCreated = new("refund.created");

    /// <summary><c>refund.failed</c>.</summary>
    public static readonly EndpointTestEventType RefundFailed = new("refund.failed");

    /// <summary><c>refund.succeeded</c>.</summary>
    public static readonly EndpointTestEventType RefundSucceeded = new("refund.succeeded");

    /// <summary><c>report.completed</c>.</summary>
    public static readonly EndpointTestEventType ReportCompleted = new("report.completed");

    /// <summary><c>report.failed</c>.</summary>
    public static readonly EndpointTestEventType ReportFailed = new("report.failed");

    /// <summary><c>service.created</c>.</summary>
    public static readonly EndpointTestEventType ServiceCreated = new("service.created");

    /// <summary><c>service.deleted</c>.</summary>
    public static readonly EndpointTestEventType ServiceDeleted = new("service.deleted");

    /// <summary><c>service.updated</c>.</summary>
    public static readonly EndpointTestEventType ServiceUpdated = new("service.updated");

    /// <summary><c>space.created</c>.</summary>
    public static readonly EndpointTestEventType SpaceCreated = new("space.created");

    /// <summary><c>space.out_of_service</c>.</summary>
    public static readonly EndpointTestEventType SpaceOutOfService = new("space.out_of_service");

    /// <summary><c>space.returned_to_service</c>.</summary>
    public static readonly EndpointTestEventType SpaceReturnedToService = new("space.returned_to_service");

    /// <summary><c>space.updated</c>.</summary>
    public static readonly EndpointTestEventType SpaceUpdated = new("space.updated");

    /// <summary><c>staff.created</c>.</summary>
    public static readonly EndpointTestEventType StaffCreated = new("staff.created");

    /// <summary><c>staff.deactivated</c>.</summary>
    public static readonly EndpointTestEventType StaffDeactivated = new("staff.deactivated");

    /// <summary><c>staff.schedule_changed</c>.</summary>
    public static readonly EndpointTestEventType StaffScheduleChanged = new("staff.schedule_changed");

    /// <summary><c>staff.time_off_created</c>.</summary>
    public static readonly EndpointTestEventType StaffTimeOffCreated = new("staff.time_off_created");

    /// <summary><c>staff.time_off_deleted</c>.</summary>
    public static readonly EndpointTestEventType StaffTimeOffDeleted = new("staff.time_off_deleted");

    /// <summary><c>staff.updated</c>.</summary>
    public static readonly EndpointTestEventType StaffUpdated = new("staff.updated");

    /// <summary><c>sync.completed</c>.</summary>
    public static readonly EndpointTestEventType SyncCompleted = new("sync.completed");

    /// <summary><c>sync.failed</c>.</summary>
    public static readonly EndpointTestEventType SyncFailed = new("sync.failed");

    /// <summary><c>sync.started</c>.</summary>
    public static readonly EndpointTestEventType SyncStarted = new("sync.started");

    /// <summary><c>sync_conflict.detected</c>.</summary>
    public static readonly EndpointTestEventType SyncConflictDetected = new("sync_conflict.detected");

    /// <summary><c>sync_conflict.resolved</c>.</summary>
    public static readonly EndpointTestEventType SyncConflictResolved = new("sync_conflict.resolved");

    /// <summary><c>venue.archived</c>.</summary>
    public static readonly EndpointTestEventType VenueArchived = new("venue.archived");

    /// <summary><c>venue.created</c>.</summary>
    public static readonly EndpointTestEventType VenueCreated = new("venue.created");

    /// <summary><c>venue.updated</c>.</summary>
    public static readonly EndpointTestEventType VenueUpdated = new("venue.updated");

    /// <summary><c>waitlist.entry_converted</c>.</summary>
    public static readonly EndpointTestEventType WaitlistEntryConverted = new("waitlist.entry_converted");

    /// <summary><c>waitlist.entry_created</c>.</summary>
    public static readonly EndpointTestEventType WaitlistEntryCreated = new("waitlist.entry_created");

    /// <summary><c>waitlist.slot_offered</c>.</summary>
    public static readonly EndpointTestEventType WaitlistSlotOffered = new("waitlist.slot_offered");

    /// <summary><c>webhook.disabled</c>.</summary>
    public static readonly EndpointTestEventType WebhookDisabled = new("webhook.disabled");

    /// <summary><c>webhook.failing</c>.</summary>
    public static readonly EndpointTestEventType WebhookFailing = new("webhook.failing");

    /// <summary><c>wedding.canceled</c>.</summary>
    public static readonly EndpointTestEventType WeddingCanceled = new("wedding.canceled");

    /// <summary><c>wedding.closed</c>.</summary>
    public static readonly EndpointTestEventType WeddingClosed = new("wedding.closed");

    /// <summary><c>wedding.completed</c>.</summary>
    public static readonly EndpointTestEventType WeddingCompleted = new("wedding.completed");

    /// <summary><c>wedding.created</c>.</summary>
    public static readonly EndpointTestEventType WeddingCreated = new("wedding.created");

    /// <summary><c>wedding.date_changed</c>.</summary>
    public static readonly EndpointTestEventType WeddingDateChanged = new("wedding.date_changed");

    /// <summary><c>wedding.definite</c>.</summary>
    public static readonly EndpointTestEventType WeddingDefinite = new("wedding.definite");

    /// <summary><c>wedding.deleted</c>.</summary>
    public static readonly EndpointTestEventType WeddingDeleted = new("wedding.deleted");

    /// <summary><c>wedding.guarantee_locked</c>.</summary>
    public static readonly EndpointTestEventType WeddingGuaranteeLocked = new("wedding.guarantee_locked");

    /// <summary><c>wedding.guest_count_changed</c>.</summary>
    public static readonly EndpointTestEventType WeddingGuestCountChanged = new("wedding.guest_count_changed");

    /// <summary><c>wedding.lost</c>.</summary>
    public static readonly EndpointTestEventType WeddingLost = new("wedding.lost");

    /// <summary><c>wedding.option_expiring</c>.</summary>
    public static readonly EndpointTestEventType WeddingOptionExpiring = new("wedding.option_expiring");

    /// <summary><c>wedding.released</c>.</summary>
    public static readonly EndpointTestEventType WeddingReleased = new("wedding.released");

    /// <summary><c>wedding.started</c>.</summary>
    public static readonly EndpointTestEventType WeddingStarted = new("wedding.started");

    /// <summary><c>wedding.tentative</c>.</summary>
    public static readonly EndpointTestEventType WeddingTentative = new("wedding.tentative");

    /// <summary><c>wedding.updated</c>.</summary>
    public static readonly EndpointTestEventType WeddingUpdated = new("wedding.updated");

    /// <summary><c>wedding.waitlisted</c>.</summary>
    public static readonly EndpointTestEventType WeddingWaitlisted = new("wedding.waitlisted");

    /// <summary>The value with a text.</summary>
    public static implicit operator EndpointTestEventType(string value) => new(value);

    /// <inheritdoc/>
    public static EndpointTestEventType From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<EventActorType>))]
public readonly record struct EventActorType(string Value) : IOpenEnum<EventActorType>
{
    /// <summary><c>api_key</c>.</summary>
    public static readonly EventActorType ApiKey = new("api_key");

    /// <summary><c>user</c>.</summary>
    public static readonly EventActorType User = new("user");

    /// <summary><c>oauth_client</c>.</summary>
    public static readonly EventActorType OauthClient = new("oauth_client");

    /// <summary><c>platform</c>.</summary>
    public static readonly EventActorType Platform = new("platform");

    /// <summary>The value with a text.</summary>
    public static implicit operator EventActorType(string value) => new(value);

    /// <inheritdoc/>
    public static EventActorType From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<EventsSort>))]
public readonly record struct EventsSort(string Value) : IOpenEnum<EventsSort>
{
    /// <summary><c>sequence</c>.</summary>
    public static readonly EventsSort Sequence = new("sequence");

    /// <summary><c>-sequence</c>.</summary>
    public static readonly EventsSort SequenceDescending = new("-sequence");

    /// <summary><c>created_at</c>.</summary>
    public static readonly EventsSort CreatedAt = new("created_at");

    /// <summary><c>-created_at</c>.</summary>
    public static readonly EventsSort CreatedAtDescending = new("-created_at");

    /// <summary>The value with a text.</summary>
    public static implicit operator EventsSort(string value) => new(value);

    /// <inheritdoc/>
    public static EventsSort From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<FormFieldType>))]
public readonly record struct FormFieldType(string Value) : IOpenEnum<FormFieldType>
{
    /// <summary><c>text</c>.</summary>
    public static readonly FormFieldType Text = new("text");

    /// <summary><c>textarea</c>.</summary>
    public static readonly FormFieldType Textarea = new("textarea");

    /// <summary><c>email</c>.</summary>
    public static readonly FormFieldType Email = new("email");

    /// <summary><c>phone</c>.</summary>
    public static readonly FormFieldType Phone = new("phone");

    /// <summary><c>number</c>.</summary>
    public static readonly FormFieldType Number = new("number");

    /// <summary><c>date</c>.</summary>
    public static readonly FormFieldType Date = new("date");

    /// <summary><c>time</c>.</summary>
    public static readonly FormFieldType Time = new("time");

    /// <summary><c>select</c>.</summary>
    public static readonly FormFieldType Select = new("select");

    /// <summary><c>multiselect</c>.</summary>
    public static readonly FormFieldType Multiselect = new("multiselect");

    /// <summary><c>checkbox</c>.</summary>
    public static readonly FormFieldType Checkbox = new("checkbox");

    /// <summary>The value with a text.</summary>
    public static implicit operator FormFieldType(string value) => new(value);

    /// <inheritdoc/>
    public static FormFieldType From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<FormStatus>))]
public readonly record struct FormStatus(string Value) : IOpenEnum<FormStatus>
{
    /// <summary><c>draft</c>.</summary>
    public static readonly FormStatus Draft = new("draft");

    /// <summary><c>published</c>.</summary>
    public static readonly FormStatus Published = new("published");

    /// <summary><c>archived</c>.</summary>
    public static readonly FormStatus Archived = new("archived");

    /// <summary>The value with a text.</summary>
    public static implicit operator FormStatus(string value) => new(value);

    /// <inheritdoc/>
    public static FormStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<FormSubmissionStatus>))]
public readonly record struct FormSubmissionStatus(string Value) : IOpenEnum<FormSubmissionStatus>
{
    /// <summary><c>draft</c>.</summary>
    public static readonly FormSubmissionStatus Draft = new("draft");

    /// <summary><c>submitted</c>.</summary>
    public static readonly FormSubmissionStatus Submitted = new("submitted");

    /// <summary><c>reviewed</c>.</summary>
    public static readonly FormSubmissionStatus Reviewed = new("reviewed");

    /// <summary><c>archived</c>.</summary>
    public static readonly FormSubmissionStatus Archived = new("archived");

    /// <summary>The value with a text.</summary>
    public static implicit operator FormSubmissionStatus(string value) => new(value);

    /// <inheritdoc/>
    public static FormSubmissionStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<IncidentComponents>))]
public readonly record struct IncidentComponents(string Value) : IOpenEnum<IncidentComponents>
{
    /// <summary><c>api</c>.</summary>
    public static readonly IncidentComponents Api = new("api");

    /// <summary><c>webhooks</c>.</summary>
    public static readonly IncidentComponents Webhooks = new("webhooks");

    /// <summary><c>jobs</c>.</summary>
    public static readonly IncidentComponents Jobs = new("jobs");

    /// <summary><c>scheduled_work</c>.</summary>
    public static readonly IncidentComponents ScheduledWork = new("scheduled_work");

    /// <summary><c>payments</c>.</summary>
    public static readonly IncidentComponents Payments = new("payments");

    /// <summary><c>mails</c>.</summary>
    public static readonly IncidentComponents Mails = new("mails");

    /// <summary><c>usage</c>.</summary>
    public static readonly IncidentComponents Usage = new("usage");

    /// <summary><c>portal</c>.</summary>
    public static readonly IncidentComponents Portal = new("portal");

    /// <summary>The value with a text.</summary>
    public static implicit operator IncidentComponents(string value) => new(value);

    /// <inheritdoc/>
    public static IncidentComponents From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<IncidentImpact>))]
public readonly record struct IncidentImpact(string Value) : IOpenEnum<IncidentImpact>
{
    /// <summary><c>maintenance</c>.</summary>
    public static readonly IncidentImpact Maintenance = new("maintenance");

    /// <summary><c>degraded</c>.</summary>
    public static readonly IncidentImpact Degraded = new("degraded");

    /// <summary><c>outage</c>.</summary>
    public static readonly IncidentImpact Outage = new("outage");

    /// <summary>The value with a text.</summary>
    public static implicit operator IncidentImpact(string value) => new(value);

    /// <inheritdoc/>
    public static IncidentImpact From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<IncidentStatus>))]
public readonly record struct IncidentStatus(string Value) : IOpenEnum<IncidentStatus>
{
    /// <summary><c>investigating</c>.</summary>
    public static readonly IncidentStatus Investigating = new("investigating");

    /// <summary><c>identified</c>.</summary>
    public static readonly IncidentStatus Identified = new("identified");

    /// <summary><c>monitoring</c>.</summary>
    public static readonly IncidentStatus Monitoring = new("monitoring");

    /// <summary><c>resolved</c>.</summary>
    public static readonly IncidentStatus Resolved = new("resolved");

    /// <summary>The value with a text.</summary>
    public static implicit operator IncidentStatus(string value) => new(value);

    /// <inheritdoc/>
    public static IncidentStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<IncidentUpdateStatus>))]
public readonly record struct IncidentUpdateStatus(string Value) : IOpenEnum<IncidentUpdateStatus>
{
    /// <summary><c>investigating</c>.</summary>
    public static readonly IncidentUpdateStatus Investigating = new("investigating");

    /// <summary><c>identified</c>.</summary>
    public static readonly IncidentUpdateStatus Identified = new("identified");

    /// <summary><c>monitoring</c>.</summary>
    public static readonly IncidentUpdateStatus Monitoring = new("monitoring");

    /// <summary><c>resolved</c>.</summary>
    public static readonly IncidentUpdateStatus Resolved = new("resolved");

    /// <summary>The value with a text.</summary>
    public static implicit operator IncidentUpdateStatus(string value) => new(value);

    /// <inheritdoc/>
    public static IncidentUpdateStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<InvitationStatus>))]
public readonly record struct InvitationStatus(string Value) : IOpenEnum<InvitationStatus>
{
    /// <summary><c>pending</c>.</summary>
    public static readonly InvitationStatus Pending = new("pending");

    /// <summary><c>accepted</c>.</summary>
    public static readonly InvitationStatus Accepted = new("accepted");

    /// <summary>The value with a text.</summary>
    public static implicit operator InvitationStatus(string value) => new(value);

    /// <inheritdoc/>
    public static InvitationStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<IssuedClientClientType>))]
public readonly record struct IssuedClientClientType(string Value) : IOpenEnum<IssuedClientClientType>
{
    /// <summary><c>confidential</c>.</summary>
    public static readonly IssuedClientClientType Confidential = new("confidential");

    /// <summary><c>public</c>.</summary>
    public static readonly IssuedClientClientType Public = new("public");

    /// <summary>The value with a text.</summary>
    public static implicit operator IssuedClientClientType(string value) => new(value);

    /// <inheritdoc/>
    public static IssuedClientClientType From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<IssuedClientGrantTypes>))]
public readonly record struct IssuedClientGrantTypes(string Value) : IOpenEnum<IssuedClientGrantTypes>
{
    /// <summary><c>authorization_code</c>.</summary>
    public static readonly IssuedClientGrantTypes AuthorizationCode = new("authorization_code");

    /// <summary><c>refresh_token</c>.</summary>
    public static readonly IssuedClientGrantTypes RefreshToken = new("refresh_token");

    /// <summary><c>client_credentials</c>.</summary>
    public static readonly IssuedClientGrantTypes ClientCredentials = new("client_credentials");

    /// <summary>The value with a text.</summary>
    public static implicit operator IssuedClientGrantTypes(string value) => new(value);

    /// <inheritdoc/>
    public static IssuedClientGrantTypes From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<IssuedClientStatus>))]
public readonly record struct IssuedClientStatus(string Value) : IOpenEnum<IssuedClientStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly IssuedClientStatus Active = new("active");

    /// <summary><c>suspended</c>.</summary>
    public static readonly IssuedClientStatus Suspended = new("suspended");

    /// <summary>The value with a text.</summary>
    public static implicit operator IssuedClientStatus(string value) => new(value);

    /// <inheritdoc/>
    public static IssuedClientStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<IssuedClientTokenEndpointAuthMethod>))]
public readonly record struct IssuedClientTokenEndpointAuthMethod(string Value) : IOpenEnum<IssuedClientTokenEndpointAuthMethod>
{
    /// <summary><c>client_secret_basic</c>.</summary>
    public static readonly IssuedClientTokenEndpointAuthMethod ClientSecretBasic = new("client_secret_basic");

    /// <summary><c>client_secret_post</c>.</summary>
    public static readonly IssuedClientTokenEndpointAuthMethod ClientSecretPost = new("client_secret_post");

    /// <summary><c>private_key_jwt</c>.</summary>
    public static readonly IssuedClientTokenEndpointAuthMethod PrivateKeyJwt = new("private_key_jwt");

    /// <summary><c>none</c>.</summary>
    public static readonly IssuedClientTokenEndpointAuthMethod None = new("none");

    /// <summary>The value with a text.</summary>
    public static implicit operator IssuedClientTokenEndpointAuthMethod(string value) => new(value);

    /// <inheritdoc/>
    public static IssuedClientTokenEndpointAuthMethod From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<IssuedKeyEnvironment>))]
public readonly record struct IssuedKeyEnvironment(string Value) : IOpenEnum<IssuedKeyEnvironment>
{
    /// <summary><c>live</c>.</summary>
    public static readonly IssuedKeyEnvironment Live = new("live");

    /// <summary><c>test</c>.</summary>
    public static readonly IssuedKeyEnvironment Test = new("test");

    /// <summary>The value with a text.</summary>
    public static implicit operator IssuedKeyEnvironment(string value) => new(value);

    /// <inheritdoc/>
    public static IssuedKeyEnvironment From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<IssuedKeyStatus>))]
public readonly record struct IssuedKeyStatus(string Value) : IOpenEnum<IssuedKeyStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly IssuedKeyStatus Active = new("active");

    /// <summary><c>disabled</c>.</summary>
    public static readonly IssuedKeyStatus Disabled = new("disabled");

    /// <summary><c>revoked</c>.</summary>
    public static readonly IssuedKeyStatus Revoked = new("revoked");

    /// <summary>The value with a text.</summary>
    public static implicit operator IssuedKeyStatus(string value) => new(value);

    /// <inheritdoc/>
    public static IssuedKeyStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<JobKind>))]
public readonly record struct JobKind(string Value) : IOpenEnum<JobKind>
{
    /// <summary><c>batch</c>.</summary>
    public static readonly JobKind Batch = new("batch");

    /// <summary><c>bulk</c>.</summary>
    public static readonly JobKind Bulk = new("bulk");

    /// <summary><c>webhook_retry</c>.</summary>
    public static readonly JobKind WebhookRetry = new("webhook_retry");

    /// <summary><c>webhook_replay</c>.</summary>
    public static readonly JobKind WebhookReplay = new("webhook_replay");

    /// <summary><c>request_log_export</c>.</summary>
    public static readonly JobKind RequestLogExport = new("request_log_export");

    /// <summary>The value with a text.</summary>
    public static implicit operator JobKind(string value) => new(value);

    /// <inheritdoc/>
    public static JobKind From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<JobStatus>))]
public readonly record struct JobStatus(string Value) : IOpenEnum<JobStatus>
{
    /// <summary><c>queued</c>.</summary>
    public static readonly JobStatus Queued = new("queued");

    /// <summary><c>running</c>.</summary>
    public static readonly JobStatus Running = new("running");

    /// <summary><c>succeeded</c>.</summary>
    public static readonly JobStatus Succeeded = new("succeeded");

    /// <summary><c>failed</c>.</summary>
    public static readonly JobStatus Failed = new("failed");

    /// <summary><c>canceled</c>.</summary>
    public static readonly JobStatus Canceled = new("canceled");

    /// <summary>The value with a text.</summary>
    public static implicit operator JobStatus(string value) => new(value);

    /// <inheritdoc/>
    public static JobStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<LoginEnvironment>))]
public readonly record struct LoginEnvironment(string Value) : IOpenEnum<LoginEnvironment>
{
    /// <summary><c>live</c>.</summary>
    public static readonly LoginEnvironment Live = new("live");

    /// <summary><c>test</c>.</summary>
    public static readonly LoginEnvironment Test = new("test");

    /// <summary>The value with a text.</summary>
    public static implicit operator LoginEnvironment(string value) => new(value);

    /// <inheritdoc/>
    public static LoginEnvironment From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<MemberInputStatus>))]
public readonly record struct MemberInputStatus(string Value) : IOpenEnum<MemberInputStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly MemberInputStatus Active = new("active");

    /// <summary><c>disabled</c>.</summary>
    public static readonly MemberInputStatus Disabled = new("disabled");

    /// <summary>The value with a text.</summary>
    public static implicit operator MemberInputStatus(string value) => new(value);

    /// <inheritdoc/>
    public static MemberInputStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<MemberPatchStatus>))]
public readonly record struct MemberPatchStatus(string Value) : IOpenEnum<MemberPatchStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly MemberPatchStatus Active = new("active");

    /// <summary><c>disabled</c>.</summary>
    public static readonly MemberPatchStatus Disabled = new("disabled");

    /// <summary>The value with a text.</summary>
    public static implicit operator MemberPatchStatus(string value) => new(value);

    /// <inheritdoc/>
    public static MemberPatchStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<MemberStatus>))]
public readonly record struct MemberStatus(string Value) : IOpenEnum<MemberStatus>
{
    /// <summary><c>invited</c>.</summary>
    public static readonly MemberStatus Invited = new("invited");

    /// <summary><c>active</c>.</summary>
    public static readonly MemberStatus Active = new("active");

    /// <summary><c>disabled</c>.</summary>
    public static readonly MemberStatus Disabled = new("disabled");

    /// <summary>The value with a text.</summary>
    public static implicit operator MemberStatus(string value) => new(value);

    /// <inheritdoc/>
    public static MemberStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<MenuItemDietary>))]
public readonly record struct MenuItemDietary(string Value) : IOpenEnum<MenuItemDietary>
{
    /// <summary><c>vegetarian</c>.</summary>
    public static readonly MenuItemDietary Vegetarian = new("vegetarian");

    /// <summary><c>vegan</c>.</summary>
    public static readonly MenuItemDietary Vegan = new("vegan");

    /// <summary><c>pescatarian</c>.</summary>
    public static readonly MenuItemDietary Pescatarian = new("pescatarian");

    /// <summary><c>gluten_free</c>.</summary>
    public static readonly MenuItemDietary GlutenFree = new("gluten_free");

    /// <summary><c>lactose_free</c>.</summary>
    public static readonly MenuItemDietary LactoseFree = new("lactose_free");

    /// <summary><c>nut_free</c>.</summary>
    public static readonly MenuItemDietary NutFree = new("nut_free");

    /// <summary><c>egg_free</c>.</summary>
    public static readonly MenuItemDietary EggFree = new("egg_free");

    /// <summary><c>shellfish_free</c>.</summary>
    public static readonly MenuItemDietary ShellfishFree = new("shellfish_free");

    /// <summary><c>halal</c>.</summary>
    public static readonly MenuItemDietary Halal = new("halal");

    /// <summary><c>kosher</c>.</summary>
    public static readonly MenuItemDietary Kosher = new("kosher");

    /// <summary>The value with a text.</summary>
    public static implicit operator MenuItemDietary(string value) => new(value);

    /// <inheritdoc/>
    public static MenuItemDietary From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<MenuKind>))]
public readonly record struct MenuKind(string Value) : IOpenEnum<MenuKind>
{
    /// <summary><c>per_person</c>.</summary>
    public static readonly MenuKind PerPerson = new("per_person");

    /// <summary><c>per_table</c>.</summary>
    public static readonly MenuKind PerTable = new("per_table");

    /// <summary>The value with a text.</summary>
    public static implicit operator MenuKind(string value) => new(value);

    /// <inheritdoc/>
    public static MenuKind From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<MenuSelectionStatus>))]
public readonly record struct MenuSelectionStatus(string Value) : IOpenEnum<MenuSelectionStatus>
{
    /// <summary><c>draft</c>.</summary>
    public static readonly MenuSelectionStatus Draft = new("draft");

    /// <summary><c>submitted</c>.</summary>
    public static readonly MenuSelectionStatus Submitted = new("submitted");

    /// <summary><c>locked</c>.</summary>
    public static readonly MenuSelectionStatus Locked = new("locked");

    /// <summary><c>served</c>.</summary>
    public static readonly MenuSelectionStatus Served = new("served");

    /// <summary>The value with a text.</summary>
    public static implicit operator MenuSelectionStatus(string value) => new(value);

    /// <inheritdoc/>
    public static MenuSelectionStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<MenuVersionKind>))]
public readonly record struct MenuVersionKind(string Value) : IOpenEnum<MenuVersionKind>
{
    /// <summary><c>per_person</c>.</summary>
    public static readonly MenuVersionKind PerPerson = new("per_person");

    /// <summary><c>per_table</c>.</summary>
    public static readonly MenuVersionKind PerTable = new("per_table");

    /// <summary>The value with a text.</summary>
    public static implicit operator MenuVersionKind(string value) => new(value);

    /// <inheritdoc/>
    public static MenuVersionKind From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<OAuthClientClientType>))]
public readonly record struct OAuthClientClientType(string Value) : IOpenEnum<OAuthClientClientType>
{
    /// <summary><c>confidential</c>.</summary>
    public static readonly OAuthClientClientType Confidential = new("confidential");

    /// <summary><c>public</c>.</summary>
    public static readonly OAuthClientClientType Public = new("public");

    /// <summary>The value with a text.</summary>
    public static implicit operator OAuthClientClientType(string value) => new(value);

    /// <inheritdoc/>
    public static OAuthClientClientType From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<OAuthClientGrantTypes>))]
public readonly record struct OAuthClientGrantTypes(string Value) : IOpenEnum<OAuthClientGrantTypes>
{
    /// <summary><c>authorization_code</c>.</summary>
    public static readonly OAuthClientGrantTypes AuthorizationCode = new("authorization_code");

    /// <summary><c>refresh_token</c>.</summary>
    public static readonly OAuthClientGrantTypes RefreshToken = new("refresh_token");

    /// <summary><c>client_credentials</c>.</summary>
    public static readonly OAuthClientGrantTypes ClientCredentials = new("client_credentials");

    /// <summary>The value with a text.</summary>
    public static implicit operator OAuthClientGrantTypes(string value) => new(value);

    /// <inheritdoc/>
    public static OAuthClientGrantTypes From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<OAuthClientStatus>))]
public readonly record struct OAuthClientStatus(string Value) : IOpenEnum<OAuthClientStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly OAuthClientStatus Active = new("active");

    /// <summary><c>suspended</c>.</summary>
    public static readonly OAuthClientStatus Suspended = new("suspended");

    /// <summary>The value with a text.</summary>
    public static implicit operator OAuthClientStatus(string value) => new(value);

    /// <inheritdoc/>
    public static OAuthClientStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<OAuthClientTokenEndpointAuthMethod>))]
public readonly record struct OAuthClientTokenEndpointAuthMethod(string Value) : IOpenEnum<OAuthClientTokenEndpointAuthMethod>
{
    /// <summary><c>client_secret_basic</c>.</summary>
    public static readonly OAuthClientTokenEndpointAuthMethod ClientSecretBasic = new("client_secret_basic");

    /// <summary><c>client_secret_post</c>.</summary>
    public static readonly OAuthClientTokenEndpointAuthMethod ClientSecretPost = new("client_secret_post");

    /// <summary><c>private_key_jwt</c>.</summary>
    public static readonly OAuthClientTokenEndpointAuthMethod PrivateKeyJwt = new("private_key_jwt");

    /// <summary><c>none</c>.</summary>
    public static readonly OAuthClientTokenEndpointAuthMethod None = new("none");

    /// <summary>The value with a text.</summary>
    public static implicit operator OAuthClientTokenEndpointAuthMethod(string value) => new(value);

    /// <inheritdoc/>
    public static OAuthClientTokenEndpointAuthMethod From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<OperationMethod>))]
public readonly record struct OperationMethod(string Value) : IOpenEnum<OperationMethod>
{
    /// <summary><c>GET</c>.</summary>
    public static readonly OperationMethod Get = new("GET");

    /// <summary><c>POST</c>.</summary>
    public static readonly OperationMethod Post = new("POST");

    /// <summary><c>PUT</c>.</summary>
    public static readonly OperationMethod Put = new("PUT");

    /// <summary><c>PATCH</c>.</summary>
    public static readonly OperationMethod Patch = new("PATCH");

    /// <summary><c>DELETE</c>.</summary>
    public static readonly OperationMethod Delete = new("DELETE");

    /// <summary>The value with a text.</summary>
    public static implicit operator OperationMethod(string value) => new(value);

    /// <inheritdoc/>
    public static OperationMethod From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<OrganizationKind>))]
public readonly record struct OrganizationKind(string Value) : IOpenEnum<OrganizationKind>
{
    /// <summary><c>chain</c>.</summary>
    public static readonly OrganizationKind Chain = new("chain");

    /// <summary><c>venue_group</c>.</summary>
    public static readonly OrganizationKind VenueGroup = new("venue_group");

    /// <summary><c>vendor</c>.</summary>
    public static readonly OrganizationKind Vendor = new("vendor");

    /// <summary>The value with a text.</summary>
    public static implicit operator OrganizationKind(string value) => new(value);

    /// <inheritdoc/>
    public static OrganizationKind From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<OrganizationStatus>))]
public readonly record struct OrganizationStatus(string Value) : IOpenEnum<OrganizationStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly OrganizationStatus Active = new("active");

    /// <summary><c>suspended</c>.</summary>
    public static readonly OrganizationStatus Suspended = new("suspended");

    /// <summary>The value with a text.</summary>
    public static implicit operator OrganizationStatus(string value) => new(value);

    /// <inheritdoc/>
    public static OrganizationStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<OrganizationsInclude>))]
public readonly record struct OrganizationsInclude(string Value) : IOpenEnum<OrganizationsInclude>
{
    /// <summary><c>total</c>.</summary>
    public static readonly OrganizationsInclude Total = new("total");

    /// <summary>The value with a text.</summary>
    public static implicit operator OrganizationsInclude(string value) => new(value);

    /// <inheritdoc/>
    public static OrganizationsInclude From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<OrganizationsSort>))]
public readonly record struct OrganizationsSort(string Value) : IOpenEnum<OrganizationsSort>
{
    /// <summary><c>-created_at</c>.</summary>
    public static readonly OrganizationsSort CreatedAtDescending = new("-created_at");

    /// <summary><c>created_at</c>.</summary>
    public static readonly OrganizationsSort CreatedAt = new("created_at");

    /// <summary><c>-updated_at</c>.</summary>
    public static readonly OrganizationsSort UpdatedAtDescending = new("-updated_at");

    /// <summary><c>updated_at</c>.</summary>
    public static readonly OrganizationsSort UpdatedAt = new("updated_at");

    /// <summary><c>-name</c>.</summary>
    public static readonly OrganizationsSort NameDescending = new("-name");

    /// <summary><c>name</c>.</summary>
    public static readonly OrganizationsSort Name = new("name");

    /// <summary>The value with a text.</summary>
    public static implicit operator OrganizationsSort(string value) => new(value);

    /// <inheritdoc/>
    public static OrganizationsSort From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<PasskeyOptionsPurpose>))]
public readonly record struct PasskeyOptionsPurpose(string Value) : IOpenEnum<PasskeyOptionsPurpose>
{
    /// <summary><c>registration</c>.</summary>
    public static readonly PasskeyOptionsPurpose Registration = new("registration");

    /// <summary><c>authentication</c>.</summary>
    public static readonly PasskeyOptionsPurpose Authentication = new("authentication");

    /// <summary>The value with a text.</summary>
    public static implicit operator PasskeyOptionsPurpose(string value) => new(value);

    /// <inheritdoc/>
    public static PasskeyOptionsPurpose From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<PaymentCapture>))]
public readonly record struct PaymentCapture(string Value) : IOpenEnum<PaymentCapture>
{
    /// <summary><c>automatic</c>.</summary>
    public static readonly PaymentCapture Automatic = new("automatic");

    /// <summary><c>manual</c>.</summary>
    public static readonly PaymentCapture Manual = new("manual");

    /// <summary>The value with a text.</summary>
    public static implicit operator PaymentCapture(string value) => new(value);

    /// <inheritdoc/>
    public static PaymentCapture From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<PaymentMethodType>))]
public readonly record struct PaymentMethodType(string Value) : IOpenEnum<PaymentMethodType>
{
    /// <summary><c>card</c>.</summary>
    public static readonly PaymentMethodType Card = new("card");

    /// <summary><c>cash</c>.</summary>
    public static readonly PaymentMethodType Cash = new("cash");

    /// <summary><c>transfer</c>.</summary>
    public static readonly PaymentMethodType Transfer = new("transfer");

    /// <summary>The value with a text.</summary>
    public static implicit operator PaymentMethodType(string value) => new(value);

    /// <inheritdoc/>
    public static PaymentMethodType From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<PaymentProviderProvider>))]
public readonly record struct PaymentProviderProvider(string Value) : IOpenEnum<PaymentProviderProvider>
{
    /// <summary><c>test</c>.</summary>
    public static readonly PaymentProviderProvider Test = new("test");

    /// <summary><c>stripe</c>.</summary>
    public static readonly PaymentProviderProvider Stripe = new("stripe");

    /// <summary>The value with a text.</summary>
    public static implicit operator PaymentProviderProvider(string value) => new(value);

    /// <inheritdoc/>
    public static PaymentProviderProvider From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<PaymentRequestStatus>))]
public readonly record struct PaymentRequestStatus(string Value) : IOpenEnum<PaymentRequestStatus>
{
    /// <summary><c>due</c>.</summary>
    public static readonly PaymentRequestStatus Due = new("due");

    /// <summary><c>overdue</c>.</summary>
    public static readonly PaymentRequestStatus Overdue = new("overdue");

    /// <summary>The value with a text.</summary>
    public static implicit operator PaymentRequestStatus(string value) => new(value);

    /// <inheritdoc/>
    public static PaymentRequestStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<PaymentScheduleStatus>))]
public readonly record struct PaymentScheduleStatus(string Value) : IOpenEnum<PaymentScheduleStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly PaymentScheduleStatus Active = new("active");

    /// <summary><c>paid</c>.</summary>
    public static readonly PaymentScheduleStatus Paid = new("paid");

    /// <summary><c>canceled</c>.</summary>
    public static readonly PaymentScheduleStatus Canceled = new("canceled");

    /// <summary>The value with a text.</summary>
    public static implicit operator PaymentScheduleStatus(string value) => new(value);

    /// <inheritdoc/>
    public static PaymentScheduleStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<PaymentStatus>))]
public readonly record struct PaymentStatus(string Value) : IOpenEnum<PaymentStatus>
{
    /// <summary><c>pending</c>.</summary>
    public static readonly PaymentStatus Pending = new("pending");

    /// <summary><c>authorized</c>.</summary>
    public static readonly PaymentStatus Authorized = new("authorized");

    /// <summary><c>succeeded</c>.</summary>
    public static readonly PaymentStatus Succeeded = new("succeeded");

    /// <summary><c>failed</c>.</summary>
    public static readonly PaymentStatus Failed = new("failed");

    /// <summary><c>canceled</c>.</summary>
    public static readonly PaymentStatus Canceled = new("canceled");

    /// <summary>The value with a text.</summary>
    public static implicit operator PaymentStatus(string value) => new(value);

    /// <inheritdoc/>
    public static PaymentStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<PendingApplicationStatus>))]
public readonly record struct PendingApplicationStatus(string Value) : IOpenEnum<PendingApplicationStatus>
{
    /// <summary><c>pending</c>.</summary>
    public static readonly PendingApplicationStatus Pending = new("pending");

    /// <summary><c>approved</c>.</summary>
    public static readonly PendingApplicationStatus Approved = new("approved");

    /// <summary><c>rejected</c>.</summary>
    public static readonly PendingApplicationStatus Rejected = new("rejected");

    /// <summary><c>suspended</c>.</summary>
    public static readonly PendingApplicationStatus Suspended = new("suspended");

    /// <summary>The value with a text.</summary>
    public static implicit operator PendingApplicationStatus(string value) => new(value);

    /// <inheritdoc/>
    public static PendingApplicationStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<PlatformStatusStatus>))]
public readonly record struct PlatformStatusStatus(string Value) : IOpenEnum<PlatformStatusStatus>
{
    /// <summary><c>operational</c>.</summary>
    public static readonly PlatformStatusStatus Operational = new("operational");

    /// <summary><c>maintenance</c>.</summary>
    public static readonly PlatformStatusStatus Maintenance = new("maintenance");

    /// <summary><c>degraded</c>.</summary>
    public static readonly PlatformStatusStatus Degraded = new("degraded");

    /// <summary><c>outage</c>.</summary>
    public static readonly PlatformStatusStatus Outage = new("outage");

    /// <summary>The value with a text.</summary>
    public static implicit operator PlatformStatusStatus(string value) => new(value);

    /// <inheritdoc/>
    public static PlatformStatusStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<QuotaAlertQuota>))]
public readonly record struct QuotaAlertQuota(string Value) : IOpenEnum<QuotaAlertQuota>
{
    /// <summary><c>daily_quota</c>.</summary>
    public static readonly QuotaAlertQuota DailyQuota = new("daily_quota");

    /// <summary><c>monthly_quota</c>.</summary>
    public static readonly QuotaAlertQuota MonthlyQuota = new("monthly_quota");

    /// <summary>The value with a text.</summary>
    public static implicit operator QuotaAlertQuota(string value) => new(value);

    /// <inheritdoc/>
    public static QuotaAlertQuota From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ReceiptMethod>))]
public readonly record struct ReceiptMethod(string Value) : IOpenEnum<ReceiptMethod>
{
    /// <summary><c>card</c>.</summary>
    public static readonly ReceiptMethod Card = new("card");

    /// <summary><c>cash</c>.</summary>
    public static readonly ReceiptMethod Cash = new("cash");

    /// <summary><c>transfer</c>.</summary>
    public static readonly ReceiptMethod Transfer = new("transfer");

    /// <summary>The value with a text.</summary>
    public static implicit operator ReceiptMethod(string value) => new(value);

    /// <inheritdoc/>
    public static ReceiptMethod From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ReceivedSignatureReason>))]
public readonly record struct ReceivedSignatureReason(string Value) : IOpenEnum<ReceivedSignatureReason>
{
    /// <summary><c>header_missing</c>.</summary>
    public static readonly ReceivedSignatureReason HeaderMissing = new("header_missing");

    /// <summary><c>header_malformed</c>.</summary>
    public static readonly ReceivedSignatureReason HeaderMalformed = new("header_malformed");

    /// <summary><c>wrong_scheme</c>.</summary>
    public static readonly ReceivedSignatureReason WrongScheme = new("wrong_scheme");

    /// <summary><c>timestamp_too_old</c>.</summary>
    public static readonly ReceivedSignatureReason TimestampTooOld = new("timestamp_too_old");

    /// <summary><c>timestamp_too_new</c>.</summary>
    public static readonly ReceivedSignatureReason TimestampTooNew = new("timestamp_too_new");

    /// <summary><c>body_changed</c>.</summary>
    public static readonly ReceivedSignatureReason BodyChanged = new("body_changed");

    /// <summary><c>id_or_timestamp_changed</c>.</summary>
    public static readonly ReceivedSignatureReason IdOrTimestampChanged = new("id_or_timestamp_changed");

    /// <summary><c>content_changed</c>.</summary>
    public static readonly ReceivedSignatureReason ContentChanged = new("content_changed");

    /// <summary><c>wrong_secret</c>.</summary>
    public static readonly ReceivedSignatureReason WrongSecret = new("wrong_secret");

    /// <summary>The value with a text.</summary>
    public static implicit operator ReceivedSignatureReason(string value) => new(value);

    /// <inheritdoc/>
    public static ReceivedSignatureReason From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ReceivedSignatureResult>))]
public readonly record struct ReceivedSignatureResult(string Value) : IOpenEnum<ReceivedSignatureResult>
{
    /// <summary><c>valid</c>.</summary>
    public static readonly ReceivedSignatureResult Valid = new("valid");

    /// <summary><c>invalid</c>.</summary>
    public static readonly ReceivedSignatureResult Invalid = new("invalid");

    /// <summary><c>unknown</c>.</summary>
    public static readonly ReceivedSignatureResult Unknown = new("unknown");

    /// <summary>The value with a text.</summary>
    public static implicit operator ReceivedSignatureResult(string value) => new(value);

    /// <inheritdoc/>
    public static ReceivedSignatureResult From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<RecurrenceFrequency>))]
public readonly record struct RecurrenceFrequency(string Value) : IOpenEnum<RecurrenceFrequency>
{
    /// <summary><c>daily</c>.</summary>
    public static readonly RecurrenceFrequency Daily = new("daily");

    /// <summary><c>weekly</c>.</summary>
    public static readonly RecurrenceFrequency Weekly = new("weekly");

    /// <summary><c>monthly</c>.</summary>
    public static readonly RecurrenceFrequency Monthly = new("monthly");

    /// <summary>The value with a text.</summary>
    public static implicit operator RecurrenceFrequency(string value) => new(value);

    /// <inheritdoc/>
    public static RecurrenceFrequency From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<RefreshEnvironment>))]
public readonly record struct RefreshEnvironment(string Value) : IOpenEnum<RefreshEnvironment>
{
    /// <summary><c>live</c>.</summary>
    public static readonly RefreshEnvironment Live = new("live");

    /// <summary><c>test</c>.</summary>
    public static readonly RefreshEnvironment Test = new("test");

    /// <summary>The value with a text.</summary>
    public static implicit operator RefreshEnvironment(string value) => new(value);

    /// <inheritdoc/>
    public static RefreshEnvironment From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<RefundStatus>))]
public readonly record struct RefundStatus(string Value) : IOpenEnum<RefundStatus>
{
    /// <summary><c>pending</c>.</summary>
    public static readonly RefundStatus Pending = new("pending");

    /// <summary><c>succeeded</c>.</summary>
    public static readonly RefundStatus Succeeded = new("succeeded");

    /// <summary><c>failed</c>.</summary>
    public static readonly RefundStatus Failed = new("failed");

    /// <summary>The value with a text.</summary>
    public static implicit operator RefundStatus(string value) => new(value);

    /// <inheritdoc/>
    public static RefundStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ReplayEventTypes>))]
public readonly record struct ReplayEventTypes(string Value) : IOpenEnum<ReplayEventTypes>
{
    /// <summary><c>*</c>.</summary>
    public static readonly ReplayEventTypes All = new("*");

    /// <summary><c>alert.*</c>.</summary>
    public static readonly ReplayEventTypes AlertAll = new("alert.*");

    /// <summary><c>alert.firing</c>.</summary>
    public static readonly ReplayEventTypes AlertFiring = new("alert.firing");

    /// <summary><c>alert.resolved</c>.</summary>
    public static readonly ReplayEventTypes AlertResolved = new("alert.resolved");

    /// <summary><c>api_key.*</c>.</summary>
    public static readonly ReplayEventTypes ApiKeyAll = new("api_key.*");

    /// <summary><c>api_key.created</c>.</summary>
    public static readonly ReplayEventTypes ApiKeyCreated = new("api_key.created");

    /// <summary><c>api_key.expiring</c>.</summary>
    public static readonly ReplayEventTypes ApiKeyExpiring = new("api_key.expiring");

    /// <summary><c>api_key.revoked</c>.</summary>
    public static readonly ReplayEventTypes ApiKeyRevoked = new("api_key.revoked");

    /// <summary><c>api_key.rotated</c>.</summary>
    public static readonly ReplayEventTypes ApiKeyRotated = new("api_key.rotated");

    /// <summary><c>application.*</c>.</summary>
    public static readonly ReplayEventTypes ApplicationAll = new("application.*");

    /// <summary><c>application.activated</c>.</summary>
    public static readonly ReplayEventTypes ApplicationActivated = new("application.activated");

    /// <summary><c>application.approved</c>.</summary>
    public static readonly ReplayEventTypes ApplicationApproved = new("application.approved");

    /// <summary><c>application.created</c>.</summary>
    public static readonly ReplayEventTypes ApplicationCreated = new("application.created");

    /// <summary><c>application.rejected</c>.</summary>
    public static readonly ReplayEventTypes ApplicationRejected = new("application.rejected");

    /// <summary><c>application.suspended</c>.</summary>
    public static readonly ReplayEventTypes ApplicationSuspended = new("application.suspended");

    /// <summary><c>availability.*</c>.</summary>
    public static readonly ReplayEventTypes AvailabilityAll = new("availability.*");

    /// <summary><c>availability.changed</c>.</summary>
    public static readonly ReplayEventTypes AvailabilityChanged = new("availability.changed");

    /// <summary><c>batch.*</c>.</summary>
    public static readonly ReplayEventTypes BatchAll = new("batch.*");

    /// <summary><c>batch.completed</c>.</summary>
    public static readonly ReplayEventTypes BatchCompleted = new("batch.completed");

    /// <summary><c>booking.*</c>.</summary>
    public static readonly ReplayEventTypes BookingAll = new("booking.*");

    /// <summary><c>booking.canceled</c>.</summary>
    public static readonly ReplayEventTypes BookingCanceled = new("booking.canceled");

    /// <summary><c>booking.checked_in</c>.</summary>
    public static readonly ReplayEventTypes BookingCheckedIn = new("booking.checked_in");

    /// <summary><c>booking.completed</c>.</summary>
    public static readonly ReplayEventTypes BookingCompleted = new("booking.completed");

    /// <summary><c>booking.confirmed</c>.</summary>
    public static readonly ReplayEventTypes BookingConfirmed = new("booking.confirmed");

    /// <summary><c>booking.created</c>.</summary>
    public static readonly ReplayEventTypes BookingCreated = new("booking.created");

    /// <summary><c>booking.declined</c>.</summary>
    public static readonly ReplayEventTypes BookingDeclined = new("booking.declined");

    /// <summary><c>booking.expired</c>.</summary>
    public static readonly ReplayEventTypes BookingExpired = new("booking.expired");

    /// <summary><c>booking.held</c>.</summary>
    public static readonly ReplayEventTypes BookingHeld = new("booking.held");

    /// <summary><c>booking.no_show</c>.</summary>
    public static readonly ReplayEventTypes BookingNoShow = new("booking.no_show");

    /// <summary><c>booking.reassigned</c>.</summary>
    public static readonly ReplayEventTypes BookingReassigned = new("booking.reassigned");

    /// <summary><c>booking.reminder_due</c>.</summary>
    public static readonly ReplayEventTypes BookingReminderDue = new("booking.reminder_due");

    /// <summary><c>booking.rescheduled</c>.</summary>
    public static readonly ReplayEventTypes BookingRescheduled = new("booking.rescheduled");

    /// <summary><c>booking.updated</c>.</summary>
    public static readonly ReplayEventTypes BookingUpdated = new("booking.updated");

    /// <summary><c>client.*</c>.</summary>
    public static readonly ReplayEventTypes ClientAll = new("client.*");

    /// <summary><c>client.archived</c>.</summary>
    public static readonly ReplayEventTypes ClientArchived = new("client.archived");

    /// <summary><c>client.created</c>.</summary>
    public static readonly ReplayEventTypes ClientCreated = new("client.created");

    /// <summary><c>client.deleted</c>.</summary>
    public static readonly ReplayEventTypes ClientDeleted = new("client.deleted");

    /// <summary><c>client.status_changed</c>.</summary>
    public static readonly ReplayEventTypes ClientStatusChanged = new("client.status_changed");

    /// <summary><c>client.updated</c>.</summary>
    public static readonly ReplayEventTypes ClientUpdated = new("client.updated");

    /// <summary><c>customer.*</c>.</summary>
    public static readonly ReplayEventTypes CustomerAll = new("customer.*");

    /// <summary><c>customer.created</c>.</summary>
    public static readonly ReplayEventTypes CustomerCreated = new("customer.created");

    /// <summary><c>customer.deleted</c>.</summary>
    public static readonly ReplayEventTypes CustomerDeleted = new("customer.deleted");

    /// <summary><c>customer.merged</c>.</summary>
    public static readonly ReplayEventTypes CustomerMerged = new("customer.merged");

    /// <summary><c>customer.updated</c>.</summary>
    public static readonly ReplayEventTypes CustomerUpdated = new("customer.updated");

    /// <summary><c>export.*</c>.</summary>
    public static readonly ReplayEventTypes ExportAll = new("export.*");

    /// <summary><c>export.completed</c>.</summary>
    public static readonly ReplayEventTypes ExportCompleted = new("export.completed");

    /// <summary><c>form.*</c>.</summary>
    public static readonly ReplayEventTypes FormAll = new("form.*");

    /// <summary><c>form.archived</c>.</summary>
    public static readonly ReplayEventTypes FormArchived = new("form.archived");

    /// <summary><c>form.created</c>.</summary>
    public static readonly ReplayEventTypes FormCreated = new("form.created");

    /// <summary><c>form.published</c>.</summary>
    public static readonly ReplayEventTypes FormPublished = new("form.published");

    /// <summary><c>form_submission.*</c>.</summary>
    public static readonly ReplayEventTypes FormSubmissionAll = new("form_submission.*");

    /// <summary><c>form_submission.reviewed</c>.</summary>
    public static readonly ReplayEventTypes FormSubmissionReviewed = new("form_submission.reviewed");

    /// <summary><c>form_submission.submitted</c>.</summary>
    public static readonly ReplayEventTypes FormSubmissionSubmitted = new("form_submission.submitted");

    /// <summary><c>form_submission.updated</c>.</summary>
    public static readonly ReplayEventTypes FormSubmissionUpdated = new("form_submission.updated");

    /// <summary><c>integration.*</c>.</summary>
    public static readonly ReplayEventTypes IntegrationAll = new("integration.*");

    /// <summary><c>integration.connected</c>.</summary>
    public static readonly ReplayEventTypes IntegrationConnected = new("integration.connected");

    /// <summary><c>integration.credential_invalid</c>.</summary>
    public static readonly ReplayEventTypes IntegrationCredentialInvalid = new("integration.credential_invalid");

    /// <summary><c>integration.disconnected</c>.</summary>
    public static readonly ReplayEventTypes IntegrationDisconnected = new("integration.disconnected");

    /// <summary><c>menu.*</c>.</summary>
    public static readonly ReplayEventTypes MenuAll = new("menu.*");

    /// <summary><c>menu.published</c>.</summary>
    public static readonly ReplayEventTypes MenuPublished = new("menu.published");

    /// <summary><c>menu_selection.*</c>.</summary>
    public static readonly ReplayEventTypes MenuSelectionAll = new("menu_selection.*");

    /// <summary><c>menu_selection.changed</c>.</summary>
    public static readonly ReplayEventTypes MenuSelectionChanged = new("menu_selection.changed");

    /// <summary><c>menu_selection.locked</c>.</summary>
    public static readonly ReplayEventTypes MenuSelectionLocked = new("menu_selection.locked");

    /// <summary><c>menu_selection.submitted</c>.</summary>
    public static readonly ReplayEventTypes MenuSelectionSubmitted = new("menu_selection.submitted");

    /// <summary><c>organization.*</c>.</summary>
    public static readonly ReplayEventTypes OrganizationAll = new("organization.*");

    /// <summary><c>organization.created</c>.</summary>
    public static readonly ReplayEventTypes OrganizationCreated = new("organization.created");

    /// <summary><c>organization.suspended</c>.</summary>
    public static readonly ReplayEventTypes OrganizationSuspended = new("organization.suspended");

    /// <summary><c>organization.updated</c>.</summary>
    public static readonly ReplayEventTypes OrganizationUpdated = new("organization.updated");

    /// <summary><c>payment.*</c>.</summary>
    public static readonly ReplayEventTypes PaymentAll = new("payment.*");

    /// <summary><c>payment.authorized</c>.</summary>
    public static readonly ReplayEventTypes PaymentAuthorized = new("payment.authorized");

    /// <summary><c>payment.canceled</c>.</summary>
    public static readonly ReplayEventTypes PaymentCanceled = new("payment.canceled");

    /// <summary><c>payment.created</c>.</summary>
    public static readonly ReplayEventTypes PaymentCreated = new("payment.created");

    /// <summary><c>payment.failed</c>.</summary>
    public static readonly ReplayEventTypes PaymentFailed = new("payment.failed");

    /// <summary><c>payment.succeeded</c>.</summary>
    public static readonly ReplayEventTypes PaymentSucceeded = new("payment.succeeded");

    /// <summary><c>payment_request.*</c>.</summary>
    public static readonly ReplayEventTypes PaymentRequestAll = new("payment_request.*");

    /// <summary><c>payment_request.due</c>.</summary>
    public static readonly ReplayEventTypes PaymentRequestDue = new("payment_request.due");

    /// <summary><c>payment_request.overdue</c>.</summary>
    public static readonly ReplayEventTypes PaymentRequestOverdue = new("payment_request.overdue");

    /// <summary><c>payment_schedule.*</c>.</summary>
    public static readonly ReplayEventTypes PaymentScheduleAll = new("payment_schedule.*");

    /// <summary><c>payment_schedule.created</c>.</summary>
    public static readonly ReplayEventTypes PaymentScheduleCreated = new("payment_schedule.created");

    /// <summary><c>quota.*</c>.</summary>
    public static readonly ReplayEventTypes QuotaAll = new("quota.*");

    /// <summary><c>quota.threshold_reached</c>.</summary>
    public static readonly ReplayEventTypes QuotaThresholdReached = new("quota.threshold_reached");

    /// <summary><c>receipt.*</c>.</summary>
    public static readonly ReplayEventTypes ReceiptAll = new("receipt.*");

    /// <summary><c>receipt.issued</c>.</summary>
    public static readonly ReplayEventTypes ReceiptIssued = new("receipt.issued");

    /// <summary><c>refund.*</c>.</summary>
    public static readonly ReplayEventTypes RefundAll = new("refund.*");

    /// <summary><c>refund.created</c>.</summary>
    public static readonly ReplayEventTypes RefundCreated = new("refund.created");

    /// <summary><c>refund.failed</c>.</summary>
    public static readonly ReplayEventTypes RefundFailed = new("refund.failed");

    /// <summary><c>refund.succeeded</c>.</summary>
    public static readonly ReplayEventTypes RefundSucceeded = new("refund.succeeded");

    /// <summary><c>report.*</c>.</summary>
    public static readonly ReplayEventTypes ReportAll = new("report.*");

    /// <summary><c>report.completed</c>.</summary>
    public static readonly ReplayEventTypes ReportCompleted = new("report.completed");

    /// <summary><c>report.failed</c>.</summary>
    public static readonly ReplayEventTypes ReportFailed = new("report.failed");

    /// <summary><c>service.*</c>.</summary>
    public static readonly ReplayEventTypes ServiceAll = new("service.*");

    /// <summary><c>service.created</c>.</summary>
    public static readonly ReplayEventTypes ServiceCreated = new("service.created");

    /// <summary><c>service.deleted</c>.</summary>
    public static readonly ReplayEventTypes ServiceDeleted = new("service.deleted");

    /// <summary><c>service.updated</c>.</summary>
    public static readonly ReplayEventTypes ServiceUpdated = new("service.updated");

    /// <summary><c>space.*</c>.</summary>
    public static readonly ReplayEventTypes SpaceAll = new("space.*");

    /// <summary><c>space.created</c>.</summary>
    public static readonly ReplayEventTypes SpaceCreated = new("space.created");

    /// <summary><c>space.out_of_service</c>.</summary>
    public static readonly ReplayEventTypes SpaceOutOfService = new("space.out_of_service");

    /// <summary><c>space.returned_to_service</c>.</summary>
    public static readonly ReplayEventTypes SpaceReturnedToService = new("space.returned_to_service");

    /// <summary><c>space.updated</c>.</summary>
    public static readonly ReplayEventTypes SpaceUpdated = new("space.updated");

    /// <summary><c>staff.*</c>.</summary>
    public static readonly ReplayEventTypes StaffAll = new("staff.*");

    /// <summary><c>staff.created</c>.</summary>
    public static readonly ReplayEventTypes StaffCreated = new("staff.created");

    /// <summary><c>staff.deactivated</c>.</summary>
    public static readonly ReplayEventTypes StaffDeactivated = new("staff.deactivated");

    /// <summary><c>staff.schedule_changed</c>.</summary>
    public static readonly ReplayEventTypes StaffScheduleChanged = new("staff.schedule_changed");

    /// <summary><c>staff.time_off_created</c>.</summary>
    public static readonly ReplayEventTypes StaffTimeOffCreated = new("staff.time_off_created");

    /// <summary><c>staff.time_off_deleted</c>.</summary>
    public static readonly ReplayEventTypes StaffTimeOffDeleted = new("staff.time_off_deleted");

    /// <summary><c>staff.updated</c>.</summary>
    public static readonly ReplayEventTypes StaffUpdated = new("staff.updated");

    /// <summary><c>sync.*</c>.</summary>
    public static readonly ReplayEventTypes SyncAll = new("sync.*");

    /// <summary><c>sync.completed</c>.</summary>
    public static readonly ReplayEventTypes SyncCompleted = new("sync.completed");

    /// <summary><c>sync.failed</c>.</summary>
    public static readonly ReplayEventTypes SyncFailed = new("sync.failed");

    /// <summary><c>sync.started</c>.</summary>
    public static readonly ReplayEventTypes SyncStarted = new("sync.started");

    /// <summary><c>sync_conflict.*</c>.</summary>
    public static readonly ReplayEventTypes SyncConflictAll = new("sync_conflict.*");

    /// <summary><c>sync_conflict.detected</c>.</summary>
    public static readonly ReplayEventTypes SyncConflictDetected = new("sync_conflict.detected");

    /// <summary><c>sync_conflict.resolved</c>.</summary>
    public static readonly ReplayEventTypes SyncConflictResolved = new("sync_conflict.resolved");

    /// <summary><c>venue.*</c>.</summary>
    public static readonly ReplayEventTypes VenueAll = new("venue.*");

    /// <summary><c>venue.archived</c>.</summary>
    public static readonly ReplayEventTypes VenueArchived = new("venue.archived");

    /// <summary><c>venue.created</c>.</summary>
    public static readonly ReplayEventTypes VenueCreated = new("venue.created");

    /// <summary><c>venue.updated</c>.</summary>
    public static readonly ReplayEventTypes VenueUpdated = new("venue.updated");

    /// <summary><c>waitlist.*</c>.</summary>
    public static readonly ReplayEventTypes WaitlistAll = new("waitlist.*");

    /// <summary><c>waitlist.entry_converted</c>.</summary>
    public static readonly ReplayEventTypes WaitlistEntryConverted = new("waitlist.entry_converted");

    /// <summary><c>waitlist.entry_created</c>.</summary>
    public static readonly ReplayEventTypes WaitlistEntryCreated = new("waitlist.entry_created");

    /// <summary><c>waitlist.slot_offered</c>.</summary>
    public static readonly ReplayEventTypes WaitlistSlotOffered = new("waitlist.slot_offered");

    /// <summary><c>webhook.*</c>.</summary>
    public static readonly ReplayEventTypes WebhookAll = new("webhook.*");

    /// <summary><c>webhook.disabled</c>.</summary>
    public static readonly ReplayEventTypes WebhookDisabled = new("webhook.disabled");

    /// <summary><c>webhook.failing</c>.</summary>
    public static readonly ReplayEventTypes WebhookFailing = new("webhook.failing");

    /// <summary><c>wedding.*</c>.</summary>
    public static readonly ReplayEventTypes WeddingAll = new("wedding.*");

    /// <summary><c>wedding.canceled</c>.</summary>
    public static readonly ReplayEventTypes WeddingCanceled = new("wedding.canceled");

    /// <summary><c>wedding.closed</c>.</summary>
    public static readonly ReplayEventTypes WeddingClosed = new("wedding.closed");

    /// <summary><c>wedding.completed</c>.</summary>
    public static readonly ReplayEventTypes WeddingCompleted = new("wedding.completed");

    /// <summary><c>wedding.created</c>.</summary>
    public static readonly ReplayEventTypes WeddingCreated = new("wedding.created");

    /// <summary><c>wedding.date_changed</c>.</summary>
    public static readonly ReplayEventTypes WeddingDateChanged = new("wedding.date_changed");

    /// <summary><c>wedding.definite</c>.</summary>
    public static readonly ReplayEventTypes WeddingDefinite = new("wedding.definite");

    /// <summary><c>wedding.deleted</c>.</summary>
    public static readonly ReplayEventTypes WeddingDeleted = new("wedding.deleted");

    /// <summary><c>wedding.guarantee_locked</c>.</summary>
    public static readonly ReplayEventTypes WeddingGuaranteeLocked = new("wedding.guarantee_locked");

    /// <summary><c>wedding.guest_count_changed</c>.</summary>
    public static readonly ReplayEventTypes WeddingGuestCountChanged = new("wedding.guest_count_changed");

    /// <summary><c>wedding.lost</c>.</summary>
    public static readonly ReplayEventTypes WeddingLost = new("wedding.lost");

    /// <summary><c>wedding.option_expiring</c>.</summary>
    public static readonly ReplayEventTypes WeddingOptionExpiring = new("wedding.option_expiring");

    /// <summary><c>wedding.released</c>.</summary>
    public static readonly ReplayEventTypes WeddingReleased = new("wedding.released");

    /// <summary><c>wedding.started</c>.</summary>
    public static readonly ReplayEventTypes WeddingStarted = new("wedding.started");

    /// <summary><c>wedding.tentative</c>.</summary>
    public static readonly ReplayEventTypes WeddingTentative = new("wedding.tentative");

    /// <summary><c>wedding.updated</c>.</summary>
    public static readonly ReplayEventTypes WeddingUpdated = new("wedding.updated");

    /// <summary><c>wedding.waitlisted</c>.</summary>
    public static readonly ReplayEventTypes WeddingWaitlisted = new("wedding.waitlisted");

    /// <summary>The value with a text.</summary>
    public static implicit operator ReplayEventTypes(string value) => new(value);

    /// <inheritdoc/>
    public static ReplayEventTypes From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<RequestLogExportFormat>))]
public readonly record struct RequestLogExportFormat(string Value) : IOpenEnum<RequestLogExportFormat>
{
    /// <summary><c>jsonl</c>.</summary>
    public static readonly RequestLogExportFormat Jsonl = new("jsonl");

    /// <summary><c>csv</c>.</summary>
    public static readonly RequestLogExportFormat Csv = new("csv");

    /// <summary>The value with a text.</summary>
    public static implicit operator RequestLogExportFormat(string value) => new(value);

    /// <inheritdoc/>
    public static RequestLogExportFormat From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ResponseTargetPriority>))]
public readonly record struct ResponseTargetPriority(string Value) : IOpenEnum<ResponseTargetPriority>
{
    /// <summary><c>low</c>.</summary>
    public static readonly ResponseTargetPriority Low = new("low");

    /// <summary><c>normal</c>.</summary>
    public static readonly ResponseTargetPriority Normal = new("normal");

    /// <summary><c>high</c>.</summary>
    public static readonly ResponseTargetPriority High = new("high");

    /// <summary><c>urgent</c>.</summary>
    public static readonly ResponseTargetPriority Urgent = new("urgent");

    /// <summary>The value with a text.</summary>
    public static implicit operator ResponseTargetPriority(string value) => new(value);

    /// <inheritdoc/>
    public static ResponseTargetPriority From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ResponseTargetTier>))]
public readonly record struct ResponseTargetTier(string Value) : IOpenEnum<ResponseTargetTier>
{
    /// <summary><c>standard</c>.</summary>
    public static readonly ResponseTargetTier Standard = new("standard");

    /// <summary><c>premium</c>.</summary>
    public static readonly ResponseTargetTier Premium = new("premium");

    /// <summary><c>enterprise</c>.</summary>
    public static readonly ResponseTargetTier Enterprise = new("enterprise");

    /// <summary>The value with a text.</summary>
    public static implicit operator ResponseTargetTier(string value) => new(value);

    /// <inheritdoc/>
    public static ResponseTargetTier From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<RetryFailedEventTypes>))]
public readonly record struct RetryFailedEventTypes(string Value) : IOpenEnum<RetryFailedEventTypes>
{
    /// <summary><c>*</c>.</summary>
    public static readonly RetryFailedEventTypes All = new("*");

    /// <summary><c>alert.*</c>.</summary>
    public static readonly RetryFailedEventTypes AlertAll = new("alert.*");

    /// <summary><c>alert.firing</c>.</summary>
    public static readonly RetryFailedEventTypes AlertFiring = new("alert.firing");

    /// <summary><c>alert.resolved</c>.</summary>
    public static readonly RetryFailedEventTypes AlertResolved = new("alert.resolved");

    /// <summary><c>api_key.*</c>.</summary>
    public static readonly RetryFailedEventTypes ApiKeyAll = new("api_key.*");

    /// <summary><c>api_key.created</c>.</summary>
    public static readonly RetryFailedEventTypes ApiKeyCreated = new("api_key.created");

    /// <summary><c>api_key.expiring</c>.</summary>
    public static readonly RetryFailedEventTypes ApiKeyExpiring = new("api_key.expiring");

    /// <summary><c>api_key.revoked</c>.</summary>
    public static readonly RetryFailedEventTypes ApiKeyRevoked = new("api_key.revoked");

    /// <summary><c>api_key.rotated</c>.</summary>
    public static readonly RetryFailedEventTypes ApiKeyRotated = new("api_key.rotated");

    /// <summary><c>application.*</c>.</summary>
    public static readonly RetryFailedEventTypes ApplicationAll = new("application.*");

    /// <summary><c>application.activated</c>.</summary>
    public static readonly RetryFailedEventTypes ApplicationActivated = new("application.activated");

    /// <summary><c>application.approved</c>.</summary>
    public static readonly RetryFailedEventTypes ApplicationApproved = new("application.approved");

    /// <summary><c>application.created</c>.</summary>
    public static readonly RetryFailedEventTypes ApplicationCreated = new("application.created");

    /// <summary><c>application.rejected</c>.</summary>
    public static readonly RetryFailedEventTypes ApplicationRejected = new("application.rejected");

    /// <summary><c>application.suspended</c>.</summary>
    public static readonly RetryFailedEventTypes ApplicationSuspended = new("application.suspended");

    /// <summary><c>availability.*</c>.</summary>
    public static readonly RetryFailedEventTypes AvailabilityAll = new("availability.*");

    /// <summary><c>availability.changed</c>.</summary>
    public static readonly RetryFailedEventTypes AvailabilityChanged = new("availability.changed");

    /// <summary><c>batch.*</c>.</summary>
    public static readonly RetryFailedEventTypes BatchAll = new("batch.*");

    /// <summary><c>batch.completed</c>.</summary>
    public static readonly RetryFailedEventTypes BatchCompleted = new("batch.completed");

    /// <summary><c>booking.*</c>.</summary>
    public static readonly RetryFailedEventTypes BookingAll = new("booking.*");

    /// <summary><c>booking.canceled</c>.</summary>
    public static readonly RetryFailedEventTypes BookingCanceled = new("booking.canceled");

    /// <summary><c>booking.checked_in</c>.</summary>
    public static readonly RetryFailedEventTypes BookingCheckedIn = new("booking.checked_in");

    /// <summary><c>booking.completed</c>.</summary>
    public static readonly RetryFailedEventTypes BookingCompleted = new("booking.completed");

    /// <summary><c>booking.confirmed</c>.</summary>
    public static readonly RetryFailedEventTypes BookingConfirmed = new("booking.confirmed");

    /// <summary><c>booking.created</c>.</summary>
    public static readonly RetryFailedEventTypes BookingCreated = new("booking.created");

    /// <summary><c>booking.declined</c>.</summary>
    public static readonly RetryFailedEventTypes BookingDeclined = new("booking.declined");

    /// <summary><c>booking.expired</c>.</summary>
    public static readonly RetryFailedEventTypes BookingExpired = new("booking.expired");

    /// <summary><c>booking.held</c>.</summary>
    public static readonly RetryFailedEventTypes BookingHeld = new("booking.held");

    /// <summary><c>booking.no_show</c>.</summary>
    public static readonly RetryFailedEventTypes BookingNoShow = new("booking.no_show");

    /// <summary><c>booking.reassigned</c>.</summary>
    public static readonly RetryFailedEventTypes BookingReassigned = new("booking.reassigned");

    /// <summary><c>booking.reminder_due</c>.</summary>
    public static readonly RetryFailedEventTypes BookingReminderDue = new("booking.reminder_due");

    /// <summary><c>booking.rescheduled</c>.</summary>
    public static readonly RetryFailedEventTypes BookingRescheduled = new("booking.rescheduled");

    /// <summary><c>booking.updated</c>.</summary>
    public static readonly RetryFailedEventTypes BookingUpdated = new("booking.updated");

    /// <summary><c>client.*</c>.</summary>
    public static readonly RetryFailedEventTypes ClientAll = new("client.*");

    /// <summary><c>client.archived</c>.</summary>
    public static readonly RetryFailedEventTypes ClientArchived = new("client.archived");

    /// <summary><c>client.created</c>.</summary>
    public static readonly RetryFailedEventTypes ClientCreated = new("client.created");

    /// <summary><c>client.deleted</c>.</summary>
    public static readonly RetryFailedEventTypes ClientDeleted = new("client.deleted");

    /// <summary><c>client.status_changed</c>.</summary>
    public static readonly RetryFailedEventTypes ClientStatusChanged = new("client.status_changed");

    /// <summary><c>client.updated</c>.</summary>
    public static readonly RetryFailedEventTypes ClientUpdated = new("client.updated");

    /// <summary><c>customer.*</c>.</summary>
    public static readonly RetryFailedEventTypes CustomerAll = new("customer.*");

    /// <summary><c>customer.created</c>.</summary>
    public static readonly RetryFailedEventTypes CustomerCreated = new("customer.created");

    /// <summary><c>customer.deleted</c>.</summary>
    public static readonly RetryFailedEventTypes CustomerDeleted = new("customer.deleted");

    /// <summary><c>customer.merged</c>.</summary>
    public static readonly RetryFailedEventTypes CustomerMerged = new("customer.merged");

    /// <summary><c>customer.updated</c>.</summary>
    public static readonly RetryFailedEventTypes CustomerUpdated = new("customer.updated");

    /// <summary><c>export.*</c>.</summary>
    public static readonly RetryFailedEventTypes ExportAll = new("export.*");

    /// <summary><c>export.completed</c>.</summary>
    public static readonly RetryFailedEventTypes ExportCompleted = new("export.completed");

    /// <summary><c>form.*</c>.</summary>
    public static readonly RetryFailedEventTypes FormAll = new("form.*");

    /// <summary><c>form.archived</c>.</summary>
    public static readonly RetryFailedEventTypes FormArchived = new("form.archived");

    /// <summary><c>form.created</c>.</summary>
    public static readonly RetryFailedEventTypes FormCreated = new("form.created");

    /// <summary><c>form.published</c>.</summary>
    public static readonly RetryFailedEventTypes FormPublished = new("form.published");

    /// <summary><c>form_submission.*</c>.</summary>
    public static readonly RetryFailedEventTypes FormSubmissionAll = new("form_submission.*");

    /// <summary><c>form_submission.reviewed</c>.</summary>
    public static readonly RetryFailedEventTypes FormSubmissionReviewed = new("form_submission.reviewed");

    /// <summary><c>form_submission.submitted</c>.</summary>
    public static readonly RetryFailedEventTypes FormSubmissionSubmitted = new("form_submission.submitted");

    /// <summary><c>form_submission.updated</c>.</summary>
    public static readonly RetryFailedEventTypes FormSubmissionUpdated = new("form_submission.updated");

    /// <summary><c>integration.*</c>.</summary>
    public static readonly RetryFailedEventTypes IntegrationAll = new("integration.*");

    /// <summary><c>integration.connected</c>.</summary>
    public static readonly RetryFailedEventTypes IntegrationConnected = new("integration.connected");

    /// <summary><c>integration.credential_invalid</c>.</summary>
    public static readonly RetryFailedEventTypes IntegrationCredentialInvalid = new("integration.credential_invalid");

    /// <summary><c>integration.disconnected</c>.</summary>
    public static readonly RetryFailedEventTypes IntegrationDisconnected = new("integration.disconnected");

    /// <summary><c>menu.*</c>.</summary>
    public static readonly RetryFailedEventTypes MenuAll = new("menu.*");

    /// <summary><c>menu.published</c>.</summary>
    public static readonly RetryFailedEventTypes MenuPublished = new("menu.published");

    /// <summary><c>menu_selection.*</c>.</summary>
    public static readonly RetryFailedEventTypes MenuSelectionAll = new("menu_selection.*");

    /// <summary><c>menu_selection.changed</c>.</summary>
    public static readonly RetryFailedEventTypes MenuSelectionChanged = new("menu_selection.changed");

    /// <summary><c>menu_selection.locked</c>.</summary>
    public static readonly RetryFailedEventTypes MenuSelectionLocked = new("menu_selection.locked");

    /// <summary><c>menu_selection.submitted</c>.</summary>
    public static readonly RetryFailedEventTypes MenuSelectionSubmitted = new("menu_selection.submitted");

    /// <summary><c>organization.*</c>.</summary>
    public static readonly RetryFailedEventTypes OrganizationAll = new("organization.*");

    /// <summary><c>organization.created</c>.</summary>
    public static readonly RetryFailedEventTypes OrganizationCreated = new("organization.created");

    /// <summary><c>organization.suspended</c>.</summary>
    public static readonly RetryFailedEventTypes OrganizationSuspended = new("organization.suspended");

    /// <summary><c>organization.updated</c>.</summary>
    public static readonly RetryFailedEventTypes OrganizationUpdated = new("organization.updated");

    /// <summary><c>payment.*</c>.</summary>
    public static readonly RetryFailedEventTypes PaymentAll = new("payment.*");

    /// <summary><c>payment.authorized</c>.</summary>
    public static readonly RetryFailedEventTypes PaymentAuthorized = new("payment.authorized");

    /// <summary><c>payment.canceled</c>.</summary>
    public static readonly RetryFailedEventTypes PaymentCanceled = new("payment.canceled");

    /// <summary><c>payment.created</c>.</summary>
    public static readonly RetryFailedEventTypes PaymentCreated = new("payment.created");

    /// <summary><c>payment.failed</c>.</summary>
    public static readonly RetryFailedEventTypes PaymentFailed = new("payment.failed");

    /// <summary><c>payment.succeeded</c>.</summary>
    public static readonly RetryFailedEventTypes PaymentSucceeded = new("payment.succeeded");

    /// <summary><c>payment_request.*</c>.</summary>
    public static readonly RetryFailedEventTypes PaymentRequestAll = new("payment_request.*");

    /// <summary><c>payment_request.due</c>.</summary>
    public static readonly RetryFailedEventTypes PaymentRequestDue = new("payment_request.due");

    /// <summary><c>payment_request.overdue</c>.</summary>
    public static readonly RetryFailedEventTypes PaymentRequestOverdue = new("payment_request.overdue");

    /// <summary><c>payment_schedule.*</c>.</summary>
    public static readonly RetryFailedEventTypes PaymentScheduleAll = new("payment_schedule.*");

    /// <summary><c>payment_schedule.created</c>.</summary>
    public static readonly RetryFailedEventTypes PaymentScheduleCreated = new("payment_schedule.created");

    /// <summary><c>quota.*</c>.</summary>
    public static readonly RetryFailedEventTypes QuotaAll = new("quota.*");

    /// <summary><c>quota.threshold_reached</c>.</summary>
    public static readonly RetryFailedEventTypes QuotaThresholdReached = new("quota.threshold_reached");

    /// <summary><c>receipt.*</c>.</summary>
    public static readonly RetryFailedEventTypes ReceiptAll = new("receipt.*");

    /// <summary><c>receipt.issued</c>.</summary>
    public static readonly RetryFailedEventTypes ReceiptIssued = new("receipt.issued");

    /// <summary><c>refund.*</c>.</summary>
    public static readonly RetryFailedEventTypes RefundAll = new("refund.*");

    /// <summary><c>refund.created</c>.</summary>
    public static readonly RetryFailedEventTypes RefundCreated = new("refund.created");

    /// <summary><c>refund.failed</c>.</summary>
    public static readonly RetryFailedEventTypes RefundFailed = new("refund.failed");

    /// <summary><c>refund.succeeded</c>.</summary>
    public static readonly RetryFailedEventTypes RefundSucceeded = new("refund.succeeded");

    /// <summary><c>report.*</c>.</summary>
    public static readonly RetryFailedEventTypes ReportAll = new("report.*");

    /// <summary><c>report.completed</c>.</summary>
    public static readonly RetryFailedEventTypes ReportCompleted = new("report.completed");

    /// <summary><c>report.failed</c>.</summary>
    public static readonly RetryFailedEventTypes ReportFailed = new("report.failed");

    /// <summary><c>service.*</c>.</summary>
    public static readonly RetryFailedEventTypes ServiceAll = new("service.*");

    /// <summary><c>service.created</c>.</summary>
    public static readonly RetryFailedEventTypes ServiceCreated = new("service.created");

    /// <summary><c>service.deleted</c>.</summary>
    public static readonly RetryFailedEventTypes ServiceDeleted = new("service.deleted");

    /// <summary><c>service.updated</c>.</summary>
    public static readonly RetryFailedEventTypes ServiceUpdated = new("service.updated");

    /// <summary><c>space.*</c>.</summary>
    public static readonly RetryFailedEventTypes SpaceAll = new("space.*");

    /// <summary><c>space.created</c>.</summary>
    public static readonly RetryFailedEventTypes SpaceCreated = new("space.created");

    /// <summary><c>space.out_of_service</c>.</summary>
    public static readonly RetryFailedEventTypes SpaceOutOfService = new("space.out_of_service");

    /// <summary><c>space.returned_to_service</c>.</summary>
    public static readonly RetryFailedEventTypes SpaceReturnedToService = new("space.returned_to_service");

    /// <summary><c>space.updated</c>.</summary>
    public static readonly RetryFailedEventTypes SpaceUpdated = new("space.updated");

    /// <summary><c>staff.*</c>.</summary>
    public static readonly RetryFailedEventTypes StaffAll = new("staff.*");

    /// <summary><c>staff.created</c>.</summary>
    public static readonly RetryFailedEventTypes StaffCreated = new("staff.created");

    /// <summary><c>staff.deactivated</c>.</summary>
    public static readonly RetryFailedEventTypes StaffDeactivated = new("staff.deactivated");

    /// <summary><c>staff.schedule_changed</c>.</summary>
    public static readonly RetryFailedEventTypes StaffScheduleChanged = new("staff.schedule_changed");

    /// <summary><c>staff.time_off_created</c>.</summary>
    public static readonly RetryFailedEventTypes StaffTimeOffCreated = new("staff.time_off_created");

    /// <summary><c>staff.time_off_deleted</c>.</summary>
    public static readonly RetryFailedEventTypes StaffTimeOffDeleted = new("staff.time_off_deleted");

    /// <summary><c>staff.updated</c>.</summary>
    public static readonly RetryFailedEventTypes StaffUpdated = new("staff.updated");

    /// <summary><c>sync.*</c>.</summary>
    public static readonly RetryFailedEventTypes SyncAll = new("sync.*");

    /// <summary><c>sync.completed</c>.</summary>
    public static readonly RetryFailedEventTypes SyncCompleted = new("sync.completed");

    /// <summary><c>sync.failed</c>.</summary>
    public static readonly RetryFailedEventTypes SyncFailed = new("sync.failed");

    /// <summary><c>sync.started</c>.</summary>
    public static readonly RetryFailedEventTypes SyncStarted = new("sync.started");

    /// <summary><c>sync_conflict.*</c>.</summary>
    public static readonly RetryFailedEventTypes SyncConflictAll = new("sync_conflict.*");

    /// <summary><c>sync_conflict.detected</c>.</summary>
    public static readonly RetryFailedEventTypes SyncConflictDetected = new("sync_conflict.detected");

    /// <summary><c>sync_conflict.resolved</c>.</summary>
    public static readonly RetryFailedEventTypes SyncConflictResolved = new("sync_conflict.resolved");

    /// <summary><c>venue.*</c>.</summary>
    public static readonly RetryFailedEventTypes VenueAll = new("venue.*");

    /// <summary><c>venue.archived</c>.</summary>
    public static readonly RetryFailedEventTypes VenueArchived = new("venue.archived");

    /// <summary><c>venue.created</c>.</summary>
    public static readonly RetryFailedEventTypes VenueCreated = new("venue.created");

    /// <summary><c>venue.updated</c>.</summary>
    public static readonly RetryFailedEventTypes VenueUpdated = new("venue.updated");

    /// <summary><c>waitlist.*</c>.</summary>
    public static readonly RetryFailedEventTypes WaitlistAll = new("waitlist.*");

    /// <summary><c>waitlist.entry_converted</c>.</summary>
    public static readonly RetryFailedEventTypes WaitlistEntryConverted = new("waitlist.entry_converted");

    /// <summary><c>waitlist.entry_created</c>.</summary>
    public static readonly RetryFailedEventTypes WaitlistEntryCreated = new("waitlist.entry_created");

    /// <summary><c>waitlist.slot_offered</c>.</summary>
    public static readonly RetryFailedEventTypes WaitlistSlotOffered = new("waitlist.slot_offered");

    /// <summary><c>webhook.*</c>.</summary>
    public static readonly RetryFailedEventTypes WebhookAll = new("webhook.*");

    /// <summary><c>webhook.disabled</c>.</summary>
    public static readonly RetryFailedEventTypes WebhookDisabled = new("webhook.disabled");

    /// <summary><c>webhook.failing</c>.</summary>
    public static readonly RetryFailedEventTypes WebhookFailing = new("webhook.failing");

    /// <summary><c>wedding.*</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingAll = new("wedding.*");

    /// <summary><c>wedding.canceled</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingCanceled = new("wedding.canceled");

    /// <summary><c>wedding.closed</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingClosed = new("wedding.closed");

    /// <summary><c>wedding.completed</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingCompleted = new("wedding.completed");

    /// <summary><c>wedding.created</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingCreated = new("wedding.created");

    /// <summary><c>wedding.date_changed</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingDateChanged = new("wedding.date_changed");

    /// <summary><c>wedding.definite</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingDefinite = new("wedding.definite");

    /// <summary><c>wedding.deleted</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingDeleted = new("wedding.deleted");

    /// <summary><c>wedding.guarantee_locked</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingGuaranteeLocked = new("wedding.guarantee_locked");

    /// <summary><c>wedding.guest_count_changed</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingGuestCountChanged = new("wedding.guest_count_changed");

    /// <summary><c>wedding.lost</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingLost = new("wedding.lost");

    /// <summary><c>wedding.option_expiring</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingOptionExpiring = new("wedding.option_expiring");

    /// <summary><c>wedding.released</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingReleased = new("wedding.released");

    /// <summary><c>wedding.started</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingStarted = new("wedding.started");

    /// <summary><c>wedding.tentative</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingTentative = new("wedding.tentative");

    /// <summary><c>wedding.updated</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingUpdated = new("wedding.updated");

    /// <summary><c>wedding.waitlisted</c>.</summary>
    public static readonly RetryFailedEventTypes WeddingWaitlisted = new("wedding.waitlisted");

    /// <summary>The value with a text.</summary>
    public static implicit operator RetryFailedEventTypes(string value) => new(value);

    /// <inheritdoc/>
    public static RetryFailedEventTypes From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<RotateSecretSignature>))]
public readonly record struct RotateSecretSignature(string Value) : IOpenEnum<RotateSecretSignature>
{
    /// <summary><c>hmac-sha256</c>.</summary>
    public static readonly RotateSecretSignature HmacSha256 = new("hmac-sha256");

    /// <summary><c>ed25519</c>.</summary>
    public static readonly RotateSecretSignature Ed25519 = new("ed25519");

    /// <summary>The value with a text.</summary>
    public static implicit operator RotateSecretSignature(string value) => new(value);

    /// <inheritdoc/>
    public static RotateSecretSignature From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ScheduleItemStatus>))]
public readonly record struct ScheduleItemStatus(string Value) : IOpenEnum<ScheduleItemStatus>
{
    /// <summary><c>scheduled</c>.</summary>
    public static readonly ScheduleItemStatus Scheduled = new("scheduled");

    /// <summary><c>due</c>.</summary>
    public static readonly ScheduleItemStatus Due = new("due");

    /// <summary><c>overdue</c>.</summary>
    public static readonly ScheduleItemStatus Overdue = new("overdue");

    /// <summary><c>paid</c>.</summary>
    public static readonly ScheduleItemStatus Paid = new("paid");

    /// <summary><c>canceled</c>.</summary>
    public static readonly ScheduleItemStatus Canceled = new("canceled");

    /// <summary>The value with a text.</summary>
    public static implicit operator ScheduleItemStatus(string value) => new(value);

    /// <inheritdoc/>
    public static ScheduleItemStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<ServiceStatus>))]
public readonly record struct ServiceStatus(string Value) : IOpenEnum<ServiceStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly ServiceStatus Active = new("active");

    /// <summary><c>inactive</c>.</summary>
    public static readonly ServiceStatus Inactive = new("inactive");

    /// <summary>The value with a text.</summary>
    public static implicit operator ServiceStatus(string value) => new(value);

    /// <inheritdoc/>
    public static ServiceStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<SessionEnvironment>))]
public readonly record struct SessionEnvironment(string Value) : IOpenEnum<SessionEnvironment>
{
    /// <summary><c>live</c>.</summary>
    public static readonly SessionEnvironment Live = new("live");

    /// <summary><c>test</c>.</summary>
    public static readonly SessionEnvironment Test = new("test");

    /// <summary>The value with a text.</summary>
    public static implicit operator SessionEnvironment(string value) => new(value);

    /// <inheritdoc/>
    public static SessionEnvironment From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<SetupStyleStyle>))]
public readonly record struct SetupStyleStyle(string Value) : IOpenEnum<SetupStyleStyle>
{
    /// <summary><c>theatre</c>.</summary>
    public static readonly SetupStyleStyle Theatre = new("theatre");

    /// <summary><c>banquet</c>.</summary>
    public static readonly SetupStyleStyle Banquet = new("banquet");

    /// <summary><c>cocktail</c>.</summary>
    public static readonly SetupStyleStyle Cocktail = new("cocktail");

    /// <summary><c>classroom</c>.</summary>
    public static readonly SetupStyleStyle Classroom = new("classroom");

    /// <summary><c>boardroom</c>.</summary>
    public static readonly SetupStyleStyle Boardroom = new("boardroom");

    /// <summary><c>u_shape</c>.</summary>
    public static readonly SetupStyleStyle UShape = new("u_shape");

    /// <summary><c>hollow_square</c>.</summary>
    public static readonly SetupStyleStyle HollowSquare = new("hollow_square");

    /// <summary><c>cabaret</c>.</summary>
    public static readonly SetupStyleStyle Cabaret = new("cabaret");

    /// <summary><c>ceremony</c>.</summary>
    public static readonly SetupStyleStyle Ceremony = new("ceremony");

    /// <summary><c>exhibition</c>.</summary>
    public static readonly SetupStyleStyle Exhibition = new("exhibition");

    /// <summary>The value with a text.</summary>
    public static implicit operator SetupStyleStyle(string value) => new(value);

    /// <inheritdoc/>
    public static SetupStyleStyle From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<SignatureCheckCheckedHeader>))]
public readonly record struct SignatureCheckCheckedHeader(string Value) : IOpenEnum<SignatureCheckCheckedHeader>
{
    /// <summary><c>webhook-signature</c>.</summary>
    public static readonly SignatureCheckCheckedHeader WebhookSignature = new("webhook-signature");

    /// <summary><c>x-wedsync-signature</c>.</summary>
    public static readonly SignatureCheckCheckedHeader XWedsyncSignature = new("x-wedsync-signature");

    /// <summary><c>x-bookingx-signature</c>.</summary>
    public static readonly SignatureCheckCheckedHeader XBookingxSignature = new("x-bookingx-signature");

    /// <summary>The value with a text.</summary>
    public static implicit operator SignatureCheckCheckedHeader(string value) => new(value);

    /// <inheritdoc/>
    public static SignatureCheckCheckedHeader From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<SignatureCheckReason>))]
public readonly record struct SignatureCheckReason(string Value) : IOpenEnum<SignatureCheckReason>
{
    /// <summary><c>header_missing</c>.</summary>
    public static readonly SignatureCheckReason HeaderMissing = new("header_missing");

    /// <summary><c>header_malformed</c>.</summary>
    public static readonly SignatureCheckReason HeaderMalformed = new("header_malformed");

    /// <summary><c>wrong_scheme</c>.</summary>
    public static readonly SignatureCheckReason WrongScheme = new("wrong_scheme");

    /// <summary><c>timestamp_too_old</c>.</summary>
    public static readonly SignatureCheckReason TimestampTooOld = new("timestamp_too_old");

    /// <summary><c>timestamp_too_new</c>.</summary>
    public static readonly SignatureCheckReason TimestampTooNew = new("timestamp_too_new");

    /// <summary><c>body_changed</c>.</summary>
    public static readonly SignatureCheckReason BodyChanged = new("body_changed");

    /// <summary><c>id_or_timestamp_changed</c>.</summary>
    public static readonly SignatureCheckReason IdOrTimestampChanged = new("id_or_timestamp_changed");

    /// <summary><c>content_changed</c>.</summary>
    public static readonly SignatureCheckReason ContentChanged = new("content_changed");

    /// <summary><c>wrong_secret</c>.</summary>
    public static readonly SignatureCheckReason WrongSecret = new("wrong_secret");

    /// <summary>The value with a text.</summary>
    public static implicit operator SignatureCheckReason(string value) => new(value);

    /// <inheritdoc/>
    public static SignatureCheckReason From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<SkippedOccurrenceReason>))]
public readonly record struct SkippedOccurrenceReason(string Value) : IOpenEnum<SkippedOccurrenceReason>
{
    /// <summary><c>outside_hours</c>.</summary>
    public static readonly SkippedOccurrenceReason OutsideHours = new("outside_hours");

    /// <summary><c>break</c>.</summary>
    public static readonly SkippedOccurrenceReason Break = new("break");

    /// <summary><c>time_off</c>.</summary>
    public static readonly SkippedOccurrenceReason TimeOff = new("time_off");

    /// <summary><c>holiday</c>.</summary>
    public static readonly SkippedOccurrenceReason Holiday = new("holiday");

    /// <summary><c>blocked</c>.</summary>
    public static readonly SkippedOccurrenceReason Blocked = new("blocked");

    /// <summary><c>booked</c>.</summary>
    public static readonly SkippedOccurrenceReason Booked = new("booked");

    /// <summary><c>held</c>.</summary>
    public static readonly SkippedOccurrenceReason Held = new("held");

    /// <summary><c>notice_too_short</c>.</summary>
    public static readonly SkippedOccurrenceReason NoticeTooShort = new("notice_too_short");

    /// <summary><c>beyond_window</c>.</summary>
    public static readonly SkippedOccurrenceReason BeyondWindow = new("beyond_window");

    /// <summary><c>capacity</c>.</summary>
    public static readonly SkippedOccurrenceReason Capacity = new("capacity");

    /// <summary><c>not_offered</c>.</summary>
    public static readonly SkippedOccurrenceReason NotOffered = new("not_offered");

    /// <summary><c>inactive</c>.</summary>
    public static readonly SkippedOccurrenceReason Inactive = new("inactive");

    /// <summary>The value with a text.</summary>
    public static implicit operator SkippedOccurrenceReason(string value) => new(value);

    /// <inheritdoc/>
    public static SkippedOccurrenceReason From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<SpaceKind>))]
public readonly record struct SpaceKind(string Value) : IOpenEnum<SpaceKind>
{
    /// <summary><c>element</c>.</summary>
    public static readonly SpaceKind Element = new("element");

    /// <summary><c>combo</c>.</summary>
    public static readonly SpaceKind Combo = new("combo");

    /// <summary>The value with a text.</summary>
    public static implicit operator SpaceKind(string value) => new(value);

    /// <inheritdoc/>
    public static SpaceKind From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<SpacesSort>))]
public readonly record struct SpacesSort(string Value) : IOpenEnum<SpacesSort>
{
    /// <summary><c>-created_at</c>.</summary>
    public static readonly SpacesSort CreatedAtDescending = new("-created_at");

    /// <summary><c>created_at</c>.</summary>
    public static readonly SpacesSort CreatedAt = new("created_at");

    /// <summary><c>-updated_at</c>.</summary>
    public static readonly SpacesSort UpdatedAtDescending = new("-updated_at");

    /// <summary><c>updated_at</c>.</summary>
    public static readonly SpacesSort UpdatedAt = new("updated_at");

    /// <summary><c>-name</c>.</summary>
    public static readonly SpacesSort NameDescending = new("-name");

    /// <summary><c>name</c>.</summary>
    public static readonly SpacesSort Name = new("name");

    /// <summary><c>-capacity</c>.</summary>
    public static readonly SpacesSort CapacityDescending = new("-capacity");

    /// <summary><c>capacity</c>.</summary>
    public static readonly SpacesSort Capacity = new("capacity");

    /// <summary>The value with a text.</summary>
    public static implicit operator SpacesSort(string value) => new(value);

    /// <inheritdoc/>
    public static SpacesSort From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<StaffMemberStatus>))]
public readonly record struct StaffMemberStatus(string Value) : IOpenEnum<StaffMemberStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly StaffMemberStatus Active = new("active");

    /// <summary><c>inactive</c>.</summary>
    public static readonly StaffMemberStatus Inactive = new("inactive");

    /// <summary>The value with a text.</summary>
    public static implicit operator StaffMemberStatus(string value) => new(value);

    /// <inheritdoc/>
    public static StaffMemberStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<SupportPlanTier>))]
public readonly record struct SupportPlanTier(string Value) : IOpenEnum<SupportPlanTier>
{
    /// <summary><c>standard</c>.</summary>
    public static readonly SupportPlanTier Standard = new("standard");

    /// <summary><c>premium</c>.</summary>
    public static readonly SupportPlanTier Premium = new("premium");

    /// <summary><c>enterprise</c>.</summary>
    public static readonly SupportPlanTier Enterprise = new("enterprise");

    /// <summary>The value with a text.</summary>
    public static implicit operator SupportPlanTier(string value) => new(value);

    /// <inheritdoc/>
    public static SupportPlanTier From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<SupportTier>))]
public readonly record struct SupportTier(string Value) : IOpenEnum<SupportTier>
{
    /// <summary><c>standard</c>.</summary>
    public static readonly SupportTier Standard = new("standard");

    /// <summary><c>premium</c>.</summary>
    public static readonly SupportTier Premium = new("premium");

    /// <summary><c>enterprise</c>.</summary>
    public static readonly SupportTier Enterprise = new("enterprise");

    /// <summary>The value with a text.</summary>
    public static implicit operator SupportTier(string value) => new(value);

    /// <inheritdoc/>
    public static SupportTier From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<TicketAuthorType>))]
public readonly record struct TicketAuthorType(string Value) : IOpenEnum<TicketAuthorType>
{
    /// <summary><c>user</c>.</summary>
    public static readonly TicketAuthorType User = new("user");

    /// <summary><c>api_key</c>.</summary>
    public static readonly TicketAuthorType ApiKey = new("api_key");

    /// <summary><c>oauth_client</c>.</summary>
    public static readonly TicketAuthorType OauthClient = new("oauth_client");

    /// <summary><c>support</c>.</summary>
    public static readonly TicketAuthorType Support = new("support");

    /// <summary>The value with a text.</summary>
    public static implicit operator TicketAuthorType(string value) => new(value);

    /// <inheritdoc/>
    public static TicketAuthorType From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<TicketClosedBy>))]
public readonly record struct TicketClosedBy(string Value) : IOpenEnum<TicketClosedBy>
{
    /// <summary><c>customer</c>.</summary>
    public static readonly TicketClosedBy Customer = new("customer");

    /// <summary><c>support</c>.</summary>
    public static readonly TicketClosedBy Support = new("support");

    /// <summary>The value with a text.</summary>
    public static implicit operator TicketClosedBy(string value) => new(value);

    /// <inheritdoc/>
    public static TicketClosedBy From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<TicketLastMessageBy>))]
public readonly record struct TicketLastMessageBy(string Value) : IOpenEnum<TicketLastMessageBy>
{
    /// <summary><c>customer</c>.</summary>
    public static readonly TicketLastMessageBy Customer = new("customer");

    /// <summary><c>support</c>.</summary>
    public static readonly TicketLastMessageBy Support = new("support");

    /// <summary>The value with a text.</summary>
    public static implicit operator TicketLastMessageBy(string value) => new(value);

    /// <inheritdoc/>
    public static TicketLastMessageBy From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<TicketMessageSource>))]
public readonly record struct TicketMessageSource(string Value) : IOpenEnum<TicketMessageSource>
{
    /// <summary><c>api</c>.</summary>
    public static readonly TicketMessageSource Api = new("api");

    /// <summary><c>mail</c>.</summary>
    public static readonly TicketMessageSource Mail = new("mail");

    /// <summary>The value with a text.</summary>
    public static implicit operator TicketMessageSource(string value) => new(value);

    /// <inheritdoc/>
    public static TicketMessageSource From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<TicketPriority>))]
public readonly record struct TicketPriority(string Value) : IOpenEnum<TicketPriority>
{
    /// <summary><c>low</c>.</summary>
    public static readonly TicketPriority Low = new("low");

    /// <summary><c>normal</c>.</summary>
    public static readonly TicketPriority Normal = new("normal");

    /// <summary><c>high</c>.</summary>
    public static readonly TicketPriority High = new("high");

    /// <summary><c>urgent</c>.</summary>
    public static readonly TicketPriority Urgent = new("urgent");

    /// <summary>The value with a text.</summary>
    public static implicit operator TicketPriority(string value) => new(value);

    /// <inheritdoc/>
    public static TicketPriority From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<TicketStatus>))]
public readonly record struct TicketStatus(string Value) : IOpenEnum<TicketStatus>
{
    /// <summary><c>open</c>.</summary>
    public static readonly TicketStatus Open = new("open");

    /// <summary><c>answered</c>.</summary>
    public static readonly TicketStatus Answered = new("answered");

    /// <summary><c>closed</c>.</summary>
    public static readonly TicketStatus Closed = new("closed");

    /// <summary>The value with a text.</summary>
    public static implicit operator TicketStatus(string value) => new(value);

    /// <inheritdoc/>
    public static TicketStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<TierAlgorithm>))]
public readonly record struct TierAlgorithm(string Value) : IOpenEnum<TierAlgorithm>
{
    /// <summary><c>sliding_window</c>.</summary>
    public static readonly TierAlgorithm SlidingWindow = new("sliding_window");

    /// <summary><c>token_bucket</c>.</summary>
    public static readonly TierAlgorithm TokenBucket = new("token_bucket");

    /// <summary><c>fixed_window</c>.</summary>
    public static readonly TierAlgorithm FixedWindow = new("fixed_window");

    /// <summary>The value with a text.</summary>
    public static implicit operator TierAlgorithm(string value) => new(value);

    /// <inheritdoc/>
    public static TierAlgorithm From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<TierStatus>))]
public readonly record struct TierStatus(string Value) : IOpenEnum<TierStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly TierStatus Active = new("active");

    /// <summary><c>retired</c>.</summary>
    public static readonly TierStatus Retired = new("retired");

    /// <summary>The value with a text.</summary>
    public static implicit operator TierStatus(string value) => new(value);

    /// <inheritdoc/>
    public static TierStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<TierWithRolloutAlgorithm>))]
public readonly record struct TierWithRolloutAlgorithm(string Value) : IOpenEnum<TierWithRolloutAlgorithm>
{
    /// <summary><c>sliding_window</c>.</summary>
    public static readonly TierWithRolloutAlgorithm SlidingWindow = new("sliding_window");

    /// <summary><c>token_bucket</c>.</summary>
    public static readonly TierWithRolloutAlgorithm TokenBucket = new("token_bucket");

    /// <summary><c>fixed_window</c>.</summary>
    public static readonly TierWithRolloutAlgorithm FixedWindow = new("fixed_window");

    /// <summary>The value with a text.</summary>
    public static implicit operator TierWithRolloutAlgorithm(string value) => new(value);

    /// <inheritdoc/>
    public static TierWithRolloutAlgorithm From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<TierWithRolloutRollout>))]
public readonly record struct TierWithRolloutRollout(string Value) : IOpenEnum<TierWithRolloutRollout>
{
    /// <summary><c>complete</c>.</summary>
    public static readonly TierWithRolloutRollout Complete = new("complete");

    /// <summary><c>running</c>.</summary>
    public static readonly TierWithRolloutRollout Running = new("running");

    /// <summary>The value with a text.</summary>
    public static implicit operator TierWithRolloutRollout(string value) => new(value);

    /// <inheritdoc/>
    public static TierWithRolloutRollout From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<TierWithRolloutStatus>))]
public readonly record struct TierWithRolloutStatus(string Value) : IOpenEnum<TierWithRolloutStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly TierWithRolloutStatus Active = new("active");

    /// <summary><c>retired</c>.</summary>
    public static readonly TierWithRolloutStatus Retired = new("retired");

    /// <summary>The value with a text.</summary>
    public static implicit operator TierWithRolloutStatus(string value) => new(value);

    /// <inheritdoc/>
    public static TierWithRolloutStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<UploadStatus>))]
public readonly record struct UploadStatus(string Value) : IOpenEnum<UploadStatus>
{
    /// <summary><c>awaiting</c>.</summary>
    public static readonly UploadStatus Awaiting = new("awaiting");

    /// <summary><c>received</c>.</summary>
    public static readonly UploadStatus Received = new("received");

    /// <summary><c>expired</c>.</summary>
    public static readonly UploadStatus Expired = new("expired");

    /// <summary>The value with a text.</summary>
    public static implicit operator UploadStatus(string value) => new(value);

    /// <inheritdoc/>
    public static UploadStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<UsageEndpointsGranularity>))]
public readonly record struct UsageEndpointsGranularity(string Value) : IOpenEnum<UsageEndpointsGranularity>
{
    /// <summary><c>minute</c>.</summary>
    public static readonly UsageEndpointsGranularity Minute = new("minute");

    /// <summary><c>hour</c>.</summary>
    public static readonly UsageEndpointsGranularity Hour = new("hour");

    /// <summary><c>day</c>.</summary>
    public static readonly UsageEndpointsGranularity Day = new("day");

    /// <summary>The value with a text.</summary>
    public static implicit operator UsageEndpointsGranularity(string value) => new(value);

    /// <inheritdoc/>
    public static UsageEndpointsGranularity From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<UsageErrorsGranularity>))]
public readonly record struct UsageErrorsGranularity(string Value) : IOpenEnum<UsageErrorsGranularity>
{
    /// <summary><c>minute</c>.</summary>
    public static readonly UsageErrorsGranularity Minute = new("minute");

    /// <summary><c>hour</c>.</summary>
    public static readonly UsageErrorsGranularity Hour = new("hour");

    /// <summary><c>day</c>.</summary>
    public static readonly UsageErrorsGranularity Day = new("day");

    /// <summary>The value with a text.</summary>
    public static implicit operator UsageErrorsGranularity(string value) => new(value);

    /// <inheritdoc/>
    public static UsageErrorsGranularity From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<UsageGranularity>))]
public readonly record struct UsageGranularity(string Value) : IOpenEnum<UsageGranularity>
{
    /// <summary><c>minute</c>.</summary>
    public static readonly UsageGranularity Minute = new("minute");

    /// <summary><c>hour</c>.</summary>
    public static readonly UsageGranularity Hour = new("hour");

    /// <summary><c>day</c>.</summary>
    public static readonly UsageGranularity Day = new("day");

    /// <summary>The value with a text.</summary>
    public static implicit operator UsageGranularity(string value) => new(value);

    /// <inheritdoc/>
    public static UsageGranularity From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<VenueStatus>))]
public readonly record struct VenueStatus(string Value) : IOpenEnum<VenueStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly VenueStatus Active = new("active");

    /// <summary><c>archived</c>.</summary>
    public static readonly VenueStatus Archived = new("archived");

    /// <summary>The value with a text.</summary>
    public static implicit operator VenueStatus(string value) => new(value);

    /// <inheritdoc/>
    public static VenueStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WaitingTicketClosedBy>))]
public readonly record struct WaitingTicketClosedBy(string Value) : IOpenEnum<WaitingTicketClosedBy>
{
    /// <summary><c>customer</c>.</summary>
    public static readonly WaitingTicketClosedBy Customer = new("customer");

    /// <summary><c>support</c>.</summary>
    public static readonly WaitingTicketClosedBy Support = new("support");

    /// <summary>The value with a text.</summary>
    public static implicit operator WaitingTicketClosedBy(string value) => new(value);

    /// <inheritdoc/>
    public static WaitingTicketClosedBy From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WaitingTicketLastMessageBy>))]
public readonly record struct WaitingTicketLastMessageBy(string Value) : IOpenEnum<WaitingTicketLastMessageBy>
{
    /// <summary><c>customer</c>.</summary>
    public static readonly WaitingTicketLastMessageBy Customer = new("customer");

    /// <summary><c>support</c>.</summary>
    public static readonly WaitingTicketLastMessageBy Support = new("support");

    /// <summary>The value with a text.</summary>
    public static implicit operator WaitingTicketLastMessageBy(string value) => new(value);

    /// <inheritdoc/>
    public static WaitingTicketLastMessageBy From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WaitingTicketPriority>))]
public readonly record struct WaitingTicketPriority(string Value) : IOpenEnum<WaitingTicketPriority>
{
    /// <summary><c>low</c>.</summary>
    public static readonly WaitingTicketPriority Low = new("low");

    /// <summary><c>normal</c>.</summary>
    public static readonly WaitingTicketPriority Normal = new("normal");

    /// <summary><c>high</c>.</summary>
    public static readonly WaitingTicketPriority High = new("high");

    /// <summary><c>urgent</c>.</summary>
    public static readonly WaitingTicketPriority Urgent = new("urgent");

    /// <summary>The value with a text.</summary>
    public static implicit operator WaitingTicketPriority(string value) => new(value);

    /// <inheritdoc/>
    public static WaitingTicketPriority From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WaitingTicketStatus>))]
public readonly record struct WaitingTicketStatus(string Value) : IOpenEnum<WaitingTicketStatus>
{
    /// <summary><c>open</c>.</summary>
    public static readonly WaitingTicketStatus Open = new("open");

    /// <summary><c>answered</c>.</summary>
    public static readonly WaitingTicketStatus Answered = new("answered");

    /// <summary><c>closed</c>.</summary>
    public static readonly WaitingTicketStatus Closed = new("closed");

    /// <summary>The value with a text.</summary>
    public static implicit operator WaitingTicketStatus(string value) => new(value);

    /// <inheritdoc/>
    public static WaitingTicketStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WaitlistEntryStatus>))]
public readonly record struct WaitlistEntryStatus(string Value) : IOpenEnum<WaitlistEntryStatus>
{
    /// <summary><c>waiting</c>.</summary>
    public static readonly WaitlistEntryStatus Waiting = new("waiting");

    /// <summary><c>offered</c>.</summary>
    public static readonly WaitlistEntryStatus Offered = new("offered");

    /// <summary><c>converted</c>.</summary>
    public static readonly WaitlistEntryStatus Converted = new("converted");

    /// <summary><c>expired</c>.</summary>
    public static readonly WaitlistEntryStatus Expired = new("expired");

    /// <summary><c>canceled</c>.</summary>
    public static readonly WaitlistEntryStatus Canceled = new("canceled");

    /// <summary>The value with a text.</summary>
    public static implicit operator WaitlistEntryStatus(string value) => new(value);

    /// <inheritdoc/>
    public static WaitlistEntryStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookApiVersion>))]
public readonly record struct WebhookApiVersion(string Value) : IOpenEnum<WebhookApiVersion>
{
    /// <summary><c>v1</c>.</summary>
    public static readonly WebhookApiVersion V1 = new("v1");

    /// <summary>The value with a text.</summary>
    public static implicit operator WebhookApiVersion(string value) => new(value);

    /// <inheritdoc/>
    public static WebhookApiVersion From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookEventTypes>))]
public readonly record struct WebhookEventTypes(string Value) : IOpenEnum<WebhookEventTypes>
{
    /// <summary><c>*</c>.</summary>
    public static readonly WebhookEventTypes All = new("*");

    /// <summary><c>alert.*</c>.</summary>
    public static readonly WebhookEventTypes AlertAll = new("alert.*");

    /// <summary><c>alert.firing</c>.</summary>
    public static readonly WebhookEventTypes AlertFiring = new("alert.firing");

    /// <summary><c>alert.resolved</c>.</summary>
    public static readonly WebhookEventTypes AlertResolved = new("alert.resolved");

    /// <summary><c>api_key.*</c>.</summary>
    public static readonly WebhookEventTypes ApiKeyAll = new("api_key.*");

    /// <summary><c>api_key.created</c>.</summary>
    public static readonly WebhookEventTypes ApiKeyCreated = new("api_key.created");

    /// <summary><c>api_key.expiring</c>.</summary>
    public static readonly WebhookEventTypes ApiKeyExpiring = new("api_key.expiring");

    /// <summary><c>api_key.revoked</c>.</summary>
    public static readonly WebhookEventTypes ApiKeyRevoked = new("api_key.revoked");

    /// <summary><c>api_key.rotated</c>.</summary>
    public static readonly WebhookEventTypes ApiKeyRotated = new("api_key.rotated");

    /// <summary><c>application.*</c>.</summary>
    public static readonly WebhookEventTypes ApplicationAll = new("application.*");

    /// <summary><c>application.activated</c>.</summary>
    public static readonly WebhookEventTypes ApplicationActivated = new("application.activated");

    /// <summary><c>application.approved</c>.</summary>
    public static readonly WebhookEventTypes ApplicationApproved = new("application.approved");

    /// <summary><c>application.created</c>.</summary>
    public static readonly WebhookEventTypes ApplicationCreated = new("application.created");

    /// <summary><c>application.rejected</c>.</summary>
    public static readonly WebhookEventTypes ApplicationRejected = new("application.rejected");

    /// <summary><c>application.suspended</c>.</summary>
    public static readonly WebhookEventTypes ApplicationSuspended = new("application.suspended");

    /// <summary><c>availability.*</c>.</summary>
    public static readonly WebhookEventTypes AvailabilityAll = new("availability.*");

    /// <summary><c>availability.changed</c>.</summary>
    public static readonly WebhookEventTypes AvailabilityChanged = new("availability.changed");

    /// <summary><c>batch.*</c>.</summary>
    public static readonly WebhookEventTypes BatchAll = new("batch.*");

    /// <summary><c>batch.completed</c>.</summary>
    public static readonly WebhookEventTypes BatchCompleted = new("batch.completed");

    /// <summary><c>booking.*</c>.</summary>
    public static readonly WebhookEventTypes BookingAll = new("booking.*");

    /// <summary><c>booking.canceled</c>.</summary>
    public static readonly WebhookEventTypes BookingCanceled = new("booking.canceled");

    /// <summary><c>booking.checked_in</c>.</summary>
    public static readonly WebhookEventTypes BookingCheckedIn = new("booking.checked_in");

    /// <summary><c>booking.completed</c>.</summary>
    public static readonly WebhookEventTypes BookingCompleted = new("booking.completed");

    /// <summary><c>booking.confirmed</c>.</summary>
    public static readonly WebhookEventTypes BookingConfirmed = new("booking.confirmed");

    /// <summary><c>booking.created</c>.</summary>
    public static readonly WebhookEventTypes BookingCreated = new("booking.created");

    /// <summary><c>booking.declined</c>.</summary>
    public static readonly WebhookEventTypes BookingDeclined = new("booking.declined");

    /// <summary><c>booking.expired</c>.</summary>
    public static readonly WebhookEventTypes BookingExpired = new("booking.expired");

    /// <summary><c>booking.held</c>.</summary>
    public static readonly WebhookEventTypes BookingHeld = new("booking.held");

    /// <summary><c>booking.no_show</c>.</summary>
    public static readonly WebhookEventTypes BookingNoShow = new("booking.no_show");

    /// <summary><c>booking.reassigned</c>.</summary>
    public static readonly WebhookEventTypes BookingReassigned = new("booking.reassigned");

    /// <summary><c>booking.reminder_due</c>.</summary>
    public static readonly WebhookEventTypes BookingReminderDue = new("booking.reminder_due");

    /// <summary><c>booking.rescheduled</c>.</summary>
    public static readonly WebhookEventTypes BookingRescheduled = new("booking.rescheduled");

    /// <summary><c>booking.updated</c>.</summary>
    public static readonly WebhookEventTypes BookingUpdated = new("booking.updated");

    /// <summary><c>client.*</c>.</summary>
    public static readonly WebhookEventTypes ClientAll = new("client.*");

    /// <summary><c>client.archived</c>.</summary>
    public static readonly WebhookEventTypes ClientArchived = new("client.archived");

    /// <summary><c>client.created</c>.</summary>
    public static readonly WebhookEventTypes ClientCreated = new("client.created");

    /// <summary><c>client.deleted</c>.</summary>
    public static readonly WebhookEventTypes ClientDeleted = new("client.deleted");

    /// <summary><c>client.status_changed</c>.</summary>
    public static readonly WebhookEventTypes ClientStatusChanged = new("client.status_changed");

    /// <summary><c>client.updated</c>.</summary>
    public static readonly WebhookEventTypes ClientUpdated = new("client.updated");

    /// <summary><c>customer.*</c>.</summary>
    public static readonly WebhookEventTypes CustomerAll = new("customer.*");

    /// <summary><c>customer.created</c>.</summary>
    public static readonly WebhookEventTypes CustomerCreated = new("customer.created");

    /// <summary><c>customer.deleted</c>.</summary>
    public static readonly WebhookEventTypes CustomerDeleted = new("customer.deleted");

    /// <summary><c>customer.merged</c>.</summary>
    public static readonly WebhookEventTypes CustomerMerged = new("customer.merged");

    /// <summary><c>customer.updated</c>.</summary>
    public static readonly WebhookEventTypes CustomerUpdated = new("customer.updated");

    /// <summary><c>export.*</c>.</summary>
    public static readonly WebhookEventTypes ExportAll = new("export.*");

    /// <summary><c>export.completed</c>.</summary>
    public static readonly WebhookEventTypes ExportCompleted = new("export.completed");

    /// <summary><c>form.*</c>.</summary>
    public static readonly WebhookEventTypes FormAll = new("form.*");

    /// <summary><c>form.archived</c>.</summary>
    public static readonly WebhookEventTypes FormArchived = new("form.archived");

    /// <summary><c>form.created</c>.</summary>
    public static readonly WebhookEventTypes FormCreated = new("form.created");

    /// <summary><c>form.published</c>.</summary>
    public static readonly WebhookEventTypes FormPublished = new("form.published");

    /// <summary><c>form_submission.*</c>.</summary>
    public static readonly WebhookEventTypes FormSubmissionAll = new("form_submission.*");

    /// <summary><c>form_submission.reviewed</c>.</summary>
    public static readonly WebhookEventTypes FormSubmissionReviewed = new("form_submission.reviewed");

    /// <summary><c>form_submission.submitted</c>.</summary>
    public static readonly WebhookEventTypes FormSubmissionSubmitted = new("form_submission.submitted");

    /// <summary><c>form_submission.updated</c>.</summary>
    public static readonly WebhookEventTypes FormSubmissionUpdated = new("form_submission.updated");

    /// <summary><c>integration.*</c>.</summary>
    public static readonly WebhookEventTypes IntegrationAll = new("integration.*");

    /// <summary><c>integration.connected</c>.</summary>
    public static readonly WebhookEventTypes IntegrationConnected = new("integration.connected");

    /// <summary><c>integration.credential_invalid</c>.</summary>
    public static readonly WebhookEventTypes IntegrationCredentialInvalid = new("integration.credential_invalid");

    /// <summary><c>integration.disconnected</c>.</summary>
    public static readonly WebhookEventTypes IntegrationDisconnected = new("integration.disconnected");

    /// <summary><c>menu.*</c>.</summary>
    public static readonly WebhookEventTypes MenuAll = new("menu.*");

    /// <summary><c>menu.published</c>.</summary>
    public static readonly WebhookEventTypes MenuPublished = new("menu.published");

    /// <summary><c>menu_selection.*</c>.</summary>
    public static readonly WebhookEventTypes MenuSelectionAll = new("menu_selection.*");

    /// <summary><c>menu_selection.changed</c>.</summary>
    public static readonly WebhookEventTypes MenuSelectionChanged = new("menu_selection.changed");

    /// <summary><c>menu_selection.locked</c>.</summary>
    public static readonly WebhookEventTypes MenuSelectionLocked = new("menu_selection.locked");

    /// <summary><c>menu_selection.submitted</c>.</summary>
    public static readonly WebhookEventTypes MenuSelectionSubmitted = new("menu_selection.submitted");

    /// <summary><c>organization.*</c>.</summary>
    public static readonly WebhookEventTypes OrganizationAll = new("organization.*");

    /// <summary><c>organization.created</c>.</summary>
    public static readonly WebhookEventTypes OrganizationCreated = new("organization.created");

    /// <summary><c>organization.suspended</c>.</summary>
    public static readonly WebhookEventTypes OrganizationSuspended = new("organization.suspended");

    /// <summary><c>organization.updated</c>.</summary>
    public static readonly WebhookEventTypes OrganizationUpdated = new("organization.updated");

    /// <summary><c>payment.*</c>.</summary>
    public static readonly WebhookEventTypes PaymentAll = new("payment.*");

    /// <summary><c>payment.authorized</c>.</summary>
    public static readonly WebhookEventTypes PaymentAuthorized = new("payment.authorized");

    /// <summary><c>payment.canceled</c>.</summary>
    public static readonly WebhookEventTypes PaymentCanceled = new("payment.canceled");

    /// <summary><c>payment.created</c>.</summary>
    public static readonly WebhookEventTypes PaymentCreated = new("payment.created");

    /// <summary><c>payment.failed</c>.</summary>
    public static readonly WebhookEventTypes PaymentFailed = new("payment.failed");

    /// <summary><c>payment.succeeded</c>.</summary>
    public static readonly WebhookEventTypes PaymentSucceeded = new("payment.succeeded");

    /// <summary><c>payment_request.*</c>.</summary>
    public static readonly WebhookEventTypes PaymentRequestAll = new("payment_request.*");

    /// <summary><c>payment_request.due</c>.</summary>
    public static readonly WebhookEventTypes PaymentRequestDue = new("payment_request.due");

    /// <summary><c>payment_request.overdue</c>.</summary>
    public static readonly WebhookEventTypes PaymentRequestOverdue = new("payment_request.overdue");

    /// <summary><c>payment_schedule.*</c>.</summary>
    public static readonly WebhookEventTypes PaymentScheduleAll = new("payment_schedule.*");

    /// <summary><c>payment_schedule.created</c>.</summary>
    public static readonly WebhookEventTypes PaymentScheduleCreated = new("payment_schedule.created");

    /// <summary><c>quota.*</c>.</summary>
    public static readonly WebhookEventTypes QuotaAll = new("quota.*");

    /// <summary><c>quota.threshold_reached</c>.</summary>
    public static readonly WebhookEventTypes QuotaThresholdReached = new("quota.threshold_reached");

    /// <summary><c>receipt.*</c>.</summary>
    public static readonly WebhookEventTypes ReceiptAll = new("receipt.*");

    /// <summary><c>receipt.issued</c>.</summary>
    public static readonly WebhookEventTypes ReceiptIssued = new("receipt.issued");

    /// <summary><c>refund.*</c>.</summary>
    public static readonly WebhookEventTypes RefundAll = new("refund.*");

    /// <summary><c>refund.created</c>.</summary>
    public static readonly WebhookEventTypes RefundCreated = new("refund.created");

    /// <summary><c>refund.failed</c>.</summary>
    public static readonly WebhookEventTypes RefundFailed = new("refund.failed");

    /// <summary><c>refund.succeeded</c>.</summary>
    public static readonly WebhookEventTypes RefundSucceeded = new("refund.succeeded");

    /// <summary><c>report.*</c>.</summary>
    public static readonly WebhookEventTypes ReportAll = new("report.*");

    /// <summary><c>report.completed</c>.</summary>
    public static readonly WebhookEventTypes ReportCompleted = new("report.completed");

    /// <summary><c>report.failed</c>.</summary>
    public static readonly WebhookEventTypes ReportFailed = new("report.failed");

    /// <summary><c>service.*</c>.</summary>
    public static readonly WebhookEventTypes ServiceAll = new("service.*");

    /// <summary><c>service.created</c>.</summary>
    public static readonly WebhookEventTypes ServiceCreated = new("service.created");

    /// <summary><c>service.deleted</c>.</summary>
    public static readonly WebhookEventTypes ServiceDeleted = new("service.deleted");

    /// <summary><c>service.updated</c>.</summary>
    public static readonly WebhookEventTypes ServiceUpdated = new("service.updated");

    /// <summary><c>space.*</c>.</summary>
    public static readonly WebhookEventTypes SpaceAll = new("space.*");

    /// <summary><c>space.created</c>.</summary>
    public static readonly WebhookEventTypes SpaceCreated = new("space.created");

    /// <summary><c>space.out_of_service</c>.</summary>
    public static readonly WebhookEventTypes SpaceOutOfService = new("space.out_of_service");

    /// <summary><c>space.returned_to_service</c>.</summary>
    public static readonly WebhookEventTypes SpaceReturnedToService = new("space.returned_to_service");

    /// <summary><c>space.updated</c>.</summary>
    public static readonly WebhookEventTypes SpaceUpdated = new("space.updated");

    /// <summary><c>staff.*</c>.</summary>
    public static readonly WebhookEventTypes StaffAll = new("staff.*");

    /// <summary><c>staff.created</c>.</summary>
    public static readonly WebhookEventTypes StaffCreated = new("staff.created");

    /// <summary><c>staff.deactivated</c>.</summary>
    public static readonly WebhookEventTypes StaffDeactivated = new("staff.deactivated");

    /// <summary><c>staff.schedule_changed</c>.</summary>
    public static readonly WebhookEventTypes StaffScheduleChanged = new("staff.schedule_changed");

    /// <summary><c>staff.time_off_created</c>.</summary>
    public static readonly WebhookEventTypes StaffTimeOffCreated = new("staff.time_off_created");

    /// <summary><c>staff.time_off_deleted</c>.</summary>
    public static readonly WebhookEventTypes StaffTimeOffDeleted = new("staff.time_off_deleted");

    /// <summary><c>staff.updated</c>.</summary>
    public static readonly WebhookEventTypes StaffUpdated = new("staff.updated");

    /// <summary><c>sync.*</c>.</summary>
    public static readonly WebhookEventTypes SyncAll = new("sync.*");

    /// <summary><c>sync.completed</c>.</summary>
    public static readonly WebhookEventTypes SyncCompleted = new("sync.completed");

    /// <summary><c>sync.failed</c>.</summary>
    public static readonly WebhookEventTypes SyncFailed = new("sync.failed");

    /// <summary><c>sync.started</c>.</summary>
    public static readonly WebhookEventTypes SyncStarted = new("sync.started");

    /// <summary><c>sync_conflict.*</c>.</summary>
    public static readonly WebhookEventTypes SyncConflictAll = new("sync_conflict.*");

    /// <summary><c>sync_conflict.detected</c>.</summary>
    public static readonly WebhookEventTypes SyncConflictDetected = new("sync_conflict.detected");

    /// <summary><c>sync_conflict.resolved</c>.</summary>
    public static readonly WebhookEventTypes SyncConflictResolved = new("sync_conflict.resolved");

    /// <summary><c>venue.*</c>.</summary>
    public static readonly WebhookEventTypes VenueAll = new("venue.*");

    /// <summary><c>venue.archived</c>.</summary>
    public static readonly WebhookEventTypes VenueArchived = new("venue.archived");

    /// <summary><c>venue.created</c>.</summary>
    public static readonly WebhookEventTypes VenueCreated = new("venue.created");

    /// <summary><c>venue.updated</c>.</summary>
    public static readonly WebhookEventTypes VenueUpdated = new("venue.updated");

    /// <summary><c>waitlist.*</c>.</summary>
    public static readonly WebhookEventTypes WaitlistAll = new("waitlist.*");

    /// <summary><c>waitlist.entry_converted</c>.</summary>
    public static readonly WebhookEventTypes WaitlistEntryConverted = new("waitlist.entry_converted");

    /// <summary><c>waitlist.entry_created</c>.</summary>
    public static readonly WebhookEventTypes WaitlistEntryCreated = new("waitlist.entry_created");

    /// <summary><c>waitlist.slot_offered</c>.</summary>
    public static readonly WebhookEventTypes WaitlistSlotOffered = new("waitlist.slot_offered");

    /// <summary><c>webhook.*</c>.</summary>
    public static readonly WebhookEventTypes WebhookAll = new("webhook.*");

    /// <summary><c>webhook.disabled</c>.</summary>
    public static readonly WebhookEventTypes WebhookDisabled = new("webhook.disabled");

    /// <summary><c>webhook.failing</c>.</summary>
    public static readonly WebhookEventTypes WebhookFailing = new("webhook.failing");

    /// <summary><c>wedding.*</c>.</summary>
    public static readonly WebhookEventTypes WeddingAll = new("wedding.*");

    /// <summary><c>wedding.canceled</c>.</summary>
    public static readonly WebhookEventTypes WeddingCanceled = new("wedding.canceled");

    /// <summary><c>wedding.closed</c>.</summary>
    public static readonly WebhookEventTypes WeddingClosed = new("wedding.closed");

    /// <summary><c>wedding.completed</c>.</summary>
    public static readonly WebhookEventTypes WeddingCompleted = new("wedding.completed");

    /// <summary><c>wedding.created</c>.</summary>
    public static readonly WebhookEventTypes WeddingCreated = new("wedding.created");

    /// <summary><c>wedding.date_changed</c>.</summary>
    public static readonly WebhookEventTypes WeddingDateChanged = new("wedding.date_changed");

    /// <summary><c>wedding.definite</c>.</summary>
    public static readonly WebhookEventTypes WeddingDefinite = new("wedding.definite");

    /// <summary><c>wedding.deleted</c>.</summary>
    public static readonly WebhookEventTypes WeddingDeleted = new("wedding.deleted");

    /// <summary><c>wedding.guarantee_locked</c>.</summary>
    public static readonly WebhookEventTypes WeddingGuaranteeLocked = new("wedding.guarantee_locked");

    /// <summary><c>wedding.guest_count_changed</c>.</summary>
    public static readonly WebhookEventTypes WeddingGuestCountChanged = new("wedding.guest_count_changed");

    /// <summary><c>wedding.lost</c>.</summary>
    public static readonly WebhookEventTypes WeddingLost = new("wedding.lost");

    /// <summary><c>wedding.option_expiring</c>.</summary>
    public static readonly WebhookEventTypes WeddingOptionExpiring = new("wedding.option_expiring");

    /// <summary><c>wedding.released</c>.</summary>
    public static readonly WebhookEventTypes WeddingReleased = new("wedding.released");

    /// <summary><c>wedding.started</c>.</summary>
    public static readonly WebhookEventTypes WeddingStarted = new("wedding.started");

    /// <summary><c>wedding.tentative</c>.</summary>
    public static readonly WebhookEventTypes WeddingTentative = new("wedding.tentative");

    /// <summary><c>wedding.updated</c>.</summary>
    public static readonly WebhookEventTypes WeddingUpdated = new("wedding.updated");

    /// <summary><c>wedding.waitlisted</c>.</summary>
    public static readonly WebhookEventTypes WeddingWaitlisted = new("wedding.waitlisted");

    /// <summary>The value with a text.</summary>
    public static implicit operator WebhookEventTypes(string value) => new(value);

    /// <inheritdoc/>
    public static WebhookEventTypes From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookFailureReason>))]
public readonly record struct WebhookFailureReason(string Value) : IOpenEnum<WebhookFailureReason>
{
    /// <summary><c>gone</c>.</summary>
    public static readonly WebhookFailureReason Gone = new("gone");

    /// <summary><c>failing</c>.</summary>
    public static readonly WebhookFailureReason Failing = new("failing");

    /// <summary>The value with a text.</summary>
    public static implicit operator WebhookFailureReason(string value) => new(value);

    /// <inheritdoc/>
    public static WebhookFailureReason From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookPayload>))]
public readonly record struct WebhookPayload(string Value) : IOpenEnum<WebhookPayload>
{
    /// <summary><c>full</c>.</summary>
    public static readonly WebhookPayload Full = new("full");

    /// <summary><c>thin</c>.</summary>
    public static readonly WebhookPayload Thin = new("thin");

    /// <summary>The value with a text.</summary>
    public static implicit operator WebhookPayload(string value) => new(value);

    /// <inheritdoc/>
    public static WebhookPayload From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookSignature>))]
public readonly record struct WebhookSignature(string Value) : IOpenEnum<WebhookSignature>
{
    /// <summary><c>hmac-sha256</c>.</summary>
    public static readonly WebhookSignature HmacSha256 = new("hmac-sha256");

    /// <summary><c>ed25519</c>.</summary>
    public static readonly WebhookSignature Ed25519 = new("ed25519");

    /// <summary>The value with a text.</summary>
    public static implicit operator WebhookSignature(string value) => new(value);

    /// <inheritdoc/>
    public static WebhookSignature From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookStatsCircuit>))]
public readonly record struct WebhookStatsCircuit(string Value) : IOpenEnum<WebhookStatsCircuit>
{
    /// <summary><c>closed</c>.</summary>
    public static readonly WebhookStatsCircuit Closed = new("closed");

    /// <summary><c>open</c>.</summary>
    public static readonly WebhookStatsCircuit Open = new("open");

    /// <summary><c>half_open</c>.</summary>
    public static readonly WebhookStatsCircuit HalfOpen = new("half_open");

    /// <summary>The value with a text.</summary>
    public static implicit operator WebhookStatsCircuit(string value) => new(value);

    /// <inheritdoc/>
    public static WebhookStatsCircuit From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookStatsGranularity>))]
public readonly record struct WebhookStatsGranularity(string Value) : IOpenEnum<WebhookStatsGranularity>
{
    /// <summary><c>hour</c>.</summary>
    public static readonly WebhookStatsGranularity Hour = new("hour");

    /// <summary><c>day</c>.</summary>
    public static readonly WebhookStatsGranularity Day = new("day");

    /// <summary>The value with a text.</summary>
    public static implicit operator WebhookStatsGranularity(string value) => new(value);

    /// <inheritdoc/>
    public static WebhookStatsGranularity From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookStatus>))]
public readonly record struct WebhookStatus(string Value) : IOpenEnum<WebhookStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly WebhookStatus Active = new("active");

    /// <summary><c>paused</c>.</summary>
    public static readonly WebhookStatus Paused = new("paused");

    /// <summary><c>failed</c>.</summary>
    public static readonly WebhookStatus Failed = new("failed");

    /// <summary>The value with a text.</summary>
    public static implicit operator WebhookStatus(string value) => new(value);

    /// <inheritdoc/>
    public static WebhookStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookWithSecretApiVersion>))]
public readonly record struct WebhookWithSecretApiVersion(string Value) : IOpenEnum<WebhookWithSecretApiVersion>
{
    /// <summary><c>v1</c>.</summary>
    public static readonly WebhookWithSecretApiVersion V1 = new("v1");

    /// <summary>The value with a text.</summary>
    public static implicit operator WebhookWithSecretApiVersion(string value) => new(value);

    /// <inheritdoc/>
    public static WebhookWithSecretApiVersion From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookWithSecretFailureReason>))]
public readonly record struct WebhookWithSecretFailureReason(string Value) : IOpenEnum<WebhookWithSecretFailureReason>
{
    /// <summary><c>gone</c>.</summary>
    public static readonly WebhookWithSecretFailureReason Gone = new("gone");

    /// <summary><c>failing</c>.</summary>
    public static readonly WebhookWithSecretFailureReason Failing = new("failing");

    /// <summary>The value with a text.</summary>
    public static implicit operator WebhookWithSecretFailureReason(string value) => new(value);

    /// <inheritdoc/>
    public static WebhookWithSecretFailureReason From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookWithSecretPayload>))]
public readonly record struct WebhookWithSecretPayload(string Value) : IOpenEnum<WebhookWithSecretPayload>
{
    /// <summary><c>full</c>.</summary>
    public static readonly WebhookWithSecretPayload Full = new("full");

    /// <summary><c>thin</c>.</summary>
    public static readonly WebhookWithSecretPayload Thin = new("thin");

    /// <summary>The value with a text.</summary>
    public static implicit operator WebhookWithSecretPayload(string value) => new(value);

    /// <inheritdoc/>
    public static WebhookWithSecretPayload From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookWithSecretSignature>))]
public readonly record struct WebhookWithSecretSignature(string Value) : IOpenEnum<WebhookWithSecretSignature>
{
    /// <summary><c>hmac-sha256</c>.</summary>
    public static readonly WebhookWithSecretSignature HmacSha256 = new("hmac-sha256");

    /// <summary><c>ed25519</c>.</summary>
    public static readonly WebhookWithSecretSignature Ed25519 = new("ed25519");

    /// <summary>The value with a text.</summary>
    public static implicit operator WebhookWithSecretSignature(string value) => new(value);

    /// <inheritdoc/>
    public static WebhookWithSecretSignature From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookWithSecretStatus>))]
public readonly record struct WebhookWithSecretStatus(string Value) : IOpenEnum<WebhookWithSecretStatus>
{
    /// <summary><c>active</c>.</summary>
    public static readonly WebhookWithSecretStatus Active = new("active");

    /// <summary><c>paused</c>.</summary>
    public static readonly WebhookWithSecretStatus Paused = new("paused");

    /// <summary><c>failed</c>.</summary>
    public static readonly WebhookWithSecretStatus Failed = new("failed");

    /// <summary>The value with a text.</summary>
    public static implicit operator WebhookWithSecretStatus(string value) => new(value);

    /// <inheritdoc/>
    public static WebhookWithSecretStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhooksEventType>))]
public readonly record struct WebhooksEventType(string Value) : IOpenEnum<WebhooksEventType>
{
    /// <summary><c>*</c>.</summary>
    public static readonly WebhooksEventType All = new("*");

    /// <summary><c>alert.*</c>.</summary>
    public static readonly WebhooksEventType AlertAll = new("alert.*");

    /// <summary><c>alert.firing</c>.</summary>
    public static readonly WebhooksEventType AlertFiring = new("alert.firing");

    /// <summary><c>alert.resolved</c>.</summary>
    public static readonly WebhooksEventType AlertResolved = new("alert.resolved");

    /// <summary><c>api_key.*</c>.</summary>
    public static readonly WebhooksEventType ApiKeyAll = new("api_key.*");

    /// <summary><c>api_key.created</c>.</summary>
    public static readonly WebhooksEventType ApiKeyCreated = new("api_key.created");

    /// <summary><c>api_key.expiring</c>.</summary>
    public static readonly WebhooksEventType ApiKeyExpiring = new("api_key.expiring");

    /// <summary><c>api_key.revoked</c>.</summary>
    public static readonly WebhooksEventType ApiKeyRevoked = new("api_key.revoked");

    /// <summary><c>api_key.rotated</c>.</summary>
    public static readonly WebhooksEventType ApiKeyRotated = new("api_key.rotated");

    /// <summary><c>application.*</c>.</summary>
    public static readonly WebhooksEventType ApplicationAll = new("application.*");

    /// <summary><c>application.activated</c>.</summary>
    public static readonly WebhooksEventType ApplicationActivated = new("application.activated");

    /// <summary><c>application.approved</c>.</summary>
    public static readonly WebhooksEventType ApplicationApproved = new("application.approved");

    /// <summary><c>application.created</c>.</summary>
    public static readonly WebhooksEventType ApplicationCreated = new("application.created");

    /// <summary><c>application.rejected</c>.</summary>
    public static readonly WebhooksEventType ApplicationRejected = new("application.rejected");

    /// <summary><c>application.suspended</c>.</summary>
    public static readonly WebhooksEventType ApplicationSuspended = new("application.suspended");

    /// <summary><c>availability.*</c>.</summary>
    public static readonly WebhooksEventType AvailabilityAll = new("availability.*");

    /// <summary><c>availability.changed</c>.</summary>
    public static readonly WebhooksEventType AvailabilityChanged = new("availability.changed");

    /// <summary><c>batch.*</c>.</summary>
    public static readonly WebhooksEventType BatchAll = new("batch.*");

    /// <summary><c>batch.completed</c>.</summary>
    public static readonly WebhooksEventType BatchCompleted = new("batch.completed");

    /// <summary><c>booking.*</c>.</summary>
    public static readonly WebhooksEventType BookingAll = new("booking.*");

    /// <summary><c>booking.canceled</c>.</summary>
    public static readonly WebhooksEventType BookingCanceled = new("booking.canceled");

    /// <summary><c>booking.checked_in</c>.</summary>
    public static readonly WebhooksEventType BookingCheckedIn = new("booking.checked_in");

    /// <summary><c>booking.completed</c>.</summary>
    public static readonly WebhooksEventType BookingCompleted = new("booking.completed");

    /// <summary><c>booking.confirmed</c>.</summary>
    public static readonly WebhooksEventType BookingConfirmed = new("booking.confirmed");

    /// <summary><c>booking.created</c>.</summary>
    public static readonly WebhooksEventType BookingCreated = new("booking.created");

    /// <summary><c>booking.declined</c>.</summary>
    public static readonly WebhooksEventType BookingDeclined = new("booking.declined");

    /// <summary><c>booking.expired</c>.</summary>
    public static readonly WebhooksEventType BookingExpired = new("booking.expired");

    /// <summary><c>booking.held</c>.</summary>
    public static readonly WebhooksEventType BookingHeld = new("booking.held");

    /// <summary><c>booking.no_show</c>.</summary>
    public static readonly WebhooksEventType BookingNoShow = new("booking.no_show");

    /// <summary><c>booking.reassigned</c>.</summary>
    public static readonly WebhooksEventType BookingReassigned = new("booking.reassigned");

    /// <summary><c>booking.reminder_due</c>.</summary>
    public static readonly WebhooksEventType BookingReminderDue = new("booking.reminder_due");

    /// <summary><c>booking.rescheduled</c>.</summary>
    public static readonly WebhooksEventType BookingRescheduled = new("booking.rescheduled");

    /// <summary><c>booking.updated</c>.</summary>
    public static readonly WebhooksEventType BookingUpdated = new("booking.updated");

    /// <summary><c>client.*</c>.</summary>
    public static readonly WebhooksEventType ClientAll = new("client.*");

    /// <summary><c>client.archived</c>.</summary>
    public static readonly WebhooksEventType ClientArchived = new("client.archived");

    /// <summary><c>client.created</c>.</summary>
    public static readonly WebhooksEventType ClientCreated = new("client.created");

    /// <summary><c>client.deleted</c>.</summary>
    public static readonly WebhooksEventType ClientDeleted = new("client.deleted");

    /// <summary><c>client.status_changed</c>.</summary>
    public static readonly WebhooksEventType ClientStatusChanged = new("client.status_changed");

    /// <summary><c>client.updated</c>.</summary>
    public static readonly WebhooksEventType ClientUpdated = new("client.updated");

    /// <summary><c>customer.*</c>.</summary>
    public static readonly WebhooksEventType CustomerAll = new("customer.*");

    /// <summary><c>customer.created</c>.</summary>
    public static readonly WebhooksEventType CustomerCreated = new("customer.created");

    /// <summary><c>customer.deleted</c>.</summary>
    public static readonly WebhooksEventType CustomerDeleted = new("customer.deleted");

    /// <summary><c>customer.merged</c>.</summary>
    public static readonly WebhooksEventType CustomerMerged = new("customer.merged");

    /// <summary><c>customer.updated</c>.</summary>
    public static readonly WebhooksEventType CustomerUpdated = new("customer.updated");

    /// <summary><c>export.*</c>.</summary>
    public static readonly WebhooksEventType ExportAll = new("export.*");

    /// <summary><c>export.completed</c>.</summary>
    public static readonly WebhooksEventType ExportCompleted = new("export.completed");

    /// <summary><c>form.*</c>.</summary>
    public static readonly WebhooksEventType FormAll = new("form.*");

    /// <summary><c>form.archived</c>.</summary>
    public static readonly WebhooksEventType FormArchived = new("form.archived");

    /// <summary><c>form.created</c>.</summary>
    public static readonly WebhooksEventType FormCreated = new("form.created");

    /// <summary><c>form.published</c>.</summary>
    public static readonly WebhooksEventType FormPublished = new("form.published");

    /// <summary><c>form_submission.*</c>.</summary>
    public static readonly WebhooksEventType FormSubmissionAll = new("form_submission.*");

    /// <summary><c>form_submission.reviewed</c>.</summary>
    public static readonly WebhooksEventType FormSubmissionReviewed = new("form_submission.reviewed");

    /// <summary><c>form_submission.submitted</c>.</summary>
    public static readonly WebhooksEventType FormSubmissionSubmitted = new("form_submission.submitted");

    /// <summary><c>form_submission.updated</c>.</summary>
    public static readonly WebhooksEventType FormSubmissionUpdated = new("form_submission.updated");

    /// <summary><c>integration.*</c>.</summary>
    public static readonly WebhooksEventType IntegrationAll = new("integration.*");

    /// <summary><c>integration.connected</c>.</summary>
    public static readonly WebhooksEventType IntegrationConnected = new("integration.connected");

    /// <summary><c>integration.credential_invalid</c>.</summary>
    public static readonly WebhooksEventType IntegrationCredentialInvalid = new("integration.credential_invalid");

    /// <summary><c>integration.disconnected</c>.</summary>
    public static readonly WebhooksEventType IntegrationDisconnected = new("integration.disconnected");

    /// <summary><c>menu.*</c>.</summary>
    public static readonly WebhooksEventType MenuAll = new("menu.*");

    /// <summary><c>menu.published</c>.</summary>
    public static readonly WebhooksEventType MenuPublished = new("menu.published");

    /// <summary><c>menu_selection.*</c>.</summary>
    public static readonly WebhooksEventType MenuSelectionAll = new("menu_selection.*");

    /// <summary><c>menu_selection.changed</c>.</summary>
    public static readonly WebhooksEventType MenuSelectionChanged = new("menu_selection.changed");

    /// <summary><c>menu_selection.locked</c>.</summary>
    public static readonly WebhooksEventType MenuSelectionLocked = new("menu_selection.locked");

    /// <summary><c>menu_selection.submitted</c>.</summary>
    public static readonly WebhooksEventType MenuSelectionSubmitted = new("menu_selection.submitted");

    /// <summary><c>organization.*</c>.</summary>
    public static readonly WebhooksEventType OrganizationAll = new("organization.*");

    /// <summary><c>organization.created</c>.</summary>
    public static readonly WebhooksEventType OrganizationCreated = new("organization.created");

    /// <summary><c>organization.suspended</c>.</summary>
    public static readonly WebhooksEventType OrganizationSuspended = new("organization.suspended");

    /// <summary><c>organization.updated</c>.</summary>
    public static readonly WebhooksEventType OrganizationUpdated = new("organization.updated");

    /// <summary><c>payment.*</c>.</summary>
    public static readonly WebhooksEventType PaymentAll = new("payment.*");

    /// <summary><c>payment.authorized</c>.</summary>
    public static readonly WebhooksEventType PaymentAuthorized = new("payment.authorized");

    /// <summary><c>payment.canceled</c>.</summary>
    public static readonly WebhooksEventType PaymentCanceled = new("payment.canceled");

    /// <summary><c>payment.created</c>.</summary>
    public static readonly WebhooksEventType PaymentCreated = new("payment.created");

    /// <summary><c>payment.failed</c>.</summary>
    public static readonly WebhooksEventType PaymentFailed = new("payment.failed");

    /// <summary><c>payment.succeeded</c>.</summary>
    public static readonly WebhooksEventType PaymentSucceeded = new("payment.succeeded");

    /// <summary><c>payment_request.*</c>.</summary>
    public static readonly WebhooksEventType PaymentRequestAll = new("payment_request.*");

    /// <summary><c>payment_request.due</c>.</summary>
    public static readonly WebhooksEventType PaymentRequestDue = new("payment_request.due");

    /// <summary><c>payment_request.overdue</c>.</summary>
    public static readonly WebhooksEventType PaymentRequestOverdue = new("payment_request.overdue");

    /// <summary><c>payment_schedule.*</c>.</summary>
    public static readonly WebhooksEventType PaymentScheduleAll = new("payment_schedule.*");

    /// <summary><c>payment_schedule.created</c>.</summary>
    public static readonly WebhooksEventType PaymentScheduleCreated = new("payment_schedule.created");

    /// <summary><c>quota.*</c>.</summary>
    public static readonly WebhooksEventType QuotaAll = new("quota.*");

    /// <summary><c>quota.threshold_reached</c>.</summary>
    public static readonly WebhooksEventType QuotaThresholdReached = new("quota.threshold_reached");

    /// <summary><c>receipt.*</c>.</summary>
    public static readonly WebhooksEventType ReceiptAll = new("receipt.*");

    /// <summary><c>receipt.issued</c>.</summary>
    public static readonly WebhooksEventType ReceiptIssued = new("receipt.issued");

    /// <summary><c>refund.*</c>.</summary>
    public static readonly WebhooksEventType RefundAll = new("refund.*");

    /// <summary><c>refund.created</c>.</summary>
    public static readonly WebhooksEventType RefundCreated = new("refund.created");

    /// <summary><c>refund.failed</c>.</summary>
    public static readonly WebhooksEventType RefundFailed = new("refund.failed");

    /// <summary><c>refund.succeeded</c>.</summary>
    public static readonly WebhooksEventType RefundSucceeded = new("refund.succeeded");

    /// <summary><c>report.*</c>.</summary>
    public static readonly WebhooksEventType ReportAll = new("report.*");

    /// <summary><c>report.completed</c>.</summary>
    public static readonly WebhooksEventType ReportCompleted = new("report.completed");

    /// <summary><c>report.failed</c>.</summary>
    public static readonly WebhooksEventType ReportFailed = new("report.failed");

    /// <summary><c>service.*</c>.</summary>
    public static readonly WebhooksEventType ServiceAll = new("service.*");

    /// <summary><c>service.created</c>.</summary>
    public static readonly WebhooksEventType ServiceCreated = new("service.created");

    /// <summary><c>service.deleted</c>.</summary>
    public static readonly WebhooksEventType ServiceDeleted = new("service.deleted");

    /// <summary><c>service.updated</c>.</summary>
    public static readonly WebhooksEventType ServiceUpdated = new("service.updated");

    /// <summary><c>space.*</c>.</summary>
    public static readonly WebhooksEventType SpaceAll = new("space.*");

    /// <summary><c>space.created</c>.</summary>
    public static readonly WebhooksEventType SpaceCreated = new("space.created");

    /// <summary><c>space.out_of_service</c>.</summary>
    public static readonly WebhooksEventType SpaceOutOfService = new("space.out_of_service");

    /// <summary><c>space.returned_to_service</c>.</summary>
    public static readonly WebhooksEventType SpaceReturnedToService = new("space.returned_to_service");

    /// <summary><c>space.updated</c>.</summary>
    public static readonly WebhooksEventType SpaceUpdated = new("space.updated");

    /// <summary><c>staff.*</c>.</summary>
    public static readonly WebhooksEventType StaffAll = new("staff.*");

    /// <summary><c>staff.created</c>.</summary>
    public static readonly WebhooksEventType StaffCreated = new("staff.created");

    /// <summary><c>staff.deactivated</c>.</summary>
    public static readonly WebhooksEventType StaffDeactivated = new("staff.deactivated");

    /// <summary><c>staff.schedule_changed</c>.</summary>
    public static readonly WebhooksEventType StaffScheduleChanged = new("staff.schedule_changed");

    /// <summary><c>staff.time_off_created</c>.</summary>
    public static readonly WebhooksEventType StaffTimeOffCreated = new("staff.time_off_created");

    /// <summary><c>staff.time_off_deleted</c>.</summary>
    public static readonly WebhooksEventType StaffTimeOffDeleted = new("staff.time_off_deleted");

    /// <summary><c>staff.updated</c>.</summary>
    public static readonly WebhooksEventType StaffUpdated = new("staff.updated");

    /// <summary><c>sync.*</c>.</summary>
    public static readonly WebhooksEventType SyncAll = new("sync.*");

    /// <summary><c>sync.completed</c>.</summary>
    public static readonly WebhooksEventType SyncCompleted = new("sync.completed");

    /// <summary><c>sync.failed</c>.</summary>
    public static readonly WebhooksEventType SyncFailed = new("sync.failed");

    /// <summary><c>sync.started</c>.</summary>
    public static readonly WebhooksEventType SyncStarted = new("sync.started");

    /// <summary><c>sync_conflict.*</c>.</summary>
    public static readonly WebhooksEventType SyncConflictAll = new("sync_conflict.*");

    /// <summary><c>sync_conflict.detected</c>.</summary>
    public static readonly WebhooksEventType SyncConflictDetected = new("sync_conflict.detected");

    /// <summary><c>sync_conflict.resolved</c>.</summary>
    public static readonly WebhooksEventType SyncConflictResolved = new("sync_conflict.resolved");

    /// <summary><c>venue.*</c>.</summary>
    public static readonly WebhooksEventType VenueAll = new("venue.*");

    /// <summary><c>venue.archived</c>.</summary>
    public static readonly WebhooksEventType VenueArchived = new("venue.archived");

    /// <summary><c>venue.created</c>.</summary>
    public static readonly WebhooksEventType VenueCreated = new("venue.created");

    /// <summary><c>venue.updated</c>.</summary>
    public static readonly WebhooksEventType VenueUpdated = new("venue.updated");

    /// <summary><c>waitlist.*</c>.</summary>
    public static readonly WebhooksEventType WaitlistAll = new("waitlist.*");

    /// <summary><c>waitlist.entry_converted</c>.</summary>
    public static readonly WebhooksEventType WaitlistEntryConverted = new("waitlist.entry_converted");

    /// <summary><c>waitlist.entry_created</c>.</summary>
    public static readonly WebhooksEventType WaitlistEntryCreated = new("waitlist.entry_created");

    /// <summary><c>waitlist.slot_offered</c>.</summary>
    public static readonly WebhooksEventType WaitlistSlotOffered = new("waitlist.slot_offered");

    /// <summary><c>webhook.*</c>.</summary>
    public static readonly WebhooksEventType WebhookAll = new("webhook.*");

    /// <summary><c>webhook.disabled</c>.</summary>
    public static readonly WebhooksEventType WebhookDisabled = new("webhook.disabled");

    /// <summary><c>webhook.failing</c>.</summary>
    public static readonly WebhooksEventType WebhookFailing = new("webhook.failing");

    /// <summary><c>wedding.*</c>.</summary>
    public static readonly WebhooksEventType WeddingAll = new("wedding.*");

    /// <summary><c>wedding.canceled</c>.</summary>
    public static readonly WebhooksEventType WeddingCanceled = new("wedding.canceled");

    /// <summary><c>wedding.closed</c>.</summary>
    public static readonly WebhooksEventType WeddingClosed = new("wedding.closed");

    /// <summary><c>wedding.completed</c>.</summary>
    public static readonly WebhooksEventType WeddingCompleted = new("wedding.completed");

    /// <summary><c>wedding.created</c>.</summary>
    public static readonly WebhooksEventType WeddingCreated = new("wedding.created");

    /// <summary><c>wedding.date_changed</c>.</summary>
    public static readonly WebhooksEventType WeddingDateChanged = new("wedding.date_changed");

    /// <summary><c>wedding.definite</c>.</summary>
    public static readonly WebhooksEventType WeddingDefinite = new("wedding.definite");

    /// <summary><c>wedding.deleted</c>.</summary>
    public static readonly WebhooksEventType WeddingDeleted = new("wedding.deleted");

    /// <summary><c>wedding.guarantee_locked</c>.</summary>
    public static readonly WebhooksEventType WeddingGuaranteeLocked = new("wedding.guarantee_locked");

    /// <summary><c>wedding.guest_count_changed</c>.</summary>
    public static readonly WebhooksEventType WeddingGuestCountChanged = new("wedding.guest_count_changed");

    /// <summary><c>wedding.lost</c>.</summary>
    public static readonly WebhooksEventType WeddingLost = new("wedding.lost");

    /// <summary><c>wedding.option_expiring</c>.</summary>
    public static readonly WebhooksEventType WeddingOptionExpiring = new("wedding.option_expiring");

    /// <summary><c>wedding.released</c>.</summary>
    public static readonly WebhooksEventType WeddingReleased = new("wedding.released");

    /// <summary><c>wedding.started</c>.</summary>
    public static readonly WebhooksEventType WeddingStarted = new("wedding.started");

    /// <summary><c>wedding.tentative</c>.</summary>
    public static readonly WebhooksEventType WeddingTentative = new("wedding.tentative");

    /// <summary><c>wedding.updated</c>.</summary>
    public static readonly WebhooksEventType WeddingUpdated = new("wedding.updated");

    /// <summary><c>wedding.waitlisted</c>.</summary>
    public static readonly WebhooksEventType WeddingWaitlisted = new("wedding.waitlisted");

    /// <summary>The value with a text.</summary>
    public static implicit operator WebhooksEventType(string value) => new(value);

    /// <inheritdoc/>
    public static WebhooksEventType From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WeddingChangeAction>))]
public readonly record struct WeddingChangeAction(string Value) : IOpenEnum<WeddingChangeAction>
{
    /// <summary><c>created</c>.</summary>
    public static readonly WeddingChangeAction Created = new("created");

    /// <summary><c>changed</c>.</summary>
    public static readonly WeddingChangeAction Changed = new("changed");

    /// <summary><c>deleted</c>.</summary>
    public static readonly WeddingChangeAction Deleted = new("deleted");

    /// <summary><c>restored</c>.</summary>
    public static readonly WeddingChangeAction Restored = new("restored");

    /// <summary>The value with a text.</summary>
    public static implicit operator WeddingChangeAction(string value) => new(value);

    /// <inheritdoc/>
    public static WeddingChangeAction From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WeddingPackageType>))]
public readonly record struct WeddingPackageType(string Value) : IOpenEnum<WeddingPackageType>
{
    /// <summary><c>standard</c>.</summary>
    public static readonly WeddingPackageType Standard = new("standard");

    /// <summary><c>premium</c>.</summary>
    public static readonly WeddingPackageType Premium = new("premium");

    /// <summary><c>luxury</c>.</summary>
    public static readonly WeddingPackageType Luxury = new("luxury");

    /// <summary><c>custom</c>.</summary>
    public static readonly WeddingPackageType Custom = new("custom");

    /// <summary>The value with a text.</summary>
    public static implicit operator WeddingPackageType(string value) => new(value);

    /// <inheritdoc/>
    public static WeddingPackageType From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WeddingStatus>))]
public readonly record struct WeddingStatus(string Value) : IOpenEnum<WeddingStatus>
{
    /// <summary><c>inquiry</c>.</summary>
    public static readonly WeddingStatus Inquiry = new("inquiry");

    /// <summary><c>tentative</c>.</summary>
    public static readonly WeddingStatus Tentative = new("tentative");

    /// <summary><c>waitlisted</c>.</summary>
    public static readonly WeddingStatus Waitlisted = new("waitlisted");

    /// <summary><c>definite</c>.</summary>
    public static readonly WeddingStatus Definite = new("definite");

    /// <summary><c>in_progress</c>.</summary>
    public static readonly WeddingStatus InProgress = new("in_progress");

    /// <summary><c>completed</c>.</summary>
    public static readonly WeddingStatus Completed = new("completed");

    /// <summary><c>closed</c>.</summary>
    public static readonly WeddingStatus Closed = new("closed");

    /// <summary><c>released</c>.</summary>
    public static readonly WeddingStatus Released = new("released");

    /// <summary><c>lost</c>.</summary>
    public static readonly WeddingStatus Lost = new("lost");

    /// <summary><c>canceled</c>.</summary>
    public static readonly WeddingStatus Canceled = new("canceled");

    /// <summary>The value with a text.</summary>
    public static implicit operator WeddingStatus(string value) => new(value);

    /// <inheritdoc/>
    public static WeddingStatus From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WeddingsSort>))]
public readonly record struct WeddingsSort(string Value) : IOpenEnum<WeddingsSort>
{
    /// <summary><c>-created_at</c>.</summary>
    public static readonly WeddingsSort CreatedAtDescending = new("-created_at");

    /// <summary><c>created_at</c>.</summary>
    public static readonly WeddingsSort CreatedAt = new("created_at");

    /// <summary><c>-updated_at</c>.</summary>
    public static readonly WeddingsSort UpdatedAtDescending = new("-updated_at");

    /// <summary><c>updated_at</c>.</summary>
    public static readonly WeddingsSort UpdatedAt = new("updated_at");

    /// <summary><c>-date</c>.</summary>
    public static readonly WeddingsSort DateDescending = new("-date");

    /// <summary><c>date</c>.</summary>
    public static readonly WeddingsSort Date = new("date");

    /// <summary>The value with a text.</summary>
    public static implicit operator WeddingsSort(string value) => new(value);

    /// <inheritdoc/>
    public static WeddingsSort From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}

/// <summary>A set of texts that newer servers may add to.</summary>
/// <param name="Value">The text as the API has it.</param>
[JsonConverter(typeof(OpenEnumConverter<WeeklyIntervalWeekday>))]
public readonly record struct WeeklyIntervalWeekday(string Value) : IOpenEnum<WeeklyIntervalWeekday>
{
    /// <summary><c>monday</c>.</summary>
    public static readonly WeeklyIntervalWeekday Monday = new("monday");

    /// <summary><c>tuesday</c>.</summary>
    public static readonly WeeklyIntervalWeekday Tuesday = new("tuesday");

    /// <summary><c>wednesday</c>.</summary>
    public static readonly WeeklyIntervalWeekday Wednesday = new("wednesday");

    /// <summary><c>thursday</c>.</summary>
    public static readonly WeeklyIntervalWeekday Thursday = new("thursday");

    /// <summary><c>friday</c>.</summary>
    public static readonly WeeklyIntervalWeekday Friday = new("friday");

    /// <summary><c>saturday</c>.</summary>
    public static readonly WeeklyIntervalWeekday Saturday = new("saturday");

    /// <summary><c>sunday</c>.</summary>
    public static readonly WeeklyIntervalWeekday Sunday = new("sunday");

    /// <summary>The value with a text.</summary>
    public static implicit operator WeeklyIntervalWeekday(string value) => new(value);

    /// <inheritdoc/>
    public static WeeklyIntervalWeekday From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
