"""Domain events: the public events that a slice creates from a change of its record. They have no ID or sequence number yet."""

from msgspec import Struct

from apikit.resources import Record, records

# Fields that change with every write; an event does not list them as changed.
_BOOKKEEPING = frozenset({"version", "updated_at"})


class DomainEvent(Struct, frozen=True):
    """A public event of a resource. `previous_attributes` holds the previous values of changed fields; None for a new resource.

    `part` distinguishes events of the same type in one change, such as those of several items.
    """

    type: str
    object: records.JsonObject
    previous_attributes: records.JsonObject | None = None
    part: str = ""


def create_event(event_type: str, old: Record | None, new: Record) -> DomainEvent:
    """Return the event of a change from the old record (None if it was created) to the new one."""
    form = records.public_form(new)
    if old is None:
        return DomainEvent(event_type, form)
    return DomainEvent(event_type, form, _previous_values(records.public_form(old), form))


def has_changed(old: Record, new: Record, *fields: str) -> bool:
    """Return whether one of the fields changed."""
    return any(getattr(old, name) != getattr(new, name) for name in fields)


def is_bookkeeping(old: Record, new: Record) -> bool:
    """Return whether only fields changed that change with every write."""
    return not _previous_values(records.dump(old), records.dump(new))


def _previous_values(old: records.JsonObject, new: records.JsonObject) -> records.JsonObject:
    names = (old.keys() | new.keys()) - _BOOKKEEPING
    return {name: old.get(name) for name in sorted(names) if old.get(name) != new.get(name)}
