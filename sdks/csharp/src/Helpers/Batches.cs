namespace WedSync;

/// <content>Builds batches.</content>
public sealed partial class BatchResource
{
    /// <summary>Returns an empty batch.</summary>
    public BatchBuilder Builder() => new(this);
}

/// <summary>Collects operations, and sends them in one request.</summary>
public sealed class BatchBuilder
{
    private readonly BatchResource _batches;
    private readonly List<Operation> _operations = [];

    internal BatchBuilder(BatchResource batches) => _batches = batches;

    /// <summary>Adds an operation, and returns its result for later operations.</summary>
    /// <param name="method">The method of HTTP.</param>
    /// <param name="path">The path, such as <c>/v1/clients</c>.</param>
    /// <param name="body">The body: an object of the API, or your own one with the API's names.</param>
    /// <param name="headers">Headers, such as If-Match.</param>
    public BatchReference Add(OperationMethod method, string path, object? body = null, Dictionary<string, string>? headers = null)
    {
        var operation = new Operation { Method = method, Path = path };
        operation = body is null ? operation : operation with { Body = body };
        _operations.Add(headers is null ? operation : operation with { Headers = headers });
        return new(_operations.Count - 1);
    }

    /// <summary>Sends the batch.</summary>
    /// <param name="atomic">All operations or none.</param>
    /// <param name="runAsync">As a job.</param>
    /// <param name="options">The options of the call.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<Batch> SendAsync(bool atomic = false, bool runAsync = false, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var body = new BatchInput { Operations = _operations };
        body = atomic ? body with { Atomic = true } : body;
        return _batches.CreateAsync(runAsync ? body with { Async = true } : body, options, cancellationToken);
    }
}

/// <summary>The result of an earlier operation of a batch, for paths and bodies of later ones.</summary>
/// <param name="Number">The number of the operation, from 0.</param>
public readonly record struct BatchReference(int Number)
{
    /// <summary>The ID of the resource that the operation returns.</summary>
    public string Id => this["id"];

    /// <summary>The ETag of the resource, for If-Match of a later operation.</summary>
    public string ETag => $"{{{{{Number}.headers.ETag}}}}";

    /// <summary>A field of the answer's body, such as <c>data.0.id</c>.</summary>
    public string this[string path] => $"{{{{{Number}.body.{path}}}}}";
}
