// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Query of <c>Incidents.ListAsync</c>.</summary>
public sealed record IncidentsListQuery
{
    /// <summary>Number of items to return, 1 to 100. Default: 25.</summary>
    [JsonPropertyName("limit")] public long? Limit { get; init; }

    /// <summary>Cursor of the next page: <c>next_cursor</c> of the previous response.</summary>
    [JsonPropertyName("cursor")] public string? Cursor { get; init; }
}

/// <summary>The status of the platform and its incidents, for everyone.</summary>
public sealed partial class IncidentsResource : Resource
{
    internal IncidentsResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>List incidents.</summary>
    /// <remarks>
    /// Returns open and resolved incidents, the newest first. Needs no credentials. Caches keep the response for 30 seconds.
    /// </remarks>
    public Pages<Incident> ListAsync(
        IncidentsListQuery? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        List<Incident>(new("GET", "/v1/incidents") { Query = query, IsPublic = true }, options, cancellationToken);

    /// <summary>Create an incident.</summary>
    /// <remarks>
    /// Opens an incident with its first update: its components have its impact until it is resolved. Platform administrators only.
    ///
    /// Required scope: <c>platform:incidents</c>.
    ///
    /// Required scope: <c>platform:incidents</c>.
    /// </remarks>
    public Task<Incident> CreateAsync(IncidentInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Incident>(new("POST", "/v1/incidents") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get an incident.</summary>
    /// <remarks>Needs no credentials. Caches keep the response for 30 seconds.</remarks>
    public Task<Incident> GetAsync(string incidentId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Incident>(new("GET", "/v1/incidents/{incident_id}", incidentId) { IsPublic = true }, options, cancellationToken);

    /// <summary>Update an incident.</summary>
    /// <remarks>
    /// Changes the fields in the body (RFC 7396). <c>message</c> publishes an update, and is required with another <c>status</c>. With
    /// <c>resolved</c>, its components recover unless something else has an impact on them. A resolved incident cannot be changed: 409
    /// <c>illegal_transition</c>. Platform administrators only.
    ///
    /// Required scope: <c>platform:incidents</c>.
    ///
    /// Required scope: <c>platform:incidents</c>.
    /// </remarks>
    public Task<Incident> UpdateAsync(
        string incidentId,
        IncidentPatch body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Send<Incident>(new("PATCH", "/v1/incidents/{incident_id}", incidentId) { Body = body, HasKey = true }, options, cancellationToken);
}
