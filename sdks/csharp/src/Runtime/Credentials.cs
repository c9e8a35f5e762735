using System.Text;

namespace WedSync;

/// <summary>The credentials of a client. An access token of OAuth is kept until a minute before it expires.</summary>
internal sealed class Credentials
{
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(60);
    private readonly string? _secret;
    private readonly WedSyncOptions _options;
    private readonly SemaphoreSlim _lock = new(1);
    private string? _token;
    private long _fetchedAt;
    private TimeSpan _lifetime;

    public Credentials(string? secret, WedSyncOptions options)
    {
        _secret = secret;
        _options = options;
        RequireOneKind();
        foreach (var value in new[] { secret, options.ApiKey, options.ApiSecret })
        {
            if (value is not null && (value == "" || value.Any(each => each is <= ' ' or > '~')))
            {
                throw new ConfigurationException("The credentials have a character that no credential has. Copy them again.");
            }
        }
    }

    public static string Basic(string id, string secret) => $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}"))}";

    /// <summary>Adds the headers of a request, and returns the token that it has.</summary>
    public async Task<string?> AuthorizeAsync(Dictionary<string, string> headers, Func<Task<TokenSet>> fetch, CancellationToken cancellationToken)
    {
        if (_options is { ApiKey: { } key, ApiSecret: { } secret })
        {
            headers.TryAdd("X-API-Key", key);
            headers.TryAdd("X-API-Secret", secret);
            return null;
        }
        var token = _options.ClientId is null ? null : await TokenAsync(fetch, cancellationToken).ConfigureAwait(false);
        if ((_secret ?? token) is not { } bearer)
        {
            throw new ConfigurationException("The client has no credentials. Create it with an API key's secret: new WedSyncClient(\"sk_…\").");
        }
        headers.TryAdd("Authorization", $"Bearer {bearer}");
        return token;
    }

    /// <summary>Forgets the token that the API refused, unless there is a newer one.</summary>
    public void Discard(string token) => Interlocked.CompareExchange(ref _token, null, token);

    private async Task<string> TokenAsync(Func<Task<TokenSet>> fetch, CancellationToken cancellationToken)
    {
        await _lock.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_token is not { } token || _options.TimeProvider.GetElapsedTime(_fetchedAt) >= _lifetime)
            {
                var startedAt = _options.TimeProvider.GetTimestamp();
                var tokens = await fetch().ConfigureAwait(false);
                (_fetchedAt, _lifetime) = (startedAt, tokens.ExpiresIn - Margin);
                _token = token = tokens.AccessToken;
            }
            return token;
        }
        finally
        {
            _lock.Release();
        }
    }

    private void RequireOneKind()
    {
        var kinds = new[] { _secret is not null, (_options.ApiKey ?? _options.ApiSecret) is not null, (_options.ClientId ?? _options.ClientSecret) is not null };
        if (kinds.Count(each => each) > 1)
        {
            throw new ConfigurationException("Give one kind of credentials: a secret, ApiKey with ApiSecret, or ClientId with ClientSecret.");
        }
        if (_options.ApiKey is null != _options.ApiSecret is null || _options.ClientId is null != _options.ClientSecret is null)
        {
            throw new ConfigurationException("Give ApiKey and ApiSecret together, or ClientId and ClientSecret.");
        }
    }
}
