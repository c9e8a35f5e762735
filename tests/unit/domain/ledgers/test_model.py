"""When reservations of a unit overlap."""

from datetime import timedelta

import pytest

from apikit.errors import SlotUnavailable
from domain.ledgers.model import LedgerPage, Reservation, replace_reservation
from tests.builders import NOW

HOUR = timedelta(hours=1)
PAGE = LedgerPage("spc_1", "2026-03-01")


def a_reservation(holder: str, start_h: int, end_h: int, expires_h: int | None = None) -> Reservation:
    expires_at = NOW + expires_h * HOUR if expires_h is not None else None
    return Reservation(holder, NOW + start_h * HOUR, NOW + end_h * HOUR, expires_at)


class TestReplaceReservation:
    @pytest.mark.parametrize(("start_h", "end_h"), [(0, 4), (1, 2), (3, 9), (-5, 9), (-5, 1)])
    def test_refuses_what_overlaps_anothers_and_names_it(self, start_h: int, end_h: int) -> None:
        with pytest.raises(SlotUnavailable) as refusal:
            replace_reservation(
                PAGE, [a_reservation("a", 0, 4)], holder="b", reservation=a_reservation("b", start_h, end_h), now=NOW
            )
        assert refusal.value.facts["clash"] == {
            "id": "spc_1",
            "held_by": "a",
            "start_at": "2026-03-01T09:30:00.000Z",
            "end_at": "2026-03-01T13:30:00.000Z",
        }

    @pytest.mark.parametrize(("start_h", "end_h"), [(4, 5), (-3, 0)])
    def test_lets_the_next_begin_when_one_ends(self, start_h: int, end_h: int) -> None:
        first, second = a_reservation("a", 0, 4), a_reservation("b", start_h, end_h)
        assert replace_reservation(PAGE, [first], holder="b", reservation=second, now=NOW) == [first, second]

    @pytest.mark.parametrize("expires_h", [0, -1])
    def test_ignores_what_has_expired(self, expires_h: int) -> None:
        new_reservation = a_reservation("b", 0, 4)
        assert replace_reservation(
            PAGE, [a_reservation("a", 0, 4, expires_h)], holder="b", reservation=new_reservation, now=NOW
        ) == [new_reservation]

    def test_respects_what_has_not(self) -> None:
        with pytest.raises(SlotUnavailable):
            replace_reservation(
                PAGE, [a_reservation("a", 0, 4, 1)], holder="b", reservation=a_reservation("b", 0, 4), now=NOW
            )

    def test_moves_and_frees_ones_own(self) -> None:
        own, other = a_reservation("a", 0, 4), a_reservation("b", 6, 8)
        new_reservation = a_reservation("a", 1, 5)
        assert replace_reservation(PAGE, [own, other], holder="a", reservation=new_reservation, now=NOW) == [
            other,
            new_reservation,
        ]
        assert replace_reservation(PAGE, [own, other], holder="a", reservation=None, now=NOW) == [other]


def test_a_reservations_days_are_utc_and_end_before_midnight() -> None:
    # NOW is 09:30: 14 h 30 later it is midnight.
    midnight = Reservation("a", NOW, NOW + timedelta(hours=14, minutes=30))
    assert midnight.utc_days() == ["2026-03-01"]
    longer = Reservation("a", NOW, midnight.end_at + timedelta(milliseconds=1))
    assert longer.utc_days() == ["2026-03-01", "2026-03-02"]
