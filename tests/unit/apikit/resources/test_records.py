"""Records: merge patches, changes, their JSON form, and faults as the contract names them."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Annotated, Any, ClassVar

import pytest
from pydantic import Field

from apikit.errors import InvalidRequest
from apikit.ids import new_id
from apikit.resources.fields import STRICT, Metadata, Name
from apikit.resources.records import (
    Record,
    apply_merge_patch,
    dump,
    field_values,
    load,
    new_record,
    next_version,
    public_form,
    validate,
)
from tests.builders import NOW, a_tenant


@dataclass(frozen=True, kw_only=True)
class Part:
    __pydantic_config__ = STRICT
    name: Name
    count: Annotated[int, Field(strict=True, ge=0)] | None = None


@dataclass(frozen=True, kw_only=True)
class ThingDetails:
    __pydantic_config__ = STRICT
    name: Name
    part: Part | None = None
    anything: Any = None
    metadata: Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Thing(Record):
    object: ClassVar[str] = "thing"
    prefix: ClassVar[str] = "thg"
    collection: ClassVar[str] = "things"

    name: Name
    part: Part | None = None
    anything: Any = None


def a_thing(**fields: Any) -> Thing:
    return new_record(Thing, a_tenant(), NOW, {"name": "Thing", **fields})


# RFC 7396 appendix A: original, patch, result; those whose whole result is null or missing are tested by name below.
RFC_7396 = [
    ({"a": "b"}, {"a": "c"}, {"a": "c"}),
    ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
    ({"a": "b"}, {"a": None}, {}),
    ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
    ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
    ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
    ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
    ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
    (["a", "b"], ["c", "d"], ["c", "d"]),
    ({"a": "b"}, ["c"], ["c"]),
    ({"a": "foo"}, "bar", "bar"),
    ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
    ([1, 2], {"a": "b", "c": None}, {"a": "b"}),
    ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
]


class TestMerge:
    @pytest.mark.parametrize(("original", "patch", "result"), RFC_7396)
    def test_does_as_the_standard_says(self, original: Any, patch: Any, result: Any) -> None:
        assert apply_merge_patch(a_thing(anything=original), {"anything": patch}, ThingDetails).anything == result

    def test_null_clears_a_field(self) -> None:
        assert apply_merge_patch(a_thing(part=Part(name="a")), {"part": None}, ThingDetails).part is None

    def test_goes_into_an_object(self) -> None:
        thing = a_thing(part=Part(name="a", count=1), metadata={"x": "1", "y": "2"})
        details = apply_merge_patch(thing, {"part": {"count": 2}, "metadata": {"x": None, "z": "3"}}, ThingDetails)
        assert (details.part, details.metadata) == (Part(name="a", count=2), {"y": "2", "z": "3"})

    def test_checks_the_whole(self) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            apply_merge_patch(a_thing(), {"name": None, "part": {"count": -1, "x": 1}}, ThingDetails)
        assert {(fault.pointer, fault.code) for fault in refusal.value.errors} == {
            ("/name", "required"),
            ("/part/name", "required"),
            ("/part/count", "greater_than_equal"),
            ("/part/x", "unknown_field"),
        }

    @pytest.mark.parametrize("name", ["id", "version", "organization_id", "created_at", "external_refs"])
    def test_does_not_reach_what_the_platform_sets(self, name: str) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            apply_merge_patch(a_thing(), {name: "y"}, ThingDetails)
        assert [(fault.pointer, fault.code) for fault in refusal.value.errors] == [(f"/{name}", "unknown_field")]


class TestChange:
    def test_is_the_next_version(self) -> None:
        thing = a_thing()
        new_version = next_version(thing, NOW.replace(hour=12), {"name": "Other"})
        assert (new_version.version, new_version.name, new_version.updated_at.hour, new_version.created_at) == (
            2,
            "Other",
            12,
            NOW,
        )
        assert thing.version == 1

    def test_by_a_clock_that_lags_is_no_earlier(self) -> None:
        assert next_version(a_thing(), NOW - timedelta(seconds=3), {"name": "Other"}).updated_at == NOW

    def test_by_nothing_is_the_same_record(self) -> None:
        thing = a_thing(part=Part(name="a"))
        assert next_version(thing, NOW, {"name": "Thing", "part": Part(name="a")}) is thing


class TestForm:
    def test_comes_back_as_it_went(self) -> None:
        thing = a_thing(part=Part(name="a", count=2), metadata={"k": "v"}, anything=[1, {"x": None}])
        assert load(Thing, dump(thing)) == thing

    def test_has_every_field_nulls_included(self) -> None:
        form = dump(a_thing())
        assert (form["part"], form["deleted_at"], form["created_at"]) == (None, None, "2026-03-01T09:30:00.000Z")

    def test_in_public_has_its_type_and_no_empty_deletion(self) -> None:
        form = public_form(a_thing())
        assert list(form)[:2] == ["id", "object"]
        assert form["object"] == "thing"
        assert "deleted_at" not in form
        assert public_form(a_thing(deleted_at=NOW))["deleted_at"] == "2026-03-01T09:30:00.000Z"

    def test_of_details_is_one_level_deep(self) -> None:
        part = Part(name="a")
        assert field_values(ThingDetails(name="n", part=part))["part"] is part


class TestFaults:
    def test_have_pointers_escaped_and_cut(self) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            validate(ThingDetails, {"name": "n", "a/b~c": 1, "x" * 500: 2})
        assert [fault.pointer for fault in refusal.value.errors] == ["/a~1b~0c", "/" + "x" * 100]

    def test_are_told_up_to_fifty(self) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            validate(ThingDetails, {"name": "n", **{f"x{n}": n for n in range(200)}})
        assert len(refusal.value.errors) == 50

    def test_do_not_repeat_what_was_sent(self) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            validate(ThingDetails, {"name": ["secret"], "part": {"name": "n", "count": "secret"}})
        assert "secret" not in str([fault.to_dict() for fault in refusal.value.errors]) + refusal.value.detail


def test_a_new_record_is_the_tenants() -> None:
    tenant = a_tenant("test")
    thing = new_record(Thing, tenant, NOW, {"name": "n"})
    assert (thing.tenant, thing.livemode, thing.version) == (tenant, False, 1)
    assert thing.id.startswith("thg_")
    assert thing.id != new_id("thg")
