"""The status of the platform and its incidents, for everyone. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_LIST = Operation("GET", "/v1/incidents", result="Incident", returns="page", query="limit cursor", has_credentials=False)
_CREATE = Operation(
    "POST", "/v1/incidents", result="Incident", body="title impact components status message metadata", has_body=True, needs_body=True
)
_GET = Operation("GET", "/v1/incidents/{incident_id}", result="Incident", has_credentials=False)
_UPDATE = Operation(
    "PATCH",
    "/v1/incidents/{incident_id}",
    result="Incident",
    body="title impact components status message metadata",
    has_body=True,
    needs_body=True,
)


class Incidents(Resource):
    """The status of the platform and its incidents, for everyone."""

    def list(self, **options: Unpack[types.ApplicationsListPendingOptions]) -> Page[models.Incident]:
        """List incidents.

        Returns open and resolved incidents, the newest first. Needs no credentials. Caches keep the response for 30 seconds.
        """
        return self._list(_LIST, keywords=dict(options))

    @overload
    def create(self, body: types.IncidentInput, /, **options: Unpack[types.RequestOptions]) -> models.Incident: ...
    @overload
    def create(self, /, **fields: Unpack[types.IncidentsCreateFields]) -> models.Incident: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an incident.

        Opens an incident with its first update: its components have its impact until it is resolved. Platform administrators only.

        Required scope: `platform:incidents`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def get(self, incident_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Incident:
        """Get an incident.

        Needs no credentials. Caches keep the response for 30 seconds.
        """
        result: models.Incident = self._call(_GET, incident_id, keywords=dict(options))
        return result

    @overload
    def update(
        self, incident_id: str, body: types.IncidentPatch, /, **options: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.Incident: ...
    @overload
    def update(self, incident_id: str, /, **fields: Unpack[types.IncidentsUpdateFields]) -> models.Incident: ...
    def update(self, incident_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update an incident.

        Changes the fields in the body (RFC 7396). `message` publishes an update, and is required with another `status`. With `resolved`,
        its components recover unless something else has an impact on them. A resolved incident cannot be changed: 409 `illegal_transition`.
        Platform administrators only.

        Required scope: `platform:incidents`.
        """
        return self._call(_UPDATE, incident_id, body=body, keywords=dict(fields))


class AsyncIncidents(AsyncResource):
    """The status of the platform and its incidents, for everyone."""

    def list(self, **options: Unpack[types.ApplicationsListPendingOptions]) -> AsyncPages[models.Incident]:
        """List incidents."""
        return self._list(_LIST, keywords=dict(options))

    @overload
    async def create(self, body: types.IncidentInput, /, **options: Unpack[types.RequestOptions]) -> models.Incident: ...
    @overload
    async def create(self, /, **fields: Unpack[types.IncidentsCreateFields]) -> models.Incident: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an incident."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    async def get(self, incident_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Incident:
        """Get an incident."""
        result: models.Incident = await self._call(_GET, incident_id, keywords=dict(options))
        return result

    @overload
    async def update(
        self, incident_id: str, body: types.IncidentPatch, /, **options: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.Incident: ...
    @overload
    async def update(self, incident_id: str, /, **fields: Unpack[types.IncidentsUpdateFields]) -> models.Incident: ...
    async def update(self, incident_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update an incident."""
        return await self._call(_UPDATE, incident_id, body=body, keywords=dict(fields))
