"""Lambda entry of the receiver_inbox function: the requests to receivers. It answers POST only, so that no page of the platform is here."""

import asyncio

from fastapi import APIRouter, Request, Response

from apikit import errors, record_metric
from apikit.aws import signer
from apikit.http import create_app, create_lambda_handler
from domain.receivers.addresses import PATH, parse_address
from domain.receivers.inbox import IncomingRequest
from domain.receivers.wiring import receiver_inbox
from functions.receiver_inbox.receiver_route import ReceiverRoute

router = APIRouter(route_class=ReceiverRoute)


@router.post(f"{PATH}/{{organization_id}}/{{receiver_id}}/{{tag}}")
async def receive(request: Request) -> Response:
    """Store a request to a receiver and return its answer, without a body.

    Raises NotFound for an address that the platform did not make; RateLimitExceeded, WriteContention.
    """
    address = parse_address(signer(), **request.path_params)
    if address is None:
        raise _not_found()
    incoming = IncomingRequest(address.path(signer()), dict(request.headers), await request.body())
    try:
        step = receiver_inbox().receive(address, incoming)
    except errors.RateLimitExceeded:
        record_metric("ReceiverRequestsRejected", 1, "Count")
        raise
    record_metric("ReceiverRequests", 1, "Count")
    await asyncio.sleep(step.delay_ms / 1_000)
    return Response(status_code=step.status, headers=step.headers)


@router.api_route("/receivers{rest:path}", methods=["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
async def refuse(_request: Request) -> Response:
    """Answer what is no request to a receiver, whatever its credentials. Raises NotFound."""
    raise _not_found()


def _not_found() -> errors.NotFound:
    return errors.NotFound("No receiver has this address. Receivers accept POST only.")


app = create_app("receiver_inbox", [router])
lambda_handler = create_lambda_handler(app)
