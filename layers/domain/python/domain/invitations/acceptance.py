"""The acceptance of an invitation: by a person who is signed in with the invited address, or who registers with it."""

from collections.abc import Callable
from dataclasses import replace

from apikit import Clock, errors
from apikit.resources import records, stores
from domain.invitations.model import Invitation
from domain.invitations.store import Acceptance, InvitationStore, OpenOffer
from domain.members.model import Member
from domain.members.store import AccountHolder
from domain.people.collaborators import InvitationOffer
from domain.people.email_addresses import address_key

_REGISTRATION = "registration"


class InvitationAcceptance:
    """Makes people members. A token is used once; the address must be the invited one."""

    def __init__(self, store: InvitationStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def accept(self, user_id: str, token: str, *, session_id: str, request_id: str) -> Invitation:
        """Make a person who is signed in with this session a member, and return the accepted invitation.

        Raises LinkExpired, OrganizationForbidden for another address, Conflict for a member.
        """
        account = self._store.find_account(user_id)
        if account is None:
            raise errors.InvalidCredentials("The account does not exist anymore.")
        cause = records.Cause(user_id, request_id)
        return self._accept(account, lambda: self._store.find_open(token), cause, session_id=session_id)

    def find_offer(self, token: str) -> InvitationOffer:
        """Return an open invitation. Raises LinkExpired."""
        offer = self._store.find_open(token)
        return InvitationOffer(offer.digest, offer.invitation.email)

    def accept_offer(self, digest: str, user: AccountHolder) -> None:
        """Make a person who has registered a member. A repeated call does nothing.

        Raises LinkExpired for an invitation that was withdrawn or is too old; OrganizationForbidden, Conflict.
        """
        if self._store.find_acceptance(digest) == user.id:
            return
        cause = records.Cause(user.id, _REGISTRATION)
        self._accept(user, lambda: self._store.find_open_by_digest(digest), cause)

    def _accept(
        self,
        user: AccountHolder,
        find_open: Callable[[], OpenOffer],
        cause: records.Cause,
        *,
        session_id: str = "",
    ) -> Invitation:
        for attempt in stores.retry_contention():
            with attempt:
                offer = find_open()
                if address_key(offer.invitation.email) != address_key(user.email):
                    raise errors.OrganizationForbidden(
                        "The invitation is for another e-mail address. Sign in with the address that got the mail."
                    )
                now = self._clock.now()
                invitation = records.next_version(offer.invitation, now, {"status": "accepted", "user_id": user.id})
                member = _to_member(offer.invitee, user, invitation)
                self._store.accept(Acceptance(invitation, member, session_id), cause, old=offer)
                return invitation
        raise AssertionError(stores.LAST_ATTEMPT_RAISES)


def _to_member(invitee: Member, user: AccountHolder, invitation: records.Record) -> Member:
    """Return the member that an invited one becomes: a new record with the ID of the person."""
    return replace(
        invitee,
        id=user.id,
        email=user.email,
        name=user.name,
        status="active",
        invitation_id=None,
        created_at=invitation.updated_at,
        updated_at=invitation.updated_at,
        version=1,
    )
