"""The claim that a request with an Idempotency-Key holds while it runs. How claims are kept is `apikit.idempotency`'s."""

import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from msgspec import Struct

from apikit.resources.records import JsonObject, Record, load
from apikit.resources.stored_form import form_of

R = TypeVar("R", bound=Record)
_SECRET_BITS = 256


class Effect(Struct, frozen=True):
    """The record that a request wrote: its collection, its JSON form, and what lies apart from that."""

    collection: str
    form: JsonObject
    apart: JsonObject


class Claim(Struct):
    """One request's right to have its effect, once.

    `mark` makes the operation that says the effect is there: it joins the effect's own transaction, and fails when another
    request took the claim over. `bits` derives secret bits that are the same whenever the request is sent. `effect` is what an
    earlier request under the same key wrote.
    """

    nonce: str
    mark: Callable[[Effect], Any]
    bits: Callable[[str], int]
    effect: Effect | None = None
    is_applied: bool = False


_HELD: ContextVar[Claim | None] = ContextVar("claim", default=None)


@contextmanager
def holding(claim: Claim) -> Iterator[None]:
    """Whatever runs inside has its effect under the claim."""
    token = _HELD.set(claim)
    try:
        yield
    finally:
        _HELD.reset(token)


def unapplied() -> Claim | None:
    """The claim whose effect is still to come; None for most requests."""
    claim = _HELD.get()
    return claim if claim and not claim.is_applied else None


def is_repeated() -> bool:
    """True when the same request was sent before and had its effect then."""
    claim = _HELD.get()
    return claim is not None and claim.effect is not None


def replayed(record_type: type[R]) -> R | None:
    """The record that this request wrote when it was sent before; None when it was not, which is nearly always."""
    claim = _HELD.get()
    if claim is None or claim.effect is None or claim.effect.collection != record_type.collection:
        return None
    return load(record_type, claim.effect.form).completed(claim.effect.apart)


def secret_bits(purpose: str) -> int:
    """256 random bits; under a claim, the same ones for the same purpose whenever the request is sent."""
    claim = _HELD.get()
    return claim.bits(purpose) if claim else secrets.randbits(_SECRET_BITS)


def effect_of(item: Mapping[str, Any]) -> Effect | None:
    """The effect that a stored item is; None unless it is a tenant's record."""
    # A published version has a document and no version of its own.
    if not {"doc", "v"} <= item.keys() or not item["pk"].startswith("T#"):
        return None
    return Effect(item["pk"].split("#")[3], form_of(item), item.get("apart", {}))
