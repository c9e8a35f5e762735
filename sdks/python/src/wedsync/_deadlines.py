"""Ends synchronous exchanges in time: httpx limits each read and write of a connection, and not all of them together."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx

_CONNECTED = (".connect_tcp.complete", ".start_tls.complete")
_PIECE = 2**16


class _Deadline(threading.local):
    ends_at = float("inf")


_deadline = _Deadline()


@contextmanager
def ends_in(seconds: float) -> Iterator[None]:
    """Let the connections that this thread uses in the block wait until its end only."""
    outer = _deadline.ends_at
    _deadline.ends_at = time.monotonic() + seconds
    try:
        yield
    finally:
        _deadline.ends_at = outer


def require_time() -> None:
    """Raise httpx.ReadTimeout after the end of the block."""
    if time.monotonic() > _deadline.ends_at:
        raise httpx.ReadTimeout("The response did not end in time.")


def limit_connection(event: str, details: Mapping[str, Any]) -> None:
    """Limit a connection when it is open; the `trace` of a request, as httpcore documents it."""
    if event.endswith(_CONNECTED):
        stream = details["return_value"]
        stream.read, stream.start_tls = _in_time(stream.read), _in_time(stream.start_tls)
        stream.write = _in_pieces(_in_time(stream.write))


def _in_time(function: Callable[..., Any]) -> Callable[..., Any]:
    def call_in_time(*values: Any, timeout: float | None = None, **more: Any) -> Any:
        if _deadline.ends_at != float("inf"):
            require_time()
            rest = max(0.001, _deadline.ends_at - time.monotonic())  # 0 would not wait at all
            timeout = rest if timeout is None else min(timeout, rest)
        return function(*values, timeout=timeout, **more)

    return call_in_time


def _in_pieces(write: Callable[..., Any]) -> Callable[..., None]:
    """Return a function that writes a little at a time, because a server may take a few bytes now and then."""

    def write_pieces(content: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(content), _PIECE):
            write(content[start : start + _PIECE], timeout=timeout)

    return write_pieces
