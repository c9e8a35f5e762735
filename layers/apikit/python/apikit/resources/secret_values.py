"""Secrets that callers store for the platform to send: responses show a mask, and a mask sent back keeps the stored value. No I/O."""

import dataclasses
from collections.abc import Iterable, Mapping
from typing import ClassVar, Protocol, TypeVar

from apikit.errors import FieldError, InvalidRequest

MASK = "********"
# Shorter values are no secrets, and redacting them would make the text unreadable.
_MIN_SECRET_LENGTH = 8


class SecretHolder(Protocol):
    """A record that may hold secrets."""

    secret_fields: ClassVar[tuple[str, ...]]


K = TypeVar("K", bound=SecretHolder)


def mask_secrets(record: K) -> K:
    """Return the record as callers see it: the values of its secret fields are masked."""
    if not record.secret_fields:
        return record
    changes = {name: mask(getattr(record, name)) for name in record.secret_fields}
    return dataclasses.replace(record, **changes)  # type: ignore[type-var]  # records are dataclasses


def mask(values: Mapping[str, str]) -> dict[str, str]:
    """Return the names, each with the mask as its value."""
    return dict.fromkeys(values, MASK)


def unmask(values: Mapping[str, str], stored_values: Mapping[str, str], *, pointer: str) -> dict[str, str]:
    """Return the values to store: a mask is replaced by the stored value of the same name, in any case.

    Raises InvalidRequest, with a pointer below `pointer`, for a mask without a stored value.
    """
    value_by_name = {name.lower(): value for name, value in stored_values.items()}
    faults = [
        FieldError(
            "no_stored_value",
            f"{MASK} keeps the stored value, but no value is stored",
            pointer=_child_pointer(pointer, name),
        )
        for name, value in values.items()
        if value == MASK and name.lower() not in value_by_name
    ]
    if faults:
        raise InvalidRequest.from_errors(faults)
    return {name: value_by_name[name.lower()] if value == MASK else value for name, value in values.items()}


def redact(text: str, secrets: Iterable[str]) -> str:
    """Return the text with the mask in place of each secret of at least 8 characters."""
    # The longest first: one may hold another.
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= _MIN_SECRET_LENGTH:
            text = text.replace(secret, MASK)
    return text


def _child_pointer(pointer: str, name: str) -> str:
    return f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
