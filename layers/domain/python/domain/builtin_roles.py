"""The roles that every organization has: their IDs, names and scopes. No I/O."""

from collections.abc import Sequence
from datetime import UTC, datetime

from msgspec import Struct

from apikit import ids

ROLE_PREFIX = "rol"
_ID_TIME = datetime(1970, 1, 1, tzinfo=UTC)
_BUSINESS = (
    "venues", "spaces", "clients", "weddings", "menus", "menu-selections", "forms", "submissions", "customers", "services", "staff",
    "bookings", "waitlist",
)  # fmt: skip
_TOOLS = (
    "webhooks", "api-keys", "service-accounts", "oauth-clients", "applications", "integrations", "custom-endpoints", "uploads", "batch",
    "jobs", "tickets", "sandbox",
)  # fmt: skip


class BuiltinRole(Struct, frozen=True):
    """A role that exists without being stored."""

    id: str
    name: str
    description: str
    scopes: tuple[str, ...]


def _define(name: str, description: str, scopes: Sequence[str]) -> BuiltinRole:
    return BuiltinRole(ids.derive_id(ROLE_PREFIX, created_at=_ID_TIME, source=name), name, description, tuple(scopes))


def _write_scopes(*names: str) -> list[str]:
    return [f"{name}:write" for name in names]


API_ADMINISTRATOR = _define("API Administrator", "Reads and changes everything in the organization.", ["*"])
DEVELOPER = _define(
    "Developer",
    "Reads everything; changes business data, API keys, webhooks, integrations and tickets. Changes no payments, users, roles and "
    "organizations.",
    ["*:read", *_write_scopes(*_BUSINESS, *_TOOLS)],
)
INTEGRATION_MANAGER = _define(
    "Integration Manager",
    "Reads everything; changes API keys, webhooks, OAuth clients, applications, integrations, tickets and the sandbox.",
    ["*:read", *_write_scopes(*_TOOLS)],
)
READ_ONLY = _define("Read-Only", "Reads everything.", ["*:read"])
SERVICE_ACCOUNT = _define(
    "Service Account",
    "For service accounts: reads everything and changes business data.",
    ["*:read", *_write_scopes(*_BUSINESS, "uploads", "batch", "jobs")],
)
PLATFORM_ADMINISTRATOR = _define(
    "Platform Administrator",
    "Administers the platform. Only its operator assigns this role.",
    ["*", "platform:*"],
)

VISIBLE_ROLES = (API_ADMINISTRATOR, DEVELOPER, INTEGRATION_MANAGER, READ_ONLY, SERVICE_ACCOUNT)
"""The roles that lists contain."""
BUILTIN_ROLES = {role.id: role for role in (*VISIBLE_ROLES, PLATFORM_ADMINISTRATOR)}
"""Every built-in role by ID."""
