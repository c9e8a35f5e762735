"""Weddings over HTTP: their client, their machine, and versions that must be named."""

from typing import Any

import pytest

from tests.builders import JOHN_AND_JANE
from tests.gateway import Caller, a_caller


def a_wedding(caller: Caller, **fields: Any) -> dict[str, Any]:
    client = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
    answer = caller.call("POST", "/v1/weddings", json={"client_id": client["id"], "date": "2027-06-12", **fields})
    assert answer.status == 201, answer
    wedding: dict[str, Any] = answer.json()
    return wedding


def act(caller: Caller, wedding: dict[str, Any], action: str) -> dict[str, Any]:
    headers = {"If-Match": f'"{wedding["version"]}"'}
    answer = caller.call("POST", f"/v1/weddings/{wedding['id']}/{action}", headers=headers)
    assert answer.status == 200, answer
    moved: dict[str, Any] = answer.json()
    return moved


class TestCreate:
    def test_begins_as_an_inquiry(self, caller: Caller) -> None:
        wedding = a_wedding(caller, guests={"expected": 120}, budget={"amount": 2_500_000, "currency": "EUR"})
        assert (wedding["status"], wedding["guests"]["expected"]) == ("inquiry", 120)
        assert wedding["budget"] == {"amount": 2_500_000, "currency": "EUR"}

    def test_needs_a_client_of_the_same_tenant(self, caller: Caller) -> None:
        stranger = a_caller().call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
        body = {"client_id": stranger["id"], "date": "2027-06-12"}
        problem = caller.call("POST", "/v1/weddings", json=body).problem(422, "invalid_request")
        assert [(fault["pointer"], fault["code"]) for fault in problem["errors"]] == [("/client_id", "not_found")]

    def test_ends_after_it_starts(self, caller: Caller) -> None:
        client = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
        times = {"start_at": "2027-06-12T14:00:00Z", "end_at": "2027-06-12T15:00:00+02:00"}
        body = {"client_id": client["id"], "date": "2027-06-12", **times}
        problem = caller.call("POST", "/v1/weddings", json=body).problem(422, "invalid_request")
        assert problem["errors"][0]["pointer"] == "/end_at"

    def test_cannot_begin_completed(self, caller: Caller) -> None:
        client = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
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
