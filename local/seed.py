"""Creates a demo chain, its child, their API keys and an administrator key in a new local stack.

Usage: `python -m local.seed CREDENTIALS_FILE`, with the stack's tables and secret in environment variables. The secrets are stored
only in the file; the platform does not store them.
"""

import json
import sys
from pathlib import Path

from apikit.actor import Actor, Tenant
from apikit.errors import NotFound
from domain.organizations.wiring import organization_service
from tools.create_administrator import create_administrator
from tools.create_organization import administrator_credentials, create_administrator_key, create_chain

_ADMINISTRATOR = "admin@lakeside.example"


def seed(file: Path) -> dict[str, str]:
    """Return the credentials of the demo organization: those in the file, if the stack still has them, or new ones."""
    credentials: dict[str, str] = json.loads(file.read_text()) if file.is_file() else {}
    if credentials and not _exists(credentials["organization_id"]):
        credentials = {}
    if "admin_password" in credentials:
        return credentials
    credentials = credentials or {**_create_demo(), **administrator_credentials(create_administrator_key())}
    credentials |= create_administrator(
        credentials["organization_id"], email=_ADMINISTRATOR, name="Ada Lakeside", administers_platform=True
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(credentials, indent=2) + "\n")
    return credentials


def _exists(organization_id: str) -> bool:
    try:
        organization_service().store.get(Tenant(organization_id, "live"), organization_id)
    except NotFound:
        return False
    return True


def _create_demo() -> dict[str, str]:
    chain = create_chain("Lakeside Hotels", country="IT", currency="EUR")
    tenant = chain.organization.tenant
    operator = Actor(
        tenant=tenant,
        home=tenant.organization_id,
        principal="operator",
        scopes=frozenset({"*"}),
        request_id="req_seed",
    )
    child = organization_service().create(
        operator,
        {"name": "Grand Hotel Lago", "slug": "grand-hotel-lago", "time_zone": "Europe/Rome", "currency": "EUR"},
    )
    return {**chain.credentials(), "child_organization_id": child.id}


if __name__ == "__main__":
    seed(Path(sys.argv[1]))
