using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WedSync;

/// <content>Verifies webhooks.</content>
public sealed partial class WebhooksResource
{
    /// <summary>Returns the event of a webhook: its body exactly as received, the request's headers, and the webhook's secret.</summary>
    /// <typeparam name="TValue">The type of the headers' values: texts, lists of texts, or ASP.NET's.</typeparam>
    /// <param name="body">The body as it was received.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="secret">The secret; both while it is rotated: <c>new[] { current, previous }</c>.</param>
    /// <param name="tolerance">The greatest age in seconds.</param>
    /// <param name="acceptBookingX">Accept <c>X-BookingX-Signature</c> where it is alone. It does not stop replays: it signs neither an ID nor a time.</param>
    /// <exception cref="WebhookVerificationException">The webhook is not authentic, or too old.</exception>
    public Event ConstructEvent<TValue>(ReadOnlySpan<byte> body, IEnumerable<KeyValuePair<string, TValue>> headers, WebhookSecret secret, int tolerance = 300, bool acceptBookingX = false) =>
        WedSyncWebhook.ConstructEvent(body, headers, secret, tolerance, acceptBookingX, Connection.Clock);

    /// <inheritdoc cref="ConstructEvent{TValue}(ReadOnlySpan{byte}, IEnumerable{KeyValuePair{string, TValue}}, WebhookSecret, int, bool)"/>
    public Event ConstructEvent<TValue>(string body, IEnumerable<KeyValuePair<string, TValue>> headers, WebhookSecret secret, int tolerance = 300, bool acceptBookingX = false) =>
        ConstructEvent(Encoding.UTF8.GetBytes(body), headers, secret, tolerance, acceptBookingX);
}

/// <summary>One or several secrets of a webhook.</summary>
public sealed class WebhookSecret
{
    private WebhookSecret(params string[] values) => Values = values;

    internal IReadOnlyList<string> Values { get; }

    /// <summary>The secret.</summary>
    public static implicit operator WebhookSecret(string secret) => new(secret);

    /// <summary>All secrets.</summary>
    public static implicit operator WebhookSecret(string[] secrets) => new(secrets);
}

/// <summary>Verifies webhooks without a client.</summary>
public static class WedSyncWebhook
{
    private const int MaxSignatures = 20;
    private const string Malformed = "The webhook's secret must be the text whsec_… of the webhook.";

    /// <summary>Returns the event of a webhook.</summary>
    /// <typeparam name="TValue">The type of the headers' values: texts, lists of texts, or ASP.NET's.</typeparam>
    /// <param name="body">The body as it was received.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="secret">The secret, or both while it is rotated.</param>
    /// <param name="tolerance">The greatest age in seconds.</param>
    /// <param name="acceptBookingX">Accept <c>X-BookingX-Signature</c> where it is alone. It does not stop replays: it signs neither an ID nor a time.</param>
    /// <param name="clock">The clock, for tests.</param>
    /// <exception cref="WebhookVerificationException">The webhook is not authentic, or too old.</exception>
    public static Event ConstructEvent<TValue>(
        ReadOnlySpan<byte> body, IEnumerable<KeyValuePair<string, TValue>> headers, WebhookSecret secret, int tolerance = 300, bool acceptBookingX = false,
        TimeProvider? clock = null)
    {
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in headers)
        {
            texts[name] = value is IEnumerable<string> list ? string.Join(' ', list) : $"{value}";
        }
        if (acceptBookingX && Text(texts, "webhook-signature") == "" && Text(texts, "x-wedsync-signature") == "")
        {
            VerifyBody(body, Text(texts, "x-bookingx-signature"), secret.Values);
        }
        else
        {
            Verify(body, texts, secret.Values, tolerance, clock ?? TimeProvider.System);
        }
        try
        {
            var reader = new Utf8JsonReader(body);
            var value = JsonElement.ParseValue(ref reader);
            return value.Deserialize<Event>(WedSyncJson.Options) ?? throw new JsonException();
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new WebhookVerificationException("The body is authentic, but no event in JSON.");
        }
    }

    private static string Text(Dictionary<string, string> headers, string name) => headers.GetValueOrDefault(name) ?? "";

    private static void VerifyBody(ReadOnlySpan<byte> body, string signature, IReadOnlyList<string> secrets)
    {
        var bytes = body.ToArray();
        if (!secrets.Select(ReadKey).ToArray().Any(key => IsEqual(Hex(HMACSHA256.HashData(key, bytes)), signature)))
        {
            throw new WebhookVerificationException("X-BookingX-Signature does not fit, or it is missing.");
        }
    }

    private static void Verify(ReadOnlySpan<byte> body, Dictionary<string, string> headers, IReadOnlyList<string> secrets, int tolerance, TimeProvider clock)
    {
        var id = Text(headers, "webhook-id");
        var timestamp = Text(headers, "webhook-timestamp");
        if (id == "" || timestamp.Length > 12 || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            throw new WebhookVerificationException("The headers webhook-id and webhook-timestamp are missing or malformed.");
        }
        if (Math.Abs(clock.GetUtcNow().ToUnixTimeSeconds() - seconds) > tolerance)
        {
            throw new WebhookVerificationException($"The webhook is more than {tolerance} s old, or this machine's clock is wrong.");
        }
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
        if (!secrets.Select(ReadKey).ToArray().Any(key => HasSignature(key, headers, signed)))
        {
            throw new WebhookVerificationException("No signature fits: check the secret, and pass the body as it was received.");
        }
    }

    private static byte[] ReadKey(string text)
    {
        var secret = text.Trim();
        if (secret.StartsWith("whpk_", StringComparison.Ordinal))
        {
            throw new ConfigurationException(
                "This webhook is signed with a key pair (Ed25519), which .NET 8 cannot verify. Set the webhook's signature to hmac-sha256 and use its secret whsec_….");
        }
        var buffer = new byte[secret.Length];
        return secret.StartsWith("whsec_", StringComparison.Ordinal) && Convert.TryFromBase64String(secret["whsec_".Length..], buffer, out var size) && size > 0
            ? buffer[..size]
            : throw new ConfigurationException(Malformed);
    }

    private static bool HasSignature(byte[] key, Dictionary<string, string> headers, byte[] signed)
    {
        var digest = HMACSHA256.HashData(key, signed);
        if (!headers.TryGetValue("webhook-signature", out var signatures))
        {
            return IsEqual($"sha256={Hex(digest)}", Text(headers, "x-wedsync-signature"));
        }
        var expected = $"v1,{Convert.ToBase64String(digest)}";
        return signatures.Split(' ').Take(MaxSignatures).Aggregate(false, (found, each) => IsEqual(expected, each) | found);
    }

    private static string Hex(byte[] digest) => Convert.ToHexString(digest).ToLowerInvariant();

    private static bool IsEqual(string expected, string actual) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual));
}
