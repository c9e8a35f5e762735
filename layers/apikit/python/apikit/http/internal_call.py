"""The mark of an operation that a request brought along: it was let in with that request, and is not asked for credentials.

Nobody outside can set it: it is a member of the ASGI scope, which servers make and no header reaches.
"""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from apikit.actor import Actor

INTERNAL_CALL_KEY = "wedsync.inside"


class InternalCall(Struct, frozen=True):
    """On whose behalf the operation runs, and how more is charged to them."""

    actor: Actor
    charge: Callable[[Mapping[str | None, int]], None]
    cost: int | None = None
    """What it took from their limits by itself; None when that is part of the whole's."""


def find_internal_call(scope: Mapping[str, Any]) -> InternalCall | None:
    """The mark; None for what comes from outside."""
    return scope.get(INTERNAL_CALL_KEY)
