"""API keys over HTTP: secrets shown once, grants no wider than the creator's, revocation at the next request."""

import json
from typing import Any

import pytest

from apikit.dynamo.table import Table
from tests.gateway import Caller, send
from tools.create_organization import create_chain


def a_key(owner: Caller, **fields: Any) -> dict[str, Any]:
    answer = owner.call("POST", "/v1/api-keys", json={"name": "Sync", "scopes": ["clients:read"], **fields})
    assert answer.status == 201, answer
    key: dict[str, Any] = answer.json()
    return key


def bearer(key: dict[str, Any]) -> dict[str, str]:
    return {"authorization": f"Bearer {key['api_secret']}"}


class TestCreate:
    def test_the_secret_opens_the_door_in_both_forms(self, owner: Caller) -> None:
        key = a_key(owner)
        assert send("GET", "/v1/clients", headers=bearer(key)).status == 200
        pair = {"X-API-Key": key["api_key"], "X-API-Secret": key["api_secret"]}
        assert send("GET", "/v1/clients", headers=pair).status == 200

    def test_the_secret_is_never_stored_nor_shown_again(self, owner: Caller) -> None:
        key = a_key(owner)
        answers = [owner.call("GET", f"/v1/api-keys/{key['id']}"), owner.call("GET", "/v1/api-keys")]
        items = [
            Table("access").get(f"KEY#{key['id']}", "KEY"),
            Table("resources").get(f"T#{owner.organization_id}#live#api-keys", key["id"]),
        ]
        random_part = key["api_secret"].rsplit("_", 1)[1]
        assert random_part not in json.dumps([a.json() for a in answers]) + repr(items)

    def test_grants_no_more_than_its_creator_has(self, owner: Caller) -> None:
        narrow = a_key(owner, scopes=["api-keys:write", "clients:read"])
        for scope in ("clients:write", "*:read", "*"):
            answer = send("POST", "/v1/api-keys", json={"name": "x", "scopes": [scope]}, headers=bearer(narrow))
            assert answer.problem(403, "insufficient_scope")["required_scope"] == scope

    @pytest.mark.parametrize(
        ("resource", "wider"),
        [
            ("waitlist-entries", "waitlist"),
            ("booking-series", "bookings"),
            ("payment-schedules", "payments"),
            ("event-types", "webhooks"),
            ("webhook-signatures", "webhooks"),
        ],
    )
    def test_has_the_scopes_of_every_path(self, owner: Caller, resource: str, wider: str) -> None:
        scopes = [f"{resource}:read", f"{resource}:write"]
        assert a_key(owner, scopes=scopes)["scopes"] == scopes
        creator = a_key(owner, scopes=["api-keys:write", f"{wider}:read"])
        for scope, status in zip(scopes, (201, 403), strict=True):
            body = {"name": "x", "scopes": [scope]}
            assert send("POST", "/v1/api-keys", json=body, headers=bearer(creator)).status == status

    def test_is_no_faster_than_its_creator(self, owner: Caller) -> None:
        standard = a_key(owner, scopes=["api-keys:write"])
        body = {"name": "x", "scopes": ["api-keys:write"], "tier": "enterprise"}
        send("POST", "/v1/api-keys", json=body, headers=bearer(standard)).problem(422, "invalid_request")

    def test_a_sandbox_key_creates_sandbox_keys_only(self, owner: Caller) -> None:
        sandbox = a_key(owner, scopes=["*"], environment="test")
        assert sandbox["api_key"].startswith("bkx_test_")
        assert sandbox["livemode"] is False
        answer = send("POST", "/v1/api-keys", json={"name": "x", "scopes": ["*"]}, headers=bearer(sandbox))
        assert answer.json()["environment"] == "test"
        live = {"name": "x", "scopes": ["*"], "environment": "live"}
        send("POST", "/v1/api-keys", json=live, headers=bearer(sandbox)).problem(422, "invalid_request")

    @pytest.mark.parametrize(
        ("fields", "pointer"),
        [
            ({"scopes": ["clients:fly"]}, "/scopes/0"),
            ({"scopes": []}, "/scopes"),
            ({"expires_at": "2020-01-01T00:00:00Z"}, "/expires_at"),
            ({"expires_at": "2027-01-01T00:00:00"}, "/expires_at"),
            ({"limits": {"per_hour": 0}}, "/limits/per_hour"),
            ({"tier": "gold"}, "/tier"),
        ],
    )
    def test_refuses_what_makes_no_key(self, owner: Caller, fields: dict[str, Any], pointer: str) -> None:
        body = {"name": "x", "scopes": ["clients:read"], **fields}
        problem = owner.call("POST", "/v1/api-keys", json=body).problem(422, "invalid_request")
        assert [fault["pointer"] for fault in problem["errors"]] == [pointer]


class TestLimits:
    def test_a_keys_own_limit_holds(self, owner: Caller) -> None:
        key = a_key(owner, limits={"per_hour": 3})
        answers = [send("GET", "/v1/clients", headers=bearer(key)) for _ in range(4)]
        assert [answer.status for answer in answers] == [200, 200, 200, 429]
        assert [answer.headers["x-ratelimit-remaining"] for answer in answers] == ["2", "1", "0", "0"]
        problem = answers[-1].problem(429, "rate_limited")
        assert (problem["limit"], problem["retryable"]) == ("hour", True)
        assert int(answers[-1].headers["retry-after"]) > 0
        assert answers[-1].headers["ratelimit-policy"] == '"hour";q=3;w=3600'


class TestEffectiveLimits:
    """The limits in force are shown beside a key's own, wherever a key is shown."""

    @pytest.mark.parametrize(
        ("own", "tier", "effective"),
        [
            ({"per_hour": 200_000}, "standard", {"per_hour": 1_000}),
            ({"per_hour": 500}, "standard", {"per_hour": 500}),
            ({"per_minute": 9, "concurrent": 3, "burst": 2}, "standard", {"per_minute": 9, "concurrent": 3, "burst": 2, "per_hour": 1_000}),
            ({"per_day": 10**9}, "premium", {"per_minute": 1_000, "per_hour": 5_000, "per_day": 60_000}),
            ({}, "premium", {"per_minute": 1_000, "per_hour": 5_000, "per_day": 60_000}),
            ({"daily_quota": 7, "monthly_quota": 70}, "standard", {"per_hour": 1_000, "daily_quota": 7, "monthly_quota": 70}),
        ],
    )  # fmt: skip
    def test_are_the_smaller_of_its_own_and_its_tiers(
        self, owner: Caller, own: dict[str, int], tier: str, effective: dict[str, int]
    ) -> None:
        key = a_key(owner, limits=own, tier=tier)
        current = owner.call("GET", f"/v1/api-keys/{key['id']}").json()
        entry = next(each for each in owner.call("GET", "/v1/api-keys").json()["data"] if each["id"] == key["id"])
        for form in (key, current, entry):
            assert _non_null_limits(form["effective_limits"]) == effective
            assert _non_null_limits(form["limits"]) == own

    def test_follow_a_change_of_the_key(self, owner: Caller) -> None:
        key = a_key(owner, limits={"per_hour": 200_000})
        path = f"/v1/api-keys/{key['id']}"
        form = owner.call("PATCH", path, json={"tier": "premium"}).json()
        assert _non_null_limits(form["effective_limits"]) == {"per_minute": 1_000, "per_hour": 5_000, "per_day": 60_000}
        new_key = owner.call("POST", f"{path}/regenerate", json={}).json()
        assert new_key["effective_limits"] == form["effective_limits"]

    def test_are_in_the_answer_to_a_repeated_request(self, owner: Caller) -> None:
        body = {"name": "Sync", "scopes": ["clients:read"], "limits": {"per_hour": 200_000}}
        headers = {"idempotency-key": "effective"}
        first, second = (owner.call("POST", "/v1/api-keys", json=body, headers=headers) for _ in range(2))
        assert second.json() == first.json()
        assert _non_null_limits(second.json()["effective_limits"]) == {"per_hour": 1_000}


def _non_null_limits(limits: dict[str, int | None]) -> dict[str, int]:
    return {name: value for name, value in limits.items() if value is not None}


class TestRevoke:
    def test_holds_from_the_next_request(self, owner: Caller) -> None:
        key = a_key(owner)
        assert send("GET", "/v1/clients", headers=bearer(key)).status == 200
        assert owner.call("DELETE", f"/v1/api-keys/{key['id']}").status == 204
        send("GET", "/v1/clients", headers=bearer(key)).problem(401, "key_revoked")
        owner.call("GET", f"/v1/api-keys/{key['id']}").problem(410, "deleted")
        assert key["id"] not in [entry["id"] for entry in owner.call("GET", "/v1/api-keys").json()["data"]]

    def test_another_tenants_key_is_a_missing_one(self, owner: Caller) -> None:
        stranger = create_chain("Others")
        key_id = stranger.live.record.id
        owner.call("DELETE", f"/v1/api-keys/{key_id}").problem(404, "not_found")
