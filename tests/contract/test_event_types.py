"""The catalogue of event types (W2): every schema is one, every example fits it, and is what its slice makes of such a change."""

import dataclasses
import json
import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no stubs

from apikit.resources.records import Record, load
from domain.clients.model import Client
from domain.events.event_catalogue import EVENT_TYPES, find_object_type
from domain.events.event_schemas import create_event_schema, find_published_type
from domain.stream_changes import EVENT_SOURCES
from tests.builders import JOHN_AND_JANE
from tests.event_validation import faults_of, faults_of_writes
from tests.gateway import Caller
from tools.openapi import ROOT

Json = dict[str, Any]
SOURCES = {record.object: (record, create_events) for record, create_events in EVENT_SOURCES.values()}
EVERY = pytest.mark.parametrize("event_type", EVENT_TYPES)
# Forms that another resource's slice makes, which tests of that slice check.
OF_FORMS = frozenset({"availability_change", "payment_request"})
# The slice sends it from the health of deliveries.
WITHOUT_CHANGE = frozenset({"webhook.failing"})
OF_RECORDS = [name for name in EVENT_TYPES if find_object_type(name) in SOURCES and name not in WITHOUT_CHANGE]


@EVERY
def test_schema_is_valid_and_complete(event_type: str) -> None:
    schema = create_event_schema(event_type)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)


@EVERY
def test_example_fits_the_schema_for_another_library_too(event_type: str) -> None:
    example = find_published_type(event_type).example
    assert example["type"] == event_type
    assert faults_of(example) == []
    Draft202012Validator(create_event_schema(event_type)).validate(example)


@EVERY
def test_schema_is_of_its_own_type(event_type: str) -> None:
    other_type = next(name for name in EVENT_TYPES if name != event_type)
    example = {**find_published_type(event_type).example, "type": other_type}
    assert not Draft202012Validator(create_event_schema(event_type)).is_valid(example)


@pytest.mark.parametrize("event_type", OF_RECORDS)
def test_example_is_what_the_slice_makes_of_such_a_change(event_type: str) -> None:
    example = find_published_type(event_type).example["data"]
    record_type, create_events = SOURCES[find_object_type(event_type)]
    new = _load(record_type, example["object"])
    old = None
    if example["previous_attributes"] is not None:
        old = _load(record_type, {**example["object"], **example["previous_attributes"], "version": new.version - 1})
    events = {event.type: event for event in create_events(old, new)}
    assert event_type in events, sorted(events)
    event = events[event_type]
    assert {"object": event.object, "previous_attributes": event.previous_attributes} == example


def test_types_that_are_not_sent_yet_say_so() -> None:
    future_types = {name for name in EVENT_TYPES if find_published_type(name).since is None}
    assert future_types == {name for name in EVENT_TYPES if find_object_type(name) not in SOURCES.keys() | OF_FORMS}


def test_guide_shows_the_whole_envelope() -> None:
    guide = (ROOT / "docs/guides/events.md").read_text(encoding="utf-8")
    (envelope,) = (json.loads(block) for block in re.findall(r"```json\n(.*?)```", guide, re.DOTALL))
    example = find_published_type(envelope["type"]).example
    assert list(envelope) == list(example)
    assert envelope["data"].keys() == example["data"].keys()


class TestTheCheck:
    """Faults that validation of the tests' events finds."""

    @pytest.mark.parametrize(
        "change",
        [
            {"sequence": 0},
            {"actor": {"type": "robot", "id": None}},
            {"created_at": "yesterday"},
            {"surprise": 1},
            {"truncated": True},
            {"data": {"object": {"id": "cli_1", "object": "client"}, "previous_attributes": None}},
            {"data": {}},
        ],
    )
    def test_of_the_envelope(self, change: Json) -> None:
        assert faults_of({**find_published_type("client.updated").example, **change})

    @pytest.mark.parametrize(
        ("values", "previous"),
        [
            ({"status": "eaten"}, {}),
            ({"surprise": 1}, {}),
            ({"planner": {"name": "Anna", "surprise": 1}}, {}),
            ({"deleted_at": "yesterday"}, {}),
            ({}, {"status": "eaten"}),
            ({}, {"surprise": None}),
        ],
    )
    def test_of_the_resource_and_its_previous_values(self, values: Json, previous: Json) -> None:
        example = find_published_type("client.updated").example
        data = {"object": {**example["data"]["object"], **values}, "previous_attributes": {"notes": None, **previous}}
        assert faults_of({**example, "data": data})

    @pytest.mark.invented_events
    def test_of_writes_that_nobody_published(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        caller.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        assert faults_of_writes() == []
        monkeypatch.setattr(Client, "object", "guest")
        assert any("client.created /data/object/object" in fault for fault in faults_of_writes())

    def test_a_truncated_event_may_lack_fields(self) -> None:
        data = {"object": {"id": "cli_1", "object": "client"}, "previous_attributes": None}
        assert faults_of({**find_published_type("client.updated").example, "data": data, "truncated": True}) == []


def _load(record_type: type[Record], form: Json) -> Record:
    """The record of a public form, without the form that it was loaded from."""
    return dataclasses.replace(load(record_type, {name: value for name, value in form.items() if name != "object"}))
