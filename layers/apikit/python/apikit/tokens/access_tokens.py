"""The claims of access tokens."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from apikit.actor import Environment, admission_id
from apikit.admission.credentials import Credentials, TokenProof

FIRST_PARTY = "portal"
"""Client ID of sessions that people start themselves, without an OAuth client."""
TOKEN_TYPE = "at+jwt"  # noqa: S105 - RFC 9068 section 2.1


class AccessToken(Struct, frozen=True, kw_only=True):
    """The content of a token. Times are epoch seconds.

    The token of a person has the ID of her session, and the time of her last sign-in; that of an OAuth client the generation of the
    client's tokens. `scopes` are the scopes at the time of issue: those of a session's person may have changed since.
    """

    subject: str
    client_id: str
    organization_id: str
    environment: Environment
    scopes: frozenset[str]
    token_id: str
    issued_at: int
    expires_at: int
    session_id: str | None = None
    auth_time: int | None = None
    generation: int = 0

    @property
    def is_delegated(self) -> bool:
        """Return whether a person let an OAuth client act for her."""
        return self.session_id is not None and self.client_id != FIRST_PARTY

    def to_credentials(self, token_hash: bytes, organization_id: str | None = None) -> Credentials:
        """Return the credentials for the gate, of the person's membership of another organization if there is one."""
        if self.session_id is None:
            proof = TokenProof("client", self.token_id, self.generation, self.scopes)
        else:
            proof = TokenProof("session", self.session_id, scopes=self.scopes if self.is_delegated else None)
        item_id = admission_id(self.subject, self.organization_id if organization_id is None else organization_id)
        return Credentials(item_id, self.environment, token_hash, token=proof)

    def to_claims(self, issuer: str) -> dict[str, Any]:
        """Return the claims (RFC 9068 section 2.2) for a token of this issuer."""
        optional = {"sid": self.session_id, "auth_time": self.auth_time, "gen": self.generation or None}
        return {
            "iss": issuer,
            "aud": issuer,
            "sub": self.subject,
            "client_id": self.client_id,
            "scope": " ".join(sorted(self.scopes)),
            "org": self.organization_id,
            "env": self.environment,
            "jti": self.token_id,
            "iat": self.issued_at,
            "exp": self.expires_at,
            **{name: value for name, value in optional.items() if value is not None},
        }

    @classmethod
    def from_claims(cls, claims: Mapping[str, Any]) -> "AccessToken":
        """Return the content of verified claims. Raises KeyError when one is missing."""
        return cls(
            subject=claims["sub"],
            client_id=claims["client_id"],
            organization_id=claims["org"],
            environment=claims["env"],
            scopes=frozenset(claims["scope"].split()),
            token_id=claims["jti"],
            issued_at=claims["iat"],
            expires_at=claims["exp"],
            session_id=claims.get("sid"),
            auth_time=claims.get("auth_time"),
            generation=claims.get("gen", 0),
        )
