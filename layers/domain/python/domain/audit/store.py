"""Protocols of the stores that sealing and verification need."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from msgspec import Struct

from domain.audit.model import ChainHead, EntryDigest, Seal, StoredSeal


class ChainMoved(Exception):
    """Another worker has sealed entries of the organization since the chain was read. Nothing was written."""


class StoredEntry(Struct, frozen=True):
    """An entry as read. `is_intact` is False if the item is not one that was written for an entry."""

    digest: EntryDigest
    is_intact: bool


class SealStore(Protocol):
    """The chain of each organization."""

    def find_head(self, organization_id: str) -> ChainHead:
        """Return the last seal, consistently."""
        ...

    def find_numbers(self, organization_id: str, entry_ids: Iterable[str]) -> Mapping[str, int]:
        """Return the number of each of these entries that was sealed, consistently."""
        ...

    def append(self, seals: Sequence[Seal]) -> None:
        """Store the seals, all or none. Raises ChainMoved if a number is taken or an entry has a seal."""
        ...

    def list_seals(self, organization_id: str) -> Iterator[StoredSeal]:
        """Yield the seals, in order of their numbers."""
        ...

    def list_entries(self, organization_id: str) -> Iterator[StoredEntry]:
        """Yield the entries, in order of their IDs."""
        ...
