"""Signing in with a second factor, through HTTP: from the password to the session, and the attacks in between."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pyotp
import pytest

from tests.fakes.authenticator import Authenticator
from tests.gateway import Answer, send
from tests.people import sign_in
from tests.sign_ups import PASSWORD, Browser, Mailbox, SignedUp, a_mailbox, bearer, sign_up

MFA = "/v1/auth/mfa"
OPTIONS, VERIFY = f"{MFA}/passkeys/options", f"{MFA}/verify"


@dataclass
class Jane:
    """A person with an authenticator app, a passkey and recovery codes."""

    account: SignedUp
    secret: str
    recovery_codes: list[str]
    authenticator: Authenticator = field(
        default_factory=lambda: Authenticator(origin="https://portal.test", rp_id="portal.test")
    )

    def wait(self) -> dict[str, Any]:
        """The problem of a sign-in with the right password."""
        return self.account.log_in().problem(401, "mfa_required")

    def next_code(self) -> str:
        """The code of the next step: that of the current one confirmed the app."""
        return pyotp.TOTP(self.secret).at(int(time.time()) + 30)

    def verify(self, mfa_token: str | None = None, **factor: Any) -> Answer:
        """The answer to a second factor, of a new sign-in unless there is a token."""
        return send("POST", VERIFY, json={"mfa_token": mfa_token or self.wait()["mfa_token"], **factor})


@pytest.fixture
def mailbox(aws: None) -> Iterator[Mailbox]:
    """The mails to people."""
    with a_mailbox() as mails:
        yield mails


@pytest.fixture
def jane(mailbox: Mailbox) -> Jane:
    """A person with every second factor."""
    account = sign_up()
    headers = bearer(account.tokens()["access_token"])
    secret = send("POST", f"{MFA}/totp", headers=headers).json()["secret"]
    body = {"code": pyotp.TOTP(secret).now()}
    codes = send("POST", f"{MFA}/totp/confirm", headers=headers, json=body).json()["recovery_codes"]
    jane = Jane(account, secret, codes)
    options = send("POST", OPTIONS, headers=headers, json={}).json()
    credential = jane.authenticator.create(options)
    answer = send("POST", f"{MFA}/passkeys", headers=headers, json={"name": "Laptop", "credential": credential})
    assert (answer.status, answer.json()["recovery_codes"]) == (201, None), answer
    return jane


class TestVerify:
    def test_completes_a_sign_in_with_each_factor(self, jane: Jane) -> None:
        problem = jane.wait()
        assert problem["mfa_methods"] == ["totp", "passkey", "recovery_code"]
        options = send("POST", OPTIONS, json={"mfa_token": problem["mfa_token"]})
        assert (options.status, options.headers["cache-control"]) == (200, "no-store")
        answers = [
            jane.verify(problem["mfa_token"], passkey=jane.authenticator.get(options.json())),
            jane.verify(code=jane.next_code()),
            jane.verify(recovery_code=jane.recovery_codes[0]),
        ]
        for answer in answers:
            assert answer.status == 200, answer
            assert answer.json()["user"]["id"] == jane.account.id
            me = send("GET", "/v1/auth/me", headers=bearer(answer.json()["access_token"]))
            assert me.status == 200, me

    def test_gives_the_refresh_token_as_a_cookie(self, jane: Jane) -> None:
        browser = Browser()
        body = {"mfa_token": jane.wait()["mfa_token"], "recovery_code": jane.recovery_codes[0], "cookie": True}
        answer = browser.call("POST", VERIFY, json=body)
        assert (answer.status, answer.json()["refresh_token"]) == (200, None)
        assert "__Host-wedsync_session" in browser.cookies

    def test_accepts_a_token_once(self, jane: Jane) -> None:
        token = jane.wait()["mfa_token"]
        assert jane.verify(token, recovery_code=jane.recovery_codes[0]).status == 200
        jane.verify(token, recovery_code=jane.recovery_codes[1]).problem(410, "token_expired")

    def test_accepts_a_code_once(self, jane: Jane) -> None:
        code = jane.next_code()
        assert [jane.verify(code=code).status for _ in range(2)] == [200, 401]

    def test_ends_a_sign_in_after_five_wrong_codes(self, jane: Jane) -> None:
        token = jane.wait()["mfa_token"]
        for _ in range(5):
            jane.verify(token, code="000000x").problem(401, "invalid_credentials")
        problem = jane.verify(code=jane.next_code()).problem(429, "rate_limited")
        assert problem["limit"] == "mfa_codes"
        options = send("POST", OPTIONS, json={"mfa_token": token}).json()
        assert jane.verify(token, passkey=jane.authenticator.get(options)).status == 200

    @pytest.mark.parametrize("token", ["", "x", "mfa_" + "a" * 43, "vfy_" + "a" * 43])
    def test_refuses_an_unknown_token(self, jane: Jane, token: str) -> None:
        body = {"mfa_token": token}
        send("POST", VERIFY, json={**body, "code": jane.next_code()}).problem(410, "token_expired")
        send("POST", OPTIONS, json=body).problem(410, "token_expired")

    @pytest.mark.parametrize("factor", [{}, {"code": "1", "recovery_code": "2"}])
    def test_needs_exactly_one_factor(self, jane: Jane, factor: dict[str, str]) -> None:
        assert jane.verify(**factor).faults() == [("", "one_of")]

    def test_refuses_the_passkey_of_another_person(self, jane: Jane) -> None:
        token = jane.wait()["mfa_token"]
        options = send("POST", OPTIONS, json={"mfa_token": token}).json()
        stranger = Authenticator(origin="https://portal.test", rp_id="portal.test")
        jane.verify(token, passkey=stranger.get(options)).problem(401, "invalid_credentials")


class TestStepUp:
    def test_accepts_a_code_and_a_passkey(self, jane: Jane) -> None:
        headers = bearer(jane.verify(recovery_code=jane.recovery_codes[0]).json()["access_token"])
        options = send("POST", OPTIONS, headers=headers, json={"purpose": "authentication"}).json()
        for proof in ({"passkey": jane.authenticator.get(options)}, {"code": jane.next_code()}):
            answer = send("POST", "/v1/auth/step-up", headers=headers, json=proof)
            assert answer.status == 200, answer

    @pytest.mark.parametrize("password", [PASSWORD, "wrong password!"])
    def test_does_not_accept_the_password(self, jane: Jane, password: str) -> None:
        headers = bearer(jane.verify(code=jane.next_code()).json()["access_token"])
        problem = send("POST", "/v1/auth/step-up", headers=headers, json={"password": password}).problem(
            403, "mfa_required"
        )
        assert problem["mfa_methods"] == ["totp", "passkey"]


class TestSessionWithoutFactor:
    """An attacker who knows the password has a session that was opened while the first factor was set up."""

    @pytest.fixture
    def headers(self, jane: Jane) -> dict[str, str]:
        """The credentials of the session."""
        return bearer(sign_in(jane.account.id, "").tokens.access_token)

    @pytest.mark.parametrize(("method", "path"), [("POST", "/totp"), ("DELETE", "/totp"), ("POST", "/recovery-codes")])
    def test_changes_no_factors(self, jane: Jane, headers: dict[str, str], method: str, path: str) -> None:
        send(method, f"{MFA}{path}", headers=headers).problem(403, "mfa_required")
        assert jane.wait()["mfa_methods"] == ["totp", "passkey", "recovery_code"]
        assert jane.verify(recovery_code=jane.recovery_codes[0]).status == 200

    def test_removes_and_adds_no_passkey(self, jane: Jane, headers: dict[str, str]) -> None:
        [passkey] = send("GET", f"{MFA}/passkeys", headers=headers).json()["data"]
        send("DELETE", f"{MFA}/passkeys/{passkey['id']}", headers=headers).problem(403, "mfa_required")
        attacker = Authenticator(origin="https://portal.test", rp_id="portal.test")
        credential = attacker.create(send("POST", OPTIONS, headers=headers, json={}).json())
        body = {"name": "Laptop", "credential": credential}
        send("POST", f"{MFA}/passkeys", headers=headers, json=body).problem(403, "mfa_required")

    def test_changes_them_after_a_step_up_with_a_factor(self, jane: Jane, headers: dict[str, str]) -> None:
        answer = send("POST", "/v1/auth/step-up", headers=headers, json={"code": jane.next_code()})
        assert send("DELETE", f"{MFA}/totp", headers=bearer(answer.json()["access_token"])).status == 204


class TestLockout:
    """An attacker who knows the password uses up the codes of the account."""

    @pytest.fixture
    def owner(self, jane: Jane) -> Browser:
        """A browser in which she has signed in; then the attacker tries five codes."""
        browser = Browser()
        body = {"mfa_token": jane.wait()["mfa_token"], "recovery_code": jane.recovery_codes[0], "cookie": True}
        assert browser.call("POST", VERIFY, json=body).status == 200
        token = jane.wait()["mfa_token"]
        for _ in range(5):
            jane.verify(token, code="000000x").problem(401, "invalid_credentials")
        jane.verify(code=jane.next_code()).problem(429, "rate_limited")
        return browser

    def test_leaves_the_known_device(self, jane: Jane, owner: Browser) -> None:
        body = {"mfa_token": jane.wait()["mfa_token"], "code": jane.next_code()}
        assert owner.call("POST", VERIFY, json=body).status == 200

    def test_leaves_the_session(self, jane: Jane, owner: Browser) -> None:
        headers = bearer(owner.call("POST", "/v1/auth/refresh").json()["access_token"])
        assert send("POST", "/v1/auth/step-up", headers=headers, json={"code": jane.next_code()}).status == 200

    def test_leaves_the_reset_mail(self, jane: Jane, owner: Browser, mailbox: Mailbox) -> None:
        send("POST", "/v1/auth/password/reset", json={"email": jane.account.email})
        password, browser = "another horse battery", Browser()
        body = {"token": mailbox.token(jane.account.email), "password": password}
        assert browser.call("POST", "/v1/auth/password/confirm", json=body).status == 204
        mfa_token = jane.account.log_in(browser, password=password).problem(401, "mfa_required")["mfa_token"]
        body = {"mfa_token": mfa_token, "code": jane.next_code()}
        assert browser.call("POST", VERIFY, json=body).status == 200
