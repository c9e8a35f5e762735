"""The own account through HTTP: profile, sessions, passwords, confirmation."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.gateway import Answer, a_caller, send
from tests.sign_ups import AUTH, PASSWORD, Mailbox, SignedUp, a_mailbox, bearer, sign_up

NEW = "another horse battery"
OF_PEOPLE = [
    ("GET", "/me"), ("PATCH", "/me"), ("GET", "/sessions"), ("DELETE", "/sessions"),
    ("DELETE", "/sessions/ses_01k0a3v5m8f1xq2w7r9tbdc6yz"), ("POST", "/logout"), ("POST", "/step-up"), ("POST", "/password/change"),
]  # fmt: skip


@pytest.fixture
def mailbox(aws: None) -> Iterator[Mailbox]:
    with a_mailbox() as mails:
        yield mails


@pytest.fixture
def jane(mailbox: Mailbox) -> SignedUp:
    """A person with an account."""
    return sign_up()


def call(token: str, method: str, path: str, **request: Any) -> Answer:
    return send(method, f"{AUTH}{path}", headers=bearer(token), **request)


class TestCredentials:
    @pytest.mark.parametrize(("method", "path"), OF_PEOPLE)
    def test_are_required(self, aws: None, method: str, path: str) -> None:
        assert send(method, f"{AUTH}{path}").problem(401, "unauthenticated")

    @pytest.mark.parametrize(("method", "path"), OF_PEOPLE)
    def test_of_an_organization_are_refused(self, aws: None, method: str, path: str) -> None:
        assert a_caller().call(method, f"{AUTH}{path}").problem(401, "invalid_credentials")


class TestProfile:
    def test_is_updated(self, jane: SignedUp) -> None:
        token = jane.tokens()["access_token"]
        form = call(token, "PATCH", "/me", json={"name": "Jane Roe", "locale": "de-ch"}).json()
        assert (form["name"], form["locale"]) == ("Jane Roe", "de-CH")
        assert call(token, "PATCH", "/me", json={}).json() == form
        assert call(token, "PATCH", "/me", json={"locale": None}).json()["locale"] == "en"
        assert call(token, "GET", "/me").json()["name"] == "Jane Roe"

    @pytest.mark.parametrize(
        ("body", "fault"),
        [
            ({"email": "other@example.com"}, ("/email", "unknown_field")),
            ({"password": NEW}, ("/password", "unknown_field")),
            ({"mfa_methods": []}, ("/mfa_methods", "unknown_field")),
            ({"name": ""}, ("/name", "string_too_short")),
            ({"locale": "nowhere-at-all-really"}, ("/locale", "invalid_locale")),
        ],
    )
    def test_has_no_other_fields_that_change(
        self, jane: SignedUp, body: dict[str, Any], fault: tuple[str, str]
    ) -> None:
        assert call(jane.tokens()["access_token"], "PATCH", "/me", json=body).faults() == [fault]


class TestSessions:
    def test_are_listed_newest_first(self, jane: SignedUp) -> None:
        jane.tokens()
        token = jane.tokens()["access_token"]
        form = call(token, "GET", "/sessions").json()
        assert form["object"] == "list"
        assert [each["is_current"] for each in form["data"]] == [True, False]
        assert {each["address"] for each in form["data"]} == {"192.0.2.1"}
        assert {each["organization_id"] for each in form["data"]} == {*jane.form["organization_ids"]}

    def test_end_one_by_one(self, jane: SignedUp) -> None:
        other, token = jane.tokens()["access_token"], jane.tokens()["access_token"]
        [own_id, other_id] = [each["id"] for each in call(token, "GET", "/sessions").json()["data"]]
        assert call(token, "DELETE", f"/sessions/{other_id}").status == 204
        assert call(other, "GET", "/me").problem(401, "token_expired")
        assert call(token, "DELETE", f"/sessions/{other_id}").problem(404, "not_found")
        assert call(token, "DELETE", f"/sessions/{own_id}").status == 204
        assert call(token, "GET", "/me").problem(401, "token_expired")

    def test_of_others_are_not_found(self, jane: SignedUp, mailbox: Mailbox) -> None:
        anna = sign_up().tokens()["access_token"]
        [session] = call(anna, "GET", "/sessions").json()["data"]
        assert call(jane.tokens()["access_token"], "DELETE", f"/sessions/{session['id']}").problem(404, "not_found")
        assert call(anna, "GET", "/me").status == 200

    def test_end_but_for_this_one(self, jane: SignedUp) -> None:
        others = [jane.tokens() for _ in range(2)]
        token = jane.tokens()["access_token"]
        assert call(token, "DELETE", "/sessions").status == 204
        for each in others:
            assert call(each["access_token"], "GET", "/me").problem(401, "token_expired")
            assert send("POST", f"{AUTH}/refresh", json={"refresh_token": each["refresh_token"]}).status == 401
        assert call(token, "GET", "/me").status == 200

    def test_end_with_a_logout(self, jane: SignedUp) -> None:
        form = jane.tokens()
        assert call(form["access_token"], "POST", "/logout").status == 204
        assert call(form["access_token"], "GET", "/me").problem(401, "token_expired")
        assert send("GET", "/v1/clients", headers=bearer(form["access_token"])).problem(401, "token_expired")
        assert send("POST", f"{AUTH}/refresh", json={"refresh_token": form["refresh_token"]}).status == 401


class TestPassword:
    def test_is_reset_by_mail(self, jane: SignedUp, mailbox: Mailbox) -> None:
        token = jane.tokens()["access_token"]
        answer = send("POST", f"{AUTH}/password/reset", json={"email": jane.email.upper()})
        assert (answer.status, answer.json()) == (202, {"status": "reset_sent"})
        body = {"token": mailbox.token(jane.email), "password": NEW}
        answer = send("POST", f"{AUTH}/password/confirm", json=body)
        assert (answer.status, answer.body) == (204, b"")
        assert answer.cookies[0].startswith("__Host-wedsync_device=")
        assert call(token, "GET", "/me").problem(401, "token_expired")
        assert jane.log_in(password=NEW).status == 200
        assert jane.log_in().status == 401
        assert send("POST", f"{AUTH}/password/confirm", json=body).problem(410, "token_expired")

    def test_reset_answers_the_same_for_an_unknown_address(self, mailbox: Mailbox) -> None:
        answer = send("POST", f"{AUTH}/password/reset", json={"email": "nobody@example.com"})
        assert (answer.status, answer.json()) == (202, {"status": "reset_sent"})
        assert mailbox.last("nobody@example.com")[0] == "people.no_account"

    def test_is_changed_with_the_current_one(self, jane: SignedUp) -> None:
        other, token = jane.tokens()["access_token"], jane.tokens()["access_token"]
        body = {"current_password": PASSWORD, "password": NEW}
        assert call(token, "POST", "/password/change", json=body).status == 204
        assert call(other, "GET", "/me").problem(401, "token_expired")
        assert call(token, "GET", "/me").status == 200
        assert jane.log_in(password=NEW).status == 200

    def test_is_not_changed_with_a_wrong_one(self, jane: SignedUp) -> None:
        body = {"current_password": "wrong password!", "password": NEW}
        answer = call(jane.tokens()["access_token"], "POST", "/password/change", json=body)
        assert answer.problem(401, "invalid_credentials")
        assert jane.log_in().status == 200

    def test_must_be_strong(self, jane: SignedUp) -> None:
        body = {"current_password": PASSWORD, "password": "Jane Doe 99"}
        problem = call(jane.tokens()["access_token"], "POST", "/password/change", json=body).problem(
            422, "weak_password"
        )
        assert [fault["code"] for fault in problem["errors"]] == ["too_personal"]


class TestStepUp:
    def test_by_password_makes_sensitive_operations_possible(self, jane: SignedUp) -> None:
        token = jane.tokens()["access_token"]
        answer = call(token, "POST", "/step-up", json={"password": PASSWORD})
        assert set(answer.json()) == {"access_token", "token_type", "expires_in"}
        assert call(answer.json()["access_token"], "GET", "/me").status == 200

    def test_needs_the_right_password(self, jane: SignedUp) -> None:
        token = jane.tokens()["access_token"]
        assert call(token, "POST", "/step-up", json={"password": "wrong password!"}).problem(401, "invalid_credentials")

    def test_needs_a_factor_that_she_has(self, jane: SignedUp) -> None:
        token = jane.tokens()["access_token"]
        assert call(token, "POST", "/step-up", json={"code": "123456"}).problem(401, "invalid_credentials")

    def test_needs_one_proof(self, jane: SignedUp) -> None:
        token = jane.tokens()["access_token"]
        assert call(token, "POST", "/step-up", json={}).faults() == [("/password", "one_of")]
        both = call(token, "POST", "/step-up", json={"password": PASSWORD, "code": "123456"})
        assert both.faults() == [("/password", "one_of"), ("/code", "one_of")]


class TestBatch:
    def test_has_no_operations_of_people(self, aws: None) -> None:
        operation = {"method": "POST", "path": "/v1/auth/login", "body": {"email": "a@example.com", "password": "x"}}
        answer = a_caller().call("POST", "/v1/batch", json={"operations": [operation]})
        assert answer.faults() == [("/operations/0/path", "not_in_batch")]
