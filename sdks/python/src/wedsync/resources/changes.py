"""Events of the last 30 days, and every change in order for systems that keep a copy. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._helpers.changes import AsyncChangesHelper, ChangesHelper
from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_LIST = Operation("GET", "/v1/changes", result="Change", returns="page", query="limit cursor types")


class Changes(ChangesHelper, Resource):
    """Events of the last 30 days, and every change in order for systems that keep a copy."""

    def list(self, **options: Unpack[types.ChangesListOptions]) -> Page[models.Change]:
        """List changes.

        Returns every change of your resources, oldest first. A deleted resource is returned as a tombstone.

        Store `next_cursor` and send it with your next request: at once while `has_more` is true, otherwise at any time. Changes are stored
        for 30 days. If the next change after a cursor has expired, the API returns 410 `cursor_expired`.

        Changes of resources that your key cannot read are omitted. A page may therefore hold fewer than `limit` items, or none; continue
        while `has_more` is true. Each type in `types` requires its read scope (403 `insufficient_scope`).

        Required scope: `changes:read`.
        """
        return self._list(_LIST, keywords=dict(options))


class AsyncChanges(AsyncChangesHelper, AsyncResource):
    """Events of the last 30 days, and every change in order for systems that keep a copy."""

    def list(self, **options: Unpack[types.ChangesListOptions]) -> AsyncPages[models.Change]:
        """List changes."""
        return self._list(_LIST, keywords=dict(options))
