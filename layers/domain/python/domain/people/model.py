"""People, and registrations that wait for the verification of their e-mail address. No I/O."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

from msgspec import Struct

from apikit import epoch_ms
from domain.one_time_tokens.model import LIFETIMES

UserStatus = Literal["active", "disabled"]

USER_PREFIX = "usr"
DEFAULT_LOCALE = "en"
REGISTRATION_LIFETIME: timedelta = LIFETIMES["verify_email"]
NO_USER_ID = f"{USER_PREFIX}_{'0' * 26}"
"""Takes the place of a user in the reads for an unknown address, which take as long as those for a known one."""


class User(Struct, frozen=True, kw_only=True):
    """A person with an account. `email` is as its owner typed it, in NFC; `mfa_methods` are the second factors in force.

    `password_hash` is empty for a person who has yet to set a password.
    """

    __repr__ = object.__repr__  # it holds the hash of a password

    id: str
    name: str
    email: str
    locale: str
    password_hash: str
    status: UserStatus = "active"
    mfa_methods: tuple[str, ...] = ()
    created_at: datetime
    updated_at: datetime
    password_changed_at: datetime
    version: int = 1

    @property
    def password_stamp(self) -> int:
        """The time of the password's last change in epoch milliseconds; tokens for an earlier password are invalid."""
        return epoch_ms(self.password_changed_at)


class Profile(Struct, frozen=True):
    """A person with the IDs of her organizations, oldest first."""

    user: User
    organization_ids: Sequence[str]


class SessionOwner(Struct, frozen=True):
    """A signed-in person with her session."""

    user_id: str
    session_id: str


class PendingRegistration(Struct, frozen=True, kw_only=True):
    """A registration before its verification. It founds an organization, or accepts an invitation (the hash of its token)."""

    __repr__ = object.__repr__  # it holds the hash of a password

    address_key: str
    digest: str
    email: str
    name: str
    locale: str
    password_hash: str
    organization_name: str = ""
    invitation_digest: str = ""
    created_at: datetime


class AddressRecord(Struct, frozen=True):
    """An e-mail address: its user if there is one, and the registrations of the last two days, newest first.

    `overflow_at` is the time of the last registration above the limit of mails, of which nothing else is stored.
    """

    user_id: str | None
    registrations: tuple[PendingRegistration, ...] = ()
    overflow_at: datetime | None = None

    @property
    def pending(self) -> PendingRegistration | None:
        """The newest registration that waits for its verification."""
        return self.registrations[0] if self.registrations else None

    def is_contested(self, pending: PendingRegistration) -> bool:
        """Return whether somebody registered with another password while this registration waited, or up to a day before.

        A day before, because that registration was open when this one began. One above the limit of mails counts as another password.
        """
        start = pending.created_at - REGISTRATION_LIFETIME
        passwords = {each.password_hash for each in self.registrations if each.created_at > start}
        return passwords != {pending.password_hash} or (self.overflow_at is not None and self.overflow_at > start)


class RequestOrigin(Struct, frozen=True):
    """Where a request comes from: the IP address and the user agent."""

    address: str
    user_agent: str
