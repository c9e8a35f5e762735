"""The fan-out of events to endpoints in good standing, and to the backlogs of the others (W1, W4, W10)."""

import dataclasses
import json
from collections.abc import Sequence
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.aws.messages import Message
from apikit.clock import epoch_ms
from apikit.resources.records import JsonObject
from domain.deliveries.delivery_tasks import DeliveryTask, EndpointWake
from domain.deliveries.endpoint_health import EndpointHealth
from domain.deliveries.endpoint_standing import EndpointStanding
from domain.deliveries.endpoint_waker import EndpointWaker
from domain.deliveries.fanout import FILTERS_S, EventFanout
from domain.events.model import Event
from domain.webhooks.model import Webhook
from domain.webhooks.service import MAX_WEBHOOKS
from tests.builders import NOW, a_tenant, a_webhook, an_event
from tests.fakes.clock import FixedClock
from tests.fakes.deliveries import Crash, MemoryDeliveries, MemoryHealth, MemoryQueue

GOOD_HEALTH = EndpointHealth(is_proven=True)


class World:
    """Two webhooks of an organization in good standing; one subscribes to weddings only."""

    def __init__(self) -> None:
        self.tenant = a_tenant()
        self.every = a_webhook(self.tenant)
        self.weddings = a_webhook(self.tenant, event_types=["wedding.*"])
        self.store, self.queue, self.wakes = MemoryDeliveries(), MemoryQueue(), MemoryQueue()
        self.store.health = {self.every.id: GOOD_HEALTH, self.weddings.id: GOOD_HEALTH}
        self.health = MemoryHealth(health=self.store.health)
        self.webhooks = [self.every, self.weddings]
        self.tenants_read: list[Tenant] = []
        self.time_s, self.end_s = 0.0, 18.0
        self.log: dict[tuple[Tenant, str], Event] = {}

    def get_by_sequence(self, tenant: Tenant, sequence: int, event_id: str) -> Event | None:
        """Return an event of the log."""
        event = self.log.get((tenant, event_id))
        return event if event and event.sequence == sequence else None

    def list_active(self, tenant: Tenant) -> list[Webhook]:
        """Return the active webhooks, like the webhook service."""
        self.tenants_read.append(tenant)
        return [webhook for webhook in self.webhooks if webhook.tenant == tenant]

    def filter(self, filters: JsonObject) -> None:
        """Set the filters of the webhook that gets every event."""
        self.every = dataclasses.replace(self.every, filters=filters)
        self.webhooks = [self.every, self.weddings]

    def message(self, tenant: Tenant | None = None, event_type: str = "client.created", sequence: int = 1) -> Any:
        """Return an event as EventBridge sends it to the queue."""
        return {"detail": json.loads(an_event(tenant or self.tenant, sequence, event_type).to_bus_detail())}

    def fan_out(self, *messages: Any) -> set[str]:
        """Fan out the messages `m0`, `m1`, …"""
        fanout = EventFanout(
            self,
            self.store,
            self.health,
            EndpointStanding(
                self.health,
                EndpointWaker(self.health, self.wakes, self.wakes, FixedClock()),
                watch=None,  # type: ignore[arg-type]  # no attempts are made here
                counter=None,  # type: ignore[arg-type]  # as above
            ),
            queue=self.queue,
            events=self,
            clock=FixedClock(),
            monotonic=lambda: self.time_s,
        )
        events = {f"m{n}": message for n, message in enumerate(messages)}
        return fanout.fan_out(events, lambda: self.time_s < self.end_s)

    def crash(self, *messages: Any) -> None:
        """Fan out the messages; the worker crashes."""
        with pytest.raises(Crash):
            self.fan_out(*messages)


@pytest.fixture
def world() -> World:
    return World()


class TestDirect:
    def test_a_message_for_each_webhook_that_subscribes(self, world: World) -> None:
        assert world.fan_out(world.message(event_type="wedding.lost"), world.message(sequence=2)) == set()
        tasks = sorted((t.webhook_id, t.event_type, t.event_sequence) for t in world.queue.take(DeliveryTask))
        assert tasks == sorted(
            [
                (world.every.id, "wedding.lost", 1),
                (world.weddings.id, "wedding.lost", 1),
                (world.every.id, "client.created", 2),
            ]
        )
        assert (world.store.deliveries, world.wakes.messages) == ({}, [])

    def test_messages_are_in_their_organizations_group_and_contain_no_content(self, world: World) -> None:
        world.fan_out(world.message())
        (message,) = world.queue.messages
        assert (message.group, message.delay_s) == (world.tenant.organization_id, 0)
        assert set(message.body) == {
            "organization_id",
            "environment",
            "webhook_id",
            "event_id",
            "event_type",
            "event_sequence",
            "event_created_at",
            "object_id",
        }
        assert message.body["object_id"] == "cli_01k0a3v5m8f1xq2w7r9tbdc6yz"

    def test_webhooks_are_read_once_for_an_organization(self, world: World) -> None:
        world.fan_out(*(world.message(sequence=n) for n in range(1, 6)), world.message(a_tenant()))
        assert len(world.tenants_read) == 2
        assert world.health.calls["list_all"] == 1

    def test_only_the_environments_own_webhooks(self, world: World) -> None:
        assert world.fan_out(world.message(Tenant(world.tenant.organization_id, "test"))) == set()
        assert world.queue.messages == []

    def test_an_event_of_the_sandbox_is_a_task_of_the_sandbox(self, world: World) -> None:
        sandbox = Tenant(world.tenant.organization_id, "test")
        webhook = a_webhook(sandbox)
        world.webhooks.append(webhook)
        world.store.health[webhook.id] = GOOD_HEALTH
        world.fan_out(world.message(sandbox))
        assert [(each.tenant, each.webhook_id) for each in world.queue.take(DeliveryTask)] == [(sandbox, webhook.id)]

    def test_a_truncated_event_is_fanned_out(self, world: World) -> None:
        message = world.message()
        message["detail"] |= {"data": None, "truncated": True}
        assert world.fan_out(message) == set()
        (task,) = world.queue.take(DeliveryTask)
        assert task.object_id is None

    def test_an_event_about_a_webhook_is_not_sent_to_it(self, world: World) -> None:
        event = an_event(world.tenant, 1, "webhook.disabled", {"id": world.every.id, "object": "webhook"})
        assert world.fan_out({"detail": json.loads(event.to_bus_detail())}) == set()
        assert world.queue.messages == []

    @pytest.mark.parametrize("poison", [{}, {"detail": None}, {"detail": {"id": "evt_1"}}, {"detail": []}, {"x": 1}])
    def test_an_invalid_event_is_retried_alone(self, world: World, poison: Any) -> None:
        assert world.fan_out(world.message(), poison) == {"m1"}
        assert len(world.queue.messages) == 1

    def test_a_queue_that_does_not_answer_retries_the_organizations_messages(self, world: World) -> None:
        world.queue.unavailable = True
        assert world.fan_out(world.message(), world.message(sequence=2)) == {"m0", "m1"}


class TestFilters:
    def test_select_events(self, world: World) -> None:
        world.filter({"sequence": [{"numeric": [">", 1]}]})
        assert world.fan_out(world.message(), world.message(sequence=2)) == set()
        assert [each.event_sequence for each in world.queue.take(DeliveryTask)] == [2]

    @pytest.mark.invented_events
    @pytest.mark.parametrize(("status", "tasks"), [("confirmed", ["cli_1"]), ("lost", [])])
    def test_read_the_data_that_the_bus_lacks_from_the_log(self, world: World, status: str, tasks: list[str]) -> None:
        world.filter({"data": {"object": {"status": ["confirmed"]}}})
        client = {"id": "cli_1", "object": "client", "status": status, "notes": "x" * 200_000}
        event = an_event(world.tenant, object_=client)
        world.log[world.tenant, event.id] = event
        detail = json.loads(event.to_bus_detail())
        assert detail["data"] is None
        assert world.fan_out({"detail": detail}) == set()
        assert [each.object_id for each in world.queue.take(DeliveryTask)] == tasks

    def test_do_not_apply_to_an_event_without_its_data(self, world: World) -> None:
        world.filter({"data": {"object": {"status": ["confirmed"]}}})
        message = world.message()
        message["detail"] |= {"data": None, "truncated": True}
        assert world.fan_out(message) == set()
        assert len(world.queue.messages) == 1


class TestTime:
    @pytest.fixture(autouse=True)
    def slow_filters(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let each match take 0.6 s, as the worst filters do on a third of a core, and not match."""

        def take_long(webhook: Webhook, _form: JsonObject) -> bool:
            world.time_s += 0.6
            return webhook.filters is None

        monkeypatch.setattr(Webhook, "takes", take_long)

    def test_of_the_filters_of_as_many_webhooks_as_possible_is_bounded(self, world: World) -> None:
        world.webhooks = [
            a_webhook(world.tenant, filters={"sequence": [0]}, event_types=["client.*"]) for _ in range(MAX_WEBHOOKS)
        ]
        assert world.fan_out(world.message()) == set()
        assert world.time_s <= FILTERS_S + 0.6
        # The first two did not match; for the others, the filters do not apply anymore.
        assert len(world.store.deliveries) == MAX_WEBHOOKS - 2

    def test_that_is_over_returns_what_was_not_begun(self, world: World) -> None:
        world.webhooks, world.end_s = [world.every], 1.5
        messages = [world.message(sequence=number) for number in range(1, 6)]
        assert world.fan_out(*messages, world.message(a_tenant())) == {"m3", "m4", "m5"}
        assert [each.event_sequence for each in world.queue.take(DeliveryTask)] == [1, 2, 3]
        assert world.tenants_read == [world.tenant]

    def test_is_not_needed_for_the_first_message(self, world: World) -> None:
        world.webhooks, world.end_s = [world.every], 0.0
        assert world.fan_out({"detail": None}, world.message(), world.message(sequence=2)) == {"m0", "m2"}
        assert [each.event_sequence for each in world.queue.take(DeliveryTask)] == [1]


class TestBacklog:
    @pytest.fixture(autouse=True)
    def world_with_a_new_endpoint(self, world: World) -> None:
        del world.store.health[world.every.id]

    def test_of_an_endpoint_in_no_good_standing_takes_the_deliveries_and_is_woken_once(self, world: World) -> None:
        world.fan_out(*(world.message(sequence=n) for n in (2, 1, 3)))
        entries = world.store.entries[world.every.id]
        assert [(entry.event_sequence, entry.attempt, entry.lane) for entry in entries] == [
            (n, 1, "live") for n in (1, 2, 3)
        ]
        assert {delivery.status for delivery in world.store.deliveries.values()} == {"pending"}
        assert [wake.webhook_id for wake in world.wakes.take(EndpointWake)] == [world.every.id]
        assert world.queue.messages == []

    def test_has_an_entry_at_the_time_of_the_event(self, world: World) -> None:
        # A second fan-out, at another time, writes the same entry.
        message = world.message()
        message["detail"]["created_at"] = "2026-03-01T09:00:00.000Z"
        world.fan_out(message)
        assert [each.due_ms for each in world.store.entries[world.every.id]] == [epoch_ms(NOW) - 1_800_000]

    def test_is_not_woken_before_its_circuit_closes(self, world: World) -> None:
        open_until = epoch_ms(NOW) + 50_000
        world.store.health[world.every.id] = EndpointHealth(is_proven=True, open_until=open_until)
        world.fan_out(world.message())
        assert world.health.wakes == {world.every.id: open_until}

    def test_an_error_retries_the_organizations_messages(self, world: World) -> None:
        world.store.unavailable = "add"
        assert world.fan_out(world.message(), world.message(sequence=2)) == {"m0", "m1"}

    def test_does_not_delay_direct_deliveries(self, world: World) -> None:
        # The writes fail, but the direct delivery of the same event was sent before them.
        world.store.unavailable = "add"
        assert world.fan_out(world.message(event_type="wedding.lost")) == {"m0"}
        assert [each.webhook_id for each in world.queue.take(DeliveryTask)] == [world.weddings.id]

    def test_without_time_for_its_writes_returns_the_messages_after_the_first(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def send_slowly(messages: Sequence[Message]) -> None:
            world.time_s = world.end_s
            send(messages)

        send = world.queue.send
        monkeypatch.setattr(world.queue, "send", send_slowly)
        assert world.fan_out(*(world.message(sequence=n) for n in (1, 2, 3))) == {"m1", "m2"}
        assert [entry.event_sequence for entry in world.store.entries[world.every.id]] == [1]

    @pytest.mark.parametrize("method", ["add", "put"])
    def test_a_crash_at_a_write_is_repaired(self, world: World, method: str) -> None:
        world.store.crash_after = method
        message = world.message(event_type="wedding.lost")
        world.crash(message)
        world.fan_out(message)
        assert len(world.store.deliveries) == len(world.store.entries[world.every.id]) == 1
        assert len(world.wakes.messages) == 1

    def test_a_message_that_is_received_again_adds_nothing(self, world: World) -> None:
        message = world.message()
        world.fan_out(message)
        world.fan_out(message)
        assert len(world.store.entries[world.every.id]) == len(world.wakes.messages) == 1
