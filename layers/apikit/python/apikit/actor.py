"""Who is calling, for whom, and what they may do."""

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from apikit.errors import InsufficientScope

Environment = Literal["live", "test"]


class Tenant(Struct, frozen=True):
    """One organization's data in one environment. Every key of stored data begins with both."""

    organization_id: str
    environment: Environment

    @property
    def is_live(self) -> bool:
        """False in the sandbox."""
        return self.environment == "live"

    def partition(self, kind: str) -> str:
        """The partition of this tenant's records of one kind."""
        return f"T#{self.organization_id}#{self.environment}#{kind}"


class Actor(Struct, frozen=True):
    """A caller that was let in.

    `tenant` is whose data the request touches; `home` is the organization that owns the credentials
    (they differ when a chain acts for a child).
    """

    tenant: Tenant
    home: str
    principal: str
    scopes: frozenset[str]
    request_id: str

    @property
    def owner(self) -> Tenant:
        """The organization that owns the credentials, in their environment."""
        return Tenant(self.home, self.tenant.environment)

    def may(self, scope: str) -> bool:
        """True when one of the actor's scopes covers `scope`."""
        return covers(self.scopes, scope)

    def require(self, scope: str) -> None:
        """Raises InsufficientScope, which names the scope, unless the actor has it."""
        self.require_all((scope,))

    def require_all(self, scopes: Iterable[str]) -> None:
        """Raises InsufficientScope, which names every missing scope, unless the actor has all of them."""
        missing = [scope for scope in dict.fromkeys(scopes) if not self.may(scope)]
        if missing:
            noun = "scope" if len(missing) == 1 else "scopes"
            raise InsufficientScope(f"The credentials lack the {noun} {', '.join(missing)}.", required_scope=missing[0])


def covers(granted_scopes: Iterable[str], scope: str) -> bool:
    """True when `*`, `*:read` (for reads) or the scope itself is granted.

    What is the platform's own (`platform:tiers`) is covered by its name or `platform:*` only: a customer's `*` is all of the
    customer's.
    """
    scopes = frozenset(granted_scopes)
    if scope in scopes:
        return True
    if scope.startswith("platform:"):
        return "platform:*" in scopes
    return "*" in scopes or (scope.endswith(":read") and "*:read" in scopes)
