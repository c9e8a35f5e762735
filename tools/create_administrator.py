"""Creates a person who administers an organization, with a password. For operators and for the local stack's demo data.

With `--platform` the person administers the platform, too: applications and tiers. The environment is that of
`tools.create_organization`, and has `SIGNING_KEYS`. The password is printed only once.
"""

import argparse
import json
import secrets

from apikit.clock import SystemClock
from apikit.ids import new_id
from domain.builtin_roles import API_ADMINISTRATOR, PLATFORM_ADMINISTRATOR
from domain.members.wiring import member_service
from domain.passwords.wiring import password_hashes
from domain.people.model import User
from domain.people.wiring import people_store

_PASSWORD_BYTES = 18


def create_administrator(
    organization_id: str, *, email: str, name: str, tier: str = "enterprise", administers_platform: bool = False
) -> dict[str, str]:
    """Create the person and return the address and the password, with their names in `.local/stack.json`.

    Raises AddressTaken if the address has an account.
    """
    now, password = SystemClock().now(), secrets.token_urlsafe(_PASSWORD_BYTES)
    user = User(
        id=new_id("usr", now),
        name=name,
        email=email,
        locale="en",
        password_hash=password_hashes().hash(password),
        created_at=now,
        updated_at=now,
        password_changed_at=now,
    )
    people_store().claim_address(user)
    roles = (API_ADMINISTRATOR, *([PLATFORM_ADMINISTRATOR] if administers_platform else []))
    member_service().add_first_member(organization_id, user, tier=tier, role_ids=tuple(role.id for role in roles))
    return {"admin_email": email, "admin_password": password}


def main() -> None:
    """Create the person, and print the credentials as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("organization_id", help="ID of the organization")
    parser.add_argument("email", help="e-mail address of the person")
    parser.add_argument("--name", default="Administrator", help="name of the person")
    parser.add_argument("--tier", default="enterprise", help="tier that sets the person's limits")
    parser.add_argument("--platform", action="store_true", help="let the person administer the platform, too")
    arguments = parser.parse_args()
    credentials = create_administrator(
        arguments.organization_id,
        email=arguments.email,
        name=arguments.name,
        tier=arguments.tier,
        administers_platform=arguments.platform,
    )
    print(json.dumps(credentials, indent=2))


if __name__ == "__main__":
    main()
