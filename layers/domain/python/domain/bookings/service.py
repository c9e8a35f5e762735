"""Use cases of bookings in addition to those of every resource: plans and moves, transitions of the status, and the history."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import structs

from apikit import Actor, Clock, epoch_ms, errors
from apikit.resources import Directory, Preconditions, StatefulService, lists, records
from domain.availability.requested import ANY
from domain.bookings.booking_history import BookingChange, BookingHistoryStore, booking_change
from domain.bookings.booking_status import ACTIONS, MOVABLE_STATUSES, RELEASED_STATUSES, STATUS
from domain.bookings.merged_customers import follow_merges, has_several_customers
from domain.bookings.model import Booking, BookingDetails
from domain.bookings.payment_status import payment_status, require_paid_currency
from domain.bookings.reassignment import (
    other_staff_request,
    staff_queries,
    with_any_staff,
    with_item_staff,
    with_other_staff,
)
from domain.bookings.requests import (
    advise_on_choices,
    customer_keys,
    explicit_fields,
    has_default_spaces,
    has_other_services,
    initial_status,
    kept_request,
    known_queries,
    moved_request,
    new_request,
    requested_values,
    require_consistent,
    require_initial_status,
)
from domain.ledgers.reserving_service import ReservingService

if TYPE_CHECKING:
    from domain.bookings.planner import BookingPlan, BookingPlanner

_NO_CHOICES: Mapping[str, Any] = {"staff_id": None, "space_ids": None}


class BookingService(ReservingService[Booking, BookingDetails], StatefulService[Booking, BookingDetails]):
    """Bookings: create, get, list, replace, update, delete, restore, one action per transition, reschedule, reassign, list the history."""

    record_type = Booking
    details_type = BookingDetails
    machine, actions = STATUS, ACTIONS

    def __init__(
        self, store: BookingHistoryStore, clock: Clock, directory: Directory, planner: Callable[[], "BookingPlanner"]
    ) -> None:
        super().__init__(store, clock, directory)
        self._history_store = store
        self._directory = directory
        self._planner = planner

    def action_values(
        self, actor: Actor, record: Booking, *, target: str, values: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        """Return the values of the transition, and `reason` and `canceled_by` of the body. Raises the errors of `transition_values`."""
        sent_values = {"cancel_reason": values.get("reason"), "canceled_by": values.get("canceled_by")}
        cancel_values = {name: value for name, value in sent_values.items() if value is not None}
        return {**self.transition_values(actor, record, target), **cancel_values}

    def update(
        self,
        actor: Actor,
        record_id: str,
        patch: Mapping[str, Any],
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Booking:
        """Apply a merge patch. Omitted staff and spaces are omitted in the details as well, and not taken for what the caller names.

        Raises the errors of `ResourceService.update`, SlotUnavailable.
        """
        patch = {**_NO_CHOICES, **patch}
        return super().update(actor, record_id, patch, preconditions=preconditions, parent_ids=parent_ids)

    def page(
        self, actor: Actor, request: lists.PageRequest, *, parent_ids: Mapping[str, str] = records.NO_PARENT
    ) -> lists.Page[Booking]:
        """Return the page of bookings. The ID of a merged customer finds the bookings of the one into which it was merged.

        Raises InsufficientScope, UnknownParameter.
        """
        query = request.query
        if has_several_customers(query):
            return super().page(actor, self._follow_merges(actor, request), parent_ids=parent_ids)
        page = super().page(actor, request, parent_ids=parent_ids)
        merged_request = request if page.data else self._follow_merges(actor, request)
        return page if merged_request.query == query else super().page(actor, merged_request, parent_ids=parent_ids)

    def _follow_merges(self, actor: Actor, request: lists.PageRequest) -> lists.PageRequest:
        query = follow_merges(request.query, partial(self._directory.get_many, actor.tenant))
        return structs.replace(request, query=query)

    def move(
        self,
        actor: Actor,
        booking_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
        values: Mapping[str, Any],
    ) -> Booking:
        """Reschedule or reassign the booking; `values` may contain `start_at`, `staff_id` and `space_ids`. None keeps.

        Of several services in a row, a staff member gets those that they offer.

        Raises NotFound, StaleVersion, SlotUnavailable, InvalidRequest, IllegalTransition for a booking that has ended.
        """
        sent_values = {name: value for name, value in values.items() if value is not None}

        def change(booking: Booking) -> Booking:
            details = self._resolve(actor, replace(booking_details(booking), **sent_values), booking)
            if "staff_id" not in sent_values:
                return self._revise(actor, booking, details)
            _require_movable(booking)
            if sent_values == {"staff_id": ANY}:
                details = self._with_other_staff(actor, booking, details)
            elif details.items:
                details = self._with_item_staff(actor, booking, details)
            new = self._revise(actor, booking, details)
            return new.with_chosen_staff() if sent_values["staff_id"] == ANY and new is not booking else new

        return self.change_record(actor, booking_id, preconditions, change, parent_ids=parent_ids)

    def _with_other_staff(self, actor: Actor, booking: Booking, details: BookingDetails) -> BookingDetails:
        """Return the details with another free staff member for each service that has one. Raises SlotUnavailable."""
        plan = self._planner().plan(actor.tenant, other_staff_request(booking), self.clock.now())
        return with_other_staff(booking, details, [item.staff_id for item in plan.items])

    def _with_item_staff(self, actor: Actor, booking: Booking, details: BookingDetails) -> BookingDetails:
        """Return the details with the staff member for each item that they offer. Raises InvalidRequest if they offer none."""
        if details.staff_id == ANY:
            return with_any_staff(details)
        queries, start_ms = staff_queries(details), epoch_ms(booking.start_at)
        return with_item_staff(details, self._planner().offers(actor.tenant, queries, start_ms))

    def list_changes(self, actor: Actor, booking_id: str, request: lists.PageRequest) -> lists.Page[BookingChange]:
        """Return the changes of the booking, newest first. Raises InsufficientScope, NotFound, ResourceDeleted."""
        self.get(actor, booking_id)
        page = self._history_store.list_changes(actor.tenant, booking_id, request)
        return lists.Page([booking_change(each) for each in page.data], page.next_position)

    def _resolve(self, actor: Actor, details: BookingDetails, record: Booking | None) -> BookingDetails:
        # All that the details name, in one round trip.
        queries = known_queries(details)
        if queries and (record is None or moved_request(record, details, self.clock.now())):
            self._planner().prefetch(actor.tenant, queries, customer_keys(details.customer_id))
        resolved_details = super()._resolve(actor, details, record)
        if record and self._has_chosen_spaces(actor, record, resolved_details):
            return replace(resolved_details, space_ids=None)
        return resolved_details

    def _has_chosen_spaces(self, actor: Actor, record: Booking, details: BookingDetails) -> bool:
        """Return whether the details ask for the default spaces, and the booking has them at this time: it does not move to others."""
        if details.space_ids != [] or not record.space_ids:
            return False
        if details.start_at != record.start_at or has_other_services(record, details):
            return False
        from domain.services.model import Service  # noqa: PLC0415 - few requests free spaces

        service_ids = [record.service_id] if record.service_id else [item.service_id for item in record.items]
        forms = self._directory.get_many(actor.tenant, [(Service.collection, each) for each in service_ids if each])
        return has_default_spaces(record, {form["id"]: form for form in forms.values()})

    def create_values(self, actor: Actor, details: BookingDetails) -> Mapping[str, Any]:
        """Return the values of a new booking, with what it reserves. Raises InvalidRequest, SlotUnavailable."""
        now = self.clock.now()
        require_consistent(details)
        require_initial_status(details)
        plan = self._planner().plan(actor.tenant, new_request(details, now), now)
        expires_at = now + timedelta(minutes=details.hold_minutes) if details.hold_minutes else None
        return {
            **requested_values(details),
            **_planned_values(plan, details, now),
            "explicit_fields": explicit_fields(details),
            "status": initial_status(details, requires_confirmation=plan.requires_confirmation),
            "expires_at": expires_at,
        }

    def update_values(self, actor: Actor, record: Booking, details: BookingDetails) -> Mapping[str, Any]:
        """Return the new values. Raises InvalidRequest, IllegalTransition, SlotUnavailable."""
        require_consistent(details)
        now, status = self.clock.now(), self.next_status(record, details.status)
        values = {**requested_values(details), "status": status}
        move_request = moved_request(record, details, now)
        if move_request:
            _require_movable(record)
            _require_live_hold(record, now)
            try:
                plan = self._planner().plan(actor.tenant, move_request, now)
            except errors.InvalidRequest as error:
                raise advise_on_choices(error, details) from error
            values |= {**_planned_values(plan, details, now), "explicit_fields": explicit_fields(details, record)}
            if not _has_new_price(record, details):
                values["total"] = record.total
            require_paid_currency(record, details, values["total"])
            values["payment_status"] = payment_status(replace(record, total=values["total"]))
            if details.start_at != record.start_at:
                values |= {"rescheduled_from": record.start_at, "reminded_at": None}
        if status != record.status:
            booking = replace(record, **values)
            values |= self.transition_values(actor, replace(booking, status=record.status), status)
        return values

    def transition_values(self, actor: Actor, record: Booking, target: str) -> Mapping[str, Any]:
        """Return the values that change with the status. Raises Conflict when a hold has expired."""
        now = self.clock.now()
        if target in {"pending", "confirmed"}:
            _require_live_hold(record, now)
            return {"expires_at": None, "terms": record.terms.without_reminders(record.start_at, now)}
        if target == "canceled":
            fee = record.terms.cancellation_fee(record.total, record.start_at, now)
            values = record.release_values("canceled", now, fee)
            return {"canceled_by": actor.principal, "cancellation_fee": fee, **values}
        return record.release_values(target, now) if target in RELEASED_STATUSES else {}  # type: ignore[arg-type]  # one of them

    def check_removable(self, actor: Actor, record: Booking) -> Booking:
        """Return the booking. Raises Conflict while what was paid is being returned."""
        if record.refund_due_at:
            raise errors.Conflict("What was paid for the booking is being refunded. Delete it in a minute.")
        return record

    def prepare(self, actor: Actor, old: Booking | None, new: Booking) -> Booking:
        """Return the booking as it is written: a restored one reserves its time again, unless it is over. Raises SlotUnavailable."""
        is_restored = old is None and new.version > 1
        if not is_restored:
            return replace(new, slots=()) if new.deleted_at else new
        now = self.clock.now()
        restored_booking = replace(new, slots=(), terms=new.terms.without_reminders(new.start_at, now))
        if not new.occupies_time or new.is_hold_expired(now) or new.end_at <= now:
            return restored_booking
        self._require_customer(actor, new)
        plan = self._planner().plan(actor.tenant, kept_request(new), now)
        # The service may take longer by now.
        return replace(restored_booking, slots=plan.slots, end_at=plan.end_at, items=plan.items if new.items else [])

    def _require_customer(self, actor: Actor, booking: Booking) -> None:
        keys = customer_keys(booking.customer_id)
        if not self._directory.get_many(actor.tenant, keys):
            raise errors.Conflict("The customer of the booking was deleted. Restore the customer first.")


def booking_details(booking: Booking) -> BookingDetails:
    """Return the details of a stored booking, without its staff and spaces: they stay."""
    names = (BookingDetails.__dataclass_fields__.keys() & booking.__dict__.keys()) - _NO_CHOICES.keys()
    return BookingDetails(**{name: getattr(booking, name) for name in names})


def _planned_values(plan: "BookingPlan", details: BookingDetails, now: datetime) -> records.JsonObject:
    return {
        "staff_id": None if details.items else plan.items[0].staff_id,
        "space_ids": plan.space_ids,
        "items": plan.items if details.items else [],
        "end_at": plan.end_at,
        "time_zone": plan.time_zone,
        "total": plan.total,
        "slots": plan.slots,
        "terms": plan.terms(details.start_at, now),
    }


def _require_live_hold(record: Booking, now: datetime) -> None:
    if record.is_hold_expired(now):
        raise errors.Conflict("The hold has expired. Create a new booking if the time is still free.")


def _has_new_price(record: Booking, details: BookingDetails) -> bool:
    """Return whether the change concerns the price: it stays when only the price of the service has changed."""
    services = [item.service_id for item in details.items] != [item.service_id for item in record.items]
    return services or (details.service_id, details.addons) != (record.service_id, record.addons)


def _require_movable(record: Booking) -> None:
    if record.status in MOVABLE_STATUSES:
        return
    raise errors.IllegalTransition(
        f"A booking with the status {record.status} cannot be moved: only {', '.join(MOVABLE_STATUSES)} bookings can.",
        allowed=list(STATUS.transitions[record.status]),
    )
