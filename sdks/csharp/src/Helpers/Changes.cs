namespace WedSync;

/// <summary>Where a feed of changes begins, and how it waits.</summary>
public sealed class FollowOptions
{
    /// <summary>The cursor to continue from; <c>latest</c> for changes from now on; the oldest stored change by default.</summary>
    public string? Cursor { get; init; }

    /// <summary>The types of resources; all that the credentials may read by default.</summary>
    public IReadOnlyList<ChangesTypes>? Types { get; init; }

    /// <summary>The pause when there is nothing new; 5 seconds by default.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether to end when there is nothing new.</summary>
    public bool StopAtEnd { get; init; }

    /// <summary>Gets the cursor after the changes of each page were handled: store it.</summary>
    public Action<string>? OnCursor { get; init; }

    /// <summary>
    /// Called when the changes after the cursor are no longer stored, with the cursor from which the feed continues: read all resources
    /// again. Without it, <see cref="CursorExpiredException"/> is thrown.
    /// </summary>
    public Func<string, Task>? OnReset { get; init; }

    /// <summary>The options of the requests.</summary>
    public RequestOptions? RequestOptions { get; init; }
}

/// <content>Follows the change feed.</content>
public sealed partial class ChangesResource
{
    /// <summary>Returns the changes after the cursor, and waits for new ones. End it with <c>break</c>, or by cancellation.</summary>
    /// <param name="options">Where the feed begins, and how it waits.</param>
    /// <param name="cancellationToken">Ends the feed.</param>
    public async IAsyncEnumerable<Change> FollowAsync(FollowOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        options ??= new();
        var cursor = options.Cursor;
        while (true)
        {
            var page = await ReadAsync(options, cursor, cancellationToken).ConfigureAwait(false);
            foreach (var change in page.Data)
            {
                yield return change;
            }
            if (page.NextCursor is { } next)
            {
                cursor = next;
                options.OnCursor?.Invoke(next);
            }
            if (page.HasMore)
            {
                continue;
            }
            if (options.StopAtEnd)
            {
                yield break;
            }
            await Task.Delay(options.Interval, Connection.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<Page<Change>> ReadAsync(FollowOptions options, string? cursor, CancellationToken cancellationToken)
    {
        Pages<Change> At(string? place) => ListAsync(new() { Cursor = place, Types = options.Types }, options.RequestOptions, cancellationToken);
        try
        {
            return await At(cursor).ConfigureAwait(false);
        }
        catch (CursorExpiredException) when (options.OnReset is not null)
        {
            // What changes while everything is read again comes after this cursor.
            var latest = await At("latest").ConfigureAwait(false);
            await options.OnReset(latest.NextCursor ?? "").ConfigureAwait(false);
            return await At(latest.NextCursor).ConfigureAwait(false);
        }
    }
}
