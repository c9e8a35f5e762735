"""Weddings over HTTP: their client, their machine, and versions that must be named."""

import pytest

from tests.clients import a_client
from tests.gateway import Caller, a_caller
from tests.weddings import a_wedding, act, patch_wedding, send_action


class TestCreate:
    def test_begins_as_an_inquiry(self, caller: Caller) -> None:
        wedding = a_wedding(caller, guests={"expected": 120}, budget={"amount": 2_500_000, "currency": "EUR"})
        assert (wedding["status"], wedding["guests"]["expected"]) == ("inquiry", 120)
        assert wedding["budget"] == {"amount": 2_500_000, "currency": "EUR"}

    def test_needs_a_client_of_the_same_tenant(self, caller: Caller) -> None:
        stranger = a_client(a_caller())
        body = {"client_id": stranger["id"], "date": "2027-06-12"}
        refusal = caller.call("POST", "/v1/weddings", json=body)
        assert refusal.faults() == [("/client_id", "not_found")]

    def test_ends_after_it_starts(self, caller: Caller) -> None:
        client = a_client(caller)
        times = {"start_at": "2027-06-12T14:00:00Z", "end_at": "2027-06-12T15:00:00+02:00"}
        body = {"client_id": client["id"], "date": "2027-06-12", **times}
        problem = caller.call("POST", "/v1/weddings", json=body).problem(422, "invalid_request")
        assert problem["errors"][0]["pointer"] == "/end_at"

    def test_cannot_begin_completed(self, caller: Caller) -> None:
        client = a_client(caller)
        body = {"client_id": client["id"], "date": "2027-06-12", "status": "completed"}
        caller.call("POST", "/v1/weddings", json=body).problem(422, "invalid_request")


class TestMoves:
    def test_the_whole_way_to_the_closed_books(self, caller: Caller) -> None:
        wedding = a_wedding(caller)
        statuses = []
        for action in ("hold", "release", "hold", "confirm", "start", "complete", "close"):
            wedding = act(caller, wedding, action)
            statuses.append(wedding["status"])
        assert statuses == ["tentative", "released", "tentative", "definite", "in_progress", "completed", "closed"]

    def test_a_move_off_the_machine_lists_the_moves_there_are(self, caller: Caller) -> None:
        wedding = a_wedding(caller)
        answer = caller.call("POST", f"/v1/weddings/{wedding['id']}/complete", headers={"If-Match": '"1"'})
        assert answer.problem(409, "illegal_transition")["allowed"] == ["tentative", "waitlisted", "lost"]

    def test_a_patch_moves_the_status_the_same_way(self, caller: Caller) -> None:
        wedding = a_wedding(caller)
        path, headers = f"/v1/weddings/{wedding['id']}", {"If-Match": '"1"'}
        caller.call("PATCH", path, json={"status": "closed"}, headers=headers).problem(409, "illegal_transition")
        assert caller.call("PATCH", path, json={"status": "lost"}, headers=headers).json()["status"] == "lost"

    def test_why_it_ended_is_told_with_it(self, caller: Caller) -> None:
        lost_wedding = act(caller, a_wedding(caller), "lose", reason="They chose a date in May.")
        assert (lost_wedding["status"], lost_wedding["status_reason"]) == ("lost", "They chose a date in May.")
        canceled_wedding = act(caller, a_wedding(caller, status="definite"), "cancel")
        assert (canceled_wedding["status"], canceled_wedding["status_reason"]) == ("canceled", None)

    def test_a_body_that_may_be_left_out_is_checked_when_it_is_there(self, caller: Caller) -> None:
        wedding = a_wedding(caller)
        send_action(caller, wedding, "lose", reasons="x").problem(422, "invalid_request")
        headers = {"If-Match": '"1"', "Content-Type": "application/json"}
        path = f"/v1/weddings/{wedding['id']}/lose"
        caller.call("POST", path, headers=headers, body=b"{").problem(400, "malformed_body")
        assert caller.call("POST", path, headers=headers, body=b"{}").status == 200


class TestGuarantee:
    def test_can_be_raised_only_once_it_is_locked(self, caller: Caller) -> None:
        wedding = a_wedding(caller, status="definite", guests={"guaranteed": 110})
        locked_wedding = act(caller, wedding, "lock-guarantee")
        assert locked_wedding["guarantee_locked_at"] == locked_wedding["updated_at"]
        lower = patch_wedding(caller, locked_wedding, guests={"guaranteed": 100})
        assert lower.problem(409, "conflict")["guaranteed"] == 110
        assert patch_wedding(caller, locked_wedding, guests={"guaranteed": 120}).json()["guests"]["guaranteed"] == 120

    def test_is_locked_once(self, caller: Caller) -> None:
        locked_wedding = act(caller, a_wedding(caller, status="definite", guests={"guaranteed": 110}), "lock-guarantee")
        assert act(caller, locked_wedding, "lock-guarantee") == locked_wedding

    def test_is_there_and_binding_before_it_is_locked(self, caller: Caller) -> None:
        inquiry = a_wedding(caller, guests={"guaranteed": 110})
        send_action(caller, inquiry, "lock-guarantee").problem(409, "conflict")
        send_action(caller, a_wedding(caller, status="definite"), "lock-guarantee").problem(409, "conflict")


class TestHistory:
    def test_tells_every_change_newest_first(self, caller: Caller) -> None:
        wedding = a_wedding(caller)
        new_wedding = act(caller, patch_wedding(caller, wedding, notes="Fireworks.").json(), "lose", reason="No date.")
        path = f"/v1/weddings/{wedding['id']}/history"
        newest, older, first = caller.call("GET", path).json()["data"]
        assert (newest["object"], newest["version"], newest["action"]) == ("wedding_change", 3, "changed")
        assert (newest["at"], newest["principal"]) == (new_wedding["updated_at"], caller.key_id)
        assert newest["request_id"].startswith("req_")
        assert newest["changes"] == [
            {"field": "status", "before": "inquiry", "after": "lost"},
            {"field": "status_reason", "before": None, "after": "No date."},
        ]
        assert older["changes"] == [{"field": "notes", "before": None, "after": "Fireworks."}]
        assert (first["version"], first["action"], first["changes"]) == (1, "created", [])

    def test_comes_in_pages(self, caller: Caller) -> None:
        wedding = a_wedding(caller)
        for number in range(4):
            wedding = patch_wedding(caller, wedding, notes=str(number)).json()
        path, versions, cursor = f"/v1/weddings/{wedding['id']}/history", [], ""
        for _ in range(3):
            page = caller.call("GET", path, query=f"limit=2{cursor}").json()
            versions.append([entry["version"] for entry in page["data"]])
            cursor = f"&cursor={page['next_cursor']}"
        assert (versions, cursor) == ([[5, 4], [3, 2], [1]], "&cursor=None")

    def test_says_nothing_of_what_changed_nothing_or_was_refused(self, caller: Caller) -> None:
        wedding = a_wedding(caller)
        assert patch_wedding(caller, wedding, notes=None).json()["version"] == 1
        send_action(caller, wedding, "complete").problem(409, "illegal_transition")
        assert len(caller.call("GET", f"/v1/weddings/{wedding['id']}/history").json()["data"]) == 1

    def test_is_the_tenants_own_and_goes_with_the_wedding(self, caller: Caller) -> None:
        wedding = a_wedding(caller)
        path = f"/v1/weddings/{wedding['id']}"
        a_caller().call("GET", f"{path}/history").problem(404, "not_found")
        assert caller.call("DELETE", path, headers={"If-Match": "*"}).status == 204
        caller.call("GET", f"{path}/history").problem(410, "deleted")
        assert caller.call("POST", f"{path}/restore").status == 200
        actions = [entry["action"] for entry in caller.call("GET", f"{path}/history").json()["data"]]
        assert actions == ["restored", "deleted", "created"]


class TestLists:
    def test_are_served_by_status_client_venue_and_date(self, caller: Caller) -> None:
        late_wedding = a_wedding(caller, date="2028-01-01")
        early_wedding, tentative_wedding = a_wedding(caller, date="2026-12-31"), a_wedding(caller, status="tentative")

        def ids(query: str) -> list[str]:
            return [wedding["id"] for wedding in caller.call("GET", "/v1/weddings", query=query).json()["data"]]

        assert ids("sort=date") == [early_wedding["id"], tentative_wedding["id"], late_wedding["id"]]
        assert ids("date[gte]=2027-06-12&sort=-date") == [late_wedding["id"], tentative_wedding["id"]]
        assert ids("status=inquiry") == [early_wedding["id"], late_wedding["id"]]
        assert ids(f"client_id={tentative_wedding['client_id']}") == [tentative_wedding["id"]]


class TestVersions:
    @pytest.mark.parametrize(("method", "tail"), [("PUT", ""), ("PATCH", ""), ("DELETE", ""), ("POST", "/cancel")])
    def test_a_change_must_name_its_version(self, caller: Caller, method: str, tail: str) -> None:
        path = f"/v1/weddings/{a_wedding(caller)['id']}{tail}"
        request = {"json": {"client_id": "cli_01k0a3v5m8f1xq2w7r9tbdc6yz", "date": "2027-06-12"}} if tail == "" else {}
        if method == "DELETE":
            request = {}
        caller.call(method, path, **request).problem(428, "precondition_required")

    @pytest.mark.parametrize("tag", ['"2"', 'W/"1"', '"abc"', "1"])
    def test_any_other_tag_is_stale(self, caller: Caller, tag: str) -> None:
        path = f"/v1/weddings/{a_wedding(caller)['id']}"
        caller.call("PATCH", path, json={"notes": "x"}, headers={"If-Match": tag}).problem(412, "stale_version")

    def test_a_star_matches_whatever_stands(self, caller: Caller) -> None:
        path = f"/v1/weddings/{a_wedding(caller)['id']}"
        assert caller.call("PATCH", path, json={"notes": "x"}, headers={"If-Match": "*"}).status == 200

    def test_nested_values_merge(self, caller: Caller) -> None:
        wedding = a_wedding(caller, guests={"expected": 120, "guaranteed": 110})
        patch = {"guests": {"expected": 130, "guaranteed": None}}
        answer = caller.call("PATCH", f"/v1/weddings/{wedding['id']}", json=patch, headers={"If-Match": '"1"'})
        assert answer.json()["guests"] == {"expected": 130, "guaranteed": None, "actual": None}
