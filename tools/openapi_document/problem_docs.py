"""The problem responses: one component per status with one example per code, built by the platform's own code."""

from http import HTTPStatus

from apikit.errors import (
    ApplicationSuspended,
    AuthenticationFailed,
    BodyTooLarge,
    Conflict,
    CursorExpired,
    DomainNotAllowed,
    EmailNotVerified,
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
    LinkExpired,
    LiveOnly,
    MalformedRequest,
    MalformedUrl,
    MfaRequired,
    NotAcceptable,
    NotAtomic,
    NotFound,
    OrganizationForbidden,
    PlatformError,
    PreconditionFailed,
    PreconditionRequired,
    QuotaExceeded,
    RateLimitExceeded,
    ResourceDeleted,
    SandboxOnly,
    SecondFactorRequired,
    SignatureReplayed,
    SignatureRequired,
    SlotUnavailable,
    StaleSource,
    StaleVersion,
    StepUpRequired,
    TokenExpired,
    TokenReused,
    TooManyConcurrent,
    Unavailable,
    UnknownParameter,
    UnsupportedMediaType,
    UserAgentNotAllowed,
    WeakPassword,
    WriteContention,
)
from apikit.http.negotiation import PROBLEM_XML
from apikit.http.problems import MEDIA_TYPE, STATUS_DESCRIPTIONS, problem_document, status_of
from tools.openapi_document import headers
from tools.openapi_document.examples import examples_to_xml
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
# Statuses of every operation, and of those with credentials, a body or an Idempotency-Key.
COMMON_STATUSES = frozenset({400, 406, 422, 431, 500})
CREDENTIAL_STATUSES = frozenset({401, 403, 429, 503})
BODY_STATUSES = frozenset({413, 415, 422})
IDEMPOTENCY_STATUSES = frozenset({409, 412, 422})

_EXAMPLES: tuple[PlatformError, ...] = (
    MalformedRequest("The body is not valid JSON: line 1, column 9."),
    MalformedUrl("The path is not valid UTF-8, or contains U+FFFD. Percent-encode it as UTF-8."),
    UnknownParameter("This operation does not support that query parameter. Supported: cursor, limit."),
    InvalidCursor("The cursor is not valid for this list. Start again without `cursor`."),
    AuthenticationFailed(
        "Credentials are missing. Send X-API-Key and X-API-Secret, or Authorization: Bearer with the secret."
    ),
    InvalidCredentials("The API key or its secret is invalid."),
    KeyExpired("This API key has expired. Create a new one."),
    KeyRevoked("This API key was revoked. Use another API key."),
    TokenExpired("The access token has expired. Get a new one with the refresh token."),
    TokenReused("The refresh token was used before, so its session has ended. Sign in again."),
    SecondFactorRequired(
        "A second factor is required. Send `mfa_token` with it to POST /v1/auth/mfa/verify.",
        mfa_token="mfa_vQ0mRk1b7cY4sT2xWnE6hJ8pL3zU5aD9fG0iK2oM4qS",  # noqa: S106 - an example
        mfa_methods=["totp", "recovery_code"],
    ),
    InvalidSignature("`created` must be within 300 s of the server time. Sign the request when you send it."),
    SignatureRequired("This API key requires signed requests. See the request signing guide."),
    SignatureReplayed("The nonce was already used. Sign the request again with a new nonce."),
    InsufficientScope("The credentials lack the scope clients:write.", required_scope="clients:write"),
    OrganizationForbidden(
        "WedSync-Organization must be the ID of your own organization or of an active child organization."
    ),
    IpNotAllowed("This API key is not allowed from your IP address. Check the key's allowed and denied networks."),
    DomainNotAllowed("This API key is only allowed from web pages of its allowed domains."),
    UserAgentNotAllowed("This API key is not allowed for this user agent."),
    MfaRequired("The organization requires a second factor. Set one up, then sign in again."),
    EmailNotVerified(
        "The e-mail address is not verified. Open the link in our mail, or register again to get another one."
    ),
    StepUpRequired("This operation requires a sign-in within the last 10 minutes. Confirm with POST /v1/auth/step-up."),
    ApplicationSuspended(
        "The application that these credentials belong to is suspended. Write to its developer, or use other credentials."
    ),
    SandboxOnly("Receivers belong to the sandbox. Use sandbox credentials."),
    LiveOnly("People belong to both environments. Use live credentials to change them."),
    NotFound("No resource has this ID."),
    Conflict("Only a chain can have child organizations; this organization has a parent."),
    IllegalTransition("Cannot change the status from closed to definite. closed is final.", allowed=[]),
    SlotUnavailable(
        "spc_01k0a3v5m8f1xq2w7r9tbdc6yz is not available: wed_01k0a3v5m8f1xq2w7r9tbdc6yz holds it from 2026-06-13T14:00:00.000Z to "
        "2026-06-13T23:00:00.000Z.",
        clash={
            "id": "spc_01k0a3v5m8f1xq2w7r9tbdc6yz",
            "held_by": "wed_01k0a3v5m8f1xq2w7r9tbdc6yz",
            "start_at": "2026-06-13T14:00:00.000Z",
            "end_at": "2026-06-13T23:00:00.000Z",
        },
    ),
    StaleSource("`source_updated_at` is older than 2026-03-01T09:30:00.000Z, the time of the last accepted update."),
    IdempotencyInFlight(
        "A request with this Idempotency-Key is in progress. Retry after it completes.", retry_after_s=1
    ),
    ResourceDeleted("The resource was deleted less than 30 days ago. Restore it to use it again."),
    LinkExpired("The link was used before, or is too old. Request a new one."),
    CursorExpired(
        "The cursor has expired: changes are kept for 30 days. Request `cursor=latest`, read all resources again, "
        "then continue from the new cursor."
    ),
    StaleVersion("The resource is at version 4. Read it again and retry.", current_version=4),
    PreconditionFailed(
        "The resource exists, but If-None-Match excludes it. Change or omit If-None-Match.", current_version=4
    ),
    BodyTooLarge("The body has more than 10,000,000 bytes. Send files with POST /v1/uploads."),
    HeadersTooLarge("The header is too large. Send at most 100 header fields with 65,536 bytes in total."),
    NotAcceptable(
        "The response is only available as application/json or application/xml. Send an Accept header that allows it, or omit Accept."
    ),
    UnsupportedMediaType("The Content-Type is not supported. Send application/json or application/xml."),
    InvalidRequest.from_errors([FieldError("invalid_email", "not a valid e-mail address", pointer="/email")]),
    WeakPassword.from_errors(
        [FieldError("too_short", "must have at least 10 characters; it has 7", pointer="/password")]
    ),
    IdempotencyMismatch("This Idempotency-Key was already used with a different body. Use a new key."),
    NotAtomic(
        "The operation lists resources that an earlier operation of the atomic batch changes. Send it separately."
    ),
    FailedDependency("Operation 0, which this operation references, failed."),
    PreconditionRequired('If-Match is missing. Read the resource and send its ETag as If-Match: "…".'),
    RateLimitExceeded("Rate limit exceeded: 1,000 requests per hour. Retry in 12 s.", retry_after_s=12, limit="hour"),
    QuotaExceeded(
        "Quota exceeded: 100,000 requests per month. Retry in 86,400 s.",
        retry_after_s=86_400,
        limit="monthly_quota",
    ),
    TooManyConcurrent(
        "Concurrency limit reached: 10 requests in progress. Retry when one completes, in at most 21 s.",
        retry_after_s=21,
        limit="concurrent",
    ),
    InternalError("An internal error occurred. Retry the request."),
    WriteContention("Too many concurrent changes to this resource. Retry.", retry_after_s=1),
    Unavailable("The data store is not responding. Retry.", retry_after_s=1),
)


_SCHEMA: Json = {"$ref": "#/components/schemas/Problem"}
_ROOT = "problem"


def reference(status: int) -> Json:
    """Return a reference to the response of the status."""
    return {"$ref": f"#/components/responses/{NAMES[status]}"}


def responses(statuses: set[int]) -> Json:
    """Return the components of these statuses."""
    return {NAMES[status]: _response(status) for status in sorted(statuses)}


def _response(status: int) -> Json:
    examples = {error.code: _example(error) for error in _EXAMPLES if status_of(error) == status}
    return {
        "description": STATUS_DESCRIPTIONS[status],
        "headers": _headers(status),
        "content": {
            MEDIA_TYPE: {"schema": _SCHEMA, "examples": examples},
            PROBLEM_XML: {"schema": _SCHEMA, "examples": examples_to_xml(examples, _ROOT)},
        },
    }


def _example(error: PlatformError) -> Json:
    return {"summary": error.title, "value": problem_document(error, REQUEST_ID)}


def _headers(status: int) -> Json:
    names = headers.RESPONSE_HEADERS
    # Requests without valid credentials are not counted against a limit.
    names += ("WWW-Authenticate",) if status == HTTPStatus.UNAUTHORIZED else headers.RATE_LIMIT_HEADERS
    names += ("WWW-Authenticate",) if status == HTTPStatus.FORBIDDEN else ()
    if status in {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}:
        names += ("Retry-After",)
    return headers.headers(names)
