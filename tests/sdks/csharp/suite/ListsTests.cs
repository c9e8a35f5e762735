/// <summary>Lists and their pages.</summary>
public sealed class ListsTests
{
    private const int Count = 250;

    public async Task All_items_come_with_as_few_requests_as_needed()
    {
        await Api.ScriptAsync(Api.Action("pages", Count));
        using var client = Api.Client();
        var ids = new List<string>();
        await foreach (var item in client.Clients.ListAsync(new() { Limit = 100 }))
        {
            if (ids.Count == 0)
            {
                Expect.Equal(1, (await Api.RequestsAsync()).Count);
            }
            ids.Add(item.Id);
        }
        Expect.Equal(Count, ids.Distinct().Count());
        var requests = await Api.RequestsAsync();
        Expect.Equal("limit=100|limit=100&cursor=100|limit=100&cursor=200", string.Join('|', requests.Select(each => string.Join('&', each.Query.Select(pair => $"{pair[0]}={pair[1]}")))));
    }

    public async Task Pages_are_objects()
    {
        await Api.ScriptAsync(Api.Action("pages", 3));
        using var client = Api.Client();
        var page = await client.Clients.ListAsync(new() { Limit = 2 });
        Expect.Equal("2 True 2", $"{page.Data.Count} {page.HasMore} {page.NextCursor}");
        var next = (await page.NextPageAsync())!;
        Expect.Equal("1 False cli_2", $"{next.Data.Count} {next.HasMore} {next.Data[0].Id}");
        Expect.True(next.NextCursor is null && await next.NextPageAsync() is null);
        var sizes = new List<int>();
        await foreach (var each in client.Clients.ListAsync(new() { Limit = 2 }).PagesAsync())
        {
            sizes.Add(each.Data.Count);
        }
        Expect.Equal("2,1", string.Join(',', sizes));
        var items = 0;
        await foreach (var item in page)
        {
            items++;
        }
        Expect.Equal(3, items);
    }

    public async Task A_list_continues_at_a_cursor_and_ends_early()
    {
        await Api.ScriptAsync(Api.Action("pages", Count));
        using var client = Api.Client();
        var some = await client.Clients.ListAsync(new() { Limit = 10, Cursor = "240" }).ToListAsync();
        Expect.Equal("cli_240 10", $"{some[0].Id} {some.Count}");
        await Api.ScriptAsync(Api.Action("pages", Count));
        Expect.Equal(10, (await client.Clients.ListAsync(new() { Limit = 10 }).ToListAsync(10)).Count);
        Expect.Equal(0, (await client.Clients.ListAsync(new() { Limit = 10 }).ToListAsync(0)).Count);
        Expect.Equal(2, (await Api.RequestsAsync()).Count);
        await client.Clients.ListAsync(new() { Offset = 20, Limit = 10 }).ToListAsync(11);
        Expect.Equal("limit=10&cursor=10", string.Join('&', (await Api.LastAsync()).Query.Select(pair => $"{pair[0]}={pair[1]}")));
    }

    public async Task A_cursor_that_does_not_advance_is_an_error()
    {
        await Api.ScriptAsync(Api.Json(new { data = Array.Empty<object>(), has_more = true, next_cursor = "c1" }));
        using var client = Api.Client();
        var error = await Expect.ThrowsAsync<UnexpectedResponseException>(() => client.Clients.ListAsync().ToListAsync());
        Expect.True(error.Message.Contains("same page"));
        Expect.Equal(2, (await Api.RequestsAsync()).Count);
        await Expect.ThrowsAsync<UnexpectedResponseException>(async () => await client.Changes.ListAsync(new() { Cursor = "c1" }));
    }

    public async Task Without_a_cursor_no_page_follows()
    {
        await Api.ScriptAsync(Api.Json(new { data = new[] { Api.AClient() }, has_more = true, next_cursor = (string?)null }));
        using var client = Api.Client();
        var page = await client.Clients.ListAsync();
        Expect.True(!page.HasMore && await page.NextPageAsync() is null);
    }

    public async Task The_total_is_there_if_it_was_asked_for()
    {
        await Api.ScriptAsync(Api.Json(new { data = Array.Empty<object>(), has_more = false, total = 7 }));
        using var client = Api.Client();
        Expect.Equal(7L, (await client.Clients.ListAsync(new() { Include = "total" })).Total!.Value);
    }

    public async Task Events_have_the_classes_of_webhooks()
    {
        var data = new { @object = new { id = "cli_1", name = "Ann & Bo" } };
        var created = new { id = "evt_1", type = "client.created", data };
        await Api.ScriptAsync(Api.Json(new { data = new object[] { created, new { id = "evt_2", type = "moon.full", data } }, has_more = false }), Api.Json(created));
        using var client = Api.Client();
        var events = await client.Events.ListAsync().ToListAsync();
        Expect.True(events[0] is Event<Client> { Data.Object.Name: "Ann & Bo" });
        Expect.Equal("Event evt_2", $"{events[1].GetType().Name} {events[1].Id}");
        Expect.True(await client.Events.GetAsync("evt_1") is Event<Client>);
        Expect.SameJson(events[0].ToJson(), JsonSerializer.Serialize(events[0], WedSyncJson.Options));
    }

    public async Task A_list_can_be_canceled_between_pages()
    {
        await Api.ScriptAsync(Api.Action("pages", Count));
        using var client = Api.Client();
        using var source = new CancellationTokenSource();
        await Expect.ThrowsAsync<RequestCanceledException>(async () =>
        {
            await foreach (var item in client.Clients.ListAsync(new() { Limit = 100 }).WithCancellation(source.Token))
            {
                source.Cancel();
            }
        });
        Expect.Equal(1, (await Api.RequestsAsync()).Count);
    }
}
