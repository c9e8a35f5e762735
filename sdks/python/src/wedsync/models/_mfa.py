"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass


@dataclass(repr=False, eq=False, kw_only=True)
class NewPasskey(Model):
    """A new passkey, with recovery codes for a person who had none."""

    id: str
    """Unique ID."""
    object: Literal["passkey"] | None = None
    """Always `passkey`."""
    name: str
    """Name of the passkey."""
    is_synced: bool
    """True if the passkey is backed up, so that other devices of the person may have it."""
    created_at: dt.datetime
    """Time of creation."""
    last_used_at: dt.datetime | None
    """Time of the last sign-in with the passkey."""
    recovery_codes: list[str] | None
    """Ten recovery codes, shown only once, if the person had none."""


@dataclass(repr=False, eq=False, kw_only=True)
class Passkey(Model):
    """A passkey."""

    id: str
    """Unique ID."""
    object: Literal["passkey"] | None = None
    """Always `passkey`."""
    name: str
    """Name of the passkey."""
    is_synced: bool
    """True if the passkey is backed up, so that other devices of the person may have it."""
    created_at: dt.datetime
    """Time of creation."""
    last_used_at: dt.datetime | None
    """Time of the last sign-in with the passkey."""


@dataclass(repr=False, eq=False, kw_only=True)
class PasskeyList(Model):
    """The passkeys of a person: all of them, oldest first."""

    object: Literal["list"] | None = None
    """Always `list`."""
    data: list[Passkey]
    """The passkeys, at most 20."""


@dataclass(repr=False, eq=False, kw_only=True)
class PasskeyOptions(Model):
    """WebAuthn options in the browser's JSON, valid for 5 minutes and for one answer.

    They are the argument of `PublicKeyCredential.parseCreationOptionsFromJSON` or, to sign in or to confirm, of
    `PublicKeyCredential.parseRequestOptionsFromJSON`."""

    challenge: str
    """Challenge that the answer contains, in base64url."""
    timeout: int
    """Time for the answer in milliseconds."""


@dataclass(repr=False, eq=False, kw_only=True)
class RecoveryCodes(Model):
    """New recovery codes. Shown only once; earlier codes are void."""

    recovery_codes: list[str]
    """Ten codes. Each replaces a second factor once."""


@dataclass(repr=False, eq=False, kw_only=True)
class TotpEnrollment(Model):
    """A new authenticator app, which waits for its first code. Shown only once."""

    secret: str
    """Secret of the app, to type in by hand: base32, 160 bits."""
    otpauth_url: str
    """The secret as a URL, which opens an authenticator app."""
    qr_svg: str
    """QR code of `otpauth_url`: an SVG element with a title."""
