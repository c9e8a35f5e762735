"""API usage, error rates, latency and remaining quotas. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_SUMMARY = Operation("GET", "/v1/usage/summary", result="Usage", query="from_ to granularity")
_ENDPOINTS = Operation("GET", "/v1/usage/endpoints", result="UsageEndpoints", query="from_ to granularity")
_ERRORS = Operation("GET", "/v1/usage/errors", result="UsageErrors", query="from_ to granularity")
_QUOTAS = Operation("GET", "/v1/usage/quotas", result="KeyQuotas", returns="page", query="from_ to granularity limit cursor")


class Usage(Resource):
    """API usage, error rates, latency and remaining quotas."""

    def summary(self, **options: Unpack[types.ApiKeysUsageOptions]) -> models.Usage:
        """Get API usage.

        Returns the requests of your organization, in total and per period.

        Required scope: `usage:read`.
        """
        result: models.Usage = self._call(_SUMMARY, keywords=dict(options))
        return result

    def endpoints(self, **options: Unpack[types.ApiKeysUsageOptions]) -> models.UsageEndpoints:
        """Get usage by endpoint.

        Returns the requests per endpoint, most used first.

        Required scope: `usage:read`.
        """
        result: models.UsageEndpoints = self._call(_ENDPOINTS, keywords=dict(options))
        return result

    def errors(self, **options: Unpack[types.ApiKeysUsageOptions]) -> models.UsageErrors:
        """Get API errors.

        Returns every error code with the endpoints that returned it, most frequent first.

        Required scope: `usage:read`.
        """
        result: models.UsageErrors = self._call(_ERRORS, keywords=dict(options))
        return result

    def quotas(self, **options: Unpack[types.UsageQuotasOptions]) -> Page[models.KeyQuotas]:
        """List limits and quotas.

        Returns the current limits and quotas of each of your API keys. The values are exact: they are not computed from the request log and
        do not depend on `from` and `to`.

        Required scope: `usage:read`.
        """
        return self._list(_QUOTAS, keywords=dict(options))


class AsyncUsage(AsyncResource):
    """API usage, error rates, latency and remaining quotas."""

    async def summary(self, **options: Unpack[types.ApiKeysUsageOptions]) -> models.Usage:
        """Get API usage."""
        result: models.Usage = await self._call(_SUMMARY, keywords=dict(options))
        return result

    async def endpoints(self, **options: Unpack[types.ApiKeysUsageOptions]) -> models.UsageEndpoints:
        """Get usage by endpoint."""
        result: models.UsageEndpoints = await self._call(_ENDPOINTS, keywords=dict(options))
        return result

    async def errors(self, **options: Unpack[types.ApiKeysUsageOptions]) -> models.UsageErrors:
        """Get API errors."""
        result: models.UsageErrors = await self._call(_ERRORS, keywords=dict(options))
        return result

    def quotas(self, **options: Unpack[types.UsageQuotasOptions]) -> AsyncPages[models.KeyQuotas]:
        """List limits and quotas."""
        return self._list(_QUOTAS, keywords=dict(options))
