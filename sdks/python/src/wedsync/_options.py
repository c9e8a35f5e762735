"""The options of a client and of one call."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Mapping
from typing import Any

from wedsync._errors import ConfigurationError

DEFAULT_TIMEOUT_S = 30.0
DEFAULT_MAX_RETRIES = 2


@dataclasses.dataclass(frozen=True, repr=False)
class ClientOptions:
    """The options of a client. Secrets are not in its representation."""

    base_url: str
    secret: str | None = None
    api_key: str | None = None
    api_secret: str | None = None
    client_id: str | None = None
    client_secret: str | None = None
    timeout: float = DEFAULT_TIMEOUT_S
    max_retries: int = DEFAULT_MAX_RETRIES
    organization: str | None = None
    api_version: str | None = None
    headers: Mapping[str, str] = dataclasses.field(default_factory=dict)
    logger: logging.Logger = dataclasses.field(default_factory=lambda: logging.getLogger("wedsync"))

    def __post_init__(self) -> None:
        pairs = (
            self.secret is not None,
            self.api_key is not None or self.api_secret is not None,
            self.client_id is not None or self.client_secret is not None,
        )
        if sum(pairs) > 1:
            raise ConfigurationError(
                "Give one kind of credentials: a secret, `api_key` with `api_secret`, or `client_id` with `client_secret`."
            )
        if (self.api_key is None) != (self.api_secret is None):
            raise ConfigurationError("Give `api_key` and `api_secret` together.")
        if (self.client_id is None) != (self.client_secret is None):
            raise ConfigurationError("Give `client_id` and `client_secret` together.")
        for value in (self.secret, self.api_key, self.api_secret):
            if value is not None and (not value.strip() or not value.isascii() or any(c.isspace() for c in value)):
                raise ConfigurationError("The credentials have a character that no credential has. Copy them again.")
        if self.max_retries < 0 or self.timeout <= 0:
            raise ConfigurationError("`max_retries` must be at least 0, and `timeout` more than 0 seconds.")
        if not self.base_url.startswith(("https://", "http://")):
            raise ConfigurationError("`base_url` must begin with https:// (or http:// for tests on your machine).")
        if any(mark in self.base_url for mark in "@?#"):
            raise ConfigurationError("`base_url` must have no password, query or fragment.")

    def __repr__(self) -> str:
        return f"ClientOptions(base_url={self.base_url!r}, organization={self.organization!r})"


@dataclasses.dataclass(frozen=True)
class CallOptions:
    """The options of one call; None takes the client's."""

    idempotency_key: str | None = None
    timeout: float | None = None
    max_retries: int | None = None
    organization: str | None = None
    api_version: str | None = None
    headers: Mapping[str, str] | None = None
    if_match: str | int | None = None


OPTION_NAMES = frozenset(field.name for field in dataclasses.fields(CallOptions))


def take_options(keywords: dict[str, Any], *, body_names: frozenset[str] = frozenset()) -> CallOptions:
    """Remove the options of a call from its keywords, except for names that its body has, and return them."""
    names = OPTION_NAMES - body_names
    return CallOptions(**{name: keywords.pop(name) for name in names & keywords.keys()})
