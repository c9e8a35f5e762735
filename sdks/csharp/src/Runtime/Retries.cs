namespace WedSync;

/// <summary>When a call is repeated, and after which time.</summary>
internal static class Retries
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromSeconds(60);

    /// <summary>The time before the next attempt; null if there is none.</summary>
    /// <param name="error">How the attempt ended.</param>
    /// <param name="attempt">Its number, from 1.</param>
    /// <param name="maxRetries">How many may follow the first.</param>
    /// <param name="mayRepeat">Whether a second request has no second effect.</param>
    public static TimeSpan? Delay(WedSyncException error, int attempt, int maxRetries, bool mayRepeat)
    {
        if (attempt > maxRetries || !MayRetry(error, mayRepeat))
        {
            return null;
        }
        if (error is ApiException { RetryAfter: { } wait })
        {
            return wait <= LongestRetryAfter ? wait : null;
        }
        var delay = Math.Min(LongestDelay.TotalSeconds, FirstDelay.TotalSeconds * Math.Pow(2, attempt - 1));
        return TimeSpan.FromSeconds(delay * (0.5 + (Random.Shared.NextDouble() / 2)));
    }

    private static bool MayRetry(WedSyncException error, bool mayRepeat) => error switch
    {
        ApiException { Status: 408 } or ApiException { Status: 409, Code: "idempotency_in_flight" } => true,
        ApiException { Status: 429 } answer => answer.Retryable || !answer.Problem.ContainsKey("retryable"), // a limit may never have room
        ApiException { Status: >= 500 } answer => answer.Retryable || (!answer.Problem.ContainsKey("code") && mayRepeat),
        ApiConnectionException => mayRepeat,
        _ => false,
    };
}
