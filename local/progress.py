"""Progress lines for people who wait; knows nothing about what they wait for. Standard library only."""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

_TICK_S = 1.0


@contextmanager
def step(title: str) -> Iterator[None]:
    """One line per step: ticking seconds on a terminal, a start and an end line elsewhere."""
    started = time.monotonic()
    done = threading.Event()
    ticker = threading.Thread(target=_tick, args=(title, started, done), daemon=True)
    if sys.stdout.isatty():
        ticker.start()
    else:
        say(f"  ... {title}")
    try:
        yield
    except BaseException:
        _finish(f"  FAILED {title}", started, done, ticker)
        raise
    _finish(f"  done {title}", started, done, ticker)


def say(line: str) -> None:
    """Print at once, also into a pipe."""
    print(line, flush=True)


def _tick(title: str, started: float, done: threading.Event) -> None:
    while not done.wait(_TICK_S):
        sys.stdout.write(f"\r\033[K  ... {title} {time.monotonic() - started:.0f} s")
        sys.stdout.flush()


def _finish(line: str, started: float, done: threading.Event, ticker: threading.Thread) -> None:
    done.set()
    if ticker.is_alive():
        ticker.join()
    clear = "\r\033[K" if sys.stdout.isatty() else ""
    say(f"{clear}{line} ({time.monotonic() - started:.1f} s)")
