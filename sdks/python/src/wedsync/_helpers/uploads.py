"""Uploads files in one call."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, cast

import httpx

from wedsync._options import ClientOptions
from wedsync._requests import USER_AGENT, Operation, Request

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync._transport import AsyncTransport, SyncTransport
    from wedsync.models import BegunUpload, Upload
    from wedsync.types import RequestOptions

DEFAULT_CONTENT_TYPE = "application/octet-stream"


class _Uploads(Protocol):
    _transport: SyncTransport

    def create(self, body: Any, /, **options: Any) -> BegunUpload: ...
    def get(self, upload_id: str, /, **options: Any) -> Upload: ...


class _AsyncUploads(Protocol):
    _transport: AsyncTransport

    async def create(self, body: Any, /, **options: Any) -> BegunUpload: ...
    async def get(self, upload_id: str, /, **options: Any) -> Upload: ...


class UploadsHelper:
    """Uploads files."""

    def upload(
        self,
        data: bytes,
        *,
        content_type: str = DEFAULT_CONTENT_TYPE,
        filename: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Upload:
        """Send a file and return its upload. The store verifies its SHA-256. Raises WedSyncError."""
        uploads = cast("_Uploads", self)
        begun = uploads.create(_describe(data, content_type, filename), **options)
        uploads._transport.send(_file_request(uploads._transport.options, begun, data, options))
        return uploads.get(begun.id, **_reading_options(options))


class AsyncUploadsHelper:
    """Uploads files."""

    async def upload(
        self,
        data: bytes,
        *,
        content_type: str = DEFAULT_CONTENT_TYPE,
        filename: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> Upload:
        """Send a file and return its upload. The store verifies its SHA-256. Raises WedSyncError."""
        uploads = cast("_AsyncUploads", self)
        begun = await uploads.create(_describe(data, content_type, filename), **options)
        await uploads._transport.send(_file_request(uploads._transport.options, begun, data, options))
        return await uploads.get(begun.id, **_reading_options(options))


def _describe(data: bytes, content_type: str, filename: str | None) -> dict[str, Any]:
    name = {"filename": filename} if filename else {}
    return {"content_type": content_type, "size": len(data), "sha256": hashlib.sha256(data).hexdigest(), **name}


def _file_request(client: ClientOptions, begun: BegunUpload, data: bytes, options: Mapping[str, Any]) -> Request:
    """Return the request that sends the file to its store, which gets no credentials."""
    return Request(
        operation=Operation(
            begun.upload_method or "PUT", "(the store of files)", returns="nothing", has_credentials=False
        ),
        url=begun.upload_url,
        headers=httpx.Headers({"User-Agent": USER_AGENT, **begun.upload_headers}),
        content=data,
        timeout=options.get("timeout", client.timeout),
        max_retries=options.get("max_retries", client.max_retries),
    )


def _reading_options(options: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in options.items() if name != "idempotency_key"}
