"""What you let OAuth clients do. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_LIST = Operation("GET", "/v1/consents", result="ConsentList")
_DELETE = Operation("DELETE", "/v1/consents/{consent_id}", returns="nothing")


class Consents(Resource):
    """What you let OAuth clients do."""

    def list(self, **options: Unpack[types.RequestOptions]) -> models.ConsentList:
        """List your consents.

        Returns the OAuth clients that may act for you, newest first.
        """
        result: models.ConsentList = self._call(_LIST, keywords=dict(options))
        return result

    def delete(self, consent_id: str, /, **options: Unpack[types.RequestOptions]) -> None:
        """Delete a consent.

        The client's tokens for you in this organization are refused immediately, and the client must ask you again.
        """
        self._call(_DELETE, consent_id, keywords=dict(options))


class AsyncConsents(AsyncResource):
    """What you let OAuth clients do."""

    async def list(self, **options: Unpack[types.RequestOptions]) -> models.ConsentList:
        """List your consents."""
        result: models.ConsentList = await self._call(_LIST, keywords=dict(options))
        return result

    async def delete(self, consent_id: str, /, **options: Unpack[types.RequestOptions]) -> None:
        """Delete a consent."""
        await self._call(_DELETE, consent_id, keywords=dict(options))
