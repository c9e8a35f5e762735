"""Conditions on an item: rendered for DynamoDB and judged here, from one definition.

A comparison with an absent attribute, or with a value of another type, does not hold; only `Ne` does. Every request makes its own
placeholders, so that any two conditions can be combined.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import eq, ge, gt, le, lt
from typing import Any, ClassVar

from msgspec import Struct

from apikit.dynamo.values import to_value

NOTHING: Any = object()
"""The value of an attribute that an item does not have."""


class Placeholders:
    """The placeholders of one request."""

    __slots__ = ("_marks", "names", "values")

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self.values: dict[str, Any] = {}
        self._marks: dict[str, str] = {}

    def name(self, attribute: str) -> str:
        """The placeholder of an attribute."""
        mark = self._marks.get(attribute)
        if mark is None:
            mark = self._marks[attribute] = f"#{len(self.names)}"
            self.names[mark] = attribute
        return mark

    def value(self, value: Any) -> str:
        """The placeholder of a value."""
        mark = f":{len(self.values)}"
        self.values[mark] = to_value(value)
        return mark


class Condition(Struct, frozen=True):
    """What must hold of an item for a write to happen. `a & b` asks for both, `a | b` for one of them."""

    def render(self, words: Placeholders) -> str:
        """The condition as a part of an expression."""
        raise NotImplementedError

    def holds(self, item: Mapping[str, Any]) -> bool:
        """True when it holds of the item; an empty one is none."""
        raise NotImplementedError

    def attributes(self) -> Iterator[str]:
        """The attributes that it reads."""
        raise NotImplementedError

    def __and__(self, other: "Condition") -> "Condition":
        """Both hold."""
        return all_of((self, other))

    def __or__(self, other: "Condition") -> "Condition":
        """One of them holds."""
        return any_of((self, other))


class _OfAttribute(Condition, frozen=True):
    attribute: str

    def attributes(self) -> Iterator[str]:
        yield self.attribute


class Present(_OfAttribute, frozen=True):
    """The item has the attribute."""

    def render(self, words: Placeholders) -> str:
        """The text."""
        return f"attribute_exists({words.name(self.attribute)})"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return item.get(self.attribute, NOTHING) is not NOTHING


class Absent(_OfAttribute, frozen=True):
    """The item does not have the attribute."""

    def render(self, words: Placeholders) -> str:
        """The text."""
        return f"attribute_not_exists({words.name(self.attribute)})"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return item.get(self.attribute, NOTHING) is NOTHING


EXISTS, ABSENT = Present("pk"), Absent("pk")
"""There is an item; there is none."""


class _Comparison(_OfAttribute, frozen=True):
    value: Any
    sign: ClassVar[str]
    compare: ClassVar[Callable[[Any, Any], Any]]

    def render(self, words: Placeholders) -> str:
        """The text."""
        return f"{words.name(self.attribute)} {self.sign} {words.value(self.value)}"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        there = item.get(self.attribute, NOTHING)
        if there is NOTHING or isinstance(there, bool) != isinstance(self.value, bool):
            return False
        try:
            return bool(type(self).compare(there, self.value))
        except TypeError:
            return False


class Eq(_Comparison, frozen=True):
    """The attribute has this value."""

    sign, compare = "=", eq


class Ne(_Comparison, frozen=True):
    """The attribute has another value, or there is none."""

    sign = "<>"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return not Eq(self.attribute, self.value).holds(item)


class Lt(_Comparison, frozen=True):
    """The attribute is less."""

    sign, compare = "<", lt


class Le(_Comparison, frozen=True):
    """The attribute is less or the same."""

    sign, compare = "<=", le


class Gt(_Comparison, frozen=True):
    """The attribute is greater."""

    sign, compare = ">", gt


class Ge(_Comparison, frozen=True):
    """The attribute is greater or the same."""

    sign, compare = ">=", ge


class OneOf(_OfAttribute, frozen=True):
    """The attribute has one of these values."""

    values: tuple[Any, ...]

    def render(self, words: Placeholders) -> str:
        """The text."""
        return f"{words.name(self.attribute)} IN ({', '.join(map(words.value, self.values))})"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return any(Eq(self.attribute, value).holds(item) for value in self.values)


class SizeBelow(_OfAttribute, frozen=True):
    """The attribute is a set with fewer members."""

    most: Any

    def render(self, words: Placeholders) -> str:
        """The text."""
        return f"size({words.name(self.attribute)}) < {words.value(self.most)}"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        there = item.get(self.attribute, NOTHING)
        return isinstance(there, (set, frozenset)) and len(there) < self.most


class _Junction(Condition, frozen=True):
    parts: tuple[Condition, ...]
    word: ClassVar[str]

    def render(self, words: Placeholders) -> str:
        """The text."""
        return self.word.join(
            f"({part.render(words)})" if isinstance(part, _Junction) else part.render(words) for part in self.parts
        )

    def attributes(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.attributes()


class _All(_Junction, frozen=True):
    word = " AND "

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return all(part.holds(item) for part in self.parts)


class _Any(_Junction, frozen=True):
    word = " OR "

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return any(part.holds(item) for part in self.parts)


def all_of(conditions: Iterable[Condition | None]) -> Condition:
    """All of them hold; None asks for nothing. At least one is a condition."""
    return _join(_All, conditions)


def any_of(conditions: Iterable[Condition | None]) -> Condition:
    """One of them holds. At least one is a condition."""
    return _join(_Any, conditions)


def _join(kind: type[_Junction], conditions: Iterable[Condition | None]) -> Condition:
    # DynamoDB refuses parentheses around parentheses: the same kind is one level, and a single condition is itself.
    parts: list[Condition] = []
    for condition in conditions:
        if isinstance(condition, kind):
            parts.extend(condition.parts)
        elif condition is not None:
            parts.append(condition)
    return parts[0] if len(parts) == 1 else kind(tuple(parts))
