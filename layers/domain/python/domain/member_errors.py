"""Errors in the members of a field's value. No I/O."""

from collections.abc import Iterable

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

MemberError = tuple[tuple[str | int, ...], str, str]
"""The place of an error below the field (names of members, positions of items), its code, and what must be different."""


def create_member_errors(faults: Iterable[MemberError]) -> ValidationError:
    """Return the exception for a validator of the field to raise: each error is reported at its own place."""
    return ValidationError.from_exception_data(
        "members",
        [
            InitErrorDetails(type=PydanticCustomError(code, "{detail}", {"detail": detail}), loc=path, input=None)
            for path, code, detail in faults
        ],
    )
