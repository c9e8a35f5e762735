"""API keys that people create: never with more than the person has, and only shortly after a sign-in."""

import time

import pytest

from apikit.admission.plans import Plan
from apikit.dynamo.expressions import Update
from apikit.dynamo.table import Table
from tests.fakes.jobs import Runner
from tests.keys import an_owner
from tests.people import GENEROUS, Person, add_membership, add_person, sign_in

KEY = {"name": "Sync", "scopes": ["clients:read"]}


@pytest.fixture
def organization_id(aws: None) -> str:
    """A chain with its keys."""
    return an_owner().organization_id


def _member(organization_id: str, *scopes: str, plan: Plan = GENEROUS, **details: object) -> Person:
    user_id = add_person()
    add_membership(user_id, organization_id, scopes=scopes or ("*",), plan=plan)
    return sign_in(user_id, organization_id, **details)


def test_an_administrator_creates_a_key(organization_id: str) -> None:
    answer = _member(organization_id).call("POST", "/v1/api-keys", json=KEY)
    assert answer.status == 201
    assert answer.json()["api_secret"].startswith("sk_live_")


def test_needs_the_scopes_of_the_key(organization_id: str) -> None:
    person = _member(organization_id, "api-keys:write", "clients:read")
    assert person.call("POST", "/v1/api-keys", json=KEY).status == 201
    problem = person.call("POST", "/v1/api-keys", json={**KEY, "scopes": ["clients:write"]}).problem(
        403, "insufficient_scope"
    )
    assert problem["required_scope"] == "clients:write"


def test_needs_the_limits_of_the_key(organization_id: str) -> None:
    person = _member(organization_id, plan=Plan(per_hour=1_000))
    assert person.call("POST", "/v1/api-keys", json=KEY).status == 201
    faults = person.call("POST", "/v1/api-keys", json={**KEY, "tier": "premium"}).faults()
    assert ("/limits/per_hour", "over_creator") in faults


def test_changes_and_revokes_keys(organization_id: str) -> None:
    person = _member(organization_id)
    key = person.call("POST", "/v1/api-keys", json=KEY).json()
    path = f"/v1/api-keys/{key['id']}"
    assert person.call("PATCH", path, json={"name": "Other"}).json()["name"] == "Other"
    assert person.call("POST", f"{path}/regenerate", json={"grace_hours": 0}).status == 200
    assert person.call("DELETE", path).status == 204


def test_a_demotion_during_the_request_wins(organization_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from domain.api_keys.repository import ApiKeyRepository  # noqa: PLC0415 - one test only

    person = _member(organization_id)
    get_caller = ApiKeyRepository.get_caller

    def demote(repository: ApiKeyRepository, actor: object) -> object:
        caller = get_caller(repository, actor)  # type: ignore[arg-type]  # an actor
        Table("access").update(f"KEY#{person.user_id}#{organization_id}", "KEY", Update(set={"sc": ["clients:read"]}))
        return caller

    monkeypatch.setattr(ApiKeyRepository, "get_caller", demote)
    # The scopes of the request are those of its admission; the second attempt reads the new ones.
    person.call("POST", "/v1/api-keys", json=KEY).problem(403, "insufficient_scope")
    monkeypatch.undo()
    person.call("POST", "/v1/api-keys", json=KEY).problem(403, "insufficient_scope")


@pytest.mark.parametrize("operation", ["create", "regenerate"])
def test_needs_a_recent_sign_in(organization_id: str, operation: str, runner: Runner) -> None:
    key = _member(organization_id).call("POST", "/v1/api-keys", json=KEY).json()
    person = _member(organization_id, auth_time=int(time.time()) - 601)
    path = "/v1/api-keys" if operation == "create" else f"/v1/api-keys/{key['id']}/regenerate"
    body = KEY if operation == "create" else {"grace_hours": 0}
    person.call("POST", path, json=body).problem(403, "step_up_required")
    batch = {"operations": [{"method": "POST", "path": path, "body": body}]}
    results = person.call("POST", "/v1/batch", json=batch).json()["results"]
    assert results[0]["body"]["code"] == "step_up_required"
