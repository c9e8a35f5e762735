"""Problem documents (RFC 9457): which status each error code has, and the document's form."""

from http import HTTPStatus
from typing import Any

from fastapi import Response
from pydantic import BaseModel, ConfigDict, Field

from apikit import json_text
from apikit.errors import PlatformError
from apikit.fields import Moment

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
    "invalid_signature": 401,
    "signature_required": 401,
    "signature_replayed": 401,
    "insufficient_scope": 403,
    "organization_not_allowed": 403,
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
# What each status means, in the OpenAPI document.
MEANING = {
    400: "The URL, the body, the query or the cursor cannot be read.",
    401: "No credentials, or wrong ones.",
    403: "The credentials lack the scope, or the organization is not theirs to act for.",
    404: "There is no such resource.",
    405: "The path has no such method; `Allow` lists those it has.",
    406: "The response cannot have a form you accept.",
    409: "The resource's state does not allow it, or the same request is under way.",
    410: "The resource is deleted, or what follows the cursor is no longer kept.",
    412: "The resource has changed since you read it, or another condition of the request does not hold.",
    413: "The body is too large.",
    431: "The header fields are too large, or too many.",
    415: "The body is neither JSON nor XML in UTF-8.",
    422: "The request is invalid; `errors` names every fault.",
    424: "Another operation of the batch failed.",
    428: "If-Match is required.",
    429: "Too many requests. Retry-After says when the same request passes; without it, no wait helps.",
    500: "The platform failed. The request may be sent again.",
    503: "The platform is busy or not available. Retry-After says when to come back.",
}
# Members of an error that headers carry and documents do not.
_HEADER_FACTS = frozenset({"limits", "allow"})


class ProblemFault(BaseModel, defer_build=True):
    """One fault in the request."""

    pointer: str | None = Field(None, description="JSON Pointer into the body (RFC 6901).", examples=["/email"])
    parameter: str | None = Field(None, description="The query parameter or header at fault.", examples=["limit"])
    code: str = Field(description="Permanent code of the fault.", examples=["invalid_email"])
    detail: str = Field(description="What is wrong with it.", examples=["not a valid e-mail address"])


class Clash(BaseModel, defer_build=True):
    """A time that is taken."""

    id: str = Field(description="What is taken.", examples=["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    held_by: str = Field(
        description="Who has it, or the block that takes it out of service.",
        examples=["wed_01k0a3v5m8f1xq2w7r9tbdc6yz"],
    )
    start_at: Moment = Field(description="From then on.", examples=["2026-06-13T12:00:00.000Z"])
    end_at: Moment = Field(description="Until then.", examples=["2026-06-13T23:00:00.000Z"])


class Problem(BaseModel):
    """What went wrong, for programs (`code`) and for people (`detail`)."""

    model_config = ConfigDict(extra="allow", defer_build=True)

    type: str = Field(description="Address of this error's documentation.", examples=[f"{DOCS}/invalid_request"])
    title: str = Field(description="The error in general.", examples=["The request is invalid"])
    status: int = Field(description="The HTTP status.", examples=[422])
    code: str = Field(description="Permanent code; switch on this.", examples=["invalid_request"])
    detail: str = Field(description="This occurrence.", examples=["email: not a valid e-mail address"])
    request_id: str = Field(description="Quote it to support.", examples=["req_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    doc_url: str = Field(description="The same as `type`.", examples=[f"{DOCS}/invalid_request"])
    retryable: bool = Field(description="True when the same request may succeed later.", examples=[False])
    errors: list[ProblemFault] = Field(default_factory=list, description="Every fault found in the request.")
    required_scope: str | None = Field(
        None, description="With `insufficient_scope`: the scope it needs.", examples=["clients:write"]
    )
    allowed: list[str] | None = Field(
        None, description="With `illegal_transition`: the statuses it may take.", examples=[["active", "archived"]]
    )
    current_version: int | None = Field(
        None, description="With `stale_version`: the version that stands now.", examples=[4]
    )
    clash: Clash | None = Field(None, description="With `slot_unavailable`: what is taken, by what and when.")
    guaranteed: int | None = Field(
        None, description="With a guarantee that is locked: how many guests it stands at.", examples=[120]
    )
    limit: str | None = Field(None, description="With `rate_limited`: the limit that is spent.", examples=["hour"])


def problem_response(error: PlatformError, request_id: str) -> Response:
    """The error as a response, with the headers that belong to its status."""
    status = STATUS[error.code]
    return Response(
        content=json_text.encoded(document(error, request_id)),
        status_code=status,
        media_type=MEDIA_TYPE,
        headers=_headers(error, status),
    )


def document(error: PlatformError, request_id: str) -> dict[str, Any]:
    """The problem document."""
    address = f"{DOCS}/{error.code}"
    facts = {name: value for name, value in error.facts.items() if name not in _HEADER_FACTS}
    return {
        "type": address,
        "title": error.title,
        "status": STATUS[error.code],
        "code": error.code,
        "detail": error.detail,
        "request_id": request_id,
        "doc_url": address,
        "retryable": error.retryable,
        "errors": [fault.as_dict() for fault in error.errors],
        **facts,
    }


def _headers(error: PlatformError, status: int) -> dict[str, str]:
    headers = {"Cache-Control": "no-store"}
    if status == HTTPStatus.UNAUTHORIZED:
        # RFC 9110 section 11.6.1: a 401 names the schemes that would do.
        fault = "" if error.code == "unauthenticated" else ', error="invalid_token"'
        headers["WWW-Authenticate"] = f'Bearer realm="wedsync"{fault}, ApiKey realm="wedsync"'
    if error.retry_after_s is not None:
        headers["Retry-After"] = str(error.retry_after_s)
    if "allow" in error.facts:
        headers["Allow"] = str(error.facts["allow"])
    return headers
