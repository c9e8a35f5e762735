"""Invitations are worth what the inviter may give when they are accepted."""

from typing import Any

import pytest

from apikit.actor import Actor, Tenant
from apikit.admission import OrganizationRules, rule_items
from apikit.errors import LinkExpired
from domain.builtin_roles import API_ADMINISTRATOR, READ_ONLY
from domain.invitations.repository import InvitationRepository
from domain.invitations.wiring import invitation_acceptance
from domain.members.wiring import member_service
from tests.gateway import Caller, a_caller
from tests.mailbox import mails_to
from tests.members import USERS, a_member, accept, an_account, invite, mailed_token, new_address, sign_in, user_path
from tests.people import Person
from tests.roles import a_role, put_role
from tests.storage import put_item, set_attributes


class TestInviter:
    @pytest.mark.parametrize(
        "request_", [("DELETE", {}), ("PATCH", {"role_ids": [READ_ONLY.id]}), ("PATCH", {"status": "disabled"})]
    )
    def test_may_give_the_roles_at_the_acceptance_only(
        self, administrator: Person, request_: tuple[str, dict[str, Any]]
    ) -> None:
        """An administrator who expects her removal invites a second account of hers."""
        inviter, account = a_member(administrator, API_ADMINISTRATOR.id), an_account()
        assert invite(inviter, API_ADMINISTRATOR.id, email=account.email).status == 201
        method, body = request_
        assert administrator.call(method, user_path(inviter), json=body or None).status in {200, 204}
        problem = accept(sign_in(account), mailed_token(account.email)).problem(410, "token_expired")
        assert "The inviter was removed" in problem["detail"]
        assert member_service().list_memberships(account.id) == []
        with pytest.raises(LinkExpired):
            invitation_acceptance().find_offer(mailed_token(account.email))

    def test_with_fewer_scopes_still_gives_what_she_has(self, administrator: Person) -> None:
        inviter, account = a_member(administrator, API_ADMINISTRATOR.id), an_account()
        invite(inviter, READ_ONLY.id, email=account.email)
        administrator.call("PATCH", user_path(inviter), json={"role_ids": [READ_ONLY.id]})
        assert accept(sign_in(account), mailed_token(account.email)).status == 200

    def test_that_is_a_disabled_key_gives_nothing(self, organization: Caller) -> None:
        key, account = a_caller("*", organization_id=organization.organization_id), an_account()
        invite(key, READ_ONLY.id, email=account.email)
        set_attributes("access", f"KEY#{key.key_id}", "KEY", st="disabled")
        accept(sign_in(account), mailed_token(account.email)).problem(410, "token_expired")
        set_attributes("access", f"KEY#{key.key_id}", "KEY", st="active")
        assert accept(sign_in(account), mailed_token(account.email)).status == 200

    def test_gives_no_scopes_that_the_role_got_since(self, organization: Caller) -> None:
        role_id, account = a_role(organization, "clients:read"), an_account()
        manager = a_caller("invitations:write", "clients:read", organization_id=organization.organization_id)
        assert invite(manager, role_id, email=account.email).status == 201
        assert put_role(organization, role_id, "clients:read", "api-keys:write").status == 200
        accept(sign_in(account), mailed_token(account.email)).problem(410, "token_expired")

    def test_loses_the_race_against_an_acceptance_that_she_gives_no_more(
        self, administrator: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        inviter, account = a_member(administrator, API_ADMINISTRATOR.id), an_account()
        invite(inviter, API_ADMINISTRATOR.id, email=account.email)
        person, token = sign_in(account), mailed_token(account.email)
        removals, tenant = [inviter], Tenant(administrator.organization_id, "live")
        actor = Actor(tenant, tenant.organization_id, administrator.user_id, frozenset({"*"}), "req_tests")
        real_write = InvitationRepository.accept

        def remove_first(*arguments: Any, **options: Any) -> None:
            while removals:
                member_service().remove(actor, removals.pop().user_id, preconditions=None)
            real_write(*arguments, **options)

        monkeypatch.setattr(InvitationRepository, "accept", remove_first)
        accept(person, token).problem(410, "token_expired")

    def test_invites_only_addresses_of_the_domains_that_the_organization_allows(self, organization: Caller) -> None:
        child_id = organization.call("POST", "/v1/organizations", json={"name": "Lago"}).json()["id"]
        for organization_id in (organization.organization_id, child_id):
            rules = OrganizationRules(allowed_email_domains=("lago.example", "bücher.example"))
            put_item("access", rule_items.rules_item(organization_id, 1, rules))
        email, fields = new_address(), {"organization_id": child_id}
        body = {"email": email, "role_ids": [READ_ONLY.id]}
        for answer in (
            organization.call("POST", USERS, json=body),
            invite(organization, READ_ONLY.id, email=email),
            invite(organization, READ_ONLY.id, email=email, **fields),
        ):
            assert answer.faults() == [("/email", "domain_not_allowed")]
        assert mails_to(email) == []
        for domain in ("LAGO.example", "xn--bcher-kva.example"):
            assert invite(organization, READ_ONLY.id, email=f"{email.split('@')[0]}@{domain}").status == 201
