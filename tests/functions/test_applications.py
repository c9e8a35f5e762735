"""Developer applications over HTTP: an organization registers them, the platform decides, credentials follow the decision."""

from typing import Any

import pytest

from apikit.errors import Unavailable
from apikit.ids import is_id
from tests.applications import (
    BODY,
    CHANGE,
    REASON,
    REQUIRED_FIELDS,
    ROUTE,
    an_application,
    an_approved_application,
    application_body,
    review,
)
from tests.batches import batch, statuses
from tests.counting import counted_calls
from tests.fakes.jobs import a_runner
from tests.gateway import Caller, a_caller
from tests.keys import a_key, an_administrator, path_of, request_key
from tests.mailbox import mails_to
from tests.members import new_address


@pytest.fixture(scope="module")
def administrator(aws: None) -> Caller:
    return an_administrator()


@pytest.fixture
def path(caller: Caller) -> str:
    return f"{ROUTE}/{an_application(caller)['id']}"


class TestCreate:
    def test_returns_a_pending_application_and_its_url(self, caller: Caller) -> None:
        response = caller.call("POST", ROUTE, json=application_body())
        record = response.json()
        assert (response.status, response.headers["etag"]) == (201, '"1"')
        assert response.headers["location"] == f"https://api.test{ROUTE}/{record['id']}"
        assert is_id("app", record["id"])
        assert {name: record[name] for name in BODY} == BODY
        assert (record["status"], record["status_reason"], record["reviewed_at"]) == ("pending", None, None)

    def test_requires_the_scope(self, caller: Caller) -> None:
        problem = a_caller("applications:read").call("POST", ROUTE, json=BODY).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "applications:write"

    def test_reports_every_invalid_field(self, caller: Caller) -> None:
        problem = caller.call("POST", ROUTE, json={"status": "approved", "tier": "A"}).problem(422, "invalid_request")
        required_pointers = {f"/{name}" for name in REQUIRED_FIELDS}
        assert {error["pointer"] for error in problem["errors"]} == {"/status", "/tier"} | required_pointers

    @pytest.mark.parametrize(
        "url",
        ["http://example.com", "javascript:alert(1)", "https://", "https://u:p@example.com", "https://a b.example"],
    )
    def test_accepts_only_https_urls(self, caller: Caller, url: str) -> None:
        assert caller.call("POST", ROUTE, json=application_body(url=url)).faults() == [
            ("/url", "string_pattern_mismatch")
        ]


class TestRead:
    def test_returns_404_to_another_tenant(self, caller: Caller, path: str) -> None:
        a_caller().call("GET", path).problem(404, "not_found")
        a_caller(organization_id=caller.organization_id, environment="test").call("GET", path).problem(404, "not_found")

    def test_returns_any_to_administrators_of_the_platform(self, administrator: Caller, path: str) -> None:
        assert administrator.call("GET", path).json()["name"] == BODY["name"]
        administrator.call("GET", f"{ROUTE}/app_01k0a3v5m8f1xq2w7r9tbdc6yz").problem(404, "not_found")

    def test_filters_by_status(self, caller: Caller, administrator: Caller) -> None:
        application_id = an_approved_application(caller, administrator)
        an_application(caller)
        matches = caller.call("GET", ROUTE, query="status=approved").json()["data"]
        assert [match["id"] for match in matches] == [application_id]


class TestUpdate:
    def test_changes_only_the_fields_of_the_patch(self, caller: Caller, path: str) -> None:
        record = caller.call("GET", path).json()
        response = caller.call("PATCH", path, json=CHANGE)
        assert (response.status, response.headers["etag"]) == (200, '"2"')
        assert response.json() == {**record, **CHANGE, "version": 2, "updated_at": response.json()["updated_at"]}

    def test_does_not_set_the_status(self, caller: Caller, path: str) -> None:
        assert caller.call("PATCH", path, json={"status": "approved"}).faults() == [("/status", "unknown_field")]

    def test_replaces_all_fields_and_keeps_the_status(self, caller: Caller, administrator: Caller, path: str) -> None:
        review(administrator, path.rpartition("/")[2], "approve")
        change = {"description": "Plans seats.", "contact_email": "support@tables.example.com"}
        record = caller.call("PUT", path, json=application_body(**change)).json()
        assert {name: record[name] for name in BODY} == application_body(**change)
        assert record["status"] == "approved"

    @pytest.mark.parametrize("earlier", [["approve"], ["reject"], ["approve", "suspend"]])
    @pytest.mark.parametrize(
        "change", [{"name": "Bank"}, {"url": "https://bank.example.com"}, {"url": None}, {"tier": "enterprise"}]
    )
    def test_keeps_what_was_decided_about(
        self, caller: Caller, administrator: Caller, path: str, earlier: list[str], change: dict[str, Any]
    ) -> None:
        for action in earlier:
            review(administrator, path.rpartition("/")[2], action)
        (field,) = change
        for method, body in (("PATCH", change), ("PUT", application_body(**change))):
            problem = caller.call(method, path, json=body).problem(409, "conflict")
            assert [error["pointer"] for error in problem["errors"]] == [f"/{field}"]
        record = caller.call("GET", path).json()
        assert (record[field], record["version"]) == (BODY[field], 1 + len(earlier))

    def test_changes_what_is_not_decided_yet(self, caller: Caller, path: str) -> None:
        change = {"name": "Seating", "url": "https://seating.example.com", "tier": "enterprise"}
        record = caller.call("PATCH", path, json=change).json()
        assert {name: record[name] for name in change} == change

    def test_makes_a_decision_about_an_earlier_version_fail(
        self, caller: Caller, administrator: Caller, path: str
    ) -> None:
        caller.call("PATCH", path, json={"tier": "enterprise"})
        answer = administrator.call("POST", f"{path}/approve", headers={"If-Match": '"1"'})
        assert answer.problem(412, "stale_version")["current_version"] == 2

    def test_refuses_a_stale_version(self, caller: Caller, path: str) -> None:
        caller.call("PATCH", path, json=CHANGE, headers={"If-Match": '"1"'})
        refusal = caller.call("PATCH", path, json={"name": "x"}, headers={"If-Match": '"1"'})
        assert refusal.problem(412, "stale_version")["current_version"] == 2


class TestPending:
    def test_lists_those_of_all_organizations_oldest_first(self, administrator: Caller) -> None:
        chain, other, sandbox = a_caller(), a_caller(), a_caller(environment="test")
        waiting = [an_application(caller) for caller in (chain, other, sandbox)]
        own = [each for each in pending(administrator) if each["id"] in {application["id"] for application in waiting}]
        assert [each["organization_name"] for each in own] == [None, None, None]
        assert [{**each, "organization_name": None} for each in own] == [
            {**application, "organization_name": None} for application in waiting
        ]

    def test_names_a_chain_and_its_child(self, owner: Caller, administrator: Caller) -> None:
        child = owner.call("POST", "/v1/organizations", json={"name": "Lago Como", "kind": "venue_group"}).json()
        headers = {"WedSync-Organization": child["id"]}
        own_id = an_application(owner)["id"]
        child_application = owner.call("POST", ROUTE, json=application_body(), headers=headers).json()
        names = {each["id"]: (each["organization_id"], each["organization_name"]) for each in pending(administrator)}
        assert names[own_id] == (owner.organization_id, "Lakeside Hotels")
        assert names[child_application["id"]] == (child["id"], "Lago Como")

    @pytest.mark.parametrize("action", ["approve", "reject"])
    def test_omits_those_that_are_decided(self, caller: Caller, administrator: Caller, action: str) -> None:
        application_id, other_id = an_application(caller)["id"], an_application(caller)["id"]
        caller.call("PATCH", f"{ROUTE}/{other_id}", json=CHANGE)
        review(administrator, application_id, action)
        names = {each["id"]: each["name"] for each in pending(administrator)}
        assert application_id not in names
        assert names[other_id] == CHANGE["name"]

    def test_omits_those_that_are_deleted(self, caller: Caller, administrator: Caller, path: str) -> None:
        caller.call("DELETE", path)
        assert path.rpartition("/")[2] not in {each["id"] for each in pending(administrator)}

    def test_reads_page_by_page(self, caller: Caller, administrator: Caller) -> None:
        ids = [an_application(caller)["id"] for _ in range(3)]
        listed_ids = [each["id"] for each in pending(administrator, limit=2)]
        assert [each for each in listed_ids if each in ids] == ids
        assert len(set(listed_ids)) == len(listed_ids)

    def test_is_for_administrators_of_the_platform(self, caller: Caller, owner: Caller) -> None:
        for each in (caller, owner, a_caller("*", "applications:read")):
            problem = each.call("GET", f"{ROUTE}/pending").problem(403, "insufficient_scope")
            assert problem["required_scope"] == "platform:applications"

    def test_costs_one_query_and_three_reads(self, administrator: Caller) -> None:
        for _ in range(3):
            an_application(a_caller())
        administrator.call("GET", f"{ROUTE}/pending")
        with counted_calls() as calls:
            administrator.call("GET", f"{ROUTE}/pending")
        assert calls.by_operation == {"UpdateItem": 1, "Query": 1, "BatchGetItem": 3}


class TestReview:
    @pytest.mark.parametrize("action", ["approve", "reject", "suspend", "activate"])
    def test_is_the_platforms(self, caller: Caller, path: str, action: str) -> None:
        problem = review(caller, path.rpartition("/")[2], action).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "platform:applications"

    def test_moves_through_the_statuses(self, caller: Caller, administrator: Caller) -> None:
        application = an_application(caller)
        moves = [
            (record["status"], record["status_reason"])
            for action in ("approve", "suspend", "activate")
            for record in [review(administrator, application["id"], action).json()]
        ]
        assert moves == [("approved", None), ("suspended", REASON["reason"]), ("approved", None)]
        record = caller.call("GET", f"{ROUTE}/{application['id']}").json()
        assert (record["version"], record["reviewed_at"]) == (4, record["updated_at"])

    @pytest.mark.parametrize(
        ("earlier", "refusals"),
        [
            ([], ["suspend", "activate"]),
            (["approve"], ["approve", "reject"]),
            (["reject"], ["approve", "reject", "suspend", "activate"]),
            (["approve", "suspend"], ["approve", "reject"]),
        ],
    )
    def test_refuses_other_moves(
        self, caller: Caller, administrator: Caller, earlier: list[str], refusals: list[str]
    ) -> None:
        application_id = an_application(caller)["id"]
        for action in earlier:
            review(administrator, application_id, action)
        for action in refusals:
            review(administrator, application_id, action).problem(409, "illegal_transition")

    def test_needs_a_reason(self, administrator: Caller, path: str) -> None:
        for action in ("reject", "suspend"):
            for body in (b"{}", b""):
                headers = {"content-type": "application/json"} if body else {}
                answer = administrator.call("POST", f"{path}/{action}", body=body, headers=headers)
                answer.problem(422, "invalid_request")
                assert answer.faults() == [("/reason", "required")]

    def test_decides_in_the_sandbox_as_well(self, administrator: Caller) -> None:
        caller = a_caller(environment="test")
        application = an_application(caller)
        assert review(administrator, application["id"], "approve").json()["livemode"] is False


class TestCredentials:
    def test_need_an_approved_application(self, owner: Caller, administrator: Caller) -> None:
        application_id = an_application(owner)["id"]
        for action in (None, "approve", "suspend"):
            if action:
                review(administrator, application_id, action)
            answer = request_key(owner, application_id=application_id)
            if action == "approve":
                assert (answer.status, answer.json()["application_id"]) == (201, application_id)
            else:
                assert answer.faults() == [("/application_id", "not_approved")]

    def test_of_another_organization_are_refused(self, owner: Caller, administrator: Caller) -> None:
        application_id = an_approved_application(a_caller(), administrator)
        assert request_key(owner, application_id=application_id).faults() == [("/application_id", "not_found")]

    def test_are_refused_at_the_next_request_while_it_is_suspended(self, owner: Caller, administrator: Caller) -> None:
        application_id = an_approved_application(owner, administrator)
        keys, other = [a_key(owner, application_id=application_id) for _ in range(3)], a_key(owner)
        review(administrator, application_id, "suspend")
        for key in keys:
            key.call("GET", "/v1/clients").problem(403, "application_suspended")
        assert other.call("GET", "/v1/clients").status == 200
        review(administrator, application_id, "activate")
        assert {key.call("GET", "/v1/clients").status for key in keys} == {200}

    def test_have_no_new_secret_while_it_is_suspended(self, owner: Caller, administrator: Caller) -> None:
        application_id = an_approved_application(owner, administrator)
        key = a_key(owner, application_id=application_id)
        review(administrator, application_id, "suspend")
        owner.call("POST", f"{path_of(key)}/regenerate", json={}).problem(422, "invalid_request")

    def test_do_not_change_the_application(self, owner: Caller, administrator: Caller) -> None:
        application_id = an_approved_application(owner, administrator)
        key = a_key(owner, application_id=application_id)
        for application in (None, an_approved_application(owner, administrator)):
            faults = owner.call("PATCH", path_of(key), json={"application_id": application}).faults()
            assert faults == [("/application_id", "read_only")]
        body = {"name": "Renamed", "scopes": ["clients:read"]}
        assert owner.call("PUT", path_of(key), json=body).json()["application_id"] == application_id
        review(administrator, application_id, "suspend")
        key.call("GET", "/v1/clients").problem(403, "application_suspended")

    def test_make_only_credentials_of_the_same_application(self, owner: Caller, administrator: Caller) -> None:
        application_id = an_approved_application(owner, administrator)
        manager = a_key(owner, application_id=application_id, scopes=["api-keys:write", "clients:read"])
        assert request_key(manager).faults() == [("/application_id", "over_creator")]
        assert request_key(manager, application_id=application_id).status == 201

    def test_of_an_interrupted_suspension_follow_when_it_is_repeated(
        self, owner: Caller, administrator: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        application_id = an_approved_application(owner, administrator)
        key = a_key(owner, application_id=application_id)
        with monkeypatch.context() as patch:
            patch.setattr(
                "domain.applications.repository.ApplicationRepository.update_credentials", lambda *_: _crash()
            )
            assert review(administrator, application_id, "suspend").status == 500
        assert key.call("GET", "/v1/clients").status == 200
        assert review(administrator, application_id, "suspend").json()["version"] == 3
        key.call("GET", "/v1/clients").problem(403, "application_suspended")


class TestMails:
    def test_tell_the_contact_of_each_move(self, owner: Caller, administrator: Caller) -> None:
        email = new_address()
        rejected_id, application_id = (an_application(owner, contact_email=email)["id"] for _ in range(2))
        review(administrator, rejected_id, "reject")
        for action in ("approve", "suspend", "suspend", "activate"):
            review(administrator, application_id, action)
        mails = mails_to(email)
        assert [mail.subject for mail in mails] == [
            "Your application was registered",
            "Your application was registered",
            "Your application was rejected",
            "Your application was approved",
            "Your application was suspended",
            "Your application is active again",
        ]
        assert [REASON["reason"] in mail.text for mail in mails] == [False, False, True, False, True, False]

    def test_are_in_the_language_of_the_organization(self, owner: Caller, administrator: Caller) -> None:
        path, email = f"/v1/organizations/{owner.organization_id}", new_address()
        owner.call("PATCH", path, json={"settings": {"locale": "de-AT"}})
        an_application(owner, contact_email=email)
        assert [mail.subject for mail in mails_to(email)] == ["Ihre Anwendung wurde registriert"]

    def test_are_not_sent_for_an_atomic_batch(self, owner: Caller) -> None:
        email = new_address()
        create = {"method": "POST", "path": ROUTE, "body": application_body(contact_email=email)}
        with a_runner():
            assert statuses(batch(owner, create, atomic=True)) == [201]
        assert mails_to(email) == []

    def test_that_fail_do_not_undo_the_move(
        self, owner: Caller, administrator: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(*_: object, **__: object) -> None:
            raise Unavailable("the queue does not respond")

        application_id = an_application(owner)["id"]
        monkeypatch.setattr("domain.mail_outbox.outbox.MailOutbox.send", fail)
        assert review(administrator, application_id, "approve").json()["status"] == "approved"


class TestDelete:
    def test_ends_its_credentials(self, owner: Caller, administrator: Caller) -> None:
        application_id = an_approved_application(owner, administrator)
        key = a_key(owner, application_id=application_id)
        path = f"{ROUTE}/{application_id}"
        assert owner.call("DELETE", path).status == 204
        owner.call("GET", path).problem(410, "deleted")
        key.call("GET", "/v1/clients").problem(403, "application_suspended")
        review(administrator, application_id, "activate").problem(404, "not_found")

    def test_completes_an_interrupted_deletion(
        self, owner: Caller, administrator: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        application_id = an_approved_application(owner, administrator)
        key, path = a_key(owner, application_id=application_id), f"{ROUTE}/{application_id}"
        with monkeypatch.context() as patch:
            patch.setattr(
                "domain.applications.repository.ApplicationRepository.update_credentials", lambda *_: _crash()
            )
            assert owner.call("DELETE", path).status == 500
        owner.call("DELETE", path).problem(410, "deleted")
        key.call("GET", "/v1/clients").problem(403, "application_suspended")


def pending(administrator: Caller, *, limit: int = 100) -> list[dict[str, Any]]:
    """All pages of the applications that wait for their approval."""
    applications: list[dict[str, Any]] = []
    query = f"limit={limit}"
    while True:
        page = administrator.call("GET", f"{ROUTE}/pending", query=query).json()
        assert len(page["data"]) <= limit
        applications += page["data"]
        if not page["has_more"]:
            return applications
        query = f"limit={limit}&cursor={page['next_cursor']}"


def _crash() -> None:
    raise ConnectionError("the function ended here")
