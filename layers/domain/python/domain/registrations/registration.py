"""Use cases of signing up: register, verify the e-mail address.

The response to a registration is the same for an address that has an account, and takes as long: the same password is hashed, and the same
items are written. Its owner gets another mail.
"""

from collections.abc import Callable
from contextlib import suppress

from msgspec import Struct

from apikit import Clock, errors, ids
from domain.one_time_tokens.model import StoredToken
from domain.one_time_tokens.token_store import TokenStore, expired_link
from domain.passwords.password_hashes import PasswordHashes
from domain.passwords.password_rules import PasswordRules
from domain.people.collaborators import Invitations, OrganizationFounder, SecurityLog
from domain.people.email_addresses import address_key
from domain.people.model import DEFAULT_LOCALE, NO_USER_ID, USER_PREFIX, PendingRegistration, Profile, User
from domain.people.people_mails import PeopleMails
from domain.people.store import AddressTaken, PeopleStore, UserChanged

_ORGANIZATION_PREFIX = "org"


class RegistrationDetails(Struct, frozen=True, kw_only=True):
    """A registration: of a new organization, or of an invited person."""

    __repr__ = object.__repr__  # it holds a password

    email: str
    password: str
    name: str
    locale: str | None = None
    organization_name: str = ""
    invitation_token: str = ""


class Registration:
    """Registers people."""

    def __init__(  # noqa: PLR0913 - by keyword
        self,
        *,
        store: PeopleStore,
        tokens: TokenStore,
        hashes: PasswordHashes,
        rules: Callable[[], PasswordRules],
        mails: PeopleMails,
        founder: OrganizationFounder,
        invitations: Invitations,
        security_log: SecurityLog,
        clock: Clock,
    ) -> None:
        self._store = store
        self._tokens = tokens
        self._hashes = hashes
        self._rules = rules
        self._mails = mails
        self._founder = founder
        self._invitations = invitations
        self._security_log = security_log
        self._clock = clock

    def register(self, details: RegistrationDetails) -> None:
        """Store a registration and mail the token that verifies it. An address with an account gets another mail, and nothing changes.

        Raises WeakPassword; LinkExpired for an invalid invitation; InvalidRequest if it is for another address.
        """
        key = address_key(details.email)
        self._rules().require_strong(
            details.password, personal=(details.email, details.name, details.organization_name)
        )
        invitation_digest = self._find_invitation(details.invitation_token, key)
        password_hash = self._hashes.hash(details.password)
        if not self._mails.may_send("registration", key):
            return
        record = self._store.find_address(key)
        token = self._tokens.prepare("verify_email", {"key": key})
        pending = PendingRegistration(
            address_key=key,
            digest=token.digest,
            email=details.email,
            name=details.name,
            locale=details.locale or DEFAULT_LOCALE,
            password_hash=password_hash,
            organization_name=details.organization_name,
            invitation_digest=invitation_digest,
            created_at=self._clock.now(),
        )
        # Also for an address with an account: then the token is never sent.
        self._store.add_pending(pending, token)
        user = self._store.find_user(record.user_id or NO_USER_ID)
        if user:
            self._mails.send_account_exists(user)
        else:
            self._mails.send_verification(pending, token.text)

    def verify_email(self, token: str) -> Profile:
        """Create the person of a registration, with the organization or the membership. Raises LinkExpired.

        Every step can be repeated: after an interruption, the same token continues.
        """
        stored_token = self._tokens.find("verify_email", token)
        pending = self._store.find_pending(stored_token.values["key"], stored_token.digest)
        if pending is None:
            raise expired_link()
        user = _new_user(pending)
        try:
            self._store.claim_address(user)
        except AddressTaken as error:
            raise expired_link() from error
        self._join(pending, user)
        self._end(pending, stored_token)
        organization_ids = self._store.list_organization_ids(user.id)
        self._security_log.record(
            "user.email_verified", organization_ids=organization_ids, principal=user.id, target=user.id
        )
        return Profile(user, organization_ids)

    def _find_invitation(self, token: str, key: str) -> str:
        """Return the hash of an invitation's token; empty without one."""
        if not token:
            return ""
        offer = self._invitations.find_offer(token)
        if address_key(offer.email) != key:
            fault = errors.FieldError("wrong_address", "must be the address that was invited", pointer="/email")
            raise errors.InvalidRequest.from_errors([fault])
        return offer.digest

    def _join(self, pending: PendingRegistration, user: User) -> None:
        if pending.invitation_digest:
            # Without the invitation, which was withdrawn in the meantime, the person has an account without an organization.
            with suppress(errors.LinkExpired):
                self._invitations.accept_offer(pending.invitation_digest, user)
        else:
            organization_id = ids.derive_id(
                _ORGANIZATION_PREFIX, created_at=pending.created_at, source=f"organization {pending.digest}"
            )
            self._founder.create(organization_id, pending.organization_name, user)

    def _end(self, pending: PendingRegistration, token: StoredToken) -> None:
        try:
            self._store.end_pending(pending, token)
        except UserChanged as error:
            raise expired_link() from error


def _new_user(pending: PendingRegistration) -> User:
    """Return the user of a registration: always with the same ID, so that an interrupted verification continues."""
    return User(
        id=ids.derive_id(USER_PREFIX, created_at=pending.created_at, source=f"user {pending.digest}"),
        name=pending.name,
        email=pending.email,
        locale=pending.locale,
        password_hash=pending.password_hash,
        created_at=pending.created_at,
        updated_at=pending.created_at,
        password_changed_at=pending.created_at,
    )
