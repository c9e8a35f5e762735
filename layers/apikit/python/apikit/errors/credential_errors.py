"""Who calls is not known, or may not: two branches of the tree in `apikit.errors`, from where they are imported."""

from apikit.errors.platform_error import PlatformError


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
