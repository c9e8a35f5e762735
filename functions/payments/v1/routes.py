"""Routes of payments, version 1: create, list, get, update, upsert, capture and cancel. Payments are never replaced or deleted."""

from typing import Any

from apikit import Actor
from apikit.rest import ResourceSpec, endpoints, resource_routes
from domain.payments.model import Payment
from domain.payments.wiring import payment_service
from functions.payments.v1.refunds import add_refund_routes
from functions.payments.v1.schemas import CaptureIn, PaymentIn, PaymentOut, PaymentPatch

_DESCRIPTIONS = {
    "create": "Create a payment. A card is charged through your payment provider. A declined card is no error: the payment is created "
    "with the status `failed` and a `decline_code`. If the provider does not answer, the payment is `pending`, and the platform asks "
    "again until it is settled; a card is never charged twice.",
    "update": "Update a payment. Changes `description`, `metadata` and `external_refs`; everything else cannot be changed.",
}
SPEC = ResourceSpec(
    record=Payment,
    tag="Payments",
    service=payment_service,
    create_body=PaymentIn,
    patch_body=PaymentPatch,
    response=PaymentOut,
    requires_version=True,
    descriptions=_DESCRIPTIONS,
)
router = resource_routes(SPEC, exclude=("replace", "delete", "restore", "bulk"))


def _capture(actor: Actor, payment_id: str, **options: Any) -> Payment:
    return payment_service().capture(actor, payment_id, **options)


def _cancel(actor: Actor, payment_id: str, **options: Any) -> Payment:
    return payment_service().cancel(actor, payment_id, **options)


endpoints.add_action(
    router,
    SPEC,
    "capture",
    _capture,
    description="Capture an authorized payment. A part of the amount releases the rest. If the provider does not answer, the payment "
    "stays `authorized` until it does. Returns 409 if the payment is not authorized.",
    body=CaptureIn,
)
endpoints.add_action(
    router,
    SPEC,
    "cancel",
    _cancel,
    description="Cancel a payment. Possible until it is captured; afterwards, refund it. Returns 409 if the payment is settled or a "
    "request to the provider is in progress.",
)
add_refund_routes(router, SPEC)
