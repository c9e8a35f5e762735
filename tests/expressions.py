"""DynamoDB's expressions, read from the text of a request and judged here: an oracle that shares nothing with what writes them."""

import copy
import re
from collections.abc import Callable, Mapping
from typing import Any

from apikit.dynamo.values import from_value

_TOKEN = re.compile(r"\s*(AND\b|OR\b|IN\b|[a-z_]+(?=\()|<=|>=|<>|=|<|>|\(|\)|,|[#:]\w+(?:\.#\w+)*)")
_ABSENT: Any = object()
_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": lambda a, b: bool(a == b),
    "<>": lambda a, b: bool(a != b),
    "<": lambda a, b: bool(a < b),
    "<=": lambda a, b: bool(a <= b),
    ">": lambda a, b: bool(a > b),
    ">=": lambda a, b: bool(a >= b),
}


def holds(members: Mapping[str, Any], item: Mapping[str, Any]) -> bool:
    """Whether a request's ConditionExpression holds on the item (empty: nothing is there). With an absent attribute only `<>` is true."""
    judge = _Judge(members, item)
    verdict = judge.any_of()
    assert not judge.tokens, judge.tokens
    return verdict


def apply_update(members: Mapping[str, Any], item: Mapping[str, Any]) -> dict[str, Any]:
    """The item after a request's UpdateExpression."""
    reader = _Judge({**members, "ConditionExpression": ""}, item)
    result: dict[str, Any] = copy.deepcopy(dict(item))
    sections = re.split(r"\b(SET|REMOVE|ADD|DELETE)\b", members["UpdateExpression"])[1:]
    for verb, text in zip(sections[::2], sections[1::2], strict=True):
        for part in re.split(r",(?![^(]*\))", text):
            target, _, source = part.strip().partition(" = " if verb == "SET" else " ")
            holder, last = reader.holder(result, target)
            match verb:
                case "SET":
                    holder[last] = reader.term(source)
                case "REMOVE":
                    holder.pop(last, None)
                case "ADD":
                    more, value = reader.term(source), holder.get(last)
                    holder[last] = (
                        more if value is None else value | more if isinstance(more, frozenset) else value + more
                    )
                case _:
                    holder[last] = holder[last] - reader.term(source)
                    if not holder[last]:
                        del holder[last]
    return result


class _Judge:
    def __init__(self, members: Mapping[str, Any], item: Mapping[str, Any]) -> None:
        self.tokens = _tokens(members["ConditionExpression"])
        self._names = members.get("ExpressionAttributeNames", {})
        values = members.get("ExpressionAttributeValues", {})
        self._values = {name: from_value(value) for name, value in values.items()}
        self._item = item

    def any_of(self) -> bool:
        verdict = self._all_of()
        while self.tokens and self.tokens[0] == "OR":
            self.tokens.pop(0)
            verdict = self._all_of() or verdict
        return verdict

    def term(self, text: str) -> Any:
        """A value, a sum, or a list with more behind it."""
        if match := re.fullmatch(r"list_append\((\S+), (\S+)\)", text.strip()):
            return [*self._term(match[1]), *self._term(match[2])]
        first, *rest = [self._term(word) for word in text.split("+")]
        return sum(rest, first) if rest else first

    def holder(self, item: dict[str, Any], path: str) -> tuple[dict[str, Any], str]:
        *outer, last = [self._names[word] for word in path.split(".")]
        for name in outer:
            item = item[name]
        return item, last

    def _term(self, word: str) -> Any:
        word = word.strip()
        return self._values[word] if word.startswith(":") else self._value_at(word)

    def _all_of(self) -> bool:
        verdict = self._one()
        while self.tokens and self.tokens[0] == "AND":
            self.tokens.pop(0)
            verdict = self._one() and verdict
        return verdict

    def _one(self) -> bool:
        word = self.tokens.pop(0)
        if word == "(":
            verdict = self.any_of()
            self._take(")")
            return verdict
        if word.startswith(("attribute_", "size")):
            arguments = self._arguments()
            value = self._value_at(arguments[0])
            match word:
                case "attribute_exists":
                    return value is not _ABSENT
                case "attribute_not_exists":
                    return value is _ABSENT
            operator, operand = self.tokens.pop(0), self._values[self.tokens.pop(0)]
            return value is not _ABSENT and _COMPARISONS[operator](len(value), operand)
        value, operator = self._value_at(word), self.tokens.pop(0)
        if operator == "IN":
            return any(value == self._values[argument] for argument in self._arguments())
        operand = self._values[self.tokens.pop(0)]
        return operator == "<>" if value is _ABSENT else _COMPARISONS[operator](value, operand)

    def _arguments(self) -> list[str]:
        self._take("(")
        arguments = [self.tokens.pop(0)]
        while self.tokens[0] == ",":
            self.tokens.pop(0)
            arguments.append(self.tokens.pop(0))
        self._take(")")
        return arguments

    def _value_at(self, path: str) -> Any:
        value: Any = self._item
        for name in path.split("."):
            if not isinstance(value, Mapping):
                return _ABSENT
            value = value.get(self._names[name], _ABSENT)
        return value

    def _take(self, token: str) -> None:
        assert self.tokens.pop(0) == token


def _tokens(text: str) -> list[str]:
    tokens, place = [], 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        assert match, text[place:]
        tokens.append(match[1])
        place = match.end()
    return tokens
