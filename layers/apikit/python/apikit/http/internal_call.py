"""Marks an operation of a batch or a job: its request is already authenticated, so it needs no credentials.

Callers cannot set the mark: it is a member of the ASGI scope, which headers cannot change.
"""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from apikit.actor import Actor

INTERNAL_CALL_KEY = "wedsync.inside"


class InternalCall(Struct, frozen=True):
    """The actor of the operation, and the function that charges additional units."""

    actor: Actor
    charge: Callable[[Mapping[str | None, int]], None]
    cost: int | None = None
    """The units that the operation took from the limits separately; None if the whole request's units include them."""


def find_internal_call(scope: Mapping[str, Any]) -> InternalCall | None:
    """Return the internal call of a scope; None for a request from outside."""
    return scope.get(INTERNAL_CALL_KEY)
