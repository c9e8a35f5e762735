"""One worker of everything that falls due: in order, once each with workers at once, after an outage, with records that fail."""

import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Barrier, Lock, local
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.clock import SystemClock, rfc3339
from apikit.dynamo.calls import client
from apikit.dynamo.expressions import Update
from apikit.dynamo.table import Table
from apikit.resources.records import Record
from domain.api_keys.expiry_notices import ExpiryNotices
from domain.api_keys.wiring import key_repository
from domain.due_work.model import DueWorkTally
from domain.due_work.service import DueWorker
from domain.weddings.option_processor import CAUSE, OptionProcessor
from domain.weddings.repository import WeddingRepository
from functions.due_work.handler import lambda_handler
from tests.due_work import DueEntriesOfOne, a_worker, run_worker
from tests.fakes.clock import FixedClock
from tests.fakes.context import Context
from tests.gateway import Caller
from tests.keys import a_key
from tests.weddings import a_wedding, act

_WORKERS = 2
_PER_KIND = 4


def hold_wedding(owner: Caller, clock: FixedClock, **span: float) -> str:
    """The ID of a wedding that is held for this long from now on."""
    wedding = act(owner, a_wedding(owner), "hold", option_expires_at=rfc3339(clock.now() + timedelta(**span)))
    return str(wedding["id"])


def hold_key(owner: Caller, clock: FixedClock, **span: float) -> str:
    """The ID of a key that expires after this time."""
    return a_key(owner, expires_at=rfc3339(clock.now() + timedelta(**span))).key_id


def corrupt(owner: Caller, wedding_id: str) -> None:
    """Makes the wedding's document unreadable."""
    partition = Tenant(owner.organization_id, "live").partition("weddings")
    Table("resources").update(partition, wedding_id, Update(set={"doc": "{"}))


def wedding_state(owner: Caller, wedding_id: str) -> tuple[str, int]:
    """The wedding's status and version."""
    wedding = WeddingRepository(Table("resources")).get(Tenant(owner.organization_id, "live"), wedding_id)
    return wedding.status, wedding.version


def key_state(owner: Caller, key_id: str) -> tuple[int | None, int]:
    """The key's last notice and its version."""
    key = key_repository(Table("resources"), Table("access")).get(Tenant(owner.organization_id, "live"), key_id)
    return key.expiry_noticed, key.version


@pytest.fixture
def order(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The IDs of the records that something was carried out for, in order."""
    ids: list[str] = []
    for use_case in (OptionProcessor, ExpiryNotices):
        real = use_case.carry_out_due

        def carry_out_due(self: Any, record: Any, now: datetime, real: Any = real) -> Record | None:
            new: Record | None = real(self, record, now)
            ids.extend([new.id] if new else [])
            return new

        monkeypatch.setattr(use_case, "carry_out_due", carry_out_due)
    return ids


@pytest.fixture
def worker(owner: Caller, clock: FixedClock) -> DueWorker:
    return a_worker(owner.organization_id, clock)


@pytest.fixture
def one_call_at_a_time(aws: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """DynamoDB's single writes are atomic; moto's are not."""
    real, lock = client().call, Lock()

    def call(operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        with lock:
            return real(operation, request)

    monkeypatch.setattr(client(), "call", call)


@pytest.mark.usefixtures("one_call_at_a_time")
class TestRace:
    def test_each_thing_is_done_once_by_two_workers(
        self, owner: Caller, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        released_ids = [hold_wedding(owner, clock, days=1, seconds=n) for n in range(_PER_KIND)]
        noticed_ids = [hold_wedding(owner, clock, days=3, seconds=n) for n in range(_PER_KIND)]
        keys = [hold_key(owner, clock, days=8, seconds=n) for n in range(_PER_KIND)]
        clock.advance(days=1, hours=1)
        has_read, first_reads = Barrier(_WORKERS), local()
        weddings = WeddingRepository(Table("resources"))
        key_store = key_repository(Table("resources"), Table("access"))
        stores: tuple[Any, ...] = (weddings, key_store)
        for store in stores:
            real = store.get

            def get(tenant: Tenant, record_id: str, real: Any = real) -> Any:
                record = real(tenant, record_id)
                if record_id not in vars(first_reads):
                    # Both workers have read the same version before either writes.
                    vars(first_reads)[record_id] = True
                    has_read.wait(30)
                return record

            monkeypatch.setattr(store, "get", get)
        # With one time, both would write the same item, and the second would take the first one's write for its own.
        clocks = [FixedClock(clock.now() + timedelta(milliseconds=n)) for n in range(_WORKERS)]
        workers = [a_worker(owner.organization_id, each, weddings=weddings, keys=key_store) for each in clocks]
        with ThreadPoolExecutor(_WORKERS) as pool:
            tallies = list(pool.map(run_worker, workers))
        assert sum(each.carried_out for each in tallies) == 3 * _PER_KIND
        assert sum(each.failed for each in tallies) == 0
        assert [wedding_state(owner, each) for each in released_ids] == [("released", 3)] * _PER_KIND
        assert [wedding_state(owner, each) for each in noticed_ids] == [("tentative", 3)] * _PER_KIND
        assert [key_state(owner, each) for each in keys] == [(7, 2)] * _PER_KIND


class TestOrder:
    def test_is_that_of_time_across_kinds_and_days(
        self, owner: Caller, clock: FixedClock, worker: DueWorker, order: list[str]
    ) -> None:
        third = hold_wedding(owner, clock, days=2 + 3)  # noticed after 3 days
        first = hold_key(owner, clock, days=7 + 1)  # noticed after 1 day
        fourth = hold_key(owner, clock, days=7 + 3, hours=1)
        second = hold_wedding(owner, clock, days=2 + 2)
        clock.advance(days=3, hours=2)
        tally = run_worker(worker)
        assert order == [first, second, third, fourth]
        assert (tally.carried_out, tally.failed, tally.is_done) == (4, 0, True)
        assert tally.max_lateness_s == (2 * 24 + 2) * 3600

    def test_after_an_outage_of_three_days_nothing_is_missed(
        self, owner: Caller, clock: FixedClock, worker: DueWorker, order: list[str]
    ) -> None:
        run_worker(worker)
        weddings = [hold_wedding(owner, clock, days=2, hours=8 * n + 1) for n in range(9)]
        keys = [hold_key(owner, clock, days=7, hours=8 * n + 2) for n in range(9)]
        clock.advance(days=3)
        run_worker(worker)
        assert order == [each for pair in zip(weddings, keys, strict=True) for each in pair]
        # An option that expired in the outage is released; the notice before that is of no use any more.
        releases = [("released", 3)] * 3
        assert [wedding_state(owner, each) for each in weddings] == releases + [("tentative", 3)] * 6
        assert [key_state(owner, each) for each in keys] == [(7, 2)] * 9
        assert run_worker(worker) == DueWorkTally()

    def test_nothing_is_done_before_its_time(self, owner: Caller, clock: FixedClock, worker: DueWorker) -> None:
        wedding = hold_wedding(owner, clock, days=2, seconds=1)
        clock.advance(seconds=0.999)
        assert run_worker(worker) == DueWorkTally()
        clock.advance(seconds=0.001)
        assert run_worker(worker).carried_out == 1
        assert wedding_state(owner, wedding) == ("tentative", 3)


class TestFailures:
    def test_a_record_that_cannot_be_read_stops_no_other_and_is_retried(
        self, owner: Caller, clock: FixedClock, worker: DueWorker
    ) -> None:
        poisoned_id, *others = (hold_wedding(owner, clock, days=1, seconds=n) for n in range(3))
        corrupt(owner, poisoned_id)
        clock.advance(days=2)
        tallies = [run_worker(worker) for _ in range(3)]
        assert [(each.carried_out, each.failed, each.is_done) for each in tallies] == [
            (2, 1, True),
            (0, 1, True),
            (0, 1, True),
        ]
        assert [wedding_state(owner, each) for each in others] == [("released", 3)] * 2

    def test_records_that_fail_do_not_use_up_the_time_of_the_others(
        self, owner: Caller, clock: FixedClock, worker: DueWorker
    ) -> None:
        *poisoned_ids, last = (hold_wedding(owner, clock, days=1, seconds=n) for n in range(3))
        for each in poisoned_ids:
            corrupt(owner, each)
        clock.advance(days=2)
        tallies = []
        for _ in range(2):
            time_left = iter([True, True, False])
            tallies.append(worker.run(has_time=time_left.__next__))
        assert [(each.carried_out, each.failed, each.is_done) for each in tallies] == [(0, 2, False), (1, 1, False)]
        assert wedding_state(owner, last) == ("released", 3)

    def test_a_record_of_an_unknown_kind_is_counted(self, owner: Caller, clock: FixedClock) -> None:
        hold_key(owner, clock, days=8)
        clock.advance(days=2)
        worker = DueWorker(DueEntriesOfOne(owner.organization_id), {}, clock)
        assert run_worker(worker) == DueWorkTally(failed=1)


class TestHandler:
    @pytest.fixture
    def _own(self, owner: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        worker = a_worker(owner.organization_id, SystemClock())
        monkeypatch.setattr("functions.due_work.handler.due_worker", lambda: worker)

    @staticmethod
    def expire_option(owner: Caller, **late: float) -> str:
        """The ID of a wedding with an expired option, which has been due for this long."""
        weddings = WeddingRepository(Table("resources"))
        wedding = act(owner, a_wedding(owner), "hold")
        old = weddings.get(Tenant(owner.organization_id, "live"), wedding["id"])
        now = datetime.now(UTC).replace(microsecond=0)
        weddings.save(
            replace(old, version=3, option_expires_at=now, updated_at=now - timedelta(**late)), CAUSE, old=old
        )
        return old.id

    @pytest.mark.usefixtures("_own")
    def test_carries_out_what_is_due_and_records_how_late(
        self, owner: Caller, capsys: pytest.CaptureFixture[str]
    ) -> None:
        wedding_id = self.expire_option(owner, minutes=7)
        capsys.readouterr()
        facts = lambda_handler({}, Context())
        assert (facts["carried_out"], facts["failed"], facts["is_done"]) == (1, 0, True)
        assert 420 <= facts["max_lateness_s"] < 480
        log_line, metric = (json.loads(line) for line in capsys.readouterr().out.splitlines()[-2:])
        assert (log_line["message"], log_line["max_lateness_s"]) == ("Due work carried out", facts["max_lateness_s"])
        assert metric["DueWorkLateness"] == facts["max_lateness_s"]
        assert wedding_state(owner, wedding_id) == ("released", 4)

    @pytest.mark.usefixtures("_own")
    def test_counts_failures_and_leaves_the_schedule_alone(
        self, owner: Caller, capsys: pytest.CaptureFixture[str]
    ) -> None:
        corrupt(owner, self.expire_option(owner))
        capsys.readouterr()
        assert lambda_handler({}, Context())["failed"] == 1
        lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [each["message"] for each in lines if "message" in each] == ["Due work failed", "Due work carried out"]
        assert (lines[0]["level"], lines[0]["collection"]) == ("ERROR", "weddings")
        assert (lines[-1]["DueWorkFailures"], "DueWorkLateness" in lines[-1]) == (1, False)

    @pytest.mark.usefixtures("_own")
    def test_stops_when_time_is_short(self, owner: Caller) -> None:
        wedding_id = self.expire_option(owner)
        facts = lambda_handler({}, Context(5_000))
        assert (facts["carried_out"], facts["is_done"]) == (0, False)
        assert lambda_handler({}, Context(5_001))["is_done"] is True
        assert wedding_state(owner, wedding_id) == ("released", 4)

    def test_stays_for_what_falls_due_until_its_time_is_up(
        self, owner: Caller, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        wedding_ids = [hold_wedding(owner, clock, days=2, seconds=seconds) for seconds in (-1, 20, 30)]
        worker = a_worker(owner.organization_id, clock, pause=lambda seconds: clock.advance(seconds=seconds))
        monkeypatch.setattr("functions.due_work.handler.due_worker", lambda: worker)
        facts = lambda_handler({}, Context(30_000))
        assert (facts["carried_out"], facts["is_done"]) == (2, True)
        versions = [wedding_state(owner, each)[1] for each in wedding_ids]
        assert versions == [3, 3, 2]

    def test_carries_out_the_work_of_all_slices(self, owner: Caller) -> None:
        wedding_id = self.expire_option(owner)
        keys = key_repository(Table("resources"), Table("access"))
        old = keys.get(Tenant(owner.organization_id, "live"), a_key(owner).key_id)
        keys.save(replace(old, version=2, expires_at=datetime.now(UTC) + timedelta(days=3)), CAUSE, old=old)
        lambda_handler({}, Context(5_001))
        assert wedding_state(owner, wedding_id) == ("released", 4)
        assert key_state(owner, old.id) == (7, 3)
