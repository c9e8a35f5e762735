"""Protocols of the stores that the use cases of members need."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from apikit.resources import stores
from domain.members.model import Member


class AccountHolder(Protocol):
    """A person with an account: what a membership needs of it."""

    @property
    def id(self) -> str:
        """ID of the person."""
        ...

    @property
    def email(self) -> str:
        """Address of the person, as its owner typed it."""
        ...

    @property
    def name(self) -> str:
        """Name of the person."""
        ...


class PersonAccount(Struct, frozen=True):
    """The account of a person, as stored."""

    id: str
    email: str
    name: str


class MemberState(Struct, frozen=True):
    """A member with what the account of the person says: the current name and address, and whether a second factor is in force."""

    record: Member
    name: str | None
    email: str
    has_mfa: bool = False
    last_active_at: datetime | None = None


class MemberStore(stores.Store[Member], Protocol):
    """A store that also writes what the gate reads, so that every write takes effect with the next request."""

    def get_states(self, members: Sequence[Member]) -> list[MemberState]:
        """Return the state of each member, in one read."""
        ...

    def find_account(self, user_id: str) -> PersonAccount | None:
        """Return the account of a person; None when it does not exist."""
        ...

    def list_organization_ids(self, user_id: str) -> Sequence[str]:
        """Return the IDs of the organizations that the person belongs to, oldest first."""
        ...
