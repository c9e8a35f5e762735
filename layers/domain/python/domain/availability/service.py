"""Use cases of availability: the slots and the days that are free, and the check of one time."""

from collections.abc import Sequence
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from apikit import Actor, Clock, epoch_ms, ids
from apikit.resources import Directory, records, stores
from domain.availability.check import AvailabilityCheckDetails
from domain.availability.day_view import DayView, day_views
from domain.availability.finder import OfferReader, SlotFinder
from domain.availability.model import Offer, create_candidates, slot_shape
from domain.availability.requested import OfferQuery, SlotRequest, requested_staff
from domain.availability.search import FreeSlot, find_slots, slots_by_date
from domain.availability.slot_range import SlotRange
from domain.availability.slot_view import slot_forms
from domain.local_times import local_date
from domain.services.model import Service
from domain.time_spans import Span

_SCOPE = "availability:read"


class SlotQuery(Struct, frozen=True, kw_only=True):
    """What slots are searched for."""

    offer: OfferQuery
    range: SlotRange
    party_size: int = 1

    def for_service(self, service_id: str) -> "SlotQuery":
        """Return the query for a service. Raises NotFound for an invalid ID."""
        return replace(self, offer=replace(self.offer, service_id=ids.require_id(Service.prefix, service_id)))


class AvailabilityService:
    """Availability: list slots, list days, check a time."""

    def __init__(self, offers: OfferReader, finder: SlotFinder, clock: Clock, directory: Directory) -> None:
        self._offers = offers
        self._finder = finder
        self._clock = clock
        self._directory = directory

    def list_slots(self, actor: Actor, query: SlotQuery) -> list[records.JsonObject]:
        """Return the forms of the free slots in the range, in order. Raises InsufficientScope, NotFound."""
        offer, slots = self._find_slots(actor, query)
        return slot_forms([offer], slots)

    def list_days(self, actor: Actor, query: SlotQuery) -> list[DayView]:
        """Return each local day of the range, with the number of its free slots. Raises InsufficientScope, NotFound."""
        offer, slots = self._find_slots(actor, query)
        start_ms, end_ms = query.range.span(offer.zone)
        first, last = local_date(start_ms, offer.zone), local_date(end_ms - 1, offer.zone)
        dates = (first + timedelta(days=n) for n in range((last - first).days + 1))
        return day_views(dates, slots_by_date(slots, offer.zone), offer.time_zone)

    def check(self, actor: Actor, details: AvailabilityCheckDetails) -> records.JsonObject:
        """Return the form of an `AvailabilityCheck`. Raises InsufficientScope, InvalidRequest."""
        actor.require(_SCOPE)
        now = self._clock.now()
        with stores.WriteAttempt(may_retry=False):
            details = stores.resolve_references(self._directory, actor.tenant, details)
            request = _slot_request(details)
            reason, alternatives = self._finder.check(actor.tenant, request, now)
        return {"available": reason is None, "reason": reason, "alternatives": alternatives}

    def _find_slots(self, actor: Actor, query: SlotQuery) -> tuple[Offer, Sequence[FreeSlot]]:
        actor.require(_SCOPE)
        now_ms = epoch_ms(self._clock.now())

        def span_of(services: Sequence[Service]) -> Span:
            start_ms, end_ms = query.range.widest_span()
            shape = slot_shape(services[0], party_size=query.party_size)
            return max(start_ms - shape.before_ms, 0), end_ms + shape.duration_ms + shape.after_ms

        with stores.WriteAttempt(may_retry=False):
            offers, reservations = self._offers.read_offers(actor.tenant, [query.offer], span_of)
        offer, span = offers[0], query.range.span(offers[0].zone)
        candidates = create_candidates(offer, reservations, span, now_ms=now_ms)
        shape = slot_shape(offer.service, party_size=query.party_size)
        return offer, find_slots(offer, candidates, shape, span, now_ms)


def _slot_request(details: AvailabilityCheckDetails) -> SlotRequest:
    query = OfferQuery(details.service_id, requested_staff(details.staff_id), tuple(details.space_ids))
    return SlotRequest(queries=(query,), start_ms=epoch_ms(details.start_at), party_size=details.party_size)
