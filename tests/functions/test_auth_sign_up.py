"""Signing up through HTTP: register, verify, and then sign in."""

from collections.abc import Iterator

import pytest

from tests.gateway import send
from tests.sign_ups import AUTH, PASSWORD, Mailbox, SignedUp, a_mailbox, an_address, bearer, register, verify


@pytest.fixture
def mailbox(aws: None) -> Iterator[Mailbox]:
    with a_mailbox() as mails:
        yield mails


@pytest.fixture
def jane(mailbox: Mailbox) -> SignedUp:
    """A person who has registered and verified her address."""
    email = an_address()
    assert register(email).status == 202
    return verify(mailbox, email)


class TestRegister:
    def test_answers_the_same_for_an_address_with_an_account(self, jane: SignedUp, mailbox: Mailbox) -> None:
        other = an_address()
        answers = [register(jane.email), register(other)]
        assert [(answer.status, answer.json()) for answer in answers] == [(202, {"status": "verification_sent"})] * 2
        assert mailbox.last(jane.email)[0] == "people.account_exists"
        assert mailbox.last(other)[0] == "people.verify_email"

    def test_answers_the_same_for_a_sign_in_after_it(self, jane: SignedUp, mailbox: Mailbox) -> None:
        body = {"password": "the password of Eve"}
        problems = []
        for email in (jane.email, an_address()):
            register(email, **body)
            problem = send("POST", f"{AUTH}/login", json={"email": email, **body}).problem(403, "email_not_verified")
            problems.append({name: value for name, value in problem.items() if name not in {"request_id", "instance"}})
        assert problems[0] == problems[1]
        assert jane.log_in().status == 200

    def test_says_what_a_weak_password_lacks(self, mailbox: Mailbox) -> None:
        problem = register(an_address(), password="1234567").problem(422, "weak_password")
        assert problem["errors"] == [
            {
                "pointer": "/password",
                "code": "too_short",
                "detail": "must have at least 10 characters; it has 7",
            },
            {
                "pointer": "/password",
                "code": "too_common",
                "detail": "is one of the most common passwords; choose another one",
            },
        ]

    def test_needs_either_an_organization_or_an_invitation(self, mailbox: Mailbox) -> None:
        assert register(an_address(), organization_name=None).faults() == [("/organization_name", "one_of")]
        both = register(an_address(), organization_name="Lakeside", invitation_token="inv_1")
        assert both.faults() == [("/organization_name", "one_of"), ("/invitation_token", "one_of")]

    def test_refuses_an_invitation_that_does_not_exist(self, mailbox: Mailbox) -> None:
        assert register(an_address(), invitation_token="inv_" + "a" * 43).problem(410, "token_expired")

    @pytest.mark.parametrize(
        "email",
        ["jane", "jane@example.com.", '"jane doe"@example.com', "j" * 65 + "@example.com", f"jane@{'a' * 250}.com"],
    )
    def test_refuses_what_is_no_address(self, mailbox: Mailbox, email: str) -> None:
        [(pointer, _)] = register(email).faults()
        assert pointer == "/email"

    def test_links_to_the_portal_whatever_host_the_request_names(self, mailbox: Mailbox) -> None:
        email = an_address()
        body = {"email": email, "password": PASSWORD, "name": "Jane", "organization_name": "Lakeside"}
        headers = {"host": "evil.example", "x-forwarded-host": "evil.example", "forwarded": "host=evil.example"}
        assert send("POST", f"{AUTH}/register", json=body, headers=headers).status == 202
        send("POST", f"{AUTH}/password/reset", json={"email": email}, headers=headers)
        assert all(url.startswith("https://portal.test/") for _, recipient, url in mailbox.mails if recipient == email)


class TestVerify:
    def test_creates_the_person_with_an_organization(self, jane: SignedUp) -> None:
        assert (jane.form["object"], jane.form["email"], jane.form["name"]) == ("person", jane.email, "Jane Doe")
        assert len(jane.form["organization_ids"]) == 1

    def test_says_when_she_has_to_set_a_password(self, mailbox: Mailbox) -> None:
        email = an_address()
        register(email, password="that of an attacker")
        register(email)
        answer = send("POST", f"{AUTH}/verify-email", json={"token": mailbox.token(email)})
        assert (answer.status, answer.json()["password_required"]) == (200, True)
        assert mailbox.last(email)[0] == "people.reset_password"
        body = {"token": mailbox.token(email), "password": PASSWORD}
        assert send("POST", f"{AUTH}/password/confirm", json=body).status == 204
        assert send("POST", f"{AUTH}/login", json={"email": email, "password": PASSWORD}).status == 200

    def test_needs_no_other_password_after_registering_twice(self, mailbox: Mailbox) -> None:
        email = an_address()
        for _ in range(2):
            register(email)
        answer = send("POST", f"{AUTH}/verify-email", json={"token": mailbox.token(email)})
        assert answer.json()["password_required"] is False

    @pytest.mark.parametrize("token", ["", "x", "vfy_" + "a" * 43, "é"])
    def test_refuses_another_token(self, mailbox: Mailbox, token: str) -> None:
        assert send("POST", f"{AUTH}/verify-email", json={"token": token}).problem(410, "token_expired")

    def test_works_once(self, mailbox: Mailbox) -> None:
        email = an_address()
        register(email)
        token = mailbox.token(email)
        answers = [send("POST", f"{AUTH}/verify-email", json={"token": token}) for _ in range(2)]
        assert answers[0].status == 200
        assert answers[1].problem(410, "token_expired")

    def test_lets_her_sign_in_and_act_for_her_organization(self, jane: SignedUp) -> None:
        token = jane.tokens()["access_token"]
        [organization_id] = jane.form["organization_ids"]
        organization = send("GET", f"/v1/organizations/{organization_id}", headers=bearer(token)).json()
        assert (organization["name"], organization["kind"], organization["contact_email"]) == (
            "Lakeside",
            "chain",
            jane.email,
        )
        users = send("GET", "/v1/users", headers=bearer(token)).json()["data"]
        assert [user["id"] for user in users] == [jane.id]

    def test_waits_for_the_verification(self, mailbox: Mailbox) -> None:
        email = an_address()
        register(email)
        answer = send("POST", f"{AUTH}/login", json={"email": email, "password": PASSWORD})
        assert answer.problem(403, "email_not_verified")
