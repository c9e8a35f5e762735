"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass


@dataclass(repr=False, eq=False, kw_only=True)
class Health(Model):
    """Health of the platform."""

    status: Literal["ok"]
    """Status of the platform: `ok` if it answers requests."""
    api_version: Literal["v1"]
    """Latest version of the API."""
