"""When a candidate is free: the grid of the shifts, closures, reservations with buffers, and sessions."""

import pytest

from domain.availability.candidates import Candidate, Closure, SlotShape, Unit
from domain.availability.reasons import Reason
from domain.ledgers.model import Reservation

HOUR = 3_600_000
MINUTE = 60_000


def hour(value: float) -> int:
    return int(value * HOUR)


def a_shape(*, hours: float = 1, step: float = 1, lead: float = 0, rest: float = 0, **fields: int) -> SlotShape:
    return SlotShape(
        session="svc_1",
        duration_ms=hour(hours),
        step_ms=hour(step),
        before_ms=hour(lead),
        after_ms=hour(rest),
        **fields,
    )


def a_reservation(start: float, end: float, **fields: object) -> Reservation:
    return Reservation("bkg_other", hour(start), hour(end), **fields)  # type: ignore[arg-type]


def a_candidate(
    *reservations: Reservation, shifts: tuple[tuple[int, int], ...] = ((9, 17),), **fields: object
) -> Candidate:
    spans = [(hour(start), hour(end)) for start, end in shifts]
    unit = Unit("stf_1", 1, reservations)
    return Candidate(id="stf_1", units=(unit,), hours=spans, shifts=spans, **fields)  # type: ignore[arg-type]


def starts(candidate: Candidate, shape: SlotShape, first: float = 0, last: float = 48) -> list[float]:
    return sorted(start / HOUR for start in candidate.starts(shape, hour(first), hour(last)))


class TestStarts:
    def test_are_multiples_of_the_step_from_the_start_of_the_shift(self) -> None:
        candidate = a_candidate(shifts=((9, 12), (14, 16)))
        assert starts(candidate, a_shape(step=0.75)) == [9, 9.75, 10.5, 14, 14.75]

    def test_leave_room_for_buffers_on_both_sides(self) -> None:
        candidate = a_candidate(a_reservation(12, 13))
        shape = a_shape(step=0.5, lead=0.25, rest=0.5)
        # Before the reservation an hour and the later buffer must fit; after it, the earlier buffer.
        assert starts(candidate, shape) == [9, 9.5, 10, 10.5, 13.5, 14, 14.5, 15, 15.5, 16]

    def test_avoid_closures_but_not_with_buffers(self) -> None:
        candidate = a_candidate(closures=(Closure("break", [(hour(12), hour(13))]),))
        assert starts(candidate, a_shape(lead=0.5, rest=0.5)) == [9, 10, 11, 13, 14, 15, 16]

    def test_are_within_the_limits(self) -> None:
        assert starts(a_candidate(), a_shape(), 10, 12) == [10, 11]
        assert starts(a_candidate(), a_shape(), 10.5, 12.5) == [11, 12]

    def test_of_overlapping_shifts_are_on_the_earlier_grid(self) -> None:
        spans = ((9, 12), (11, 14))
        candidate = a_candidate(shifts=spans)
        union = Candidate(id="stf_1", units=candidate.units, hours=[(hour(9), hour(14))], shifts=candidate.shifts)
        assert starts(union, a_shape(step=2)) == [9, 11, 13]

    def test_do_not_run_into_the_first_slot_of_the_next_shift(self) -> None:
        spans = [(hour(0), hour(23)), (hour(23), hour(47))]
        days = Candidate(id="stf_1", units=(Unit("stf_1", 1, ()),), hours=[(hour(0), hour(47))], shifts=spans)
        # 90 minutes every 90 minutes: on a day of 23 hours, half an hour remains.
        assert starts(days, a_shape(hours=1.5, step=1.5), 20, 26) == [21, 23, 24.5]
        # Slots that are longer than the step overlap anyway.
        assert starts(days, a_shape(hours=1.5, step=1), 20, 26) == [20, 21, 22, 23, 24, 25]

    @pytest.mark.parametrize(
        ("second", "start_hours"),
        [
            ((22.5, 30), [20, 21, 22.5]),
            ((22, 30), [20, 21, 22]),
            ((21.75, 30), [20, 21, 22.75]),
            # No start of its own is left for the later shift.
            ((21.75, 22.6), [20, 21, 22]),
            ((21, 22), [20, 21, 22]),
        ],
    )
    def test_do_not_overlap_where_shifts_do(self, second: tuple[float, float], start_hours: list[float]) -> None:
        shifts = [(hour(20), hour(22.5)), (hour(second[0]), hour(second[1]))]
        candidate = Candidate(id="stf_1", units=(Unit("stf_1", 1, ()),), hours=[(hour(20), hour(30))], shifts=shifts)
        assert starts(candidate, a_shape(), 20, 24)[:3] == start_hours

    def test_without_hours_have_no_end(self) -> None:
        always = Candidate(id="spc_1", units=(Unit("spc_1", 1, ()),), shifts=[(0, hour(24)), (hour(24), hour(48))])
        assert starts(always, a_shape(step=12, hours=30)) == [0, 12, 24, 36]

    @pytest.mark.parametrize("fields", [{"is_active": False}, {"max_party": 1}])
    def test_are_none_for_an_inactive_or_too_small_one(self, fields: dict[str, object]) -> None:
        assert starts(a_candidate(**fields), a_shape(party_size=2, capacity=5)) == []  # type: ignore[arg-type]


class TestSessions:
    def test_can_be_joined_until_they_are_full(self) -> None:
        candidate = a_candidate(
            a_reservation(9, 10, session="svc_1", party_size=3), a_reservation(9, 10, session="svc_1")
        )
        places = candidate.starts(a_shape(capacity=5), hour(9), hour(11))
        assert places == {hour(9): 1, hour(10): 5}
        assert candidate.starts(a_shape(capacity=5, party_size=2), hour(9), hour(11)) == {hour(10): 5}

    def test_of_a_combo_count_for_each_unit(self) -> None:
        session = a_reservation(9, 10, session="svc_1", party_size=2)
        span = [(hour(9), hour(11))]
        combo = Candidate(
            id="spc_3", units=(Unit("spc_1", 1, (session,)), Unit("spc_2", 1, (session,))), hours=span, shifts=span
        )
        assert combo.starts(a_shape(capacity=3), hour(9), hour(11)) == {hour(9): 1, hour(10): 3}

    def test_are_within_the_limits(self) -> None:
        candidate = a_candidate(a_reservation(9, 10, session="svc_1"))
        assert starts(candidate, a_shape(capacity=5), 9, 10) == [9]
        assert starts(candidate, a_shape(capacity=5), 8, 9) == []
        assert starts(candidate, a_shape(capacity=5), 9.001, 11) == [10]

    def test_of_a_combo_have_the_places_of_its_fullest_unit(self) -> None:
        units = [Unit(f"spc_{size}", 1, [a_reservation(9, 10, session="svc_1", party_size=size)]) for size in (1, 3, 2)]
        span = [(hour(9), hour(10))]
        combo = Candidate(id="spc_0", units=units, hours=span, shifts=span)
        assert combo.starts(a_shape(capacity=5), hour(9), hour(11)) == {hour(9): 2}

    def test_with_buffers_start_at_the_start_of_the_service(self) -> None:
        candidate = a_candidate(a_reservation(9.5, 11.5, session="svc_1"))
        shape = a_shape(lead=0.5, rest=0.5, capacity=2)
        assert candidate.is_in_session(shape, hour(10))
        assert not candidate.is_in_session(shape, hour(9.5))
        assert candidate.starts(shape, hour(9), hour(12)) == {hour(10): 1}

    def test_of_another_length_or_service_exclude(self) -> None:
        candidate = a_candidate(a_reservation(9, 11, session="svc_1"), a_reservation(13, 14, session="svc_2"))
        assert starts(candidate, a_shape(capacity=5), 9, 15) == [11, 12, 14]


class TestReasons:
    @pytest.mark.parametrize(
        ("start", "reason"),
        [
            (9, None),
            (8.5, "outside_hours"),
            (16.5, "outside_hours"),
            (11.5, "break"),
            (14, "booked"),
            (15, "held"),
        ],
    )
    def test_name_the_rule(self, start: float, reason: Reason | None) -> None:
        candidate = a_candidate(
            a_reservation(14, 15),
            a_reservation(15, 16, expires_ms=1),
            closures=(Closure("break", [(hour(12), hour(13))]),),
        )
        assert candidate.find_reason(a_shape(), hour(start)) == reason

    def test_a_closure_of_an_instant_excludes(self) -> None:
        for first, last, reason in (
            (10 * HOUR - 1, 10 * HOUR, "break"),
            (10 * HOUR, 11 * HOUR, None),
            (0, 9 * HOUR, None),
        ):
            candidate = a_candidate(closures=(Closure("break", [(first, last)]),))
            assert candidate.find_reason(a_shape(), hour(9)) == reason
            assert (hour(9) in candidate.starts(a_shape(), hour(9), hour(10))) == (reason is None)

    def test_of_a_full_session_is_the_capacity(self) -> None:
        candidate = a_candidate(a_reservation(9, 10, session="svc_1", party_size=2))
        assert candidate.find_reason(a_shape(capacity=2), hour(9)) == "capacity"
        assert candidate.find_reason(a_shape(capacity=1, party_size=2), hour(12)) == "capacity"

    def test_agree_with_the_starts(self) -> None:
        candidate = a_candidate(
            a_reservation(10, 11), a_reservation(12.5, 13), closures=(Closure("time_off", [(hour(15), hour(15.5))]),)
        )
        shape = a_shape(hours=0.75, step=0.25, lead=0.25, rest=0.5)
        free = [
            quarter / 4 for quarter in range(8 * 4, 18 * 4) if candidate.find_reason(shape, hour(quarter / 4)) is None
        ]
        assert starts(candidate, shape) == free
