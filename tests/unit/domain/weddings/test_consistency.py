"""Which parts of a wedding fit together: times, guests, spaces and the venue."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.errors import Conflict, InvalidRequest
from apikit.ids import new_id
from apikit.resources.records import validate
from domain.weddings.consistency import require_consistent
from domain.weddings.model import Guests, Wedding, WeddingDetails
from tests.builders import NOW, a_tenant
from tests.fakes.directory import MemoryDirectory
from tests.weddings import wedding_record

# Fixed, since they stand in the names of tests.
ROME, KIRIBATI, ZONELESS_VENUE, ARCHIVED_VENUE = (f"ven_01k0a3v5m8f1xq2w7r9tbdc6y{n}" for n in range(4))
HALL, OTHER_HALL = new_id("spc"), new_id("spc")


class TwoVenues(MemoryDirectory):
    """A directory with venues in Rome, on Kiritimati and in no zone, and a hall in Rome."""

    def get_many(self, tenant: Tenant, places: Iterable[tuple[str, str]]) -> dict[tuple[str, str], dict[str, Any]]:
        """What is there of that."""
        self.reads += 1
        all_forms: dict[tuple[str, str], dict[str, Any]] = {
            ("venues", ROME): {"time_zone": "Europe/Rome", "status": "active"},
            ("venues", KIRIBATI): {"time_zone": "Pacific/Kiritimati", "status": "active"},
            ("venues", ZONELESS_VENUE): {"time_zone": None, "status": "active"},
            ("venues", ARCHIVED_VENUE): {"time_zone": None, "status": "archived"},
            ("spaces", HALL): {"venue_id": ROME},
            ("spaces", OTHER_HALL): {"venue_id": KIRIBATI},
        }
        return {place: all_forms[place] for place in places if place in all_forms}


def details(**fields: Any) -> WeddingDetails:
    return validate(WeddingDetails, {"client_id": new_id("cli"), "date": "2027-06-12", **fields})


def faults(values: WeddingDetails, record: Wedding | None = None) -> list[tuple[str | None, str]]:
    try:
        require_consistent(values, record=record, directory=TwoVenues(), tenant=a_tenant())
    except InvalidRequest as refusal:
        return [(fault.pointer, fault.code) for fault in refusal.errors]
    return []


class TestTimes:
    @pytest.mark.parametrize(
        ("venue_id", "start_at", "end_at", "wrong"),
        [
            # Midnight in Rome is 22:00 the day before in UTC.
            (ROME, "2027-06-11T22:00:00Z", "2027-06-12T22:00:00Z", []),
            (ROME, "2027-06-12T22:00:00Z", "2027-06-13T01:00:00Z", ["/start_at"]),
            (ROME, "2027-06-11T10:00:00Z", "2027-06-11T22:00:00Z", ["/end_at"]),
            (ROME, "2027-06-11T10:00:00Z", "2027-06-13T10:00:00Z", []),
            (KIRIBATI, "2027-06-11T10:00:00Z", "2027-06-11T20:00:00Z", []),
            # Where the zone is not known, a day beside will do, and a week does not.
            (ZONELESS_VENUE, "2027-06-13T01:00:00Z", "2027-06-13T05:00:00Z", []),
            (None, "2027-06-20T01:00:00Z", "2027-06-20T05:00:00Z", ["/start_at"]),
            (None, "2027-06-02T01:00:00Z", "2027-06-05T05:00:00Z", ["/end_at"]),
            (None, "2027-05-01T00:00:00Z", None, ["/start_at"]),
            (None, None, "2027-08-01T00:00:00Z", ["/end_at"]),
            (None, "2027-06-12T00:00:00Z", None, []),
        ],
    )
    def test_include_the_date_in_the_venues_zone(
        self, venue_id: str | None, start_at: str | None, end_at: str | None, wrong: list[str]
    ) -> None:
        refusals = faults(details(venue_id=venue_id, start_at=start_at, end_at=end_at))
        assert refusals == [(pointer, "date_mismatch") for pointer in wrong]

    @pytest.mark.parametrize("date", ["0001-01-01", "9999-12-31"])
    def test_are_refused_at_the_ends_of_time(self, date: str) -> None:
        times = {"start_at": f"{date}T00:00:00Z", "end_at": f"{date}T23:59:59Z"}
        for venue_id in (ROME, KIRIBATI, None):
            assert faults(details(date=date, venue_id=venue_id, **times)) == [("/date", "out_of_range")]
        assert faults(details(end_at="0001-01-01T00:00:00Z"))[0] == ("/end_at", "date_mismatch")

    def test_end_after_they_start_and_not_weeks_later(self) -> None:
        day = "2027-06-12T10:00:00Z"
        assert faults(details(start_at=day, end_at=day)) == [("/end_at", "invalid_order")]
        assert faults(details(start_at=day, end_at="2027-07-12T10:00:00Z")) == [("/end_at", "too_long")]

    def test_of_parts_lie_within_the_weddings(self) -> None:
        wedding = {"start_at": "2027-06-12T10:00:00Z", "end_at": "2027-06-12T22:00:00Z"}
        dinner = {"name": "Dinner", "start_at": "2027-06-12T18:00:00Z", "end_at": "2027-06-12T22:00:00Z"}
        brunch = {"name": "Brunch", "start_at": "2027-06-13T09:00:00Z", "end_at": "2027-06-13T08:00:00Z"}
        assert faults(details(sub_events=[dinner], **wedding)) == []
        assert faults(details(sub_events=[dinner, brunch], **wedding)) == [
            ("/sub_events/1/end_at", "invalid_order"),
            ("/sub_events/1/start_at", "outside_wedding"),
            ("/sub_events/1/end_at", "outside_wedding"),
        ]
        assert faults(details(sub_events=[{**brunch, "end_at": None}])) == []

    def test_parts_lie_around_the_date_where_the_wedding_has_no_times(self) -> None:
        part = {"name": "Dinner", "start_at": "0001-01-01T00:00:00Z", "end_at": "9999-12-31T00:00:00Z"}
        assert faults(details(sub_events=[part])) == [
            ("/sub_events/0/start_at", "outside_wedding"),
            ("/sub_events/0/end_at", "outside_wedding"),
        ]
        dinner = {"name": "Dinner", "start_at": "2027-06-11T18:00:00Z", "end_at": "2027-06-11T22:00:00Z"}
        assert faults(details(sub_events=[dinner])) == []


class TestPlaces:
    def test_spaces_are_the_venues(self) -> None:
        assert faults(details(venue_id=ROME, space_ids=[HALL])) == []
        part = {"name": "Dinner", "space_id": OTHER_HALL}
        assert faults(details(venue_id=ROME, space_ids=[HALL, OTHER_HALL], sub_events=[part])) == [
            ("/space_ids/1", "other_venue"),
            ("/sub_events/0/space_id", "other_venue"),
        ]

    def test_spaces_need_a_venue(self) -> None:
        assert faults(details(space_ids=[HALL])) == [("/venue_id", "required")]

    def test_an_archived_venue_takes_no_new_wedding_and_keeps_its_own(self) -> None:
        with pytest.raises(Conflict, match="archived") as failure:
            faults(details(venue_id=ARCHIVED_VENUE))
        assert [(fault.pointer, fault.code) for fault in failure.value.errors] == [("/venue_id", "archived")]
        with pytest.raises(Conflict, match="archived"):
            faults(details(venue_id=ARCHIVED_VENUE), wedding_record(venue_id=ROME))
        assert faults(details(venue_id=ARCHIVED_VENUE), wedding_record(venue_id=ARCHIVED_VENUE)) == []

    def test_are_not_read_again_when_the_change_is_about_something_else(self) -> None:
        record, directory = wedding_record(venue_id=ROME, space_ids=[OTHER_HALL]), TwoVenues()
        values = details(date=str(record.date), venue_id=ROME, space_ids=[OTHER_HALL], notes="x")
        require_consistent(values, record=record, directory=directory, tenant=record.tenant)
        assert directory.reads == 0


class TestGuests:
    def test_who_came_is_known_from_the_day_on(self) -> None:
        values = details(guests={"actual": 114})
        assert faults(values) == [("/guests/actual", "too_early")]
        assert faults(values, wedding_record(status="definite")) == [("/guests/actual", "too_early")]
        assert faults(values, wedding_record(status="in_progress")) == []

    @pytest.mark.parametrize(("guarantee", "refusals"), [(110, 0), (111, 0), (109, 1), (None, 1)])
    def test_a_locked_guarantee_does_not_fall(self, guarantee: int | None, refusals: int) -> None:
        record = wedding_record(status="definite", guests=Guests(guaranteed=110))
        values = details(guests={"guaranteed": guarantee})
        assert faults(values, record) == []
        locked_wedding = replace(record, guarantee_locked_at=NOW)
        if refusals:
            with pytest.raises(Conflict, match="locked at 110"):
                require_consistent(values, record=locked_wedding, directory=TwoVenues(), tenant=record.tenant)
        else:
            assert faults(values, locked_wedding) == []
