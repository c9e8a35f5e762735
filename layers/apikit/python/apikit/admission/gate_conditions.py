"""The conditional write that admits one request.

Its text depends only on the kinds of the meters and on which counters are cached: it is rendered once for each such shape and
filled with names and numbers for every request.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache, lru_cache
from typing import Any, NamedTuple

from apikit.admission.credentials import Credentials
from apikit.admission.key_items import (
    authentication_condition,
    free_permit_condition,
    record_use,
    take_permit,
    usable_key_condition,
)
from apikit.admission.limits import MAX_STEPS, Counters, FixedWindow, Meter, SlidingWindow, TokenBucket
from apikit.admission.principal_items import client_token_condition, session_condition
from apikit.admission.rule_items import stamp_condition
from apikit.clock import epoch_ms
from apikit.dynamo.conditions import AttributeNotExists, Condition, Eq, Ge, Le, Lt, all_of, any_of
from apikit.dynamo.templates import FilledTemplate, Slot, Template
from apikit.dynamo.updates import Sum, Update

_HASH, _PLAN, _NOW, _COST, _PERMIT, _MAX_PERMITS, _TTL = map(
    Slot, ("hash", "plan", "now", "cost", "permit", "max_permits", "ttl")
)
_TOKEN_ID, _GENERATION, _STAMP = Slot("token_id"), Slot("generation"), Slot("rules_stamp")
_KEY_VALID = usable_key_condition(_NOW, _PLAN)
# Each checks the secret, session or token, the status, expiry and plan, and that the organization is not suspended. Background work
# was authenticated by its request.
_AUTHENTICATIONS: dict[str, Condition] = {
    "secret": authentication_condition(_HASH, _NOW, _PLAN),
    "session": session_condition(_TOKEN_ID, _NOW) & _KEY_VALID,
    "client": client_token_condition(_GENERATION, _TOKEN_ID) & _KEY_VALID,
    "earlier": _KEY_VALID,
}
# DynamoDB accepts expressions of up to 4 KB; a step has at most 78 characters, and seven windows may have steps.
_MAX_STEPS_PER_EXPRESSION = 32
_MAX_TEMPLATES = 1_024


class _Shape(NamedTuple):
    """The shape of a meter's part of the expression. Each step is a pair: has a closed count, has room."""

    kind: str
    steps: tuple[tuple[bool, bool], ...] = ()


class _MeterSlots(NamedTuple):
    """The names and values of one meter. A token bucket's time is in `open_counter`."""

    open_counter: Slot
    closed_counter: Slot
    now: Slot
    amount: Slot
    latest_time: Slot


def build_admission_update(  # noqa: PLR0913 - by keyword
    credentials: Credentials,
    meters: Sequence[Meter],
    *,
    plan: str,
    rules_stamp: int | None = None,
    now: datetime,
    cost: int,
    cached_counters: Counters,
    lower_bounds: Counters | None = None,
    stale_counters: Iterable[str] = (),
    permit: tuple[str, int] | None = None,
) -> FilledTemplate:
    """Return the update that counts the request on every meter if all have room, and the organization's rules have this stamp.

    `cached_counters` are counts of closed windows, which no longer change, and times of token buckets, which the condition
    checks; `lower_bounds` are counts read while their window was still open. `stale_counters` are names of outdated counters,
    which the same write removes at no cost. `permit` is the permit to take and the maximum number of permits.
    """
    uncached_windows = sum(
        isinstance(meter, SlidingWindow) and meter.closed_name not in cached_counters for meter in meters
    )
    slot_values = _SlotValues(
        cost,
        cached_counters,
        lower_bounds or {},
        steps=min(MAX_STEPS, _MAX_STEPS_PER_EXPRESSION // max(1, uncached_windows)),
    )
    slot_values.values |= {_NOW: epoch_ms(now) // 1000, _PLAN: plan}
    if rules_stamp is not None:
        slot_values.values[_STAMP] = rules_stamp
    if token := credentials.token:
        slot_values.values |= {_TOKEN_ID: token.id, _GENERATION: token.generation}
    else:
        slot_values.values[_HASH] = credentials.secret_hash
    shapes = tuple([slot_values.add_meter(number, meter) for number, meter in enumerate(meters)])
    if permit:
        slot_values.values |= {_PERMIT: frozenset({permit[0]}), _MAX_PERMITS: permit[1]}
    stale_count = slot_values.add_stale_counters(stale_counters)
    template = _key_template(
        shapes,
        stale_count,
        permits=min(permit[1], 1) if permit else None,
        proof=token.kind if token else "secret",
        has_rules=rules_stamp is not None,
    )
    return template.fill(slot_values.values)


def build_pacing_update(
    meters: Sequence[Meter],
    *,
    plan: str,
    now: datetime,
    cost: int,
    cached_counters: Counters,
    stale_counters: Iterable[str],
) -> FilledTemplate:
    """Return the update that counts background work on every meter if all have room and the key is usable.

    The work's request was authenticated before, so the secret is not checked again.
    """
    slot_values = _SlotValues(cost, cached_counters, {}, steps=MAX_STEPS)
    slot_values.values |= {_NOW: epoch_ms(now) // 1000, _PLAN: plan}
    shapes = tuple([slot_values.add_meter(number, meter) for number, meter in enumerate(meters)])
    stale_count = slot_values.add_stale_counters(stale_counters)
    return _key_template(shapes, stale_count, permits=None, proof="earlier", has_rules=None).fill(slot_values.values)


def build_counter_update(meter: Meter, *, cached_counters: Counters, expires_at: int, cost: int = 1) -> FilledTemplate:
    """Return the update that counts on one meter of an item without credentials, such as an address's; `expires_at` in epoch seconds."""
    slot_values = _SlotValues(cost, cached_counters, {}, steps=MAX_STEPS)
    slot_values.values[_TTL] = expires_at
    return _counter_template(slot_values.add_meter(0, meter)).fill(slot_values.values)


class _SlotValues:
    """Collects the values of a template's slots, meter by meter."""

    def __init__(self, cost: int, cached_counters: Counters, lower_bounds: Counters, *, steps: int) -> None:
        self.cost = cost
        self.cached_counters = cached_counters
        self.lower_bounds = lower_bounds
        self.steps = steps
        self.values: dict[str, Any] = {_COST: cost}

    def add_meter(self, number: int, meter: Meter) -> _Shape:
        """Set the slots of a meter and return the shape of its part."""
        slots = _meter_slots(number)
        match meter:
            case SlidingWindow():
                self.values[slots.open_counter] = meter.open_name
                self.values[slots.closed_counter] = meter.closed_name
                if meter.closed_name in self.cached_counters:
                    closed_count = self.cached_counters[meter.closed_name]
                    return _Shape(
                        "known",
                        (self._add_step(number, 0, closed_count, meter.max_open_count(closed_count, self.cost)),),
                    )
                return _Shape("unknown", self._add_steps(number, meter))
            case FixedWindow():
                self.values[slots.open_counter] = meter.open_name
                return _Shape("fixed", (self._add_step(number, 0, 0, meter.max_open_count(self.cost)),))
            case TokenBucket():
                return self._add_bucket(slots, meter)
        raise TypeError(f"{type(meter).__name__} is no meter")

    def add_stale_counters(self, stale_counters: Iterable[str]) -> int:
        """Set the slots of the outdated counters that the write removes and return their number."""
        stale_count = 0
        for stale_count, name in enumerate(stale_counters, 1):
            self.values[_stale_slot(stale_count)] = name
        return stale_count

    def _add_steps(self, number: int, window: SlidingWindow) -> tuple[tuple[bool, bool], ...]:
        steps: list[tuple[bool, bool]] = []
        for closed_count in window.closed_count_steps(self.lower_bounds.get(window.closed_name, 0), self.steps):
            max_count = window.max_open_count(closed_count, self.cost)
            if max_count < 0 and steps:
                break
            steps.append(self._add_step(number, len(steps), closed_count, max_count))
        return tuple(steps)

    def _add_step(self, number: int, step: int, closed_count: int, max_count: int) -> tuple[bool, bool]:
        slots = _step_slots(number, step)
        self.values[slots[0]] = closed_count
        self.values[slots[1]] = max_count
        return closed_count > 0, max_count >= 0

    def _add_bucket(self, slots: _MeterSlots, meter: TokenBucket) -> _Shape:
        self.values[slots.open_counter] = meter.name
        self.values[slots.now] = meter.now_ns
        if not meter.is_idle(self.cached_counters):
            self.values[slots.amount] = self.cost * meter.unit_ns
            self.values[slots.latest_time] = meter.latest_ns(self.cost)
            return _Shape("flowing")
        self.values[slots.amount] = meter.now_ns + self.cost * meter.unit_ns
        return _Shape("never" if meter.now_ns > meter.latest_ns(self.cost) else "idle")


@cache
def _meter_slots(number: int) -> _MeterSlots:
    return _MeterSlots(*(Slot(f"{name} {number}") for name in _MeterSlots._fields))


@cache
def _step_slots(number: int, step: int) -> tuple[Slot, Slot]:
    return Slot(f"count {number} {step}"), Slot(f"max {number} {step}")


@cache
def _stale_slot(number: int) -> Slot:
    return Slot(f"stale {number}")


@lru_cache(maxsize=_MAX_TEMPLATES)
def _key_template(
    shapes: tuple[_Shape, ...], stale_count: int, *, permits: int | None, proof: str, has_rules: bool | None
) -> Template:
    """Return the template for a key's meters and so many stale counters.

    `permits` is 0 for a key without any, None for no check. `has_rules` is None where the organization's rules are not checked.
    """
    parts = [_meter_expression(number, shape) for number, shape in enumerate(shapes)]
    conditions = [_AUTHENTICATIONS[proof], *(condition for condition, _ in parts)]
    if has_rules is not None:
        conditions.append(stamp_condition(_STAMP if has_rules else None))
    update = record_use(_NOW) | Update(remove=[_stale_slot(number) for number in range(1, stale_count + 1)])
    for _, meter_update in parts:
        update |= meter_update
    if permits is not None:
        # With a maximum of 0, not even the first permit is available.
        conditions.append(free_permit_condition(_MAX_PERMITS, has_any=permits > 0))
        update |= take_permit(_PERMIT)
    return Template(update, all_of(conditions))


@lru_cache(maxsize=_MAX_TEMPLATES)
def _counter_template(shape: _Shape) -> Template:
    condition, update = _meter_expression(0, shape)
    return Template(update | Update(set={"ttl": _TTL}), condition)


def _meter_expression(number: int, shape: _Shape) -> tuple[Condition, Update]:
    """Return the condition and the update of one meter."""
    slots = _meter_slots(number)
    match shape.kind:
        case "flowing":
            condition = Ge(slots.open_counter, slots.now) & Le(slots.open_counter, slots.latest_time)
            return condition, Update(set={slots.open_counter: Sum(slots.open_counter, slots.amount)})
        case "idle" | "never":
            idle = AttributeNotExists(slots.open_counter) | Lt(slots.open_counter, slots.now)
            # The cost exceeds the bucket's capacity.
            condition = idle & Eq("pk", "never") if shape.kind == "never" else idle
            return condition, Update(set={slots.open_counter: slots.amount})
    steps = [_step_condition(number, step, shape) for step in range(len(shape.steps))]
    return any_of(steps), Update(add={slots.open_counter: _COST})


def _step_condition(number: int, step: int, shape: _Shape) -> Condition:
    slots, (count, max_count) = _meter_slots(number), _step_slots(number, step)
    has_count, has_room = shape.steps[step]
    room: Condition = (
        AttributeNotExists(slots.open_counter) | Le(slots.open_counter, max_count)
        if has_room
        else Le(slots.open_counter, max_count)
    )
    if shape.kind == "fixed":
        return room
    if not has_count:
        return AttributeNotExists(slots.closed_counter) & room
    # A closed count at or below the step has at most the step's weight, so the step's room is safe.
    return (Eq(slots.closed_counter, count) if shape.kind == "known" else Le(slots.closed_counter, count)) & room
