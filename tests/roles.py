"""Roles and service accounts for tests, made over HTTP."""

from typing import Any

from domain.builtin_roles import API_ADMINISTRATOR, DEVELOPER, INTEGRATION_MANAGER, READ_ONLY, SERVICE_ACCOUNT
from tests.gateway import Answer, Caller

ROLES, SERVICE_ACCOUNTS = "/v1/roles", "/v1/service-accounts"
BUILTIN = (API_ADMINISTRATOR, DEVELOPER, INTEGRATION_MANAGER, READ_ONLY, SERVICE_ACCOUNT)


def request_role(caller: Any, *scopes: str, name: str = "Front desk") -> Answer:
    """Request a role with these scopes."""
    answer: Answer = caller.call("POST", ROLES, json={"name": name, "scopes": list(scopes)})
    return answer


def a_role(caller: Caller, *scopes: str, name: str = "Front desk") -> str:
    """Create a role, and return its ID."""
    answer = request_role(caller, *scopes, name=name)
    assert answer.status == 201, answer
    role_id: str = answer.json()["id"]
    return role_id


def put_role(caller: Any, role_id: str, *scopes: str, name: str = "Front desk") -> Answer:
    """Replace the scopes of a role."""
    answer: Answer = caller.call("PUT", f"{ROLES}/{role_id}", json={"name": name, "scopes": list(scopes)})
    return answer


def a_service_account(caller: Caller, *role_ids: str) -> str:
    """Create a service account with these roles, and return its ID."""
    answer = caller.call("POST", SERVICE_ACCOUNTS, json={"name": "Sync", "role_ids": list(role_ids)})
    assert answer.status == 201, answer
    account_id: str = answer.json()["id"]
    return account_id
