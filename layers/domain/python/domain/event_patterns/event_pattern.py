"""A compiled event pattern: a tree of conditions on the fields of an event.

A field has a condition on its value (`ValueCondition`) or on its members (`ObjectCondition`). A value may be a list, of any depth: then one
of its items must pass. All conditions on the members of an object in a list must pass for the same object.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from domain.event_patterns.pattern_faults import Path
from domain.event_patterns.pattern_operators import ValueTest

_NO_MEMBERS: dict[str, Any] = {}


class ValueCondition(Struct, frozen=True):
    """A condition on a value: it passes one of the tests, or it is present or absent. Only values without members are present."""

    tests: tuple[ValueTest, ...]
    accepts_present: bool = False
    accepts_absent: bool = False

    @property
    def is_absence(self) -> bool:
        """Whether the condition requires that the value is absent."""
        return self.accepts_absent and not self.accepts_present and not self.tests

    def count(self) -> int:
        """Return the number of conditions."""
        return 1

    def matches(self, value: Any) -> bool:
        """Return whether the value of a field passes; a missing field is an object without members."""
        if not isinstance(value, list):
            return self.accepts_absent if isinstance(value, dict) else self._passes(value)
        is_present = False
        for each in _iterate_items(value):
            if not isinstance(each, dict):
                is_present = True
                if self._passes(each):
                    return True
        return self.accepts_absent and not is_present

    def _passes(self, value: Any) -> bool:
        if self.accepts_present:
            return True
        for test in self.tests:  # noqa: SIM110 - a generator costs more than most tests
            if test(value):
                return True
        return False


class ObjectCondition(Struct, frozen=True):
    """A condition on an object: every clause passes."""

    clauses: "tuple[FieldClause | ChoiceClause, ...]"

    @property
    def is_absence(self) -> bool:
        """Whether the condition requires only that values are absent."""
        return all(clause.is_absence for clause in self.clauses)

    def count(self) -> int:
        """Return the number of conditions on values."""
        return sum(clause.count() for clause in self.clauses)

    def matches(self, value: Any) -> bool:
        """Return whether the value of a field passes: the object, or one object of a list. Without an object, all members are absent.

        A value that must be absent is absent from every object, unless other conditions of the same object select one.
        """
        if not isinstance(value, list):
            return self._passes(value if isinstance(value, dict) else _NO_MEMBERS)
        objects = [each for each in _iterate_items(value) if isinstance(each, dict)] or [_NO_MEMBERS]
        if len(self.clauses) == 1 and isinstance(self.clauses[0], ChoiceClause):
            return any(choice.matches(objects) for choice in self.clauses[0].choices)
        quantify = all if self.is_absence else any
        return quantify(self._passes(each) for each in objects)

    def _passes(self, members: Mapping[str, Any]) -> bool:
        for clause in self.clauses:  # noqa: SIM110 - a generator costs more than most clauses
            if not clause.passes(members):
                return False
        return True


class FieldClause(Struct, frozen=True):
    """A condition on a member of an object. `path` is the place in the pattern."""

    name: str
    condition: "ValueCondition | ObjectCondition"
    path: Path

    @property
    def names(self) -> frozenset[str]:
        """The members that the clause reads."""
        return frozenset({self.name})

    @property
    def is_absence(self) -> bool:
        """Whether the clause requires only that values are absent."""
        return self.condition.is_absence

    def count(self) -> int:
        """Return the number of conditions on values."""
        return self.condition.count()

    def passes(self, members: Mapping[str, Any]) -> bool:
        """Return whether the object with these members passes."""
        return self.condition.matches(members.get(self.name, _NO_MEMBERS))


class ChoiceClause(Struct, frozen=True):
    """Conditions of which one must pass (`$or`)."""

    choices: tuple[ObjectCondition, ...]

    @property
    def names(self) -> frozenset[str]:
        """The members that the clause reads."""
        return frozenset(name for choice in self.choices for clause in choice.clauses for name in clause.names)

    @property
    def is_absence(self) -> bool:
        """Whether the clause requires only that values are absent."""
        return all(choice.is_absence for choice in self.choices)

    def count(self) -> int:
        """Return the number of conditions on values."""
        return sum(choice.count() for choice in self.choices)

    def passes(self, members: Mapping[str, Any]) -> bool:
        """Return whether the object with these members passes."""
        return any(choice.matches(members) for choice in self.choices)


Clause = FieldClause | ChoiceClause


class EventPattern(Struct, frozen=True):
    """A pattern that an event matches or not."""

    condition: ObjectCondition

    def matches(self, event: Mapping[str, Any]) -> bool:
        """Return whether the JSON form of an event matches. The time is at most the size of the pattern times that of the event."""
        return self.condition.matches(event)


def _iterate_items(items: list[Any]) -> Iterator[Any]:
    """Yield the items of a list and of the lists in it."""
    for item in items:
        if isinstance(item, list):
            yield from _iterate_items(item)
        else:
            yield item
