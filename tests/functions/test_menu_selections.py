"""Menu selections over HTTP: choices of one published version, totals, and a status that ends in the kitchen."""

from typing import Any

import pytest

from tests.fakes.jobs import a_runner
from tests.gateway import Caller, a_caller
from tests.menus import DINNER, a_menu, publish
from tests.weddings import a_wedding

CHOICES = [
    {"course": "Main course", "item": "Sea bass", "count": 60},
    {"course": "Main course", "item": "Risotto", "count": 40},
    {"course": "Dessert", "item": "Sorbet", "count": 90},
]
UNKNOWN_MENU = "mnu_01k0a3v5m8f1xq2w7r9tbdc6yz"


def a_place(caller: Caller) -> str:
    """The path of a new wedding's selections."""
    return f"/v1/weddings/{a_wedding(caller)['id']}/menu-selections"


def a_selection(caller: Caller, place: str | None = None, **fields: Any) -> dict[str, Any]:
    menu_id = fields.pop("menu_id", None) or publish(caller, a_menu(caller))["id"]
    answer = caller.call("POST", place or a_place(caller), json={"menu_id": menu_id, "choices": CHOICES, **fields})
    assert answer.status == 201, answer
    selection: dict[str, Any] = answer.json()
    return selection


def path_of(selection: dict[str, Any]) -> str:
    return f"/v1/weddings/{selection['wedding_id']}/menu-selections/{selection['id']}"


def act(caller: Caller, selection: dict[str, Any], action: str) -> dict[str, Any]:
    answer = caller.call("POST", f"{path_of(selection)}/{action}")
    assert answer.status == 200, answer
    form: dict[str, Any] = answer.json()
    return form


class TestCreate:
    def test_is_a_draft_of_the_latest_version_with_its_total(self, caller: Caller) -> None:
        selection = a_selection(caller)
        assert (selection["object"], selection["status"], selection["menu_version"]) == ("menu_selection", "draft", 1)
        # 100 covers at 89.00, and 60 times 6.00 more for the sea bass.
        assert (selection["covers"], selection["total"]) == (100, {"amount": 926_000, "currency": "EUR"})

    def test_moves_its_wedding(self, caller: Caller) -> None:
        place = a_place(caller)
        wedding = place.removesuffix("/menu-selections")
        old_wedding = caller.call("GET", wedding).json()
        selection = a_selection(caller, place)
        new_wedding = caller.call("GET", wedding).json()
        assert (new_wedding["version"], new_wedding["updated_at"]) == (
            old_wedding["version"] + 1,
            selection["updated_at"],
        )

    def test_may_name_an_earlier_version(self, caller: Caller) -> None:
        menu = publish(caller, a_menu(caller))
        caller.call("PATCH", f"/v1/menus/{menu['id']}", json={"courses": []})
        assert publish(caller, menu)["published_version"] == 2
        place = a_place(caller)
        assert a_selection(caller, place, menu_id=menu["id"], menu_version=1)["menu_version"] == 1
        body = {"menu_id": menu["id"], "choices": CHOICES}
        problem = caller.call("POST", place, json=body).problem(422, "invalid_request")
        assert {fault["pointer"] for fault in problem["errors"]} == {f"/choices/{n}/course" for n in range(3)}

    def test_may_be_submitted_at_once(self, caller: Caller) -> None:
        assert a_selection(caller, status="submitted")["status"] == "submitted"

    @pytest.mark.parametrize(
        ("fields", "pointer", "code"),
        [
            ({"menu_version": 2}, "/menu_version", "not_found"),
            ({"menu_id": UNKNOWN_MENU}, "/menu_id", "not_found"),
            ({"status": "locked"}, "/status", "invalid_status"),
            ({"status": "submitted", "choices": []}, "/choices", "required"),
            ({"choices": [{"course": "Main", "item": "Risotto", "count": 1}]}, "/choices/0/course", "not_found"),
            ({"choices": [CHOICES[0], {**CHOICES[1], "item": "Sorbet"}]}, "/choices/1/item", "not_found"),
            ({"choices": [CHOICES[0], CHOICES[0]]}, "/choices/1/item", "duplicate"),
            ({"choices": [{**CHOICES[0], "count": 0}]}, "/choices/0/count", "greater_than_equal"),
            ({"wedding_id": "wed_01k0a3v5m8f1xq2w7r9tbdc6yz"}, "/wedding_id", "unknown_field"),
            ({"total": {"amount": 1, "currency": "EUR"}}, "/total", "unknown_field"),
        ],
    )
    def test_names_what_does_not_fit(self, caller: Caller, fields: dict[str, Any], pointer: str, code: str) -> None:
        body = {"menu_id": publish(caller, a_menu(caller))["id"], "choices": CHOICES, **fields}
        refusal = caller.call("POST", a_place(caller), json=body)
        assert refusal.faults() == [(pointer, code)]

    def test_needs_a_published_menu(self, caller: Caller) -> None:
        refusal = caller.call("POST", a_place(caller), json={"menu_id": a_menu(caller)["id"]})
        assert refusal.faults() == [("/menu_version", "not_published")]

    def test_costs_no_more_than_a_total_can_say(self, caller: Caller) -> None:
        price = {"amount": 999_999_999_999, "currency": "EUR"}
        menu = publish(caller, a_menu(caller, price=price, courses=[{"name": "All", "items": [{"name": "Gold"}]}]))
        body = {"menu_id": menu["id"], "choices": [{"course": "All", "item": "Gold", "count": 2}]}
        refusal = caller.call("POST", a_place(caller), json=body)
        assert refusal.faults() == [("/choices", "too_large")]

    def test_needs_a_wedding_of_the_tenant(self, caller: Caller) -> None:
        body = {"menu_id": publish(caller, a_menu(caller))["id"]}
        caller.call("POST", a_place(a_caller()), json=body).problem(404, "not_found")
        caller.call("GET", a_place(a_caller())).problem(404, "not_found")

    def test_needs_the_scope(self, caller: Caller) -> None:
        place = a_place(caller)
        reader = a_caller("menu-selections:read", "weddings:write", organization_id=caller.organization_id)
        problem = reader.call("POST", place, json={"menu_id": UNKNOWN_MENU}).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "menu-selections:write"
        assert reader.call("GET", place).json()["data"] == []


class TestRead:
    def test_is_there_for_its_own_wedding_only(self, caller: Caller) -> None:
        selection = a_selection(caller)
        assert caller.call("GET", path_of(selection)).json() == selection
        caller.call("GET", f"{a_place(caller)}/{selection['id']}").problem(404, "not_found")
        a_caller().call("GET", path_of(selection)).problem(404, "not_found")

    def test_lists_a_weddings_own_by_status(self, caller: Caller) -> None:
        place, menu_id = a_place(caller), publish(caller, a_menu(caller))["id"]
        first = a_selection(caller, place, menu_id=menu_id)
        second = a_selection(caller, place, menu_id=menu_id, status="submitted")
        a_selection(caller, menu_id=menu_id)
        ids = [each["id"] for each in caller.call("GET", place).json()["data"]]
        assert ids == [second["id"], first["id"]]
        submitted_selections = caller.call("GET", place, query="status=submitted").json()["data"]
        assert [each["id"] for each in submitted_selections] == [second["id"]]

    def test_expands_its_menu_and_its_wedding(self, caller: Caller) -> None:
        selection = a_selection(caller)
        form = caller.call("GET", path_of(selection), query="expand=menu,wedding").json()
        assert form["menu"]["name"] == DINNER["name"]
        assert form["wedding"]["id"] == selection["wedding_id"]


class TestUpdate:
    @pytest.mark.parametrize("status", ["draft", "submitted"])
    def test_choices_change_until_they_are_locked(self, caller: Caller, status: str) -> None:
        selection = a_selection(caller, status=status)
        form = caller.call("PATCH", path_of(selection), json={"choices": CHOICES[:1]}).json()
        assert (form["covers"], form["total"]) == (60, {"amount": 570_000, "currency": "EUR"})

    def test_locked_choices_do_not_change(self, caller: Caller) -> None:
        selection = act(caller, a_selection(caller, status="submitted"), "lock")
        path, menu_id = path_of(selection), publish(caller, a_menu(caller))["id"]
        for patch in ({"choices": CHOICES[:1]}, {"menu_id": menu_id}, {"menu_version": 7}):
            caller.call("PATCH", path, json=patch).problem(409, "conflict")
        assert caller.call("PATCH", path, json={"metadata": {"bench": "B"}}).status == 200
        caller.call("DELETE", path).problem(409, "conflict")

    def test_another_menu_comes_with_its_latest_version(self, caller: Caller) -> None:
        first, other = publish(caller, a_menu(caller)), publish(caller, a_menu(caller))
        caller.call("PATCH", f"/v1/menus/{other['id']}", json={"name": "Again"})
        publish(caller, other)
        selection = a_selection(caller, menu_id=first["id"])
        form = caller.call("PATCH", path_of(selection), json={"menu_id": other["id"]}).json()
        assert (form["menu_id"], form["menu_version"]) == (other["id"], 2)

    def test_a_newer_version_is_taken_on_demand_only(self, caller: Caller) -> None:
        menu = publish(caller, a_menu(caller))
        selection = a_selection(caller, menu_id=menu["id"])
        price = {"amount": 100, "currency": "EUR"}
        caller.call("PATCH", f"/v1/menus/{menu['id']}", json={"price": price})
        publish(caller, menu)
        body = {"menu_id": menu["id"], "choices": CHOICES}
        assert caller.call("PUT", path_of(selection), json=body).json() == selection
        form = caller.call("PUT", path_of(selection), json={**body, "menu_version": 2}).json()
        assert form["total"] == {"amount": 100 * 100 + 60 * 600, "currency": "EUR"}

    def test_survives_its_menus_deletion(self, caller: Caller) -> None:
        menu = publish(caller, a_menu(caller))
        selection = a_selection(caller, menu_id=menu["id"])
        assert caller.call("DELETE", f"/v1/menus/{menu['id']}").status == 204
        assert caller.call("PATCH", path_of(selection), json={"choices": CHOICES[:2]}).status == 200

    def test_a_stale_version_loses(self, caller: Caller) -> None:
        path = path_of(a_selection(caller))
        caller.call("PATCH", path, json={"choices": []}, headers={"If-Match": '"1"'})
        caller.call("PATCH", path, json={"choices": CHOICES}, headers={"If-Match": '"1"'}).problem(412, "stale_version")

    def test_an_upsert_that_changes_nothing_writes_nothing(self, caller: Caller) -> None:
        place, menu_id = a_place(caller), publish(caller, a_menu(caller))["id"]
        path, body = f"{place}/by-external-id/opera/M-1", {"menu_id": menu_id, "choices": CHOICES}
        first = caller.call("PUT", path, json=body)
        second = caller.call("PUT", path, json=body)
        assert (first.status, second.status, second.json()) == (201, 200, first.json())


class TestMoves:
    def test_the_whole_way_to_the_table(self, caller: Caller) -> None:
        selection = a_selection(caller)
        statuses = []
        for action in ("submit", "reopen", "submit", "lock", "serve"):
            selection = act(caller, selection, action)
            statuses.append(selection["status"])
        assert statuses == ["submitted", "draft", "submitted", "locked", "served"]

    @pytest.mark.parametrize(
        ("moves", "action", "allowed_actions"),
        [
            ([], "lock", ["submitted"]),
            ([], "serve", ["submitted"]),
            (["submit"], "serve", ["draft", "locked"]),
            (["submit", "lock"], "reopen", ["served"]),
            (["submit", "lock", "serve"], "submit", []),
        ],
    )
    def test_off_the_machine_lists_those_there_are(
        self, caller: Caller, moves: list[str], action: str, allowed_actions: list[str]
    ) -> None:
        selection = a_selection(caller)
        for move in moves:
            selection = act(caller, selection, move)
        problem = caller.call("POST", f"{path_of(selection)}/{action}").problem(409, "illegal_transition")
        assert problem["allowed"] == allowed_actions

    def test_nothing_is_not_submitted(self, caller: Caller) -> None:
        selection = a_selection(caller, choices=[])
        refusal = caller.call("POST", f"{path_of(selection)}/submit")
        assert refusal.faults() == [("/choices", "required")]

    def test_a_patch_moves_the_status_the_same_way(self, caller: Caller) -> None:
        path = path_of(a_selection(caller))
        caller.call("PATCH", path, json={"status": "served"}).problem(409, "illegal_transition")
        assert caller.call("PATCH", path, json={"status": "submitted"}).json()["status"] == "submitted"


class TestBatch:
    def test_a_menu_its_version_and_a_selection_are_one_transaction(self, caller: Caller) -> None:
        place = a_place(caller)
        body = {"menu_id": "{{0.body.id}}", "choices": CHOICES}
        operations = [
            {"method": "POST", "path": "/v1/menus", "body": DINNER},
            {"method": "POST", "path": "/v1/menus/{{0.body.id}}/publish"},
            {"method": "POST", "path": place, "body": body},
        ]
        with a_runner():
            answer = caller.call("POST", "/v1/batch", json={"operations": operations, "atomic": True})
        assert answer.status == 200, answer
        results = answer.json()["results"]
        assert [result["status"] for result in results] == [201, 200, 201]
        selection = results[2]["body"]
        assert (selection["menu_version"], selection["covers"]) == (1, 100)
        assert caller.call("GET", f"{place}/{selection['id']}").json() == selection
        assert caller.call("GET", f"/v1/menus/{selection['menu_id']}/versions/1").json()["name"] == DINNER["name"]
