"""Errors of authentication and authorization: two branches of the tree in `apikit.errors`, from which they are imported."""

from apikit.errors.platform_error import PlatformError


class AuthenticationFailed(PlatformError):
    """The credentials are missing or have an unknown format."""

    code = "unauthenticated"
    title = "Credentials are required"


class InvalidCredentials(AuthenticationFailed):
    """The key is unknown or its secret is wrong; the error does not say which."""

    code = "invalid_credentials"
    title = "The credentials are not valid"


class KeyExpired(AuthenticationFailed):
    """The key's `expires_at` has passed."""

    code = "key_expired"
    title = "The API key has expired"


class KeyRevoked(AuthenticationFailed):
    """The key was deleted, or is disabled."""

    code = "key_revoked"
    title = "The API key has been revoked"


class TokenExpired(AuthenticationFailed):
    """The access or refresh token has expired, or its session, client or membership has ended."""

    code = "token_expired"
    title = "The token has expired"


class TokenReused(AuthenticationFailed):
    """A refresh token was sent again; its session has ended."""

    code = "token_reused"
    title = "The refresh token was used before"


class SecondFactorRequired(AuthenticationFailed):
    """The password is right, and the person has a second factor; `mfa_token` continues the sign-in with one of `mfa_methods`."""

    code = "mfa_required"
    title = "A second factor is required"


class InvalidSignature(AuthenticationFailed):
    """The signature does not match the request's key, content and time."""

    code = "invalid_signature"
    title = "The signature is not valid"


class SignatureRequired(AuthenticationFailed):
    """The key only accepts signed requests."""

    code = "signature_required"
    title = "The request must be signed"


class SignatureReplayed(AuthenticationFailed):
    """The signature's nonce was used before."""

    code = "signature_replayed"
    title = "The signature was used before"


class InsufficientScope(PlatformError):
    """The caller is known and lacks a scope; `required_scope` is its name."""

    code = "insufficient_scope"
    title = "The credentials lack a scope"


class MfaRequired(PlatformError):
    """The organization or the operation requires a second factor, and the session was started without one."""

    code = "mfa_required"
    title = "A second factor is required"


class EmailNotVerified(PlatformError):
    """The password is that of a registration that waits for its verification."""

    code = "email_not_verified"
    title = "The e-mail address is not verified"


class StepUpRequired(PlatformError):
    """The operation requires that the person has signed in within the last 10 minutes."""

    code = "step_up_required"
    title = "A recent sign-in is required"


class LiveOnly(PlatformError):
    """The operation changes data that both environments share; sandbox credentials may not."""

    code = "live_only"
    title = "Live credentials are required"


class SandboxOnly(PlatformError):
    """The operation belongs to the sandbox; live credentials may not use it."""

    code = "live_credentials"
    title = "Sandbox credentials are required"


class OrganizationForbidden(PlatformError):
    """The caller may not act for the requested organization."""

    code = "organization_not_allowed"
    title = "The organization is not yours to act for"


class ApplicationSuspended(PlatformError):
    """The developer application that the credentials belong to is suspended or deleted."""

    code = "application_suspended"
    title = "The application is suspended"


class IpNotAllowed(PlatformError):
    """The key may not be used from the caller's IP address."""

    code = "ip_not_allowed"
    title = "The address is not allowed"


class DomainNotAllowed(PlatformError):
    """The key may not be used from the calling web page's domain."""

    code = "domain_not_allowed"
    title = "The domain is not allowed"


class UserAgentNotAllowed(PlatformError):
    """The key may not be used by the calling user agent."""

    code = "user_agent_not_allowed"
    title = "The user agent is not allowed"
