"""Examples of whole bodies, put together from the examples of their fields. They are never written twice."""

from collections.abc import Iterable
from typing import Any

from apikit.http.xml.writer import write_document
from tools.openapi_document.schemas import Json, name_of


class MissingExample(Exception):
    """A field has no example; the message names it."""


class Examples:
    """Makes examples of the schemas of one document."""

    def __init__(self, schemas: Json) -> None:
        self._schemas = schemas

    def of(self, schema: Json, place: str = "") -> Any:
        """An example of a schema: its own, or one made of its parts'. Raises MissingExample."""
        if "$ref" in schema:
            name = name_of(schema["$ref"])
            return self.of(self._schemas[name], name)
        if "examples" in schema:
            return schema["examples"][0]
        for keyword in ("const", "default"):
            if keyword in schema:
                return schema[keyword]
        return self._of_parts(schema, place)

    def request(self, schema: Json, names: Iterable[str]) -> Json:
        """An example of a body with these fields only, those that are null left out."""
        properties = self._object(schema)["properties"]
        made = {name: self.of(properties[name], name) for name in names}
        return {name: value for name, value in made.items() if value is not None}

    def fields(self, schema: Json) -> list[str]:
        """The names of a body's fields, required ones first."""
        found = self._object(schema)
        required = found.get("required", [])
        return [*required, *(name for name in found["properties"] if name not in required)]

    def required(self, schema: Json) -> list[str]:
        """The names of a body's required fields."""
        return list(self._object(schema).get("required", []))

    def clearable(self, schema: Json) -> list[str]:
        """The names of the fields that are null in no example and may be."""
        found = self._object(schema)["properties"]
        return [name for name, field in found.items() if "null" in field.get("type", ())]

    def _of_parts(self, schema: Json, place: str) -> Any:
        if "properties" in schema:
            return {name: self.of(part, f"{place}.{name}") for name, part in schema["properties"].items()}
        if "items" in schema:
            return [self.of(schema["items"], f"{place}[]")]
        for keyword in ("allOf", "anyOf", "oneOf"):
            if keyword in schema:
                return self.of(schema[keyword][0], place)
        raise MissingExample(f"{place or schema} has no example")

    def _object(self, schema: Json) -> Json:
        found: Json = self._schemas[name_of(schema["$ref"])] if "$ref" in schema else schema
        return found


def examples_in_xml(examples: Json, root: str) -> Json:
    """Return the same named examples in XML, each under this root."""
    return {name: {**example, "value": in_xml(example["value"], root)} for name, example in examples.items()}


def in_xml(example: Any, root: str | None = None) -> str:
    """Return an example as the platform writes it, under `root` or the name of its object."""
    return write_document(example, root).decode()
