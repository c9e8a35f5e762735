"""When reservations of a unit exclude each other."""

import pytest

from apikit.errors import SlotUnavailable
from domain.ledgers.model import (
    DAY_MS,
    LedgerPage,
    Reservation,
    ReservedSlot,
    SlotClaim,
    replace_reservations,
    utc_days,
)

HOUR = 3_600_000
# 2026-03-01T00:00Z
DAY = 20_513 * DAY_MS
PAGE = LedgerPage("spc_1", "2026-03-01")


def hours(start_h: int, end_h: int) -> tuple[int, int]:
    return DAY + start_h * HOUR, DAY + end_h * HOUR


def a_reservation(holder: str, start_h: int, end_h: int, expires_h: int = 0) -> Reservation:
    return Reservation(holder, *hours(start_h, end_h), expires_h and DAY + expires_h * HOUR)


def a_session(holder: str, start_h: int, end_h: int, session: str = "svc_1", party_size: int = 1) -> Reservation:
    return Reservation(holder, *hours(start_h, end_h), 0, session, party_size)


def a_claim(holder: str, start_h: int, end_h: int, **slot: object) -> SlotClaim:
    return SlotClaim(holder, (ReservedSlot("spc_1", *hours(start_h, end_h), **slot),))  # type: ignore[arg-type]


def place(
    reservations: list[Reservation], claim: SlotClaim | None, holder: str = "b", now_h: int = 0
) -> list[Reservation]:
    return replace_reservations(PAGE, reservations, claim=claim, holder=holder, now_ms=DAY + now_h * HOUR)


class TestExclusiveSlots:
    @pytest.mark.parametrize(("start_h", "end_h"), [(9, 13), (10, 11), (12, 18), (4, 18), (4, 10)])
    def test_exclude_what_overlaps_and_name_it(self, start_h: int, end_h: int) -> None:
        with pytest.raises(SlotUnavailable) as refusal:
            place([a_reservation("a", 9, 13)], a_claim("b", start_h, end_h))
        assert refusal.value.facts["clash"] == {
            "id": "spc_1",
            "held_by": "a",
            "start_at": "2026-03-01T09:00:00.000Z",
            "end_at": "2026-03-01T13:00:00.000Z",
        }

    @pytest.mark.parametrize(("start_h", "end_h"), [(13, 14), (6, 9)])
    def test_may_follow_each_other(self, start_h: int, end_h: int) -> None:
        first = a_reservation("a", 9, 13)
        assert place([first], a_claim("b", start_h, end_h)) == [first, a_reservation("b", start_h, end_h)]

    @pytest.mark.parametrize("now_h", [4, 5])
    def test_ignore_and_drop_what_has_expired(self, now_h: int) -> None:
        new = a_reservation("b", 9, 13)
        assert place([a_reservation("a", 9, 13, expires_h=4)], a_claim("b", 9, 13), now_h=now_h) == [new]

    def test_respect_what_has_not(self) -> None:
        with pytest.raises(SlotUnavailable):
            place([a_reservation("a", 9, 13, expires_h=4)], a_claim("b", 9, 13), now_h=3)

    def test_of_the_holder_are_replaced_and_removed(self) -> None:
        own, other = a_reservation("a", 9, 13), a_reservation("b", 15, 17)
        assert place([own, other], a_claim("a", 10, 14), holder="a") == [other, a_reservation("a", 10, 14)]
        assert place([own, other], None, holder="a") == [other]

    def test_of_other_units_and_days_leave_the_page_alone(self) -> None:
        other = SlotClaim("b", (ReservedSlot("spc_2", *hours(9, 13)), ReservedSlot("spc_1", *hours(33, 34))))
        assert place([a_reservation("a", 9, 13)], other) == [a_reservation("a", 9, 13)]


class TestSessions:
    def test_are_shared_up_to_the_capacity(self) -> None:
        first = a_session("a", 9, 10, party_size=3)
        claim = a_claim("b", 9, 10, session="svc_1", party_size=2, capacity=5)
        assert place([first], claim) == [first, a_session("b", 9, 10, party_size=2)]
        with pytest.raises(SlotUnavailable):
            place([first], a_claim("b", 9, 10, session="svc_1", party_size=3, capacity=5))

    @pytest.mark.parametrize(
        ("start_h", "end_h", "session"), [(9, 11, "svc_1"), (8, 10, "svc_1"), (9, 10, "svc_2"), (9, 10, "")]
    )
    def test_are_of_one_service_and_one_time(self, start_h: int, end_h: int, session: str) -> None:
        with pytest.raises(SlotUnavailable):
            place([a_session("a", 9, 10)], a_claim("b", start_h, end_h, session=session, capacity=5))

    def test_do_not_share_with_an_exclusive_slot(self) -> None:
        with pytest.raises(SlotUnavailable):
            place([a_reservation("a", 9, 10)], a_claim("b", 9, 10, session="svc_1", capacity=5))


def test_the_utc_days_of_a_time_end_before_midnight() -> None:
    assert utc_days(*hours(9, 24)) == ["2026-03-01"]
    assert utc_days(DAY, DAY + DAY_MS + 1) == ["2026-03-01", "2026-03-02"]
