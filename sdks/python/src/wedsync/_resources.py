"""The base classes of resources: they sort the arguments of a call into path, query, body and options."""

from __future__ import annotations

from typing import Any

from wedsync._options import CallOptions, take_options
from wedsync._pages import AsyncPages, ListCall, Page, request_page
from wedsync._requests import Operation
from wedsync._transport import AsyncTransport, SyncTransport
from wedsync._values import api_name


class Arguments:
    """The arguments of a call. A body is given as a mapping or by its fields as keywords."""

    def __init__(self, operation: Operation, body: Any, keywords: dict[str, Any]) -> None:
        rest = dict(keywords)
        body_names = frozenset(operation.body.split()) if body is None else frozenset()
        self.options: CallOptions = take_options(rest, body_names=body_names)
        self.query = {
            api_name(name): rest.pop(name) for name in rest.keys() & set(operation.query.split()) - body_names
        }
        unknown = rest.keys() - body_names
        if unknown:
            raise TypeError(f"{operation.method} {operation.path} has no argument {', '.join(sorted(unknown))}.")
        if body is None and operation.has_body and (rest or operation.needs_body):
            body = rest
        self.body = body


class Resource:
    """A resource of the synchronous client."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def _call(self, operation: Operation, *path_values: Any, body: Any = None, keywords: dict[str, Any]) -> Any:
        arguments = Arguments(operation, body, keywords)
        return self._transport.call(operation, path_values, arguments.query, arguments.body, arguments.options)

    def _list(self, operation: Operation, *path_values: Any, keywords: dict[str, Any]) -> Page[Any]:
        arguments = Arguments(operation, None, keywords)
        return request_page(self._transport, ListCall(operation, path_values, arguments.query, arguments.options))


class AsyncResource:
    """A resource of the asynchronous client."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def _call(self, operation: Operation, *path_values: Any, body: Any = None, keywords: dict[str, Any]) -> Any:
        arguments = Arguments(operation, body, keywords)
        return await self._transport.call(operation, path_values, arguments.query, arguments.body, arguments.options)

    def _list(self, operation: Operation, *path_values: Any, keywords: dict[str, Any]) -> AsyncPages[Any]:
        arguments = Arguments(operation, None, keywords)
        return AsyncPages(self._transport, ListCall(operation, path_values, arguments.query, arguments.options))
