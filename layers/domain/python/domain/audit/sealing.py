"""Seals entries: each entry gets the next number of its organization's chain, exactly once, however many workers seal it."""

import random
import time
from collections.abc import Sequence

from apikit import Clock, errors
from domain.audit.model import ChainHead, EntryDigest, continue_chain
from domain.audit.store import ChainMoved, SealStore

# Two items for each entry; a transaction has at most 100.
_ENTRIES_PER_WRITE = 48
_ATTEMPTS = 12
_MAX_PAUSE_S = 0.5


class EntrySealer:
    """Seals the entries of organizations. Repeated and reordered entries are no problem: who has a seal is skipped."""

    def __init__(self, store: SealStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def seal(self, organization_id: str, entries: Sequence[EntryDigest]) -> int:
        """Seal the entries that have no seal, in this order, and return how many there were.

        Raises WriteContention when other workers seal entries of the same organization all the time; those before it are sealed.
        """
        open_entries, sealed_count = list(dict.fromkeys(entries)), 0
        open_entries = self._omit_sealed(organization_id, open_entries)
        head = self._store.find_head(organization_id) if open_entries else ChainHead()
        failures = 0
        while open_entries:
            batch = open_entries[:_ENTRIES_PER_WRITE]
            seals = continue_chain(organization_id, head, batch, self._clock.now())
            try:
                self._store.append(seals)
            except ChainMoved:
                failures += 1
                if failures == _ATTEMPTS:
                    raise errors.WriteContention(
                        "Too many workers seal entries of this organization. Retry.", retry_after_s=1
                    ) from None
                _pause(failures)
                open_entries = self._omit_sealed(organization_id, open_entries)
                head = self._store.find_head(organization_id)
            else:
                failures, sealed_count = 0, sealed_count + len(batch)
                open_entries = open_entries[len(batch) :]
                head = ChainHead(seals[-1].sequence, seals[-1].hash)
        return sealed_count

    def _omit_sealed(self, organization_id: str, entries: Sequence[EntryDigest]) -> list[EntryDigest]:
        numbers = self._store.find_numbers(organization_id, [entry.id for entry in entries])
        return [entry for entry in entries if entry.id not in numbers]


def _pause(failures: int) -> None:
    """Wait for a moment, with full jitter: another worker seals entries of the same organization."""
    time.sleep(random.uniform(0, min(0.01 * 2**failures, _MAX_PAUSE_S)))  # noqa: S311 - no secret
