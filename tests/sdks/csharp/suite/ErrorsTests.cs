/// <summary>What errors tell, and what they keep to themselves.</summary>
public sealed class ErrorsTests
{
    public async Task An_error_has_the_class_of_its_status_and_code()
    {
        await Api.ScriptAsync(Api.Problem(409, "slot_unavailable", new { clash = new { id = "bkg_2" }, doc_url = "https://docs.example", errors = new[] { new { code = "taken", detail = "It is taken.", pointer = "/start_at" } } }));
        using var client = Api.Client();
        var error = await Expect.ThrowsAsync<SlotUnavailableException>(() => client.Bookings.GetAsync("bkg_1"));
        Expect.True(error is ConflictException and ApiException and WedSyncException);
        Expect.Equal("409 slot_unavailable A title req_1 https://docs.example False", $"{error.Status} {error.Code} {error.Title} {error.RequestId} {error.DocUrl} {error.Retryable}");
        Expect.Equal("409 slot_unavailable: Detail of slot_unavailable. (request req_1)", error.Message);
        Expect.Equal("bkg_2", error.Problem["clash"].GetProperty("id").GetString());
        Expect.Equal(new Fault("taken", "It is taken.", "/start_at", null), error.Errors.Single());
        Expect.True(error.Response.Body.Contains("clash"));
        Expect.True(error.Response.Headers.ContainsKey("content-type"));
    }

    public async Task Unknown_codes_have_the_class_of_their_status()
    {
        await Api.ScriptAsync(Api.Problem(409, "brand_new"), Api.Problem(418, "teapot"), Api.Json("no object", 404), Api.Json("[1", 403));
        using var client = Api.Client();
        Expect.Equal("brand_new", (await Expect.ThrowsAsync<ConflictException>(() => client.Clients.GetAsync("cli_1"))).Code);
        Expect.Equal("teapot", (await Expect.ThrowsAsync<ApiException>(() => client.Clients.GetAsync("cli_1"))).Code);
        Expect.Equal("unknown", (await Expect.ThrowsAsync<NotFoundException>(() => client.Clients.GetAsync("cli_1"))).Code);
    }

    public async Task Problems_with_members_of_other_types_do_not_fail()
    {
        await Api.ScriptAsync(new { status = 400, text = """{"code":7,"title":[],"detail":null,"errors":"many","retryable":"yes","request_id":{}}""" });
        using var client = Api.Client();
        var error = await Expect.ThrowsAsync<BadRequestException>(() => client.Clients.GetAsync("cli_1"));
        Expect.Equal("unknown 0 False", $"{error.Code} {error.Errors.Count} {error.Retryable}");
    }

    public async Task An_answer_of_something_else_is_an_error()
    {
        using var client = Api.Client();
        foreach (var reply in new object[] { new { status = 200, text = "<html>secret page" }, new { status = 200, text = "" }, new { status = 200, text = "null" }, new { status = 200, text = """{"version":"x"}""" } })
        {
            await Api.ScriptAsync(reply);
            var error = await Expect.ThrowsAsync<UnexpectedResponseException>(() => client.Clients.CreateAsync(new() { Name = "A", Email = "a@example.com" }));
            Expect.Equal(error.IdempotencyKey, (await Api.LastAsync())["idempotency-key"]);
            Expect.Lacks("secret page", error.ToString());
        }
    }

    public async Task No_secret_is_in_any_error()
    {
        object[] failures = [Api.Problem(401, "unauthorized"), Api.Action("hang_up"), new { status = 200, text = "no JSON" }, Api.Json(new { }, 302)];
        foreach (var failure in failures)
        {
            await Api.ScriptAsync(failure);
            using var client = Api.Client();
            try
            {
                await client.Clients.GetAsync("cli_1");
            }
            catch (WedSyncException error)
            {
                Expect.Lacks(Api.Secret, error.ToString());
                continue;
            }
            throw new InvalidOperationException("No error was thrown.");
        }
    }

    public void No_secret_is_in_a_client_or_its_parts()
    {
        var options = new WedSyncOptions { ClientId = "oac_1", ClientSecret = "cs_secret" };
        using var client = new WedSyncClient(options: options);
        foreach (var value in new object[] { client, options, client.Clients, client.OAuth, (WebhookSecret)"whsec_secret", new RequestOptions() })
        {
            Expect.Lacks("secret", value.ToString()?.Replace("WebhookSecret", ""));
        }
    }

    public async Task Refused_oauth_clients_are_errors_with_the_code_of_the_rfc()
    {
        await Api.ScriptAsync(Api.Json(new { error = "invalid_client", error_description = "Unknown client." }, 401));
        using var client = new WedSyncClient(null, new() { BaseUrl = Api.Url, ClientId = "oac_1", ClientSecret = "cs_1" });
        var error = await Expect.ThrowsAsync<UnauthorizedException>(() => client.Clients.GetAsync("cli_1"));
        Expect.Equal("invalid_client Unknown client.", $"{error.Code} {error.Detail}");
        Expect.Equal(1, (await Api.RequestsAsync()).Count);
    }
}
