"""Lists of the Python SDK."""

from wedsync.models import Client

from tests.sdks.python.scripted_api import ScriptedApi, ids, pages, run_async

COUNT = 250


def test_iterate_over_all_pages_when_they_are_needed() -> None:
    api = ScriptedApi(pages(COUNT))
    clients = iter(api.client().clients.list(limit=100))
    assert [next(clients).id for _ in range(100)] == [f"cli_{number}" for number in range(100)]
    assert len(api.requests) == 1
    assert len(list(clients)) == COUNT - 100
    assert len(api.requests) == 3
    assert [request.url.params["limit"] for request in api.requests] == ["100"] * 3


def test_have_pages() -> None:
    page = ScriptedApi(pages(COUNT)).client().clients.list(limit=100)
    assert (len(page.data), page.has_more, page.next_cursor) == (100, True, "100")
    following = page.next_page()
    assert following
    assert ids(following.data)[0] == "cli_100"
    assert [len(each.data) for each in page.pages()] == [100, 100, 50]
    assert [each.next_page() for each in page.pages()][-1] is None


def test_continue_at_a_cursor() -> None:
    api = ScriptedApi(pages(COUNT))
    assert ids(api.client().clients.list(cursor="240")) == [f"cli_{number}" for number in range(240, COUNT)]


def test_keep_the_filters_of_the_first_page_but_no_offset() -> None:
    api = ScriptedApi(pages(60))
    list(api.client().clients.list(limit=25, offset=0, status="lead"))
    assert [(each.url.params.get("status"), each.url.params.get("offset")) for each in api.requests] == [
        ("lead", "0"),
        ("lead", None),
        ("lead", None),
    ]


def test_of_the_asynchronous_client_iterate_or_are_awaited() -> None:
    api = ScriptedApi(pages(COUNT))

    async def run() -> tuple[list[Client], int, list[int]]:
        client = api.async_client()
        clients = [each async for each in client.clients.list(limit=100)]
        page = await client.clients.list(limit=100)
        following = await page.next_page()
        assert following
        return clients, len(following.data), [len(each.data) async for each in page.pages()]

    clients, count, sizes = run_async(run())
    assert (len(clients), count, sizes) == (COUNT, 100, [100, 100, 50])
