"""Signed-in people, for tests through HTTP: their items in `access` and their sessions."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from apikit.actor import Environment
from apikit.admission.key_items import key_attributes
from apikit.admission.plans import Plan
from apikit.admission.principal_items import NEVER, new_principal_item
from apikit.ids import new_id
from domain.passwords.password_hashes import STAND_IN
from domain.sessions.model import IssuedTokens, SessionDetails
from domain.sessions.wiring import session_service
from tests.gateway import Answer, send
from tests.storage import put_item

GENEROUS = Plan(per_hour=100_000)


@dataclass(frozen=True)
class Person:
    """A person with a session."""

    user_id: str
    organization_id: str
    tokens: IssuedTokens

    def call(self, method: str, path: str, *, headers: Mapping[str, str] | None = None, **request: Any) -> Answer:
        """As `send`, with the access token."""
        return call(self.tokens.access_token, method, path, headers=headers, **request)


def call(token: str, method: str, path: str, *, headers: Mapping[str, str] | None = None, **request: Any) -> Answer:
    """As `send`, with an access token."""
    return send(method, path, headers={"authorization": f"Bearer {token}", **(headers or {})}, **request)


def add_person(*organization_ids: str, scopes: tuple[str, ...] = ("*",), plan: Plan = GENEROUS) -> str:
    """The ID of a new person who belongs to the organizations, with these scopes in each."""
    user_id = new_id("usr")
    add_principal(f"{user_id}#self", "", (), plan)
    for organization_id in organization_ids:
        add_membership(user_id, organization_id, scopes=scopes, plan=plan)
    return user_id


def add_membership(user_id: str, organization_id: str, *, scopes: tuple[str, ...], plan: Plan = GENEROUS) -> None:
    """Let a person belong to an organization."""
    put_item("access", {"pk": f"USER#{user_id}", "sk": f"ORG#{organization_id}"})
    add_principal(f"{user_id}#{organization_id}", organization_id, scopes, plan)


def add_account(user_id: str, *, name: str = "Jane Doe") -> None:
    """Give a person the account with which she has registered; its password is unknown."""
    moment = {"ca": 1_772_357_400_000, "ua": 1_772_357_400_000, "pc": 1_772_357_400_000}
    address = f"{user_id}@example.com"
    account = {"name": name, "email": address, "locale": "en", "ph": STAND_IN, "st": "active", "mf": [], "v": 1}
    put_item("access", {"pk": f"USER#{user_id}", "sk": "USER", **account, **moment})
    put_item("access", {"pk": f"EMAIL#{address}", "sk": "USER", "user_id": user_id})


def sign_in(user_id: str, organization_id: str, **details: Any) -> Person:
    """The person with a new session."""
    values = {"auth_time": int(time.time()), **details}
    tokens = session_service().open(SessionDetails(user_id=user_id, organization_id=organization_id, **values))
    return Person(user_id, organization_id, tokens)


def a_person(
    *scopes: str, organization_id: str | None = None, environment: Environment = "live", **details: Any
) -> Person:
    """A signed-in person of an organization, a new one unless it is named; she has all scopes unless some are named."""
    home = organization_id or new_id("org")
    return sign_in(add_person(home, scopes=scopes or ("*",)), home, environment=environment, **details)


def add_principal(item_id: str, organization_id: str, scopes: tuple[str, ...], plan: Plan) -> None:
    """Store the item that admits the requests of a person or a client."""
    attributes = key_attributes(
        status="active",
        expires_at=NEVER,
        plan=plan.text,
        tier="standard",
        tier_stamp=0,
        organization_id=organization_id,
        scopes=scopes,
    )
    put_item("access", new_principal_item(item_id, attributes))
