"""The notices that keys expire: 7 days and 1 day before, once each, whatever happens in between (A1)."""

from datetime import timedelta
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from apikit.errors import Unavailable
from domain.api_keys.events import api_key_events
from domain.api_keys.model import ApiKey
from domain.api_keys.repository import ApiKeyRepository
from domain.api_keys.wiring import key_repository
from domain.due_work.service import DueWorker
from tests.due_work import a_worker, run_worker
from tests.fakes.clock import FixedClock
from tests.gateway import Caller
from tests.keys import a_key, change_key, path_of


@pytest.fixture
def keys(aws: None) -> ApiKeyRepository:
    return key_repository(Table("resources"), Table("access"))


@pytest.fixture
def worker(owner: Caller, keys: ApiKeyRepository, clock: FixedClock) -> DueWorker:
    return a_worker(owner.organization_id, clock, keys=keys)


def record(keys: ApiKeyRepository, key: Caller) -> ApiKey:
    return keys.get(Tenant(key.organization_id, "live"), key.key_id)


def a_key_that_expires(owner: Caller, clock: FixedClock, **span: float) -> Caller:
    return a_key(owner, expires_at=(clock.now() + timedelta(**span)).isoformat())


class TestNotices:
    def test_are_given_twice_and_once_each(
        self, owner: Caller, keys: ApiKeyRepository, worker: DueWorker, clock: FixedClock
    ) -> None:
        key = a_key_that_expires(owner, clock, days=10)
        noticed_counts = []
        for _ in range(11 * 4):
            run_worker(worker)
            noticed_counts.append(record(keys, key).expiry_noticed)
            clock.advance(hours=6)
        assert noticed_counts == [None] * 12 + [7] * 24 + [1] * 8
        assert record(keys, key).version == 3

    def test_make_the_event_and_a_new_expiry_does_not(
        self, owner: Caller, keys: ApiKeyRepository, worker: DueWorker, clock: FixedClock
    ) -> None:
        key = a_key_that_expires(owner, clock, days=8)
        old_key = record(keys, key)
        clock.advance(days=2)
        run_worker(worker)
        noticed_key = record(keys, key)
        (event,) = api_key_events(old_key, noticed_key)
        assert (event.type, event.previous_attributes) == ("api_key.expiring", {"expiry_noticed": None})
        change_key(owner, key, expires_at="2090-01-01T00:00:00Z")
        moved_key = record(keys, key)
        assert (moved_key.expiry_noticed, api_key_events(noticed_key, moved_key)) == (None, [])

    def test_that_were_missed_are_made_up_for_by_the_last(
        self, owner: Caller, keys: ApiKeyRepository, worker: DueWorker, clock: FixedClock
    ) -> None:
        key = a_key_that_expires(owner, clock, days=10)
        clock.advance(days=9, hours=12)
        run_worker(worker)
        assert (record(keys, key).expiry_noticed, record(keys, key).version) == (1, 2)

    def test_are_not_given_for_what_was_set_a_moment_ago_or_is_over(
        self, owner: Caller, keys: ApiKeyRepository, worker: DueWorker, clock: FixedClock
    ) -> None:
        soon, week = a_key_that_expires(owner, clock, hours=5), a_key_that_expires(owner, clock, days=6)
        run_worker(worker)
        assert [record(keys, key).version for key in (soon, week)] == [1, 1]
        clock.advance(days=5, hours=1)
        run_worker(worker)
        assert [record(keys, key).version for key in (soon, week)] == [1, 2]
        assert record(keys, week).expiry_noticed == 1

    def test_leave_the_gate_alone(self, owner: Caller, worker: DueWorker, clock: FixedClock) -> None:
        key = a_key_that_expires(owner, clock, days=8)
        twin = Table("access").get(f"KEY#{key.key_id}", "KEY")
        clock.advance(days=2)
        run_worker(worker)
        assert Table("access").get(f"KEY#{key.key_id}", "KEY") == twin
        assert key.call("GET", "/v1/clients").status == 200

    def test_a_revoked_key_has_none(self, owner: Caller, worker: DueWorker, clock: FixedClock) -> None:
        run_worker(worker)
        key = a_key_that_expires(owner, clock, days=8)
        assert owner.call("DELETE", path_of(key)).status == 204
        clock.advance(days=2)
        assert run_worker(worker).carried_out == 0

    def test_page_by_page(
        self,
        owner: Caller,
        keys: ApiKeyRepository,
        worker: DueWorker,
        clock: FixedClock,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("apikit.dynamo.due_index._PAGE", 2)
        new_keys = [a_key_that_expires(owner, clock, days=8, seconds=n) for n in range(5)]
        clock.advance(days=2)
        run_worker(worker)
        assert [record(keys, key).expiry_noticed for key in new_keys] == [7] * 5


class TestFailures:
    def test_a_run_out_of_time_is_finished_by_the_next(
        self, owner: Caller, keys: ApiKeyRepository, worker: DueWorker, clock: FixedClock
    ) -> None:
        new_keys = [a_key_that_expires(owner, clock, days=8) for _ in range(3)]
        run_worker(worker)
        clock.advance(days=2)
        time_left = iter([True, False])
        tally = worker.run(has_time=lambda: next(time_left))
        assert (tally.carried_out, tally.failed, tally.is_done) == (1, 0, False)
        run_worker(worker)
        assert [record(keys, key).expiry_noticed for key in new_keys] == [7] * 3

    def test_one_that_fails_keeps_no_other_waiting(
        self,
        owner: Caller,
        keys: ApiKeyRepository,
        worker: DueWorker,
        clock: FixedClock,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        new_keys = [a_key_that_expires(owner, clock, days=8) for _ in range(2)]
        clock.advance(days=2)
        real = keys.save

        def notice(key: ApiKey, *rest: Any, **kwargs: Any) -> None:
            if key.id == new_keys[0].key_id:
                raise Unavailable("gone", retry_after_s=1)
            real(key, *rest, **kwargs)

        with monkeypatch.context() as patch:
            patch.setattr(keys, "save", notice)
            assert run_worker(worker).failed == 1
        assert [record(keys, key).expiry_noticed for key in new_keys] == [None, 7]
        run_worker(worker)
        assert record(keys, new_keys[0]).expiry_noticed == 7

    def test_a_change_meanwhile_is_kept(
        self,
        owner: Caller,
        keys: ApiKeyRepository,
        worker: DueWorker,
        clock: FixedClock,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        key = a_key_that_expires(owner, clock, days=8)
        clock.advance(days=2)
        real, calls = keys.save, list[bool]()

        def notice(*rest: Any, **kwargs: Any) -> None:
            if not calls:
                calls.append(True)
                change_key(owner, key, name="Renamed")
            real(*rest, **kwargs)

        monkeypatch.setattr(keys, "save", notice)
        run_worker(worker)
        assert (record(keys, key).name, record(keys, key).expiry_noticed) == ("Renamed", 7)
