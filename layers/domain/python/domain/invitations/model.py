"""The record of an invitation. Its token is in the mail only. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit.resources import ListIndex, Record, fields
from domain.role_ids import RoleIds

InvitationStatus = Literal["pending", "accepted"]


@dataclass(frozen=True, kw_only=True)
class InvitationFields:
    """The fields in request bodies, in the stored record and in responses."""

    email: Annotated[
        fields.Email,
        Field(
            description="E-mail address that is invited. It must have one of the `settings.security.allowed_email_domains` of the "
            "organization, if there are any. Only the person with this address can accept.",
            examples=["eva@lago.example.com"],
        ),
    ]
    name: Annotated[
        fields.Name | None, Field(description="Name of the person, for the mail.", examples=["Eva Rossi"])
    ] = None
    role_ids: Annotated[
        RoleIds,
        Field(
            description="IDs of the roles that the person gets, at most 20. You can grant only roles with scopes that you have.",
            examples=[["rol_01k0a3v5m8f1xq2w7r9tbdc6yz"]],
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class InvitationDetails(InvitationFields):
    """The fields that a caller can set. `organization_id` None: the caller's organization."""

    __pydantic_config__ = fields.STRICT
    organization_id: Annotated[
        Annotated[str, fields.id_constraint("org")] | None,
        Field(
            description="ID of the organization that invites: your own or a child of it. Default: your own.",
            examples=["org_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Invitation(InvitationFields, Record):
    """An invitation as stored."""

    object: ClassVar[str] = "invitation"
    prefix: ClassVar[str] = "inv"
    collection: ClassVar[str] = "invitations"
    is_restorable: ClassVar[bool] = False
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(equal="status"), ListIndex(equal="email"))

    status: Annotated[
        InvitationStatus,
        Field(description="Status of the invitation: `pending` or `accepted`.", examples=["pending"]),
    ] = "pending"
    expires_at: Annotated[
        fields.Moment,
        Field(
            description="Time from which the invitation cannot be accepted: 7 days after its creation.",
            examples=["2026-03-08T09:30:00.000Z"],
        ),
    ]
    user_id: Annotated[
        str,
        Field(
            description="ID of the user: of the invited one, and of the member once the person has accepted.",
            examples=["usr_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ]
    invited_by: Annotated[
        str,
        Field(
            description="ID of the user, API key or OAuth client that sent the invitation.",
            examples=["usr_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ]
