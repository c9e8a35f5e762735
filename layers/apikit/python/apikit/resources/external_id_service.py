"""The use cases by external ID: get a resource, and upsert it with the data of another system."""

import dataclasses
from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from apikit.actor import Actor
from apikit.errors import Conflict, NotFound, StaleSource, WriteContention
from apikit.resources.external_ids import add_external_ref, keep_external_ref
from apikit.resources.nesting import require_parent
from apikit.resources.preconditions import NO_CONDITIONS, Preconditions
from apikit.resources.record_changes import RecordChanges
from apikit.resources.records import NO_PARENT, Cause, Record, find_replay
from apikit.resources.stores import ExternalIdEntry, SourceUpdate, check_source_time
from apikit.resources.write_attempts import LAST_ATTEMPT_RAISES

R = TypeVar("R", bound=Record)
D = TypeVar("D")
_ATTEMPTS = 8


class ExternalIdService(RecordChanges[R, D], Generic[R, D]):
    """Use cases of resources by their IDs in other systems."""

    def upsert(
        self,
        actor: Actor,
        source_update: SourceUpdate,
        values: Mapping[str, Any],
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = NO_PARENT,
    ) -> tuple[R, bool]:
        """Replace the record that has this external ID, or create one that has it (True).

        Nothing is written when nothing changes. Raises StaleVersion, PreconditionFailed, PreconditionRequired by the preconditions;
        StaleSource when the update is older than the last accepted one, InvalidRequest when its time lies in the future.
        """
        self.require(actor, "write")
        if (replay := find_replay(self.store.record_type)) is not None:
            return replay, replay.version == 1
        source_update = check_source_time(source_update, self.clock.now())
        for _ in range(_ATTEMPTS):
            entry = self._find_entry(actor, source_update)
            if entry:
                return self._apply_source_update(
                    actor, entry, source_update, values, preconditions=preconditions, parent_ids=parent_ids
                ), False
            (preconditions or NO_CONDITIONS).require_absent()
            try:
                return self._add(actor, source_update, values, parent_ids), True
            except Conflict:
                # Another request created it in the meantime, or a unique value of it is taken.
                if self._find_entry(actor, source_update) is None:
                    raise
                continue
        raise WriteContention("Too many concurrent changes to this resource. Retry.", retry_after_s=1)

    def find_by_external_id(
        self, actor: Actor, source_update: SourceUpdate, *, parent_ids: Mapping[str, str] = NO_PARENT
    ) -> R:
        """Return the record that has this external ID. Raises InsufficientScope, NotFound."""
        self.require(actor, "read")
        entry = self._find_entry(actor, source_update)
        if entry is None:
            raise NotFound("No resource has this external ID.")
        return require_parent(self.store.get(actor.tenant, entry.record_id), parent_ids)

    def _add(
        self, actor: Actor, source_update: SourceUpdate, values: Mapping[str, Any], parent_ids: Mapping[str, str]
    ) -> R:
        for attempt in self.attempts():
            with attempt:
                new = self._create(actor, values, parent_ids)
                new = dataclasses.replace(new, external_refs=add_external_ref(new.external_refs, source_update))
                self.store.add(new, Cause.from_actor(actor), source_update)
                return new
        raise AssertionError(LAST_ATTEMPT_RAISES)

    def _find_entry(self, actor: Actor, source_update: SourceUpdate) -> ExternalIdEntry | None:
        return self.store.find_by_external_id(actor.tenant, source_update.source, source_update.external_id)

    def _apply_source_update(
        self,
        actor: Actor,
        entry: ExternalIdEntry,
        source_update: SourceUpdate,
        values: Mapping[str, Any],
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str],
    ) -> R:
        saved_records: list[R] = []

        def save(record: R, cause: Cause, old: R) -> None:
            self.store.save(record, cause, old=old, source_update=source_update)
            saved_records.append(record)

        def change(record: R) -> R:
            if source_update.is_older_than(entry.source_updated_at):
                raise StaleSource("`source_updated_at` is older than the time of the last accepted update.")
            return self._replace(actor, record, keep_external_ref(values, source_update))

        record = self.change_record(actor, entry.record_id, preconditions, change, parent_ids=parent_ids, save=save)
        if not saved_records and source_update.updated_at and source_update.updated_at != entry.source_updated_at:
            self.store.record_source_update(record, source_update)
        return record
