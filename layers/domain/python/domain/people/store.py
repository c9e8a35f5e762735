"""Protocol of the store that the use cases of people need."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.one_time_tokens.model import StoredToken
from domain.one_time_tokens.token_store import NewToken
from domain.people.model import AddressRecord, PendingRegistration, User


class AddressTaken(Exception):
    """Another person has verified the address."""


class UserChanged(Exception):
    """The user or the token changed since it was read. Nothing was written."""


class PeopleStore(Protocol):
    """People and pending registrations."""

    def find_address(self, key: str) -> AddressRecord:
        """Return what is known of an address."""
        ...

    def find_user(self, user_id: str) -> User | None:
        """Return a user."""
        ...

    def list_organization_ids(self, user_id: str) -> Sequence[str]:
        """Return the IDs of the organizations that the person belongs to, oldest first."""
        ...

    def add_pending(self, pending: PendingRegistration, token: NewToken) -> None:
        """Store a registration with the token that verifies it."""
        ...

    def find_pending(self, key: str, digest: str) -> PendingRegistration | None:
        """Return the registration that a token verifies."""
        ...

    def record_overflow(self, key: str, now: datetime) -> None:
        """Record that there was a registration above the limit of mails."""
        ...

    def claim_address(self, user: User) -> User:
        """Store a new user with the address, and return the stored one: repeating it does not change the first. Raises AddressTaken."""
        ...

    def end_pending(self, pending: PendingRegistration, token: StoredToken) -> None:
        """Delete a registration and use its token up. Raises UserChanged when the token was used before."""
        ...

    def set_password(self, user: User, *, old: User, token: StoredToken | None) -> None:
        """Replace the password of `old`, and use the token up. Raises UserChanged."""
        ...

    def replace_hash(self, user: User, password_hash: str) -> None:
        """Store another hash of the same password, unless the password has changed."""
        ...

    def update_profile(self, user_id: str, *, name: str, locale: str, expected_version: int, now: datetime) -> User:
        """Replace name and locale. Raises UserChanged."""
        ...
