"""What the queue has of an entry: its place, and the slots that suit it."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from apikit.clock import epoch_ms
from domain.waitlist.freed_time import FreedTime
from domain.waitlist.waiting_entry import WaitingEntry
from tests.builders import NOW, a_tenant
from tests.waitlist_records import OPENING, entry_record

START, HOUR = epoch_ms(OPENING), 3_600_000
ANNA, BEA, HALL = "stf_01k0a3v5m8f1xq2w7r9tbdc6yz", "stf_01k0a3v5m8f1xq2w7r9tbdc6zz", "spc_01k0a3v5m8f1xq2w7r9tbdc6yz"


def a_waiting_entry(**fields: Any) -> WaitingEntry:
    return WaitingEntry.from_entry(entry_record(**fields))


def a_gap(start_hour: int = 0, end_hour: int = 1, **fields: Any) -> FreedTime:
    span = (START + start_hour * HOUR, START + end_hour * HOUR)
    return FreedTime(tenant=a_tenant(), span=span, **{"staff_ids": (ANNA,), **fields})


def test_is_stored_as_a_list() -> None:
    entry = entry_record(staff_id=ANNA, party_size=3, queued_at=NOW, missed_starts=(5, 7))
    waiting = WaitingEntry.from_entry(entry)
    values = msgspec.to_builtins(waiting)
    assert values == [entry.id, entry.service_id, epoch_ms(NOW), START, START + 8 * HOUR, ANNA, 3, (5, 7)]
    assert msgspec.convert(values, WaitingEntry) == waiting


def test_places_are_those_of_the_entries() -> None:
    first = a_waiting_entry()
    last = a_waiting_entry(queued_at=NOW + timedelta(milliseconds=1))
    assert first.place < last.place


@pytest.mark.parametrize(
    ("staff_id", "gap", "is_possible"),
    [
        (None, a_gap(), True),
        (None, a_gap(-2, 0), False),
        (None, a_gap(8, 9), False),
        (None, a_gap(-2, 12), True),
        (ANNA, a_gap(), True),
        (BEA, a_gap(), False),
        (BEA, a_gap(space_ids=(HALL,)), True),
    ],
)
def test_may_use_freed_time(staff_id: str | None, gap: FreedTime, is_possible: bool) -> None:  # noqa: FBT001 - a case's column
    assert a_waiting_entry(staff_id=staff_id).may_use(gap) is is_possible


@pytest.mark.parametrize(("start_hour", "is_suitable"), [(-1, False), (0, True), (7, True), (8, False), (3, False)])
def test_suits_within_its_time_unless_it_was_missed(start_hour: int, is_suitable: bool) -> None:  # noqa: FBT001 - a case's column
    waiting, start_ms = a_waiting_entry(missed_starts=(START + 3 * HOUR,)), START + start_hour * HOUR
    assert waiting.suits(start_ms, start_ms + HOUR) is is_suitable
