"""Takes in a customer: a chain with its first live and sandbox keys. Run by operators, and by the local stack's seed.

`--administrator` makes a key of the platform's own organization instead: the only kind that may change tiers.

`RESOURCES_TABLE`, `ACCESS_TABLE` and `PLATFORM_SECRET_ARN` name the stack's tables and secret (outputs of the data stack); AWS
credentials come from the environment. The keys' secrets are printed this once.
"""

import argparse
import json
from contextlib import suppress
from dataclasses import dataclass

from apikit.actor import Environment, Tenant
from apikit.clock import SystemClock
from apikit.errors import Conflict
from apikit.ids import new_id
from domain.api_keys.service import IssuedKey
from domain.api_keys.wiring import api_key_service
from domain.organizations.model import Organization
from domain.organizations.wiring import organization_service
from domain.tiers.model import PLATFORM, PLATFORM_TENANT


@dataclass(frozen=True, slots=True)
class Founded:
    """A new chain and its two keys, each with every scope."""

    organization: Organization
    live: IssuedKey
    sandbox: IssuedKey

    def credentials(self) -> dict[str, str]:
        """The ids and secrets, as `.local/stack.json` names them."""
        return {
            "organization_id": self.organization.id,
            "api_key": self.live.minted.api_key,
            "api_secret": self.live.minted.api_secret,
            "sandbox_api_key": self.sandbox.minted.api_key,
            "sandbox_api_secret": self.sandbox.minted.api_secret,
        }


def found(name: str, *, country: str | None = None, currency: str | None = None) -> Founded:
    """A chain that nobody owns, known in both environments, with an enterprise key for each."""
    now, organization_id = SystemClock().now(), new_id(Organization.prefix)
    organization = Organization(
        id=organization_id,
        organization_id=organization_id,
        livemode=True,
        created_at=now,
        updated_at=now,
        name=name,
        kind="chain",
        country=country,
        currency=currency,
    )
    organization_service().found(organization)
    return Founded(organization, _key(organization_id, "live"), _key(organization_id, "test"))


def found_administrator() -> IssuedKey:
    """A key that administers the platform, of the platform's own organization, which is founded with the first of them."""
    now = SystemClock().now()
    platform = Organization(
        id=PLATFORM,
        organization_id=PLATFORM,
        livemode=True,
        created_at=now,
        updated_at=now,
        name="The platform",
        kind="vendor",
    )
    with suppress(Conflict):
        organization_service().found(platform)
    values = {"name": "Platform administrator", "scopes": ["*", "platform:*"], "tier": "enterprise"}
    return api_key_service().found(PLATFORM_TENANT, values)


def administrator_credentials(key: IssuedKey) -> dict[str, str]:
    """The key's id and secret, as `.local/stack.json` names them."""
    return {"admin_api_key": key.minted.api_key, "admin_api_secret": key.minted.api_secret}


def _key(organization_id: str, environment: Environment) -> IssuedKey:
    values = {"name": f"First {environment} key", "scopes": ["*"], "tier": "enterprise"}
    return api_key_service().found(Tenant(organization_id, environment), values)


def main() -> None:
    """Founds what the command line says, and prints its credentials as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("name", nargs="?", help="name of the chain")
    what.add_argument(
        "--administrator", action="store_true", help="create an administrator key of the platform instead"
    )
    parser.add_argument("--country", help="ISO 3166-1 alpha-2 code")
    parser.add_argument("--currency", help="ISO 4217 code")
    arguments = parser.parse_args()
    if arguments.administrator:
        credentials = administrator_credentials(found_administrator())
    else:
        credentials = found(arguments.name, country=arguments.country, currency=arguments.currency).credentials()
    print(json.dumps(credentials, indent=2))


if __name__ == "__main__":
    main()
