"""References between resources: finding them in a body's details, and replacing external IDs with IDs."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints

from msgspec import Struct
from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, TypeAdapter
from pydantic_core import CoreSchema, core_schema

from apikit.resources.fields import ExternalRef, id_constraint

D = TypeVar("D")


class ReferenceTo(Struct, frozen=True):
    """Marks a text as the ID of a resource with this prefix: `Annotated[str, ReferenceTo("cli")]`.

    A body may contain `{"source": …, "external_id": …}` in its place. Use cases see only the ID: the service resolves external
    IDs first. A `keyword`, such as `any`, is accepted in the place of an ID.
    """

    prefix: str
    keyword: str = ""

    @property
    def pattern(self) -> str:
        """The pattern of an ID, or the keyword."""
        pattern = str(id_constraint(self.prefix).pattern)
        return f"^{self.keyword}$|{pattern}" if self.keyword else pattern

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        by_id = core_schema.str_schema(pattern=self.pattern)

        def read(value: Any, by_id: Callable[[Any], Any]) -> Any:
            if isinstance(value, Mapping):
                return _external_ref_adapter().validate_python(value)
            return value if isinstance(value, ExternalRef) else by_id(value)

        return core_schema.no_info_wrap_validator_function(
            read,
            by_id,
            serialization=core_schema.plain_serializer_function_ser_schema(_serialize, when_used="json"),
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        external = {
            "type": "object",
            "title": "ExternalId",
            "description": "The ID of the resource in another system.",
            "properties": {
                name: {keyword: rule for keyword, rule in schema.items() if keyword != "title"}
                for name, schema in _external_ref_adapter().json_schema()["properties"].items()
            },
            "required": ["source", "external_id"],
            "additionalProperties": False,
        }
        return {"anyOf": [{"type": "string", "pattern": self.pattern}, external]}


@cache
def _external_ref_adapter() -> TypeAdapter[ExternalRef]:
    return TypeAdapter(ExternalRef)


def stored_field_types(cls: type[Any]) -> dict[str, Any]:
    """Return the types of a record's own fields as they are stored and returned: a reference is an ID, never an external ID."""
    return {name: _drop_reference_marks(hint) for name, hint in get_type_hints(cls, include_extras=True).items()}


def _drop_reference_marks(hint: Any) -> Any:
    if hasattr(hint, "__metadata__"):
        inner = _drop_reference_marks(hint.__origin__)
        marks = [mark for mark in hint.__metadata__ if not isinstance(mark, ReferenceTo)]
        return Annotated[(inner, *marks)] if marks else inner
    members = tuple(map(_drop_reference_marks, get_args(hint)))
    if members == get_args(hint):
        return hint
    return list[members[0]] if get_origin(hint) is list else Union[members]  # type: ignore[valid-type]  # noqa: UP007 - made at run time


def _serialize(value: Any) -> Any:
    return dataclasses.asdict(value) if isinstance(value, ExternalRef) else value


class Reference(Struct, frozen=True):
    """One reference in a body: its JSON pointer, the ID prefix of its resource, and its ID or external ID."""

    pointer: str
    prefix: str
    value: str | ExternalRef


def find_references(details: Any) -> list[Reference]:
    """Return every reference in a details dataclass, nested ones too."""
    return list(_iterate_references(details, type(details), ""))


def replace_references(details: D, ids: Mapping[str, str]) -> D:
    """Return the details with these IDs at these JSON pointers."""
    return _replace(details, type(details), "", ids) if ids else details


@cache
def _reference_fields(cls: type[Any]) -> tuple[tuple[str, Any], ...]:
    """Return the fields of a dataclass that are or contain references, with their shape."""
    hints = get_type_hints(cls, include_extras=True)
    shapes = ((field.name, _reference_shape(hints[field.name])) for field in dataclasses.fields(cls))
    return tuple((name, shape) for name, shape in shapes if shape is not None)


def _reference_shape(hint: Any) -> Any:
    """Return `ReferenceTo`, a dataclass that contains references, `[shape]` for a list of these; None without references."""
    for mark in getattr(hint, "__metadata__", ()):
        if isinstance(mark, ReferenceTo):
            return mark
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return hint if _reference_fields(hint) else None
    shapes = [shape for shape in map(_reference_shape, get_args(hint)) if shape is not None]
    if not shapes:
        return None
    return [shapes[0]] if get_origin(hint) is list else shapes[0]


def _iterate_references(value: Any, shape: Any, pointer: str) -> Iterator[Reference]:
    if value is None:
        return
    if isinstance(shape, ReferenceTo):
        if value != shape.keyword:
            yield Reference(pointer, shape.prefix, value)
    elif isinstance(shape, list):
        for number, entry in enumerate(value):
            yield from _iterate_references(entry, shape[0], f"{pointer}/{number}")
    else:
        for name, field_shape in _reference_fields(shape):
            yield from _iterate_references(getattr(value, name), field_shape, f"{pointer}/{name}")


def _replace(value: Any, shape: Any, pointer: str, ids: Mapping[str, str]) -> Any:
    if value is None:
        return None
    if isinstance(shape, ReferenceTo):
        return ids.get(pointer, value)
    if isinstance(shape, list):
        return [_replace(entry, shape[0], f"{pointer}/{number}", ids) for number, entry in enumerate(value)]
    changes = {
        name: _replace(getattr(value, name), field_shape, f"{pointer}/{name}", ids)
        for name, field_shape in _reference_fields(shape)
    }
    return dataclasses.replace(value, **changes)
