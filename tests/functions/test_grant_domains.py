"""Grants of people whose e-mail domain the organization does not allow, at the token endpoint."""

from typing import Any

import pytest

from tests.gateway import Caller
from tests.oauth import a_code, a_grant, oauth_error, redeem, refresh
from tests.oauth_browser import an_account
from tests.oauth_clients import an_oauth_client
from tests.organization_rules import RuledChild, a_ruled_child
from tests.people import Person, a_person, call, sign_in


@pytest.fixture
def client(owner: Caller) -> dict[str, Any]:
    """A confidential client of another organization than the person's."""
    return an_oauth_client(owner)


@pytest.fixture
def child(owner: Caller) -> RuledChild:
    """An organization."""
    return a_ruled_child(owner)


@pytest.fixture
def member(child: RuledChild) -> Person:
    """A person of the organization with an address at example.com."""
    account = an_account(organization_ids=(child.organization_id,))
    return sign_in(account.user_id, child.organization_id)


class TestRefresh:
    def test_ends_the_grant_after_the_domain_was_excluded(
        self, child: RuledChild, client: dict[str, Any], member: Person
    ) -> None:
        tokens, other = a_grant(client, member), a_grant(client, a_person())
        assert child.set(allowed_email_domains=["lago.example.com"]).status == 200
        oauth_error(refresh(client, tokens["refresh_token"]), 400, "invalid_grant")
        call(tokens["access_token"], "GET", "/v1/clients").problem(401, "token_expired")
        assert refresh(client, other["refresh_token"]).status == 200

    def test_continues_a_grant_of_the_domain(self, child: RuledChild, client: dict[str, Any], member: Person) -> None:
        tokens = a_grant(client, member)
        assert child.set(allowed_email_domains=["lago.example.com", "example.com"]).status == 200
        assert refresh(client, tokens["refresh_token"]).status == 200

    def test_continues_a_grant_of_another_organization(
        self, owner: Caller, child: RuledChild, client: dict[str, Any]
    ) -> None:
        open_child = a_ruled_child(owner)
        account = an_account(organization_ids=(child.organization_id, open_child.organization_id))
        assert child.set(allowed_email_domains=["lago.example.com"]).status == 200
        tokens = a_grant(client, sign_in(account.user_id, open_child.organization_id))
        assert refresh(client, tokens["refresh_token"]).status == 200


class TestCode:
    def test_gives_nothing_after_the_domain_was_excluded(
        self, child: RuledChild, client: dict[str, Any], member: Person
    ) -> None:
        code = a_code(client, member)
        assert child.set(allowed_email_domains=["lago.example.com"]).status == 200
        oauth_error(redeem(client, code), 400, "invalid_grant")
