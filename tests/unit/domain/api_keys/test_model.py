"""The API key record: its plan, its restrictions as the gate reads them, its notices."""

from datetime import timedelta

import pytest

from apikit.admission.caller_restrictions import CallerInfo, require_allowed
from apikit.errors import UserAgentNotAllowed
from apikit.resources.records import dump, load
from domain.api_keys.model import ApiKey, KeyLimits, KeyRule, expiry_values
from domain.api_keys.request_signing import RequestSigning
from domain.tiers.model import DEFAULTS
from tests.builders import NOW, an_api_key


class TestPlan:
    def test_is_the_tiers_narrowed_by_its_own(self) -> None:
        key = an_api_key(tier="premium", limits=KeyLimits(per_minute=2_000, per_hour=10, concurrent=3))
        plan = key.plan(DEFAULTS["premium"])
        assert plan.text == '{"concurrent":3,"per_day":60000,"per_hour":10,"per_minute":1000}'

    def test_names_its_extras(self) -> None:
        key = an_api_key(rules=[KeyRule(operation="GET /v1/clients", per_hour=3)])
        assert key.plan(DEFAULTS["standard"]).extras == key.policy.hash == key.tier_member.policy_hash != ""

    def test_a_public_key_alone_is_told_to_the_gate(self) -> None:
        signing = RequestSigning(public_key=as_example())
        assert an_api_key(request_signing=signing).policy.public_key == as_example()


class TestUserAgents:
    def test_only_stars_are_wild(self) -> None:
        key = an_api_key(user_agents=["Sync [v?] *"])
        require_allowed(key.policy, CallerInfo("192.0.2.1", user_agent="sync [v?] 7"))
        with pytest.raises(UserAgentNotAllowed):
            require_allowed(key.policy, CallerInfo("192.0.2.1", user_agent="sync v 7"))


class TestNotices:
    def test_are_due_from_their_day_on_until_given(self) -> None:
        key = an_api_key(expires_at=NOW + timedelta(days=7, seconds=1))
        assert (key.due_notice_days(NOW), key.due_notice_days(NOW + timedelta(seconds=1))) == (None, 7)
        assert key.next_due_at == NOW + timedelta(seconds=1)
        noticed_key = an_api_key(expires_at=NOW + timedelta(days=7), expiry_noticed=7)
        assert (noticed_key.due_notice_days(NOW), noticed_key.next_due_at) == (None, NOW + timedelta(days=6))
        last = an_api_key(expires_at=NOW + timedelta(days=1), expiry_noticed=1)
        assert (last.due_notice_days(NOW), last.next_due_at) == (None, None)
        assert an_api_key(expires_at=NOW).due_notice_days(NOW) is None

    @pytest.mark.parametrize(("days", "notice"), [(None, None), (8, None), (7, 7), (2, 7), (1, 1), (0.1, 1)])
    def test_of_days_gone_by_are_not_made_up_for(self, days: float | None, notice: int | None) -> None:
        expires_at = None if days is None else NOW + timedelta(days=days)
        assert expiry_values(expires_at, NOW)["expiry_noticed"] == notice


def test_the_stored_form_comes_back_as_it_was() -> None:
    key = an_api_key(
        limits=KeyLimits(per_day=5),
        rules=[KeyRule(operation="GET /v1/clients", per_hour=3)],
        request_signing=RequestSigning(required=True, public_key=as_example()),
        expires_at=NOW,
    )
    assert load(ApiKey, dump(key)) == key


def as_example() -> str:
    return "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=\n-----END PUBLIC KEY-----\n"
