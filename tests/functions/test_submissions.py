"""Form submissions over HTTP: answers as the published form wants them, and a status that ends with a review."""

from typing import Any

import pytest
from pydantic import TypeAdapter

from apikit.actor import Tenant
from domain.form_submissions.answers import validate_answers
from domain.forms.model import FormField
from domain.forms.wiring import form_service
from tests.builders import JOHN_AND_JANE, an_actor
from tests.clients import a_client
from tests.forms import a_form, act
from tests.gateway import Caller, a_caller

GUEST = [
    {"id": "guest_name", "label": "Your name", "required": True},
    {"id": "words", "label": "A few words", "type": "textarea"},
    {"id": "mail", "label": "E-mail", "type": "email"},
    {"id": "phone", "label": "Phone", "type": "phone"},
    {"id": "children", "label": "How many children?", "type": "number"},
    {"id": "arrival", "label": "Arrival", "type": "date"},
    {"id": "at", "label": "At what time?", "type": "time"},
    {"id": "meal", "label": "Meal", "type": "select", "options": ["Sea bass", "Risotto"]},
    {"id": "diets", "label": "Diets", "type": "multiselect", "options": ["vegan", "halal"]},
    {"id": "terms", "label": "I agree", "type": "checkbox", "required": True},
]
WHOLE = {
    "guest_name": "Anna Rossi",
    "words": "See you\nsoon",
    "mail": "anna@example.com",
    "phone": "+39 06 1234 5678",
    "children": 1.5,
    "arrival": "2027-06-11",
    "at": "18:30",
    "meal": "Risotto",
    "diets": ["vegan", "vegan"],
    "terms": True,
}
NORMALIZED_ANSWERS = {**WHOLE, "phone": "+390612345678", "diets": ["vegan"]}


def a_place(caller: Caller, **fields: Any) -> str:
    """The path of a new, published form's submissions."""
    form = act(caller, a_form(caller, fields=GUEST, **fields), "publish")
    return f"/v1/forms/{form['id']}/submissions"


def a_submission(caller: Caller, place: str | None = None, **fields: Any) -> dict[str, Any]:
    answer = caller.call("POST", place or a_place(caller), json={"answers": WHOLE, **fields})
    assert answer.status == 201, answer
    submission: dict[str, Any] = answer.json()
    return submission


def path_of(submission: dict[str, Any]) -> str:
    return f"/v1/forms/{submission['form_id']}/submissions/{submission['id']}"


def move(caller: Caller, submission: dict[str, Any], action: str) -> dict[str, Any]:
    answer = caller.call("POST", f"{path_of(submission)}/{action}")
    assert answer.status == 200, answer
    form_: dict[str, Any] = answer.json()
    return form_


class TestCreate:
    def test_keeps_each_answer_as_its_field_wants_it(self, caller: Caller) -> None:
        submission = a_submission(caller, status="submitted")
        assert (submission["object"], submission["status"]) == ("form_submission", "submitted")
        assert (submission["form_version"], submission["answers"]) == (1, NORMALIZED_ANSWERS)
        assert caller.call("GET", path_of(submission)).json() == submission

    def test_names_every_wrong_answer(self, caller: Caller) -> None:
        answers = {
            "guest_name": "a\nb",
            "words": 7,
            "mail": "nobody",
            "phone": "12",
            "children": "two",
            "arrival": "11/06/2027",
            "at": "25:00",
            "meal": "Steak",
            "diets": ["vegan", "paleo"],
            "terms": "yes",
            "a/b~c": 1,
        }
        refusal = caller.call("POST", a_place(caller), json={"answers": answers})
        assert set(refusal.faults()) == {
            ("/answers/guest_name", "control_character"),
            ("/answers/words", "wrong_type"),
            ("/answers/mail", "invalid_email"),
            ("/answers/phone", "invalid_phone"),
            ("/answers/children", "wrong_type"),
            ("/answers/arrival", "invalid_date"),
            ("/answers/at", "string_pattern_mismatch"),
            ("/answers/meal", "invalid_option"),
            ("/answers/diets", "invalid_option"),
            ("/answers/terms", "wrong_type"),
            ("/answers/a~1b~0c", "unknown_field"),
        }

    def test_a_draft_may_leave_out_what_a_submission_must_have(self, caller: Caller) -> None:
        place = a_place(caller)
        body: dict[str, Any] = {"answers": {"guest_name": " ", "words": None, "diets": [], "terms": False}}
        draft = caller.call("POST", place, json=body).json()
        assert (draft["status"], draft["answers"]) == ("draft", {"terms": False})
        refusal = caller.call("POST", place, json={**body, "status": "submitted"})
        assert set(refusal.faults()) == {("/answers/guest_name", "required"), ("/answers/terms", "required")}

    @pytest.mark.parametrize("terms", [False, "false", "", None, "left out"])
    def test_a_required_box_must_be_checked_as_the_document_says(self, caller: Caller, terms: Any) -> None:
        answers = {"guest_name": "Anna Rossi", **({} if terms == "left out" else {"terms": terms})}
        refusal = caller.call("POST", a_place(caller), json={"answers": answers, "status": "submitted"})
        assert (refusal.status, refusal.json()["code"]) == (422, "invalid_request")
        assert refusal.json()["errors"] == [{"pointer": "/answers/terms", "code": "required", "detail": "required"}]
        description = TypeAdapter(FormField).json_schema()["properties"]["required"]["description"]
        assert (
            "A required checkbox, such as a consent, must be checked: `false` is rejected with `required`."
            in description
        )

    @pytest.mark.parametrize("number", [0, -3, 2**53 - 1, 0.25, 1e-9])
    def test_numbers_come_back_as_they_were(self, caller: Caller, number: float) -> None:
        assert a_submission(caller, answers={"children": number})["answers"] == {"children": number}

    @pytest.mark.parametrize("number", [2**53, 10**39, 1e300, 1e-300, True])
    def test_numbers_that_nobody_means_are_refused(self, caller: Caller, number: float) -> None:
        answer = caller.call("POST", a_place(caller), json={"answers": {"children": number}})
        assert {pointer for pointer, _ in answer.faults()} == {"/answers/children"}

    def test_is_never_larger_than_an_item(self, caller: Caller) -> None:
        body = {"answers": {"words": "\U0001f370" * 30_000}}
        refusal = caller.call("POST", a_place(caller), json=body)
        assert refusal.faults() == [("/answers", "too_large")]

    @pytest.mark.parametrize(
        ("fields", "pointer", "code"),
        [
            ({"form_version": 2}, "/form_version", "not_found"),
            ({"status": "reviewed"}, "/status", "invalid_status"),
            ({"client_id": "cli_01k0a3v5m8f1xq2w7r9tbdc6yz"}, "/client_id", "not_found"),
            ({"wedding_id": "wed_01k0a3v5m8f1xq2w7r9tbdc6yz"}, "/wedding_id", "not_found"),
            ({"form_id": "frm_01k0a3v5m8f1xq2w7r9tbdc6yz"}, "/form_id", "unknown_field"),
        ],
    )
    def test_names_what_does_not_fit(self, caller: Caller, fields: dict[str, Any], pointer: str, code: str) -> None:
        refusal = caller.call("POST", a_place(caller), json={"answers": WHOLE, **fields})
        assert refusal.faults() == [(pointer, code)]

    def test_needs_a_published_form(self, caller: Caller) -> None:
        place = f"/v1/forms/{a_form(caller)['id']}/submissions"
        refusal = caller.call("POST", place, json={"answers": {}})
        assert refusal.faults() == [("/form_version", "not_published")]

    def test_needs_a_form_of_the_tenant_that_is_not_deleted(self, caller: Caller) -> None:
        place = a_place(caller)
        a_caller().call("POST", place, json={"answers": {}}).problem(404, "not_found")
        assert caller.call("DELETE", place.removesuffix("/submissions")).status == 204
        caller.call("POST", place, json={"answers": {}}).problem(404, "not_found")

    def test_an_archived_form_takes_no_new_ones(self, caller: Caller) -> None:
        place = a_place(caller)
        draft, submission = a_submission(caller, place), a_submission(caller, place, status="submitted")
        assert caller.call("POST", f"{place.removesuffix('/submissions')}/archive").status == 200
        for version in (None, 1):
            body = {"answers": WHOLE, "form_version": version}
            caller.call("POST", place, json=body).problem(409, "conflict")
        caller.call("POST", f"{path_of(draft)}/submit").problem(409, "conflict")
        caller.call("PATCH", path_of(draft), json={"status": "submitted"}).problem(409, "conflict")
        assert move(caller, submission, "review")["status"] == "reviewed"

    def test_one_archived_while_it_is_answered_takes_none(
        self, caller: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        place = a_place(caller)

        actor = an_actor(tenant=Tenant(caller.organization_id, "live"))

        def archive_first(*arguments: Any, **options: Any) -> Any:
            form_service().archive(actor, place.split("/")[3], preconditions=None)
            return validate_answers(*arguments, **options)

        monkeypatch.setattr("domain.form_submissions.service.validate_answers", archive_first)
        caller.call("POST", place, json={"answers": WHOLE}).problem(409, "conflict")
        assert caller.call("GET", place).json()["data"] == []

    def test_needs_the_scope(self, caller: Caller) -> None:
        place = a_place(caller)
        reader = a_caller("submissions:read", "forms:write", organization_id=caller.organization_id)
        problem = reader.call("POST", place, json={"answers": {}}).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "submissions:write"
        assert reader.call("GET", place).json()["data"] == []

    def test_may_come_as_xml(self, caller: Caller) -> None:
        body = (
            b"<form_submission><answers><guest_name>Anna</guest_name><children>2</children><terms>true</terms>"
            b"<diets><item>vegan</item></diets><words/></answers></form_submission>"
        )
        answer = caller.call("POST", a_place(caller), body=body, headers={"content-type": "application/xml"})
        assert answer.status == 201, answer
        assert answer.json()["answers"] == {"guest_name": "Anna", "children": 2, "diets": ["vegan"], "terms": True}


class TestRead:
    def test_is_there_for_its_own_form_only(self, caller: Caller) -> None:
        submission = a_submission(caller)
        caller.call("GET", f"{a_place(caller)}/{submission['id']}").problem(404, "not_found")
        a_caller().call("GET", path_of(submission)).problem(404, "not_found")

    def test_lists_a_forms_own_by_client(self, caller: Caller) -> None:
        place = a_place(caller)
        client = a_client(caller)
        first = a_submission(caller, place, client_id=client["id"])
        second = a_submission(caller, place)
        a_submission(caller, client_id=client["id"])
        assert [each["id"] for each in caller.call("GET", place).json()["data"]] == [second["id"], first["id"]]
        submissions = caller.call("GET", place, query=f"client_id={client['id']}&expand=client,form").json()["data"]
        assert [(each["id"], each["client"]["name"], each["form"]["name"]) for each in submissions] == [
            (first["id"], JOHN_AND_JANE["name"], "RSVP")
        ]


class TestUpdate:
    def test_answers_merge_one_by_one(self, caller: Caller) -> None:
        submission = a_submission(caller, status="submitted")
        patch = {"answers": {"meal": "Sea bass", "words": None}}
        form_ = caller.call("PATCH", path_of(submission), json=patch).json()
        assert form_["answers"] == {**{n: v for n, v in NORMALIZED_ANSWERS.items() if n != "words"}, "meal": "Sea bass"}

    def test_a_required_answer_cannot_be_taken_back(self, caller: Caller) -> None:
        path = path_of(a_submission(caller, status="submitted"))
        refusal = caller.call("PATCH", path, json={"answers": {"guest_name": None}})
        assert refusal.faults() == [("/answers/guest_name", "required")]

    def test_what_is_kept_in_another_form_is_no_change(self, caller: Caller) -> None:
        submission = move(caller, a_submission(caller, status="submitted"), "review")
        assert caller.call("PUT", path_of(submission), json={"answers": WHOLE}).json() == submission

    def test_an_id_in_an_answer_refers_to_nothing(self, caller: Caller) -> None:
        stranger = a_client(a_caller())["id"]
        path = path_of(a_submission(caller, answers={"guest_name": stranger}))
        refusal = caller.call("PATCH", path, json={"client_id": stranger})
        assert refusal.faults() == [("/client_id", "not_found")]

    def test_reviewed_answers_do_not_change(self, caller: Caller) -> None:
        path = path_of(move(caller, a_submission(caller, status="submitted"), "review"))
        caller.call("PATCH", path, json={"answers": {"meal": "Sea bass"}}).problem(409, "conflict")
        assert caller.call("PATCH", path, json={"metadata": {"seen": "yes"}}).status == 200

    def test_stays_with_its_version_until_it_names_another(self, caller: Caller) -> None:
        submission = a_submission(caller)
        form = submission["form_id"]
        fields = [*GUEST, {"id": "song", "label": "Which song?"}]
        caller.call("PATCH", f"/v1/forms/{form}", json={"fields": fields})
        assert caller.call("POST", f"/v1/forms/{form}/publish").status == 200
        path, patch = path_of(submission), {"answers": {"song": "Volare"}}
        refusal = caller.call("PATCH", path, json=patch)
        assert refusal.faults() == [("/answers/song", "unknown_field")]
        assert caller.call("PATCH", path, json={**patch, "form_version": 2}).json()["answers"]["song"] == "Volare"

    def test_a_stale_version_loses(self, caller: Caller) -> None:
        path = path_of(a_submission(caller))
        caller.call("PATCH", path, json={"answers": {"meal": "Sea bass"}}, headers={"If-Match": '"1"'})
        caller.call("PATCH", path, json={"answers": {}}, headers={"If-Match": '"1"'}).problem(412, "stale_version")


class TestMoves:
    def test_the_whole_way_to_the_archive(self, caller: Caller) -> None:
        submission = a_submission(caller)
        statuses = []
        for action in ("submit", "review", "archive"):
            submission = move(caller, submission, action)
            statuses.append(submission["status"])
        assert statuses == ["submitted", "reviewed", "archived"]

    def test_what_is_submitted_is_complete(self, caller: Caller) -> None:
        draft = a_submission(caller, answers={"meal": "Risotto"})
        refusal = caller.call("POST", f"{path_of(draft)}/submit")
        assert set(refusal.faults()) == {("/answers/guest_name", "required"), ("/answers/terms", "required")}

    @pytest.mark.parametrize(
        ("moves", "action", "allowed_actions"),
        [
            ([], "review", ["submitted", "archived"]),
            (["submit"], "submit", ["reviewed", "archived"]),
            (["submit", "review"], "submit", ["archived"]),
            (["archive"], "submit", []),
        ],
    )
    def test_off_the_machine_lists_those_there_are(
        self, caller: Caller, moves: list[str], action: str, allowed_actions: list[str]
    ) -> None:
        submission = a_submission(caller)
        for each in moves:
            submission = move(caller, submission, each)
        problem = caller.call("POST", f"{path_of(submission)}/{action}").problem(409, "illegal_transition")
        assert problem["allowed"] == allowed_actions
