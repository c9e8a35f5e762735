"""Changes and events of stream records (W4, D14)."""

import dataclasses
import json
from datetime import timedelta
from typing import Any

import pytest

from apikit.dynamo.record_table import RecordTable
from apikit.dynamo.table import Table
from apikit.dynamo.values import to_item
from apikit.resources.records import Record, new_record, public_form
from domain.change_log.model import ChangeDraft
from domain.clients.model import Client
from domain.domain_events import create_event
from domain.quotas.model import QuotaAlert
from domain.stream_changes import EVENT_SOURCES, StreamChange, parse_stream_record
from domain.webhooks.model import Webhook
from domain.webhooks.repository import WebhookRepository
from domain.webhooks.signing_secrets import generate_secret
from tests.builders import CAUSE, NOW, a_client, a_tenant, a_webhook


def image(record: Record, *, is_deleted: bool = False) -> dict[str, Any]:
    """Return the item of the record in DynamoDB JSON, as its store writes it."""
    store: RecordTable[Any] = (
        WebhookRepository(Table("resources"))
        if isinstance(record, Webhook)
        else RecordTable(Table("resources"), type(record))
    )
    item = store.to_item(record, CAUSE)
    return to_item({**item, "pk": item["pk"] + ("#deleted" if is_deleted else "")})


def a_stream_record(new: dict[str, Any], old: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return a stream record."""
    images = {"Keys": {"pk": new["pk"], "sk": new["sk"]}, "NewImage": new, **({"OldImage": old} if old else {})}
    return {"eventName": "MODIFY" if old else "INSERT", "dynamodb": images}


def types(stream_record: dict[str, Any]) -> list[str]:
    return [draft.type for draft in parse_stream_record(stream_record).events]


def change(stream_record: dict[str, Any]) -> dict[str, Any]:
    """Return the change of a write, as its entry in the log."""
    draft = parse_stream_record(stream_record).change
    assert draft
    form: dict[str, Any] = json.loads(draft.to_change(7).body)
    return form


def a_quota_alert() -> QuotaAlert:
    fields = {"api_key_id": "key_1", "quota": "daily_quota", "percent": 80, "limit": 1_000, "period": "20260301"}
    return new_record(QuotaAlert, a_tenant(), NOW, fields)


def a_restoration(record: Record, deleted_at: str = "2026-02-20T08:00:00.000Z") -> dict[str, Any]:
    """Return the stream record of a restoration: a new item with the time when the record was deleted."""
    return a_stream_record({**image(record), **to_item({"gone": deleted_at})})


class TestEvents:
    def test_a_new_record_was_created(self) -> None:
        client = a_client()
        (draft,) = parse_stream_record(a_stream_record(image(client))).events
        assert (draft.type, draft.tenant, draft.created_at) == ("client.created", client.tenant, NOW)
        assert draft.form["data"]["object"]["name"] == "John & Jane Smith"
        assert draft.form["request_id"] == CAUSE.request_id

    def test_a_changed_record_says_what_it_was(self) -> None:
        old_version = a_client()
        new_version = dataclasses.replace(old_version, version=2, status="archived")
        drafts = parse_stream_record(a_stream_record(image(new_version), image(old_version))).events
        assert [draft.type for draft in drafts] == ["client.updated", "client.status_changed", "client.archived"]
        assert drafts[0].form["data"]["previous_attributes"] == {"status": "lead"}

    def test_a_change_of_a_deleted_record_is_nothing(self) -> None:
        client = a_client(version=3, deleted_at=NOW)
        new_image, old_image = (
            image(each, is_deleted=True) for each in (dataclasses.replace(client, version=4), client)
        )
        assert parse_stream_record(a_stream_record(new_image, old_image)) == StreamChange()

    def test_a_move_to_the_deleted_ones_is_the_deletion(self) -> None:
        client = a_client(version=3, deleted_at=NOW)
        (draft,) = parse_stream_record(a_stream_record(image(client, is_deleted=True))).events
        assert draft.type == "client.deleted"
        assert draft.form["data"]["previous_attributes"] == {"deleted_at": None}

    def test_a_restoration_is_an_update_and_no_creation(self) -> None:
        (draft,) = parse_stream_record(a_restoration(a_client(version=4))).events
        assert draft.type == "client.updated"
        assert draft.form["data"]["previous_attributes"] == {"deleted_at": "2026-02-20T08:00:00.000Z"}
        assert "deleted_at" not in draft.form["data"]["object"]

    def test_of_no_slice_are_made_when_only_bookkeeping_moved(self, monkeypatch: pytest.MonkeyPatch) -> None:
        source = (Client, lambda old_version, new: [create_event("client.updated", old_version, new)])
        monkeypatch.setattr("domain.stream_changes.EVENT_SOURCES", {"clients": source})
        old_version = a_client()
        new_version = dataclasses.replace(old_version, version=2, updated_at=NOW + timedelta(hours=1))
        assert types(a_stream_record(image(new_version), image(old_version))) == []
        assert change(a_stream_record(image(new_version), image(old_version)))["operation"] == "updated"
        assert types(a_stream_record(image(dataclasses.replace(new_version, notes="x")), image(old_version))) == [
            "client.updated"
        ]

    def test_a_write_that_left_the_record_as_it_was_says_nothing(self) -> None:
        client = a_client()
        assert parse_stream_record(a_stream_record(image(client), image(client))) == StreamChange()

    def test_a_removal_says_nothing(self) -> None:
        client = image(a_client())
        assert (
            parse_stream_record({"eventName": "REMOVE", "dynamodb": {"Keys": client, "OldImage": client}})
            == StreamChange()
        )

    @pytest.mark.parametrize(
        "pk",
        [
            "T#org_1#live#clients#history",
            "T#org_1#live#menus#versions#mnu_1",
            "T#org_1#live#unknown",
            "T#org_1#live#deleted",
            "LEDGER#1",
            "T#org_1#live",
        ],
    )
    def test_satellites_say_nothing(self, pk: str) -> None:
        assert parse_stream_record(a_stream_record(to_item({"pk": pk, "sk": "1"}))) == StreamChange()

    def test_the_collection_is_the_partitions(self) -> None:
        assert all(name == record_type.collection for name, (record_type, _) in EVENT_SOURCES.items())

    def test_a_webhooks_secret_reaches_no_event(self) -> None:
        old_version = a_webhook(secrets=(generate_secret(),), headers={"Authorization": "Bearer hunter2"})
        new_version = old_version.disable(NOW, "gone")
        (draft,) = parse_stream_record(a_stream_record(image(new_version), image(old_version))).events
        assert draft.type == "webhook.disabled"
        text = draft.to_event(1).body
        assert old_version.secret not in text
        assert "hunter2" not in text
        assert draft.form["data"]["previous_attributes"] == {
            "failed_at": None,
            "failure_reason": None,
            "status": "active",
        }

    def test_what_an_owner_does_to_a_webhook_says_nothing(self) -> None:
        webhook = a_webhook(tenant=a_tenant())
        assert types(a_stream_record(image(webhook))) == []
        assert types(a_stream_record(image(webhook.pause(NOW)), image(webhook))) == []
        assert types(a_stream_record(image(dataclasses.replace(webhook, deleted_at=NOW), is_deleted=True))) == []

    def test_every_slice_makes_types_of_the_catalogue(self) -> None:
        assert set(EVENT_SOURCES) >= {Client.collection, Webhook.collection}


class TestChange:
    def test_of_a_new_record_holds_it(self) -> None:
        client = a_client()
        assert change(a_stream_record(image(client))) == {
            "object": "change",
            "sequence": 7,
            "type": "client",
            "id": client.id,
            "operation": "created",
            "version": 1,
            "changed_at": "2026-03-01T09:30:00.000Z",
            "data": public_form(client),
        }

    def test_of_a_changed_record_holds_what_was_left(self) -> None:
        old_version = a_client()
        entry = change(
            a_stream_record(image(dataclasses.replace(old_version, version=2, notes="x")), image(old_version))
        )
        assert (entry["operation"], entry["version"], entry["data"]["notes"]) == ("updated", 2, "x")

    def test_of_a_deletion_is_a_tombstone(self) -> None:
        entry = change(a_stream_record(image(a_client(version=3, deleted_at=NOW), is_deleted=True)))
        assert (entry["operation"], entry["version"], entry["data"]) == ("deleted", 3, None)

    def test_of_a_restoration_holds_the_record_again(self) -> None:
        client = a_client(version=4)
        entry = change(a_restoration(client))
        assert (entry["operation"], entry["version"], entry["data"]) == ("restored", 4, public_form(client))

    def test_of_what_nobody_can_ask_for_is_not_told(self) -> None:
        changes = parse_stream_record(a_stream_record(image(a_quota_alert())))
        assert (changes.change, [draft.type for draft in changes.events]) == (None, ["quota.threshold_reached"])

    def test_a_webhooks_header_values_are_not_told(self) -> None:
        entry = change(a_stream_record(image(a_webhook(headers={"Authorization": "Bearer hunter2"}))))
        assert entry["data"]["headers"] == {"Authorization": "********"}

    def test_what_no_item_holds_is_told_by_its_id(self) -> None:
        client = a_client()
        draft = ChangeDraft.from_record(client, "updated", {**public_form(client), "notes": "x" * 400_000})
        entry = json.loads(draft.to_change(1).body)
        assert (entry["data"], entry["truncated"]) == ({"id": client.id, "object": "client"}, True)

    def test_later_states_rank_higher(self) -> None:
        client = a_client(version=9)
        second = dataclasses.replace(client, updated_at=NOW + timedelta(milliseconds=1))
        third = dataclasses.replace(client, version=10, updated_at=NOW - timedelta(hours=1))
        ranks = [parse_stream_record(a_stream_record(image(each))).change.rank for each in (client, second, third)]  # type: ignore[union-attr]
        assert ranks == sorted(set(ranks))
