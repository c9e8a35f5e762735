"""Protocols of what the use cases of people need from other slices."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec import Struct

from apikit.resources import records
from domain.people.model import User


class OrganizationFounder(Protocol):
    """Founds organizations."""

    def create(self, organization_id: str, name: str, user: User) -> None:
        """Create an organization with the user as its first member. Repeating it for the same ID does nothing."""
        ...


class InvitationOffer(Struct, frozen=True):
    """An open invitation: the hash of its token and the invited address."""

    digest: str
    email: str


class Invitations(Protocol):
    """Invitations to organizations."""

    def find_offer(self, token: str) -> InvitationOffer:
        """Return an open invitation. Raises LinkExpired."""
        ...

    def accept_offer(self, digest: str, user: User) -> None:
        """Make the user a member. Repeating it does nothing. Raises LinkExpired for an invitation that was withdrawn or is too old."""
        ...


class MemberRecords(Protocol):
    """The records of people as members of organizations."""

    def copy_name(self, user_id: str, cause: records.Cause) -> None:
        """Copy the name of the person's account to her records. A repeated call continues."""
        ...


class SignInRules(Struct, frozen=True):
    """The rules of an organization for sign-ins. None and no domains are no rule."""

    session_hours: int | None = None
    allowed_email_domains: tuple[str, ...] = ()


class RuleBook(Protocol):
    """The rules of organizations."""

    def get_rules(self, organization_ids: Sequence[str]) -> Mapping[str, SignInRules]:
        """Return the rules of each organization."""
        ...
