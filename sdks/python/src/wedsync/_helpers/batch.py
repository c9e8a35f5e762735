"""Builds batches."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, cast

from wedsync._values import to_json

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync.models import Batch
    from wedsync.types import RequestOptions


class _BatchCreator(Protocol):
    def create(self, body: Any, /, **options: Any) -> Any: ...


class Reference:
    """The result of an earlier operation of a batch. `reference["id"]` stands for its `body.id` in later operations."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __getitem__(self, path: str) -> str:
        return f"{{{{{self.number}.body.{path}}}}}"

    @property
    def id(self) -> str:
        """The ID of the resource that the operation returns."""
        return self["id"]

    @property
    def etag(self) -> str:
        """The ETag of the resource, for If-Match of a later operation."""
        return f"{{{{{self.number}.headers.ETag}}}}"


class _Builder:
    def __init__(self, creator: Any) -> None:
        self._creator = cast("_BatchCreator", creator)
        self.operations: list[dict[str, Any]] = []

    def add(self, method: str, path: str, body: Any = None, *, headers: Mapping[str, str] | None = None) -> Reference:
        """Add an operation and return a reference to its result."""
        operation: dict[str, Any] = {"method": method.upper(), "path": path}
        if body is not None:
            operation["body"] = to_json(body)
        if headers:
            operation["headers"] = dict(headers)
        self.operations.append(operation)
        return Reference(len(self.operations) - 1)

    def _body(self, *, atomic: bool, run_async: bool) -> dict[str, Any]:
        flags = {"atomic": atomic, "async": run_async}
        return {"operations": self.operations, **{name: True for name, value in flags.items() if value}}


class BatchBuilder(_Builder):
    """Collects operations, and sends them in one request."""

    def send(self, *, atomic: bool = False, run_async: bool = False, **options: Unpack[RequestOptions]) -> Batch:
        """Send the batch. `atomic`: all operations or none; `run_async`: as a job."""
        batch: Batch = self._creator.create(self._body(atomic=atomic, run_async=run_async), **options)
        return batch


class AsyncBatchBuilder(_Builder):
    """Collects operations, and sends them in one request."""

    async def send(self, *, atomic: bool = False, run_async: bool = False, **options: Unpack[RequestOptions]) -> Batch:
        """Send the batch. `atomic`: all operations or none; `run_async`: as a job."""
        batch: Batch = await self._creator.create(self._body(atomic=atomic, run_async=run_async), **options)
        return batch


class BatchHelper:
    """Builds batches."""

    def builder(self) -> BatchBuilder:
        """Return an empty batch."""
        return BatchBuilder(self)


class AsyncBatchHelper:
    """Builds batches."""

    def builder(self) -> AsyncBatchBuilder:
        """Return an empty batch."""
        return AsyncBatchBuilder(self)
