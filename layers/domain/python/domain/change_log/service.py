"""Use cases of the change log: record changes from the stream, read changes after a position."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from apikit import Actor, Clock, Tenant
from domain.change_log.model import Change, ChangeDraft, ChangePage
from domain.events.event_scopes import find_readable_types, find_resource_scope
from domain.tenant_logs import TenantLog, append_all


class ChangeRecorder:
    """Records changes in the log."""

    def __init__(self, log: TenantLog[ChangeDraft, Change | None]) -> None:
        self._log = log

    def record(self, drafts: Sequence[ChangeDraft]) -> set[int]:
        """Store drafts, numbered in their order, each once, and return the positions of drafts that failed."""
        _, failed_positions = append_all(self._log, drafts)
        return failed_positions


class ChangeLog(Protocol):
    """Reads stored changes."""

    def head(self, tenant: Tenant) -> int:
        """Return the last sequence number; 0 if there are no changes."""
        ...

    def oldest(self, tenant: Tenant, now: datetime) -> int:
        """Return the position before the oldest stored change."""
        ...

    def page(self, tenant: Tenant, position: int, *, types: frozenset[str] | None, limit: int) -> ChangePage:
        """Return up to `limit` changes of these types after the position; None for all types. Raises CursorExpired."""
        ...


class ChangeReader:
    """Reads the changes of an organization, oldest first."""

    def __init__(self, log: ChangeLog, clock: Clock) -> None:
        self._log = log
        self._clock = clock

    def page(self, actor: Actor, position: int | None, *, types: frozenset[str], limit: int) -> ChangePage:
        """Return the changes after a position; from the oldest stored change if it is None. Each type requires its read scope.

        If `types` is empty, returns all types that the actor may read. A page may hold fewer changes than `limit`, or none, although
        more follow. Raises InsufficientScope, CursorExpired.
        """
        actor.require("changes:read")
        actor.require_all(map(find_resource_scope, sorted(types)))
        types_to_read = types or find_readable_types(actor)
        if position is None:
            position = self._log.oldest(actor.tenant, self._clock.now())
        return self._log.page(actor.tenant, position, types=types_to_read, limit=limit)

    def latest(self, actor: Actor) -> ChangePage:
        """Return the position after the newest change, without changes. Raises InsufficientScope."""
        actor.require("changes:read")
        return ChangePage([], self._log.head(actor.tenant), has_more=False)
