"""The payload of a delivery (W1)."""

import json
from typing import Any

import jsonschema_rs
import pytest

from domain.deliveries.event_payload import payload_of
from domain.events.event_catalogue import EVENT_TYPES
from domain.events.event_schemas import create_thin_schema, find_published_type
from domain.events.model import Event
from tests.builders import a_tenant, a_webhook, an_event


class TestPayloadOf:
    def test_full_is_the_event_byte_for_byte(self) -> None:
        event = an_event(a_tenant())
        assert payload_of(a_webhook(), event) == event.body

    def test_thin_has_ids_only(self) -> None:
        event = an_event(a_tenant(), 7, object_={"id": "cli_1", "object": "client", "email": "zoe@example.com"})
        form = json.loads(event.body)
        assert json.loads(payload_of(a_webhook(payload="thin"), event)) == {
            "id": event.id,
            "object": "event",
            "type": "client.created",
            "api_version": "v1",
            "sequence": 7,
            "created_at": form["created_at"],
            "livemode": True,
            "organization_id": event.tenant.organization_id,
            "data": {"object": {"id": "cli_1", "object": "client"}},
        }

    def test_thin_without_an_id_has_those_that_it_refers_to(self) -> None:
        webhook, tenant = a_webhook(payload="thin"), a_tenant()
        forms = [
            json.loads(payload_of(webhook, an_event(tenant, 1, each)))["data"]["object"]
            for each in ("payment_request.due", "availability.changed")
        ]
        assert forms == [
            {
                "object": "payment_request",
                "payment_schedule_id": "psc_01k0a3v5m8f1xq2w7r9tbdc6yz",
                "booking_id": "bkg_01k0a3v5m8f1xq2w7r9tbdc6yz",
                "wedding_id": None,
                "payment_id": None,
            },
            {"object": "availability_change"},
        ]


class TestThinSchema:
    @pytest.mark.parametrize("event_type", EVENT_TYPES)
    def test_fits_the_thin_payload_of_every_type_and_not_the_full_one(self, event_type: str) -> None:
        example = find_published_type(event_type).example
        event = Event.from_body(json.dumps(example))
        validator = jsonschema_rs.validator_for(create_thin_schema(event_type))
        validator.validate(json.loads(payload_of(a_webhook(payload="thin"), event)))
        assert not validator.is_valid(example)

    @pytest.mark.parametrize(
        "change",
        [
            {"type": "client.updated"},
            {"data": {"object": {"id": "cli_1"}}},
            {"data": {"object": {"object": "client", "guests": 4}}},
            {"data": {"object": {"object": "client", "id": "cli_1"}, "previous_attributes": None}},
        ],
    )
    def test_refuses_other_forms(self, change: dict[str, Any]) -> None:
        payload = json.loads(payload_of(a_webhook(payload="thin"), an_event(a_tenant())))
        validator = jsonschema_rs.validator_for(create_thin_schema("client.created"))
        assert validator.is_valid(payload)
        assert not validator.is_valid({**payload, **change})
