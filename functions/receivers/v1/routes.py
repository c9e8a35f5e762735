"""Routes of the sandbox's receivers, version 1."""

from functools import partial
from http import HTTPStatus
from typing import Annotated, cast

from fastapi import Path, Request, Response

from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.resources import lists, records
from apikit.rest import list_parameters, payloads, responses
from domain.receivers.model import Receiver, ReceiverDetails, ReceiverRequest
from domain.receivers.service import READ_SCOPE, WRITE_SCOPE, ReceiverService
from domain.receivers.wiring import receiver_service
from functions.receivers.v1.schemas import ReceiverIn, ReceiverOut, ReceiverRequestOut

router = resource_router("sandbox/receivers", "Sandbox")
ReceiverId = Annotated[str, Path(description="ID of the receiver.", examples=["rcv_01k0a3v5m8f1xq2w7r9tbdc6yz"])]
Receivers = Annotated[ReceiverService, provide(receiver_service)]
_NOT_MODIFIED = {"description": "Not modified. Your copy is current."}
_LIST_REQUESTS = operation(
    READ_SCOPE,
    sdk="receivers.list_requests",
    is_paginated=True,
    problems=(404,),
    parameters=list_parameters.PAGE_PARAMETERS,
)
_LIST_REQUESTS["responses"][HTTPStatus.NOT_MODIFIED] = _NOT_MODIFIED


@router.post(
    "",
    status_code=HTTPStatus.CREATED,
    response_model=ReceiverOut,
    **operation(WRITE_SCOPE, sdk="receivers.create", problems=(409, 503)),
)
async def create_receiver(
    actor: CurrentActor,
    receivers: Receivers,
    body: ReceiverIn,  # type: ignore[valid-type]  # a type made at run time
) -> Response:
    """Create a receiver.

    Returns the `url`, which you can use as the `url` of a webhook. The receiver answers 200, or what you choose, and stores the requests,
    so that you see what your webhook sends before you write a receiver. A sandbox has at most 20 receivers: 409 `conflict` above that.
    """
    receiver = receivers.create(actor, ReceiverDetails(**cast("payloads.Body", body).values()))
    location = responses.location_header(f"{router.prefix}/{receiver.id}")
    return responses.json_response(_to_form(receiver), status=HTTPStatus.CREATED, headers=location)


@router.get(
    "",
    response_model=payloads.list_schema(ReceiverOut),
    **operation(READ_SCOPE, sdk="receivers.list", is_paginated=True, parameters=list_parameters.PAGE_PARAMETERS),
)
async def list_receivers(request: Request, actor: CurrentActor, receivers: Receivers) -> Response:
    """List receivers.

    Returns the newest first.
    """
    return responses.ListPage(request).respond(_to_form, partial(receivers.page, actor))


@router.get("/{receiver_id}", response_model=ReceiverOut, **operation(READ_SCOPE, sdk="receivers.get", problems=(404,)))
async def get_receiver(receiver_id: ReceiverId, actor: CurrentActor, receivers: Receivers) -> Response:
    """Get a receiver."""
    return responses.json_response(_to_form(receivers.get(actor, receiver_id)), headers=responses.REVALIDATE)


@router.delete(
    "/{receiver_id}",
    status_code=HTTPStatus.NO_CONTENT,
    **operation(WRITE_SCOPE, sdk="receivers.delete", problems=(404, 503)),
)
async def delete_receiver(receiver_id: ReceiverId, actor: CurrentActor, receivers: Receivers) -> Response:
    """Delete a receiver.

    Its requests can no longer be read. Later requests get 410, which disables the webhook that sends them.
    """
    receivers.delete(actor, receiver_id)
    return Response(status_code=HTTPStatus.NO_CONTENT)


@router.get("/{receiver_id}/requests", response_model=payloads.list_schema(ReceiverRequestOut), **_LIST_REQUESTS)
async def list_receiver_requests(
    request: Request, receiver_id: ReceiverId, actor: CurrentActor, receivers: Receivers
) -> Response:
    """List a receiver's requests.

    Returns the last 100 requests of the last 7 days, newest first. To poll, send the `ETag` of the previous response as `If-None-Match`:
    the response is 304 until the page changes.
    """

    def read(page_request: lists.PageRequest) -> lists.Page[ReceiverRequest]:
        return receivers.page_requests(actor, receiver_id, page_request)

    return responses.tag_page(request, responses.ListPage(request).respond(_to_form, read))


def _to_form(value: Receiver | ReceiverRequest) -> records.JsonObject:
    return {"object": value.object, **records.dump(value)}
