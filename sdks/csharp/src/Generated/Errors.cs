// Generated from the OpenAPI document by `make sdks`; do not edit.

namespace WedSync;

/// <summary>Status 400.</summary>
public class BadRequestException(ApiResponse response) : ApiException(response);

/// <summary>Status 401.</summary>
public class UnauthorizedException(ApiResponse response) : ApiException(response);

/// <summary>Status 403.</summary>
public class ForbiddenException(ApiResponse response) : ApiException(response);

/// <summary>Status 404.</summary>
public class NotFoundException(ApiResponse response) : ApiException(response);

/// <summary>Status 406.</summary>
public class NotAcceptableException(ApiResponse response) : ApiException(response);

/// <summary>Status 409.</summary>
public class ConflictException(ApiResponse response) : ApiException(response);

/// <summary>Status 410.</summary>
public class GoneException(ApiResponse response) : ApiException(response);

/// <summary>Status 412.</summary>
public class PreconditionFailedException(ApiResponse response) : ApiException(response);

/// <summary>Status 413.</summary>
public class ContentTooLargeException(ApiResponse response) : ApiException(response);

/// <summary>Status 415.</summary>
public class UnsupportedMediaTypeException(ApiResponse response) : ApiException(response);

/// <summary>Status 422.</summary>
public class UnprocessableContentException(ApiResponse response) : ApiException(response);

/// <summary>Status 428.</summary>
public class PreconditionRequiredException(ApiResponse response) : ApiException(response);

/// <summary>Status 429.</summary>
public class TooManyRequestsException(ApiResponse response) : ApiException(response);

/// <summary>Status 431.</summary>
public class RequestHeaderFieldsTooLargeException(ApiResponse response) : ApiException(response);

/// <summary>Status 500.</summary>
public class InternalServerException(ApiResponse response) : ApiException(response);

/// <summary>Status 503.</summary>
public class ServiceUnavailableException(ApiResponse response) : ApiException(response);

/// <summary>The body is malformed: code <c>malformed_body</c>, status 400.</summary>
public class MalformedBodyException(ApiResponse response) : BadRequestException(response);

/// <summary>The URL is malformed: code <c>malformed_url</c>, status 400.</summary>
public class MalformedUrlException(ApiResponse response) : BadRequestException(response);

/// <summary>The query parameter is unknown: code <c>unknown_parameter</c>, status 400.</summary>
public class UnknownParameterException(ApiResponse response) : BadRequestException(response);

/// <summary>The cursor is invalid: code <c>invalid_cursor</c>, status 400.</summary>
public class InvalidCursorException(ApiResponse response) : BadRequestException(response);

/// <summary>Credentials are required: code <c>unauthenticated</c>, status 401.</summary>
public class UnauthenticatedException(ApiResponse response) : UnauthorizedException(response);

/// <summary>The credentials are not valid: code <c>invalid_credentials</c>, status 401.</summary>
public class InvalidCredentialsException(ApiResponse response) : UnauthorizedException(response);

/// <summary>The API key has expired: code <c>key_expired</c>, status 401.</summary>
public class KeyExpiredException(ApiResponse response) : UnauthorizedException(response);

/// <summary>The API key has been revoked: code <c>key_revoked</c>, status 401.</summary>
public class KeyRevokedException(ApiResponse response) : UnauthorizedException(response);

/// <summary>The token has expired: code <c>token_expired</c>, status 401.</summary>
public class TokenExpiredException(ApiResponse response) : UnauthorizedException(response);

/// <summary>The refresh token was used before: code <c>token_reused</c>, status 401.</summary>
public class TokenReusedException(ApiResponse response) : UnauthorizedException(response);

/// <summary>A second factor is required: code <c>mfa_required</c>, status 401.</summary>
public class MfaRequiredException(ApiResponse response) : UnauthorizedException(response);

/// <summary>The signature is not valid: code <c>invalid_signature</c>, status 401.</summary>
public class InvalidSignatureException(ApiResponse response) : UnauthorizedException(response);

/// <summary>The request must be signed: code <c>signature_required</c>, status 401.</summary>
public class SignatureRequiredException(ApiResponse response) : UnauthorizedException(response);

/// <summary>The signature was used before: code <c>signature_replayed</c>, status 401.</summary>
public class SignatureReplayedException(ApiResponse response) : UnauthorizedException(response);

/// <summary>The credentials lack a scope: code <c>insufficient_scope</c>, status 403.</summary>
public class InsufficientScopeException(ApiResponse response) : ForbiddenException(response);

/// <summary>The organization is not yours to act for: code <c>organization_not_allowed</c>, status 403.</summary>
public class OrganizationNotAllowedException(ApiResponse response) : ForbiddenException(response);

/// <summary>The address is not allowed: code <c>ip_not_allowed</c>, status 403.</summary>
public class IpNotAllowedException(ApiResponse response) : ForbiddenException(response);

/// <summary>The domain is not allowed: code <c>domain_not_allowed</c>, status 403.</summary>
public class DomainNotAllowedException(ApiResponse response) : ForbiddenException(response);

/// <summary>The user agent is not allowed: code <c>user_agent_not_allowed</c>, status 403.</summary>
public class UserAgentNotAllowedException(ApiResponse response) : ForbiddenException(response);

/// <summary>A second factor is required: code <c>mfa_required</c>, status 403.</summary>
public class ForbiddenMfaRequiredException(ApiResponse response) : ForbiddenException(response);

/// <summary>The e-mail address is not verified: code <c>email_not_verified</c>, status 403.</summary>
public class EmailNotVerifiedException(ApiResponse response) : ForbiddenException(response);

/// <summary>A recent sign-in is required: code <c>step_up_required</c>, status 403.</summary>
public class StepUpRequiredException(ApiResponse response) : ForbiddenException(response);

/// <summary>The application is suspended: code <c>application_suspended</c>, status 403.</summary>
public class ApplicationSuspendedException(ApiResponse response) : ForbiddenException(response);

/// <summary>Sandbox credentials are required: code <c>live_credentials</c>, status 403.</summary>
public class LiveCredentialsException(ApiResponse response) : ForbiddenException(response);

/// <summary>Live credentials are required: code <c>live_only</c>, status 403.</summary>
public class LiveOnlyException(ApiResponse response) : ForbiddenException(response);

/// <summary>The status change is not allowed: code <c>illegal_transition</c>, status 409.</summary>
public class IllegalTransitionException(ApiResponse response) : ConflictException(response);

/// <summary>The slot is not available: code <c>slot_unavailable</c>, status 409.</summary>
public class SlotUnavailableException(ApiResponse response) : ConflictException(response);

/// <summary>The source has already sent newer data: code <c>stale_source</c>, status 409.</summary>
public class StaleSourceException(ApiResponse response) : ConflictException(response);

/// <summary>The same request is in progress: code <c>idempotency_in_flight</c>, status 409.</summary>
public class IdempotencyInFlightException(ApiResponse response) : ConflictException(response);

/// <summary>The resource is deleted: code <c>deleted</c>, status 410.</summary>
public class DeletedException(ApiResponse response) : GoneException(response);

/// <summary>The link has expired: code <c>token_expired</c>, status 410.</summary>
public class GoneTokenExpiredException(ApiResponse response) : GoneException(response);

/// <summary>The cursor has expired: code <c>cursor_expired</c>, status 410.</summary>
public class CursorExpiredException(ApiResponse response) : GoneException(response);

/// <summary>The resource has changed since you read it: code <c>stale_version</c>, status 412.</summary>
public class StaleVersionException(ApiResponse response) : PreconditionFailedException(response);

/// <summary>The body is too large: code <c>body_too_large</c>, status 413.</summary>
public class BodyTooLargeException(ApiResponse response) : ContentTooLargeException(response);

/// <summary>The request is invalid: code <c>invalid_request</c>, status 422.</summary>
public class InvalidRequestException(ApiResponse response) : UnprocessableContentException(response);

/// <summary>The password is too weak: code <c>weak_password</c>, status 422.</summary>
public class WeakPasswordException(ApiResponse response) : UnprocessableContentException(response);

/// <summary>The Idempotency-Key was used for another request: code <c>idempotency_mismatch</c>, status 422.</summary>
public class IdempotencyMismatchException(ApiResponse response) : UnprocessableContentException(response);

/// <summary>The operations cannot be atomic: code <c>not_atomic</c>, status 422.</summary>
public class NotAtomicException(ApiResponse response) : UnprocessableContentException(response);

/// <summary>Too many requests: code <c>rate_limited</c>, status 429.</summary>
public class RateLimitedException(ApiResponse response) : TooManyRequestsException(response);

/// <summary>The quota is exceeded: code <c>quota_exceeded</c>, status 429.</summary>
public class QuotaExceededException(ApiResponse response) : TooManyRequestsException(response);

/// <summary>Too many concurrent requests: code <c>too_many_concurrent</c>, status 429.</summary>
public class TooManyConcurrentException(ApiResponse response) : TooManyRequestsException(response);

/// <summary>The header fields are too large: code <c>headers_too_large</c>, status 431.</summary>
public class HeadersTooLargeException(ApiResponse response) : RequestHeaderFieldsTooLargeException(response);

/// <summary>Internal error: code <c>internal_error</c>, status 500.</summary>
public class InternalException(ApiResponse response) : InternalServerException(response);

/// <summary>The resource is busy: code <c>contended</c>, status 503.</summary>
public class ContendedException(ApiResponse response) : ServiceUnavailableException(response);

/// <summary>The platform is unavailable: code <c>unavailable</c>, status 503.</summary>
public class UnavailableException(ApiResponse response) : ServiceUnavailableException(response);

internal static class ErrorClasses
{
    public static ApiException Create(ApiResponse response, string code) => (response.Status, code) switch
    {
        (400, "malformed_body") => new MalformedBodyException(response),
        (400, "malformed_url") => new MalformedUrlException(response),
        (400, "unknown_parameter") => new UnknownParameterException(response),
        (400, "invalid_cursor") => new InvalidCursorException(response),
        (401, "unauthenticated") => new UnauthenticatedException(response),
        (401, "invalid_credentials") => new InvalidCredentialsException(response),
        (401, "key_expired") => new KeyExpiredException(response),
        (401, "key_revoked") => new KeyRevokedException(response),
        (401, "token_expired") => new TokenExpiredException(response),
        (401, "token_reused") => new TokenReusedException(response),
        (401, "mfa_required") => new MfaRequiredException(response),
        (401, "invalid_signature") => new InvalidSignatureException(response),
        (401, "signature_required") => new SignatureRequiredException(response),
        (401, "signature_replayed") => new SignatureReplayedException(response),
        (403, "insufficient_scope") => new InsufficientScopeException(response),
        (403, "organization_not_allowed") => new OrganizationNotAllowedException(response),
        (403, "ip_not_allowed") => new IpNotAllowedException(response),
        (403, "domain_not_allowed") => new DomainNotAllowedException(response),
        (403, "user_agent_not_allowed") => new UserAgentNotAllowedException(response),
        (403, "mfa_required") => new ForbiddenMfaRequiredException(response),
        (403, "email_not_verified") => new EmailNotVerifiedException(response),
        (403, "step_up_required") => new StepUpRequiredException(response),
        (403, "application_suspended") => new ApplicationSuspendedException(response),
        (403, "live_credentials") => new LiveCredentialsException(response),
        (403, "live_only") => new LiveOnlyException(response),
        (409, "illegal_transition") => new IllegalTransitionException(response),
        (409, "slot_unavailable") => new SlotUnavailableException(response),
        (409, "stale_source") => new StaleSourceException(response),
        (409, "idempotency_in_flight") => new IdempotencyInFlightException(response),
        (410, "deleted") => new DeletedException(response),
        (410, "token_expired") => new GoneTokenExpiredException(response),
        (410, "cursor_expired") => new CursorExpiredException(response),
        (412, "stale_version") => new StaleVersionException(response),
        (413, "body_too_large") => new BodyTooLargeException(response),
        (422, "invalid_request") => new InvalidRequestException(response),
        (422, "weak_password") => new WeakPasswordException(response),
        (422, "idempotency_mismatch") => new IdempotencyMismatchException(response),
        (422, "not_atomic") => new NotAtomicException(response),
        (429, "rate_limited") => new RateLimitedException(response),
        (429, "quota_exceeded") => new QuotaExceededException(response),
        (429, "too_many_concurrent") => new TooManyConcurrentException(response),
        (431, "headers_too_large") => new HeadersTooLargeException(response),
        (500, "internal_error") => new InternalException(response),
        (503, "contended") => new ContendedException(response),
        (503, "unavailable") => new UnavailableException(response),
        (400, _) => new BadRequestException(response),
        (401, _) => new UnauthorizedException(response),
        (403, _) => new ForbiddenException(response),
        (404, _) => new NotFoundException(response),
        (406, _) => new NotAcceptableException(response),
        (409, _) => new ConflictException(response),
        (410, _) => new GoneException(response),
        (412, _) => new PreconditionFailedException(response),
        (413, _) => new ContentTooLargeException(response),
        (415, _) => new UnsupportedMediaTypeException(response),
        (422, _) => new UnprocessableContentException(response),
        (428, _) => new PreconditionRequiredException(response),
        (429, _) => new TooManyRequestsException(response),
        (431, _) => new RequestHeaderFieldsTooLargeException(response),
        (500, _) => new InternalServerException(response),
        (503, _) => new ServiceUnavailableException(response),
        _ => new ApiException(response),
    };
}
