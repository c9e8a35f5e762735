"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef
    from wedsync.types import MemberStatus


@dataclass(repr=False, eq=False, kw_only=True)
class Member(Model):
    """A user: a person who acts for the organization, or is invited to. `name`, `email`, `mfa_enabled` and `last_active_at` can change without
    changing `version`."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["user"]
    """Always `user`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """Live mode: false in the sandbox."""
    version: int
    """Version, incremented by every change. Sent as `ETag`."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""
    metadata: dict[str, str]
    """Custom name-value pairs."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    email: str
    """E-mail address of the person, unique in the organization. Cannot be changed here: it is the person's own."""
    name: str | None
    """Name of the person. Cannot be changed here: it is the person's own."""
    role_ids: list[str]
    """IDs of the roles, at most 20. The person has the scopes of all of them, from the next request on. You can add only roles with scopes
    that you have. One active user must have the role API Administrator."""
    status: MemberStatus
    """Status of the user: `invited` until the person accepts, then `active` ↔ `disabled`."""
    tier: str
    """Tier that sets the limits of the person's requests."""
    invitation_id: str | None
    """ID of the invitation that the person has not accepted yet; null otherwise."""
    mfa_enabled: bool | None = None
    """Second factor of the person: true if one is in force."""
    last_active_at: dt.datetime | None = None
    """Time of the person's last accepted request for the organization, to the second."""
