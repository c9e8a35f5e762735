"""The Python SDK against servers that answer with something else than the API."""

import asyncio
import copy
import gzip
import json
import pickle
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
import wedsync
from wedsync import AsyncWedSyncClient, WedSyncClient, errors, events
from wedsync._deadlines import ends_in, limit_connection

from tests.sdks.python.scripted_api import CLIENT, SECRET, ScriptedApi, answer, problem, run_async
from tests.sdks.scripted_server import ScriptedServer, a_scripted_server

_HEAD = "HTTP/1.1 200 OK\r\nConnection: close\r\n"
_DRIPS = ["HTTP/1.1 200 OK\r\nX-Drip:", f"{_HEAD}Content-Length: 100000\r\n\r\n{{"]


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with a_scripted_server() as instance:
        yield instance


class TestTime:
    @pytest.mark.parametrize("text", _DRIPS)
    def test_of_a_call_ends_while_bytes_still_come(self, server: ScriptedServer, text: str) -> None:
        server.script([{"json": CLIENT}, {"action": "drip", "text": text}])
        with WedSyncClient(SECRET, base_url=server.url, timeout=0.3, max_retries=0) as client:
            client.clients.get("cli_1")  # the next call has the same connection
            with pytest.raises(wedsync.APITimeoutError):
                client.clients.get("cli_1")
        assert len({each["connection"] for each in server.requests}) == 1

    @pytest.mark.parametrize("text", _DRIPS)
    def test_of_an_asynchronous_call_ends_while_bytes_still_come(self, server: ScriptedServer, text: str) -> None:
        server.script([{"action": "drip", "text": text}])

        async def run() -> None:
            async with AsyncWedSyncClient(SECRET, base_url=server.url, timeout=0.3, max_retries=0) as client:
                with pytest.raises(wedsync.APITimeoutError):
                    await client.clients.get("cli_1")

        run_async(run())

    def test_of_one_call_is_not_that_of_the_next(self, server: ScriptedServer) -> None:
        server.script([{"json": CLIENT}])
        with httpx.Client() as http_client:
            client = WedSyncClient(SECRET, base_url=server.url, http_client=http_client)
            client.clients.get("cli_1", timeout=0.05)
            threading.Event().wait(0.06)
            assert http_client.get(f"{server.url}/other").status_code == 200
            assert client.clients.get("cli_1").id == "cli_1"

    @pytest.mark.parametrize("event", ["connection.connect_tcp.complete", "http_proxy.start_tls.complete"])
    def test_is_what_is_left_for_each_step_of_a_connection(self, event: str, monkeypatch: pytest.MonkeyPatch) -> None:
        clock = [0.0]
        monkeypatch.setattr(time, "monotonic", lambda: clock[0])
        timeouts: list[float | None] = []

        def note(*_: object, timeout: float | None = None) -> None:
            timeouts.append(timeout)

        stream = SimpleNamespace(read=note, write=note, start_tls=note)
        limit_connection(event, {"return_value": stream})
        with ends_in(10):
            clock[0] = 4
            stream.read(1, timeout=30)
            stream.start_tls(timeout=2)
            stream.write(b" " * 2**17, timeout=None)
            clock[0] = 11
            with pytest.raises(httpx.ReadTimeout):
                stream.read(1, timeout=30)
        stream.read(1, timeout=30)
        assert timeouts == [6, 2, 6, 6, 30]

    def test_of_a_call_ends_while_bytes_are_still_read(self) -> None:
        with (
            a_slow_reader() as url,
            WedSyncClient(SECRET, base_url=url, timeout=0.3, max_retries=0) as client,
            pytest.raises(wedsync.APITimeoutError),
        ):
            client.clients.create(name="x" * 2**25, email="a@b.example")


class TestContent:
    def test_that_fills_the_memory_is_refused(self, server: ScriptedServer) -> None:
        server.script([{"action": "large", "count": 65}])
        with (
            WedSyncClient(SECRET, base_url=server.url) as client,
            pytest.raises(wedsync.ResponseDecodeError, match="more than 64 MiB") as error,
        ):
            client.clients.create(name="A", email="a@b.example")
        assert (len(server.requests), len(error.value.idempotency_key or "")) == (1, 36)

    def test_that_fills_the_memory_is_refused_by_the_asynchronous_client(self, server: ScriptedServer) -> None:
        server.script([{"action": "large", "count": 65}])

        async def run() -> None:
            async with AsyncWedSyncClient(SECRET, base_url=server.url) as client:
                with pytest.raises(wedsync.ResponseDecodeError, match="more than 64 MiB"):
                    await client.clients.get("cli_1")

        run_async(run())

    def test_may_be_compressed(self) -> None:
        for status, value in ((200, CLIENT), (409, {"code": "conflict"})):
            content = gzip.compress(json.dumps(value).encode())
            api = ScriptedApi(httpx.Response(status, content=content, headers={"Content-Encoding": "gzip"}))
            if status == 200:
                assert api.client().clients.get("cli_1").name == "John & Jane Smith"
            else:
                with pytest.raises(errors.ConflictError) as error:
                    api.client().clients.get("cli_1")
                assert error.value.response.json() == value

    def test_of_a_job_may_be_large(self) -> None:
        line = json.dumps({"status": 201, "body": "x" * 2**20}) + "\n"
        assert len(ScriptedApi(httpx.Response(200, text=line * 65)).client().jobs.result("job_1")) == 65

    @pytest.mark.parametrize("charset", ["hex", "utf-16", "bogus"])
    def test_is_utf_8_whatever_its_type_says(self, charset: str) -> None:
        headers = {"Content-Type": f"text/calendar; charset={charset}"}
        api = ScriptedApi(httpx.Response(200, content="BEGIN:VCALENDAR Zoë".encode(), headers=headers))
        assert api.client().bookings.get_calendar("bkg_1") == "BEGIN:VCALENDAR Zoë"

    def test_has_lines_that_end_at_line_feeds_only(self) -> None:
        content = '{"a": "1\u20282\x853"}\r\n\n{"a": "4"}'.encode()
        lines = ScriptedApi(httpx.Response(200, content=content)).client().jobs.result("job_1")
        assert lines == [{"a": "1\u20282\x853"}, {"a": "4"}]

    @pytest.mark.parametrize("text", ["[" * 100_000, "[]", '"text"', "1", "null", "\xff", "1" * 5_000])
    def test_that_is_no_object_is_an_error(self, text: str) -> None:
        client = ScriptedApi(httpx.Response(200, content=text.encode("latin-1"))).client()
        for call in (client.clients.get, lambda _: client.clients.list(), lambda _: client.graphql("{ x }")):
            with pytest.raises(wedsync.ResponseDecodeError):
                call("cli_1")

    @pytest.mark.parametrize("value", [{}, {"data": None}, {"data": {}}, {"data": "x"}])
    def test_of_a_page_has_a_list(self, value: object) -> None:
        with pytest.raises(wedsync.ResponseDecodeError):
            ScriptedApi(answer(value)).client().clients.list()

    def test_with_names_of_the_language_is_kept(self) -> None:
        fields = {"__class__": 1, "__dict__": {}, "_raw": 2, "to_dict": 3, "__proto__": {"a": 1}}
        client = ScriptedApi(answer({**CLIENT, **fields})).client().clients.get("cli_1")
        assert client.extra_fields == fields
        assert (type(client).__name__, client.to_dict()["_raw"]) == ("Client", 2)
        assert not hasattr(ScriptedApi(answer({"_moon": 1})).client().clients.get("cli_1"), "_moon")


class TestProblems:
    @pytest.mark.parametrize("value", [7, [], {"a": 1}, None, True])
    def test_with_members_of_other_types_do_not_fail(self, value: object) -> None:
        names = ("code", "title", "detail", "request_id", "doc_url", "retryable", "errors", "error")
        response = httpx.Response(422, content=json.dumps(dict.fromkeys(names, value)))
        with pytest.raises(wedsync.APIError) as error:
            ScriptedApi(response).client().clients.get("cli_1")
        assert (error.value.code, error.value.errors, error.value.request_id) == ("unknown", [], None)

    def test_that_are_deep_do_not_fail(self) -> None:
        with pytest.raises(wedsync.APIError):
            ScriptedApi(httpx.Response(400, text="[" * 100_000)).client().clients.get("cli_1")

    def test_can_be_copied_and_sent_to_another_process(self) -> None:
        api = ScriptedApi(problem(409, "slot_unavailable", clash={"id": "spc_1"}))
        with pytest.raises(errors.SlotUnavailableError) as refusal:
            api.client().weddings.confirm("wed_1", if_match=1)
        error = refusal.value
        for same in (_send(error), copy.copy(error), copy.deepcopy(error)):
            assert type(same) is type(error)
            assert (str(same), same.problem, same.idempotency_key) == (str(error), error.problem, error.idempotency_key)
            assert same.response.content == error.response.content
        assert SECRET.encode() not in pickle.dumps(error)
        late = wedsync.JobTimeoutError("late", {"id": "job_1"})
        assert _send(late).job == {"id": "job_1"}

    def test_of_graphql_may_have_any_form(self) -> None:
        for value in ("down", [1, {"message": "x"}], {"message": "x"}):
            with pytest.raises(wedsync.GraphQLError):
                ScriptedApi(answer({"errors": value})).client().graphql("{ x }")


class TestRedirects:
    def test_are_not_followed_by_a_client_that_would(self) -> None:
        api = ScriptedApi(lambda _: httpx.Response(307, headers={"Location": "https://elsewhere.test/"}))
        transport = httpx.MockTransport(api)
        options: Any = {"api_key": "bkx_1", "api_secret": SECRET, "base_url": "https://api.test"}
        client = WedSyncClient(http_client=httpx.Client(transport=transport, follow_redirects=True), **options)
        with pytest.raises(wedsync.ResponseDecodeError, match="307"):
            client.clients.get("cli_1")

        async def run() -> None:
            http_client = httpx.AsyncClient(transport=transport, follow_redirects=True)
            with pytest.raises(wedsync.ResponseDecodeError, match="307"):
                await AsyncWedSyncClient(http_client=http_client, **options).clients.get("cli_1")

        run_async(run())
        assert [request.url.host for request in api.requests] == ["api.test"] * 2

    @pytest.mark.parametrize("place", ["file:///etc/passwd", "http://[", "ftp://elsewhere.test"])
    def test_of_lines_go_to_http_only(self, place: str) -> None:
        api = ScriptedApi(httpx.Response(303, headers={"Location": place}))
        with pytest.raises(wedsync.ResponseDecodeError, match="not followed"):
            api.client().jobs.result("job_1")
        assert len(api.requests) == 1

    def test_addresses_that_no_url_can_have_are_refused_without_their_text(self) -> None:
        with pytest.raises(wedsync.ConfigurationError, match="address") as error:
            ScriptedApi(answer()).client().clients.get("s3cret" * 20_000)
        assert "s3cret" not in str(error.value)


class TestCursors:
    def test_that_do_not_advance_are_an_error(self) -> None:
        api = ScriptedApi(lambda _: answer({"data": [], "has_more": True, "next_cursor": "c1"}))
        with pytest.raises(wedsync.ResponseDecodeError, match="same page"):
            list(api.client().clients.list())
        assert len(api.requests) == 2
        with pytest.raises(wedsync.ResponseDecodeError, match="same page"):
            list(api.client().changes.follow(cursor="c1"))

        async def run() -> None:
            with pytest.raises(wedsync.ResponseDecodeError, match="same page"):
                _ = [each async for each in api.async_client().clients.list()]

        run_async(run())

    @pytest.mark.parametrize("cursor", [None, "", 7])
    def test_that_are_none_end_a_list_and_are_waited_for_in_a_feed(self, cursor: object, pauses: list[float]) -> None:
        page = answer({"data": [], "has_more": True, "next_cursor": cursor})
        assert not list(ScriptedApi(page).client().clients.list())
        change = answer({"data": [{"id": "cli_1"}], "has_more": False, "next_cursor": "c1"})
        assert next(iter(ScriptedApi(page, change).client().changes.follow())).id == "cli_1"
        assert pauses == [5]

    def test_that_expire_at_once_again_are_an_error(self) -> None:
        resets: list[str] = []
        latest = answer({"data": [], "has_more": False, "next_cursor": "c9"})
        api = ScriptedApi(problem(410, "cursor_expired"), latest, problem(410, "cursor_expired"))
        with pytest.raises(errors.CursorExpiredError):
            list(api.client().changes.follow(cursor="old", on_reset=resets.append))
        assert resets == ["c9"]

    def test_are_given_to_coroutine_functions(self) -> None:
        latest = answer({"data": [], "has_more": False, "next_cursor": "c9"})
        api = ScriptedApi(problem(410, "cursor_expired"), latest)
        calls: list[str] = []

        async def note(cursor: str) -> None:
            calls.append(cursor)

        async def run() -> None:
            changes = api.async_client().changes
            feed = changes.follow(cursor="old", on_reset=note, on_cursor=note, stop_at_end=True)
            assert [each async for each in feed] == []

        run_async(run())
        assert calls == ["c9", "c9"]


class TestTokens:
    @pytest.mark.parametrize("lifetime", [None, "soon", -1, 1e308, 10**400, [], True])
    def test_may_have_any_lifetime(self, lifetime: object) -> None:
        tokens = answer({"access_token": "at_1", "expires_in": lifetime})
        client = ScriptedApi(tokens, answer()).client(None, client_id="oac_1", client_secret="cs_1")
        assert client.clients.get("cli_1").id == "cli_1"
        assert ScriptedApi(tokens).client(None).oauth.refresh("rt_1", client_id="oac_1").access_token == "at_1"

    @pytest.mark.parametrize("token", [None, 7, ["at_1"], {}])
    def test_are_texts(self, token: object) -> None:
        api = ScriptedApi(answer({"access_token": token, "expires_in": 3600}))
        with pytest.raises(wedsync.ResponseDecodeError, match="token"):
            api.client(None, client_id="oac_1", client_secret="cs_1").clients.get("cli_1")

    def test_are_fetched_once_for_many_callers(self, server: ScriptedServer) -> None:
        server.script([{"json": {"access_token": "at_1", "expires_in": 3600, **CLIENT}}])
        with WedSyncClient(client_id="oac_1", client_secret="cs_1", base_url=server.url) as client:
            with ThreadPoolExecutor(50) as pool:
                assert {each.id for each in pool.map(client.clients.get, ["cli_1"] * 50)} == {"cli_1"}
            assert _count_token_requests(server) == 1

        async def run() -> None:
            async with AsyncWedSyncClient(client_id="oac_1", client_secret="cs_1", base_url=server.url) as client:
                await asyncio.gather(*(client.clients.get("cli_1") for _ in range(50)))

        run_async(run())
        assert _count_token_requests(server) == 2


class TestHeaders:
    @pytest.mark.parametrize("value", ["s3cret\r\nX-Evil: 1", "s3cret\n", "s3cret\0", "s3cret ü", "s3cret \udc80"])
    def test_that_http_does_not_allow_are_refused_without_their_value(self, server: ScriptedServer, value: str) -> None:
        with WedSyncClient(SECRET, base_url=server.url) as client:
            for options in ({"idempotency_key": value}, {"organization": value}, {"headers": {"X-Key": value}}):
                with pytest.raises(wedsync.ConfigurationError, match="header") as error:
                    client.clients.create({"name": "A", "email": "a@b.example"}, **options)
                assert "s3cret" not in repr(error.value)
                assert error.value.__cause__ is None
        assert not server.requests

    @pytest.mark.parametrize("url", ["https://user:pass@api.test", "https://api.test?a=1", "https://api.test#a"])
    def test_an_address_with_a_password_is_refused(self, url: str) -> None:
        with pytest.raises(wedsync.ConfigurationError, match="password") as error:
            WedSyncClient(SECRET, base_url=url)
        assert "pass@" not in str(error.value)


def test_listed_events_have_the_classes_of_webhooks() -> None:
    creation = {"id": "evt_1", "type": "client.created", "data": {"object": CLIENT}}
    page = answer({"data": [creation, {**creation, "type": "moon.full"}], "has_more": False, "next_cursor": None})
    api = ScriptedApi(page, answer(creation))
    client = api.client()
    first, second = client.events.list()
    assert isinstance(first, events.ClientEvent)
    assert first.data.object.name == "John & Jane Smith"
    assert type(second) is events.Event
    assert client.events.get("evt_1") == first
    assert _send(first) == first


def _send(value: Any) -> Any:
    """The value in another process."""
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - its own


def _count_token_requests(server: ScriptedServer) -> int:
    return [each["path"] for each in server.requests].count("/oauth/token")


@contextmanager
def a_slow_reader() -> Iterator[str]:
    """A server that reads 50 kB a second, and never answers."""
    has_ended = threading.Event()

    def read() -> None:
        connection, _ = listener.accept()
        with connection:
            while not has_ended.wait(0.02):
                connection.recv(1_000)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        thread = threading.Thread(target=read)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            has_ended.set()
            thread.join()
