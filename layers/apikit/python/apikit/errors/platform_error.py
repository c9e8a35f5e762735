"""The base class of every error of the platform. The errors are listed in `apikit.errors`."""

from collections.abc import Sequence
from typing import ClassVar

from msgspec import Struct


class FieldError(Struct, frozen=True):
    """One error in a request, with a JSON Pointer into the body (RFC 6901) or the name of a query parameter or header."""

    code: str
    detail: str
    pointer: str | None = None
    parameter: str | None = None

    def to_dict(self) -> dict[str, str]:
        """Return the error as a member of a problem's `errors`."""
        location = {"pointer": self.pointer} if self.parameter is None else {"parameter": self.parameter}
        return {**{k: v for k, v in location.items() if v is not None}, "code": self.code, "detail": self.detail}


class PlatformError(Exception):
    """An error with a permanent code. `facts` are additional members of the problem document.

    `retryable` says whether the same request may succeed later; `retry_after_s` (whole seconds) says when.
    """

    code: ClassVar[str] = "internal_error"
    title: ClassVar[str] = "Internal error"
    retryable: bool = False

    def __init__(
        self, detail: str, *, errors: Sequence[FieldError] = (), retry_after_s: int | None = None, **facts: object
    ) -> None:
        super().__init__(detail)
        self.detail = detail
        self.errors = tuple(errors)
        self.retry_after_s = retry_after_s
        self.facts = facts
