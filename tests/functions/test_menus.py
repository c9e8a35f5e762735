"""Menus over HTTP: a draft beside its published versions, which never change."""

from typing import Any
from urllib.parse import urlencode

import pytest

from tests.gateway import Caller, a_caller
from tests.menus import DINNER, a_menu, publish


class TestCreate:
    def test_begins_as_a_draft_for_each_guest(self, caller: Caller) -> None:
        menu = a_menu(caller)
        assert (menu["object"], menu["kind"], menu["published_version"]) == ("menu", "per_person", None)
        assert menu["courses"][0]["items"][1] == {
            "name": "Risotto",
            "dietary": ["vegan", "gluten_free"],
            "price": None,
        }

    def test_needs_the_scope(self, aws: None) -> None:
        problem = a_caller("menus:read").call("POST", "/v1/menus", json=DINNER).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "menus:write"

    def test_names_every_fault(self, caller: Caller) -> None:
        body = {"kind": "per_dog", "published_version": 3, "courses": [{"name": "", "items": [{"dietary": ["meaty"]}]}]}
        refusal = caller.call("POST", "/v1/menus", json=body)
        assert set(refusal.faults()) == {
            ("/name", "required"),
            ("/kind", "literal_error"),
            ("/published_version", "unknown_field"),
            ("/courses/0/name", "string_too_short"),
            ("/courses/0/items/0/name", "required"),
            ("/courses/0/items/0/dietary/0", "literal_error"),
        }

    def test_names_tell_courses_and_items_apart(self, caller: Caller) -> None:
        courses = [{"name": "Main", "items": [{"name": "Soup"}, {"name": "soup"}]}, {"name": "main"}]
        refusal = caller.call("POST", "/v1/menus", json={**DINNER, "courses": courses})
        assert set(refusal.faults()) == {
            ("/courses/1/name", "duplicate"),
            ("/courses/0/items/1/name", "duplicate"),
        }

    def test_has_one_currency(self, caller: Caller) -> None:
        body = {**DINNER, "price": {"amount": 1, "currency": "CHF"}}
        refusal = caller.call("POST", "/v1/menus", json=body)
        assert refusal.faults() == [("/courses/0/items/0/price/currency", "currency_mismatch")]

    def test_is_never_larger_than_an_item(self, caller: Caller) -> None:
        dishes = [{"name": f"{n} " + "\U0001f370" * 190} for n in range(50)]
        body = {"name": "Cakes", "courses": [{"name": f"Course {n}", "items": dishes} for n in range(20)]}
        refusal = caller.call("POST", "/v1/menus", json=body)
        assert refusal.faults() == [("/courses", "too_large")]


class TestRead:
    @pytest.mark.parametrize(("method", "tail"), [("GET", ""), ("PUT", ""), ("DELETE", ""), ("POST", "/publish")])
    def test_another_tenants_menu_is_a_missing_one(self, caller: Caller, method: str, tail: str) -> None:
        path = f"/v1/menus/{a_menu(caller)['id']}{tail}"
        request: Any = {"json": DINNER} if method == "PUT" else {}
        a_caller().call(method, path, **request).problem(404, "not_found")

    def test_lists_by_name_and_by_kind(self, caller: Caller) -> None:
        for name, kind in (("Brunch", "per_table"), ("aperitif", "per_person"), ("Dinner", "per_person")):
            a_menu(caller, name=name, kind=kind)
        menus = caller.call("GET", "/v1/menus", query="sort=name").json()["data"]
        assert [menu["name"] for menu in menus] == ["aperitif", "Brunch", "Dinner"]
        of_kind = caller.call("GET", "/v1/menus", query="kind=per_table").json()["data"]
        assert [menu["name"] for menu in of_kind] == ["Brunch"]


class TestLongTexts:
    def test_of_many_bytes_are_sorted_and_found(self, caller: Caller) -> None:
        # Each of these letters becomes three when case is left aside, and four bytes are the most a letter has.
        names = ["\u0390" * 200, "\U0001f370" * 200]
        for name in names:
            a_menu(caller, name=name)
        assert [menu["name"] for menu in caller.call("GET", "/v1/menus", query="sort=name").json()["data"]] == names
        query = urlencode({"name": names[0]})
        assert [menu["name"] for menu in caller.call("GET", "/v1/menus", query=query).json()["data"]] == names[:1]

    def test_of_many_bytes_are_external_ids(self, caller: Caller) -> None:
        ref = {"source": "\U0001f370" * 60, "external_id": "\U0001f382" * 200}
        menu = a_menu(caller, external_refs=[ref])
        caller.call("POST", "/v1/menus", json={**DINNER, "external_refs": [ref]}).problem(409, "conflict")
        path = f"/v1/menus/by-external-id/{ref['source']}/{ref['external_id']}"
        assert caller.call("GET", path).json()["id"] == menu["id"]


class TestPublish:
    def test_freezes_what_the_draft_holds(self, caller: Caller) -> None:
        menu = publish(caller, a_menu(caller))
        assert (menu["published_version"], menu["version"]) == (1, 2)
        version = caller.call("GET", f"/v1/menus/{menu['id']}/versions/1").json()
        assert version == {
            "object": "menu_version",
            "menu_id": menu["id"],
            "number": 1,
            "published_at": menu["updated_at"],
            **{name: menu[name] for name in ("name", "kind", "price", "courses")},
        }

    def test_leaves_versions_alone_when_the_draft_changes(self, caller: Caller) -> None:
        menu = publish(caller, a_menu(caller))
        path = f"/v1/menus/{menu['id']}"
        draft = caller.call("PATCH", path, json={"name": "Winter dinner", "courses": []}).json()
        assert (draft["name"], draft["published_version"]) == ("Winter dinner", 1)
        assert caller.call("GET", f"{path}/versions/1").json()["name"] == "Summer dinner"

    def test_counts_versions_and_lists_the_newest_first(self, caller: Caller) -> None:
        menu = publish(caller, a_menu(caller))
        path = f"/v1/menus/{menu['id']}"
        for name in ("Second", "Third"):
            caller.call("PATCH", path, json={"name": name})
            menu = publish(caller, menu)
        assert menu["published_version"] == 3
        first = caller.call("GET", f"{path}/versions", query="limit=2")
        cursor = first.json()["next_cursor"]
        second = caller.call("GET", f"{path}/versions", query=f"limit=2&cursor={cursor}").json()
        versions = [(version["number"], version["name"]) for version in first.json()["data"] + second["data"]]
        assert versions == [(3, "Third"), (2, "Second"), (1, "Summer dinner")]
        assert (second["has_more"], second["next_cursor"]) == (False, None)

    def test_lists_as_many_versions_as_one_answer_may_hold(
        self, caller: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        menu = publish(caller, a_menu(caller))
        path = f"/v1/menus/{menu['id']}"
        for name in ("Second", "Third"):
            caller.call("PATCH", path, json={"name": name})
            publish(caller, menu)
        monkeypatch.setattr("apikit.rest.page_parameters.MAX_RESPONSE_BYTES", 10)
        first = caller.call("GET", f"{path}/versions").json()
        assert ([version["number"] for version in first["data"]], first["has_more"]) == ([3], True)

    def test_of_what_did_not_change_does_nothing(self, caller: Caller) -> None:
        menu = publish(caller, a_menu(caller))
        assert publish(caller, menu) == menu
        form = caller.call("PATCH", f"/v1/menus/{menu['id']}", json={"metadata": {"crm": "7"}}).json()
        assert publish(caller, form) == form

    def test_of_what_changed_back_does_nothing(self, caller: Caller) -> None:
        menu = publish(caller, a_menu(caller))
        path = f"/v1/menus/{menu['id']}"
        caller.call("PATCH", path, json={"name": "Other"})
        form = caller.call("PATCH", path, json={"name": "Summer dinner"}).json()
        assert publish(caller, form)["published_version"] == 1

    def test_of_another_version_than_expected_loses(self, caller: Caller) -> None:
        menu = a_menu(caller)
        path = f"/v1/menus/{menu['id']}"
        caller.call("PATCH", path, json={"name": "Changed"})
        caller.call("POST", f"{path}/publish", headers={"If-Match": '"1"'}).problem(412, "stale_version")

    def test_needs_the_scope(self, caller: Caller) -> None:
        path = f"/v1/menus/{a_menu(caller)['id']}"
        reader = a_caller("menus:read", organization_id=caller.organization_id)
        reader.call("POST", f"{path}/publish").problem(403, "insufficient_scope")
        assert reader.call("GET", f"{path}/versions").json()["data"] == []

    @pytest.mark.parametrize("number", ["2", "0", "-1", "01", "1.0", "x", "9999999"])
    def test_gives_no_version_that_there_is_not(self, caller: Caller, number: str) -> None:
        menu = publish(caller, a_menu(caller))
        caller.call("GET", f"/v1/menus/{menu['id']}/versions/{number}").problem(404, "not_found")

    def test_keeps_versions_over_a_restore(self, caller: Caller) -> None:
        menu = publish(caller, a_menu(caller))
        path = f"/v1/menus/{menu['id']}"
        assert caller.call("DELETE", path).status == 204
        caller.call("GET", f"{path}/versions/1").problem(410, "deleted")
        assert caller.call("POST", f"{path}/restore").json()["published_version"] == 1
        assert caller.call("GET", f"{path}/versions/1").status == 200
        caller.call("PATCH", path, json={"name": "Other"})
        assert publish(caller, menu)["published_version"] == 2
