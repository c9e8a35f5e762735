"""The record of a service account. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from pydantic import Field

from apikit.resources import ListIndex, Record, fields
from domain.role_ids import RoleIds


@dataclass(frozen=True, kw_only=True)
class ServiceAccountFields:
    """The fields in request bodies, in the stored record and in responses."""

    name: Annotated[fields.Name, Field(description="Name of the service account.", examples=["Opera sync"])]
    description: Annotated[
        fields.Notes | None,
        Field(
            description="Description of what uses the service account.", examples=["Nightly import of reservations."]
        ),
    ] = None
    role_ids: Annotated[
        RoleIds,
        Field(
            description="IDs of its roles, at most 20. They limit the scopes of its API keys and OAuth clients from the next request on. "
            "You can add only roles with scopes that you have.",
            examples=[["rol_01k0a3v5m8f1xq2w7r9tbdc6yz"]],
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class ServiceAccountDetails(ServiceAccountFields):
    """The fields that a caller can set."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class ServiceAccount(ServiceAccountFields, Record):
    """A service account as stored."""

    object: ClassVar[str] = "service_account"
    prefix: ClassVar[str] = "sva"
    collection: ClassVar[str] = "service-accounts"
    is_restorable: ClassVar[bool] = False
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(order="name"),)
