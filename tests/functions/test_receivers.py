"""Receivers of the sandbox over HTTP: what is created, what they answer, what they show, and to whom."""

import asyncio
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest

from apikit.ids import new_id
from tests.gateway import Caller, a_caller, send
from tests.receivers import PATH, a_receiver, post, requests_of


@pytest.fixture
def sandbox(aws: None) -> Caller:
    """A sandbox key with every scope."""
    return a_caller(environment="test")


@pytest.fixture
def delays_s(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """The delays of responses, which take no time."""
    delays_s = list[float]()

    async def note(delay_s: float) -> None:
        delays_s.append(delay_s)

    with monkeypatch.context() as patch:
        patch.setattr(asyncio, "sleep", note)
        yield delays_s


class TestCreate:
    def test_returns_an_address_on_the_host_of_the_api(self, sandbox: Caller) -> None:
        answer = sandbox.call("POST", PATH, json={})
        receiver = answer.json()
        assert answer.status == 201
        assert answer.headers["location"] == f"https://api.test{PATH}/{receiver['id']}"
        assert receiver["url"].startswith(f"https://api.test/receivers/{sandbox.organization_id}/{receiver['id']}/")
        assert {name: receiver[name] for name in ("object", "status", "delay_ms", "script", "request_count")} == {
            "object": "receiver",
            "status": 200,
            "delay_ms": 0,
            "script": [],
            "request_count": 0,
        }
        assert sandbox.call("GET", f"{PATH}/{receiver['id']}").json() == receiver

    def test_stops_at_twenty(self, sandbox: Caller) -> None:
        receivers = [a_receiver(sandbox) for _ in range(20)]
        sandbox.call("POST", PATH, json={}).problem(409, "conflict")
        assert sandbox.call("DELETE", f"{PATH}/{receivers[0]['id']}").status == 204
        a_receiver(sandbox)

    def test_with_one_key_is_one_receiver(self, sandbox: Caller) -> None:
        headers = {"Idempotency-Key": "one"}
        first, second = (sandbox.call("POST", PATH, json={}, headers=headers).json() for _ in range(2))
        assert first == second
        assert len(sandbox.call("GET", PATH).json()["data"]) == 1

    @pytest.mark.parametrize(
        ("fields", "pointer"),
        [
            ({"status": 199}, "/status"),
            ({"status": 600}, "/status"),
            ({"delay_ms": 12_001}, "/delay_ms"),
            ({"delay_ms": -1}, "/delay_ms"),
            ({"script": [{"status": 200}] * 51}, "/script"),
            ({"script": [{"code": 200}]}, "/script/0/code"),
            ({"script": [{"headers": {"Set-Cookie": "a=b"}}]}, "/script/0/headers/Set-Cookie"),
            ({"script": [{"headers": {"Location": "https://a.example"}}]}, "/script/0/headers/Location"),
            ({"script": [{"headers": {"Content-Type": "text/html"}}]}, "/script/0/headers/Content-Type"),
            ({"script": [{"headers": {"X-Receiver-A": "a\r\nb"}}]}, "/script/0/headers/X-Receiver-A"),
        ],
    )
    def test_rejects(self, sandbox: Caller, fields: dict[str, object], pointer: str) -> None:
        [(place, _)] = sandbox.call("POST", PATH, json=fields).faults()
        assert place == pointer


class TestAccess:
    @pytest.mark.parametrize(
        ("method", "end"), [("GET", ""), ("POST", ""), ("GET", "/{id}"), ("DELETE", "/{id}"), ("GET", "/{id}/requests")]
    )
    def test_is_for_sandbox_credentials(self, sandbox: Caller, method: str, end: str) -> None:
        live = a_caller(organization_id=sandbox.organization_id)
        receiver = a_receiver(sandbox)
        request: dict[str, Any] = {"json": {}} if method == "POST" else {}
        live.call(method, PATH + end.format(**receiver), **request).problem(403, "live_credentials")

    @pytest.mark.parametrize(("method", "end"), [("GET", "/{id}"), ("DELETE", "/{id}"), ("GET", "/{id}/requests")])
    def test_is_for_the_owner(self, sandbox: Caller, method: str, end: str) -> None:
        receiver = a_receiver(sandbox)
        other = a_caller(environment="test")
        other.call(method, PATH + end.format(**receiver)).problem(404, "not_found")
        assert other.call("GET", PATH).json()["data"] == []

    def test_requires_the_scope(self, sandbox: Caller) -> None:
        reader = a_caller("sandbox:read", organization_id=sandbox.organization_id, environment="test")
        receiver = a_receiver(sandbox)
        assert requests_of(reader, receiver) == []
        reader.call("POST", PATH, json={}).problem(403, "insufficient_scope")
        reader.call("DELETE", f"{PATH}/{receiver['id']}").problem(403, "insufficient_scope")


class TestAnswers:
    def test_have_no_body_and_are_no_page(self, sandbox: Caller) -> None:
        answer = post(a_receiver(sandbox))
        assert (answer.status, answer.body) == (200, b"")
        assert answer.headers["content-type"] == "application/json"
        assert "access-control-allow-origin" not in answer.headers
        assert answer.headers["x-content-type-options"] == "nosniff"

    def test_follow_the_script(self, sandbox: Caller, delays_s: list[float]) -> None:
        script = [{"status": 503, "delay_ms": 1_500, "headers": {"Retry-After": "7", "X-Receiver-Name": "a"}}]
        receiver = a_receiver(sandbox, script=script, status=204, delay_ms=20)
        first, second = post(receiver), post(receiver)
        assert (first.status, first.headers["retry-after"], first.headers["x-receiver-name"]) == (503, "7", "a")
        assert second.status == 204
        assert delays_s == [1.5, 0.02]
        answers = [(each["response_status"], each["response_delay_ms"]) for each in requests_of(sandbox, receiver)]
        assert answers == [(204, 20), (503, 1_500)]

    def test_are_404_at_invented_addresses(self, sandbox: Caller) -> None:
        path = urlsplit(a_receiver(sandbox)["url"]).path
        other_path = path.replace(sandbox.organization_id, new_id("org"))
        for wrong_path in (other_path, path[:-1], f"{path}/", f"{path}0", "/receivers", "/receivers/a/b/c"):
            send("POST", wrong_path, json={}).problem(404, "not_found")

    @pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
    def test_are_404_to_other_methods_whatever_the_credentials(self, sandbox: Caller, method: str) -> None:
        receiver = a_receiver(sandbox)
        path = urlsplit(receiver["url"]).path
        send(method, path).problem(404, "not_found")
        sandbox.call(method, path).problem(404, "not_found")
        assert requests_of(sandbox, receiver) == []

    def test_are_410_when_the_receiver_is_deleted(self, sandbox: Caller) -> None:
        receiver = a_receiver(sandbox)
        post(receiver)
        assert sandbox.call("DELETE", f"{PATH}/{receiver['id']}").status == 204
        assert post(receiver).status == 410
        sandbox.call("GET", f"{PATH}/{receiver['id']}/requests").problem(404, "not_found")
        sandbox.call("DELETE", f"{PATH}/{receiver['id']}").problem(404, "not_found")

    def test_are_429_in_a_flood_which_is_not_stored(self, sandbox: Caller, delays_s: list[float]) -> None:
        # Each takes a sixth of the limit.
        receiver = a_receiver(sandbox, delay_ms=10_000)
        answers = [post(receiver) for _ in range(8)]
        assert [each.status for each in answers[:6]] == [200] * 6
        answers[-1].problem(429, "rate_limited")
        assert 1 <= int(answers[-1].headers["retry-after"]) <= 30
        assert len(requests_of(sandbox, receiver)) == len(delays_s) < 8

    def test_refuse_card_numbers(self, sandbox: Caller) -> None:
        receiver = a_receiver(sandbox)
        post(receiver, b'{"card":"4242 4242 4242 4242"}').problem(422, "invalid_request")
        post(receiver, b"card: 4242424242424242").problem(422, "invalid_request")
        post(receiver, b"[" * 100_000 + b"4242424242424242").problem(422, "invalid_request")
        assert requests_of(sandbox, receiver) == []


class TestRequests:
    def test_show_headers_and_body(self, sandbox: Caller) -> None:
        receiver = a_receiver(sandbox)
        post(receiver, b'{"html":"<script>"}', authorization="Bearer abc", cookie="a=b", x_forwarded_for="1.2.3.4")
        [request] = requests_of(sandbox, receiver)
        assert request["headers"] == {"authorization": "***", "content-type": "application/json"} | (
            {"cookie": "***"} if "cookie" in request["headers"] else {}
        )
        assert {
            name: request[name] for name in ("object", "receiver_id", "number", "body", "body_bytes", "is_truncated")
        } == {
            "object": "receiver_request",
            "receiver_id": receiver["id"],
            "number": 1,
            "body": '{"html":"<script>"}',
            "body_bytes": 19,
            "is_truncated": False,
        }
        unknown = {"result": "unknown", "webhook_id": None, "reason": None, "checked_header": None}
        assert request["signature"] == unknown
        stored_receiver = sandbox.call("GET", f"{PATH}/{receiver['id']}").json()
        assert (stored_receiver["request_count"], stored_receiver["last_request_at"]) == (1, request["created_at"])

    def test_may_have_any_body(self, sandbox: Caller) -> None:
        receiver = a_receiver(sandbox)
        for body in (b"\xff\xfe", b"", b"plain"):
            assert post(receiver, body, content_type="application/octet-stream").status == 200
        assert [each["body"] for each in requests_of(sandbox, receiver)] == ["plain", "", None]

    def test_are_in_pages(self, sandbox: Caller) -> None:
        receiver = a_receiver(sandbox)
        for number in range(5):
            post(receiver, json.dumps(number).encode())
        path = f"{PATH}/{receiver['id']}/requests"
        numbers, query = [], "limit=2"
        while query:
            page = sandbox.call("GET", path, query=query).json()
            numbers.append([each["number"] for each in page["data"]])
            query = f"limit=2&cursor={page['next_cursor']}" if page["has_more"] else ""
        assert numbers == [[5, 4], [3, 2], [1]]

    def test_are_not_modified_until_another_comes(self, sandbox: Caller) -> None:
        receiver = a_receiver(sandbox)
        path = f"{PATH}/{receiver['id']}/requests"
        tag = sandbox.call("GET", path).headers["etag"]
        assert sandbox.call("GET", path, headers={"If-None-Match": tag}).status == 304
        post(receiver)
        assert sandbox.call("GET", path, headers={"If-None-Match": tag}).status == 200
