"""From stream records to changes and events: which writes say something (W4, D14)."""

import dataclasses
import json
from datetime import timedelta
from typing import Any

import pytest

from apikit.dynamo.table import Table
from apikit.dynamo.values import to_item
from apikit.resources.record_table import RecordTable
from apikit.resources.records import Record, create, public
from domain.change_log.model import ChangeDraft
from domain.changes import SLICES, Told, told_by
from domain.clients.model import Client
from domain.domain_events import event
from domain.quotas.model import QuotaAlert
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
    return [draft.type for draft in told_by(stream_record).events]


def change(stream_record: dict[str, Any]) -> dict[str, Any]:
    """The change that the write is, as its entry in the log."""
    draft = told_by(stream_record).change
    assert draft
    form: dict[str, Any] = json.loads(draft.numbered(7).body)
    return form


def a_quota_alert() -> QuotaAlert:
    fields = {"api_key_id": "key_1", "quota": "daily_quota", "percent": 80, "limit": 1_000, "period": "20260301"}
    return create(QuotaAlert, a_tenant(), NOW, fields)


def restored(record: Record, gone: str = "2026-02-20T08:00:00.000Z") -> dict[str, Any]:
    """The stream record of a restoration: a new item, marked by when the record was deleted."""
    return written({**image(record), **to_item({"gone": gone})})


class TestEvents:
    def test_a_new_record_was_created(self) -> None:
        client = a_client()
        (draft,) = told_by(written(image(client))).events
        assert (draft.type, draft.tenant, draft.created_at) == ("client.created", client.tenant, NOW)
        assert draft.form["data"]["object"]["name"] == "John & Jane Smith"
        assert draft.form["request_id"] == CAUSE.request_id

    def test_a_changed_record_says_what_it_was(self) -> None:
        before = a_client()
        after = dataclasses.replace(before, version=2, status="archived")
        drafts = told_by(written(image(after), image(before))).events
        assert [draft.type for draft in drafts] == ["client.updated", "client.status_changed", "client.archived"]
        assert drafts[0].form["data"]["previous_attributes"] == {"status": "lead"}

    def test_a_move_to_the_deleted_ones_is_the_deletion(self) -> None:
        client = a_client(version=3, deleted_at=NOW)
        (draft,) = told_by(written(image(client, deleted=True))).events
        assert draft.type == "client.deleted"
        assert draft.form["data"]["previous_attributes"] == {"deleted_at": None}

    def test_a_restoration_is_an_update_and_no_creation(self) -> None:
        (draft,) = told_by(restored(a_client(version=4))).events
        assert draft.type == "client.updated"
        assert draft.form["data"]["previous_attributes"] == {"deleted_at": "2026-02-20T08:00:00.000Z"}
        assert "deleted_at" not in draft.form["data"]["object"]

    def test_of_no_slice_are_made_when_only_bookkeeping_moved(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(SLICES, "clients", (Client, lambda before, after: [event("client.updated", before, after)]))
        before = a_client()
        moved = dataclasses.replace(before, version=2, updated_at=NOW + timedelta(hours=1))
        assert types(written(image(moved), image(before))) == []
        assert change(written(image(moved), image(before)))["operation"] == "updated"
        assert types(written(image(dataclasses.replace(moved, notes="x")), image(before))) == ["client.updated"]

    def test_a_write_that_left_the_record_as_it_was_says_nothing(self) -> None:
        client = a_client()
        assert told_by(written(image(client), image(client))) == Told()

    def test_a_removal_says_nothing(self) -> None:
        client = image(a_client())
        assert told_by({"eventName": "REMOVE", "dynamodb": {"Keys": client, "OldImage": client}}) == Told()

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
        assert told_by(written(to_item({"pk": pk, "sk": "1"}))) == Told()

    def test_the_collection_is_the_partitions(self) -> None:
        assert all(name == record_type.collection for name, (record_type, _) in SLICES.items())

    def test_a_webhooks_secret_reaches_no_event(self) -> None:
        before = a_webhook(secrets=(new_secret(),), headers={"Authorization": "Bearer hunter2"})
        after = before.disabled(NOW, "gone")
        (draft,) = told_by(written(image(after), image(before))).events
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


class TestChange:
    def test_of_a_new_record_holds_it(self) -> None:
        client = a_client()
        assert change(written(image(client))) == {
            "object": "change",
            "sequence": 7,
            "type": "client",
            "id": client.id,
            "operation": "created",
            "version": 1,
            "changed_at": "2026-03-01T09:30:00.000Z",
            "data": public(client),
        }

    def test_of_a_changed_record_holds_what_was_left(self) -> None:
        before = a_client()
        told = change(written(image(dataclasses.replace(before, version=2, notes="x")), image(before)))
        assert (told["operation"], told["version"], told["data"]["notes"]) == ("updated", 2, "x")

    def test_of_a_deletion_is_a_tombstone(self) -> None:
        told = change(written(image(a_client(version=3, deleted_at=NOW), deleted=True)))
        assert (told["operation"], told["version"], told["data"]) == ("deleted", 3, None)

    def test_of_a_restoration_holds_the_record_again(self) -> None:
        client = a_client(version=4)
        told = change(restored(client))
        assert (told["operation"], told["version"], told["data"]) == ("restored", 4, public(client))

    def test_of_what_nobody_can_ask_for_is_not_told(self) -> None:
        told = told_by(written(image(a_quota_alert())))
        assert (told.change, [draft.type for draft in told.events]) == (None, ["quota.threshold_reached"])

    def test_a_webhooks_header_values_are_not_told(self) -> None:
        told = change(written(image(a_webhook(headers={"Authorization": "Bearer hunter2"}))))
        assert told["data"]["headers"] == {"Authorization": "********"}

    def test_what_no_item_holds_is_told_by_its_id(self) -> None:
        client = a_client()
        draft = ChangeDraft.of(client, "updated", {**public(client), "notes": "x" * 400_000})
        told = json.loads(draft.numbered(1).body)
        assert (told["data"], told["truncated"]) == ({"id": client.id, "object": "client"}, True)

    def test_later_states_rank_higher(self) -> None:
        client = a_client(version=9)
        touched = dataclasses.replace(client, updated_at=NOW + timedelta(milliseconds=1))
        later = dataclasses.replace(client, version=10, updated_at=NOW - timedelta(hours=1))
        ranks = [told_by(written(image(each))).change.rank for each in (client, touched, later)]  # type: ignore[union-attr]
        assert ranks == sorted(set(ranks))
