"""The conditional write that lets one request in, as an expression. What the outcome means is `apikit.admission.gate`'s."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from apikit.admission.credentials import Credentials
from apikit.admission.limits import MOST_STEPS, Counters, FixedWindow, Meter, SlidingWindow, TokenBucket
from apikit.clock import epoch_ms
from apikit.dynamo.table import Expression

# Before anything is known of a key: its secret (or the one before, in its grace), status, expiry and plan; and its organization
# is not suspended (`su`).
_AUTHENTIC = (
    "(sh = :sh OR (s2 = :sh AND sx > :now)) AND st = :active AND ex > :now AND pl = :plan AND attribute_not_exists(su)"
)
# DynamoDB takes expressions up to 4 KB; a step is at most 78 characters, and seven windows may have theirs.
_STEPS_TOGETHER = 32


def admission(  # noqa: PLR0913 - by keyword
    credentials: Credentials,
    meters: Sequence[Meter],
    *,
    plan: str,
    now: datetime,
    cost: int,
    known: Counters,
    least: Counters | None = None,
    stale: Iterable[str] = (),
    seat: tuple[str, int] | None = None,
) -> Expression:
    """Counts the request on every meter, or on none.

    `known` holds a closed window's counter as it was seen since, which does not change, and a bucket's time, a guess that the
    condition checks; `least` holds counters as they were seen while their window was open. `stale` names counters of the past,
    which the write takes away for nothing. `seat` is taken among at most so many.
    """
    unknown = sum(isinstance(meter, SlidingWindow) and meter.closed_name not in known for meter in meters)
    build = _Builder(cost, known, least or {}, steps=min(MOST_STEPS, _STEPS_TOGETHER // max(1, unknown)))
    build.values |= {
        ":sh": credentials.secret_hash,
        ":now": epoch_ms(now) // 1000,
        ":active": "active",
        ":plan": plan,
    }
    for position, meter in enumerate(meters):
        build.count(str(position), meter)
    if seat:
        build.sit(*seat)
    for position, name in enumerate(stale):
        build.names[f"#z{position}"] = name
        build.removes.append(f"#z{position}")
    return build.expression(_AUTHENTIC)


def counting(meter: Meter, *, known: Counters, cost: int = 1) -> Expression:
    """Counts on one meter of an item that needs no credentials, such as an address's."""
    build = _Builder(cost, known, {}, steps=MOST_STEPS)
    build.count("0", meter)
    return build.expression()


class _Builder:
    def __init__(self, cost: int, known: Counters, least: Counters, *, steps: int) -> None:
        self.cost = cost
        self.known = known
        self.least = least
        self.steps = steps
        self.names: dict[str, str] = {}
        self.values: dict[str, Any] = {}
        self.conditions: list[str] = []
        self.adds: list[str] = []
        self.sets: list[str] = []
        self.removes: list[str] = []

    def count(self, mark: str, meter: Meter) -> None:
        match meter:
            case SlidingWindow():
                self._sliding(mark, meter)
            case FixedWindow():
                self._add(mark, meter.open_name)
                self.conditions.append(self._at_most(mark, meter.most(self.cost)))
            case TokenBucket():
                self._bucket(mark, meter)

    def sit(self, seat: str, concurrent: int) -> None:
        self.values |= {":seats": concurrent, ":seat": frozenset({seat})}
        # Where no seat is to be had, not even the first is.
        self.conditions.append("(attribute_not_exists(ls) OR size(ls) < :seats)" if concurrent else "size(ls) < :seats")
        self.adds.append("ls :seat")

    def expression(self, *first: str) -> Expression:
        parts = []
        if self.adds:
            parts.append(f"ADD {', '.join(self.adds)}")
        if first:
            self.sets.append("lu = :now")
        if self.sets:
            parts.append(f"SET {', '.join(self.sets)}")
        if self.removes:
            parts.append(f"REMOVE {', '.join(self.removes)}")
        condition = " AND ".join([*first, *self.conditions])
        return Expression(condition=condition, update=" ".join(parts), names=self.names, values=self.values)

    def _sliding(self, mark: str, window: SlidingWindow) -> None:
        self._add(mark, window.open_name)
        self.names[f"#c{mark}"] = window.closed_name
        if window.closed_name in self.known:
            self.conditions.append(self._closed_known(mark, window, self.known[window.closed_name]))
        else:
            self.conditions.append(self._closed_unknown(mark, window))

    def _closed_known(self, mark: str, window: SlidingWindow, closed: int) -> str:
        room = self._at_most(mark, window.most(closed, self.cost))
        if closed == 0:
            return f"attribute_not_exists(#c{mark}) AND {room}"
        self.values[f":c{mark}"] = closed
        return f"#c{mark} = :c{mark} AND {room}"

    def _closed_unknown(self, mark: str, window: SlidingWindow) -> str:
        alternatives: list[str] = []
        for number, step in enumerate(window.staircase(self.least.get(window.closed_name, 0), self.steps)):
            most = window.most(step, self.cost)
            if most < 0 and alternatives:
                break
            # A closed count at or below the step weighs no more than the step: its room is safe.
            room = self._at_most(mark, most, f"_{number}")
            if step:
                self.values[f":s{mark}_{number}"] = step
            closed = f"#c{mark} <= :s{mark}_{number}" if step else f"attribute_not_exists(#c{mark})"
            alternatives.append(f"({closed} AND {room})")
        # DynamoDB refuses parentheses around parentheses.
        return f"({' OR '.join(alternatives)})" if len(alternatives) > 1 else alternatives[0]

    def _bucket(self, mark: str, meter: TokenBucket) -> None:
        stored, now, take = f"#g{mark}", f":t{mark}", f":u{mark}"
        self.names[stored] = meter.name
        self.values |= {now: meter.now_ns}
        if meter.is_idle(self.known):
            self.values[take] = meter.now_ns + self.cost * meter.unit_ns
            self.sets.append(f"{stored} = {take}")
            self.conditions.append(f"(attribute_not_exists({stored}) OR {stored} < {now})")
            if meter.now_ns > meter.latest_ns(self.cost):
                # It costs more than the bucket ever holds.
                self.values[":never"] = "never"
                self.conditions.append("pk = :never")
        else:
            self.values |= {take: self.cost * meter.unit_ns, f":x{mark}": meter.latest_ns(self.cost)}
            self.sets.append(f"{stored} = {stored} + {take}")
            self.conditions.append(f"{stored} >= {now} AND {stored} <= :x{mark}")

    def _add(self, mark: str, name: str) -> None:
        self.names[f"#o{mark}"] = name
        self.values[":cost"] = self.cost
        self.adds.append(f"#o{mark} :cost")

    def _at_most(self, mark: str, most: int, suffix: str = "") -> str:
        value = f":m{mark}{suffix}"
        self.values[value] = most
        if most < 0:
            return f"#o{mark} <= {value}"
        return f"(attribute_not_exists(#o{mark}) OR #o{mark} <= {value})"
