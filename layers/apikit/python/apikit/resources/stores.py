"""The store of records that the use cases need, and the read-change-save loop over it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from apikit.actor import Tenant
from apikit.errors import FieldError, InvalidRequest, NotFound, StaleVersion, WriteContention
from apikit.resources.lists import ALL_RECORDS, MAX_LIMIT, ListQuery, Page, PageRequest
from apikit.resources.preconditions import NO_CONDITIONS, Preconditions
from apikit.resources.records import Cause, Record, find_replay, next_version
from apikit.resources.reference_resolution import resolve_references as resolve_references
from apikit.resources.write_attempts import LAST_ATTEMPT_RAISES as LAST_ATTEMPT_RAISES
from apikit.resources.write_attempts import WriteAttempt as WriteAttempt
from apikit.resources.write_attempts import retry_contention as retry_contention

R = TypeVar("R", bound=Record)
MAX_CLOCK_SKEW = timedelta(minutes=5)
"""Maximum time that the clock of another system may be ahead of ours."""
_ATTEMPTS = 8


class SourceUpdate(Struct, frozen=True):
    """The external ID of a record, and the time of the update by the source's clock (None if unknown).

    A stored time after `latest_time` lies in the future: it is ignored, and this update replaces it.
    """

    source: str
    external_id: str
    updated_at: datetime | None = None
    latest_time: datetime | None = None

    def is_older_than(self, stored_time: datetime | None) -> bool:
        """Return whether the stored time of the source is later and does not lie in the future."""
        if (
            self.updated_at is None
            or stored_time is None
            or (self.latest_time is not None and stored_time > self.latest_time)
        ):
            return False
        return self.updated_at < stored_time


def check_source_time(source_update: SourceUpdate, now: datetime) -> SourceUpdate:
    """Return the update with the latest time that a source may send now. Raises InvalidRequest when its own is later."""
    latest_time = now + MAX_CLOCK_SKEW
    if source_update.updated_at and source_update.updated_at > latest_time:
        detail = (
            f"is more than {MAX_CLOCK_SKEW // timedelta(minutes=1)} minutes in the future; send the time of your change"
        )
        raise InvalidRequest.from_errors([FieldError("in_the_future", detail, pointer="/source_updated_at")])
    return replace(source_update, latest_time=latest_time)


class ExternalIdEntry(Struct, frozen=True):
    """The record that has an external ID, and the time of the source's last update."""

    record_id: str
    source_updated_at: datetime | None


class Store(Protocol[R]):
    """Records of one type, separated by tenant."""

    @property
    def record_type(self) -> type[R]:
        """The type of the records."""
        ...

    def get(self, tenant: Tenant, record_id: str) -> R:
        """Return the record as last written. Raises NotFound, ResourceDeleted."""
        ...

    def page(self, tenant: Tenant, request: PageRequest) -> Page[R]:
        """Return the live records of the request in its order, by default the newest first. Raises UnknownParameter."""
        ...

    def get_deleted(self, tenant: Tenant, record_id: str) -> R:
        """Return a deleted record. Raises NotFound, Conflict when it is not deleted."""
        ...

    def find_by_external_id(self, tenant: Tenant, source: str, external_id: str) -> ExternalIdEntry | None:
        """Return the entry of this external ID; None when no record has it."""
        ...

    def add(self, record: R, cause: Cause, source_update: SourceUpdate | None = None) -> None:
        """Store a new record. Raises Conflict when its ID, an external ID or a unique value is taken."""
        ...

    def save(self, record: R, cause: Cause, *, old: R, source_update: SourceUpdate | None = None) -> None:
        """Replace `old`. Raises StaleVersion when another version is stored, NotFound, Conflict, StaleSource."""
        ...

    def record_source_update(self, record: R, source_update: SourceUpdate) -> None:
        """Store the time of a source's update that changes nothing. Raises StaleSource."""
        ...

    def remove(self, record: R, cause: Cause, *, old: R) -> None:
        """Delete the record, which has its `deleted_at`; it can be restored for 30 days. Raises StaleVersion, NotFound."""
        ...

    def restore(self, record: R, cause: Cause, *, old: R) -> None:
        """Restore a deleted record. Raises Conflict when another record has taken a unique value of it, StaleVersion."""
        ...


def list_records(
    store: Store[R], tenant: Tenant, query: ListQuery = ALL_RECORDS, *, page_size: int = MAX_LIMIT
) -> Iterator[R]:
    """Yield all records of the query, in its order; one read per page. The index may be behind the records."""
    request = PageRequest(page_size, None, query)
    while True:
        page = store.page(tenant, request)
        yield from page.data
        if page.next_position is None:
            return
        request = replace(request, position=page.next_position)


def change_record(
    store: Store[R],
    tenant: Tenant,
    record_id: str,
    *,
    cause: Cause,
    preconditions: Preconditions | None,
    change: Callable[[R], R],
    save: Callable[[R, Cause, R], None] | None = None,
) -> R:
    """Apply `change` to the record and save it; nothing is written when it stays the same.

    After a lost race, everything is checked and done again on the new version. Raises WriteContention after 8 lost races.
    """
    if (replay := find_replay(store.record_type)) is not None:
        # A retry of the request that made this change returns the same record.
        return replay
    conditions = preconditions or NO_CONDITIONS
    write = save or (lambda record, cause, old: store.save(record, cause, old=old))
    for _ in range(_ATTEMPTS):
        old = store.get(tenant, record_id)
        conditions.require(old)
        new = change(old)
        if new is old:
            return old
        conditions.require_if_match()
        try:
            write(new, cause, old)
        except StaleVersion:
            continue
        except NotFound:
            # Deleted since it was read (410, or 404 by now); otherwise another resource was not found.
            if store.get(tenant, record_id).version == old.version:
                raise
            continue
        return new
    raise WriteContention("Too many concurrent changes to this resource. Retry.", retry_after_s=1)


def carry_out_due_values(
    store: Store[R], record: R, *, now: datetime, cause: Cause, due_values: Callable[[R], Mapping[str, Any]]
) -> R | None:
    """Save the values that are due by now; return the new version, or None when nothing is due.

    `due_values` is evaluated on the stored record: `record` comes from the index, which may be behind, and another worker may be
    faster. Raises the errors of `change_record`, except that of a deleted record.
    """
    new: R | None = None

    def change(current: R) -> R:
        nonlocal new
        next_record = next_version(current, now, due_values(current))
        new = None if next_record is current else next_record
        return next_record

    try:
        for attempt in retry_contention():
            with attempt:
                change_record(store, record.tenant, record.id, cause=cause, preconditions=None, change=change)
                break
    except NotFound:
        if _is_stored(store, record):
            # Another resource was not found.
            raise
        return None
    return new


def _is_stored(store: Store[R], record: R) -> bool:
    try:
        store.get(record.tenant, record.id)
    except NotFound:
        return False
    return True


def restore_record(
    store: Store[R],
    tenant: Tenant,
    record_id: str,
    *,
    cause: Cause,
    preconditions: Preconditions | None,
    change: Callable[[R], R],
) -> R:
    """Apply `change` to the deleted record and restore it.

    After a lost race, everything is checked again on the new version. Raises Conflict when that is a live record, WriteContention
    after 8 lost races.
    """
    if (replay := find_replay(store.record_type)) is not None:
        return replay
    for _ in range(_ATTEMPTS):
        old = store.get_deleted(tenant, record_id)
        (preconditions or NO_CONDITIONS).require(old)
        new = change(old)
        try:
            store.restore(new, cause, old=old)
        except StaleVersion:
            continue
        except NotFound:
            # Restored since it was read (409), or deleted again by now; otherwise another resource was not found.
            if store.get_deleted(tenant, record_id).version == old.version:
                raise
            continue
        return new
    raise WriteContention("Too many concurrent changes to this resource. Retry.", retry_after_s=1)
