"""Use cases of weddings in addition to those of every resource: transitions of the status, options, the guarantee, and the history."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from apikit import Actor, Clock, errors
from apikit.resources import Directory, Preconditions, StatefulService, lists, records
from domain.ledgers.reserving_service import ReservingService
from domain.organizations.lookup import OrganizationLookup
from domain.weddings.consistency import require_consistent
from domain.weddings.history import WeddingChange, WeddingHistoryStore, wedding_change
from domain.weddings.model import (
    ACTIONS,
    DEFAULT_OPTION_DAYS,
    GUARANTEE_STATUSES,
    INITIAL_STATUSES,
    NO_OPTION,
    STATUS,
    Wedding,
    WeddingDetails,
)
from domain.weddings.space_reservations import has_same_slots, reservation_basis, space_slots


class WeddingService(ReservingService[Wedding, WeddingDetails], StatefulService[Wedding, WeddingDetails]):
    """Weddings: create, get, list, replace, update, delete, one action per transition, lock the guarantee, list the history."""

    record_type = Wedding
    details_type = WeddingDetails
    machine, actions = STATUS, ACTIONS

    def __init__(
        self, store: WeddingHistoryStore, clock: Clock, directory: Directory, organizations: OrganizationLookup
    ) -> None:
        super().__init__(store, clock, directory)
        self._history_store = store
        self._directory = directory
        self._organizations = organizations

    def action_values(
        self, actor: Actor, record: Wedding, *, target: str, values: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        """Return the values of the option, and the `reason` of the body. Raises Conflict, also when the option has expired."""
        now = self.clock.now()
        record.require_live_option(target, now)
        reason = {"status_reason": values["reason"]} if "reason" in values else {}
        return {**self._option_values(actor, record, target, values.get("option_expires_at"), now), **reason}

    def lock_guarantee(
        self,
        actor: Actor,
        wedding_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Wedding:
        """Lock the guaranteed number of guests, which can then only be raised; nothing changes when it is locked already.

        Raises NotFound, StaleVersion; Conflict when the wedding has no guarantee, or its status does not allow one.
        """

        def change(wedding: Wedding) -> Wedding:
            if wedding.guarantee_locked_at:
                return wedding
            if wedding.status not in GUARANTEE_STATUSES:
                raise errors.Conflict("Only a definite wedding or a wedding in progress has a guarantee to lock.")
            if wedding.guests.guaranteed is None:
                raise errors.Conflict("The wedding has no guaranteed number of guests. Set guests.guaranteed first.")
            now = self.clock.now()
            return records.next_version(wedding, now, {"guarantee_locked_at": now})

        return self.change_record(actor, wedding_id, preconditions, change, parent_ids=parent_ids)

    def list_changes(self, actor: Actor, wedding_id: str, request: lists.PageRequest) -> lists.Page[WeddingChange]:
        """Return the changes of the wedding, newest first. Raises InsufficientScope, NotFound, ResourceDeleted."""
        self.get(actor, wedding_id)
        page = self._history_store.list_changes(actor.tenant, wedding_id, request)
        return lists.Page([wedding_change(each) for each in page.data], page.next_position)

    def create_values(self, actor: Actor, details: WeddingDetails) -> Mapping[str, Any]:
        """Return the values of a new wedding; an inquiry by default."""
        status = details.status or "inquiry"
        if status not in INITIAL_STATUSES:
            fault = f"the status of a new wedding must be one of: {', '.join(INITIAL_STATUSES)}"
            raise errors.InvalidRequest.from_errors([errors.FieldError("invalid_status", fault, pointer="/status")])
        require_consistent(details, record=None, directory=self._directory, tenant=actor.tenant)
        option_values = self._option_values(actor, None, status, details.option_expires_at, self.clock.now())
        return {**records.field_values(details), "status": status, **option_values}

    def update_values(self, actor: Actor, record: Wedding, details: WeddingDetails) -> Mapping[str, Any]:
        """Return the new values. Raises IllegalTransition, InvalidRequest, Conflict."""
        status, now = self.next_status(record, details.status), self.clock.now()
        record.require_live_option(status, now)
        require_consistent(details, record=record, directory=self._directory, tenant=actor.tenant)
        option_values = self._option_values(actor, record, status, details.option_expires_at, now)
        return {**records.field_values(details), "status": status, **option_values}

    def prepare(self, actor: Actor, old: Wedding | None, new: Wedding) -> Wedding:
        """Return the wedding with the slots that it reserves. Raises SlotUnavailable when a space is out of service, InvalidRequest."""
        if reservation_basis(old) == reservation_basis(new) or has_same_slots(old, new):
            # They stay as they are, even if its spaces have changed since.
            return new
        slots = space_slots(new, partial(self._directory.get_many, actor.tenant)) if reservation_basis(new) else ()
        return replace(new, slots=slots)

    def _option_values(
        self, actor: Actor, record: Wedding | None, status: str, expires_at: datetime | None, now: datetime
    ) -> Mapping[str, Any]:
        """Return the option of a wedding that gets this status, as values. Raises InvalidRequest, Conflict when it has expired."""
        stored_expiry = record.option_expires_at if record else None
        if status != "tentative":
            if expires_at not in {None, stored_expiry}:
                raise _option_error("only a tentative wedding can have an option")
            return NO_OPTION
        if record and record.status == "tentative" and expires_at in {None, stored_expiry}:
            return {"option_expires_at": stored_expiry}
        if record and record.is_option_expired(now):
            raise errors.Conflict(
                "The option has expired. Release the wedding and hold it again if the date is still free."
            )
        if expires_at and expires_at <= now:
            raise _option_error("must be in the future")
        return {"option_expires_at": expires_at or self._default_expiry(actor, now), "option_noticed_at": None}

    def _default_expiry(self, actor: Actor, now: datetime) -> datetime:
        organization = self._organizations.find_own(actor.tenant)
        return now + timedelta(days=(organization and organization.option_days) or DEFAULT_OPTION_DAYS)


def _option_error(detail: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors(
        [errors.FieldError("invalid_option", detail, pointer="/option_expires_at")]
    )
