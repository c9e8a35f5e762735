namespace WedSync;

/// <content>Waits for jobs.</content>
public sealed partial class JobsResource
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(0.25);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);

    /// <summary>Returns a job when it has succeeded.</summary>
    /// <param name="job">The job, or its ID.</param>
    /// <param name="timeout">How long to wait; 10 minutes by default.</param>
    /// <param name="onProgress">Gets each state of the job.</param>
    /// <param name="options">The options of the requests.</param>
    /// <param name="cancellationToken">Ends the wait; the job continues.</param>
    /// <exception cref="JobFailedException">The job failed or was canceled.</exception>
    /// <exception cref="JobTimeoutException">The job has not ended yet.</exception>
    public async Task<Job> WaitForAsync(
        JobReference job, TimeSpan? timeout = null, Action<Job>? onProgress = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var startedAt = Connection.Clock.GetTimestamp();
        var limit = timeout ?? TimeSpan.FromMinutes(10);
        for (var delay = FirstDelay; ; delay = TimeSpan.FromSeconds(Math.Min(LongestDelay.TotalSeconds, delay.TotalSeconds * 1.5)))
        {
            var current = await GetAsync(job.Id, options, cancellationToken).ConfigureAwait(false);
            onProgress?.Invoke(current);
            if (current.Status == JobStatus.Succeeded)
            {
                return current;
            }
            if (current.Status != JobStatus.Queued && current.Status != JobStatus.Running)
            {
                throw new JobFailedException($"Job {current.Id} did not succeed: {current.Error?.Detail ?? $"it is {current.Status}"}", current);
            }
            if (Connection.Clock.GetElapsedTime(startedAt) + delay > limit)
            {
                throw new JobTimeoutException($"Job {current.Id} is {current.Status} after {limit.TotalSeconds:F0} s; it continues.", current);
            }
            await Task.Delay(delay, Connection.Clock, cancellationToken).ConfigureAwait(false);
        }
    }
}

/// <summary>A job, or its ID.</summary>
/// <param name="Id">The ID.</param>
public readonly record struct JobReference(string Id)
{
    /// <summary>The job with an ID.</summary>
    public static implicit operator JobReference(string id) => new(id);

    /// <summary>The job.</summary>
    public static implicit operator JobReference(Job job) => new(job.Id);
}
