"""The token in the address of a staff member's calendar, and its record, which has only a hash of it. No I/O."""

import hashlib
import hmac
import re
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from msgspec import Struct

from apikit import Tenant, secret_bits
from apikit.resources import Record
from domain.organizations.model import Organization
from domain.staff.model import StaffMember

_SECRET_BYTES = 32
# The environment, the ULID of the organization, and the secret: the request has no key that names the tenant.
_TOKEN = re.compile(r"(live|test)_([0-7][0-9a-hjkmnp-tv-z]{25})_([A-Za-z0-9_-]{43})", re.ASCII)


class CalendarSecret(Struct, frozen=True):
    """The tenant and the secret of a token. The tenant is not secret."""

    __repr__ = object.__repr__  # it holds a secret

    tenant: Tenant
    secret: str

    @property
    def token(self) -> str:
        """The text in the address."""
        ulid = self.tenant.organization_id.removeprefix(f"{Organization.prefix}_")
        return f"{self.tenant.environment}_{ulid}_{self.secret}"

    @property
    def digest(self) -> str:
        """The hash that is stored: of 256 random bits, so it needs no salt."""
        return hashlib.sha256(self.secret.encode()).hexdigest()


@dataclass(frozen=True, kw_only=True)
class CalendarToken(Record):
    """The token of a staff member's calendar as stored. Its ID has the ULID of the staff member, so that there is one at most."""

    object: ClassVar[str] = "calendar_token"
    prefix: ClassVar[str] = "cal"
    collection: ClassVar[str] = "calendar-tokens"

    token_hash: str

    def accepts(self, secret: CalendarSecret) -> bool:
        """Return whether the secret is the stored one, in constant time."""
        return hmac.compare_digest(self.token_hash, secret.digest)


def new_secret(tenant: Tenant) -> CalendarSecret:
    """Return a secret; under a claim of an Idempotency-Key, the same one in every attempt of the request."""
    raw_secret = secret_bits("calendar").to_bytes(_SECRET_BYTES, "big")
    return CalendarSecret(tenant, urlsafe_b64encode(raw_secret).rstrip(b"=").decode())


def parse_token(token: str) -> CalendarSecret | None:
    """Return the secret of a token; None for a text that is not a token."""
    match = _TOKEN.fullmatch(token)
    if match is None:
        return None
    environment, ulid, secret = match.groups()
    return CalendarSecret(Tenant(f"{Organization.prefix}_{ulid}", "live" if environment == "live" else "test"), secret)


def create_token_record(secret: CalendarSecret, staff_id: str, now: datetime) -> CalendarToken:
    """Return the record of a secret."""
    return CalendarToken(
        id=calendar_token_id(staff_id),
        organization_id=secret.tenant.organization_id,
        livemode=secret.tenant.is_live,
        created_at=now,
        updated_at=now,
        token_hash=secret.digest,
    )


def calendar_token_id(staff_id: str) -> str:
    """Return the ID of the token of a staff member."""
    return f"{CalendarToken.prefix}_{staff_id.removeprefix(f'{StaffMember.prefix}_')}"
