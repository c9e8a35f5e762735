"""Creates a customer: a chain with its first live and sandbox keys. For operators and for the local stack's demo data.

With `--administrator` it creates a key of the platform's own organization instead. Only such keys can change tiers.

The environment has the AWS credentials and the stack's tables and secret (outputs of the data stack): `RESOURCES_TABLE`,
`ACCESS_TABLE`, `AUDIT_TABLE` and `PLATFORM_SECRET_ARN`. The secrets of the keys are printed only once.
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
from domain.organizations.model import Organization, create_root
from domain.organizations.wiring import organization_service
from domain.tiers.model import PLATFORM, PLATFORM_TENANT


@dataclass(frozen=True, slots=True)
class NewChain:
    """A new chain and its two keys, each with every scope."""

    organization: Organization
    live: IssuedKey
    sandbox: IssuedKey

    def credentials(self) -> dict[str, str]:
        """Return the IDs and secrets with their names in `.local/stack.json`."""
        return {
            "organization_id": self.organization.id,
            "api_key": self.live.new_credentials.api_key,
            "api_secret": self.live.new_credentials.api_secret,
            "sandbox_api_key": self.sandbox.new_credentials.api_key,
            "sandbox_api_secret": self.sandbox.new_credentials.api_secret,
        }


def create_chain(name: str, *, country: str | None = None, currency: str | None = None) -> NewChain:
    """Create a chain without a parent, with an enterprise key for each environment."""
    now, organization_id = SystemClock().now(), new_id(Organization.prefix)
    values = {"name": name, "kind": "chain", "country": country, "currency": currency}
    organization = create_root(organization_id, now, values)
    organization_service().bootstrap(organization)
    return NewChain(organization, _key(organization_id, "live"), _key(organization_id, "test"))


def create_administrator_key() -> IssuedKey:
    """Create a key that administers the platform, and the platform's own organization unless it exists."""
    platform = create_root(PLATFORM, SystemClock().now(), {"name": "The platform", "kind": "vendor"})
    with suppress(Conflict):
        organization_service().bootstrap(platform)
    values = {"name": "Platform administrator", "scopes": ["*", "platform:*"], "tier": "enterprise"}
    return api_key_service().bootstrap(PLATFORM_TENANT, values)


def administrator_credentials(key: IssuedKey) -> dict[str, str]:
    """Return the key's ID and secret with their names in `.local/stack.json`."""
    return {"admin_api_key": key.new_credentials.api_key, "admin_api_secret": key.new_credentials.api_secret}


def _key(organization_id: str, environment: Environment) -> IssuedKey:
    values = {"name": f"First {environment} key", "scopes": ["*"], "tier": "enterprise"}
    return api_key_service().bootstrap(Tenant(organization_id, environment), values)


def main() -> None:
    """Create a chain or an administrator key, and print the credentials as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    modes = parser.add_mutually_exclusive_group(required=True)
    modes.add_argument("name", nargs="?", help="name of the chain")
    modes.add_argument(
        "--administrator", action="store_true", help="create an administrator key of the platform instead"
    )
    parser.add_argument("--country", help="ISO 3166-1 alpha-2 code")
    parser.add_argument("--currency", help="ISO 4217 code")
    arguments = parser.parse_args()
    if arguments.administrator:
        credentials = administrator_credentials(create_administrator_key())
    else:
        credentials = create_chain(arguments.name, country=arguments.country, currency=arguments.currency).credentials()
    print(json.dumps(credentials, indent=2))


if __name__ == "__main__":
    main()
