using System.Security.Cryptography;

/// <summary>Webhooks, verified.</summary>
public sealed class WebhooksTests
{
    private const string Body = """{"id":"evt_1","object":"event","type":"client.created","created_at":"2026-03-01T09:30:00Z","livemode":true,"organization_id":"org_1","data":{"object":{"id":"cli_1","name":"Ann & Bo","status":"lead"},"previous_attributes":{"name":"Ann"}}}""";
    private static readonly byte[] Key = Enumerable.Repeat((byte)'k', 32).ToArray();
    private static readonly string Secret = "whsec_" + Convert.ToBase64String(Key);
    private readonly WedSyncClient _client = new();

    public void An_authentic_webhook_is_an_event_with_its_resource()
    {
        var received = _client.Webhooks.ConstructEvent(Body, Headers(), Secret);
        Expect.True(received is Event<Client> { Type: EventTypes.ClientCreated });
        var typed = (Event<Client>)received;
        Expect.Equal("cli_1 Ann & Bo Ann", $"{typed.Data.Object.Id} {typed.Data.Object.Name} {typed.Data.PreviousAttributes!["name"]}");
        Expect.True(typed.Data.Object.Status == ClientStatus.Lead && received.Livemode);
        Expect.Equal("evt_1", WedSyncWebhook.ConstructEvent(Encoding.UTF8.GetBytes(Body), Headers(), Secret).Id);
    }

    public void The_published_vector_fits()
    {
        // Of the Standard Webhooks specification.
        var headers = new Dictionary<string, string> { ["webhook-id"] = "msg_p5jXN8AQM9LWM0D4loKWxJek", ["webhook-timestamp"] = "1614265330", ["webhook-signature"] = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=" };
        var received = _client.Webhooks.ConstructEvent("""{"test": 2432232314}""", headers, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", tolerance: int.MaxValue);
        Expect.Equal(2432232314, received.ExtraFields["test"].GetInt64());
    }

    public void Unknown_types_are_events_too()
    {
        var body = Body.Replace("client.created", "moon.full");
        var received = _client.Webhooks.ConstructEvent(body, Headers(body), Secret);
        Expect.Equal("Event moon.full cli_1", $"{received.GetType().Name} {received.Type} {received.Data.Object["id"]}");
    }

    public void Headers_have_any_case_and_several_forms()
    {
        var upper = Headers().ToDictionary(each => each.Key.ToUpperInvariant(), each => each.Value);
        Expect.Equal("evt_1", _client.Webhooks.ConstructEvent(Body, upper, Secret).Id);
        using var request = new HttpRequestMessage();
        foreach (var (name, value) in Headers())
        {
            request.Headers.Add(name, value);
        }
        Expect.Equal("evt_1", _client.Webhooks.ConstructEvent(Body, request.Headers, Secret).Id);
    }

    public void The_other_family_of_headers_is_enough()
    {
        var headers = Headers();
        var digest = HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes($"evt_1.{headers["Webhook-Timestamp"]}.{Body}"));
        headers.Remove("Webhook-Signature");
        headers["X-WedSync-Signature"] = $"sha256={Convert.ToHexString(digest).ToLowerInvariant()}";
        Expect.Equal("evt_1", _client.Webhooks.ConstructEvent(Body, headers, Secret).Id);
        headers["Webhook-Signature"] = "v1,AAAA";
        Expect.Throws<WebhookVerificationException>(() => _client.Webhooks.ConstructEvent(Body, headers, Secret));
    }

    public void The_signature_of_BookingX_alone_is_accepted_where_you_say_so()
    {
        var headers = new Dictionary<string, string> { ["X-BookingX-Signature"] = Convert.ToHexString(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(Body))).ToLowerInvariant() };
        var other = "whsec_" + Convert.ToBase64String(new byte[32]);
        Expect.Throws<WebhookVerificationException>(() => _client.Webhooks.ConstructEvent(Body, headers, Secret));
        Expect.Equal("evt_1", _client.Webhooks.ConstructEvent(Body, headers, new[] { other, Secret }, acceptBookingX: true).Id);
        var forged = Headers("other");
        forged["X-BookingX-Signature"] = headers["X-BookingX-Signature"];
        (string, Dictionary<string, string>, string)[] forgeries =
        [
            (Body + " ", headers, Secret),
            (Body, [], Secret),
            (Body, headers, other),
            (Body, forged, Secret),
            (Body, new(headers) { ["X-WedSync-Signature"] = "sha256=" }, Secret),
        ];
        foreach (var (body, each, secret) in forgeries)
        {
            Expect.Throws<WebhookVerificationException>(() => _client.Webhooks.ConstructEvent(body, each, secret, acceptBookingX: true));
        }
    }

    public void Either_secret_of_a_rotation_fits()
    {
        var other = "whsec_" + Convert.ToBase64String(new byte[32]);
        Expect.Equal("evt_1", _client.Webhooks.ConstructEvent(Body, Headers(), new[] { other, Secret }).Id);
        var headers = Headers();
        var signature = headers["Webhook-Signature"];
        foreach (var signatures in new[] { $"v1a,x v1,AAAA {signature}", $"{signature} v1,AAAA" })
        {
            headers["Webhook-Signature"] = signatures;
            Expect.Equal("evt_1", _client.Webhooks.ConstructEvent(Body, headers, Secret).Id);
        }
    }

    public void What_is_not_authentic_is_refused()
    {
        (string, Dictionary<string, string>)[] forgeries =
        [
            (Body + " ", Headers()),
            (Body, Headers(key: new byte[32])),
            (Body, With("Webhook-Id", "evt_2")),
            (Body, Headers(age: 400)),
            (Body, Headers(age: -400)),
            (Body, With("Webhook-Timestamp", "1e9")),
            (Body, With("Webhook-Timestamp", " 1")),
            (Body, With("Webhook-Timestamp", "٣")),
            (Body, With("Webhook-Signature", "")),
            (Body, With("Webhook-Signature", "v1,é")),
            (Body, []),
            (Body, With("Webhook-Signature", string.Concat(Enumerable.Repeat("v1,AAAA ", 20)) + Headers()["Webhook-Signature"])),
            ("no JSON", Headers("no JSON")),
            ("null", Headers("null")),
            ("[1]", Headers("[1]")),
        ];
        foreach (var (body, headers) in forgeries)
        {
            Expect.Throws<WebhookVerificationException>(() => _client.Webhooks.ConstructEvent(body, headers, Secret));
        }
    }

    public void Spaces_around_a_secret_are_no_part_of_it()
    {
        Expect.Equal("evt_1", _client.Webhooks.ConstructEvent(Body, Headers(), $" {Secret}\n").Id);
    }

    public void The_tolerance_is_the_greatest_age()
    {
        Expect.Equal("evt_1", _client.Webhooks.ConstructEvent(Body, Headers(age: 1_000), Secret, tolerance: 2_000).Id);
    }

    public void Malformed_secrets_and_key_pairs_are_named()
    {
        foreach (var secret in new[] { "whsec_%%", "sk_live_x", "", "whsec_" })
        {
            var error = Expect.Throws<ConfigurationException>(() => _client.Webhooks.ConstructEvent(Body, Headers(), secret));
            Expect.True(error.Message.Contains("whsec_…") && (secret.Length < 7 || !error.Message.Contains(secret)));
        }
        var pair = Expect.Throws<ConfigurationException>(() => _client.Webhooks.ConstructEvent(Body, Headers(), "whpk_" + Convert.ToBase64String(new byte[32])));
        Expect.True(pair.Message.Contains(".NET 8 cannot verify") && pair.Message.Contains("hmac-sha256"));
    }

    public void Ten_thousand_are_verified_in_parallel()
    {
        var headers = Headers();
        Expect.Equal(10_000, Enumerable.Range(0, 10_000).AsParallel().Count(_ => _client.Webhooks.ConstructEvent(Body, headers, Secret).Id == "evt_1"));
    }

    private static Dictionary<string, string> With(string name, string value)
    {
        var headers = Headers();
        headers[name] = value;
        return headers;
    }

    private static Dictionary<string, string> Headers(string body = Body, byte[]? key = null, int age = 0)
    {
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds() - age;
        var digest = HMACSHA256.HashData(key ?? Key, Encoding.UTF8.GetBytes($"evt_1.{timestamp}.{body}"));
        return new() { ["Webhook-Id"] = "evt_1", ["Webhook-Timestamp"] = $"{timestamp}", ["Webhook-Signature"] = $"v1,{Convert.ToBase64String(digest)}" };
    }
}
