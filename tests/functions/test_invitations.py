"""Invitations over HTTP: by mail, for one address, for one use, for seven days."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest

from apikit.admission import rule_items
from apikit.dynamo.table import Table
from apikit.errors import Conflict, LinkExpired, OrganizationForbidden
from domain.builtin_roles import API_ADMINISTRATOR, READ_ONLY
from domain.invitations.wiring import invitation_acceptance
from domain.members.wiring import member_service
from domain.sessions.wiring import session_service
from tests.gateway import Caller, a_caller
from tests.keys import an_owner
from tests.mailbox import mails_to
from tests.members import (
    INVITATIONS,
    USERS,
    a_member,
    accept,
    an_account,
    an_administrator_of,
    invite,
    mailed_token,
    new_address,
    sign_in,
)
from tests.people import Person
from tests.roles import a_role, put_role
from tests.storage import put_item, set_attributes
from tests.threads import run_together


class TestCreate:
    def test_returns_a_pending_invitation_without_the_token(self, administrator: Person) -> None:
        email = new_address()
        answer = invite(administrator, READ_ONLY.id, email=email, name="Eva")
        invitation = answer.json()
        assert (answer.status, invitation["object"], invitation["status"]) == (201, "invitation", "pending")
        assert (invitation["email"], invitation["name"], invitation["role_ids"]) == (email, "Eva", [READ_ONLY.id])
        assert invitation["invited_by"] == administrator.user_id
        lifetime = datetime.fromisoformat(invitation["expires_at"]) - datetime.fromisoformat(invitation["created_at"])
        assert lifetime == timedelta(days=7)
        assert mailed_token(email) not in str(answer.body)
        assert administrator.call("GET", f"{USERS}/{invitation['user_id']}").json()["status"] == "invited"

    def test_sends_one_mail_for_a_repeated_request(self, administrator: Person) -> None:
        email, headers = new_address(), {"Idempotency-Key": new_address()}
        body = {"email": email, "role_ids": [READ_ONLY.id]}
        first, second = (administrator.call("POST", INVITATIONS, json=body, headers=headers) for _ in range(2))
        assert first.json() == second.json()
        assert len(mails_to(email)) == 1

    def test_sends_the_mail_in_the_language_of_the_organization(
        self, organization: Caller, administrator: Person
    ) -> None:
        path = f"/v1/organizations/{organization.organization_id}"
        organization.call("PATCH", path, json={"settings": {"locale": "de-AT"}})
        email = new_address()
        invite(administrator, READ_ONLY.id, email=email)
        (mail,) = mails_to(email)
        assert mail.subject == "Einladung zu WedSync"
        assert f"https://portal.test/accept-invitation#token={mailed_token(email)}" in mail.text

    def test_sends_the_mail_in_the_language_of_a_person_with_an_account(
        self, organization: Caller, administrator: Person
    ) -> None:
        organization.call(
            "PATCH", f"/v1/organizations/{organization.organization_id}", json={"settings": {"locale": "de-AT"}}
        )
        account = an_account()
        put_item("access", {"pk": f"EMAIL#{account.email}", "sk": "USER", "user_id": account.id})
        set_attributes("access", f"USER#{account.id}", "USER", locale="it")
        invite(administrator, READ_ONLY.id, email=account.email.capitalize())
        (mail,) = mails_to(account.email.capitalize())
        assert mail.subject == "Invito a WedSync"

    def test_sends_the_same_token_again_after_a_failure(
        self, administrator: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        account, headers = an_account(), {"Idempotency-Key": new_address()}
        body = {"email": account.email, "role_ids": [READ_ONLY.id]}
        with monkeypatch.context() as patch:
            patch.setattr("domain.invitations.service.InvitationService._send", lambda *_: 1 / 0)
            assert administrator.call("POST", INVITATIONS, json=body, headers=headers).status == 500
        assert administrator.call("POST", INVITATIONS, json=body, headers=headers).status == 201
        assert accept(sign_in(account), mailed_token(account.email)).status == 200

    def test_refuses_a_second_one_in_any_spelling(self, administrator: Person) -> None:
        email = new_address()
        invite(administrator, READ_ONLY.id, email=email)
        for spelling in (email, email.upper(), email.replace("example", "EXAMPLE")):
            problem = invite(administrator, READ_ONLY.id, email=spelling).problem(409, "conflict")
            assert problem["errors"][0]["pointer"] == "/email"

    def test_refuses_the_address_of_a_user(self, administrator: Person) -> None:
        account = an_account()
        a_member(administrator, READ_ONLY.id, account=account)
        invite(administrator, READ_ONLY.id, email=account.email).problem(409, "conflict")

    def test_is_the_same_for_an_address_with_and_without_an_account(self, administrator: Person) -> None:
        answers = [invite(administrator, READ_ONLY.id, email=email) for email in (new_address(), an_account().email)]
        assert [answer.status for answer in answers] == [201, 201]
        for answer in answers:
            user = administrator.call("GET", f"{USERS}/{answer.json()['user_id']}").json()
            assert (user["name"], user["mfa_enabled"]) == (None, False)
            assert datetime.fromisoformat(user["created_at"]) > datetime.now(UTC) - timedelta(minutes=5)

    def test_for_a_child_of_the_chain(self, organization: Caller) -> None:
        child_id = organization.call("POST", "/v1/organizations", json={"name": "Lago"}).json()["id"]
        account = an_account()
        invitation = invite(organization, READ_ONLY.id, email=account.email, organization_id=child_id).json()
        assert invitation["organization_id"] == child_id
        answer = accept(sign_in(account), mailed_token(account.email))
        assert (answer.status, answer.json()["organization_id"]) == (200, child_id)
        assert sign_in(account, child_id).call("GET", "/v1/clients").status == 200

    @pytest.mark.parametrize("is_suspended", [True, False])
    def test_refuses_other_organizations(self, organization: Caller, is_suspended: bool) -> None:  # noqa: FBT001
        other_id = an_owner().organization_id
        if is_suspended:
            other_id = organization.call("POST", "/v1/organizations", json={"name": "Lago"}).json()["id"]
            organization.call("POST", f"/v1/organizations/{other_id}/suspend")
        answer = invite(organization, READ_ONLY.id, email=new_address(), organization_id=other_id)
        assert answer.faults() == [("/organization_id", "invalid_organization")]

    def test_grants_only_scopes_of_the_caller(self, organization: Caller) -> None:
        manager = a_caller("invitations:write", "clients:read", organization_id=organization.organization_id)
        invite(manager, READ_ONLY.id, email=new_address()).problem(403, "insufficient_scope")
        role_id = a_role(organization, "clients:read")
        assert invite(manager, role_id, email=new_address()).status == 201

    def test_needs_live_credentials_and_the_scope(self, organization: Caller) -> None:
        sandbox = a_caller(organization_id=organization.organization_id, environment="test")
        invite(sandbox, READ_ONLY.id, email=new_address()).problem(403, "live_only")
        sandbox.call("GET", INVITATIONS).problem(403, "live_only")
        reader = a_caller("invitations:read", organization_id=organization.organization_id)
        invite(reader, READ_ONLY.id, email=new_address()).problem(403, "insufficient_scope")


class TestDelete:
    def test_withdraws_the_invitation_and_the_user(self, administrator: Person) -> None:
        account = an_account()
        invitation = invite(administrator, READ_ONLY.id, email=account.email).json()
        path = f"{INVITATIONS}/{invitation['id']}"
        assert administrator.call("DELETE", path).status == 204
        administrator.call("GET", path).problem(410, "deleted")
        administrator.call("GET", f"{USERS}/{invitation['user_id']}").problem(410, "deleted")
        accept(sign_in(account), mailed_token(account.email)).problem(410, "token_expired")

    @pytest.mark.parametrize("collection", [INVITATIONS, USERS])
    def test_refuses_a_stale_version(self, administrator: Person, collection: str) -> None:
        invitation = invite(administrator, READ_ONLY.id, email=new_address()).json()
        record_id = invitation["id"] if collection == INVITATIONS else invitation["user_id"]
        path = f"{collection}/{record_id}"
        administrator.call("DELETE", path, headers={"If-Match": '"9"'}).problem(412, "stale_version")
        assert administrator.call("DELETE", path, headers={"If-Match": '"1"'}).status == 204

    def test_refuses_an_accepted_one(self, administrator: Person) -> None:
        account = an_account()
        person = a_member(administrator, READ_ONLY.id, account=account)
        (invitation,) = administrator.call("GET", INVITATIONS, query="status=accepted").json()["data"]
        assert invitation["user_id"] == person.user_id
        administrator.call("DELETE", f"{INVITATIONS}/{invitation['id']}").problem(409, "conflict")

    def test_of_another_organization_does_not_exist(self, administrator: Person) -> None:
        invitation = invite(administrator, READ_ONLY.id, email=new_address()).json()
        other = a_caller()
        for method in ("GET", "DELETE"):
            other.call(method, f"{INVITATIONS}/{invitation['id']}").problem(404, "not_found")


class TestAccept:
    def test_makes_the_person_a_user(self, administrator: Person) -> None:
        account = an_account(name="Eva Rossi")
        invited_id = invite(administrator, READ_ONLY.id, email=account.email, name="E.").json()["user_id"]
        answer = accept(sign_in(account), mailed_token(account.email))
        invitation = answer.json()
        assert (answer.status, invitation["status"], invitation["user_id"]) == (200, "accepted", account.id)
        assert invitation["organization_id"] == administrator.organization_id
        administrator.call("GET", f"{USERS}/{invited_id}").problem(404, "not_found")
        user = administrator.call("GET", f"{USERS}/{account.id}").json()
        assert (user["status"], user["name"], user["role_ids"]) == ("active", "Eva Rossi", [READ_ONLY.id])

    def test_opens_the_organization_to_the_same_session(self, administrator: Person) -> None:
        account = an_account()
        person = a_member(an_administrator_of(an_owner().organization_id), READ_ONLY.id, account=account)
        invite(administrator, READ_ONLY.id, email=account.email)
        assert accept(person, mailed_token(account.email)).status == 200
        headers = {"WedSync-Organization": administrator.organization_id}
        assert person.call("GET", "/v1/clients", headers=headers).status == 200

    def test_does_not_admit_a_session_that_ends_at_the_same_time(
        self, administrator: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        account = an_account()
        invite(administrator, READ_ONLY.id, email=account.email)
        person, stolen = sign_in(account), sign_in(account)
        real_read, sessions = rule_items.read_rules, [stolen.tokens.session.id]

        def end_session(*arguments: Any) -> Any:
            while sessions:
                session_service().end(account.id, sessions.pop())
            return real_read(*arguments)

        monkeypatch.setattr("domain.members.repository.rule_items.read_rules", end_session)
        assert accept(person, mailed_token(account.email)).status == 200
        headers = {"WedSync-Organization": administrator.organization_id}
        assert person.call("GET", "/v1/clients", headers=headers).status == 200
        assert stolen.call("GET", "/v1/clients", headers=headers).status in {401, 403}
        item = Table("access").get(f"KEY#{account.id}#{administrator.organization_id}", "KEY")
        assert item
        assert stolen.tokens.session.id not in item["se"]

    def test_is_for_the_invited_address_only(self, administrator: Person) -> None:
        account, thief = an_account(), an_account()
        invite(administrator, API_ADMINISTRATOR.id, email=account.email)
        token = mailed_token(account.email)
        for other in (sign_in(thief), administrator):
            problem = accept(other, token).problem(403, "organization_not_allowed")
            assert account.email not in problem["detail"]
        assert accept(sign_in(account), token).status == 200

    def test_is_for_the_address_in_any_spelling(self, administrator: Person) -> None:
        email = new_address()
        invite(administrator, READ_ONLY.id, email=email)
        assert accept(sign_in(an_account(email.upper())), mailed_token(email)).status == 200

    def test_happens_once(self, administrator: Person) -> None:
        account = an_account()
        invite(administrator, READ_ONLY.id, email=account.email)
        token, person = mailed_token(account.email), sign_in(account)
        assert accept(person, token).status == 200
        accept(person, token).problem(410, "token_expired")

    def test_happens_once_in_parallel(self, administrator: Person) -> None:
        account = an_account()
        invite(administrator, READ_ONLY.id, email=account.email)
        token = mailed_token(account.email)

        def try_it() -> str:
            try:
                invitation_acceptance().accept(account.id, token, session_id="", request_id="req_tests")
            except (LinkExpired, Conflict) as error:
                return error.code
            return "accepted"

        outcomes = run_together(try_it, count=6)
        assert outcomes.count("accepted") == 1, outcomes

    def test_refuses_old_and_invented_tokens(self, administrator: Person) -> None:
        account = an_account()
        invite(administrator, READ_ONLY.id, email=account.email)
        token, person = mailed_token(account.email), sign_in(account)
        set_attributes("access", f"TOKEN#{sha256(token.encode()).hexdigest()}", "invitation", ttl=1)
        for each in (token, "inv_" + "A" * 43, "x", token.replace("inv_", "rst_")):
            accept(person, each).problem(410, "token_expired")

    def test_needs_the_session_of_a_person(self, organization: Caller) -> None:
        body = {"token": "inv_" + "A" * 43}
        organization.call("POST", f"{INVITATIONS}/accept", json=body).problem(401, "invalid_credentials")

    def test_gives_what_the_roles_are_then(self, administrator: Person, organization: Caller) -> None:
        role_id, account = a_role(organization, "clients:read", "venues:read"), an_account()
        invite(administrator, role_id, email=account.email)
        put_role(organization, role_id, "venues:read")
        accept(sign_in(account), mailed_token(account.email))
        person = sign_in(account, administrator.organization_id)
        person.call("GET", "/v1/clients").problem(403, "insufficient_scope")
        assert person.call("GET", "/v1/venues").status == 200

    def test_is_refused_by_a_suspended_organization(self, organization: Caller) -> None:
        child_id = organization.call("POST", "/v1/organizations", json={"name": "Lago"}).json()["id"]
        account = an_account()
        invite(organization, READ_ONLY.id, email=account.email, organization_id=child_id)
        organization.call("POST", f"/v1/organizations/{child_id}/suspend")
        accept(sign_in(account), mailed_token(account.email)).problem(409, "conflict")


class TestRegistration:
    """What the registration of a person uses (`domain.people`)."""

    def test_finds_the_offer_of_a_token(self, administrator: Person) -> None:
        email = new_address()
        invite(administrator, READ_ONLY.id, email=email)
        offer = invitation_acceptance().find_offer(mailed_token(email))
        assert offer.email == email
        with pytest.raises(LinkExpired):
            invitation_acceptance().find_offer("inv_" + "A" * 43)

    def test_accepts_the_offer_once_however_often_it_is_called(self, administrator: Person) -> None:
        account = an_account()
        invite(administrator, READ_ONLY.id, email=account.email)
        acceptance = invitation_acceptance()
        digest = acceptance.find_offer(mailed_token(account.email)).digest
        for _ in range(2):
            acceptance.accept_offer(digest, account)
        memberships = member_service().list_memberships(account.id)
        assert [member.organization_id for member in memberships] == [administrator.organization_id]
        other: Any = an_account()
        with pytest.raises(LinkExpired):
            acceptance.accept_offer(digest, other)

    def test_refuses_the_offer_for_another_address(self, administrator: Person) -> None:
        email = new_address()
        invite(administrator, READ_ONLY.id, email=email)
        acceptance = invitation_acceptance()
        digest = acceptance.find_offer(mailed_token(email)).digest
        with pytest.raises(OrganizationForbidden):
            acceptance.accept_offer(digest, an_account())
