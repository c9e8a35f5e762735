"""Compiles event patterns, and reports every error with its place.

The rules are those of Amazon EventBridge, with three exceptions. `$or` is always the operator. A field has conditions in one place only,
inside or outside of `$or`: EventBridge keeps the last ones. `numeric` and `anything-but` are no names of fields, because their arrays would
be read as values.
"""

import json
from collections.abc import Mapping
from functools import lru_cache, reduce
from itertools import product
from typing import Any

import orjson

from domain.event_patterns.event_pattern import (
    ChoiceClause,
    Clause,
    EventPattern,
    FieldClause,
    ObjectCondition,
    ValueCondition,
)
from domain.event_patterns.pattern_faults import OperandError, Path, PatternError, PatternFault
from domain.event_patterns.pattern_operators import OPERATOR_NAMES, ValueTest, compile_operator, compile_values

MAX_CHARACTERS = 2_048
MAX_DEPTH = 16
MAX_CONDITIONS = 100
MAX_COMBINATIONS = 1_000
MAX_MERGED_CONDITIONS = 500
OR = "$or"
_MIN_CHOICES = 2
# Operators with arrays as operands, which an object of fields could have as well.
_LIST_OPERATORS = frozenset({"numeric", "anything-but"})


def compile_pattern(pattern: Any) -> EventPattern:
    """Return the compiled pattern of a JSON value. Raises PatternError."""
    if not isinstance(pattern, dict):
        raise PatternError([PatternFault((), "wrong_type", "must be an object")])
    if len(json.dumps(pattern, ensure_ascii=False, separators=(",", ":"))) > MAX_CHARACTERS:
        raise PatternError([_too_large(f"must have at most {MAX_CHARACTERS:,} characters as JSON without spaces")])
    compiler = _Compiler()
    condition = compiler.compile_object(pattern, (), is_choice=False)
    if compiler.faults:
        raise PatternError(compiler.faults)
    return EventPattern(_merge(condition.clauses))


@lru_cache(maxsize=1_000)
def load_pattern(text: bytes) -> EventPattern:
    """Return the compiled pattern of a JSON text. A process compiles a pattern once. Raises PatternError."""
    return compile_pattern(orjson.loads(text))


def _too_large(detail: str) -> PatternFault:
    return PatternFault((), "too_large", detail)


class _Compiler:
    """Compiles a pattern as it is written, and collects the errors."""

    def __init__(self) -> None:
        self.faults: list[PatternFault] = []
        self._conditions = 0
        self._combinations = 1

    def compile_object(self, members: Mapping[str, Any], path: Path, *, is_choice: bool) -> ObjectCondition:
        """Return the condition of an object in the pattern; `is_choice` inside `$or`."""
        if not members:
            self._report(path, "must have at least one field")
        if len(path) > MAX_DEPTH:
            self._report(path, f"must have at most {MAX_DEPTH} levels", code="too_large")
            return ObjectCondition(())
        clauses = [
            self._compile_member(name, value, (*path, name), is_choice=is_choice) for name, value in members.items()
        ]
        return ObjectCondition(tuple(clause for clause in clauses if clause))

    def _compile_member(self, name: str, value: Any, path: Path, *, is_choice: bool) -> Clause | None:
        if name == OR:
            return self._compile_choice(value, path)
        if name in (OPERATOR_NAMES if is_choice else _LIST_OPERATORS):
            self._report(path, "is an operator; write it in the array of a field")
        elif isinstance(value, dict):
            return FieldClause(name, self.compile_object(value, path, is_choice=is_choice), path)
        elif isinstance(value, list):
            return FieldClause(name, self._compile_values(value, path), path)
        else:
            self._report(path, "must be an array of values and operators, or an object of fields")
        return None

    def _compile_choice(self, choices: Any, path: Path) -> ChoiceClause | None:
        if not isinstance(choices, list) or len(choices) < _MIN_CHOICES:
            self._report(path, "must be an array of at least two objects")
            return None
        self._combinations *= len(choices)
        if self._combinations > MAX_COMBINATIONS:
            detail = f"must have at most {MAX_COMBINATIONS:,} combinations: the product of the lengths of every {OR}"
            self._report(path, detail, code="too_large")
            return None
        conditions = []
        for position, choice in enumerate(choices):
            if isinstance(choice, dict):
                conditions.append(self.compile_object(choice, (*path, position), is_choice=True))
            else:
                self._report((*path, position), "must be an object")
        return ChoiceClause(tuple(conditions))

    def _compile_values(self, items: list[Any], path: Path) -> ValueCondition:
        self._conditions += len(items)
        if self._conditions > MAX_CONDITIONS:
            self._report(path, f"must have at most {MAX_CONDITIONS} values and operators", code="too_large")
            return ValueCondition(())
        if not items:
            self._report(path, "must have at least one value or operator")
        values = [item for item in items if not isinstance(item, dict | list)]
        tests = [compile_values(values)] if values else []
        presences = set[bool]()
        for position, item in enumerate(items):
            if isinstance(item, list):
                self._report((*path, position), "must be a value or an operator")
            elif isinstance(item, dict):
                tests += self._compile_operator(item, (*path, position), presences)
        return ValueCondition(tuple(tests), accepts_present=True in presences, accepts_absent=False in presences)

    def _compile_operator(self, item: dict[str, Any], path: Path, presences: set[bool]) -> list[ValueTest]:
        """Return the test of an operator; the operand of `exists` is added to the presences."""
        if len(item) != 1:
            self._report(path, "must have exactly one operator")
            return []
        ((name, operand),) = item.items()
        if name == "exists":
            if not isinstance(operand, bool):
                self._report((*path, name), "must be true or false")
            presences.add(operand is True)
            return []
        try:
            return [compile_operator(name, operand)]
        except OperandError as error:
            self._report((*path, name, *error.subpath), error.detail)
            return []

    def _report(self, path: Path, detail: str, *, code: str = "invalid_filter") -> None:
        self.faults.append(PatternFault(path, code, detail))


def _merge(clauses: tuple[Clause, ...]) -> ObjectCondition:
    """Return the condition that all clauses pass. Clauses that share fields become one, so that they apply to the same object of a list.

    Raises PatternError if a field has two conditions, or if the result is too large.
    """
    distinct: list[Clause] = []
    for clause in clauses:
        names = clause.names
        overlaps = [each for each in distinct if each.names & names]
        distinct = [each for each in distinct if not each.names & names]
        distinct.append(reduce(_join, [*overlaps, clause]) if overlaps else _merge_members(clause))
    condition = ObjectCondition(tuple(distinct))
    if condition.count() > MAX_MERGED_CONDITIONS:
        raise PatternError([_too_large(f"must have fewer {OR} with fields that other conditions have too")])
    return condition


def _merge_members(clause: Clause) -> Clause:
    if isinstance(clause, ChoiceClause):
        return ChoiceClause(tuple(_merge(choice.clauses) for choice in clause.choices))
    if isinstance(clause.condition, ObjectCondition):
        return FieldClause(clause.name, _merge(clause.condition.clauses), clause.path)
    return clause


def _join(first: Clause, second: Clause) -> Clause:
    """Return one clause for two that share fields: of choices, every combination."""
    if isinstance(first, FieldClause) and isinstance(second, FieldClause):
        if isinstance(first.condition, ValueCondition) or isinstance(second.condition, ValueCondition):
            detail = f"has conditions twice, inside and outside of {OR}; write them in one place"
            raise PatternError([PatternFault(second.path, "invalid_filter", detail)])
        return FieldClause(first.name, _merge(first.condition.clauses + second.condition.clauses), second.path)
    pairs = product(_choices_of(first), _choices_of(second))
    return ChoiceClause(tuple(_merge(one.clauses + other.clauses) for one, other in pairs))


def _choices_of(clause: Clause) -> tuple[ObjectCondition, ...]:
    return clause.choices if isinstance(clause, ChoiceClause) else (ObjectCondition((clause,)),)
