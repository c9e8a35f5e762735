"""The finder: the reason and the choice for a request, its limits, and the nearest alternatives."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from apikit.clock import epoch_ms, rfc3339
from apikit.errors import InvalidRequest, SlotUnavailable
from apikit.resources.fields import Money
from domain.availability.finder import MAX_BOOKING_MINUTES, SlotFinder
from domain.availability.model import Offer
from domain.availability.requested import OfferQuery, SlotRequest
from domain.ledgers.model import Reservation
from domain.services.addons import Addon
from domain.services.booked_addons import BookedAddon
from domain.services.model import Service
from domain.time_spans import Span
from tests.builders import a_tenant
from tests.offers import FixedOffers, a_provider, an_offer

MONDAY = datetime(2026, 6, 8, tzinfo=UTC)
NOW, TENANT = MONDAY - timedelta(days=2), a_tenant()
OIL = Addon(id="oil", name="Oil", price={"amount": 1, "currency": "EUR"}, duration_minutes=1_440)  # type: ignore[arg-type]


def hour_ms(hour: float) -> int:
    return epoch_ms(MONDAY + timedelta(hours=hour))


def a_request(hour: float, *, services: int = 1, **fields: Any) -> SlotRequest:
    return SlotRequest(queries=tuple(OfferQuery("svc_1") for _ in range(services)), start_ms=hour_ms(hour), **fields)


def finder(offer: Offer, **reservations: Any) -> SlotFinder:
    return SlotFinder(FixedOffers(offer, reservations.get("reservations")))


def faults(error: InvalidRequest) -> list[tuple[str | None, str]]:
    return [(each.pointer, each.code) for each in error.errors]


def starts(alternatives: Any, *, first: int = 8) -> list[str]:
    return [each["start_at"][first:16] for each in alternatives]


def open_on(*days: datetime, hour: int = 10) -> dict[str, Any]:
    """A schedule with an hour on each of these days."""
    intervals = [{"start": f"{hour}:00", "end": f"{hour + 1}:00"}]
    return {"overrides": [{"date": str(day.date()), "intervals": intervals} for day in days]}


class OffersInARow(FixedOffers):
    """Reads these offers, one for each of the queries."""

    def __init__(self, *offers: Offer) -> None:
        super().__init__(offers[0])
        self._offers = list(offers)

    def read_offers(self, _: Any, __: Any, span_of: Callable[[Sequence[Service]], Span]) -> tuple[list[Offer], Any]:
        self.spans.append(span_of([offer.service for offer in self._offers]))
        return self._offers, {}


class TestChoose:
    def test_plans_services_in_a_row(self) -> None:
        offer = an_offer(a_provider())
        stages, choices = finder(offer).choose(TENANT, a_request(9, services=2), NOW)
        assert [stage.offset_ms for stage in stages] == [0, 3_600_000]
        assert [(slot.start_ms, slot.end_ms) for choice in choices for slot in choice.slots] == [
            (hour_ms(9), hour_ms(10)),
            (hour_ms(10), hour_ms(11)),
        ]

    def test_of_services_in_a_row_all_are_possible_or_none(self) -> None:
        offer = an_offer(a_provider())
        with pytest.raises(SlotUnavailable) as refusal:
            finder(offer).choose(TENANT, a_request(16, services=2), NOW)
        # An alternative is as long as the whole booking.
        alternatives: Any = refusal.value.facts["alternatives"]
        assert starts(alternatives) == ["08T13:00", "08T14:00", "08T15:00"]
        assert alternatives[-1]["end_at"][8:16] == "08T17:00"

    def test_alternatives_have_room_for_all_services_in_a_row(self) -> None:
        _, alternatives = finder(an_offer(a_provider())).check(TENANT, a_request(17, services=2), NOW)
        assert starts(alternatives) == ["08T13:00", "08T14:00", "08T15:00"]

    def test_alternatives_have_the_price_of_all_services_in_a_row(self) -> None:
        offer = an_offer(a_provider(), price=Money(amount=4_500, currency="EUR"))
        for services, price in ((1, 4_500), (2, 9_000), (3, 13_500)):
            _, alternatives = finder(offer).check(TENANT, a_request(17, services=services), NOW)
            assert [each["price"] for each in alternatives] == [{"amount": price, "currency": "EUR"}] * 3

    def test_reads_the_reservations_around_the_whole_booking_with_buffers(self) -> None:
        offers = FixedOffers(an_offer(a_provider(), buffer_before_minutes=90, buffer_after_minutes=30))
        SlotFinder(offers).choose(TENANT, a_request(9, services=2), NOW)
        SlotFinder(offers).check(TENANT, a_request(17, services=2), MONDAY - timedelta(days=30))
        # A day on both sides, for alternatives a week; then two hours, and the longer buffer on both sides.
        assert offers.spans == [
            (hour_ms(9 - 24 - 1.5), hour_ms(9 + 24 + 2 + 1.5)),
            (hour_ms(17 - 24 - 1.5), hour_ms(17 + 24 + 2 + 1.5)),
            (hour_ms(17 - 7 * 24 - 1.5), hour_ms(17 + 7 * 24 + 2 + 1.5)),
        ]

    def test_names_the_reason_and_alternatives(self) -> None:
        member = a_provider()
        reservations = {member.id: [Reservation("bkg_1", hour_ms(9), hour_ms(10))]}
        with pytest.raises(SlotUnavailable, match=r"already booked\. Choose one of the alternatives") as refusal:
            finder(an_offer(member), reservations=reservations).choose(TENANT, a_request(9), NOW)
        assert refusal.value.facts["reason"] == "booked"
        # The nearest three; the last one of the day before is 17 hours away.
        assert starts(refusal.value.facts["alternatives"]) == ["08T10:00", "08T11:00", "08T12:00"]

    def test_without_alternatives_asks_for_another_time(self) -> None:
        with pytest.raises(SlotUnavailable, match="Choose another time"):
            finder(an_offer(a_provider({}))).choose(TENANT, a_request(9), NOW)

    def test_beyond_the_longest_window_nothing_is_read_for_the_start(self) -> None:
        offers = FixedOffers(an_offer(a_provider(), booking_window_days=730))
        with pytest.raises(SlotUnavailable) as refusal:
            SlotFinder(offers).choose(TENANT, SlotRequest(queries=(OfferQuery("svc_1"),), start_ms=2**45), NOW)
        assert refusal.value.facts["reason"] == "beyond_window"
        # Only the days of the alternatives are read: the last ones of the longest window.
        assert starts(refusal.value.facts["alternatives"]) == ["04T14:00", "04T15:00", "04T16:00"]
        assert len(offers.spans) == 1

    def test_ignores_the_reservations_of_the_holder(self) -> None:
        member = a_provider()
        reservations = {member.id: [Reservation("bkg_1", hour_ms(9), hour_ms(10))]}
        _, choices = finder(an_offer(member), reservations=reservations).choose(
            TENANT, a_request(9, holder="bkg_1"), NOW
        )
        assert choices[0].staff_id == member.id

    def test_ignores_the_notice_of_a_booking_that_stays(self) -> None:
        offer = an_offer(a_provider(), min_notice_minutes=5_000)
        with pytest.raises(SlotUnavailable, match="minimum notice"):
            finder(offer).choose(TENANT, a_request(9), NOW)
        finder(offer).choose(TENANT, a_request(9, ignores_notice=True), NOW)


class TestImpossible:
    def test_what_no_other_time_makes_possible_is_invalid(self) -> None:
        offer = an_offer(a_provider(), capacity=2, offer={"is_offered": False})
        request = SlotRequest(queries=(OfferQuery("svc_1", "stf_1"),), start_ms=hour_ms(9), party_size=3)
        with pytest.raises(InvalidRequest) as refusal:
            finder(offer).choose(TENANT, request, NOW)
        assert faults(refusal.value) == [("/staff_id", "not_offered"), ("/party_size", "capacity")]
        with pytest.raises(InvalidRequest) as refusal:
            finder(offer).choose(TENANT, a_request(9, services=2), NOW)
        assert faults(refusal.value) == [("/space_ids", "not_offered"), ("/space_ids", "not_offered")]

    def test_of_services_in_a_row_it_names_the_item(self) -> None:
        offer = an_offer(a_provider(), offer={"is_offered": False})
        request = SlotRequest(queries=(OfferQuery("svc_1", "stf_1"), OfferQuery("svc_2", "stf_1")), start_ms=hour_ms(9))
        with pytest.raises(InvalidRequest) as refusal:
            finder(offer).choose(TENANT, request, NOW)
        assert faults(refusal.value) == [("/items/0/staff_id", "not_offered"), ("/items/1/staff_id", "not_offered")]

    def test_the_longest_booking(self) -> None:
        offer = an_offer(duration_minutes=1_440, addons=[OIL])
        assert MAX_BOOKING_MINUTES == 10 * 1_440
        stages, _ = finder(offer).choose(TENANT, a_request(9, addons=(BookedAddon(id="oil", quantity=9),)), NOW)
        assert stages[0].shape.duration_ms == MAX_BOOKING_MINUTES * 60_000
        finder(offer).choose(TENANT, a_request(9, services=10), NOW)
        offers = FixedOffers(offer)
        with pytest.raises(InvalidRequest, match="takes 15,840 minutes, at most 14,400") as refusal:
            SlotFinder(offers).choose(TENANT, a_request(9, addons=(BookedAddon(id="oil", quantity=10),)), NOW)
        assert faults(refusal.value) == [("/addons", "out_of_range")]
        assert offers.spans == []


class TestReason:
    def test_of_past_and_far_times_needs_no_reads(self) -> None:
        offers = FixedOffers(an_offer(a_provider()))
        for start_ms, reason in ((-(2**45), "notice_too_short"), (2**45, "beyond_window")):
            request = SlotRequest(queries=(OfferQuery("svc_1"),), start_ms=start_ms)
            assert SlotFinder(offers).check(TENANT, request, NOW)[0] == reason
        # Only the alternatives are read.
        assert len(offers.spans) == 2

    def test_is_none_for_a_free_time(self) -> None:
        assert finder(an_offer(a_provider())).check(TENANT, a_request(9), NOW) == (None, [])
        assert finder(an_offer(a_provider())).check(TENANT, a_request(8), NOW)[0] == "outside_hours"

    def test_of_services_in_a_row_the_first_one_counts(self) -> None:
        assert finder(an_offer(a_provider())).check(TENANT, a_request(16, services=2), NOW)[0] == "outside_hours"

    @pytest.mark.parametrize(
        ("service", "party_size"),
        [
            ({"offer": {"is_offered": False}}, 1),
            ({"capacity": 2}, 3),
            ({"offer": {"is_offered": False}, "capacity": 2}, 3),
            ({"offer": {"is_offered": False}, "status": "inactive"}, 1),
            ({"capacity": 2, "status": "inactive"}, 3),
            ({"capacity": 2, "min_notice_minutes": 5_000}, 3),
        ],
    )
    def test_is_the_code_of_the_error_of_a_booking(self, service: dict[str, Any], party_size: int) -> None:
        offers = FixedOffers(an_offer(a_provider(), **service))
        request = a_request(9, party_size=party_size)
        with pytest.raises(InvalidRequest) as refusal:
            SlotFinder(offers).choose(TENANT, request, NOW)
        assert SlotFinder(offers).check(TENANT, request, NOW) == (refusal.value.errors[0].code, [])
        assert len(offers.spans) == 2


class TestAlternatives:
    def find(self, offer: Offer, request: SlotRequest, now: datetime = NOW, **reservations: Any) -> list[str]:
        return starts(finder(offer, **reservations).check(TENANT, request, now)[1])

    def test_are_the_nearest_three_in_order(self) -> None:
        assert self.find(an_offer(a_provider()), a_request(17)) == ["08T14:00", "08T15:00", "08T16:00"]
        assert self.find(an_offer(a_provider()), a_request(25)) == ["08T16:00", "09T09:00", "09T10:00"]

    @pytest.mark.parametrize(
        ("days", "hour", "start_texts"),
        [
            (-35, 11, []),
            (-35, 12, ["05-04T12:00"]),
            (-8, 12, ["05-31T12:00"]),
            (7, 11, ["06-15T11:00"]),
            (35, 11, ["07-13T11:00"]),
            (35, 12, []),
        ],
    )
    def test_are_within_five_weeks(self, days: int, hour: int, start_texts: list[str]) -> None:
        offer = an_offer(a_provider(open_on(MONDAY + timedelta(days=days), hour=hour)))
        now = MONDAY - timedelta(days=60)
        assert starts(finder(offer).check(TENANT, a_request(12), now)[1], first=5) == start_texts

    def test_beyond_a_week_are_searched_only_if_there_are_fewer_than_three(self) -> None:
        for days, spans in ((6, 2), (8, 3)):
            dates = [MONDAY + timedelta(days=1), MONDAY + timedelta(days=2), MONDAY + timedelta(days=days)]
            offers = FixedOffers(an_offer(a_provider(open_on(*dates))))
            _, alternatives = SlotFinder(offers).check(TENANT, a_request(8), NOW)
            assert starts(alternatives) == ["09T10:00", "10T10:00", f"{8 + days:02}T10:00"]
            assert len(offers.spans) == spans

    def test_of_a_full_week_are_in_the_next_one(self) -> None:
        member = a_provider()
        full_week = [Reservation("bkg_1", hour_ms(-48), hour_ms(8 * 24))]
        alternatives = self.find(an_offer(member), a_request(9), reservations={member.id: full_week})
        assert alternatives == ["16T09:00", "16T10:00", "16T11:00"]

    def test_for_the_past_are_the_first_ones(self) -> None:
        request = SlotRequest(queries=(OfferQuery("svc_1"),), start_ms=-(2**45))
        assert self.find(an_offer(a_provider()), request) == ["06T09:00", "06T10:00", "06T11:00"]
        assert rfc3339(NOW)[8:16] == "06T00:00"

    def test_for_too_short_a_notice_are_the_first_ones_after_it(self) -> None:
        offer = an_offer(a_provider(), min_notice_minutes=20 * 1_440)
        assert self.find(offer, a_request(9)) == ["26T09:00", "26T10:00", "26T11:00"]

    def test_beyond_the_window_are_the_last_ones_of_it(self) -> None:
        offer = an_offer(a_provider(), booking_window_days=10)
        assert self.find(offer, a_request(60 * 24)) == ["15T14:00", "15T15:00", "15T16:00"]

    def test_of_services_in_a_row_keep_the_notice_and_the_window_of_each(self) -> None:
        early = an_offer(a_provider(), booking_window_days=20)
        late = an_offer(a_provider(), min_notice_minutes=10 * 1_440)
        offers = OffersInARow(early, late)
        _, alternatives = SlotFinder(offers).check(TENANT, a_request(9, services=2), NOW)
        assert starts(alternatives) == ["16T09:00", "16T10:00", "16T11:00"]
        _, alternatives = SlotFinder(offers).check(TENANT, a_request(60 * 24, services=2), NOW)
        assert starts(alternatives) == ["25T13:00", "25T14:00", "25T15:00"]
        never = an_offer(a_provider(), min_notice_minutes=30 * 1_440)
        assert SlotFinder(OffersInARow(early, never)).check(TENANT, a_request(9, services=2), NOW)[1] == []

    def test_of_what_is_inactive_are_not_read(self) -> None:
        for offer in (an_offer(a_provider(), status="inactive"), an_offer(a_provider(status="inactive"))):
            offers = FixedOffers(offer)
            assert SlotFinder(offers).check(TENANT, a_request(9), NOW) == ("inactive", [])
            assert len(offers.spans) == 1

    @pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999-14:00"])
    def test_of_the_first_and_the_last_moment(self, moment: str) -> None:
        start_ms = epoch_ms(datetime.fromisoformat(moment))
        request = SlotRequest(queries=(OfferQuery("svc_1"),), start_ms=start_ms)
        zone: dict[str, Any] = {"time_zone": "Pacific/Kiritimati"}
        offer = an_offer(a_provider(**zone), a_provider(**zone), offer=zone)
        assert len(self.find(offer, request)) == 3
