"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef
    from wedsync.types import ApplicationStatus, PendingApplicationStatus


@dataclass(repr=False, eq=False, kw_only=True)
class Application(Model):
    """A developer application: what uses the API with credentials of its own, after its approval."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["application"]
    """Always `application`."""
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
    name: str
    """Name of the application, as users see it. Cannot be changed after the decision of the platform."""
    description: str | None
    """Description of what the application does."""
    url: str | None
    """Website of the application (https). Cannot be changed after the decision of the platform."""
    contact_email: str
    """E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and an
    organization sends at most 100: more are not sent."""
    tier: str
    """Tier that the application needs. Cannot be changed after the decision of the platform. The `tier` of each API key sets the limits in
    force."""
    status: ApplicationStatus
    """Status of the application: `pending` → `approved`, `rejected`; `approved` ↔ `suspended`. Only an approved one can have new credentials;
    the credentials of a suspended one are rejected."""
    status_reason: str | None
    """Reason of the rejection or suspension; null otherwise."""
    reviewed_at: dt.datetime | None
    """Time of the last decision of the platform about the application."""


@dataclass(repr=False, eq=False, kw_only=True)
class PendingApplication(Model):
    """An application that waits for its approval, with the name of its organization."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["application"]
    """Always `application`."""
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
    name: str
    """Name of the application, as users see it. Cannot be changed after the decision of the platform."""
    description: str | None
    """Description of what the application does."""
    url: str | None
    """Website of the application (https). Cannot be changed after the decision of the platform."""
    contact_email: str
    """E-mail address that gets a mail about each change of the status. Of new applications, an address gets at most 5 mails an hour, and an
    organization sends at most 100: more are not sent."""
    tier: str
    """Tier that the application needs. Cannot be changed after the decision of the platform. The `tier` of each API key sets the limits in
    force."""
    status: PendingApplicationStatus
    """Status of the application: `pending` → `approved`, `rejected`; `approved` ↔ `suspended`. Only an approved one can have new credentials;
    the credentials of a suspended one are rejected."""
    status_reason: str | None
    """Reason of the rejection or suspension; null otherwise."""
    reviewed_at: dt.datetime | None
    """Time of the last decision of the platform about the application."""
    organization_name: str | None = None
    """Name of the organization that registered the application."""
