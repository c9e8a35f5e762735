"""Roles over HTTP: built-in ones, custom ones, and what no one can do with them."""

import pytest

from domain.builtin_roles import PLATFORM_ADMINISTRATOR, READ_ONLY
from tests.gateway import Caller, a_caller
from tests.roles import BUILTIN, ROLES, a_role, a_service_account, put_role, request_role

DESK = ("customers:read", "bookings:write")


@pytest.fixture
def role_id(caller: Caller) -> str:
    return a_role(caller, *DESK)


class TestBuiltin:
    def test_are_the_same_five_for_everyone(self, caller: Caller) -> None:
        pages = [each.call("GET", ROLES, query="sort=name").json()["data"] for each in (caller, a_caller())]
        names = ["API Administrator", "Developer", "Integration Manager", "Read-Only", "Service Account"]
        for page in pages:
            assert [role["name"] for role in page] == names
        assert [role["id"] for role in pages[0]] == [role["id"] for role in pages[1]] == [each.id for each in BUILTIN]
        assert {role["organization_id"] for role in pages[0]} == {caller.organization_id}
        assert {role["is_builtin"] for role in pages[0]} == {True}
        assert pages[0][0]["scopes"] == ["*"]

    def test_do_not_include_the_platforms(self, caller: Caller) -> None:
        ids = {role["id"] for role in caller.call("GET", ROLES).json()["data"]}
        assert PLATFORM_ADMINISTRATOR.id not in ids

    @pytest.mark.parametrize("role", [*BUILTIN, PLATFORM_ADMINISTRATOR], ids=lambda role: role.name)
    def test_cannot_be_changed_or_deleted(self, caller: Caller, role: object) -> None:
        path = f"{ROLES}/{role.id}"  # type: ignore[attr-defined]  # a built-in role
        assert caller.call("GET", path).json()["is_builtin"] is True
        body = {"name": "Mine", "scopes": ["clients:read"]}
        for method, request in (("PUT", {"json": body}), ("PATCH", {"json": {"name": "Mine"}}), ("DELETE", {})):
            problem = caller.call(method, path, **request).problem(409, "conflict")
            assert "built in" in problem["detail"]

    def test_keep_their_names(self, caller: Caller, role_id: str) -> None:
        assert (
            request_role(caller, "clients:read", name="developer").problem(409, "conflict")["errors"][0]["code"]
            == "taken"
        )
        put_role(caller, role_id, *DESK, name="Read-only").problem(409, "conflict")


class TestList:
    def test_pages_through_custom_and_builtin_roles(self, caller: Caller) -> None:
        custom_ids = [a_role(caller, "clients:read", name=f"Role {number}") for number in range(4)]
        ids, query = [], "limit=2"
        while True:
            page = caller.call("GET", ROLES, query=query).json()
            assert len(page["data"]) <= 2
            ids += [role["id"] for role in page["data"]]
            if not page["has_more"]:
                break
            query = f"limit=2&cursor={page['next_cursor']}"
        assert ids == [*reversed(custom_ids), *sorted((each.id for each in BUILTIN), reverse=True)]

    def test_sorts_and_filters_by_name(self, caller: Caller, role_id: str) -> None:
        page = caller.call("GET", ROLES, query="sort=-name&limit=2&include=total").json()
        assert ([role["name"] for role in page["data"]], page["total"]) == (["Service Account", "Read-Only"], 6)
        page = caller.call("GET", ROLES, query="sort=name&name[gte]=F&name[lt]=G").json()
        assert [role["id"] for role in page["data"]] == [role_id]


class TestCreate:
    def test_returns_the_role(self, caller: Caller) -> None:
        answer = request_role(caller, *DESK)
        role = answer.json()
        assert (answer.status, role["scopes"], role["is_builtin"]) == (201, list(DESK), False)
        assert answer.headers["location"] == f"https://api.test{ROLES}/{role['id']}"

    def test_refuses_a_second_role_with_the_name(self, caller: Caller, role_id: str) -> None:
        request_role(caller, "clients:read", name="FRONT DESK").problem(409, "conflict")

    @pytest.mark.parametrize("scope", ["clients", "clients:delete", "platform:*", "platform:tiers", "*:write", ""])
    def test_refuses_unknown_scopes(self, caller: Caller, scope: str) -> None:
        assert request_role(caller, scope).faults() == [("/scopes", "unknown_scope")]

    def test_grants_only_scopes_of_the_caller(self, caller: Caller) -> None:
        manager = a_caller("roles:write", "clients:read", organization_id=caller.organization_id)
        for scope in ("clients:write", "*", "*:read"):
            problem = request_role(manager, "clients:read", scope).problem(403, "insufficient_scope")
            assert problem["required_scope"] == scope
        assert request_role(manager, "clients:read").status == 201

    def test_stops_at_a_hundred(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("domain.roles.service.MAX_CUSTOM_ROLES", 2)
        for number in range(2):
            a_role(caller, "clients:read", name=f"Role {number}")
        request_role(caller, "clients:read").problem(409, "conflict")


class TestChange:
    def test_adds_only_scopes_of_the_caller(self, caller: Caller, role_id: str) -> None:
        manager = a_caller("roles:write", "bookings:read", organization_id=caller.organization_id)
        put_role(manager, role_id, *DESK, "clients:read").problem(403, "insufficient_scope")
        assert put_role(manager, role_id, *DESK, "bookings:read").status == 200
        assert put_role(manager, role_id, "customers:read", name="Renamed").json()["name"] == "Renamed"
        problem = put_role(manager, role_id, *DESK).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "bookings:write"

    def test_refuses_a_stale_version(self, caller: Caller, role_id: str) -> None:
        path = f"{ROLES}/{role_id}"
        assert caller.call("PATCH", path, json={"name": "A"}, headers={"If-Match": '"1"'}).json()["version"] == 2
        caller.call("PATCH", path, json={"name": "B"}, headers={"If-Match": '"1"'}).problem(412, "stale_version")


class TestDelete:
    def test_of_an_unused_role(self, caller: Caller, role_id: str) -> None:
        assert caller.call("DELETE", f"{ROLES}/{role_id}").status == 204
        caller.call("GET", f"{ROLES}/{role_id}").problem(410, "deleted")

    def test_names_who_has_it(self, caller: Caller, role_id: str) -> None:
        account_id = a_service_account(caller, role_id)
        problem = caller.call("DELETE", f"{ROLES}/{role_id}").problem(409, "conflict")
        assert problem["dependents"] == [account_id]
        caller.call("PATCH", f"/v1/service-accounts/{account_id}", json={"role_ids": [READ_ONLY.id]})
        assert caller.call("DELETE", f"{ROLES}/{role_id}").status == 204


class TestTenants:
    def test_roles_of_another_tenant_do_not_exist(self, caller: Caller, role_id: str) -> None:
        sandbox = a_caller(organization_id=caller.organization_id, environment="test")
        for other in (a_caller(), sandbox):
            other.call("GET", f"{ROLES}/{role_id}").problem(404, "not_found")
            faults = other.call("POST", "/v1/service-accounts", json={"name": "x", "role_ids": [role_id]}).faults()
            assert faults == [("/role_ids/0", "not_found")]

    def test_needs_the_scope(self, caller: Caller) -> None:
        other = a_caller("roles:read", organization_id=caller.organization_id)
        assert other.call("GET", ROLES).status == 200
        request_role(other, "roles:read").problem(403, "insufficient_scope")


@pytest.mark.usefixtures("runner")
class TestAtomicBatch:
    def test_does_not_change_scopes(self, caller: Caller, role_id: str) -> None:
        body = {"name": "Desk", "scopes": ["customers:read"]}
        operation = {"method": "PUT", "path": f"{ROLES}/{role_id}", "body": body}
        answer = caller.call("POST", "/v1/batch", json={"operations": [operation], "atomic": True})
        assert answer.json()["results"][0]["body"]["code"] == "not_atomic", answer
        assert caller.call("GET", f"{ROLES}/{role_id}").json()["scopes"] == list(DESK)
