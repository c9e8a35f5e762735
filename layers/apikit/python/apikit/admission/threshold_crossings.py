"""Quota thresholds that a request crossed."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from apikit.admission.limits import Meter

_PERCENTAGES = (80, 100)


class ThresholdCrossing(Struct, frozen=True):
    """A quota that this request raised above a threshold, in percent."""

    name: str
    percent: int
    quota: int
    label: str


def counter_value(meter: Meter, item: Mapping[str, Any]) -> int:
    """Return the count of the meter's current window in the key's item."""
    return int(item.get(meter.names[0], 0))


def find_crossings(meters: Sequence[Meter], item: Mapping[str, Any], cost: int) -> tuple[ThresholdCrossing, ...]:
    """Return the quota thresholds that this cost crossed."""
    crossings = []
    for meter in meters:
        if not meter.limit.name.endswith("_quota"):
            continue
        count = counter_value(meter, item)
        for percent in _PERCENTAGES:
            threshold = -(-meter.limit.quota * percent // 100)
            if count - cost < threshold <= count:
                crossings.append(ThresholdCrossing(meter.limit.name, percent, meter.limit.quota, meter.names[0]))
    return tuple(crossings)
