"""Conditions on an item: rendered for DynamoDB and judged here, from one definition.

A comparison with an absent attribute, or with a value of another type, does not hold; only `Ne` does. Every request makes its own
placeholders, so that any two conditions can be combined.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import eq, ge, gt, le, lt
from typing import Any, ClassVar

from msgspec import Struct

from apikit.dynamo.values import to_value

MISSING: Any = object()
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

    def render(self, placeholders: Placeholders) -> str:
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


class _AttributeCondition(Condition, frozen=True):
    attribute: str

    def attributes(self) -> Iterator[str]:
        yield self.attribute


class AttributeExists(_AttributeCondition, frozen=True):
    """The item has the attribute."""

    def render(self, placeholders: Placeholders) -> str:
        """The text."""
        return f"attribute_exists({placeholders.name(self.attribute)})"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return item.get(self.attribute, MISSING) is not MISSING


class AttributeNotExists(_AttributeCondition, frozen=True):
    """The item does not have the attribute."""

    def render(self, placeholders: Placeholders) -> str:
        """The text."""
        return f"attribute_not_exists({placeholders.name(self.attribute)})"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return item.get(self.attribute, MISSING) is MISSING


EXISTS, ABSENT = AttributeExists("pk"), AttributeNotExists("pk")
"""There is an item; there is none."""


class _Comparison(_AttributeCondition, frozen=True):
    value: Any
    sign: ClassVar[str]
    compare: ClassVar[Callable[[Any, Any], Any]]

    def render(self, placeholders: Placeholders) -> str:
        """The text."""
        return f"{placeholders.name(self.attribute)} {self.sign} {placeholders.value(self.value)}"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        stored_value = item.get(self.attribute, MISSING)
        if stored_value is MISSING or isinstance(stored_value, bool) != isinstance(self.value, bool):
            return False
        try:
            return bool(type(self).compare(stored_value, self.value))
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


class OneOf(_AttributeCondition, frozen=True):
    """The attribute has one of these values."""

    values: tuple[Any, ...]

    def render(self, placeholders: Placeholders) -> str:
        """The text."""
        return f"{placeholders.name(self.attribute)} IN ({', '.join(map(placeholders.value, self.values))})"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return any(Eq(self.attribute, value).holds(item) for value in self.values)


class SizeLt(_AttributeCondition, frozen=True):
    """The attribute is a set with fewer members."""

    limit: Any

    def render(self, placeholders: Placeholders) -> str:
        """The text."""
        return f"size({placeholders.name(self.attribute)}) < {placeholders.value(self.limit)}"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        stored_value = item.get(self.attribute, MISSING)
        return isinstance(stored_value, (set, frozenset)) and len(stored_value) < self.limit


class _Junction(Condition, frozen=True):
    parts: tuple[Condition, ...]
    operator: ClassVar[str]

    def render(self, placeholders: Placeholders) -> str:
        """The text."""
        return self.operator.join(
            f"({part.render(placeholders)})" if isinstance(part, _Junction) else part.render(placeholders)
            for part in self.parts
        )

    def attributes(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.attributes()


class _All(_Junction, frozen=True):
    operator = " AND "

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return all(part.holds(item) for part in self.parts)


class _Any(_Junction, frozen=True):
    operator = " OR "

    def holds(self, item: Mapping[str, Any]) -> bool:
        """The verdict."""
        return any(part.holds(item) for part in self.parts)


def all_of(conditions: Iterable[Condition | None]) -> Condition:
    """All of them hold; None asks for nothing. At least one is a condition."""
    return _join(_All, conditions)


def any_of(conditions: Iterable[Condition | None]) -> Condition:
    """One of them holds. At least one is a condition."""
    return _join(_Any, conditions)


def _join(junction: type[_Junction], conditions: Iterable[Condition | None]) -> Condition:
    # DynamoDB refuses parentheses around parentheses: the same kind is one level, and a single condition is itself.
    parts: list[Condition] = []
    for condition in conditions:
        if isinstance(condition, junction):
            parts.extend(condition.parts)
        elif condition is not None:
            parts.append(condition)
    return parts[0] if len(parts) == 1 else junction(tuple(parts))
