/// <summary>Objects of the API.</summary>
public sealed class ModelsTests
{
    public async Task Newer_servers_do_not_fail()
    {
        var json = Api.AClient();
        (json["status"], json["mood"], json["notes"]) = ("thrilled", new { level = 3 }, null);
        await Api.ScriptAsync(Api.Json(json));
        using var client = Api.Client();
        var found = await client.Clients.GetAsync("cli_1");
        Expect.Equal("thrilled", found.Status.Value);
        Expect.True(found.Status == "thrilled" && found.Status != ClientStatus.Lead);
        Expect.Equal(3, found.ExtraFields["mood"].GetProperty("level").GetInt32());
        Expect.Equal(null, found.Notes);
    }

    public async Task Fields_that_were_not_selected_throw_when_they_are_read()
    {
        await Api.ScriptAsync(Api.Json(new { id = "cli_1" }));
        using var client = Api.Client();
        var found = await client.Clients.GetAsync("cli_1", new() { Fields = ["id"] });
        Expect.Equal("cli_1 False", $"{found.Id} {found.Has(nameof(found.Name))}");
        Expect.True(Expect.Throws<InvalidOperationException>(() => _ = found.Name).Message.Contains("Name"));
    }

    public void Secrets_are_masked_for_people_and_readable_in_programs()
    {
        var json = """{"id":"key_1","api_secret":"s3cret-1","api_key":"ak_1","tokens":["s3cret-2"],"new_secret":"s3cret-3","metadata":{"token":"s3cret-4","a":"b"}}""";
        var key = JsonSerializer.Deserialize<IssuedKey>(json, WedSyncJson.Options)!;
        Expect.Equal("s3cret-1", key.ApiSecret);
        Expect.Lacks("s3cret", key.ToString());
        Expect.Lacks("s3cret", $"{new List<IssuedKey> { key }[0]}");
        Expect.True(key.ToString().Contains("Id = \"key_1\"") && key.ToString().Contains("a = \"b\"") && key.ToString().Contains("ak_1"));
        Expect.True(key.ToJson().Contains("s3cret-1"));
        var codes = JsonSerializer.Deserialize<RecoveryCodes>("""{"recovery_codes":["s3cret-5"]}""", WedSyncJson.Options)!;
        Expect.Lacks("s3cret", $"{codes}");
        Expect.Lacks("made-up", new LoginInput { Email = "a@example.com", Password = "made-up" }.ToString());
    }

    public void Objects_are_equal_by_their_values_and_copied_by_with()
    {
        var one = new ClientPatch { Name = "a", Tags = ["x"] };
        Expect.True(one == new ClientPatch { Name = "a", Tags = ["x"] } && one.GetHashCode() == new ClientPatch { Name = "a", Tags = ["x"] }.GetHashCode());
        var other = one with { Name = "b" };
        Expect.Equal("a b", $"{one.Name} {other.Name}");
        Expect.True(one != other && !one.Equals((object)new ClientInput { Name = "a", Email = "b" }));
    }

    public void Objects_are_written_as_they_were_read()
    {
        var json = """{"id":"cli_1","name":"Ü","wedding_date":"2027-06-12","notes":null,"created_at":"2026-03-01T09:30:00.123Z","version":9007199254740993,"new":[1]}""";
        Expect.SameJson(json, JsonSerializer.Deserialize<Client>(json, WedSyncJson.Options)!.ToJson());
    }

    public void Values_of_one_of_two_types_keep_theirs()
    {
        OneOf<string, ExternalRef> text = "ven_1";
        OneOf<string, ExternalRef> reference = new ExternalRef { Source = "crm", ExternalId = "7" };
        foreach (var value in new[] { text, reference })
        {
            var copy = JsonSerializer.Deserialize<OneOf<string, ExternalRef>>(JsonSerializer.Serialize(value, WedSyncJson.Options), WedSyncJson.Options)!;
            Expect.Equal(value.Value, copy.Value);
            Expect.Equal(value.Value.GetType().Name, copy.Value.GetType().Name);
        }
        foreach (var (json, type) in new[] { ("\"2027-06-12\"", typeof(DateOnly)), ("\"2027-06-12T10:00:00Z\"", typeof(DateTimeOffset)) })
        {
            Expect.Equal(type.Name, JsonSerializer.Deserialize<OneOf<DateOnly, DateTimeOffset>>(json, WedSyncJson.Options)!.Value.GetType().Name);
        }
    }

    public void Times_are_written_in_utc()
    {
        var time = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(2));
        Expect.Equal("\"2026-03-01T07:30:00Z\"", JsonSerializer.Serialize(time, WedSyncJson.Options));
        Expect.True(new BookingInput { CustomerId = "cus_1", ServiceId = "svc_1", StartAt = time }.ToJson().Contains("07:30:00Z"));
    }

    public void Amounts_are_exact()
    {
        var money = JsonSerializer.Deserialize<Money>("""{"amount":9007199254740993,"currency":"EUR"}""", WedSyncJson.Options)!;
        Expect.Equal(9007199254740993, money.Amount);
    }
}
