"""Security rules of organizations, for tests: a child with principals of every kind, and changes of its rules."""

from dataclasses import dataclass
from typing import Any

from tests.gateway import Answer, Caller
from tests.keys import caller_of
from tests.people import Person, add_membership, add_person, sign_in
from tests.storage import put_item

TESTS_ADDRESS = "192.0.2.1"
"""The address of the tests' requests."""


@dataclass(frozen=True)
class RuledChild:
    """A child organization, and the chain that sets its rules; the rules do not hold for the chain's own key."""

    chain: Caller
    organization_id: str

    @property
    def path(self) -> str:
        """The child's address."""
        return f"/v1/organizations/{self.organization_id}"

    def set(self, **rules: Any) -> Answer:
        """The answer to a merge patch of the rules."""
        return self.chain.call("PATCH", self.path, json={"settings": {"security": rules}})

    def lift(self) -> None:
        """The rules are removed."""
        assert self.chain.call("PATCH", self.path, json={"settings": {"security": None}}).status == 200

    def new_key(self, **fields: Any) -> Caller:
        """A key of the child, with every scope."""
        body = {"name": "Child", "scopes": ["*"], **fields}
        answer = self.chain.call(
            "POST", "/v1/api-keys", json=body, headers={"WedSync-Organization": self.organization_id}
        )
        assert answer.status == 201, answer
        return caller_of(answer.json())

    def new_member(self, **session: Any) -> Person:
        """A signed-in member of the child, with every scope."""
        return a_member(self.organization_id, **session)


def a_ruled_child(chain: Caller) -> RuledChild:
    """A new child without rules."""
    return RuledChild(chain, chain.call("POST", "/v1/organizations", json={"name": "Lakeside Garden"}).json()["id"])


def a_member(organization_id: str, *, email: str = "jane@lago.example.com", **session: Any) -> Person:
    """A signed-in member of an organization, with every scope."""
    user_id = add_person()
    add_membership(user_id, organization_id, scopes=("*",))
    # The record of the member, from which the organization's members are listed.
    put_item("resources", {"pk": f"T#{organization_id}#live#users", "sk": user_id})
    put_item("access", {"pk": f"USER#{user_id}", "sk": "USER", "email": email})
    return sign_in(user_id, organization_id, **session)
