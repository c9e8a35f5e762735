"""The hourly notices that keys expire: 7 days and 1 day before, once each, whatever happens in between (A1)."""

from datetime import timedelta
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from apikit.errors import Unavailable
from domain.api_keys.events import api_key_events
from domain.api_keys.expiry_notices import ExpiryNotices, ExpiryTally
from domain.api_keys.model import ApiKey
from domain.api_keys.repository import ApiKeyRepository
from functions.key_expiry.handler import lambda_handler
from tests.fakes.clock import FixedClock
from tests.fakes.context import Context
from tests.gateway import Caller
from tests.keys import a_key, change_key, path_of


@pytest.fixture
def keys(owner: Caller, monkeypatch: pytest.MonkeyPatch) -> ApiKeyRepository:
    """The store; only the owner's keys are due in it, whatever other tests have left."""
    store = ApiKeyRepository(Table("resources"), Table("access"))
    of_all = store.find_due_notices
    monkeypatch.setattr(
        store,
        "find_due_notices",
        lambda now: (each for each in of_all(now) if each.organization_id == owner.organization_id),
    )
    return store


@pytest.fixture
def notices(keys: ApiKeyRepository, clock: FixedClock) -> ExpiryNotices:
    return ExpiryNotices(keys, clock)


def send_due(notices: ExpiryNotices) -> ExpiryTally:
    return notices.send_due(may_go_on=lambda: True)


def record(keys: ApiKeyRepository, key: Caller) -> ApiKey:
    return keys.get(Tenant(key.organization_id, "live"), key.key_id)


def a_key_that_expires(owner: Caller, clock: FixedClock, **span: float) -> Caller:
    return a_key(owner, expires_at=(clock.now() + timedelta(**span)).isoformat())


class TestNotices:
    def test_are_given_twice_and_once_each(
        self, owner: Caller, keys: ApiKeyRepository, notices: ExpiryNotices, clock: FixedClock
    ) -> None:
        key = a_key_that_expires(owner, clock, days=10)
        noticed_counts = []
        for _ in range(11 * 4):
            send_due(notices)
            noticed_counts.append(record(keys, key).expiry_noticed)
            clock.advance(hours=6)
        assert noticed_counts == [None] * 12 + [7] * 24 + [1] * 8
        assert record(keys, key).version == 3

    def test_make_the_event_and_a_new_expiry_does_not(
        self, owner: Caller, keys: ApiKeyRepository, notices: ExpiryNotices, clock: FixedClock
    ) -> None:
        key = a_key_that_expires(owner, clock, days=8)
        old_key = record(keys, key)
        clock.advance(days=2)
        send_due(notices)
        noticed_key = record(keys, key)
        (event,) = api_key_events(old_key, noticed_key)
        assert (event.type, event.previous_attributes) == ("api_key.expiring", {"expiry_noticed": None})
        change_key(owner, key, expires_at="2090-01-01T00:00:00Z")
        moved_key = record(keys, key)
        assert (moved_key.expiry_noticed, api_key_events(noticed_key, moved_key)) == (None, [])

    def test_that_were_missed_are_made_up_for_by_the_last(
        self, owner: Caller, keys: ApiKeyRepository, notices: ExpiryNotices, clock: FixedClock
    ) -> None:
        key = a_key_that_expires(owner, clock, days=10)
        clock.advance(days=9, hours=12)
        send_due(notices)
        assert (record(keys, key).expiry_noticed, record(keys, key).version) == (1, 2)

    def test_are_not_given_for_what_was_set_a_moment_ago_or_is_over(
        self, owner: Caller, keys: ApiKeyRepository, notices: ExpiryNotices, clock: FixedClock
    ) -> None:
        soon, week = a_key_that_expires(owner, clock, hours=5), a_key_that_expires(owner, clock, days=6)
        send_due(notices)
        assert [record(keys, key).version for key in (soon, week)] == [1, 1]
        clock.advance(days=5, hours=1)
        send_due(notices)
        assert [record(keys, key).version for key in (soon, week)] == [1, 2]
        assert record(keys, week).expiry_noticed == 1

    def test_leave_the_gate_alone(self, owner: Caller, notices: ExpiryNotices, clock: FixedClock) -> None:
        key = a_key_that_expires(owner, clock, days=8)
        twin = Table("access").get(f"KEY#{key.key_id}", "KEY")
        clock.advance(days=2)
        send_due(notices)
        assert Table("access").get(f"KEY#{key.key_id}", "KEY") == twin
        assert key.call("GET", "/v1/clients").status == 200

    def test_a_revoked_key_has_none(self, owner: Caller, notices: ExpiryNotices, clock: FixedClock) -> None:
        send_due(notices)
        key = a_key_that_expires(owner, clock, days=8)
        assert owner.call("DELETE", path_of(key)).status == 204
        clock.advance(days=2)
        assert send_due(notices).sent_count == 0

    def test_page_by_page(
        self,
        owner: Caller,
        keys: ApiKeyRepository,
        notices: ExpiryNotices,
        clock: FixedClock,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("apikit.dynamo.due_index._PAGE", 2)
        new_keys = [a_key_that_expires(owner, clock, days=8, seconds=n) for n in range(5)]
        clock.advance(days=2)
        send_due(notices)
        assert [record(keys, key).expiry_noticed for key in new_keys] == [7] * 5


class TestFailures:
    def test_a_run_out_of_time_is_finished_by_the_next(
        self, owner: Caller, keys: ApiKeyRepository, notices: ExpiryNotices, clock: FixedClock
    ) -> None:
        new_keys = [a_key_that_expires(owner, clock, days=8) for _ in range(3)]
        send_due(notices)
        clock.advance(days=2)
        time_left = iter([True, False])
        assert notices.send_due(may_go_on=lambda: next(time_left)) == ExpiryTally(
            sent_count=1, failed_count=0, is_done=False
        )
        send_due(notices)
        assert [record(keys, key).expiry_noticed for key in new_keys] == [7] * 3

    def test_one_that_fails_keeps_no_other_waiting(
        self,
        owner: Caller,
        keys: ApiKeyRepository,
        notices: ExpiryNotices,
        clock: FixedClock,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        new_keys = [a_key_that_expires(owner, clock, days=8) for _ in range(2)]
        clock.advance(days=2)
        real = keys.save_notice

        def notice(key: ApiKey, *rest: Any) -> None:
            if key.id == new_keys[0].key_id:
                raise Unavailable("gone", retry_after_s=1)
            real(key, *rest)

        with monkeypatch.context() as patch:
            patch.setattr(keys, "save_notice", notice)
            assert send_due(notices).failed_count == 1
        assert [record(keys, key).expiry_noticed for key in new_keys] == [None, 7]
        send_due(notices)
        assert record(keys, new_keys[0]).expiry_noticed == 7

    def test_a_change_meanwhile_is_kept(
        self,
        owner: Caller,
        keys: ApiKeyRepository,
        notices: ExpiryNotices,
        clock: FixedClock,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        key = a_key_that_expires(owner, clock, days=8)
        clock.advance(days=2)
        real, calls = keys.save_notice, list[bool]()

        def notice(*rest: Any) -> None:
            if not calls:
                calls.append(True)
                change_key(owner, key, name="Renamed")
            real(*rest)

        monkeypatch.setattr(keys, "save_notice", notice)
        send_due(notices)
        assert (record(keys, key).name, record(keys, key).expiry_noticed) == ("Renamed", 7)


class TestHandler:
    def test_gives_what_is_due_and_says_so(self, owner: Caller) -> None:
        lambda_handler({}, Context())
        assert lambda_handler({}, Context()) == {"noticed": 0, "failed": 0, "is_done": True}

    def test_fails_when_a_notice_did(self, aws: None, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(
            ExpiryNotices,
            "send_due",
            lambda *_args, **_options: ExpiryTally(sent_count=3, failed_count=1, is_done=True),
        )
        with pytest.raises(RuntimeError):
            lambda_handler({}, Context())
