"""Secrets that callers store for the platform to send: readings show a mask, and the mask sent back keeps what is stored. No I/O."""

import dataclasses
from collections.abc import Iterable, Mapping
from typing import ClassVar, Protocol, TypeVar

from apikit.errors import FieldError, InvalidRequest

MASK = "********"
# Shorter values are no secrets, and blotting them out would spoil the text.
_SHORTEST = 8


class SecretHolder(Protocol):
    """A record that may hold secrets."""

    secret_fields: ClassVar[tuple[str, ...]]


K = TypeVar("K", bound=SecretHolder)


def mask_secrets(record: K) -> K:
    """The record as callers see it: the values of its secret fields are masked."""
    if not record.secret_fields:
        return record
    changes = {name: mask(getattr(record, name)) for name in record.secret_fields}
    return dataclasses.replace(record, **changes)  # type: ignore[type-var]  # records are dataclasses


def mask(values: Mapping[str, str]) -> dict[str, str]:
    """The names, each with the mask."""
    return dict.fromkeys(values, MASK)


def unmask(values: Mapping[str, str], stored: Mapping[str, str], *, pointer: str) -> dict[str, str]:
    """The values to store, the mask standing for what is stored under its name in any case.

    Raises InvalidRequest below the pointer where nothing is.
    """
    kept = {name.lower(): value for name, value in stored.items()}
    faults = [
        FieldError(
            "no_stored_value", f"{MASK} keeps the stored value, but no value is stored", pointer=_below(pointer, name)
        )
        for name, value in values.items()
        if value == MASK and name.lower() not in kept
    ]
    if faults:
        raise InvalidRequest.from_errors(faults)
    return {name: kept[name.lower()] if value == MASK else value for name, value in values.items()}


def redact(text: str, secrets: Iterable[str]) -> str:
    """The text with the mask wherever a secret of at least 8 characters stood in it."""
    # The longest first: one may hold another.
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= _SHORTEST:
            text = text.replace(secret, MASK)
    return text


def _below(pointer: str, name: str) -> str:
    return f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
