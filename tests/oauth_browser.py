"""A person with an account at a browser, on the pages of the authorization server."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit
from uuid import uuid4

from apikit.ids import new_id
from domain.passwords.wiring import password_hashes
from domain.people.model import User
from domain.people.wiring import people_store
from tests.gateway import Answer, send
from tests.html_forms import Form, read_forms
from tests.oauth import FORM, authorization_parameters
from tests.people import add_membership

PASSWORD = "correct horse battery"
HOST = "https://api.test"
SAME_ORIGIN = {"origin": HOST, "sec-fetch-site": "same-origin"}


@dataclass(frozen=True)
class Account:
    """A person with a password."""

    user_id: str
    email: str
    organization_ids: tuple[str, ...]


def an_account(*scopes: str, organization_ids: tuple[str, ...] = (), name: str = "Jane Doe") -> Account:
    """A person of the organizations, or of a new one, with these scopes in each (default: all)."""
    now = datetime.now(UTC)
    user_id, email = new_id("usr"), f"jane-{uuid4().hex[:12]}@example.com"
    user = User(
        id=user_id,
        name=name,
        email=email,
        locale="en",
        password_hash=_hash(),
        created_at=now,
        updated_at=now,
        password_changed_at=now,
    )
    people_store().claim_address(user)
    ids = organization_ids or (new_id("org"),)
    for each in ids:
        add_membership(user_id, each, scopes=scopes or ("*",))
    return Account(user_id, email, ids)


@cache
def _hash() -> str:
    return password_hashes().hash(PASSWORD)


@dataclass
class PageBrowser:
    """A browser with its cookies and the page that it shows."""

    cookies: dict[str, str] = field(default_factory=dict)
    page: Answer | None = None
    headers: dict[str, str] = field(default_factory=dict)

    def open(self, client: Mapping[str, Any], **parameters: str | None) -> Answer:
        """The answer to an authorization request."""
        return self.get(f"/oauth/authorize?{urlencode(authorization_parameters(client, **parameters))}")

    def get(self, url: str) -> Answer:
        """The answer to a GET; redirects within the server are followed."""
        parts = urlsplit(urljoin(f"{HOST}/oauth/", url))
        answer = self._send("GET", parts.path, query=parts.query)
        location = answer.headers.get("location", "")
        return self.get(location) if is_own(location) else answer

    def submit(
        self, action: str, headers: Mapping[str, str] = SAME_ORIGIN, /, *, number: int = 0, **fields: str
    ) -> Answer:
        """The answer to a form of the page, whose other fields keep their values; redirects within the server are followed."""
        assert self.page is not None
        values = [form for each, form in self.forms() if each == action][number]
        answer = self.post(action, {**values, **fields}, headers)
        location = answer.headers.get("location", "")
        return self.get(location) if is_own(location) else answer

    def post(self, action: str, values: Mapping[str, str], headers: Mapping[str, str] = SAME_ORIGIN) -> Answer:
        """The answer to a form."""
        body = urlencode(values).encode()
        return self._send("POST", f"/oauth/{action}", body=body, headers={"content-type": FORM, **headers})

    def sign_in(self, account: Account, password: str = PASSWORD) -> Answer:
        """The answer to the form for the sign-in."""
        return self.submit("sign-in", email=account.email, password=password)

    def forms(self) -> list[Form]:
        """The forms of the page."""
        assert self.page is not None
        return read_forms(self.page.body.decode())

    def _send(self, method: str, path: str, *, headers: Mapping[str, str] | None = None, **request: Any) -> Answer:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        fields = {**({"cookie": cookie} if cookie else {}), **self.headers, **(headers or {})}
        answer = send(method, path, headers=fields, **request)
        for each in answer.cookies:
            name, _, value = each.partition(";")[0].partition("=")
            self.cookies[name] = value
        if answer.headers.get("content-type", "").startswith("text/html"):
            self.page = answer
        return answer


def is_own(location: str) -> bool:
    """Whether a redirect leads to a page of the server: it is relative, so that the browser stays on the host of the page."""
    return location.startswith("authorize?")


def redirect_of(answer: Answer, uri: str = "https://planner.example.com/callback") -> dict[str, str]:
    """The parameters with which the browser is sent back to the client."""
    assert answer.status == 303, answer
    location = answer.headers["location"]
    assert location.startswith(uri + "?"), location
    return {name: values[0] for name, values in parse_qs(urlsplit(location).query).items()}


def text_of(answer: Answer) -> str:
    """The HTML of a page."""
    assert answer.headers["content-type"].startswith("text/html"), answer
    return answer.body.decode()
