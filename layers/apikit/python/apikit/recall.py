"""Reads that are remembered during one attempt of a write, so that all of its parts see the same items, and read them once."""

from contextvars import ContextVar, Token
from typing import Any

Reads = dict[Any, Any]
_READS: ContextVar[Reads | None] = ContextVar("reads", default=None)


def recall_reads() -> Token[Reads | None]:
    """Remember what this context reads, until `forget_reads`. What it writes in the meantime must not be read again."""
    return _READS.set({})


def forget_reads(token: Token[Reads | None]) -> None:
    """Forget the reads since `recall_reads`, which returned the token."""
    _READS.reset(token)


def recalled_reads() -> Reads | None:
    """Return the reads by key, None for a missing item; None for a context that does not remember them."""
    return _READS.get()
