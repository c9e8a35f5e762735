"""Verifies the chain of an organization: walks all seals and all entries, and says where something is not as it was written."""

from collections.abc import Iterable, Iterator
from itertools import islice

from domain.audit.model import ChainFault, ChainHead, ChainReport, EntryDigest, FaultReason, StoredSeal
from domain.audit.store import SealStore, StoredEntry

_PAGE_SIZE = 100


class ChainVerifier:
    """Verifies chains. It reads everything and writes nothing."""

    def __init__(self, store: SealStore) -> None:
        self._store = store

    def verify(self, organization_id: str, *, noted_head: ChainHead | None = None) -> ChainReport:
        """Return a report about the organization's chain.

        Whoever can write to the table can replace the whole chain. Only a head that was noted elsewhere shows that: with
        `noted_head`, the chain must contain it.
        """
        walk = _Walk(noted_head)
        for stored_seal in self._store.list_seals(organization_id):
            walk.add_seal(stored_seal)
        walk.end_seals()
        for page in _pages(self._store.list_entries(organization_id)):
            strangers = [entry.digest.id for entry in page if entry.digest.id not in walk.hashes]
            numbers = self._store.find_numbers(organization_id, strangers) if strangers else {}
            for entry in page:
                walk.add_entry(entry, numbers.get(entry.digest.id))
        walk.end_entries()
        return ChainReport(
            organization_id=organization_id,
            seal_count=walk.seal_count,
            head=walk.head,
            open_entries=tuple(walk.open_entries),
            faults=tuple(sorted(walk.faults, key=lambda fault: fault.sequence)),
        )


class _Walk:
    """A walk along a chain, then along its entries. `hashes` are the number and the hash of each sealed entry that was not met yet."""

    def __init__(self, noted_head: ChainHead | None) -> None:
        self._noted_head = noted_head
        self._open_ids: set[str] = set()
        self.hashes: dict[str, tuple[int, str]] = {}
        self.head = ChainHead()
        self.seal_count = 0
        self.open_entries: list[EntryDigest] = []
        self.faults: list[ChainFault] = []

    def add_seal(self, stored_seal: StoredSeal) -> None:
        seal = stored_seal.seal
        self.seal_count += 1
        if seal.sequence != self.head.sequence + 1:
            self.faults.append(ChainFault(self.head.sequence + 1, "missing"))
        elif seal.previous_hash != self.head.hash or seal.entry_id in self.hashes:
            self._add_fault(seal.sequence, "rewritten", seal.entry_id)
        if seal.hash != stored_seal.hash:
            self._add_fault(seal.sequence, "altered", seal.entry_id)
        noted_head = self._noted_head
        if noted_head and noted_head.sequence == seal.sequence and noted_head.hash != stored_seal.hash:
            self._add_fault(seal.sequence, "rewritten", seal.entry_id)
        self.hashes.setdefault(seal.entry_id, (seal.sequence, seal.entry_hash))
        self.head = ChainHead(seal.sequence, stored_seal.hash)

    def end_seals(self) -> None:
        self._open_ids = set(self.hashes)
        if self._noted_head and self._noted_head.sequence > self.head.sequence:
            self._add_fault(self.head.sequence + 1, "truncated", "")

    def add_entry(self, entry: StoredEntry, number: int | None) -> None:
        """Compare an entry with its seal. `number` is the one that its mark has; None if it was never sealed."""
        entry_id = entry.digest.id
        self._open_ids.discard(entry_id)
        if entry_id in self.hashes:
            sequence, entry_hash = self.hashes[entry_id]
            if entry.digest.hash != entry_hash or not entry.is_intact:
                self._add_fault(sequence, "altered", entry_id)
        elif number is None:
            self.open_entries.append(entry.digest)
        elif number > self.head.sequence:
            self._add_fault(number, "truncated", entry_id)
        else:
            self._add_fault(number, "rewritten", entry_id)

    def end_entries(self) -> None:
        for entry_id in self._open_ids:
            self._add_fault(self.hashes[entry_id][0], "missing", entry_id)

    def _add_fault(self, sequence: int, reason: FaultReason, entry_id: str) -> None:
        self.faults.append(ChainFault(sequence, reason, entry_id))


def _pages(entries: Iterable[StoredEntry]) -> Iterator[list[StoredEntry]]:
    iterator = iter(entries)
    while page := list(islice(iterator, _PAGE_SIZE)):
        yield page
