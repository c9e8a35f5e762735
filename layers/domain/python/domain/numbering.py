"""Appending drafts of many organizations to a log that numbers each one's apart. What a draft says is its slice's."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from apikit import Tenant, errors, logger


class Owned(Protocol):
    """What belongs to a tenant."""

    @property
    def tenant(self) -> Tenant:
        """Whose it is."""
        ...


D = TypeVar("D", bound=Owned)
D_contra = TypeVar("D_contra", contravariant=True)
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Log(Protocol[D_contra, T_co]):
    """Entries in order, apart by tenant."""

    def append(self, tenant: Tenant, drafts: Sequence[D_contra], /) -> Sequence[T_co]:
        """The drafts as stored, in their order; one that was appended before keeps its number.

        Raises WriteContention, Unavailable; then the first of them may be stored, and appending them again finds them.
        """
        ...


def append_all(log: Log[D, T], drafts: Sequence[D]) -> tuple[list[tuple[int, T]], set[int]]:
    """What was stored, each with its draft's position, and the positions of drafts whose tenant's log did not take them."""
    stored: list[tuple[int, T]] = []
    failed: set[int] = set()
    for tenant, numbers in _by_tenant(drafts).items():
        try:
            entries = log.append(tenant, [drafts[number] for number in numbers])
        except errors.PlatformError:
            logger().exception("Storing log entries failed, will be retried")
            failed |= set(numbers)
        else:
            stored += zip(numbers, entries, strict=True)
    return stored, failed


def _by_tenant(drafts: Sequence[Owned]) -> dict[Tenant, list[int]]:
    groups: dict[Tenant, list[int]] = {}
    for number, draft in enumerate(drafts):
        groups.setdefault(draft.tenant, []).append(number)
    return groups
