"""What the authorization server knows of a client at a request: its record, its secrets and the generation of its tokens. No I/O."""

import hmac
from collections.abc import Mapping

from msgspec import Struct, field

from apikit.admission import credentials, key_status
from domain.oauth_clients.model import AuthMethod, OAuthClient
from domain.oauth_clients.redirect_uris import matches_redirect_uri


class ClientState(Struct, frozen=True):
    """An active client as it is now: its scopes in force, and the hashes of the secrets that work now."""

    __repr__ = object.__repr__  # it has hashes of secrets

    record: OAuthClient
    scopes: tuple[str, ...]
    secret_hashes: tuple[bytes, ...] = ()
    generation: int = 1
    revoked_tokens: Mapping[str, int] = field(default_factory=dict)
    """Expiry of revoked access tokens of the client itself (epoch seconds), by their ID."""

    @property
    def id(self) -> str:
        """The public ID of the client."""
        return self.record.id

    @property
    def auth_method(self) -> AuthMethod:
        """How the client authenticates."""
        return self.record.token_endpoint_auth_method

    def has_secret(self, secret: str) -> bool:
        """Return whether the secret works now, in constant time."""
        secret_hash = credentials.hash_secret(secret)
        return any(hmac.compare_digest(secret_hash, each) for each in self.secret_hashes)

    def may_redirect_to(self, uri: str) -> bool:
        """Return whether the client registered the redirect URI."""
        return any(matches_redirect_uri(registered_uri, uri) for registered_uri in self.record.redirect_uris)

    # The names below are those of Authlib's client model (`authlib.oauth2.rfc6749.ClientMixin`).

    def get_client_id(self) -> str:
        """Return the public ID."""
        return self.record.id

    def get_default_redirect_uri(self) -> str | None:
        """Return the redirect URI of a request without one: the only one that is registered (RFC 6749 section 3.1.2.3)."""
        uris = self.record.redirect_uris
        return uris[0] if len(uris) == 1 else None

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        """Return whether the client registered the redirect URI."""
        return self.may_redirect_to(redirect_uri)

    def check_client_secret(self, client_secret: str) -> bool:
        """Return whether the secret works now."""
        return self.has_secret(client_secret)

    def check_endpoint_auth_method(self, method: str, _endpoint: str) -> bool:
        """Return whether the client authenticates by the method, at every endpoint."""
        return method == self.auth_method

    def check_response_type(self, response_type: str) -> bool:
        """Return whether the client may use the response type at the authorization endpoint."""
        return response_type == "code" and self.check_grant_type("authorization_code")

    def check_grant_type(self, grant_type: str) -> bool:
        """Return whether the client may use the grant."""
        return grant_type in self.record.grant_types

    def get_allowed_scope(self, scope: str | None) -> str | None:
        """Return the requested scopes that the client may have, or all of its scopes; None if it may have none of them."""
        own_scopes = frozenset(self.scopes)
        requested_scopes = frozenset(scope.split()) if scope else own_scopes
        return " ".join(sorted(key_status.common_scopes(requested_scopes, own_scopes))) or None
