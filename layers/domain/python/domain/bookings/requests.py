"""What a request asks for: the plan of a new, moved or restored booking, and the consistency of its fields. No I/O."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from apikit import epoch_ms, errors
from apikit.resources import records
from domain.availability.requested import ANY, OfferQuery, SlotRequest, requested_staff
from domain.bookings.booking_status import INITIAL_STATUSES, BookingStatus
from domain.bookings.model import Booking, BookingDetails
from domain.customers.model import Customer
from domain.duplicate_values import duplicate_faults

# The plan determines these; the others are stored as requested.
_PLANNED_FIELDS = ("staff_id", "space_ids", "items", "hold_minutes", "status")
_CHOICE_ADVICE = {
    "/staff_id": "the staff member of the booking does not offer the service; send another staff_id, or `any`",
    "/space_ids": "the spaces of the booking are not those of the service; send other space_ids, or an empty list",
}


def require_consistent(details: BookingDetails) -> None:
    """Raise InvalidRequest with one error per field: neither or both of service and items, duplicates, add-ons of items."""
    if faults := list(_faults(details)):
        raise errors.InvalidRequest.from_errors(faults)


def require_initial_status(details: BookingDetails) -> None:
    """Raise InvalidRequest for a status that a new booking cannot have."""
    initial_statuses = ("held",) if details.hold_minutes else INITIAL_STATUSES
    if details.status and details.status not in initial_statuses:
        fault = f"the status of a new booking must be one of: {', '.join(initial_statuses)}; hold a booking with hold_minutes"
        raise errors.InvalidRequest.from_errors([errors.FieldError("invalid_status", fault, pointer="/status")])


def initial_status(details: BookingDetails, *, requires_confirmation: bool) -> BookingStatus:
    """Return the status of a new booking. Raises InvalidRequest for `confirmed` if a service requires confirmation."""
    if details.hold_minutes:
        return "held"
    if requires_confirmation and details.status == "confirmed":
        fault = "the service requires confirmation; omit the status, and confirm the booking afterwards"
        raise errors.InvalidRequest.from_errors([errors.FieldError("invalid_status", fault, pointer="/status")])
    return details.status or ("pending" if requires_confirmation else "confirmed")


def requested_values(details: BookingDetails) -> records.JsonObject:
    """Return the values that are stored as requested."""
    values = records.field_values(details)
    return {name: value for name, value in values.items() if name not in _PLANNED_FIELDS}


def new_request(details: BookingDetails, now: datetime) -> SlotRequest:
    """Return the plan request of a new booking. Raises InvalidRequest for a start in the past."""
    require_future(details.start_at, now)
    return _plan_request(details, _requested_queries(details))


def known_queries(details: BookingDetails) -> list[OfferQuery]:
    """Return the queries of the details that name everything by ID; none if one of them has an external ID."""
    queries = _requested_queries(details)
    names = [name for query in queries for name in (query.service_id, query.staff_id, *query.space_ids)]
    return queries if all(name is None or isinstance(name, str) for name in names) else []


def customer_keys(customer_id: Any) -> list[tuple[str, str]]:
    """Return the key of the customer, unless it is an external ID."""
    return [(Customer.collection, customer_id)] if isinstance(customer_id, str) else []


def moved_request(booking: Booking, details: BookingDetails, now: datetime) -> SlotRequest | None:
    """Return the plan request of a changed booking; None if it stays as it is. Raises InvalidRequest for a new start in the past.

    Omitted staff and spaces stay; with other services, only those that a caller named do. Empty spaces are chosen as for a new booking.
    """
    queries = tuple(_moved_queries(booking, details))
    is_later = details.start_at != booking.start_at
    if (queries, details.party_size, details.addons) == (
        tuple(_stored_queries(booking)),
        booking.party_size,
        booking.addons,
    ) and not is_later:
        return None
    if is_later:
        require_future(details.start_at, now)
    return _plan_request(details, queries, holder=booking.id, ignores_notice=not is_later)


def has_other_services(booking: Booking, details: BookingDetails) -> bool:
    """Return whether the details name other services than the booking has, or in another order."""
    return [each.service_id for each in _requested_queries(details)] != [
        each.service_id for each in _stored_queries(booking)
    ]


def explicit_fields(details: BookingDetails, booking: Booking | None = None) -> tuple[str, ...]:
    """Return which of staff and spaces a caller named, now or, if they are omitted, for the stored booking."""
    choices = {"staff_id": None if details.items else requested_staff(details.staff_id), "space_ids": details.space_ids}
    is_omitted = {"staff_id": details.staff_id is None and not details.items, "space_ids": details.space_ids is None}
    earlier_fields = booking.explicit_fields if booking else ()
    return tuple(name for name in choices if choices[name] or (is_omitted[name] and name in earlier_fields))


def advise_on_choices(error: errors.InvalidRequest, details: BookingDetails) -> errors.InvalidRequest:
    """Return the error of a change of the service; for omitted staff or spaces that do not fit, it says how to choose others."""
    faults = [
        errors.FieldError(each.code, _CHOICE_ADVICE[each.pointer], pointer=each.pointer)
        if each.code == "not_offered" and each.pointer in _CHOICE_ADVICE and getattr(details, each.pointer[1:]) is None
        else each
        for each in error.errors
    ]
    return errors.InvalidRequest.from_errors(faults)


def has_default_spaces(booking: Booking, services: Mapping[str, records.JsonObject]) -> bool:
    """Return whether each service of the booking has at most one space, which is its own. `services` are their forms by ID."""
    return all(
        len(each.space_ids) <= 1 and set(each.space_ids) <= set(services.get(each.service_id, {}).get("space_ids", ()))
        for each in _stored_queries(booking)
    )


def kept_request(booking: Booking) -> SlotRequest:
    """Return the plan request of a booking as it is stored."""
    return SlotRequest(
        queries=tuple(_stored_queries(booking)),
        start_ms=epoch_ms(booking.start_at),
        party_size=booking.party_size,
        addons=tuple(booking.addons),
        holder=booking.id,
        ignores_notice=True,
    )


def require_future(start_at: datetime, now: datetime) -> None:
    """Raise InvalidRequest for a start in the past."""
    if start_at < now:
        detail = "must not be in the past"
        raise errors.InvalidRequest.from_errors([errors.FieldError("in_the_past", detail, pointer="/start_at")])


def _plan_request(
    details: BookingDetails, queries: Sequence[OfferQuery], *, holder: str = "", ignores_notice: bool = False
) -> SlotRequest:
    return SlotRequest(
        queries=tuple(queries),
        start_ms=epoch_ms(details.start_at),
        party_size=details.party_size,
        addons=tuple(details.addons),
        holder=holder,
        ignores_notice=ignores_notice,
    )


def _requested_queries(details: BookingDetails) -> list[OfferQuery]:
    spaces = tuple(details.space_ids or ())
    if details.service_id:
        return [OfferQuery(details.service_id, requested_staff(details.staff_id), spaces)]
    return [OfferQuery(item.service_id, requested_staff(item.staff_id), spaces) for item in details.items]


def _stored_queries(booking: Booking) -> list[OfferQuery]:
    if booking.service_id:
        return [OfferQuery(booking.service_id, booking.staff_id, tuple(booking.space_ids))]
    return [OfferQuery(item.service_id, item.staff_id, tuple(item.space_ids)) for item in booking.items]


def _moved_queries(booking: Booking, details: BookingDetails) -> Iterator[OfferQuery]:
    """Yield the requested queries, with the stored staff and spaces of each service for those that are omitted or unchanged."""
    requested_queries, stored_queries = _requested_queries(details), _stored_queries(booking)
    if has_other_services(booking, details):
        for query in requested_queries:
            yield _with_explicit_choices(query, booking, details)
        return
    staff_choices = [details.staff_id] if details.service_id else [item.staff_id for item in details.items]
    is_same_time = details.start_at == booking.start_at
    for query, stored_query, staff_choice in zip(requested_queries, stored_queries, staff_choices, strict=True):
        keeps_staff = staff_choice is None or (staff_choice == ANY and is_same_time)
        keeps_spaces = details.space_ids is None or query.space_ids == tuple(booking.space_ids)
        yield OfferQuery(
            query.service_id,
            stored_query.staff_id if keeps_staff else query.staff_id,
            stored_query.space_ids if keeps_spaces else query.space_ids,
        )


def _with_explicit_choices(query: OfferQuery, booking: Booking, details: BookingDetails) -> OfferQuery:
    """Return the query of another service, with what a caller had named and omits now. Items name their own staff."""
    keeps_staff = details.staff_id is None and not details.items and "staff_id" in booking.explicit_fields
    keeps_spaces = details.space_ids is None and "space_ids" in booking.explicit_fields
    return OfferQuery(
        query.service_id,
        booking.staff_id if keeps_staff else query.staff_id,
        tuple(booking.space_ids) if keeps_spaces else query.space_ids,
    )


def _faults(details: BookingDetails) -> Iterator[errors.FieldError]:
    if not details.service_id and not details.items:
        yield errors.FieldError("required", "either service_id or items is required", pointer="/service_id")
    if details.service_id and details.items:
        yield errors.FieldError("not_allowed", "items replace service_id; send one of them", pointer="/items")
    if details.items and details.staff_id:
        yield errors.FieldError("not_allowed", "set the staff_id of each item", pointer="/staff_id")
    if details.items and details.addons:
        yield errors.FieldError("not_allowed", "only a booking of a single service can have add-ons", pointer="/addons")
    yield from duplicate_faults([each.id for each in details.addons], pointer="/addons", name="/id")
    yield from duplicate_faults(details.space_ids or [], pointer="/space_ids")
