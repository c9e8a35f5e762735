"""Logs with a sequence of entries per tenant, and appending drafts of many tenants to them."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from apikit import Tenant, errors, logger


class TenantOwned(Protocol):
    """An object that belongs to a tenant."""

    @property
    def tenant(self) -> Tenant:
        """The tenant that it belongs to."""
        ...


D = TypeVar("D", bound=TenantOwned)
D_contra = TypeVar("D_contra", contravariant=True)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class TenantLog(Protocol[D_contra, T_co]):
    """Ordered entries, separated by tenant."""

    def append(self, tenant: Tenant, drafts: Sequence[D_contra], /) -> Sequence[T_co]:
        """Append the drafts and return their entries, in order. A draft that is already stored keeps its number.

        Stops at the first draft that cannot be stored, and returns the entries before it. Raises WriteContention, Unavailable if there
        are none. Appending is idempotent.
        """
        ...


def append_all(log: TenantLog[D, T], drafts: Sequence[D]) -> tuple[list[tuple[int, T]], set[int]]:
    """Return the stored entries, each with the position of its draft, and the positions of drafts that could not be stored."""
    stored_entries: list[tuple[int, T]] = []
    failed_numbers: set[int] = set()
    for tenant, numbers in _numbers_by_tenant(drafts).items():
        try:
            entries = log.append(tenant, [drafts[number] for number in numbers])
        except errors.PlatformError:
            logger().exception("Storing log entries failed, will be retried")
            failed_numbers |= set(numbers)
        else:
            stored_entries += zip(numbers, entries, strict=False)
            failed_numbers |= set(numbers[len(entries) :])
    return stored_entries, failed_numbers


def _numbers_by_tenant(drafts: Sequence[TenantOwned]) -> dict[Tenant, list[int]]:
    groups: dict[Tenant, list[int]] = {}
    for number, draft in enumerate(drafts):
        groups.setdefault(draft.tenant, []).append(number)
    return groups
