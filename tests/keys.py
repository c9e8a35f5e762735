"""Callers with real API keys, record and twin alike, for tests through HTTP."""

from typing import Any

from apikit.admission.credentials import MintedKey
from tests.gateway import Answer, Caller
from tools.create_organization import create_administrator_key, create_chain


def an_owner() -> Caller:
    """A new chain's first key: every scope, the enterprise tier."""
    founding = create_chain("Lakeside Hotels")
    return Caller(founding.organization.id, "live", founding.live.record.id, founding.live.new_credentials)


def an_administrator() -> Caller:
    """A key of the platform's administrators."""
    key = create_administrator_key()
    return Caller(key.record.organization_id, "live", key.record.id, key.new_credentials)


def request_key(creator: Caller, **fields: Any) -> Answer:
    """The answer to a request for a key that reads clients, unless the fields say otherwise."""
    return creator.call("POST", "/v1/api-keys", json={"name": "Sync", "scopes": ["clients:read"], **fields})


def a_key(creator: Caller, **fields: Any) -> Caller:
    """A caller with the key that the creator made."""
    answer = request_key(creator, **fields)
    assert answer.status == 201, answer
    return caller_of(answer.json())


def caller_of(key: dict[str, Any]) -> Caller:
    """The caller that a newly shown key and secret make."""
    return Caller(key["organization_id"], key["environment"], key["id"], MintedKey(key["api_key"], key["api_secret"]))


def path_of(key: Caller) -> str:
    """The key's address."""
    return f"/v1/api-keys/{key.key_id}"


def change_key(owner: Caller, key: Caller, **changes: Any) -> dict[str, Any]:
    """The key after a merge patch."""
    answer = owner.call("PATCH", path_of(key), json=changes)
    assert answer.status == 200, answer
    form: dict[str, Any] = answer.json()
    return form
