"""The usage journal: counters of each organization and minute in order of arrival. Each request log line counts once.

    pk T#{org}#{env}#usage-journal  sk {minute}#{number}  doc       an entry: counters by endpoint and by key
    pk T#{org}#{env}#usage-marks    sk {minute}#{number}  marks     the marks of the lines in that entry
    pk HOUR#{hour}                  sk {object}#{part}    accounts  accounts with entries in that hour

An entry and its marks are written in one transaction under the minute's next number. Two writers that count the same line use the same
number: one of them fails, reads again and finds the other's marks.
"""

import random
import time
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from itertools import islice

from apikit import Clock, epoch_ms, errors
from apikit.dynamo import ConditionFailed, Item, Table, expressions
from domain.usage.counting import Account, AccountMinute, CounterIncrement, PeriodCounters
from domain.usage.packing import pack_period, unpack_period

_ATTEMPTS = 10
_MARK_SIZE = 8
# 160 KB of marks. A DynamoDB item has at most 400 KB.
_MAX_ENTRY_LINES = 20_000
_MAX_ITEM_ACCOUNTS = 4_000
_NO_LIMIT = 1_000_000
# Longer than a failed message stays in the dead-letter queue, so that its lines count once even then.
JOURNAL_RETENTION = timedelta(days=16)


class Journal:
    """Journal entries in the `usage` table."""

    def __init__(self, usage: Table, clock: Clock) -> None:
        self._usage = usage
        self._clock = clock

    def add(self, account_minute: AccountMinute, increments: Mapping[bytes, CounterIncrement]) -> set[bytes]:
        """Add the increments that are not counted yet and return their marks. Raises WriteContention, Unavailable."""
        new_marks: set[bytes] = set()
        conflict_count = 0
        while True:
            items = self._query_marks(account_minute)
            existing_marks = {mark for item in items for mark in _split_marks(item["marks"])}
            missing = {mark: increment for mark, increment in increments.items() if mark not in existing_marks}
            part = dict(islice(missing.items(), _MAX_ENTRY_LINES))
            if part and self._append(account_minute, len(items), part):
                new_marks |= part.keys()
                conflict_count = 0
            elif part:
                conflict_count += 1
                _wait(conflict_count)
                continue
            if len(part) == len(missing):
                return new_marks

    def read_entries(
        self, account: Account, first: str, last: str, *, consistent: bool = False
    ) -> Iterator[tuple[str, PeriodCounters]]:
        """Return the entries from the minute `first` to the minute `last`, inclusive, each with its minute."""
        pk, end = _partition(account, "journal"), f"{last}#~"
        if consistent:
            items: Iterable[Item] = self._usage.query(pk, limit=_NO_LIMIT, sort_range=(first, end), descending=False)
        else:
            items = self._usage.scan_range(pk, first=first, last=end)
        for item in items:
            yield item["sk"].partition("#")[0], unpack_period(item["doc"])

    def note_accounts(self, hour: str, accounts: Iterable[Account], *, source: str) -> None:
        """Store that the accounts have entries in this hour. Call it after `add`, so that the entries exist when it is read."""
        names = sorted("#".join(account) for account in accounts)
        for part, start in enumerate(range(0, len(names), _MAX_ITEM_ACCOUNTS)):
            text = " ".join(names[start : start + _MAX_ITEM_ACCOUNTS])
            item = {"pk": f"HOUR#{hour}", "sk": f"{source}#{part}", "accounts": text, "ttl": self._expiry()}
            self._usage.write(self._usage.put_operation(item))

    def list_accounts(self, hour: str) -> set[Account]:
        """Return the accounts with entries in this hour."""
        items = self._usage.query(f"HOUR#{hour}", limit=_NO_LIMIT)
        names = {name for item in items for name in item["accounts"].split(" ")}
        return {Account(*name.split("#")) for name in names}

    def _query_marks(self, account_minute: AccountMinute) -> list[Item]:
        account, minute = account_minute
        return self._usage.query(_partition(account, "marks"), limit=_NO_LIMIT, sort_range=(minute, f"{minute}#~"))

    def _append(self, account_minute: AccountMinute, number: int, increments: Mapping[bytes, CounterIncrement]) -> bool:
        """Write one entry. Return False if another writer has used the number."""
        account, minute = account_minute
        sort_key, expiry = f"{minute}#{number:05d}", self._expiry()
        entry = {
            "pk": _partition(account, "journal"),
            "sk": sort_key,
            "doc": pack_period(PeriodCounters.from_increments(increments.values())),
        }
        marks = {"pk": _partition(account, "marks"), "sk": sort_key, "marks": b"".join(sorted(increments))}
        try:
            self._usage.write(
                *(self._usage.put_operation({**item, "ttl": expiry}, expressions.ABSENT) for item in (entry, marks))
            )
        except ConditionFailed:
            return False
        return True

    def _expiry(self) -> int:
        return epoch_ms(self._clock.now() + JOURNAL_RETENTION) // 1000


def _wait(conflict_count: int) -> None:
    """Wait a random time before the next attempt. Raises WriteContention after the last one."""
    if conflict_count >= _ATTEMPTS:
        raise errors.WriteContention("Too many writers count this minute's usage.", retry_after_s=1)
    time.sleep(random.uniform(0, 0.02 * 2**conflict_count))  # noqa: S311 - jitter, no secret


def _partition(account: Account, kind: str) -> str:
    return f"T#{account.organization_id}#{account.environment}#usage-{kind}"


def _split_marks(marks: bytes) -> Iterator[bytes]:
    return (marks[start : start + _MARK_SIZE] for start in range(0, len(marks), _MARK_SIZE))
