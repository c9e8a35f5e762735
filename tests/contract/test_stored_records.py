"""A stored record that today's rules refuse is read, listed, expanded, repaired, deleted and streamed like any other.

Rules tighten, and so do the libraries behind them. Here every text of a record breaks every rule there is of texts.
"""

import copy
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from apikit.dynamo.table import Table
from apikit.dynamo.values import to_item
from apikit.resources.records import Record
from domain.ledgers.upcoming_holders import UpcomingHolders
from domain.registry import REGISTRY
from domain.stream_changes import EVENT_SOURCES, parse_stream_record
from tests.contract.standing import Standing, find
from tests.gateway import Answer
from tests.storage import delete_item, put_item
from tools.openapi_document.identities import record_types

pytestmark = pytest.mark.invented_events

INVALID_TEXT = "\u0007" + "no rule admits this " * 50
_OWN_ID = re.compile(r"[a-z]+_[0-9a-z]{26}")
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}.*")
# What says which record it is and where; nobody sends it.
_KEYS = frozenset({"id", "organization_id", "livemode", "version"})
# What is right in any patch that repairs: the rest of these records' fields may not change.
_READ_ONLY = ("status", "environment", "application_id", "service_account_id", "parent_id", "kind", "tier", "signature")
# Money that was moved stays on record.
_NEVER_DELETED = frozenset({"payments", "payment-schedules", "refunds"})
COLLECTIONS = sorted(EVENT_SOURCES.keys() - {"quota-alerts", "batch", "receipts"})
EXPANDABLE_COLLECTIONS = [
    name for name in COLLECTIONS if REGISTRY.expansions(REGISTRY.object_by_collection.get(name, ""))
]


def break_value(value: Any) -> Any:
    """The JSON value with every text, number and member of it wrong; times stay, since no rule of theirs can tighten."""
    match value:
        case str():
            return value if _TIME.fullmatch(value) else INVALID_TEXT
        case bool() | None:
            return value
        case int() | float():
            return -1
        case list():
            return [break_value(each) for each in value]
        case dict():
            parts = {name: break_value(each) for name, each in value.items() if each is not None}
            # An ID that we gave to a part stays: with another one it would be another part.
            own = {"id": value["id"]} if _OWN_ID.fullmatch(str(value.get("id"))) else {}
            return {**parts, **own, "never_heard_of": INVALID_TEXT}
    raise TypeError(value)


@dataclass(frozen=True)
class StoredRecord:
    """A record in the table, as it was when it was made."""

    chain: Standing
    record_type: type[Record]
    path: str
    item: dict[str, Any]

    def call(self, method: str, path: str | None = None, **request: Any) -> Answer:
        headers = {"if-match": "*"} if method in {"PATCH", "DELETE"} else {}
        answer = self.chain.caller.call(method, path or self.path, headers=headers, **request)
        assert answer.status < 500, answer
        return answer

    @property
    def place(self) -> tuple[str, str]:
        return self.item["pk"], self.item["sk"]

    @property
    def doc(self) -> dict[str, Any]:
        doc: dict[str, Any] = json.loads(self.item["doc"])
        return doc

    def break_(self, *field_names: str) -> dict[str, Any]:
        """Writes the broken record in its place, as if its type had had other fields.

        Of the fields a caller may set, its parent and these are still right.
        """
        parent = self.record_type.parent
        field_names = (*field_names, *_KEYS, *([parent.field] if parent else []))
        doc = {
            name: value if name in field_names else break_value(value)
            for name, value in self.doc.items()
            if value is not None
        }
        item = {**self.item, "doc": json.dumps({**doc, "never_heard_of": INVALID_TEXT})}
        item.pop("empty", None)
        put_item("resources", item)
        return item


@pytest.fixture(scope="module", autouse=True)
def openapi_validation() -> None:
    """In the place of the fixture that compares answers with the documents: here they are broken on purpose."""


@pytest.fixture
def record(chain: Standing, request: pytest.FixtureRequest) -> Iterator[StoredRecord]:
    """One record of the collection, put back as it was at the end."""
    name: str = request.param
    record_type = record_types()[name]
    record_id = chain.id_in(name)
    assert record_id
    pk = f"T#{chain.caller.organization_id}#live#{name}"
    item = Table("resources").get(pk, record_id)
    assert item
    parent = record_type.parent
    parent_path = f"/{parent.collection}/{json.loads(item['doc'])[parent.field]}" if parent else ""
    yield StoredRecord(chain, record_type, f"/v1{parent_path}/{name}/{record_id}", copy.deepcopy(item))
    put_item("resources", item)


def settable(record_type: type[Record]) -> set[str]:
    """The names that a merge patch of the record knows."""
    return set(find(f"{record_type.collection.replace('-', '_')}_update").body_schema["properties"])


def removal_patch(value: Any) -> Any:
    """The value as a merge patch that takes away what nobody has heard of, at every depth."""
    if not isinstance(value, dict):
        return value
    return {**{name: removal_patch(each) for name, each in value.items()}, "never_heard_of": None}


def each_collection(names: list[str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("record", names, indirect=True)


@each_collection(COLLECTIONS)
def test_is_read_and_listed(record: StoredRecord) -> None:
    record.break_()
    one = record.call("GET")
    assert (one.status, one.json()["id"]) == (200, record.item["sk"])
    page = record.call("GET", record.path.rpartition("/")[0])
    assert record.item["sk"] in {each["id"] for each in page.json()["data"]}
    assert not any("never_heard_of" in each for each in page.json()["data"])


@each_collection(EXPANDABLE_COLLECTIONS)
def test_is_expanded(record: StoredRecord) -> None:
    record.break_()
    names = REGISTRY.expansions(record.record_type.object)
    answer = record.call("GET", query=f"expand={','.join(names)}")
    assert (answer.status, answer.json().keys() >= names.keys()) == (200, True)


@each_collection(COLLECTIONS)
def test_keeps_what_a_patch_leaves_alone(record: StoredRecord) -> None:
    record.break_("status", "metadata")
    old_form = record.call("GET").json()
    answer = record.call("PATCH", json={"metadata": {"checked_by": "eva"}})
    if answer.status == 422:
        # Its parts are judged as a whole: the refusal names what to repair.
        assert {pointer.split("/")[1] for pointer, _ in answer.faults()} <= old_form.keys() - {"metadata"}
        return
    changes = {"version": old_form["version"] + 1, "metadata": {**old_form["metadata"], "checked_by": "eva"}}
    assert {**answer.json(), "updated_at": None} == {**old_form, **changes, "updated_at": None}


@each_collection(COLLECTIONS)
def test_is_repaired_by_a_patch(record: StoredRecord) -> None:
    whole = record.call("GET").json()
    record.break_(*_READ_ONLY)
    patch = {name: value for name, value in whole.items() if name in settable(record.record_type)}
    answer = record.call("PATCH", json={name: removal_patch(value) for name, value in patch.items()})
    assert answer.status == 200, answer
    new_form = answer.json()
    assert {name: new_form[name] for name in patch} == patch


@each_collection([name for name in COLLECTIONS if name not in {"organizations", *_NEVER_DELETED}])
def test_is_deleted(record: StoredRecord, monkeypatch: pytest.MonkeyPatch) -> None:
    # The customer has upcoming bookings.
    monkeypatch.setattr(UpcomingHolders, "require_none", lambda *_arguments, **_options: None)
    record.break_("status")
    assert record.call("DELETE").status == 204
    delete_item("resources", f"{record.item['pk']}#deleted", record.item["sk"])


@each_collection(COLLECTIONS)
def test_is_streamed(record: StoredRecord) -> None:
    item = record.break_()
    images = {"Keys": to_item({"pk": item["pk"], "sk": item["sk"]}), "NewImage": to_item(item)}
    event = parse_stream_record({"eventName": "INSERT", "dynamodb": images})
    assert event.change
    assert parse_stream_record({"eventName": "MODIFY", "dynamodb": {**images, "OldImage": to_item(record.item)}}).change
