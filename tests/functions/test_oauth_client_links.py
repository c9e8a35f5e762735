"""OAuth clients of applications and service accounts: approval, scopes and suspension reach them, and what they create."""

from typing import Any

import pytest

from domain.builtin_roles import API_ADMINISTRATOR, READ_ONLY
from tests.applications import an_application, an_approved_application, review
from tests.gateway import Caller
from tests.keys import a_key, an_administrator
from tests.oauth import a_grant, oauth_error, refresh
from tests.oauth_clients import an_independent_client, an_oauth_client, own_token, path_of, request_client, token_of
from tests.people import a_person, call
from tests.roles import SERVICE_ACCOUNTS, a_role, a_service_account, put_role

KEY = {"name": "Sync", "scopes": ["clients:read"]}
MANAGER = ["api-keys:write", "oauth-clients:write", "clients:read"]
ED25519 = {"kty": "OKP", "crv": "Ed25519", "kid": "1", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}


@pytest.fixture(scope="module")
def administrator(aws: None) -> Caller:
    return an_administrator()


@pytest.fixture
def application_id(owner: Caller, administrator: Caller) -> str:
    return an_approved_application(owner, administrator)


class TestApplication:
    def test_must_be_approved(self, owner: Caller, administrator: Caller) -> None:
        application_id = an_application(owner)["id"]
        for action in (None, "approve", "suspend"):
            if action:
                review(administrator, application_id, action)
            answer = request_client(owner, application_id=application_id)
            if action == "approve":
                assert (answer.status, answer.json()["application_id"]) == (201, application_id)
            else:
                assert answer.faults() == [("/application_id", "not_approved")]

    def test_must_be_of_the_same_organization(self, caller: Caller, application_id: str) -> None:
        assert request_client(caller, application_id=application_id).faults() == [("/application_id", "not_found")]

    def test_cannot_be_changed(self, owner: Caller, application_id: str) -> None:
        client = an_oauth_client(owner, application_id=application_id)
        faults = owner.call("PATCH", path_of(client), json={"application_id": None}).faults()
        assert faults == [("/application_id", "read_only")]

    def test_that_is_suspended_refuses_the_client_and_its_tokens(
        self, owner: Caller, administrator: Caller, application_id: str
    ) -> None:
        person = a_person(organization_id=owner.organization_id)
        client = an_independent_client(owner, application_id=application_id)
        delegate = an_oauth_client(owner, application_id=application_id)
        token, grant = token_of(client), a_grant(delegate, person)
        review(administrator, application_id, "suspend")
        for text in (token, grant["access_token"]):
            assert call(text, "GET", "/v1/clients").status in {401, 403}
        oauth_error(own_token(client), 401, "invalid_client")
        oauth_error(refresh(delegate, grant["refresh_token"]), 401, "invalid_client")
        review(administrator, application_id, "activate")
        assert call(token_of(client), "GET", "/v1/clients").status == 200

    @pytest.mark.parametrize("operation", ["rotate", "keys"])
    def test_that_is_suspended_has_no_new_credentials(
        self, owner: Caller, administrator: Caller, application_id: str, operation: str
    ) -> None:
        client = an_oauth_client(owner, application_id=application_id)
        review(administrator, application_id, "suspend")
        if operation == "rotate":
            answer = owner.call("POST", f"{path_of(client)}/rotate-secret", json={})
        else:
            change = {"token_endpoint_auth_method": "private_key_jwt", "jwks": {"keys": [ED25519]}}
            answer = owner.call("PATCH", path_of(client), json=change)
        assert answer.faults() == [("/application_id", "not_approved")]
        assert owner.call("PATCH", path_of(client), json={"name": "Other"}).status == 200


class TestServiceAccount:
    def test_limits_the_scopes_also_when_its_roles_change(self, owner: Caller) -> None:
        role_id = a_role(owner, "clients:read")
        client = an_independent_client(
            owner, scopes=["clients:read", "venues:read"], service_account_id=a_service_account(owner, role_id)
        )
        answer = own_token(client).json()
        assert answer["scope"] == "clients:read"
        assert call(answer["access_token"], "GET", "/v1/venues").status == 403
        put_role(owner, role_id, "venues:read")
        assert call(answer["access_token"], "GET", "/v1/clients").status == 403
        assert own_token(client).json()["scope"] == "venues:read"

    def test_limits_the_scopes_after_a_change_of_the_client(self, owner: Caller) -> None:
        account_id = a_service_account(owner, READ_ONLY.id)
        client = an_independent_client(owner, service_account_id=account_id)
        change = {"scopes": ["clients:read", "clients:write"]}
        assert owner.call("PATCH", path_of(client), json=change).json()["scopes"] == change["scopes"]
        assert own_token(client).json()["scope"] == "clients:read"

    def test_that_is_deleted_refuses_the_client(self, owner: Caller) -> None:
        account_id = a_service_account(owner, READ_ONLY.id)
        client = an_independent_client(owner, service_account_id=account_id)
        token = token_of(client)
        assert owner.call("DELETE", f"{SERVICE_ACCOUNTS}/{account_id}").status == 204
        assert call(token, "GET", "/v1/clients").status == 401
        oauth_error(own_token(client), 401, "invalid_client")
        assert request_client(owner, service_account_id=account_id).faults() == [("/service_account_id", "not_found")]


class TestCreator:
    """What a credential creates belongs to what the credential belongs to, and can be suspended with it."""

    def test_key_makes_and_controls_only_clients_of_its_application(self, owner: Caller, application_id: str) -> None:
        manager = a_key(owner, scopes=[*MANAGER, "weddings:read"], application_id=application_id)
        assert request_client(manager).faults() == [("/application_id", "over_creator")]
        own, other = an_oauth_client(manager, application_id=application_id), an_oauth_client(owner)
        for method, suffix, body in (
            ("PATCH", "", {"redirect_uris": ["https://evil.example.com/"]}),
            ("POST", "/rotate-secret", {}),
        ):
            assert manager.call(method, path_of(own) + suffix, json=body).status == 200
            faults = manager.call(method, path_of(other) + suffix, json=body).faults()
            assert faults == [("/application_id", "over_creator")]
        assert manager.call("POST", f"{path_of(other)}/suspend").status == 200

    @pytest.mark.parametrize("link", ["application_id", "service_account_id"])
    def test_client_makes_only_keys_and_clients_of_its_own(self, owner: Caller, application_id: str, link: str) -> None:
        link_id = application_id if link == "application_id" else a_service_account(owner, API_ADMINISTRATOR.id)
        fields: dict[str, Any] = {link: link_id}
        token = token_of(an_independent_client(owner, scopes=MANAGER, **fields))
        body = {"name": "x", "grant_types": ["client_credentials"], "redirect_uris": [], "scopes": ["clients:read"]}
        for path, form in (("/v1/api-keys", KEY), ("/v1/oauth-clients", body)):
            assert call(token, "POST", path, json=form).faults() == [(f"/{link}", "over_creator")]
            assert call(token, "POST", path, json={**form, **fields}).status == 201

    def test_client_that_acts_for_a_person_makes_no_keys(self, owner: Caller, application_id: str) -> None:
        person = a_person(organization_id=owner.organization_id)
        client = an_oauth_client(owner, scopes=MANAGER, application_id=application_id)
        token = a_grant(client, person, scope=" ".join(MANAGER))["access_token"]
        body = {**KEY, "application_id": application_id}
        call(token, "POST", "/v1/api-keys", json=body).problem(403, "insufficient_scope")
        assert person.call("POST", "/v1/api-keys", json=KEY).status == 201
