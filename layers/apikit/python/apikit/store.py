"""What a use case needs of a store of records, and the read-change-save loop over it. DynamoDB's lives in `apikit.dynamo.records`."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from apikit.actor import Tenant
from apikit.claim import replayed
from apikit.errors import Contended, StaleVersion
from apikit.pagination import Page, PageRequest
from apikit.records import Cause, Record

R = TypeVar("R", bound=Record)
_ATTEMPTS = 8


class Store(Protocol[R]):
    """Records of one type, apart by tenant."""

    @property
    def record_type(self) -> type[R]:
        """The type."""
        ...

    def get(self, tenant: Tenant, record_id: str) -> R:
        """The record as last written. Raises NotFound, Deleted."""
        ...

    def page(self, tenant: Tenant, request: PageRequest) -> Page[R]:
        """Newest first, deleted ones left out."""
        ...

    def add(self, record: R, cause: Cause) -> None:
        """Stores a new record. Raises Conflict when its id is taken."""
        ...

    def save(self, record: R, cause: Cause, *, expecting: int) -> None:
        """Replaces version `expecting`. Raises StaleVersion when that is no longer the version, NotFound."""
        ...

    def remove(self, record: R, cause: Cause, *, expecting: int) -> None:
        """Puts the record, with its `deleted_at`, aside for 30 days. Raises StaleVersion, NotFound."""
        ...


def revise(
    store: Store[R],
    tenant: Tenant,
    record_id: str,
    *,
    cause: Cause,
    expecting: int | None,
    change: Callable[[R], R],
    save: Callable[[R, Cause, int], None] | None = None,
) -> R:
    """The record after `change`; nothing is written when it stays the same.

    With `expecting` a lost race raises StaleVersion; without it the change is made again on what the other writer left,
    and Contended is raised when that does not end.
    """
    if (earlier := replayed(store.record_type)) is not None:
        # The same request made this change before; it gets the same answer.
        return earlier
    write = save or (lambda record, why, version: store.save(record, why, expecting=version))
    for _ in range(_ATTEMPTS):
        before = store.get(tenant, record_id)
        require_version(before, expecting)
        after = change(before)
        if after is before:
            return before
        try:
            write(after, cause, before.version)
        except StaleVersion:
            if expecting is not None:
                raise
            continue
        return after
    raise Contended("Others keep changing this resource; try again.", retry_after_s=1)


def require_version(record: Record, expecting: int | None) -> None:
    """Raises StaleVersion unless the record is at the expected version (RFC 9110 section 13.1.1); None expects nothing."""
    if expecting is not None and record.version != expecting:
        raise StaleVersion(
            f"The resource is at version {record.version}; read it and try again.", current_version=record.version
        )
