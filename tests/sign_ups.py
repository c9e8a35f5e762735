"""People who sign up and in through HTTP, with the mails that they get."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import pytest

from apikit.ids import new_id
from domain.mail_outbox.outbox import MailOutbox
from domain.passwords.wiring import password_hashes
from domain.people.model import User
from domain.people.wiring import people_store
from tests.builders import NOW
from tests.gateway import Answer, send
from tests.people import add_membership

PASSWORD = "correct horse battery"
AUTH = "/v1/auth"


@dataclass
class Mailbox:
    """The mails so far: template, recipient and the link."""

    mails: list[tuple[str, str, str]] = field(default_factory=list)

    def last(self, recipient: str) -> tuple[str, str]:
        """The template and the link of the last mail to an address."""
        return next((template, url) for template, each, url in reversed(self.mails) if each == recipient)

    def token(self, recipient: str) -> str:
        """The token in the last mail to an address."""
        match = re.search(r"#token=(.+)$", self.last(recipient)[1])
        assert match, self.last(recipient)
        return match[1]


@contextmanager
def a_mailbox() -> Iterator[Mailbox]:
    """Within, mails are kept and not sent."""
    mailbox = Mailbox()

    def keep(_self: Any, template: str, *, recipient: str, locale: str, values: Mapping[str, str]) -> None:
        mailbox.mails.append((template, recipient, values.get("url", "")))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(MailOutbox, "send", keep)
        yield mailbox


@dataclass(frozen=True)
class Browser:
    """A browser with the cookies that it got."""

    cookies: dict[str, str] = field(default_factory=dict)

    def call(self, method: str, path: str, *, headers: Mapping[str, str] | None = None, **request: Any) -> Answer:
        """As `send`, with the cookies; those of the answer are kept."""
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        answer = send(method, path, headers={**({"cookie": cookie} if cookie else {}), **(headers or {})}, **request)
        for each in answer.cookies:
            name, _, value = each.partition(";")[0].partition("=")
            if "Max-Age=0" in each:
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = value
        return answer


@dataclass(frozen=True)
class SignedUp:
    """A person with an account."""

    email: str
    password: str
    form: dict[str, Any]

    @property
    def id(self) -> str:
        """Her ID."""
        return str(self.form["id"])

    def log_in(self, browser: Browser | None = None, **body: Any) -> Answer:
        """The answer to her sign-in."""
        body = {"email": self.email, "password": self.password, **body}
        return (browser or Browser()).call("POST", f"{AUTH}/login", json=body)

    def tokens(self, **body: Any) -> dict[str, Any]:
        """The tokens of a new session."""
        answer = self.log_in(**body)
        assert answer.status == 200, answer
        form: dict[str, Any] = answer.json()
        return form


def an_address() -> str:
    """An e-mail address that no one else has."""
    return f"jane-{uuid4().hex[:12]}@example.com"


def register(email: str, **body: Any) -> Answer:
    """The answer to a registration."""
    own = {} if "invitation_token" in body else {"organization_name": "Lakeside"}
    return send(
        "POST", f"{AUTH}/register", json={"email": email, "password": PASSWORD, "name": "Jane Doe", **own, **body}
    )


def verify(mailbox: Mailbox, email: str) -> SignedUp:
    """A person who has registered, with her address verified."""
    answer = send("POST", f"{AUTH}/verify-email", json={"token": mailbox.token(email)})
    assert answer.status == 200, answer
    return SignedUp(email, PASSWORD, answer.json()["user"])


def sign_up() -> SignedUp:
    """A person with an account and an organization, without the way through HTTP."""
    email, organization_id = an_address(), new_id("org")
    user = User(
        id=new_id("usr"),
        name="Jane Doe",
        email=email,
        locale="en",
        password_hash=password_hashes().hash(PASSWORD),
        created_at=NOW,
        updated_at=NOW,
        password_changed_at=NOW,
    )
    people_store().claim_address(user)
    add_membership(user.id, organization_id, scopes=("*",))
    return SignedUp(email, PASSWORD, {"id": user.id, "organization_ids": [organization_id]})


def bearer(token: str) -> dict[str, str]:
    """The header of an access token."""
    return {"authorization": f"Bearer {token}"}
