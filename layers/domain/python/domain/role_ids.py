"""The roles of a member, an invitation or a service account: the field type, and who may assign them. No I/O."""

from collections.abc import Collection, Mapping, Sequence
from typing import Annotated, Protocol

from msgspec import structs
from pydantic import AfterValidator, Field

from apikit import Actor, Tenant, errors
from apikit.resources import fields
from domain.builtin_roles import PLATFORM_ADMINISTRATOR, ROLE_PREFIX

MAX_ROLES = 20


def _drop_duplicates(role_ids: list[str]) -> list[str]:
    return list(dict.fromkeys(role_ids))


RoleIds = Annotated[
    list[Annotated[str, fields.id_constraint(ROLE_PREFIX)]],
    Field(min_length=1, max_length=MAX_ROLES),
    AfterValidator(_drop_duplicates),
]


class RoleSource(Protocol):
    """Reads the scopes of roles."""

    def read_scopes(self, tenant: Tenant, role_ids: Sequence[str]) -> Mapping[str, Sequence[str]]:
        """Return the scopes of each of these roles that exists."""
        ...


def require_assignable(
    actor: Actor, roles: RoleSource, role_ids: Sequence[str], *, current_ids: Collection[str] = ()
) -> None:
    """Check the roles that the caller assigns in addition to the current ones: they exist, and the caller has their scopes.

    Raises InvalidRequest for a role that does not exist, or that only the operator assigns; InsufficientScope.
    """
    scopes_by_role = roles.read_scopes(actor.tenant, role_ids)
    field_errors, scopes = [], list[str]()
    for number, role_id in enumerate(role_ids):
        if role_id in current_ids:
            continue
        pointer = f"/role_ids/{number}"
        if role_id == PLATFORM_ADMINISTRATOR.id:
            detail = "only the operator of the platform assigns this role"
            field_errors.append(errors.FieldError("not_assignable", detail, pointer=pointer))
        elif role_id not in scopes_by_role:
            field_errors.append(errors.FieldError("not_found", "no role has this ID", pointer=pointer))
        else:
            scopes += scopes_by_role[role_id]
    if field_errors:
        raise errors.InvalidRequest.from_errors(field_errors)
    actor.require_all(scopes)


def require_removable(
    actor: Actor, roles: RoleSource, role_ids: Sequence[str], *, remaining_ids: Sequence[str] = ()
) -> None:
    """Check that the caller has the scopes that are taken away when only some of the roles remain. Raises InsufficientScope.

    Otherwise whoever manages users could remove those who have more scopes, such as the administrators of the platform.
    """
    by_role = roles.read_scopes(actor.tenant, [*role_ids, *remaining_ids])
    remaining_scopes = frozenset(scope for role_id in remaining_ids for scope in by_role.get(role_id, ()))
    holder = structs.replace(actor, scopes=remaining_scopes)
    scopes = dict.fromkeys(scope for role_id in role_ids for scope in by_role.get(role_id, ()))
    actor.require_all(scope for scope in scopes if not holder.may(scope))
