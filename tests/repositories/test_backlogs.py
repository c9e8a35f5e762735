"""Backlogs and endpoints' health in DynamoDB: order, lanes, leases and wakes (W5, W10)."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from apikit.actor import Tenant
from apikit.clock import epoch_ms
from apikit.dynamo.table import Table
from domain.deliveries.backlog import BacklogEntry
from domain.deliveries.backlog_repository import BacklogRepository
from domain.deliveries.delivery_tasks import DeliveryTask
from domain.deliveries.endpoint_health import UNKNOWN_HEALTH, EndpointHealth
from domain.deliveries.health_repository import LEASE, HealthRepository
from domain.deliveries.model import AttemptResult
from domain.deliveries.repository import DeliveryRepository
from domain.deliveries.work_contexts import WorkContexts
from domain.events.repository import EventRepository
from domain.webhooks.repository import WebhookRepository
from tests.builders import CAUSE, NOW, a_delivery, a_tenant, a_webhook, an_attempt, an_event
from tests.counting import counted_calls
from tests.fakes.clock import FixedClock

NOW_MS = epoch_ms(NOW)
LEASE_MS = LEASE // timedelta(milliseconds=1)
WEBHOOK = "whk_1"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def deliveries(aws: None, clock: FixedClock) -> DeliveryRepository:
    return DeliveryRepository(Table("deliveries"), clock)


@pytest.fixture
def backlog(deliveries: DeliveryRepository) -> BacklogRepository:
    return BacklogRepository(Table("deliveries"), deliveries)


@pytest.fixture
def health(aws: None, clock: FixedClock) -> HealthRepository:
    return HealthRepository(Table("deliveries"), clock)


@pytest.fixture
def contexts(deliveries: DeliveryRepository, backlog: BacklogRepository, health: HealthRepository) -> WorkContexts:
    return WorkContexts(
        deliveries, backlog, health, EventRepository(Table("deliveries")), WebhookRepository(Table("resources"))
    )


@pytest.fixture
def tenant() -> Tenant:
    return a_tenant()


def wake_times(health: HealthRepository, tenant: Tenant) -> list[int]:
    wakes = health.find_due(NOW, NOW + timedelta(minutes=5))
    return [each.at_ms for each in wakes if each.wake.tenant == tenant]


class TestBacklog:
    def test_has_what_is_due_in_order_live_before_replayed(self, backlog: BacklogRepository, tenant: Tenant) -> None:
        for sequence, seconds in ((3, 0), (1, 5), (2, 5), (4, 11)):
            delivery = a_delivery(tenant, webhook_id=WEBHOOK, event_sequence=sequence)
            assert backlog.add(delivery, NOW + timedelta(seconds=seconds), "live")
        backlog.add(a_delivery(tenant, webhook_id=WEBHOOK, event_sequence=9), NOW - timedelta(days=1), "replay")
        backlog.add(a_delivery(tenant, webhook_id="whk_2", event_sequence=8), NOW, "live")

        def due(seconds: float, limit: int = 10) -> list[int]:
            now = NOW + timedelta(seconds=seconds)
            return [each.event_sequence for each in backlog.find_due(tenant, WEBHOOK, now, limit=limit)]

        assert [due(0), due(10), due(10, 2), due(11), due(-1)] == [[3], [3, 1, 2], [3, 1], [3, 1, 2, 4], [9]]

    def test_the_next_due_time_is_that_of_any_lane(self, backlog: BacklogRepository, tenant: Tenant) -> None:
        assert backlog.find_next_due(tenant, WEBHOOK) is None
        delivery = a_delivery(tenant, webhook_id=WEBHOOK)
        backlog.add(delivery, NOW + timedelta(seconds=7), "replay")
        assert backlog.find_next_due(tenant, WEBHOOK) == NOW_MS + 7_000
        backlog.put(delivery, NOW + timedelta(seconds=9), "live")
        assert backlog.find_next_due(tenant, WEBHOOK) == NOW_MS + 7_000
        backlog.delete(tenant, WEBHOOK, BacklogEntry.for_delivery(delivery, NOW + timedelta(seconds=7), "replay"))
        assert backlog.find_next_due(tenant, WEBHOOK) == NOW_MS + 9_000

    def test_replayed_ones_that_wait_come_before_the_others_when_they_are_due(
        self, backlog: BacklogRepository, tenant: Tenant
    ) -> None:
        for sequence, seconds in ((5, 0), (4, 20), (6, 20)):
            delivery = a_delivery(tenant, webhook_id=WEBHOOK, event_sequence=sequence, object_id="cli_1")
            backlog.add(delivery, NOW + timedelta(seconds=seconds), "replay" if sequence == 5 else "replay_retry")

        def due(seconds: float, limit: int) -> list[int]:
            entries = backlog.find_due(tenant, WEBHOOK, NOW + timedelta(seconds=seconds), limit=limit)
            return [each.event_sequence for each in entries]

        assert [due(19, 9), due(20, 9), due(20, 1), due(-1, 9)] == [[5], [4, 6], [4], []]
        waiting = [(each.event_sequence, each.object_id) for each in backlog.find_waiting(tenant, WEBHOOK)]
        assert waiting == [(4, "cli_1"), (6, "cli_1")]
        assert backlog.find_next_due(tenant, WEBHOOK) == NOW_MS
        assert [backlog.count_replays(tenant, WEBHOOK, limit=limit) for limit in (2, 9)] == [2, 3]

    def test_a_delivery_is_added_until_an_attempt(
        self, backlog: BacklogRepository, deliveries: DeliveryRepository, tenant: Tenant, clock: FixedClock
    ) -> None:
        delivery = a_delivery(tenant, webhook_id=WEBHOOK)
        assert backlog.add(delivery, NOW, "live")
        assert backlog.add(delivery, NOW, "live")
        assert len(backlog.find_due(tenant, WEBHOOK, NOW, limit=5)) == 1
        deliveries.record(delivery, an_attempt(), AttemptResult("delivered"))
        assert not backlog.add(delivery, NOW, "live")
        other_delivery = a_delivery(tenant, webhook_id=WEBHOOK)
        deliveries.claim(other_delivery)
        assert not backlog.add(other_delivery, NOW, "live")
        clock.advance(seconds=21)
        assert backlog.add(other_delivery, NOW, "live")

    def test_an_entry_of_an_old_event_is_stored_as_long_as_one_of_a_new_event(
        self, backlog: BacklogRepository, tenant: Tenant
    ) -> None:
        delivery = a_delivery(tenant, webhook_id=WEBHOOK)
        backlog.add(delivery, NOW - timedelta(days=30), "replay")
        (entry,) = backlog.find_due(tenant, WEBHOOK, NOW, limit=5)
        item = Table("deliveries").get(tenant.partition(f"backlog#{WEBHOOK}"), entry.sort_key)
        assert item
        assert item["ttl"] == NOW_MS // 1000 + 30 * 86_400

    def test_is_read_with_its_content_in_two_calls(
        self, contexts: WorkContexts, backlog: BacklogRepository, tenant: Tenant
    ) -> None:
        webhook = a_webhook(tenant)
        WebhookRepository(Table("resources")).add(webhook, CAUSE)
        deliveries_in_order = [a_delivery(tenant, webhook_id=webhook.id, event_sequence=number) for number in (1, 2)]
        for delivery in deliveries_in_order:
            backlog.add(delivery, NOW, "live")
        with counted_calls() as calls:
            contents = contexts.load_backlog(tenant, webhook.id, NOW, limit=10)
        assert calls.by_operation == {"Query": 1, "BatchGetItem": 1}
        assert (contents.webhook, [each.delivery for each in contents.entries]) == (webhook, deliveries_in_order)
        assert [each.event for each in contents.entries] == [None, None]

    def test_an_empty_one_is_found_in_two_queries(self, contexts: WorkContexts, tenant: Tenant) -> None:
        with counted_calls() as calls:
            assert contexts.load_backlog(tenant, WEBHOOK, NOW, limit=10).entries == []
        assert calls.by_operation == {"Query": 2}


class TestTasks:
    def test_are_read_in_one_call(self, contexts: WorkContexts, health: HealthRepository, tenant: Tenant) -> None:
        webhook = a_webhook(tenant)
        WebhookRepository(Table("resources")).add(webhook, CAUSE)
        new_health = health.change(tenant, webhook.id, lambda each: replace(each, is_proven=True))
        event = an_event(tenant)
        tasks = [
            DeliveryTask(
                organization_id=tenant.organization_id,
                environment=tenant.environment,
                webhook_id=webhook.id,
                event_id=event.id,
                event_type=event.type,
                event_sequence=number,
                event_created_at=event.created_at,
            )
            for number in range(1, 4)
        ]
        with counted_calls() as calls:
            contents = contexts.load(tasks)
        assert calls.by_operation == {"BatchGetItem": 1}
        assert [(each.task, each.webhook, each.event, each.health) for each in contents] == [
            (task, webhook, None, new_health) for task in tasks
        ]


class TestHealth:
    def test_is_stored_when_it_changes(self, health: HealthRepository, tenant: Tenant) -> None:
        assert health.get(tenant, WEBHOOK) == UNKNOWN_HEALTH
        new = health.change(tenant, WEBHOOK, lambda each: replace(each, is_proven=True, consecutive_failures=2))
        assert new == EndpointHealth(is_proven=True, consecutive_failures=2) == health.get(tenant, WEBHOOK)
        with counted_calls() as calls:
            health.change(tenant, WEBHOOK, lambda each: each)
        assert calls.by_operation == {"GetItem": 1}
        assert health.list_all(tenant) == {WEBHOOK: new}
        assert health.list_all(a_tenant()) == {}

    def test_no_change_is_lost(self, health: HealthRepository, tenant: Tenant) -> None:
        others = [3, 5]

        def add_failures(each: EndpointHealth) -> EndpointHealth:
            if others:
                count = others.pop()
                health.change(
                    tenant, WEBHOOK, lambda current: replace(current, failed_events=current.failed_events + count)
                )
            return replace(each, failed_events=each.failed_events + 1)

        health.change(tenant, WEBHOOK, add_failures)
        assert health.get(tenant, WEBHOOK).failed_events == 9


class TestWake:
    def test_the_earliest_time_is_kept(self, health: HealthRepository, tenant: Tenant) -> None:
        times = [NOW_MS + milliseconds for milliseconds in (5_000, 5_000, 9_000, 1_000)]
        assert [health.wake(tenant, WEBHOOK, each) for each in times] == [times[0], None, None, times[3]]

    def test_is_found_in_order_of_time(self, health: HealthRepository, tenant: Tenant) -> None:
        sandbox = Tenant(tenant.organization_id, "test")
        health.wake(tenant, "whk_late", NOW_MS + 2_000)
        health.wake(sandbox, "whk_early", NOW_MS + 1_000)
        health.wake(tenant, "whk_far", NOW_MS + 99_000)
        health.change(tenant, "whk_late", lambda each: replace(each, is_slow=True))
        wakes = [
            each
            for each in health.find_due(NOW, NOW + timedelta(seconds=60))
            if each.wake.organization_id == tenant.organization_id
        ]
        assert [(each.wake.tenant, each.wake.webhook_id, each.at_ms, each.is_slow) for each in wakes] == [
            (sandbox, "whk_early", NOW_MS + 1_000, False),
            (tenant, "whk_late", NOW_MS + 2_000, True),
        ]


class TestLease:
    def test_is_granted_to_one_worker_when_something_is_due(
        self, health: HealthRepository, tenant: Tenant, clock: FixedClock
    ) -> None:
        assert health.acquire(tenant, WEBHOOK) is None
        health.wake(tenant, WEBHOOK, NOW_MS + 1_001)
        assert health.acquire(tenant, WEBHOOK) is None
        clock.advance(seconds=1)
        leases = [health.acquire(tenant, WEBHOOK) for _ in range(3)]
        assert [(each.until_ms, each.health) if each else None for each in leases] == [
            (NOW_MS + 1_000 + LEASE_MS, UNKNOWN_HEALTH),
            None,
            None,
        ]

    def test_ends_by_itself(self, health: HealthRepository, tenant: Tenant, clock: FixedClock) -> None:
        health.wake(tenant, WEBHOOK, NOW_MS)
        assert health.acquire(tenant, WEBHOOK)
        assert wake_times(health, tenant) == [NOW_MS + LEASE_MS]
        assert health.wake(tenant, WEBHOOK, NOW_MS + 1) == NOW_MS + LEASE_MS
        assert wake_times(health, tenant) == [NOW_MS + LEASE_MS]
        clock.advance(seconds=LEASE.total_seconds())
        assert health.acquire(tenant, WEBHOOK)

    def test_is_not_granted_again_when_a_run_is_set(
        self, health: HealthRepository, tenant: Tenant, clock: FixedClock
    ) -> None:
        health.wake(tenant, WEBHOOK, NOW_MS)
        assert health.acquire(tenant, WEBHOOK)
        assert health.wake(tenant, WEBHOOK, NOW_MS + 1)
        assert health.acquire(tenant, WEBHOOK) is None
        clock.advance(seconds=LEASE.total_seconds())
        assert health.acquire(tenant, WEBHOOK)

    @pytest.mark.parametrize("next_wake_ms", [None, NOW_MS + 60_000])
    def test_is_released_with_the_next_time(
        self, health: HealthRepository, tenant: Tenant, next_wake_ms: int | None
    ) -> None:
        health.wake(tenant, WEBHOOK, NOW_MS)
        lease = health.acquire(tenant, WEBHOOK)
        assert lease
        assert health.release(lease, next_wake_ms, 0)
        assert wake_times(health, tenant) == ([next_wake_ms] if next_wake_ms else [])
        assert health.wake(tenant, WEBHOOK, NOW_MS)
        assert health.acquire(tenant, WEBHOOK)

    def test_is_kept_when_a_run_was_set_since(self, health: HealthRepository, tenant: Tenant) -> None:
        health.wake(tenant, WEBHOOK, NOW_MS)
        lease = health.acquire(tenant, WEBHOOK)
        assert lease
        assert health.wake(tenant, WEBHOOK, NOW_MS + 1)
        assert not health.release(lease, None, 0)
        health.yield_lease(lease, NOW_MS + 500)
        next_lease = health.acquire(tenant, WEBHOOK)
        assert next_lease
        assert next_lease.next_start_ms == NOW_MS + 500

    def test_of_another_worker_is_not_released(
        self, health: HealthRepository, tenant: Tenant, clock: FixedClock
    ) -> None:
        health.wake(tenant, WEBHOOK, NOW_MS)
        old_lease = health.acquire(tenant, WEBHOOK)
        clock.advance(seconds=LEASE.total_seconds())
        assert old_lease
        assert health.acquire(tenant, WEBHOOK)
        assert not health.release(old_lease, None, 0)
        health.yield_lease(old_lease, 0)
        assert health.acquire(tenant, WEBHOOK) is None
