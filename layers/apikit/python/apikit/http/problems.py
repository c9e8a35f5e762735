"""Problem documents (RFC 9457): the status of each error code, and the schema of the document."""

from http import HTTPStatus
from typing import Any

from fastapi import Response
from pydantic import BaseModel, ConfigDict, Field

from apikit import json_text
from apikit.actor import RECENT_S
from apikit.errors import LinkExpired, PlatformError, SecondFactorRequired
from apikit.resources.fields import Moment

DOCS = "https://developers.wedsync.com/errors"
MEDIA_TYPE = "application/problem+json"

STATUS = {
    "malformed_body": 400,
    "malformed_url": 400,
    "unknown_parameter": 400,
    "invalid_cursor": 400,
    "unauthenticated": 401,
    "invalid_credentials": 401,
    "key_expired": 401,
    "key_revoked": 401,
    "token_expired": 401,
    "token_reused": 401,
    "invalid_signature": 401,
    "signature_required": 401,
    "signature_replayed": 401,
    "insufficient_scope": 403,
    "organization_not_allowed": 403,
    "mfa_required": 403,
    "email_not_verified": 403,
    "step_up_required": 403,
    "live_only": 403,
    "live_credentials": 403,
    "application_suspended": 403,
    "ip_not_allowed": 403,
    "domain_not_allowed": 403,
    "user_agent_not_allowed": 403,
    "not_found": 404,
    "method_not_allowed": 405,
    "conflict": 409,
    "illegal_transition": 409,
    "slot_unavailable": 409,
    "stale_source": 409,
    "idempotency_in_flight": 409,
    "deleted": 410,
    "cursor_expired": 410,
    "stale_version": 412,
    "precondition_failed": 412,
    "body_too_large": 413,
    "headers_too_large": 431,
    "unsupported_media_type": 415,
    "not_acceptable": 406,
    "invalid_request": 422,
    "weak_password": 422,
    "idempotency_mismatch": 422,
    "not_atomic": 422,
    "failed_dependency": 424,
    "precondition_required": 428,
    "rate_limited": 429,
    "quota_exceeded": 429,
    "too_many_concurrent": 429,
    "internal_error": 500,
    "contended": 503,
    "unavailable": 503,
}
# Errors that share a code with errors of another status.
_STATUS_OF_ERROR: dict[type[PlatformError], int] = {LinkExpired: 410, SecondFactorRequired: 401}
# The description of each status in the OpenAPI document.
STATUS_DESCRIPTIONS = {
    400: "The URL, body, query or cursor is malformed.",
    401: "The credentials are missing or invalid.",
    403: "The credentials lack the scope or may not act for the organization.",
    404: "The resource does not exist.",
    405: "The method is not allowed for this path; `Allow` lists the allowed methods.",
    406: "The response is not available in an accepted format.",
    409: "The state of the resource does not allow the request, or the same request is in progress.",
    410: "The resource is deleted, or the cursor or the link has expired.",
    412: "The resource has changed since you read it, or another precondition failed.",
    413: "The body is too large.",
    431: "The request has too many or too large header fields.",
    415: "The body is not JSON or XML in UTF-8.",
    422: "The request is invalid; `errors` lists every error.",
    424: "Another operation of the batch failed.",
    428: "If-Match is required.",
    429: "Too many requests. `Retry-After` is the time to wait; without it, retrying does not help.",
    500: "An internal error occurred. Retry the request.",
    503: "The platform is busy or unavailable. Retry after the time in `Retry-After`.",
}
# Facts of an error that are sent as headers, not in the document.
_HEADER_FACTS = frozenset({"limits", "allow"})


class ProblemFault(BaseModel, defer_build=True):
    """A fault in the request."""

    pointer: str | None = Field(None, description="JSON Pointer into the body (RFC 6901).", examples=["/email"])
    parameter: str | None = Field(
        None, description="Name of the invalid query parameter or header.", examples=["limit"]
    )
    code: str = Field(description="Permanent code of the fault.", examples=["invalid_email"])
    detail: str = Field(description="Explanation of the fault.", examples=["not a valid e-mail address"])


class Clash(BaseModel, defer_build=True):
    """A time that is already taken."""

    id: str = Field(description="ID of the resource that is taken.", examples=["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    held_by: str = Field(
        description="ID of the resource that holds it, or of the block that takes it out of service.",
        examples=["wed_01k0a3v5m8f1xq2w7r9tbdc6yz"],
    )
    start_at: Moment = Field(description="Start of the time.", examples=["2026-06-13T12:00:00.000Z"])
    end_at: Moment = Field(description="End of the time.", examples=["2026-06-13T23:00:00.000Z"])


class Problem(BaseModel):
    """An error, for programs (`code`) and for people (`detail`)."""

    model_config = ConfigDict(extra="allow", defer_build=True)

    type: str = Field(description="URL of the documentation of this error.", examples=[f"{DOCS}/invalid_request"])
    title: str = Field(description="Short summary of the error.", examples=["The request is invalid"])
    status: int = Field(description="HTTP status.", examples=[422])
    code: str = Field(description="Permanent error code; use it in programs.", examples=["invalid_request"])
    detail: str = Field(description="Explanation of this occurrence.", examples=["email: not a valid e-mail address"])
    request_id: str = Field(
        description="Request ID. Include it in support requests.", examples=["req_01k0a3v5m8f1xq2w7r9tbdc6yz"]
    )
    doc_url: str = Field(description="Same value as `type`.", examples=[f"{DOCS}/invalid_request"])
    retryable: bool = Field(description="True if the same request may succeed later.", examples=[False])
    errors: list[ProblemFault] = Field(default_factory=list, description="Faults found in the request.")
    required_scope: str | None = Field(
        None, description="Required scope, with `insufficient_scope`.", examples=["clients:write"]
    )
    allowed: list[str] | None = Field(
        None, description="Allowed statuses, with `illegal_transition`.", examples=[["active", "archived"]]
    )
    current_version: int | None = Field(
        None, description="Current version of the resource, with `stale_version`.", examples=[4]
    )
    clash: Clash | None = Field(
        None, description="Conflicting time slot, with `slot_unavailable`: what is taken, by what and when."
    )
    reservations: list[Clash] | None = Field(
        None, description="Reservations that the change meets, at most 20, in order of their start. With `conflict`."
    )
    reservation_count: int | None = Field(
        None, description="Number of all reservations that the change meets. With `conflict`.", examples=[3]
    )
    dependents: list[str] | None = Field(
        None,
        description="IDs of the weddings or bookings for which the resource cannot be deleted, at most 20. With `conflict`.",
        examples=[["wed_01k0a3v5m8f1xq2w7r9tbdc6yz"]],
    )
    guaranteed: int | None = Field(
        None, description="Guaranteed number of guests, if the guarantee is locked.", examples=[120]
    )
    mfa_token: str | None = Field(
        None, description="Token that continues the sign-in within 5 minutes, with `mfa_required`.", examples=[None]
    )
    mfa_methods: list[str] | None = Field(
        None, description="Second factors of the person, with `mfa_required`.", examples=[["totp", "recovery_code"]]
    )
    limit: str | None = Field(None, description="Name of the exceeded limit, with `rate_limited`.", examples=["hour"])


def status_of(error: PlatformError) -> int:
    """Return the HTTP status of an error."""
    return _STATUS_OF_ERROR.get(type(error)) or STATUS[error.code]


def problem_response(error: PlatformError, request_id: str) -> Response:
    """Return the error as a response, with the headers of its status."""
    status = status_of(error)
    return Response(
        content=json_text.encode_json(problem_document(error, request_id)),
        status_code=status,
        media_type=MEDIA_TYPE,
        headers=_headers(error, status),
    )


def problem_document(error: PlatformError, request_id: str) -> dict[str, Any]:
    """Return the problem document of an error."""
    url = f"{DOCS}/{error.code}"
    facts = {name: value for name, value in error.facts.items() if name not in _HEADER_FACTS}
    return {
        "type": url,
        "title": error.title,
        "status": status_of(error),
        "code": error.code,
        "detail": error.detail,
        "request_id": request_id,
        "doc_url": url,
        "retryable": error.retryable,
        "errors": [fault.to_dict() for fault in error.errors],
        **facts,
    }


def _headers(error: PlatformError, status: int) -> dict[str, str]:
    headers = {"Cache-Control": "no-store"}
    if status == HTTPStatus.UNAUTHORIZED:
        # RFC 9110 section 11.6.1: a 401 lists the accepted schemes.
        fault = "" if error.code == "unauthenticated" else ', error="invalid_token"'
        headers["WWW-Authenticate"] = f'Bearer realm="wedsync"{fault}, ApiKey realm="wedsync"'
    if error.code == "step_up_required":
        # RFC 9470: a newer sign-in is needed.
        headers["WWW-Authenticate"] = (
            f'Bearer realm="wedsync", error="insufficient_user_authentication", max_age="{RECENT_S}"'
        )
    if error.retry_after_s is not None:
        headers["Retry-After"] = str(error.retry_after_s)
    if "allow" in error.facts:
        headers["Allow"] = str(error.facts["allow"])
    return headers
