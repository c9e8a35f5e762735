"""Counters of attempts in DynamoDB (W12)."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from domain.deliveries.statistics_repository import StatisticsRepository
from tests.builders import a_tenant
from tests.counting import counted_calls
from tests.fakes.attempt_counts import MemoryCounts

HOURS = ("2026-02-28T23", "2026-03-01T00", "2026-03-01T09", "2026-03-01T23", "2026-03-02T00")


@pytest.fixture(params=["stored", "fake"])
def counts(request: pytest.FixtureRequest, aws: None) -> StatisticsRepository | MemoryCounts:
    return StatisticsRepository(Table("deliveries")) if request.param == "stored" else MemoryCounts()


@pytest.fixture
def tenant() -> Tenant:
    return a_tenant()


class TestAdd:
    def test_adds_to_what_is_counted(self, counts: StatisticsRepository | MemoryCounts, tenant: Tenant) -> None:
        counts.add(tenant, "whk_1", "2026-03-01T09", {"n": 3, "s2": 2, "s0": 1, "h51": 2})
        counts.add(tenant, "whk_1", "2026-03-01T09", {"n": 1, "s5": 1, "h51": 1})
        assert dict(counts.read(tenant, "whk_1", HOURS[0], HOURS[-1])) == {
            "2026-03-01T09": {"n": 4, "s2": 2, "s0": 1, "s5": 1, "h51": 3}
        }

    def test_of_many_workers_loses_none(self, aws: None, tenant: Tenant) -> None:
        repository = StatisticsRepository(Table("deliveries"))
        with ThreadPoolExecutor(8) as workers:
            list(workers.map(lambda _: repository.add(tenant, "whk_1", HOURS[0], {"n": 1, "s2": 1}), range(40)))
        assert list(repository.read(tenant, "whk_1", HOURS[0], HOURS[0])) == [(HOURS[0], {"n": 40, "s2": 40})]

    def test_is_one_write_and_expires_after_the_longest_span(self, aws: None, tenant: Tenant) -> None:
        with counted_calls() as calls:
            StatisticsRepository(Table("deliveries")).add(tenant, "whk_1", "2026-03-01T09", {"n": 1})
        assert calls.by_operation == {"UpdateItem": 1}
        item = Table("deliveries").get(tenant.partition("webhook-stats#whk_1"), "2026-03-01T09")
        assert item is not None
        assert item["ttl"] == 1_772_355_600 + 402 * 86_400


class TestRead:
    def test_includes_the_first_and_the_last_hour(
        self, counts: StatisticsRepository | MemoryCounts, tenant: Tenant
    ) -> None:
        for hour in HOURS:
            counts.add(tenant, "whk_1", hour, {"n": 1})
        assert [hour for hour, _ in counts.read(tenant, "whk_1", HOURS[1], HOURS[3])] == list(HOURS[1:4])

    def test_is_of_one_webhook_of_one_tenant(self, counts: StatisticsRepository | MemoryCounts, tenant: Tenant) -> None:
        counts.add(tenant, "whk_2", HOURS[0], {"n": 1})
        counts.add(a_tenant(), "whk_1", HOURS[0], {"n": 1})
        counts.add(Tenant(tenant.organization_id, "test"), "whk_1", HOURS[0], {"n": 1})
        assert list(counts.read(tenant, "whk_1", HOURS[0], HOURS[-1])) == []
