"""Forms over HTTP: questions, versions, and a status that decides whether they are asked."""

from typing import Any

import pytest

from tests.forms import RSVP, a_form, act
from tests.gateway import Caller, a_caller


class TestCreate:
    def test_begins_as_a_draft(self, caller: Caller) -> None:
        form = a_form(caller)
        assert (form["object"], form["status"], form["published_version"]) == ("form", "draft", None)
        assert form["fields"][0] == {**RSVP["fields"][0], "type": "text", "options": []}  # type: ignore[dict-item]

    def test_needs_the_scope(self, aws: None) -> None:
        problem = a_caller("forms:read").call("POST", "/v1/forms", json=RSVP).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "forms:write"

    @pytest.mark.parametrize(
        ("field", "pointer", "code"),
        [
            ({"id": "Meal"}, "/fields/1/id", "string_pattern_mismatch"),
            ({"id": "guest_name"}, "/fields/1/id", "duplicate"),
            ({"label": None}, "/fields/1/label", "wrong_type"),
            ({"type": "colour"}, "/fields/1/type", "literal_error"),
            ({"required": "yes"}, "/fields/1/required", "wrong_type"),
            ({"options": []}, "/fields/1/options", "required"),
            ({"options": ["Fish", "Fish"]}, "/fields/1/options/1", "duplicate"),
            ({"type": "text"}, "/fields/1/options", "not_allowed"),
            ({"colour": "red"}, "/fields/1/colour", "unknown_field"),
        ],
    )
    def test_names_what_is_wrong_with_a_field(
        self, caller: Caller, field: dict[str, Any], pointer: str, code: str
    ) -> None:
        questions: Any = RSVP["fields"]
        body = {"name": "RSVP", "fields": [questions[0], {**questions[1], **field}]}
        refusal = caller.call("POST", "/v1/forms", json=body)
        assert refusal.faults() == [(pointer, code)]

    @pytest.mark.parametrize("body", [{"fields": []}, {"status": "published"}, {"published_version": 1}])
    def test_refuses_what_no_form_has(self, caller: Caller, body: dict[str, Any]) -> None:
        problem = caller.call("POST", "/v1/forms", json={**RSVP, **body}).problem(422, "invalid_request")
        assert [fault["pointer"] for fault in problem["errors"]] == [f"/{name}" for name in body]


class TestRead:
    @pytest.mark.parametrize(("method", "tail"), [("GET", ""), ("PUT", ""), ("DELETE", ""), ("POST", "/archive")])
    def test_another_tenants_form_is_a_missing_one(self, caller: Caller, method: str, tail: str) -> None:
        path = f"/v1/forms/{a_form(caller)['id']}{tail}"
        request: Any = {"json": RSVP} if method == "PUT" else {}
        a_caller().call(method, path, **request).problem(404, "not_found")

    def test_lists_by_status(self, caller: Caller) -> None:
        draft, published_form = a_form(caller), act(caller, a_form(caller), "publish")
        for status, form in (("draft", draft), ("published", published_form)):
            forms = caller.call("GET", "/v1/forms", query=f"status={status}").json()["data"]
            assert [each["id"] for each in forms] == [form["id"]]


class TestMoves:
    def test_publishing_freezes_the_questions(self, caller: Caller) -> None:
        form = act(caller, a_form(caller), "publish")
        assert (form["status"], form["published_version"]) == ("published", 1)
        path = f"/v1/forms/{form['id']}"
        caller.call("PATCH", path, json={"fields": [{"id": "song", "label": "Which song?"}]})
        version = caller.call("GET", f"{path}/versions/1").json()
        assert (version["object"], version["form_id"], version["name"]) == ("form_version", form["id"], "RSVP")
        assert [field["id"] for field in version["fields"]] == ["guest_name", "meal"]
        assert act(caller, form, "publish")["published_version"] == 2

    def test_an_archived_form_goes_back_to_what_it_was(self, caller: Caller) -> None:
        draft, published_form = a_form(caller), act(caller, a_form(caller), "publish")
        for form in (draft, published_form):
            assert act(caller, form, "archive")["status"] == "archived"
            assert act(caller, form, "unarchive")["status"] == form["status"]

    def test_an_archived_form_is_not_published(self, caller: Caller) -> None:
        form = act(caller, a_form(caller), "archive")
        problem = caller.call("POST", f"/v1/forms/{form['id']}/publish").problem(409, "illegal_transition")
        assert problem["allowed"] == ["draft"]

    @pytest.mark.parametrize(("moves", "action"), [([], "unarchive"), (["archive"], "archive")])
    def test_off_the_machine_are_refused(self, caller: Caller, moves: list[str], action: str) -> None:
        form = a_form(caller)
        for move in moves:
            act(caller, form, move)
        caller.call("POST", f"/v1/forms/{form['id']}/{action}").problem(409, "illegal_transition")

    def test_a_stale_version_loses(self, caller: Caller) -> None:
        form = act(caller, a_form(caller), "publish")
        path = f"/v1/forms/{form['id']}/archive"
        caller.call("POST", path, headers={"If-Match": '"1"'}).problem(412, "stale_version")
