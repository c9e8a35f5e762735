<?php

declare(strict_types=1);

namespace WedSync\Exception;

/**
 * The classes of errors by their status and code.
 *
 * Generated from the OpenAPI document by `make sdks`; do not edit.
 *
 * @internal
 */
final class ErrorClasses
{
    private const FAMILIES = [
        400 => BadRequestException::class,
        409 => ConflictException::class,
        413 => ContentTooLargeException::class,
        403 => ForbiddenException::class,
        410 => GoneException::class,
        500 => InternalServerErrorException::class,
        406 => NotAcceptableException::class,
        404 => NotFoundException::class,
        412 => PreconditionFailedException::class,
        428 => PreconditionRequiredException::class,
        431 => RequestHeaderFieldsTooLargeException::class,
        503 => ServiceUnavailableException::class,
        429 => TooManyRequestsException::class,
        401 => UnauthorizedException::class,
        422 => UnprocessableContentException::class,
        415 => UnsupportedMediaTypeException::class,
    ];

    private const CODES = [
        '400 malformed_body' => MalformedBodyException::class,
        '400 malformed_url' => MalformedUrlException::class,
        '400 unknown_parameter' => UnknownParameterException::class,
        '400 invalid_cursor' => InvalidCursorException::class,
        '401 unauthenticated' => UnauthenticatedException::class,
        '401 invalid_credentials' => InvalidCredentialsException::class,
        '401 key_expired' => KeyExpiredException::class,
        '401 key_revoked' => KeyRevokedException::class,
        '401 token_expired' => TokenExpiredException::class,
        '401 token_reused' => TokenReusedException::class,
        '401 mfa_required' => MfaRequiredException::class,
        '401 invalid_signature' => InvalidSignatureException::class,
        '401 signature_required' => SignatureRequiredException::class,
        '401 signature_replayed' => SignatureReplayedException::class,
        '403 insufficient_scope' => InsufficientScopeException::class,
        '403 organization_not_allowed' => OrganizationNotAllowedException::class,
        '403 ip_not_allowed' => IpNotAllowedException::class,
        '403 domain_not_allowed' => DomainNotAllowedException::class,
        '403 user_agent_not_allowed' => UserAgentNotAllowedException::class,
        '403 mfa_required' => ForbiddenMfaRequiredException::class,
        '403 email_not_verified' => EmailNotVerifiedException::class,
        '403 step_up_required' => StepUpRequiredException::class,
        '403 application_suspended' => ApplicationSuspendedException::class,
        '403 live_credentials' => LiveCredentialsException::class,
        '403 live_only' => LiveOnlyException::class,
        '404 not_found' => NotFoundException::class,
        '406 not_acceptable' => NotAcceptableException::class,
        '409 conflict' => ConflictException::class,
        '409 illegal_transition' => IllegalTransitionException::class,
        '409 slot_unavailable' => SlotUnavailableException::class,
        '409 stale_source' => StaleSourceException::class,
        '409 idempotency_in_flight' => IdempotencyInFlightException::class,
        '410 deleted' => DeletedException::class,
        '410 token_expired' => GoneTokenExpiredException::class,
        '410 cursor_expired' => CursorExpiredException::class,
        '412 stale_version' => StaleVersionException::class,
        '412 precondition_failed' => PreconditionFailedException::class,
        '413 body_too_large' => BodyTooLargeException::class,
        '415 unsupported_media_type' => UnsupportedMediaTypeException::class,
        '422 invalid_request' => InvalidRequestException::class,
        '422 weak_password' => WeakPasswordException::class,
        '422 idempotency_mismatch' => IdempotencyMismatchException::class,
        '422 not_atomic' => NotAtomicException::class,
        '428 precondition_required' => PreconditionRequiredException::class,
        '429 rate_limited' => RateLimitedException::class,
        '429 quota_exceeded' => QuotaExceededException::class,
        '429 too_many_concurrent' => TooManyConcurrentException::class,
        '431 headers_too_large' => HeadersTooLargeException::class,
        '500 internal_error' => InternalErrorException::class,
        '503 contended' => ContendedException::class,
        '503 unavailable' => UnavailableException::class,
    ];

    /**
     * Return the class of an error; that of its status for a code that this version does not know.
     *
     * @return class-string<ApiException>
     */
    public static function find(int $status, string $code): string
    {
        return self::CODES["$status $code"] ?? self::FAMILIES[$status] ?? ApiException::class;
    }
}
