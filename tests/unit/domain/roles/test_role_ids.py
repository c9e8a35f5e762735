"""Who may assign which roles."""

from collections.abc import Mapping, Sequence

import pytest

from apikit.actor import Actor, Tenant
from apikit.errors import InsufficientScope, InvalidRequest
from domain.builtin_roles import API_ADMINISTRATOR, PLATFORM_ADMINISTRATOR, READ_ONLY
from domain.role_ids import require_assignable
from tests.builders import a_tenant

DESK = "rol_01k0a3v5m8f1xq2w7r9tbdc6yz"
MISSING = "rol_01k0a3v5m8f1xq2w7r9tbdc6y0"


class Roles:
    """Two roles."""

    def read_scopes(self, tenant: Tenant, role_ids: Sequence[str]) -> Mapping[str, Sequence[str]]:
        scopes = {DESK: ("bookings:write",), READ_ONLY.id: ("*:read",), API_ADMINISTRATOR.id: ("*",)}
        return {role_id: scopes[role_id] for role_id in role_ids if role_id in scopes}


def an_actor(*scopes: str) -> Actor:
    tenant = a_tenant()
    return Actor(tenant, tenant.organization_id, "usr_1", frozenset(scopes), "req_1")


def test_the_caller_needs_every_scope_of_a_new_role() -> None:
    require_assignable(an_actor("bookings:write", "*:read"), Roles(), [DESK, READ_ONLY.id])
    for scopes in (["bookings:write"], ["*:read"], []):
        with pytest.raises(InsufficientScope):
            require_assignable(an_actor(*scopes), Roles(), [DESK, READ_ONLY.id])


def test_current_roles_may_stay() -> None:
    require_assignable(
        an_actor(), Roles(), [API_ADMINISTRATOR.id, MISSING], current_ids=[API_ADMINISTRATOR.id, MISSING]
    )
    with pytest.raises(InsufficientScope):
        require_assignable(an_actor(), Roles(), [API_ADMINISTRATOR.id, DESK], current_ids=[API_ADMINISTRATOR.id])


def test_a_missing_role_is_named() -> None:
    with pytest.raises(InvalidRequest) as raises:
        require_assignable(an_actor("*"), Roles(), [DESK, MISSING])
    assert [(error.pointer, error.code) for error in raises.value.errors] == [("/role_ids/1", "not_found")]


def test_only_the_operator_assigns_the_platforms_role() -> None:
    with pytest.raises(InvalidRequest) as raises:
        require_assignable(an_actor("*", "platform:*"), Roles(), [PLATFORM_ADMINISTRATOR.id])
    assert [error.code for error in raises.value.errors] == ["not_assignable"]
