"""The errors of the API: a class for each status and code. Generated from the OpenAPI document by `make sdks`; do not edit."""

from wedsync._errors import APIConnectionError as APIConnectionError
from wedsync._errors import APIError
from wedsync._errors import APITimeoutError as APITimeoutError
from wedsync._errors import WedSyncError as WedSyncError


class BadRequestError(APIError):
    """HTTP 400."""


class MalformedBodyError(BadRequestError):
    """The body is malformed (`malformed_body`)."""


class MalformedUrlError(BadRequestError):
    """The URL is malformed (`malformed_url`)."""


class UnknownParameterError(BadRequestError):
    """The query parameter is unknown (`unknown_parameter`)."""


class InvalidCursorError(BadRequestError):
    """The cursor is invalid (`invalid_cursor`)."""


class ConflictError(APIError):
    """HTTP 409."""


class IllegalTransitionError(ConflictError):
    """The status change is not allowed (`illegal_transition`)."""


class SlotUnavailableError(ConflictError):
    """The slot is not available (`slot_unavailable`)."""


class StaleSourceError(ConflictError):
    """The source has already sent newer data (`stale_source`)."""


class IdempotencyInFlightError(ConflictError):
    """The same request is in progress (`idempotency_in_flight`)."""


class ContentTooLargeError(APIError):
    """HTTP 413."""


class BodyTooLargeError(ContentTooLargeError):
    """The body is too large (`body_too_large`)."""


class ForbiddenError(APIError):
    """HTTP 403."""


class InsufficientScopeError(ForbiddenError):
    """The credentials lack a scope (`insufficient_scope`)."""


class OrganizationNotAllowedError(ForbiddenError):
    """The organization is not yours to act for (`organization_not_allowed`)."""


class IpNotAllowedError(ForbiddenError):
    """The address is not allowed (`ip_not_allowed`)."""


class DomainNotAllowedError(ForbiddenError):
    """The domain is not allowed (`domain_not_allowed`)."""


class UserAgentNotAllowedError(ForbiddenError):
    """The user agent is not allowed (`user_agent_not_allowed`)."""


class ForbiddenMfaRequiredError(ForbiddenError):
    """A second factor is required (`mfa_required`)."""


class EmailNotVerifiedError(ForbiddenError):
    """The e-mail address is not verified (`email_not_verified`)."""


class StepUpRequiredError(ForbiddenError):
    """A recent sign-in is required (`step_up_required`)."""


class ApplicationSuspendedError(ForbiddenError):
    """The application is suspended (`application_suspended`)."""


class LiveCredentialsError(ForbiddenError):
    """Sandbox credentials are required (`live_credentials`)."""


class LiveOnlyError(ForbiddenError):
    """Live credentials are required (`live_only`)."""


class GoneError(APIError):
    """HTTP 410."""


class DeletedError(GoneError):
    """The resource is deleted (`deleted`)."""


class GoneTokenExpiredError(GoneError):
    """The link has expired (`token_expired`)."""


class CursorExpiredError(GoneError):
    """The cursor has expired (`cursor_expired`)."""


class InternalServerErrorError(APIError):
    """HTTP 500."""


class InternalErrorError(InternalServerErrorError):
    """Internal error (`internal_error`)."""


class NotAcceptableError(APIError):
    """HTTP 406."""


class NotFoundError(APIError):
    """HTTP 404."""


class PreconditionFailedError(APIError):
    """HTTP 412."""


class StaleVersionError(PreconditionFailedError):
    """The resource has changed since you read it (`stale_version`)."""


class PreconditionRequiredError(APIError):
    """HTTP 428."""


class RequestHeaderFieldsTooLargeError(APIError):
    """HTTP 431."""


class HeadersTooLargeError(RequestHeaderFieldsTooLargeError):
    """The header fields are too large (`headers_too_large`)."""


class ServiceUnavailableError(APIError):
    """HTTP 503."""


class ContendedError(ServiceUnavailableError):
    """The resource is busy (`contended`)."""


class UnavailableError(ServiceUnavailableError):
    """The platform is unavailable (`unavailable`)."""


class TooManyRequestsError(APIError):
    """HTTP 429."""


class RateLimitedError(TooManyRequestsError):
    """Too many requests (`rate_limited`)."""


class QuotaExceededError(TooManyRequestsError):
    """The quota is exceeded (`quota_exceeded`)."""


class TooManyConcurrentError(TooManyRequestsError):
    """Too many concurrent requests (`too_many_concurrent`)."""


class UnauthorizedError(APIError):
    """HTTP 401."""


class UnauthenticatedError(UnauthorizedError):
    """Credentials are required (`unauthenticated`)."""


class InvalidCredentialsError(UnauthorizedError):
    """The credentials are not valid (`invalid_credentials`)."""


class KeyExpiredError(UnauthorizedError):
    """The API key has expired (`key_expired`)."""


class KeyRevokedError(UnauthorizedError):
    """The API key has been revoked (`key_revoked`)."""


class TokenExpiredError(UnauthorizedError):
    """The token has expired (`token_expired`)."""


class TokenReusedError(UnauthorizedError):
    """The refresh token was used before (`token_reused`)."""


class MfaRequiredError(UnauthorizedError):
    """A second factor is required (`mfa_required`)."""


class InvalidSignatureError(UnauthorizedError):
    """The signature is not valid (`invalid_signature`)."""


class SignatureRequiredError(UnauthorizedError):
    """The request must be signed (`signature_required`)."""


class SignatureReplayedError(UnauthorizedError):
    """The signature was used before (`signature_replayed`)."""


class UnprocessableContentError(APIError):
    """HTTP 422."""


class InvalidRequestError(UnprocessableContentError):
    """The request is invalid (`invalid_request`)."""


class WeakPasswordError(UnprocessableContentError):
    """The password is too weak (`weak_password`)."""


class IdempotencyMismatchError(UnprocessableContentError):
    """The Idempotency-Key was used for another request (`idempotency_mismatch`)."""


class NotAtomicError(UnprocessableContentError):
    """The operations cannot be atomic (`not_atomic`)."""


class UnsupportedMediaTypeError(APIError):
    """HTTP 415."""


_FAMILIES: dict[int, type[APIError]] = {
    400: BadRequestError,
    409: ConflictError,
    413: ContentTooLargeError,
    403: ForbiddenError,
    410: GoneError,
    500: InternalServerErrorError,
    406: NotAcceptableError,
    404: NotFoundError,
    412: PreconditionFailedError,
    428: PreconditionRequiredError,
    431: RequestHeaderFieldsTooLargeError,
    503: ServiceUnavailableError,
    429: TooManyRequestsError,
    401: UnauthorizedError,
    422: UnprocessableContentError,
    415: UnsupportedMediaTypeError,
}
_CLASSES: dict[tuple[int, str], type[APIError]] = {
    (400, "malformed_body"): MalformedBodyError,
    (400, "malformed_url"): MalformedUrlError,
    (400, "unknown_parameter"): UnknownParameterError,
    (400, "invalid_cursor"): InvalidCursorError,
    (401, "unauthenticated"): UnauthenticatedError,
    (401, "invalid_credentials"): InvalidCredentialsError,
    (401, "key_expired"): KeyExpiredError,
    (401, "key_revoked"): KeyRevokedError,
    (401, "token_expired"): TokenExpiredError,
    (401, "token_reused"): TokenReusedError,
    (401, "mfa_required"): MfaRequiredError,
    (401, "invalid_signature"): InvalidSignatureError,
    (401, "signature_required"): SignatureRequiredError,
    (401, "signature_replayed"): SignatureReplayedError,
    (403, "insufficient_scope"): InsufficientScopeError,
    (403, "organization_not_allowed"): OrganizationNotAllowedError,
    (403, "ip_not_allowed"): IpNotAllowedError,
    (403, "domain_not_allowed"): DomainNotAllowedError,
    (403, "user_agent_not_allowed"): UserAgentNotAllowedError,
    (403, "mfa_required"): ForbiddenMfaRequiredError,
    (403, "email_not_verified"): EmailNotVerifiedError,
    (403, "step_up_required"): StepUpRequiredError,
    (403, "application_suspended"): ApplicationSuspendedError,
    (403, "live_credentials"): LiveCredentialsError,
    (403, "live_only"): LiveOnlyError,
    (404, "not_found"): NotFoundError,
    (406, "not_acceptable"): NotAcceptableError,
    (409, "conflict"): ConflictError,
    (409, "illegal_transition"): IllegalTransitionError,
    (409, "slot_unavailable"): SlotUnavailableError,
    (409, "stale_source"): StaleSourceError,
    (409, "idempotency_in_flight"): IdempotencyInFlightError,
    (410, "deleted"): DeletedError,
    (410, "token_expired"): GoneTokenExpiredError,
    (410, "cursor_expired"): CursorExpiredError,
    (412, "stale_version"): StaleVersionError,
    (412, "precondition_failed"): PreconditionFailedError,
    (413, "body_too_large"): BodyTooLargeError,
    (415, "unsupported_media_type"): UnsupportedMediaTypeError,
    (422, "invalid_request"): InvalidRequestError,
    (422, "weak_password"): WeakPasswordError,
    (422, "idempotency_mismatch"): IdempotencyMismatchError,
    (422, "not_atomic"): NotAtomicError,
    (428, "precondition_required"): PreconditionRequiredError,
    (429, "rate_limited"): RateLimitedError,
    (429, "quota_exceeded"): QuotaExceededError,
    (429, "too_many_concurrent"): TooManyConcurrentError,
    (431, "headers_too_large"): HeadersTooLargeError,
    (500, "internal_error"): InternalErrorError,
    (503, "contended"): ContendedError,
    (503, "unavailable"): UnavailableError,
}


def find_class(status: int, code: str) -> type[APIError]:
    """Return the class of an error; that of its status for a code that this version does not know."""
    return _CLASSES.get((status, code)) or _FAMILIES.get(status, APIError)
