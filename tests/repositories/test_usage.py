"""Counters in DynamoDB: added once whatever comes twice, read by one query."""

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from apikit.actor import Tenant
from apikit.admission.plans import Extras, Plan, Rule, with_extras
from apikit.dynamo import table as dynamo
from apikit.dynamo.table import Table
from apikit.errors import Unavailable
from apikit.http_pool import RawAnswer
from apikit.ids import new_id
from domain.usage.counting import Account, Increase, increases
from domain.usage.lines import read_line
from domain.usage.model import LimitStanding, Span
from domain.usage.repository import KeyLimits, UsageRepository
from tests.builders import NOW
from tests.counting import counted_calls
from tests.fakes.clock import FixedClock
from tests.fakes.request_log import a_line

SPAN = Span.of(
    datetime(2026, 3, 1, 8, tzinfo=UTC),
    datetime(2026, 3, 1, 10, tzinfo=UTC),
    "hour",
    datetime(2026, 3, 1, 12, tzinfo=UTC),
)


@pytest.fixture
def usage(aws: None) -> UsageRepository:
    return UsageRepository(Table("usage"), FixedClock())


@pytest.fixture
def tenant() -> Tenant:
    return Tenant(new_id("org"), "live")


def added(tenant: Tenant, *lines: str) -> list[Increase]:
    [increase] = increases(map(read_line, lines)).values()
    return increase


class TestAdd:
    def test_counts_every_subject_in_one_transaction(self, usage: UsageRepository, tenant: Tenant) -> None:
        account, key_id = Account(tenant.organization_id, "live"), new_id("key")
        lines = [a_line(organization_id=tenant.organization_id, key_id=key_id, bytes_out=n) for n in (1, 2, 3)]
        with counted_calls() as calls:
            assert usage.add(new_id("b"), account, added(tenant, *lines))
        assert calls.by_operation == {"TransactWriteItems": 1}
        sums = {"n": 3, "c2": 3, "h30": 3, "us": 37500, "co": 3, "bo": 6}
        with counted_calls() as calls:
            assert usage.totals(tenant, SPAN) == {"2026-03-01T09": sums}
            assert usage.of_key(key_id, SPAN) == {"2026-03-01T09": sums}
            assert list(usage.endpoints(tenant, SPAN)) == [("GET", "/v1/clients/{client_id}", sums)]
        assert calls.by_operation == {"Query": 3}

    def test_counts_a_batch_once_and_adds_another(self, usage: UsageRepository, tenant: Tenant) -> None:
        account, line = Account(tenant.organization_id, "live"), a_line(organization_id=tenant.organization_id)
        batch = new_id("b")
        assert usage.add(batch, account, added(tenant, line))
        assert not usage.add(batch, account, added(tenant, line))
        assert usage.add(new_id("b"), account, added(tenant, line))
        assert usage.totals(tenant, SPAN)["2026-03-01T09"]["n"] == 2

    def test_of_many_subjects_goes_on_with_the_parts_that_are_missing(
        self, usage: UsageRepository, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        account, batch = Account(tenant.organization_id, "live"), new_id("b")
        lines = [a_line(organization_id=tenant.organization_id, route=f"/v1/r{n:03d}", key_id=None) for n in range(60)]
        real, calls = dynamo.transact, Counter[str]()

        def second_fails(operations: list[dynamo.Item]) -> None:
            calls["n"] += 1
            if calls["n"] == 2:
                raise Unavailable("down")
            real(operations)

        monkeypatch.setattr("domain.usage.repository.transact", second_fails)
        with pytest.raises(Unavailable):
            usage.add(batch, account, added(tenant, *lines))
        assert usage.add(batch, account, added(tenant, *lines))
        assert len(list(usage.endpoints(tenant, SPAN))) == 60
        assert all(counters["n"] == 1 for *_, counters in usage.endpoints(tenant, SPAN))
        assert usage.totals(tenant, SPAN)["2026-03-01T09"]["n"] == 60

    def test_is_counted_once_when_the_answer_was_lost(
        self, usage: UsageRepository, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        account, batch = Account(tenant.organization_id, "live"), new_id("b")
        line = a_line(organization_id=tenant.organization_id)

        service = dynamo.client()
        real = service.transport

        def lost(headers: Mapping[str, str], body: bytes) -> RawAnswer:
            real(headers, body)
            raise ConnectionResetError

        with monkeypatch.context() as patch:
            patch.setattr(service, "transport", lost)
            with pytest.raises(Unavailable):
                usage.add(batch, account, added(tenant, line))
        assert not usage.add(batch, account, added(tenant, line))
        assert usage.totals(tenant, SPAN)["2026-03-01T09"]["n"] == 1

    def test_forgets_minutes_first(self, usage: UsageRepository, tenant: Tenant) -> None:
        account = Account(tenant.organization_id, "live")
        usage.add(new_id("b"), account, added(tenant, a_line(organization_id=tenant.organization_id)))
        ends = {
            granularity: datetime.fromtimestamp(item["ttl"], UTC)
            for granularity, period in (
                ("minute", "2026-03-01T09:29"),
                ("hour", "2026-03-01T09"),
                ("day", "2026-03-01"),
            )
            if (item := Table("usage").get(f"T#{tenant.organization_id}#live#usage#{granularity}", period))
        }
        assert ends == {
            "minute": datetime(2026, 3, 3, 9, 29, tzinfo=UTC),
            "hour": datetime(2026, 5, 30, 9, tzinfo=UTC),
            "day": datetime(2028, 3, 1, tzinfo=UTC),
        }


class TestRead:
    def test_ends_where_the_span_ends(self, usage: UsageRepository, tenant: Tenant) -> None:
        account = Account(tenant.organization_id, "live")
        for hour in ("07:59:59.999", "08:00:00.000", "09:59:59.999", "10:00:00.000"):
            line = a_line(organization_id=tenant.organization_id, timestamp=f"2026-03-01T{hour}Z")
            usage.add(new_id("b"), account, added(tenant, line))
        assert list(usage.totals(tenant, SPAN)) == ["2026-03-01T08", "2026-03-01T09"]
        assert sum(counters["n"] for *_, counters in usage.endpoints(tenant, SPAN)) == 2


class TestStanding:
    def test_tells_every_limit_as_the_gate_counts_it(self, aws: None) -> None:
        extras = Extras(rules=(Rule("POST /v1/clients", per_minute=5),))
        plan = with_extras(Plan(per_hour=1_000, monthly_quota=5_000), extras)
        item = {"pk": "KEY#k1", "sk": "KEY", "pl": plan.text, f"h{int(NOW.timestamp()) // 3600}": 20, "M202603": 4_000}
        Table("access").put(item)
        Table("access").put({"pk": "KEY#k1", "sk": "EXTRAS", "extras": extras.stored()})
        Table("access").put({"pk": "KEY#k2", "sk": "KEY", "pl": Plan().text})
        with counted_calls() as calls:
            standing = KeyLimits(Table("access"), FixedClock()).standing(["k1", "k2", "gone"])
        assert calls.by_operation == {"BatchGetItem": 1}
        assert standing == {
            "k1": (
                LimitStanding("hour", 1_000, 20, 980, 3_600, datetime(2026, 3, 1, 10, tzinfo=UTC)),
                LimitStanding("monthly_quota", 5_000, 4_000, 1_000, 2_592_000, datetime(2026, 4, 1, tzinfo=UTC)),
                LimitStanding("POST /v1/clients per minute", 5, 0, 5, 60, datetime(2026, 3, 1, 9, 31, tzinfo=UTC)),
            ),
            "k2": (),
        }
