"""The use cases that every resource has: create, get, list, replace, update, delete, restore, and by external id.

What is special to one lives in its slice.
"""

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, ClassVar, Generic, TypeVar

from msgspec import structs

from apikit.actor import Actor
from apikit.clock import Clock
from apikit.errors import Conflict, Contended, InvalidRequest, NotFound, StaleSource
from apikit.ids import require_id
from apikit.resources import records
from apikit.resources.directory import EMPTY_REGISTRY, Directory
from apikit.resources.expansion import expand, require_expandable
from apikit.resources.external_ids import still_named, with_ref, without_unset
from apikit.resources.list_query import Condition
from apikit.resources.nesting import placed
from apikit.resources.pagination import Page, PageRequest
from apikit.resources.preconditions import NO_CONDITIONS, Preconditions
from apikit.resources.records import Cause, JsonObject, Record
from apikit.resources.reference_resolution import resolve_references
from apikit.resources.replays import replayed
from apikit.resources.store import Known, SourceWord, Store, bring_back, dated, revise

R = TypeVar("R", bound=Record)
D = TypeVar("D")
_ATTEMPTS = 8

NOWHERE: Mapping[str, str] = MappingProxyType({})
"""The place of a resource that belongs to no other."""


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

    def create(self, actor: Actor, values: Mapping[str, Any], *, within: Mapping[str, str] = NOWHERE) -> R:
        """A new record of fields that the edge has checked. Raises InsufficientScope, InvalidRequest, Conflict, NotFound."""
        self.require(actor, "write")
        if (earlier := replayed(self.store.record_type)) is not None:
            # The same request made it before; it gets the same answer.
            return earlier
        record = self._new(actor, values, within)
        self.store.add(record, Cause.of(actor))
        return record

    def get(self, actor: Actor, record_id: str, *, within: Mapping[str, str] = NOWHERE) -> R:
        """The record. Raises InsufficientScope, NotFound, Deleted."""
        self.require(actor, "read")
        return placed(self.store.get(actor.tenant, record_id), within)

    def page(self, actor: Actor, request: PageRequest, *, within: Mapping[str, str] = NOWHERE) -> Page[R]:
        """The records asked for. Raises InsufficientScope, UnknownParameter, NotFound for a place that does not exist."""
        self.require(actor, "read")
        fixed = tuple(Condition(name, "eq", (value,)) for name, value in within.items())
        sought = structs.replace(request.sought, conditions=(*fixed, *request.sought.conditions))
        page = self.store.page(actor.tenant, structs.replace(request, sought=sought))
        if not page.data and request.after is None:
            self.require_place(actor, within)
        return page

    def replace(
        self,
        actor: Actor,
        record_id: str,
        values: Mapping[str, Any],
        *,
        expecting: Preconditions | None,
        within: Mapping[str, str] = NOWHERE,
    ) -> R:
        """The record with all of its details replaced by the values that were sent. Raises as `update` does."""
        return self._change(
            actor, record_id, expecting, lambda record: self._replaced(actor, record, values), within=within
        )

    def update(
        self,
        actor: Actor,
        record_id: str,
        patch: Mapping[str, Any],
        *,
        expecting: Preconditions | None,
        within: Mapping[str, str] = NOWHERE,
    ) -> R:
        """The record with a merge patch applied to its details; unchanged when the patch changes nothing.

        Raises InsufficientScope, NotFound, InvalidRequest, IllegalTransition; StaleVersion when `expecting` is not its version.
        """

        def change(record: R) -> R:
            details = records.merged(record, patch, self.details_type)
            records.require_fixed(record, {name: getattr(details, name) for name in record.fixed if name in patch})
            return self._revise(actor, record, self._resolve(actor, details, record))

        return self._change(actor, record_id, expecting, change, within=within)

    def upsert(
        self,
        actor: Actor,
        word: SourceWord,
        values: Mapping[str, Any],
        *,
        expecting: Preconditions | None,
        within: Mapping[str, str] = NOWHERE,
    ) -> tuple[R, bool]:
        """The record that has this external id, replaced; or a new one that has it from now on (True).

        Nothing is written when nothing changes. Raises StaleVersion, PreconditionFailed, PreconditionRequired as `expecting` says;
        StaleSource when the source's word is older than its last, InvalidRequest when its time lies in the future.
        """
        self.require(actor, "write")
        if (earlier := replayed(self.store.record_type)) is not None:
            return earlier, earlier.version == 1
        word = dated(word, self.clock.now())
        for _ in range(_ATTEMPTS):
            known = self.store.named(actor.tenant, word.source, word.external_id)
            if known:
                return self._told(actor, known, word, values, expecting=expecting, within=within), False
            (expecting or NO_CONDITIONS).require_absent()
            new = self._new(actor, values, within)
            new = dataclasses.replace(new, external_refs=with_ref(new.external_refs, word))
            try:
                self.store.add(new, Cause.of(actor), word)
            except Conflict:
                # Another request made it meanwhile, or something else of it is taken.
                if self.store.named(actor.tenant, word.source, word.external_id) is None:
                    raise
                continue
            return new, True
        raise Contended("Too many concurrent changes to this resource. Retry.", retry_after_s=1)

    def named(self, actor: Actor, word: SourceWord, *, within: Mapping[str, str] = NOWHERE) -> R:
        """The record that has this external id. Raises InsufficientScope, NotFound."""
        self.require(actor, "read")
        known = self.store.named(actor.tenant, word.source, word.external_id)
        if known is None:
            raise NotFound("No resource has this external ID.")
        return placed(self.store.get(actor.tenant, known.record_id), within)

    def remove(
        self, actor: Actor, record_id: str, *, expecting: Preconditions | None, within: Mapping[str, str] = NOWHERE
    ) -> None:
        """The record is deleted and can be restored for 30 days. Raises InsufficientScope, NotFound, StaleVersion."""

        def change(record: R) -> R:
            now = self.clock.now()
            return records.changed(self.removable(actor, record), now, {"deleted_at": now})

        def save(record: R, cause: Cause, before: R) -> None:
            self.store.remove(record, cause, before=before)

        self._change(actor, record_id, expecting, change, within=within, save=save)

    def restore(
        self, actor: Actor, record_id: str, *, expecting: Preconditions | None, within: Mapping[str, str] = NOWHERE
    ) -> R:
        """The record is live again. Raises InsufficientScope, NotFound, StaleVersion; Conflict when it is not deleted."""
        self.require(actor, "write")

        def change(record: R) -> R:
            return records.changed(placed(record, within), self.clock.now(), {"deleted_at": None})

        cause = Cause.of(actor)
        return bring_back(self.store, actor.tenant, record_id, cause=cause, expecting=expecting, change=change)

    def require_expandable(self, actor: Actor, paths: Sequence[str]) -> None:
        """Raises InvalidRequest for paths that lead nowhere, InsufficientScope for what the actor may not read."""
        registry = self.directory.registry if self.directory else EMPTY_REGISTRY
        require_expandable(actor, registry, self.record_type.object, paths)

    def expand(self, actor: Actor, forms: Iterable[JsonObject], paths: Sequence[str]) -> None:
        """Puts what the paths name into the records' JSON forms; one read a level, whatever the number of forms."""
        if self.directory:
            expand(actor, self.directory, forms, paths)

    def prepared(self, actor: Actor, details: D, within: Mapping[str, str] = NOWHERE) -> R:
        """A new record of the details. Raises InvalidRequest when they do not fit together."""
        values = {**without_unset(self.first(actor, details)), **within}
        return records.create(  # type: ignore[return-value]  # record_type is R's class
            self.record_type, actor.tenant, self.clock.now(), values
        )

    def first(self, actor: Actor, details: D) -> Mapping[str, Any]:
        """The values of a new record. Raises InvalidRequest when they do not fit together."""
        return records.values_of(details)

    def revised(self, actor: Actor, record: R, details: D) -> Mapping[str, Any]:
        """The values to set for changed details. Raises InvalidRequest, IllegalTransition when they may not be."""
        return records.values_of(details)

    def removable(self, actor: Actor, record: R) -> R:
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
        values = without_unset(self.revised(actor, record, details))
        return records.changed(record, self.clock.now(), values)

    def _told(
        self,
        actor: Actor,
        known: Known,
        word: SourceWord,
        values: Mapping[str, Any],
        *,
        expecting: Preconditions | None,
        within: Mapping[str, str],
    ) -> R:
        written: list[R] = []

        def save(record: R, cause: Cause, before: R) -> None:
            self.store.save(record, cause, before=before, word=word)
            written.append(record)

        def change(before: R) -> R:
            if word.is_older_than(known.told_at):
                raise StaleSource("`source_updated_at` is older than the time of the last accepted update.")
            return self._replaced(actor, before, still_named(values, word))

        record = self._change(actor, known.record_id, expecting, change, within=within, save=save)
        if not written and word.at and word.at != known.told_at:
            self.store.hear(record, word)
        return record

    def _change(
        self,
        actor: Actor,
        record_id: str,
        expecting: Preconditions | None,
        change: Callable[[R], R],
        *,
        within: Mapping[str, str] = NOWHERE,
        save: Callable[[R, Cause, R], None] | None = None,
    ) -> R:
        self.require(actor, "write")
        return revise(
            self.store,
            actor.tenant,
            record_id,
            cause=Cause.of(actor),
            expecting=expecting,
            change=lambda record: change(placed(record, within)),
            save=save,
        )

    def _new(self, actor: Actor, values: Mapping[str, Any], within: Mapping[str, str]) -> R:
        try:
            return self.prepared(actor, self._details(actor, values), within)
        except InvalidRequest:
            # Where there is no such place, that is what is wrong, whatever else the body says.
            self.require_place(actor, within)
            raise

    def require_place(self, actor: Actor, within: Mapping[str, str]) -> None:
        """Raises NotFound when there is no such place; one read for a nested resource, none for others."""
        parent = self.record_type.parent
        if not within or parent is None or self.directory is None:
            return
        place = parent.collection, require_id(parent.prefix, within[parent.field])
        if place not in self.directory.forms(actor.tenant, [place]):
            raise NotFound("No resource has this ID.")
