"""Comparing two keys: what one may do beyond the other."""

import math
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apikit.admission.plans import Plan
from domain.api_keys.model import ApiKey
from domain.api_keys.privileges import KeyPrivileges, compute_ceilings, find_excess
from domain.tiers.model import DEFAULTS
from tests.builders import NOW, an_api_key

A_HUNDRED = Plan(per_hour=100)
QUOTA = st.none() | st.integers(1, 10_000)
PLANS = st.builds(
    Plan,
    per_minute=QUOTA,
    per_hour=QUOTA,
    per_day=QUOTA,
    burst=QUOTA,
    grace_percent=st.integers(0, 100),
    concurrent=QUOTA,
    daily_quota=QUOTA,
    monthly_quota=QUOTA,
)


def a_holding(plan: Plan = A_HUNDRED, **fields: Any) -> KeyPrivileges:
    return KeyPrivileges(an_api_key(**fields), plan)


def pointers(request: KeyPrivileges, holder: KeyPrivileges) -> list[str | None]:
    return [fault.pointer for fault in find_excess(request, holder)]


class TestLimits:
    @given(PLANS)
    def test_no_plan_is_beyond_itself(self, plan: Plan) -> None:
        assert find_excess(a_holding(plan), a_holding(plan)) == []

    @given(PLANS, PLANS, PLANS)
    def test_beyond_is_transitive(self, one: Plan, two: Plan, three: Plan) -> None:
        if not find_excess(a_holding(one), a_holding(two)) and not find_excess(a_holding(two), a_holding(three)):
            assert find_excess(a_holding(one), a_holding(three)) == []

    def test_a_limit_implies_others(self) -> None:
        most = compute_ceilings(Plan(per_minute=10, per_day=500))
        assert (most["per_hour"], most["per_day"], most["daily_quota"]) == (500, 500, 500)
        assert compute_ceilings(Plan(per_minute=10))["per_day"] == 14_400
        assert compute_ceilings(Plan())["per_minute"] == math.inf

    def test_grace_counts(self) -> None:
        wide = Plan(per_hour=100, grace_percent=10)
        assert pointers(a_holding(wide), a_holding(Plan(per_hour=110))) == []
        assert "/limits/per_hour" in pointers(a_holding(wide), a_holding(Plan(per_hour=109)))

    @pytest.mark.parametrize(("lower", "higher"), [("standard", "premium"), ("premium", "enterprise")])
    def test_the_tiers_are_a_ladder(self, lower: str, higher: str) -> None:
        low, high = a_holding(DEFAULTS[lower].plan), a_holding(DEFAULTS[higher].plan)
        assert pointers(low, high) == []
        assert "/limits/per_hour" in pointers(high, low)


class TestRestrictions:
    @pytest.mark.parametrize(
        ("domains", "holder_domains", "is_beyond"),
        [
            (["a.example.com"], ["*.example.com"], False),
            (["*.a.example.com"], ["*.example.com"], False),
            (["example.com"], ["*.example.com"], True),
            (["*.example.com"], ["example.com"], True),
            (["evilexample.com"], ["*.example.com"], True),
            ([], ["example.com"], True),
            (["example.com"], [], False),
        ],
    )
    def test_domains(self, domains: list[str], holder_domains: list[str], *, is_beyond: bool) -> None:
        fault_pointers = pointers(a_holding(allowed_domains=domains), a_holding(allowed_domains=holder_domains))
        assert (fault_pointers == ["/allowed_domains"]) is is_beyond

    @pytest.mark.parametrize(
        ("networks", "holder_networks", "is_beyond"),
        [
            (["10.1.0.0/16"], ["10.0.0.0/8"], False),
            (["10.0.0.0/7"], ["10.0.0.0/8"], True),
            (["2001:db8::/32"], ["10.0.0.0/8"], True),
            (["10.0.0.1/32", "2001:db8::/64"], ["10.0.0.0/8", "2001:db8::/32"], False),
            # Two halves make a whole, which no single network of them holds: refused, to be safe.
            (["10.0.0.0/8"], ["10.0.0.0/9", "10.128.0.0/9"], True),
        ],
    )
    def test_networks(self, networks: list[str], holder_networks: list[str], *, is_beyond: bool) -> None:
        fault_pointers = pointers(a_holding(allowed_ips=networks), a_holding(allowed_ips=holder_networks))
        assert (fault_pointers == ["/allowed_ips"]) is is_beyond

    def test_time(self) -> None:
        ends = a_holding(expires_at=NOW + timedelta(days=1))
        assert pointers(a_holding(), ends) == ["/expires_at"]
        assert pointers(ends, a_holding()) == []


def test_the_example_is_whole() -> None:
    assert isinstance(an_api_key(), ApiKey)
