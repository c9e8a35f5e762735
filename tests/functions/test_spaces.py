"""Spaces over HTTP: below their venue, combos of elements, blocks."""

from typing import Any

import pytest

from tests.gateway import Caller, a_caller
from tests.venues import a_venue

WINDOW = {"start_at": "2026-11-02T06:00:00Z", "end_at": "2026-11-09T18:00:00Z", "reason": "New parquet"}


def a_place(caller: Caller, name: str = "Villa Aurora") -> str:
    """The path of a new venue."""
    return f"/v1/venues/{a_venue(caller, name=name)['id']}"


def a_space(caller: Caller, venue: str, name: str = "Ballroom", **fields: Any) -> dict[str, Any]:
    answer = caller.call("POST", f"{venue}/spaces", json={"name": name, **fields})
    assert answer.status == 201, answer
    space: dict[str, Any] = answer.json()
    return space


def a_combo(caller: Caller, venue: str, *elements: dict[str, Any]) -> dict[str, Any]:
    return a_space(caller, venue, "Combo", kind="combo", element_ids=[each["id"] for each in elements])


class TestCreate:
    def test_is_an_element_of_its_venue(self, caller: Caller) -> None:
        venue = a_place(caller)
        answer = caller.call("POST", f"{venue}/spaces", json={"name": "Ballroom", "capacity": 220})
        space = answer.json()
        assert answer.headers["location"] == f"https://api.test{venue}/spaces/{space['id']}"
        assert (space["object"], space["venue_id"]) == ("space", venue.rpartition("/")[2])
        assert (space["kind"], space["web_bookable"], space["blocks"]) == ("element", False, [])

    def test_moves_its_venue_on(self, caller: Caller) -> None:
        venue = a_place(caller)
        old_venue = caller.call("GET", venue).json()
        space = a_space(caller, venue)
        new_venue = caller.call("GET", venue).json()
        assert (new_venue["version"], new_venue["updated_at"]) == (2, space["updated_at"])
        assert new_venue["updated_at"] >= old_venue["updated_at"]

    def test_needs_the_scope(self, caller: Caller) -> None:
        other = a_caller("venues:write", organization_id=caller.organization_id)
        problem = other.call("POST", f"{a_place(caller)}/spaces", json={"name": "x"}).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "spaces:write"

    @pytest.mark.parametrize("venue", ["/v1/venues/ven_01k0a3v5m8f1xq2w7r9tbdc6yz", "/v1/venues/7"])
    def test_needs_a_place(self, caller: Caller, venue: str) -> None:
        caller.call("POST", f"{venue}/spaces", json={"name": "x"}).problem(404, "not_found")
        caller.call("GET", f"{venue}/spaces").problem(404, "not_found")

    def test_an_archived_venue_takes_none_and_keeps_those_it_has(self, caller: Caller) -> None:
        venue = a_place(caller)
        space = a_space(caller, venue)
        caller.call("POST", f"{venue}/archive")
        caller.call("POST", f"{venue}/spaces", json={"name": "Lawn"}).problem(409, "conflict")
        answer = caller.call("PATCH", f"{venue}/spaces/{space['id']}", json={"capacity": 9})
        assert (answer.status, answer.json()["capacity"]) == (200, 9)

    def test_names_every_fault(self, caller: Caller) -> None:
        body = {
            "venue_id": "ven_01k0a3v5m8f1xq2w7r9tbdc6yz",
            "kind": "suite",
            "setup_styles": [{"style": "bar", "capacity": "12"}],
            "web_bookable": "yes",
            "element_ids": ["7"],
        }
        assert set(caller.call("POST", f"{a_place(caller)}/spaces", json=body).faults()) == {
            ("/name", "required"),
            ("/venue_id", "unknown_field"),
            ("/kind", "literal_error"),
            ("/setup_styles/0/style", "literal_error"),
            ("/setup_styles/0/capacity", "wrong_type"),
            ("/web_bookable", "wrong_type"),
            ("/element_ids/0", "string_pattern_mismatch"),
        }

    def test_a_style_stands_once(self, caller: Caller) -> None:
        styles = [{"style": "banquet", "capacity": n} for n in (1, 2)]
        answer = caller.call("POST", f"{a_place(caller)}/spaces", json={"name": "x", "setup_styles": styles})
        assert answer.faults() == [("/setup_styles/1/style", "duplicate")]


class TestPlace:
    @pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
    def test_below_another_venue_it_is_missing(self, caller: Caller, method: str) -> None:
        space = a_space(caller, a_place(caller))
        request = {"json": {"name": "x"}} if method in {"PUT", "PATCH"} else {}
        caller.call(method, f"{a_place(caller, 'Other')}/spaces/{space['id']}", **request).problem(404, "not_found")

    @pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
    def test_another_tenants_space_is_a_missing_one(self, caller: Caller, method: str) -> None:
        venue = a_place(caller)
        path = f"{venue}/spaces/{a_space(caller, venue)['id']}"
        request = {"json": {"name": "x"}} if method in {"PUT", "PATCH"} else {}
        a_caller().call(method, path, **request).problem(404, "not_found")

    def test_a_list_has_one_venues_spaces(self, caller: Caller) -> None:
        venue, other = a_place(caller), a_place(caller, "Other")
        for number, name in enumerate(("Attic", "Lawn", "ballroom")):
            a_space(caller, venue, name, capacity=100 * number)
        a_space(caller, other, "Elsewhere")

        def names(query: str) -> list[str]:
            return [space["name"] for space in caller.call("GET", f"{venue}/spaces", query=query).json()["data"]]

        assert names("") == ["ballroom", "Lawn", "Attic"]
        assert names("sort=name") == ["Attic", "ballroom", "Lawn"]
        assert names("capacity[gte]=100&sort=capacity") == ["Lawn", "ballroom"]
        assert names("updated_since=2026-01-01T00:00:00Z") == ["Attic", "Lawn", "ballroom"]
        assert caller.call("GET", f"{other}/spaces", query="include=total").json()["total"] == 1

    def test_expands_its_venue_and_its_elements(self, caller: Caller) -> None:
        venue = a_place(caller)
        elements = [a_space(caller, venue, name) for name in ("A", "B")]
        combo = a_combo(caller, venue, *elements)
        answer = caller.call("GET", f"{venue}/spaces/{combo['id']}", query="expand=venue,elements")
        assert answer.json()["venue"]["name"] == "Villa Aurora"
        assert [each["name"] for each in answer.json()["elements"]] == ["A", "B"]


class TestCombo:
    def test_is_built_of_elements_by_their_ids_or_external_ids(self, caller: Caller) -> None:
        venue = a_place(caller)
        first = a_space(caller, venue, "A", external_refs=[{"source": "opera", "external_id": "A-1"}])
        second = a_space(caller, venue, "B")
        ids = [{"source": "opera", "external_id": "A-1"}, second["id"]]
        assert a_space(caller, venue, kind="combo", element_ids=ids)["element_ids"] == [first["id"], second["id"]]

    def test_cannot_be_built_of_what_is_no_element_here(self, caller: Caller) -> None:
        venue = a_place(caller)
        elements = [a_space(caller, venue, name) for name in ("A", "B")]
        other_space, combo = a_space(caller, a_place(caller, "Other")), a_combo(caller, venue, *elements)
        for wrong in (other_space, combo):
            body = {"name": "x", "kind": "combo", "element_ids": [elements[0]["id"], wrong["id"]]}
            answer = caller.call("POST", f"{venue}/spaces", json=body)
            assert answer.faults() == [("/element_ids/1", "invalid_element")]
        body = {"name": "x", "kind": "combo", "element_ids": ["spc_01k0a3v5m8f1xq2w7r9tbdc6yz", elements[0]["id"]]}
        assert caller.call("POST", f"{venue}/spaces", json=body).faults() == [("/element_ids/0", "not_found")]

    @pytest.mark.parametrize(
        ("kind", "numbers", "code"),
        [
            ("combo", [0], "too_short"),
            ("combo", [], "too_short"),
            ("combo", [0, 1, 0], "duplicate"),
            ("element", [0, 1], "not_allowed"),
        ],
    )
    def test_has_two_elements_or_more_each_once(self, caller: Caller, kind: str, numbers: list[int], code: str) -> None:
        venue = a_place(caller)
        elements = [a_space(caller, venue, name)["id"] for name in ("A", "B")]
        body = {"name": "x", "kind": kind, "element_ids": [elements[n] for n in numbers]}
        assert [each[1] for each in caller.call("POST", f"{venue}/spaces", json=body).faults()] == [code]

    def test_stays_a_combo(self, caller: Caller) -> None:
        venue = a_place(caller)
        element, other = (a_space(caller, venue, name) for name in ("A", "B"))
        combo = a_combo(caller, venue, element, other)
        for space, kind in ((combo, "element"), (element, "combo")):
            answer = caller.call("PATCH", f"{venue}/spaces/{space['id']}", json={"kind": kind})
            assert answer.faults() == [("/kind", "read_only")]
        body = {"name": "Whole", "element_ids": combo["element_ids"]}
        assert caller.call("PUT", f"{venue}/spaces/{combo['id']}", json=body).json()["kind"] == "combo"

    def test_keeps_its_elements_from_deletion(self, caller: Caller) -> None:
        venue = a_place(caller)
        first, second, third = (a_space(caller, venue, name) for name in "ABC")
        combo = a_combo(caller, venue, first, second)
        path = f"{venue}/spaces/{first['id']}"
        problem = caller.call("DELETE", path).problem(409, "conflict")
        assert problem["detail"] == "A combo uses this space. Change or delete them first."
        patch = {"element_ids": [second["id"], third["id"]]}
        assert caller.call("PATCH", f"{venue}/spaces/{combo['id']}", json=patch).status == 200
        assert caller.call("DELETE", path).status == 204
        caller.call("DELETE", f"{venue}/spaces/{third['id']}").problem(409, "conflict")
        assert caller.call("DELETE", f"{venue}/spaces/{combo['id']}").status == 204
        assert caller.call("DELETE", f"{venue}/spaces/{third['id']}").status == 204

    def test_is_not_restored_without_its_elements(self, caller: Caller) -> None:
        venue = a_place(caller)
        elements = [a_space(caller, venue, name) for name in "AB"]
        paths = [f"{venue}/spaces/{each['id']}" for each in (a_combo(caller, venue, *elements), *elements)]
        for path in paths[:2]:
            assert caller.call("DELETE", path).status == 204
        caller.call("POST", f"{paths[0]}/restore").problem(409, "conflict")
        assert caller.call("POST", f"{paths[1]}/restore").status == 200
        assert caller.call("POST", f"{paths[0]}/restore").status == 200
        caller.call("DELETE", paths[1]).problem(409, "conflict")


class TestBlock:
    def test_takes_a_space_out_of_service_and_back(self, caller: Caller) -> None:
        venue = a_place(caller)
        path = f"{venue}/spaces/{a_space(caller, venue)['id']}"
        answer = caller.call("POST", f"{path}/block", json=WINDOW)
        (block,) = answer.json()["blocks"]
        assert (answer.status, answer.headers["etag"], block["reason"]) == (200, '"2"', "New parquet")
        assert block["start_at"] == "2026-11-02T06:00:00.000Z"
        answer = caller.call("POST", f"{path}/unblock", json={"block_id": block["id"]})
        assert (answer.status, answer.json()["blocks"]) == (200, [])
        repeat = caller.call("POST", f"{path}/unblock", json={"block_id": block["id"]})
        assert repeat.faults() == [("/block_id", "not_found")]

    def test_one_that_overlaps_is_refused_and_one_that_touches_is_not(self, caller: Caller) -> None:
        venue = a_place(caller)
        path = f"{venue}/spaces/{a_space(caller, venue)['id']}"
        (block,) = caller.call("POST", f"{path}/block", json=WINDOW).json()["blocks"]
        overlap = {"start_at": "2026-11-09T17:59:59.999Z", "end_at": "2026-11-10T00:00:00Z"}
        problem = caller.call("POST", f"{path}/block", json=overlap).problem(409, "conflict")
        assert problem["clashing_block_id"] == block["id"]
        next_window = {"start_at": "2026-11-09T18:00:00Z", "end_at": "2026-11-10T00:00:00Z"}
        previous_window = {"start_at": "2026-11-01T06:00:00Z", "end_at": "2026-11-02T06:00:00Z"}
        caller.call("POST", f"{path}/block", json=next_window)
        blocks = caller.call("POST", f"{path}/block", json=previous_window).json()["blocks"]
        assert [each["start_at"][8:10] for each in blocks] == ["01", "02", "09"]

    def test_ends_after_it_begins(self, caller: Caller) -> None:
        venue = a_place(caller)
        path = f"{venue}/spaces/{a_space(caller, venue)['id']}"
        window = {"start_at": "2026-11-02T06:00:00Z", "end_at": "2026-11-02T07:00:00+01:00"}
        assert caller.call("POST", f"{path}/block", json=window).faults() == [("/end_at", "invalid_order")]

    def test_a_stale_version_loses(self, caller: Caller) -> None:
        venue = a_place(caller)
        path = f"{venue}/spaces/{a_space(caller, venue)['id']}"
        stale = {"If-Match": '"7"'}
        caller.call("POST", f"{path}/block", json=WINDOW, headers=stale).problem(412, "stale_version")

    def test_the_field_keeps_ids_and_what_is_left_out_keeps_the_blocks(self, caller: Caller) -> None:
        venue = a_place(caller)
        space = a_space(caller, venue, blocks=[WINDOW])
        path = f"{venue}/spaces/{space['id']}"
        body = {"name": "Ballroom", "blocks": [WINDOW]}
        assert caller.call("PUT", path, json=body).json() == space
        assert caller.call("PUT", path, json={"name": "Ballroom"}).json() == space
        other = {"start_at": "2026-01-01T00:00:00Z", "end_at": "2026-01-02T00:00:00Z"}
        blocks = caller.call("PATCH", path, json={"blocks": [*space["blocks"], other]}).json()["blocks"]
        assert blocks[1] == space["blocks"][0]
        assert caller.call("PATCH", path, json={"blocks": []}).json()["blocks"] == []

    def test_blocks_of_the_field_fit_together(self, caller: Caller) -> None:
        blocks: list[dict[str, Any]] = [
            {"start_at": "2026-11-02T00:00:00Z", "end_at": "2026-11-04T00:00:00Z"},
            {"start_at": "2026-11-01T00:00:00Z", "end_at": "2026-11-03T00:00:00Z"},
        ]
        venue = a_place(caller)
        answer = caller.call("POST", f"{venue}/spaces", json={"name": "x", "blocks": blocks})
        assert answer.faults() == [("/blocks/0", "overlapping")]
        unknown = [{**blocks[0], "id": "blk_01k0a3v5m8f1xq2w7r9tbdc6yz"}]
        answer = caller.call("POST", f"{venue}/spaces", json={"name": "x", "blocks": unknown})
        assert answer.faults() == [("/blocks/0/id", "not_found")]
