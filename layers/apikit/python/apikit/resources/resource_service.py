"""The use cases that every resource has: create, get, list, replace, update, delete, restore, and by external id.

What is special to one lives in its slice.
"""

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from msgspec import structs

from apikit.actor import Actor
from apikit.clock import Clock
from apikit.errors import Conflict, InvalidRequest, NotFound, StaleSource, WriteContention
from apikit.ids import require_id
from apikit.resources import records
from apikit.resources.directory import Directory
from apikit.resources.expansion import expand, require_expandable
from apikit.resources.external_ids import add_external_id, drop_unset_refs, keep_external_id
from apikit.resources.lists import ListCondition, Page, PageRequest
from apikit.resources.nesting import require_parent
from apikit.resources.preconditions import NO_CONDITIONS, Preconditions
from apikit.resources.records import NO_PARENT, Cause, JsonObject, Record, find_replay
from apikit.resources.reference_resolution import resolve_references
from apikit.resources.registries import EMPTY_REGISTRY
from apikit.resources.stores import (
    ExternalIdEntry,
    SourceUpdate,
    Store,
    change_record,
    check_source_time,
    restore_record,
)

R = TypeVar("R", bound=Record)
D = TypeVar("D")
_ATTEMPTS = 8


class ResourceService(Generic[R, D]):
    """Use cases over one record type `R`, whose fields that callers may set are `D`.

    A slice sets the two types, and overrides `first` (a new record's values) or `revised` (a changed record's). `within` is the
    place of a nested resource: the field that its path gives, such as `venue_id`. The directory finds what others refer to;
    a slice without references needs none.
    """

    record_type: ClassVar[type[Record]]
    details_type: ClassVar[type[Any]]

    def __init__(self, store: Store[R], clock: Clock, directory: Directory | None = None) -> None:
        self.store = store
        self.clock = clock
        self.directory = directory

    def create(self, actor: Actor, values: Mapping[str, Any], *, parent_ids: Mapping[str, str] = NO_PARENT) -> R:
        """A new record of fields that the edge has checked. Raises InsufficientScope, InvalidRequest, Conflict, NotFound."""
        self.require(actor, "write")
        if (replay := find_replay(self.store.record_type)) is not None:
            # The same request made it before; it gets the same answer.
            return replay
        record = self._new(actor, values, parent_ids)
        self.store.add(record, Cause.from_actor(actor))
        return record

    def get(self, actor: Actor, record_id: str, *, parent_ids: Mapping[str, str] = NO_PARENT) -> R:
        """The record. Raises InsufficientScope, NotFound, ResourceDeleted."""
        self.require(actor, "read")
        return require_parent(self.store.get(actor.tenant, record_id), parent_ids)

    def page(self, actor: Actor, request: PageRequest, *, parent_ids: Mapping[str, str] = NO_PARENT) -> Page[R]:
        """The records asked for. Raises InsufficientScope, UnknownParameter, NotFound for a place that does not exist."""
        self.require(actor, "read")
        fixed = tuple(ListCondition(name, "eq", (value,)) for name, value in parent_ids.items())
        query = structs.replace(request.query, conditions=(*fixed, *request.query.conditions))
        page = self.store.page(actor.tenant, structs.replace(request, query=query))
        if not page.data and request.position is None:
            self.require_place(actor, parent_ids)
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
        """The record with all of its details replaced by the values that were sent. Raises as `update` does."""
        return self._change(
            actor, record_id, preconditions, lambda record: self._replaced(actor, record, values), parent_ids=parent_ids
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
        """The record with a merge patch applied to its details; unchanged when the patch changes nothing.

        Raises InsufficientScope, NotFound, InvalidRequest, IllegalTransition; StaleVersion when `expecting` is not its version.
        """

        def change(record: R) -> R:
            details = records.apply_merge_patch(record, patch, self.details_type)
            records.require_fixed(
                record, {name: getattr(details, name) for name in record.immutable_fields if name in patch}
            )
            return self._revise(actor, record, self._resolve(actor, details, record))

        return self._change(actor, record_id, preconditions, change, parent_ids=parent_ids)

    def upsert(
        self,
        actor: Actor,
        source_update: SourceUpdate,
        values: Mapping[str, Any],
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = NO_PARENT,
    ) -> tuple[R, bool]:
        """The record that has this external id, replaced; or a new one that has it from now on (True).

        Nothing is written when nothing changes. Raises StaleVersion, PreconditionFailed, PreconditionRequired as `expecting` says;
        StaleSource when the source's word is older than its last, InvalidRequest when its time lies in the future.
        """
        self.require(actor, "write")
        if (replay := find_replay(self.store.record_type)) is not None:
            return replay, replay.version == 1
        source_update = check_source_time(source_update, self.clock.now())
        for _ in range(_ATTEMPTS):
            known = self.store.find_by_external_id(actor.tenant, source_update.source, source_update.external_id)
            if known:
                return self._told(
                    actor, known, source_update, values, preconditions=preconditions, parent_ids=parent_ids
                ), False
            (preconditions or NO_CONDITIONS).require_absent()
            new = self._new(actor, values, parent_ids)
            new = dataclasses.replace(new, external_refs=add_external_id(new.external_refs, source_update))
            try:
                self.store.add(new, Cause.from_actor(actor), source_update)
            except Conflict:
                # Another request made it meanwhile, or something else of it is taken.
                if (
                    self.store.find_by_external_id(actor.tenant, source_update.source, source_update.external_id)
                    is None
                ):
                    raise
                continue
            return new, True
        raise WriteContention("Too many concurrent changes to this resource. Retry.", retry_after_s=1)

    def find_by_external_id(
        self, actor: Actor, source_update: SourceUpdate, *, parent_ids: Mapping[str, str] = NO_PARENT
    ) -> R:
        """The record that has this external id. Raises InsufficientScope, NotFound."""
        self.require(actor, "read")
        known = self.store.find_by_external_id(actor.tenant, source_update.source, source_update.external_id)
        if known is None:
            raise NotFound("No resource has this external ID.")
        return require_parent(self.store.get(actor.tenant, known.record_id), parent_ids)

    def remove(
        self,
        actor: Actor,
        record_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = NO_PARENT,
    ) -> None:
        """The record is deleted and can be restored for 30 days. Raises InsufficientScope, NotFound, StaleVersion."""

        def change(record: R) -> R:
            now = self.clock.now()
            return records.next_version(self.check_removable(actor, record), now, {"deleted_at": now})

        def save(record: R, cause: Cause, old: R) -> None:
            self.store.remove(record, cause, old=old)

        self._change(actor, record_id, preconditions, change, parent_ids=parent_ids, save=save)

    def restore(
        self,
        actor: Actor,
        record_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = NO_PARENT,
    ) -> R:
        """The record is live again. Raises InsufficientScope, NotFound, StaleVersion; Conflict when it is not deleted."""
        self.require(actor, "write")

        def change(record: R) -> R:
            return records.next_version(require_parent(record, parent_ids), self.clock.now(), {"deleted_at": None})

        cause = Cause.from_actor(actor)
        return restore_record(
            self.store, actor.tenant, record_id, cause=cause, preconditions=preconditions, change=change
        )

    def require_expandable(self, actor: Actor, paths: Sequence[str]) -> None:
        """Raises InvalidRequest for paths that lead nowhere, InsufficientScope for what the actor may not read."""
        registry = self.directory.registry if self.directory else EMPTY_REGISTRY
        require_expandable(actor, registry, self.record_type.object, paths)

    def expand(self, actor: Actor, forms: Iterable[JsonObject], paths: Sequence[str]) -> None:
        """Puts what the paths name into the records' JSON forms; one read a level, whatever the number of forms."""
        if self.directory:
            expand(actor, self.directory, forms, paths)

    def new_record(self, actor: Actor, details: D, parent_ids: Mapping[str, str] = NO_PARENT) -> R:
        """A new record of the details. Raises InvalidRequest when they do not fit together."""
        values = {**drop_unset_refs(self.create_values(actor, details)), **parent_ids}
        return records.new_record(  # type: ignore[return-value]  # record_type is R's class
            self.record_type, actor.tenant, self.clock.now(), values
        )

    def create_values(self, actor: Actor, details: D) -> Mapping[str, Any]:
        """The values of a new record. Raises InvalidRequest when they do not fit together."""
        return records.field_values(details)

    def update_values(self, actor: Actor, record: R, details: D) -> Mapping[str, Any]:
        """The values to set for changed details. Raises InvalidRequest, IllegalTransition when they may not be."""
        return records.field_values(details)

    def check_removable(self, actor: Actor, record: R) -> R:
        """The record, which may be deleted. Raises Conflict when it may not."""
        return record

    def require(self, actor: Actor, access: str) -> None:
        """Raises InsufficientScope unless the actor may `read`, or `write`, this resource."""
        actor.require(f"{self.record_type.collection}:{access}")

    def _details(self, actor: Actor, values: Mapping[str, Any], record: R | None = None) -> D:
        details: D = self.details_type(**values)
        return self._resolve(actor, details, record)

    def _resolve(self, actor: Actor, details: D, record: R | None) -> D:
        if self.directory is None:
            return details
        return resolve_references(self.directory, actor.tenant, details, record=record)

    def _replaced(self, actor: Actor, record: R, values: Mapping[str, Any]) -> R:
        records.require_fixed(record, values)
        return self._revise(actor, record, self._details(actor, values, record))

    def _revise(self, actor: Actor, record: R, details: D) -> R:
        values = drop_unset_refs(self.update_values(actor, record, details))
        return records.next_version(record, self.clock.now(), values)

    def _told(
        self,
        actor: Actor,
        known: ExternalIdEntry,
        source_update: SourceUpdate,
        values: Mapping[str, Any],
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str],
    ) -> R:
        written: list[R] = []

        def save(record: R, cause: Cause, old: R) -> None:
            self.store.save(record, cause, old=old, source_update=source_update)
            written.append(record)

        def change(old: R) -> R:
            if source_update.is_older_than(known.source_updated_at):
                raise StaleSource("`source_updated_at` is older than the time of the last accepted update.")
            return self._replaced(actor, old, keep_external_id(values, source_update))

        record = self._change(actor, known.record_id, preconditions, change, parent_ids=parent_ids, save=save)
        if not written and source_update.at and source_update.at != known.source_updated_at:
            self.store.record_source_update(record, source_update)
        return record

    def _change(
        self,
        actor: Actor,
        record_id: str,
        preconditions: Preconditions | None,
        change: Callable[[R], R],
        *,
        parent_ids: Mapping[str, str] = NO_PARENT,
        save: Callable[[R, Cause, R], None] | None = None,
    ) -> R:
        self.require(actor, "write")
        return change_record(
            self.store,
            actor.tenant,
            record_id,
            cause=Cause.from_actor(actor),
            preconditions=preconditions,
            change=lambda record: change(require_parent(record, parent_ids)),
            save=save,
        )

    def _new(self, actor: Actor, values: Mapping[str, Any], parent_ids: Mapping[str, str]) -> R:
        try:
            return self.new_record(actor, self._details(actor, values), parent_ids)
        except InvalidRequest:
            # Where there is no such place, that is what is wrong, whatever else the body says.
            self.require_place(actor, parent_ids)
            raise

    def require_place(self, actor: Actor, parent_ids: Mapping[str, str]) -> None:
        """Raises NotFound when there is no such place; one read for a nested resource, none for others."""
        parent = self.record_type.parent
        if not parent_ids or parent is None or self.directory is None:
            return
        place = parent.collection, require_id(parent.prefix, parent_ids[parent.field])
        if place not in self.directory.get_many(actor.tenant, [place]):
            raise NotFound("No resource has this ID.")
