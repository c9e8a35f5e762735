"""The exchanges of the Python SDK with httpx: their time limit, their headers and their cookies."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
import wedsync
from wedsync import AsyncWedSyncClient, WedSyncClient

from tests.sdks.python.scripted_api import SECRET, ScriptedApi, answer, problem, run_async
from tests.sdks.scripted_server import a_scripted_server


class DrippingBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that never ends; each byte takes a second of the clock, or the loop's time."""

    def __init__(self, seconds: list[float]) -> None:
        self._seconds = seconds

    def __iter__(self) -> Iterator[bytes]:
        while True:
            self._seconds[0] += 1
            yield b" "

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b" "
        await asyncio.Event().wait()


def test_a_response_that_drips_ends_after_the_time_of_an_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: seconds[0])
    api = ScriptedApi(lambda _: httpx.Response(200, stream=DrippingBody(seconds)))
    with pytest.raises(wedsync.APITimeoutError):
        api.client(timeout=5, max_retries=1).clients.get("cli_1")
    assert (len(api.requests), seconds) == (2, [12])


def test_a_response_that_drips_ends_for_asynchronous_programs() -> None:
    api = ScriptedApi(lambda _: httpx.Response(200, stream=DrippingBody([0])))

    async def run() -> None:
        with pytest.raises(wedsync.APITimeoutError):
            await api.async_client(timeout=0.01, max_retries=1).clients.get("cli_1")

    run_async(run())
    assert len(api.requests) == 2


def test_the_cookies_of_a_sign_in_are_not_sent_with_later_calls() -> None:
    reply = {"json": {"id": "cli_1"}, "headers": {"Set-Cookie": "wedsync_session=s3cret; Path=/"}}
    with a_scripted_server() as server:
        server.script([reply])
        with WedSyncClient(SECRET, base_url=server.url) as client:
            for _ in range(2):
                client.clients.get("cli_1")

        async def run() -> None:
            async with AsyncWedSyncClient(SECRET, base_url=server.url) as client:
                for _ in range(2):
                    await client.clients.get("cli_1")

        run_async(run())
        assert [each["headers"].get("cookie") for each in server.requests] == [None] * 4


def test_a_header_that_http_does_not_allow_is_refused_without_its_value() -> None:
    with (
        a_scripted_server() as server,
        WedSyncClient(SECRET, base_url=server.url, headers={"X-Key": "s3cret\n"}) as client,
    ):
        with pytest.raises(wedsync.ConfigurationError, match="does not allow") as error:
            client.clients.get("cli_1")
        assert not server.requests
    assert "s3cret" not in repr(error.value) + repr(error.value.__context__)


def test_headers_of_a_call_replace_the_clients_whatever_their_case_is() -> None:
    api = ScriptedApi(answer())
    client = api.client(headers={"X-Team": "a", "authorization": "Basic eA=="}, organization="org_1")
    client.clients.get("cli_1", headers={"x-team": "b", "wedsync-organization": "org_2"})
    names = ("x-team", "wedsync-organization", "authorization")
    assert [api.last.headers.get_list(name) for name in names] == [["b"], ["org_2"], [f"Bearer {SECRET}"]]


def test_a_token_that_another_call_renewed_is_kept() -> None:
    token_count = 0
    is_nested = False

    def reply(request: httpx.Request) -> httpx.Response:
        nonlocal token_count, is_nested
        if request.url.path.endswith("/oauth/token"):
            token_count += 1
            return answer({"access_token": f"token_{token_count}", "expires_in": 3600})
        if request.headers["authorization"] == "Bearer token_2":
            return answer()
        if not is_nested:
            is_nested = True
            client.clients.get("cli_2")  # this one renews the token while the first call waits
        return problem(401, "token_expired")

    client = ScriptedApi(reply).client(None, client_id="oac_1", client_secret="cs_1", max_retries=0)
    assert client.clients.get("cli_1").id == "cli_1"
    assert token_count == 2


def test_an_expired_token_is_renewed_once_for_many_callers() -> None:
    token_count = 0
    barrier = threading.Barrier(50, timeout=30)

    def reply(request: httpx.Request) -> httpx.Response:
        nonlocal token_count
        if request.url.path.endswith("/oauth/token"):
            token_count += 1
            return answer({"access_token": f"token_{token_count}", "expires_in": 3600})
        if request.headers["authorization"] == "Bearer token_1":
            barrier.wait()  # all callers have the token when it expires
            return problem(401, "token_expired")
        return answer()

    client = ScriptedApi(reply).client(None, client_id="oac_1", client_secret="cs_1", max_retries=0)
    with ThreadPoolExecutor(50) as pool:
        assert {each.id for each in pool.map(client.clients.get, ["cli_1"] * 50)} == {"cli_1"}
    assert token_count == 2


def test_a_canceled_call_leaves_no_connection() -> None:
    async def run() -> bytes:
        reads: asyncio.Queue[bytes] = asyncio.Queue()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            call.cancel()
            await reads.put(await reader.read())
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        async with server, AsyncWedSyncClient(SECRET, base_url=_url_of(server)) as client:
            call = asyncio.ensure_future(client.clients.get("cli_1"))
            with pytest.raises(asyncio.CancelledError):
                await call
            return await asyncio.wait_for(reads.get(), timeout=30)

    assert run_async(run()) == b""


def _url_of(server: asyncio.Server) -> str:
    return f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


def test_a_client_closes_its_own_connections_only(monkeypatch: pytest.MonkeyPatch) -> None:
    http_clients: list[httpx.Client | httpx.AsyncClient] = []
    for original in (httpx.Client, httpx.AsyncClient):

        def create(*, original: Any = original, **options: Any) -> Any:
            http_clients.append(original(**options))
            return http_clients[-1]

        monkeypatch.setattr(httpx, original.__name__, create)
    api = ScriptedApi(answer())
    with api.client(), WedSyncClient(SECRET):
        pass

    async def run() -> None:
        async with api.async_client(), AsyncWedSyncClient(SECRET):
            pass

    run_async(run())
    assert [each.is_closed for each in http_clients] == [False, True, False, True]
