"""Which operations need a recent sign-in of a person: new and changed credentials, secrets, roles and second factors."""

import pytest

from apikit.admission.plans import Plan
from apikit.ids import new_id
from tests import people
from tests.contract.operations import operations
from tests.gateway import Caller
from tests.keys import an_owner
from tests.members import INVITATIONS, USERS, an_account, an_administrator_of, sign_in
from tests.roles import ROLES, SERVICE_ACCOUNTS

SENSITIVE = {
    "/v1/api-keys": {"POST"},
    "/v1/api-keys/{key_id}": {"PATCH", "PUT"},
    "/v1/api-keys/{key_id}/regenerate": {"POST"},
    "/v1/auth/mfa/passkeys": {"POST"},
    "/v1/auth/mfa/passkeys/{passkey_id}": {"DELETE"},
    "/v1/auth/mfa/recovery-codes": {"POST"},
    "/v1/auth/mfa/totp": {"POST", "DELETE"},
    "/v1/invitations": {"POST"},
    "/v1/oauth-clients": {"POST"},
    "/v1/oauth-clients/{oauth_client_id}": {"PATCH", "PUT"},
    "/v1/oauth-clients/{oauth_client_id}/rotate-secret": {"POST"},
    "/v1/payment-provider": {"PUT", "DELETE"},
    "/v1/roles": {"POST"},
    "/v1/roles/{role_id}": {"PATCH", "PUT", "DELETE"},
    "/v1/service-accounts": {"POST"},
    "/v1/service-accounts/{service_account_id}": {"PATCH", "PUT"},
    "/v1/users": {"POST"},
    "/v1/users/{user_id}": {"PATCH"},
    "/v1/webhooks/{webhook_id}/rotate-secret": {"POST"},
}
_LONG_AGO = 1_772_357_400
"""Seconds since 1970 of a sign-in that is months old."""


def test_are_those_of_the_contract() -> None:
    methods: dict[str, set[str]] = {}
    for operation in operations():
        if operation.details.get("x-step-up"):
            methods.setdefault(operation.path, set()).add(operation.method)
    assert methods == SENSITIVE


@pytest.fixture(scope="module")
def organization(aws: None) -> Caller:
    """A new organization's key."""
    return an_owner()


@pytest.mark.parametrize("path", [USERS, INVITATIONS, ROLES, SERVICE_ACCOUNTS])
def test_are_refused_to_a_person_who_signed_in_long_ago(organization: Caller, path: str) -> None:
    administrator = an_administrator_of(organization.organization_id)
    account = type(an_account())(administrator.user_id, "", "")
    late = sign_in(account, organization.organization_id, auth_time=_LONG_AGO)
    late.call("POST", path, json={}).problem(403, "step_up_required")
    assert administrator.call("POST", path, json={}).status == 422


@pytest.mark.parametrize("path", [USERS, INVITATIONS, ROLES, SERVICE_ACCOUNTS, "/v1/api-keys", "/v1/oauth-clients"])
def test_are_refused_to_an_oauth_client_that_acts_for_a_person(organization: Caller, path: str) -> None:
    client_id, user_id = new_id("oac"), people.add_person(organization.organization_id, scopes=("*",))
    people.add_principal(client_id, organization.organization_id, ("*",), Plan(per_hour=1_000))
    person = people.sign_in(user_id, organization.organization_id, client_id=client_id, scopes=frozenset({"*"}))
    problem = person.call("POST", path, json={}).problem(403, "insufficient_scope")
    assert "outlive her consent" in problem["detail"]


def test_say_how_to_continue(organization: Caller) -> None:
    late = sign_in(an_account(), auth_time=_LONG_AGO)
    answer = late.call("POST", "/v1/auth/mfa/totp")
    answer.problem(403, "step_up_required")
    assert 'error="insufficient_user_authentication"' in answer.headers["www-authenticate"]


def test_are_changes_of_security_rules(organization: Caller) -> None:
    administrator = an_administrator_of(organization.organization_id)
    account = type(an_account())(administrator.user_id, "", "")
    late = sign_in(account, organization.organization_id, auth_time=_LONG_AGO)
    path = f"/v1/organizations/{organization.organization_id}"
    body = {"settings": {"security": {"session_hours": 12}}}
    late.call("PATCH", path, json=body).problem(403, "step_up_required")
    assert late.call("PATCH", path, json={"name": "Lakeside"}).status == 200
    assert administrator.call("PATCH", path, json=body).status == 200
