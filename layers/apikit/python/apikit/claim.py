"""The claim that a request with an Idempotency-Key holds while it runs."""

import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from msgspec import Struct

_SECRET_BITS = 256


class Effect(Struct, frozen=True):
    """The record that a request wrote: its collection, its JSON form, and what lies apart from that."""

    collection: str
    form: dict[str, Any]
    private_fields: dict[str, Any]


class Claim(Struct):
    """One request's right to have its effect, once.

    `mark` makes the operation that says the effect is there: it joins the effect's own transaction, and fails when another
    request took the claim over. `bits` derives secret bits that are the same whenever the request is sent. `effect` is what an
    earlier request under the same key wrote.
    """

    nonce: str
    mark: Callable[[Mapping[str, Any]], Any]
    bits: Callable[[str], int]
    effect: Effect | None = None
    is_applied: bool = False


_CURRENT_CLAIM: ContextVar[Claim | None] = ContextVar("claim", default=None)


@contextmanager
def hold_claim(claim: Claim) -> Iterator[None]:
    """Whatever runs inside has its effect under the claim."""
    token = _CURRENT_CLAIM.set(claim)
    try:
        yield
    finally:
        _CURRENT_CLAIM.reset(token)


def pending_claim() -> Claim | None:
    """The claim whose effect is still to come; None for most requests."""
    claim = _CURRENT_CLAIM.get()
    return claim if claim and not claim.is_applied else None


def is_replay() -> bool:
    """True when the same request was sent before and had its effect then."""
    claim = _CURRENT_CLAIM.get()
    return claim is not None and claim.effect is not None


def find_earlier_effect() -> Effect | None:
    """Return what this request wrote when it was sent before; None for nearly every request."""
    claim = _CURRENT_CLAIM.get()
    return claim.effect if claim else None


def secret_bits(purpose: str) -> int:
    """256 random bits; under a claim, the same ones for the same purpose whenever the request is sent."""
    claim = _CURRENT_CLAIM.get()
    return claim.bits(purpose) if claim else secrets.randbits(_SECRET_BITS)
