"""Changes of an item's attributes: rendered for DynamoDB and carried out here, from one definition."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct, field

from apikit.dynamo.conditions import NOTHING, Placeholders


class Sum(Struct, frozen=True):
    """The number that an attribute has, and so much more."""

    attribute: str
    amount: Any

    def render(self, words: Placeholders) -> str:
        """`attribute + amount`."""
        return f"{words.name(self.attribute)} + {words.value(self.amount)}"

    def of(self, item: Mapping[str, Any]) -> Any:
        """The sum, of what the item had before the change."""
        return item[self.attribute] + self.amount


class Copy(Struct, frozen=True):
    """What another attribute has."""

    attribute: str

    def render(self, words: Placeholders) -> str:
        """The attribute."""
        return words.name(self.attribute)

    def of(self, item: Mapping[str, Any]) -> Any:
        """What the item had there before the change."""
        return item[self.attribute]


class Append(Struct, frozen=True):
    """The list that an attribute has, with these entries behind it."""

    attribute: str
    entries: Sequence[Any]

    def render(self, words: Placeholders) -> str:
        """`list_append(attribute, entries)`."""
        return f"list_append({words.name(self.attribute)}, {words.value(list(self.entries))})"

    def of(self, item: Mapping[str, Any]) -> Any:
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
    take: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def __or__(self, other: "Update") -> "Update":
        """Both changes; of what both set, the other's."""
        return Update(
            set={**self.set, **other.set},
            remove=(*self.remove, *other.remove),
            add={**self.add, **other.add},
            take={**self.take, **other.take},
        )

    def render(self, words: Placeholders) -> str:
        """The update expression."""
        name, value = words.name, words.value
        sections = (
            ("ADD", [f"{name(attribute)} {value(each)}" for attribute, each in self.add.items()]),
            ("SET", [f"{name(attribute)} = {_rendered(each, words)}" for attribute, each in self.set.items()]),
            ("REMOVE", [name(attribute) for attribute in self.remove]),
            ("DELETE", [f"{name(attribute)} {value(each)}" for attribute, each in self.take.items()]),
        )
        return " ".join(f"{verb} {', '.join(parts)}" for verb, parts in sections if parts)

    def apply(self, item: Mapping[str, Any]) -> dict[str, Any]:
        """The item after the change."""
        changed = dict(item)
        for attribute, value in self.set.items():
            changed[attribute] = value.of(item) if isinstance(value, _TERMS) else value
        for attribute in self.remove:
            changed.pop(attribute, None)
        for attribute, more in self.add.items():
            there = item.get(attribute, NOTHING)
            changed[attribute] = (
                more if there is NOTHING else there | more if isinstance(more, frozenset) else there + more
            )
        for attribute, gone in self.take.items():
            left = item.get(attribute, frozenset()) - gone
            # DynamoDB knows no empty set.
            changed.pop(attribute, None)
            if left:
                changed[attribute] = left
        return changed

    def attributes(self) -> Iterator[str]:
        """The attributes that it reads or writes."""
        yield from (*self.set, *self.remove, *self.add, *self.take)
        yield from (value.attribute for value in self.set.values() if isinstance(value, _TERMS))


def _rendered(value: Any, words: Placeholders) -> str:
    return value.render(words) if isinstance(value, _TERMS) else words.value(value)
