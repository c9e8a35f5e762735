from typing import get_args

from domain.support_plans.model import RESPONSE_TARGETS, Priority, SupportTier, plan_id, response_minutes


def test_higher_tiers_and_priorities_are_answered_earlier() -> None:
    for tier in get_args(SupportTier):
        minutes = [response_minutes(tier, priority) for priority in get_args(Priority)]
        assert minutes == sorted(set(minutes), reverse=True)
    for priority in get_args(Priority):
        minutes = [response_minutes(tier, priority) for tier in get_args(SupportTier)]
        assert minutes == sorted(set(minutes), reverse=True)


def test_there_is_one_target_for_each_tier_and_priority() -> None:
    assert {(each.tier, each.priority): each.minutes for each in RESPONSE_TARGETS} == {
        (tier, priority): response_minutes(tier, priority)
        for tier in get_args(SupportTier)
        for priority in get_args(Priority)
    }


def test_a_plan_has_the_id_of_its_organization() -> None:
    one, other = (f"org_01k0a3v5m8f1xq2w7r9tbdc6y{letter}" for letter in "yz")
    assert plan_id(one) == plan_id(one) != plan_id(other)
