"""What a use case needs of a store of records, and the read-change-save loop over it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from apikit.actor import Tenant
from apikit.errors import FieldError, InvalidRequest, NotFound, StaleVersion, WriteContention
from apikit.resources.lists import Page, PageRequest
from apikit.resources.preconditions import NO_CONDITIONS, Preconditions
from apikit.resources.records import Cause, Record, find_replay

R = TypeVar("R", bound=Record)
MAX_CLOCK_SKEW = timedelta(minutes=5)
"""How far the clock of another system may be ahead of ours."""
_ATTEMPTS = 8


class SourceUpdate(Struct, frozen=True):
    """What another system calls a record, and at what time of its own it told what it tells (None: it does not say).

    A stored time after `latest` lies in the future, so it orders nothing and this word replaces it.
    """

    source: str
    external_id: str
    at: datetime | None = None
    latest: datetime | None = None

    def is_older_than(self, stored: datetime | None) -> bool:
        """True when the source told of a later time before, which does not lie in the future."""
        if self.at is None or stored is None or (self.latest is not None and stored > self.latest):
            return False
        return self.at < stored


def check_source_time(source_update: SourceUpdate, now: datetime) -> SourceUpdate:
    """The word with the latest time that a source may tell now. Raises InvalidRequest when its own is later."""
    latest = now + MAX_CLOCK_SKEW
    if source_update.at and source_update.at > latest:
        detail = (
            f"is more than {MAX_CLOCK_SKEW // timedelta(minutes=1)} minutes in the future; send the time of your change"
        )
        raise InvalidRequest.from_errors([FieldError("in_the_future", detail, pointer="/source_updated_at")])
    return replace(source_update, latest=latest)


class ExternalIdEntry(Struct, frozen=True):
    """The record behind an external id, and the time of the source's last word."""

    record_id: str
    source_updated_at: datetime | None


class Store(Protocol[R]):
    """Records of one type, apart by tenant."""

    @property
    def record_type(self) -> type[R]:
        """The type."""
        ...

    def get(self, tenant: Tenant, record_id: str) -> R:
        """The record as last written. Raises NotFound, ResourceDeleted."""
        ...

    def page(self, tenant: Tenant, request: PageRequest) -> Page[R]:
        """The live records asked for, in the order asked for; newest first unless said. Raises UnknownParameter."""
        ...

    def deleted(self, tenant: Tenant, record_id: str) -> R:
        """A deleted record. Raises NotFound, Conflict when it is not deleted."""
        ...

    def find_by_external_id(self, tenant: Tenant, source: str, external_id: str) -> ExternalIdEntry | None:
        """The record that has this external id; None when none has."""
        ...

    def add(self, record: R, cause: Cause, source_update: SourceUpdate | None = None) -> None:
        """Stores a new record. Raises Conflict when its id, an external id or a unique value is taken."""
        ...

    def save(self, record: R, cause: Cause, *, old: R, source_update: SourceUpdate | None = None) -> None:
        """Replaces `old`. Raises StaleVersion when that is no longer what stands there, NotFound, Conflict, StaleSource."""
        ...

    def record_source_update(self, record: R, source_update: SourceUpdate) -> None:
        """Notes the time of a source's word that changes nothing. Raises StaleSource."""
        ...

    def remove(self, record: R, cause: Cause, *, old: R) -> None:
        """Puts the record, with its `deleted_at`, aside for 30 days. Raises StaleVersion, NotFound."""
        ...

    def restore(self, record: R, cause: Cause, *, old: R) -> None:
        """Puts a deleted record back. Raises Conflict when what it had alone is another's by now, StaleVersion."""
        ...


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
    """The record after `change`; nothing is written when it stays the same.

    After a lost race all is judged and made again on what the other writer left; WriteContention is raised when that does not end.
    """
    if (replay := find_replay(store.record_type)) is not None:
        # The same request made this change before; it gets the same answer.
        return replay
    conditions = preconditions or NO_CONDITIONS
    write = save or (lambda record, why, old: store.save(record, why, old=old))
    for _ in range(_ATTEMPTS):
        old = store.get(tenant, record_id)
        conditions.require(old)
        new = change(old)
        if new is old:
            return old
        conditions.require_stated()
        try:
            write(new, cause, old)
        except StaleVersion:
            continue
        except NotFound:
            # Gone since it was read (410, or 404 by now); otherwise something else was not found.
            if store.get(tenant, record_id).version == old.version:
                raise
            continue
        return new
    raise WriteContention("Too many concurrent changes to this resource. Retry.", retry_after_s=1)


def restore_record(
    store: Store[R],
    tenant: Tenant,
    record_id: str,
    *,
    cause: Cause,
    preconditions: Preconditions | None,
    change: Callable[[R], R],
) -> R:
    """The deleted record after `change`, live again.

    After a lost race all is judged again on what the other writer left. Raises Conflict when that is a live record, WriteContention when
    the races do not end.
    """
    if (replay := find_replay(store.record_type)) is not None:
        return replay
    for _ in range(_ATTEMPTS):
        old = store.deleted(tenant, record_id)
        (preconditions or NO_CONDITIONS).require(old)
        new = change(old)
        try:
            store.restore(new, cause, old=old)
        except StaleVersion:
            continue
        except NotFound:
            # Live since it was read (409), or deleted once more by now; otherwise something else was not found.
            if store.deleted(tenant, record_id).version == old.version:
                raise
            continue
        return new
    raise WriteContention("Too many concurrent changes to this resource. Retry.", retry_after_s=1)
