"""The conditional write that admits one request.

Its text depends only on the kinds of the meters and on which counters are cached: it is rendered once for each such shape and
filled with names and numbers for every request.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache

from apikit.admission.credentials import Credentials
from apikit.admission.gate_slots import (
    COST,
    HOUR,
    NEGATIVE_COST,
    Shape,
    SlotValues,
    meter_slots,
    stale_slot,
    step_slots,
)
from apikit.admission.key_items import (
    authentication_condition,
    free_permit_condition,
    record_use,
    take_permit,
    unit_condition,
    usable_key_condition,
    use_units,
)
from apikit.admission.limits import MAX_STEPS, Counters, Meter, SlidingWindow
from apikit.admission.principal_items import client_token_condition, session_condition
from apikit.admission.rule_items import stamp_condition
from apikit.clock import epoch_ms
from apikit.dynamo.conditions import AttributeNotExists, Condition, Eq, Ge, Le, Lt, all_of, any_of
from apikit.dynamo.templates import FilledTemplate, Slot, Template
from apikit.dynamo.updates import Sum, Update

_HASH, _PLAN, _NOW, _PERMIT, _MAX_PERMITS, _TTL = map(Slot, ("hash", "plan", "now", "permit", "max_permits", "ttl"))
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
    hour: int | None = None,
) -> FilledTemplate:
    """Return the update that counts the request on every meter if all have room, and the organization's rules have this stamp.

    `cached_counters` are counts of closed windows, which no longer change, and times of token buckets, which the condition
    checks; `lower_bounds` are counts read while their window was still open. `stale_counters` are names of outdated counters,
    which the same write removes at no cost. `permit` is the permit to take and the maximum number of permits. `hour` is the hour of
    the organization's limit, if it has one.
    """
    uncached_windows = sum(
        isinstance(meter, SlidingWindow) and meter.closed_name not in cached_counters for meter in meters
    )
    slot_values = SlotValues(
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
    slot_values.add_hour(hour)
    stale_count = slot_values.add_stale_counters(stale_counters)
    template = _key_template(
        shapes,
        stale_count,
        permits=min(permit[1], 1) if permit else None,
        proof=token.kind if token else "secret",
        has_rules=rules_stamp is not None,
        has_total=hour is not None,
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
    hour: int | None = None,
) -> FilledTemplate:
    """Return the update that counts background work on every meter if all have room and the key is usable.

    The work's request was authenticated before, so the secret is not checked again.
    """
    slot_values = SlotValues(cost, cached_counters, {}, steps=MAX_STEPS)
    slot_values.values |= {_NOW: epoch_ms(now) // 1000, _PLAN: plan}
    shapes = tuple([slot_values.add_meter(number, meter) for number, meter in enumerate(meters)])
    slot_values.add_hour(hour)
    stale_count = slot_values.add_stale_counters(stale_counters)
    template = _key_template(
        shapes, stale_count, permits=None, proof="earlier", has_rules=None, has_total=hour is not None
    )
    return template.fill(slot_values.values)


def build_counter_update(meter: Meter, *, cached_counters: Counters, expires_at: int, cost: int = 1) -> FilledTemplate:
    """Return the update that counts on one meter of an item without credentials, such as an address's; `expires_at` in epoch seconds."""
    slot_values = SlotValues(cost, cached_counters, {}, steps=MAX_STEPS)
    slot_values.values[_TTL] = expires_at
    return _counter_template(slot_values.add_meter(0, meter)).fill(slot_values.values)


@lru_cache(maxsize=_MAX_TEMPLATES)
def _key_template(
    shapes: tuple[Shape, ...],
    stale_count: int,
    *,
    permits: int | None,
    proof: str,
    has_rules: bool | None,
    has_total: bool,
) -> Template:
    """Return the template for a key's meters and so many stale counters.

    `permits` is 0 for a key without any, None for no check. `has_rules` is None where the organization's rules are not checked.
    """
    parts = [_meter_expression(number, shape) for number, shape in enumerate(shapes)]
    conditions = [_AUTHENTICATIONS[proof], *(condition for condition, _ in parts)]
    if has_rules is not None:
        conditions.append(stamp_condition(_STAMP if has_rules else None))
    update = record_use(_NOW) | Update(remove=[stale_slot(number) for number in range(1, stale_count + 1)])
    for _, meter_update in parts:
        update |= meter_update
    if has_total:
        conditions.append(unit_condition(HOUR, COST))
        update |= use_units(NEGATIVE_COST)
    if permits is not None:
        # With a maximum of 0, not even the first permit is available.
        conditions.append(free_permit_condition(_MAX_PERMITS, has_any=permits > 0))
        update |= take_permit(_PERMIT)
    return Template(update, all_of(conditions))


@lru_cache(maxsize=_MAX_TEMPLATES)
def _counter_template(shape: Shape) -> Template:
    condition, update = _meter_expression(0, shape)
    return Template(update | Update(set={"ttl": _TTL}), condition)


def _meter_expression(number: int, shape: Shape) -> tuple[Condition, Update]:
    """Return the condition and the update of one meter."""
    slots = meter_slots(number)
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
    return any_of(steps), Update(add={slots.open_counter: COST})


def _step_condition(number: int, step: int, shape: Shape) -> Condition:
    slots, (count, max_count) = meter_slots(number), step_slots(number, step)
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
