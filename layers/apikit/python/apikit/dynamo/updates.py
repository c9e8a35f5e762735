"""Changes of an item's attributes: rendered for DynamoDB and carried out here, from one definition. Paths are as in `conditions`."""

import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct, field

from apikit.dynamo.conditions import NOTHING, Words, value_at


class Sum(Struct, frozen=True):
    """The number at a path, and so much more."""

    path: str
    amount: Any

    def render(self, words: Words) -> str:
        """`path + amount`."""
        return f"{words.name(self.path)} + {words.value(self.amount)}"

    def of(self, item: Mapping[str, Any]) -> Any:
        """The sum, of what the item had before the change."""
        return value_at(item, self.path) + self.amount


class Copy(Struct, frozen=True):
    """What is at another path."""

    path: str

    def render(self, words: Words) -> str:
        """The path."""
        return words.name(self.path)

    def of(self, item: Mapping[str, Any]) -> Any:
        """What the item had there before the change."""
        return value_at(item, self.path)


class Append(Struct, frozen=True):
    """The list at a path with these entries behind it."""

    path: str
    entries: Sequence[Any]

    def render(self, words: Words) -> str:
        """`list_append(path, entries)`."""
        return f"list_append({words.name(self.path)}, {words.value(list(self.entries))})"

    def of(self, item: Mapping[str, Any]) -> Any:
        """The longer list."""
        return [*value_at(item, self.path), *self.entries]


_TERMS = (Sum, Copy, Append)


class Update(Struct, frozen=True, kw_only=True):
    """Attributes to set (to values, or to a Sum, Copy or Append), to remove, to add to (numbers or sets), to take from (sets).

    Every value is of the item before the change. A path's map must be there.
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

    def render(self, words: Words) -> str:
        """The update expression."""
        name, value = words.name, words.value
        sections = (
            ("ADD", [f"{name(path)} {value(each)}" for path, each in self.add.items()]),
            ("SET", [f"{name(path)} = {_rendered(each, words)}" for path, each in self.set.items()]),
            ("REMOVE", [name(path) for path in self.remove]),
            ("DELETE", [f"{name(path)} {value(each)}" for path, each in self.take.items()]),
        )
        return " ".join(f"{verb} {', '.join(parts)}" for verb, parts in sections if parts)

    def apply(self, item: Mapping[str, Any]) -> dict[str, Any]:
        """The item after the change."""
        changed: dict[str, Any] = copy.deepcopy(dict(item))
        for path, value in self.set.items():
            _put(changed, path, value.of(item) if isinstance(value, _TERMS) else value)
        for path in self.remove:
            holder, last = _holder(changed, path)
            holder.pop(last, None)
        for path, more in self.add.items():
            there = value_at(item, path)
            _put(
                changed,
                path,
                more if there is NOTHING else there | more if isinstance(more, frozenset) else there + more,
            )
        for path, gone in self.take.items():
            left = value_at(item, path) - gone if value_at(item, path) is not NOTHING else frozenset()
            holder, last = _holder(changed, path)
            # DynamoDB knows no empty set.
            holder.pop(last, None)
            if left:
                holder[last] = left
        return changed

    def paths(self) -> Iterator[str]:
        """The paths that it reads or writes."""
        yield from (*self.set, *self.remove, *self.add, *self.take)
        yield from (value.path for value in self.set.values() if isinstance(value, _TERMS))


def _rendered(value: Any, words: Words) -> str:
    return value.render(words) if isinstance(value, _TERMS) else words.value(value)


def _put(item: dict[str, Any], path: str, value: Any) -> None:
    holder, last = _holder(item, path)
    holder[last] = value


def _holder(item: dict[str, Any], path: str) -> tuple[dict[str, Any], str]:
    *outer, last = path.split(".")
    for name in outer:
        item = item[name]
    return item, last
