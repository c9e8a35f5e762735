"""Clients over HTTP: success, missing scope, other tenant, invalid body, lost race."""

import pytest

from apikit.ids import is_id
from tests.builders import JOHN_AND_JANE
from tests.clients import a_client
from tests.gateway import Caller, a_caller


class TestCreate:
    def test_the_first_call_of_a_wedding_platform_works_as_it_stands(self, caller: Caller) -> None:
        answer = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        client = answer.json()
        assert answer.status == 201
        assert is_id("cli", client["id"])
        assert answer.headers["location"] == f"https://api.test/v1/clients/{client['id']}"
        assert answer.headers["etag"] == '"1"'
        assert (client["object"], client["livemode"], client["version"]) == ("client", True, 1)
        assert {name: client[name] for name in JOHN_AND_JANE} == JOHN_AND_JANE
        assert (client["status"], client["organization_id"]) == ("lead", caller.organization_id)

    def test_needs_the_scope(self, aws: None) -> None:
        problem = (
            a_caller("clients:read").call("POST", "/v1/clients", json=JOHN_AND_JANE).problem(403, "insufficient_scope")
        )
        assert problem["required_scope"] == "clients:write"

    def test_names_every_fault(self, caller: Caller) -> None:
        body = {"email": "nobody", "wedding_date": "15/06/2025", "phone": "12", "colour": "red", "payer": {"nam": "x"}}
        refusal = caller.call("POST", "/v1/clients", json=body)
        assert set(refusal.faults()) == {
            ("/name", "required"),
            ("/email", "invalid_email"),
            ("/wedding_date", "invalid_date"),
            ("/phone", "invalid_phone"),
            ("/colour", "unknown_field"),
            ("/payer/name", "required"),
            ("/payer/nam", "unknown_field"),
        }

    def test_two_spellings_of_a_name_are_one(self, caller: Caller) -> None:
        composed_form = caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, "name": "Ren\u00e9e"}).json()
        decomposed_form = caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, "name": "Rene\u0301e"}).json()
        assert composed_form["name"] == decomposed_form["name"]


class TestRead:
    def test_a_current_copy_is_not_sent_again(self, caller: Caller) -> None:
        creation = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        path = f"/v1/clients/{creation.json()['id']}"
        answer = caller.call("GET", path, headers={"If-None-Match": creation.headers["etag"]})
        assert (answer.status, answer.body, answer.headers["etag"]) == (304, b"", '"1"')
        condition = {"If-Modified-Since": creation.headers["last-modified"]}
        assert caller.call("GET", path, headers=condition).status == 304
        assert caller.call("GET", path, headers={"If-None-Match": '"9"', **condition}).status == 200

    @pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
    def test_another_tenants_client_is_a_missing_one(self, caller: Caller, method: str) -> None:
        path = f"/v1/clients/{a_client(caller)['id']}"
        request = {"json": JOHN_AND_JANE} if method in {"PUT", "PATCH"} else {}
        stranger = a_caller().call(method, path, **request).problem(404, "not_found")
        answers = (
            a_caller().call(method, "/v1/clients/cli_01k0a3v5m8f1xq2w7r9tbdc6yz", **request).problem(404, "not_found")
        )
        assert {**stranger, "request_id": ""} == {**answers, "request_id": ""}

    def test_the_sandbox_does_not_see_live_data(self, caller: Caller) -> None:
        path = f"/v1/clients/{a_client(caller)['id']}"
        sandbox = a_caller(organization_id=caller.organization_id, environment="test")
        sandbox.call("GET", path).problem(404, "not_found")


class TestList:
    def test_pages_newest_first_without_gap_or_repeat(self, caller: Caller) -> None:
        client_ids = [a_client(caller)["id"] for _ in range(5)]
        answer = caller.call("GET", "/v1/clients", query="limit=2")
        listed_ids = [client["id"] for client in answer.json()["data"]]
        while cursor := answer.json()["next_cursor"]:
            answer = caller.call("GET", "/v1/clients", query=f"limit=2&cursor={cursor}")
            listed_ids += [client["id"] for client in answer.json()["data"]]
        assert listed_ids == sorted(client_ids, reverse=True)
        assert (answer.json()["has_more"], answer.json()["next_cursor"]) == (False, None)
        assert "link" not in answer.headers

    def test_a_full_last_page_has_no_next(self, caller: Caller) -> None:
        for _ in range(2):
            caller.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        assert caller.call("GET", "/v1/clients", query="limit=2").json()["has_more"] is False

    def test_links_the_next_page(self, caller: Caller) -> None:
        for _ in range(2):
            caller.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        answer = caller.call("GET", "/v1/clients", query="limit=1")
        cursor = answer.json()["next_cursor"]
        assert answer.headers["link"] == f'<https://api.test/v1/clients?limit=1&cursor={cursor}>; rel="next"'


class TestUpdate:
    def test_a_merge_patch_changes_what_it_names_and_null_clears(self, caller: Caller) -> None:
        body = {
            **JOHN_AND_JANE,
            "planner": {"name": "Anna", "email": "anna@example.com"},
            "metadata": {"a": "1", "b": "2"},
        }
        client_id = caller.call("POST", "/v1/clients", json=body).json()["id"]
        patch = {"wedding_date": None, "planner": {"name": "Bea"}, "metadata": {"a": None, "c": "3"}}
        answer = caller.call("PATCH", f"/v1/clients/{client_id}", json=patch)
        client = answer.json()
        assert (answer.status, answer.headers["etag"], client["wedding_date"]) == (200, '"2"', None)
        assert client["planner"] == {"name": "Bea", "email": "anna@example.com", "phone": None}
        assert client["metadata"] == {"b": "2", "c": "3"}

    def test_a_patch_that_changes_nothing_writes_nothing(self, caller: Caller) -> None:
        client = a_client(caller)
        answer = caller.call("PATCH", f"/v1/clients/{client['id']}", json={"email": "john@example.com"})
        assert (answer.status, answer.json()) == (200, client)

    def test_a_required_field_cannot_be_cleared(self, caller: Caller) -> None:
        client = a_client(caller)
        refusal = caller.call("PATCH", f"/v1/clients/{client['id']}", json={"name": None})
        assert refusal.faults() == [("/name", "required")]

    def test_put_replaces_the_whole_and_keeps_the_status(self, caller: Caller) -> None:
        old_client = caller.call(
            "POST", "/v1/clients", json={**JOHN_AND_JANE, "tags": ["x"], "status": "active"}
        ).json()
        answer = caller.call("PUT", f"/v1/clients/{old_client['id']}", json={"name": "J & J", "email": "j@example.com"})
        client = answer.json()
        assert (client["name"], client["tags"], client["package_type"], client["status"]) == (
            "J & J",
            [],
            "standard",
            "active",
        )

    def test_a_stale_version_loses(self, caller: Caller) -> None:
        path = f"/v1/clients/{a_client(caller)['id']}"
        first = caller.call("PATCH", path, json={"notes": "one"}, headers={"If-Match": '"1"'})
        problem = caller.call("PATCH", path, json={"notes": "two"}, headers={"If-Match": '"1"'}).problem(
            412, "stale_version"
        )
        assert (first.status, problem["current_version"]) == (200, 2)

    def test_the_status_moves_along_its_machine(self, caller: Caller) -> None:
        path = (
            f"/v1/clients/{caller.call('POST', '/v1/clients', json={**JOHN_AND_JANE, 'status': 'active'}).json()['id']}"
        )
        problem = caller.call("PATCH", path, json={"status": "lead"}).problem(409, "illegal_transition")
        assert problem["allowed"] == ["archived"]


class TestActions:
    def test_archive_and_activate(self, caller: Caller) -> None:
        path = f"/v1/clients/{a_client(caller)['id']}"
        statuses = [
            caller.call("POST", f"{path}/{action}").json()["status"] for action in ("activate", "archive", "activate")
        ]
        assert statuses == ["active", "archived", "active"]
        problem = caller.call("POST", f"{path}/activate").problem(409, "illegal_transition")
        assert problem["allowed"] == ["archived"]


class TestPaths:
    def test_serve_status_email_and_the_order_of_wedding_dates(self, caller: Caller) -> None:
        june = a_client(caller)["id"]
        may = {**JOHN_AND_JANE, "email": "may@example.com", "wedding_date": "2025-05-01", "status": "active"}
        may_id = caller.call("POST", "/v1/clients", json=may).json()["id"]
        for query, ids in (
            ("status=active", [may_id]),
            ("email=john@example.com", [june]),
            ("sort=wedding_date", [may_id, june]),
            ("wedding_date[gte]=2025-06-01", [june]),
        ):
            listed_ids = [client["id"] for client in caller.call("GET", "/v1/clients", query=query).json()["data"]]
            assert listed_ids == ids, query


class TestDelete:
    def test_a_deleted_client_is_gone_and_remembered(self, caller: Caller) -> None:
        path = f"/v1/clients/{a_client(caller)['id']}"
        answer = caller.call("DELETE", path)
        assert (answer.status, answer.body) == (204, b"")
        caller.call("GET", path).problem(410, "deleted")
        caller.call("PATCH", path, json={"notes": "x"}).problem(410, "deleted")
        assert caller.call("GET", "/v1/clients").json()["data"] == []
