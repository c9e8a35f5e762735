"""Routes of refunds, version 1: refund a payment, list its refunds; list, get and update refunds."""

from functools import partial
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Request, Response

from apikit.http import CurrentActor, current_actor, operation, provide
from apikit.resources import records
from apikit.rest import ResourceSpec, endpoints, list_parameters, payloads, resource_routes, responses
from domain.refunds.model import Refund
from domain.refunds.service import RefundService
from domain.refunds.wiring import refund_service
from functions.payments.v1.schemas import RefundIn, RefundOut, RefundPatch

SPEC = ResourceSpec(
    record=Refund,
    tag="Refunds",
    service=refund_service,
    create_body=RefundIn,
    patch_body=RefundPatch,
    response=RefundOut,
    descriptions={"update": "Update a refund. Changes its `metadata`; everything else cannot be changed."},
)
_REFUND_DESCRIPTION = (
    "Refund a payment. Returns the money of a captured payment, or a part of it. The amount is reserved before the provider is asked: all "
    "refunds of a payment together never exceed what was captured, also in parallel. If the provider declines, the refund has the "
    "status `failed`; if it does not answer, the refund is `pending` until it does. `If-Match` is optional and applies to the payment."
)
_NO_ROUTES = ("create", "replace", "delete", "restore", "upsert", "get_by_external_id", "bulk")
router = resource_routes(SPEC, exclude=_NO_ROUTES)
Refunds = Annotated[RefundService, provide(refund_service)]


def add_refund_routes(payments: APIRouter, payment_spec: ResourceSpec) -> None:
    """Add the routes below a payment that create and list its refunds."""
    problems = (404, 409, 410, 412)
    endpoints.add_route(
        payments,
        payment_spec,
        "POST",
        f"{endpoints.id_path(payment_spec)}/refund",
        refund_payment,
        arguments={**endpoints.action_body_argument(RefundIn), **endpoints.OPTIONAL_PRECONDITIONS},
        status_code=HTTPStatus.CREATED,
        **{
            **payment_spec.operation("refund", "write", problems=problems),
            "name": "refund_payment",
            "response_model": RefundOut,
            "description": _REFUND_DESCRIPTION,
        },
    )
    payments.add_api_route(
        f"{endpoints.id_path(payment_spec)}/refunds",
        list_payment_refunds,
        methods=["GET"],
        response_model=payloads.list_schema(RefundOut, has_total=True),
        **operation(
            "payments:read",
            sdk="payments.list_refunds",
            problems=(404, 410),
            is_paginated=True,
            parameters=[list_parameters.ListParameters(Refund)],
        ),
    )


async def refund_payment(request: Request, version: Any, body: Any = None) -> Response:
    """Refund the payment in the path and return the refund."""
    values = (body or RefundIn()).values()
    refund = refund_service().refund_payment(
        current_actor(request), request.path_params["payment_id"], values, preconditions=version
    )
    location = responses.location_header(f"{SPEC.prefix}/{refund.id}")
    return responses.record_response(
        request, records.public_form(refund), refund, status=HTTPStatus.CREATED, headers=location
    )


async def list_payment_refunds(request: Request, payment_id: str, actor: CurrentActor, refunds: Refunds) -> Response:
    """List a payment's refunds.

    Returns the newest first by default.
    """
    return responses.ResourcePage(request, Refund).respond(
        records.public_form, partial(refunds.page_of_payment, actor, payment_id)
    )
