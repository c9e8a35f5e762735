"""The change log in the `deliveries` table: a numbered log named `changes`, with a mark for each changed resource.

The mark stores the rank of the newest state, so that the changes of a resource are in the order of its versions. An older change that
arrives late from another shard of the stream is skipped, because the log already has a newer state.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import orjson

from apikit import Tenant
from apikit.dynamo import Table, logs
from domain.change_log.model import CHANGE_RETENTION, Change, ChangeDraft, ChangePage, format_rank


def _parse_mark_key(form: dict[str, Any]) -> tuple[str, str]:
    return form["id"], format_rank(form["version"], form["changed_at"])


_NAMES = logs.LogNames(entries="changes", marks="change-marks", retention=CHANGE_RETENTION, parse_key=_parse_mark_key)
# Types are filtered after reading: a page reads at most this many changes, and may hold fewer than its limit.
_MAX_READ = 500


class ChangeRepository:
    """The log of changes."""

    def __init__(self, table: Table) -> None:
        self._log = logs.NumberedLog(table, _NAMES)
        self._reader = logs.LogReader(self._log)

    def append(self, tenant: Tenant, drafts: Sequence[ChangeDraft]) -> list[Change | None]:
        """Store the drafts and return their changes, in order, up to the first that cannot be stored; None if a later state is stored.

        Raises WriteContention, Unavailable if there are none.
        """
        entries = self._log.append(tenant, [_log_draft(draft) for draft in drafts])
        return [_parse_change(entry) if entry else None for entry in entries]

    def head(self, tenant: Tenant) -> int:
        """Return the last sequence number. One read."""
        return self._reader.head(tenant)

    def oldest(self, tenant: Tenant, now: datetime) -> int:
        """Return the position before the oldest stored change."""
        return self._reader.find_oldest_position(tenant, now)

    def page(self, tenant: Tenant, position: int, *, types: frozenset[str] | None, limit: int) -> ChangePage:
        """Return the changes of these types after the position; None for all types. One query. Raises CursorExpired."""
        max_read = limit if types is None else _MAX_READ
        page = self._reader.read_page(tenant, position, limit=max_read)
        changes = [_parse_change(self._log.parse_entry(item)) for item in page.items]
        matches = [change for change in changes if types is None or change.type in types]
        if len(matches) > limit:
            return ChangePage(matches[:limit], matches[limit - 1].sequence, has_more=True)
        return ChangePage(matches, changes[-1].sequence if changes else position, page.has_more)


def _log_draft(draft: ChangeDraft) -> logs.LogDraft:
    return logs.LogDraft(
        draft.record_id, draft.changed_at, lambda sequence: draft.to_change(sequence).body, rank=draft.rank
    )


def _parse_change(entry: logs.LogEntry) -> Change:
    return Change(entry.sequence, orjson.loads(entry.body)["type"], entry.body)
