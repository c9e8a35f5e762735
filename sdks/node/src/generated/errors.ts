// Generated from the OpenAPI document by `make sdks`; do not edit.

import { ApiError, type ApiErrorClass } from "../runtime/errors.js";

/** Status 400. */
export class BadRequestError extends ApiError {}

/** Status 401. */
export class UnauthorizedError extends ApiError {}

/** Status 403. */
export class ForbiddenError extends ApiError {}

/** Status 404. */
export class NotFoundError extends ApiError {}

/** Status 406. */
export class NotAcceptableError extends ApiError {}

/** Status 409. */
export class ConflictError extends ApiError {}

/** Status 410. */
export class GoneError extends ApiError {}

/** Status 412. */
export class PreconditionFailedError extends ApiError {}

/** Status 413. */
export class ContentTooLargeError extends ApiError {}

/** Status 415. */
export class UnsupportedMediaTypeError extends ApiError {}

/** Status 422. */
export class UnprocessableContentError extends ApiError {}

/** Status 428. */
export class PreconditionRequiredError extends ApiError {}

/** Status 429. */
export class TooManyRequestsError extends ApiError {}

/** Status 431. */
export class RequestHeaderFieldsTooLargeError extends ApiError {}

/** Status 500. */
export class InternalServerError extends ApiError {}

/** Status 503. */
export class ServiceUnavailableError extends ApiError {}

/** The body is malformed: code `malformed_body`, status 400. */
export class MalformedBodyError extends BadRequestError {}

/** The URL is malformed: code `malformed_url`, status 400. */
export class MalformedUrlError extends BadRequestError {}

/** The query parameter is unknown: code `unknown_parameter`, status 400. */
export class UnknownParameterError extends BadRequestError {}

/** The cursor is invalid: code `invalid_cursor`, status 400. */
export class InvalidCursorError extends BadRequestError {}

/** Credentials are required: code `unauthenticated`, status 401. */
export class UnauthenticatedError extends UnauthorizedError {}

/** The credentials are not valid: code `invalid_credentials`, status 401. */
export class InvalidCredentialsError extends UnauthorizedError {}

/** The API key has expired: code `key_expired`, status 401. */
export class KeyExpiredError extends UnauthorizedError {}

/** The API key has been revoked: code `key_revoked`, status 401. */
export class KeyRevokedError extends UnauthorizedError {}

/** The token has expired: code `token_expired`, status 401. */
export class TokenExpiredError extends UnauthorizedError {}

/** The refresh token was used before: code `token_reused`, status 401. */
export class TokenReusedError extends UnauthorizedError {}

/** A second factor is required: code `mfa_required`, status 401. */
export class MfaRequiredError extends UnauthorizedError {}

/** The signature is not valid: code `invalid_signature`, status 401. */
export class InvalidSignatureError extends UnauthorizedError {}

/** The request must be signed: code `signature_required`, status 401. */
export class SignatureRequiredError extends UnauthorizedError {}

/** The signature was used before: code `signature_replayed`, status 401. */
export class SignatureReplayedError extends UnauthorizedError {}

/** The credentials lack a scope: code `insufficient_scope`, status 403. */
export class InsufficientScopeError extends ForbiddenError {}

/** The organization is not yours to act for: code `organization_not_allowed`, status 403. */
export class OrganizationNotAllowedError extends ForbiddenError {}

/** The address is not allowed: code `ip_not_allowed`, status 403. */
export class IpNotAllowedError extends ForbiddenError {}

/** The domain is not allowed: code `domain_not_allowed`, status 403. */
export class DomainNotAllowedError extends ForbiddenError {}

/** The user agent is not allowed: code `user_agent_not_allowed`, status 403. */
export class UserAgentNotAllowedError extends ForbiddenError {}

/** A second factor is required: code `mfa_required`, status 403. */
export class ForbiddenMfaRequiredError extends ForbiddenError {}

/** The e-mail address is not verified: code `email_not_verified`, status 403. */
export class EmailNotVerifiedError extends ForbiddenError {}

/** A recent sign-in is required: code `step_up_required`, status 403. */
export class StepUpRequiredError extends ForbiddenError {}

/** The application is suspended: code `application_suspended`, status 403. */
export class ApplicationSuspendedError extends ForbiddenError {}

/** Sandbox credentials are required: code `live_credentials`, status 403. */
export class LiveCredentialsError extends ForbiddenError {}

/** Live credentials are required: code `live_only`, status 403. */
export class LiveOnlyError extends ForbiddenError {}

/** The status change is not allowed: code `illegal_transition`, status 409. */
export class IllegalTransitionError extends ConflictError {}

/** The slot is not available: code `slot_unavailable`, status 409. */
export class SlotUnavailableError extends ConflictError {}

/** The source has already sent newer data: code `stale_source`, status 409. */
export class StaleSourceError extends ConflictError {}

/** The same request is in progress: code `idempotency_in_flight`, status 409. */
export class IdempotencyInFlightError extends ConflictError {}

/** The resource is deleted: code `deleted`, status 410. */
export class DeletedError extends GoneError {}

/** The link has expired: code `token_expired`, status 410. */
export class GoneTokenExpiredError extends GoneError {}

/** The cursor has expired: code `cursor_expired`, status 410. */
export class CursorExpiredError extends GoneError {}

/** The resource has changed since you read it: code `stale_version`, status 412. */
export class StaleVersionError extends PreconditionFailedError {}

/** The body is too large: code `body_too_large`, status 413. */
export class BodyTooLargeError extends ContentTooLargeError {}

/** The request is invalid: code `invalid_request`, status 422. */
export class InvalidRequestError extends UnprocessableContentError {}

/** The password is too weak: code `weak_password`, status 422. */
export class WeakPasswordError extends UnprocessableContentError {}

/** The Idempotency-Key was used for another request: code `idempotency_mismatch`, status 422. */
export class IdempotencyMismatchError extends UnprocessableContentError {}

/** The operations cannot be atomic: code `not_atomic`, status 422. */
export class NotAtomicError extends UnprocessableContentError {}

/** Too many requests: code `rate_limited`, status 429. */
export class RateLimitedError extends TooManyRequestsError {}

/** The quota is exceeded: code `quota_exceeded`, status 429. */
export class QuotaExceededError extends TooManyRequestsError {}

/** Too many concurrent requests: code `too_many_concurrent`, status 429. */
export class TooManyConcurrentError extends TooManyRequestsError {}

/** The header fields are too large: code `headers_too_large`, status 431. */
export class HeadersTooLargeError extends RequestHeaderFieldsTooLargeError {}

/** Internal error: code `internal_error`, status 500. */
export class InternalError extends InternalServerError {}

/** The resource is busy: code `contended`, status 503. */
export class ContendedError extends ServiceUnavailableError {}

/** The platform is unavailable: code `unavailable`, status 503. */
export class UnavailableError extends ServiceUnavailableError {}

/** The class of each status, and of each status with a code. */
export const errorClasses: Readonly<Record<string, ApiErrorClass>> = {
  "400": BadRequestError,
  "401": UnauthorizedError,
  "403": ForbiddenError,
  "404": NotFoundError,
  "406": NotAcceptableError,
  "409": ConflictError,
  "410": GoneError,
  "412": PreconditionFailedError,
  "413": ContentTooLargeError,
  "415": UnsupportedMediaTypeError,
  "422": UnprocessableContentError,
  "428": PreconditionRequiredError,
  "429": TooManyRequestsError,
  "431": RequestHeaderFieldsTooLargeError,
  "500": InternalServerError,
  "503": ServiceUnavailableError,
  "400 malformed_body": MalformedBodyError,
  "400 malformed_url": MalformedUrlError,
  "400 unknown_parameter": UnknownParameterError,
  "400 invalid_cursor": InvalidCursorError,
  "401 unauthenticated": UnauthenticatedError,
  "401 invalid_credentials": InvalidCredentialsError,
  "401 key_expired": KeyExpiredError,
  "401 key_revoked": KeyRevokedError,
  "401 token_expired": TokenExpiredError,
  "401 token_reused": TokenReusedError,
  "401 mfa_required": MfaRequiredError,
  "401 invalid_signature": InvalidSignatureError,
  "401 signature_required": SignatureRequiredError,
  "401 signature_replayed": SignatureReplayedError,
  "403 insufficient_scope": InsufficientScopeError,
  "403 organization_not_allowed": OrganizationNotAllowedError,
  "403 ip_not_allowed": IpNotAllowedError,
  "403 domain_not_allowed": DomainNotAllowedError,
  "403 user_agent_not_allowed": UserAgentNotAllowedError,
  "403 mfa_required": ForbiddenMfaRequiredError,
  "403 email_not_verified": EmailNotVerifiedError,
  "403 step_up_required": StepUpRequiredError,
  "403 application_suspended": ApplicationSuspendedError,
  "403 live_credentials": LiveCredentialsError,
  "403 live_only": LiveOnlyError,
  "409 illegal_transition": IllegalTransitionError,
  "409 slot_unavailable": SlotUnavailableError,
  "409 stale_source": StaleSourceError,
  "409 idempotency_in_flight": IdempotencyInFlightError,
  "410 deleted": DeletedError,
  "410 token_expired": GoneTokenExpiredError,
  "410 cursor_expired": CursorExpiredError,
  "412 stale_version": StaleVersionError,
  "413 body_too_large": BodyTooLargeError,
  "422 invalid_request": InvalidRequestError,
  "422 weak_password": WeakPasswordError,
  "422 idempotency_mismatch": IdempotencyMismatchError,
  "422 not_atomic": NotAtomicError,
  "429 rate_limited": RateLimitedError,
  "429 quota_exceeded": QuotaExceededError,
  "429 too_many_concurrent": TooManyConcurrentError,
  "431 headers_too_large": HeadersTooLargeError,
  "500 internal_error": InternalError,
  "503 contended": ContendedError,
  "503 unavailable": UnavailableError,
};
