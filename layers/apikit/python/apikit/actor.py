"""Callers: who they are, whom they act for, and what they may do."""

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct, structs

from apikit.errors import InsufficientScope, StepUpRequired

Environment = Literal["live", "test"]

# Resources with a path of their own that belong to another one, which has the wider scope.
_WIDER_RESOURCES = {
    "booking-series": "bookings",
    "deliveries": "webhooks",
    "event-types": "webhooks",
    "payment-schedules": "payments",
    "waitlist-entries": "waitlist",
    "webhook-signatures": "webhooks",
}
RECENT_S = 600
"""Time after a sign-in, or its confirmation, in which a person may use sensitive operations."""


class Tenant(Struct, frozen=True):
    """One organization's data in one environment. Every key of stored data begins with both."""

    organization_id: str
    environment: Environment

    @property
    def is_live(self) -> bool:
        """Return False in the sandbox."""
        return self.environment == "live"

    def partition(self, kind: str) -> str:
        """Return the partition key of this tenant's records of one kind."""
        return f"T#{self.organization_id}#{self.environment}#{kind}"


class Actor(Struct, frozen=True):
    """An admitted caller.

    `tenant` owns the data of the request; `home` is the organization that owns the credentials (they differ when a chain acts for
    a child organization). `principal` is the ID of an API key, an OAuth client or a user. A user has the time of her last sign-in
    (`auth_time`, epoch seconds), and `client_id` if an OAuth client acts for her. `application_id` is that of the key or the client.
    """

    tenant: Tenant
    home: str
    principal: str
    scopes: frozenset[str]
    request_id: str
    auth_time: int | None = None
    client_id: str = ""
    application_id: str = ""

    @property
    def owner(self) -> Tenant:
        """The organization that owns the credentials, in their environment."""
        return Tenant(self.home, self.tenant.environment)

    @property
    def admission_id(self) -> str:
        """ID of the item that admits the principal's requests."""
        return admission_id(self.principal, self.home)

    def with_scope(self, scope: str) -> "Actor":
        """Return the actor with one more scope, for the changes that an admitted request causes in other resources."""
        return structs.replace(self, scopes=self.scopes | {scope})

    def may(self, scope: str) -> bool:
        """Return whether one of the actor's scopes covers `scope`."""
        return covers(self.scopes, scope)

    def require(self, scope: str) -> None:
        """Raise InsufficientScope with the scope's name, unless the actor has it."""
        self.require_all((scope,))

    def require_presence(self, now_s: int) -> None:
        """Raise unless the person who acts is present; API keys and clients that act for themselves are not affected.

        Raises StepUpRequired if she signed in more than 10 minutes ago, InsufficientScope if an OAuth client acts for her.
        """
        if self.client_id:
            raise InsufficientScope(
                "An OAuth client cannot use this operation for a person: what it creates would outlive her consent. Sign in instead."
            )
        require_recent_sign_in(self.auth_time, now_s)

    def require_all(self, scopes: Iterable[str]) -> None:
        """Raise InsufficientScope with the names of all missing scopes, unless the actor has every scope."""
        missing = [scope for scope in dict.fromkeys(scopes) if not self.may(scope)]
        if missing:
            noun = "scope" if len(missing) == 1 else "scopes"
            raise InsufficientScope(f"The credentials lack the {noun} {', '.join(missing)}.", required_scope=missing[0])


def require_recent_sign_in(auth_time: int | None, now_s: int) -> None:
    """Raise StepUpRequired if a person signed in more than 10 minutes ago. `auth_time` (epoch seconds) is None for keys and clients."""
    if auth_time is not None and now_s - auth_time > RECENT_S:
        raise StepUpRequired(
            "This operation requires a sign-in within the last 10 minutes. Confirm with POST /v1/auth/step-up."
        )


def admission_id(principal: str, organization_id: str) -> str:
    """Return the ID of the item in `access` that admits requests of an API key, a client or a member of the organization."""
    return f"{principal}#{organization_id}" if principal.startswith("usr_") else principal


def covers(granted_scopes: Iterable[str], scope: str) -> bool:
    """Return whether `*`, `*:read` (for reads), the scope itself or that of the wider resource is granted.

    The platform's own scopes (`platform:tiers`) are only covered by their name or `platform:*`; `*` covers a customer's own scopes.
    """
    scopes = frozenset(granted_scopes)
    if scope in scopes:
        return True
    if scope.startswith("platform:"):
        return "platform:*" in scopes
    return "*" in scopes or find_wider_scope(scope) in scopes or (scope.endswith(":read") and "*:read" in scopes)


def find_wider_scope(scope: str) -> str | None:
    """Return the scope of the wider resource, which includes `scope` (`webhooks:read` for `deliveries:read`); None without one."""
    resource, _, access = scope.partition(":")
    return f"{_WIDER_RESOURCES[resource]}:{access}" if resource in _WIDER_RESOURCES else None


def common_scopes(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """Return the scopes that both sets grant."""
    return frozenset(
        {*(scope for scope in one if covers(other, scope)), *(scope for scope in other if covers(one, scope))}
    )
