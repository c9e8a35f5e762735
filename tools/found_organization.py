"""Takes in a customer: a chain with its first live and sandbox keys. Run by operators, and by the local stack's seed.

`RESOURCES_TABLE`, `ACCESS_TABLE` and `PLATFORM_SECRET_ARN` name the stack's tables and secret (outputs of the data stack); AWS
credentials come from the environment. The keys' secrets are printed this once.
"""

import argparse
import json
from dataclasses import dataclass

from apikit.actor import Environment, Tenant
from apikit.clock import SystemClock
from apikit.ids import new_id
from domain.api_keys.service import IssuedKey
from domain.api_keys.wiring import api_key_service
from domain.organizations.model import Organization
from domain.organizations.wiring import organization_service


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


def _key(organization_id: str, environment: Environment) -> IssuedKey:
    values = {"name": f"First {environment} key", "scopes": ["*"], "tier": "enterprise"}
    return api_key_service().found(Tenant(organization_id, environment), values)


def main() -> None:
    """Founds the organization that the command line names, and prints its credentials as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("name", help="the chain's name")
    parser.add_argument("--country", help="ISO 3166-1 alpha-2 code")
    parser.add_argument("--currency", help="ISO 4217 code")
    arguments = parser.parse_args()
    founded = found(arguments.name, country=arguments.country, currency=arguments.currency)
    print(json.dumps(founded.credentials(), indent=2))


if __name__ == "__main__":
    main()
