"""Idempotency-Key over HTTP: one effect always, and the same answer again; in time, out of time, and after a crash anywhere."""

import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from apikit.dynamo import transactions
from apikit.dynamo.table import client
from apikit.errors import Unavailable
from apikit.idempotency import keyed_requests
from apikit.idempotency.claim_store import Claims
from apikit.idempotency.request_keys import KeyedRequest
from tests.builders import JOHN_AND_JANE
from tests.contract.standing import a_chain
from tests.counting import counted_calls
from tests.fakes.clock import FixedClock
from tests.gateway import Answer, Caller, a_caller
from tests.storage import set_attributes
from tests.threads import in_another_thread

# Last-Modified depends on the moment of the answer: within the second of a change it names none (RFC 9110 section 8.8.2.2).
OURS = ("etag", "location", "content-type", "cache-control")


def key_header(key: str | None = None) -> dict[str, str]:
    return {"Idempotency-Key": key or uuid4().hex}


def create(caller: Caller, headers: dict[str, str], body: Any = JOHN_AND_JANE) -> Answer:
    return caller.call("POST", "/v1/clients", json=body, headers=headers)


def clients(caller: Caller) -> int:
    return len(caller.call("GET", "/v1/clients").json()["data"])


def require_same(first: Answer, second: Answer) -> None:
    """The second answer repeats the first and says so."""
    assert (second.status, second.body) == (first.status, first.body)
    assert {name: second.headers.get(name) for name in OURS} == {name: first.headers.get(name) for name in OURS}
    assert "idempotency-replayed" not in first.headers
    assert second.headers["idempotency-replayed"] == "true"


def require_dead(answer: Answer) -> None:
    """The adapter's own last word, since none of the platform's handlers had one."""
    assert (answer.status, answer.headers.get("x-request-id")) == (500, None)


@pytest.fixture
def clock(aws: None, monkeypatch: pytest.MonkeyPatch) -> FixedClock:
    """The claims' clock."""
    fixed_clock = FixedClock()
    claims = keyed_requests.claims()
    monkeypatch.setattr(claims, "_clock", fixed_clock)
    return fixed_clock


class Crash(BaseException):
    """The process is gone: no handler of the platform sees this."""


def dies(*_: Any, **__: Any) -> None:
    """What is called when the process dies."""
    raise Crash


def dies_after(real: Callable[..., None]) -> Callable[..., None]:
    """The same, once the real thing is done."""

    def then_dies(*request: Any) -> None:
        real(*request)
        raise Crash

    return then_dies


class TestReplay:
    def test_of_a_creation_gives_the_same_client_and_answer(self, caller: Caller) -> None:
        headers = key_header()
        first = create(caller, headers)
        assert first.status == 201
        require_same(first, create(caller, headers))
        assert clients(caller) == 1

    def test_of_a_change_gives_what_it_made_though_others_changed_it_since(self, caller: Caller) -> None:
        path, headers = f"/v1/clients/{create(caller, {}).json()['id']}", key_header()
        first = caller.call("PATCH", path, json={"notes": "one"}, headers=headers)
        caller.call("PATCH", path, json={"notes": "two"})
        require_same(first, caller.call("PATCH", path, json={"notes": "one"}, headers=headers))
        assert caller.call("GET", path).json()["notes"] == "two"

    def test_of_a_replacement_and_a_deletion(self, caller: Caller) -> None:
        path, headers = f"/v1/clients/{create(caller, {}).json()['id']}", key_header()
        require_same(*[caller.call("PUT", path, json=JOHN_AND_JANE, headers=headers) for _ in range(2)])
        require_same(*[caller.call("DELETE", path, headers=headers) for _ in range(2)])

    def test_of_a_change_that_changed_nothing(self, caller: Caller) -> None:
        path, headers = f"/v1/clients/{create(caller, {}).json()['id']}", key_header()
        body = {"email": "john@example.com"}
        require_same(*[caller.call("PATCH", path, json=body, headers=headers) for _ in range(2)])

    def test_of_a_body_whose_members_come_in_another_order(self, caller: Caller) -> None:
        headers = key_header()
        first = create(caller, headers)
        reordered_body = json.dumps(dict(reversed(JOHN_AND_JANE.items())), indent=2).encode()
        repeat = caller.call(
            "POST", "/v1/clients", body=reordered_body, headers={**headers, "content-type": "application/json"}
        )
        require_same(first, repeat)
        nested_body = {**JOHN_AND_JANE, "planner": {"name": "Anna", "phone": None}}
        reordered_nested_body = {"planner": {"phone": None, "name": "Anna"}, **JOHN_AND_JANE}
        headers = key_header()
        require_same(create(caller, headers, nested_body), create(caller, headers, reordered_nested_body))

    def test_of_the_same_value_in_xml(self, caller: Caller) -> None:
        headers, body = key_header(), b"<client><name>Ann</name><email>ann@example.com</email></client>"
        first = create(caller, headers, {"name": "Ann", "email": "ann@example.com"})
        require_same(
            first,
            caller.call("POST", "/v1/clients", body=body, headers={**headers, "content-type": "application/xml"}),
        )

    def test_gives_the_secret_that_is_shown_once_without_storing_it(self, caller: Caller) -> None:
        headers, body = key_header(), {"url": "https://hooks.example.com/x", "event_types": ["client.*"]}
        first = caller.call("POST", "/v1/webhooks", json=body, headers=headers)
        require_same(first, caller.call("POST", "/v1/webhooks", json=body, headers=headers))
        rotation_headers, path = key_header(), f"/v1/webhooks/{first.json()['id']}/rotate-secret"
        answers = [caller.call("POST", path, json={"overlap_hours": 2}, headers=rotation_headers) for _ in range(2)]
        require_same(*answers)
        assert answers[0].json()["secret"] != first.json()["secret"]
        assert first.json()["secret"] not in str(stored_claims())

    def test_gives_an_api_keys_secret_again(self, aws: None) -> None:
        founder, headers, body = a_chain().caller, key_header(), {"name": "Sync", "scopes": ["clients:read"]}
        first = founder.call("POST", "/v1/api-keys", json=body, headers=headers)
        assert first.status == 201, first
        require_same(first, founder.call("POST", "/v1/api-keys", json=body, headers=headers))
        path, regeneration_headers = f"/v1/api-keys/{first.json()['id']}/regenerate", key_header()
        answers = [founder.call("POST", path, json={"grace_hours": 1}, headers=regeneration_headers) for _ in range(2)]
        require_same(*answers)
        secrets = {first.json()["api_secret"], answers[0].json()["api_secret"]}
        assert len(secrets) == 2
        assert not [secret for secret in secrets if secret in str(stored_claims())]

    def test_ends_after_a_day_whether_the_item_is_gone_or_not(self, caller: Caller, clock: FixedClock) -> None:
        headers = key_header()
        first = create(caller, headers)
        clock.advance(hours=23, minutes=59)
        require_same(first, create(caller, headers))
        clock.advance(minutes=1)
        assert create(caller, headers).json()["id"] != first.json()["id"]

    def test_asks_for_the_scope_again(self, aws: None) -> None:
        writer, headers = a_caller("clients:write"), key_header()
        create(writer, headers)
        set_attributes("access", f"KEY#{writer.key_id}", "KEY", sc=["clients:read"])
        create(writer, headers).problem(403, "insufficient_scope")


class TestScope:
    def test_another_body_is_refused(self, caller: Caller) -> None:
        headers = key_header()
        create(caller, headers)
        create(caller, headers, {**JOHN_AND_JANE, "notes": "x"}).problem(422, "idempotency_mismatch")
        assert clients(caller) == 1

    def test_another_principal_has_keys_of_its_own(self, caller: Caller) -> None:
        headers, colleague = key_header(), a_caller(organization_id=caller.organization_id)
        assert create(caller, headers).json()["id"] != create(colleague, headers).json()["id"]

    def test_another_route_path_or_method_is_another_request(self, caller: Caller) -> None:
        headers = key_header("the same")
        ids = [create(caller, {}).json()["id"] for _ in range(2)]
        answers = [caller.call("PATCH", f"/v1/clients/{i}", json={"notes": "x"}, headers=headers) for i in ids]
        answers.append(caller.call("PUT", f"/v1/clients/{ids[0]}", json=JOHN_AND_JANE, headers=headers))
        assert [answer.headers.get("idempotency-replayed") for answer in answers] == [None, None, None]

    def test_the_sandbox_has_keys_of_its_own(self, caller: Caller) -> None:
        headers, sandbox = key_header(), a_caller(organization_id=caller.organization_id, environment="test")
        assert create(caller, headers).json()["livemode"] is not create(sandbox, headers).json()["livemode"]


class TestForm:
    @pytest.mark.parametrize("key", ["a" * 256, "", "   ", "caf\u00e9", "tab\tkey", "nul\x00"])
    def test_of_a_key_is_checked(self, caller: Caller, key: str) -> None:
        problem = create(caller, {"Idempotency-Key": key}).problem(422, "invalid_request")
        assert problem["errors"][0]["parameter"] == "Idempotency-Key"
        assert clients(caller) == 0

    @pytest.mark.parametrize("key", ["a" * 255, "0", '"quoted"', "a b", "~!@#$%^&*()"])
    def test_of_a_key_is_free(self, caller: Caller, key: str) -> None:
        assert create(caller, {"Idempotency-Key": key}).status == 201

    def test_reads_ignore_the_key(self, caller: Caller) -> None:
        headers = key_header()
        answers = [caller.call("GET", "/v1/clients", headers=headers) for _ in range(2)]
        assert [answer.headers.get("idempotency-replayed") for answer in answers] == [None, None]


class TestNeverKept:
    def test_is_a_refusal_for_what_did_not_exist_yet(self, caller: Caller) -> None:
        ref = {"source": "opera", "external_id": "C-1"}
        headers, body = key_header(), {"client_id": ref, "date": "2027-06-12"}
        caller.call("POST", "/v1/weddings", json=body, headers=headers).problem(422, "invalid_request")
        create(caller, {}, {**JOHN_AND_JANE, "external_refs": [ref]})
        assert caller.call("POST", "/v1/weddings", json=body, headers=headers).status == 201

    def test_is_a_refusal_for_what_another_resource_had(self, caller: Caller) -> None:
        body = {**JOHN_AND_JANE, "external_refs": [{"source": "opera", "external_id": "C-1"}]}
        headers, owner = key_header(), create(caller, {}, body).json()["id"]
        create(caller, headers, body).problem(409, "conflict")
        caller.call("DELETE", f"/v1/clients/{owner}")
        assert create(caller, headers, body).status == 201

    def test_is_a_refusal_for_the_state_it_met(self, caller: Caller) -> None:
        path, headers = f"/v1/clients/{create(caller, {}).json()['id']}", key_header()
        caller.call("POST", f"{path}/archive")
        caller.call("POST", f"{path}/archive", headers=headers).problem(409, "illegal_transition")
        caller.call("POST", f"{path}/activate")
        assert caller.call("POST", f"{path}/archive", headers=headers).json()["status"] == "archived"

    def test_is_a_refusal_for_a_version(self, caller: Caller) -> None:
        path, headers = f"/v1/clients/{create(caller, {}).json()['id']}", {**key_header(), "If-Match": '"2"'}
        caller.call("PATCH", path, json={"notes": "x"}, headers=headers).problem(412, "stale_version")
        caller.call("PATCH", path, json={"notes": "y"})
        assert caller.call("PATCH", path, json={"notes": "x"}, headers=headers).json()["version"] == 3

    def test_still_binds_the_key_to_its_body(self, caller: Caller) -> None:
        path, headers = f"/v1/clients/{create(caller, {}).json()['id']}", {**key_header(), "If-Match": '"2"'}
        caller.call("PATCH", path, json={"notes": "x"}, headers=headers).problem(412, "stale_version")
        caller.call("PATCH", path, json={"notes": "y"}, headers=headers).problem(422, "idempotency_mismatch")

    def test_is_what_is_malformed_or_invalid(self, caller: Caller) -> None:
        headers = key_header()
        caller.call("POST", "/v1/clients", body=b"{", headers={**headers, "content-type": "application/json"})
        create(caller, headers, {"name": "x"}).problem(422, "invalid_request")
        assert create(caller, headers).status == 201

    def test_is_a_missing_scope(self, aws: None) -> None:
        reader, headers = a_caller("clients:read"), key_header()
        create(reader, headers).problem(403, "insufficient_scope")
        set_attributes("access", f"KEY#{reader.key_id}", "KEY", sc=["*"])
        assert create(reader, headers).status == 201

    def test_is_a_failure_of_ours(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        def fails(*_: Any) -> None:
            raise Unavailable("The data store is not responding. Retry.", retry_after_s=1)

        headers = key_header()
        with monkeypatch.context() as patch:
            patch.setattr(transactions, "_transact", fails)
            create(caller, headers).problem(503, "unavailable")
        answer = create(caller, headers)
        assert (answer.status, answer.headers.get("idempotency-replayed")) == (201, None)

    def test_is_a_bug_of_ours(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        def fails(*_: Any) -> None:
            raise ZeroDivisionError

        headers = key_header()
        with monkeypatch.context() as patch:
            patch.setattr(transactions, "_transact", fails)
            create(caller, headers).problem(500, "internal_error")
        assert create(caller, headers).status == 201


class TestInFlight:
    def test_a_duplicate_of_a_request_under_way_is_told_to_wait(
        self, caller: Caller, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        headers = key_header()
        with monkeypatch.context() as patch:
            patch.setattr(transactions, "_transact", dies)
            require_dead(create(caller, headers))
        problem = create(caller, headers)
        assert problem.problem(409, "idempotency_in_flight")["retryable"] is True
        assert problem.headers["retry-after"] == "1"

    def test_another_body_is_refused_at_once(
        self, caller: Caller, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        headers = key_header()
        with monkeypatch.context() as patch:
            patch.setattr(transactions, "_transact", dies)
            require_dead(create(caller, headers))
        clock.advance(seconds=31)
        create(caller, headers, {**JOHN_AND_JANE, "notes": "x"}).problem(422, "idempotency_mismatch")


class TestCrash:
    def test_before_the_effect_leaves_it_to_the_next_request(
        self, caller: Caller, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        headers = key_header()
        with monkeypatch.context() as patch:
            patch.setattr(transactions, "_transact", dies)
            require_dead(create(caller, headers))
        clock.advance(seconds=31)
        answer = create(caller, headers)
        assert (answer.status, clients(caller)) == (201, 1)
        require_same(answer, create(caller, headers))

    def test_after_the_effect_gives_its_answer_to_the_next_request(
        self, caller: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        headers = key_header()
        with monkeypatch.context() as patch:
            patch.setattr(transactions, "_transact", dies_after(transactions._transact))  # noqa: SLF001 - the edge to the network
            require_dead(create(caller, headers))
        answer = create(caller, headers)
        assert (answer.status, answer.headers["idempotency-replayed"], clients(caller)) == (201, "true", 1)
        assert answer.headers["location"].endswith(answer.json()["id"])

    def test_before_a_refusal_lets_the_claim_go_leaves_it_to_the_next_request(
        self, caller: Caller, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path, headers = "/v1/clients/cli_01k0a3v5m8f1xq2w7r9tbdc6yz", key_header()

        def change() -> Answer:
            return caller.call("PATCH", path, json={"notes": "x"}, headers=headers)

        with monkeypatch.context() as patch:
            patch.setattr(Claims, "release", dies)
            require_dead(change())
        change().problem(409, "idempotency_in_flight")
        clock.advance(seconds=31)
        change().problem(404, "not_found")


class TestZombie:
    def test_a_request_whose_claim_was_taken_over_writes_nothing(
        self, caller: Caller, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The first request stands still before its write until its lease is over and another has written."""
        headers, answers = key_header(), []
        real = transactions._transact  # noqa: SLF001 - the edge to the network

        def stands_still(*request: Any) -> None:
            monkeypatch.setattr(transactions, "_transact", real)
            clock.advance(seconds=31)
            answers.append(in_another_thread(lambda: create(caller, headers)))
            real(*request)

        monkeypatch.setattr(transactions, "_transact", stands_still)
        create(caller, headers).problem(409, "idempotency_in_flight")
        assert (answers[0].status, clients(caller)) == (201, 1)
        require_same(answers[0], create(caller, headers))


class TestCost:
    def test_a_request_without_the_key_costs_nothing_more(self, caller: Caller) -> None:
        create(caller, {})
        with counted_calls() as calls:
            create(caller, {})
        assert calls.by_operation == {"UpdateItem": 1, "PutItem": 1}

    def test_a_request_with_the_key_costs_one_write_and_a_transaction(self, caller: Caller) -> None:
        create(caller, {})
        headers = key_header()
        with counted_calls() as calls:
            create(caller, headers)
        assert calls.by_operation == {"UpdateItem": 1, "PutItem": 1, "TransactWriteItems": 1}
        with counted_calls() as calls:
            create(caller, headers)
        assert calls.by_operation == {"UpdateItem": 1, "PutItem": 1}

    def test_secrets_of_two_claims_or_two_purposes_differ(self, aws: None) -> None:
        one, other = (keyed_requests.claims().take(KeyedRequest(uuid4().hex, b"body")) for _ in range(2))
        assert one.bits("x") == one.bits("x")
        assert len({one.bits("x"), other.bits("x"), one.bits("y")}) == 3


def stored_claims() -> list[Any]:
    return [
        item for item in client().call("Scan", {"TableName": "access"})["Items"] if item["pk"]["S"].startswith("IDEM#")
    ]
