"""Reads of a record that deletions and restorations move meanwhile: it is at exactly one place, so none of them misses it."""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event
from typing import Any

import pytest

from apikit.atomic import join_unit
from apikit.dynamo.batches import get_snapshot
from apikit.dynamo.calls import client
from apikit.dynamo.record_table import RecordTable
from apikit.dynamo.retries import with_retries
from apikit.dynamo.table import ItemKey, Table
from apikit.dynamo.unit_of_work import UnitOfWork
from apikit.errors import Conflict, NotFound, ResourceDeleted, WriteContention
from apikit.ids import new_id
from apikit.resources.records import next_version
from domain.clients.model import Client
from tests.builders import CAUSE, NOW, a_client, a_tenant
from tests.counting import CountedCalls
from tests.threads import in_another_thread

_READERS, _MOVES = 6, 40


class Mover:
    """A client that is deleted and restored in turn."""

    def __init__(self) -> None:
        self.store = RecordTable(Table("resources"), Client)
        self.record = a_client()
        self.store.add(self.record, CAUSE)

    def move(self) -> None:
        old_version = self.record
        self.record = next_version(old_version, NOW, {"deleted_at": None if old_version.deleted_at else NOW})
        act = self.store.restore if old_version.deleted_at else self.store.remove
        act(self.record, CAUSE, old=old_version)

    @contextmanager
    def moving_after_each_read(self) -> Iterator[None]:
        """Within, every single read is followed by a move: what was read is no longer so."""
        observers = client().observers

        def observe(operation: str, _request: Mapping[str, Any], _answer: Mapping[str, Any] | None) -> None:
            if operation == "GetItem":
                self.move()

        observers.append(observe)
        try:
            yield
        finally:
            observers.remove(observe)


@pytest.fixture
def mover(aws: None) -> Mover:
    return Mover()


def outcome(read: Callable[[], object]) -> type[Exception] | None:
    try:
        read()
    except NotFound as error:
        return type(error)
    except Conflict:
        return Conflict
    return None


class TestMovesBetweenReads:
    def test_a_restored_record_is_found(self, mover: Mover) -> None:
        mover.move()
        with mover.moving_after_each_read():
            assert mover.store.get(mover.record.tenant, mover.record.id) == mover.record
        assert mover.record.deleted_at is None

    def test_a_deleted_record_is_found_among_the_deleted(self, mover: Mover) -> None:
        with mover.moving_after_each_read():
            assert mover.store.get_deleted(mover.record.tenant, mover.record.id) == mover.record
        assert mover.record.deleted_at == NOW


class TestStorm:
    def test_answers_no_reader_that_the_record_does_not_exist(self, mover: Mover) -> None:
        tenant, record_id, is_over = mover.record.tenant, mover.record.id, Event()

        def read() -> set[type[Exception] | None]:
            outcomes = set()
            while not is_over.is_set():
                outcomes |= {outcome(lambda: mover.store.get(tenant, record_id))}
                outcomes |= {outcome(lambda: mover.store.get_deleted(tenant, record_id))}
            return outcomes

        with ThreadPoolExecutor(_READERS) as pool:
            readers = [pool.submit(read) for _ in range(_READERS)]
            try:
                for _ in range(_MOVES):
                    mover.move()
            finally:
                is_over.set()
            all_outcomes = set().union(*(reader.result() for reader in readers))
        assert all_outcomes == {None, ResourceDeleted, Conflict}


class TestMisses:
    def test_of_what_never_was_cost_one_call_more(self, aws: None) -> None:
        store, tenant = RecordTable(Table("resources"), Client), a_tenant()
        for read in (store.get, store.get_deleted):
            with CountedCalls() as calls, pytest.raises(NotFound):
                read(tenant, new_id("cli"))
            assert calls.by_operation == {"GetItem": 1, "TransactGetItems": 1}

    def test_see_what_a_unit_of_work_moves(self, mover: Mover) -> None:
        tenant, record_id = mover.record.tenant, mover.record.id

        def within_a_unit() -> list[type[Exception] | None]:
            join_unit(UnitOfWork())
            mover.move()
            return [
                outcome(lambda: mover.store.get(tenant, record_id)),
                outcome(lambda: mover.store.get_deleted(tenant, record_id)),
            ]

        assert in_another_thread(within_a_unit) == [ResourceDeleted, None]


class TestSnapshot:
    def test_has_the_items_in_the_order_asked_for(self, mover: Mover) -> None:
        absent = ItemKey("resources", "nowhere", "x")
        key = mover.store.item_key(mover.record.tenant, mover.record.id)
        first, second = get_snapshot(absent, key)
        assert first is None
        assert second is not None
        assert second["sk"] == mover.record.id

    def test_is_read_again_when_a_transaction_was_just_being_written(self) -> None:
        answers: list[Exception | str] = [WriteContention("busy"), WriteContention("busy"), "read"]

        def send() -> str:
            answer = answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer

        assert with_retries(send) == "read"
