"""Authenticates the client of a request by exactly one method, the registered one (RFC 6749 section 2.3, RFC 9700 section 2.5)."""

from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from authlib.oauth2.rfc6749 import InvalidClientError, InvalidRequestError

from apikit import Clock
from domain.oauth.client_assertion import (
    ASSERTION_TYPE,
    Assertion,
    InvalidAssertion,
    read_client_id,
    verify_assertion,
)
from domain.oauth.client_state import ClientState
from domain.oauth.grant_log import GrantLog
from domain.oauth.oauth_request import BasicCredentials, OAuthRequest
from domain.oauth_clients.model import AuthMethod

METHODS: tuple[AuthMethod, ...] = ("client_secret_basic", "client_secret_post", "private_key_jwt", "none")
_MAX_SECRET = 200


class AssertionLog(Protocol):
    """The assertions that were used."""

    def use(self, client_id: str, assertion: Assertion) -> bool:
        """Record the use of an assertion. Return False if it was used before."""
        ...


class ClientAuthenticator:
    """Finds the client of a request and checks its authentication."""

    def __init__(
        self,
        find_client: Callable[[str], ClientState | None],
        assertions: AssertionLog,
        clock: Clock,
        *,
        issuer: str,
        log: GrantLog,
    ) -> None:
        self.find_client = find_client
        self._assertions = assertions
        self._clock = clock
        self._issuer = issuer
        self._log = log

    def authenticate(self, request: OAuthRequest) -> ClientState:
        """Return the client. Raises InvalidClientError (always 401, and it does not say what is wrong), InvalidRequestError."""
        form, basic = request.form, BasicCredentials.parse(request.authorization)
        methods = [
            *(["client_secret_basic"] if basic else []),
            *(["client_secret_post"] if "client_secret" in form else []),
            *(["private_key_jwt"] if "client_assertion" in form or "client_assertion_type" in form else []),
        ]
        if len(methods) > 1:
            raise InvalidRequestError("The client must authenticate with one method only.")
        method = methods[0] if methods else "none"
        try:
            client = self._find(request, method, basic)
        except InvalidAssertion as error:
            self._record_refusal(request, method, basic)
            raise invalid_client() from error
        if client is None or client.auth_method != method:
            self._record_refusal(request, method, basic)
            raise invalid_client()
        request.auth_method, request.client = method, client
        return client

    def _find(self, request: OAuthRequest, method: str, basic: BasicCredentials | None) -> ClientState | None:
        """Return the client with valid credentials. The parameter `client_id`, if there is one, must be its ID."""
        form = request.form
        client_id = form.get("client_id")
        if method == "private_key_jwt":
            client = self._verify_assertion(request)
        elif basic:
            client = self._verify_secret(basic.client_id, basic.secret)
        elif method == "client_secret_post":
            client = self._verify_secret(client_id, form["client_secret"])
        else:
            client = self.find_client(client_id) if client_id else None
        return None if client is None or client_id not in {None, client.id} else client

    def _record_refusal(self, request: OAuthRequest, method: str, basic: BasicCredentials | None) -> None:
        """Record the failure for the client that the request names, if it is active."""
        client_id = basic.client_id if basic else request.form.get("client_id")
        if client_id is None and method == "private_key_jwt":
            with suppress(InvalidAssertion):
                client_id = read_client_id(request.form.get("client_assertion", ""))
        client = self.find_client(client_id) if client_id else None
        if client is not None:
            self._log.record_refusal(client, method)

    def _verify_secret(self, client_id: str | None, secret: str) -> ClientState | None:
        client = self.find_client(client_id) if client_id and len(secret) <= _MAX_SECRET else None
        return client if client and client.has_secret(secret) else None

    def _verify_assertion(self, request: OAuthRequest) -> ClientState | None:
        form = request.form
        text = form.get("client_assertion")
        if form.get("client_assertion_type") != ASSERTION_TYPE or text is None:
            raise InvalidRequestError("The client assertion or its type is missing or not supported.")
        client = self.find_client(read_client_id(text))
        if client is None or client.auth_method != "private_key_jwt":
            return None
        audiences = (self._issuer, f"{self._issuer}/oauth/token", f"{self._issuer}{request.path}")
        assertion = verify_assertion(text, client, audiences=audiences, now=self._clock.now())
        return client if self._assertions.use(client.id, assertion) else None


def invalid_client() -> InvalidClientError:
    """Return the error of a client that does not authenticate."""
    return InvalidClientError(
        "The client is unknown or suspended, or its authentication is wrong or of another method than registered.",
        status_code=401,
    )
