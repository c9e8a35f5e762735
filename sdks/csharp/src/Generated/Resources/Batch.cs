// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Many operations in one request: independent, or all or nothing.</summary>
public sealed partial class BatchResource : Resource
{
    internal BatchResource(Transport transport)
        : base(transport)
    {
    }

    /// <summary>Run a batch of operations.</summary>
    /// <remarks>
    /// A batch has up to 100 operations. Each operation requires its own scope, takes its own headers and has its own result. Each
    /// operation counts as one request against your limits.
    ///
    /// A reference such as <c>{{0.body.id}}</c> or <c>{{0.headers.ETag}}</c> inserts a value of an earlier result into a path, a body or a
    /// header. An operation with a reference to a missing value returns 424. Other text in double braces returns 422; to send the text
    /// <c>{{name}}</c>, such as a placeholder of a template, write <c>\{{name}}</c>.
    ///
    /// With <c>atomic</c>, all operations succeed in one transaction or none is applied. If one fails, its result contains the error and
    /// all other operations return 424.
    ///
    /// With <c>async</c>, the response is 202 and the batch runs as a job. Its operations count against your limits when the job runs them,
    /// or at once if the batch is <c>atomic</c>. The job uses at most half of each limit.
    ///
    /// If you retry with the same <c>Idempotency-Key</c>, each operation takes effect only once.
    ///
    /// Required scope: <c>batch:write</c>.
    ///
    /// Required scope: <c>batch:write</c>.
    /// </remarks>
    public Task<Batch> CreateAsync(BatchInput body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Batch>(new("POST", "/v1/batch") { Body = body, HasKey = true }, options, cancellationToken);

    /// <summary>Get a batch with its results.</summary>
    /// <remarks>
    /// Requires each of the batch's <c>scopes</c>, or the read scope of the same resource.
    ///
    /// Required scope: <c>batch:read</c>.
    ///
    /// Required scope: <c>batch:read</c>.
    /// </remarks>
    public Task<Batch> GetAsync(string batchId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Send<Batch>(new("GET", "/v1/batch/{batch_id}", batchId), options, cancellationToken);
}
