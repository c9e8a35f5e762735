"""The fan-out of events to deliveries (W1, W4)."""

import dataclasses
import json
from collections.abc import Sequence
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.resources.records import JsonObject
from domain.deliveries.fanout import EventFanout
from domain.deliveries.model import next_task
from domain.events.model import Event
from domain.webhooks.model import Webhook
from tests.builders import NOW, a_tenant, a_webhook, an_event
from tests.fakes.clock import FixedClock
from tests.fakes.deliveries import Crash, MemoryDeliveries, MemoryQueue


class World:
    """Two webhooks of an organization; one subscribes to weddings only."""

    def __init__(self) -> None:
        self.tenant = a_tenant()
        self.every = a_webhook(self.tenant)
        self.weddings = a_webhook(self.tenant, event_types=["wedding.*"])
        self.store, self.queue = MemoryDeliveries(), MemoryQueue()
        self.tenants_read: list[Tenant] = []
        self.log: dict[tuple[Tenant, str], Event] = {}

    def find_subscribers(self, tenant: Tenant, event_forms: Sequence[JsonObject]) -> list[list[Webhook]]:
        """Return the subscribers, like the webhook service."""
        self.tenants_read.append(tenant)
        mine = [webhook for webhook in (self.every, self.weddings) if webhook.tenant == tenant]
        return [[each for each in mine if each.takes(form)] for form in event_forms]

    def get(self, tenant: Tenant, event_id: str) -> Event | None:
        """Return an event of the log."""
        return self.log.get((tenant, event_id))

    def message(self, tenant: Tenant | None = None, event_type: str = "client.created", sequence: int = 1) -> Any:
        """Return an event as EventBridge sends it to the queue."""
        return {"detail": json.loads(an_event(tenant or self.tenant, sequence, event_type).to_bus_detail())}

    def fan_out(self, *messages: Any) -> set[str]:
        """Fan out the messages `m0`, `m1`, …"""
        # This world stands in for the webhooks' service; fan-out uses one of its use cases only.
        fanout = EventFanout(self, self.store, self.queue, events=self, clock=FixedClock())  # type: ignore[arg-type]
        return fanout.fan_out({f"m{n}": message for n, message in enumerate(messages)})

    def crash(self, *messages: Any) -> None:
        """Fan out the messages; the worker crashes."""
        with pytest.raises(Crash):
            self.fan_out(*messages)


@pytest.fixture
def world() -> World:
    return World()


class TestFanOut:
    def test_a_delivery_for_each_webhook_that_wants_the_event(self, world: World) -> None:
        assert world.fan_out(world.message(event_type="wedding.lost"), world.message(sequence=2)) == set()
        deliveries = sorted((d.webhook_id, d.event_type, d.event_sequence) for d in world.store.deliveries.values())
        assert deliveries == sorted(
            [
                (world.every.id, "wedding.lost", 1),
                (world.weddings.id, "wedding.lost", 1),
                (world.every.id, "client.created", 2),
            ]
        )

    def test_a_message_for_each_delivery_in_its_organizations_group(self, world: World) -> None:
        world.fan_out(world.message())
        (delivery,) = world.store.deliveries.values()
        assert [(m.group, m.delay_s) for m in world.queue.messages] == [(world.tenant.organization_id, 0)]
        assert world.queue.tasks() == [next_task(delivery)]
        assert (delivery.status, delivery.created_at) == ("pending", NOW)

    def test_messages_hold_ids_only(self, world: World) -> None:
        world.fan_out(world.message())
        assert set(world.queue.messages[0].body) == {
            "organization_id",
            "environment",
            "webhook_id",
            "delivery_id",
            "event_sequence",
            "attempt",
            "not_before",
        }

    def test_webhooks_are_read_once_for_an_organization(self, world: World) -> None:
        world.fan_out(*(world.message(sequence=n) for n in range(1, 6)), world.message(a_tenant()))
        assert len(world.tenants_read) == 2

    def test_only_the_environments_own_webhooks(self, world: World) -> None:
        assert world.fan_out(world.message(Tenant(world.tenant.organization_id, "test"))) == set()
        assert world.store.deliveries == {}

    def test_a_truncated_event_is_fanned_out(self, world: World) -> None:
        message = world.message()
        message["detail"] |= {"data": None, "truncated": True}
        assert world.fan_out(message) == set()
        assert len(world.queue.messages) == 1

    @pytest.mark.parametrize("poison", [{}, {"detail": None}, {"detail": {"id": "evt_1"}}, {"detail": []}, {"x": 1}])
    def test_what_is_no_event_comes_again_alone(self, world: World, poison: Any) -> None:
        assert world.fan_out(world.message(), poison) == {"m1"}
        assert len(world.queue.messages) == 1

    def test_a_fault_of_ours_gives_back_the_organizations_messages(self, world: World) -> None:
        world.store.unavailable = "add"
        assert world.fan_out(world.message(), world.message(sequence=2)) == {"m0", "m1"}

    def test_so_does_a_queue_that_does_not_answer(self, world: World) -> None:
        world.queue.unavailable = True
        assert world.fan_out(world.message()) == {"m0"}


class TestFilters:
    def test_select_events(self, world: World) -> None:
        world.every = dataclasses.replace(world.every, filters={"sequence": [{"numeric": [">", 1]}]})
        assert world.fan_out(world.message(), world.message(sequence=2)) == set()
        assert [each.event_sequence for each in world.store.deliveries.values()] == [2]

    @pytest.mark.parametrize(("status", "deliveries"), [("confirmed", 1), ("lost", 0)])
    def test_read_the_data_that_the_bus_lacks_from_the_log(self, world: World, status: str, deliveries: int) -> None:
        world.every = dataclasses.replace(world.every, filters={"data": {"object": {"status": ["confirmed"]}}})
        client = {"id": "cli_1", "object": "client", "status": status, "notes": "x" * 200_000}
        event = an_event(world.tenant, object_=client)
        world.log[world.tenant, event.id] = event
        detail = json.loads(event.to_bus_detail())
        assert detail["data"] is None
        assert world.fan_out({"detail": detail}) == set()
        assert len(world.store.deliveries) == deliveries

    def test_do_not_apply_to_an_event_without_its_data(self, world: World) -> None:
        world.every = dataclasses.replace(world.every, filters={"data": {"object": {"status": ["confirmed"]}}})
        message = world.message()
        message["detail"] |= {"data": None, "truncated": True}
        assert world.fan_out(message) == set()
        assert len(world.store.deliveries) == 1


class TestRedelivery:
    def test_makes_no_second_delivery(self, world: World) -> None:
        message = world.message()
        world.fan_out(message)
        (delivery,) = world.store.deliveries.values()
        world.fan_out(message)
        assert list(world.store.deliveries.values()) == [delivery]

    def test_a_crash_between_the_write_and_the_message_heals(self, world: World) -> None:
        world.queue.crash_before = True
        message = world.message()
        world.crash(message)
        assert (len(world.store.deliveries), world.queue.messages) == (1, [])
        assert world.fan_out(message) == set()
        assert len(world.queue.messages) == 1

    def test_a_crash_between_two_writes_heals(self, world: World) -> None:
        world.store.crash_after = "add"
        message = world.message(event_type="wedding.lost")
        world.crash(message)
        world.fan_out(message)
        assert (len(world.store.deliveries), len(world.queue.messages)) == (2, 2)

    def test_what_is_under_way_or_over_is_not_sent_again(self, world: World) -> None:
        message = world.message(event_type="wedding.lost")
        world.fan_out(message)
        world.queue.messages.clear()
        one, other = world.store.deliveries.values()
        world.store.deliveries[one.id] = dataclasses.replace(one, status="retrying")
        world.store.deliveries[other.id] = dataclasses.replace(other, status="delivered")
        world.fan_out(message)
        assert world.queue.messages == []
