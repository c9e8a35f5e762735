"""Fields whose public names Python reserves: the same name in bodies, patches, responses, faults and stored records."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar

import pytest
from pydantic import Field, ValidationError

from apikit.decoding import decode
from apikit.encoding import encode
from apikit.errors import InvalidRequest
from apikit.resources.fields import STRICT, Moment
from apikit.resources.records import Record, apply_merge_patch, new_record, public_form, validate
from apikit.resources.stored_form import form_of, public_text, stored_members
from apikit.rest.payloads import body_schema, patch_schema, response_schema
from tests.builders import NOW, a_tenant

FIRST, LAST = datetime(2026, 6, 1, 9, tzinfo=UTC), datetime(2026, 6, 1, 10, tzinfo=UTC)
WINDOW = {"from": "2026-06-01T09:00:00.000Z", "to": "2026-06-01T10:00:00.000Z"}


@dataclass(frozen=True, kw_only=True)
class WindowFields:
    __pydantic_config__ = STRICT
    from_: Annotated[Moment, Field(alias="from", description="Start.", examples=["2026-06-01T09:00:00Z"])]
    to: Annotated[Moment | None, Field(description="End.", examples=["2026-06-01T10:00:00Z"])] = None
    class_: Annotated[list[str], Field(alias="class", description="Places.", examples=[[]])] = field(
        default_factory=list
    )


@dataclass(frozen=True, kw_only=True)
class WindowDetails(WindowFields):
    pass


@dataclass(frozen=True, kw_only=True)
class Window(WindowFields, Record):
    object: ClassVar[str] = "window"
    prefix: ClassVar[str] = "win"
    collection: ClassVar[str] = "windows"


@dataclass(frozen=True, slots=True)
class SlottedWindow:
    from_: Annotated[str, Field(alias="from")]


WindowIn = body_schema(WindowDetails, "A window.")
WindowPatch = patch_schema(WindowIn, "A changed window.")
WindowOut = response_schema(Window, "A window.")


def a_window() -> Window:
    return new_record(Window, a_tenant(), NOW, {"from_": FIRST, "to": LAST})


def test_encodes_and_decodes() -> None:
    assert encode(WindowDetails(from_=FIRST, to=LAST)) == {**WINDOW, "class": []}
    assert decode(WindowDetails, WINDOW) == WindowDetails(from_=FIRST, to=LAST)
    assert decode(SlottedWindow, {"from": "today"}) == SlottedWindow("today")
    first, second = decode(WindowDetails, {}), decode(WindowDetails, {})
    assert encode(first) == {"from": None, "to": None, "class": []}
    assert first.class_ is not second.class_


def test_a_stored_record_has_the_public_name() -> None:
    window = a_window()
    form = public_form(window)
    assert {name: form[name] for name in ("from", "to", "class")} == {**WINDOW, "class": []}
    item = {
        "pk": window.tenant.partition("windows"),
        "sk": window.id,
        "v": 1,
        **stored_members(Window, encode(window)),
    }
    assert decode(Window, form_of(item)) == window
    text = public_text(Window, "window", item)
    assert text is not None
    assert '"from":"2026-06-01T09:00:00.000Z"' in text
    assert '"class":[]' in text


def test_a_body_gives_the_attributes() -> None:
    body = WindowIn.model_validate(WINDOW)
    assert body.values() == {"from_": FIRST, "to": LAST, "class_": [], "metadata": {}}
    assert validate(WindowDetails, WINDOW) == WindowDetails(from_=FIRST, to=LAST)


@pytest.mark.parametrize("body", [{"from_": WINDOW["from"]}, {"from": 5}, {}])
def test_faults_have_the_public_name(body: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as error:
        WindowIn.model_validate(body)
    assert ("from",) in [fault["loc"] for fault in error.value.errors()]


class TestPatch:
    def test_changes_the_field(self) -> None:
        details = apply_merge_patch(a_window(), {"from": WINDOW["to"], "class": ["Rome"]}, WindowDetails)
        assert details == WindowDetails(from_=LAST, to=LAST, class_=["Rome"])

    def test_keeps_what_it_omits(self) -> None:
        assert apply_merge_patch(a_window(), {"to": None}, WindowDetails) == WindowDetails(from_=FIRST)

    @pytest.mark.parametrize(
        ("patch", "code"),
        [({"from": None}, "required"), ({"from": "soon"}, "wrong_type"), ({"from_": WINDOW["to"]}, "unknown_field")],
    )
    def test_names_the_fault(self, patch: dict[str, Any], code: str) -> None:
        with pytest.raises(InvalidRequest) as error:
            apply_merge_patch(a_window(), patch, WindowDetails)
        assert [(each.pointer, each.code) for each in error.value.errors] == [(f"/{next(iter(patch))}", code)]


def test_the_documents_have_the_public_name() -> None:
    for schema in (WindowIn, WindowPatch, WindowOut):
        assert {"from", "to", "class"} <= schema.model_json_schema()["properties"].keys(), schema
