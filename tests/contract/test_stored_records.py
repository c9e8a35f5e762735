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
from domain.changes import SLICES, told_by
from domain.registry import REGISTRY
from tests.contract.standing import Standing, find
from tests.gateway import Answer
from tests.storage import delete_item, put_item
from tools.openapi_document.identities import record_types

BROKEN = "\u0007" + "no rule admits this " * 50
_OWN_ID = re.compile(r"[a-z]+_[0-9a-z]{26}")
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}.*")
# What says which record it is and where; nobody sends it.
_KEYS = frozenset({"id", "organization_id", "livemode", "version"})
# What is right in any patch that repairs: the rest of these records' fields may not change.
_READ_ONLY = ("status", "environment", "parent_id", "kind", "tier")
COLLECTIONS = sorted(SLICES.keys() - {"quota-alerts", "batch"})
EXPANDED = [name for name in COLLECTIONS if REGISTRY.expansions(REGISTRY.objects.get(name, ""))]


def broken(value: Any) -> Any:
    """The JSON value with every text, number and member of it wrong; times stay, since no rule of theirs can tighten."""
    match value:
        case str():
            return value if _TIME.fullmatch(value) else BROKEN
        case bool() | None:
            return value
        case int():
            return -1
        case list():
            return [broken(each) for each in value]
        case dict():
            parts = {name: broken(each) for name, each in value.items() if each is not None}
            # An ID that we gave to a part stays: with another one it would be another part.
            own = {"id": value["id"]} if _OWN_ID.fullmatch(str(value.get("id"))) else {}
            return {**parts, **own, "never_heard_of": BROKEN}
    raise TypeError(value)


@dataclass(frozen=True)
class Stored:
    """A record in the table, as it was when it was made."""

    standing: Standing
    record_type: type[Record]
    path: str
    item: dict[str, Any]

    def call(self, method: str, path: str | None = None, **request: Any) -> Answer:
        headers = {"if-match": "*"} if method in {"PATCH", "DELETE"} else {}
        answer = self.standing.caller.call(method, path or self.path, headers=headers, **request)
        assert answer.status < 500, answer
        return answer

    @property
    def place(self) -> tuple[str, str]:
        return self.item["pk"], self.item["sk"]

    @property
    def doc(self) -> dict[str, Any]:
        doc: dict[str, Any] = json.loads(self.item["doc"])
        return doc

    def break_(self, *kept: str) -> dict[str, Any]:
        """Writes the broken record in its place, as if its type had had other fields.

        Of the fields a caller may set, its parent and these are still right.
        """
        parent = self.record_type.parent
        kept = (*kept, *_KEYS, *([parent.field] if parent else []))
        doc = {name: value if name in kept else broken(value) for name, value in self.doc.items() if value is not None}
        item = {**self.item, "doc": json.dumps({**doc, "never_heard_of": BROKEN})}
        item.pop("empty", None)
        put_item("resources", item)
        return item


@pytest.fixture(scope="module", autouse=True)
def documented() -> None:
    """In the place of the fixture that compares answers with the documents: here they are broken on purpose."""


@pytest.fixture
def stored(there: Standing, request: pytest.FixtureRequest) -> Iterator[Stored]:
    """One record of the collection, put back as it was at the end."""
    name: str = request.param
    record_type = record_types()[name]
    record_id = there.id_in(name)
    assert record_id
    pk = f"T#{there.caller.organization_id}#live#{name}"
    item = Table("resources").get(pk, record_id)
    assert item
    parent = record_type.parent
    above = f"/{parent.collection}/{json.loads(item['doc'])[parent.field]}" if parent else ""
    yield Stored(there, record_type, f"/v1{above}/{name}/{record_id}", copy.deepcopy(item))
    put_item("resources", item)


def settable(record_type: type[Record]) -> set[str]:
    """The names that a merge patch of the record knows."""
    return set(find(f"{record_type.collection.replace('-', '_')}_update").body_schema["properties"])


def cleaned(value: Any) -> Any:
    """The value as a merge patch that takes away what nobody has heard of."""
    return {**value, "never_heard_of": None} if isinstance(value, dict) else value


def of(names: list[str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("stored", names, indirect=True)


@of(COLLECTIONS)
def test_is_read_and_listed(stored: Stored) -> None:
    stored.break_()
    one = stored.call("GET")
    assert (one.status, one.json()["id"]) == (200, stored.item["sk"])
    page = stored.call("GET", stored.path.rpartition("/")[0])
    assert stored.item["sk"] in {each["id"] for each in page.json()["data"]}
    assert not any("never_heard_of" in each for each in page.json()["data"])


@of(EXPANDED)
def test_is_expanded(stored: Stored) -> None:
    stored.break_()
    names = REGISTRY.expansions(stored.record_type.object)
    answer = stored.call("GET", query=f"expand={','.join(names)}")
    assert (answer.status, answer.json().keys() >= names.keys()) == (200, True)


@of(COLLECTIONS)
def test_keeps_what_a_patch_leaves_alone(stored: Stored) -> None:
    stored.break_("status", "metadata")
    before = stored.call("GET").json()
    answer = stored.call("PATCH", json={"metadata": {"checked_by": "eva"}})
    if answer.status == 422:
        # Its parts are judged as a whole: the refusal names what to repair.
        assert {pointer.split("/")[1] for pointer, _ in answer.faults()} <= before.keys() - {"metadata"}
        return
    changes = {"version": before["version"] + 1, "metadata": {**before["metadata"], "checked_by": "eva"}}
    assert {**answer.json(), "updated_at": None} == {**before, **changes, "updated_at": None}


@of(COLLECTIONS)
def test_is_repaired_by_a_patch(stored: Stored) -> None:
    whole = stored.call("GET").json()
    stored.break_(*_READ_ONLY)
    patch = {name: value for name, value in whole.items() if name in settable(stored.record_type)}
    answer = stored.call("PATCH", json={name: cleaned(value) for name, value in patch.items()})
    assert answer.status == 200, answer
    repaired = answer.json()
    assert {name: repaired[name] for name in patch} == patch


@of([name for name in COLLECTIONS if name != "organizations"])
def test_is_deleted(stored: Stored) -> None:
    stored.break_("status")
    assert stored.call("DELETE").status == 204
    delete_item("resources", f"{stored.item['pk']}#deleted", stored.item["sk"])


@of(COLLECTIONS)
def test_is_streamed(stored: Stored) -> None:
    item = stored.break_()
    images = {"Keys": to_item({"pk": item["pk"], "sk": item["sk"]}), "NewImage": to_item(item)}
    told = told_by({"eventName": "INSERT", "dynamodb": images})
    assert told.change
    assert told_by({"eventName": "MODIFY", "dynamodb": {**images, "OldImage": to_item(stored.item)}}).change
