"""Payments for weddings and bookings: by card through a payment provider, in cash or by transfer. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page

_CREATE = Operation(
    "POST",
    "/v1/payments",
    result="Payment",
    query="fields expand",
    body="external_refs amount method booking_id wedding_id capture description metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/payments",
    result="Payment",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status wedding_id booking_id metadata fields expand",
)
_GET = Operation("GET", "/v1/payments/{payment_id}", result="Payment", query="fields expand")
_UPDATE = Operation(
    "PATCH",
    "/v1/payments/{payment_id}",
    result="Payment",
    query="fields expand",
    body="external_refs description metadata",
    has_body=True,
    needs_body=True,
)
_UPSERT_BY_EXTERNAL_ID = Operation(
    "PUT",
    "/v1/payments/by-external-id/{source}/{external_id}",
    result="Payment",
    query="fields expand",
    body="external_refs amount method booking_id wedding_id capture description source_updated_at metadata",
    has_body=True,
    needs_body=True,
)
_GET_BY_EXTERNAL_ID = Operation("GET", "/v1/payments/by-external-id/{source}/{external_id}", result="Payment", query="fields expand")
_CAPTURE = Operation("POST", "/v1/payments/{payment_id}/capture", result="Payment", query="fields expand", body="amount", has_body=True)
_CANCEL = Operation("POST", "/v1/payments/{payment_id}/cancel", result="Payment", query="fields expand")
_REFUND = Operation("POST", "/v1/payments/{payment_id}/refund", result="Refund", body="amount reason metadata", has_body=True)
_LIST_REFUNDS = Operation(
    "GET",
    "/v1/payments/{payment_id}/refunds",
    result="Refund",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at payment_id status metadata",
)
_RECEIPT = Operation("GET", "/v1/payments/{payment_id}/receipt", result="Receipt")


class Payments(Resource):
    """Payments for weddings and bookings: by card through a payment provider, in cash or by transfer."""

    @overload
    def create(self, body: types.PaymentInput, /, **options: Unpack[types.PaymentsCreateOptions]) -> models.Payment: ...
    @overload
    def create(self, /, **fields: Unpack[types.PaymentsCreateFields]) -> models.Payment: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a payment.

        A card is charged through your payment provider. A declined card is no error: the payment is created with the status `failed` and a
        `decline_code`. If the provider does not answer, the payment is `pending`, and the platform asks again until it is settled; a card
        is never charged twice.

        Required scope: `payments:write`.
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.PaymentsListOptions]) -> Page[models.Payment]:
        """List payments.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `payments:read`.
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, payment_id: str, /, **options: Unpack[types.PaymentsGetOptions]) -> models.Payment:
        """Get a payment.

        Required scope: `payments:read`.
        """
        result: models.Payment = self._call(_GET, payment_id, keywords=dict(options))
        return result

    @overload
    def update(self, payment_id: str, body: types.PaymentPatch, /, **options: Unpack[types.PaymentsUpdateOptions]) -> models.Payment: ...
    @overload
    def update(self, payment_id: str, /, **fields: Unpack[types.PaymentsUpdateFields]) -> models.Payment: ...
    def update(self, payment_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a payment.

        Changes `description`, `metadata` and `external_refs`; everything else cannot be changed.

        Required scope: `payments:write`.
        """
        return self._call(_UPDATE, payment_id, body=body, keywords=dict(fields))

    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, body: types.PaymentUpsertInput, /, **options: Unpack[types.PaymentsGetOptions]
    ) -> models.Payment: ...
    @overload
    def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.PaymentsUpsertByExternalIdFields]
    ) -> models.Payment: ...
    def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert payment by external ID.

        Creates or replaces the resource that has this ID in another system. Nothing is written if nothing changes. With `If-None-Match: *`
        the request only creates, with `If-Match` it only replaces. To change an existing resource, send `If-Match` or `source_updated_at`;
        without either, the API returns 428.

        Required scope: `payments:write`.
        """
        return self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.PaymentsGetOptions]) -> models.Payment:
        """Get payment by external ID.

        Returns the resource that has this ID in another system.

        Required scope: `payments:read`.
        """
        result: models.Payment = self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    def capture(self, payment_id: str, body: types.CaptureInput, /, **options: Unpack[types.PaymentsUpdateOptions]) -> models.Payment: ...
    @overload
    def capture(self, payment_id: str, /, **fields: Unpack[types.PaymentsCaptureFields]) -> models.Payment: ...
    def capture(self, payment_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Capture an authorized payment.

        A part of the amount releases the rest. If the provider does not answer, the payment stays `authorized` until it does. Returns 409
        if the payment is not authorized.

        Required scope: `payments:write`.
        """
        return self._call(_CAPTURE, payment_id, body=body, keywords=dict(fields))

    def cancel(self, payment_id: str, /, **options: Unpack[types.PaymentsUpdateOptions]) -> models.Payment:
        """Cancel a payment.

        Possible until it is captured; afterwards, refund it. Returns 409 if the payment is settled or a request to the provider is in
        progress.

        Required scope: `payments:write`.
        """
        result: models.Payment = self._call(_CANCEL, payment_id, keywords=dict(options))
        return result

    @overload
    def refund(self, payment_id: str, body: types.RefundInput, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Refund: ...
    @overload
    def refund(self, payment_id: str, /, **fields: Unpack[types.PaymentsRefundFields]) -> models.Refund: ...
    def refund(self, payment_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Refund a payment.

        Returns the money of a captured payment, or a part of it. The amount is reserved before the provider is asked: all refunds of a
        payment together never exceed what was captured, also in parallel. If the provider declines, the refund has the status `failed`; if
        it does not answer, the refund is `pending` until it does. `If-Match` is optional and applies to the payment.

        Required scope: `payments:write`.
        """
        return self._call(_REFUND, payment_id, body=body, keywords=dict(fields))

    def list_refunds(self, payment_id: str, /, **options: Unpack[types.PaymentsListRefundsOptions]) -> Page[models.Refund]:
        """List a payment's refunds.

        Returns the newest first by default.

        Required scope: `payments:read`.
        """
        return self._list(_LIST_REFUNDS, payment_id, keywords=dict(options))

    def receipt(self, payment_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Receipt:
        """Get a payment's receipt.

        A payment gets its receipt when it succeeds; before that, the API returns 404. A receipt never changes. With `Accept:
        application/pdf`, the response is a document in the customer's language (English, German, French, Italian or Spanish), tagged for
        screen readers (PDF/UA-1) and suitable for archives (PDF/A-3a). Batches return JSON only.

        Required scope: `payments:read`.
        """
        result: models.Receipt = self._call(_RECEIPT, payment_id, keywords=dict(options))
        return result


class AsyncPayments(AsyncResource):
    """Payments for weddings and bookings: by card through a payment provider, in cash or by transfer."""

    @overload
    async def create(self, body: types.PaymentInput, /, **options: Unpack[types.PaymentsCreateOptions]) -> models.Payment: ...
    @overload
    async def create(self, /, **fields: Unpack[types.PaymentsCreateFields]) -> models.Payment: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a payment."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.PaymentsListOptions]) -> AsyncPages[models.Payment]:
        """List payments."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, payment_id: str, /, **options: Unpack[types.PaymentsGetOptions]) -> models.Payment:
        """Get a payment."""
        result: models.Payment = await self._call(_GET, payment_id, keywords=dict(options))
        return result

    @overload
    async def update(
        self, payment_id: str, body: types.PaymentPatch, /, **options: Unpack[types.PaymentsUpdateOptions]
    ) -> models.Payment: ...
    @overload
    async def update(self, payment_id: str, /, **fields: Unpack[types.PaymentsUpdateFields]) -> models.Payment: ...
    async def update(self, payment_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a payment."""
        return await self._call(_UPDATE, payment_id, body=body, keywords=dict(fields))

    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, body: types.PaymentUpsertInput, /, **options: Unpack[types.PaymentsGetOptions]
    ) -> models.Payment: ...
    @overload
    async def upsert_by_external_id(
        self, source: str, external_id: str, /, **fields: Unpack[types.PaymentsUpsertByExternalIdFields]
    ) -> models.Payment: ...
    async def upsert_by_external_id(self, source: str, external_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Upsert payment by external ID."""
        return await self._call(_UPSERT_BY_EXTERNAL_ID, source, external_id, body=body, keywords=dict(fields))

    async def get_by_external_id(self, source: str, external_id: str, /, **options: Unpack[types.PaymentsGetOptions]) -> models.Payment:
        """Get payment by external ID."""
        result: models.Payment = await self._call(_GET_BY_EXTERNAL_ID, source, external_id, keywords=dict(options))
        return result

    @overload
    async def capture(
        self, payment_id: str, body: types.CaptureInput, /, **options: Unpack[types.PaymentsUpdateOptions]
    ) -> models.Payment: ...
    @overload
    async def capture(self, payment_id: str, /, **fields: Unpack[types.PaymentsCaptureFields]) -> models.Payment: ...
    async def capture(self, payment_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Capture an authorized payment."""
        return await self._call(_CAPTURE, payment_id, body=body, keywords=dict(fields))

    async def cancel(self, payment_id: str, /, **options: Unpack[types.PaymentsUpdateOptions]) -> models.Payment:
        """Cancel a payment."""
        result: models.Payment = await self._call(_CANCEL, payment_id, keywords=dict(options))
        return result

    @overload
    async def refund(
        self, payment_id: str, body: types.RefundInput, /, **options: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.Refund: ...
    @overload
    async def refund(self, payment_id: str, /, **fields: Unpack[types.PaymentsRefundFields]) -> models.Refund: ...
    async def refund(self, payment_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Refund a payment."""
        return await self._call(_REFUND, payment_id, body=body, keywords=dict(fields))

    def list_refunds(self, payment_id: str, /, **options: Unpack[types.PaymentsListRefundsOptions]) -> AsyncPages[models.Refund]:
        """List a payment's refunds."""
        return self._list(_LIST_REFUNDS, payment_id, keywords=dict(options))

    async def receipt(self, payment_id: str, /, **options: Unpack[types.OrganizationsDeleteOptions]) -> models.Receipt:
        """Get a payment's receipt."""
        result: models.Receipt = await self._call(_RECEIPT, payment_id, keywords=dict(options))
        return result
