"""Keys and tiers on the deployed stack: changes hold at the next request, races with a tier's change lose nothing (A1, L1)."""

import json
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest

from tests.e2e.stack import Customer, RunningStack

_KEYS = 24
_AT_ONCE = 6


@pytest.fixture
def administrator(stack: RunningStack) -> Customer:
    return Customer(stack.facts["api_url"], stack.facts["admin_api_key"], stack.facts["admin_api_secret"])


def limit_of(key: Customer) -> str:
    return str(key.call("GET", "/v1/clients").headers["x-ratelimit-limit"])


class TestTiers:
    def test_keys_made_while_their_tier_changes_all_have_its_last_limits(
        self, administrator: Customer, customer: Customer
    ) -> None:
        tier = f"t{uuid4().hex[:12]}"

        def put(per_hour: int) -> int:
            return administrator.call("PUT", f"/v1/tiers/{tier}", json={"per_hour": per_hour}).status_code

        assert put(1_000) == 201
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            changes = [pool.submit(put, 1_000 - n) for n in range(1, 6)]
            keys = list(pool.map(lambda _: customer.with_key(tier=tier), range(_KEYS)))
            assert {each.result() for each in changes} == {200}
            last = administrator.call("GET", f"/v1/tiers/{tier}").json()
            assert last["version"] == 6
            assert set(pool.map(limit_of, keys)) == {str(last["per_hour"])}

    def test_are_the_administrators_alone(self, customer: Customer) -> None:
        assert customer.call("PUT", "/v1/tiers/standard", json={"per_hour": 10**6}).status_code == 403


class TestKeys:
    def test_a_change_holds_at_the_next_request(self, customer: Customer) -> None:
        new_key = customer.call("POST", "/v1/api-keys", json={"name": "x", "scopes": ["clients:read"]}).json()
        key = Customer(customer.api_url, new_key["api_key"], new_key["api_secret"])
        assert key.call("GET", "/v1/clients").status_code == 200
        for change, status in (
            ({"allowed_ips": ["198.51.100.0/24"]}, 403),
            ({"allowed_ips": None, "status": "disabled"}, 401),
            ({"status": "active"}, 200),
            ({"scopes": ["weddings:read"]}, 403),
        ):
            assert customer.call("PATCH", f"/v1/api-keys/{new_key['id']}", json=change).status_code == 200
            assert key.call("GET", "/v1/clients").status_code == status, change

    def test_regenerated_at_once_ends_with_one_secret_and_its_grace(self, customer: Customer) -> None:
        new_key = customer.call("POST", "/v1/api-keys", json={"name": "x", "scopes": ["clients:read"]}).json()
        path = f"/v1/api-keys/{new_key['id']}"
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            answers = list(pool.map(lambda _: customer.call("POST", f"{path}/regenerate", json={}), range(_AT_ONCE)))
        assert {answer.status_code for answer in answers} == {200}
        secrets = {answer.json()["version"]: answer.json()["api_secret"] for answer in answers}
        works = [
            version
            for version, secret in secrets.items()
            if Customer(customer.api_url, new_key["api_key"], secret).call("GET", "/v1/clients").status_code == 200
        ]
        assert sorted(works) == [_AT_ONCE, _AT_ONCE + 1]


class TestWorkers:
    def test_may_do_what_they_do(self, stack: RunningStack) -> None:
        functions = stack.aws("lambda")
        answer = functions.invoke(FunctionName=stack.deployment["functions"]["due_work"], Payload=b"{}")
        assert json.loads(answer["Payload"].read())["is_done"] is True
        keys = {"pk": {"S": f"T#org_{'0' * 26}#live#tiers"}, "sk": {"S": "tier_"}}
        images = {"Keys": keys, "NewImage": {"doc": {"S": '{"name":"premium"}'}}, "SequenceNumber": "1"}
        event = {"Records": [{"eventName": "MODIFY", "dynamodb": images}]}
        answer = functions.invoke(
            FunctionName=stack.deployment["functions"]["tier_rollout"], Payload=json.dumps(event).encode()
        )
        assert json.loads(answer["Payload"].read()) == {"batchItemFailures": []}
