"""Founds the organization of a person who has registered."""

from contextlib import suppress
from typing import Protocol

from apikit import Clock, errors
from domain.organizations.model import Organization
from domain.people.model import User


class OrganizationStarter(Protocol):
    """Stores new organizations."""

    def bootstrap(self, organization: Organization) -> None:
        """Store a new chain with its copy for the sandbox. Raises Conflict if it exists."""
        ...


class FirstMembers(Protocol):
    """Makes people the first members of organizations."""

    def add_first_member(self, organization_id: str, user: User) -> object:
        """Make the person the administrator of a new organization. A repeated call changes nothing."""
        ...


class ChainFounder:
    """Founds chains."""

    def __init__(self, organizations: OrganizationStarter, members: FirstMembers, clock: Clock) -> None:
        self._organizations = organizations
        self._members = members
        self._clock = clock

    def create(self, organization_id: str, name: str, user: User) -> None:
        """Create an organization with the user as its first member. Repeating it for the same ID does nothing."""
        now = self._clock.now()
        organization = Organization(
            id=organization_id,
            organization_id=organization_id,
            livemode=True,
            created_at=now,
            updated_at=now,
            name=name,
            kind="chain",
            contact_email=user.email,
            settings={"locale": user.locale},
        )
        with suppress(errors.Conflict):
            self._organizations.bootstrap(organization)
        self._members.add_first_member(organization_id, user)
