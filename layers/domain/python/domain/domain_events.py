"""What a change means to the outside: a public event's type, the resource as it is now and what it was. Ids and delivery live elsewhere."""

from msgspec import Struct

from apikit.resources import Record, records

# Fields that change with every write, and so say nothing of what changed.
_BOOKKEEPING = frozenset({"version", "updated_at"})


class DomainEvent(Struct, frozen=True):
    """One public fact. `previous_attributes` holds the earlier values of what changed; None for what is new."""

    type: str
    object: records.JsonObject
    previous_attributes: records.JsonObject | None = None


def event(event_type: str, before: Record | None, after: Record) -> DomainEvent:
    """The event of a change from `before` (None when it is new) to `after`."""
    form = records.public_form(after)
    if before is None:
        return DomainEvent(event_type, form)
    return DomainEvent(event_type, form, _previous(records.public_form(before), form))


def differs(before: Record, after: Record, *fields: str) -> bool:
    """True when one of the fields changed."""
    return any(getattr(before, name) != getattr(after, name) for name in fields)


def is_bookkeeping(before: Record, after: Record) -> bool:
    """True when nothing changed but what changes with every write."""
    return not _previous(records.dump(before), records.dump(after))


def _previous(before: records.JsonObject, after: records.JsonObject) -> records.JsonObject:
    names = (before.keys() | after.keys()) - _BOOKKEEPING
    return {name: before.get(name) for name in sorted(names) if before.get(name) != after.get(name)}
