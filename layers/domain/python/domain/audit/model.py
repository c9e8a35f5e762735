"""Seals of the audit record: they number the entries of an organization and link each to the one before. No I/O."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from msgspec import Struct

from apikit import rfc3339
from apikit.audit import entries

GENESIS_HASH = "0" * 64
"""The previous hash of the first seal."""

FaultReason = Literal["altered", "missing", "rewritten", "truncated"]


class EntryDigest(Struct, frozen=True):
    """An entry to seal: its ID, and the SHA-256 of its canonical JSON."""

    id: str
    hash: str

    @classmethod
    def from_item(cls, item: Mapping[str, Any]) -> "EntryDigest":
        """Return the digest of an entry's item. An item without a body has the hash of an empty one."""
        return cls(item["sk"], entries.entry_hash(str(item.get("body", ""))))


class Seal(Struct, frozen=True, kw_only=True):
    """The number of an entry in the chain of its organization, from 1 on. Its hash covers every other field."""

    organization_id: str
    sequence: int
    entry_id: str
    entry_hash: str
    previous_hash: str
    sealed_at: str

    @property
    def hash(self) -> str:
        """SHA-256 of the fields, separated by line feeds, in hexadecimal digits."""
        fields = (
            self.organization_id,
            str(self.sequence),
            self.entry_id,
            self.entry_hash,
            self.previous_hash,
            self.sealed_at,
        )
        return hashlib.sha256("\n".join(fields).encode()).hexdigest()


class StoredSeal(Struct, frozen=True):
    """A seal as read, with the hash that is stored with it."""

    seal: Seal
    hash: str


class ChainHead(Struct, frozen=True):
    """The last seal of a chain: its number and its hash. Who notes it can prove later that nothing before it has changed."""

    sequence: int = 0
    hash: str = GENESIS_HASH


class ChainFault(Struct, frozen=True):
    """A place where the chain is broken.

    `altered`: an entry or a seal is not as it was written. `missing`: an entry or a seal was removed. `truncated`: the last seals were
    removed. `rewritten`: a seal does not follow the one before, or differs from a noted one.
    """

    sequence: int
    reason: FaultReason
    entry_id: str = ""


class ChainReport(Struct, frozen=True, kw_only=True):
    """The result of a verification: how many seals were checked, the head, the entries without a seal, and the faults in order."""

    organization_id: str
    seal_count: int
    head: ChainHead
    open_entries: tuple[EntryDigest, ...]
    faults: tuple[ChainFault, ...]

    @property
    def is_valid(self) -> bool:
        """Whether every sealed entry is as it was written. Entries that wait for their seal are no fault."""
        return not self.faults


def continue_chain(
    organization_id: str, head: ChainHead, digests: Iterable[EntryDigest], now: datetime
) -> Sequence[Seal]:
    """Return the seals of the entries, in order, after the head."""
    seals = []
    for entry in digests:
        seal = Seal(
            organization_id=organization_id,
            sequence=head.sequence + 1,
            entry_id=entry.id,
            entry_hash=entry.hash,
            previous_hash=head.hash,
            sealed_at=rfc3339(now),
        )
        seals.append(seal)
        head = ChainHead(seal.sequence, seal.hash)
    return seals
