"""How a request's values become a record, and how a record is changed: what a slice may override, and what the use cases share."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, Generic, TypeVar

from apikit.actor import Actor
from apikit.clock import Clock
from apikit.errors import InvalidRequest, NotFound
from apikit.ids import require_id
from apikit.resources import records
from apikit.resources.directory import Directory
from apikit.resources.external_ids import drop_unset_refs
from apikit.resources.nesting import require_parent
from apikit.resources.preconditions import Preconditions
from apikit.resources.records import NO_PARENT, Cause, Record
from apikit.resources.reference_resolution import resolve_references
from apikit.resources.stores import Store, change_record
from apikit.resources.write_attempts import LAST_ATTEMPT_RAISES, WriteAttempt

R = TypeVar("R", bound=Record)
D = TypeVar("D")


class RecordChanges(Generic[R, D]):
    """Creates and changes records of type `R` from details of type `D`, the fields that callers may set.

    A slice sets the two types, and overrides `create_values` (a new record's values) or `update_values` (a changed record's).
    `parent_ids` are the fields of a nested resource that its path gives, such as `venue_id`. The directory finds the resources
    of references; a slice without references needs none.
    """

    record_type: ClassVar[type[Record]]
    details_type: ClassVar[type[Any]]

    def __init__(self, store: Store[R], clock: Clock, directory: Directory | None = None) -> None:
        self.store = store
        self.clock = clock
        self.directory = directory

    def new_record(self, actor: Actor, details: D, parent_ids: Mapping[str, str] = NO_PARENT) -> R:
        """Return a new record of the details. Raises InvalidRequest when they are not consistent."""
        values = {**drop_unset_refs(self.create_values(actor, details)), **parent_ids}
        return records.new_record(  # type: ignore[return-value]  # record_type is R's class
            self.record_type, actor.tenant, self.clock.now(), values
        )

    def create_values(self, actor: Actor, details: D) -> Mapping[str, Any]:
        """Return the values of a new record. Raises InvalidRequest when the details are not consistent."""
        return records.field_values(details)

    def update_values(self, actor: Actor, record: R, details: D) -> Mapping[str, Any]:
        """Return the values to set for changed details. Raises InvalidRequest, IllegalTransition when they are not allowed."""
        return records.field_values(details)

    def check_removable(self, actor: Actor, record: R) -> R:
        """Return the record when it may be deleted. Raises Conflict otherwise."""
        return record

    def prepare(self, actor: Actor, old: R | None, new: R) -> R:
        """Return the new version as it is written, after every change; `old` is None for a new or restored record."""
        return new

    def attempts(self) -> Iterator[WriteAttempt]:
        """Yield the attempts of a write; one by default. A slice may yield more, for the case of a lost race."""
        yield WriteAttempt(may_retry=False)

    def require(self, actor: Actor, access: str) -> None:
        """Raise InsufficientScope unless the actor may `read`, or `write`, this resource."""
        actor.require(self.record_type.scope(access))

    def require_parent_exists(self, actor: Actor, parent_ids: Mapping[str, str]) -> None:
        """Raise NotFound when the parent does not exist; one read for a nested resource, none for others."""
        parent = self.record_type.parent
        if not parent_ids or parent is None or self.directory is None:
            return
        key = parent.collection, require_id(parent.prefix, parent_ids[parent.field])
        if key not in self.directory.get_many(actor.tenant, [key]):
            raise NotFound("No resource has this ID.")

    def _details(self, actor: Actor, values: Mapping[str, Any], record: R | None = None) -> D:
        details: D = self.details_type(**values)
        return self._resolve(actor, details, record)

    def _resolve(self, actor: Actor, details: D, record: R | None) -> D:
        if self.directory is None:
            return details
        return resolve_references(self.directory, actor.tenant, details, record=record)

    def _create(self, actor: Actor, values: Mapping[str, Any], parent_ids: Mapping[str, str]) -> R:
        try:
            return self.prepare(actor, None, self.new_record(actor, self._details(actor, values), parent_ids))
        except InvalidRequest:
            # When the parent does not exist, that is the error, whatever else is wrong with the body.
            self.require_parent_exists(actor, parent_ids)
            raise

    def _replace(self, actor: Actor, record: R, values: Mapping[str, Any]) -> R:
        records.require_immutable_fields(record, values)
        return self._revise(actor, record, self._details(actor, values, record))

    def _revise(self, actor: Actor, record: R, details: D) -> R:
        values = drop_unset_refs(self.update_values(actor, record, details))
        return records.next_version(record, self.clock.now(), values)

    def change_record(
        self,
        actor: Actor,
        record_id: str,
        preconditions: Preconditions | None,
        change: Callable[[R], R],
        *,
        parent_ids: Mapping[str, str] = NO_PARENT,
        save: Callable[[R, Cause, R], None] | None = None,
    ) -> R:
        """Write what `change` makes of the stored record. Raises InsufficientScope, NotFound, StaleVersion, what `change` raises."""
        self.require(actor, "write")

        def prepare(record: R) -> R:
            new = change(require_parent(record, parent_ids))
            return record if new is record else self.prepare(actor, record, new)

        for attempt in self.attempts():
            with attempt:
                return change_record(
                    self.store,
                    actor.tenant,
                    record_id,
                    cause=Cause.from_actor(actor),
                    preconditions=preconditions,
                    change=prepare,
                    save=save,
                )
        raise AssertionError(LAST_ATTEMPT_RAISES)
