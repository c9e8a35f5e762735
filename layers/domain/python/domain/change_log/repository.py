"""The change log in the `deliveries` table: a numbered log named `changes`, with a mark for each resource that changed.

The mark holds the newest state's rank, so that a resource's changes stand in the order of its versions: an older one that comes
late, from another shard of the stream, is left out, because a newer state is in the log already.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import orjson

from apikit import Tenant
from apikit.dynamo import Table, logs
from domain.change_log.model import CHANGE_RETENTION, Change, ChangeDraft, ChangePage, format_rank


def _key_of(form: dict[str, Any]) -> tuple[str, str]:
    return form["id"], format_rank(form["version"], form["changed_at"])


_NAMES = logs.LogNames(entries="changes", marks="change-marks", retention=CHANGE_RETENTION, parse_key=_key_of)
# Types are judged after reading: a page reads this many changes at most, and may so be short, or empty.
_MOST_READ = 500


class ChangeRepository:
    """The log of changes."""

    def __init__(self, table: Table) -> None:
        self._log = logs.NumberedLog(table, _NAMES)
        self._reader = logs.LogReader(self._log)

    def append(self, tenant: Tenant, drafts: Sequence[ChangeDraft]) -> list[Change | None]:
        """The drafts as stored, in order; None for what a later state outran. Raises WriteContention, Unavailable."""
        logged = self._log.append(tenant, [_entry(draft) for draft in drafts])
        return [_change_of(each) if each else None for each in logged]

    def head(self, tenant: Tenant) -> int:
        """The last number given. One read."""
        return self._reader.head(tenant)

    def oldest(self, tenant: Tenant, now: datetime) -> int:
        """The number in front of the oldest change that is kept."""
        return self._reader.find_oldest_position(tenant, now)

    def page(self, tenant: Tenant, position: int, *, types: frozenset[str] | None, limit: int) -> ChangePage:
        """Changes behind the number, of these types; None are all. One query. Raises CursorExpired."""
        most = limit if types is None else _MOST_READ
        found = self._reader.read_page(tenant, position, limit=most)
        changes = [_change_of(self._log.parse_entry(item)) for item in found.items]
        wanted = [change for change in changes if types is None or change.type in types]
        if len(wanted) > limit:
            return ChangePage(wanted[:limit], wanted[limit - 1].sequence, has_more=True)
        return ChangePage(wanted, changes[-1].sequence if changes else position, found.has_more)


def _entry(draft: ChangeDraft) -> logs.LogDraft:
    return logs.LogDraft(
        draft.record_id, draft.changed_at, lambda sequence: draft.numbered(sequence).body, rank=draft.rank
    )


def _change_of(logged: logs.LogEntry) -> Change:
    return Change(logged.sequence, orjson.loads(logged.body)["type"], logged.body)
