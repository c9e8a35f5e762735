"""Judges a DynamoDB condition on an item, for the few forms the gate writes. A comparison with an absent attribute is false."""

import re
from collections.abc import Mapping
from typing import Any

from apikit.dynamo.table import Expression

_TOKEN = re.compile(r"\s*(AND\b|OR\b|attribute_not_exists|<=|=|>|\(|\)|[#:]?\w+)")
_COMPARED = {"=": lambda a, b: a == b, "<=": lambda a, b: a <= b, ">": lambda a, b: a > b}


def holds(expression: Expression, item: Mapping[str, Any]) -> bool:
    """True when the condition holds on the item."""
    judge = _Judge(expression, item)
    verdict = judge.alternatives()
    assert judge.tokens == [], judge.tokens
    return verdict


def applied(expression: Expression, item: Mapping[str, Any]) -> dict[str, Any]:
    """The item after the update's `ADD` and `REMOVE`."""
    changed = dict(item)
    sections = re.split(r"\b(ADD|SET|REMOVE)\b", expression.update or "")[1:]
    for verb, text in zip(sections[::2], sections[1::2], strict=True):
        for part in (part.split() for part in text.split(",")):
            if verb == "ADD":
                name = expression.names[part[0]]
                changed[name] = changed.get(name, 0) + expression.values[part[1]]
            elif verb == "REMOVE":
                changed.pop(expression.names[part[0]], None)
    return changed


class _Judge:
    def __init__(self, expression: Expression, item: Mapping[str, Any]) -> None:
        self.tokens = _TOKEN.findall(expression.condition or "")
        self._expression = expression
        self._item = item

    def alternatives(self) -> bool:
        verdict = self._all()
        while self.tokens and self.tokens[0] == "OR":
            self.tokens.pop(0)
            verdict = self._all() or verdict
        return verdict

    def _all(self) -> bool:
        verdict = self._one()
        while self.tokens and self.tokens[0] == "AND":
            self.tokens.pop(0)
            verdict = self._one() and verdict
        return verdict

    def _one(self) -> bool:
        token = self.tokens.pop(0)
        if token == "(":
            verdict = self.alternatives()
            assert self.tokens.pop(0) == ")"
            return verdict
        if token == "attribute_not_exists":
            name = self.tokens[1]
            del self.tokens[:3]
            return self._name(name) not in self._item
        operator, operand = self.tokens.pop(0), self.tokens.pop(0)
        return self._compare(self._name(token), operator, operand)

    def _compare(self, name: str, operator: str, operand: str) -> bool:
        if name not in self._item:
            return False
        return bool(_COMPARED[operator](self._item[name], self._expression.values[operand]))

    def _name(self, token: str) -> str:
        return self._expression.names[token] if token.startswith("#") else token
