"""Changes of an item's attributes: rendered for DynamoDB and carried out here, from one definition."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct, field

from apikit.dynamo.conditions import MISSING, Placeholders


class Sum(Struct, frozen=True):
    """The number that an attribute has, and so much more."""

    attribute: str
    amount: Any

    def render(self, placeholders: Placeholders) -> str:
        """`attribute + amount`."""
        return f"{placeholders.name(self.attribute)} + {placeholders.value(self.amount)}"

    def evaluate(self, item: Mapping[str, Any]) -> Any:
        """The sum, of what the item had before the change."""
        return item[self.attribute] + self.amount


class Copy(Struct, frozen=True):
    """What another attribute has."""

    attribute: str

    def render(self, placeholders: Placeholders) -> str:
        """The attribute."""
        return placeholders.name(self.attribute)

    def evaluate(self, item: Mapping[str, Any]) -> Any:
        """What the item had there before the change."""
        return item[self.attribute]


class Append(Struct, frozen=True):
    """The list that an attribute has, with these entries behind it."""

    attribute: str
    entries: Sequence[Any]

    def render(self, placeholders: Placeholders) -> str:
        """`list_append(attribute, entries)`."""
        return f"list_append({placeholders.name(self.attribute)}, {placeholders.value(list(self.entries))})"

    def evaluate(self, item: Mapping[str, Any]) -> Any:
        """The longer list."""
        return [*item[self.attribute], *self.entries]


_TERMS = (Sum, Copy, Append)


class Update(Struct, frozen=True, kw_only=True):
    """Attributes to set (to values, or to a Sum, Copy or Append), to remove, to add to (numbers or sets), to take from (sets).

    Every value is of the item before the change.
    """

    set: Mapping[str, Any] = field(default_factory=dict)
    remove: Sequence[str] = ()
    add: Mapping[str, Any] = field(default_factory=dict)
    delete: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def __or__(self, other: "Update") -> "Update":
        """Both changes; of what both set, the other's."""
        return Update(
            set={**self.set, **other.set},
            remove=(*self.remove, *other.remove),
            add={**self.add, **other.add},
            delete={**self.delete, **other.delete},
        )

    def render(self, placeholders: Placeholders) -> str:
        """The update expression."""
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
        """The item after the change."""
        new_item = dict(item)
        for attribute, value in self.set.items():
            new_item[attribute] = value.evaluate(item) if isinstance(value, _TERMS) else value
        for attribute in self.remove:
            new_item.pop(attribute, None)
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
            # DynamoDB knows no empty set.
            new_item.pop(attribute, None)
            if remaining:
                new_item[attribute] = remaining
        return new_item

    def attributes(self) -> Iterator[str]:
        """The attributes that it reads or writes."""
        yield from (*self.set, *self.remove, *self.add, *self.delete)
        yield from (value.attribute for value in self.set.values() if isinstance(value, _TERMS))


def _render_value(value: Any, placeholders: Placeholders) -> str:
    return value.render(placeholders) if isinstance(value, _TERMS) else placeholders.value(value)
