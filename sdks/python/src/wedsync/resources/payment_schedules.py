"""Deposits, installments and balances of bookings and weddings, which fall due at their dates. Generated from the OpenAPI document by `make sdks`; do not edit."""

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
    "/v1/payment-schedules",
    result="PaymentSchedule",
    query="fields expand",
    body="booking_id wedding_id grace_days total items metadata",
    has_body=True,
    needs_body=True,
)
_LIST = Operation(
    "GET",
    "/v1/payment-schedules",
    result="PaymentSchedule",
    returns="page",
    query="limit cursor offset sort updated_since include created_at updated_at status booking_id wedding_id metadata fields expand",
)
_GET = Operation("GET", "/v1/payment-schedules/{payment_schedule_id}", result="PaymentSchedule", query="fields expand")
_UPDATE = Operation(
    "PATCH",
    "/v1/payment-schedules/{payment_schedule_id}",
    result="PaymentSchedule",
    query="fields expand",
    body="metadata",
    has_body=True,
    needs_body=True,
)
_CANCEL = Operation("POST", "/v1/payment-schedules/{payment_schedule_id}/cancel", result="PaymentSchedule", query="fields expand")
_PAY_ITEM = Operation(
    "POST",
    "/v1/payment-schedules/{payment_schedule_id}/items/{number}/pay",
    result="Payment",
    body="method description metadata",
    has_body=True,
    needs_body=True,
)


class PaymentSchedules(Resource):
    """Deposits, installments and balances of bookings and weddings, which fall due at their dates."""

    @overload
    def create(self, body: types.PaymentScheduleInput, /, **options: Unpack[types.PaymentsCreateOptions]) -> models.PaymentSchedule: ...
    @overload
    def create(self, /, **fields: Unpack[types.PaymentSchedulesCreateFields]) -> models.PaymentSchedule: ...
    def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a payment schedule.

        Its items add up to what remains to be paid of the booking's total, or to `total`. Each item falls due at the start of its date in
        the time zone of the booking or venue (`payment_request.due`), and is overdue after that day and `grace_days`
        (`payment_request.overdue`).

        Required scope: `payment-schedules:write` (included in `payments:write`).
        """
        return self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.PaymentSchedulesListOptions]) -> Page[models.PaymentSchedule]:
        """List payment schedules.

        Returns the newest first by default. Some filter combinations scan up to 500 resources per page. A page may then hold fewer than
        `limit` items; continue while `has_more` is true.

        Required scope: `payment-schedules:read` (included in `payments:read`).
        """
        return self._list(_LIST, keywords=dict(options))

    def get(self, payment_schedule_id: str, /, **options: Unpack[types.PaymentsGetOptions]) -> models.PaymentSchedule:
        """Get a payment schedule.

        Required scope: `payment-schedules:read` (included in `payments:read`).
        """
        result: models.PaymentSchedule = self._call(_GET, payment_schedule_id, keywords=dict(options))
        return result

    @overload
    def update(
        self, payment_schedule_id: str, body: types.PaymentSchedulePatch, /, **options: Unpack[types.PaymentsUpdateOptions]
    ) -> models.PaymentSchedule: ...
    @overload
    def update(self, payment_schedule_id: str, /, **fields: Unpack[types.PaymentSchedulesUpdateFields]) -> models.PaymentSchedule: ...
    def update(self, payment_schedule_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a payment schedule.

        Changes its `metadata`; everything else cannot be changed: cancel it and create a new one.

        Required scope: `payment-schedules:write` (included in `payments:write`).
        """
        return self._call(_UPDATE, payment_schedule_id, body=body, keywords=dict(fields))

    def cancel(self, payment_schedule_id: str, /, **options: Unpack[types.PaymentsUpdateOptions]) -> models.PaymentSchedule:
        """Cancel a payment schedule.

        Its unpaid items are canceled. An item with an open payment becomes paid or canceled with the result of that payment. Returns 409 if
        the schedule is paid or canceled.

        Required scope: `payment-schedules:write` (included in `payments:write`).
        """
        result: models.PaymentSchedule = self._call(_CANCEL, payment_schedule_id, keywords=dict(options))
        return result

    @overload
    def pay_item(
        self, payment_schedule_id: str, number: str, body: types.ItemPaymentInput, /, **options: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.Payment: ...
    @overload
    def pay_item(
        self, payment_schedule_id: str, number: str, /, **fields: Unpack[types.PaymentSchedulesPayItemFields]
    ) -> models.Payment: ...
    def pay_item(self, payment_schedule_id: str, number: str, body: Any = None, /, **fields: Any) -> Any:
        """Pay a schedule's item.

        Creates a payment of the item's amount and returns it. If the card is declined, the payment has the status `failed`, and the item
        can be paid again. An item has at most one open payment: returns 409 while there is one, and when the item or its schedule is paid
        or canceled. `If-Match` is optional and applies to the schedule.

        Required scope: `payment-schedules:write` (included in `payments:write`).
        """
        return self._call(_PAY_ITEM, payment_schedule_id, number, body=body, keywords=dict(fields))


class AsyncPaymentSchedules(AsyncResource):
    """Deposits, installments and balances of bookings and weddings, which fall due at their dates."""

    @overload
    async def create(
        self, body: types.PaymentScheduleInput, /, **options: Unpack[types.PaymentsCreateOptions]
    ) -> models.PaymentSchedule: ...
    @overload
    async def create(self, /, **fields: Unpack[types.PaymentSchedulesCreateFields]) -> models.PaymentSchedule: ...
    async def create(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a payment schedule."""
        return await self._call(_CREATE, body=body, keywords=dict(fields))

    def list(self, **options: Unpack[types.PaymentSchedulesListOptions]) -> AsyncPages[models.PaymentSchedule]:
        """List payment schedules."""
        return self._list(_LIST, keywords=dict(options))

    async def get(self, payment_schedule_id: str, /, **options: Unpack[types.PaymentsGetOptions]) -> models.PaymentSchedule:
        """Get a payment schedule."""
        result: models.PaymentSchedule = await self._call(_GET, payment_schedule_id, keywords=dict(options))
        return result

    @overload
    async def update(
        self, payment_schedule_id: str, body: types.PaymentSchedulePatch, /, **options: Unpack[types.PaymentsUpdateOptions]
    ) -> models.PaymentSchedule: ...
    @overload
    async def update(self, payment_schedule_id: str, /, **fields: Unpack[types.PaymentSchedulesUpdateFields]) -> models.PaymentSchedule: ...
    async def update(self, payment_schedule_id: str, body: Any = None, /, **fields: Any) -> Any:
        """Update a payment schedule."""
        return await self._call(_UPDATE, payment_schedule_id, body=body, keywords=dict(fields))

    async def cancel(self, payment_schedule_id: str, /, **options: Unpack[types.PaymentsUpdateOptions]) -> models.PaymentSchedule:
        """Cancel a payment schedule."""
        result: models.PaymentSchedule = await self._call(_CANCEL, payment_schedule_id, keywords=dict(options))
        return result

    @overload
    async def pay_item(
        self, payment_schedule_id: str, number: str, body: types.ItemPaymentInput, /, **options: Unpack[types.OrganizationsDeleteOptions]
    ) -> models.Payment: ...
    @overload
    async def pay_item(
        self, payment_schedule_id: str, number: str, /, **fields: Unpack[types.PaymentSchedulesPayItemFields]
    ) -> models.Payment: ...
    async def pay_item(self, payment_schedule_id: str, number: str, body: Any = None, /, **fields: Any) -> Any:
        """Pay a schedule's item."""
        return await self._call(_PAY_ITEM, payment_schedule_id, number, body=body, keywords=dict(fields))
