"""Follows the change feed."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Protocol, cast

from wedsync._errors import APIError

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync._pages import AsyncPages, Page
    from wedsync.models import Change
    from wedsync.types import ChangesTypes, RequestOptions

DEFAULT_INTERVAL_S = 5.0
DEFAULT_LIMIT = 100
_EXPIRED = "cursor_expired"


class _Feed(Protocol):
    def list(self, **query: Any) -> Page[Change]: ...


class _AsyncFeed(Protocol):
    def list(self, **query: Any) -> AsyncPages[Change]: ...


class _Position:
    """The position of a reader in the feed."""

    def __init__(self, cursor: str | None, keywords: dict[str, Any], on_reset: Callable[[str], object] | None) -> None:
        self.cursor = cursor
        self.keywords = keywords
        self.on_reset = on_reset

    @property
    def query(self) -> dict[str, Any]:
        return {**self.keywords, "cursor": self.cursor} if self.cursor else self.keywords

    def restart(self, cursor: str) -> object:
        """Continue from the latest change; the caller reads everything again. Return what `on_reset` returns."""
        self.cursor = cursor
        return self.on_reset(cursor) if self.on_reset else None


def _keywords(types: Sequence[ChangesTypes], limit: int, options: RequestOptions) -> dict[str, Any]:
    return {**options, "limit": limit, **({"types": list(types)} if types else {})}


async def _finish(result: object) -> None:
    """Wait for the result of a coroutine function."""
    if inspect.isawaitable(result):
        await result


class ChangesHelper:
    """Follows the change feed."""

    def follow(
        self,
        *,
        cursor: str | None = None,
        types: Sequence[ChangesTypes] = (),
        limit: int = DEFAULT_LIMIT,
        on_cursor: Callable[[str], object] | None = None,
        on_reset: Callable[[str], object] | None = None,
        interval: float = DEFAULT_INTERVAL_S,
        stop_at_end: bool = False,
        **options: Unpack[RequestOptions],
    ) -> Iterator[Change]:
        """Return the changes after the cursor, and wait for new ones.

        `on_cursor` gets the cursor after the changes of each page were handled: store it. When a cursor has expired, the feed continues
        with the latest change and `on_reset` gets its cursor: read all resources again, because changes are missing; without
        `on_reset`, the error is raised. `interval` is the pause in seconds at the end of the feed; `stop_at_end` returns there.
        `limit` is the number of changes of one request; `options` are those of the calls.
        """
        feed, position = cast("_Feed", self), _Position(cursor, _keywords(types, limit, options), on_reset)
        while True:
            try:
                page = feed.list(**position.query)
            except APIError as error:
                if error.code != _EXPIRED or on_reset is None:
                    raise
                position.restart(feed.list(**{**position.keywords, "cursor": "latest"}).next_cursor or "")
                page = feed.list(**position.query)
            yield from page.data
            position.cursor = page.next_cursor or position.cursor
            if on_cursor and position.cursor:
                on_cursor(position.cursor)
            if not page.has_more:
                if stop_at_end:
                    return
                time.sleep(interval)


class AsyncChangesHelper:
    """Follows the change feed."""

    async def follow(
        self,
        *,
        cursor: str | None = None,
        types: Sequence[ChangesTypes] = (),
        limit: int = DEFAULT_LIMIT,
        on_cursor: Callable[[str], object] | None = None,
        on_reset: Callable[[str], object] | None = None,
        interval: float = DEFAULT_INTERVAL_S,
        stop_at_end: bool = False,
        **options: Unpack[RequestOptions],
    ) -> AsyncIterator[Change]:
        """Return the changes after the cursor, and wait for new ones; the arguments are those of the synchronous client.

        `on_cursor` and `on_reset` may be coroutine functions.
        """
        feed, position = cast("_AsyncFeed", self), _Position(cursor, _keywords(types, limit, options), on_reset)
        while True:
            try:
                page = await feed.list(**position.query)
            except APIError as error:
                if error.code != _EXPIRED or on_reset is None:
                    raise
                latest = await feed.list(**{**position.keywords, "cursor": "latest"})
                await _finish(position.restart(latest.next_cursor or ""))
                page = await feed.list(**position.query)
            for change in page.data:
                yield change
            position.cursor = page.next_cursor or position.cursor
            if on_cursor and position.cursor:
                await _finish(on_cursor(position.cursor))
            if not page.has_more:
                if stop_at_end:
                    return
                await asyncio.sleep(interval)
