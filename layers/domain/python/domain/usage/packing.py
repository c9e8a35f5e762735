"""Counters as they are stored: JSON, deflated, about a third of a DynamoDB map's size. No I/O."""

import json
import zlib
from collections import Counter
from collections.abc import Mapping

from domain.usage.counting import PeriodCounters

CountersByName = Mapping[str, Counter[str]]


def pack(named: CountersByName) -> bytes:
    """Return counters by name as bytes; equal counters are equal bytes."""
    return zlib.compress(json.dumps(named, separators=(",", ":"), sort_keys=True).encode(), 9)


def unpack(packed: bytes) -> dict[str, Counter[str]]:
    """Return the counters by name."""
    return {name: Counter(counters) for name, counters in json.loads(zlib.decompress(packed)).items()}


def pack_sheet(sheet: PeriodCounters) -> bytes:
    """Return a sheet as bytes."""
    return zlib.compress(
        json.dumps({"e": sheet.endpoints, "k": sheet.keys}, separators=(",", ":"), sort_keys=True).encode(), 9
    )


def unpack_sheet(packed: bytes) -> PeriodCounters:
    """Return the sheet."""
    form = json.loads(zlib.decompress(packed))
    return PeriodCounters(
        {name: Counter(counters) for name, counters in form["e"].items()},
        {name: Counter(counters) for name, counters in form["k"].items()},
    )
