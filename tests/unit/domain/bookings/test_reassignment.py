"""Which staff members a reassigned booking gets: another one for each service, or one for those that they offer."""

from dataclasses import replace
from datetime import timedelta

import pytest

from apikit.errors import InvalidRequest, SlotUnavailable
from domain.availability.requested import OfferQuery
from domain.bookings.booking_parts import BookingItem, BookingItemDetails
from domain.bookings.model import Booking
from domain.bookings.reassignment import (
    other_staff_request,
    staff_queries,
    with_any_staff,
    with_item_staff,
    with_other_staff,
)
from domain.bookings.service import booking_details
from tests.booking_records import START, booking_record

HOUR = timedelta(hours=1)


def a_row() -> Booking:
    """A booking of three services, the last one without staff."""
    items = [
        BookingItem(service_id=f"svc_{number}", staff_id=staff_id, start_at=START, end_at=START + HOUR)
        for number, staff_id in enumerate(["stf_1", "stf_2", None])
    ]
    return booking_record(service_id=None, staff_id=None, items=items)


def test_another_one_is_requested_for_each_service() -> None:
    booking = booking_record(staff_id="stf_1", space_ids=["spc_1"])
    assert other_staff_request(booking).queries == (
        OfferQuery(str(booking.service_id), None, ("spc_1",), excluded_staff_id="stf_1"),
    )
    excluded_ids = [each.excluded_staff_id for each in other_staff_request(a_row()).queries]
    assert excluded_ids == ["stf_1", "stf_2", None]


class TestOtherStaff:
    def test_of_one_service(self) -> None:
        booking = booking_record(staff_id="stf_1")
        assert with_other_staff(booking, booking_details(booking), ["stf_2"]).staff_id == "stf_2"

    def test_of_services_in_a_row_leaves_one_without_staff(self) -> None:
        details = with_other_staff(a_row(), booking_details(a_row()), ["stf_3", "stf_4", "stf_5"])
        assert details.items == [
            BookingItemDetails(service_id=f"svc_{number}", staff_id=staff_id)
            for number, staff_id in enumerate(["stf_3", "stf_4", None])
        ]
        assert details.staff_id is None

    def test_that_is_missing_for_one_service_is_an_error(self) -> None:
        with pytest.raises(SlotUnavailable) as refusal:
            with_other_staff(a_row(), booking_details(a_row()), ["stf_3", None, None])
        assert refusal.value.facts["reason"] == "not_offered"


class TestItemStaff:
    def test_is_that_of_the_services_that_they_offer(self) -> None:
        details = replace(booking_details(a_row()), staff_id="stf_9")
        assert staff_queries(details) == [OfferQuery(f"svc_{number}", "stf_9") for number in range(3)]
        new_details = with_item_staff(details, [False, True, False])
        assert [item.staff_id for item in new_details.items] == [None, "stf_9", None]
        assert new_details.staff_id is None

    def test_of_no_service_is_an_error(self) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            with_item_staff(replace(booking_details(a_row()), staff_id="stf_9"), [False, False, False])
        assert [(each.pointer, each.code) for each in refusal.value.errors] == [("/staff_id", "not_offered")]

    def test_of_any_is_any_for_each(self) -> None:
        details = with_any_staff(replace(booking_details(a_row()), staff_id="any"))
        assert ([item.staff_id for item in details.items], details.staff_id) == (["any"] * 3, None)
