"""What an item holds of a record, and the way back: nothing is lost, and little is stored."""

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

import pytest

from apikit.encoding import encode
from apikit.ids import new_id, parse_time
from apikit.resources.records import Cause, Record, dump, load, public_form
from apikit.resources.stored_form import drop_defaults, fill_defaults, form_of, public_text, stored_members
from domain.clients.model import Client, Contact
from tests.builders import (
    CAUSE,
    NOW,
    a_client,
    a_form,
    a_form_submission,
    a_menu,
    a_menu_selection,
    a_space,
    a_tenant,
    a_venue,
    an_api_key,
)
from tests.weddings import wedding_record


@dataclass(frozen=True, kw_only=True)
class Part:
    size: int | None = None
    tags: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Whole:
    name: str | None
    kind: str = "standard"
    part: Part = field(default_factory=Part)
    maybe: Part | None = None
    parts: list[Part] = field(default_factory=list)
    is_on: bool = False
    count: int = 0


@dataclass(frozen=True, kw_only=True)
class OtherPart:
    size: int | None = None
    labels: list[str] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class Note(Record):
    object: ClassVar[str] = "note"
    prefix: ClassVar[str] = "note"
    collection: ClassVar[str] = "notes"
    text: str | None = None
    part: Part | None = None


@dataclass(frozen=True, kw_only=True)
class NoteWithAnotherField(Record):
    object: ClassVar[str] = "note"
    prefix: ClassVar[str] = "note"
    collection: ClassVar[str] = "notes"
    title: str | None = None
    part: Part | None = None


@dataclass(frozen=True, kw_only=True)
class NoteWithAnotherPart(Record):
    object: ClassVar[str] = "note"
    prefix: ClassVar[str] = "note"
    collection: ClassVar[str] = "notes"
    text: str | None = None
    part: OtherPart | None = None


RECORDS = [
    a_client(planner=Contact(name="Anna"), metadata={"a": ""}, version=7),
    a_client(a_tenant("test")),
    a_client(deleted_at=NOW),
    a_venue(),
    a_space(),
    a_menu(),
    a_menu_selection(),
    a_form(),
    a_form_submission(answers={"guest_name": None}),
    an_api_key(),
    wedding_record(),
]
EMPTY_PART: dict[str, Any] = {"size": None, "tags": []}


def item_of(record: Record) -> dict[str, Any]:
    members = stored_members(type(record), encode(record))
    return {"pk": record.tenant.partition(record.collection), "sk": record.id, "v": record.version, **members}


class TestCompact:
    @pytest.mark.parametrize(
        ("value", "expected_form"),
        [
            (Whole(name=None), {"name": None, "kind": "standard", "is_on": False, "count": 0}),
            (Whole(name="x", part=Part(size=1)), {"part": {"size": 1}}),
            (Whole(name="x", maybe=Part()), {"maybe": {}}),
            (Whole(name="x", parts=[Part(), Part(tags=["a"])]), {"parts": [{}, {"tags": ["a"]}]}),
        ],
    )
    def test_leaves_out_what_is_empty_by_default(self, value: Whole, expected_form: dict[str, Any]) -> None:
        common_form = {"name": value.name, "kind": "standard", "is_on": False, "count": 0}
        form = encode(value)
        assert drop_defaults(Whole, form) == {**common_form, **expected_form}
        assert fill_defaults(Whole, drop_defaults(Whole, form)) == form
        assert list(fill_defaults(Whole, drop_defaults(Whole, form))) == list(form)

    def test_gives_every_record_lists_of_its_own(self) -> None:
        first, second = fill_defaults(Whole, {"name": "x"}), fill_defaults(Whole, {"name": "x"})
        assert first["parts"] is not second["parts"]
        assert first == {**encode(Whole(name="x")), "part": EMPTY_PART}

    def test_keeps_what_has_no_field_out(self) -> None:
        assert "never_heard_of" not in fill_defaults(Whole, {"name": "x", "never_heard_of": 1})


class TestDocument:
    def test_holds_what_no_key_says(self) -> None:
        created_at = datetime(2026, 3, 1, 9, 30, 0, 123000, tzinfo=UTC)
        client = a_client(id=new_id("cli", created_at), created_at=created_at, updated_at=created_at)
        item = item_of(client)
        assert item["at"] == "2026-03-01T09:30:00.123Z"
        assert json.loads(item["doc"]) == {
            "name": "John & Jane Smith",
            "email": "john@example.com",
            "package_type": "standard",
            "status": "lead",
        }

    def test_holds_a_creation_that_the_id_does_not_say(self) -> None:
        client = a_client(id=new_id("cli", NOW), created_at=NOW + timedelta(milliseconds=1))
        assert json.loads(item_of(client)["doc"])["created_at"] == "2026-03-01T09:30:00.001Z"

    @pytest.mark.parametrize("record", RECORDS)
    def test_becomes_the_record_again(self, record: Record) -> None:
        read = load(type(record), form_of(item_of(record)))
        assert read == record
        assert dump(read) == encode(record)
        assert list(dump(read)) == list(encode(record))

    def test_is_a_deleted_records_too(self) -> None:
        client = a_client(deleted_at=NOW)
        item = {**item_of(client), "pk": client.tenant.partition("clients#deleted")}
        assert load(Client, form_of(item)) == client


class TestPublicText:
    @pytest.mark.parametrize("record", RECORDS)
    def test_is_what_callers_see(self, record: Record) -> None:
        text = public_text(type(record), record.object, item_of(record))
        assert text is None or json.loads(text) == public_form(record)

    @pytest.mark.parametrize(
        "client",
        [
            a_client(),
            a_client(name='"\\\u2028\U0001f490'),
            a_client(id=new_id("cli", NOW), created_at=NOW + timedelta(seconds=1)),
        ],
    )
    def test_is_there_while_nothing_inside_is_left_out(self, client: Client) -> None:
        text = public_text(Client, "client", item_of(client))
        assert text is not None
        assert json.loads(text) == public_form(client)

    def test_is_none_when_something_inside_is_left_out(self) -> None:
        assert public_text(Client, "client", item_of(a_client(planner=Contact(name="Anna")))) is None

    @pytest.mark.parametrize("now", [NoteWithAnotherField, NoteWithAnotherPart])
    def test_is_none_when_the_type_has_other_fields_now(self, now: type[Record]) -> None:
        note = Note(
            id=new_id("note", NOW),
            organization_id=a_tenant().organization_id,
            livemode=True,
            created_at=NOW,
            updated_at=NOW,
            text="x",
        )
        item = item_of(note)
        assert public_text(Note, "note", item) is not None
        assert public_text(now, "note", item) is None


class TestStoredForm:
    def test_is_what_a_record_that_is_only_read_is_answered_with(self) -> None:
        form = form_of(item_of(a_client()))
        form["name"] = "Another"
        assert dump(load(Client, form))["name"] == "Another"

    def test_is_left_behind_by_a_change(self) -> None:
        new_version = replace(load(Client, form_of(item_of(a_client()))), name="Another")
        assert dump(new_version)["name"] == "Another"


def test_an_id_says_when_it_was_made() -> None:
    created_at = datetime(2026, 3, 1, 9, 30, 0, 123000, tzinfo=UTC)
    assert parse_time(new_id("cli", created_at)) == created_at


def test_a_cause_is_one_text() -> None:
    assert Cause.parse(str(CAUSE)) == CAUSE
