"""Conditions of operations that become one. What stands where is `unit`'s to know."""

import re
from typing import Any

from apikit.dynamo.expressions import Item

_CONDITION, _NAMES, _VALUES = "ConditionExpression", "ExpressionAttributeNames", "ExpressionAttributeValues"
_TOLD = "ReturnValuesOnConditionCheckFailure"
_UPDATE = "UpdateExpression"
_MOST_COMPARED = 10


class Mergeless(Exception):
    """The operations cannot be one."""


def condition_of(request: Item) -> Item:
    """The members of a put's or delete's request that make its condition."""
    if _CONDITION not in request:
        return {}
    words = set(re.findall(r"[#:]\w+", request[_CONDITION]))
    members: dict[str, Any] = {_CONDITION: request[_CONDITION]}
    for name in (_NAMES, _VALUES):
        used = {word: value for word, value in request.get(name, {}).items() if word in words}
        if used:
            members[name] = used
    return {**members, _TOLD: "ALL_OLD"}


def both_conditions(check: Item, request: Item) -> Item:
    """The request under its own condition and that of a check of the same place."""
    if condition_of(check) == condition_of(request):
        return request
    return {**_renamed(request, "w"), **_joined(check, request)}


def unchanged_since(item: Item | None) -> Item:
    """The condition that an item is still as it was read. Raises Mergeless for a large one without a version."""
    told = {_TOLD: "ALL_OLD"}
    if item is None:
        return {_CONDITION: "attribute_not_exists(pk)", **told}
    compared = ["v"] if "v" in item else sorted(item.keys() - {"pk", "sk"}) or ["pk"]
    if len(compared) > _MOST_COMPARED:
        raise Mergeless
    return {
        _CONDITION: " AND ".join(f"#u{n} = :u{n}" for n in range(len(compared))),
        _NAMES: {f"#u{n}": name for n, name in enumerate(compared)},
        _VALUES: {f":u{n}": item[name] for n, name in enumerate(compared)},
        **told,
    }


def _joined(check: Item, request: Item) -> Item:
    own = _renamed(request, "w")
    texts = [each[_CONDITION] for each in (check, own) if _CONDITION in each]
    members: dict[str, Any] = {_CONDITION: " AND ".join(f"({text})" for text in texts), _TOLD: "ALL_OLD"}
    for name in (_NAMES, _VALUES):
        both = {**own.get(name, {}), **check.get(name, {})}
        if both:
            members[name] = both
    return members


def _renamed(request: Item, mark: str) -> Item:
    """The request with its placeholders under names of their own."""

    def marked(word: str) -> str:
        return f"{word[0]}{mark}_{word[1:]}"

    changed = dict(request)
    for name in (_CONDITION, _UPDATE):
        if name in request:
            changed[name] = re.sub(r"[#:]\w+", lambda match: marked(match[0]), request[name])
    for name in (_NAMES, _VALUES):
        if name in request:
            changed[name] = {marked(word): value for word, value in request[name].items()}
    return changed
