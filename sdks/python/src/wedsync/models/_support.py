"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import AccountManager
    from wedsync.types import ResponseTargetPriority, ResponseTargetTier, SupportTier


@dataclass(repr=False, eq=False, kw_only=True)
class ResponseTarget(Model):
    """The time until the first response to tickets of a tier and priority."""

    tier: ResponseTargetTier
    """Tier of the support."""
    priority: ResponseTargetPriority
    """Priority of the ticket."""
    minutes: int
    """Time until a response, in minutes, at any hour of any day."""


@dataclass(repr=False, eq=False, kw_only=True)
class Support(Model):
    """The support of your organization."""

    object: Literal["support"]
    """Always `support`."""
    tier: SupportTier
    """Tier of your support."""
    response_targets: list[ResponseTarget]
    """Response targets by tier and priority."""
    account_manager: AccountManager | None
    """Technical account manager of your organization; null unless the tier is `enterprise`."""
