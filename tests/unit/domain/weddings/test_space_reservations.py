"""The reservations of a wedding."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

import pytest

from apikit.clock import epoch_ms
from apikit.errors import Conflict, InvalidRequest, SlotUnavailable
from domain.ledgers.model import DAY_MS, ReservedSlot
from domain.weddings.model import SubEvent, Wedding
from domain.weddings.space_reservations import has_same_slots, reservation_basis, space_slots
from tests.builders import NOW
from tests.weddings import wedding_record

SPACES: dict[str, list[str]] = {"spc_hall": [], "spc_room": [], "spc_both": ["spc_hall", "spc_room"]}
VERSIONS = {"spc_hall": 3, "spc_room": 4, "spc_both": 5}
WINDOW = {"start_at": "2026-06-13T20:00:00.000Z", "end_at": "2026-06-14T20:00:00.000Z"}
BLOCKS = [{"id": "blk_parquet", **WINDOW}]


def read(places: Iterable[tuple[str, str]]) -> dict[tuple[str, str], dict[str, Any]]:
    forms: dict[tuple[str, str], dict[str, Any]] = {("venues", "ven_rome"): {"time_zone": "Europe/Rome", "version": 9}}
    forms |= {
        ("spaces", name): {
            "id": name,
            "version": VERSIONS[name],
            "element_ids": elements,
            "blocks": BLOCKS if name == "spc_room" else [],
        }
        for name, elements in SPACES.items()
    }
    return {place: forms[place] for place in places if place in forms}


def definite_wedding(**fields: Any) -> Wedding:
    return wedding_record(**{"status": "definite", "venue_id": "ven_rome", "space_ids": ["spc_hall"], **fields})


class TestSlots:
    def test_are_the_local_date_without_times(self) -> None:
        start_at, end_at = datetime(2026, 6, 12, 22, tzinfo=UTC), datetime(2026, 6, 13, 22, tzinfo=UTC)
        assert space_slots(definite_wedding(), read) == (slot("spc_hall", start_at, end_at),)

    def test_are_from_start_to_end_and_include_the_elements_of_a_combo(self) -> None:
        start_at, end_at = datetime(2026, 6, 13, 12, tzinfo=UTC), datetime(2026, 6, 13, 20, tzinfo=UTC)
        wedding = definite_wedding(
            start_at=start_at, end_at=end_at, space_ids=["spc_both", "spc_hall"], option_expires_at=NOW
        )
        assert space_slots(wedding, read) == (
            slot("spc_hall", start_at, end_at),
            slot("spc_room", start_at, end_at),
            slot("spc_both", start_at, end_at),
        )

    def test_have_a_limit(self) -> None:
        start_at = datetime(2026, 7, 1, tzinfo=UTC)
        with pytest.raises(InvalidRequest, match="too many spaces"):
            space_slots(
                definite_wedding(space_ids=["spc_both"], start_at=start_at, end_at=start_at + timedelta(days=14)), read
            )

    def test_are_not_those_of_a_deleted_space(self) -> None:
        with pytest.raises(Conflict, match="was deleted"):
            space_slots(definite_wedding(space_ids=["spc_former"]), read)


def slot(space_id: str, start_at: datetime, end_at: datetime) -> ReservedSlot:
    return ReservedSlot(space_id, epoch_ms(start_at), epoch_ms(end_at), VERSIONS[space_id], host_version=9)


def part(space_id: str, start: int, end: int) -> SubEvent:
    day = datetime(2026, 6, 13, tzinfo=UTC)
    return SubEvent(name="Dinner", start_at=day.replace(hour=start), end_at=day.replace(hour=end), space_id=space_id)


class TestParts:
    def test_reserve_their_own_space_while_they_last(self) -> None:
        start_at, end_at = datetime(2026, 6, 13, 8, tzinfo=UTC), datetime(2026, 6, 13, 23, tzinfo=UTC)
        parts = [part("spc_room", 17, 19), part("spc_room", 10, 12)]
        wedding = definite_wedding(start_at=start_at, end_at=end_at, sub_events=parts)
        # One slot per wedding and space, from the start of the first sub-event to the end of the last.
        assert space_slots(wedding, read) == (
            slot("spc_hall", start_at, end_at),
            slot("spc_room", start_at.replace(hour=10), end_at.replace(hour=19)),
        )

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            (datetime(2026, 6, 14, tzinfo=UTC), None),
            (None, datetime(2026, 6, 12, 20, tzinfo=UTC)),
        ],
    )
    def test_outside_the_date_reserve_a_day(self, start: datetime | None, end: datetime | None) -> None:
        # The wedding is the local date; a part that starts after its end, or ends before its start, lasts a day.
        dinner = SubEvent(name="Dinner", start_at=start, end_at=end, space_id="spc_hall")
        (only,) = space_slots(definite_wedding(space_ids=[], sub_events=[dinner]), read)
        assert only.end_ms - only.start_ms == DAY_MS

    def test_hold_without_a_space_of_the_wedding(self) -> None:
        assert reservation_basis(definite_wedding(space_ids=[], sub_events=[part("spc_room", 10, 12)])) is not None


class TestBlocks:
    times: ClassVar = {
        "start_at": datetime(2026, 6, 13, 12, tzinfo=UTC),
        "end_at": datetime(2026, 6, 13, 20, 30, tzinfo=UTC),
    }

    @pytest.mark.parametrize("space_id", ["spc_room", "spc_both"])
    def test_of_a_space_or_an_element_refuse(self, space_id: str) -> None:
        with pytest.raises(SlotUnavailable, match="spc_room is out of service") as failure:
            space_slots(definite_wedding(space_ids=[space_id], **self.times), read)
        assert failure.value.facts["clash"] == {"id": "spc_room", "held_by": BLOCKS[0]["id"], **WINDOW}

    def test_leave_other_times_and_spaces_alone(self) -> None:
        earlier = {**self.times, "end_at": datetime(2026, 6, 13, 20, tzinfo=UTC)}
        assert space_slots(definite_wedding(space_ids=["spc_both"], **earlier), read)
        assert space_slots(definite_wedding(space_ids=["spc_hall"], **self.times), read)


class TestPlace:
    def test_is_kept_when_only_the_option_moves(self) -> None:
        assert has_same_slots(definite_wedding(option_expires_at=NOW), definite_wedding())
        assert not has_same_slots(definite_wedding(space_ids=["spc_room"]), definite_wedding())
        assert not has_same_slots(definite_wedding(status="released"), definite_wedding())
        assert not has_same_slots(definite_wedding(), definite_wedding(status="canceled"))


class TestGrounds:
    @pytest.mark.parametrize("status", ["tentative", "definite", "in_progress"])
    def test_are_there_while_it_holds(self, status: str) -> None:
        assert reservation_basis(definite_wedding(status=status)) == reservation_basis(
            definite_wedding(notes="x", budget=None, client_id="cli_2")
        )

    @pytest.mark.parametrize(
        "fields",
        [
            {"status": "inquiry"},
            {"status": "released"},
            {"status": "completed"},
            {"space_ids": []},
            {"deleted_at": NOW},
        ],
    )
    def test_are_none_when_it_holds_nothing(self, fields: dict[str, Any]) -> None:
        assert reservation_basis(definite_wedding(**fields)) is None

    def test_move_with_an_option(self) -> None:
        assert reservation_basis(definite_wedding()) != reservation_basis(definite_wedding(option_expires_at=NOW))
