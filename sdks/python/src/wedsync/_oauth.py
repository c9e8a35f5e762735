"""OAuth 2.0 for applications that act for people: the authorization code flow with PKCE."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import hmac
import secrets
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx

from wedsync._errors import APIConnectionError, ResponseDecodeError, WedSyncError
from wedsync._options import ClientOptions
from wedsync._requests import USER_AGENT
from wedsync._transport import AsyncTransport, SyncTransport, oauth_error


class AuthorizationError(WedSyncError):
    """The person or the authorization server refused, or the redirect is not the answer to this request."""


@dataclasses.dataclass(frozen=True)
class AuthorizationRequest:
    """The address to send the person's browser to. Keep `state` and `code_verifier` in the person's session until the redirect."""

    url: str
    state: str = dataclasses.field(repr=False)
    code_verifier: str = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True)
class TokenSet:
    """The tokens of a person. `expires_in` is the lifetime of the access token in seconds."""

    access_token: str = dataclasses.field(repr=False)
    token_type: str
    expires_in: int
    refresh_token: str | None = dataclasses.field(default=None, repr=False)
    scope: str = ""


class _OAuthBase:
    def __init__(self, options: ClientOptions) -> None:
        self._options = options

    def authorization_url(
        self, redirect_uri: str, scopes: Sequence[str], *, client_id: str | None = None, state: str | None = None
    ) -> AuthorizationRequest:
        """Return the address of the sign-in page, with a new state and a new code verifier (PKCE, S256)."""
        state = state or secrets.token_urlsafe(24)
        code_verifier = secrets.token_urlsafe(48)
        digest = hashlib.sha256(code_verifier.encode()).digest()
        query = {
            "response_type": "code",
            "client_id": self._client_id(client_id),
            "redirect_uri": redirect_uri,
            "scope": " ".join(scopes),
            "state": state,
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
        }
        return AuthorizationRequest(f"{self._url('authorize')}?{urlencode(query)}", state, code_verifier)

    def read_redirect(self, url: str, state: str) -> str:
        """Return the code in the address of a redirect. Raises AuthorizationError for another `state`, and if the person refused."""
        values = {name: each[0] for name, each in parse_qs(urlsplit(url).query).items()}
        if not hmac.compare_digest(values.get("state", ""), state):
            raise AuthorizationError("The redirect has another state: it does not belong to this request.")
        if "error" in values:
            raise AuthorizationError(f"{values['error']}: {values.get('error_description', 'refused')}")
        if not values.get("code"):
            raise AuthorizationError("The redirect has no code.")
        return values["code"]

    def _client_id(self, client_id: str | None) -> str:
        value = client_id or self._options.client_id
        if not value:
            raise ValueError("Give `client_id`: the ID of your OAuth client.")
        return value

    def _url(self, name: str) -> str:
        return f"{self._options.base_url.rstrip('/')}/oauth/{name}"

    def _token_arguments(
        self, values: Mapping[str, str | None], client_id: str | None, client_secret: str | None
    ) -> dict[str, Any]:
        name = self._client_id(client_id)
        secret = client_secret or (self._options.client_secret if name == self._options.client_id else None)
        headers = {"User-Agent": USER_AGENT, "Accept": "application/json"}
        data = {key: value for key, value in values.items() if value is not None}
        if secret:
            headers["Authorization"] = "Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode()
        else:
            data["client_id"] = name
        timeout = self._options.timeout
        return {"method": "POST", "url": self._url("token"), "headers": headers, "data": data, "timeout": timeout}


def _read_tokens(response: httpx.Response) -> TokenSet:
    if not response.is_success:
        raise oauth_error(response)
    try:
        value = response.json()
        return TokenSet(
            access_token=value["access_token"],
            token_type=value.get("token_type", "Bearer"),
            expires_in=int(value.get("expires_in", 0)),
            refresh_token=value.get("refresh_token"),
            scope=value.get("scope", ""),
        )
    except (ValueError, KeyError, TypeError):
        raise ResponseDecodeError("The token endpoint returned something else than tokens. Check `base_url`.") from None


class OAuth(_OAuthBase):
    """OAuth 2.0 for applications that act for people."""

    def __init__(self, transport: SyncTransport) -> None:
        super().__init__(transport.options)
        self._transport = transport

    def exchange_code(
        self,
        code: str,
        *,
        code_verifier: str,
        redirect_uri: str,
        client_id: str | None = None,
        client_secret: str | None = None,
    ) -> TokenSet:
        """Return the tokens of a code. A code works once, for a minute. Raises APIError with the code of the RFC (`invalid_grant`)."""
        values = {
            "grant_type": "authorization_code",
            "code": code,
            "code_verifier": code_verifier,
            "redirect_uri": redirect_uri,
        }
        return self._request(self._token_arguments(values, client_id, client_secret))

    def refresh(
        self, refresh_token: str, *, client_id: str | None = None, client_secret: str | None = None
    ) -> TokenSet:
        """Return new tokens. Store the new refresh token: the old one works for 10 more seconds only."""
        values = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        return self._request(self._token_arguments(values, client_id, client_secret))

    def _request(self, arguments: dict[str, Any]) -> TokenSet:
        try:
            response = self._transport.http_client.request(**arguments)
        except httpx.HTTPError as error:
            message = f"The token endpoint did not answer ({type(error).__name__})."
        else:
            return _read_tokens(response)
        raise APIConnectionError(message)


class AsyncOAuth(_OAuthBase):
    """OAuth 2.0 for applications that act for people."""

    def __init__(self, transport: AsyncTransport) -> None:
        super().__init__(transport.options)
        self._transport = transport

    async def exchange_code(
        self,
        code: str,
        *,
        code_verifier: str,
        redirect_uri: str,
        client_id: str | None = None,
        client_secret: str | None = None,
    ) -> TokenSet:
        """Return the tokens of a code. A code works once, for a minute. Raises APIError with the code of the RFC (`invalid_grant`)."""
        values = {
            "grant_type": "authorization_code",
            "code": code,
            "code_verifier": code_verifier,
            "redirect_uri": redirect_uri,
        }
        return await self._request(self._token_arguments(values, client_id, client_secret))

    async def refresh(
        self, refresh_token: str, *, client_id: str | None = None, client_secret: str | None = None
    ) -> TokenSet:
        """Return new tokens. Store the new refresh token: the old one works for 10 more seconds only."""
        values = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        return await self._request(self._token_arguments(values, client_id, client_secret))

    async def _request(self, arguments: dict[str, Any]) -> TokenSet:
        try:
            response = await self._transport.http_client.request(**arguments)
        except httpx.HTTPError as error:
            message = f"The token endpoint did not answer ({type(error).__name__})."
        else:
            return _read_tokens(response)
        raise APIConnectionError(message)
