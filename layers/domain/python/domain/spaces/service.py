"""Use cases of spaces in addition to those of every resource: combos of a venue's elements, and blocks."""

from collections.abc import Mapping, Sequence
from typing import Any

from apikit import Actor, Clock, Tenant, errors, ids
from apikit.resources import Directory, Preconditions, records, stores
from domain.ledgers.free_time import FreeTimeCheck
from domain.ledgers.reserving_service import ReservingService
from domain.spaces.blocks import Block, BlockWindow, add_block, added_block_spans, remove_block, resolve_blocks
from domain.spaces.model import (
    Space,
    SpaceDetails,
    SpaceKind,
    require_composition,
    require_elements,
)
from domain.venues.active_venue import require_active_venue
from domain.venues.model import Venue

_MOVE_OR_FORCE = "Move or cancel these, or use the action `block` with `force` to keep them during the block."
_MOVE_BEFORE_DELETION = "Move or cancel these before you delete the space."
_MOVE_BEFORE_REBUILD = "Move or cancel these before you change the elements of the combo."


class SpaceService(ReservingService[Space, SpaceDetails]):
    """Spaces: create, get, list, replace, update, delete, block, unblock. The store refuses to delete an element that a combo uses."""

    record_type = Space
    details_type = SpaceDetails

    def __init__(
        self, store: stores.Store[Space], clock: Clock, directory: Directory, *, free_time: FreeTimeCheck
    ) -> None:
        super().__init__(store, clock, directory)
        self._directory = directory
        self._free_time = free_time

    def block(
        self,
        actor: Actor,
        space_id: str,
        window: BlockWindow,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
        is_forced: bool = False,
    ) -> Space:
        """Take the space out of service for a time.

        Raises NotFound, InvalidRequest, StaleVersion; Conflict when the block overlaps another one or, unless forced, live reservations.
        """

        def change(space: Space) -> Space:
            now = self.clock.now()
            blocks = add_block(space.blocks, window, now)
            if not is_forced:
                self._require_free(space, blocks)
            return records.next_version(space, now, {"blocks": blocks})

        return self.change_record(actor, space_id, preconditions, change, parent_ids=parent_ids)

    def unblock(
        self,
        actor: Actor,
        space_id: str,
        block_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Space:
        """Remove a block of the space. Raises NotFound, InvalidRequest when it does not have the block, StaleVersion."""

        def change(space: Space) -> Space:
            return records.next_version(space, self.clock.now(), {"blocks": remove_block(space.blocks, block_id)})

        return self.change_record(actor, space_id, preconditions, change, parent_ids=parent_ids)

    def new_record(
        self, actor: Actor, details: SpaceDetails, parent_ids: Mapping[str, str] = records.NO_PARENT
    ) -> Space:
        """Return a new space of its parent venue. Raises NotFound, Conflict for an archived venue, InvalidRequest."""
        venue_id = ids.require_id(Venue.prefix, parent_ids["venue_id"])
        require_composition(details, details.kind or "element")
        venue, elements = self._find_venue_and_elements(actor.tenant, venue_id, details.element_ids)
        if venue is None:
            raise errors.NotFound("No resource has this ID.")
        require_active_venue(venue)
        require_elements(venue_id, elements)
        return super().new_record(actor, details, parent_ids)

    def create_values(self, actor: Actor, details: SpaceDetails) -> Mapping[str, Any]:
        """Return a new space's values; an element by default."""
        return self._values(details, "element" if details.kind is None else details.kind, None)

    def update_values(self, actor: Actor, record: Space, details: SpaceDetails) -> Mapping[str, Any]:
        """Return the new values. Raises InvalidRequest for invalid elements; Conflict for reservations that the change meets."""
        require_composition(details, record.kind)
        if details.element_ids != record.element_ids:
            _, elements = self._find_venue_and_elements(actor.tenant, None, details.element_ids)
            require_elements(record.venue_id, elements)
            self._require_unreserved(record, _MOVE_BEFORE_REBUILD)
        values = self._values(details, record.kind, record)
        self._require_free(record, values["blocks"])
        return values

    def check_removable(self, actor: Actor, record: Space) -> Space:
        """Return the space. Raises Conflict when it has live reservations that have not ended."""
        self._require_unreserved(record, _MOVE_BEFORE_DELETION)
        return record

    def _require_free(self, space: Space, blocks: Sequence[Block]) -> None:
        spans = added_block_spans(space.blocks, blocks)
        self._free_time.require_free_spans(space.tenant, space.id, spans, now=self.clock.now(), advice=_MOVE_OR_FORCE)

    def _require_unreserved(self, space: Space, advice: str) -> None:
        self._free_time.require_unreserved(space.tenant, space.id, now=self.clock.now(), advice=advice)

    def _values(self, details: SpaceDetails, kind: SpaceKind, record: Space | None) -> records.JsonObject:
        blocks = record.blocks if record else []
        if details.blocks is not None:
            blocks = resolve_blocks(details.blocks, blocks, self.clock.now())
        return {**records.field_values(details), "kind": kind, "blocks": blocks}

    def _find_venue_and_elements(
        self, tenant: Tenant, venue_id: str | None, element_ids: Sequence[str]
    ) -> tuple[records.JsonObject | None, list[records.JsonObject | None]]:
        element_keys = [(Space.collection, each) for each in element_ids]
        venue_keys = [(Venue.collection, venue_id)] if venue_id else []
        forms = self._directory.get_many(tenant, [*element_keys, *venue_keys])
        return forms.get((Venue.collection, venue_id or "")), [forms.get(key) for key in element_keys]
