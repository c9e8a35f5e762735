"""The record of a role, and the built-in roles as records. No I/O."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from apikit import Tenant
from apikit.resources import ListIndex, Record, fields
from domain.api_keys.key_scopes import SCOPES
from domain.builtin_roles import BUILTIN_ROLES, ROLE_PREFIX, BuiltinRole

MAX_CUSTOM_ROLES = 100
_BUILTIN_SINCE = datetime(2026, 1, 1, tzinfo=UTC)
ROLE_SCOPES = frozenset(scope for scope in SCOPES if not scope.startswith("platform:"))
"""The scopes that a role of an organization can have."""


def _validate_scopes(scopes: list[str]) -> list[str]:
    for scope in scopes:
        if scope not in ROLE_SCOPES:
            raise PydanticCustomError("unknown_scope", "has an unknown scope; use those of the API reference")
    return list(dict.fromkeys(scopes))


@dataclass(frozen=True, kw_only=True)
class RoleFields:
    """The fields in request bodies, in the stored record and in responses."""

    name: Annotated[fields.Label, Field(description="Name of the role, unique.", examples=["Front desk"])]
    description: Annotated[
        fields.Name | None,
        Field(description="Description of who should have the role.", examples=["Takes bookings at the desk."]),
    ] = None
    scopes: Annotated[
        list[Annotated[str, StringConstraints(max_length=60)]],
        Field(
            min_length=1,
            max_length=100,
            description="Scopes of the role, as for API keys. You can add only scopes that you have.",
            examples=[["customers:read", "bookings:read", "bookings:write"]],
        ),
        AfterValidator(_validate_scopes),
    ]


@dataclass(frozen=True, kw_only=True)
class RoleDetails(RoleFields):
    """The fields that a caller can set."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Role(RoleFields, Record):
    """A role as stored. Built-in roles are not stored."""

    object: ClassVar[str] = "role"
    prefix: ClassVar[str] = ROLE_PREFIX
    collection: ClassVar[str] = "roles"
    is_restorable: ClassVar[bool] = False
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(order="name"),)
    unique_fields: ClassVar[tuple[str, ...]] = ("name",)

    is_builtin: Annotated[
        bool,
        Field(description="True for the roles that every organization has; they cannot be changed.", examples=[False]),
    ] = False


def find_builtin_role(tenant: Tenant, role_id: str) -> Role | None:
    """Return the built-in role with this ID; None for any other ID."""
    role = BUILTIN_ROLES.get(role_id)
    return builtin_record(tenant, role) if role else None


def builtin_record(tenant: Tenant, role: BuiltinRole) -> Role:
    """Return a built-in role as a record of the tenant."""
    return Role(
        id=role.id,
        organization_id=tenant.organization_id,
        livemode=tenant.is_live,
        created_at=_BUILTIN_SINCE,
        updated_at=_BUILTIN_SINCE,
        name=role.name,
        description=role.description,
        scopes=list(role.scopes),
        is_builtin=True,
    )
