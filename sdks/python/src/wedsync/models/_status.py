"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.types import ComponentStateName, ComponentStateStatus, PlatformStatusStatus


@dataclass(repr=False, eq=False, kw_only=True)
class ComponentState(Model):
    """The status of a component."""

    name: ComponentStateName
    """Name of the component."""
    status: ComponentStateStatus
    """Status of the component: `operational`, `maintenance` (announced work), `degraded` (slow, late, or with some errors), `outage`."""
    since: dt.datetime | None
    """Time since which the component has the status; null if it has always been operational."""


@dataclass(repr=False, eq=False, kw_only=True)
class PlatformStatus(Model):
    """The status of the platform and of its components."""

    object: Literal["status"]
    """Always `status`."""
    status: PlatformStatusStatus
    """Status of the platform: the worst one of its components."""
    components: list[ComponentState]
    """Components of the platform."""
