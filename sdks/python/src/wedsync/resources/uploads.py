"""Files too large for a request body. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._helpers.uploads import AsyncUploadsHelper, UploadsHelper
from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_CREATE = Operation(
    "POST", "/v1/uploads", result="BegunUpload", body="content_type size sha256 filename metadata", has_body=True, needs_body=True
)
_GET = Operation("GET", "/v1/uploads/{upload_id}", result="Upload")


class Uploads(UploadsHelper, Resource):
    """Files too large for a request body."""

    @overload
    def create(self, body: types.UploadInput, /, **options: Unpack[types.RequestOptions]) -> models.BegunUpload: ...
    @overload
    def create(self, /, **fields: Unpack[types.UploadsCreateFields]) -> models.BegunUpload: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an upload.

        The response contains the address, valid for 15 minutes, and the headers for sending the file.

        Required scope: `uploads:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def get(self, upload_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Upload:
        """Get an upload.

        Its `status` shows whether the file has been received.

        Required scope: `uploads:read`.
        """
        result: models.Upload = self._call(_GET, upload_id, keywords=dict(options))
        return result


class AsyncUploads(AsyncUploadsHelper, AsyncResource):
    """Files too large for a request body."""

    @overload
    async def create(self, body: types.UploadInput, /, **options: Unpack[types.RequestOptions]) -> models.BegunUpload: ...
    @overload
    async def create(self, /, **fields: Unpack[types.UploadsCreateFields]) -> models.BegunUpload: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an upload."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    async def get(self, upload_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Upload:
        """Get an upload."""
        result: models.Upload = await self._call(_GET, upload_id, keywords=dict(options))
        return result
