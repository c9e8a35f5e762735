"""Many operations in one request: independent, or all or nothing. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._helpers.batch import AsyncBatchHelper, BatchHelper
from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_CREATE = Operation("POST", "/v1/batch", result="Batch", body="operations atomic async", has_body=True, needs_body=True)
_GET = Operation("GET", "/v1/batch/{batch_id}", result="Batch")


class Batch(BatchHelper, Resource):
    """Many operations in one request: independent, or all or nothing."""

    def create(self, body: types.BatchInput, /, **fields: Unpack[types.RequestOptions]) -> models.Batch:
        """Run a batch of operations.

        A batch has up to 100 operations. Each operation requires its own scope, takes its own headers and has its own result. Each
        operation counts as one request against your limits.

        A reference such as `{{0.body.id}}` or `{{0.headers.ETag}}` inserts a value of an earlier result into a path, a body or a header. An
        operation with a reference to a missing value returns 424. Other text in double braces returns 422; to send the text `{{name}}`,
        such as a placeholder of a template, write `\\{{name}}`.

        With `atomic`, all operations succeed in one transaction or none is applied. If one fails, its result contains the error and all
        other operations return 424.

        With `async`, the response is 202 and the batch runs as a job. Its operations count against your limits when the job runs them, or
        at once if the batch is `atomic`. The job uses at most half of each limit.

        If you retry with the same `Idempotency-Key`, each operation takes effect only once.

        Required scope: `batch:write`.
        """
        result: models.Batch = self._call(_CREATE, body=body, keywords=dict(fields))
        return result

    def get(self, batch_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Batch:
        """Get a batch with its results.

        Requires each of the batch's `scopes`, or the read scope of the same resource.

        Required scope: `batch:read`.
        """
        result: models.Batch = self._call(_GET, batch_id, keywords=dict(options))
        return result


class AsyncBatch(AsyncBatchHelper, AsyncResource):
    """Many operations in one request: independent, or all or nothing."""

    async def create(self, body: types.BatchInput, /, **fields: Unpack[types.RequestOptions]) -> models.Batch:
        """Run a batch of operations."""
        result: models.Batch = await self._call(_CREATE, body=body, keywords=dict(fields))
        return result

    async def get(self, batch_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Batch:
        """Get a batch with its results."""
        result: models.Batch = await self._call(_GET, batch_id, keywords=dict(options))
        return result
