"""JSON Schemas and examples of events, from the file that `python -m tools.openapi` generates. A process reads it when it is needed."""

from functools import cache
from pathlib import Path

from msgspec import Struct, json

from apikit.resources import records
from domain.events.event_catalogue import EVENT_TYPES

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_THIN_SHAPE = "ThinEvent"
_FILE = Path(__file__).with_name("event_types.json")


class PublishedEventType(Struct, frozen=True):
    """What is published of an event type. An event has the form of exactly one of the `shapes`.

    `since` is the first API version with events of this type; None if they are not sent yet.
    """

    shapes: tuple[str, ...]
    since: str | None
    example: records.JsonObject


class _Catalogue(Struct, frozen=True):
    """The content of the file: definitions by name, the names of those that a shape refers to, and the types."""

    definitions: dict[str, records.JsonObject]
    definitions_by_shape: dict[str, tuple[str, ...]]
    types: dict[str, PublishedEventType]


def find_published_type(event_type: str) -> PublishedEventType:
    """Return what is published of a type of the catalogue."""
    return _read_catalogue().types[event_type]


def create_event_schema(event_type: str) -> records.JsonObject:
    """Return the JSON Schema of the events of a type of the catalogue, complete with its definitions."""
    return _create_schema(event_type, find_published_type(event_type).shapes)


def create_thin_schema(event_type: str) -> records.JsonObject:
    """Return the JSON Schema of the thin payloads of a type of the catalogue."""
    return _create_schema(event_type, (_THIN_SHAPE,))


def _create_schema(event_type: str, shapes: tuple[str, ...]) -> records.JsonObject:
    catalogue = _read_catalogue()
    names = sorted({name for shape in shapes for name in catalogue.definitions_by_shape[shape]})
    return {
        "$schema": DIALECT,
        "title": event_type,
        "description": EVENT_TYPES[event_type],
        "type": "object",
        "properties": {"type": {"const": event_type}},
        "oneOf": [{"$ref": f"#/$defs/{shape}"} for shape in shapes],
        "$defs": {name: catalogue.definitions[name] for name in names},
    }


@cache
def _read_catalogue() -> _Catalogue:
    return json.decode(_FILE.read_bytes(), type=_Catalogue)
