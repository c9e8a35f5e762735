"""Every failure a caller can act on, each with a permanent code. Status codes live at the edges (`apikit.web.problems`).

PlatformError
├── Malformed            malformed_body · UnknownParameter unknown_parameter · InvalidCursor invalid_cursor
├── Unauthenticated      unauthenticated · InvalidCredentials · KeyExpired · KeyRevoked
│                         InvalidSignature · SignatureRequired · SignatureReplayed
├── InsufficientScope    insufficient_scope · OrganizationForbidden organization_not_allowed
│                         IpNotAllowed ip_not_allowed · DomainNotAllowed · UserAgentNotAllowed
├── NotFound             not_found · Deleted deleted · MethodNotAllowed method_not_allowed
├── Conflict             conflict · IllegalTransition illegal_transition · IdempotencyInFlight
├── StaleVersion         stale_version · PreconditionRequired precondition_required
├── BodyTooLarge         body_too_large · HeadersTooLarge · UnsupportedMediaType · NotAcceptable
├── InvalidRequest       invalid_request (carries one FieldError a fault) · IdempotencyMismatch
├── RateLimited          rate_limited · QuotaExceeded quota_exceeded · TooManyConcurrent too_many_concurrent
└── InternalError        internal_error · Contended contended · Unavailable unavailable
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

# A body can hold a million faults; an answer need not.
_TOLD_FAULTS = 50


@dataclass(frozen=True, slots=True)
class FieldError:
    """One fault in a request: a JSON Pointer into the body (RFC 6901) or the name of a query parameter or header."""

    code: str
    detail: str
    pointer: str | None = None
    parameter: str | None = None

    def as_dict(self) -> dict[str, str]:
        """The fault as it stands in a problem's `errors`."""
        place = {"pointer": self.pointer} if self.parameter is None else {"parameter": self.parameter}
        return {**{k: v for k, v in place.items() if v is not None}, "code": self.code, "detail": self.detail}


class PlatformError(Exception):
    """A refusal with a permanent code; `facts` are further members of the problem document.

    `retryable` says whether the same request may succeed later; `retry_after_s` (whole seconds) says when.
    """

    code: ClassVar[str] = "internal_error"
    title: ClassVar[str] = "The platform failed"
    retryable: ClassVar[bool] = False

    def __init__(
        self, detail: str, *, errors: Sequence[FieldError] = (), retry_after_s: int | None = None, **facts: object
    ) -> None:
        super().__init__(detail)
        self.detail = detail
        self.errors = tuple(errors)
        self.retry_after_s = retry_after_s
        self.facts = facts


class Malformed(PlatformError):
    """The body is not the format it says it is."""

    code = "malformed_body"
    title = "The body cannot be read"


class UnknownParameter(PlatformError):
    """A query parameter that the operation does not have."""

    code = "unknown_parameter"
    title = "The query has an unknown parameter"


class InvalidCursor(PlatformError):
    """A cursor that this list did not hand out."""

    code = "invalid_cursor"
    title = "The cursor is not valid"


class Unauthenticated(PlatformError):
    """No credentials, or in a form the platform does not know."""

    code = "unauthenticated"
    title = "Credentials are required"


class InvalidCredentials(Unauthenticated):
    """The key is unknown or its secret is wrong; which of the two is not told."""

    code = "invalid_credentials"
    title = "The credentials are not valid"


class KeyExpired(Unauthenticated):
    """The key's `expires_at` has passed."""

    code = "key_expired"
    title = "The API key has expired"


class KeyRevoked(Unauthenticated):
    """The key was deleted, or is disabled."""

    code = "key_revoked"
    title = "The API key has been revoked"


class InvalidSignature(Unauthenticated):
    """The request's signature is not what its key, its content and its time call for."""

    code = "invalid_signature"
    title = "The signature is not valid"


class SignatureRequired(Unauthenticated):
    """The key takes signed requests only."""

    code = "signature_required"
    title = "The request must be signed"


class SignatureReplayed(Unauthenticated):
    """A request with this signature's nonce came before."""

    code = "signature_replayed"
    title = "The signature was used before"


class InsufficientScope(PlatformError):
    """The caller is known and lacks a scope, named in `required_scope`."""

    code = "insufficient_scope"
    title = "The credentials lack a scope"


class OrganizationForbidden(PlatformError):
    """The caller may not act for the organization it named."""

    code = "organization_not_allowed"
    title = "The organization is not yours to act for"


class IpNotAllowed(PlatformError):
    """The caller's address is not one that the key may be used from."""

    code = "ip_not_allowed"
    title = "The address is not allowed"


class DomainNotAllowed(PlatformError):
    """The web page that calls is not of a domain that the key may be used from."""

    code = "domain_not_allowed"
    title = "The domain is not allowed"


class UserAgentNotAllowed(PlatformError):
    """The calling program is not one that the key may be used by."""

    code = "user_agent_not_allowed"
    title = "The user agent is not allowed"


class NotFound(PlatformError):
    """Missing, or another tenant's: the two look the same."""

    code = "not_found"
    title = "There is no such resource"


class Deleted(NotFound):
    """Deleted less than 30 days ago."""

    code = "deleted"
    title = "The resource is deleted"


class MethodNotAllowed(PlatformError):
    """The path exists and has no such method; `allow` lists those it has."""

    code = "method_not_allowed"
    title = "The method is not allowed here"


class Conflict(PlatformError):
    """The resource's state does not allow it."""

    code = "conflict"
    title = "The request conflicts with the resource's state"


class IllegalTransition(Conflict):
    """A status move off the machine; `allowed` lists the moves there are."""

    code = "illegal_transition"
    title = "The status cannot change that way"


class IdempotencyInFlight(Conflict):
    """A request with the same Idempotency-Key is under way."""

    code = "idempotency_in_flight"
    title = "The same request is under way"
    retryable = True


class StaleVersion(PlatformError):
    """Another write came first; `current_version` is what stands now, where it is known."""

    code = "stale_version"
    title = "The resource has changed since you read it"


class PreconditionRequired(PlatformError):
    """The operation needs `If-Match`."""

    code = "precondition_required"
    title = "If-Match is required"


class BodyTooLarge(PlatformError):
    """The body is over the limit."""

    code = "body_too_large"
    title = "The body is too large"


class HeadersTooLarge(PlatformError):
    """The request has too many header fields, or too large ones."""

    code = "headers_too_large"
    title = "The header fields are too large"


class UnsupportedMediaType(PlatformError):
    """The body's media type or encoding is not read here."""

    code = "unsupported_media_type"
    title = "The media type is not supported"


class NotAcceptable(PlatformError):
    """None of the accepted media types can be produced."""

    code = "not_acceptable"
    title = "The response cannot have the form you accept"


class InvalidRequest(PlatformError):
    """Well-formed and wrong; `errors` names every fault."""

    code = "invalid_request"
    title = "The request is invalid"

    @classmethod
    def of(cls, errors: Sequence[FieldError]) -> "InvalidRequest":
        """A refusal whose detail is its first fault; it tells the first 50."""
        first = errors[0]
        place = first.parameter or (first.pointer or "").removeprefix("/").replace("/", ".") or "body"
        return cls(f"{place}: {first.detail}", errors=errors[:_TOLD_FAULTS])


class IdempotencyMismatch(PlatformError):
    """The Idempotency-Key came with another body before."""

    code = "idempotency_mismatch"
    title = "The idempotency key belongs to another request"


class RateLimited(PlatformError):
    """A limit is spent; `limit` names it."""

    code = "rate_limited"
    title = "Too many requests"
    retryable = True


class QuotaExceeded(RateLimited):
    """A daily or monthly quota is spent; `limit` names it."""

    code = "quota_exceeded"
    title = "The quota is spent"


class TooManyConcurrent(RateLimited):
    """As many requests of the key are under way as it may have."""

    code = "too_many_concurrent"
    title = "Too many requests at once"


class InternalError(PlatformError):
    """Our fault. The request may be sent again."""

    retryable = True


class Contended(PlatformError):
    """Too many writers on one record; nothing was written."""

    code = "contended"
    title = "The resource is busy"
    retryable = True


class Unavailable(PlatformError):
    """Something the platform needs does not answer; nothing was written."""

    code = "unavailable"
    title = "The platform is not available"
    retryable = True
