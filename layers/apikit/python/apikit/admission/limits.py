"""One limit at one moment, as arithmetic on an item's counters. No I/O; `conditions` turns it into a write's condition.

A meter answers four questions of counters: is there room, how much is left, when is there room again, and what is no longer
needed. Counters are attributes named by their window, so that a new window is an absent attribute.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from msgspec import Struct

from apikit.clock import epoch_ms

Counters = Mapping[str, Any]
_NS = 1_000_000
MOST_STEPS = 12


class Limit(Struct, frozen=True):
    """`quota` units in `window_ms`; `name` is what headers and problems call it, `letter` begins its counters' names.

    `grace` more are admitted before anything is refused; `capacity` is a token bucket's depth.
    """

    name: str
    letter: str
    quota: int
    window_ms: int
    grace: int = 0
    capacity: int = 0

    @property
    def ceiling(self) -> int:
        """The most that is ever admitted."""
        return self.quota + self.grace


class Meter(Protocol):
    """A limit at one moment."""

    @property
    def limit(self) -> Limit:
        """What is measured."""
        ...

    @property
    def names(self) -> tuple[str, ...]:
        """The counters it needs; others of the same limit are of the past."""
        ...

    def admits(self, counters: Counters, cost: int) -> bool:
        """The exact rule."""
        ...

    def remaining(self, counters: Counters) -> int:
        """Units left at this moment before the quota is spent, at least 0; grace is not promised."""
        ...

    def renews_in_ms(self, counters: Counters) -> int:
        """Milliseconds until the window ends; with nothing left, until a unit is left again if no other request comes."""
        ...

    def wait_ms(self, counters: Counters, cost: int) -> int | None:
        """Milliseconds until a request of this cost passes if no other comes: 0 when it passes now, None when it never does."""
        ...


class SlidingWindow(Struct, frozen=True):
    """The closed window counts by the share of it that a window ending now would still cover.

    With P counted in the closed window, C in the open one and `elapsed` of it gone, the estimate is
    C + ceil(P * (W - elapsed) / W).
    """

    limit: Limit
    index: int
    elapsed_ms: int

    @property
    def open_name(self) -> str:
        """The attribute that counts the open window."""
        return f"{self.limit.letter}{self.index}"

    @property
    def closed_name(self) -> str:
        """The attribute that counted the window before."""
        return f"{self.limit.letter}{self.index - 1}"

    @property
    def names(self) -> tuple[str, ...]:
        """The open and the closed window."""
        return self.open_name, self.closed_name

    def most(self, closed: int, cost: int) -> int:
        """The most the open counter may hold for a request of this cost to be let in; may be negative."""
        return self.limit.ceiling - cost - self._weight(closed)

    def admits(self, counters: Counters, cost: int) -> bool:
        """The exact rule."""
        closed, opened = self._read(counters)
        return opened <= self.most(closed, cost)

    def remaining(self, counters: Counters) -> int:
        """Units left."""
        closed, opened = self._read(counters)
        return max(0, self.limit.quota - opened - self._weight(closed))

    def renews_in_ms(self, counters: Counters) -> int:
        """Until the open window closes; with nothing left, until the quota has room for one."""
        wait_ms = None if self.remaining(counters) else self._falls_to_ms(counters, self.limit.quota - 1)
        return self.limit.window_ms - self.elapsed_ms if wait_ms is None else wait_ms

    def wait_ms(self, counters: Counters, cost: int) -> int | None:
        """Until enough of the closed window has faded, in this window or in the next."""
        return self._falls_to_ms(counters, self.limit.ceiling - cost)

    def staircase(self, least: int = 0, steps: int = MOST_STEPS) -> list[int]:
        """Closed counts to try when the real one is not known, only that it is not below `least`.

        A count at or below a step may use the step's room.
        """
        more = max(0, self.limit.ceiling - least)
        return sorted({least + more * step // steps for step in range(steps + 1)})

    def _weight(self, closed: int) -> int:
        return -(-closed * (self.limit.window_ms - self.elapsed_ms) // self.limit.window_ms)

    def _falls_to_ms(self, counters: Counters, most: int) -> int | None:
        """How long until the estimate is at most this; None for less than nothing."""
        if most < 0:
            return None
        closed, opened = self._read(counters)
        fades_at = self._fades_at(closed, most - opened)
        if fades_at < self.limit.window_ms:
            return max(0, fades_at - self.elapsed_ms)
        # Not in this window: in the next one the open counter is the closed one.
        return self.limit.window_ms - self.elapsed_ms + self._fades_at(opened, most)

    def _fades_at(self, closed: int, room: int) -> int:
        """The earliest elapsed time at which `closed` weighs no more than `room`; beyond the window when there is none."""
        if room < 0:
            return self.limit.window_ms + 1
        if closed <= room:
            return 0
        return self.limit.window_ms - room * self.limit.window_ms // closed

    def _read(self, counters: Counters) -> tuple[int, int]:
        return counters.get(self.closed_name, 0), counters.get(self.open_name, 0)


class FixedWindow(Struct, frozen=True):
    """Counts from the window's begin to its end: a calendar's day or month, or a cut of the clock."""

    limit: Limit
    label: str
    left_ms: int

    @property
    def open_name(self) -> str:
        """The attribute that counts the window."""
        return f"{self.limit.letter}{self.label}"

    @property
    def names(self) -> tuple[str, ...]:
        """The window's counter."""
        return (self.open_name,)

    def most(self, cost: int) -> int:
        """The most the counter may hold for a request of this cost to be let in; may be negative."""
        return self.limit.ceiling - cost

    def admits(self, counters: Counters, cost: int) -> bool:
        """The exact rule."""
        return bool(counters.get(self.open_name, 0) <= self.most(cost))

    def remaining(self, counters: Counters) -> int:
        """Units left."""
        return max(0, self.limit.quota - int(counters.get(self.open_name, 0)))

    def renews_in_ms(self, counters: Counters) -> int:
        """Until the window ends."""
        return self.left_ms

    def wait_ms(self, counters: Counters, cost: int) -> int | None:
        """Until the window ends."""
        if self.most(cost) < 0:
            return None
        return 0 if self.admits(counters, cost) else self.left_ms


class TokenBucket(Struct, frozen=True):
    """The generic cell rate algorithm: one stored time, at which the bucket would be full again.

    A unit takes `window / quota` to flow in; `capacity` of them may be taken at once. Times are whole nanoseconds, rounded so that
    the bucket never gives more than it should.
    """

    limit: Limit
    now_ns: int

    @property
    def name(self) -> str:
        """The attribute that holds the time."""
        return f"{self.limit.letter}g"

    @property
    def names(self) -> tuple[str, ...]:
        """The stored time."""
        return (self.name,)

    @property
    def unit_ns(self) -> int:
        """How long a unit takes to flow in."""
        return -(-self.limit.window_ms * _NS // max(1, self.limit.quota))

    @property
    def depth_ns(self) -> int:
        """How long the bucket takes to fill."""
        return (self.limit.capacity + self.limit.grace) * self.unit_ns

    def latest_ns(self, cost: int) -> int:
        """The latest stored time at which a request of this cost is let in."""
        return self.now_ns + self.depth_ns - cost * self.unit_ns

    def is_idle(self, counters: Counters) -> bool:
        """True when the bucket is full."""
        return self._stored(counters) < self.now_ns

    def admits(self, counters: Counters, cost: int) -> bool:
        """The exact rule."""
        return max(self._stored(counters), self.now_ns) <= self.latest_ns(cost)

    def remaining(self, counters: Counters) -> int:
        """Units in the bucket, without grace."""
        taken_ns = max(0, self._stored(counters) - self.now_ns)
        return max(0, (self.limit.capacity * self.unit_ns - taken_ns) // self.unit_ns)

    def renews_in_ms(self, counters: Counters) -> int:
        """Until the bucket is full; with nothing left, until a unit has flowed in that is not grace's."""
        lacking = 0 if self.remaining(counters) or not self.limit.capacity else self.limit.capacity - 1
        return self._drains_in_ms(counters, self.now_ns + lacking * self.unit_ns)

    def wait_ms(self, counters: Counters, cost: int) -> int | None:
        """Until enough has flowed in."""
        if cost * self.unit_ns > self.depth_ns:
            return None
        return self._drains_in_ms(counters, self.latest_ns(cost))

    def _drains_in_ms(self, counters: Counters, latest_ns: int) -> int:
        return max(0, -(-(self._stored(counters) - latest_ns) // _NS))

    def _stored(self, counters: Counters) -> int:
        return int(counters.get(self.name, 0))


def sliding_window(limit: Limit, now: datetime) -> SlidingWindow:
    """Windows are cut at multiples of their length since 1970."""
    index, elapsed_ms = divmod(epoch_ms(now), limit.window_ms)
    return SlidingWindow(limit, index, elapsed_ms)


def fixed_window(limit: Limit, now: datetime) -> FixedWindow:
    """The same cut, each window for itself."""
    index, elapsed_ms = divmod(epoch_ms(now), limit.window_ms)
    return FixedWindow(limit, str(index), limit.window_ms - elapsed_ms)


def token_bucket(limit: Limit, now: datetime) -> TokenBucket:
    """A bucket at this moment."""
    return TokenBucket(limit, epoch_ms(now) * _NS)


def calendar_day(limit: Limit, now: datetime) -> FixedWindow:
    """The day in UTC."""
    midnight = datetime(now.year, now.month, now.day, tzinfo=UTC) + timedelta(days=1)
    return FixedWindow(limit, f"{now:%Y%m%d}", epoch_ms(midnight) - epoch_ms(now))


def calendar_month(limit: Limit, now: datetime) -> FixedWindow:
    """The month in UTC."""
    following = datetime(now.year + now.month // 12, now.month % 12 + 1, 1, tzinfo=UTC)
    return FixedWindow(limit, f"{now:%Y%m}", epoch_ms(following) - epoch_ms(now))
