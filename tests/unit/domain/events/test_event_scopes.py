"""Scopes that read the events and changes of each resource type."""

import pytest

from apikit.errors import InsufficientScope
from domain.api_keys.key_scopes import RESOURCES
from domain.events.event_catalogue import EVENT_TYPES, PATTERNS, find_object_type
from domain.events.event_scopes import (
    find_event_scope,
    find_readable_patterns,
    find_readable_types,
    find_resource_scope,
    require_event_scopes,
)
from domain.stream_changes import EVENT_SOURCES, INTERNAL_COLLECTIONS
from tests.builders import an_actor


def test_every_type_and_pattern_has_a_scope_that_keys_can_have() -> None:
    for pattern in PATTERNS - {"*"}:
        resource, _, access = find_event_scope(pattern).partition(":")
        assert (resource in RESOURCES, access) == (True, "read"), pattern
    assert {find_event_scope(name) for name in EVENT_TYPES} == {
        find_resource_scope(find_object_type(name)) for name in EVENT_TYPES
    }


def test_the_scope_of_a_record_is_the_one_its_service_asks_for() -> None:
    scopes = {record.object: find_resource_scope(record.object) for record, _ in EVENT_SOURCES.values()}
    scope_by_object = {record.object: record.scope("read") for record, _ in EVENT_SOURCES.values()}
    assert {name: scope for name, scope in scopes.items() if scope != scope_by_object[name]} == {
        "quota_alert": "usage:read",
        "receipt": "payments:read",
    }
    assert {"quota-alerts"} == INTERNAL_COLLECTIONS


@pytest.mark.parametrize("scopes", [("*",), ("*:read",)])
def test_a_key_that_reads_everything_is_not_filtered(scopes: tuple[str, ...]) -> None:
    actor = an_actor(*scopes)
    assert (find_readable_types(actor), find_readable_patterns(actor)) == (None, None)
    require_event_scopes(actor, ["*", "client.*"])


def test_a_narrow_key_reads_what_its_scopes_name() -> None:
    actor = an_actor("payments:read", "usage:read", "clients:write")
    objects = frozenset({"payment", "payment_schedule", "payment_request", "receipt", "quota_alert"})
    assert find_readable_types(actor) == objects
    assert find_readable_patterns(actor) == (
        "payment.*",
        "payment_request.*",
        "payment_schedule.*",
        "quota.*",
        "receipt.*",
    )
    assert find_readable_types(an_actor("payment-schedules:read")) == frozenset({"payment_schedule", "payment_request"})
    assert find_readable_patterns(an_actor("events:read")) == ()


def test_every_single_scope_is_not_everything() -> None:
    actor = an_actor(*(f"{name}:read" for name in RESOURCES))
    with pytest.raises(InsufficientScope) as refusal:
        require_event_scopes(actor, ["*"])
    assert refusal.value.facts["required_scope"] == "*:read"
