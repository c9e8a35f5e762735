"""The credentials of a client, and its requests for tokens. No I/O: the synchronous and the asynchronous client share it."""

from __future__ import annotations

import time
from base64 import b64encode
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote_plus, urlencode

import httpx

from wedsync._errors import ConfigurationError, ResponseDecodeError
from wedsync._options import ClientOptions
from wedsync._requests import USER_AGENT, Operation, Request

_EARLY_S = 60.0
_LONGEST_S = 10**9
_MISSING = "The client has no credentials. Create it with an API key's secret: WedSyncClient('sk_…')."
_TOKEN = Operation("POST", "/oauth/token", result="dict", has_credentials=False)


class Authenticator:
    """The credentials of a client; an access token of OAuth is kept until a minute before it expires."""

    def __init__(self, options: ClientOptions) -> None:
        self._options = options
        self._token: str | None = None
        self._expires_at = 0.0

    @property
    def needs_token(self) -> bool:
        """Whether a token must be requested before the next request."""
        return self._options.client_id is not None and (self._token is None or time.monotonic() >= self._expires_at)

    def headers(self) -> dict[str, str]:
        """Return the headers of a request. Raises ConfigurationError without credentials."""
        options = self._options
        if options.api_key is not None and options.api_secret is not None:
            return {"X-API-Key": options.api_key, "X-API-Secret": options.api_secret}
        bearer = options.secret or self._token
        if bearer is None:
            raise ConfigurationError(_MISSING)
        return {"Authorization": f"Bearer {bearer}"}

    def token_request(self) -> Request:
        """Return the request for a token."""
        options = self._options
        form = {"grant_type": "client_credentials"}
        return token_request(options, form, options.client_id or "", options.client_secret)

    def store_token(self, value: Any) -> None:
        """Keep the token of a response. Raises ResponseDecodeError."""
        tokens = read_tokens(value)
        self._token = tokens["access_token"]
        self._expires_at = time.monotonic() + read_lifetime_s(tokens) - _EARLY_S

    def discard_token(self, headers: Mapping[str, str]) -> bool:
        """Forget the token of these headers, unless it is renewed already. Return whether another one can be requested."""
        if headers.get("Authorization") == f"Bearer {self._token}":
            self._token = None
        return self._options.client_id is not None


def token_request(
    options: ClientOptions,
    form: Mapping[str, str],
    client_id: str,
    client_secret: str | None,
    *,
    max_retries: int | None = None,
) -> Request:
    """Return a request for tokens; that of a public client has its ID and no secret."""
    headers = {"Accept": "application/json", "User-Agent": USER_AGENT}
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    if client_secret:
        pair = f"{quote_plus(client_id)}:{quote_plus(client_secret)}"
        headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
    fields = form if client_secret else {**form, "client_id": client_id}
    return Request(
        operation=_TOKEN,
        url=options.base_url.rstrip("/") + _TOKEN.path,
        headers=httpx.Headers(headers),
        content=urlencode(fields).encode(),
        timeout=options.timeout,
        max_retries=options.max_retries if max_retries is None else max_retries,
    )


def read_tokens(value: Any) -> Mapping[str, Any]:
    """Return the members of a response with tokens. Raises ResponseDecodeError."""
    if not isinstance(value, dict) or not isinstance(value.get("access_token"), str):
        raise ResponseDecodeError("The token endpoint returned something else than tokens. Check `base_url`.")
    return value


def read_lifetime_s(tokens: Mapping[str, Any]) -> int:
    """Return the lifetime of an access token in seconds; 0 if it is not known."""
    value = tokens.get("expires_in")
    return int(min(value, _LONGEST_S)) if isinstance(value, (int, float)) and value > 0 else 0
