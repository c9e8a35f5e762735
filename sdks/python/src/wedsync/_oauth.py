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

from wedsync._credentials import read_lifetime_s, read_tokens, token_request
from wedsync._errors import AuthorizationError
from wedsync._options import ClientOptions
from wedsync._requests import Request
from wedsync._transport import AsyncTransport, SyncTransport


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
        return AuthorizationRequest(
            f"{self._options.base_url.rstrip('/')}/oauth/authorize?{urlencode(query)}", state, code_verifier
        )

    def read_redirect(self, url: str, state: str) -> str:
        """Return the code in the address of a redirect. Raises AuthorizationError for another `state`, and if the person refused."""
        try:
            values = {name: each[0] for name, each in parse_qs(urlsplit(url).query).items()}
        except ValueError:
            raise AuthorizationError("The redirect has an address that cannot be read.") from None
        received, expected = (each.encode(errors="replace") for each in (values.get("state", ""), state))
        if not expected or not hmac.compare_digest(received, expected):
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

    def _code_request(
        self, code: str, code_verifier: str, redirect_uri: str, client_id: str | None, client_secret: str | None
    ) -> Request:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "code_verifier": code_verifier,
            "redirect_uri": redirect_uri,
        }
        return self._token_request(form, client_id, client_secret, max_retries=0)

    def _refresh_request(self, refresh_token: str, client_id: str | None, client_secret: str | None) -> Request:
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        return self._token_request(form, client_id, client_secret)

    def _token_request(
        self,
        form: Mapping[str, str],
        client_id: str | None,
        client_secret: str | None,
        *,
        max_retries: int | None = None,
    ) -> Request:
        name = self._client_id(client_id)
        secret = client_secret or (self._options.client_secret if name == self._options.client_id else None)
        return token_request(self._options, form, name, secret, max_retries=max_retries)


def _read_tokens(value: Any) -> TokenSet:
    tokens = read_tokens(value)
    return TokenSet(
        access_token=tokens["access_token"],
        token_type=tokens.get("token_type", "Bearer"),
        expires_in=read_lifetime_s(tokens),
        refresh_token=tokens.get("refresh_token"),
        scope=tokens.get("scope", ""),
    )


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
        """Return the tokens of a code. A code works once, for a minute, so it is not sent again.

        Raises APIError with the code of the RFC (`invalid_grant`).
        """
        request = self._code_request(code, code_verifier, redirect_uri, client_id, client_secret)
        return _read_tokens(self._transport.send(request))

    def refresh(
        self, refresh_token: str, *, client_id: str | None = None, client_secret: str | None = None
    ) -> TokenSet:
        """Return new tokens. Store the new refresh token: the old one works for 10 more seconds only."""
        return _read_tokens(self._transport.send(self._refresh_request(refresh_token, client_id, client_secret)))


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
        """Return the tokens of a code. A code works once, for a minute, so it is not sent again.

        Raises APIError with the code of the RFC (`invalid_grant`).
        """
        request = self._code_request(code, code_verifier, redirect_uri, client_id, client_secret)
        return _read_tokens(await self._transport.send(request))

    async def refresh(
        self, refresh_token: str, *, client_id: str | None = None, client_secret: str | None = None
    ) -> TokenSet:
        """Return new tokens. Store the new refresh token: the old one works for 10 more seconds only."""
        return _read_tokens(await self._transport.send(self._refresh_request(refresh_token, client_id, client_secret)))
