"""Routes that retry failed deliveries and replay events, version 1."""

from http import HTTPStatus
from typing import Annotated, Any, cast

from fastapi import Response

from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.resources import records
from apikit.rest import payloads, responses
from domain.deliveries.replay_plan import ReplayDetails, RetryFailedDetails
from functions.webhooks.v1.schemas import ReplayIn, RetryFailedIn

_JOB_SCHEMA = {"$ref": "#/components/schemas/JobOut"}


def _create_service() -> Any:
    from domain.jobs.wiring import replay_service  # noqa: PLC0415 - modules that few requests need

    return replay_service()


def _job_operation(sdk: str) -> dict[str, Any]:
    """Return the documentation of an operation that starts a job."""
    details = operation("webhooks:write", sdk=sdk, problems=(404, 409, 410, 503), may_start_job=True)
    details["responses"][HTTPStatus.ACCEPTED]["content"] = {"application/json": {"schema": _JOB_SCHEMA}}
    return {**details, "status_code": HTTPStatus.ACCEPTED}


router = resource_router("webhooks/{webhook_id}", "Webhooks")
Replays = Annotated[Any, provide(_create_service)]


@router.post("/retry-failed", **_job_operation("webhooks.retry_failed"))
async def retry_failed_deliveries(
    webhook_id: str,
    actor: CurrentActor,
    replays: Replays,
    body: RetryFailedIn,  # type: ignore[valid-type]  # a type made at run time
) -> Response:
    """Retry a webhook's failed deliveries.

    Starts a job that sends events of a period again: those with a failed delivery, oldest first and behind new events. Each delivery gets
    one attempt. Failed replays are not included. Only an active webhook can retry.
    """
    details = RetryFailedDetails(**cast("payloads.Body", body).values())
    return _job_response(replays.retry_failed(actor, webhook_id, details))


@router.post("/replay", **_job_operation("webhooks.replay"))
async def replay_events(
    webhook_id: str,
    actor: CurrentActor,
    replays: Replays,
    body: ReplayIn,  # type: ignore[valid-type]  # a type made at run time
) -> Response:
    """Replay events to a webhook.

    Starts a job that sends the events of a period, oldest first and behind new events: also those from before the webhook existed, and from
    while it was paused or failed. The event types and the filters of the webhook apply. Every event is sent once per replay, with its
    original ID. With `only_missing`, events that were delivered are omitted, and a failed delivery gets one attempt more. Only an active
    webhook can replay.
    """
    details = ReplayDetails(**cast("payloads.Body", body).values())
    return _job_response(replays.replay(actor, webhook_id, details))


def _job_response(job: records.Record) -> Response:
    headers = responses.location_header(f"/v1/jobs/{job.id}")
    return responses.json_response(records.public_form(job), status=HTTPStatus.ACCEPTED, headers=headers)
