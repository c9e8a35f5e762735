"""Questions to the platform's support, with response targets by tier. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_GET = Operation("GET", "/v1/support-plans/{organization_id}", result="SupportPlan")
_REPLACE = Operation(
    "PUT", "/v1/support-plans/{organization_id}", result="SupportPlan", body="tier account_manager", has_body=True, needs_body=True
)


class SupportPlans(Resource):
    """Questions to the platform's support, with response targets by tier."""

    def get(self, organization_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.SupportPlan:
        """Get a support plan.

        Returns the support plan of an organization. Only the platform's support can do this.

        Required scope: `platform:support`.
        """
        result: models.SupportPlan = self._call(_GET, organization_id, keywords=dict(options))
        return result

    @overload
    def replace(
        self, organization_id: str, body: types.SupportPlanInput, /, **options: Unpack[types.RequestOptions]
    ) -> models.SupportPlan: ...
    @overload
    def replace(self, organization_id: str, /, **fields: Unpack[types.SupportPlansReplaceFields]) -> models.SupportPlan: ...
    def replace(self, organization_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a support plan.

        Sets the tier and the account manager of an organization's support. Without a plan, the tier is `standard`. Only the platform's
        support can do this.

        Required scope: `platform:support`.
        """
        return self._call(_REPLACE, organization_id, body=body, keywords=dict(fields))


class AsyncSupportPlans(AsyncResource):
    """Questions to the platform's support, with response targets by tier."""

    async def get(self, organization_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.SupportPlan:
        """Get a support plan."""
        result: models.SupportPlan = await self._call(_GET, organization_id, keywords=dict(options))
        return result

    @overload
    async def replace(
        self, organization_id: str, body: types.SupportPlanInput, /, **options: Unpack[types.RequestOptions]
    ) -> models.SupportPlan: ...
    @overload
    async def replace(self, organization_id: str, /, **fields: Unpack[types.SupportPlansReplaceFields]) -> models.SupportPlan: ...
    async def replace(self, organization_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Replace a support plan."""
        return await self._call(_REPLACE, organization_id, body=body, keywords=dict(fields))
