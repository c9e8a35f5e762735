"""Header values of webhooks are secrets: they go in, and no reading brings them out again."""

import json
from typing import Any

import pytest

from apikit.dynamo.table import Table
from tests.batches import batch, results
from tests.gateway import Answer, Caller, a_caller

pytestmark = pytest.mark.usefixtures("runner")

HOOKS = "/v1/webhooks"
SECRET = "Bearer hunter2-hunter2"
BODY = {
    "url": "https://hooks.example.com/wedsync",
    "event_types": ["client.*"],
    "headers": {"Authorization": SECRET, "X-Tenant": "riverside"},
}
MASKED_HEADERS = {"Authorization": "********", "X-Tenant": "********"}


@pytest.fixture
def caller(aws: None) -> Caller:
    return a_caller()


def create_webhook(caller: Caller) -> Any:
    answer = caller.call("POST", HOOKS, json=BODY)
    assert answer.status == 201, answer
    return answer.json()


def read_headers(caller: Caller, webhook_id: str) -> Any:
    item = Table("resources").get(f"T#{caller.organization_id}#live#webhooks", webhook_id)
    assert item
    return json.loads(item["doc"])["headers"]


class TestReadings:
    def test_show_names_and_no_values(self, caller: Caller) -> None:
        creation = caller.call("POST", HOOKS, json=BODY, headers={"Idempotency-Key": "once"})
        path = f"{HOOKS}/{creation.json()['id']}"
        repeat = caller.call("POST", HOOKS, json=BODY, headers={"Idempotency-Key": "once"})
        answers: list[Answer] = [
            creation,
            repeat,
            caller.call("GET", path),
            caller.call("GET", HOOKS),
            caller.call("GET", path, headers={"Accept": "application/xml"}),
            caller.call("PATCH", path, json={"description": "CRM"}),
            caller.call("PUT", path, json={**BODY, "description": "CRM"}),
            caller.call("POST", f"{path}/pause"),
            caller.call("POST", f"{path}/resume"),
            caller.call("POST", f"{path}/rotate-secret", json={}),
        ]
        assert [answer.status for answer in answers] == [201, 201] + [200] * 8
        assert repeat.headers["idempotency-replayed"] == "true"
        assert not [answer for answer in answers if b"hunter2" in answer.body or b"riverside" in answer.body]
        for answer in (creation, repeat, answers[2], *answers[5:]):
            assert answer.json()["headers"] == MASKED_HEADERS

    def test_of_batches_and_what_is_kept_of_them_show_none(self, caller: Caller) -> None:
        webhook = create_webhook(caller)
        get = {"method": "GET", "path": f"{HOOKS}/{webhook['id']}"}
        answer = batch(caller, get, {"method": "GET", "path": HOOKS})
        repeat = caller.call("GET", f"/v1/batch/{answer.json()['id']}")
        assert results(answer)[0]["body"]["headers"] == MASKED_HEADERS
        assert b"hunter2" not in answer.body + repeat.body


class TestTheMask:
    """What was read can be sent back as it is."""

    @pytest.mark.parametrize("method", ["PUT", "PATCH"])
    def test_keeps_what_is_stored(self, caller: Caller, method: str) -> None:
        webhook = create_webhook(caller)
        body = (
            {"headers": {**MASKED_HEADERS, "X-New": "1"}}
            if method == "PATCH"
            else {**BODY, "headers": {**MASKED_HEADERS, "X-New": "1"}}
        )
        answer = caller.call(method, f"{HOOKS}/{webhook['id']}", json=body)
        assert (answer.status, answer.json()["version"]) == (200, 2)
        assert read_headers(caller, webhook["id"]) == {**BODY["headers"], "X-New": "1"}  # type: ignore[dict-item]

    @pytest.mark.parametrize("method", ["PUT", "PATCH"])
    def test_of_everything_changes_nothing(self, caller: Caller, method: str) -> None:
        webhook = create_webhook(caller)
        body = {"headers": MASKED_HEADERS} if method == "PATCH" else {**BODY, "headers": MASKED_HEADERS}
        assert caller.call(method, f"{HOOKS}/{webhook['id']}", json=body).json()["version"] == 1

    def test_keeps_a_value_under_another_spelling_of_its_name(self, caller: Caller) -> None:
        webhook = create_webhook(caller)
        body = {**BODY, "headers": {"authorization": "********"}}
        assert caller.call("PUT", f"{HOOKS}/{webhook['id']}", json=body).status == 200
        assert read_headers(caller, webhook["id"]) == {"authorization": SECRET}

    def test_may_stand_beside_a_new_value_and_a_name_that_goes(self, caller: Caller) -> None:
        webhook = create_webhook(caller)
        patch = {"headers": {"Authorization": "Bearer new-token", "X-Tenant": None}}
        assert caller.call("PATCH", f"{HOOKS}/{webhook['id']}", json=patch).status == 200
        assert read_headers(caller, webhook["id"]) == {"Authorization": "Bearer new-token"}

    def test_with_nothing_stored_behind_it_is_refused(self, caller: Caller) -> None:
        webhook, body = create_webhook(caller), {**BODY, "headers": {"X-A~B": "********"}}
        path = f"{HOOKS}/{webhook['id']}"
        answers = [
            caller.call("POST", HOOKS, json=body),
            caller.call("PUT", path, json=body),
            caller.call("PATCH", path, json={"headers": body["headers"]}),
        ]
        assert [answer.faults() for answer in answers] == [[("/headers/X-A~0B", "no_stored_value")]] * 3
