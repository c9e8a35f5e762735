"""Use cases of spaces in addition to those of every resource: combos of a venue's elements, and blocks."""

from collections.abc import Mapping, Sequence
from typing import Any

from apikit import Actor, Clock, Tenant, errors, ids
from apikit.resources import Directory, Preconditions, ResourceService, records, stores
from domain.spaces.blocks import BlockWindow, add_block, remove_block, resolve_blocks
from domain.spaces.model import (
    Space,
    SpaceDetails,
    SpaceKind,
    require_composition,
    require_elements,
)
from domain.venues.active_venue import require_active_venue
from domain.venues.model import Venue


class SpaceService(ResourceService[Space, SpaceDetails]):
    """Spaces: create, get, list, replace, update, delete, block, unblock. The store refuses to delete an element that a combo uses."""

    record_type = Space
    details_type = SpaceDetails

    def __init__(self, store: stores.Store[Space], clock: Clock, directory: Directory) -> None:
        super().__init__(store, clock, directory)
        self._directory = directory

    def block(
        self,
        actor: Actor,
        space_id: str,
        window: BlockWindow,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Space:
        """Take the space out of service for a time. Raises NotFound, InvalidRequest, Conflict for an overlap, StaleVersion."""

        def change(space: Space) -> Space:
            now = self.clock.now()
            return records.next_version(space, now, {"blocks": add_block(space.blocks, window, now)})

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
        """Return the new values. Raises InvalidRequest for invalid elements."""
        require_composition(details, record.kind)
        if details.element_ids != record.element_ids:
            _, elements = self._find_venue_and_elements(actor.tenant, None, details.element_ids)
            require_elements(record.venue_id, elements)
        return self._values(details, record.kind, record)

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
