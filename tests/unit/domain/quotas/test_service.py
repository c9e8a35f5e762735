"""Quota alerts: one for each crossing, whoever reports it how often, in the organization that owns the key."""

import dataclasses

import pytest
from msgspec.structs import replace

from apikit.actor import Tenant
from apikit.admission.threshold_crossings import ThresholdCrossing
from apikit.ids import is_id, new_id
from domain.quotas.events import quota_alert_events
from domain.quotas.model import QuotaAlert
from domain.quotas.service import QuotaService
from tests.builders import CAUSE, an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.store import MemoryStore

DAY = ThresholdCrossing("daily_quota", 80, 1_000, "D20260301")
MONTH = ThresholdCrossing("monthly_quota", 80, 1_000, "M202603")


@pytest.fixture
def store() -> MemoryStore[QuotaAlert]:
    return MemoryStore(QuotaAlert)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def quotas(store: MemoryStore[QuotaAlert], clock: FixedClock) -> QuotaService:
    return QuotaService(store, clock)


class TestReport:
    def test_is_kept_with_what_was_crossed(self, quotas: QuotaService, store: MemoryStore[QuotaAlert]) -> None:
        quotas.report(an_actor(), DAY)
        (alert,) = store.records.values()
        assert is_id("qta", alert.id)
        assert (alert.api_key_id, alert.quota, alert.percent) == (CAUSE.principal, "daily_quota", 80)
        assert (alert.limit, alert.period) == (1_000, "20260301")
        assert store.causes == [CAUSE]

    def test_needs_no_scope_and_is_the_key_owners(self, quotas: QuotaService, store: MemoryStore[QuotaAlert]) -> None:
        for_a_child = replace(an_actor("clients:read"), tenant=Tenant(new_id("org"), "live"))
        quotas.report(for_a_child, DAY)
        (alert,) = store.records.values()
        assert alert.tenant == for_a_child.owner != for_a_child.tenant

    def test_sent_again_is_the_same(
        self, quotas: QuotaService, store: MemoryStore[QuotaAlert], clock: FixedClock
    ) -> None:
        actor = an_actor()
        quotas.report(actor, DAY)
        clock.advance(seconds=90)
        quotas.report(actor, DAY)
        assert len(store.records) == len(store.causes) == 1

    def test_of_another_threshold_period_or_key_is_another(
        self, quotas: QuotaService, store: MemoryStore[QuotaAlert]
    ) -> None:
        actor = an_actor()
        another_key = replace(actor, principal=new_id("key"))
        for who, crossing in (
            (actor, DAY),
            (actor, replace(DAY, percent=100)),
            (actor, replace(DAY, label="D20260302")),
            (actor, MONTH),
            (another_key, DAY),
        ):
            quotas.report(who, crossing)
        assert len(store.records) == 5


class TestEvents:
    def test_a_new_alert_is_told_and_never_again(self, quotas: QuotaService, store: MemoryStore[QuotaAlert]) -> None:
        quotas.report(an_actor(), MONTH)
        (alert,) = store.records.values()
        (fact,) = quota_alert_events(None, alert)
        assert (fact.type, fact.object["period"], fact.previous_attributes) == (
            "quota.threshold_reached",
            "202603",
            None,
        )
        assert quota_alert_events(alert, dataclasses.replace(alert, version=2)) == []
