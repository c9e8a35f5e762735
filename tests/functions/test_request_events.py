"""From a request to its events, to their deliveries, and back."""

from dataclasses import replace
from datetime import datetime

import pytest

from apikit.actor import Tenant
from apikit.ids import new_id
from benchmarks.units import record_bill
from domain.deliveries.model import Delivery, derive_delivery_id
from domain.deliveries.wiring import delivery_store
from domain.events.model import Event, EventDraft
from domain.events.wiring import event_log
from tests.builders import CAUSE, JOHN_AND_JANE, a_client, a_delivery, a_domain_event
from tests.functions.test_delivery_log import create_webhook
from tests.functions.test_events import page
from tests.gateway import Answer, Caller, a_caller
from tests.request_rows import Subscription


@pytest.fixture
def log(caller: Caller, capsys: pytest.CaptureFixture[str]) -> Subscription:
    return Subscription(capsys)


def create_client(caller: Caller, request_id: str | None = None) -> Answer:
    headers = {"X-Request-Id": request_id} if request_id else {}
    answer = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE, headers=headers)
    assert answer.status == 201
    return answer


def publish(caller: Caller, answer: Answer, *types: str) -> list[Event]:
    """The events of the created client, as the stream's publisher stores them."""
    tenant = Tenant(caller.organization_id, caller.environment)
    cause = replace(CAUSE, request_id=answer.headers["x-request-id"])
    moment = datetime.fromisoformat(answer.json()["created_at"])
    client = a_client(tenant, id=answer.json()["id"], updated_at=moment)
    drafts = [EventDraft.from_domain_event(client, cause, a_domain_event(each)) for each in types]
    return event_log().append(tenant, drafts)


def event_ids(caller: Caller, query: str) -> list[str]:
    return [event["id"] for event in page(caller, query)["data"]]


class TestEvents:
    @pytest.mark.parametrize("request_id", [None, "our-request-7", "john@example.com"])
    def test_of_a_request_are_found(self, caller: Caller, log: Subscription, request_id: str | None) -> None:
        answers = [create_client(caller), create_client(caller, request_id), create_client(caller)]
        events = [publish(caller, answer, "client.created", "client.status_changed") for answer in answers]
        log.deliver()
        query = f"request_id={answers[1].headers['x-request-id']}"
        assert set(event_ids(caller, query)) == {event.id for event in events[1]}
        assert event_ids(caller, f"{query}&type=client.created") == [events[1][0].id]
        assert event_ids(caller, f"{query}&sort=created_at") == event_ids(caller, query)[::-1]

    def test_of_another_request_of_the_same_time_are_not(self, caller: Caller, log: Subscription) -> None:
        first, second = create_client(caller), create_client(caller)
        publish(caller, second, "client.created")
        log.deliver()
        assert event_ids(caller, f"request_id={first.headers['x-request-id']}") == []

    def test_of_an_unknown_request_or_of_another_organization_are_none(self, caller: Caller, log: Subscription) -> None:
        answer = create_client(caller)
        publish(caller, answer, "client.created")
        log.deliver()
        query = f"request_id={answer.headers['x-request-id']}"
        assert len(event_ids(caller, query)) == 1
        assert event_ids(a_caller(), query) == []
        assert event_ids(caller, f"request_id={new_id('req')}") == []

    def test_of_all_requests_with_an_id_that_was_sent_again(self, caller: Caller, log: Subscription) -> None:
        answers = [create_client(caller, "again") for _ in range(3)]
        ids = [publish(caller, answer, "client.created")[0].id for answer in answers]
        log.deliver()
        assert set(event_ids(caller, "request_id=again")) == set(ids)

    def test_follow_each_other_on_pages(self, caller: Caller, log: Subscription) -> None:
        answer = create_client(caller)
        events = publish(caller, answer, "client.created", "client.updated", "client.status_changed")
        log.deliver()
        query, all_ids = f"request_id={answer.headers['x-request-id']}&limit=1", []
        cursor = ""
        while True:
            body = page(caller, f"{query}{cursor}")
            all_ids += [event["id"] for event in body["data"]]
            if not body["has_more"]:
                break
            cursor = f"&cursor={body['next_cursor']}"
        assert sorted(all_ids) == sorted(event.id for event in events)

    def test_are_in_the_order_of_time_only(self, caller: Caller) -> None:
        caller.call("GET", "/v1/events", query="request_id=x&sort=sequence").problem(400, "unknown_parameter")

    def test_cost_the_row_the_marks_of_its_time_and_the_page(self, caller: Caller, log: Subscription) -> None:
        answer = create_client(caller)
        publish(caller, answer, "client.created")
        log.deliver()
        with record_bill() as bill:
            page(caller, f"request_id={answer.headers['x-request-id']}")
        assert bill.operations == {"UpdateItem": 1, "GetItem": 1, "Query": 2, "BatchGetItem": 1}


class TestDeliveries:
    def test_of_an_event_are_found_and_lead_back(self, caller: Caller, log: Subscription) -> None:
        answer = create_client(caller)
        event, other_event = publish(caller, answer, "client.created", "client.status_changed")
        log.deliver()
        deliveries = [store_delivery(each, create_webhook(caller)) for each in (event, event, other_event)]
        [first_event] = page(caller, f"request_id={answer.headers['x-request-id']}&type=client.created")["data"]
        body = caller.call("GET", "/v1/deliveries", query=f"event_id={first_event['id']}").json()
        assert {each["id"] for each in body["data"]} == {each.id for each in deliveries[:2]}
        assert not body["has_more"]
        [event_id] = {each["event_id"] for each in body["data"]}
        request_id = caller.call("GET", f"/v1/events/{event_id}").json()["request_id"]
        row = caller.call("GET", f"/v1/request-logs/{request_id}").json()
        assert (row["route"], row["status"], row["key_id"]) == ("/v1/clients", 201, caller.key_id)

    def test_of_one_webhook_and_of_a_time(self, caller: Caller) -> None:
        [event] = publish(caller, create_client(caller), "client.created")
        first, second = (store_delivery(event, create_webhook(caller)) for _ in range(2))
        query = f"event_id={event.id}"
        for path, more, delivery_ids in (
            ("/v1/deliveries", f"&webhook_id={first.webhook_id}", [first.id]),
            (f"/v1/webhooks/{second.webhook_id}/deliveries", "", [second.id]),
            ("/v1/deliveries", "&created_at[lt]=2026-01-01T00:00:00Z", []),
        ):
            body = caller.call("GET", path, query=query + more).json()
            assert [each["id"] for each in body["data"]] == delivery_ids

    def test_of_other_events_and_organizations_are_not_found(self, caller: Caller) -> None:
        [event] = publish(caller, create_client(caller), "client.created")
        store_delivery(event, create_webhook(caller))
        for reader, event_id in ((caller, new_id("evt")), (a_caller(), event.id)):
            assert reader.call("GET", "/v1/deliveries", query=f"event_id={event_id}").json()["data"] == []
        caller.call("GET", "/v1/deliveries", query="event_id=x").problem(422, "invalid_request")


def store_delivery(event: Event, webhook_id: str) -> Delivery:
    """The delivery of the event to the webhook, which waits in the backlog."""
    delivery = a_delivery(
        event.tenant,
        id=derive_delivery_id(event.id, webhook_id, event.created_at),
        webhook_id=webhook_id,
        event_id=event.id,
    )
    delivery_store().add(delivery)
    return delivery
