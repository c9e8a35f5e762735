"""Tiers over HTTP: administrators change them, keys follow before the answer is there (L1, L2)."""

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from apikit.actor import Actor
from apikit.dynamo.table import Table
from apikit.errors import InvalidRequest, WriteContention
from domain.api_keys.wiring import api_key_service
from domain.tiers import rollout, service
from domain.tiers.model import PLATFORM, PLATFORM_TENANT
from domain.tiers.repository import TierRepository
from domain.tiers.wiring import tier_service
from functions.tier_rollout.handler import lambda_handler as roll_out
from tests.builders import CAUSE
from tests.fakes.context import Context
from tests.gateway import Answer, Caller, send
from tests.keys import a_key, an_administrator, change_key, path_of, request_key

POLICY = "ratelimit-policy"


@pytest.fixture(scope="module")
def administrator(aws: None) -> Caller:
    return an_administrator()


@pytest.fixture
def name() -> str:
    return f"t{uuid4().hex[:12]}"


@pytest.fixture
def store(aws: None) -> TierRepository:
    return TierRepository(Table("resources"), Table("access"))


def put_tier(administrator: Caller, name: str, **limits: Any) -> Answer:
    answer = administrator.call("PUT", f"/v1/tiers/{name}", json={"per_hour": 1_000, **limits})
    assert answer.status in {200, 201}, answer
    return answer


def read_clients(key: Caller) -> Answer:
    return key.call("GET", "/v1/clients")


def plan(key: Caller) -> str:
    twin = Table("access").get(f"KEY#{key.key_id}", "KEY")
    assert twin
    return str(twin["pl"])


def stream_record(name: str) -> dict[str, Any]:
    """The stream record of a tier's write."""
    keys = {"pk": {"S": PLATFORM_TENANT.partition("tiers")}, "sk": {"S": "tier_"}}
    images = {"Keys": keys, "NewImage": {"doc": {"S": json.dumps({"name": name})}}, "SequenceNumber": "7"}
    return {"Records": [{"eventName": "MODIFY", "dynamodb": images}]}


class TestRead:
    def test_three_are_always_there(self, owner: Caller) -> None:
        page = owner.call("GET", "/v1/tiers").json()
        by_name = {tier["name"]: tier for tier in page["data"]}
        assert {name: by_name[name]["per_hour"] for name in ("standard", "premium", "enterprise")} == {
            "standard": 1_000,
            "premium": 5_000,
            "enterprise": 50_000,
        }
        assert (page["has_more"], by_name["standard"]["organization_id"]) == (False, PLATFORM)

    def test_one_by_its_name(self, owner: Caller) -> None:
        answer = owner.call("GET", "/v1/tiers/premium")
        assert (answer.json()["per_day"], answer.json()["rollout"], answer.headers["etag"]) == (
            60_000,
            "complete",
            '"1"',
        )
        owner.call("GET", "/v1/tiers/gold").problem(404, "not_found")

    def test_needs_the_scope(self, owner: Caller) -> None:
        key = a_key(owner)
        for path in ("/v1/tiers", "/v1/tiers/standard"):
            assert key.call("GET", path).problem(403, "insufficient_scope")["required_scope"] == "tiers:read"

    def test_a_new_standard_key_counts_by_the_hour(self, owner: Caller) -> None:
        answer = read_clients(a_key(owner))
        assert answer.headers[POLICY] == '"hour";q=1000;w=3600'
        assert answer.headers["ratelimit"].startswith('"hour";r=999;t=')


class TestPut:
    def test_creates_a_tier_that_keys_can_have(self, administrator: Caller, owner: Caller, name: str) -> None:
        answer = put_tier(administrator, name, per_minute=40, concurrent=3, daily_quota=500)
        assert (answer.status, answer.headers["location"]) == (201, f"https://api.test/v1/tiers/{name}")
        key = a_key(owner, tier=name, limits={"per_minute": 50, "concurrent": 2})
        assert plan(key) == '{"concurrent":2,"daily_quota":500,"per_hour":1000,"per_minute":40}'
        assert read_clients(key).headers[POLICY].startswith('"minute";q=40;w=60, "hour";q=1000;w=3600')

    def test_its_keys_follow_before_it_answers(self, administrator: Caller, owner: Caller, name: str) -> None:
        put_tier(administrator, name, per_hour=100)
        keys = [a_key(owner, tier=name, limits={"per_hour": 60 if n else None}) for n in range(5)]
        assert [read_clients(key).headers["x-ratelimit-limit"] for key in keys] == ["100", "60", "60", "60", "60"]
        answer = put_tier(administrator, name, per_hour=50, algorithm="fixed_window")
        assert (answer.status, answer.json()["rollout"], answer.json()["version"]) == (200, "complete", 2)
        assert [read_clients(key).headers["x-ratelimit-limit"] for key in keys] == ["50"] * 5
        assert [read_clients(key).headers["x-ratelimit-remaining"] for key in keys] == ["47"] * 5
        forms = [owner.call("GET", path_of(key)).json() for key in keys]
        assert [form["effective_limits"]["per_hour"] for form in forms] == [50] * 5
        assert [form["limits"]["per_hour"] for form in forms] == [None, 60, 60, 60, 60]

    def test_keys_keep_their_restrictions_and_other_keys_their_limits(
        self, administrator: Caller, owner: Caller, name: str
    ) -> None:
        put_tier(administrator, name)
        key, other = a_key(owner, tier=name, allowed_ips=["198.51.100.0/24"]), a_key(owner)
        put_tier(administrator, name, per_hour=7)
        read_clients(key).problem(403, "ip_not_allowed")
        assert '"per_hour":7' in plan(key)
        assert read_clients(other).headers[POLICY] == '"hour";q=1000;w=3600'

    def test_a_key_that_left_the_tier_is_let_be(self, administrator: Caller, owner: Caller, name: str) -> None:
        put_tier(administrator, name, per_hour=100)
        key = a_key(owner, tier=name)
        change_key(owner, key, tier="standard")
        put_tier(administrator, name, per_hour=7)
        assert read_clients(key).headers["x-ratelimit-limit"] == "1000"

    def test_is_the_administrators(self, owner: Caller, name: str) -> None:
        problem = owner.call("PUT", f"/v1/tiers/{name}", json={"per_hour": 5}).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "platform:tiers"
        owner.call("DELETE", "/v1/tiers/standard").problem(403, "insufficient_scope")

    @pytest.mark.parametrize(
        ("limits", "pointer"),
        [
            ({}, "/per_hour"),
            ({"per_hour": 5, "per_minute": 6}, "/per_hour"),
            ({"per_minute": 5, "per_day": 4}, "/per_day"),
            ({"per_hour": 5, "daily_quota": 6, "monthly_quota": 5}, "/monthly_quota"),
            ({"per_hour": 0}, "/per_hour"),
            ({"per_hour": True}, "/per_hour"),
            ({"per_hour": 5, "grace_percent": 101}, "/grace_percent"),
            ({"per_hour": 5, "algorithm": "leaky"}, "/algorithm"),
            ({"per_hour": 5, "name": "other"}, "/name"),
        ],
    )
    def test_refuses_what_contradicts_itself(
        self, administrator: Caller, name: str, limits: dict[str, Any], pointer: str
    ) -> None:
        problem = administrator.call("PUT", f"/v1/tiers/{name}", json=limits).problem(422, "invalid_request")
        assert [fault["pointer"] for fault in problem["errors"]] == [pointer]

    def test_refuses_what_is_no_name(self, administrator: Caller) -> None:
        for wrong in ("Gold", "9", "a_b", "x" * 41):
            administrator.call("PUT", f"/v1/tiers/{wrong}", json={"per_hour": 5}).problem(404, "not_found")

    def test_of_an_old_version_is_stale(self, administrator: Caller, name: str) -> None:
        put_tier(administrator, name, per_hour=5)
        put_tier(administrator, name, per_hour=6)
        stale_answer = administrator.call("PUT", f"/v1/tiers/{name}", json={"per_hour": 7}, headers={"if-match": '"1"'})
        assert stale_answer.problem(412, "stale_version")["current_version"] == 2
        missing_answer = administrator.call("PUT", "/v1/tiers/gold", json={"per_hour": 7}, headers={"if-match": '"1"'})
        missing_answer.problem(412, "precondition_failed")
        only_new = {"if-none-match": "*"}
        repeat = administrator.call("PUT", f"/v1/tiers/{name}", json={"per_hour": 7}, headers=only_new)
        repeat.problem(412, "precondition_failed")


class TestDefaults:
    def test_are_replaced_by_what_is_stored(self, administrator: Caller, owner: Caller) -> None:
        key = a_key(owner, tier="premium")
        answer = put_tier(administrator, "premium", per_minute=900, per_hour=4_000)
        assert (answer.status, answer.json()["version"]) == (200, 2)
        assert read_clients(key).headers[POLICY] == '"minute";q=900;w=60, "hour";q=4000;w=3600'
        assert request_key(owner, tier="premium").status == 201
        put_tier(administrator, "premium", per_minute=1_000, per_hour=5_000, per_day=60_000)

    def test_cannot_be_deleted(self, administrator: Caller) -> None:
        administrator.call("DELETE", "/v1/tiers/standard").problem(409, "conflict")


class TestDelete:
    def test_waits_for_the_last_key(self, administrator: Caller, owner: Caller, name: str) -> None:
        put_tier(administrator, name)
        key = a_key(owner, tier=name)
        administrator.call("DELETE", f"/v1/tiers/{name}").problem(409, "conflict")
        assert administrator.call("GET", f"/v1/tiers/{name}").json()["status"] == "active"
        assert owner.call("DELETE", path_of(key)).status == 204
        assert administrator.call("DELETE", f"/v1/tiers/{name}").status == 204
        administrator.call("GET", f"/v1/tiers/{name}").problem(404, "not_found")
        request_key(owner, tier=name).problem(422, "invalid_request")

    def test_of_an_old_version_or_nothing(self, administrator: Caller, name: str) -> None:
        administrator.call("DELETE", f"/v1/tiers/{name}").problem(404, "not_found")
        put_tier(administrator, name)
        administrator.call("DELETE", f"/v1/tiers/{name}", headers={"if-match": '"9"'}).problem(412, "stale_version")

    def test_that_crashes_halfway_leaves_a_tier_without_new_keys(
        self, administrator: Caller, owner: Caller, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        put_tier(administrator, name)
        key = a_key(owner, tier=name)
        with monkeypatch.context() as patch:
            patch.setattr(TierRepository, "list_members", crash)
            assert administrator.call("DELETE", f"/v1/tiers/{name}").status == 503
        request_key(owner, tier=name).problem(422, "invalid_request")
        assert change_key(owner, key, name="It works on")["tier"] == name
        put_tier(administrator, name, per_hour=9)
        assert request_key(owner, tier=name).status == 201


class TestRollout:
    """A request that has no time for all keys, or dies, leaves the rest to the worker, which the write itself wakes up."""

    @pytest.fixture(autouse=True)
    def small_pages(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(rollout, "_PAGE_SIZE", 2)

    def test_goes_on_where_the_request_ran_out_of_time(
        self, administrator: Caller, owner: Caller, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        put_tier(administrator, name, per_hour=100)
        keys = [a_key(owner, tier=name) for _ in range(5)]
        with monkeypatch.context() as patch:
            answers = iter([True, False])
            patch.setattr(service, "_time_limit", lambda _seconds: lambda: next(answers))
            assert put_tier(administrator, name, per_hour=50).json()["rollout"] == "running"
        assert ['"per_hour":50' in plan(key) for key in keys] == [True, True, False, False, False]
        assert administrator.call("GET", f"/v1/tiers/{name}").json()["rollout"] == "running"
        assert roll_out(stream_record(name), Context()) == {"batchItemFailures": []}
        assert ['"per_hour":50' in plan(key) for key in keys] == [True] * 5
        assert administrator.call("GET", f"/v1/tiers/{name}").json()["rollout"] == "complete"

    def test_a_crash_after_the_write_loses_nothing(
        self, administrator: Caller, owner: Caller, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        put_tier(administrator, name, per_hour=100)
        key = a_key(owner, tier=name)
        with monkeypatch.context() as patch:
            patch.setattr(TierRepository, "list_members", crash)
            answer = administrator.call("PUT", f"/v1/tiers/{name}", json={"per_hour": 50})
            assert answer.status == 503
        assert '"per_hour":100' in plan(key)
        roll_out(stream_record(name), Context())
        assert '"per_hour":50' in plan(key)

    def test_that_is_not_finished_comes_again(
        self, administrator: Caller, owner: Caller, name: str, store: TierRepository
    ) -> None:
        put_tier(administrator, name, per_hour=100)
        a_key(owner, tier=name)
        tier = store.find(name)
        assert tier
        updated_at = tier.updated_at + timedelta(seconds=1)
        store.write(replace(tier, version=2, updated_at=updated_at, per_hour=9), CAUSE, old=tier)
        assert roll_out(stream_record(name), Context(4_000)) == {"batchItemFailures": [{"itemIdentifier": "7"}]}
        assert roll_out(stream_record(name), Context()) == {"batchItemFailures": []}

    def test_a_late_one_never_goes_back_to_older_limits(
        self, administrator: Caller, owner: Caller, name: str, store: TierRepository
    ) -> None:
        put_tier(administrator, name, per_hour=100)
        key = a_key(owner, tier=name)
        older = store.find(name)
        assert older
        put_tier(administrator, name, per_hour=50)
        assert rollout.Rollout(store).run(older, may_go_on=lambda: True)
        assert '"per_hour":50' in plan(key)
        assert administrator.call("GET", f"/v1/tiers/{name}").json()["rollout"] == "complete"

    def test_other_writes_are_none_of_its_business(self) -> None:
        other = {"Keys": {"pk": {"S": "T#org_1#live#tiers"}}, "NewImage": {}, "SequenceNumber": "1"}
        assert roll_out({"Records": [{"eventName": "INSERT", "dynamodb": other}]}, Context()) == {
            "batchItemFailures": []
        }
        removal = stream_record("gone")
        removal["Records"][0]["eventName"] = "REMOVE"
        assert roll_out(removal, Context()) == {"batchItemFailures": []}
        assert roll_out(stream_record("never-there"), Context()) == {"batchItemFailures": []}


class TestRaces:
    """Between a key's look at its tier and its write, the tier changes."""

    @pytest.fixture
    def change_tier(self, monkeypatch: pytest.MonkeyPatch) -> Any:
        def change_on_offer(happens: Any) -> None:
            real, calls = tier_service().require_available, list[bool]()

            def change_then_offer(*args: Any, **kwargs: Any) -> Any:
                tier = real(*args, **kwargs)
                if not calls:
                    calls.append(True)
                    happens()
                return tier

            monkeypatch.setattr(tier_service(), "require_available", change_then_offer)

        return change_on_offer

    def test_a_key_made_meanwhile_has_the_new_limits(
        self, administrator: Caller, owner: Caller, name: str, change_tier: Any
    ) -> None:
        put_tier(administrator, name, per_hour=100)
        change_tier(lambda: tier_service().put(an_actor(administrator), name, {"per_hour": 50}, preconditions=None))
        assert plan(a_key(owner, tier=name)) == '{"per_hour":50}'

    def test_a_key_changed_meanwhile_too(
        self, administrator: Caller, owner: Caller, name: str, change_tier: Any
    ) -> None:
        put_tier(administrator, name, per_hour=100)
        key = a_key(owner, tier=name)
        change_tier(lambda: tier_service().put(an_actor(administrator), name, {"per_hour": 50}, preconditions=None))
        change_key(owner, key, limits={"per_minute": 5})
        assert plan(key) == '{"per_hour":50,"per_minute":5}'

    def test_a_default_stored_meanwhile_is_noticed(
        self, administrator: Caller, owner: Caller, change_tier: Any
    ) -> None:
        change_tier(
            lambda: tier_service().put(an_actor(administrator), "premium", {"per_hour": 77}, preconditions=None)
        )
        key = a_key(owner, tier="premium")
        assert plan(key) == '{"per_hour":77}'
        put_tier(administrator, "premium", per_minute=1_000, per_hour=5_000, per_day=60_000)

    def test_a_tier_deleted_meanwhile_takes_no_key(
        self, administrator: Caller, owner: Caller, name: str, change_tier: Any
    ) -> None:
        put_tier(administrator, name)
        change_tier(lambda: tier_service().remove(an_actor(administrator), name, preconditions=None))
        request_key(owner, tier=name).problem(422, "invalid_request")

    def test_a_tier_that_never_stands_still_is_contended(
        self, administrator: Caller, owner: Caller, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        put_tier(administrator, name)
        real, limits = tier_service().require_available, iter(range(100, 200))

        def offer_then_change(*args: Any, **kwargs: Any) -> Any:
            tier = real(*args, **kwargs)
            tier_service().put(an_actor(administrator), name, {"per_hour": next(limits)}, preconditions=None)
            return tier

        monkeypatch.setattr(tier_service(), "require_available", offer_then_change)
        request_key(owner, tier=name).problem(503, "contended")


def test_nothing_is_told_of_who_is_missing(owner: Caller) -> None:
    assert send("GET", "/v1/tiers").status == 401
    with pytest.raises(InvalidRequest):
        api_key_service().bootstrap(PLATFORM_TENANT, {"name": "x", "scopes": ["*"], "tier": "none"})


def crash(*_: Any, **__: Any) -> Any:
    raise WriteContention("the process is gone", retry_after_s=1)


def an_actor(caller: Caller) -> Actor:
    return Actor(PLATFORM_TENANT, caller.organization_id, caller.key_id, frozenset({"platform:*"}), "req_tests")
