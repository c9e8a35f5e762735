"""Protocol of the store that the use cases of invitations need, and the mails that they send."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from apikit import Tenant
from apikit.resources import records, stores
from domain.invitations.model import Invitation
from domain.members.model import Member
from domain.members.store import PersonAccount


class OpenInvitation(Struct, frozen=True):
    """A pending invitation and the invited member."""

    invitation: Invitation
    invitee: Member


class Inviter(Struct, frozen=True):
    """The scopes of an inviter, and the ID of the item that admits her requests."""

    item_id: str
    scopes: tuple[str, ...]


class OpenOffer(Struct, frozen=True):
    """A pending invitation that can be accepted, the invited member, the hash of the token, and the inviter."""

    invitation: Invitation
    invitee: Member
    digest: str
    inviter: Inviter


class Acceptance(Struct, frozen=True):
    """An accepted invitation, the member that the invited one becomes, and the session that accepts; empty for a registration."""

    invitation: Invitation
    member: Member
    session_id: str


class InvitationStore(stores.Store[Invitation], Protocol):
    """Invitations with their tokens and the invited members, always written together."""

    def invite(
        self,
        invitation: Invitation,
        invitee: Member,
        cause: records.Cause,
        *,
        inviter_id: str,
        effect: type[records.Record],
    ) -> str:
        """Store an invitation and the invited member, and return the token. `effect` is the type of the record of the response.

        `inviter_id` is the ID of the item that admits the inviter: whoever accepts gets only what she may still give then.

        Raises Conflict when the address is a member or invited, WriteContention when a role has changed.
        """
        ...

    def is_mail_pending(self, token: str) -> bool:
        """Return whether the token is valid and was not mailed yet."""
        ...

    def set_mailed(self, token: str) -> None:
        """Store that the token was mailed."""
        ...

    def find_locale(self, email: str) -> str | None:
        """Return the language of the person with this address; None without an account. Both take as long."""
        ...

    def find_domains(self, organization_id: str) -> Sequence[str]:
        """Return the domains of e-mail addresses that the organization allows; none for any domain."""
        ...

    def find_account(self, user_id: str) -> PersonAccount | None:
        """Return the account of a person; None when it does not exist."""
        ...

    def get_invited(self, tenant: Tenant, user_id: str) -> Member:
        """Return a member. Raises NotFound."""
        ...

    def withdraw(self, invitation: Invitation, invitee: Member, cause: records.Cause, *, old: OpenInvitation) -> None:
        """Delete an invitation and the invited member, which have their `deleted_at`. Raises StaleVersion."""
        ...

    def find_open(self, token: str) -> OpenOffer:
        """Return the invitation of a valid token. Raises LinkExpired."""
        ...

    def find_open_by_digest(self, digest: str) -> OpenOffer:
        """Return the invitation of the valid token with this hash. Raises LinkExpired."""
        ...

    def find_acceptance(self, digest: str) -> str | None:
        """Return the ID of the person who has accepted the invitation with this token; None when it was not accepted."""
        ...

    def accept(self, acceptance: Acceptance, cause: records.Cause, *, old: OpenOffer) -> None:
        """Use the token up, and replace the invited member by the member.

        Raises LinkExpired when the token was used, Conflict when the person is a member, WriteContention.
        """
        ...
