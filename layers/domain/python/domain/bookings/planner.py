"""Plans a booking: who performs its services and where, what it reserves, and what it costs."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import pairwise

from msgspec import Struct

from apikit import Tenant, errors
from apikit.resources import fields
from domain.availability.choice import SlotChoice
from domain.availability.finder import OfferReader, SlotFinder, Stage
from domain.availability.requested import OfferQuery, SlotRequest
from domain.bookings.booking_parts import BookingItem
from domain.bookings.pricing import booking_total
from domain.bookings.terms import BookingTerms
from domain.ledgers.model import ReservedSlot
from domain.local_times import from_epoch_ms
from domain.services.model import Service


class BookingPlan(Struct, frozen=True, kw_only=True):
    """The planned booking. `items` are its services in a row, also for a single one."""

    services: list[Service]
    items: list[BookingItem]
    space_ids: list[str]
    slots: tuple[ReservedSlot, ...]
    time_zone: str
    total: fields.Money | None

    @property
    def end_at(self) -> datetime:
        """The end of the last service."""
        return self.items[-1].end_at

    @property
    def requires_confirmation(self) -> bool:
        """Whether one of the services requires a confirmation."""
        return any(service.requires_confirmation for service in self.services)

    def terms(self, start_at: datetime, now: datetime) -> BookingTerms:
        """Return the terms of the booking."""
        return BookingTerms.of_services(self.services, start_at, now)


class BookingPlanner:
    """Plans bookings. To be called within an attempt, which reads every item once."""

    def __init__(self, finder: SlotFinder, offers: OfferReader) -> None:
        self._finder = finder
        self._offers = offers

    def prefetch(self, tenant: Tenant, queries: Sequence[OfferQuery], keys: Iterable[tuple[str, str]]) -> None:
        """Read in one round trip what the plan will need, and resources by collection and ID."""
        self._finder.prefetch(tenant, queries, keys)

    def plan(self, tenant: Tenant, request: SlotRequest, now: datetime) -> BookingPlan:
        """Return the plan. Raises SlotUnavailable with the reason and free alternatives, InvalidRequest.

        Conflict when a stored reference of the booking leads to a resource that was deleted.
        """
        try:
            stages, choices = self._finder.choose(tenant, request, now)
        except errors.NotFound as error:
            raise _missing_reference() from error
        return _create_plan(stages, choices, request)

    def offers(self, tenant: Tenant, queries: Sequence[OfferQuery], start_ms: int) -> list[bool]:
        """Return whether each query names a service with a staff member who offers it. Raises Conflict as `plan` does."""
        try:
            offers, _ = self._offers.read_offers(tenant, queries, lambda _: (start_ms, start_ms + 1))
        except errors.NotFound as error:
            raise _missing_reference() from error
        return [each.is_offered for each in offers]


def _missing_reference() -> errors.Conflict:
    return errors.Conflict("A service, staff member or space of the booking was deleted. Choose another one.")


def _create_plan(stages: Sequence[Stage], choices: Sequence[SlotChoice], request: SlotRequest) -> BookingPlan:
    services = [stage.offer.service for stage in stages]
    times = [request.start_ms, *(request.start_ms + stage.offset_ms + stage.shape.duration_ms for stage in stages)]
    items = [
        BookingItem(
            service_id=service.id,
            staff_id=choice.staff_id,
            start_at=from_epoch_ms(start_ms),
            end_at=from_epoch_ms(end_ms),
            space_ids=list(choice.space_ids),
        )
        for service, choice, (start_ms, end_ms) in zip(services, choices, pairwise(times), strict=True)
    ]
    return BookingPlan(
        services=services,
        items=items,
        space_ids=list(dict.fromkeys(space_id for choice in choices for space_id in choice.space_ids)),
        slots=tuple(slot for choice in choices for slot in choice.slots),
        time_zone=stages[0].offer.time_zone,
        total=booking_total(services, request.addons),
    )
