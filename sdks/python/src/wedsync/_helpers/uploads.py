"""Uploads files in one call."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, Protocol, cast

from wedsync._errors import APIConnectionError

if TYPE_CHECKING:
    import httpx

    from wedsync._transport import AsyncTransport, SyncTransport
    from wedsync.models import BegunUpload, Upload

DEFAULT_CONTENT_TYPE = "application/octet-stream"


class _Uploads(Protocol):
    _transport: SyncTransport

    def create(self, body: Any, /, **options: Any) -> BegunUpload: ...
    def get(self, upload_id: str, /) -> Upload: ...


class _AsyncUploads(Protocol):
    _transport: AsyncTransport

    async def create(self, body: Any, /, **options: Any) -> BegunUpload: ...
    async def get(self, upload_id: str, /) -> Upload: ...


class UploadsHelper:
    """Uploads files."""

    def upload(
        self, data: bytes, *, content_type: str = DEFAULT_CONTENT_TYPE, filename: str | None = None, **options: Any
    ) -> Upload:
        """Send a file and return its upload. The store verifies its SHA-256. Raises WedSyncError."""
        uploads = cast("_Uploads", self)
        begun = uploads.create(_describe(data, content_type, filename), **options)
        _require_success(uploads._transport.http_client.request(**_send_arguments(begun, data)))
        return uploads.get(begun.id)


class AsyncUploadsHelper:
    """Uploads files."""

    async def upload(
        self, data: bytes, *, content_type: str = DEFAULT_CONTENT_TYPE, filename: str | None = None, **options: Any
    ) -> Upload:
        """Send a file and return its upload. The store verifies its SHA-256. Raises WedSyncError."""
        uploads = cast("_AsyncUploads", self)
        begun = await uploads.create(_describe(data, content_type, filename), **options)
        _require_success(await uploads._transport.http_client.request(**_send_arguments(begun, data)))
        return await uploads.get(begun.id)


def _describe(data: bytes, content_type: str, filename: str | None) -> dict[str, Any]:
    name = {"filename": filename} if filename else {}
    return {"content_type": content_type, "size": len(data), "sha256": hashlib.sha256(data).hexdigest(), **name}


def _send_arguments(begun: BegunUpload, data: bytes) -> dict[str, Any]:
    return {
        "method": begun.upload_method,
        "url": begun.upload_url,
        "headers": dict(begun.upload_headers),
        "content": data,
    }


def _require_success(response: httpx.Response) -> None:
    if not response.is_success:
        raise APIConnectionError(f"The store of files refused the file: HTTP {response.status_code}.")
