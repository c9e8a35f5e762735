"""Use cases of availability: slots, days and checks of an offer, and what they read."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from apikit.clock import epoch_ms
from apikit.errors import InsufficientScope, InvalidRequest, NotFound
from domain.availability.check import AvailabilityCheckDetails
from domain.availability.finder import SlotFinder
from domain.availability.model import Offer
from domain.availability.requested import OfferQuery
from domain.availability.service import AvailabilityService, SlotQuery
from domain.availability.slot_range import create_slot_range
from domain.ledgers.model import Reservation
from tests.builders import an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.directory import MemoryDirectory
from tests.offers import FixedOffers, a_provider, an_offer

MONDAY = date(2026, 6, 8)
MIDNIGHT = datetime(2026, 6, 8, tzinfo=UTC)
NOW = MIDNIGHT - timedelta(days=1)
MINUTE_MS = 60_000
BUFFERS = {"buffer_before_minutes": 10, "buffer_after_minutes": 20}


def a_service_of(offers: FixedOffers) -> AvailabilityService:
    directory = MemoryDirectory(offers.offer.service, *offers.offer.staff)
    return AvailabilityService(offers, SlotFinder(offers), FixedClock(NOW), directory)


def a_query(first: date = MONDAY, last: date = MONDAY, party_size: int = 1) -> SlotQuery:
    return SlotQuery(offer=OfferQuery(""), range=create_slot_range(first, last), party_size=party_size)


def a_morning(**fields: Any) -> Offer:
    hours = [{"weekday": day, "start": "09:00", "end": "12:00"} for day in range(7)]
    return an_offer(a_provider({"weekly": hours}), **fields)


class TestDays:
    def test_are_all_dates_of_the_range_with_the_number_of_their_starts(self) -> None:
        offer = a_morning(capacity=5)
        session = Reservation("bkg_1", epoch_ms(MIDNIGHT) + 540 * MINUTE_MS, epoch_ms(MIDNIGHT) + 600 * MINUTE_MS)
        service = a_service_of(FixedOffers(offer, {offer.staff[0].id: [session]}))
        days = service.list_days(an_actor(), a_query(MONDAY, MONDAY + timedelta(days=1)))
        assert [(day.date.day, day.remaining) for day in days] == [(8, 2), (9, 3)]
        first, last = MIDNIGHT + timedelta(hours=10), MIDNIGHT + timedelta(days=1, hours=10)
        days = service.list_days(an_actor(), a_query(first, last))
        assert [(day.date.day, day.remaining) for day in days] == [(8, 2), (9, 1)]
        # A time at midnight is not on the next day.
        days = service.list_days(an_actor(), a_query(first, MIDNIGHT + timedelta(days=1)))
        assert [(day.date.day, day.remaining) for day in days] == [(8, 2)]


class TestSlots:
    def test_read_the_reservations_of_the_range_in_every_zone_with_buffers(self) -> None:
        offers = FixedOffers(a_morning(**BUFFERS))
        slots = a_service_of(offers).list_slots(an_actor(), a_query())
        assert [each["start_at"][11:16] for each in slots] == ["09:00", "10:00", "11:00"]
        start_ms, end_ms = epoch_ms(MIDNIGHT), epoch_ms(MIDNIGHT + timedelta(days=1))
        assert offers.spans == [
            (start_ms - (14 * 60 + 10) * MINUTE_MS, end_ms + (12 * 60 + 60 + 20) * MINUTE_MS),
        ]

    def test_at_the_start_of_1970_read_nothing_before(self) -> None:
        offers = FixedOffers(a_morning(**BUFFERS))
        first = date(1970, 1, 1)
        assert a_service_of(offers).list_slots(an_actor(), a_query(first, first)) == []
        assert offers.spans[0][0] == 0

    def test_are_for_the_party(self) -> None:
        service = a_service_of(FixedOffers(a_morning(capacity=2)))
        assert len(service.list_slots(an_actor(), a_query(party_size=2))) == 3
        assert service.list_slots(an_actor(), a_query(party_size=3)) == []


class TestCheck:
    @pytest.mark.parametrize("staff_id", [None, "any"])
    def test_has_no_alternatives_to_a_free_time(self, staff_id: str | None) -> None:
        offer = a_morning()
        offers = FixedOffers(offer)
        service = a_service_of(offers)
        for hour, reason, count in ((9, None, 0), (8, "outside_hours", 3)):
            details = AvailabilityCheckDetails(
                service_id=offer.service.id, start_at=MIDNIGHT + timedelta(hours=hour), staff_id=staff_id
            )
            result = service.check(an_actor(tenant=offer.service.tenant), details)
            assert (result["available"], result["reason"]) == (reason is None, reason)
            assert len(result["alternatives"]) == count
        assert set(offers.queries) == {OfferQuery(offer.service.id)}

    def test_of_an_unknown_service_is_invalid(self) -> None:
        service = a_service_of(FixedOffers(a_morning()))
        details = AvailabilityCheckDetails(service_id="svc_01k0a3v5m8f1xq2w7r9tbdc6yz", start_at=MIDNIGHT)
        with pytest.raises(InvalidRequest):
            service.check(an_actor(), details)


class TestAccess:
    def test_needs_the_scope(self) -> None:
        service, weak = a_service_of(FixedOffers(a_morning())), an_actor("services:read")
        details = AvailabilityCheckDetails(service_id="svc_01k0a3v5m8f1xq2w7r9tbdc6yz", start_at=MIDNIGHT)
        with pytest.raises(InsufficientScope):
            service.list_slots(weak, a_query())
        with pytest.raises(InsufficientScope):
            service.list_days(weak, a_query())
        with pytest.raises(InsufficientScope):
            service.check(weak, details)

    def test_an_invalid_id_of_a_service_is_not_found(self) -> None:
        assert a_query().for_service("svc_01k0a3v5m8f1xq2w7r9tbdc6yz").offer.service_id.startswith("svc_")
        for record_id in ("", "svc_1", "stf_01k0a3v5m8f1xq2w7r9tbdc6yz"):
            with pytest.raises(NotFound):
                a_query().for_service(record_id)
