"""Routes of payment schedules, version 1: create, list, get, update and cancel; pay an item. They are never replaced or deleted."""

import re
from http import HTTPStatus
from typing import Any

from fastapi import Path, Request, Response

from apikit import Actor, errors
from apikit.http import current_actor
from apikit.resources import records
from apikit.rest import ResourceSpec, endpoints, resource_routes, responses
from domain.payment_schedules.model import PaymentSchedule
from domain.payment_schedules.wiring import payment_schedule_service
from domain.payments.wiring import item_payment_service
from functions.payments.v1.schemas import (
    ItemPaymentIn,
    PaymentOut,
    PaymentScheduleIn,
    PaymentScheduleOut,
    PaymentSchedulePatch,
)

_ITEM_NUMBER = re.compile(r"[1-9][0-9]{0,2}", re.ASCII)
_NUMBER = Path(description="Number of the item, from 1.", examples=["1"])
_DESCRIPTIONS = {
    "create": "Create a payment schedule. Its items add up to what remains to be paid of the booking's total, or to `total`. Each item "
    "falls due at the start of its date in the time zone of the booking or venue (`payment_request.due`), and is overdue after that day "
    "and `grace_days` (`payment_request.overdue`).",
    "update": "Update a payment schedule. Changes its `metadata`; everything else cannot be changed: cancel it and create a new one.",
}
_PAY_DESCRIPTION = (
    "Pay a schedule's item. Creates a payment of the item's amount and returns it. If the card is declined, the payment has "
    "the status `failed`, and the item can be paid again. An item has at most one open payment: returns 409 while there is one, and when "
    "the item or its schedule is paid or canceled. `If-Match` is optional and applies to the schedule."
)
SPEC = ResourceSpec(
    record=PaymentSchedule,
    tag="Payment schedules",
    service=payment_schedule_service,
    create_body=PaymentScheduleIn,
    patch_body=PaymentSchedulePatch,
    response=PaymentScheduleOut,
    requires_version=True,
    descriptions=_DESCRIPTIONS,
)
_NO_ROUTES = ("replace", "delete", "restore", "upsert", "get_by_external_id", "bulk")
router = resource_routes(SPEC, exclude=_NO_ROUTES)


def _cancel(actor: Actor, schedule_id: str, **options: Any) -> PaymentSchedule:
    return payment_schedule_service().cancel(actor, schedule_id, **options)


async def pay_item(request: Request, number: str, version: Any, body: Any) -> Response:
    """Pay the item in the path and return the payment."""
    schedule_id = endpoints.path_record_id(request, SPEC)
    if not _ITEM_NUMBER.fullmatch(number):
        raise errors.NotFound("The schedule has no item with this number.")
    payment = item_payment_service().pay_item(
        current_actor(request), schedule_id, int(number), body.values(), preconditions=version
    )
    location = responses.location_header(f"/v1/payments/{payment.id}")
    return responses.record_response(
        request, records.public_form(payment), payment, status=HTTPStatus.CREATED, headers=location
    )


endpoints.add_action(
    router,
    SPEC,
    "cancel",
    _cancel,
    description="Cancel a payment schedule. Its unpaid items are canceled. An item with an open payment becomes paid or canceled with the "
    "result of that payment. Returns 409 if the schedule is paid or canceled.",
)
endpoints.add_route(
    router,
    SPEC,
    "POST",
    f"{endpoints.id_path(SPEC)}/items/{{number}}/pay",
    pay_item,
    arguments={
        "number": (str, _NUMBER),
        **endpoints.body_argument(ItemPaymentIn),
        **endpoints.OPTIONAL_PRECONDITIONS,
    },
    status_code=HTTPStatus.CREATED,
    **{
        **SPEC.operation("pay_item", "write", problems=(404, 409, 412)),
        "name": "pay_payment_schedule_item",
        "response_model": PaymentOut,
        "description": _PAY_DESCRIPTION,
    },
)
