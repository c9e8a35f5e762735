"""The request itself is wrong: branches of the tree in `apikit.errors`, from where they are imported."""

from collections.abc import Sequence

from apikit.errors.platform_error import FieldError, PlatformError

# A body can hold a million faults; an answer need not.
_MAX_REPORTED_ERRORS = 50


class MalformedRequest(PlatformError):
    """The body is not the format it says it is."""

    code = "malformed_body"
    title = "The body is malformed"


class MalformedUrl(PlatformError):
    """The path or the query is not UTF-8."""

    code = "malformed_url"
    title = "The URL is malformed"


class UnknownParameter(PlatformError):
    """A query parameter that the operation does not have."""

    code = "unknown_parameter"
    title = "The query parameter is unknown"


class InvalidCursor(PlatformError):
    """A cursor that this list did not hand out."""

    code = "invalid_cursor"
    title = "The cursor is invalid"


class CursorExpired(PlatformError):
    """A cursor of this list whose next entry is no longer kept."""

    code = "cursor_expired"
    title = "The cursor has expired"


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
    title = "No acceptable response format"


class InvalidRequest(PlatformError):
    """Well-formed and wrong; `errors` lists every error."""

    code = "invalid_request"
    title = "The request is invalid"

    @classmethod
    def from_errors(cls, errors: Sequence[FieldError]) -> "InvalidRequest":
        """A refusal whose detail is its first fault; it tells the first 50."""
        first = errors[0]
        place = first.parameter or (first.pointer or "").removeprefix("/").replace("/", ".") or "body"
        return cls(f"{place}: {first.detail}", errors=errors[:_MAX_REPORTED_ERRORS])


class IdempotencyMismatch(PlatformError):
    """The Idempotency-Key came with another body before."""

    code = "idempotency_mismatch"
    title = "The Idempotency-Key was used for another request"


class NotAtomic(PlatformError):
    """The operation cannot be one of several that happen together or not at all; nothing was written."""

    code = "not_atomic"
    title = "The operations cannot be atomic"


class FailedDependency(PlatformError):
    """The operation was not carried out, since another one of the same batch was not (RFC 4918 section 11.4)."""

    code = "failed_dependency"
    title = "Another operation of the batch failed"
