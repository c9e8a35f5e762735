"""Routes that need no credentials: each address may call them so often, with bodies of a limited size."""

from http import HTTPStatus
from typing import Any

from fastapi import APIRouter, Request

from apikit import errors
from apikit.http import PublicRoute, read_caller
from domain.people.model import RequestOrigin

MAX_BODY_BYTES = 1_000_000
REQUESTS_PER_MINUTE = 300
"""An address may be that of a whole office. Failed sign-ins have a limit of their own."""
_MAX_USER_AGENT = 300
TAG = "Sign-in"
PREFIX = "/v1/auth"


class SmallBodyRoute(PublicRoute):
    """A public route with a body of at most 1 MB."""

    def authorize(self, request: Request, body: bytes) -> None:
        """Accept any caller. Raises RateLimitExceeded, BodyTooLarge."""
        super().authorize(request, body)
        if len(body) > MAX_BODY_BYTES:
            raise errors.BodyTooLarge(f"The body has more than {MAX_BODY_BYTES:,} bytes. Send a smaller one.")


def public_router() -> APIRouter:
    """Return a router of public routes."""
    return APIRouter(prefix=PREFIX, tags=[TAG], route_class=SmallBodyRoute)


def public_operation(sdk: str, *, problems: tuple[int, ...] = ()) -> dict[str, Any]:
    """Return the OpenAPI documentation of a public operation; `problems` are statuses in addition to those of each."""
    resource, method = sdk.split(".")
    statuses = sorted({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE, *problems})
    return {
        "openapi_extra": {
            "x-sdk-resource": resource,
            "x-sdk-method": method,
            "x-rate-limit-per-address": REQUESTS_PER_MINUTE,
        },
        "responses": {int(status): {"description": HTTPStatus(status).phrase} for status in statuses},
    }


def read_origin(request: Request) -> RequestOrigin:
    """Return where the request comes from."""
    caller = read_caller(request)
    return RequestOrigin(caller.address, caller.user_agent[:_MAX_USER_AGENT])
