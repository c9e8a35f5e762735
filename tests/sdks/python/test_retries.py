"""Retries of the Python SDK."""

import asyncio
import random
from typing import Any

import httpx
import pytest
import wedsync

from tests.sdks.python.scripted_api import ScriptedApi, answer, problem, run_async


def attempts(api: ScriptedApi, method: str = "get", **options: Any) -> int:
    """The number of requests of one call."""
    client = api.client()
    try:
        if method == "create":
            client.clients.create({"name": "A", "email": "a@b.example"}, **options)
        else:
            client.clients.get("cli_1", **options)
    except wedsync.WedSyncError:
        pass
    return len(api.requests)


@pytest.mark.parametrize(
    ("failure", "count"),
    [
        (httpx.ConnectError("refused"), 3),
        (httpx.ReadTimeout("late"), 3),
        (httpx.RemoteProtocolError("half a response"), 3),
        (problem(408, "timeout"), 3),
        (problem(409, "idempotency_in_flight"), 3),
        (problem(409, "conflict"), 1),
        (problem(422, "invalid_request"), 1),
        (problem(429, "rate_limited", retry_after="3"), 3),
        (problem(429, "rate_limited", retry_after="60"), 3),
        (problem(429, "rate_limited", retry_after="60.5"), 1),
        (problem(429, "rate_limited", retry_after="61"), 1),
        (problem(429, "rate_limited", retryable=False), 1),
        (problem(500, "internal_error", retryable=True), 3),
        (problem(500, "internal_error", retryable=False), 1),
        (problem(503, "unavailable", retryable=True), 3),
        (httpx.Response(502, text="<html>"), 3),
        (httpx.Response(200, text="<html>"), 1),
    ],
)
def test_are_made_where_they_are_safe(failure: Any, count: int) -> None:
    assert attempts(ScriptedApi(failure)) == count
    assert attempts(ScriptedApi(failure), "create") == count


def test_share_the_key_of_their_call() -> None:
    api = ScriptedApi(httpx.ReadError("dropped"), httpx.ReadError("dropped"), answer(status=201), answer(status=201))
    client = api.client()
    for _ in range(2):
        client.clients.create(name="A", email="a@b.example")
    first, second, third, other = api.headers("idempotency-key")
    assert first == second == third
    assert first != other


def test_keep_a_key_of_the_caller_and_put_it_on_the_error() -> None:
    api = ScriptedApi(httpx.ReadError("dropped"))
    with pytest.raises(wedsync.APIConnectionError) as error:
        api.client().clients.create({"name": "A", "email": "a@b.example"}, idempotency_key="order-7")
    assert error.value.idempotency_key == "order-7"
    assert set(api.headers("idempotency-key")) == {"order-7"}


def test_wait_longer_each_time_and_obey_retry_after(pauses: list[float]) -> None:
    attempts(ScriptedApi(httpx.ConnectError("refused")), max_retries=6)
    assert all(0.25 * 2**number <= pause <= min(8, 0.5 * 2**number) for number, pause in enumerate(pauses[:5]))
    assert max(pauses) <= 8
    pauses.clear()
    attempts(ScriptedApi(problem(429, "rate_limited", retry_after="3"), answer()))
    assert pauses == [3]


@pytest.mark.parametrize(("choice", "delays"), [(0, [0.25, 0.5]), (1, [0.5, 1])])
def test_are_spread(choice: int, delays: list[float], pauses: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random, "uniform", lambda *bounds: bounds[choice])
    attempts(ScriptedApi(httpx.ConnectError("refused")))
    assert pauses == delays


@pytest.mark.parametrize("value", ["Wed, 21 Oct 2026 07:28:00 GMT", "soon", "-1", "nan", "inf"])
def test_do_not_trust_a_clock_or_nonsense_in_retry_after(value: str, pauses: list[float]) -> None:
    assert attempts(ScriptedApi(problem(429, "rate_limited", retry_after=value), answer())) == 2
    assert 0.25 <= pauses[0] <= 0.5


def test_can_be_switched_off_for_a_client_and_a_call() -> None:
    failure = httpx.ConnectError("refused")
    assert attempts(ScriptedApi(failure), max_retries=0) == 1
    api = ScriptedApi(failure)
    with pytest.raises(wedsync.APIConnectionError):
        api.client(max_retries=0).clients.get("cli_1")
    assert len(api.requests) == 1


def test_of_the_asynchronous_client_are_the_same(pauses: list[float]) -> None:
    api = ScriptedApi(httpx.ConnectError("refused"), problem(429, "rate_limited", retry_after="3"), answer())

    async def run() -> None:
        await api.async_client().clients.get("cli_1")

    run_async(run())
    assert len(api.requests) == 3
    assert pauses[1] == 3


def test_end_when_the_caller_cancels(monkeypatch: pytest.MonkeyPatch) -> None:
    api = ScriptedApi(problem(429, "rate_limited", retry_after="30"))

    async def run() -> None:
        task = asyncio.ensure_future(_get(api))
        while not api.requests:
            await asyncio.get_running_loop().run_in_executor(None, lambda: None)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    monkeypatch.undo()  # it waits here, and is canceled
    run_async(run())
    assert len(api.requests) == 1


def test_of_a_canceled_call_have_its_key_on_the_error(monkeypatch: pytest.MonkeyPatch) -> None:
    api = ScriptedApi(problem(429, "rate_limited", retry_after="30"))

    async def create() -> None:
        async with api.async_client() as client:
            await client.clients.create(name="A", email="a@example.com")

    async def run() -> tuple[Any, Any]:
        task = asyncio.ensure_future(create())
        while not api.requests:
            await asyncio.get_running_loop().run_in_executor(None, lambda: None)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as cancellation:
            await task
        with pytest.raises(asyncio.TimeoutError) as late:
            await asyncio.wait_for(create(), 0.01)
        return cancellation.value, late.value.__cause__

    monkeypatch.undo()  # it waits before the retry, and is canceled
    for number, error in enumerate(run_async(run())):
        assert error.idempotency_key == api.requests[number].headers["idempotency-key"]


async def _get(api: ScriptedApi) -> None:
    await api.async_client().clients.get("cli_1")


def test_a_timeout_is_an_error_of_its_own() -> None:
    with pytest.raises(wedsync.APITimeoutError, match=r"GET /v1/clients/\{client_id\} got no response in time"):
        ScriptedApi(httpx.ReadTimeout("late")).client(max_retries=0).clients.get("cli_1")
