"""Conditions on an item, rendered for DynamoDB and evaluated locally from one definition.

A comparison with a missing attribute, or with a value of another type, does not hold, except `Ne`. Placeholders are created per
request, so that any two conditions can be combined.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import eq, ge, gt, le, lt
from typing import Any, ClassVar, Self

from msgspec import Struct

from apikit.dynamo.values import to_value

MISSING: Any = object()
"""The value of an attribute that an item does not have."""


class Path(str):
    """The path of a value in nested maps: `Path("sessions", "ses_1", "expires_at")`. It is used like an attribute's name."""

    __slots__ = ("names",)
    names: tuple[str, ...]

    def __new__(cls, *names: str) -> Self:
        """Return the path of these names."""
        path = super().__new__(cls, "/".join(names))
        path.names = names
        return path


def top_name(attribute: str) -> str:
    """Return the attribute's name; of a path, the name of the attribute that it begins with."""
    return attribute.names[0] if isinstance(attribute, Path) else attribute


def find_value(item: Mapping[str, Any], attribute: str) -> Any:
    """Return the value of an attribute, or at a path; MISSING if the item does not have it."""
    if not isinstance(attribute, Path):
        return item.get(attribute, MISSING)
    value: Any = item
    for name in attribute.names:
        value = value.get(name, MISSING) if isinstance(value, Mapping) else MISSING
    return value


class Placeholders:
    """The expression attribute names and values of one request."""

    __slots__ = ("_marks", "names", "values")

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self.values: dict[str, Any] = {}
        self._marks: dict[str, str] = {}

    def name(self, attribute: str) -> str:
        """Return the placeholder of an attribute name, or those of a path."""
        if isinstance(attribute, Path):
            return ".".join(map(self.name, attribute.names))
        mark = self._marks.get(attribute)
        if mark is None:
            mark = self._marks[attribute] = f"#{len(self.names)}"
            self.names[mark] = attribute
        return mark

    def value(self, value: Any) -> str:
        """Return the placeholder of a value."""
        mark = f":{len(self.values)}"
        self.values[mark] = to_value(value)
        return mark


class Condition(Struct, frozen=True):
    """A condition that an item must meet for a write. `a & b` requires both, `a | b` at least one."""

    def render(self, placeholders: Placeholders) -> str:
        """Return the condition as part of an expression."""
        raise NotImplementedError

    def holds(self, item: Mapping[str, Any]) -> bool:
        """Return whether the item meets the condition; an empty one is a missing item."""
        raise NotImplementedError

    def attributes(self) -> Iterator[str]:
        """Return the names of the attributes that the condition reads."""
        raise NotImplementedError

    def __and__(self, other: "Condition") -> "Condition":
        """Return the condition that both hold."""
        return all_of((self, other))

    def __or__(self, other: "Condition") -> "Condition":
        """Return the condition that at least one holds."""
        return any_of((self, other))


class _AttributeCondition(Condition, frozen=True):
    attribute: str

    def attributes(self) -> Iterator[str]:
        yield top_name(self.attribute)


class AttributeExists(_AttributeCondition, frozen=True):
    """The item has the attribute."""

    def render(self, placeholders: Placeholders) -> str:
        """Return the expression."""
        return f"attribute_exists({placeholders.name(self.attribute)})"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """Return whether it holds."""
        return find_value(item, self.attribute) is not MISSING


class AttributeNotExists(_AttributeCondition, frozen=True):
    """The item does not have the attribute."""

    def render(self, placeholders: Placeholders) -> str:
        """Return the expression."""
        return f"attribute_not_exists({placeholders.name(self.attribute)})"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """Return whether it holds."""
        return find_value(item, self.attribute) is MISSING


EXISTS, ABSENT = AttributeExists("pk"), AttributeNotExists("pk")
"""The item exists; it does not exist."""


class _Comparison(_AttributeCondition, frozen=True):
    value: Any
    sign: ClassVar[str]
    compare: ClassVar[Callable[[Any, Any], Any]]

    def render(self, placeholders: Placeholders) -> str:
        """Return the expression."""
        return f"{placeholders.name(self.attribute)} {self.sign} {placeholders.value(self.value)}"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """Return whether it holds."""
        stored_value = find_value(item, self.attribute)
        if stored_value is MISSING or isinstance(stored_value, bool) != isinstance(self.value, bool):
            return False
        try:
            return bool(type(self).compare(stored_value, self.value))
        except TypeError:
            return False


class Eq(_Comparison, frozen=True):
    """The attribute equals the value."""

    sign, compare = "=", eq


class Ne(_Comparison, frozen=True):
    """The attribute differs from the value, or is missing."""

    sign = "<>"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """Return whether it holds."""
        return not Eq(self.attribute, self.value).holds(item)


class Lt(_Comparison, frozen=True):
    """The attribute is less than the value."""

    sign, compare = "<", lt


class Le(_Comparison, frozen=True):
    """The attribute is less than or equal to the value."""

    sign, compare = "<=", le


class Gt(_Comparison, frozen=True):
    """The attribute is greater than the value."""

    sign, compare = ">", gt


class Ge(_Comparison, frozen=True):
    """The attribute is greater than or equal to the value."""

    sign, compare = ">=", ge


class OneOf(_AttributeCondition, frozen=True):
    """The attribute equals one of the values."""

    values: tuple[Any, ...]

    def render(self, placeholders: Placeholders) -> str:
        """Return the expression."""
        return f"{placeholders.name(self.attribute)} IN ({', '.join(map(placeholders.value, self.values))})"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """Return whether it holds."""
        return any(Eq(self.attribute, value).holds(item) for value in self.values)


class SizeLt(_AttributeCondition, frozen=True):
    """The attribute is a set with fewer than `limit` members."""

    limit: Any

    def render(self, placeholders: Placeholders) -> str:
        """Return the expression."""
        return f"size({placeholders.name(self.attribute)}) < {placeholders.value(self.limit)}"

    def holds(self, item: Mapping[str, Any]) -> bool:
        """Return whether it holds."""
        stored_value = find_value(item, self.attribute)
        return isinstance(stored_value, (set, frozenset)) and len(stored_value) < self.limit


class _Junction(Condition, frozen=True):
    parts: tuple[Condition, ...]
    operator: ClassVar[str]

    def render(self, placeholders: Placeholders) -> str:
        """Return the expression."""
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
        """Return whether it holds."""
        return all(part.holds(item) for part in self.parts)


class _Any(_Junction, frozen=True):
    operator = " OR "

    def holds(self, item: Mapping[str, Any]) -> bool:
        """Return whether it holds."""
        return any(part.holds(item) for part in self.parts)


def all_of(conditions: Iterable[Condition | None]) -> Condition:
    """Return the condition that all hold. None is ignored; at least one is a condition."""
    return _join(_All, conditions)


def any_of(conditions: Iterable[Condition | None]) -> Condition:
    """Return the condition that at least one holds. None is ignored; at least one is a condition."""
    return _join(_Any, conditions)


def _join(junction: type[_Junction], conditions: Iterable[Condition | None]) -> Condition:
    # DynamoDB rejects redundant parentheses: junctions of the same kind are flattened, and a single condition is returned as is.
    parts: list[Condition] = []
    for condition in conditions:
        if isinstance(condition, junction):
            parts.extend(condition.parts)
        elif condition is not None:
            parts.append(condition)
    return parts[0] if len(parts) == 1 else junction(tuple(parts))
