"""Errors in the request itself: branches of the tree in `apikit.errors`, from which they are imported."""

from collections.abc import Sequence

from apikit.errors.platform_error import FieldError, PlatformError

# A body can have a million errors; the response lists the first ones.
_MAX_REPORTED_ERRORS = 50


class MalformedRequest(PlatformError):
    """The body does not have its declared format."""

    code = "malformed_body"
    title = "The body is malformed"


class MalformedUrl(PlatformError):
    """The path or the query is not UTF-8."""

    code = "malformed_url"
    title = "The URL is malformed"


class UnknownParameter(PlatformError):
    """The operation does not have the query parameter."""

    code = "unknown_parameter"
    title = "The query parameter is unknown"


class InvalidCursor(PlatformError):
    """The cursor was not issued by this list."""

    code = "invalid_cursor"
    title = "The cursor is invalid"


class CursorExpired(PlatformError):
    """The cursor's next entry has expired."""

    code = "cursor_expired"
    title = "The cursor has expired"


class BodyTooLarge(PlatformError):
    """The body exceeds the size limit."""

    code = "body_too_large"
    title = "The body is too large"


class HeadersTooLarge(PlatformError):
    """The request has too many or too large header fields."""

    code = "headers_too_large"
    title = "The header fields are too large"


class UnsupportedMediaType(PlatformError):
    """The body's media type or encoding is not supported."""

    code = "unsupported_media_type"
    title = "The media type is not supported"


class NotAcceptable(PlatformError):
    """None of the accepted media types can be produced."""

    code = "not_acceptable"
    title = "No acceptable response format"


class InvalidRequest(PlatformError):
    """The request is well-formed but invalid; `errors` lists every error."""

    code = "invalid_request"
    title = "The request is invalid"

    @classmethod
    def from_errors(cls, errors: Sequence[FieldError]) -> "InvalidRequest":
        """Return an error with the first of these as its detail; it lists the first 50."""
        first = errors[0]
        location = first.parameter or (first.pointer or "").removeprefix("/").replace("/", ".") or "body"
        return cls(f"{location}: {first.detail}", errors=errors[:_MAX_REPORTED_ERRORS])


class WeakPassword(InvalidRequest):
    """The new password does not follow the rules; `errors` lists what is missing."""

    code = "weak_password"
    title = "The password is too weak"


class IdempotencyMismatch(PlatformError):
    """The Idempotency-Key was used with another body."""

    code = "idempotency_mismatch"
    title = "The Idempotency-Key was used for another request"


class NotAtomic(PlatformError):
    """The operation cannot be part of an atomic batch; nothing was written."""

    code = "not_atomic"
    title = "The operations cannot be atomic"


class FailedDependency(PlatformError):
    """The operation was not run because another operation of its batch failed (RFC 4918 section 11.4)."""

    code = "failed_dependency"
    title = "Another operation of the batch failed"
