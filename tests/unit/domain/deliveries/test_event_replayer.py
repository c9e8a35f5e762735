"""Replays with fakes: which events are sent, in which order, and what a second run of a page does (W8)."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.clock import epoch_ms
from apikit.errors import IllegalTransition
from domain.deliveries.backlog import Lane
from domain.deliveries.endpoint_health import UNKNOWN_HEALTH, EndpointHealth
from domain.deliveries.event_replayer import EventReplayer
from domain.deliveries.model import Delivery, DeliveryStatus, derive_delivery_id
from domain.deliveries.replay_plan import ReplayMode, ReplayPlan
from domain.events.model import Event, EventQuery, EventScan
from domain.webhooks.model import Webhook
from tests.builders import NOW, a_delivery, an_attempt, an_event
from tests.unit.domain.deliveries.world import World


@dataclass
class FakeLog:
    """The events in the order in which the log returns them, and the stores of a world."""

    world: World
    events: list[Event] = field(default_factory=list)

    def scan(self, _tenant: Tenant, _query: EventQuery, position: str | None, *, limit: int) -> EventScan:
        """Return the next two events."""
        assert limit > 0
        first = int(position or 0)
        page = self.events[first : first + 2]
        return EventScan(page, len(page), str(first + 2) if first + 2 < len(self.events) else None)

    def count(self, _tenant: Tenant, _query: EventQuery) -> int:
        """Return the number of events."""
        return len(self.events)

    def get_all(self, _tenant: Tenant, _webhook_id: str, delivery_ids: Sequence[str]) -> Mapping[str, Delivery]:
        """Return the deliveries."""
        deliveries = self.world.store.deliveries
        return {each: deliveries[each] for each in delivery_ids if each in deliveries}

    def reopen(self, delivery: Delivery, next_retry_at: datetime | None) -> Delivery | None:
        """Open the delivery."""
        status: DeliveryStatus = "retrying" if delivery.attempts else "pending"
        new_delivery = dataclasses.replace(
            delivery, status=status, next_retry_at=next_retry_at, failure_reason=None, is_manual=True
        )
        self.world.store.deliveries[delivery.id] = new_delivery
        return new_delivery


@dataclass
class FakeBacklog:
    """The backlog of a world."""

    world: World

    def add(self, delivery: Delivery, due_at: datetime, lane: Lane) -> bool:
        """Store the new delivery and its entry."""
        is_new: bool = self.world.store.add(delivery, due_at, lane)
        return is_new

    def put(self, delivery: Delivery, due_at: datetime, lane: Lane) -> None:
        """Store the entry."""
        self.world.store.put(delivery, due_at, lane)

    def count_replays(self, _tenant: Tenant, webhook_id: str, *, limit: int) -> int:
        """Return the number of entries of the lanes of replays."""
        return min(limit, sum(each.lane != "live" for each in self.world.store.entries.get(webhook_id, [])))


@dataclass
class FakeWebhookStore:
    """The webhooks and the health of a world."""

    world: World

    def get(self, _tenant: Tenant, record_id: str) -> Webhook:
        """Return the webhook."""
        return self.world.store.webhooks[record_id]


@dataclass
class FakeHealthReader:
    """The health of a world."""

    world: World

    def get(self, _tenant: Tenant, webhook_id: str) -> EndpointHealth:
        """Return the health."""
        return self.world.store.health.get(webhook_id, UNKNOWN_HEALTH)


@dataclass
class Replay:
    """A world with events of a client, and a replayer."""

    world: World = field(default_factory=World)

    def __post_init__(self) -> None:
        self.log = FakeLog(self.world)
        self.replayer = EventReplayer(
            self.log,
            self.log,
            FakeBacklog(self.world),
            FakeWebhookStore(self.world),
            health=FakeHealthReader(self.world),
            standing=self.world._standing(),  # noqa: SLF001 - the world's own
            clock=self.world.clock,
            monotonic=lambda: self.world.elapsed_s,
        )

    def plan(self, mode: ReplayMode, **fields: Any) -> ReplayPlan:
        """Return the plan of a replay."""
        values = {"webhook_id": self.world.webhook.id, "mode": mode, "since": NOW - timedelta(days=1), "until": NOW}
        return ReplayPlan(**{**values, **fields})

    def run(self, mode: ReplayMode, *, job_id: str = "job_1") -> ReplayPlan:
        """Replay all pages and return the last plan."""
        plan = self.plan(mode)
        while True:
            page = self.replayer.replay_page(self.world.tenant, plan, job_id=job_id, started_at=NOW)
            plan = page.plan
            if plan.position is None:
                return plan

    def add_events(self, *sequences: int) -> None:
        """Store events of one moment."""
        self.log.events += [an_event(self.world.tenant, each) for each in sequences]

    def add_delivery(self, event: Event, status: DeliveryStatus) -> Delivery:
        """Store the event's original delivery, after one attempt."""
        delivery = a_delivery(
            self.world.tenant,
            id=derive_delivery_id(event.id, self.world.webhook.id, event.created_at),
            webhook_id=self.world.webhook.id,
            event_id=event.id,
            event_sequence=event.sequence,
            status=status,
            attempts=[an_attempt()],
        )
        self.world.store.deliveries[delivery.id] = delivery
        return delivery

    def sequences(self) -> list[int]:
        """Return the numbers of the events in the backlog, in the order in which they are sent."""
        return [each.event_sequence for each in self.world.entries()]


@pytest.fixture
def replay() -> Replay:
    """A replay."""
    return Replay()


class TestReplayPage:
    def test_orders_events_of_one_moment_by_number(self, replay: Replay) -> None:
        replay.add_events(2, 1, 3)
        plan = replay.run("all")
        assert (replay.sequences(), plan.delivery_count) == ([1, 2, 3], 3)
        assert {each.lane for each in replay.world.entries()} == {"replay"}
        assert {each.replay_id for each in replay.world.store.deliveries.values()} == {"job_1"}
        assert {each.due_ms for each in replay.world.entries()} == {epoch_ms(replay.log.events[0].created_at)}

    def test_stores_events_of_one_moment_in_their_order(self, replay: Replay) -> None:
        # A worker may send the first while the second is stored.
        replay.add_events(2, 1)
        replay.run("all")
        assert [each.event_sequence for each in replay.world.store.deliveries.values()] == [1, 2]

    def test_a_second_run_stores_nothing_new(self, replay: Replay) -> None:
        replay.add_events(1, 2)
        for _ in range(2):
            replay.run("all")
        assert replay.sequences() == [1, 2]
        replay.run("all", job_id="job_2")
        assert sorted(replay.sequences()) == [1, 1, 2, 2]

    def test_missing_ones(self, replay: Replay) -> None:
        replay.add_events(1, 2, 3, 4)
        first, second, third, _ = replay.log.events
        replay.add_delivery(first, "delivered")
        failed_delivery = replay.add_delivery(second, "failed")
        replay.add_delivery(third, "retrying")
        for _ in range(2):
            replay.run("missing")
        assert replay.sequences() == [2, 4]
        assert replay.world.now(failed_delivery).is_manual

    def test_missing_ones_after_a_replay_of_all(self, replay: Replay) -> None:
        replay.add_events(1, 2, 3)
        failed_delivery = replay.add_delivery(replay.log.events[0], "failed")
        replay.run("all")
        assert len(replay.world.store.deliveries) == 4
        replay.run("missing", job_id="job_2")
        assert sorted(replay.sequences()) == [1, 1, 2, 3]
        assert replay.world.now(failed_delivery).is_manual

    def test_a_second_replay_of_all_has_deliveries_of_its_own(self, replay: Replay) -> None:
        replay.add_events(1)
        own_id = derive_delivery_id(replay.log.events[0].id, replay.world.webhook.id, replay.log.events[0].created_at)
        for job_id in ("job_1", "job_2", "job_1", "job_2"):
            replay.run("all", job_id=job_id)
        replays = {key: each.replay_id for key, each in replay.world.store.deliveries.items()}
        assert (len(replays), replays[own_id], set(replays.values())) == (2, "job_1", {"job_1", "job_2"})

    def test_filters_that_take_long_do_not_apply(self, replay: Replay, monkeypatch: pytest.MonkeyPatch) -> None:
        replay.add_events(1, 2)
        replay.world.change(replay.world.webhook, filters={"sequence": [{"numeric": [">", 1]}]})
        replay.run("all")
        assert replay.sequences() == [2]

        def take_long(webhook: Webhook, _form: object) -> bool:
            replay.world.elapsed_s += 11
            return webhook.filters is None

        monkeypatch.setattr(Webhook, "takes", take_long)
        replay.run("all", job_id="job_2")
        assert sorted(replay.sequences()) == [2, 2]

    def test_failed_ones(self, replay: Replay) -> None:
        replay.add_events(1, 2)
        replay.add_delivery(replay.log.events[0], "failed")
        replay.run("failed")
        assert replay.sequences() == [1]

    def test_an_open_delivery_without_its_entry(self, replay: Replay) -> None:
        replay.add_events(1)
        delivery = replay.add_delivery(replay.log.events[0], "failed")
        replay.log.reopen(delivery, None)
        replay.run("failed")
        assert replay.sequences() == [1]

    def test_wakes_the_endpoint_for_deliveries_only(self, replay: Replay) -> None:
        replay.run("all")
        assert replay.world.health.wakes == {}
        replay.add_events(1)
        replay.run("all")
        assert list(replay.world.health.wakes) == [replay.world.webhook.id]

    def test_a_webhook_that_is_not_active(self, replay: Replay) -> None:
        replay.add_events(1)
        replay.world.change(replay.world.webhook, status="paused")
        with pytest.raises(IllegalTransition, match="resume"):
            replay.run("all")
        assert replay.sequences() == []

    def test_has_room_until_the_lane_is_full(self, replay: Replay, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("domain.deliveries.event_replayer.MAX_QUEUED", 2)
        replay.world.a_backlog(5)
        plan = replay.plan("all")
        assert replay.replayer.has_room(replay.world.tenant, plan)
        replay.world.a_backlog(2, lane="replay")
        assert not replay.replayer.has_room(replay.world.tenant, plan)
