"""Invitations in DynamoDB. Each is written in one transaction with the invited member and the token.

TOKEN#{SHA-256 of the token}   invitation   the token (`domain.one_time_tokens`); values: `og` organization, `id` invitation,
                                            `by` item that admits the inviter; `ml` once it was mailed
TOKEN#{SHA-256 of the token}   accepted     `us` the person who has accepted, so that a repeated acceptance is recognized; `ttl`
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Protocol

from apikit import Tenant, epoch_ms, errors
from apikit.admission import rule_items
from apikit.audit import AuditRules
from apikit.dynamo import CompanionWrite, ConditionFailed, Item, RecordTable, Table, Write, expressions
from apikit.resources import records
from domain.invitations.inviters import InviterReader
from domain.invitations.model import Invitation
from domain.invitations.store import Acceptance, OpenInvitation, OpenOffer
from domain.members.model import Member
from domain.members.store import PersonAccount
from domain.one_time_tokens.model import StoredToken, hash_token
from domain.one_time_tokens.token_store import TokenStore, expired_link
from domain.people.email_addresses import address_key
from domain.people.model import NO_USER_ID

_ACCEPTANCE = "accepted"
_ACCEPTANCE_RETENTION = timedelta(days=2)


class MemberWrites(Protocol):
    """The store of members: reads, and the writes of a member for the transaction of an invitation."""

    def get(self, tenant: Tenant, record_id: str) -> Member:
        """Return a member. Raises NotFound, ResourceDeleted."""
        ...

    def find_account(self, user_id: str) -> PersonAccount | None:
        """Return the account of a person; None when it does not exist."""
        ...

    def add_writes(self, record: Member, cause: records.Cause) -> list[CompanionWrite]:
        """Return the writes of a new member."""
        ...

    def removal_writes(
        self, record: Member, cause: records.Cause, *, old: Member
    ) -> tuple[Write, list[CompanionWrite]]:
        """Return the first write of a removal and the others."""
        ...

    def replacement_writes(
        self, invitee: Member, member: Member, cause: records.Cause, *, session_id: str
    ) -> list[CompanionWrite]:
        """Return the writes that replace an invited member by the member. The first one fails for a member."""
        ...


class InvitationRepository(RecordTable[Invitation]):
    """The store of invitations."""

    audit_rules = AuditRules(status_verbs={"accepted": "accepted"})

    def __init__(
        self, resources: Table, access: Table, members: MemberWrites, tokens: TokenStore, inviters: InviterReader
    ) -> None:
        super().__init__(resources, Invitation)
        self._access = access
        self._members = members
        self._tokens = tokens
        self._inviters = inviters

    def invite(
        self,
        invitation: Invitation,
        invitee: Member,
        cause: records.Cause,
        *,
        inviter_id: str,
        effect: type[records.Record],
    ) -> str:
        """Store an invitation and the invited member, and return the token. Raises Conflict, WriteContention."""
        values = {"og": invitation.organization_id, "id": invitation.id, "by": inviter_id}
        token = self._tokens.prepare("invitation", values)
        own, companions = self.add_writes(invitation, cause), self._members.add_writes(invitee, cause)
        # The first record is the one that a retry with the same Idempotency-Key returns.
        writes = [*own, *companions] if effect is Invitation else [*companions, *own]
        self.write_at_version(writes[0].operation, [*writes[1:], CompanionWrite(token.write)])
        return token.text

    def is_mail_pending(self, token: str) -> bool:
        """Return whether the token is valid and was not mailed yet."""
        item = self._access.get(*_token_key(token))
        return item is not None and "ml" not in item

    def set_mailed(self, token: str) -> None:
        """Store that the token was mailed."""
        with suppress(ConditionFailed):
            # The invitation may have been accepted already.
            self._access.update(*_token_key(token), expressions.Update(set={"ml": True}), expressions.EXISTS)

    def find_locale(self, email: str) -> str | None:
        """Return the language of the person with this address; None without an account. Both take as long."""
        address = self._access.get(f"EMAIL#{address_key(email)}", "USER")
        account = self._access.get(f"USER#{address['user_id'] if address else NO_USER_ID}", "USER")
        return account.get("locale") if account else None

    def find_domains(self, organization_id: str) -> Sequence[str]:
        """Return the domains of e-mail addresses that the organization allows; none for any domain."""
        return rule_items.read_rules(self._access, organization_id).rules.allowed_email_domains

    def find_account(self, user_id: str) -> PersonAccount | None:
        """Return the account of a person; None when it does not exist."""
        return self._members.find_account(user_id)

    def get_invited(self, tenant: Tenant, user_id: str) -> Member:
        """Return a member. Raises NotFound."""
        return self._members.get(tenant, user_id)

    def withdraw(self, invitation: Invitation, invitee: Member, cause: records.Cause, *, old: OpenInvitation) -> None:
        """Delete an invitation and the invited member. Raises StaleVersion."""
        first, companions = self.removal_writes(invitation, cause, old=old.invitation)
        delete, others = self._members.removal_writes(invitee, cause, old=old.invitee)
        self.write_at_version(first, [*companions, CompanionWrite(delete, _lost_race), *others])

    def find_open(self, token: str) -> OpenOffer:
        """Return the invitation of a valid token. Raises LinkExpired."""
        return self._read(self._tokens.find("invitation", token))

    def find_open_by_digest(self, digest: str) -> OpenOffer:
        """Return the invitation of the valid token with this hash. Raises LinkExpired."""
        return self._read(self._tokens.find_by_digest("invitation", digest))

    def find_acceptance(self, digest: str) -> str | None:
        """Return the ID of the person who has accepted the invitation with this token; None when it was not accepted."""
        item = self._access.get(f"TOKEN#{digest}", _ACCEPTANCE)
        return item["us"] if item else None

    def accept(self, acceptance: Acceptance, cause: records.Cause, *, old: OpenOffer) -> None:
        """Use the token up, and replace the invited member by the member. Raises LinkExpired, Conflict, WriteContention."""
        invitation, member = acceptance.invitation, acceptance.member
        token = StoredToken(digest=old.digest, purpose="invitation", expires_at=0, values={})
        mark = {
            "pk": f"TOKEN#{old.digest}",
            "sk": _ACCEPTANCE,
            "us": member.id,
            "ttl": epoch_ms(invitation.updated_at + _ACCEPTANCE_RETENTION) // 1000,
        }
        first, *companions = self._members.replacement_writes(
            old.invitee, member, cause, session_id=acceptance.session_id
        )
        writes = [
            CompanionWrite(self._tokens.deletion(token), lambda _: expired_link()),
            CompanionWrite(self._access.put_operation(mark)),
            *companions,
            *self.save_writes(invitation, cause, old=old.invitation),
            self._inviters.check(old.inviter),
        ]
        try:
            self.write_all(first.operation, writes)
        except ConditionFailed as error:
            raise errors.Conflict("You are a user of this organization already.") from error

    def _read(self, token: StoredToken) -> OpenOffer:
        tenant = Tenant(token.values["og"], "live")
        try:
            invitation = self.get(tenant, token.values["id"])
            invitee = self._members.get(tenant, invitation.user_id)
        except errors.NotFound as error:
            # The invitation was withdrawn.
            raise expired_link() from error
        if invitation.status != "pending":
            # Accepted since the token was read.
            raise expired_link()
        inviter = self._inviters.require(invitation, token.values.get("by", ""))
        return OpenOffer(invitation, invitee, token.digest, inviter)


def _token_key(token: str) -> tuple[str, str]:
    return f"TOKEN#{hash_token(token)}", "invitation"


def _lost_race(_: Item) -> errors.PlatformError:
    return errors.WriteContention("Another request changed the invitation. Retry.", retry_after_s=1)
