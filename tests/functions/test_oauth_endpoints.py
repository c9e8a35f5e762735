"""Revocation, introspection, metadata and keys of the authorization server over HTTP."""

from typing import Any

import jwt
import pytest
from authlib.oauth2.rfc8414 import AuthorizationServerMetadata

from tests.gateway import Caller, send
from tests.oauth import a_grant, basic, oauth_error, post_form, refresh
from tests.oauth_clients import an_oauth_client
from tests.people import Person, a_person, call


@pytest.fixture
def client(owner: Caller) -> dict[str, Any]:
    """A client with every grant."""
    return an_oauth_client(owner, grant_types=["authorization_code", "refresh_token", "client_credentials"])


@pytest.fixture
def person(aws: None) -> Person:
    """A person who has every scope in her organization."""
    return a_person()


def own_token(client: dict[str, Any]) -> str:
    token: str = post_form("/oauth/token", basic(client), grant_type="client_credentials").json()["access_token"]
    return token


def can_read(token: str) -> bool:
    return call(token, "GET", "/v1/clients").status == 200


def introspect(client: dict[str, Any], token: str) -> dict[str, Any]:
    answer = post_form("/oauth/introspect", basic(client), token=token)
    assert (answer.status, answer.headers["cache-control"]) == (200, "no-store"), answer
    document: dict[str, Any] = answer.json()
    return document


class TestRevoke:
    @pytest.mark.parametrize("name", ["access_token", "refresh_token"])
    def test_ends_the_grant(self, client: dict[str, Any], person: Person, name: str) -> None:
        tokens, other = a_grant(client, person), a_grant(client, person)
        answer = post_form("/oauth/revoke", basic(client), token=tokens[name], token_type_hint=name)
        assert answer.status == 200
        assert not can_read(tokens["access_token"])
        oauth_error(refresh(client, tokens["refresh_token"]), 400, "invalid_grant")
        assert can_read(other["access_token"])

    def test_revokes_one_token_of_the_client_itself(self, client: dict[str, Any]) -> None:
        tokens = [own_token(client), own_token(client)]
        assert post_form("/oauth/revoke", basic(client), token=tokens[0]).status == 200
        assert [can_read(token) for token in tokens] == [False, True]
        assert post_form("/oauth/revoke", basic(client), token=tokens[0]).status == 200

    def test_revokes_all_of_them_beyond_the_maximum(
        self, client: dict[str, Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("domain.oauth.client_directory._MAX_REVOKED_TOKENS", 1)
        tokens = [own_token(client) for _ in range(3)]
        for token in tokens[:2]:
            assert post_form("/oauth/revoke", basic(client), token=token).status == 200
        assert not can_read(tokens[2])
        assert can_read(own_token(client))

    def test_changes_nothing_for_tokens_of_others(self, owner: Caller, client: dict[str, Any], person: Person) -> None:
        thief, tokens = an_oauth_client(owner), a_grant(client, person)
        for token in (*tokens.values(), person.tokens.access_token, person.tokens.refresh_token, "unknown", "eyJ.x.y"):
            assert post_form("/oauth/revoke", basic(thief), token=str(token)).status == 200
        assert can_read(tokens["access_token"])
        assert person.call("GET", "/v1/clients").status == 200

    def test_needs_a_client_and_a_token(self, client: dict[str, Any]) -> None:
        oauth_error(post_form("/oauth/revoke", None, token="x"), 401, "invalid_client")
        oauth_error(post_form("/oauth/revoke", basic(client)), 400, "invalid_request")


class TestIntrospect:
    def test_describes_the_tokens_of_a_grant(self, client: dict[str, Any], person: Person) -> None:
        tokens = a_grant(client, person)
        document = introspect(client, tokens["access_token"])
        values = {
            "active": True,
            "token_type": "Bearer",
            "iss": "https://api.test",
            "aud": "https://api.test",
            "sub": person.user_id,
            "client_id": client["client_id"],
            "scope": "clients:read",
            "org": person.organization_id,
            "env": "live",
        }
        assert {name: document[name] for name in values} == values
        assert introspect(client, tokens["refresh_token"])["sub"] == person.user_id

    def test_describes_a_token_of_the_client_itself(self, client: dict[str, Any]) -> None:
        assert introspect(client, own_token(client))["sub"] == client["client_id"]

    def test_tells_nothing_of_other_tokens(self, owner: Caller, client: dict[str, Any], person: Person) -> None:
        thief, tokens = an_oauth_client(owner), a_grant(client, person)
        old = tokens["refresh_token"]
        refresh(client, refresh(client, old).json()["refresh_token"])
        for token in (
            tokens["access_token"],
            person.tokens.access_token,
            "unknown",
            "eyJ.x.y",
            owner.credentials.api_secret,
        ):
            assert introspect(thief, token) == {"active": False}
        assert introspect(client, old) == {"active": False}

    def test_says_that_a_revoked_token_is_not_active(self, client: dict[str, Any], person: Person) -> None:
        for token in (own_token(client), a_grant(client, person)["access_token"]):
            assert introspect(client, token)["active"]
            post_form("/oauth/revoke", basic(client), token=token)
            assert introspect(client, token) == {"active": False}

    def test_needs_a_client(self) -> None:
        oauth_error(post_form("/oauth/introspect", None, token="x"), 401, "invalid_client")


class TestOwnToken:
    def test_is_described(self, client: dict[str, Any], person: Person) -> None:
        for token in (own_token(client), a_grant(client, person)["access_token"], person.tokens.access_token):
            answer = call(token, "GET", "/oauth/introspect")
            assert (answer.status, answer.json()["active"]) == (200, True)

    def test_that_is_missing_or_not_valid_is_a_401(self, client: dict[str, Any], person: Person) -> None:
        answer = send("GET", "/oauth/introspect")
        oauth_error(answer, 401, "invalid_token")
        assert answer.headers["www-authenticate"] == 'Bearer realm="wedsync"'
        revoked_token = own_token(client)
        post_form("/oauth/revoke", basic(client), token=revoked_token)
        for token in (revoked_token, "unknown", jwt.encode({"sub": "x"}, "k" * 32), person.tokens.refresh_token):
            answer = call(token, "GET", "/oauth/introspect")
            oauth_error(answer, 401, "invalid_token")
            assert answer.headers["www-authenticate"].startswith('Bearer realm="wedsync", error="invalid_token"')

    def test_of_a_suspended_organization_is_a_401(self, owner: Caller) -> None:
        child = owner.call("POST", "/v1/organizations", json={"name": "Spa"}).json()
        body = {"name": "x", "scopes": ["clients:read"], "grant_types": ["client_credentials"]}
        headers = {"WedSync-Organization": child["id"]}
        token = own_token(owner.call("POST", "/v1/oauth-clients", json=body, headers=headers).json())
        for action, status in (("suspend", 401), ("activate", 200)):
            assert owner.call("POST", f"/v1/organizations/{child['id']}/{action}").status == 200
            assert call(token, "GET", "/oauth/introspect").status == status


class TestMetadata:
    def test_is_valid_and_says_what_is_not_supported(self) -> None:
        answer = send("GET", "/.well-known/oauth-authorization-server")
        assert answer.headers["cache-control"] == "public, max-age=300"
        metadata = answer.json()
        AuthorizationServerMetadata(metadata).validate()
        assert metadata["issuer"] == "https://api.test"
        assert metadata["code_challenge_methods_supported"] == ["S256"]
        assert metadata["authorization_response_iss_parameter_supported"] is True
        missing = {"pushed_authorization_request_endpoint", "dpop_signing_alg_values_supported", "userinfo_endpoint"}
        assert not missing & metadata.keys()
        assert metadata["require_pushed_authorization_requests"] is False

    def test_has_the_keys_that_verify_tokens(self, client: dict[str, Any]) -> None:
        answer = send("GET", "/.well-known/jwks.json")
        assert answer.headers["cache-control"] == "public, max-age=300"
        keys = jwt.PyJWKSet.from_dict(answer.json())
        token = own_token(client)
        key = keys[jwt.get_unverified_header(token)["kid"]]
        claims = jwt.decode(token, key, algorithms=["RS256"], audience="https://api.test", issuer="https://api.test")
        assert (claims["sub"], claims["client_id"], claims["gen"]) == (client["client_id"], client["client_id"], 1)
        assert jwt.get_unverified_header(token)["typ"] == "at+jwt"

    def test_may_be_read_by_every_page(self) -> None:
        for path in ("/.well-known/oauth-authorization-server", "/.well-known/jwks.json"):
            answer = send("GET", path, headers={"origin": "https://app.example.com"})
            assert answer.headers["access-control-allow-origin"] == "*"
