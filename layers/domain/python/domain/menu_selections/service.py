"""Use cases of menu selections in addition to those of every resource: choices on a published menu, and transitions of the status."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from apikit import Actor, Clock, errors
from apikit.resources import Directory, Preconditions, StatefulService, records, stores, versions
from domain.menu_selections.choices import count_covers, require_choices, require_choices_on_menu, total_price
from domain.menu_selections.model import ACTIONS, EDITABLE_STATUSES, STATUS, MenuSelection, MenuSelectionDetails

if TYPE_CHECKING:
    from domain.menus.model import Menu, MenuVersion

_CHOICE_FIELDS = ("menu_id", "menu_version", "choices")


class MenuSelectionService(StatefulService[MenuSelection, MenuSelectionDetails]):
    """Menu selections of a wedding: create, get, list, replace, update, delete, and one action per transition."""

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
        """Raise InvalidRequest for the submission of a selection without choices."""
        if target == "submitted":
            require_choices(record.choices)
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
        """Apply a merge patch. Another menu is used in its latest version, not in the version of the old menu."""
        if "menu_id" in patch:
            patch = {"menu_version": None, **patch}
        return super().update(actor, record_id, patch, preconditions=preconditions, parent_ids=parent_ids)

    def create_values(self, actor: Actor, details: MenuSelectionDetails) -> Mapping[str, Any]:
        """Return a new selection's values; a draft by default. Raises InvalidRequest, NotFound."""
        status = details.status or "draft"
        if status not in EDITABLE_STATUSES:
            fault = f"the status of a new selection must be one of: {', '.join(sorted(EDITABLE_STATUSES))}"
            raise errors.InvalidRequest.from_errors([errors.FieldError("invalid_status", fault, pointer="/status")])
        return self._values(actor, replace(details, status=status))

    def update_values(self, actor: Actor, record: MenuSelection, details: MenuSelectionDetails) -> Mapping[str, Any]:
        """Return the new values. Raises InvalidRequest, IllegalTransition; Conflict when the choices are locked."""
        default_version = record.menu_version if details.menu_id == record.menu_id else None
        status = self.next_status(record, details.status)
        details = replace(details, menu_version=details.menu_version or default_version, status=status)
        if all(getattr(details, name) == getattr(record, name) for name in _CHOICE_FIELDS):
            if details.status != "draft":
                require_choices(details.choices)
            return records.field_values(details)
        if record.status not in EDITABLE_STATUSES:
            raise errors.Conflict(f"The selection is {record.status}. Its choices can no longer change.")
        return self._values(actor, details)

    def check_removable(self, actor: Actor, record: MenuSelection) -> MenuSelection:
        """Raise Conflict when the selection is locked or served: the kitchen orders from it."""
        if record.status not in EDITABLE_STATUSES:
            raise errors.Conflict(f"The selection is {record.status} and cannot be deleted.")
        return record

    def _values(self, actor: Actor, details: MenuSelectionDetails) -> Mapping[str, Any]:
        menu = versions.require_version(
            self._menus, actor.tenant, details.menu_id, details.menu_version, pointer="/menu_version"
        )
        require_choices_on_menu(menu, details.choices)
        if details.status != "draft":
            require_choices(details.choices)
        totals = {"covers": count_covers(details.choices), "total": total_price(menu, details.choices)}
        return {**records.field_values(details), "menu_version": menu.number, **totals}
