"""Service accounts over HTTP: their roles limit the scopes of their keys, at the next request."""

from typing import Any

import pytest

from apikit.actor import Actor, Tenant
from apikit.dynamo.table import Table
from domain.builtin_roles import API_ADMINISTRATOR, PLATFORM_ADMINISTRATOR, READ_ONLY, SERVICE_ACCOUNT
from domain.roles.wiring import role_service
from tests.gateway import Caller, a_caller
from tests.keys import a_key, change_key, path_of, request_key
from tests.roles import SERVICE_ACCOUNTS, a_role, a_service_account, put_role
from tests.threads import run_together

READ: tuple[str, str, dict[str, Any]] = ("GET", "/v1/clients", {})
WRITE: tuple[str, str, dict[str, Any]] = (
    "POST",
    "/v1/clients",
    {"json": {"name": "A & B", "email": "a@example.com"}},
)


def allows(key: Caller, request: tuple[str, str, dict[str, Any]]) -> bool:
    method, path, options = request
    answer = key.call(method, path, **options)
    if answer.status == 403:
        answer.problem(403, "insufficient_scope")
        return False
    assert answer.status in {200, 201}, answer
    return True


class TestRecord:
    def test_is_created_with_roles(self, caller: Caller) -> None:
        body = {"name": "Opera sync", "description": "Nightly.", "role_ids": [SERVICE_ACCOUNT.id, READ_ONLY.id]}
        answer = caller.call("POST", SERVICE_ACCOUNTS, json=body)
        assert (answer.status, {name: answer.json()[name] for name in body}) == (201, body)

    def test_reports_invalid_roles(self, caller: Caller) -> None:
        role_ids = ["rol_01k0a3v5m8f1xq2w7r9tbdc6yz", READ_ONLY.id, PLATFORM_ADMINISTRATOR.id]
        answer = caller.call("POST", SERVICE_ACCOUNTS, json={"name": "x", "role_ids": role_ids})
        assert answer.faults() == [("/role_ids/0", "not_found"), ("/role_ids/2", "not_assignable")]
        for invalid_ids in ([], ["usr_01k0a3v5m8f1xq2w7r9tbdc6yz"], [READ_ONLY.id] * 21):
            caller.call("POST", SERVICE_ACCOUNTS, json={"name": "x", "role_ids": invalid_ids}).problem(
                422, "invalid_request"
            )

    def test_gets_only_roles_whose_scopes_the_caller_has(self, caller: Caller) -> None:
        manager = a_caller("service-accounts:write", "*:read", organization_id=caller.organization_id)
        body = {"name": "x", "role_ids": [API_ADMINISTRATOR.id]}
        problem = manager.call("POST", SERVICE_ACCOUNTS, json=body).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "*"
        account_id = a_service_account(manager, READ_ONLY.id)
        path = f"{SERVICE_ACCOUNTS}/{account_id}"
        manager.call("PATCH", path, json={"role_ids": [SERVICE_ACCOUNT.id]}).problem(403, "insufficient_scope")
        caller.call("PATCH", path, json={"role_ids": [API_ADMINISTRATOR.id]})
        # What someone else assigned may stay.
        assert manager.call("PATCH", path, json={"name": "Renamed"}).json()["role_ids"] == [API_ADMINISTRATOR.id]

    def test_of_another_tenant_does_not_exist(self, caller: Caller) -> None:
        path = f"{SERVICE_ACCOUNTS}/{a_service_account(caller, READ_ONLY.id)}"
        a_caller().call("GET", path).problem(404, "not_found")

    def test_needs_the_scope(self, caller: Caller) -> None:
        reader = a_caller("service-accounts:read", organization_id=caller.organization_id)
        assert reader.call("GET", SERVICE_ACCOUNTS).json()["data"] == []
        body = {"name": "x", "role_ids": [READ_ONLY.id]}
        reader.call("POST", SERVICE_ACCOUNTS, json=body).problem(403, "insufficient_scope")


class TestKeys:
    def test_have_only_scopes_of_the_roles(self, owner: Caller) -> None:
        role_id = a_role(owner, "clients:read")
        key = a_key(owner, scopes=["*"], service_account_id=a_service_account(owner, role_id))
        assert (allows(key, READ), allows(key, WRITE)) == (True, False)
        key.call("GET", "/v1/venues").problem(403, "insufficient_scope")

    def test_have_only_their_own_scopes(self, owner: Caller) -> None:
        account_id = a_service_account(owner, API_ADMINISTRATOR.id)
        key = a_key(owner, scopes=["clients:read"], service_account_id=account_id)
        assert (allows(key, READ), allows(key, WRITE)) == (True, False)

    def test_follow_a_change_of_the_role_at_the_next_request(self, owner: Caller) -> None:
        role_id = a_role(owner, "clients:read")
        account_id = a_service_account(owner, role_id)
        keys = [a_key(owner, scopes=["clients:read", "clients:write"], service_account_id=account_id) for _ in range(3)]
        assert put_role(owner, role_id, "clients:read", "clients:write", "venues:read").status == 200
        assert [allows(key, WRITE) for key in keys] == [True] * 3
        keys[0].call("GET", "/v1/venues").problem(403, "insufficient_scope")
        put_role(owner, role_id, "venues:read")
        assert [allows(key, READ) for key in keys] == [False] * 3

    def test_follow_other_roles_of_the_account_at_the_next_request(self, owner: Caller) -> None:
        account_id = a_service_account(owner, READ_ONLY.id)
        key = a_key(owner, scopes=["*"], service_account_id=account_id)
        assert (allows(key, READ), allows(key, WRITE)) == (True, False)
        path = f"{SERVICE_ACCOUNTS}/{account_id}"
        owner.call("PATCH", path, json={"role_ids": [SERVICE_ACCOUNT.id]})
        assert (allows(key, READ), allows(key, WRITE)) == (True, True)

    def test_stay_limited_when_the_key_changes(self, owner: Caller) -> None:
        account_id = a_service_account(owner, READ_ONLY.id)
        key = a_key(owner, scopes=["clients:read"], service_account_id=account_id)
        change_key(owner, key, scopes=["clients:read", "clients:write"])
        assert (allows(key, READ), allows(key, WRITE)) == (True, False)
        owner.call("POST", f"{path_of(key)}/regenerate", json={"grace_hours": 1})
        assert (allows(key, READ), allows(key, WRITE)) == (True, False)

    def test_are_refused_once_the_account_is_deleted(self, owner: Caller) -> None:
        account_id = a_service_account(owner, READ_ONLY.id)
        keys, other = [a_key(owner, service_account_id=account_id) for _ in range(3)], a_key(owner)
        assert owner.call("DELETE", f"{SERVICE_ACCOUNTS}/{account_id}").status == 204
        for key in keys:
            key.call("GET", "/v1/clients").problem(401, "key_revoked")
        assert allows(other, READ)
        assert request_key(owner, service_account_id=account_id).faults() == [("/service_account_id", "not_found")]

    def test_of_an_interrupted_deletion_follow_when_it_is_repeated(
        self, owner: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        account_id = a_service_account(owner, READ_ONLY.id)
        key, path = a_key(owner, service_account_id=account_id), f"{SERVICE_ACCOUNTS}/{account_id}"
        with monkeypatch.context() as patch:
            patch.setattr(
                "domain.service_accounts.repository.ServiceAccountRepository.sync_credentials", lambda *_: _crash()
            )
            assert owner.call("DELETE", path).status == 500
        assert allows(key, READ)
        owner.call("DELETE", path).problem(410, "deleted")
        key.call("GET", "/v1/clients").problem(401, "key_revoked")

    def test_of_an_interrupted_change_of_a_role_follow_when_it_is_repeated(
        self, owner: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        role_id = a_role(owner, "clients:read")
        key = a_key(owner, service_account_id=a_service_account(owner, role_id))
        with monkeypatch.context() as patch:
            patch.setattr("domain.scope_grants.scope_sync.ScopeSync.sync_role", lambda *_: _crash())
            assert put_role(owner, role_id, "venues:read").status == 500
        assert put_role(owner, role_id, "venues:read").json()["version"] == 2
        assert not allows(key, READ)

    def test_cannot_leave_the_account(self, owner: Caller) -> None:
        account_id = a_service_account(owner, READ_ONLY.id)
        key = a_key(owner, service_account_id=account_id)
        faults = owner.call("PATCH", path_of(key), json={"service_account_id": None}).faults()
        assert faults == [("/service_account_id", "read_only")]

    def test_make_only_keys_of_the_same_account(self, owner: Caller) -> None:
        account_id = a_service_account(owner, API_ADMINISTRATOR.id)
        manager = a_key(owner, scopes=["api-keys:write", "clients:read"], service_account_id=account_id)
        assert request_key(manager).faults() == [("/service_account_id", "over_creator")]
        assert request_key(manager, service_account_id=account_id).status == 201
        manager.call("POST", f"{path_of(a_key(owner))}/regenerate", json={}).problem(422, "invalid_request")


class TestRaces:
    def test_the_last_change_of_a_role_wins(self, owner: Caller) -> None:
        role_id = a_role(owner, "clients:read")
        key = a_key(owner, scopes=["*"], service_account_id=a_service_account(owner, role_id))
        scopes = ["clients:read", "clients:write", "venues:read", "weddings:read"]
        tenant = Tenant(owner.organization_id, "live")
        actor = Actor(tenant, tenant.organization_id, owner.key_id, frozenset({"*"}), "req_tests")

        def change() -> None:
            values = {"name": "Front desk", "scopes": [scopes.pop()]}
            role_service().replace(actor, role_id, values, preconditions=None)

        run_together(change, count=len(scopes))
        (scope,) = owner.call("GET", f"/v1/roles/{role_id}").json()["scopes"]
        item = Table("access").get(f"KEY#{key.key_id}", "KEY")
        assert item
        assert item["sc"] == [scope]


def _crash() -> None:
    raise ConnectionError("the function ended here")
