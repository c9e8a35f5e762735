"""Usage over HTTP: what was counted of real requests' lines, by time, endpoint, error and key."""

from collections.abc import Callable
from typing import Any

import pytest

from apikit.admission.plans import Plan
from tests.flows.request_counts import RequestLog
from tests.gateway import Caller, a_caller, send
from tests.storage import delete_item
from tools.create_organization import create_chain

REPORTS = ("summary", "endpoints", "errors", "quotas")


@pytest.fixture
def requests(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> RequestLog:
    monkeypatch.setenv("REQUEST_RECORDS_BUCKET", "records")
    return RequestLog(capsys)


def report(caller: Caller, name: str, query: str = "") -> dict[str, Any]:
    answer = caller.call("GET", f"/v1/usage/{name}", query=query)
    assert answer.status == 200, answer
    form: dict[str, Any] = answer.json()
    return form


class TestSummary:
    def test_counts_every_answer(self, owner: Caller, requests: RequestLog) -> None:
        with requests.count_at_end():
            for _ in range(3):
                owner.call("GET", "/v1/clients")
            owner.call("GET", "/v1/clients/cli_01k0a3v5m8f1xq2w7r9tbdc6yz")
        usage = report(owner, "summary")
        assert (usage["object"], usage["granularity"], len(usage["data"])) == ("usage", "hour", 24)
        total = usage["total"]
        assert (total["requests"], total["by_status"]) == (4, {"2xx": 3, "3xx": 0, "4xx": 1, "5xx": 0})
        assert (total["error_rate"], total["rejections"], total["cost"]) == (0.25, {}, 4)
        assert 0 < total["p50_ms"] <= total["p95_ms"] <= total["p99_ms"]
        assert sum(period["requests"] for period in usage["data"]) == 4
        assert usage["from"] == usage["data"][0]["at"]

    def test_of_minutes_and_days_are_the_same_requests(self, owner: Caller, requests: RequestLog) -> None:
        with requests.count_at_end():
            owner.call("GET", "/v1/clients")
        for granularity, periods in (("minute", 60), ("day", 30)):
            usage = report(owner, "summary", f"granularity={granularity}")
            assert (usage["total"]["requests"], len(usage["data"])) == (1, periods)

    def test_of_a_child_is_the_childs(self, owner: Caller, requests: RequestLog) -> None:
        child = owner.call("POST", "/v1/organizations", json={"name": "Grand Hotel Lago"}).json()
        headers = {"WedSync-Organization": child["id"]}
        with requests.count_at_end():
            owner.call("GET", "/v1/clients", headers=headers)
            owner.call("GET", "/v1/clients")
            owner.call("GET", "/v1/clients")
        assert report(owner, "summary")["total"]["requests"] == 2
        answer = owner.call("GET", "/v1/usage/summary", headers=headers)
        assert answer.json()["total"]["requests"] == 1


class TestEndpoints:
    def test_are_told_by_their_routes_the_most_called_first(self, owner: Caller, requests: RequestLog) -> None:
        with requests.count_at_end():
            for _ in range(2):
                owner.call("GET", "/v1/clients/cli_01k0a3v5m8f1xq2w7r9tbdc6yz")
            owner.call("GET", "/v1/clients")
        endpoints = report(owner, "endpoints")["data"]
        assert [(each["method"], each["route"], each["requests"]) for each in endpoints] == [
            ("GET", "/v1/clients/{client_id}", 2),
            ("GET", "/v1/clients", 1),
        ]

    def test_tell_which_limits_refused(self, aws: None, requests: RequestLog) -> None:
        caller = a_caller(plan=Plan(per_hour=2))
        observer = a_caller(organization_id=caller.organization_id)
        with requests.count_at_end():
            for _ in range(5):
                caller.call("GET", "/v1/clients")
        [endpoint] = report(observer, "endpoints")["data"]
        assert (endpoint["requests"], endpoint["rejections"], endpoint["by_status"]["4xx"]) == (5, {"hour": 3}, 3)


class TestErrors:
    def test_are_told_by_code_and_endpoint(self, owner: Caller, requests: RequestLog) -> None:
        with requests.count_at_end():
            owner.call("POST", "/v1/clients", json={})
            owner.call("POST", "/v1/weddings", json={})
            owner.call("POST", "/v1/weddings", json={})
            owner.call("GET", "/v1/clients/cli_01k0a3v5m8f1xq2w7r9tbdc6yz")
            owner.call("GET", "/v1/clients")
        errors = report(owner, "errors")
        assert errors["requests"] == 4
        assert errors["data"] == [
            {
                "code": "invalid_request",
                "status": 422,
                "requests": 3,
                "endpoints": [
                    {"method": "POST", "route": "/v1/weddings", "requests": 2},
                    {"method": "POST", "route": "/v1/clients", "requests": 1},
                ],
            },
            {
                "code": "not_found",
                "status": 404,
                "requests": 1,
                "endpoints": [{"method": "GET", "route": "/v1/clients/{client_id}", "requests": 1}],
            },
        ]


class TestQuotas:
    def test_are_exact_at_this_moment(self, owner: Caller) -> None:
        key = owner.call("POST", "/v1/api-keys", json={"name": "Sync", "scopes": ["*"], "limits": {"per_hour": 40}})
        headers = {"authorization": f"Bearer {key.json()['api_secret']}"}
        for _ in range(3):
            send("GET", "/v1/clients", headers=headers)
        quota = next(each for each in report(owner, "quotas")["data"] if each["api_key_id"] == key.json()["id"])
        hour = next(each for each in quota["limits"] if each["name"] == "hour")
        assert (quota["name"], hour["limit"], hour["used"], hour["remaining"]) == ("Sync", 40, 3, 37)

    def test_come_in_pages(self, owner: Caller) -> None:
        names = {each["api_key_id"] for each in report(owner, "quotas")["data"]}
        owner.call("POST", "/v1/api-keys", json={"name": "Sync", "scopes": ["*"]})
        page = report(owner, "quotas", "limit=1")
        assert (page["has_more"], page["data"][0]["name"]) == (True, "Sync")
        rest = report(owner, "quotas", f"limit=1&cursor={page['next_cursor']}")
        assert {each["api_key_id"] for each in rest["data"]} <= names

    def test_of_a_key_without_a_twin_are_none(self, owner: Caller) -> None:
        delete_item("access", f"KEY#{_another_key(owner)}", "KEY")
        newest = report(owner, "quotas", "limit=1")["data"][0]
        assert newest["limits"] == []


class TestKey:
    def test_counts_what_it_did_for_whomever_it_acted(self, owner: Caller, requests: RequestLog) -> None:
        child = owner.call("POST", "/v1/organizations", json={"name": "Grand Hotel Lago"}).json()
        with requests.count_at_end():
            owner.call("GET", "/v1/clients")
            owner.call("GET", "/v1/clients", headers={"WedSync-Organization": child["id"]})
        answer = owner.call("GET", f"/v1/api-keys/{owner.key_id}/usage")
        assert (answer.status, answer.json()["total"]["requests"]) == (200, 2)

    def test_counts_a_refusal_by_its_networks(self, owner: Caller, requests: RequestLog) -> None:
        form = {"name": "Office", "scopes": ["*"], "allowed_ips": ["198.51.100.0/24"]}
        key = owner.call("POST", "/v1/api-keys", json=form).json()
        with requests.count_at_end():
            answer = send("GET", "/v1/clients", headers={"authorization": f"Bearer {key['api_secret']}"})
        answer.problem(403, "ip_not_allowed")
        usage = owner.call("GET", f"/v1/api-keys/{key['id']}/usage").json()
        assert usage["total"]["by_status"]["4xx"] == 1

    def test_of_another_tenant_is_a_missing_one(self, owner: Caller) -> None:
        stranger = create_chain("Others").live.record.id
        owner.call("GET", f"/v1/api-keys/{stranger}/usage").problem(404, "not_found")
        owner.call("GET", "/v1/api-keys/x/usage").problem(404, "not_found")

    def test_that_is_revoked_is_gone(self, owner: Caller) -> None:
        key_id = _another_key(owner)
        owner.call("DELETE", f"/v1/api-keys/{key_id}")
        owner.call("GET", f"/v1/api-keys/{key_id}/usage").problem(410, "deleted")


class TestEveryReport:
    @pytest.fixture(params=[*(f"/v1/usage/{name}" for name in REPORTS), "/v1/api-keys/{key_id}/usage"])
    def path(self, request: pytest.FixtureRequest) -> Callable[[Caller], str]:
        template: str = request.param
        return lambda caller: template.format(key_id=caller.key_id)

    def test_asks_for_its_scope(self, owner: Caller, path: Callable[[Caller], str]) -> None:
        caller = a_caller("clients:read", organization_id=owner.organization_id)
        problem = caller.call("GET", path(owner)).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "usage:read"
        assert a_caller("usage:read", organization_id=owner.organization_id).call("GET", path(owner)).status == 200

    def test_tells_nothing_of_another_tenant(
        self, owner: Caller, requests: RequestLog, path: Callable[[Caller], str]
    ) -> None:
        with requests.count_at_end():
            owner.call("POST", "/v1/clients", json={})
        stranger = create_chain("Others")
        caller = Caller(stranger.organization.id, "live", stranger.live.record.id, stranger.live.new_credentials)
        answer = caller.call("GET", path(caller))
        assert answer.status == 200
        usage = answer.json()
        assert usage.get("total", {}).get("requests", 0) == 0
        assert owner.key_id not in answer.body.decode()
        assert "invalid_request" not in answer.body.decode()

    @pytest.mark.parametrize(
        ("query", "parameter"),
        [
            ("granularity=week", "granularity"),
            ("from=yesterday", "from"),
            ("to=2026-03-01", "to"),
            ("from=2001-01-01T00:00:00Z", "from"),
            ("granularity=minute&from=2001-01-01T00:00:00Z&to=2001-01-01T01:00:00Z", "from"),
            ("to=0001-01-01T00:00:00Z", "from"),
            ("from=9999-01-01T00:00:00Z", "from"),
        ],
    )
    def test_refuses_a_span_it_cannot_answer(
        self, owner: Caller, path: Callable[[Caller], str], query: str, parameter: str
    ) -> None:
        problem = owner.call("GET", path(owner), query=query).problem(422, "invalid_request")
        assert [fault["parameter"] for fault in problem["errors"]] == [parameter]

    def test_refuses_parameters_it_does_not_have(self, owner: Caller, path: Callable[[Caller], str]) -> None:
        owner.call("GET", path(owner), query="organization_id=x").problem(400, "unknown_parameter")


def _another_key(owner: Caller) -> str:
    answer = owner.call("POST", "/v1/api-keys", json={"name": "Another", "scopes": ["clients:read"]})
    key_id: str = answer.json()["id"]
    return key_id
