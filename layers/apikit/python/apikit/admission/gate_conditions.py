"""The conditional write that lets one request in.

Its text depends only on which kinds of meters count, and on what is known of each: it is rendered once for each such shape, and
filled with names and numbers for every request.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache, lru_cache
from typing import Any, NamedTuple

from apikit.admission.credentials import Credentials
from apikit.admission.key_items import has_free_permit, is_authentic, is_usable, record_use, take_permit
from apikit.admission.limits import MOST_STEPS, Counters, FixedWindow, Meter, SlidingWindow, TokenBucket
from apikit.clock import epoch_ms
from apikit.dynamo.conditions import Absent, Condition, Eq, Ge, Le, Lt, all_of, any_of
from apikit.dynamo.templates import FilledTemplate, Slot, Template
from apikit.dynamo.updates import Sum, Update

_HASH, _PLAN, _NOW, _COST, _SEAT, _SEATS, _TTL = map(Slot, ("hash", "plan", "now", "cost", "seat", "seats", "ttl"))
# Before anything is known of a key: its secret, status, expiry and plan, and that its organization is not suspended.
_AUTHENTIC = is_authentic(_HASH, _NOW, _PLAN)
_STANDING = is_usable(_NOW, _PLAN)
# DynamoDB takes expressions up to 4 KB; a step is at most 78 characters, and seven windows may have theirs.
_STEPS_TOGETHER = 32
_SHAPES = 1_024


class _Shape(NamedTuple):
    """What a meter's part of the expression looks like. A step is whether it has a count, and whether there is room at all."""

    kind: str
    steps: tuple[tuple[bool, bool], ...] = ()


class _Slots(NamedTuple):
    """The names and values of one meter; a bucket's time is in `open`."""

    open: Slot
    closed: Slot
    now: Slot
    take: Slot
    latest: Slot


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
    permit: tuple[str, int] | None = None,
) -> FilledTemplate:
    """Counts the request on every meter, or on none.

    `known` holds a closed window's counter as it was seen since, which does not change, and a bucket's time, a guess that the
    condition checks; `least` holds counters as they were seen while their window was open. `stale` names counters of the past,
    which the write takes away for nothing. `seat` is taken among at most so many.
    """
    unknown = sum(isinstance(meter, SlidingWindow) and meter.closed_name not in known for meter in meters)
    filling = _Filling(cost, known, least or {}, steps=min(MOST_STEPS, _STEPS_TOGETHER // max(1, unknown)))
    filling.values |= {_HASH: credentials.secret_hash, _NOW: epoch_ms(now) // 1000, _PLAN: plan}
    shapes = tuple([filling.shape(number, meter) for number, meter in enumerate(meters)])
    if permit:
        filling.values |= {_SEAT: frozenset({permit[0]}), _SEATS: permit[1]}
    gone = filling.forget(stale)
    return _of_key(shapes, gone, permits=min(permit[1], 1) if permit else None).fill(filling.values)


def pacing(
    meters: Sequence[Meter], *, plan: str, now: datetime, cost: int, known: Counters, stale: Iterable[str]
) -> FilledTemplate:
    """Counts work on every meter, or on none, while its key stands; whose work it is was proven when it began."""
    filling = _Filling(cost, known, {}, steps=MOST_STEPS)
    filling.values |= {_NOW: epoch_ms(now) // 1000, _PLAN: plan}
    shapes = tuple([filling.shape(number, meter) for number, meter in enumerate(meters)])
    gone = filling.forget(stale)
    return _of_key(shapes, gone, permits=None, is_proven=True).fill(filling.values)


def counting(meter: Meter, *, known: Counters, expires_at: int, cost: int = 1) -> FilledTemplate:
    """Counts on one meter of an item that needs no credentials, such as an address's, and that expires (epoch seconds)."""
    filling = _Filling(cost, known, {}, steps=MOST_STEPS)
    filling.values[_TTL] = expires_at
    return _of_anyone(filling.shape(0, meter)).fill(filling.values)


class _Filling:
    """The values of an expression's slots, collected meter by meter."""

    def __init__(self, cost: int, known: Counters, least: Counters, *, steps: int) -> None:
        self.cost = cost
        self.known = known
        self.least = least
        self.steps = steps
        self.values: dict[str, Any] = {_COST: cost}

    def shape(self, number: int, meter: Meter) -> _Shape:
        """The shape of a meter's part; its slots are filled."""
        slots = _slots(number)
        match meter:
            case SlidingWindow():
                self.values[slots.open] = meter.open_name
                self.values[slots.closed] = meter.closed_name
                if meter.closed_name in self.known:
                    closed = self.known[meter.closed_name]
                    return _Shape("known", (self._step(number, 0, closed, meter.most(closed, self.cost)),))
                return _Shape("unknown", self._staircase(number, meter))
            case FixedWindow():
                self.values[slots.open] = meter.open_name
                return _Shape("fixed", (self._step(number, 0, 0, meter.most(self.cost)),))
            case TokenBucket():
                return self._bucket(slots, meter)
        raise TypeError(f"{type(meter).__name__} is no meter")

    def forget(self, stale: Iterable[str]) -> int:
        """How many counters of the past the write takes away; their slots are filled."""
        gone = 0
        for gone, name in enumerate(stale, 1):
            self.values[_stale(gone)] = name
        return gone

    def _staircase(self, number: int, window: SlidingWindow) -> tuple[tuple[bool, bool], ...]:
        steps: list[tuple[bool, bool]] = []
        for closed in window.staircase(self.least.get(window.closed_name, 0), self.steps):
            most = window.most(closed, self.cost)
            if most < 0 and steps:
                break
            steps.append(self._step(number, len(steps), closed, most))
        return tuple(steps)

    def _step(self, number: int, step: int, closed: int, most: int) -> tuple[bool, bool]:
        slots = _step_slots(number, step)
        self.values[slots[0]] = closed
        self.values[slots[1]] = most
        return closed > 0, most >= 0

    def _bucket(self, slots: _Slots, meter: TokenBucket) -> _Shape:
        self.values[slots.open] = meter.name
        self.values[slots.now] = meter.now_ns
        if not meter.is_idle(self.known):
            self.values[slots.take] = self.cost * meter.unit_ns
            self.values[slots.latest] = meter.latest_ns(self.cost)
            return _Shape("flowing")
        self.values[slots.take] = meter.now_ns + self.cost * meter.unit_ns
        return _Shape("never" if meter.now_ns > meter.latest_ns(self.cost) else "idle")


@cache
def _slots(number: int) -> _Slots:
    return _Slots(*(Slot(f"{name} {number}") for name in _Slots._fields))


@cache
def _step_slots(number: int, step: int) -> tuple[Slot, Slot]:
    return Slot(f"count {number} {step}"), Slot(f"most {number} {step}")


@cache
def _stale(number: int) -> Slot:
    return Slot(f"stale {number}")


@lru_cache(maxsize=_SHAPES)
def _of_key(shapes: tuple[_Shape, ...], stale: int, *, permits: int | None, is_proven: bool = False) -> Template:
    """The write for a key's meters and so many stale counters; `seats` is 0 where the key has none to give."""
    parts = [_part(number, shape) for number, shape in enumerate(shapes)]
    conditions = [_STANDING if is_proven else _AUTHENTIC, *(condition for condition, _ in parts)]
    update = record_use(_NOW) | Update(remove=[_stale(number) for number in range(1, stale + 1)])
    for _, counted in parts:
        update |= counted
    if permits is not None:
        # Where no seat is to be had, not even the first is.
        conditions.append(has_free_permit(_SEATS, has_any=permits > 0))
        update |= take_permit(_SEAT)
    return Template(update, all_of(conditions))


@lru_cache(maxsize=_SHAPES)
def _of_anyone(shape: _Shape) -> Template:
    condition, update = _part(0, shape)
    return Template(update | Update(set={"ttl": _TTL}), condition)


def _part(number: int, shape: _Shape) -> tuple[Condition, Update]:
    """The condition and the count of one meter."""
    slots = _slots(number)
    match shape.kind:
        case "flowing":
            within = Ge(slots.open, slots.now) & Le(slots.open, slots.latest)
            return within, Update(set={slots.open: Sum(slots.open, slots.take)})
        case "idle" | "never":
            idle = Absent(slots.open) | Lt(slots.open, slots.now)
            # It costs more than the bucket ever holds.
            where = idle & Eq("pk", "never") if shape.kind == "never" else idle
            return where, Update(set={slots.open: slots.take})
    steps = [_step(number, step, shape) for step in range(len(shape.steps))]
    return any_of(steps), Update(add={slots.open: _COST})


def _step(number: int, step: int, shape: _Shape) -> Condition:
    slots, (count, most) = _slots(number), _step_slots(number, step)
    has_count, has_room = shape.steps[step]
    room: Condition = Absent(slots.open) | Le(slots.open, most) if has_room else Le(slots.open, most)
    if shape.kind == "fixed":
        return room
    if not has_count:
        return Absent(slots.closed) & room
    # A closed count at or below the step weighs no more than the step: its room is safe.
    return (Eq(slots.closed, count) if shape.kind == "known" else Le(slots.closed, count)) & room
