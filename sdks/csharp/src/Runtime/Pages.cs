namespace WedSync;

/// <summary>
/// A list that is not requested yet: <c>await foreach</c> returns the items of all pages, which are requested when they are needed;
/// <c>await</c> returns the first page.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class Pages<T> : IAsyncEnumerable<T>
{
    private readonly Func<string?, CancellationToken, Task<Page<T>>> _request;
    private readonly CancellationToken _cancellationToken;

    internal Pages(Func<string?, CancellationToken, Task<Page<T>>> request, CancellationToken cancellationToken)
    {
        _request = request;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Requests the first page, for <c>await</c>.</summary>
    public TaskAwaiter<Page<T>> GetAwaiter() => AsTask().GetAwaiter();

    /// <summary>Requests the first page, and continues without the context of the caller.</summary>
    public ConfiguredTaskAwaitable<Page<T>> ConfigureAwait(bool continueOnCapturedContext) => AsTask().ConfigureAwait(continueOnCapturedContext);

    /// <summary>Requests the first page.</summary>
    public Task<Page<T>> AsTask() => _request(null, _cancellationToken);

    /// <summary>Requests all pages, each when it is needed.</summary>
    public async IAsyncEnumerable<Page<T>> PagesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken, cancellationToken);
        for (Page<T>? page = await _request(null, either.Token).ConfigureAwait(false); page is not null;)
        {
            yield return page;
            page = await page.NextPageAsync(either.Token).ConfigureAwait(false);
        }
    }

    /// <summary>Returns the items of all pages, or the first ones up to a number.</summary>
    public async Task<List<T>> ToListAsync(int maxCount = int.MaxValue, CancellationToken cancellationToken = default)
    {
        var items = new List<T>();
        await foreach (var item in this.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (items.Count == maxCount)
            {
                break;
            }
            items.Add(item);
            if (items.Count == maxCount)
            {
                break;
            }
        }
        return items;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (var page in PagesAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Data)
            {
                yield return item;
            }
        }
    }
}

/// <summary>A page of a list. <c>await foreach</c> returns its items and those of all pages that follow.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class Page<T> : IAsyncEnumerable<T>
{
    private readonly Func<string?, CancellationToken, Task<Page<T>>> _request;

    internal Page(PageForm<T> form, Func<string?, CancellationToken, Task<Page<T>>> request)
    {
        Data = form.Data;
        HasMore = form.HasMore && form.NextCursor is not null;
        NextCursor = form.NextCursor;
        Total = form.Total;
        _request = request;
    }

    /// <summary>The items of this page.</summary>
    public IReadOnlyList<T> Data { get; }

    /// <summary>Whether there are more pages.</summary>
    public bool HasMore { get; }

    /// <summary>The cursor of the next page. Store it to continue in another process.</summary>
    public string? NextCursor { get; }

    /// <summary>The number of all items, if the query includes it.</summary>
    public long? Total { get; }

    /// <summary>Requests the next page; null after the last one.</summary>
    public async Task<Page<T>?> NextPageAsync(CancellationToken cancellationToken = default) =>
        HasMore && NextCursor is not null ? await _request(NextCursor, cancellationToken).ConfigureAwait(false) : null;

    /// <inheritdoc/>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        for (Page<T>? page = this; page is not null; page = await page.NextPageAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in page.Data)
            {
                yield return item;
            }
        }
    }
}

/// <summary>A page as the API sends it.</summary>
internal sealed class PageForm<T>
{
    [JsonPropertyName("data")]
    public IReadOnlyList<T> Data { get; init; } = [];

    [JsonPropertyName("has_more")]
    public bool HasMore { get; init; }

    [JsonPropertyName("next_cursor")]
    public string? NextCursor { get; init; }

    [JsonPropertyName("total")]
    public long? Total { get; init; }
}

/// <summary>The answer of a call that runs as a job if it is large.</summary>
/// <typeparam name="T">The type of an answer at once.</typeparam>
public sealed class JobOr<T>
    where T : class
{
    internal JobOr(Job? job, T? result)
    {
        Job = job;
        Result = result;
    }

    /// <summary>The job, if the call runs as one: <c>client.Jobs.WaitForAsync(answer.Job)</c>.</summary>
    public Job? Job { get; }

    /// <summary>The result, if it came at once.</summary>
    public T? Result { get; }
}
