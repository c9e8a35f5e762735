"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.types import SessionEnvironment


@dataclass(repr=False, eq=False, kw_only=True)
class Login(Model):
    """A new session with its person."""

    access_token: str
    """Access token (JWT), for `Authorization: Bearer`."""
    token_type: Literal["Bearer"] | None = None
    """Always `Bearer`."""
    expires_in: int
    """Lifetime of the access token in seconds."""
    refresh_token: str | None
    """Token that gets the next tokens, once; null if it was sent as a cookie."""
    user: Person
    """The person who signed in."""


@dataclass(repr=False, eq=False, kw_only=True)
class PasswordReset(Model):
    """The answer to every request for a new password."""

    status: Literal["reset_sent"]
    """Always `reset_sent`."""


@dataclass(repr=False, eq=False, kw_only=True)
class Person(Model):
    """A person with an account."""

    id: str
    """Unique ID."""
    object: Literal["person"] | None = None
    """Always `person`."""
    email: str
    """E-mail address."""
    name: str
    """Name of the person."""
    locale: str
    """BCP 47 language tag of mails to the person."""
    mfa_methods: list[str]
    """Second factors in force: `totp`, `passkey`, `recovery_code`."""
    organization_ids: list[str]
    """IDs of the organizations that the person belongs to, oldest first."""
    password_changed_at: dt.datetime
    """Time of the password's last change."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""


@dataclass(repr=False, eq=False, kw_only=True)
class Registration(Model):
    """The answer to every registration."""

    status: Literal["verification_sent"]
    """Always `verification_sent`."""


@dataclass(repr=False, eq=False, kw_only=True)
class Session(Model):
    """A session of the person."""

    id: str
    """Unique ID."""
    object: Literal["session"] | None = None
    """Always `session`."""
    is_current: bool
    """True for the session of this request."""
    device: str
    """User agent of the sign-in."""
    address: str
    """IP address of the sign-in."""
    organization_id: str | None
    """ID of the organization that the session acts for."""
    environment: SessionEnvironment
    """Environment: `live` or `test`."""
    has_mfa: bool
    """True if a second factor was used."""
    created_at: dt.datetime
    """Time of the sign-in."""
    last_used_at: dt.datetime
    """Time of the last refresh."""
    expires_at: dt.datetime
    """Time at which the session ends."""


@dataclass(repr=False, eq=False, kw_only=True)
class SessionList(Model):
    """The sessions of a person: all of them, newest first."""

    object: Literal["list"] | None = None
    """Always `list`."""
    data: list[Session]
    """The sessions, at most 20."""


@dataclass(repr=False, eq=False, kw_only=True)
class StepUp(Model):
    """An access token with a fresh `auth_time`. The refresh token stays valid."""

    access_token: str
    """Access token (JWT), for `Authorization: Bearer`."""
    token_type: Literal["Bearer"] | None = None
    """Always `Bearer`."""
    expires_in: int
    """Lifetime of the access token in seconds."""


@dataclass(repr=False, eq=False, kw_only=True)
class Tokens(Model):
    """New tokens of a session. Shown only once."""

    access_token: str
    """Access token (JWT), for `Authorization: Bearer`."""
    token_type: Literal["Bearer"] | None = None
    """Always `Bearer`."""
    expires_in: int
    """Lifetime of the access token in seconds."""
    refresh_token: str | None
    """Token that gets the next tokens, once; null if it was sent as a cookie."""


@dataclass(repr=False, eq=False, kw_only=True)
class Verification(Model):
    """The person that a verification created."""

    user: Person
    """The person."""
    password_required: bool
    """True if the person has to set a password, with the link of another mail: the address was registered with different passwords, so none of
    them is valid."""
