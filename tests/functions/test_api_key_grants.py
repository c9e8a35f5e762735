"""No key makes, widens or gets hold of a key that does more than itself (A1, A7)."""

from collections.abc import Callable
from typing import Any

import pytest

from apikit.actor import Actor, Tenant
from apikit.admission.credentials import mint_key as real_mint
from domain.api_keys.repository import ApiKeyRepository
from domain.api_keys.store import Caller as KeyCaller
from domain.api_keys.wiring import api_key_service
from tests.gateway import Caller
from tests.keys import a_key, an_administrator, change_key, path_of, request_key
from tests.signers import ED25519, P256, pem

PEM, OTHER_PEM = pem(ED25519), pem(P256)
MANAGER = ["api-keys:read", "api-keys:write", "clients:read"]


class TestCreate:
    @pytest.mark.parametrize(
        ("own", "fields", "pointer"),
        [
            ({"limits": {"per_minute": 10}}, {}, "/limits/per_minute"),
            ({"limits": {"per_minute": 10}}, {"limits": {"per_minute": 11}}, "/limits/per_minute"),
            ({"limits": {"per_day": 100}}, {"limits": {"per_hour": 101, "per_day": 100}}, None),
            ({"limits": {"concurrent": 2}}, {}, "/limits/concurrent"),
            ({"limits": {"monthly_quota": 9}}, {"limits": {"monthly_quota": 10}}, "/limits/monthly_quota"),
            ({"limits": {"monthly_quota": 9}}, {"limits": {"daily_quota": 9, "monthly_quota": 9}}, None),
            ({"allowed_ips": ["192.0.2.0/24"]}, {}, "/allowed_ips"),
            ({"allowed_ips": ["192.0.2.0/24"]}, {"allowed_ips": ["192.0.2.1", "198.51.100.1"]}, "/allowed_ips"),
            ({"allowed_ips": ["192.0.2.0/24"]}, {"allowed_ips": ["192.0.2.128/25"]}, None),
            ({"denied_ips": ["198.51.100.7"]}, {}, "/denied_ips"),
            ({"denied_ips": ["198.51.100.7"]}, {"denied_ips": ["198.51.100.0/24"]}, None),
            ({"expires_at": "2040-01-01T00:00:00Z"}, {}, "/expires_at"),
            ({"expires_at": "2040-01-01T00:00:00Z"}, {"expires_at": "2040-01-01T00:00:01Z"}, "/expires_at"),
            ({"expires_at": "2040-01-01T00:00:00Z"}, {"expires_at": "2040-01-01T00:00:00Z"}, None),
            ({"rules": [{"operation": "POST /v1/clients", "per_hour": 5}]}, {}, "/rules"),
            (
                {"rules": [{"operation": "POST /v1/clients", "per_hour": 5}]},
                {"rules": [{"operation": "POST /v1/clients", "per_hour": 5, "per_day": 9}]},
                None,
            ),
            ({"user_agents": ["*"]}, {"user_agents": ["Sync*"]}, "/user_agents"),
            ({"user_agents": ["*"]}, {"user_agents": ["*"]}, None),
        ],
    )
    def test_in_no_field(self, owner: Caller, own: dict[str, Any], fields: dict[str, Any], pointer: str | None) -> None:
        manager = a_key(owner, scopes=MANAGER, **own)
        answer = request_key(manager, **fields)
        if pointer is None:
            assert answer.status == 201, answer
        else:
            problem = answer.problem(422, "invalid_request")
            assert pointer in [fault["pointer"] for fault in problem["errors"]]
            assert {fault["code"] for fault in problem["errors"]} == {"over_creator"}

    def test_a_tier_with_higher_limits_is_out_of_reach(self, owner: Caller) -> None:
        manager = a_key(owner, scopes=MANAGER, tier="premium")
        assert request_key(manager, tier="standard").status == 201
        request_key(manager, tier="enterprise").problem(422, "invalid_request")
        assert request_key(manager, tier="enterprise", limits={"per_minute": 100, "per_hour": 200}).status == 201

    def test_every_scope_is_none_of_the_platforms(self, owner: Caller) -> None:
        for scope in ("platform:tiers", "platform:*"):
            problem = request_key(owner, scopes=[scope]).problem(403, "insufficient_scope")
            assert problem["required_scope"] == scope
        owner.call("PATCH", path_of(owner), json={"scopes": ["*", "platform:*"]}).problem(403, "insufficient_scope")
        assert request_key(an_administrator(), scopes=["platform:tiers", "tiers:read"]).status == 201

    def test_of_a_chain_for_its_child(self, owner: Caller) -> None:
        child = owner.call("POST", "/v1/organizations", json={"name": "Lago"}).json()["id"]
        manager = a_key(owner, scopes=MANAGER, limits={"per_hour": 10})
        body = {"name": "x", "scopes": ["clients:read"], "limits": {"per_hour": 11}}
        headers = {"WedSync-Organization": child}
        manager.call("POST", "/v1/api-keys", json=body, headers=headers).problem(422, "invalid_request")
        body["limits"] = {"per_hour": 10}
        answer = manager.call("POST", "/v1/api-keys", json=body, headers=headers)
        assert (answer.status, answer.json()["organization_id"]) == (201, child)


class TestChange:
    def test_widens_neither_another_key_nor_itself(self, owner: Caller) -> None:
        manager = a_key(owner, scopes=MANAGER, limits={"per_hour": 10})
        narrow = a_key(manager, limits={"per_hour": 5})
        change_key(manager, narrow, limits={"per_hour": 10})
        for key in (narrow, manager):
            manager.call("PATCH", path_of(key), json={"limits": {"per_hour": 11}}).problem(422, "invalid_request")
            manager.call("PATCH", path_of(key), json={"scopes": [*MANAGER, "clients:write"]}).problem(
                403, "insufficient_scope"
            )
            whole = {"name": "x", "scopes": MANAGER}
            manager.call("PUT", path_of(key), json=whole).problem(422, "invalid_request")

    def test_may_leave_a_faster_key_as_fast_as_it_is(self, owner: Caller) -> None:
        manager = a_key(owner, scopes=MANAGER, limits={"per_hour": 10})
        fast = a_key(owner, tier="premium", limits={"per_hour": 100})
        assert change_key(manager, fast, name="Renamed")["name"] == "Renamed"
        manager.call("PATCH", path_of(fast), json={"limits": {"per_hour": 101}}).problem(422, "invalid_request")

    def test_its_own_restriction_is_not_its_own_to_lift(self, owner: Caller) -> None:
        manager = a_key(owner, scopes=MANAGER, allowed_ips=["192.0.2.0/24"])
        manager.call("PATCH", path_of(manager), json={"allowed_ips": None}).problem(422, "invalid_request")
        change_key(owner, manager, allowed_ips=None)

    @pytest.mark.parametrize(
        "change",
        [
            {"name": "Renamed"},
            {"metadata": {"team": "ours"}},
            {"allowed_ips": ["192.0.2.0/24", "198.51.100.0/24"]},
            {"allowed_ips": []},
            {"denied_ips": []},
            {"allowed_domains": []},
            {"user_agents": []},
            {"user_agents": ["*"]},
            {"expires_at": None},
            {"expires_at": "2040-01-01T00:00:01Z"},
            {"limits": {"per_hour": None}},
            {"limits": {"per_day": 2_000_000}},
            {"rules": []},
            {"tier": "enterprise"},
            {"tier": "standard"},
            {"request_signing": {"required": False}},
            {"request_signing": {"public_key": OTHER_PEM}},
            {"allowed_ips": ["192.0.2.1"], "denied_ips": []},
            {"status": "disabled", "allowed_ips": []},
        ],
        ids="-".join,
    )
    def test_that_does_not_only_restrict_needs_every_scope_of_the_key(
        self, owner: Caller, change: dict[str, Any]
    ) -> None:
        manager, key = a_key(owner, scopes=MANAGER, tier="enterprise"), a_restricted_key(owner)
        problem = manager.call("PATCH", path_of(key), json=change).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "clients:write"
        assert "clients:write, venues:read" in problem["detail"]
        assert owner.call("PATCH", path_of(key), json=change).status == 200

    @pytest.mark.parametrize(
        "change",
        [
            {"scopes": ["clients:write"]},
            {"allowed_ips": ["192.0.2.1"]},
            {"denied_ips": ["192.0.2.66", "192.0.2.67"]},
            {"allowed_domains": ["book.example.com"]},
            {"expires_at": "2039-01-01T00:00:00Z"},
            {"limits": {"per_hour": 4}},
            {"limits": {"concurrent": 1}},
            {"rules": [{"operation": "POST /v1/clients", "per_hour": 1}]},
            {"status": "disabled"},
            {"scopes": ["clients:write"], "limits": {"per_hour": 1}, "status": "disabled"},
        ],
        ids="-".join,
    )
    def test_that_restricts_a_key_needs_none_of_its_scopes(self, owner: Caller, change: dict[str, Any]) -> None:
        manager, key = a_key(owner, scopes=["api-keys:write"]), a_restricted_key(owner)
        assert manager.call("PATCH", path_of(key), json=change).status == 200

    def test_to_signatures_restricts(self, owner: Caller) -> None:
        manager = a_key(owner, scopes=["api-keys:write"])
        key = a_key(owner, request_signing={"public_key": PEM})
        change_key(manager, key, request_signing={"required": True})

    def test_of_the_status_back_needs_every_scope(self, owner: Caller) -> None:
        manager, key = a_key(owner, scopes=MANAGER), a_restricted_key(owner)
        change_key(manager, key, status="disabled")
        manager.call("PATCH", path_of(key), json={"status": "active"}).problem(403, "insufficient_scope")
        change_key(owner, key, status="active")
        assert manager.call("DELETE", path_of(key)).status == 204


class TestRegenerate:
    def test_gets_hold_of_no_wider_key(self, owner: Caller) -> None:
        manager = a_key(owner, scopes=MANAGER, limits={"per_hour": 10})
        more_scopes, faster = a_key(owner, scopes=["clients:write"], limits={"per_hour": 1}), a_key(owner)
        for wide, status, code in ((more_scopes, 403, "insufficient_scope"), (faster, 422, "invalid_request")):
            manager.call("POST", f"{path_of(wide)}/regenerate", json={}).problem(status, code)
            assert wide.call("GET", "/v1/usage").status != 401
        assert manager.call("POST", f"{path_of(manager)}/regenerate", json={}).status == 200


class TestRaces:
    """Between the look at the calling key and the write of the other, something happens to the calling key."""

    @pytest.fixture
    def change_creator(self, monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
        def change_on_mint(happens: Callable[[], object]) -> None:
            calls: list[bool] = []

            def mint_key(*args: Any, **kwargs: Any) -> Any:
                if not calls:
                    calls.append(True)
                    happens()
                return real_mint(*args, **kwargs)

            monkeypatch.setattr("apikit.admission.credentials.mint_key", mint_key)

        return change_on_mint

    def test_a_creator_narrowed_before_the_write_narrows_the_key(
        self, owner: Caller, change_creator: Callable[[Callable[[], object]], None]
    ) -> None:
        manager = a_key(owner, scopes=MANAGER)
        limits = {"limits": {"per_hour": 10}}
        change_creator(lambda: api_key_service().update(actor(owner), manager.key_id, limits, preconditions=None))
        problem = request_key(manager, limits={"per_hour": 20}).problem(422, "invalid_request")
        assert "/limits/per_hour" in [fault["pointer"] for fault in problem["errors"]]

    def test_a_key_narrowed_before_it_changes_itself_stays_narrow(
        self, owner: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        manager = a_key(owner, scopes=MANAGER)
        get_caller, calls = ApiKeyRepository.get_caller, list[bool]()

        def narrow(repository: ApiKeyRepository, caller: Actor) -> KeyCaller:
            key_caller = get_caller(repository, caller)
            if caller.principal == manager.key_id and not calls:
                calls.append(True)
                api_key_service().update(actor(owner), manager.key_id, {"limits": {"per_hour": 10}}, preconditions=None)
            return key_caller

        monkeypatch.setattr(ApiKeyRepository, "get_caller", narrow)
        change = {"name": "Mine", "limits": {"per_hour": None}}
        manager.call("PATCH", path_of(manager), json=change).problem(422, "invalid_request")
        monkeypatch.undo()
        assert owner.call("GET", path_of(manager)).json()["limits"]["per_hour"] == 10

    def test_a_creator_that_lost_a_scope_before_the_write_does_not_grant_it(
        self, owner: Caller, change_creator: Callable[[Callable[[], object]], None]
    ) -> None:
        manager = a_key(owner, scopes=MANAGER)
        scopes = {"scopes": ["api-keys:write"]}
        change_creator(lambda: api_key_service().update(actor(owner), manager.key_id, scopes, preconditions=None))
        assert request_key(manager).problem(403, "insufficient_scope")["required_scope"] == "clients:read"

    def test_a_creator_revoked_before_the_write_makes_no_key(
        self, owner: Caller, change_creator: Callable[[Callable[[], object]], None]
    ) -> None:
        manager = a_key(owner, scopes=MANAGER)
        change_creator(lambda: api_key_service().remove(actor(owner), manager.key_id, preconditions=None))
        request_key(manager).problem(422, "invalid_request")


def a_restricted_key(owner: Caller) -> Caller:
    return a_key(
        owner,
        scopes=["clients:write", "venues:read"],
        tier="premium",
        expires_at="2040-01-01T00:00:00Z",
        limits={"per_hour": 5, "per_day": 1_000_000},
        rules=[{"operation": "POST /v1/clients", "per_hour": 5}],
        allowed_ips=["192.0.2.0/24"],
        denied_ips=["192.0.2.66"],
        allowed_domains=["*.example.com"],
        user_agents=["Sync*"],
        request_signing={"required": True, "public_key": PEM},
    )


def actor(caller: Caller) -> Actor:
    tenant = Tenant(caller.organization_id, caller.environment)
    return Actor(tenant, caller.organization_id, caller.key_id, frozenset({"*"}), "req_tests")
