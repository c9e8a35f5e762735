"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef
    from wedsync.types import InvitationStatus


@dataclass(repr=False, eq=False, kw_only=True)
class Invitation(Model):
    """An invitation to become a user of an organization. Its token is in the mail only."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["invitation"]
    """Always `invitation`."""
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
    """E-mail address that is invited. It must have one of the `settings.security.allowed_email_domains` of the organization, if there are any.
    Only the person with this address can accept."""
    name: str | None
    """Name of the person, for the mail."""
    role_ids: list[str]
    """IDs of the roles that the person gets, at most 20. You can grant only roles with scopes that you have."""
    status: InvitationStatus
    """Status of the invitation: `pending` or `accepted`."""
    expires_at: dt.datetime
    """Time from which the invitation cannot be accepted: 7 days after its creation."""
    user_id: str
    """ID of the user: of the invited one, and of the member once the person has accepted."""
    invited_by: str
    """ID of the user, API key or OAuth client that sent the invitation."""
