"""Writing the change log from the stream, and reading it on from any place in it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from apikit import Actor, Clock, Tenant
from domain.change_log.model import Change, ChangeDraft, ChangePage
from domain.events.event_scopes import find_readable_types, find_resource_scope
from domain.numbering import Log, append_all


class ChangeRecorder:
    """Writes the log."""

    def __init__(self, log: Log[ChangeDraft, Change | None]) -> None:
        self._log = log

    def record(self, drafts: Sequence[ChangeDraft]) -> set[int]:
        """The positions of drafts that are not in the log; the others are, numbered in the order given, once each."""
        _, failed = append_all(self._log, drafts)
        return failed


class ChangeLog(Protocol):
    """Changes to read."""

    def head(self, tenant: Tenant) -> int:
        """The last number given; 0 before the first."""
        ...

    def oldest(self, tenant: Tenant, now: datetime) -> int:
        """The number in front of the oldest change that is kept."""
        ...

    def page(self, tenant: Tenant, position: int, *, types: frozenset[str] | None, limit: int) -> ChangePage:
        """At most so many changes of these types behind the number, None being all types. Raises CursorExpired."""
        ...


class ChangeReader:
    """Reads an organization's changes in order, the oldest first."""

    def __init__(self, archive: ChangeLog, clock: Clock) -> None:
        self._archive = archive
        self._clock = clock

    def page(self, actor: Actor, position: int | None, *, types: frozenset[str], limit: int) -> ChangePage:
        """The changes behind a position; from the oldest one kept when there is none. Types need the scope that reads them.

        No types are all that the actor may read. A page of few types may be short, or empty, and have more behind it. Raises
        InsufficientScope, CursorExpired.
        """
        actor.require("changes:read")
        actor.require_all(map(find_resource_scope, sorted(types)))
        wanted = types or find_readable_types(actor)
        if position is None:
            position = self._archive.oldest(actor.tenant, self._clock.now())
        return self._archive.page(actor.tenant, position, types=wanted, limit=limit)

    def latest(self, actor: Actor) -> ChangePage:
        """The position behind the newest change, and nothing before it. Raises InsufficientScope."""
        actor.require("changes:read")
        return ChangePage([], self._archive.head(actor.tenant), has_more=False)
