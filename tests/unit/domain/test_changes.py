"""From stream records to events: which writes say something (W4)."""

import dataclasses
from typing import Any

import pytest

from apikit.dynamo.records import RecordTable
from apikit.dynamo.table import Table
from apikit.dynamo.values import to_item
from apikit.records import Record
from domain.changes import SLICES, drafts_of
from domain.clients.model import Client
from domain.webhooks.model import Webhook, new_secret
from domain.webhooks.repository import WebhookRepository
from tests.builders import CAUSE, NOW, a_client, a_tenant, a_webhook


def image(record: Record, *, deleted: bool = False) -> dict[str, Any]:
    """The record's item in DynamoDB's typed JSON, as its store writes it."""
    store: RecordTable[Any] = (
        WebhookRepository(Table("resources"))
        if isinstance(record, Webhook)
        else RecordTable(Table("resources"), type(record))
    )
    item = store.item_of(record, CAUSE)
    return to_item({**item, "pk": item["pk"] + ("#deleted" if deleted else "")})


def written(new: dict[str, Any], old: dict[str, Any] | None = None) -> dict[str, Any]:
    """A stream record."""
    images = {"Keys": {"pk": new["pk"], "sk": new["sk"]}, "NewImage": new, **({"OldImage": old} if old else {})}
    return {"eventName": "MODIFY" if old else "INSERT", "dynamodb": images}


def types(stream_record: dict[str, Any]) -> list[str]:
    return [draft.type for draft in drafts_of(stream_record)]


class TestDraftsOf:
    def test_a_new_record_was_created(self) -> None:
        client = a_client()
        (draft,) = drafts_of(written(image(client)))
        assert (draft.type, draft.tenant, draft.created_at) == ("client.created", client.tenant, NOW)
        assert draft.form["data"]["object"]["name"] == "John & Jane Smith"
        assert draft.form["request_id"] == CAUSE.request_id

    def test_a_changed_record_says_what_it_was(self) -> None:
        before = a_client()
        after = dataclasses.replace(before, version=2, status="archived")
        drafts = drafts_of(written(image(after), image(before)))
        assert [draft.type for draft in drafts] == ["client.updated", "client.status_changed", "client.archived"]
        assert drafts[0].form["data"]["previous_attributes"] == {"status": "lead"}

    def test_a_move_to_the_deleted_ones_is_the_deletion(self) -> None:
        client = a_client(version=3, deleted_at=NOW)
        (draft,) = drafts_of(written(image(client, deleted=True)))
        assert draft.type == "client.deleted"
        assert draft.form["data"]["previous_attributes"] == {"deleted_at": None}

    def test_a_removal_says_nothing(self) -> None:
        client = image(a_client())
        assert drafts_of({"eventName": "REMOVE", "dynamodb": {"Keys": client, "OldImage": client}}) == []

    @pytest.mark.parametrize(
        "pk",
        ["T#org_1#live#clients#history", "T#org_1#live#unknown", "T#org_1#live#deleted", "LEDGER#1", "T#org_1#live"],
    )
    def test_satellites_say_nothing(self, pk: str) -> None:
        assert drafts_of(written(to_item({"pk": pk, "sk": "1"}))) == []

    def test_the_collection_is_the_partitions(self) -> None:
        assert all(name == record_type.collection for name, (record_type, _) in SLICES.items())

    def test_a_webhooks_secret_reaches_no_event(self) -> None:
        before = a_webhook(secrets=(new_secret(),), headers={"Authorization": "Bearer hunter2"})
        after = before.disabled(NOW, "gone")
        (draft,) = drafts_of(written(image(after), image(before)))
        assert draft.type == "webhook.disabled"
        text = draft.numbered(1).body
        assert before.secret not in text
        assert "hunter2" not in text
        assert draft.form["data"]["previous_attributes"] == {
            "failed_at": None,
            "failure_reason": None,
            "status": "active",
        }

    def test_what_an_owner_does_to_a_webhook_says_nothing(self) -> None:
        before = a_webhook(tenant=a_tenant())
        assert types(written(image(before))) == []
        assert types(written(image(before.paused(NOW)), image(before))) == []
        assert types(written(image(dataclasses.replace(before, deleted_at=NOW), deleted=True))) == []

    def test_every_slice_makes_types_of_the_catalogue(self) -> None:
        assert set(SLICES) >= {Client.collection, Webhook.collection}
