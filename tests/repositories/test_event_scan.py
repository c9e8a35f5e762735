"""Pages of the event log by creation time, for replays (W8)."""

import dataclasses
from datetime import datetime, timedelta

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from domain.events.model import EventDraft, EventQuery
from domain.events.repository import EventRepository
from tests.builders import CAUSE, NOW, a_client, a_domain_event, a_tenant

MOMENT = timedelta(milliseconds=1)
ALL = EventQuery("created_at", (), NOW - timedelta(days=1), NOW + timedelta(days=1))


@pytest.fixture
def log(aws: None) -> EventRepository:
    """The log."""
    return EventRepository(Table("deliveries"))


@pytest.fixture
def tenant() -> Tenant:
    """A tenant without events."""
    return a_tenant()


def append(log: EventRepository, tenant: Tenant, moment: datetime, count: int) -> None:
    """Store events of one moment."""
    clients = [dataclasses.replace(a_client(tenant), updated_at=moment) for _ in range(count)]
    log.append(tenant, [EventDraft.from_domain_event(each, CAUSE, a_domain_event()) for each in clients])


class TestScan:
    def test_does_not_split_a_moment(self, log: EventRepository, tenant: Tenant) -> None:
        append(log, tenant, NOW, 3)
        append(log, tenant, NOW + MOMENT, 3)
        first = log.scan(tenant, ALL, None, limit=4)
        assert ({each.sequence for each in first.events}, first.read) == ({1, 2, 3}, 3)
        second = log.scan(tenant, ALL, first.next_position, limit=4)
        assert ({each.sequence for each in second.events}, second.next_position) == ({4, 5, 6}, None)

    def test_splits_a_moment_with_more_than_the_limit(self, log: EventRepository, tenant: Tenant) -> None:
        append(log, tenant, NOW, 5)
        first = log.scan(tenant, ALL, None, limit=2)
        second = log.scan(tenant, ALL, first.next_position, limit=10)
        assert sorted(each.sequence for each in [*first.events, *second.events]) == [1, 2, 3, 4, 5]

    def test_counts_what_it_reads_and_returns_the_types(self, log: EventRepository, tenant: Tenant) -> None:
        append(log, tenant, NOW, 3)
        query = EventQuery("created_at", ("wedding.*",), ALL.since, ALL.until)
        scan = log.scan(tenant, query, None, limit=10)
        assert (scan.events, scan.read, scan.next_position) == ([], 3, None)

    def test_keeps_to_the_period(self, log: EventRepository, tenant: Tenant) -> None:
        for number in range(4):
            append(log, tenant, NOW + number * MOMENT, 1)
        query = EventQuery("created_at", (), NOW + MOMENT, NOW + 2 * MOMENT)
        assert [each.sequence for each in log.scan(tenant, query, None, limit=10).events] == [2, 3]
        assert (log.count(tenant, query), log.count(tenant, ALL)) == (2, 4)
        empty_query = EventQuery("created_at", (), NOW + MOMENT, NOW)
        assert log.scan(tenant, empty_query, None, limit=10).events == []
