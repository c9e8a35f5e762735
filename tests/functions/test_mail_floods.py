"""No one can use the platform to flood an inbox, or to mail a text of her own to it."""

import pytest

from apikit.errors import RateLimitExceeded
from domain.builtin_roles import READ_ONLY
from domain.sign_in_limits.window_counts import MAILS_PER_ORGANIZATION, MAILS_PER_RECIPIENT
from domain.sign_in_limits.wiring import mail_limits
from tests.applications import an_application
from tests.gateway import Caller
from tests.keys import an_owner
from tests.mailbox import mails_to
from tests.members import USERS, an_administrator_of, invite, new_address
from tests.people import Person

MAXIMUM = MAILS_PER_RECIPIENT.quota


class TestInvitations:
    def test_that_are_deleted_and_sent_again_end_at_the_limit(self, administrator: Person) -> None:
        email = new_address()
        for _ in range(MAXIMUM):
            user = administrator.call("POST", USERS, json={"email": email, "role_ids": [READ_ONLY.id]}).json()
            assert administrator.call("DELETE", f"{USERS}/{user['id']}").status == 204
        for spelling in (email, email.upper()):
            answer = invite(administrator, READ_ONLY.id, email=spelling)
            assert answer.problem(429, "rate_limited")["limit"] == "mails_per_recipient"
            assert int(answer.headers["retry-after"]) > 0
        assert len(mails_to(email)) == MAXIMUM
        assert administrator.call("GET", USERS, query="status=invited").json()["data"] == []

    def test_of_several_organizations_end_at_the_limit_of_the_address(self, aws: None) -> None:
        email = new_address()
        administrators = [an_administrator_of(an_owner().organization_id) for _ in range(MAXIMUM + 1)]
        statuses = [invite(each, READ_ONLY.id, email=email).status for each in administrators]
        assert statuses == [201] * MAXIMUM + [429]
        assert len(mails_to(email)) == MAXIMUM

    def test_of_an_organization_end_at_its_limit(self, administrator: Person) -> None:
        for number in range(MAILS_PER_ORGANIZATION.quota):
            mail_limits().require("invitation", f"{number}@example.com", administrator.organization_id)
        with pytest.raises(RateLimitExceeded):
            mail_limits().require("invitation", "new@example.com", administrator.organization_id)
        answer = invite(administrator, READ_ONLY.id, email=new_address())
        assert answer.problem(429, "rate_limited")["limit"] == "mails_per_organization"
        assert not mail_limits().take("invitation", "new@example.com", administrator.organization_id)


class TestApplications:
    def test_above_the_limit_are_made_without_a_mail(self, organization: Caller) -> None:
        email = new_address()
        applications = [an_application(organization, contact_email=email) for _ in range(MAXIMUM + 2)]
        assert {application["status"] for application in applications} == {"pending"}
        assert len(mails_to(email)) == MAXIMUM


class TestTexts:
    def test_have_no_text_of_the_caller(self, organization: Caller, administrator: Person) -> None:
        text, email = "You have won: https://evil.example.com", new_address()
        an_application(organization, name=text, contact_email=email)
        (mail,) = mails_to(email)
        assert "evil" not in mail.subject + mail.text + mail.html
        organization.call("PATCH", f"/v1/organizations/{organization.organization_id}", json={"name": text})
        invite(administrator, READ_ONLY.id, email=email)
        assert "evil" not in mails_to(email)[-1].subject
