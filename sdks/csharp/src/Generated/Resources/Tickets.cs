// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Tickets.ListWaitingAsync</c>.</summary>
public sealed record TicketsListWaitingQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>Query of <c>Tickets.ListAsync</c>.</summary>
public sealed record TicketsListQuery
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
    [JsonPropertyName("status")] public ChoiceFilter<TicketStatus>? Status { get; init; }

    /// <summary><c>priority</c> equals this value.</summary>
    [JsonPropertyName("priority")] public ChoiceFilter<ResponseTargetPriority>? Priority { get; init; }

    /// <summary>Metadata equals these values: <c>metadata[crm_owner]=eva</c>.</summary>
    [JsonPropertyName("metadata")] public Dictionary<string, string>? Metadata { get; init; }
}

/// <summary>Query of <c>Tickets.ListMessagesAsync</c>.</summary>
public sealed record TicketsListMessagesQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>Questions to the platform's support, with response targets by tier.</summary>
public sealed partial class TicketsResource : Resource
{
    internal TicketsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>List waiting tickets.</summary>
    /// <remarks>
    /// Returns the open tickets of all organizations, live and sandbox, with the earliest <c>response_due_at</c> first. Only the platform's
    /// support can do this. To list the tickets of your own organization, use <c>GET /v1/tickets</c>.
    ///
    /// Required scope: <c>platform:support</c>.
    ///
    /// Required scope: <c>platform:support</c>.
    /// </remarks>
    public Pages<WaitingTicket> ListWaitingAsync(
        TicketsListWaitingQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<WaitingTicket>(new("GET", "/v1/tickets/waiting") { Query = query }, options, cancellationToken);

    /// <summary>Create a ticket.</summary>
    /// <remarks>
    /// The person who opens it gets a mail, can answer it by mail, and gets the answers of the platform's support by mail. An API key, a
    /// client or a person can open at most 20 tickets an hour: 429 <c>rate_limited</c> above that.
    ///
    /// Required scope: <c>tickets:write</c>.
    ///
    /// Required scope: <c>tickets:write</c>.
    /// </remarks>
    public Task<Ticket> CreateAsync(TicketInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Ticket>(new("POST", "/v1/tickets") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>List tickets.</summary>
    /// <remarks>
    /// Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
    /// <c>limit</c> items; continue while <c>has_more</c> is true.
    ///
    /// Required scope: <c>tickets:read</c>.
    ///
    /// Required scope: <c>tickets:read</c>.
    /// </remarks>
    public Pages<Ticket> ListAsync(
        TicketsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Ticket>(new("GET", "/v1/tickets") { Query = query }, options, cancellationToken);

    /// <summary>Get a ticket.</summary>
    /// <remarks>
    /// The platform's support gets one of any organization.
    ///
    /// Required scope: <c>tickets:read</c>.
    ///
    /// Required scope: <c>tickets:read</c>.
    /// </remarks>
    public Task<Ticket> GetAsync(string ticketId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Ticket>(new("GET", "/v1/tickets/{ticket_id}", ticketId), options, cancellationToken);

    /// <summary>List a ticket's messages.</summary>
    /// <remarks>
    /// Returns the oldest first. The ticket's own text is its <c>body</c>.
    ///
    /// Required scope: <c>tickets:read</c>.
    ///
    /// Required scope: <c>tickets:read</c>.
    /// </remarks>
    public Pages<TicketMessage> ListMessagesAsync(
        string ticketId,
        TicketsListMessagesQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<TicketMessage>(new("GET", "/v1/tickets/{ticket_id}/messages", ticketId) { Query = query }, options, cancellationToken);

    /// <summary>Create a message.</summary>
    /// <remarks>
    /// A message of yours opens an answered ticket again. A closed ticket accepts no messages: 409 <c>illegal_transition</c>. An API key, a
    /// client or a person can add at most 60 messages an hour, those by mail included: 429 <c>rate_limited</c> above that.
    ///
    /// Required scope: <c>tickets:write</c>.
    ///
    /// Required scope: <c>tickets:write</c>.
    /// </remarks>
    public Task<TicketMessage> CreateMessageAsync(
        string ticketId,
        TicketMessageInput body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<TicketMessage>(new("POST", "/v1/tickets/{ticket_id}/messages", ticketId) { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Close a ticket.</summary>
    /// <remarks>
    /// It accepts no messages anymore. If the platform's support closes it, its author gets a mail.
    ///
    /// Required scope: <c>tickets:write</c>.
    ///
    /// Required scope: <c>tickets:write</c>.
    /// </remarks>
    public Task<Ticket> CloseAsync(string ticketId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Ticket>(new("POST", "/v1/tickets/{ticket_id}/close", ticketId) { HasKey = true }, options, cancellationToken);
}
