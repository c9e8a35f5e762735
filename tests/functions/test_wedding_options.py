"""Option dates: told 48 hours before, released in time, once each, whatever happens in between (D4)."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from threading import Barrier, local
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.clock import rfc3339
from apikit.dynamo.table import Table
from apikit.errors import Unavailable
from domain.due_work.model import DueWorkTally
from domain.due_work.repository import DueEntryRepository
from domain.due_work.service import DueWorker
from domain.weddings.events import wedding_events
from domain.weddings.model import Wedding
from domain.weddings.option_processor import CAUSE
from domain.weddings.repository import WeddingRepository
from tests.due_work import a_worker, run_worker
from tests.fakes.clock import FixedClock
from tests.gateway import Caller
from tests.keys import an_owner
from tests.weddings import a_wedding, act, patch_wedding, request_wedding, send_action


@pytest.fixture
def weddings(aws: None) -> WeddingRepository:
    return WeddingRepository(Table("resources"))


@pytest.fixture
def worker(caller: Caller, weddings: WeddingRepository, clock: FixedClock) -> DueWorker:
    return a_worker(caller.organization_id, clock, weddings=weddings)


def record(weddings: WeddingRepository, caller: Caller, wedding: dict[str, Any]) -> Wedding:
    return weddings.get(Tenant(caller.organization_id, "live"), wedding["id"])


def in_step(weddings: WeddingRepository, workers: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """No worker goes on from the first wedding that it reads before each has read one."""
    has_read, real_get, mine = Barrier(workers), weddings.get, local()

    def get(tenant: Tenant, wedding_id: str) -> Wedding:
        wedding = real_get(tenant, wedding_id)
        if not hasattr(mine, "is_past"):
            mine.is_past = True
            has_read.wait(30)
        return wedding

    monkeypatch.setattr(weddings, "get", get)


def history(caller: Caller, wedding: dict[str, Any]) -> list[str]:
    """Who did what was done to the wedding, newest first."""
    entries = caller.call("GET", f"/v1/weddings/{wedding['id']}/history").json()["data"]
    return [entry["principal"] for entry in entries]


def hold_wedding(caller: Caller, clock: FixedClock, **span: float) -> dict[str, Any]:
    """A wedding that was held for this long from now on."""
    return act(caller, a_wedding(caller), "hold", option_expires_at=rfc3339(clock.now() + timedelta(**span)))


def days_of(wedding: dict[str, Any]) -> float:
    """How long its new option lasts, to the minute."""
    span = datetime.fromisoformat(wedding["option_expires_at"]) - datetime.fromisoformat(wedding["updated_at"])
    return round(span / timedelta(days=1), 3)


def expire_option(weddings: WeddingRepository, caller: Caller, **fields: Any) -> dict[str, Any]:
    """A tentative wedding whose option is over, which no worker has seen yet."""
    wedding = act(caller, a_wedding(caller, **fields), "hold")
    old_record = record(weddings, caller, wedding)
    expires_at = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=1)
    weddings.save(replace(old_record, version=3, option_expires_at=expires_at), CAUSE, old=old_record)
    return {**wedding, "version": 3}


class TestHold:
    def test_is_for_two_weeks_unless_said_otherwise(self, caller: Caller) -> None:
        wedding = act(caller, a_wedding(caller), "hold")
        assert days_of(wedding) == 14

    def test_is_for_as_long_as_the_organization_says(self, aws: None) -> None:
        owner = an_owner()
        path, setting = f"/v1/organizations/{owner.organization_id}", "wedding_option_days"
        owner.call("PATCH", path, json={"settings": {setting: "400"}}).problem(422, "invalid_request")
        assert owner.call("PATCH", path, json={"settings": {setting: "21"}}).status == 200
        wedding = a_wedding(owner, status="tentative")
        assert days_of(wedding) == 21

    def test_of_a_child_is_for_as_long_as_the_child_says(self, aws: None) -> None:
        chain = an_owner()
        settings = {"wedding_option_days": "3"}
        child = chain.call("POST", "/v1/organizations", json={"name": "Lago", "settings": settings}).json()
        headers = {"WedSync-Organization": child["id"]}
        client = chain.call("POST", "/v1/clients", json={"name": "A", "email": "a@b.example"}, headers=headers).json()
        body = {"client_id": client["id"], "date": "2027-06-12", "status": "tentative"}
        wedding = chain.call("POST", "/v1/weddings", json=body, headers=headers).json()
        assert days_of(wedding) == 3

    def test_can_be_made_longer_while_it_lasts(self, caller: Caller, clock: FixedClock) -> None:
        wedding = hold_wedding(caller, clock, days=1)
        expires_at = rfc3339(clock.now() + timedelta(days=9))
        longer = patch_wedding(caller, wedding, option_expires_at=expires_at).json()
        assert (longer["option_expires_at"], longer["option_noticed_at"]) == (expires_at, None)
        assert patch_wedding(caller, longer, notes="x").json()["option_expires_at"] == expires_at

    def test_ends_in_the_future_and_is_of_tentative_weddings_only(self, caller: Caller) -> None:
        wedding = a_wedding(caller)
        for answer in (
            send_action(caller, wedding, "hold", option_expires_at="2020-01-01T00:00:00Z"),
            patch_wedding(caller, wedding, option_expires_at="2090-01-01T00:00:00Z"),
            request_wedding(caller, option_expires_at="2090-01-01T00:00:00Z"),
        ):
            assert answer.problem(422, "invalid_request")["errors"][0]["pointer"] == "/option_expires_at"

    def test_is_gone_with_every_move_on(self, caller: Caller) -> None:
        for action in ("confirm", "release", "cancel", "lose"):
            wedding = act(caller, act(caller, a_wedding(caller), "hold"), action)
            assert (wedding["option_expires_at"], wedding["option_noticed_at"]) == (None, None)


class TestExpiry:
    def test_cannot_be_confirmed_before_any_worker_came(self, caller: Caller, weddings: WeddingRepository) -> None:
        wedding = expire_option(weddings, caller)
        send_action(caller, wedding, "confirm").problem(409, "conflict")
        patch_wedding(caller, wedding, status="definite").problem(409, "conflict")
        expires_at = "2090-01-01T00:00:00Z"
        patch_wedding(caller, wedding, option_expires_at=expires_at).problem(409, "conflict")
        patch_wedding(caller, wedding, status="definite", option_expires_at=expires_at).problem(409, "conflict")
        assert patch_wedding(caller, wedding, notes="They called.").status == 200

    def test_can_be_held_again_after_its_release(self, caller: Caller, weddings: WeddingRepository) -> None:
        wedding = act(caller, act(caller, expire_option(weddings, caller), "release"), "hold")
        assert act(caller, wedding, "confirm")["status"] == "definite"

    def test_is_released_after_it_was_deleted_and_restored(
        self, caller: Caller, weddings: WeddingRepository, clock: FixedClock, worker: DueWorker
    ) -> None:
        wedding = hold_wedding(caller, clock, days=1)
        path = f"/v1/weddings/{wedding['id']}"
        assert caller.call("DELETE", path, headers={"If-Match": "*"}).status == 204
        clock.advance(days=2)
        run_worker(worker)
        assert caller.call("POST", f"{path}/restore").json()["status"] == "tentative"
        run_worker(worker)
        assert record(weddings, caller, wedding).status == "released"


class TestKeeping:
    def test_tells_once_and_releases_once(
        self, caller: Caller, weddings: WeddingRepository, clock: FixedClock, worker: DueWorker
    ) -> None:
        wedding = hold_wedding(caller, clock, days=5)
        states = []
        for _ in range(6 * 4):
            run_worker(worker)
            current = record(weddings, caller, wedding)
            states.append((current.status, current.option_noticed_at is not None))
            clock.advance(hours=6)
        assert states == [("tentative", False)] * 12 + [("tentative", True)] * 8 + [("released", False)] * 4
        assert record(weddings, caller, wedding).version == 4

    def test_makes_the_events(
        self, caller: Caller, weddings: WeddingRepository, clock: FixedClock, worker: DueWorker
    ) -> None:
        wedding = hold_wedding(caller, clock, days=3)
        states = [record(weddings, caller, wedding)]
        for _ in range(2):
            clock.advance(days=2)
            run_worker(worker)
            states.append(record(weddings, caller, wedding))
        types = [event.type for pair in pairwise(states) for event in wedding_events(*pair)]
        assert types == ["wedding.option_expiring", "wedding.updated", "wedding.released"]
        assert history(caller, wedding) == ["platform", "platform", caller.key_id, caller.key_id]

    def test_is_done_once_by_workers_at_once_and_again(
        self,
        caller: Caller,
        weddings: WeddingRepository,
        clock: FixedClock,
        worker: DueWorker,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        weddings_ = [hold_wedding(caller, clock, days=3) for _ in range(4)]
        clock.advance(days=4)
        with monkeypatch.context() as patch, ThreadPoolExecutor(4) as pool:
            in_step(weddings, 4, patch)
            tallies = list(pool.map(lambda _: run_worker(worker), range(4)))
        assert (sum(each.carried_out for each in tallies), sum(each.failed for each in tallies)) == (4, 0)
        assert run_worker(worker) == DueWorkTally()
        assert [record(weddings, caller, wedding).version for wedding in weddings_] == [3] * 4
        for wedding in weddings_:
            assert history(caller, wedding) == ["platform", caller.key_id, caller.key_id]

    def test_leaves_what_was_confirmed_or_extended_meanwhile(
        self, caller: Caller, weddings: WeddingRepository, clock: FixedClock, worker: DueWorker
    ) -> None:
        definite_wedding, extended_wedding = (hold_wedding(caller, clock, days=1) for _ in range(2))
        due = list(DueEntryRepository(Table("resources")).find_due(clock.now(), clock.now() + timedelta(days=2)))
        due = [each for each in due if each.record_id in (definite_wedding["id"], extended_wedding["id"])]
        assert len(due) == 2
        act(caller, definite_wedding, "confirm")
        patch_wedding(caller, extended_wedding, option_expires_at=rfc3339(clock.now() + timedelta(days=9)))
        clock.advance(days=2)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("tests.due_work.DueEntriesOfOne.find_due", lambda *_: iter(due))
            assert run_worker(worker) == DueWorkTally()
        assert record(weddings, caller, definite_wedding).status == "definite"
        assert record(weddings, caller, extended_wedding).status == "tentative"

    def test_reads_page_by_page(
        self,
        caller: Caller,
        weddings: WeddingRepository,
        clock: FixedClock,
        worker: DueWorker,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("apikit.dynamo.due_index._PAGE", 2)
        new_weddings = [hold_wedding(caller, clock, days=3, seconds=n) for n in range(5)]
        clock.advance(days=4)
        run_worker(worker)
        assert {record(weddings, caller, wedding).status for wedding in new_weddings} == {"released"}

    def test_one_that_fails_keeps_no_other_waiting(
        self,
        caller: Caller,
        weddings: WeddingRepository,
        clock: FixedClock,
        worker: DueWorker,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        poor, fine = (hold_wedding(caller, clock, days=1) for _ in range(2))
        clock.advance(days=2)
        real = weddings.save

        def save(wedding: Wedding, *rest: Any, **kwargs: Any) -> None:
            if wedding.id == poor["id"]:
                raise Unavailable("gone", retry_after_s=1)
            real(wedding, *rest, **kwargs)

        with monkeypatch.context() as patch:
            patch.setattr(weddings, "save", save)
            assert run_worker(worker).failed == 1
        assert record(weddings, caller, fine).status == "released"
        run_worker(worker)
        assert record(weddings, caller, poor).status == "released"

    def test_out_of_time_is_gone_on_with_by_the_next_run(
        self, caller: Caller, weddings: WeddingRepository, clock: FixedClock, worker: DueWorker
    ) -> None:
        new_weddings = [hold_wedding(caller, clock, days=1) for _ in range(3)]
        clock.advance(days=2)
        time_left = iter([True, False])
        tally = worker.run(has_time=lambda: next(time_left))
        assert (tally.carried_out, tally.is_done) == (1, False)
        run_worker(worker)
        assert {record(weddings, caller, wedding).status for wedding in new_weddings} == {"released"}
