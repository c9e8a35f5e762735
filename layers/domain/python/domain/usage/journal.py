"""The journal of usage: what was counted in each organization and minute, as it came in, each line once.

    pk T#{org}#{env}#usage-journal  sk {minute}#{number}  doc       an entry: a sheet of counters
    pk T#{org}#{env}#usage-marks    sk {minute}#{number}  marks     the marks of the lines in that entry
    pk HOUR#{hour}                  sk {object}#{part}    accounts  accounts with entries in that hour

An entry and its marks are one transaction under the next number of the minute. Two writers that counted the same line would
take the same number: one of them fails, reads again, and finds the other's marks.
"""

import random
import time
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from itertools import islice

from apikit import Clock, epoch_ms, errors
from apikit.dynamo import ConditionFailed, Item, Table, expressions
from domain.usage.counting import Account, AccountMinute, CounterIncrement, PeriodCounters
from domain.usage.packing import pack_sheet, unpack_sheet

_ATTEMPTS = 10
_MARK_SIZE = 8
# Marks of 160 KB: an item has at most 400.
_MOST_IN_ENTRY = 20_000
_MOST_IN_NOTE = 4_000
_ALL = 1_000_000
# Longer than a failed message waits in the dead-letter queue, so that it is counted once even then.
JOURNAL_RETENTION = timedelta(days=16)


class Journal:
    """Entries in the `usage` table."""

    def __init__(self, usage: Table, clock: Clock) -> None:
        self._usage = usage
        self._clock = clock

    def add(self, slot: AccountMinute, shares: Mapping[bytes, CounterIncrement]) -> set[bytes]:
        """Count the shares that were not counted before and return their marks. Raises WriteContention, Unavailable."""
        counted: set[bytes] = set()
        conflicts = 0
        while True:
            entries = self._marks(slot)
            seen = {mark for each in entries for mark in _split(each["marks"])}
            new = {mark: share for mark, share in shares.items() if mark not in seen}
            part = dict(islice(new.items(), _MOST_IN_ENTRY))
            if part and self._append(slot, len(entries), part):
                counted |= part.keys()
                conflicts = 0
            elif part:
                conflicts += 1
                _wait(conflicts)
                continue
            if len(part) == len(new):
                return counted

    def read_entries(
        self, account: Account, first: str, last: str, *, consistent: bool = False
    ) -> Iterator[tuple[str, PeriodCounters]]:
        """Return the entries from one minute to another, both included, each with its minute."""
        pk, end = _partition(account, "journal"), f"{last}#~"
        if consistent:
            items: Iterable[Item] = self._usage.query(pk, limit=_ALL, sort_range=(first, end), descending=False)
        else:
            items = self._usage.scan_range(pk, first=first, last=end)
        for item in items:
            yield item["sk"].partition("#")[0], unpack_sheet(item["doc"])

    def note_accounts(self, hour: str, accounts: Iterable[Account], *, source: str) -> None:
        """Remember that the accounts have entries in this hour. Call it after `add`: whoever reads it finds the entries."""
        names = sorted("#".join(account) for account in accounts)
        for part, start in enumerate(range(0, len(names), _MOST_IN_NOTE)):
            text = " ".join(names[start : start + _MOST_IN_NOTE])
            item = {"pk": f"HOUR#{hour}", "sk": f"{source}#{part}", "accounts": text, "ttl": self._expiry()}
            self._usage.write(self._usage.put_operation(item))

    def list_accounts(self, hour: str) -> set[Account]:
        """Return the accounts that were noted for this hour."""
        items = self._usage.query(f"HOUR#{hour}", limit=_ALL)
        names = {name for item in items for name in item["accounts"].split(" ")}
        return {Account(*name.split("#")) for name in names}

    def _marks(self, slot: AccountMinute) -> list[Item]:
        between = (slot.minute, f"{slot.minute}#~")
        return self._usage.query(_partition(slot.account, "marks"), limit=_ALL, sort_range=between)

    def _append(self, slot: AccountMinute, number: int, part: Mapping[bytes, CounterIncrement]) -> bool:
        """Write one entry; False when another writer took the number."""
        sort_key, expiry = f"{slot.minute}#{number:05d}", self._expiry()
        entry = {
            "pk": _partition(slot.account, "journal"),
            "sk": sort_key,
            "doc": pack_sheet(PeriodCounters.from_increments(part.values())),
        }
        marks = {"pk": _partition(slot.account, "marks"), "sk": sort_key, "marks": b"".join(sorted(part))}
        try:
            self._usage.write(
                *(self._usage.put_operation({**item, "ttl": expiry}, expressions.ABSENT) for item in (entry, marks))
            )
        except ConditionFailed:
            return False
        return True

    def _expiry(self) -> int:
        return epoch_ms(self._clock.now() + JOURNAL_RETENTION) // 1000


def _wait(conflicts: int) -> None:
    """Wait a random time before the next try. Raises WriteContention after the last one."""
    if conflicts >= _ATTEMPTS:
        raise errors.WriteContention("Too many writers count this minute's usage.", retry_after_s=1)
    time.sleep(random.uniform(0, 0.02 * 2**conflicts))  # noqa: S311 - jitter, no secret


def _partition(account: Account, kind: str) -> str:
    return f"T#{account.organization_id}#{account.environment}#usage-{kind}"


def _split(marks: bytes) -> Iterator[bytes]:
    return (marks[start : start + _MARK_SIZE] for start in range(0, len(marks), _MARK_SIZE))
