"""The look-up of breached passwords by range (k-anonymity): the service learns the first 5 of 40 digits of a password's SHA-1.

The service has the interface of Have I Been Pwned, "Searching by range": `GET {url}{5 digits}` returns the other 35 digits of each known
hash with its count. Padding hides the number of hashes from those who see the size of the response.
"""

import hashlib
from http import HTTPStatus

from apikit import logger, record_metric
from apikit.aws import http_exchange
from domain.blocking_exchange import HttpExchange
from domain.passwords.password_rules import normalize_password

TIMEOUT_S = 0.3
MAX_BODY_BYTES = 500_000
_PREFIX_DIGITS = 5
_HEADERS = {"Add-Padding": "true", "User-Agent": "WedSync-Passwords/1.0"}


class BreachLookup:
    """Asks the service. A password is accepted when the service does not respond, so that it never keeps people from signing up."""

    def __init__(self, url: str, exchange: HttpExchange) -> None:
        self._url, self._exchange = url, exchange

    def __call__(self, password: str) -> bool:
        """Return whether the service knows the password. False without a response within 300 ms."""
        digest = hashlib.sha1(normalize_password(password).encode(), usedforsecurity=False).hexdigest().upper()
        prefix, suffix = digest[:_PREFIX_DIGITS], digest[_PREFIX_DIGITS:]
        try:
            response = self._exchange("GET", f"{self._url}{prefix}", headers=_HEADERS, content=b"")
        except http_exchange.NoResponse as error:
            return _accept_without_answer(error.fault)
        if response.status != HTTPStatus.OK or len(response.body) >= MAX_BODY_BYTES:
            return _accept_without_answer(f"http_{response.status}")
        return suffix in _parse_suffixes(response.body)


def _accept_without_answer(reason: str) -> bool:
    record_metric("BreachLookupFailures", 1, "Count")
    logger().warning("Breached passwords not looked up", extra={"reason": reason})
    return False


def _parse_suffixes(body: bytes) -> set[str]:
    """Return the suffixes with a count; padding has the count 0."""
    pairs = (line.strip().partition(":") for line in body.decode("ascii", "replace").splitlines())
    return {suffix.upper() for suffix, _, count in pairs if count.strip().strip("0")}
