"""What a request of a booking asks for: new, moved and restored bookings, and the consistency of its fields."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from apikit.clock import epoch_ms
from apikit.errors import InvalidRequest
from domain.availability.requested import OfferQuery
from domain.bookings.booking_parts import BookingItem, BookingItemDetails
from domain.bookings.model import Booking, BookingDetails
from domain.bookings.requests import (
    customer_keys,
    explicit_fields,
    has_default_spaces,
    initial_status,
    kept_request,
    known_queries,
    moved_request,
    new_request,
    require_consistent,
    require_initial_status,
)
from domain.bookings.service import booking_details
from domain.services.booked_addons import BookedAddon
from tests.booking_records import START, booking_record
from tests.builders import NOW

HOUR = timedelta(hours=1)
OIL = [BookedAddon(id="oil", quantity=2)]


def details(**fields: Any) -> BookingDetails:
    return BookingDetails(**{"customer_id": "cus_1", "service_id": "svc_1", "start_at": START, **fields})


def a_row() -> Booking:
    """A booking of two services, the second one in a space."""
    items = [
        BookingItem(service_id="svc_1", staff_id="stf_1", start_at=START, end_at=START + HOUR),
        BookingItem(
            service_id="svc_2", staff_id=None, start_at=START + HOUR, end_at=START + 2 * HOUR, space_ids=["spc_2"]
        ),
    ]
    return booking_record(service_id=None, staff_id=None, items=items, space_ids=["spc_2"], end_at=START + 2 * HOUR)


class TestNew:
    def test_names_the_service_the_staff_and_the_spaces(self) -> None:
        request = new_request(details(staff_id="stf_1", space_ids=["spc_1"], party_size=3, addons=OIL), NOW)
        assert request.queries == (OfferQuery("svc_1", "stf_1", ("spc_1",)),)
        assert (request.start_ms, request.party_size, request.addons) == (epoch_ms(START), 3, tuple(OIL))
        assert (request.holder, request.ignores_notice) == ("", False)

    @pytest.mark.parametrize("staff_id", [None, "any"])
    def test_may_be_of_any_staff(self, staff_id: str | None) -> None:
        assert new_request(details(staff_id=staff_id), NOW).queries == (OfferQuery("svc_1"),)

    def test_of_services_in_a_row_has_a_query_for_each(self) -> None:
        items = [
            BookingItemDetails(service_id="svc_1", staff_id="stf_1"),
            BookingItemDetails(service_id="svc_2", staff_id="any"),
        ]
        request = new_request(details(service_id=None, items=items, space_ids=["spc_1"]), NOW)
        assert request.queries == (
            OfferQuery("svc_1", "stf_1", ("spc_1",)),
            OfferQuery("svc_2", None, ("spc_1",)),
        )

    def test_is_not_in_the_past(self) -> None:
        new_request(details(start_at=NOW), NOW)
        with pytest.raises(InvalidRequest) as refusal:
            new_request(details(start_at=NOW - timedelta(milliseconds=1)), NOW)
        assert [(each.pointer, each.code) for each in refusal.value.errors] == [("/start_at", "in_the_past")]


class TestMoved:
    def test_is_none_when_nothing_moves(self) -> None:
        booking = booking_record(space_ids=["spc_1"], addons=OIL)
        changes: list[dict[str, Any]] = [
            {},
            {"notes": "x"},
            {"staff_id": "any"},
            {"staff_id": None, "space_ids": None},
        ]
        for each in changes:
            assert moved_request(booking, replace(booking_details(booking), **each), NOW) is None

    def test_later_keeps_the_notice_the_staff_and_the_spaces(self) -> None:
        booking = booking_record(space_ids=["spc_1"], addons=OIL)
        new_details = replace(booking_details(booking), start_at=START + HOUR, staff_id=None, space_ids=None)
        request = moved_request(booking, new_details, NOW)
        assert request
        assert request.queries == (OfferQuery(str(booking.service_id), booking.staff_id, ("spc_1",)),)
        assert (request.holder, request.ignores_notice) == (booking.id, False)
        assert (request.start_ms, request.addons) == (epoch_ms(START + HOUR), tuple(OIL))

    def test_of_no_spaces_asks_for_the_default(self) -> None:
        for booking in (booking_record(space_ids=["spc_1", "spc_2"]), replace(a_row(), space_ids=["spc_2"])):
            request = moved_request(booking, replace(booking_details(booking), space_ids=[]), NOW)
            assert request
            assert {each.space_ids for each in request.queries} == {()}
            assert request.ignores_notice
        booking = booking_record()
        assert moved_request(booking, replace(booking_details(booking), space_ids=[]), NOW) is None

    def test_later_may_be_of_any_staff(self) -> None:
        booking = booking_record()
        new_details = replace(booking_details(booking), start_at=START + HOUR, staff_id="any")
        request = moved_request(booking, new_details, NOW)
        assert request
        assert request.queries[0].staff_id is None

    @pytest.mark.parametrize(
        "changes", [{"party_size": 2}, {"staff_id": "stf_2"}, {"addons": OIL}, {"space_ids": ["spc_2"]}]
    )
    def test_at_the_same_time_ignores_the_notice_and_the_past(self, changes: dict[str, Any]) -> None:
        booking = booking_record()
        request = moved_request(booking, replace(booking_details(booking), **changes), START + HOUR)
        assert request
        assert request.ignores_notice

    def test_to_the_past_is_invalid(self) -> None:
        booking = booking_record()
        with pytest.raises(InvalidRequest):
            moved_request(booking, replace(booking_details(booking), start_at=NOW - HOUR), NOW)

    @pytest.mark.parametrize(
        ("explicit", "query"),
        [
            ((), OfferQuery("svc_2")),
            (("staff_id",), OfferQuery("svc_2", "stf_1")),
            (("staff_id", "space_ids"), OfferQuery("svc_2", "stf_1", ("spc_1",))),
        ],
    )
    def test_to_another_service_keeps_what_a_caller_named(self, explicit: tuple[str, ...], query: OfferQuery) -> None:
        booking = booking_record(staff_id="stf_1", space_ids=["spc_1"], explicit_fields=explicit)
        request = moved_request(booking, replace(booking_details(booking), service_id="svc_2"), NOW)
        assert request
        assert request.queries == (query,)

    def test_to_items_names_the_staff_of_each(self) -> None:
        booking = booking_record(explicit_fields=("staff_id",))
        items = [BookingItemDetails(service_id="svc_1", staff_id="any")]
        request = moved_request(booking, replace(booking_details(booking), service_id=None, items=items), NOW)
        assert request
        assert request.queries == (OfferQuery("svc_1"),)

    def test_of_services_in_a_row_keeps_the_spaces_of_each(self) -> None:
        row = a_row()
        request = moved_request(row, replace(booking_details(row), start_at=START + HOUR), NOW)
        assert request
        assert request.queries == (OfferQuery("svc_1", "stf_1"), OfferQuery("svc_2", None, ("spc_2",)))
        assert moved_request(row, booking_details(row), NOW) is None
        request = moved_request(row, replace(booking_details(row), space_ids=["spc_3"]), NOW)
        assert request
        assert [each.space_ids for each in request.queries] == [("spc_3",), ("spc_3",)]


@pytest.mark.parametrize(
    ("space_ids", "own_spaces", "is_default"),
    [
        ([], [], True),
        (["spc_1"], ["spc_1", "spc_2"], True),
        (["spc_1"], [], False),
        (["spc_1"], ["spc_2"], False),
        (["spc_1", "spc_2"], ["spc_1", "spc_2"], False),
    ],
)
def test_default_spaces_are_one_of_the_service(
    space_ids: list[str], own_spaces: list[str], *, is_default: bool
) -> None:
    booking = booking_record(space_ids=space_ids)
    assert has_default_spaces(booking, {str(booking.service_id): {"space_ids": own_spaces}}) is is_default


def test_a_restored_booking_asks_for_what_it_had() -> None:
    row = a_row()
    request = kept_request(row)
    assert request.queries == (OfferQuery("svc_1", "stf_1"), OfferQuery("svc_2", None, ("spc_2",)))
    assert (request.start_ms, request.holder, request.ignores_notice) == (epoch_ms(START), row.id, True)
    booking = booking_record(space_ids=["spc_1"], addons=OIL, party_size=4)
    request = kept_request(booking)
    assert request.queries == (OfferQuery(str(booking.service_id), booking.staff_id, ("spc_1",)),)
    assert (request.party_size, request.addons) == (4, tuple(OIL))


class TestExplicitFields:
    @pytest.mark.parametrize(
        ("choices", "explicit"),
        [
            ({}, ()),
            ({"staff_id": "any", "space_ids": []}, ()),
            ({"staff_id": "stf_1"}, ("staff_id",)),
            ({"space_ids": ["spc_1"]}, ("space_ids",)),
        ],
    )
    def test_of_a_new_booking_are_those_named(self, choices: dict[str, Any], explicit: tuple[str, ...]) -> None:
        assert explicit_fields(details(**choices)) == explicit

    def test_stay_when_they_are_omitted(self) -> None:
        booking = booking_record(explicit_fields=("staff_id", "space_ids"))
        assert explicit_fields(details(), booking) == ("staff_id", "space_ids")
        assert explicit_fields(details(staff_id="any"), booking) == ("space_ids",)
        assert explicit_fields(details(space_ids=[]), booking) == ("staff_id",)
        items = [BookingItemDetails(service_id="svc_2", staff_id="stf_1")]
        assert explicit_fields(details(service_id=None, items=items), booking) == ("space_ids",)


class TestKnownNames:
    def test_are_those_without_external_ids(self) -> None:
        assert known_queries(details(staff_id="stf_1")) == [OfferQuery("svc_1", "stf_1")]
        external_id: Any = {"source": "crm", "external_id": "7"}
        assert known_queries(details(staff_id=external_id)) == []
        assert known_queries(details(space_ids=[external_id])) == []
        assert customer_keys("cus_1") == [("customers", "cus_1")]
        assert customer_keys(external_id) == []


class TestConsistency:
    @pytest.mark.parametrize(
        ("fields", "faults"),
        [
            ({}, []),
            ({"service_id": None}, [("/service_id", "required")]),
            ({"items": [BookingItemDetails(service_id="svc_2")]}, [("/items", "not_allowed")]),
            (
                {
                    "service_id": None,
                    "items": [BookingItemDetails(service_id="svc_2")],
                    "staff_id": "stf_1",
                    "addons": OIL,
                },
                [("/staff_id", "not_allowed"), ("/addons", "not_allowed")],
            ),
            ({"addons": [*OIL, *OIL]}, [("/addons/1/id", "duplicate")]),
            ({"space_ids": ["spc_1", "spc_2", "spc_1"]}, [("/space_ids/2", "duplicate")]),
        ],
    )
    def test_names_each_fault(self, fields: dict[str, Any], faults: list[tuple[str, str]]) -> None:
        found_faults: list[Any] = []
        try:
            require_consistent(details(**fields))
        except InvalidRequest as error:
            found_faults = [(each.pointer, each.code) for each in error.errors]
        assert found_faults == faults

    @pytest.mark.parametrize(
        ("status", "hold_minutes", "is_allowed"),
        [
            (None, None, True),
            (None, 5, True),
            ("confirmed", None, True),
            ("pending", None, True),
            ("held", 5, True),
            ("held", None, False),
            ("confirmed", 5, False),
            ("completed", None, False),
        ],
    )
    def test_of_the_first_status(self, status: str | None, hold_minutes: int | None, *, is_allowed: bool) -> None:
        new_details = details(status=status, hold_minutes=hold_minutes)
        if is_allowed:
            require_initial_status(new_details)
            return
        with pytest.raises(InvalidRequest) as refusal:
            require_initial_status(new_details)
        assert [(each.pointer, each.code) for each in refusal.value.errors] == [("/status", "invalid_status")]


class TestInitialStatus:
    @pytest.mark.parametrize(
        ("fields", "requires_confirmation", "status"),
        [
            ({}, False, "confirmed"),
            ({}, True, "pending"),
            ({"status": "pending"}, False, "pending"),
            ({"status": "confirmed"}, False, "confirmed"),
            ({"hold_minutes": 5}, True, "held"),
            ({"hold_minutes": 5, "status": "held"}, False, "held"),
        ],
    )
    def test_follows_the_request_and_the_service(
        self, fields: dict[str, Any], status: str, *, requires_confirmation: bool
    ) -> None:
        assert initial_status(details(**fields), requires_confirmation=requires_confirmation) == status

    def test_of_a_service_that_requires_confirmation_is_not_confirmed(self) -> None:
        with pytest.raises(InvalidRequest, match="requires confirmation"):
            initial_status(details(status="confirmed"), requires_confirmation=True)
