"""People with accounts, and members of organizations, made over HTTP."""

import re
import time
from itertools import count
from typing import Any

from apikit.admission.key_items import key_attributes
from apikit.admission.principal_items import NEVER, new_principal_item
from apikit.ids import new_id
from domain.builtin_roles import API_ADMINISTRATOR
from domain.members.store import PersonAccount
from domain.members.wiring import member_service
from domain.sessions.model import SessionDetails
from domain.sessions.wiring import session_service
from tests.gateway import Answer, Caller
from tests.mailbox import mails_to
from tests.people import GENEROUS, Person
from tests.storage import put_item

USERS, INVITATIONS = "/v1/users", "/v1/invitations"
_NUMBERS = count(1)


def new_address() -> str:
    """Return an address that no one else has."""
    return f"person{next(_NUMBERS):06}.{new_id('x')[-8:]}@example.com"


def an_account(email: str | None = None, *, name: str = "Eva Rossi") -> PersonAccount:
    """A person with an account who belongs to no organization."""
    user_id, address = new_id("usr"), email or new_address()
    put_item("access", {"pk": f"USER#{user_id}", "sk": "USER", "name": name, "email": address, "mf": []})
    attributes = key_attributes(
        status="active",
        expires_at=NEVER,
        plan=GENEROUS.text,
        tier="person",
        tier_stamp=0,
        organization_id="",
        scopes=(),
    )
    put_item("access", new_principal_item(f"{user_id}#self", attributes))
    return PersonAccount(user_id, address, name)


def sign_in(account: PersonAccount, organization_id: str = "", **details: Any) -> Person:
    """The person with a new session."""
    values = {"auth_time": int(time.time()), **details}
    tokens = session_service().open(SessionDetails(user_id=account.id, organization_id=organization_id, **values))
    return Person(account.id, organization_id, tokens)


def an_administrator_of(organization_id: str) -> Person:
    """The first member of an organization, signed in."""
    account = an_account()
    member_service().add_first_member(organization_id, account, tier="enterprise")
    return sign_in(account, organization_id)


def invite(caller: Any, *role_ids: str, email: str, **fields: Any) -> Answer:
    """Invite an address."""
    body = {"email": email, "role_ids": list(role_ids or (API_ADMINISTRATOR.id,)), **fields}
    answer: Answer = caller.call("POST", INVITATIONS, json=body)
    return answer


def mailed_token(email: str) -> str:
    """Return the token in the newest mail to the address."""
    mail = mails_to(email)[-1]
    match = re.search(r"accept-invitation#token=(inv_[\w-]+)", mail.text)
    assert match, mail.text
    return match[1]


def accept(person: Person, token: str) -> Answer:
    """Accept an invitation."""
    return person.call("POST", f"{INVITATIONS}/accept", json={"token": token})


def a_member(caller: Caller | Person, *role_ids: str, account: PersonAccount | None = None) -> Person:
    """A person who was invited with these roles, has accepted, and is signed in for the organization."""
    account = account or an_account()
    answer = invite(caller, *role_ids, email=account.email)
    assert answer.status == 201, answer
    organization_id = answer.json()["organization_id"]
    answer = accept(sign_in(account), mailed_token(account.email))
    assert answer.status == 200, answer
    return sign_in(account, organization_id)


def user_path(person: Person) -> str:
    """Return the path of a member."""
    return f"{USERS}/{person.user_id}"
