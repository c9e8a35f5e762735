"""Which reservations a change that takes time away meets."""

from datetime import timedelta
from typing import Any

import pytest

from apikit.clock import epoch_ms
from apikit.errors import Conflict
from domain.ledgers.free_time import FreeTimeCheck
from domain.ledgers.model import Reservation
from domain.time_spans import Span
from tests.builders import NOW, a_tenant
from tests.fakes.ledger import MemoryLedger

TENANT = a_tenant()


def hours(start_h: float, end_h: float) -> Span:
    """Return a time in hours from now on."""
    return epoch_ms(NOW + timedelta(hours=start_h)), epoch_ms(NOW + timedelta(hours=end_h))


def find_holders(ledger: MemoryLedger, *spans: Span) -> list[str]:
    facts: dict[str, Any] = {"reservations": [], "reservation_count": 0}
    try:
        FreeTimeCheck(ledger).require_free_spans(TENANT, "stf_1", spans, now=NOW, advice="Move it.")
    except Conflict as conflict:
        facts = conflict.facts
    assert facts["reservation_count"] == len(facts["reservations"])
    return [each["held_by"] for each in facts["reservations"]]


def a_ledger(**spans: Span) -> MemoryLedger:
    return MemoryLedger(stf_1=[Reservation(holder, *span) for holder, span in spans.items()])


class TestSpans:
    @pytest.mark.parametrize(
        ("start_h", "end_h", "holders"),
        [(1, 2, []), (3, 4, []), (1, 2.5, ["bkg_1"]), (2.5, 2.6, ["bkg_1"]), (1, 9, ["bkg_1"])],
    )
    def test_meet_what_they_overlap(self, start_h: float, end_h: float, holders: list[str]) -> None:
        assert find_holders(a_ledger(bkg_1=hours(2, 3)), hours(start_h, end_h)) == holders

    def test_leave_out_what_is_between_them(self) -> None:
        ledger = a_ledger(bkg_2=hours(6, 7), bkg_1=hours(2, 3), bkg_3=hours(4, 5))
        assert find_holders(ledger, hours(1, 3), hours(6, 8)) == ["bkg_1", "bkg_2"]
        assert ledger.reads == 1

    def test_meet_what_has_begun_and_not_what_has_ended(self) -> None:
        ledger = a_ledger(bkg_1=hours(-2, 0), bkg_2=hours(-1, 1))
        assert find_holders(ledger, hours(-5, 0.5)) == ["bkg_2"]

    def test_that_have_ended_read_nothing(self) -> None:
        ledger = a_ledger(bkg_1=hours(-2, -1))
        assert find_holders(ledger, hours(-3, 0)) == []
        assert find_holders(ledger) == []
        assert ledger.reads == 0

    @pytest.mark.parametrize(("expiry_h", "holders"), [(0, []), (0.1, ["bkg_1"])])
    def test_meet_a_hold_until_it_expires(self, expiry_h: float, holders: list[str]) -> None:
        hold = Reservation("bkg_1", *hours(2, 3), hours(0, expiry_h)[1])
        assert find_holders(MemoryLedger(stf_1=[hold]), hours(1, 4)) == holders


def test_a_unit_with_a_later_reservation_is_reserved() -> None:
    check = FreeTimeCheck(a_ledger(bkg_1=hours(-2, -1), bkg_2=hours(9_000, 9_001)))
    with pytest.raises(Conflict) as refusal:
        check.require_unreserved(TENANT, "stf_1", now=NOW, advice="Move it.")
    assert refusal.value.detail == "stf_1 has a reservation at that time; the first is of bkg_2. Move it."
    check.require_unreserved(TENANT, "stf_2", now=NOW, advice="Move it.")
