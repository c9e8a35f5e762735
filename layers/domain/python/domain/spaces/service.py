"""Use cases of spaces beyond those every resource has: combos of a venue's elements, blocks, and which elements are claimed."""

from collections.abc import Mapping, Sequence
from typing import Any

from apikit import Actor, Clock, Tenant, errors, ids
from apikit.resources import Directory, Preconditions, ResourceService, records, stores
from domain.spaces.blocks import BlockWindow, added, settled, without
from domain.spaces.model import (
    Space,
    SpaceDetails,
    SpaceKind,
    require_elements,
    require_whole,
)
from domain.venues.archived import require_open
from domain.venues.model import Venue


class SpaceService(ResourceService[Space, SpaceDetails]):
    """Spaces: create, get, list, replace, update, delete, block, unblock.

    An element that a combo claims is not deleted: its store refuses.
    """

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
        """The space, out of service in that time too. Raises NotFound, InvalidRequest, Conflict for an overlap, StaleVersion."""

        def change(space: Space) -> Space:
            now = self.clock.now()
            return records.next_version(space, now, {"blocks": added(space.blocks, window, now)})

        return self._change(actor, space_id, preconditions, change, parent_ids=parent_ids)

    def unblock(
        self,
        actor: Actor,
        space_id: str,
        block_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Space:
        """The space without this block. Raises NotFound, InvalidRequest when it has no such block, StaleVersion."""

        def change(space: Space) -> Space:
            return records.next_version(space, self.clock.now(), {"blocks": without(space.blocks, block_id)})

        return self._change(actor, space_id, preconditions, change, parent_ids=parent_ids)

    def new_record(
        self, actor: Actor, details: SpaceDetails, parent_ids: Mapping[str, str] = records.NO_PARENT
    ) -> Space:
        """A new space of the venue it is made in. Raises NotFound, Conflict for an archived venue, InvalidRequest."""
        venue_id = ids.require_id(Venue.prefix, parent_ids["venue_id"])
        require_whole(details, details.kind or "element")
        venue, elements = self._looked_up(actor.tenant, venue_id, details.element_ids)
        if venue is None:
            raise errors.NotFound("No resource has this ID.")
        require_open(venue)
        require_elements(venue_id, elements)
        return super().new_record(actor, details, parent_ids)

    def create_values(self, actor: Actor, details: SpaceDetails) -> Mapping[str, Any]:
        """A new space's values; an element unless its kind says otherwise."""
        return self._values(details, "element" if details.kind is None else details.kind, None)

    def update_values(self, actor: Actor, record: Space, details: SpaceDetails) -> Mapping[str, Any]:
        """The new values. Raises InvalidRequest for elements that do not fit."""
        require_whole(details, record.kind)
        if details.element_ids != record.element_ids:
            _, elements = self._looked_up(actor.tenant, None, details.element_ids)
            require_elements(record.venue_id, elements)
        return self._values(details, record.kind, record)

    def _values(self, details: SpaceDetails, kind: SpaceKind, record: Space | None) -> records.JsonObject:
        standing = record.blocks if record else []
        blocks = standing if details.blocks is None else settled(details.blocks, standing, self.clock.now())
        return {**records.field_values(details), "kind": kind, "blocks": blocks}

    def _looked_up(
        self, tenant: Tenant, venue_id: str | None, element_ids: Sequence[str]
    ) -> tuple[records.JsonObject | None, list[records.JsonObject | None]]:
        places = [(Space.collection, each) for each in element_ids]
        found = self._directory.get_many(tenant, [*places, *([(Venue.collection, venue_id)] if venue_id else [])])
        return found.get((Venue.collection, venue_id or "")), [found.get(place) for place in places]
