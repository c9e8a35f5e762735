"""The claim of a running request with an Idempotency-Key."""

import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from msgspec import Struct

_SECRET_BITS = 256


class Effect(Struct, frozen=True):
    """The record that a request wrote: its collection, its JSON form and its private fields."""

    collection: str
    form: dict[str, Any]
    private_fields: dict[str, Any]


class Claim(Struct):
    """One request's right to have its effect once.

    `mark` returns the write that records the effect: it is part of the effect's transaction and fails when another request has
    taken over the claim. `bits` derives secret bits, the same ones for every attempt of the request. `effect` is what an earlier
    request with the same key wrote.
    """

    nonce: str
    mark: Callable[[Mapping[str, Any]], Any]
    bits: Callable[[str], int]
    effect: Effect | None = None
    is_applied: bool = False


_CURRENT_CLAIM: ContextVar[Claim | None] = ContextVar("claim", default=None)


@contextmanager
def hold_claim(claim: Claim) -> Iterator[None]:
    """Run the block under the claim."""
    token = _CURRENT_CLAIM.set(claim)
    try:
        yield
    finally:
        _CURRENT_CLAIM.reset(token)


def pending_claim() -> Claim | None:
    """Return the claim if it has no effect yet; None for most requests."""
    claim = _CURRENT_CLAIM.get()
    return claim if claim and not claim.is_applied else None


def is_replay() -> bool:
    """Return whether an earlier attempt of the same request had its effect."""
    claim = _CURRENT_CLAIM.get()
    return claim is not None and claim.effect is not None


def find_earlier_effect() -> Effect | None:
    """Return what an earlier attempt of this request wrote; None for nearly every request."""
    claim = _CURRENT_CLAIM.get()
    return claim.effect if claim else None


def secret_bits(purpose: str) -> int:
    """Return 256 random bits; under a claim, the same ones for the same purpose in every attempt of the request."""
    claim = _CURRENT_CLAIM.get()
    return claim.bits(purpose) if claim else secrets.randbits(_SECRET_BITS)
