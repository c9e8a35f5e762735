"""Route of test sends, version 1."""

from typing import Annotated, Any, cast

from fastapi import Request, Response

from apikit import errors
from apikit.http import CurrentActor, find_internal_call, operation, provide, resource_router
from apikit.rest import payloads, responses
from domain.deliveries.endpoint_test import EndpointTestDetails
from domain.deliveries.wiring import endpoint_tester
from functions.webhooks.v1.schemas import EndpointTestIn, EndpointTestOut

router = resource_router("webhooks/{webhook_id}/test", "Webhooks")
Tester = Annotated[Any, provide(endpoint_tester)]


@router.post(
    "", response_model=EndpointTestOut, **operation("webhooks:write", sdk="webhooks.test", problems=(404, 410))
)
async def test_webhook(
    request: Request,
    webhook_id: str,
    actor: CurrentActor,
    tester: Tester,
    body: EndpointTestIn,  # type: ignore[valid-type]  # a type made at run time
) -> Response:
    """Test a webhook.

    Sends an event to the endpoint now, and returns the request, the response and whether the signatures verify. Also works while the
    webhook is paused or failed. The response takes up to 10 seconds. A failed test is not retried, and tests are neither in your events
    nor in the statistics of the webhook. Batches cannot send tests.

    A test event has at most 100 KB. Requires the read scope of its resource, in addition to `webhooks:write`.
    """
    if find_internal_call(request.scope):
        raise errors.InvalidRequest("A batch cannot send a test event. Send this request on its own.")
    details = EndpointTestDetails(**cast("payloads.Body", body).values())
    return responses.json_response(EndpointTestOut.model_validate(await tester.send(actor, webhook_id, details)))
