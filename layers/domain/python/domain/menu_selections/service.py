"""Use cases of menu selections beyond those every resource has: choices that fit a published menu, and a status that moves."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from apikit import Actor, Clock, errors
from apikit.resources import Directory, Preconditions, StatefulService, records, stores, versions
from domain.menu_selections.choosing import covers, require_offered, require_some, total
from domain.menu_selections.model import ACTIONS, FIRST, STATUS, MenuSelection, MenuSelectionDetails

if TYPE_CHECKING:
    from domain.menus.model import Menu, MenuVersion

_CHOSEN = ("menu_id", "menu_version", "choices")


class MenuSelectionService(StatefulService[MenuSelection, MenuSelectionDetails]):
    """Menu selections of a wedding: create, get, list, replace, update, delete, and one action a move."""

    record_type = MenuSelection
    details_type = MenuSelectionDetails
    machine, actions = STATUS, ACTIONS

    def __init__(
        self,
        store: stores.Store[MenuSelection],
        clock: Clock,
        directory: Directory | None = None,
        *,
        menus: "versions.VersionStore[Menu, MenuVersion]",
    ) -> None:
        super().__init__(store, clock, directory)
        self._menus = menus

    def transition_values(self, actor: Actor, record: MenuSelection, target: str) -> Mapping[str, Any]:
        """Raises InvalidRequest when nothing is chosen that could be submitted."""
        if target == "submitted":
            require_some(record.choices)
        return {}

    def update(
        self,
        actor: Actor,
        record_id: str,
        patch: Mapping[str, Any],
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> MenuSelection:
        """As every resource's; another menu comes with its latest version, not with the number that the one before had."""
        if "menu_id" in patch:
            patch = {"menu_version": None, **patch}
        return super().update(actor, record_id, patch, preconditions=preconditions, parent_ids=parent_ids)

    def create_values(self, actor: Actor, details: MenuSelectionDetails) -> Mapping[str, Any]:
        """A new selection's values; a draft unless it is submitted at once. Raises InvalidRequest, NotFound."""
        status = details.status or "draft"
        if status not in FIRST:
            fault = f"the status of a new selection must be one of: {', '.join(sorted(FIRST))}"
            raise errors.InvalidRequest.from_errors([errors.FieldError("invalid_status", fault, pointer="/status")])
        return self._values(actor, replace(details, status=status))

    def update_values(self, actor: Actor, record: MenuSelection, details: MenuSelectionDetails) -> Mapping[str, Any]:
        """The new values. Raises InvalidRequest, IllegalTransition; Conflict when what is chosen is locked."""
        kept_version = record.menu_version if details.menu_id == record.menu_id else None
        status = self.next_status(record, details.status)
        details = replace(details, menu_version=details.menu_version or kept_version, status=status)
        if all(getattr(details, name) == getattr(record, name) for name in _CHOSEN):
            if details.status != "draft":
                require_some(details.choices)
            return records.field_values(details)
        if record.status not in FIRST:
            raise errors.Conflict(f"The selection is {record.status}. Its choices can no longer change.")
        return self._values(actor, details)

    def check_removable(self, actor: Actor, record: MenuSelection) -> MenuSelection:
        """Raises Conflict when it is locked or served: the kitchen orders by it."""
        if record.status not in FIRST:
            raise errors.Conflict(f"The selection is {record.status} and cannot be deleted.")
        return record

    def _values(self, actor: Actor, details: MenuSelectionDetails) -> Mapping[str, Any]:
        menu = versions.find_version(
            self._menus, actor.tenant, details.menu_id, details.menu_version, pointer="/menu_version"
        )
        require_offered(menu, details.choices)
        if details.status != "draft":
            require_some(details.choices)
        counted = {"covers": covers(details.choices), "total": total(menu, details.choices)}
        return {**records.field_values(details), "menu_version": menu.number, **counted}
