"""Examples of bodies, built from the examples of their fields."""

from collections.abc import Iterable
from typing import Any

from apikit.http.xml.writer import write_document
from tools.openapi_document.schemas import Json, name_of


class MissingExample(Exception):
    """A field has no example; the message names it."""


class Examples:
    """Builds examples of the schemas of one document."""

    def __init__(self, schemas: Json) -> None:
        self._schemas = schemas

    def from_schema(self, schema: Json, place: str = "") -> Any:
        """Return the example of a schema, or build one from its members. Raises MissingExample.

        The example of a field that refers to another schema takes precedence over the examples of that schema's members.
        """
        if "$ref" in schema:
            name = name_of(schema["$ref"])
            return _overlay(self.from_schema(self._schemas[name], name), schema.get("examples"))
        if "examples" in schema:
            return schema["examples"][0]
        for keyword in ("const", "default"):
            if keyword in schema:
                return schema[keyword]
        return self._from_members(schema, place)

    def request(self, schema: Json, names: Iterable[str]) -> Json:
        """Return an example of a body with these fields only, without nulls."""
        properties = self._object(schema)["properties"]
        values = {name: self.from_schema(properties[name], name) for name in names}
        return {name: value for name, value in values.items() if value is not None}

    def fields(self, schema: Json) -> list[str]:
        """Return the fields of a body, required ones first."""
        definition = self._object(schema)
        required_names = definition.get("required", [])
        return [*required_names, *(name for name in definition["properties"] if name not in required_names)]

    def required_fields(self, schema: Json) -> list[str]:
        """Return the required fields of a body."""
        return list(self._object(schema).get("required", []))

    def nullable_fields(self, schema: Json) -> list[str]:
        """Return the fields that can be null."""
        return [name for name, field in self._object(schema)["properties"].items() if _is_nullable(field)]

    def _from_members(self, schema: Json, place: str) -> Any:
        if "properties" in schema and "allOf" not in schema:
            return {name: self.from_schema(part, f"{place}.{name}") for name, part in schema["properties"].items()}
        if "items" in schema:
            return [self.from_schema(schema["items"], f"{place}[]")]
        for keyword in ("allOf", "anyOf", "oneOf"):
            if keyword in schema:
                return self.from_schema(schema[keyword][0], place)
        raise MissingExample(f"{place or schema} has no example")

    def _object(self, schema: Json) -> Json:
        definition: Json = self._schemas[name_of(schema["$ref"])] if "$ref" in schema else schema
        return definition


def _is_nullable(field: Json) -> bool:
    return "null" in field.get("type", ()) or {"type": "null"} in field.get("anyOf", ())


def _overlay(example: Any, own_examples: list[Any] | None) -> Any:
    if not own_examples:
        return example
    own_example = own_examples[0]
    return {**example, **own_example} if isinstance(example, dict) and isinstance(own_example, dict) else own_example


def examples_to_xml(examples: Json, root: str) -> Json:
    """Return the examples in XML, with this root element."""
    return {name: {**example, "value": to_xml(example["value"], root)} for name, example in examples.items()}


def to_xml(example: Any, root: str | None = None) -> str:
    """Return the example in XML, with `root` or the name of its object as the root element."""
    return write_document(example, root).decode()
