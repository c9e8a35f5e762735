"""Update templates: rendered once and filled for every request."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from apikit.dynamo.conditions import Condition, Placeholders
from apikit.dynamo.updates import Update
from apikit.dynamo.values import to_value


class Slot(str):
    """The name of an attribute name or value that is set when the template is filled."""

    __slots__ = ()


class _TemplatePlaceholders(Placeholders):
    """Placeholders that keep slots as their values."""

    __slots__ = ()

    def value(self, value: Any) -> str:
        """Return the placeholder of a value or a slot."""
        if not isinstance(value, Slot):
            return super().value(value)
        mark = self._marks.get(f":{value}")
        if mark is None:
            mark = self._marks[f":{value}"] = f":{len(self.values)}"
            self.values[mark] = value
        return mark


class Template:
    """An update and its condition as rendered expressions, with slots for names and values."""

    def __init__(self, update: Update, condition: Condition) -> None:
        placeholders = _TemplatePlaceholders()
        self._texts = {
            "UpdateExpression": update.render(placeholders),
            "ConditionExpression": condition.render(placeholders),
            "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
        }
        self._names = {mark: name for mark, name in placeholders.names.items() if not isinstance(name, Slot)}
        self._slot_names = [(mark, name) for mark, name in placeholders.names.items() if isinstance(name, Slot)]
        self._values = {mark: value for mark, value in placeholders.values.items() if not isinstance(value, Slot)}
        self._slot_values = [(mark, value) for mark, value in placeholders.values.items() if isinstance(value, Slot)]

    def fill(self, slot_values: Mapping[str, Any]) -> "FilledTemplate":
        """Return the template with the names and values of its slots."""
        names, values = self._names.copy(), self._values.copy()
        for mark, slot in self._slot_names:
            names[mark] = slot_values[slot]
        for mark, slot in self._slot_values:
            value = slot_values[slot]
            # Nearly all are integers.
            values[mark] = {"N": str(value)} if type(value) is int else to_value(value)
        return FilledTemplate({**self._texts, "ExpressionAttributeNames": names, "ExpressionAttributeValues": values})


class FilledTemplate(Struct, frozen=True):
    """An update with its condition, as members of a request."""

    members: dict[str, Any]
