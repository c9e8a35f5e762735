"""Sliding-window limits as arithmetic on two counters. No I/O; the gate turns this into a condition of a write.

A window of length W is cut at multiples of W since 1970. With P requests counted in the closed window, C in the open one and
`elapsed` of it gone, the estimate is C + ceil(P * (W - elapsed) / W); a request is let in while it stays at or below the quota.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_STEPS = 12


@dataclass(frozen=True, slots=True)
class Limit:
    """`quota` requests in any `window_s` seconds; `name` is what headers and problems call it, `letter` its counters."""

    name: str
    letter: str
    quota: int
    window_s: int

    def at(self, now_ms: int) -> "Window":
        """The open window."""
        index, elapsed_ms = divmod(now_ms, self.window_s * 1000)
        return Window(self, index, elapsed_ms)


@dataclass(frozen=True, slots=True)
class Window:
    """One limit at one moment. Counters are attributes named by their window, so that a new window is an absent attribute."""

    limit: Limit
    index: int
    elapsed_ms: int

    @property
    def length_ms(self) -> int:
        """W, in milliseconds."""
        return self.limit.window_s * 1000

    @property
    def open_name(self) -> str:
        """The attribute that counts the open window."""
        return f"{self.limit.letter}{self.index}"

    @property
    def closed_name(self) -> str:
        """The attribute that counted the window before."""
        return f"{self.limit.letter}{self.index - 1}"

    def ceiling(self, closed: int, cost: int) -> int:
        """The most the open counter may hold for a request of this cost to be let in; may be negative."""
        return self.limit.quota - cost - self._weight(closed)

    def admits(self, counters: Mapping[str, Any], cost: int) -> bool:
        """The exact rule."""
        closed, opened = self._read(counters)
        return opened <= self.ceiling(closed, cost)

    def remaining(self, counters: Mapping[str, Any]) -> int:
        """Requests of cost 1 left at this moment, at least 0."""
        closed, opened = self._read(counters)
        return max(0, self.limit.quota - opened - self._weight(closed))

    def resets_in_s(self) -> int:
        """Whole seconds until the open window closes, at least 1."""
        return max(1, -(-(self.length_ms - self.elapsed_ms) // 1000))

    def retry_after_s(self, counters: Mapping[str, Any], cost: int) -> int:
        """Whole seconds until a request of this cost is let in if nobody else asks."""
        closed, opened = self._read(counters)
        wait_ms = self._wait_in_window(closed, self.limit.quota - cost - opened) - self.elapsed_ms
        if wait_ms >= self.length_ms - self.elapsed_ms:
            # Not in this window: in the next one the open counter is the closed one.
            wait_ms = self.length_ms - self.elapsed_ms + self._wait_in_window(opened, self.limit.quota - cost)
        return max(1, -(-wait_ms // 1000))

    def staircase(self) -> list[int]:
        """Closed counts to try when the real one is not known: a count at or below a step may use the step's ceiling."""
        quota = self.limit.quota
        return sorted({quota * step // _STEPS for step in range(_STEPS + 1)})

    def _weight(self, closed: int) -> int:
        return -(-closed * (self.length_ms - self.elapsed_ms) // self.length_ms)

    def _wait_in_window(self, closed: int, room: int) -> int:
        """The earliest elapsed time at which `closed` weighs no more than `room`; beyond W when there is none."""
        if room < 0:
            return self.length_ms + 1
        if closed <= room:
            return 0
        return self.length_ms - room * self.length_ms // closed

    def _read(self, counters: Mapping[str, Any]) -> tuple[int, int]:
        return counters.get(self.closed_name, 0), counters.get(self.open_name, 0)


@dataclass(frozen=True, slots=True)
class Plan:
    """The limits of one key. `text` (`1000/h`) is stored with the key, so that a stale plan refuses itself."""

    text: str
    limits: tuple[Limit, ...]


_KINDS = {"h": ("hour", 3600)}


def plan(text: str) -> Plan:
    """The plan that a text such as `1000/h` describes."""
    limits = []
    for part in text.split(","):
        quota, letter = part.split("/")
        name, window_s = _KINDS[letter]
        limits.append(Limit(name, letter, int(quota), window_s))
    return Plan(text, tuple(limits))


def plan_text(*, per_hour: int) -> str:
    """The text of a plan."""
    return f"{per_hour}/h"
