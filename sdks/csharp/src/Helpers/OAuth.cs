using System.Security.Cryptography;
using System.Text;

namespace WedSync;

/// <summary>OAuth 2.0 for applications that act for people: the authorization code flow with PKCE.</summary>
public sealed class OAuth
{
    private readonly Transport _transport;

    internal OAuth(Transport transport) => _transport = transport;

    /// <summary>Returns the address of the sign-in page, with a new state and a new code verifier (PKCE, S256).</summary>
    /// <param name="redirectUri">One of the redirect URIs of your OAuth client, exactly.</param>
    /// <param name="scopes">What the person is asked to allow.</param>
    /// <param name="clientId">The ID of your OAuth client; that of this client's options by default.</param>
    /// <param name="state">Your own state.</param>
    public AuthorizationRequest AuthorizationUrl(string redirectUri, IEnumerable<string> scopes, string? clientId = null, string? state = null)
    {
        state ??= RandomText(24);
        var verifier = RandomText(48);
        var query = new Dictionary<string, string>
        {
            ["response_type"] = "code",
            ["client_id"] = ClientId(clientId),
            ["redirect_uri"] = redirectUri,
            ["scope"] = string.Join(' ', scopes),
            ["state"] = state,
            ["code_challenge"] = Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))),
            ["code_challenge_method"] = "S256",
        };
        var text = string.Join('&', query.Select(each => $"{each.Key}={Uri.EscapeDataString(each.Value)}"));
        return new($"{_transport.Options.BaseUrl.TrimEnd('/')}/oauth/authorize?{text}", state, verifier);
    }

    /// <summary>Returns the code in the address of a redirect.</summary>
    /// <param name="url">The address.</param>
    /// <param name="state">The state of the request.</param>
    /// <exception cref="AuthorizationException">The state is another one, or the person refused.</exception>
    public string ReadRedirect(string url, string state)
    {
        var query = url.Contains('?') ? url[(url.IndexOf('?') + 1)..].Split('#')[0] : "";
        var values = query.Split('&').Select(each => each.Split('=', 2)).Where(each => each.Length == 2)
            .GroupBy(each => each[0], each => Uri.UnescapeDataString(each[1].Replace('+', ' '))).ToDictionary(each => each.Key, each => each.First());
        if (state == "" || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(values.GetValueOrDefault("state") ?? ""), Encoding.UTF8.GetBytes(state)))
        {
            throw new AuthorizationException("The redirect has another state: it does not belong to this request.");
        }
        if (values.TryGetValue("error", out var error))
        {
            throw new AuthorizationException($"{error}: {values.GetValueOrDefault("error_description") ?? "refused"}");
        }
        return values.GetValueOrDefault("code") is { Length: > 0 } code ? code : throw new AuthorizationException("The redirect has no code.");
    }

    /// <summary>Returns the tokens of a code. A code works once, for a minute.</summary>
    /// <param name="code">The code.</param>
    /// <param name="codeVerifier">The code verifier of the request.</param>
    /// <param name="redirectUri">The redirect URI of the request.</param>
    /// <param name="clientId">The ID of your OAuth client; that of this client's options by default.</param>
    /// <param name="clientSecret">Its secret, if it has one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ApiException">The server refused, with the code of the RFC such as <c>invalid_grant</c>.</exception>
    public Task<TokenSet> ExchangeCodeAsync(
        string code, string codeVerifier, string redirectUri, string? clientId = null, string? clientSecret = null, CancellationToken cancellationToken = default) =>
        RequestAsync(
            new() { ["grant_type"] = "authorization_code", ["code"] = code, ["code_verifier"] = codeVerifier, ["redirect_uri"] = redirectUri },
            clientId,
            clientSecret,
            cancellationToken);

    /// <summary>Returns new tokens. Store the new refresh token: the old one works for 10 more seconds only.</summary>
    /// <param name="refreshToken">The refresh token.</param>
    /// <param name="clientId">The ID of your OAuth client; that of this client's options by default.</param>
    /// <param name="clientSecret">Its secret, if it has one.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<TokenSet> RefreshAsync(string refreshToken, string? clientId = null, string? clientSecret = null, CancellationToken cancellationToken = default) =>
        RequestAsync(new() { ["grant_type"] = "refresh_token", ["refresh_token"] = refreshToken }, clientId, clientSecret, cancellationToken);

    private static string RandomText(int size) => Encode(RandomNumberGenerator.GetBytes(size));

    private static string Encode(byte[] value) => Convert.ToBase64String(value).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private Task<TokenSet> RequestAsync(Dictionary<string, string> form, string? clientId, string? clientSecret, CancellationToken cancellationToken)
    {
        var id = ClientId(clientId);
        var secret = clientSecret ?? (id == _transport.Options.ClientId ? _transport.Options.ClientSecret : null);
        return _transport.TokensAsync(form, id, secret, cancellationToken);
    }

    private string ClientId(string? clientId) =>
        clientId ?? _transport.Options.ClientId ?? throw new ArgumentException("Give clientId: the ID of your OAuth client.");
}

/// <summary>The address to send the person's browser to. Keep the state and the code verifier in the person's session until the redirect.</summary>
/// <param name="Url">The address.</param>
/// <param name="State">The state.</param>
/// <param name="CodeVerifier">The code verifier.</param>
public sealed record AuthorizationRequest(string Url, string State, string CodeVerifier)
{
    /// <inheritdoc/>
    public override string ToString() => "AuthorizationRequest { *** }";
}

/// <summary>The tokens of a person or of an OAuth client.</summary>
/// <param name="AccessToken">The access token.</param>
/// <param name="RefreshToken">The refresh token.</param>
/// <param name="ExpiresIn">The lifetime of the access token.</param>
/// <param name="Scope">The scopes.</param>
/// <param name="TokenType">The type, <c>Bearer</c>.</param>
public sealed record TokenSet(string AccessToken, string? RefreshToken, TimeSpan ExpiresIn, string Scope, string TokenType)
{
    /// <inheritdoc/>
    public override string ToString() => $"TokenSet {{ ExpiresIn = {ExpiresIn}, Scope = {Scope} }}";

    internal static TokenSet Read(ApiResponse response)
    {
        var form = Parse(response.Body);
        return form?.AccessToken is { } token
            ? new(token, form.RefreshToken, TimeSpan.FromSeconds(Math.Clamp(form.ExpiresIn, 0, int.MaxValue)), form.Scope ?? "", form.TokenType ?? "Bearer")
            : throw new UnexpectedResponseException("The token endpoint returned something else than tokens. Check BaseUrl.");
    }

    /// <summary>The error of a token request, in which the RFC's <c>error</c> is the code.</summary>
    internal static ApiException Error(ApiResponse response)
    {
        if (Parse(response.Body) is { Code: null, Error: { } error } form)
        {
            var problem = new Dictionary<string, string> { ["code"] = error, ["detail"] = form.Description ?? "The client was refused." };
            return ApiException.Create(response with { Body = JsonSerializer.Serialize(problem) });
        }
        return ApiException.Create(response);
    }

    private static Form? Parse(string body)
    {
        try
        {
            return JsonSerializer.Deserialize<Form>(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed class Form
    {
        [JsonPropertyName("access_token")] public string? AccessToken { get; init; }

        [JsonPropertyName("refresh_token")] public string? RefreshToken { get; init; }

        [JsonPropertyName("expires_in")] public double ExpiresIn { get; init; }

        [JsonPropertyName("scope")] public string? Scope { get; init; }

        [JsonPropertyName("token_type")] public string? TokenType { get; init; }

        [JsonPropertyName("code")] public string? Code { get; init; }

        [JsonPropertyName("error")] public string? Error { get; init; }

        [JsonPropertyName("error_description")] public string? Description { get; init; }
    }
}
