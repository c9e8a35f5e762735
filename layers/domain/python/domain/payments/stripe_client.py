"""Requests to a Stripe-compatible API: form-encoded, with a key for repeated requests, by the guarded HTTP client."""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from msgspec import Struct

from apikit.aws import http_exchange
from domain.blocking_exchange import HttpExchange
from domain.payments.payment_gateway import ProviderRejected, ProviderUnavailable

API_VERSION = "2024-06-20"
MAX_BODY_BYTES = 500_000
TIMEOUT_S = 5.0
"""Timeout from the name resolution to the last byte. A payment has two requests, and its function 15 seconds."""
BAD_CREDENTIALS = "provider_credentials_invalid"
_REJECTION = "provider_rejected"
# The provider is busy, or is still processing a request with the same key.
_BUSY = frozenset({HTTPStatus.CONFLICT, HTTPStatus.TOO_MANY_REQUESTS})


class StripeAccount(Struct, frozen=True):
    """The address and the credentials of an API."""

    base_url: str
    secret_key: str
    account: str | None = None

    def headers(self) -> dict[str, str]:
        """Return the headers of every request."""
        headers = {"Authorization": f"Bearer {self.secret_key}", "Stripe-Version": API_VERSION}
        return {**headers, "Stripe-Account": self.account} if self.account else headers


class StripeClient:
    """Calls one account."""

    def __init__(self, account: StripeAccount, exchange: HttpExchange) -> None:
        self._account = account
        self._exchange = exchange

    def post(self, path: str, form: Mapping[str, str | int], *, key: str) -> dict[str, Any]:
        """Return the object that a POST results in. `key` is that of repeated requests.

        Raises ProviderUnavailable, ProviderRejected with the decline code of a card or the code of the error.
        """
        headers = {
            **self._account.headers(),
            "Content-Type": "application/x-www-form-urlencoded",
            "Idempotency-Key": key,
        }
        return self._call("POST", f"{self._account.base_url}v1/{path}", headers, urlencode(form).encode())

    def get(self, path: str, **query: str | int) -> dict[str, Any]:
        """Return an object, or a list. Raises ProviderUnavailable, ProviderRejected."""
        url = f"{self._account.base_url}v1/{path}"
        return self._call("GET", f"{url}?{urlencode(query)}" if query else url, self._account.headers(), b"")

    def _call(self, method: str, url: str, headers: Mapping[str, str], content: bytes) -> dict[str, Any]:
        try:
            response = self._exchange(method, url, headers=headers, content=content)
        except http_exchange.NoResponse as failure:
            raise ProviderUnavailable from failure
        if response.status >= HTTPStatus.INTERNAL_SERVER_ERROR or response.status in _BUSY:
            raise ProviderUnavailable
        body = _parse(response.body)
        if HTTPStatus.OK <= response.status < HTTPStatus.MULTIPLE_CHOICES:
            return body
        raise ProviderRejected(_error_code(response.status, body))


def _parse(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body)
    except ValueError as error:
        raise ProviderUnavailable from error
    if not isinstance(value, dict):
        raise ProviderUnavailable
    return value


def _error_code(status: int, body: Mapping[str, Any]) -> str:
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        return BAD_CREDENTIALS
    error = body.get("error")
    code = (error.get("decline_code") or error.get("code")) if isinstance(error, dict) else None
    return str(code or _REJECTION)[:100]
