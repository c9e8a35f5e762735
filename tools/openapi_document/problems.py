"""The answers that are problem documents: one component a status, with an example a code, made by the code that answers."""

from http import HTTPStatus

from apikit.errors import (
    BodyTooLarge,
    Conflict,
    Contended,
    CursorExpired,
    Deleted,
    DomainNotAllowed,
    FailedDependency,
    FieldError,
    HeadersTooLarge,
    IdempotencyInFlight,
    IdempotencyMismatch,
    IllegalTransition,
    InsufficientScope,
    InternalError,
    InvalidCredentials,
    InvalidCursor,
    InvalidRequest,
    InvalidSignature,
    IpNotAllowed,
    KeyExpired,
    KeyRevoked,
    Malformed,
    MalformedUrl,
    NotAcceptable,
    NotAtomic,
    NotFound,
    OrganizationForbidden,
    PlatformError,
    PreconditionFailed,
    PreconditionRequired,
    QuotaExceeded,
    RateLimited,
    SignatureReplayed,
    SignatureRequired,
    SlotUnavailable,
    StaleSource,
    StaleVersion,
    TooManyConcurrent,
    Unauthenticated,
    Unavailable,
    UnknownParameter,
    UnsupportedMediaType,
    UserAgentNotAllowed,
)
from apikit.web.negotiation import PROBLEM_XML
from apikit.web.problems import MEANING, MEDIA_TYPE, STATUS, document
from tools.openapi_document import headers
from tools.openapi_document.schemas import Json

REQUEST_ID = "req_01k0a3v5m8f1xq2w7r9tbdc6yz"

NAMES = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    406: "NotAcceptable",
    409: "Conflict",
    410: "Gone",
    412: "PreconditionFailed",
    413: "ContentTooLarge",
    415: "UnsupportedMediaType",
    422: "UnprocessableContent",
    424: "FailedDependency",
    428: "PreconditionRequired",
    429: "TooManyRequests",
    431: "RequestHeaderFieldsTooLarge",
    500: "InternalServerError",
    503: "ServiceUnavailable",
}
# Every operation; those behind the gate; those with a body.
ALWAYS = frozenset({400, 406, 422, 431, 500})
GUARDED = frozenset({401, 403, 429, 503})
WITH_BODY = frozenset({413, 415, 422})
WITH_KEY = frozenset({409, 412, 422})

_EXAMPLES: tuple[PlatformError, ...] = (
    Malformed("The body is not JSON: line 1, column 9."),
    MalformedUrl("The path is not UTF-8, or has U+FFFD: percent-encode it in UTF-8."),
    UnknownParameter("This operation does not have that query parameter. It has: cursor, limit."),
    InvalidCursor("This list did not hand out that cursor; start again without one."),
    Unauthenticated("Send X-API-Key and X-API-Secret, or Authorization: Bearer with the secret."),
    InvalidCredentials("The API key or its secret is not valid."),
    KeyExpired("This API key has expired; create a new one."),
    KeyRevoked("This API key was revoked; use another."),
    InvalidSignature("`created` must be within 300 s of our clock; sign when you send."),
    SignatureRequired("This key takes signed requests only. See the guide to request signing."),
    SignatureReplayed("A request with this nonce came before; sign again with a new one."),
    InsufficientScope("This needs the scope clients:write.", required_scope="clients:write"),
    OrganizationForbidden("WedSync-Organization must name your own organization or an active child of it."),
    IpNotAllowed("This key may not be used from your address."),
    DomainNotAllowed("This key may be used from web pages of its own domains only."),
    UserAgentNotAllowed("This key may not be used by this program."),
    NotFound("No resource has this id."),
    Conflict("Only a chain has children; this organization has a parent itself."),
    IllegalTransition("From closed it cannot become definite. It stays that way.", allowed=[]),
    SlotUnavailable(
        "spc_01k0a3v5m8f1xq2w7r9tbdc6yz is held by wed_01k0a3v5m8f1xq2w7r9tbdc6yz from 2026-06-13T14:00:00.000Z to "
        "2026-06-13T23:00:00.000Z.",
        clash={
            "id": "spc_01k0a3v5m8f1xq2w7r9tbdc6yz",
            "held_by": "wed_01k0a3v5m8f1xq2w7r9tbdc6yz",
            "start_at": "2026-06-13T14:00:00.000Z",
            "end_at": "2026-06-13T23:00:00.000Z",
        },
    ),
    StaleSource("The source has told of 2026-03-01T09:30:00.000Z already; this is older."),
    IdempotencyInFlight("A request with this Idempotency-Key is under way; try again in a moment.", retry_after_s=1),
    Deleted("It was deleted and can be restored for 30 days."),
    CursorExpired(
        "What follows this cursor is no longer kept; ask for cursor=latest, read the resources anew, then go on from that cursor."
    ),
    StaleVersion("The resource is at version 4; read it and try again.", current_version=4),
    PreconditionFailed("The resource exists, which If-None-Match excludes.", current_version=4),
    BodyTooLarge("The body has more than 10,000,000 bytes; send a file through POST /v1/uploads."),
    HeadersTooLarge("Send at most 100 header fields of 65,536 bytes together."),
    NotAcceptable("This API answers in application/json or application/xml; send an Accept that allows one, or none."),
    UnsupportedMediaType("Send the body as application/json or application/xml."),
    InvalidRequest.of([FieldError("invalid_email", "not a valid e-mail address", pointer="/email")]),
    IdempotencyMismatch("This Idempotency-Key came with another body before; use a new key."),
    NotAtomic("It lists what an earlier operation of the atomic batch changes; send it apart."),
    FailedDependency("Operation 0, which this one refers to, failed."),
    PreconditionRequired('Read the resource and send its ETag as If-Match: "…".'),
    RateLimited("Rate limit exceeded: 1,000 requests (hour). Retry in 12 s.", retry_after_s=12, limit="hour"),
    QuotaExceeded(
        "Quota exceeded: 100,000 requests (monthly_quota). Retry in 86,400 s.",
        retry_after_s=86_400,
        limit="monthly_quota",
    ),
    TooManyConcurrent(
        "Too many requests at once: 10 requests (concurrent). Retry when one of them ends, in 21 s at the latest.",
        retry_after_s=21,
        limit="concurrent",
    ),
    InternalError("The platform failed; the request may be sent again."),
    Contended("Others keep changing this resource; try again.", retry_after_s=1),
    Unavailable("The data store does not answer; try again.", retry_after_s=1),
)


_SCHEMA: Json = {"$ref": "#/components/schemas/Problem"}


def reference(status: int) -> Json:
    """The answer of a status."""
    return {"$ref": f"#/components/responses/{NAMES[status]}"}


def responses(used: set[int]) -> Json:
    """The components of these statuses."""
    return {NAMES[status]: _response(status) for status in sorted(used)}


def _response(status: int) -> Json:
    errors = [error for error in _EXAMPLES if STATUS[error.code] == status]
    return {
        "description": MEANING[status],
        "headers": _headers(status),
        "content": {
            MEDIA_TYPE: {"schema": _SCHEMA, "examples": {error.code: _example(error) for error in errors}},
            PROBLEM_XML: {"schema": _SCHEMA},
        },
    }


def _example(error: PlatformError) -> Json:
    return {"summary": error.title, "value": document(error, REQUEST_ID)}


def _headers(status: int) -> Json:
    names = headers.EVERY_RESPONSE
    # Who was not let in was not counted.
    names += ("WWW-Authenticate",) if status == HTTPStatus.UNAUTHORIZED else headers.GUARDED
    if status in {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}:
        names += ("Retry-After",)
    return headers.headers(names)
