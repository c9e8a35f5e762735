"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass


@dataclass(repr=False, eq=False, kw_only=True)
class Consent(Model):
    """A consent: what you let an OAuth client do in an organization."""

    id: str
    """Unique ID of the consent."""
    object: Literal["consent"]
    """Type of the object."""
    client_id: str
    """Public ID of the client."""
    client_name: str
    """Name of the client at the time of the consent."""
    logo_url: str | None
    """Address of the client's logo."""
    homepage_url: str | None
    """Address of the client's home page."""
    organization_id: str
    """ID of the organization in which the client may act."""
    livemode: bool
    """Live mode: false if the client acts in the sandbox."""
    scopes: list[str]
    """Scopes that the client may use."""
    created_at: dt.datetime
    """Time of the first consent."""
    updated_at: dt.datetime
    """Time of the last consent."""


@dataclass(repr=False, eq=False, kw_only=True)
class ConsentList(Model):
    """Your consents."""

    object: Literal["list"]
    """Type of the object."""
    data: list[Consent]
    """Your consents, newest first."""
