// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Webhooks.ListAsync</c>.</summary>
public sealed record WebhooksListQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }

    /// <summary>Number of items to skip. Cannot be combined with <c>cursor</c>.</summary>
    [JsonPropertyName("offset")] public long? Offset { get; init; }

    /// <summary>Sort field; prefix <c>-</c> for descending. Default: <c>-created_at</c>, or the field of a range filter.</summary>
    [JsonPropertyName("sort")] public ApiKeysSort? Sort { get; init; }

    /// <summary>Earliest <c>updated_at</c> to return. Sorts by <c>updated_at</c>, ascending, by default.</summary>
    [JsonPropertyName("updated_since")] public DateTimeOffset? UpdatedSince { get; init; }

    /// <summary>Additional values to return. <c>total</c>: number of matching resources, counted up to 10,000.</summary>
    [JsonPropertyName("include")] public OrganizationsInclude? Include { get; init; }

    /// <summary><c>created_at</c> equals this value.</summary>
    [JsonPropertyName("created_at")] public RangeFilter<DateTimeOffset>? CreatedAt { get; init; }

    /// <summary><c>updated_at</c> equals this value.</summary>
    [JsonPropertyName("updated_at")] public RangeFilter<DateTimeOffset>? UpdatedAt { get; init; }

    /// <summary><c>status</c> equals this value.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<WebhookStatus>? Status { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Query of <c>Webhooks.ListDeliveriesAsync</c>.</summary>
public sealed record WebhooksListDeliveriesQuery
{
    /// <summary>Status of the deliveries to return.</summary>
    [JsonPropertyName("status")] public ChoiceFilter<DeliveryStatus>? Status { get; init; }

    /// <summary>
    /// Event type of the deliveries to return, or all types of a resource (<c>client.*</c>). Requires the read scope of the resource.
    /// </summary>
    [JsonPropertyName("event_type")] public WebhooksEventType? EventType { get; init; }

    /// <summary>ID of the object that the events are about.</summary>
    [JsonPropertyName("object_id")] public string? ObjectId { get; init; }

    /// <summary>ID of the event. A replay of all events creates further deliveries, which are not included.</summary>
    [JsonPropertyName("event_id")] public string? EventId { get; init; }

    /// <summary><c>created_at</c> of the event is this time or later.</summary>
    [JsonPropertyName("created_at")] public RangeFilter<DateTimeOffset>? CreatedAt { get; init; }

    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>Query of <c>Webhooks.StatsAsync</c>.</summary>
public sealed record WebhooksStatsQuery
{
    /// <summary>
    /// Start of the time span, rounded down to the start of its period. Default: 1 day (<c>hour</c>) or 30 days (<c>day</c>) before
    /// <c>to</c>.
    /// </summary>
    [JsonPropertyName("from")] public DateTimeOffset? From { get; init; }

    /// <summary>End of the time span, exclusive. Default: now.</summary>
    [JsonPropertyName("to")] public DateTimeOffset? To { get; init; }

    /// <summary>
    /// Length of a period (UTC). Statistics cover at most 31 days (<c>hour</c>) or 400 days (<c>day</c>) of the last 400 days. Default:
    /// hour.
    /// </summary>
    [JsonPropertyName("granularity")] public WebhookStatsGranularity? Granularity { get; init; }
}

/// <summary>Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried.</summary>
public sealed partial class WebhooksResource : Resource
{
    internal WebhooksResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Test filters.</summary>
    /// <remarks>
    /// Returns whether an event matches filters, without storing them. Filters that are invalid return 422 with the place of each error.
    ///
    /// Required scope: <c>webhooks:read</c>.
    ///
    /// Required scope: <c>webhooks:read</c>.
    /// </remarks>
    public Task<FilterTest> TestFilterAsync(
        FilterTestInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<FilterTest>(new("POST", "/v1/webhooks/test-filter") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get webhook source addresses.</summary>
    /// <remarks>
    /// Returns the addresses that deliveries come from, for the firewall of your endpoint. Addresses alone prove nothing: always verify the
    /// signature.
    ///
    /// Required scope: <c>webhooks:read</c>.
    ///
    /// Required scope: <c>webhooks:read</c>.
    /// </remarks>
    public Task<SourceAddresses> GetIpsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<SourceAddresses>(new("GET", "/v1/webhooks/ips"), options, cancellationToken);

    /// <summary>Create a webhook.</summary>
    /// <remarks>
    /// Its signing secret is shown only once.
    ///
    /// An organization has at most 100 webhooks in each environment, live and sandbox; another one is rejected with 409 <c>conflict</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    /// </remarks>
    public Task<WebhookWithSecret> CreateAsync(
        WebhookInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<WebhookWithSecret>(new("POST", "/v1/webhooks") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List webhooks.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>webhooks:read</c>.
    ///
    /// Required scope: <c>webhooks:read</c>.
    /// </remarks>
    public Pages<Webhook> ListAsync(
        WebhooksListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Webhook>(new("GET", "/v1/webhooks") { Query = query }, options, cancellationToken);

    /// <summary>Get a webhook.</summary>
    /// <remarks>
    /// Required scope: <c>webhooks:read</c>.
    ///
    /// Required scope: <c>webhooks:read</c>.
    /// </remarks>
    public Task<Webhook> GetAsync(string webhookId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Webhook>(new("GET", "/v1/webhooks/{webhook_id}", webhookId), options, cancellationToken);

    /// <summary>Update a webhook.</summary>
    /// <remarks>
    /// Changes only the fields in the body (RFC 7396).
    ///
    /// Required scope: <c>webhooks:write</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    /// </remarks>
    public Task<Webhook> UpdateAsync(
        string webhookId,
        WebhookPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Webhook>(new("PATCH", "/v1/webhooks/{webhook_id}", webhookId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replace a webhook.</summary>
    /// <remarks>
    /// Its secret and status are kept.
    ///
    /// Required scope: <c>webhooks:write</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    /// </remarks>
    public Task<Webhook> ReplaceAsync(
        string webhookId,
        WebhookInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Webhook>(new("PUT", "/v1/webhooks/{webhook_id}", webhookId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Delete a webhook.</summary>
    /// <remarks>
    /// Its pending deliveries fail. It can be restored for 30 days.
    ///
    /// Required scope: <c>webhooks:write</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    /// </remarks>
    public Task DeleteAsync(string webhookId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send(new("DELETE", "/v1/webhooks/{webhook_id}", webhookId) { HasKey = true }, options, cancellationToken);

    /// <summary>Restore a deleted webhook.</summary>
    /// <remarks>
    /// Possible for 30 days after deletion. Returns 409 if another resource now uses something that this one had exclusively.
    ///
    /// Required scope: <c>webhooks:write</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    /// </remarks>
    public Task<Webhook> RestoreAsync(string webhookId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Webhook>(new("POST", "/v1/webhooks/{webhook_id}/restore", webhookId) { HasKey = true }, options, cancellationToken);

    /// <summary>Pause a webhook.</summary>
    /// <remarks>
    /// No events are sent to it, and pending deliveries fail when they are due.
    ///
    /// Required scope: <c>webhooks:write</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    /// </remarks>
    public Task<Webhook> PauseAsync(string webhookId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Webhook>(new("POST", "/v1/webhooks/{webhook_id}/pause", webhookId) { HasKey = true }, options, cancellationToken);

    /// <summary>Resume a paused or failed webhook.</summary>
    /// <remarks>
    /// Only new events are sent to it. Its circuit closes, and earlier failures do not count anymore.
    ///
    /// Required scope: <c>webhooks:write</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    /// </remarks>
    public Task<Webhook> ResumeAsync(string webhookId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Webhook>(new("POST", "/v1/webhooks/{webhook_id}/resume", webhookId) { HasKey = true }, options, cancellationToken);

    /// <summary>Rotate a webhook's secret.</summary>
    /// <remarks>
    /// The new secret is shown only once. The previous secret also signs for <c>overlap_hours</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    ///
    /// Sensitive: a person must have signed in within the last 10 minutes (<c>step_up_required</c>).
    ///
    /// Required scope: <c>webhooks:write</c>.
    /// </remarks>
    public Task<WebhookWithSecret> RotateSecretAsync(
        string webhookId,
        RotateSecretInput? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<WebhookWithSecret>(new("POST", "/v1/webhooks/{webhook_id}/rotate-secret", webhookId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Expire a webhook's old secret.</summary>
    /// <remarks>
    /// Ends the overlap of a rotation: only the current secret signs. Does nothing without an old secret.
    ///
    /// Required scope: <c>webhooks:write</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    /// </remarks>
    public Task<Webhook> ExpireOldSecretAsync(
        string webhookId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Webhook>(new("POST", "/v1/webhooks/{webhook_id}/expire-old-secret", webhookId) { HasKey = true }, options, cancellationToken);

    /// <summary>Test a webhook.</summary>
    /// <remarks>
    /// Sends an event to the endpoint now, and returns the request, the response and whether the signatures verify. Also works while the
    /// webhook is paused or failed. The response takes up to 10 seconds. A failed test is not retried, and tests are neither in your events
    /// nor in the statistics of the webhook. Batches cannot send tests.
    ///
    /// A test event has at most 100 KB. Requires the read scope of its resource, in addition to <c>webhooks:write</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    /// </remarks>
    public Task<EndpointTest> TestAsync(
        string webhookId,
        EndpointTestInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<EndpointTest>(new("POST", "/v1/webhooks/{webhook_id}/test", webhookId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Retry a webhook's failed deliveries.</summary>
    /// <remarks>
    /// Starts a job that sends events of a period again: those with a failed delivery, oldest first and behind new events. Each delivery
    /// gets one attempt. Failed replays are not included. Only an active webhook can retry.
    ///
    /// Required scope: <c>webhooks:write</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    /// </remarks>
    public Task<Job> RetryFailedAsync(
        string webhookId,
        RetryFailedInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Job>(new("POST", "/v1/webhooks/{webhook_id}/retry-failed", webhookId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Replay events to a webhook.</summary>
    /// <remarks>
    /// Starts a job that sends the events of a period, oldest first and behind new events: also those from before the webhook existed, and
    /// from while it was paused or failed. The event types and the filters of the webhook apply. Every event is sent once per replay, with
    /// its original ID. With <c>only_missing</c>, events that were delivered are omitted, and a failed delivery gets one attempt more. Only
    /// an active webhook can replay.
    ///
    /// Required scope: <c>webhooks:write</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    /// </remarks>
    public Task<Job> ReplayAsync(
        string webhookId,
        ReplayInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Job>(new("POST", "/v1/webhooks/{webhook_id}/replay", webhookId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List a webhook's deliveries.</summary>
    /// <remarks>
    /// Returns the deliveries of the last 30 days, newest event first. Deliveries of events that your key cannot read are omitted.
    ///
    /// With <c>event_type</c>, <c>object_id</c> or <c>status=delivered</c>, a page scans up to 500 deliveries. It may then hold fewer than
    /// <c>limit</c>, or none; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>webhooks:read</c>.
    ///
    /// Required scope: <c>webhooks:read</c>.
    /// </remarks>
    public Pages<Delivery> ListDeliveriesAsync(
        string webhookId,
        WebhooksListDeliveriesQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Delivery>(new("GET", "/v1/webhooks/{webhook_id}/deliveries", webhookId) { Query = query }, options, cancellationToken);

    /// <summary>Get a delivery.</summary>
    /// <remarks>
    /// Includes its attempts with their requests, as they were sent, and responses.
    ///
    /// Required scope: <c>webhooks:read</c>.
    ///
    /// Required scope: <c>webhooks:read</c>.
    /// </remarks>
    public Task<Delivery> GetDeliveryAsync(
        string webhookId,
        string deliveryId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Delivery>(new("GET", "/v1/webhooks/{webhook_id}/deliveries/{delivery_id}", webhookId, deliveryId), options, cancellationToken);

    /// <summary>Retry a delivery.</summary>
    /// <remarks>
    /// Sends the event again with the same ID, also if it was delivered. A delivery that has ended gets one attempt; one that waits for its
    /// next retry is sent now. Deliveries wait while the circuit of the endpoint is open. Only an active webhook can retry.
    ///
    /// Required scope: <c>webhooks:write</c>.
    ///
    /// Required scope: <c>webhooks:write</c>.
    /// </remarks>
    public Task<Delivery> RetryDeliveryAsync(
        string webhookId,
        string deliveryId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Delivery>(new("POST", "/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/retry", webhookId, deliveryId) { HasKey = true }, options, cancellationToken);

    /// <summary>Get a webhook's statistics.</summary>
    /// <remarks>
    /// Returns the attempts of its deliveries, within seconds after they were made, and whether its circuit breaker is open. Test sends are
    /// not counted.
    ///
    /// Required scope: <c>webhooks:read</c>.
    ///
    /// Required scope: <c>webhooks:read</c>.
    /// </remarks>
    public Task<WebhookStats> StatsAsync(
        string webhookId,
        WebhooksStatsQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<WebhookStats>(new("GET", "/v1/webhooks/{webhook_id}/stats", webhookId) { Query = query }, options, cancellationToken);

    /// <summary>Verify a webhook signature.</summary>
    /// <remarks>
    /// For debugging a receiver: checks a delivery as a receiver would, and returns what differs. The payload and the secret are not
    /// stored. <c>webhook-signature</c> is checked, or without it <c>X-WedSync-Signature</c>, or without both <c>X-BookingX-Signature</c>.
    ///
    /// Required scope: <c>webhook-signatures:read</c> (included in <c>webhooks:read</c>).
    ///
    /// Required scope: <c>webhook-signatures:read</c>.
    /// </remarks>
    public Task<SignatureCheck> VerifySignatureAsync(
        SignatureCheckInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<SignatureCheck>(new("POST", "/v1/webhook-signatures/verify") { Body = body, HasKey = true }, options, cancellationToken);
}
