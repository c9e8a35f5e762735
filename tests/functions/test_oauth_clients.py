"""OAuth clients over HTTP: secrets shown once, scopes within the creator's, changes with effect at the next request."""

import json
import time
from typing import Any

import pytest

from apikit.admission.credentials import hash_secret
from apikit.dynamo.table import Table
from tests.gateway import Caller
from tests.keys import a_key
from tests.oauth_clients import BODY, ROUTE, an_oauth_client, path_of, request_client
from tests.people import add_person, sign_in

TWO_URIS = ["https://planner.example.com/a", "https://planner.example.com/b"]
METHOD = "/token_endpoint_auth_method"
ED25519 = {"kty": "OKP", "crv": "Ed25519", "kid": "1", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}


def key_item(client: dict[str, Any]) -> dict[str, Any]:
    item = Table("access").get(f"KEY#{client['id']}", "KEY")
    assert item
    return item


class TestCreate:
    def test_shows_the_secret_once_and_stores_its_hash(self, owner: Caller) -> None:
        client = an_oauth_client(owner)
        assert client["client_id"] == client["id"]
        assert client["client_secret"].startswith("cs_live_")
        assert key_item(client)["sh"] == hash_secret(client["client_secret"])
        answers = [owner.call("GET", path_of(client)), owner.call("GET", ROUTE)]
        items = [
            Table("access").get(f"KEY#{client['id']}", "CLIENT"),
            Table("resources").get(f"T#{owner.organization_id}#live#oauth-clients", client["id"]),
        ]
        random_part = client["client_secret"].rsplit("_", 1)[1]
        assert random_part not in json.dumps([answer.json() for answer in answers]) + repr(items)

    def test_gives_a_public_client_and_one_with_keys_no_secret(self, owner: Caller) -> None:
        public = an_oauth_client(owner, client_type="public")
        jwt_client = an_oauth_client(owner, token_endpoint_auth_method="private_key_jwt", jwks={"keys": [ED25519]})
        assert (public["client_secret"], public["token_endpoint_auth_method"]) == (None, "none")
        assert jwt_client["client_secret"] is None
        assert "sh" not in key_item(public)

    def test_repeats_the_answer_of_a_retried_request(self, owner: Caller) -> None:
        headers = {"Idempotency-Key": "one-client"}
        body = {"name": "x", "redirect_uris": ["https://a.example.com"], "scopes": ["clients:read"]}
        answers = [owner.call("POST", ROUTE, json=body, headers=headers) for _ in range(2)]
        assert answers[0].json() == answers[1].json()

    def test_needs_redirect_uris_for_codes_only(self, owner: Caller) -> None:
        body = {"name": "Night audit", "scopes": ["clients:read"]}
        assert owner.call("POST", ROUTE, json=body).faults() == [("/redirect_uris", "required")]
        answer = owner.call("POST", ROUTE, json={**body, "grant_types": ["client_credentials"]})
        assert (answer.status, answer.json()["redirect_uris"]) == (201, [])
        change = {"grant_types": ["authorization_code"]}
        path = path_of(answer.json())
        assert owner.call("PATCH", path, json=change).faults() == [("/redirect_uris", "required")]
        with_uris = {**change, "redirect_uris": TWO_URIS}
        assert owner.call("PATCH", path, json=with_uris).json()["redirect_uris"] == TWO_URIS
        assert owner.call("PATCH", path, json={"redirect_uris": None}).faults() == [("/redirect_uris", "required")]

    @pytest.mark.parametrize("scope", ["clients:write", "*:read", "*"])
    def test_grants_no_more_than_its_creator_has(self, owner: Caller, scope: str) -> None:
        narrow = a_key(owner, scopes=["oauth-clients:write", "clients:read"])
        answer = request_client(narrow, scopes=[scope])
        assert answer.problem(403, "insufficient_scope")["required_scope"] == scope

    def test_has_the_tier_and_the_limits_of_its_creator(self, owner: Caller) -> None:
        creator = a_key(owner, scopes=["*"], tier="premium", limits={"per_hour": 7})
        client = an_oauth_client(creator)
        assert (client["tier"], client["limits"]["per_hour"]) == ("premium", 7)
        assert json.loads(key_item(client)["pl"])["per_hour"] == 7

    def test_is_refused_to_keys_with_restrictions(self, owner: Caller) -> None:
        for fields in ({"expires_at": "2099-01-01T00:00:00Z"}, {"user_agents": ["*"]}):
            creator = a_key(owner, scopes=["*"], **fields)
            request_client(creator).problem(422, "invalid_request")

    @pytest.mark.parametrize(
        ("fields", "fault"),
        [
            ({"scopes": ["clients:fly"]}, ("/scopes/0", "unknown_scope")),
            ({"scopes": ["platform:tiers"]}, ("/scopes/0", "unknown_scope")),
            ({"scopes": []}, ("/scopes", "too_short")),
            ({"redirect_uris": []}, ("/redirect_uris", "required")),
            ({"redirect_uris": [], "grant_types": ["authorization_code", "client_credentials"]}, ("/redirect_uris", "required")),
            ({"redirect_uris": ["http://a.example.com/"]}, ("/redirect_uris/0", "invalid_redirect_uri")),
            ({"client_type": "public", "token_endpoint_auth_method": "client_secret_post"}, (METHOD, "contradiction")),
            ({"token_endpoint_auth_method": "none"}, (METHOD, "contradiction")),
            ({"token_endpoint_auth_method": "private_key_jwt"}, ("/jwks", "required")),
            ({"jwks": {"keys": [ED25519]}}, ("/jwks", "contradiction")),
            ({"client_type": "public", "grant_types": ["client_credentials"]}, ("/grant_types", "contradiction")),
            ({"grant_types": ["refresh_token"]}, ("/grant_types", "contradiction")),
            ({"logo_url": "http://a.example.com/logo.png"}, ("/logo_url", "invalid_url")),
            ({"logo_url": 'https://a.example.com/";script-src'}, ("/logo_url", "invalid_url")),
        ],
    )  # fmt: skip
    def test_refuses_what_makes_no_client(self, owner: Caller, fields: dict[str, Any], fault: tuple[str, str]) -> None:
        assert request_client(owner, **fields).faults() == [fault]


class TestChanges:
    def test_take_effect_in_what_the_gate_and_the_authorization_server_read(self, owner: Caller) -> None:
        client = an_oauth_client(owner)
        answer = owner.call("PATCH", path_of(client), json={"scopes": ["clients:read"], "name": "Planner"})
        assert answer.status == 200, answer
        item = Table("access").get(f"KEY#{client['id']}", "CLIENT")
        assert item
        assert (key_item(client)["sc"], item["form"]["name"]) == (["clients:read"], "Planner")

    def test_need_every_scope_of_the_client(self, owner: Caller) -> None:
        client = an_oauth_client(owner)
        narrow = a_key(owner, scopes=["oauth-clients:write", "clients:read"])
        for method, path, body in (
            ("PATCH", path_of(client), {"redirect_uris": ["https://evil.example.com/"]}),
            ("POST", f"{path_of(client)}/rotate-secret", {}),
        ):
            problem = narrow.call(method, path, json=body).problem(403, "insufficient_scope")
            assert problem["required_scope"] == "weddings:read"
        assert narrow.call("POST", f"{path_of(client)}/suspend").status == 200
        narrow.call("POST", f"{path_of(client)}/activate").problem(403, "insufficient_scope")

    @pytest.mark.parametrize(
        "change",
        [
            {"name": "Bank"},
            {"logo_url": "https://evil.example.com/logo.png"},
            {"redirect_uris": ["https://planner.example.com/callback", "https://evil.example.com/"]},
            {"grant_types": ["authorization_code", "refresh_token", "client_credentials"]},
            {"scopes": ["weddings:read", "venues:read"]},
            {"token_endpoint_auth_method": "client_secret_post"},
            {"scopes": ["weddings:read"], "metadata": {"team": "ours"}},
        ],
        ids=str,
    )
    def test_that_do_not_only_restrict_need_every_scope(self, owner: Caller, change: dict[str, Any]) -> None:
        client, manager = an_oauth_client(owner), a_key(owner, scopes=["oauth-clients:write"])
        manager.call("PATCH", path_of(client), json=change).problem(403, "insufficient_scope")
        assert owner.call("PATCH", path_of(client), json=change).status == 200

    @pytest.mark.parametrize(
        "change",
        [{"scopes": ["clients:read"]}, {"redirect_uris": [TWO_URIS[1]]}, {"grant_types": ["authorization_code"]}],
        ids=str,
    )
    def test_that_restrict_need_no_scope_of_the_client(self, owner: Caller, change: dict[str, Any]) -> None:
        client, manager = an_oauth_client(owner, redirect_uris=TWO_URIS), a_key(owner, scopes=["oauth-clients:write"])
        assert manager.call("PATCH", path_of(client), json=change).status == 200

    def test_of_keys_need_every_scope_unless_one_is_removed(self, owner: Caller) -> None:
        keys = [ED25519, {**ED25519, "kid": "2"}]
        client = an_oauth_client(owner, token_endpoint_auth_method="private_key_jwt", jwks={"keys": keys})
        manager = a_key(owner, scopes=["oauth-clients:write"])
        new_key = {"jwks": {"keys": [*keys, {**ED25519, "kid": "3"}]}}
        manager.call("PATCH", path_of(client), json=new_key).problem(403, "insufficient_scope")
        assert manager.call("PATCH", path_of(client), json={"jwks": {"keys": keys[1:]}}).status == 200

    def test_to_a_method_without_secret_removes_the_secret(self, owner: Caller) -> None:
        client = an_oauth_client(owner)
        change = {"token_endpoint_auth_method": "private_key_jwt", "jwks": {"keys": [ED25519]}}
        assert owner.call("PATCH", path_of(client), json=change).status == 200
        assert "sh" not in key_item(client)

    def test_of_the_type_are_refused(self, owner: Caller) -> None:
        client = an_oauth_client(owner)
        answer = owner.call("PATCH", path_of(client), json={"client_type": "public"})
        assert ("/client_type", "read_only") in answer.faults()


class TestSuspend:
    def test_refuses_the_client_and_starts_a_new_generation_of_tokens(self, owner: Caller) -> None:
        client = an_oauth_client(owner)
        for action, status, item_status, generation in (
            ("suspend", "suspended", "disabled", 2),
            ("activate", "active", "active", 3),
        ):
            answer = owner.call("POST", f"{path_of(client)}/{action}")
            assert answer.json()["status"] == status
            item = key_item(client)
            assert (item["st"], item["gn"]) == (item_status, generation)
        owner.call("POST", f"{path_of(client)}/activate").problem(409, "illegal_transition")


class TestRotateSecret:
    def test_keeps_the_old_secret_for_the_grace_period(self, owner: Caller) -> None:
        client = an_oauth_client(owner)
        new_client = owner.call("POST", f"{path_of(client)}/rotate-secret", json={"grace_hours": 1}).json()
        item = key_item(client)
        assert new_client["client_secret"] != client["client_secret"]
        assert (item["sh"], item["s2"]) == (
            hash_secret(new_client["client_secret"]),
            hash_secret(client["client_secret"]),
        )
        assert owner.call("POST", f"{path_of(client)}/rotate-secret", json={"grace_hours": 0}).status == 200
        assert "s2" not in key_item(client)

    def test_is_refused_for_a_client_without_a_secret(self, owner: Caller) -> None:
        client = an_oauth_client(owner, client_type="public")
        owner.call("POST", f"{path_of(client)}/rotate-secret").problem(409, "conflict")


class TestDelete:
    def test_revokes_the_client(self, owner: Caller) -> None:
        client = an_oauth_client(owner)
        assert owner.call("DELETE", path_of(client)).status == 204
        assert key_item(client)["st"] == "revoked"
        assert Table("access").get(f"KEY#{client['id']}", "CLIENT") is None
        owner.call("GET", path_of(client)).problem(410, "deleted")


class TestOrganization:
    def test_that_is_suspended_refuses_its_clients(self, owner: Caller) -> None:
        child = owner.call("POST", "/v1/organizations", json={"name": "Spa"}).json()
        child_headers = {"WedSync-Organization": child["id"]}
        client = owner.call("POST", ROUTE, json=BODY, headers=child_headers).json()
        for action, is_suspended in (("suspend", True), ("activate", False)):
            assert owner.call("POST", f"/v1/organizations/{child['id']}/{action}").status == 200
            assert ("su" in key_item(client)) == is_suspended


class TestStepUp:
    """Whoever changes a client's redirect URIs or keys gets its tokens: a person must have signed in shortly before."""

    @pytest.mark.parametrize("operation", ["create", "update", "replace", "rotate_secret"])
    def test_is_needed_by_people(self, owner: Caller, operation: str) -> None:
        client = an_oauth_client(owner)
        method, path, body = {
            "create": ("POST", ROUTE, BODY),
            "update": ("PATCH", path_of(client), {"redirect_uris": ["https://other.example.com/"]}),
            "replace": ("PUT", path_of(client), BODY),
            "rotate_secret": ("POST", f"{path_of(client)}/rotate-secret", {}),
        }[operation]
        user_id = add_person(owner.organization_id)
        late = sign_in(user_id, owner.organization_id, auth_time=int(time.time()) - 601)
        late.call(method, path, json=body).problem(403, "step_up_required")
        assert sign_in(user_id, owner.organization_id).call(method, path, json=body).status in {200, 201}


class TestTenants:
    def test_do_not_see_each_others_clients(self, owner: Caller, caller: Caller) -> None:
        client = an_oauth_client(owner)
        caller.call("GET", path_of(client)).problem(404, "not_found")
        caller.call("POST", f"{path_of(client)}/rotate-secret").problem(404, "not_found")
        caller.call("DELETE", path_of(client)).problem(404, "not_found")
