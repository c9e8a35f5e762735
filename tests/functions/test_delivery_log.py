"""Lists of deliveries over HTTP: of one webhook, and of all, with their filters (W7)."""

from datetime import timedelta
from typing import Any
from urllib.parse import quote

import pytest
from msgspec.structs import replace

from apikit import SystemClock, epoch_ms, rfc3339
from apikit.actor import Tenant
from apikit.ids import new_id
from domain.deliveries.model import AttemptRequest, AttemptResult, Delivery, DeliveryStatus, derive_delivery_id
from domain.deliveries.wiring import delivery_store, health_store
from domain.local_times import from_epoch_ms
from tests.builders import NOW, a_delivery, an_attempt
from tests.counting import counted_calls
from tests.functions.test_events import publish_events
from tests.gateway import Caller, a_caller
from tests.storage import delete_item

WEBHOOK: dict[str, Any] = {"url": "https://hooks.example.com/wedsync", "event_types": ["client.*"]}
STATUS_FILTER = "status[in]=pending,retrying,failed"


def create_webhook(caller: Caller) -> str:
    answer = caller.call("POST", "/v1/webhooks", json=WEBHOOK)
    assert answer.status == 201, answer.body
    return str(answer.json()["id"])


def add_delivery(
    caller: Caller, webhook_id: str, *, second: int, status: DeliveryStatus = "delivered", **fields: Any
) -> Delivery:
    """Store the delivery of an event that happened this many seconds after half past nine."""
    store, event_id = delivery_store(), new_id("evt")
    delivery = a_delivery(
        Tenant(caller.organization_id, caller.environment),
        id=derive_delivery_id(event_id, webhook_id, NOW + timedelta(seconds=second)),
        webhook_id=webhook_id,
        event_id=event_id,
        **fields,
    )
    store.add(delivery)
    if status == "delivered":
        store.record(delivery, an_attempt(), AttemptResult("delivered"))
    if status == "retrying":
        attempt = an_attempt(error="timeout")
        store.record(delivery, attempt, AttemptResult("retrying", next_retry_at=NOW + timedelta(minutes=1)))
    if status == "failed":
        store.close(delivery, "webhook_paused")
    return delivery


def open_circuit(tenant: Tenant, webhook_id: str, open_until: int) -> None:
    """Store the health of an endpoint with this end of its circuit's pause."""
    health_store().change(tenant, webhook_id, lambda health: replace(health, open_until=open_until))


def read_ids(caller: Caller, path: str, query: str = "") -> list[str]:
    answer = caller.call("GET", path, query=query)
    assert answer.status == 200, answer.body
    return [delivery["id"] for delivery in answer.json()["data"]]


class TestBody:
    def test_is_the_event_as_it_was_sent_until_it_expires(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)
        (event,) = publish_events(caller, "client.created")
        fields: dict[str, Any] = {"webhook_id": webhook_id, "event_id": event.id, "event_sequence": event.sequence}
        delivery = a_delivery(event.tenant, **fields)
        request = AttemptRequest(url="https://hooks.example.com/wedsync", headers={"webhook-signature": "v1,c2ln"})
        delivery_store().claim(delivery)
        delivery_store().record(delivery, an_attempt(request=request), AttemptResult("delivered"))
        path = f"/v1/webhooks/{webhook_id}/deliveries"
        (attempt,) = caller.call("GET", f"{path}/{delivery.id}").json()["attempts"]
        assert (attempt["request"]["body"], attempt["request"]["payload"]) == (event.body, "full")
        assert attempt["request"]["headers"]["webhook-id"] == event.id
        assert caller.call("GET", path).json()["data"][0]["attempts"][0]["request"]["body"] is None
        delete_item("deliveries", event.tenant.partition("events"), f"{event.sequence:020d}")
        (attempt,) = caller.call("GET", f"{path}/{delivery.id}").json()["attempts"]
        assert attempt["request"]["body"] is None

    def test_is_not_that_of_another_event_with_the_number(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)
        (event,) = publish_events(caller, "wedding.created")
        delivery = a_delivery(event.tenant, webhook_id=webhook_id, event_sequence=event.sequence)
        request = AttemptRequest(url="https://hooks.example.com/wedsync", headers={})
        delivery_store().claim(delivery)
        delivery_store().record(delivery, an_attempt(request=request), AttemptResult("delivered"))
        answer = caller.call("GET", f"/v1/webhooks/{webhook_id}/deliveries/{delivery.id}")
        assert answer.json()["attempts"][0]["request"]["body"] is None


class TestFilters:
    def test_narrow_both_lists(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)
        first = add_delivery(caller, webhook_id, second=1, object_id="cli_1", status="failed").id
        second = add_delivery(caller, webhook_id, second=2, event_type="client.updated").id
        third = add_delivery(caller, webhook_id, second=3, event_type="wedding.created", status="pending").id
        for path in (f"/v1/webhooks/{webhook_id}/deliveries", "/v1/deliveries"):
            assert read_ids(caller, path) == [third, second, first]
            assert read_ids(caller, path, "status=delivered") == [second]
            assert read_ids(caller, path, "status=failed") == [first]
            assert read_ids(caller, path, STATUS_FILTER) == [third, first]
            assert read_ids(caller, path, "event_type=client.updated") == [second]
            assert read_ids(caller, path, "event_type=client.*") == [second, first]
            assert read_ids(caller, path, "event_type=*") == [third, second, first]
            assert read_ids(caller, path, "object_id=cli_1") == [first]
            assert read_ids(caller, path, "created_at[gte]=2026-03-01T09:30:02Z") == [third, second]
            assert read_ids(caller, path, "created_at[gt]=2026-03-01T09:30:02Z") == [third]
            assert read_ids(caller, path, "created_at[lte]=2026-03-01T09:30:02Z") == [second, first]
            assert read_ids(caller, path, "created_at[lt]=2026-03-01T09:30:02Z") == [first]
            assert read_ids(caller, path, f"{STATUS_FILTER}&created_at[gte]=2026-03-01T09:30:02Z") == [third]

    @pytest.mark.parametrize(
        ("query", "parameter"),
        [
            ("status=lost", "status"),
            ("status[in]=failed,lost", "status[in]"),
            ("status[in]=", "status[in]"),
            ("status=failed&status[in]=failed", "status[in]"),
            ("event_type=client", "event_type"),
            ("event_type=client.lost", "event_type"),
            ("created_at[gte]=yesterday", "created_at[gte]"),
            (f"object_id={'x' * 101}", "object_id"),
            ("webhook_id=cli_01k0a3v5m8f1xq2w7r9tbdc6yz", "webhook_id"),
            ("limit=101", "limit"),
        ],
    )
    def test_that_are_invalid_are_named(self, caller: Caller, query: str, parameter: str) -> None:
        problem = caller.call("GET", "/v1/deliveries", query=query).problem(422, "invalid_request")
        assert [error["parameter"] for error in problem["errors"]] == [parameter]

    def test_bind_the_cursor(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)
        for second in range(3):
            add_delivery(caller, webhook_id, second=second, status="failed")
        for path in (f"/v1/webhooks/{webhook_id}/deliveries", "/v1/deliveries"):
            first = caller.call("GET", path, query="status=failed&limit=2").json()
            cursor = first["next_cursor"]
            assert len(read_ids(caller, path, f"status=failed&limit=2&cursor={cursor}")) == 1
            caller.call("GET", path, query=f"limit=2&cursor={cursor}").problem(400, "invalid_cursor")

    def test_by_a_type_require_its_scope(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)
        key = a_caller("webhooks:read", organization_id=caller.organization_id)
        for path in (f"/v1/webhooks/{webhook_id}/deliveries", "/v1/deliveries"):
            problem = key.call("GET", path, query="event_type=client.*").problem(403, "insufficient_scope")
            assert problem["required_scope"] == "clients:read"


class TestAllWebhooks:
    def test_are_in_one_list_newest_event_first(self, caller: Caller) -> None:
        hooks = [create_webhook(caller) for _ in range(2)]
        ids = [add_delivery(caller, hooks[n % 2], second=n, status="failed").id for n in range(5)]
        add_delivery(caller, hooks[0], second=9)
        assert read_ids(caller, "/v1/deliveries", STATUS_FILTER) == ids[::-1]
        assert read_ids(caller, "/v1/deliveries", f"{STATUS_FILTER}&webhook_id={hooks[0]}") == [ids[4], ids[2], ids[0]]
        first = caller.call("GET", "/v1/deliveries", query=f"{STATUS_FILTER}&limit=3")
        assert [delivery["id"] for delivery in first.json()["data"]] == ids[:1:-1]
        query = f"{STATUS_FILTER}&limit=3&cursor={first.json()['next_cursor']}"
        assert read_ids(caller, "/v1/deliveries", query) == [ids[1], ids[0]]

    def test_of_a_deleted_webhook_are_listed(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)
        delivery = add_delivery(caller, webhook_id, second=1)
        caller.call("DELETE", f"/v1/webhooks/{webhook_id}")
        assert read_ids(caller, "/v1/deliveries", f"webhook_id={webhook_id}") == [delivery.id]

    def test_of_another_tenant_are_not(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)
        add_delivery(caller, webhook_id, second=1, status="failed")
        sandbox = a_caller(organization_id=caller.organization_id, environment="test")
        for other in (a_caller(), sandbox):
            for query in ("", STATUS_FILTER, f"webhook_id={webhook_id}", "event_type=client.*"):
                assert read_ids(other, "/v1/deliveries", query) == []

    def test_of_events_that_the_key_cannot_read_are_not(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)
        readable = add_delivery(caller, webhook_id, second=1)
        add_delivery(caller, webhook_id, second=2, event_type="wedding.created")
        key = a_caller("webhooks:read", "clients:read", organization_id=caller.organization_id)
        assert read_ids(key, "/v1/deliveries") == [readable.id]

    def test_require_the_scope(self, aws: None) -> None:
        problem = a_caller("clients:read").call("GET", "/v1/deliveries").problem(403, "insufficient_scope")
        assert problem["required_scope"] == "deliveries:read"
        for scope in ("deliveries:read", "webhooks:read"):
            assert read_ids(a_caller(scope), "/v1/deliveries") == []

    def test_cost_two_or_three_operations_and_the_admission(self, caller: Caller) -> None:
        add_delivery(caller, create_webhook(caller), second=1, status="failed")
        with counted_calls() as page:
            read_ids(caller, "/v1/deliveries")
        with counted_calls() as backlog:
            read_ids(caller, "/v1/deliveries", STATUS_FILTER)
        assert page.by_operation == {"UpdateItem": 1, "Query": 1, "BatchGetItem": 1}
        assert backlog.by_operation == {"UpdateItem": 1, "Query": 3}


class TestOpenCircuit:
    def test_postpones_the_time_of_the_next_retry(self, caller: Caller) -> None:
        """A retry is due a minute after it was recorded; the circuits open for an hour, for half a minute, and not at all."""
        tenant, minute = Tenant(caller.organization_id, caller.environment), NOW + timedelta(minutes=1)
        times: dict[str, str | None] = {}
        for pause_s, expected_time in (
            (3_600, "2026-03-01T10:30:00.000Z"),
            (30, rfc3339(minute)),
            (0, rfc3339(minute)),
        ):
            webhook_id = create_webhook(caller)
            open_until = epoch_ms(NOW + timedelta(seconds=pause_s)) if pause_s else 0
            open_circuit(tenant, webhook_id, open_until)
            times[add_delivery(caller, webhook_id, second=1, status="retrying").id] = expected_time
            times[add_delivery(caller, webhook_id, second=2).id] = None
            path = f"/v1/webhooks/{webhook_id}/deliveries"
            for form in caller.call("GET", path).json()["data"]:
                assert form["next_retry_at"] == times[form["id"]]
                assert caller.call("GET", f"{path}/{form['id']}").json()["next_retry_at"] == times[form["id"]]
        forms = caller.call("GET", "/v1/deliveries").json()["data"]
        assert {form["id"]: form["next_retry_at"] for form in forms} == times

    def test_postpones_a_retry_on_request(self, caller: Caller) -> None:
        webhook_id = create_webhook(caller)
        (event,) = publish_events(caller, "client.created")
        fields: dict[str, Any] = {"webhook_id": webhook_id, "event_id": event.id, "event_sequence": event.sequence}
        delivery = a_delivery(event.tenant, **fields)
        delivery_store().claim(delivery)
        delivery_store().record(
            delivery, an_attempt(error="timeout"), AttemptResult("failed", failure_reason="exhausted")
        )
        open_until = epoch_ms(SystemClock().now()) + 3_600_000
        open_circuit(event.tenant, webhook_id, open_until)
        answer = caller.call("POST", f"/v1/webhooks/{webhook_id}/deliveries/{delivery.id}/retry")
        assert (answer.status, answer.json()["next_retry_at"]) == (202, rfc3339(from_epoch_ms(open_until)))

    def test_costs_one_read_for_all_endpoints(self, caller: Caller) -> None:
        for second in range(3):
            add_delivery(caller, create_webhook(caller), second=second, status="retrying")
        with counted_calls() as calls:
            assert len(read_ids(caller, "/v1/deliveries")) == 3
        assert calls.by_operation == {"UpdateItem": 1, "Query": 2, "BatchGetItem": 1}


class TestStoredBefore:
    @pytest.mark.parametrize(
        ("stored_id", "text"),
        [
            (5, "5"),
            (0, "0"),
            (1.5, "1.5"),
            (True, "true"),
            (["a", 1], '["a", 1]'),
            ({"a": {"b": None}}, '{"a": {"b": null}}'),
        ],
    )
    def test_a_test_send_with_an_id_of_another_type_is_shown_as_text(
        self, caller: Caller, stored_id: Any, text: str
    ) -> None:
        """Releases before the check of `data.id` stored the ID as it was sent."""
        webhook_id = create_webhook(caller)
        delivery = a_delivery(
            Tenant(caller.organization_id, caller.environment), webhook_id=webhook_id, object_id=stored_id
        )
        delivery_store().add_test(delivery)
        path = f"/v1/webhooks/{webhook_id}/deliveries"
        for answer in (caller.call("GET", path), caller.call("GET", "/v1/deliveries")):
            assert [each["object_id"] for each in answer.json()["data"]] == [text]
        assert caller.call("GET", f"{path}/{delivery.id}").json()["object_id"] == text
        assert caller.call("GET", "/v1/deliveries", query=f"object_id={quote(text)}").json()["data"] != []
