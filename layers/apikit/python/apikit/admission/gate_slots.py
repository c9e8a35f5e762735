"""The names and values that fill the templates of `apikit.admission.gate_conditions`, meter by meter. No I/O."""

from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from apikit.admission.limits import Counters, FixedWindow, Meter, SlidingWindow, TokenBucket
from apikit.dynamo.templates import Slot

COST, HOUR, NEGATIVE_COST = map(Slot, ("cost", "hour", "negative_cost"))


class Shape(NamedTuple):
    """The shape of a meter's part of the expression. Each step is a pair: has a closed count, has room."""

    kind: str
    steps: tuple[tuple[bool, bool], ...] = ()


class MeterSlots(NamedTuple):
    """The names and values of one meter. A token bucket's time is in `open_counter`."""

    open_counter: Slot
    closed_counter: Slot
    now: Slot
    amount: Slot
    latest_time: Slot


class SlotValues:
    """Collects the values of a template's slots, meter by meter."""

    def __init__(self, cost: int, cached_counters: Counters, lower_bounds: Counters, *, steps: int) -> None:
        self.cost = cost
        self.cached_counters = cached_counters
        self.lower_bounds = lower_bounds
        self.steps = steps
        self.values: dict[str, Any] = {COST: cost}

    def add_meter(self, number: int, meter: Meter) -> Shape:
        """Set the slots of a meter and return the shape of its part."""
        slots = meter_slots(number)
        match meter:
            case SlidingWindow():
                self.values[slots.open_counter] = meter.open_name
                self.values[slots.closed_counter] = meter.closed_name
                if meter.closed_name in self.cached_counters:
                    closed_count = self.cached_counters[meter.closed_name]
                    return Shape(
                        "known",
                        (self._add_step(number, 0, closed_count, meter.max_open_count(closed_count, self.cost)),),
                    )
                return Shape("unknown", self._add_steps(number, meter))
            case FixedWindow():
                self.values[slots.open_counter] = meter.open_name
                return Shape("fixed", (self._add_step(number, 0, 0, meter.max_open_count(self.cost)),))
            case TokenBucket():
                return self._add_bucket(slots, meter)
        raise TypeError(f"{type(meter).__name__} is no meter")

    def add_stale_counters(self, stale_counters: Iterable[str]) -> int:
        """Set the slots of the outdated counters that the write removes and return their number."""
        stale_count = 0
        for stale_count, name in enumerate(stale_counters, 1):
            self.values[stale_slot(stale_count)] = name
        return stale_count

    def add_hour(self, hour: int | None) -> None:
        """Set the slots of the organization's limit."""
        if hour is not None:
            self.values |= {HOUR: hour, NEGATIVE_COST: -self.cost}

    def _add_steps(self, number: int, window: SlidingWindow) -> tuple[tuple[bool, bool], ...]:
        steps: list[tuple[bool, bool]] = []
        for closed_count in window.closed_count_steps(self.lower_bounds.get(window.closed_name, 0), self.steps):
            max_count = window.max_open_count(closed_count, self.cost)
            if max_count < 0 and steps:
                break
            steps.append(self._add_step(number, len(steps), closed_count, max_count))
        return tuple(steps)

    def _add_step(self, number: int, step: int, closed_count: int, max_count: int) -> tuple[bool, bool]:
        slots = step_slots(number, step)
        self.values[slots[0]] = closed_count
        self.values[slots[1]] = max_count
        return closed_count > 0, max_count >= 0

    def _add_bucket(self, slots: MeterSlots, meter: TokenBucket) -> Shape:
        self.values[slots.open_counter] = meter.name
        self.values[slots.now] = meter.now_ns
        if not meter.is_idle(self.cached_counters):
            self.values[slots.amount] = self.cost * meter.unit_ns
            self.values[slots.latest_time] = meter.latest_ns(self.cost)
            return Shape("flowing")
        self.values[slots.amount] = meter.now_ns + self.cost * meter.unit_ns
        return Shape("never" if meter.now_ns > meter.latest_ns(self.cost) else "idle")


@cache
def meter_slots(number: int) -> MeterSlots:
    """Return the slots of a meter."""
    return MeterSlots(*(Slot(f"{name} {number}") for name in MeterSlots._fields))


@cache
def step_slots(number: int, step: int) -> tuple[Slot, Slot]:
    """Return the slots of a step's closed count and of the maximum open count."""
    return Slot(f"count {number} {step}"), Slot(f"max {number} {step}")


@cache
def stale_slot(number: int) -> Slot:
    """Return the slot of the name of an outdated counter."""
    return Slot(f"stale {number}")
