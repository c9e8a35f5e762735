"""The request log as its organization reads it: every request that had credentials, by every filter, and nobody else's."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from apikit.admission.plans import Plan
from apikit.dynamo.table import Table
from apikit.errors import Unavailable
from apikit.ids import new_id
from functions.request_rows.handler import lambda_handler
from tests.applications import an_approved_application
from tests.builders import JOHN_AND_JANE
from tests.fakes.request_log import a_line
from tests.gateway import Caller, a_caller, send
from tests.keys import a_key, an_administrator
from tests.people import a_person
from tests.request_rows import Subscription, a_batch, deliver, rows


@pytest.fixture
def log(caller: Caller, capsys: pytest.CaptureFixture[str]) -> Subscription:
    return Subscription(capsys)


def rows_of(caller: Caller, log: Subscription, *requests: Callable[[], Any]) -> list[dict[str, Any]]:
    """The rows of these requests, newest first."""
    for request in requests:
        request()
    log.deliver()
    return rows(caller)


class TestRow:
    def test_has_the_facts_of_its_request(self, caller: Caller, log: Subscription) -> None:
        headers = {"User-Agent": "curl/8.5.0 (John)", "Content-Length": "123"}
        answer = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE, headers=headers)
        log.deliver()
        [row] = rows(caller)
        assert {name: row[name] for name in row.keys() - {"id", "created_at", "latency_ms"}} == {
            "object": "request_log",
            "organization_id": caller.organization_id,
            "livemode": True,
            "request_id": answer.headers["x-request-id"],
            "method": "POST",
            "route": "/v1/clients",
            "path": "/v1/clients",
            "query": None,
            "status": 201,
            "code": None,
            "limit": None,
            "request_bytes": 123,
            "response_bytes": len(answer.body),
            "api_version": "v1",
            "idempotent_replay": False,
            "key_id": caller.key_id,
            "user_id": None,
            "client_id": None,
            "application_id": None,
            "session_id": None,
            "ip_address": "192.0.2.1",
            "user_agent": "curl/8.5.0 (John)",
        }
        assert row["latency_ms"] > 0
        assert row["id"] == f"rql_{row['request_id'].removeprefix('req_')}"

    def test_names_the_operation_as_the_document_does(self, caller: Caller, log: Subscription) -> None:
        client_id = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()["id"]
        log.lines()
        caller.call("GET", f"/v1/clients/{client_id}", query="expand=venue")
        log.deliver()
        [row] = rows(caller)
        assert (row["route"], row["path"], row["query"]) == (
            "/v1/clients/{client_id}",
            f"/v1/clients/{client_id}",
            "expand=venue",
        )

    def test_shows_that_a_response_was_a_replay(self, caller: Caller, log: Subscription) -> None:
        for _ in range(2):
            caller.call("POST", "/v1/clients", json=JOHN_AND_JANE, headers={"Idempotency-Key": "one"})
        log.deliver()
        assert [row["idempotent_replay"] for row in rows(caller)] == [True, False]

    def test_of_a_person_has_the_session(self, caller: Caller, log: Subscription) -> None:
        person = a_person(organization_id=caller.organization_id)
        person.call("GET", "/v1/clients")
        log.deliver()
        [row] = rows(caller)
        assert (row["user_id"], row["key_id"]) == (person.user_id, None)
        assert row["session_id"]
        assert rows(caller, f"user_id={person.user_id}") == [row]

    def test_of_an_applications_key_has_the_application(
        self, owner: Caller, capsys: pytest.CaptureFixture[str]
    ) -> None:
        application_id = an_approved_application(owner, an_administrator())
        key, log = a_key(owner, application_id=application_id), Subscription(capsys)
        key.call("GET", "/v1/clients")
        owner.call("GET", "/v1/clients")
        log.deliver()
        [row] = rows(owner, f"application_id={application_id}")
        assert (row["application_id"], row["key_id"]) == (application_id, key.key_id)


class TestRefusals:
    def test_are_logged(self, caller: Caller, log: Subscription) -> None:
        reader = a_caller("clients:read", organization_id=caller.organization_id)
        small_key = a_caller(organization_id=caller.organization_id, plan=Plan(per_hour=1))
        logged_rows = rows_of(
            caller,
            log,
            lambda: caller.call("GET", f"/v1/clients/{new_id('cli')}").problem(404, "not_found"),
            lambda: caller.call("POST", "/v1/clients", json={}).problem(422, "invalid_request"),
            lambda: reader.call("POST", "/v1/clients", json=JOHN_AND_JANE).problem(403, "insufficient_scope"),
            lambda: small_key.call("GET", "/v1/clients"),
            lambda: small_key.call("GET", "/v1/clients").problem(429, "rate_limited"),
            lambda: caller.call("GET", "/v1/nothing").problem(404, "not_found"),
        )
        assert [(row["status"], row["code"], row["limit"]) for row in logged_rows] == [
            (404, "not_found", None),
            (429, "rate_limited", "hour"),
            (200, None, None),
            (403, "insufficient_scope", None),
            (422, "invalid_request", None),
            (404, "not_found", None),
        ]
        assert (logged_rows[0]["route"], logged_rows[0]["path"]) == ("unmatched", "/v1/nothing")

    def test_without_valid_credentials_are_nobodys(self, caller: Caller, log: Subscription) -> None:
        headers = {"X-API-Key": caller.credentials.api_key, "X-API-Secret": a_caller().credentials.api_secret}
        send("GET", "/v1/clients", headers=headers).problem(401, "invalid_credentials")
        send("GET", "/v1/clients").problem(401, "unauthenticated")
        log.deliver()
        assert rows(caller) == []

    def test_of_a_fault_are_logged_with_its_code(
        self, caller: Caller, log: Subscription, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(*_: object, **__: object) -> None:
            raise RuntimeError

        with monkeypatch.context() as patch:
            patch.setattr("domain.clients.service.ClientService.page", fail)
            assert caller.call("GET", "/v1/clients").status == 500
        log.deliver()
        assert [(row["status"], row["code"]) for row in rows(caller, "status=5xx")] == [(500, "internal_error")]


class TestPrivacy:
    @pytest.mark.parametrize(
        ("path", "query"),
        [
            ("/v1/clients/john@example.com", ""),
            ("/v1/clients/john%40example.com", ""),
            ("/v1/clients", "q=john%2540example.com"),
            ("/v1/john@example.com/x", "john%40example.com=1"),
            ("/v1/clients", "phone=%2B49%20151%201234567"),
            ("/v1/clients", "q=0049(0)151-123.45.67"),
            ("/v1/clients", "q=sk_live_s3cr3tT0ken"),
            ("/v1/clients", "token=s3cr3tT0ken&api_key=s3cr3tT0ken"),
            ("/v1/clients", "q=%EF%BC%AA%EF%BD%8F%EF%BD%88%EF%BD%8E%EF%BC%A0example.com"),
        ],
    )
    def test_masks_what_is_personal_or_secret(self, caller: Caller, log: Subscription, path: str, query: str) -> None:
        caller.call("GET", path, query=query)
        log.deliver()
        [row] = rows(caller)
        text = json.dumps([row["path"], row["query"]]).lower()
        assert "***" in text
        for personal in ("john", "example.com", "1234567", "123.45", "s3cr3t"):
            assert personal not in text, row

    def test_is_kept_in_what_is_stored(self, caller: Caller, log: Subscription) -> None:
        headers = {"User-Agent": "bot (jane@example.com)", "X-Request-Id": "jane@example.com"}
        caller.call("POST", "/v1/clients", json=JOHN_AND_JANE, query="x=jane@example.com", headers=headers)
        log.deliver()
        items = Table("requests").query(f"T#{caller.organization_id}#live#request-logs", limit=10)
        assert len(items) == 1
        assert "jane" not in str(items).lower()
        assert JOHN_AND_JANE["name"].lower() not in str(items).lower()
        [row] = rows(caller, "request_id=jane@example.com")
        assert row["request_id"].startswith("ext_")
        assert rows(caller, f"request_id={row['request_id']}") == [row]

    def test_of_another_organization_is_theirs(self, caller: Caller, log: Subscription) -> None:
        stranger = a_caller()
        request_id = caller.call("GET", "/v1/clients").headers["x-request-id"]
        log.deliver()
        assert rows(stranger) == []
        assert rows(stranger, f"key_id={caller.key_id}") == []
        assert rows(stranger, f"request_id={request_id}") == []
        stranger.call("GET", f"/v1/request-logs/{request_id}").problem(404, "not_found")

    def test_separates_the_sandbox(self, caller: Caller, log: Subscription) -> None:
        sandbox = a_caller(organization_id=caller.organization_id, environment="test")
        request_id = sandbox.call("GET", "/v1/clients").headers["x-request-id"]
        log.deliver()
        assert rows(caller) == []
        assert [row["livemode"] for row in rows(sandbox, f"request_id={request_id}")] == [False]

    def test_needs_its_scope(self, caller: Caller) -> None:
        reader = a_caller("clients:read", "usage:read", organization_id=caller.organization_id)
        reader.call("GET", "/v1/request-logs").problem(403, "insufficient_scope")
        reader.call("GET", f"/v1/request-logs/{new_id('req')}").problem(403, "insufficient_scope")
        assert a_caller("request-logs:read").call("GET", "/v1/request-logs").status == 200


class TestFilters:
    @pytest.fixture
    def request_ids(self, caller: Caller, log: Subscription) -> list[str]:
        """A list, a client that does not exist, an invalid one, and a list with a query."""
        answers = [
            caller.call("GET", "/v1/clients"),
            caller.call("GET", f"/v1/clients/{new_id('cli')}"),
            caller.call("POST", "/v1/clients", json={}),
            caller.call("GET", "/v1/clients", query="status=lead", headers={"User-Agent": "Robot/1.0"}),
        ]
        log.deliver()
        return [answer.headers["x-request-id"] for answer in answers]

    @pytest.mark.parametrize(
        ("query", "numbers"),
        [
            ("", [3, 2, 1, 0]),
            ("status=404", [1]),
            ("status=4xx", [2, 1]),
            ("status=5xx", []),
            ("status=200", [3, 0]),
            ("route=/v1/clients", [3, 2, 0]),
            ("route=/v1/clients/{client_id}", [1]),
            ("route=/v1/client", []),
            ("route=/v1/clients%26status=422", []),
            ("route=/v1/clients&status=422", [2]),
            ("q=ROBOT", [3]),
            ("q=lead", [3]),
            ("q=invalid_request", [2]),
            ("q=post", [2]),
            ("status=4xx&q=not_found", [1]),
            ("to=2026-01-01T00:00:00Z", []),
            ("from=2999-01-01T00:00:00Z", []),
            ("from=2026-01-01T00:00:00Z&to=2999-01-01T00:00:00Z", [3, 2, 1, 0]),
        ],
    )
    def test_choose_rows(self, caller: Caller, request_ids: list[str], query: str, numbers: list[int]) -> None:
        assert [row["request_id"] for row in rows(caller, query)] == [request_ids[number] for number in numbers]

    def test_by_key(self, caller: Caller, request_ids: list[str]) -> None:
        assert len(rows(caller, f"key_id={caller.key_id}")) == 4
        assert rows(caller, f"key_id={new_id('key')}") == []
        assert len(rows(caller, f"key_id={caller.key_id}&status=404")) == 1

    def test_by_time_include_the_first_and_not_the_last_moment(self, caller: Caller, request_ids: list[str]) -> None:
        times = [row["created_at"] for row in rows(caller)]
        assert times == sorted(times, reverse=True)
        assert [row["created_at"] for row in rows(caller, f"from={times[1]}")][-1] == times[1]
        assert times[1] not in [row["created_at"] for row in rows(caller, f"to={times[1]}")]

    @pytest.mark.parametrize(
        "query",
        ["status=600", "status=2xx", "status=x", "key_id=x", "user_id=key_1", "application_id=", "route=", "q=", "from=x",
         "from=2026-03-02T00:00:00Z&to=2026-03-02T00:00:00Z", "limit=101"],
    )  # fmt: skip
    def test_are_checked(self, caller: Caller, query: str) -> None:
        caller.call("GET", "/v1/request-logs", query=query).problem(422, "invalid_request")

    def test_are_the_known_ones(self, caller: Caller) -> None:
        caller.call("GET", "/v1/request-logs", query="path=/v1/clients").problem(400, "unknown_parameter")


class TestPages:
    @pytest.mark.parametrize("query", ["", "route=/v1/clients", "status=404", "status=4xx", "q=clients"])
    def test_follow_each_other_without_gaps(self, caller: Caller, log: Subscription, query: str) -> None:
        for _ in range(7):
            caller.call("GET", "/v1/clients")
            caller.call("GET", f"/v1/clients/{new_id('cli')}")
        log.deliver()
        row_ids = [row["id"] for row in rows(caller, f"{query}&limit=100")]
        page_ids, cursor = [], ""
        while True:
            answer = caller.call("GET", "/v1/request-logs", query=f"{query}&limit=3{cursor}").json()
            page_ids += [row["id"] for row in answer["data"]]
            if not answer["has_more"]:
                break
            cursor = f"&cursor={answer['next_cursor']}"
        assert page_ids == row_ids
        assert len(page_ids) in {7, 14}

    def test_are_304_until_they_change(self, caller: Caller, log: Subscription) -> None:
        caller.call("GET", "/v1/clients")
        log.deliver()
        first = caller.call("GET", "/v1/request-logs")
        headers = {"If-None-Match": first.headers["etag"]}
        same = caller.call("GET", "/v1/request-logs", headers=headers)
        assert (same.status, same.body, same.headers["etag"]) == (304, b"", first.headers["etag"])
        log.deliver()
        assert caller.call("GET", "/v1/request-logs", headers=headers).status == 200

    def test_have_cursors_of_their_own_filters(self, caller: Caller, log: Subscription) -> None:
        for _ in range(2):
            caller.call("GET", "/v1/clients")
        log.deliver()
        cursor = caller.call("GET", "/v1/request-logs", query="limit=1").json()["next_cursor"]
        caller.call("GET", "/v1/request-logs", query=f"status=404&cursor={cursor}").problem(400, "invalid_cursor")


class TestGet:
    def test_returns_the_request(self, caller: Caller, log: Subscription) -> None:
        request_id = caller.call("GET", "/v1/clients").headers["x-request-id"]
        log.deliver()
        assert caller.call("GET", f"/v1/request-logs/{request_id}").json() == rows(caller)[0]

    def test_returns_the_newest_request_with_a_callers_own_id(self, caller: Caller, log: Subscription) -> None:
        for path in ("/v1/clients", "/v1/weddings"):
            caller.call("GET", path, headers={"X-Request-Id": "our-request-7"})
        log.deliver()
        assert caller.call("GET", "/v1/request-logs/our-request-7").json()["route"] == "/v1/weddings"
        assert [row["route"] for row in rows(caller, "request_id=our-request-7")] == ["/v1/weddings", "/v1/clients"]
        [row] = rows(caller, "request_id=our-request-7&route=/v1/clients")
        assert row["request_id"] == "our-request-7"

    def test_of_an_id_in_our_format_that_a_caller_sent_replaces_nothing(
        self, caller: Caller, log: Subscription
    ) -> None:
        request_id = caller.call("GET", "/v1/clients").headers["x-request-id"]
        caller.call("GET", "/v1/weddings", headers={"X-Request-Id": request_id})
        caller.call("GET", "/v1/venues", headers={"X-Request-Id": "req_00000000000000000000000000"})
        log.deliver()
        assert [row["route"] for row in rows(caller)] == ["/v1/venues", "/v1/weddings", "/v1/clients"]
        assert [row["route"] for row in rows(caller, f"request_id={request_id}")] == ["/v1/weddings", "/v1/clients"]
        assert caller.call("GET", f"/v1/request-logs/{request_id}").json()["route"] == "/v1/clients"

    def test_of_an_operation_of_a_batch(self, caller: Caller, log: Subscription) -> None:
        operations = [{"method": "GET", "path": "/v1/clients"}, {"method": "GET", "path": "/v1/weddings?limit=1"}]
        request_id = caller.call("POST", "/v1/batch", json={"operations": operations}).headers["x-request-id"]
        log.deliver()
        row = caller.call("GET", f"/v1/request-logs/{request_id}.1").json()
        assert (row["route"], row["query"], row["key_id"]) == ("/v1/weddings", "limit=1", caller.key_id)
        assert len(rows(caller)) == 3

    def test_of_an_unknown_id(self, caller: Caller) -> None:
        for request_id in (new_id("req"), "x", "ext_0123456789abcdef", "~" * 300):
            caller.call("GET", f"/v1/request-logs/{request_id}").problem(404, "not_found")


class TestWorker:
    def test_stores_a_line_once_however_often_it_is_delivered(self, caller: Caller, log: Subscription) -> None:
        caller.call("GET", "/v1/clients")
        caller.call("GET", "/v1/clients", headers={"X-Request-Id": "mine"})
        lines = log.lines()
        for batch in (lines, lines[::-1], lines * 3):
            deliver(batch)
        assert len(rows(caller)) == 2

    def test_fails_for_another_delivery_when_a_row_is_not_stored(
        self, caller: Caller, log: Subscription, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        caller.call("GET", "/v1/clients")
        lines = log.lines()

        def refuse(*_: object, **__: object) -> None:
            raise Unavailable("throttled")

        with monkeypatch.context() as patch:
            patch.setattr("apikit.dynamo.table.Table.write", refuse)
            with pytest.raises(Unavailable):
                deliver(lines)
        deliver(lines)
        assert len(rows(caller)) == 1

    def test_skips_what_is_no_line(self, caller: Caller, log: Subscription, capsys: pytest.CaptureFixture[str]) -> None:
        caller.call("GET", "/v1/clients")
        strange = [
            "",
            "{",
            "usage_record",
            a_line(status=True),
            a_line(organization_id="x"),
            a_line(timestamp="2999-01-01T00:00:00.000Z"),
        ]
        deliver([*strange, *log.lines()])
        assert len(rows(caller)) == 1
        assert '"skipped_lines":6' in capsys.readouterr().out

    @pytest.mark.parametrize("event", [{}, {"awslogs": {"data": "x"}}, {"awslogs": {"data": "eA=="}}])
    def test_does_not_repeat_an_invalid_batch(self, aws: None, event: dict[str, Any]) -> None:
        lambda_handler(event, None)

    def test_ignores_control_messages(self, aws: None) -> None:
        lambda_handler(a_batch(["CWL CONTROL MESSAGE"], message_type="CONTROL_MESSAGE"), None)

    def test_records_how_late_it_is(
        self, caller: Caller, log: Subscription, capsys: pytest.CaptureFixture[str]
    ) -> None:
        caller.call("GET", "/v1/clients")
        log.deliver()
        [metric] = [json.loads(line) for line in capsys.readouterr().out.splitlines() if "RequestLogDelay" in line]
        assert 0 <= metric["RequestLogDelay"] < 60

    def test_stores_a_row_without_private_facts_that_it_cannot_read(self, caller: Caller, log: Subscription) -> None:
        caller.call("GET", "/v1/clients", query="limit=1")
        [line] = log.lines()
        form = json.loads(line)
        deliver([json.dumps({**form, "private": form["private"][:-4] + "AAAA"})])
        [row] = rows(caller)
        assert (row["path"], row["query"], row["ip_address"]) == ("/v1/clients", None, None)
