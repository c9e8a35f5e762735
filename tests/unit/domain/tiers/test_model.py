"""Tiers as records: the ones that are always there, and what they make of a key's limits (L1)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from apikit.actor import Tenant
from apikit.admission.grant import DEFAULT_PLAN
from apikit.ids import is_id
from domain.tiers.model import DEFAULTS, PLATFORM, PLATFORM_TENANT, TierDetails, find_field_errors, narrow_plan, tier_id


def test_the_platform_is_an_organization_like_others() -> None:
    assert is_id("org", PLATFORM)
    assert Tenant(PLATFORM, "live") == PLATFORM_TENANT


def test_the_gate_guesses_the_standard_tier() -> None:
    # A process that has never seen a key tries this plan first: then a standard key costs one trip from the start.
    assert DEFAULTS["standard"].plan.text == DEFAULT_PLAN.text


@pytest.mark.parametrize("name", list(DEFAULTS))
def test_the_defaults_do_not_contradict_themselves(name: str) -> None:
    tier = DEFAULTS[name]
    plan = tier.plan
    details = TierDetails(per_minute=plan.per_minute, per_hour=plan.per_hour, per_day=plan.per_day)
    assert (find_field_errors(details), tier.name, tier.id) == ([], name, tier_id(name))
    assert is_id("tier", tier.id)


def test_a_later_change_has_a_later_stamp() -> None:
    tier = DEFAULTS["standard"]
    new_version = replace(tier, updated_at=tier.updated_at + timedelta(milliseconds=1))
    assert new_version.stamp == tier.stamp + 1


def test_narrowed_is_the_least_of_both() -> None:
    plan = narrow_plan(DEFAULTS["premium"].plan, {"per_hour": 7, "per_day": 10**6, "burst": 2}, "abc")
    assert (plan.per_minute, plan.per_hour, plan.per_day, plan.burst, plan.extras) == (1_000, 7, 60_000, 2, "abc")
