"""Updates of an item's attributes, rendered for DynamoDB and applied locally from one definition."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct, field

from apikit.dynamo.conditions import MISSING, Path, Placeholders, top_name


class Sum(Struct, frozen=True):
    """The attribute's number plus an amount."""

    attribute: str
    amount: Any

    def render(self, placeholders: Placeholders) -> str:
        """Return `attribute + amount`."""
        return f"{placeholders.name(self.attribute)} + {placeholders.value(self.amount)}"

    def evaluate(self, item: Mapping[str, Any]) -> Any:
        """Return the sum, from the item before the update."""
        return item[self.attribute] + self.amount


class Copy(Struct, frozen=True):
    """The value of another attribute."""

    attribute: str

    def render(self, placeholders: Placeholders) -> str:
        """Return the attribute."""
        return placeholders.name(self.attribute)

    def evaluate(self, item: Mapping[str, Any]) -> Any:
        """Return the attribute's value before the update."""
        return item[self.attribute]


class Append(Struct, frozen=True):
    """The attribute's list with more entries at its end."""

    attribute: str
    entries: Sequence[Any]

    def render(self, placeholders: Placeholders) -> str:
        """Return `list_append(attribute, entries)`."""
        return f"list_append({placeholders.name(self.attribute)}, {placeholders.value(list(self.entries))})"

    def evaluate(self, item: Mapping[str, Any]) -> Any:
        """Return the longer list."""
        return [*item[self.attribute], *self.entries]


_TERMS = (Sum, Copy, Append)


class Update(Struct, frozen=True, kw_only=True):
    """Attributes to set (to values, or to a Sum, Copy or Append), to remove, to add to (numbers or sets) and to delete from (sets).

    Every term is evaluated on the item before the update. A Path sets or removes an entry of a map, which must exist.
    """

    set: Mapping[str, Any] = field(default_factory=dict)
    remove: Sequence[str] = ()
    add: Mapping[str, Any] = field(default_factory=dict)
    delete: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def __or__(self, other: "Update") -> "Update":
        """Return both updates; for an attribute that both set, the other's value."""
        return Update(
            set={**self.set, **other.set},
            remove=(*self.remove, *other.remove),
            add={**self.add, **other.add},
            delete={**self.delete, **other.delete},
        )

    def render(self, placeholders: Placeholders) -> str:
        """Return the update expression."""
        name, value = placeholders.name, placeholders.value
        sections = (
            ("ADD", [f"{name(attribute)} {value(each)}" for attribute, each in self.add.items()]),
            (
                "SET",
                [f"{name(attribute)} = {_render_value(each, placeholders)}" for attribute, each in self.set.items()],
            ),
            ("REMOVE", [name(attribute) for attribute in self.remove]),
            ("DELETE", [f"{name(attribute)} {value(each)}" for attribute, each in self.delete.items()]),
        )
        return " ".join(f"{verb} {', '.join(parts)}" for verb, parts in sections if parts)

    def apply(self, item: Mapping[str, Any]) -> dict[str, Any]:
        """Return the item after the update."""
        new_item = dict(item)
        for attribute, value in self.set.items():
            holder, name = _find_holder(new_item, attribute)
            holder[name] = value.evaluate(item) if isinstance(value, _TERMS) else value
        for attribute in self.remove:
            holder, name = _find_holder(new_item, attribute)
            holder.pop(name, None)
        for attribute, amount in self.add.items():
            stored_value = item.get(attribute, MISSING)
            new_item[attribute] = (
                amount
                if stored_value is MISSING
                else stored_value | amount
                if isinstance(amount, frozenset)
                else stored_value + amount
            )
        for attribute, members in self.delete.items():
            remaining = item.get(attribute, frozenset()) - members
            # DynamoDB has no empty sets.
            new_item.pop(attribute, None)
            if remaining:
                new_item[attribute] = remaining
        return new_item

    def attributes(self) -> Iterator[str]:
        """Return the names of the attributes that the update reads or writes."""
        yield from map(top_name, (*self.set, *self.remove, *self.add, *self.delete))
        yield from (value.attribute for value in self.set.values() if isinstance(value, _TERMS))


def _find_holder(item: dict[str, Any], attribute: str) -> tuple[dict[str, Any], str]:
    """Return the map that has the attribute, and the attribute's name in it. The maps of a path are copied. Raises KeyError."""
    if not isinstance(attribute, Path):
        return item, attribute
    *names, last = attribute.names
    for name in names:
        item[name] = item = dict(item[name])
    return item, last


def _render_value(value: Any, placeholders: Placeholders) -> str:
    return value.render(placeholders) if isinstance(value, _TERMS) else placeholders.value(value)
