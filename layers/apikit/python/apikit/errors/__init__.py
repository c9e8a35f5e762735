"""Every failure a caller can act on, each with a permanent code. Status codes live at the edges (`apikit.http.problems`).

PlatformError
├── MalformedRequest     malformed_body · MalformedUrl malformed_url · UnknownParameter unknown_parameter
│                         InvalidCursor invalid_cursor · CursorExpired cursor_expired
├── AuthenticationFailed unauthenticated · InvalidCredentials · KeyExpired · KeyRevoked
│                         InvalidSignature · SignatureRequired · SignatureReplayed
│                         TokenExpired token_expired · TokenReused token_reused
│                         SecondFactorRequired mfa_required (of a sign-in)
├── InsufficientScope    insufficient_scope · OrganizationForbidden organization_not_allowed
│                         MfaRequired mfa_required · StepUpRequired step_up_required · LiveOnly live_only
│                         SandboxOnly live_credentials
│                         ApplicationSuspended application_suspended
│                         EmailNotVerified email_not_verified
│                         IpNotAllowed ip_not_allowed · DomainNotAllowed · UserAgentNotAllowed
├── NotFound             not_found · ResourceDeleted deleted · MethodNotAllowed method_not_allowed
│                         LinkExpired token_expired (of a link in a mail)
├── Conflict             conflict · IllegalTransition illegal_transition · StaleSource stale_source · IdempotencyInFlight
│                         SlotUnavailable slot_unavailable (names the clash)
├── StaleVersion         stale_version · PreconditionFailed precondition_failed
│                         PreconditionRequired precondition_required
├── BodyTooLarge         body_too_large · HeadersTooLarge · UnsupportedMediaType · NotAcceptable
├── InvalidRequest       invalid_request (carries one FieldError a fault) · WeakPassword weak_password · IdempotencyMismatch
├── NotAtomic            not_atomic · FailedDependency failed_dependency
├── RateLimitExceeded    rate_limited · QuotaExceeded quota_exceeded · TooManyConcurrent too_many_concurrent
└── InternalError        internal_error · WriteContention contended · TransactionCanceled
                          Unavailable unavailable

Every error is imported from here; request errors and credential errors are defined in their own modules.
"""

from typing import Any

from apikit.errors.credential_errors import (
    ApplicationSuspended,
    AuthenticationFailed,
    DomainNotAllowed,
    EmailNotVerified,
    InsufficientScope,
    InvalidCredentials,
    InvalidSignature,
    IpNotAllowed,
    KeyExpired,
    KeyRevoked,
    LiveOnly,
    MfaRequired,
    OrganizationForbidden,
    SandboxOnly,
    SecondFactorRequired,
    SignatureReplayed,
    SignatureRequired,
    StepUpRequired,
    TokenExpired,
    TokenReused,
    UserAgentNotAllowed,
)
from apikit.errors.platform_error import FieldError, PlatformError
from apikit.errors.request_errors import (
    BodyTooLarge,
    CursorExpired,
    FailedDependency,
    HeadersTooLarge,
    IdempotencyMismatch,
    InvalidCursor,
    InvalidRequest,
    MalformedRequest,
    MalformedUrl,
    NotAcceptable,
    NotAtomic,
    UnknownParameter,
    UnsupportedMediaType,
    WeakPassword,
)

__all__ = [
    "ApplicationSuspended",
    "AuthenticationFailed",
    "BodyTooLarge",
    "Conflict",
    "CursorExpired",
    "DomainNotAllowed",
    "EmailNotVerified",
    "FailedDependency",
    "FieldError",
    "HeadersTooLarge",
    "IdempotencyInFlight",
    "IdempotencyMismatch",
    "IllegalTransition",
    "InsufficientScope",
    "InternalError",
    "InvalidCredentials",
    "InvalidCursor",
    "InvalidRequest",
    "InvalidSignature",
    "IpNotAllowed",
    "KeyExpired",
    "KeyRevoked",
    "LinkExpired",
    "LiveOnly",
    "MalformedRequest",
    "MalformedUrl",
    "MethodNotAllowed",
    "MfaRequired",
    "NotAcceptable",
    "NotAtomic",
    "NotFound",
    "OrganizationForbidden",
    "PlatformError",
    "PreconditionFailed",
    "PreconditionRequired",
    "QuotaExceeded",
    "RateLimitExceeded",
    "ResourceDeleted",
    "SandboxOnly",
    "SecondFactorRequired",
    "SignatureReplayed",
    "SignatureRequired",
    "SlotUnavailable",
    "StaleSource",
    "StaleVersion",
    "StepUpRequired",
    "TokenExpired",
    "TokenReused",
    "TooManyConcurrent",
    "TransactionCanceled",
    "Unavailable",
    "UnknownParameter",
    "UnsupportedMediaType",
    "UserAgentNotAllowed",
    "WeakPassword",
    "WriteContention",
]


class NotFound(PlatformError):
    """The resource does not exist, or belongs to another tenant; callers cannot distinguish the two."""

    code = "not_found"
    title = "The resource does not exist"


class ResourceDeleted(NotFound):
    """The resource was deleted less than 30 days ago."""

    code = "deleted"
    title = "The resource is deleted"


class LinkExpired(PlatformError):
    """The token of a link in a mail was used, or is too old."""

    code = "token_expired"
    title = "The link has expired"


class MethodNotAllowed(PlatformError):
    """The path does not support the method; `allow` lists its methods."""

    code = "method_not_allowed"
    title = "The method is not allowed"


class Conflict(PlatformError):
    """The resource's state does not allow the request."""

    code = "conflict"
    title = "The request conflicts with the resource's state"


class StaleSource(Conflict):
    """Another system sent data that is older than its last update."""

    code = "stale_source"
    title = "The source has already sent newer data"


class IllegalTransition(Conflict):
    """The state machine does not have the transition; `allowed` lists the possible ones."""

    code = "illegal_transition"
    title = "The status change is not allowed"


class SlotUnavailable(Conflict):
    """The time is already taken; `clash` has the details."""

    code = "slot_unavailable"
    title = "The slot is not available"


class IdempotencyInFlight(Conflict):
    """A request with the same Idempotency-Key is in progress."""

    code = "idempotency_in_flight"
    title = "The same request is in progress"
    retryable = True


class StaleVersion(PlatformError):
    """Another write came first; `current_version` is the current version, if known."""

    code = "stale_version"
    title = "The resource has changed since you read it"


class PreconditionFailed(PlatformError):
    """A precondition of the request failed, other than an outdated version."""

    code = "precondition_failed"
    title = "A precondition of the request failed"


class PreconditionRequired(PlatformError):
    """The operation requires `If-Match`."""

    code = "precondition_required"
    title = "If-Match is required"


class RateLimitExceeded(PlatformError):
    """A limit has no room; `limit` is its name. Retryable if `retry_after_s` is set."""

    code = "rate_limited"
    title = "Too many requests"

    def __init__(self, detail: str, *, retry_after_s: int | None = None, **facts: Any) -> None:
        super().__init__(detail, retry_after_s=retry_after_s, **facts)
        self.retryable = retry_after_s is not None


class QuotaExceeded(RateLimitExceeded):
    """A daily or monthly quota is used up; `limit` is its name."""

    code = "quota_exceeded"
    title = "The quota is exceeded"


class TooManyConcurrent(RateLimitExceeded):
    """The key has reached its maximum number of requests in progress."""

    code = "too_many_concurrent"
    title = "Too many concurrent requests"


class InternalError(PlatformError):
    """A fault of the platform. The request may be retried."""

    retryable = True


class WriteContention(PlatformError):
    """Too many concurrent writes to one record; nothing was written."""

    code = "contended"
    title = "The resource is busy"
    retryable = True


class TransactionCanceled(WriteContention):
    """The contention canceled a transaction: it was evaluated and not applied."""


class Unavailable(PlatformError):
    """A service that the platform needs does not respond; nothing was written."""

    code = "unavailable"
    title = "The platform is unavailable"
    retryable = True
