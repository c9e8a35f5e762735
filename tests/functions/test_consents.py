"""Consents over HTTP: what a person let clients do, listed and withdrawn by the person alone."""

from typing import Any

import pytest

from apikit.clock import SystemClock
from apikit.dynamo.table import Table
from domain.builtin_roles import READ_ONLY
from domain.members.store import PersonAccount
from domain.oauth.client_directory import ClientDirectory
from domain.oauth.wiring import consent_service
from tests.audit import audit_entries
from tests.gateway import Caller
from tests.members import a_member, user_path
from tests.oauth import a_grant, oauth_error, refresh
from tests.oauth_browser import PageBrowser, an_account, text_of
from tests.oauth_clients import an_oauth_client
from tests.people import Person, a_person, call


@pytest.fixture
def client(owner: Caller) -> dict[str, Any]:
    """A client of another organization than the person's."""
    return an_oauth_client(owner, homepage_url="https://planner.example.com")


@pytest.fixture
def person(aws: None) -> Person:
    """A person who has every scope in her organization."""
    return a_person()


def a_consent(client: dict[str, Any], person: Person, *scopes: str) -> str:
    state = ClientDirectory(Table("access"), SystemClock()).find(client["client_id"])
    assert state
    return consent_service().record(person.user_id, state, person.organization_id, scopes or ("clients:read",)).id


def consents_of(person: Person) -> list[dict[str, Any]]:
    answer = person.call("GET", "/v1/consents")
    assert answer.status == 200, answer
    data: list[dict[str, Any]] = answer.json()["data"]
    return data


class TestList:
    def test_has_the_client_and_the_scopes(self, client: dict[str, Any], person: Person) -> None:
        consent_id = a_consent(client, person)
        (consent,) = consents_of(person)
        assert {name: consent[name] for name in ("id", "client_id", "client_name", "homepage_url", "scopes")} == {
            "id": consent_id,
            "client_id": client["client_id"],
            "client_name": "Table Planner",
            "homepage_url": "https://planner.example.com",
            "scopes": ["clients:read"],
        }

    def test_has_one_consent_for_a_client_in_an_organization(self, client: dict[str, Any], person: Person) -> None:
        assert a_consent(client, person) == a_consent(client, person, "weddings:read")
        assert consents_of(person)[0]["scopes"] == ["clients:read", "weddings:read"]

    def test_is_the_persons_own(self, client: dict[str, Any], person: Person) -> None:
        a_consent(client, person)
        assert consents_of(a_person()) == []

    def test_is_refused_to_keys_and_to_clients(self, owner: Caller, client: dict[str, Any], person: Person) -> None:
        owner.call("GET", "/v1/consents").problem(401, "invalid_credentials")
        token = a_grant(client, person)["access_token"]
        call(token, "GET", "/v1/consents").problem(403, "insufficient_scope")


class TestDelete:
    def test_ends_the_grants_of_the_client(self, owner: Caller, client: dict[str, Any], person: Person) -> None:
        other, consent_id = an_oauth_client(owner), a_consent(client, person)
        tokens, other_tokens = a_grant(client, person), a_grant(other, person)
        assert person.call("DELETE", f"/v1/consents/{consent_id}").status == 204
        call(tokens["access_token"], "GET", "/v1/clients").problem(401, "token_expired")
        oauth_error(refresh(client, tokens["refresh_token"]), 400, "invalid_grant")
        assert call(other_tokens["access_token"], "GET", "/v1/clients").status == 200
        assert [each["client_id"] for each in consents_of(person)] == [other["client_id"]]

    def test_of_another_person_is_not_found(self, client: dict[str, Any], person: Person) -> None:
        consent_id = a_consent(client, person)
        a_person().call("DELETE", f"/v1/consents/{consent_id}").problem(404, "not_found")
        person.call("DELETE", "/v1/consents/x").problem(404, "not_found")
        assert len(consents_of(person)) == 1


def test_of_a_session_from_before_a_removal_is_not_for_that_organization(
    client: dict[str, Any], administrator: Person
) -> None:
    """An attacker with the cookie of a person waits until she is invited again, and lets a client of hers in."""
    account, stolen, newer = an_account(), PageBrowser(), PageBrowser()
    invitee = PersonAccount(account.user_id, account.email, "Jane Doe")
    person = a_member(administrator, READ_ONLY.id, account=invitee)
    stolen.open(client)
    assert administrator.organization_id in text_of(stolen.sign_in(account))
    assert administrator.call("DELETE", user_path(person)).status == 204
    a_member(administrator, READ_ONLY.id, account=invitee)
    assert administrator.organization_id not in text_of(stolen.open(client))
    answer = stolen.submit("consent", decision="allow", organization_id=administrator.organization_id)
    assert "asks for access" in text_of(answer)
    newer.open(client)
    assert administrator.organization_id in text_of(newer.sign_in(account))


def test_what_a_person_lets_a_client_do_is_in_the_audit_record(client: dict[str, Any], person: Person) -> None:
    consent_id = a_consent(client, person)
    assert person.call("DELETE", f"/v1/consents/{consent_id}").status == 204
    first, last = audit_entries(person.organization_id)
    assert [first["action"], last["action"]] == ["consent.given", "consent.withdrawn"]
    assert first["actor"]["id"] == last["actor"]["id"] == person.user_id
    assert first["target"] == {"type": "oauth_client", "id": client["client_id"]}
    assert (first["before"], first["after"]) == (None, {"scopes": ["clients:read"]})
    assert (last["before"], last["after"]) == ({"scopes": ["clients:read"]}, None)
