"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import AccountManager, ExternalRef
    from wedsync.types import SupportPlanTier


@dataclass(repr=False, eq=False, kw_only=True)
class SupportPlan(Model):
    """The support plan of an organization."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["support_plan"]
    """Always `support_plan`."""
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
    tier: SupportPlanTier
    """Tier of the organization's support. It sets the response targets."""
    account_manager: AccountManager | None
    """Technical account manager. The organization sees the account manager while its tier is `enterprise`."""
