"""Prints the progress of long steps. Standard library only."""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

_TICK_S = 1.0


@contextmanager
def step(title: str) -> Iterator[None]:
    """Print one line with the elapsed seconds on a terminal, otherwise a start and an end line."""
    start_s = time.monotonic()
    is_finished = threading.Event()
    ticker = threading.Thread(target=_tick, args=(title, start_s, is_finished), daemon=True)
    if sys.stdout.isatty():
        ticker.start()
    else:
        say(f"  ... {title}")
    try:
        yield
    except BaseException:
        _finish(f"  FAILED {title}", start_s, is_finished, ticker)
        raise
    _finish(f"  done {title}", start_s, is_finished, ticker)


def say(line: str) -> None:
    """Print a line and flush it, also into a pipe."""
    print(line, flush=True)


def _tick(title: str, start_s: float, is_finished: threading.Event) -> None:
    while not is_finished.wait(_TICK_S):
        sys.stdout.write(f"\r\033[K  ... {title} {time.monotonic() - start_s:.0f} s")
        sys.stdout.flush()


def _finish(line: str, start_s: float, is_finished: threading.Event, ticker: threading.Thread) -> None:
    is_finished.set()
    if ticker.is_alive():
        ticker.join()
    clear = "\r\033[K" if sys.stdout.isatty() else ""
    say(f"{clear}{line} ({time.monotonic() - start_s:.1f} s)")
