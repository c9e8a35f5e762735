"""Judges a condition on an item here, for writes that are gathered before they are sent. DynamoDB judges all others itself."""

import copy
import re
from collections.abc import Callable, Mapping
from typing import Any

_TOKEN = re.compile(
    r"\s*(AND\b|OR\b|attribute_exists\b|attribute_not_exists\b|<=|>=|<>|=|<|>|\(|\)|[#:]?\w+(?:\.#?\w+)*)"
)
_ABSENT = object()
_COMPARED: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": lambda a, b: bool(a == b),
    "<>": lambda a, b: bool(a != b),
    "<": lambda a, b: bool(a < b),
    "<=": lambda a, b: bool(a <= b),
    ">": lambda a, b: bool(a > b),
    ">=": lambda a, b: bool(a >= b),
}


class Unjudged(Exception):
    """A form of condition or update that is not known here."""


def holds(condition: str, names: Mapping[str, str], values: Mapping[str, Any], item: Mapping[str, Any] | None) -> bool:
    """True when the condition holds on the item (None: nothing is there). With an absent attribute only `<>` is true.

    Raises Unjudged.
    """
    judge = _Judge(_tokens(condition), names, values, item or {})
    try:
        verdict = judge.any_of()
    except (IndexError, KeyError, TypeError) as error:
        raise Unjudged(condition) from error
    if judge.tokens:
        raise Unjudged(condition)
    return verdict


def updated(
    update: str, names: Mapping[str, str], values: Mapping[str, Any], item: Mapping[str, Any]
) -> dict[str, Any]:
    """The item after an update that sets attributes to values or sums, removes them, or adds to numbers. Raises Unjudged."""
    changed: dict[str, Any] = copy.deepcopy(dict(item))
    sections = re.split(r"\b(SET|REMOVE|ADD|DELETE)\b", update)[1:]
    for verb, text in zip(sections[::2], sections[1::2], strict=True):
        for part in text.split(","):
            target, source = _halves(verb, part)
            *outer, last = [names.get(word, word) for word in target.split(".")]
            try:
                holder = _inner(changed, outer)
                if verb == "SET":
                    holder[last] = _sum(source, names, values, item)
                elif verb == "REMOVE":
                    holder.pop(last, None)
                elif verb == "ADD":
                    holder[last] = holder.get(last, 0) + values[source]
                else:
                    raise Unjudged(update)
            except (KeyError, TypeError) as error:
                raise Unjudged(update) from error
    return changed


def _halves(verb: str, part: str) -> tuple[str, str]:
    target, _, source = part.strip().partition("=" if verb == "SET" else " ")
    return target.strip(), source.strip()


def _inner(item: dict[str, Any], places: list[str]) -> dict[str, Any]:
    for place in places:
        item = item[place]
    return item


def _sum(source: str, names: Mapping[str, str], values: Mapping[str, Any], item: Mapping[str, Any]) -> Any:
    """A value, or a sum of values and of what the item held before."""
    parts = [word.strip() for word in source.split("+")]
    found = [values[part] if part.startswith(":") else item[names.get(part, part)] for part in parts]
    return found[0] if len(found) == 1 else sum(found)


def _tokens(text: str) -> list[str]:
    tokens, place = [], 0
    text = text.rstrip()
    while place < len(text):
        match = _TOKEN.match(text, place)
        if not match:
            raise Unjudged(text)
        tokens.append(match[1])
        place = match.end()
    return tokens


class _Judge:
    def __init__(
        self, tokens: list[str], names: Mapping[str, str], values: Mapping[str, Any], item: Mapping[str, Any]
    ) -> None:
        self.tokens = tokens
        self._names = names
        self._values = values
        self._item = item

    def any_of(self) -> bool:
        verdict = self._all_of()
        while self.tokens and self.tokens[0] == "OR":
            self.tokens.pop(0)
            verdict = self._all_of() or verdict
        return verdict

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
        if word.startswith("attribute_"):
            self._take("(")
            attribute = self.tokens.pop(0)
            self._take(")")
            return (self._at(attribute) is not _ABSENT) == (word == "attribute_exists")
        operator, operand = self.tokens.pop(0), self._values[self.tokens.pop(0)]
        found = self._at(word)
        return operator == "<>" if found is _ABSENT else _COMPARED[operator](found, operand)

    def _at(self, path: str) -> Any:
        found: Any = self._item
        for name in path.split("."):
            if not isinstance(found, Mapping):
                return _ABSENT
            found = found.get(self._names.get(name, name), _ABSENT)
        return found

    def _take(self, wanted: str) -> None:
        if self.tokens.pop(0) != wanted:
            raise KeyError(wanted)
