"""Events against the published schemas of their types: those that the API serves, and stricter ones that allow no other field."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any

import jsonschema_rs
import orjson
import pytest
from moto.dynamodb.models import dynamodb_backends

from domain.events.event_catalogue import EVENT_TYPES
from domain.events.event_schemas import create_event_schema, find_published_type
from domain.events.model import Event, EventDraft
from domain.stream_changes import parse_stream_record

Json = dict[str, Any]


def faults_of(event: Json) -> list[str]:
    """A line for each fault of a public event, with its place."""
    event_type = event["type"]
    if event_type not in EVENT_TYPES:
        return [f"{event_type[:60]}: no type of the catalogue"]
    if not _validator(event_type).is_valid(event):
        return list(_faults(event_type, event)) or [f"{event_type}: fits no schema, or several"]
    return [*_faults(event_type, event), *_faults_of_previous_values(event_type, event)]


def _faults_of_previous_values(event_type: str, event: Json) -> Iterator[str]:
    """The resource with its previous values has the same form."""
    data = event["data"]
    if not data["previous_attributes"] or event.get("truncated"):
        return
    old_resource = {**data["object"], **data["previous_attributes"]}
    if old_resource.get("deleted_at", "") is None:
        del old_resource["deleted_at"]
    for fault in _faults(event_type, {**event, "data": {**data, "object": old_resource}}):
        yield f"{fault} (with previous_attributes)"


def _faults(event_type: str, event: Json) -> Iterator[str]:
    shapes = find_published_type(event_type).shapes
    shape = shapes[-1] if event.get("truncated") else shapes[0]
    for error in _strict_validator(event_type, shape).iter_errors(event):
        place = "".join(f"/{part}" for part in error.instance_path)
        yield f"{event_type} {place}: {error.message[-300:]}"


def faults_of_writes(table_name: str = "resources") -> list[str]:
    """The faults of every event of the writes to moto's table, whether a test published it or not."""
    (backend,) = (each["eu-central-1"] for each in dynamodb_backends.values())
    shard = backend.tables[table_name].stream_shard
    assert shard is not None
    drafts = (draft for each in shard.items for draft in _drafts(each.record))
    return list(dict.fromkeys(fault for each in drafts for fault in faults_of(json.loads(each.to_event(1).body))))


def _drafts(stream_record: Json) -> tuple[EventDraft, ...]:
    """The events of a stream record; none of an item that a test damaged."""
    try:
        return parse_stream_record(stream_record).events
    except orjson.JSONDecodeError:
        return ()


@cache
def _validator(event_type: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(create_event_schema(event_type), validate_formats=True)


@cache
def _strict_validator(event_type: str, shape: str) -> jsonschema_rs.Draft202012Validator:
    definitions = create_event_schema(event_type)["$defs"]
    strict_definitions = {name: _with_strict_parts(schema) for name, schema in definitions.items()}
    schema = {"$ref": f"#/$defs/{shape}", "unevaluatedProperties": False, "$defs": strict_definitions}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def _with_strict_parts(schema: Json) -> Json:
    """The schema whose parts allow only the fields that they or what they refer to describe."""
    parts = dict(schema)
    if "properties" in schema:
        parts["properties"] = {name: _strict(part) for name, part in schema["properties"].items()}
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), Mapping):
            parts[keyword] = _strict(schema[keyword])
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            parts[keyword] = [_strict(part) for part in schema[keyword]]
    return parts


def _strict(schema: Json) -> Json:
    describes_fields = schema.keys() & {"$ref", "allOf", "properties"} and "additionalProperties" not in schema
    closing = {"unevaluatedProperties": False} if describes_fields else {}
    return {**_with_strict_parts(schema), **closing}


@contextmanager
def collected_faults() -> Iterator[list[str]]:
    """The faults of every event that gets its number in the meantime, in any thread."""
    faults: list[str] = []
    to_event = EventDraft.to_event

    def to_valid_event(draft: EventDraft, sequence: int) -> Event:
        event = to_event(draft, sequence)
        faults.extend(faults_of(json.loads(event.body)))
        return event

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(EventDraft, "to_event", to_valid_event)
        yield faults
