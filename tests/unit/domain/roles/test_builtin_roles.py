"""The built-in roles: their IDs and scopes."""

from apikit.ids import is_id
from domain.api_keys.key_scopes import SCOPES
from domain.builtin_roles import (
    API_ADMINISTRATOR,
    BUILTIN_ROLES,
    DEVELOPER,
    INTEGRATION_MANAGER,
    PLATFORM_ADMINISTRATOR,
    READ_ONLY,
    SERVICE_ACCOUNT,
    VISIBLE_ROLES,
)
from domain.roles.model import ROLE_SCOPES, builtin_record, find_builtin_role
from tests.builders import a_tenant


def test_ids_never_change() -> None:
    # They are stored with members. Another name would be another ID.
    assert {role.name: role.id for role in BUILTIN_ROLES.values()} == {
        "API Administrator": API_ADMINISTRATOR.id,
        "Developer": DEVELOPER.id,
        "Integration Manager": INTEGRATION_MANAGER.id,
        "Read-Only": READ_ONLY.id,
        "Service Account": SERVICE_ACCOUNT.id,
        "Platform Administrator": PLATFORM_ADMINISTRATOR.id,
    }
    assert API_ADMINISTRATOR.id == "rol_0000000000y2c465a2h8141n0g"
    assert all(is_id("rol", role.id) for role in BUILTIN_ROLES.values())


def test_scopes_exist() -> None:
    assert {scope for role in BUILTIN_ROLES.values() for scope in role.scopes} <= SCOPES


def test_only_administrators_change_people_roles_and_money() -> None:
    administration = {
        f"{name}:write"
        for name in ("users", "invitations", "roles", "organizations", "payments", "refunds", "payment-provider")
    }
    for role in (DEVELOPER, INTEGRATION_MANAGER, READ_ONLY, SERVICE_ACCOUNT):
        assert not administration & set(role.scopes), role.name
        assert "*" not in role.scopes


def test_the_platforms_scopes_belong_to_its_administrators_only() -> None:
    with_platform_scopes = [r for r in BUILTIN_ROLES.values() if any(s.startswith("platform:") for s in r.scopes)]
    assert with_platform_scopes == [PLATFORM_ADMINISTRATOR]
    assert PLATFORM_ADMINISTRATOR not in VISIBLE_ROLES
    assert not any(scope.startswith("platform:") for scope in ROLE_SCOPES)


def test_a_record_belongs_to_the_tenant() -> None:
    tenant = a_tenant()
    record = builtin_record(tenant, READ_ONLY)
    assert (record.tenant, record.is_builtin, record.scopes) == (tenant, True, ["*:read"])
    assert find_builtin_role(tenant, READ_ONLY.id) == record
    assert find_builtin_role(tenant, "rol_01k0a3v5m8f1xq2w7r9tbdc6yz") is None
