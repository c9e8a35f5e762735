"""Rate limit algorithms, as arithmetic on an item's counters. No I/O; `gate_conditions` converts a meter into a write's condition.

A meter computes from the counters whether there is room, how many units remain, and how long to wait. Counters are attributes
named after their window: a new window starts with an absent attribute.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from msgspec import Struct

from apikit.clock import epoch_ms

Counters = Mapping[str, Any]
_NS = 1_000_000
MAX_STEPS = 12
HOUR_MS = 3_600_000


class Limit(Struct, frozen=True):
    """`quota` units per `window_ms`. `name` is used in headers and errors; `letter` is the prefix of the counters' names.

    `grace` more units are admitted before requests are refused; `capacity` is a token bucket's depth.
    """

    name: str
    letter: str
    quota: int
    window_ms: int
    grace: int = 0
    capacity: int = 0

    @property
    def ceiling(self) -> int:
        """The maximum number of units that are ever admitted."""
        return self.quota + self.grace


class Meter(Protocol):
    """A limit at one moment."""

    @property
    def limit(self) -> Limit:
        """The limit that is measured."""
        ...

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the counters it needs. Other counters of the same limit are outdated."""
        ...

    def has_room(self, counters: Counters, cost: int) -> bool:
        """Return whether the exact rule admits the cost."""
        ...

    def remaining(self, counters: Counters) -> int:
        """Return the units until the quota is used up, at least 0, without grace."""
        ...

    def renews_in_ms(self, counters: Counters) -> int:
        """Return the milliseconds until the window ends; without remaining units, until one is available if there are no other requests."""
        ...

    def wait_ms(self, counters: Counters, cost: int) -> int | None:
        """Return the milliseconds until the cost is admitted if there are no other requests: 0 for now, None for never."""
        ...


class SlidingWindow(Struct, frozen=True):
    """A sliding window counter: the closed window counts by the share of it that a window ending now still covers.

    With P counted in the closed window, C in the open one and `elapsed` of it passed, the estimate is
    C + ceil(P * (W - elapsed) / W).
    """

    limit: Limit
    index: int
    elapsed_ms: int

    @property
    def open_name(self) -> str:
        """Name of the open window's counter."""
        return f"{self.limit.letter}{self.index}"

    @property
    def closed_name(self) -> str:
        """Name of the previous window's counter."""
        return f"{self.limit.letter}{self.index - 1}"

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the open and the closed window's counters."""
        return self.open_name, self.closed_name

    def max_open_count(self, closed_count: int, cost: int) -> int:
        """Return the maximum count of the open window at which the cost is admitted; may be negative."""
        return self.limit.ceiling - cost - self._weight(closed_count)

    def has_room(self, counters: Counters, cost: int) -> bool:
        """Return whether the exact rule admits the cost."""
        closed_count, open_count = self._read_counts(counters)
        return open_count <= self.max_open_count(closed_count, cost)

    def remaining(self, counters: Counters) -> int:
        """Return the remaining units."""
        closed_count, open_count = self._read_counts(counters)
        return max(0, self.limit.quota - open_count - self._weight(closed_count))

    def renews_in_ms(self, counters: Counters) -> int:
        """Return the time until the open window closes; without remaining units, until the quota has room for one."""
        wait_ms = None if self.remaining(counters) else self._decay_wait_ms(counters, self.limit.quota - 1)
        return self.limit.window_ms - self.elapsed_ms if wait_ms is None else wait_ms

    def wait_ms(self, counters: Counters, cost: int) -> int | None:
        """Return the time until the closed window's weight has decayed enough, in this window or in the next."""
        return self._decay_wait_ms(counters, self.limit.ceiling - cost)

    def closed_count_steps(self, lower_bound: int = 0, steps: int = MAX_STEPS) -> list[int]:
        """Return closed counts to compare with when the exact one is not cached, only a lower bound.

        A count at or below a step may use the step's room.
        """
        room = max(0, self.limit.ceiling - lower_bound)
        return sorted({lower_bound + room * step // steps for step in range(steps + 1)})

    def _weight(self, closed_count: int) -> int:
        return -(-closed_count * (self.limit.window_ms - self.elapsed_ms) // self.limit.window_ms)

    def _decay_wait_ms(self, counters: Counters, max_estimate: int) -> int | None:
        """Return the time until the estimate is at most this; None when that is negative."""
        if max_estimate < 0:
            return None
        closed_count, open_count = self._read_counts(counters)
        elapsed_ms = self._elapsed_ms_with_room(closed_count, max_estimate - open_count)
        if elapsed_ms < self.limit.window_ms:
            return max(0, elapsed_ms - self.elapsed_ms)
        # Not in this window: in the next one, the open counter becomes the closed one.
        return self.limit.window_ms - self.elapsed_ms + self._elapsed_ms_with_room(open_count, max_estimate)

    def _elapsed_ms_with_room(self, closed_count: int, room: int) -> int:
        """Return the earliest elapsed time at which `closed_count` weighs no more than `room`; more than the window when there is none."""
        if room < 0:
            return self.limit.window_ms + 1
        if closed_count <= room:
            return 0
        return self.limit.window_ms - room * self.limit.window_ms // closed_count

    def _read_counts(self, counters: Counters) -> tuple[int, int]:
        return counters.get(self.closed_name, 0), counters.get(self.open_name, 0)


class FixedWindow(Struct, frozen=True):
    """Counts from the window's start to its end: a calendar day or month, or a multiple of the window's length."""

    limit: Limit
    label: str
    remaining_ms: int

    @property
    def open_name(self) -> str:
        """Name of the window's counter."""
        return f"{self.limit.letter}{self.label}"

    @property
    def names(self) -> tuple[str, ...]:
        """Name of the window's counter."""
        return (self.open_name,)

    def max_open_count(self, cost: int) -> int:
        """Return the maximum count at which the cost is admitted; may be negative."""
        return self.limit.ceiling - cost

    def has_room(self, counters: Counters, cost: int) -> bool:
        """Return whether the exact rule admits the cost."""
        return bool(counters.get(self.open_name, 0) <= self.max_open_count(cost))

    def remaining(self, counters: Counters) -> int:
        """Return the remaining units."""
        return max(0, self.limit.quota - int(counters.get(self.open_name, 0)))

    def renews_in_ms(self, counters: Counters) -> int:
        """Return the time until the window ends."""
        return self.remaining_ms

    def wait_ms(self, counters: Counters, cost: int) -> int | None:
        """Return the time until the window ends."""
        if self.max_open_count(cost) < 0:
            return None
        return 0 if self.has_room(counters, cost) else self.remaining_ms


class TokenBucket(Struct, frozen=True):
    """The generic cell rate algorithm: one stored time, at which the bucket would be full again.

    A unit is refilled in `window / quota`; at most `capacity` units are taken at once. Times are whole nanoseconds, rounded so that
    the bucket never admits more than its limit.
    """

    limit: Limit
    now_ns: int

    @property
    def name(self) -> str:
        """Name of the attribute with the stored time."""
        return f"{self.limit.letter}g"

    @property
    def names(self) -> tuple[str, ...]:
        """Name of the attribute with the stored time."""
        return (self.name,)

    @property
    def unit_ns(self) -> int:
        """Time to refill one unit."""
        return -(-self.limit.window_ms * _NS // max(1, self.limit.quota))

    @property
    def depth_ns(self) -> int:
        """Time to fill the bucket."""
        return (self.limit.capacity + self.limit.grace) * self.unit_ns

    def latest_ns(self, cost: int) -> int:
        """Return the latest stored time at which the cost is admitted."""
        return self.now_ns + self.depth_ns - cost * self.unit_ns

    def is_idle(self, counters: Counters) -> bool:
        """Return whether the bucket is full."""
        return self._full_at_ns(counters) < self.now_ns

    def has_room(self, counters: Counters, cost: int) -> bool:
        """Return whether the exact rule admits the cost."""
        return max(self._full_at_ns(counters), self.now_ns) <= self.latest_ns(cost)

    def remaining(self, counters: Counters) -> int:
        """Return the units in the bucket, without grace."""
        used_ns = max(0, self._full_at_ns(counters) - self.now_ns)
        return max(0, (self.limit.capacity * self.unit_ns - used_ns) // self.unit_ns)

    def renews_in_ms(self, counters: Counters) -> int:
        """Return the time until the bucket is full; without remaining units, until one beyond the grace is refilled."""
        missing_units = 0 if self.remaining(counters) or not self.limit.capacity else self.limit.capacity - 1
        return self._refill_wait_ms(counters, self.now_ns + missing_units * self.unit_ns)

    def wait_ms(self, counters: Counters, cost: int) -> int | None:
        """Return the time until enough units are refilled."""
        if cost * self.unit_ns > self.depth_ns:
            return None
        return self._refill_wait_ms(counters, self.latest_ns(cost))

    def _refill_wait_ms(self, counters: Counters, latest_ns: int) -> int:
        return max(0, -(-(self._full_at_ns(counters) - latest_ns) // _NS))

    def _full_at_ns(self, counters: Counters) -> int:
        return int(counters.get(self.name, 0))


def sliding_window(limit: Limit, now: datetime) -> SlidingWindow:
    """Return the window at this time. Windows start at multiples of their length since 1970."""
    index, elapsed_ms = divmod(epoch_ms(now), limit.window_ms)
    return SlidingWindow(limit, index, elapsed_ms)


def fixed_window(limit: Limit, now: datetime) -> FixedWindow:
    """Return the window at this time. Windows start at multiples of their length since 1970."""
    index, elapsed_ms = divmod(epoch_ms(now), limit.window_ms)
    return FixedWindow(limit, str(index), limit.window_ms - elapsed_ms)


def token_bucket(limit: Limit, now: datetime) -> TokenBucket:
    """Return the bucket at this time."""
    return TokenBucket(limit, epoch_ms(now) * _NS)


def calendar_day(limit: Limit, now: datetime) -> FixedWindow:
    """Return the calendar day in UTC."""
    midnight = datetime(now.year, now.month, now.day, tzinfo=UTC) + timedelta(days=1)
    return FixedWindow(limit, f"{now:%Y%m%d}", epoch_ms(midnight) - epoch_ms(now))


def calendar_month(limit: Limit, now: datetime) -> FixedWindow:
    """Return the calendar month in UTC."""
    next_month = datetime(now.year + now.month // 12, now.month % 12 + 1, 1, tzinfo=UTC)
    return FixedWindow(limit, f"{now:%Y%m}", epoch_ms(next_month) - epoch_ms(now))
