"""Atomic batches over HTTP: all operations in one transaction, or none (R8)."""

from typing import Any

import pytest

from tests.batches import ASYNC, CREATE, batch, results, statuses
from tests.builders import JOHN_AND_JANE
from tests.clients import a_client, clients_of
from tests.counting import counted_calls
from tests.gateway import Caller, a_caller
from tests.keys import an_owner
from tests.threads import in_another_thread

pytestmark = pytest.mark.usefixtures("runner")
WEDDING = {"method": "POST", "path": "/v1/weddings", "body": {"client_id": "{{0.body.id}}", "date": "2025-06-15"}}


def change(client: dict[str, Any], *, version: int | None = None, **body: Any) -> dict[str, Any]:
    headers = {"If-Match": f'"{version}"'} if version else {}
    return {"method": "PATCH", "path": f"/v1/clients/{client['id']}", "body": body, "headers": headers}


class TestAllOrNothing:
    def test_all_happen_in_one_transaction(self, caller: Caller) -> None:
        with counted_calls() as calls:
            answer = batch(caller, CREATE, WEDDING, atomic=True)
        assert statuses(answer) == [201, 201], answer.json()
        assert answer.json()["status"] == "completed"
        assert (calls.by_operation["TransactWriteItems"], calls.by_operation["PutItem"]) == (1, 0)
        client, wedding = (each["body"] for each in results(answer))
        assert caller.call("GET", f"/v1/clients/{client['id']}").json() == client
        assert caller.call("GET", f"/v1/weddings/{wedding['id']}").json() == wedding
        assert caller.call("GET", f"/v1/batch/{answer.json()['id']}").json() == answer.json()

    def test_one_failure_leaves_nothing(self, caller: Caller) -> None:
        wrong = {**WEDDING, "body": {"client_id": "cli_01k0a3v5m8f1xq2w7r9tbdc6yz", "date": "2025-06-15"}}
        answer = batch(caller, CREATE, wrong, CREATE, atomic=True)
        answers = results(answer)
        assert [each["status"] for each in answers] == [424, 422, 424]
        assert answer.json()["status"] == "failed"
        assert answers[1]["body"]["errors"][0]["pointer"] == "/client_id"
        assert answers[0]["body"]["code"] == "failed_dependency"
        assert clients_of(caller) == []
        assert caller.call("GET", f"/v1/batch/{answer.json()['id']}").json() == answer.json()

    def test_a_stale_version_is_told_where_it_belongs(self, caller: Caller) -> None:
        client = a_client(caller)
        answers = results(batch(caller, CREATE, change(client, version=7, notes="a"), atomic=True))
        assert [each["status"] for each in answers] == [424, 412]
        assert answers[1]["body"]["current_version"] == 1
        assert len(clients_of(caller)) == 1

    def test_a_missing_scope_leaves_nothing(self, aws: None) -> None:
        caller = a_caller("batch:write", "clients:read", "clients:write")
        assert statuses(batch(caller, CREATE, WEDDING, atomic=True)) == [424, 403]
        assert clients_of(caller) == []


class TestReadingWhatWasWritten:
    def test_later_operations_see_earlier_ones(self, caller: Caller) -> None:
        get = {"method": "GET", "path": "/v1/clients/{{0.body.id}}"}
        patch = {"method": "PATCH", "path": "/v1/clients/{{0.body.id}}", "body": {"notes": "b"}}
        stale = {**patch, "headers": {"If-Match": '"1"'}}
        answers = results(batch(caller, CREATE, patch, get, atomic=True))
        assert [each["status"] for each in answers] == [201, 200, 200], answers
        assert (answers[2]["body"]["version"], answers[2]["body"]["notes"]) == (2, "b")
        assert caller.call("GET", f"/v1/clients/{answers[0]['body']['id']}").json() == answers[2]["body"]
        assert statuses(batch(caller, CREATE, patch, stale, atomic=True)) == [424, 424, 412]

    def test_two_changes_of_one_resource_are_one_write(self, caller: Caller) -> None:
        client = a_client(caller)
        answers = results(batch(caller, change(client, notes="a"), change(client, tags=["b"]), atomic=True))
        assert [each["status"] for each in answers] == [200, 200]
        now = caller.call("GET", f"/v1/clients/{client['id']}").json()
        assert (now["version"], now["notes"], now["tags"]) == (3, "a", ["b"])

    def test_what_was_deleted_is_gone_for_those_that_follow(self, caller: Caller) -> None:
        client = a_client(caller)
        delete = {"method": "DELETE", "path": f"/v1/clients/{client['id']}"}
        assert statuses(batch(caller, delete, change(client, notes="a"), atomic=True))[1] in {404, 410}
        assert caller.call("GET", f"/v1/clients/{client['id']}").status == 200
        assert statuses(batch(caller, delete, CREATE, atomic=True)) == [204, 201]
        assert caller.call("GET", f"/v1/clients/{client['id']}").status == 410

    def test_what_is_made_and_deleted_leaves_nothing_live(self, caller: Caller) -> None:
        delete = {"method": "DELETE", "path": "/v1/clients/{{0.body.id}}"}
        assert statuses(batch(caller, CREATE, delete, atomic=True)) == [201, 204]
        assert clients_of(caller) == []

    def test_a_list_that_would_miss_them_is_refused(self, caller: Caller) -> None:
        page_operation = {"method": "GET", "path": "/v1/clients"}
        answers = results(batch(caller, CREATE, page_operation, atomic=True))
        assert (answers[1]["status"], answers[1]["body"]["code"]) == (422, "not_atomic")
        assert clients_of(caller) == []
        assert statuses(batch(caller, page_operation, CREATE, atomic=True)) == [200, 201]

    def test_an_external_id_is_taken_once(self, caller: Caller) -> None:
        refs = [{"source": "opera", "external_id": "1"}]
        create_with_ref = {**CREATE, "body": {**JOHN_AND_JANE, "external_refs": refs}}
        answers = results(batch(caller, create_with_ref, create_with_ref, atomic=True))
        assert [each["status"] for each in answers] == [424, 409]
        assert clients_of(caller) == []
        # Taken by a request before: only the transaction finds out, and the operation tells.
        assert caller.call("POST", "/v1/clients", json=create_with_ref["body"]).status == 201
        answers = results(batch(caller, CREATE, create_with_ref, atomic=True))
        assert [each["status"] for each in answers] == [424, 409]
        assert len(clients_of(caller)) == 1

    def test_parents_move_with_several_children(self, caller: Caller) -> None:
        venue = {"method": "POST", "path": "/v1/venues", "body": {"name": "Villa"}}
        space = {"method": "POST", "path": "/v1/venues/{{0.body.id}}/spaces", "body": {"name": "Hall"}}
        answer = batch(caller, venue, space, space, atomic=True)
        assert statuses(answer) == [201, 201, 201], answer.json()
        wedding = results(answer)[0]["body"]
        assert caller.call("GET", f"/v1/venues/{wedding['id']}").json()["version"] == 3
        more = [{**space, "path": f"/v1/venues/{wedding['id']}/spaces"}] * 2
        assert statuses(batch(caller, *more, atomic=True)) == [201, 201]
        assert caller.call("GET", f"/v1/venues/{wedding['id']}").json()["version"] == 5


class TestRefusals:
    def test_more_writes_than_a_transaction_takes(self, caller: Caller) -> None:
        batch(caller, *[CREATE] * 100, atomic=True).problem(422, "not_atomic")
        assert clients_of(caller) == []

    def test_what_shows_a_secret(self, aws: None) -> None:
        owner = an_owner()
        key = {"method": "POST", "path": "/v1/api-keys", "body": {"name": "a", "scopes": ["clients:read"]}}
        batch(owner, key, atomic=True).problem(422, "invalid_request")
        batch(owner, key, **ASYNC).problem(422, "invalid_request")
        assert statuses(batch(owner, key)) == [201]

    def test_keys_of_its_operations_and_bulks(self, caller: Caller) -> None:
        batch(caller, {**CREATE, "headers": {"Idempotency-Key": "a"}}, atomic=True).problem(422, "invalid_request")
        bulk = {"method": "POST", "path": "/v1/clients/bulk", "body": {"create": [JOHN_AND_JANE]}}
        batch(caller, bulk, atomic=True).problem(422, "invalid_request")
        assert statuses(batch(caller, bulk)) == [200]


class TestAgain:
    def test_sent_again_it_is_the_same_batch(self, caller: Caller) -> None:
        headers = {"idempotency-key": "a1"}
        first, second = (batch(caller, CREATE, WEDDING, atomic=True, headers=headers) for _ in range(2))
        assert second.json() == first.json()
        assert second.headers["idempotency-replayed"] == "true"
        assert len(clients_of(caller)) == 1

    def test_a_failure_is_the_same_failure(self, caller: Caller) -> None:
        headers = {"idempotency-key": "a2"}
        wrong = {**CREATE, "body": {}}
        first, second = (batch(caller, CREATE, wrong, atomic=True, headers=headers) for _ in range(2))
        assert second.json() == first.json()
        assert clients_of(caller) == []

    def test_after_a_crash_behind_the_transaction_it_has_happened_once(
        self, caller: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        headers = {"idempotency-key": "a3"}
        with monkeypatch.context() as patch:
            patch.setattr("functions.batch.v1.routes.batch_form", _die)
            batch(caller, CREATE, atomic=True, headers=headers).problem(500, "internal_error")
        answer = batch(caller, CREATE, atomic=True, headers=headers)
        assert answer.headers["idempotency-replayed"] == "true"
        assert [each["id"] for each in clients_of(caller)] == [results(answer)[0]["body"]["id"]]


class TestRaces:
    def test_a_lost_race_without_a_version_is_run_again(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        client = a_client(caller)
        _interfere(monkeypatch, lambda: caller.call("PATCH", f"/v1/clients/{client['id']}", json={"tags": ["x"]}))
        assert statuses(batch(caller, change(client, notes="a"), CREATE, atomic=True)) == [200, 201]
        now = caller.call("GET", f"/v1/clients/{client['id']}").json()
        assert (now["notes"], now["tags"], now["version"]) == ("a", ["x"], 3)

    def test_with_a_version_it_is_lost(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        client = a_client(caller)
        _interfere(monkeypatch, lambda: caller.call("PATCH", f"/v1/clients/{client['id']}", json={"tags": ["x"]}))
        answers = results(batch(caller, CREATE, change(client, version=1, notes="a"), atomic=True))
        assert [each["status"] for each in answers] == [424, 412]
        assert len(clients_of(caller)) == 1


def _die(*_: Any, **__: Any) -> None:
    raise RuntimeError("the process ended here")


def _interfere(monkeypatch: pytest.MonkeyPatch, act: Any) -> None:
    """Somebody else acts, once, between the reading of a batch and its transaction."""
    from domain.batch.service import BatchService  # noqa: PLC0415

    real = BatchService.commit
    actions = [act]

    def commit(self: BatchService, *args: Any, **kwargs: Any) -> Any:
        if actions:
            assert in_another_thread(actions.pop()).status == 200
        return real(self, *args, **kwargs)

    monkeypatch.setattr(BatchService, "commit", commit)
