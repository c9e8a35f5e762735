"""The use cases that every resource has: create, get, list, replace, update, delete. What is special to one lives in its slice."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Generic, TypeVar

from apikit import records
from apikit.actor import Actor
from apikit.claim import replayed
from apikit.clock import Clock
from apikit.errors import FieldError, InvalidRequest, NotFound
from apikit.pagination import Page, PageRequest
from apikit.records import Cause, Record
from apikit.store import Store, revise

R = TypeVar("R", bound=Record)
D = TypeVar("D")


class ResourceService(Generic[R, D]):
    """Use cases over one record type `R`, whose fields that callers may set are `D`.

    A slice sets the two types, and overrides `prepared` (a new record's checks) or `revised` (a changed record's).
    """

    record_type: ClassVar[type[Record]]
    details_type: ClassVar[type[Any]]

    def __init__(self, store: Store[R], clock: Clock) -> None:
        self.store = store
        self.clock = clock

    def create(self, actor: Actor, values: Mapping[str, Any]) -> R:
        """A new record of fields that the edge has checked. Raises InsufficientScope, InvalidRequest."""
        self._require(actor, "write")
        if (earlier := replayed(self.store.record_type)) is not None:
            # The same request made it before; it gets the same answer.
            return earlier
        record = self.prepared(actor, self.details_type(**values))
        self.store.add(record, Cause.of(actor))
        return record

    def get(self, actor: Actor, record_id: str) -> R:
        """The record. Raises InsufficientScope, NotFound, Deleted."""
        self._require(actor, "read")
        return self.store.get(actor.tenant, record_id)

    def page(self, actor: Actor, request: PageRequest) -> Page[R]:
        """Newest first. Raises InsufficientScope."""
        self._require(actor, "read")
        return self.store.page(actor.tenant, request)

    def replace(self, actor: Actor, record_id: str, values: Mapping[str, Any], *, expecting: int | None) -> R:
        """The record with all of its details replaced. Raises as `update` does."""
        details = self.details_type(**values)
        return self._change(actor, record_id, expecting, lambda record: self._revise(actor, record, details))

    def update(self, actor: Actor, record_id: str, patch: Mapping[str, Any], *, expecting: int | None) -> R:
        """The record with a merge patch applied to its details; unchanged when the patch changes nothing.

        Raises InsufficientScope, NotFound, InvalidRequest, IllegalTransition; StaleVersion when `expecting` is not its version.
        """

        def change(record: R) -> R:
            return self._revise(actor, record, records.merged(record, patch, self.details_type))

        return self._change(actor, record_id, expecting, change)

    def remove(self, actor: Actor, record_id: str, *, expecting: int | None) -> None:
        """The record is deleted and can be restored for 30 days. Raises InsufficientScope, NotFound, StaleVersion."""

        def change(record: R) -> R:
            now = self.clock.now()
            return records.changed(record, now, {"deleted_at": now})

        def save(record: R, cause: Cause, expecting: int) -> None:
            self.store.remove(record, cause, expecting=expecting)

        self._require(actor, "write")
        revise(
            self.store, actor.tenant, record_id, cause=Cause.of(actor), expecting=expecting, change=change, save=save
        )

    def referenced(self, actor: Actor, record_id: str, *, pointer: str) -> R:
        """The record that a field of another resource names; needs no scope of its own. Raises InvalidRequest."""
        try:
            return self.store.get(actor.tenant, record_id)
        except NotFound as error:
            kind = self.record_type.object.replace("_", " ")
            raise InvalidRequest.of([FieldError("not_found", f"there is no such {kind}", pointer=pointer)]) from error

    def prepared(self, actor: Actor, details: D) -> R:
        """A new record of the details. Raises InvalidRequest when they do not fit together."""
        return records.create(  # type: ignore[return-value]  # record_type is R's class
            self.record_type, actor.tenant, self.clock.now(), records.values_of(details)
        )

    def revised(self, actor: Actor, record: R, details: D) -> Mapping[str, Any]:
        """The values to set for changed details. Raises InvalidRequest, IllegalTransition when they may not be."""
        return records.values_of(details)

    def _revise(self, actor: Actor, record: R, details: D) -> R:
        return records.changed(record, self.clock.now(), self.revised(actor, record, details))

    def _change(self, actor: Actor, record_id: str, expecting: int | None, change: Callable[[R], R]) -> R:
        self._require(actor, "write")
        return revise(self.store, actor.tenant, record_id, cause=Cause.of(actor), expecting=expecting, change=change)

    def _require(self, actor: Actor, access: str) -> None:
        actor.require(f"{self.record_type.collection}:{access}")
