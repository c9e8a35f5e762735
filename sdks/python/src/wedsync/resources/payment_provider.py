"""The provider that charges cards: the built-in one for tests, or any Stripe-compatible API. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_GET = Operation("GET", "/v1/payment-provider", result="PaymentProvider")
_REPLACE = Operation(
    "PUT",
    "/v1/payment-provider",
    result="PaymentProvider",
    body="provider base_url account secret_key metadata",
    has_body=True,
    needs_body=True,
)
_DELETE = Operation("DELETE", "/v1/payment-provider", returns="nothing")


class PaymentProvider(Resource):
    """The provider that charges cards: the built-in one for tests, or any Stripe-compatible API."""

    def get(self, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.PaymentProvider:
        """Get the payment provider.

        Returns 404 if none is set; then card payments use `test`.

        Required scope: `payment-provider:read`.
        """
        result: models.PaymentProvider = self._call(_GET, keywords=dict(options))
        return result

    @overload
    def replace(
        self, body: types.PaymentProviderInput, /, **options: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.PaymentProvider: ...
    @overload
    def replace(self, /, **fields: Unpack[types.PaymentProviderReplaceFields]) -> models.PaymentProvider: ...
    def replace(self, body: Any = None, /, **fields: Any) -> Any:
        """Replace the payment provider.

        Sets the provider of new card payments in this environment. Payments keep the provider that they were created with: to capture or
        refund them, that provider must be set.

        Required scope: `payment-provider:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_REPLACE, body=body, keywords=dict(fields))

    def delete(self, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete the payment provider.

        New card payments use `test`. The stored secret key is erased.

        Required scope: `payment-provider:write`.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        self._call(_DELETE, keywords=dict(options))


class AsyncPaymentProvider(AsyncResource):
    """The provider that charges cards: the built-in one for tests, or any Stripe-compatible API."""

    async def get(self, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.PaymentProvider:
        """Get the payment provider."""
        result: models.PaymentProvider = await self._call(_GET, keywords=dict(options))
        return result

    @overload
    async def replace(
        self, body: types.PaymentProviderInput, /, **options: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.PaymentProvider: ...
    @overload
    async def replace(self, /, **fields: Unpack[types.PaymentProviderReplaceFields]) -> models.PaymentProvider: ...
    async def replace(self, body: Any = None, /, **fields: Any) -> Any:
        """Replace the payment provider."""
        return await self._call(_REPLACE, body=body, keywords=dict(fields))

    async def delete(self, **options: Unpack[types.OrganizationsDeleteOptions]) -> None:
        """Delete the payment provider."""
        await self._call(_DELETE, keywords=dict(options))
