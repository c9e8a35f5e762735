"""Authlib's request, made of what one HTTP request to the authorization server says."""

import base64
import binascii
from collections import defaultdict
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote_plus

from authlib.oauth2.rfc6749 import InvalidClientError, InvalidRequestError, OAuth2Payload, OAuth2Request
from msgspec import Struct

from domain.oauth.client_state import ClientState
from domain.oauth.request_form import RequestForm

_MAX_HEADER = 4_096


class OAuthPayload(OAuth2Payload):  # type: ignore[misc]  # Authlib has no types
    """The parameters, as Authlib reads them."""

    def __init__(self, form: RequestForm) -> None:
        self._form = form

    @property
    def data(self) -> Mapping[str, str]:
        """The value of each parameter."""
        return self._form.values

    @property
    def datalist(self) -> defaultdict[str, list[str]]:
        """All values of each parameter."""
        return self._form.all_values


class OAuthRequest(OAuth2Request):  # type: ignore[misc]  # as above
    """A request with its parameters. `authorization` is the header of that name."""

    client: ClientState | None

    def __init__(self, method: str, path: str, form: RequestForm, *, authorization: str | None = None) -> None:
        # Authlib only looks at the scheme of the address, which the gateway decides.
        super().__init__(method, f"https://localhost{path}", headers={})
        self.payload = OAuthPayload(form)
        self.path = path
        self.parameters = form
        self.authorization = authorization

    @property
    def args(self) -> Mapping[str, str]:
        """The parameters."""
        return self.parameters.values

    @property
    def form(self) -> Mapping[str, str]:
        """The parameters."""
        return self.parameters.values

    def require_single_parameters(self) -> None:
        """Raise InvalidRequestError for a parameter that was sent more than once."""
        if self.parameters.has_duplicates():
            raise InvalidRequestError("A parameter was sent more than once.")


class OAuthResponse(Struct):
    """A response: a JSON object, or the address of a redirect."""

    status: int
    body: dict[str, Any] | None = None
    location: str | None = None
    challenge: str | None = None
    """The value of WWW-Authenticate."""


class BasicCredentials(Struct, frozen=True):
    """The ID and the secret in an Authorization header (RFC 6749 section 2.3.1)."""

    __repr__ = object.__repr__  # it holds a secret

    client_id: str
    secret: str

    @classmethod
    def parse(cls, authorization: str | None) -> "BasicCredentials | None":
        """Return the credentials; None for a header of another scheme. Raises InvalidClientError for invalid ones."""
        scheme, _, text = (authorization or "").partition(" ")
        if scheme.lower() != "basic":
            return None
        if len(text) > _MAX_HEADER:
            raise _invalid_header()
        try:
            client_id, separator, secret = base64.b64decode(text.strip(), validate=True).decode().partition(":")
        except (binascii.Error, ValueError) as error:
            raise _invalid_header() from error
        if not separator:
            raise _invalid_header()
        # Both parts are encoded as forms are.
        return cls(unquote_plus(client_id), unquote_plus(secret))


def _invalid_header() -> InvalidClientError:
    return InvalidClientError("The Authorization header is not valid.", status_code=401)
