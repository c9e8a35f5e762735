"""Reads the schemas of the document: the type of each, and the models and enums that they have. No I/O."""

from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from sdks.generator.sdk_model import EnumType, Field, Model, TypeRef

Json = dict[str, Any]

PREFIX = "#/components/schemas/"
ANY = TypeRef("any")
_SIMPLE_TYPES = {"string": "string", "integer": "integer", "number": "number", "boolean": "boolean"}
_FORMATS = {"date-time": "datetime", "date": "date"}


class SchemaTypes:
    """The types of a document's schemas. Models and enums are collected while types are read."""

    def __init__(self, schemas: Json) -> None:
        self._schemas = schemas
        self.models: dict[str, Model] = {}
        self.enums: dict[str, EnumType] = {}

    def read(self, schema: Json, owner: str) -> TypeRef:
        """Return the type of a schema. An object without a name is a model with the name of its owner."""
        if "$ref" in schema:
            return self._read_reference(schema["$ref"].removeprefix(PREFIX))
        if "x-sdk-model" in schema:
            return self._read_reference(schema["x-sdk-model"])
        if len(schema.get("allOf", ())) == 1:
            # A resource with one more field, such as `deleted_at` in events: models keep fields that they do not know.
            return self.read(schema["allOf"][0], owner)
        types = schema.get("type", ())
        types = [types] if isinstance(types, str) else list(types)
        is_nullable = "null" in types
        types = [each for each in types if each != "null"]
        if "anyOf" in schema:
            return self._read_choice(schema["anyOf"], owner)
        if len(types) != 1:
            return ANY
        return _nullable(self._read_type(types[0], schema, owner), is_nullable=is_nullable)

    def _read_type(self, name: str, schema: Json, owner: str) -> TypeRef:
        if "x-sdk-enum" in schema:
            return self._add_enum(schema)
        if name == "array":
            return TypeRef("list", items=self.read(schema.get("items", {}), f"{owner}Item"))
        if name == "object":
            return self._read_object(schema, owner)
        if name == "string":
            return TypeRef(_FORMATS.get(schema.get("format", ""), "string"))  # type: ignore[arg-type]
        return TypeRef(_SIMPLE_TYPES[name])  # type: ignore[arg-type]

    def _read_object(self, schema: Json, owner: str) -> TypeRef:
        if schema.get("properties"):
            self._add_model(owner, schema)
            return TypeRef("model", name=owner)
        values = schema.get("additionalProperties")
        if isinstance(values, dict) and values:
            return TypeRef("map", items=self.read(values, f"{owner}Value"))
        return TypeRef("object")

    def _read_reference(self, name: str) -> TypeRef:
        schema = self._schemas[name]
        if schema.get("type") == "object" and schema.get("properties"):
            if name not in self.models:
                self._add_model(name, schema)
            return TypeRef("model", name=name)
        if name in _open_names(schema):
            return TypeRef("object")
        return self.read(schema, name)

    def _read_choice(self, choices: list[Json], owner: str) -> TypeRef:
        others = [choice for choice in choices if choice.get("type") != "null"]
        is_nullable = len(others) < len(choices)
        types = [self.read(choice, owner) for choice in others]
        if len(types) == 1:
            return _nullable(types[0], is_nullable=is_nullable)
        if any(each.kind == "any" for each in types):
            return ANY
        return TypeRef("choice", choices=tuple(dict.fromkeys(types)), is_nullable=is_nullable)

    def _add_enum(self, schema: Json) -> TypeRef:
        name = schema["x-sdk-enum"]
        values = tuple(value for value in schema["enum"] if value is not None)
        self.enums.setdefault(name, EnumType(name, values))
        return TypeRef("enum", name=name, is_nullable=None in schema["enum"])

    def _add_model(self, name: str, schema: Json) -> None:
        self.models[name] = Model(name, "", ())  # models may contain themselves
        required_names = frozenset(schema.get("required", ()))
        fields = tuple(
            self._read_field(name, field, inner, is_required=field in required_names)
            for field, inner in schema["properties"].items()
        )
        is_open = bool(schema.get("additionalProperties"))
        self.models[name] = Model(name, schema.get("description", ""), fields, is_open=is_open)

    def _read_field(self, owner: str, name: str, schema: Json, *, is_required: bool) -> Field:
        return Field(
            name=name,
            type=self.read(schema, owner + pascal(name)),
            description=schema.get("description", ""),
            is_required=is_required,
            constant=schema.get("const"),
        )


def pascal(*parts: str) -> str:
    """Return the parts as one name in Pascal case."""
    words = "_".join(parts).replace("-", "_").replace(".", "_").split("_")
    return "".join(word[:1].upper() + word[1:] for word in words)


def _nullable(type_ref: TypeRef, *, is_nullable: bool) -> TypeRef:
    return replace(type_ref, is_nullable=type_ref.is_nullable or is_nullable)


def _open_names(schema: Any) -> Iterator[str]:
    """Yield the names of the schemas that a schema's values have: one that contains itself is an open object."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"].removeprefix(PREFIX)
        for value in schema.values():
            yield from _open_names(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _open_names(value)
