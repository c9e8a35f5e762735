"""The status of the platform and its incidents over HTTP: everyone reads them, the platform's administrators write them."""

from collections.abc import Iterator
from typing import Any

import pytest

from apikit.dynamo.table import Table
from apikit.ids import is_id
from domain.incidents.model import COMPONENTS, MAX_UPDATES
from domain.tiers.model import PLATFORM
from functions.status_alarms.handler import lambda_handler
from tests.audit import audit_entries
from tests.counting import counted_calls
from tests.gateway import Caller, a_caller, send
from tests.incidents import BODY, ROUTE, STATUS, alarm_event, open_incident, queue_event, resolve
from tests.keys import an_administrator
from tests.storage import delete_item
from tools.openapi_document.document_builder import openapi_3_1


@pytest.fixture(scope="module")
def administrator(aws: None) -> Caller:
    return an_administrator()


@pytest.fixture(autouse=True)
def board(aws: None) -> Iterator[None]:
    """A platform without incidents and alarms."""
    yield
    for item in Table("resources").query("STATUS", limit=500):
        delete_item("resources", "STATUS", item["sk"])


def state_of(name: str) -> tuple[str, str | None]:
    """The status of a component, and since when."""
    components = send("GET", STATUS).json()["components"]
    [state] = [each for each in components if each["name"] == name]
    return state["status"], state["since"]


def statuses() -> set[str]:
    return {each["status"] for each in send("GET", STATUS).json()["components"]}


class TestStatus:
    def test_is_public_and_cached_for_half_a_minute(self) -> None:
        answer = send("GET", STATUS)
        form = answer.json()
        assert (answer.status, form["object"], form["status"]) == (200, "status", "operational")
        assert form["components"] == [{"name": name, "status": "operational", "since": None} for name in COMPONENTS]
        assert answer.headers["cache-control"] == "public, max-age=30"

    def test_costs_two_operations(self, administrator: Caller) -> None:
        open_incident(administrator)
        send("GET", STATUS)
        with counted_calls() as calls:
            send("GET", STATUS)
        assert calls.by_operation == {"UpdateItem": 1, "Query": 1}

    def test_is_limited_by_address(self) -> None:
        paths = openapi_3_1()["paths"]
        for path in (STATUS, ROUTE, f"{ROUTE}/{{incident_id}}"):
            assert paths[path]["get"]["x-rate-limit-per-address"] == 300
            assert paths[path]["get"]["security"] == []

    def test_follows_open_incidents(self, administrator: Caller) -> None:
        incident = open_incident(administrator, impact="outage", components=["api", "portal"])
        assert state_of("api") == state_of("portal") == ("outage", incident["created_at"])
        assert (state_of("webhooks")[0], send("GET", STATUS).json()["status"]) == ("operational", "outage")
        resolve(administrator, incident)
        end = send("GET", f"{ROUTE}/{incident['id']}").json()["resolved_at"]
        assert state_of("api") == ("operational", end)

    def test_is_the_worst_of_several(self, administrator: Caller) -> None:
        first = open_incident(administrator, impact="maintenance")
        second = open_incident(administrator, impact="outage")
        assert state_of("webhooks") == ("outage", second["created_at"])
        resolve(administrator, second)
        assert state_of("webhooks") == ("maintenance", first["created_at"])

    def test_of_a_component_that_an_incident_leaves_recovers(self, administrator: Caller) -> None:
        incident = open_incident(administrator, components=["api", "webhooks"])
        path = f"{ROUTE}/{incident['id']}"
        administrator.call("PATCH", path, json={"components": ["api"], "impact": "outage"})
        assert (state_of("api")[0], state_of("webhooks")[0]) == ("outage", "operational")


class TestAlarms:
    def test_degrade_their_component_until_all_are_over(self) -> None:
        raise_first = alarm_event("wedsync-api-Latency", moment="2026-11-28T10:00:00.500+0000")
        raise_second = alarm_event("wedsync-api-ServerErrors", moment="2026-11-28T10:01:00.000+0000")
        assert lambda_handler(queue_event(raise_first, raise_second), None) == {"batchItemFailures": []}
        assert state_of("api") == ("degraded", "2026-11-28T10:00:00.500Z")
        assert send("GET", STATUS).json()["status"] == "degraded"
        lambda_handler(
            queue_event(alarm_event("wedsync-api-Latency", "OK", moment="2026-11-28T10:05:00.000+0000")), None
        )
        assert state_of("api") == ("degraded", "2026-11-28T10:01:00.000Z")
        end = alarm_event("wedsync-api-ServerErrors", "INSUFFICIENT_DATA", moment="2026-11-28T10:09:00.000+0000")
        lambda_handler(queue_event(end), None)
        assert state_of("api") == ("operational", "2026-11-28T10:09:00.000Z")

    def test_in_any_order_end_in_the_latest_state(self) -> None:
        first = alarm_event("wedsync-usage-UsageDelay", moment="2026-11-28T10:00:00.000+0000")
        second = alarm_event("wedsync-usage-UsageDelay", "OK", moment="2026-11-28T10:01:00.000+0000")
        lambda_handler(queue_event(second, second, first), None)
        assert state_of("usage") == ("operational", "2026-11-28T10:01:00.000Z")

    def test_with_hyphens_and_blanks_have_names_of_their_own(self) -> None:
        lambda_handler(queue_event(alarm_event("wedsync-webhooks-DeadLetters slow-queue")), None)
        assert state_of("webhooks")[0] == "degraded"

    @pytest.mark.parametrize("name", ["wedsync", "wedsync-api", "wedsync-api-", "wedsync-moon-x", "other-api-x", "x"])
    def test_of_no_component_are_ignored(self, name: str) -> None:
        assert lambda_handler(queue_event(alarm_event(name)), None) == {"batchItemFailures": []}
        assert statuses() == {"operational"}

    def test_events_of_another_kind_come_back(self) -> None:
        answer = lambda_handler(queue_event({}, "text", {"detail": {"state": {}}}), None)
        assert [failure["itemIdentifier"] for failure in answer["batchItemFailures"]] == ["0", "1", "2"]


class TestRead:
    def test_needs_no_credentials(self, administrator: Caller) -> None:
        incident = open_incident(administrator)
        answer = send("GET", f"{ROUTE}/{incident['id']}")
        assert (answer.status, answer.json()) == (200, incident)
        assert answer.headers["cache-control"] == "public, max-age=30"
        assert send("GET", f"{ROUTE}/{incident['id']}", headers={"if-none-match": answer.headers["etag"]}).status == 304

    def test_lists_the_newest_first_page_by_page(self, administrator: Caller) -> None:
        ids = [open_incident(administrator)["id"] for _ in range(3)]
        answer = send("GET", ROUTE, query="limit=2")
        first = answer.json()
        assert [each["id"] for each in first["data"]] == ids[:0:-1]
        rest = send("GET", ROUTE, query=f"limit=2&cursor={first['next_cursor']}").json()
        assert rest["data"][0]["id"] == ids[0]
        assert answer.headers["cache-control"] == "public, max-age=30"

    @pytest.mark.parametrize("query", ["limit=0", "limit=101", "cursor=x", "status=resolved"])
    def test_refuses_other_queries(self, query: str) -> None:
        assert send("GET", ROUTE, query=query).status in {400, 422}

    @pytest.mark.parametrize("incident_id", ["inc_01k0a3v5m8f1xq2w7r9tbdc6yz", "inc_1", "%00"])
    def test_of_a_missing_one_is_404(self, incident_id: str) -> None:
        send("GET", f"{ROUTE}/{incident_id}").problem(404, "not_found")


class TestWrite:
    def test_opens_an_incident_with_its_first_update(self, administrator: Caller) -> None:
        answer = administrator.call("POST", ROUTE, json=BODY)
        incident = answer.json()
        assert (answer.status, answer.headers["location"]) == (201, f"https://api.test{ROUTE}/{incident['id']}")
        assert is_id("inc", incident["id"])
        assert (incident["status"], incident["organization_id"], incident["resolved_at"]) == (
            "investigating",
            PLATFORM,
            None,
        )
        assert incident["updates"] == [
            {"status": "investigating", "message": BODY["message"], "created_at": incident["created_at"]}
        ]

    def test_publishes_updates_newest_first(self, administrator: Caller) -> None:
        path = f"{ROUTE}/{open_incident(administrator)['id']}"
        administrator.call("PATCH", path, json={"status": "identified", "message": "A queue is full."})
        administrator.call("PATCH", path, json={"message": "It empties."})
        incident = administrator.call("PATCH", path, json={"title": "Webhooks"}).json()
        updates = [(each["status"], each["message"]) for each in incident["updates"]]
        assert updates == [
            ("identified", "It empties."),
            ("identified", "A queue is full."),
            ("investigating", BODY["message"]),
        ]
        assert (incident["title"], incident["version"]) == ("Webhooks", 4)

    def test_is_the_platforms(self, administrator: Caller, owner: Caller) -> None:
        path = f"{ROUTE}/{open_incident(administrator)['id']}"
        for each in (owner, a_caller("*")):
            for answer in (each.call("POST", ROUTE, json=BODY), each.call("PATCH", path, json={"message": "x"})):
                assert answer.problem(403, "insufficient_scope")["required_scope"] == "platform:incidents"
        send("POST", ROUTE, json=BODY).problem(401, "unauthenticated")

    def test_of_another_status_needs_a_message(self, administrator: Caller) -> None:
        path = f"{ROUTE}/{open_incident(administrator)['id']}"
        assert administrator.call("PATCH", path, json={"status": "resolved"}).faults() == [("/message", "required")]
        body = {name: value for name, value in BODY.items() if name != "message"}
        assert administrator.call("POST", ROUTE, json=body).faults() == [("/message", "required")]
        assert administrator.call("POST", ROUTE, json={**BODY, "status": "resolved"}).faults()[0][0] == "/status"

    def test_ends_with_the_resolution(self, administrator: Caller) -> None:
        incident = open_incident(administrator)
        resolve(administrator, incident)
        answer = administrator.call("PATCH", f"{ROUTE}/{incident['id']}", json={"message": "Again"})
        answer.problem(409, "illegal_transition")

    def test_reports_every_invalid_field(self, administrator: Caller) -> None:
        body: dict[str, Any] = {"title": "a\nb", "impact": "bad", "components": ["api", "api"], "message": "", "x": 1}
        pointers = {pointer for pointer, _ in administrator.call("POST", ROUTE, json=body).faults()}
        assert pointers == {"/title", "/impact", "/components", "/message", "/x"}
        for components in ([], ["moon"], None):
            assert administrator.call("POST", ROUTE, json={**BODY, "components": components}).status == 422

    def test_refuses_a_stale_version(self, administrator: Caller) -> None:
        path = f"{ROUTE}/{open_incident(administrator)['id']}"
        administrator.call("PATCH", path, json={"message": "x"})
        answer = administrator.call("PATCH", path, json={"message": "y"}, headers={"if-match": '"1"'})
        assert answer.problem(412, "stale_version")["current_version"] == 2

    def test_has_a_limit_of_updates(self, administrator: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        assert MAX_UPDATES == 100
        monkeypatch.setattr("domain.incidents.service.MAX_UPDATES", 2)
        path = f"{ROUTE}/{open_incident(administrator)['id']}"
        assert administrator.call("PATCH", path, json={"message": "x"}).status == 200
        administrator.call("PATCH", path, json={"message": "y"}).problem(409, "conflict")

    def test_is_in_the_audit_record(self, administrator: Caller) -> None:
        incident = open_incident(administrator)
        administrator.call("PATCH", f"{ROUTE}/{incident['id']}", json={"message": "x"})
        resolve(administrator, incident)
        entries = [each for each in audit_entries(PLATFORM) if each["target"]["id"] == incident["id"]]
        actions = ["incident.created", "incident.updated", "incident.resolved"]
        assert [each["action"] for each in entries] == actions
        assert {each["actor"]["id"] for each in entries} == {administrator.key_id}
