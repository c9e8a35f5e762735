"""People who use the deployed stack: they sign up and in over HTTP, and read their mails in the local mailbox."""

import re
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

import httpx

from tests.e2e.stack import RunningStack
from tests.e2e.waiting import wait_for

PASSWORD = "correct horse battery staple"
_PATIENCE_S = 120


@dataclass
class Person:
    """A person with an account. `call` sends her access token."""

    stack: RunningStack
    email: str
    tokens: dict[str, Any]

    def call(self, method: str, path: str, *, json: Any = None, **headers: str) -> httpx.Response:
        """One request with the access token."""
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        return call(self.stack, method, path, json=json, token=self.tokens["access_token"], headers=names)

    @property
    def organization_id(self) -> str:
        """The first organization of the person."""
        organization_id: str = self.tokens["user"]["organization_ids"][0]
        return organization_id


def call(
    stack: RunningStack,
    method: str,
    path: str,
    *,
    json: Any = None,
    token: str = "",
    headers: dict[str, str] | None = None,
) -> httpx.Response:
    """One request to the API, with an access token if there is one."""
    authorization = {"Authorization": f"Bearer {token}"} if token else {}
    return httpx.request(
        method, stack.facts["api_url"] + path, json=json, headers={**authorization, **(headers or {})}, timeout=60
    )


def new_address() -> str:
    """An address that nobody has used."""
    return f"ann-{time.time_ns()}@lago.example.com"


def read_mails(stack: RunningStack, address: str) -> list[dict[str, Any]]:
    """The mails to the address, newest first."""
    mails: list[dict[str, Any]] = httpx.get(stack.facts["mailbox_url"], params={"to": address}, timeout=60).json()
    return mails


def wait_for_token(stack: RunningStack, address: str, *, count: int = 1) -> str:
    """The token in the link of the newest mail to the address, when there are so many mails."""
    mails = wait_for(lambda: read_mails(stack, address), lambda mails: len(mails) >= count, patience_s=_PATIENCE_S)
    match = re.search(r"#token=(\S+)", mails[0]["text"])
    assert match, mails[0]["text"]
    return unquote(match[1])


def sign_up(stack: RunningStack) -> Person:
    """A new person with an organization of her own, signed in."""
    email = new_address()
    details = {"email": email, "password": PASSWORD, "name": "Ann Lago", "organization_name": "Lago Hotels"}
    answer = call(stack, "POST", "/v1/auth/register", json=details)
    assert (answer.status_code, answer.json()) == (202, {"status": "verification_sent"}), answer.text
    token = wait_for_token(stack, email)
    assert call(stack, "POST", "/v1/auth/verify-email", json={"token": token}).status_code == 200
    return sign_in(stack, email)


def sign_in(stack: RunningStack, email: str, **details: Any) -> Person:
    """A person who signs in with her password."""
    answer = call(stack, "POST", "/v1/auth/login", json={"email": email, "password": PASSWORD, **details})
    assert answer.status_code == 200, answer.text
    return Person(stack, email, answer.json())
