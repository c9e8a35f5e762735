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

    public async Task The_total_is_there_if_it_was_asked_for()
    {
        await Api.ScriptAsync(Api.Json(new { data = Array.Empty<object>(), has_more = false, total = 7 }));
        using var client = Api.Client();
        Expect.Equal(7L, (await client.Clients.ListAsync(new() { Include = "total" })).Total!.Value);
    }

    public async Task A_list_can_be_canceled_between_pages()
    {
        await Api.ScriptAsync(Api.Action("pages", Count));
        using var client = Api.Client();
        using var source = new CancellationTokenSource();
        await Expect.ThrowsAsync<TaskCanceledException>(async () =>
        {
            await foreach (var item in client.Clients.ListAsync(new() { Limit = 100 }).WithCancellation(source.Token))
            {
                source.Cancel();
            }
        });
        Expect.Equal(1, (await Api.RequestsAsync()).Count);
    }
}
