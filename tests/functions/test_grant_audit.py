"""What happens at the token endpoints leaves entries in the audit record of the organization, without secrets."""

from typing import Any

import pytest

from tests.audit import audit_entries, audit_items
from tests.gateway import Caller
from tests.oauth import a_code, a_grant, basic, client_header, oauth_error, post_form, redeem, refresh
from tests.oauth_clients import an_independent_client, an_oauth_client, token_of
from tests.people import Person, a_person


@pytest.fixture
def client(owner: Caller) -> dict[str, Any]:
    return an_oauth_client(owner)


@pytest.fixture
def person(aws: None) -> Person:
    return a_person()


def only_entry(organization_id: str, action: str) -> dict[str, Any]:
    (entry,) = [entry for entry in audit_entries(organization_id) if entry["action"] == action]
    return entry


def test_a_grant_names_the_person_the_client_and_the_scopes(client: dict[str, Any], person: Person) -> None:
    tokens = a_grant(client, person)
    entry = only_entry(person.organization_id, "grant.opened")
    assert entry["actor"] == {"type": "user", "id": person.user_id}
    assert (entry["target"]["type"], entry["outcome"], entry["environment"]) == ("session", "success", "live")
    assert entry["after"] == {
        "user_id": person.user_id,
        "client_id": client["client_id"],
        "scopes": ["clients:read"],
    }
    assert entry["ip"]
    texts = str(audit_items(person.organization_id))
    assert tokens["refresh_token"] not in texts
    assert tokens["access_token"] not in texts


def test_a_code_that_is_sent_again(client: dict[str, Any], person: Person) -> None:
    code = a_code(client, person)
    assert redeem(client, code).status == 200
    oauth_error(redeem(client, code), 400, "invalid_grant")
    entry = only_entry(person.organization_id, "grant.code_replayed")
    assert (entry["actor"]["id"], entry["outcome"]) == (client["client_id"], "denied")
    assert entry["target"] == only_entry(person.organization_id, "grant.opened")["target"]
    assert code not in str(audit_items(person.organization_id))


def test_a_refresh_token_of_another_client(owner: Caller, client: dict[str, Any], person: Person) -> None:
    tokens, thief = a_grant(client, person), an_oauth_client(owner)
    oauth_error(refresh(thief, tokens["refresh_token"]), 400, "invalid_grant")
    entry = only_entry(person.organization_id, "grant.token_reused")
    assert (entry["actor"], entry["outcome"]) == ({"type": "oauth_client", "id": thief["client_id"]}, "denied")
    assert entry["before"]["client_id"] == client["client_id"]


@pytest.mark.parametrize("kind", ["access_token", "refresh_token"])
def test_a_revocation_of_a_grant(client: dict[str, Any], person: Person, kind: str) -> None:
    tokens = a_grant(client, person)
    for _ in range(2):
        assert post_form("/oauth/revoke", client_header(client), token=tokens[kind]).status == 200
    entry = only_entry(person.organization_id, "grant.revoked")
    assert (entry["actor"]["id"], entry["before"]["user_id"]) == (client["client_id"], person.user_id)


def test_a_revocation_of_a_clients_own_token(owner: Caller) -> None:
    client = an_independent_client(owner)
    assert post_form("/oauth/revoke", basic(client), token=token_of(client)).status == 200
    entry = only_entry(owner.organization_id, "oauth_client.token_revoked")
    assert entry["target"] == {"type": "oauth_client", "id": client["client_id"]}
    assert entry["before"]["token_id"].startswith("tok_")


def test_a_failed_authentication(owner: Caller, client: dict[str, Any]) -> None:
    oauth_error(
        post_form("/oauth/token", basic(client, "wrong"), grant_type="client_credentials"), 401, "invalid_client"
    )
    entry = only_entry(owner.organization_id, "oauth_client.authentication_failed")
    assert (entry["target"]["id"], entry["outcome"]) == (client["client_id"], "denied")
    assert entry["after"] == {"token_endpoint_auth_method": "client_secret_basic"}


def test_a_failed_assertion(owner: Caller) -> None:
    key = {"kty": "OKP", "crv": "Ed25519", "kid": "1", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}
    client = an_oauth_client(owner, token_endpoint_auth_method="private_key_jwt", jwks={"keys": [key]})
    kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
    answer = post_form(
        "/oauth/token",
        grant_type="client_credentials",
        client_id=client["client_id"],
        client_assertion="x.y.z",
        client_assertion_type=kind,
    )
    oauth_error(answer, 401, "invalid_client")
    only_entry(owner.organization_id, "oauth_client.authentication_failed")


def test_a_refresh_token_of_a_person_that_is_used_by_a_client(client: dict[str, Any], person: Person) -> None:
    oauth_error(refresh(client, person.tokens.refresh_token), 400, "invalid_grant")
    only_entry(person.organization_id, "grant.token_reused")
