"""The use cases that every resource has: create, get, list, replace, update, delete and restore.

Those by external ID are in `external_id_service`; the rules of one resource are in its slice.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from msgspec import structs

from apikit.actor import Actor
from apikit.resources import records
from apikit.resources.expansion import expand, require_expandable
from apikit.resources.external_id_service import ExternalIdService
from apikit.resources.lists import ListCondition, Page, PageRequest
from apikit.resources.nesting import require_parent
from apikit.resources.preconditions import Preconditions
from apikit.resources.records import NO_PARENT, Cause, JsonObject, Record, find_replay
from apikit.resources.registries import EMPTY_REGISTRY
from apikit.resources.stores import restore_record
from apikit.resources.write_attempts import LAST_ATTEMPT_RAISES

R = TypeVar("R", bound=Record)
D = TypeVar("D")


class ResourceService(ExternalIdService[R, D], Generic[R, D]):
    """Use cases of one record type `R`, with details of type `D`. See `RecordChanges` for what a slice sets and overrides."""

    def create(self, actor: Actor, values: Mapping[str, Any], *, parent_ids: Mapping[str, str] = NO_PARENT) -> R:
        """Create a record of validated values. Raises InsufficientScope, InvalidRequest, Conflict, NotFound."""
        self.require(actor, "write")
        if (replay := find_replay(self.store.record_type)) is not None:
            # A retry of the request that created it returns the same record.
            return replay
        for attempt in self.attempts():
            with attempt:
                record = self._create(actor, values, parent_ids)
                self.store.add(record, Cause.from_actor(actor))
                return record
        raise AssertionError(LAST_ATTEMPT_RAISES)

    def get(self, actor: Actor, record_id: str, *, parent_ids: Mapping[str, str] = NO_PARENT) -> R:
        """Return the record. Raises InsufficientScope, NotFound, ResourceDeleted."""
        self.require(actor, "read")
        return require_parent(self.store.get(actor.tenant, record_id), parent_ids)

    def page(self, actor: Actor, request: PageRequest, *, parent_ids: Mapping[str, str] = NO_PARENT) -> Page[R]:
        """Return the page of records. Raises InsufficientScope, UnknownParameter, NotFound when the parent does not exist."""
        self.require(actor, "read")
        parent_conditions = tuple(ListCondition(name, "eq", (value,)) for name, value in parent_ids.items())
        query = structs.replace(request.query, conditions=(*parent_conditions, *request.query.conditions))
        page = self.store.page(actor.tenant, structs.replace(request, query=query))
        if not page.data and request.position is None:
            self.require_parent_exists(actor, parent_ids)
        return page

    def replace(
        self,
        actor: Actor,
        record_id: str,
        values: Mapping[str, Any],
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = NO_PARENT,
    ) -> R:
        """Replace all details of the record with the values. Raises the errors of `update`."""
        return self.change_record(
            actor, record_id, preconditions, lambda record: self._replace(actor, record, values), parent_ids=parent_ids
        )

    def update(
        self,
        actor: Actor,
        record_id: str,
        patch: Mapping[str, Any],
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = NO_PARENT,
    ) -> R:
        """Apply a merge patch to the record's details. Writes nothing when the patch changes nothing.

        Raises InsufficientScope, NotFound, InvalidRequest, IllegalTransition; StaleVersion when a precondition does not hold.
        """

        def change(record: R) -> R:
            details = records.apply_merge_patch(record, patch, self.details_type)
            immutable_values = {name: getattr(details, name) for name in record.immutable_fields if name in patch}
            records.require_immutable_fields(record, immutable_values)
            return self._revise(actor, record, self._resolve(actor, details, record))

        return self.change_record(actor, record_id, preconditions, change, parent_ids=parent_ids)

    def remove(
        self,
        actor: Actor,
        record_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = NO_PARENT,
    ) -> None:
        """Delete the record; it can be restored for 30 days. Raises InsufficientScope, NotFound, StaleVersion."""

        def change(record: R) -> R:
            now = self.clock.now()
            return records.next_version(self.check_removable(actor, record), now, {"deleted_at": now})

        def save(record: R, cause: Cause, old: R) -> None:
            self.store.remove(record, cause, old=old)

        self.change_record(actor, record_id, preconditions, change, parent_ids=parent_ids, save=save)

    def restore(
        self,
        actor: Actor,
        record_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = NO_PARENT,
    ) -> R:
        """Restore the deleted record. Raises InsufficientScope, NotFound, StaleVersion; Conflict when it is not deleted."""
        self.require(actor, "write")

        def change(record: R) -> R:
            new = records.next_version(require_parent(record, parent_ids), self.clock.now(), {"deleted_at": None})
            return self.prepare(actor, None, new)

        cause = Cause.from_actor(actor)
        for attempt in self.attempts():
            with attempt:
                return restore_record(
                    self.store, actor.tenant, record_id, cause=cause, preconditions=preconditions, change=change
                )
        raise AssertionError(LAST_ATTEMPT_RAISES)

    def require_expandable(self, actor: Actor, paths: Sequence[str]) -> None:
        """Raise InvalidRequest for unknown paths, InsufficientScope for resources that the actor may not read."""
        registry = self.directory.registry if self.directory else EMPTY_REGISTRY
        require_expandable(actor, registry, self.record_type.object, paths)

    def expand(self, actor: Actor, forms: Iterable[JsonObject], paths: Sequence[str]) -> None:
        """Add related resources to the records' JSON forms, in place; one read per level, whatever the number of forms."""
        if self.directory:
            expand(actor, self.directory, forms, paths)
