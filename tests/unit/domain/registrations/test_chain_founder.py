"""The organization of a person who has registered."""

from dataclasses import dataclass, field

from apikit.errors import Conflict
from domain.organizations.model import Organization
from domain.people.model import User
from domain.registrations.chain_founder import ChainFounder
from tests.builders import NOW
from tests.fakes.clock import FixedClock

ORGANIZATION_ID = "org_01k0a3v5m8f1xq2w7r9tbdc6yz"
JANE = User(
    id="usr_1",
    name="Jane Doe",
    email="jane@example.com",
    locale="it",
    password_hash="",
    created_at=NOW,
    updated_at=NOW,
    password_changed_at=NOW,
)


@dataclass
class Platform:
    """Organizations and their first members."""

    organizations: dict[str, Organization] = field(default_factory=dict)
    members: list[tuple[str, str]] = field(default_factory=list)

    def bootstrap(self, organization: Organization) -> None:
        if organization.id in self.organizations:
            raise Conflict("It exists.")
        self.organizations[organization.id] = organization

    def add_first_member(self, organization_id: str, user: User) -> None:
        assert organization_id in self.organizations
        self.members.append((organization_id, user.id))


def test_is_a_chain_in_her_language_with_her_as_the_first_member() -> None:
    platform = Platform()
    ChainFounder(platform, platform, FixedClock()).create(ORGANIZATION_ID, "Hotel Lago", JANE)
    organization = platform.organizations[ORGANIZATION_ID]
    assert (organization.name, organization.kind, organization.organization_id) == (
        "Hotel Lago",
        "chain",
        ORGANIZATION_ID,
    )
    assert (organization.contact_email, organization.settings) == ("jane@example.com", {"locale": "it"})
    assert organization.livemode
    assert platform.members == [(ORGANIZATION_ID, "usr_1")]


def test_that_exists_gets_its_member_all_the_same() -> None:
    platform = Platform()
    for _ in range(2):
        ChainFounder(platform, platform, FixedClock()).create(ORGANIZATION_ID, "Hotel Lago", JANE)
    assert len(platform.organizations) == 1
    assert platform.members[-1] == (ORGANIZATION_ID, "usr_1")
