"""Schemas of users, invitations, roles and service accounts, version 1. Their fields are documented in the models of `domain`."""

from pydantic import Field

from apikit.resources import fields
from apikit.rest import payloads
from domain.invitations.model import Invitation, InvitationDetails
from domain.members.model import Member, MemberDetails
from domain.members.store import MemberState
from domain.roles.model import Role, RoleDetails
from domain.service_accounts.model import ServiceAccount, ServiceAccountDetails

MemberIn = payloads.body_schema(MemberDetails, "Fields to invite a user.")
MemberPatch = payloads.patch_schema(
    MemberIn,
    "Fields of a user to change. Null clears a field (RFC 7396).",
    exclude=frozenset({"email", "name"}),
)
MemberOut = payloads.response_schema(
    Member,
    "A user: a person who acts for the organization, or is invited to. `name`, `email`, `mfa_enabled` and `last_active_at` can change "
    "without changing `version`.",
    mfa_enabled=(
        bool,
        Field(default=False, description="Second factor of the person: true if one is in force.", examples=[True]),
    ),
    last_active_at=(
        fields.Moment | None,
        Field(
            None,
            description="Time of the person's last accepted request for the organization, to the second.",
            examples=["2026-03-01T09:30:00.000Z"],
        ),
    ),
)

InvitationIn = payloads.extend_schema(
    payloads.body_schema(InvitationDetails, ""),
    "InvitationIn",
    "Fields of an invitation.",
    organization_id=(
        InvitationDetails.__annotations__["organization_id"],
        None,
    ),
)
InvitationOut = payloads.response_schema(
    Invitation, "An invitation to become a user of an organization. Its token is in the mail only."
)

RoleIn = payloads.body_schema(RoleDetails, "Fields to create or replace a role.")
RolePatch = payloads.patch_schema(RoleIn, "Fields of a role to change. Null clears a field (RFC 7396).")
RoleOut = payloads.response_schema(Role, "A role: a named set of scopes.")

ServiceAccountIn = payloads.body_schema(ServiceAccountDetails, "Fields to create or replace a service account.")
ServiceAccountPatch = payloads.patch_schema(
    ServiceAccountIn, "Fields of a service account to change. Null clears a field (RFC 7396)."
)
ServiceAccountOut = payloads.response_schema(
    ServiceAccount, "A service account: a principal without a password, which has roles and holds credentials."
)


class AcceptanceIn(payloads.Body):
    """The token of an invitation."""

    token: str = Field(
        min_length=1, max_length=100, description="Token in the link of the mail.", examples=["inv_" + "A" * 43]
    )


def member_form(state: MemberState) -> payloads.Resource:
    """Return the published form of a user, with what the account of the person says."""
    return MemberOut.from_record(state.record).model_copy(
        update={
            "name": state.name,
            "email": state.email,
            "mfa_enabled": state.has_mfa,
            "last_active_at": state.last_active_at,
        }
    )
