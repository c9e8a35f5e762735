"""The stored form of slots: short, because every index of the holder repeats it.

Slots with the same time are one line: `start length unit:version unit:version:host`, in milliseconds, the start since 1970. The version of
a host is omitted if it is 0. The line of a session starts with `session:party:capacity`. A unit that a field of the record names is
written as its position among these names.
"""

from collections.abc import Iterable, Sequence

from domain.ledgers.model import ReservedSlot


def encode_slots(slots: Iterable[ReservedSlot], names: Sequence[str]) -> str:
    """Return the text of the slots. `names` are the IDs that the record has in its fields, in a fixed order."""
    positions = {name: str(position) for position, name in enumerate(names)}
    units_by_line: dict[str, list[str]] = {}
    for each in slots:
        session = f"{each.session}:{each.party_size}:{each.capacity} " if each.session else ""
        line = f"{session}{each.start_ms} {each.end_ms - each.start_ms}"
        host = f":{each.host_version}" if each.host_version else ""
        units_by_line.setdefault(line, []).append(
            f"{positions.get(each.unit_id, each.unit_id)}:{each.unit_version}{host}"
        )
    return "\n".join(f"{line} {' '.join(units)}" for line, units in units_by_line.items())


def decode_slots(text: str, names: Sequence[str]) -> tuple[ReservedSlot, ...]:
    """Return the slots of a text, which was written with the same names."""
    return tuple(slot for line in text.splitlines() for slot in _decode_line(line, names))


def _decode_line(line: str, names: Sequence[str]) -> Iterable[ReservedSlot]:
    first, *parts = line.split()
    session, _, sizes = first.partition(":")
    if not sizes:
        session, sizes, parts = "", "1:1", [first, *parts]
    party_size, _, capacity = sizes.partition(":")
    start, length, *units = parts
    start_ms = int(start)
    for unit in units:
        unit_id, version, *host = unit.split(":")
        yield ReservedSlot(
            names[int(unit_id)] if unit_id.isdigit() else unit_id,
            start_ms,
            start_ms + int(length),
            int(version),
            session,
            party_size=int(party_size),
            capacity=int(capacity),
            host_version=int(host[0]) if host else 0,
        )
