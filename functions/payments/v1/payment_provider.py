"""Routes and schemas of the payment provider, version 1. Its fields are documented in `domain.payment_providers.model`."""

from http import HTTPStatus
from typing import Annotated, cast

from fastapi import Request, Response
from pydantic import Field

from apikit.http import CurrentActor, conditional_requests, operation, provide, resource_router
from apikit.resources import fields, records
from apikit.rest import payloads, responses
from domain.payment_providers.model import PaymentProvider, PaymentProviderDetails
from domain.payment_providers.service import PaymentProviderService
from domain.payment_providers.wiring import payment_provider_service

router = resource_router("payment-provider", "Payment provider")
Providers = Annotated[PaymentProviderService, provide(payment_provider_service)]

PaymentProviderIn = payloads.body_schema(PaymentProviderDetails, "Settings of the payment provider.")
PaymentProviderOut = payloads.response_schema(
    PaymentProvider,
    "The payment provider of your organization, in this environment.",
    secret_key=(
        str | None,
        Field(description="`********` if a key is stored; null for `test`.", examples=["********"]),
    ),
)


@router.get(
    "",
    response_model=PaymentProviderOut,
    **operation("payment-provider:read", sdk="payment_provider.get", problems=(404,)),
)
async def get_payment_provider(request: Request, actor: CurrentActor, providers: Providers) -> Response:
    """Get the payment provider.

    Returns 404 if none is set; then card payments use `test`.
    """
    return _provider_response(request, providers.get(actor))


@router.put(
    "",
    response_model=PaymentProviderOut,
    **operation(
        "payment-provider:write",
        sdk="payment_provider.replace",
        problems=(409, 412),
        may_create=True,
        is_sensitive=True,
    ),
)
async def replace_payment_provider(
    request: Request,
    actor: CurrentActor,
    providers: Providers,
    version: conditional_requests.IfMatch,
    body: PaymentProviderIn,  # type: ignore[valid-type]  # a type made at run time
) -> Response:
    """Replace the payment provider.

    Sets the provider of new card payments in this environment. Payments keep the provider that they were created with: to capture or
    refund them, that provider must be set.
    """
    values = cast("payloads.ResourceBody", body).values()
    provider, is_new = providers.replace(actor, values, preconditions=version)
    return _provider_response(request, provider, HTTPStatus.CREATED if is_new else HTTPStatus.OK)


@router.delete(
    "",
    status_code=HTTPStatus.NO_CONTENT,
    **operation("payment-provider:write", sdk="payment_provider.delete", problems=(404, 412), is_sensitive=True),
)
async def delete_payment_provider(
    actor: CurrentActor, providers: Providers, version: conditional_requests.IfMatch
) -> Response:
    """Delete the payment provider.

    New card payments use `test`. The stored secret key is erased.
    """
    providers.remove(actor, preconditions=version)
    return Response(status_code=HTTPStatus.NO_CONTENT)


def _provider_response(request: Request, provider: PaymentProvider, status: int = HTTPStatus.OK) -> Response:
    key = provider.secret_key
    form = {**records.public_form(provider), "secret_key": fields.redact(key, (key,)) if key else None}
    headers = responses.location_header("/v1/payment-provider") if status == HTTPStatus.CREATED else None
    return responses.record_response(request, form, provider, status=status, headers=headers)
