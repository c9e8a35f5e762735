"""Second factors of the signed-in person, through HTTP."""

import time
from dataclasses import dataclass, field
from typing import Any

import pyotp
import pytest

from apikit.dynamo.table import Table
from apikit.errors import Unavailable
from domain.mail_outbox.outbox import MailOutbox
from domain.mfa.code_attempts import CodeSender
from domain.mfa.wiring import second_factor_verifier
from tests.fakes.authenticator import Authenticator
from tests.gateway import Caller, send
from tests.people import Person, a_person, sign_in
from tests.storage import put_item, set_attributes

MFA = "/v1/auth/mfa"
OPTIONS = f"{MFA}/passkeys/options"
SENSITIVE = [
    ("POST", "/totp"),
    ("DELETE", "/totp"),
    ("POST", "/recovery-codes"),
    ("POST", "/passkeys"),
    ("DELETE", "/passkeys/psk_01k0a3v5m8f1xq2w7r9tbdc6yz"),
]
EVERY = [*SENSITIVE, ("POST", "/totp/confirm"), ("GET", "/passkeys")]


def a_user(**details: Any) -> Person:
    """A signed-in person with an account."""
    person = a_person(**details)
    put_item("access", {"pk": f"USER#{person.user_id}", "sk": "USER", "email": "jane@example.com", "name": "Jane"})
    return person


@dataclass
class Mails:
    """The templates of the mails, or a queue that accepts none."""

    templates: list[str] = field(default_factory=list)
    is_broken: bool = False

    def send(self, template: str, *, recipient: str, **_: Any) -> None:
        """Note the mail. Raises Unavailable."""
        if self.is_broken:
            raise Unavailable("The queue did not accept the message. Retry.")
        assert recipient == "jane@example.com"
        self.templates.append(template)


@pytest.fixture(autouse=True)
def mails(aws: None, monkeypatch: pytest.MonkeyPatch) -> Mails:
    """The mails to people."""
    mails = Mails()
    monkeypatch.setattr(MailOutbox, "send", lambda _outbox, template, **request: mails.send(template, **request))
    return mails


@pytest.fixture
def jane(aws: None) -> Person:
    """A signed-in person without second factors."""
    return a_user()


def an_authenticator() -> Authenticator:
    """An authenticator on a page of the portal."""
    return Authenticator(origin="https://portal.test", rp_id="portal.test")


def add_totp(person: Person) -> tuple[str, list[str]]:
    """The secret of an app that the person has confirmed, and her recovery codes."""
    secret = person.call("POST", f"{MFA}/totp").json()["secret"]
    answer = person.call("POST", f"{MFA}/totp/confirm", json={"code": pyotp.TOTP(secret).now()})
    assert answer.status == 200, answer
    return secret, answer.json()["recovery_codes"]


def add_passkey(person: Person, authenticator: Authenticator) -> dict[str, Any]:
    """The answer to a new passkey of the person."""
    options = person.call("POST", OPTIONS, json={})
    assert options.status == 200, options
    credential = authenticator.create(options.json())
    answer = person.call("POST", f"{MFA}/passkeys", json={"name": "Laptop", "credential": credential})
    assert answer.status == 201, answer
    form: dict[str, Any] = answer.json()
    return form


class TestTotp:
    def test_is_added_used_and_removed(self, jane: Person) -> None:
        answer = jane.call("POST", f"{MFA}/totp")
        assert (answer.status, answer.headers["cache-control"]) == (200, "no-store")
        form = answer.json()
        assert set(form) == {"secret", "otpauth_url", "qr_svg"}
        assert form["otpauth_url"].endswith(f"?secret={form['secret']}&issuer=WedSync")
        assert form["qr_svg"].startswith("<svg ")
        code = pyotp.TOTP(form["secret"]).now()
        confirmation = jane.call("POST", f"{MFA}/totp/confirm", json={"code": code})
        assert (confirmation.status, confirmation.headers["cache-control"]) == (200, "no-store")
        [recovery_code, *others] = confirmation.json()["recovery_codes"]
        assert len(others) == 9
        verifier = second_factor_verifier()
        assert verifier.list_methods(jane.user_id) == ("totp", "recovery_code")
        assert verifier.verify_second_factor(CodeSender(jane.user_id), recovery_code=recovery_code) == "recovery_code"
        assert jane.call("DELETE", f"{MFA}/totp").status == 204
        assert verifier.list_methods(jane.user_id) == ()
        jane.call("DELETE", f"{MFA}/totp").problem(404, "not_found")

    def test_refuses_a_wrong_code(self, jane: Person) -> None:
        jane.call("POST", f"{MFA}/totp/confirm", json={"code": "123456"}).problem(409, "conflict")
        jane.call("POST", f"{MFA}/totp")
        answer = jane.call("POST", f"{MFA}/totp/confirm", json={"code": "12345"})
        assert answer.faults() == [("/code", "invalid_code")]
        assert jane.call("POST", f"{MFA}/totp/confirm", json={}).faults() == [("/code", "required")]

    def test_marks_the_session_that_confirmed_it_and_ends_the_others(self, jane: Person) -> None:
        another_session = sign_in(jane.user_id, jane.organization_id)
        grant = sign_in(jane.user_id, jane.organization_id, client_id="cli_01k0a3v5m8f1xq2w7r9tbdc6yz")
        add_totp(jane)
        item = Table("access").get(f"KEY#{jane.user_id}#{jane.organization_id}", "KEY") or {}
        assert item["se"][jane.tokens.session.id]["m"]
        assert grant.tokens.session.id in item["se"]
        another_session.call("GET", "/v1/auth/me").problem(401, "token_expired")

    def test_stays_while_an_organization_requires_it(self, jane: Person) -> None:
        add_totp(jane)
        set_attributes("access", f"KEY#{jane.user_id}#{jane.organization_id}", "KEY", rm=True)
        answer = jane.call("DELETE", f"{MFA}/totp")
        assert answer.problem(409, "conflict")["organization_ids"] == [jane.organization_id]


class TestMails:
    def test_are_sent_to_the_person_for_each_change(self, jane: Person, mails: Mails) -> None:
        add_totp(jane)
        form = add_passkey(jane, an_authenticator())
        jane.call("DELETE", f"{MFA}/passkeys/{form['id']}")
        jane.call("POST", f"{MFA}/recovery-codes")
        jane.call("DELETE", f"{MFA}/totp")
        names = ["totp_added", "passkey_added", "passkey_removed", "recovery_codes_replaced", "totp_removed"]
        assert mails.templates == [f"mfa.{name}" for name in names]

    def test_that_cannot_be_sent_do_not_cost_the_person_her_recovery_codes(self, jane: Person, mails: Mails) -> None:
        mails.is_broken = True
        assert len(add_totp(jane)[1]) == 10


class TestRecoveryCodes:
    def test_are_replaced(self, jane: Person) -> None:
        jane.call("POST", f"{MFA}/recovery-codes").problem(409, "conflict")
        _, codes = add_totp(jane)
        answer = jane.call("POST", f"{MFA}/recovery-codes")
        assert (answer.status, answer.headers["cache-control"]) == (200, "no-store")
        assert len({*answer.json()["recovery_codes"], *codes}) == 20


class TestPasskeys:
    def test_are_added_listed_used_and_removed(self, jane: Person) -> None:
        authenticator = an_authenticator()
        form = add_passkey(jane, authenticator)
        assert (form["object"], form["name"], form["last_used_at"]) == ("passkey", "Laptop", None)
        assert len(form["recovery_codes"]) == 10
        second = add_passkey(jane, an_authenticator())
        assert second["recovery_codes"] is None
        options = jane.call("POST", OPTIONS, json={"purpose": "authentication"}).json()
        assert len(options["allowCredentials"]) == 2
        assert (
            second_factor_verifier().verify_second_factor(CodeSender(jane.user_id), passkey=authenticator.get(options))
            == "passkey"
        )
        listing = jane.call("GET", f"{MFA}/passkeys").json()
        assert [each["id"] for each in listing["data"]] == [form["id"], second["id"]]
        assert [each["last_used_at"] is None for each in listing["data"]] == [False, True]
        for each in (form, second):
            assert jane.call("DELETE", f"{MFA}/passkeys/{each['id']}").status == 204
        assert second_factor_verifier().list_methods(jane.user_id) == ()

    def test_refuse_a_credential_of_another_page(self, jane: Person) -> None:
        options = jane.call("POST", OPTIONS, json={}).json()
        credential = Authenticator(origin="https://attacker.test", rp_id="portal.test").create(options)
        answer = jane.call("POST", f"{MFA}/passkeys", json={"name": "Laptop", "credential": credential})
        assert answer.faults() == [("/credential", "invalid_passkey")]

    @pytest.mark.parametrize("credential", [{}, {"response": {}}, {"response": {"clientDataJSON": "e30"}}])
    def test_refuse_a_malformed_credential(self, jane: Person, credential: dict[str, Any]) -> None:
        answer = jane.call("POST", f"{MFA}/passkeys", json={"name": "Laptop", "credential": credential})
        assert answer.faults() == [("/credential", "invalid_passkey")]

    def test_of_another_person_are_unknown(self, jane: Person) -> None:
        form = add_passkey(a_user(), an_authenticator())
        jane.call("DELETE", f"{MFA}/passkeys/{form['id']}").problem(404, "not_found")


@pytest.mark.usefixtures("aws")
class TestAccess:
    @pytest.mark.parametrize(("method", "path"), [*EVERY, ("POST", "/passkeys/options")])
    def test_needs_a_person(self, caller: Caller, method: str, path: str) -> None:
        arguments: dict[str, Any] = {"json": {}} if path == "/passkeys/options" else {}
        send(method, f"{MFA}{path}", **arguments).problem(401, "unauthenticated")
        assert caller.call(method, f"{MFA}{path}", **arguments).status == 401

    @pytest.mark.parametrize(("method", "path"), EVERY)
    def test_is_not_for_clients_of_the_person(self, method: str, path: str) -> None:
        person = a_user(client_id="cli_01k0a3v5m8f1xq2w7r9tbdc6yz")
        person.call(method, f"{MFA}{path}").problem(403, "insufficient_scope")

    @pytest.mark.parametrize(("method", "path"), SENSITIVE)
    def test_needs_a_recent_sign_in(self, method: str, path: str) -> None:
        person = a_user(auth_time=int(time.time()) - 700)
        person.call(method, f"{MFA}{path}").problem(403, "step_up_required")
