"""Records and callers for tests: valid as they stand, every field can be given. No storage, no HTTP."""

from datetime import UTC, datetime
from typing import Any

from apikit.actor import Actor, Environment, Tenant
from apikit.ids import new_id
from apikit.records import Cause
from domain.clients.model import Client
from domain.webhooks.model import Webhook, new_secret

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
CAUSE = Cause("key_01k0a3v5m8f1xq2w7r9tbdc6yz", "req_01k0a3v5m8f1xq2w7r9tbdc6yz")

JOHN_AND_JANE = {
    "name": "John & Jane Smith",
    "email": "john@example.com",
    "wedding_date": "2025-06-15",
    "package_type": "premium",
}


def a_tenant(environment: Environment = "live") -> Tenant:
    """A new organization's data."""
    return Tenant(new_id("org"), environment)


def an_actor(*scopes: str, tenant: Tenant | None = None) -> Actor:
    """A caller for its own organization, with all scopes unless some are named."""
    tenant = tenant or a_tenant()
    return Actor(
        tenant=tenant,
        home=tenant.organization_id,
        principal=CAUSE.principal,
        scopes=frozenset(scopes or ("*",)),
        request_id=CAUSE.request_id,
    )


def a_client(tenant: Tenant | None = None, **fields: Any) -> Client:
    """A client of John and Jane."""
    return Client(**{**_record(tenant, "cli"), "name": "John & Jane Smith", "email": "john@example.com", **fields})


def a_webhook(tenant: Tenant | None = None, **fields: Any) -> Webhook:
    """An active webhook that wants every event, with a secret."""
    values = {"url": "https://hooks.example.com/", "event_types": ["*"], "secrets": (new_secret(),)}
    return Webhook(**{**_record(tenant, "whk"), **values, **fields})


def _record(tenant: Tenant | None, prefix: str) -> dict[str, Any]:
    """What every record has."""
    tenant = tenant or a_tenant()
    return {
        "id": new_id(prefix),
        "organization_id": tenant.organization_id,
        "livemode": tenant.is_live,
        "created_at": NOW,
        "updated_at": NOW,
    }
