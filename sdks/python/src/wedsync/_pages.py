"""Pages of lists, which iterate over the items of all pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from typing import Any, Generic, TypeVar

from wedsync._errors import ResponseDecodeError
from wedsync._options import CallOptions
from wedsync._requests import Operation
from wedsync._transport import AsyncTransport, SyncTransport
from wedsync._values import decode

T = TypeVar("T")


class _BasePage(Generic[T]):
    """A page of a list.

    `next_cursor` continues after this page, also in another process: pass it as `cursor`. `total` is set with `include="total"`;
    it is not exact if more items match than the API counts.
    """

    def __init__(self, raw: Mapping[str, Any], call: ListCall) -> None:
        cursor = raw.get("next_cursor")
        self.data: list[T] = [decode(call.operation.result, each) for each in raw["data"]]
        self.next_cursor: str | None = cursor if isinstance(cursor, str) and cursor else None
        self.has_more: bool = raw.get("has_more") is True and self.next_cursor is not None
        self.total: int | None = raw.get("total")
        self.total_is_exact: bool | None = raw.get("total_is_exact")
        self.raw = raw
        if self.has_more and self.next_cursor == call.query.get("cursor"):
            name = f"{call.operation.method} {call.operation.path}"
            raise ResponseDecodeError(f"{name} returned the cursor of the same page again. Check `base_url`.")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(data={self.data!r}, has_more={self.has_more}, next_cursor={self.next_cursor!r})"


class Page(_BasePage[T]):
    """A page of a list. Iterating over it returns the items of this page and of all that follow, which are requested when needed."""

    def __init__(self, transport: SyncTransport, call: ListCall, raw: Mapping[str, Any]) -> None:
        super().__init__(raw, call)
        self._transport = transport
        self._call = call

    def next_page(self) -> Page[T] | None:
        """Return the next page; None after the last one."""
        if not self.has_more or self.next_cursor is None:
            return None
        return request_page(self._transport, self._call.at(self.next_cursor))

    def pages(self) -> Iterator[Page[T]]:
        """Return this page and all that follow."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.data


class AsyncPage(_BasePage[T]):
    """A page of a list. `async for` returns the items of this page and of all that follow, which are requested when needed."""

    def __init__(self, transport: AsyncTransport, call: ListCall, raw: Mapping[str, Any]) -> None:
        super().__init__(raw, call)
        self._transport = transport
        self._call = call

    async def next_page(self) -> AsyncPage[T] | None:
        """Return the next page; None after the last one."""
        if not self.has_more or self.next_cursor is None:
            return None
        return await AsyncPages[T](self._transport, self._call.at(self.next_cursor))

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Return this page and all that follow."""
        page: AsyncPage[T] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.data:
                yield item


class ListCall:
    """The call of a list, which the pages after the first one repeat with their cursor."""

    def __init__(
        self, operation: Operation, path_values: tuple[Any, ...], query: Mapping[str, Any], options: CallOptions
    ) -> None:
        self.operation = operation
        self.path_values = path_values
        self.query = query
        self.options = options

    def at(self, cursor: str) -> ListCall:
        """Return the call of the page at the cursor."""
        query = {name: value for name, value in self.query.items() if name != "offset"}
        return ListCall(self.operation, self.path_values, {**query, "cursor": cursor}, self.options)


def request_page(transport: SyncTransport, call: ListCall) -> Page[Any]:
    """Return a page."""
    raw = transport.call(call.operation, call.path_values, call.query, None, call.options)
    return Page(transport, call, raw)


class AsyncPages(Generic[T]):
    """A list that is not requested yet: await it for its first page, or iterate over all items with `async for`."""

    def __init__(self, transport: AsyncTransport, call: ListCall) -> None:
        self._transport = transport
        self._call = call

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._request().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._request():
            yield item

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Return all pages."""
        async for page in (await self._request()).pages():
            yield page

    async def _request(self) -> AsyncPage[T]:
        call = self._call
        raw = await self._transport.call(call.operation, call.path_values, call.query, None, call.options)
        return AsyncPage(self._transport, call, raw)
