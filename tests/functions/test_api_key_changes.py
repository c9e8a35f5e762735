"""Changes of API keys over HTTP hold from the next request on, every one of them (A1, A9, A10, L5)."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from apikit.admission.plans import KeyPolicy, Plan, Rule, add_policy
from apikit.dynamo.table import Table
from domain.api_keys.api_operations import OPERATIONS
from tests.builders import JOHN_AND_JANE
from tests.contract.operations import guarded_operations
from tests.counting import counted_calls
from tests.gateway import Answer, Caller, a_caller
from tests.keys import a_key, an_owner, caller_of, change_key, path_of, request_key
from tests.storage import put_item

ADDRESS = "192.0.2.1"  # the gateway's, in tests
ULID = "01k0a3v5m8f1xq2w7r9tbdc6yz"


def read_clients(key: Caller, **headers: str) -> Answer:
    return key.call("GET", "/v1/clients", headers={name.replace("_", "-"): value for name, value in headers.items()})


def regenerate_key(owner: Caller, key: Caller, **body: Any) -> Caller:
    answer = owner.call("POST", f"{path_of(key)}/regenerate", json=body)
    assert answer.status == 200, answer
    return caller_of(answer.json())


def extras(key: Caller) -> dict[str, Any] | None:
    return Table("access").get(f"KEY#{key.key_id}", "EXTRAS")


class TestTakesEffectAtOnce:
    def test_narrowed_scopes(self, owner: Caller) -> None:
        key = a_key(owner, scopes=["clients:read", "weddings:read"])
        assert read_clients(key).status == 200
        assert change_key(owner, key, scopes=["weddings:read"])["scopes"] == ["weddings:read"]
        assert read_clients(key).problem(403, "insufficient_scope")["required_scope"] == "clients:read"

    def test_disabling_and_enabling(self, owner: Caller) -> None:
        key = a_key(owner)
        assert change_key(owner, key, status="disabled")["status"] == "disabled"
        assert "disabled" in read_clients(key).problem(401, "key_revoked")["detail"]
        change_key(owner, key, status="active")
        assert read_clients(key).status == 200

    def test_an_address_taken_away(self, owner: Caller) -> None:
        key = a_key(owner, allowed_ips=[ADDRESS, "2001:db8::/32"])
        assert read_clients(key).status == 200
        change_key(owner, key, allowed_ips=["2001:db8::/32"])
        read_clients(key).problem(403, "ip_not_allowed")
        change_key(owner, key, allowed_ips=None)
        assert read_clients(key).status == 200
        change_key(owner, key, denied_ips=["192.0.2.0/24"])
        read_clients(key).problem(403, "ip_not_allowed")

    def test_domains_and_programs(self, owner: Caller) -> None:
        key = a_key(owner, allowed_domains=["*.Example.com"], user_agents=["!*evil*", "sync [v?]*"])
        good = {"origin": "https://book.example.com", "user_agent": "Sync [v?] 2"}
        assert read_clients(key, **good).status == 200
        read_clients(key, **{**good, "origin": "https://example.com"}).problem(403, "domain_not_allowed")
        read_clients(key, **{**good, "user_agent": "sync v1 evil"}).problem(403, "user_agent_not_allowed")
        read_clients(key, **{**good, "user_agent": "sync v1"}).problem(403, "user_agent_not_allowed")

    def test_a_lowered_limit(self, owner: Caller) -> None:
        key = a_key(owner)
        assert [read_clients(key).status for _ in range(3)] == [200] * 3
        change_key(owner, key, limits={"per_hour": 4})
        answers = [read_clients(key) for _ in range(2)]
        assert [answer.status for answer in answers] == [200, 429]
        assert answers[0].headers["ratelimit-policy"] == '"hour";q=4;w=3600'

    def test_a_limit_taken_away(self, owner: Caller) -> None:
        key = a_key(owner, limits={"per_hour": 2})
        assert read_clients(key).headers["ratelimit-policy"] == '"hour";q=2;w=3600'
        change_key(owner, key, limits=None)
        assert [read_clients(key).status for _ in range(3)] == [200] * 3
        assert read_clients(key).headers["ratelimit-policy"] == '"hour";q=1000;w=3600'

    def test_a_rule_for_one_endpoint(self, owner: Caller) -> None:
        key = a_key(owner, scopes=["clients:read", "weddings:read"])
        change_key(owner, key, rules=[{"operation": "GET /v1/clients", "per_hour": 2}])
        assert [read_clients(key).status for _ in range(3)] == [200, 200, 429]
        assert key.call("GET", "/v1/weddings").status == 200

    def test_a_required_signature(self, owner: Caller) -> None:
        pem = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=\n-----END PUBLIC KEY-----\n"
        key = a_key(owner, request_signing={"required": True, "public_key": pem})
        key_extras = extras(key)
        assert key_extras
        assert (key_extras["extras"]["signature"], key_extras["extras"]["public_key"]) == ("required", pem)

    def test_what_restricts_nobody_leaves_nothing_behind(self, owner: Caller) -> None:
        key = a_key(owner, allowed_ips=[ADDRESS])
        assert extras(key)
        change_key(owner, key, allowed_ips=[])
        assert extras(key) is None


class TestRegenerate:
    def test_leaves_the_old_secret_its_grace(self, owner: Caller) -> None:
        key = a_key(owner)
        fresh = regenerate_key(owner, key)
        assert (read_clients(key).status, read_clients(fresh).status) == (200, 200)
        third = regenerate_key(owner, key, grace_hours=168)
        read_clients(key).problem(401, "invalid_credentials")
        assert (read_clients(fresh).status, read_clients(third).status) == (200, 200)

    def test_without_grace_ends_the_old_secret(self, owner: Caller) -> None:
        key = a_key(owner)
        fresh = regenerate_key(owner, regenerate_key(owner, key), grace_hours=0)
        read_clients(key).problem(401, "invalid_credentials")
        assert read_clients(fresh).status == 200
        form = owner.call("GET", path_of(key)).json()
        assert (form["previous_secret_expires_at"], form["rotated_at"] is None) == (None, False)

    def test_grace_ends_by_itself(self, owner: Caller) -> None:
        key = a_key(owner)
        regenerate_key(owner, key, grace_hours=1)
        twin = Table("access").get(f"KEY#{key.key_id}", "KEY")
        assert twin
        put_item("access", {**twin, "sx": int(datetime.now(UTC).timestamp()) - 1})
        read_clients(key).problem(401, "invalid_credentials")

    def test_without_a_body_leaves_the_old_secret_a_day(self, owner: Caller) -> None:
        key = a_key(owner)
        form = owner.call("POST", f"{path_of(key)}/regenerate").json()
        grace = datetime.fromisoformat(form["previous_secret_expires_at"]) - datetime.fromisoformat(form["rotated_at"])
        assert (grace, read_clients(key).status) == (timedelta(hours=24), 200)

    @pytest.mark.parametrize("hours", [-1, 169, 1.5, "24", None])
    def test_refuses_other_graces(self, owner: Caller, hours: object) -> None:
        answer = owner.call("POST", f"{path_of(owner)}/regenerate", json={"grace_hours": hours})
        assert answer.problem(422, "invalid_request")["errors"][0]["pointer"] == "/grace_hours"

    def test_of_a_missing_key_another_tenants_or_an_old_version(self, owner: Caller) -> None:
        stranger, key = an_owner(), a_key(owner)
        for path in (f"/v1/api-keys/key_{ULID}", path_of(stranger)):
            owner.call("POST", f"{path}/regenerate", json={}).problem(404, "not_found")
        stale = owner.call("POST", f"{path_of(key)}/regenerate", json={}, headers={"if-match": '"7"'})
        stale.problem(412, "stale_version")
        assert read_clients(key).status == 200


class TestReplace:
    def test_sets_every_field(self, owner: Caller) -> None:
        key = a_key(owner, limits={"per_hour": 5}, allowed_ips=[ADDRESS], metadata={"a": "b"})
        answer = owner.call("PUT", path_of(key), json={"name": "New", "scopes": ["weddings:read"]})
        form = answer.json()
        assert (form["name"], form["scopes"], form["allowed_ips"], form["metadata"]) == (
            "New",
            ["weddings:read"],
            [],
            {},
        )
        assert (form["limits"]["per_hour"], form["version"], answer.headers["etag"]) == (None, 2, '"2"')

    def test_needs_the_version_it_names(self, owner: Caller) -> None:
        key = a_key(owner)
        change_key(owner, key, name="Changed")
        answer = owner.call("PATCH", path_of(key), json={"name": "Late"}, headers={"if-match": '"1"'})
        assert answer.problem(412, "stale_version")["current_version"] == 2

    def test_the_environment_stays(self, owner: Caller) -> None:
        problem = owner.call("PATCH", path_of(a_key(owner)), json={"environment": "test"}).problem(
            422, "invalid_request"
        )
        assert problem["errors"] == [{"pointer": "/environment", "code": "read_only", "detail": "cannot be changed"}]

    def test_needs_the_scope_and_the_own_tenant(self, owner: Caller) -> None:
        key, reader = a_key(owner), a_key(owner, scopes=["api-keys:read"])
        for method, path, body in (
            ("PATCH", path_of(key), {"name": "x"}),
            ("PUT", path_of(key), {"name": "x", "scopes": ["clients:read"]}),
            ("POST", f"{path_of(key)}/regenerate", {}),
        ):
            reader.call(method, path, json=body).problem(403, "insufficient_scope")
            an_owner().call(method, path, json=body).problem(404, "not_found")

    def test_revoked_is_not_a_status_to_set(self, owner: Caller) -> None:
        owner.call("PATCH", path_of(a_key(owner)), json={"status": "revoked"}).problem(422, "invalid_request")

    def test_nothing_changed_writes_nothing(self, owner: Caller) -> None:
        key = a_key(owner)
        calls = counted_calls()
        with calls:
            assert change_key(owner, key, name="Sync")["version"] == 1
        assert "TransactWriteItems" not in calls.by_operation


class TestForms:
    @pytest.mark.parametrize(
        ("fields", "pointer"),
        [
            ({"allowed_ips": ["10.0.0.0/33"]}, "/allowed_ips/0"),
            ({"allowed_ips": ["fe80::1%eth0"]}, "/allowed_ips/0"),
            ({"allowed_ips": ["10.0.0.1"] * 101}, "/allowed_ips"),
            ({"allowed_domains": ["https://example.com"]}, "/allowed_domains/0"),
            ({"allowed_domains": ["*"]}, "/allowed_domains/0"),
            ({"user_agents": ["!"]}, "/user_agents/0"),
            ({"rules": [{"operation": "FETCH /v1/clients", "per_hour": 1}]}, "/rules/0/operation"),
            ({"rules": [{"operation": "GET /v1/clients"}]}, "/rules/0/per_minute"),
            ({"rules": [{"operation": "GET /v1/clients", "per_day": 1}] * 2}, "/rules/1/operation"),
            ({"limits": {"per_second": 1}}, "/limits/per_second"),
            ({"limits": {"concurrent": True}}, "/limits/concurrent"),
            ({"request_signing": {"required": True}}, "/request_signing/public_key"),
            ({"request_signing": {"public_key": "ssh-ed25519 AAAA"}}, "/request_signing/public_key"),
        ],
    )
    def test_refuses_what_means_nothing(self, owner: Caller, fields: dict[str, Any], pointer: str) -> None:
        problem = request_key(owner, **fields).problem(422, "invalid_request")
        assert [fault["pointer"] for fault in problem["errors"]] == [pointer]

    def test_forgives_host_bits_and_mapped_addresses(self, owner: Caller) -> None:
        form = request_key(owner, allowed_ips=["10.1.2.3/8", "::ffff:192.0.2.7", "2001:db8::1/32", "10.9.9.9/8"]).json()
        assert form["allowed_ips"] == ["10.0.0.0/8", "192.0.2.7/32", "2001:db8::/32"]


class TestRules:
    @pytest.mark.parametrize(
        ("operation", "sentence"),
        [
            (
                "GET /v1/clients/{id}",
                "unknown operation; use GET /v1/clients/{client_id}",
            ),
            (
                "PUT /v1/clients",
                "unknown operation; use the method and route from the API reference",
            ),
            (
                "GET /v1/unicorns",
                "unknown operation; use the method and route from the API reference",
            ),
        ],
    )
    def test_name_operations_that_there_are(self, owner: Caller, operation: str, sentence: str) -> None:
        problem = request_key(owner, rules=[{"operation": operation, "per_hour": 1}]).problem(422, "invalid_request")
        assert [(fault["pointer"], fault["code"], fault["detail"]) for fault in problem["errors"]] == [
            ("/rules/0/operation", "unknown_operation", sentence)
        ]
        request_key(owner, rules=[{"operation": "GET /v1/clients/{client_id}", "per_hour": 1}])

    def test_name_any_guarded_operation(self, owner: Caller) -> None:
        names = [str(operation) for operation in guarded_operations()]
        for begin in range(0, len(names), 20):
            rules = [{"operation": name, "per_hour": 1} for name in names[begin : begin + 20]]
            assert request_key(owner, rules=rules).status == 201, rules

    def test_hold_where_an_id_may_have_slashes(self, aws: None) -> None:
        rule = Rule("PUT /v1/clients/by-external-id/{source}/{external_id}", per_hour=1)
        rules = KeyPolicy(rules=(rule,))
        key = a_caller(plan=add_policy(Plan(per_hour=100), rules))
        put_item("access", {"pk": f"KEY#{key.key_id}", "sk": "EXTRAS", "extras": rules.to_form()})
        paths = [f"/v1/clients/by-external-id/opera/{each}" for each in ("A/1", "A/2")]
        statuses = [key.call("PUT", path, json=JOHN_AND_JANE).status for path in paths]
        assert statuses == [201, 429]

    def test_may_outlive_their_operation(self, owner: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        key = a_key(owner, rules=[{"operation": "GET /v1/clients", "per_hour": 9}])
        monkeypatch.setattr("domain.api_keys.key_validation.OPERATIONS", OPERATIONS - {"GET /v1/clients"})
        assert change_key(owner, key, name="Renamed")["rules"][0]["operation"] == "GET /v1/clients"


class TestLastUse:
    def test_is_read_from_the_gates_own_count(self, owner: Caller) -> None:
        key, idle = a_key(owner), a_key(owner)
        assert owner.call("GET", path_of(key)).json()["last_used_at"] is None
        started_at = datetime.now(UTC).replace(microsecond=0)
        read_clients(key)
        used_at = datetime.fromisoformat(owner.call("GET", path_of(key)).json()["last_used_at"])
        assert started_at <= used_at <= datetime.now(UTC)
        last_uses = {entry["id"]: entry["last_used_at"] for entry in owner.call("GET", "/v1/api-keys").json()["data"]}
        assert (last_uses[idle.key_id], last_uses[key.key_id] is None) == (None, False)
        assert change_key(owner, key, name="x")["last_used_at"] is not None

    def test_costs_one_read_for_one_and_one_for_a_page(self, owner: Caller) -> None:
        key = a_key(owner)
        for path, reads in ((path_of(key), {"BatchGetItem": 1}), ("/v1/api-keys", {"Query": 1, "BatchGetItem": 1})):
            calls = counted_calls()
            with calls:
                owner.call("GET", path)
            del calls.by_operation["UpdateItem"]
            assert calls.by_operation == reads

    def test_a_cached_copy_is_still_good(self, owner: Caller) -> None:
        key = a_key(owner)
        assert owner.call("GET", path_of(key), headers={"if-none-match": '"1"'}).status == 304
