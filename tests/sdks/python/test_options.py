"""Options of the Python SDK: those of a client, and those of a call, which replace them."""

import logging
import time
from typing import Any

import httpx
import pytest
import wedsync
from wedsync import WedSyncClient, errors

from tests.sdks.python.scripted_api import SECRET, ScriptedApi, answer, problem
from tests.sdks.scripted_server import CLIENT, a_scripted_server


def test_of_a_call_replace_those_of_the_client() -> None:
    api = ScriptedApi(answer())
    client = api.client(organization="org_1", api_version="v1", headers={"X-Team": "a", "X-Other": "b"}, timeout=5)
    client.clients.update("cli_1", {"notes": "x"})
    options = {"organization": "org_2", "api_version": "v2", "headers": {"x-team": "c"}, "idempotency_key": "order-7"}
    client.clients.update("cli_1", {"notes": "x"}, timeout=7, **options)  # type: ignore[call-overload]
    names = ("wedsync-organization", "api-version", "x-team", "x-other")
    assert [[request.headers[name] for name in names] for request in api.requests] == [
        ["org_1", "v1", "a", "b"],
        ["org_2", "v2", "c", "b"],
    ]
    assert (api.last.headers["idempotency-key"], api.last.extensions["timeout"]["read"]) == ("order-7", 7)
    assert api.requests[0].extensions["timeout"]["read"] == 5


def test_name_the_number_of_retries_of_the_call_and_else_that_of_the_client() -> None:
    api = ScriptedApi(problem(429, "rate_limited", retry_after="0"))
    client = api.client(max_retries=4)
    for options, count in (({}, 5), ({"max_retries": 1}, 7)):
        with pytest.raises(errors.RateLimitedError):
            client.clients.get("cli_1", **options)  # type: ignore[arg-type]
        assert len(api.requests) == count


def test_have_a_logger_that_gets_each_attempt(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="my-program")
    api = ScriptedApi(problem(503, "unavailable", retryable=True), answer())
    api.client(logger=logging.getLogger("my-program")).clients.get("cli_1")
    assert [each.name for each in caplog.records] == ["my-program"] * 2
    assert "GET /v1/clients/{client_id} attempt 2: 200" in caplog.text


def test_have_an_http_client_with_a_proxy() -> None:
    with a_scripted_server() as proxy, httpx.Client(proxy=proxy.url) as http_client:
        proxy.script([{"json": CLIENT}])
        client = WedSyncClient(SECRET, base_url="http://api.example", http_client=http_client)
        assert client.clients.get("cli_1").id == "cli_1"
        (request,) = proxy.requests
    assert (request["headers"]["host"], request["path"]) == ("api.example", "/v1/clients/cli_1")


def test_have_credentials_whose_token_is_renewed_a_minute_before_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = 1_000.0
    monkeypatch.setattr(time, "monotonic", lambda: seconds)
    tokens = [answer({"access_token": f"token_{number}", "expires_in": 3600}) for number in (1, 2)]
    api = ScriptedApi(tokens[0], answer(), answer(), tokens[1], answer())
    client = api.client(None, client_id="oac_1", client_secret="cs_1")
    for elapsed_s in (0, 3_539, 3_540):
        seconds = 1_000.0 + elapsed_s
        client.clients.get("cli_1")
    assert [each for each in api.headers("authorization") if "Bearer" in str(each)] == [
        "Bearer token_1",
        "Bearer token_1",
        "Bearer token_2",
    ]


def test_of_an_error_are_all_members_of_the_problem() -> None:
    members: dict[str, Any] = {
        "title": "Taken",
        "doc_url": "https://docs.example",
        "retryable": False,
        "clash": {"id": "bkg_2"},
    }
    fault = {"code": "taken", "detail": "It is taken.", "pointer": "/start_at"}
    with pytest.raises(errors.SlotUnavailableError) as exception_info:
        ScriptedApi(problem(409, "slot_unavailable", errors=[fault], **members)).client().bookings.get("bkg_1")
    error = exception_info.value
    assert isinstance(error, wedsync.APIError)
    assert (error.status, error.code, error.title, error.detail) == (409, "slot_unavailable", "Taken", "Refused.")
    assert (error.request_id, error.doc_url, error.retryable) == ("req_1", "https://docs.example", False)
    assert (error.errors[0].pointer, error.problem["clash"]) == ("/start_at", {"id": "bkg_2"})
    assert error.response.json()["clash"] == {"id": "bkg_2"}


def test_of_an_answer_keep_amounts_exact() -> None:
    text = '{"id": "pay_1", "object": "payment", "amount": {"amount": 9007199254740993, "currency": "EUR"}}'
    payment = ScriptedApi(httpx.Response(200, text=text)).client().payments.get("pay_1")
    assert payment.amount.amount == 9_007_199_254_740_993
