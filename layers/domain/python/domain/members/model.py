"""The record of a member of an organization. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from apikit.resources import ListIndex, Record, StateMachine, fields
from domain.builtin_roles import BuiltinRole
from domain.role_ids import RoleIds
from domain.tiers.model import TierMember, TierName

MemberStatus = Literal["invited", "active", "disabled"]
SettableMemberStatus = Literal["active", "disabled"]

STATUS = StateMachine({"invited": (), "active": ("disabled",), "disabled": ("active",)})


@dataclass(frozen=True, kw_only=True)
class MemberFields:
    """The fields in request bodies, in the stored record and in responses."""

    email: Annotated[
        fields.Email,
        Field(
            description="E-mail address of the person, unique in the organization. Cannot be changed here: it is the person's own.",
            examples=["eva@lago.example.com"],
        ),
    ]
    name: Annotated[
        fields.Name | None,
        Field(
            description="Name of the person. Cannot be changed here: it is the person's own.", examples=["Eva Rossi"]
        ),
    ] = None
    role_ids: Annotated[
        RoleIds,
        Field(
            description="IDs of the roles, at most 20. The person has the scopes of all of them, from the next request on. You can add "
            "only roles with scopes that you have. One active user must have the role API Administrator.",
            examples=[["rol_01k0a3v5m8f1xq2w7r9tbdc6yz"]],
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class MemberDetails(MemberFields):
    """The fields that a caller can set. A `status` of None keeps the status."""

    __pydantic_config__ = fields.STRICT
    status: Annotated[
        SettableMemberStatus | None,
        Field(
            description="Status of the user: `active` ↔ `disabled`. Requests of a disabled user for the organization are rejected. Not for "
            "a new user, who is `invited`. Omit to keep.",
            examples=["active"],
        ),
    ] = None
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Member(MemberFields, Record):
    """A member as stored. The ID of an active member is the ID of the person; an invited one has an ID of its own."""

    object: ClassVar[str] = "user"
    prefix: ClassVar[str] = "usr"
    collection: ClassVar[str] = "users"
    is_restorable: ClassVar[bool] = False
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(equal="status"), ListIndex(equal="email"))
    immutable_fields: ClassVar[tuple[str, ...]] = ("email", "name")

    status: Annotated[
        MemberStatus,
        Field(
            description="Status of the user: `invited` until the person accepts, then `active` ↔ `disabled`.",
            examples=["active"],
        ),
    ] = "invited"
    tier: Annotated[
        TierName, Field(description="Tier that sets the limits of the person's requests.", examples=["standard"])
    ] = "standard"
    invitation_id: Annotated[
        str | None,
        Field(
            description="ID of the invitation that the person has not accepted yet; null otherwise.", examples=[None]
        ),
    ] = None

    @property
    def item_id(self) -> str:
        """The name of the membership's item, which the gate reads."""
        return membership_item_id(self.id, self.organization_id)

    def counts_as(self, role: BuiltinRole) -> bool:
        """Return whether the member is one of those with the role, of whom one must stay."""
        return self.status == "active" and self.deleted_at is None and role.id in self.role_ids

    @property
    def tier_member(self) -> TierMember:
        """The membership as a member of its tier."""
        no_limits: dict[str, Any] = {}
        return TierMember(self.item_id, no_limits, "")


def membership_item_id(user_id: str, organization_id: str) -> str:
    """Return the name of the item of a membership."""
    return f"{user_id}#{organization_id}"
