using System.Text;

namespace WedSync;

/// <summary>A call of an operation: its route with the values of its path, and what is sent.</summary>
internal sealed class Call(string method, string route, params string[] ids)
{
    private static readonly HashSet<string> Repeatable = ["GET", "HEAD", "PUT", "DELETE"];

    public string Method { get; } = method;

    public string Route { get; } = route;

    public object? Body { get; init; }

    public object? Query { get; init; }

    /// <summary>The cursor of a page after the first one.</summary>
    public string? Cursor { get; init; }

    /// <summary>Whether the operation takes an Idempotency-Key.</summary>
    public bool HasKey { get; init; }

    /// <summary>Whether it is sent without credentials.</summary>
    public bool IsPublic { get; init; }

    public string Accept { get; init; } = "application/json";

    public bool IsRepeatable => Repeatable.Contains(Method);

    /// <summary>The operation for messages: no values of the caller's.</summary>
    public string Name => $"{Method} {Route}";

    public Call At(string cursor) =>
        new(Method, Route, ids) { Query = Query, Cursor = cursor, IsPublic = IsPublic, Accept = Accept };

    public string Url(string baseUrl, RequestOptions options)
    {
        var url = new StringBuilder(baseUrl.TrimEnd('/')).Append(Path());
        var separator = '?';
        foreach (var (name, value) in Parameters(options))
        {
            url.Append(separator).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }
        return url.ToString();
    }

    private string Path()
    {
        var rest = new Queue<string>(ids);
        return string.Join('/', Route.Split('/').Select(part => part.StartsWith('{') ? Escape(part, rest.Dequeue()) : part));
    }

    private static string Escape(string part, string id)
    {
        // Without an ID, or with dots that addresses resolve, the request would be another one.
        if (string.IsNullOrEmpty(id) || id is "." or "..")
        {
            throw new ArgumentException($"{part.Trim('{', '}')} is empty or no ID. Without it, the request would be another one.");
        }
        return Uri.EscapeDataString(id);
    }

    private IEnumerable<KeyValuePair<string, string>> Parameters(RequestOptions options)
    {
        var query = QueryString.Read(Query);
        if (Cursor is not null)
        {
            query = query.Where(each => each.Key is not ("cursor" or "offset")).Append(KeyValuePair.Create("cursor", Cursor));
        }
        if (options.Fields is { Count: > 0 })
        {
            query = query.Append(KeyValuePair.Create("fields", QueryString.Text(options.Fields)));
        }
        return options.Expand is { Count: > 0 } ? query.Append(KeyValuePair.Create("expand", QueryString.Text(options.Expand))) : query;
    }
}
