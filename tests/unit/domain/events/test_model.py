"""The form of an event, within the size limits of the table and the bus."""

import json
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.clock import rfc3339
from apikit.resources.records import Cause, public_form
from domain.domain_events import DomainEvent
from domain.events.model import EventDraft
from tests.builders import CAUSE, NOW, a_client, a_domain_event, a_tenant


def a_draft(fact: DomainEvent | None = None, cause: Cause = CAUSE, **fields: Any) -> EventDraft:
    return EventDraft.from_domain_event(a_client(**fields), cause, fact or a_domain_event())


class TestDraft:
    def test_an_event_has_the_contracts_form(self) -> None:
        client = a_client()
        form = public_form(client)
        draft = EventDraft.from_domain_event(client, CAUSE, DomainEvent("client.updated", form, {"notes": None}))
        assert json.loads(draft.to_event(7).body) == {
            "id": draft.id,
            "object": "event",
            "type": "client.updated",
            "api_version": "v1",
            "sequence": 7,
            "created_at": "2026-03-01T09:30:00.000Z",
            "livemode": True,
            "organization_id": client.organization_id,
            "actor": {"type": "api_key", "id": CAUSE.principal},
            "request_id": CAUSE.request_id,
            "data": {"object": form, "previous_attributes": {"notes": None}},
        }
        assert rfc3339(NOW) == "2026-03-01T09:30:00.000Z"

    def test_the_same_change_has_the_same_id(self) -> None:
        client = a_client()
        fact = DomainEvent("client.created", {"id": client.id})
        assert (
            EventDraft.from_domain_event(client, CAUSE, fact).id == EventDraft.from_domain_event(client, CAUSE, fact).id
        )

    def test_another_version_type_part_or_environment_has_another_id(self) -> None:
        client, tenant = a_client(), a_tenant()
        fact = DomainEvent("client.updated", {})
        same: dict[str, Any] = {"id": client.id, "tenant": tenant}
        ids = {
            a_draft(fact, **same).id,
            a_draft(fact, **same, version=2).id,
            a_draft(DomainEvent("client.archived", {}), **same).id,
            a_draft(DomainEvent("client.updated", {}, part="2"), **same).id,
            a_draft(fact, id=client.id, tenant=Tenant(tenant.organization_id, "test")).id,
        }
        assert len(ids) == 5

    def test_what_the_platform_did_has_no_principal(self) -> None:
        form = json.loads(a_draft(cause=Cause("platform", "dlv_1")).to_event(1).body)
        assert form["actor"] == {"type": "platform", "id": None}


@pytest.mark.invented_events
class TestSize:
    def test_a_small_event_travels_whole(self) -> None:
        event = a_draft().to_event(1)
        assert event.to_bus_detail() == event.body

    def test_a_large_event_travels_without_its_data(self) -> None:
        event = a_draft(DomainEvent("client.created", {"id": "cli_1", "notes": "é" * 110_000})).to_event(1)
        notice = json.loads(event.to_bus_detail())
        assert (notice["data"], notice["truncated"], notice["sequence"]) == (None, True, 1)
        assert len(event.to_bus_detail().encode()) < 1_000
        assert json.loads(event.body)["data"]["object"]["notes"] == "é" * 110_000

    def test_what_no_item_holds_leaves_out_the_earlier_values(self) -> None:
        fact = DomainEvent(
            "client.updated", {"id": "cli_1", "object": "client", "a": "x" * 250_000}, {"a": "y" * 250_000}
        )
        form = json.loads(a_draft(fact).to_event(1).body)
        assert (form["truncated"], form["data"]["previous_attributes"]) == (True, None)
        assert len(form["data"]["object"]["a"]) == 250_000

    def test_then_all_but_the_id(self) -> None:
        fact = DomainEvent("client.updated", {"id": "cli_1", "object": "client", "a": "x" * 500_000}, {})
        form = json.loads(a_draft(fact).to_event(1).body)
        assert form["data"] == {"object": {"id": "cli_1", "object": "client"}, "previous_attributes": None}
