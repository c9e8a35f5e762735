"""Use cases of weddings beyond those every resource has: moves of the status, options, the guarantee, and what changed when."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Protocol

from apikit import Actor, Clock, Tenant, errors
from apikit.resources import Directory, Preconditions, ResourceService, lists, records
from domain.organizations.model import Organization
from domain.weddings.checks import require_fit
from domain.weddings.history import Entry, WeddingHistory
from domain.weddings.model import (
    ACTIONS,
    GUARANTEED,
    NO_OPTION,
    OPTION_DAYS,
    FirstStatus,
    Wedding,
    WeddingDetails,
)

NOTHING: Mapping[str, Any] = {}


class Organizations(Protocol):
    """What weddings ask of organizations."""

    def find_own(self, tenant: Tenant) -> Organization | None:
        """The tenant's own record; None when there is none."""
        ...


class WeddingService(ResourceService[Wedding, WeddingDetails]):
    """Weddings: create, get, list, replace, update, delete, one action a move, the guarantee's lock, and their history."""

    record_type = Wedding
    details_type = WeddingDetails

    def __init__(self, store: WeddingHistory, clock: Clock, directory: Directory, organizations: Organizations) -> None:
        super().__init__(store, clock, directory)
        self._history = store
        self._directory = directory
        self._organizations = organizations

    def act(
        self,
        actor: Actor,
        wedding_id: str,
        action: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
        values: Mapping[str, Any] = NOTHING,
    ) -> Wedding:
        """The wedding moved by an action of `ACTIONS`; `values` may hold `option_expires_at` or `reason`.

        Raises NotFound, IllegalTransition, StaleVersion; Conflict when it would be confirmed after its option has passed.
        """
        target = ACTIONS[action]

        def change(wedding: Wedding) -> Wedding:
            now = self.clock.now()
            wedding.require_move(target, now)
            moved = {"status": target, **self._option(actor, wedding, target, values.get("option_expires_at"), now)}
            if "reason" in values:
                moved["status_reason"] = values["reason"]
            return records.next_version(wedding, now, moved)

        return self._change(actor, wedding_id, preconditions, change, parent_ids=parent_ids)

    def lock_guarantee(
        self,
        actor: Actor,
        wedding_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Wedding:
        """The wedding, whose guaranteed guests can only become more; nothing changes when they are locked already.

        Raises NotFound, StaleVersion; Conflict when there is no guarantee, or none can be given yet or any more.
        """

        def change(wedding: Wedding) -> Wedding:
            if wedding.guarantee_locked_at:
                return wedding
            if wedding.status not in GUARANTEED:
                raise errors.Conflict("Only a definite wedding or a wedding in progress has a guarantee to lock.")
            if wedding.guests.guaranteed is None:
                raise errors.Conflict("The wedding has no guaranteed number of guests. Set guests.guaranteed first.")
            now = self.clock.now()
            return records.next_version(wedding, now, {"guarantee_locked_at": now})

        return self._change(actor, wedding_id, preconditions, change, parent_ids=parent_ids)

    def history(self, actor: Actor, wedding_id: str, request: lists.PageRequest) -> lists.Page[Entry]:
        """What changed, newest first. Raises InsufficientScope, NotFound, ResourceDeleted."""
        self.get(actor, wedding_id)
        return self._history.history(actor.tenant, wedding_id, request)

    def create_values(self, actor: Actor, details: WeddingDetails) -> Mapping[str, Any]:
        """The values of a new wedding; an inquiry unless its status says otherwise."""
        status = details.status or "inquiry"
        if status not in FirstStatus:
            fault = f"the status of a new wedding must be one of: {', '.join(FirstStatus)}"
            raise errors.InvalidRequest.from_errors([errors.FieldError("invalid_status", fault, pointer="/status")])
        require_fit(details, record=None, directory=self._directory, tenant=actor.tenant)
        option = self._option(actor, None, status, details.option_expires_at, self.clock.now())
        return {**records.field_values(details), "status": status, **option}

    def update_values(self, actor: Actor, record: Wedding, details: WeddingDetails) -> Mapping[str, Any]:
        """The new values. Raises IllegalTransition when the status may not move so, InvalidRequest, Conflict."""
        status, now = details.status or record.status, self.clock.now()
        if status != record.status:
            record.require_move(status, now)
        require_fit(details, record=record, directory=self._directory, tenant=actor.tenant)
        option = self._option(actor, record, status, details.option_expires_at, now)
        return {**records.field_values(details), "status": status, **option}

    def _option(
        self, actor: Actor, record: Wedding | None, status: str, wanted: datetime | None, now: datetime
    ) -> Mapping[str, Any]:
        """The option of a wedding that gets this status, as values. Raises InvalidRequest, Conflict when it has passed."""
        standing = record.option_expires_at if record else None
        if status != "tentative":
            if wanted not in {None, standing}:
                raise _option_fault("only a tentative wedding can have an option")
            return NO_OPTION
        if record and record.status == "tentative" and wanted in {None, standing}:
            return {"option_expires_at": standing}
        if record and record.option_has_passed(now):
            raise errors.Conflict(
                "The option has expired. Release the wedding and hold it again if the date is still free."
            )
        if wanted and wanted <= now:
            raise _option_fault("must be in the future")
        return {"option_expires_at": wanted or self._default_option(actor, now), "option_noticed_at": None}

    def _default_option(self, actor: Actor, now: datetime) -> datetime:
        own = self._organizations.find_own(actor.tenant)
        return now + timedelta(days=(own and own.option_days) or OPTION_DAYS)


def _option_fault(detail: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors(
        [errors.FieldError("invalid_option", detail, pointer="/option_expires_at")]
    )
