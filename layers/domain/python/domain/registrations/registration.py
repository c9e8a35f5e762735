"""Use cases of signing up: register, verify the e-mail address.

The response to a registration is the same for an address that has an account, and takes as long: the same password is hashed, and the same
items are written. Its owner gets another mail.

Anybody can register with any address. If registrations of one address have different passwords, the one that is verified may be that of
somebody else, so none of the passwords is used: the person sets one with a link that she gets by mail.
"""

from collections.abc import Callable
from contextlib import suppress

from msgspec import Struct

from apikit import Clock, Signer, errors, ids
from domain.audit.security_log import SecurityLog
from domain.one_time_tokens.model import StoredToken
from domain.one_time_tokens.token_store import TokenStore, expired_link
from domain.organizations.model import Organization
from domain.passwords.password_hashes import SALT_BYTES, PasswordHashes
from domain.passwords.password_rules import PasswordRules
from domain.people.collaborators import Invitations, OrganizationFounder
from domain.people.email_addresses import address_key
from domain.people.model import DEFAULT_LOCALE, NO_USER_ID, USER_PREFIX, PendingRegistration, Profile, User
from domain.people.people_mails import PeopleMails
from domain.people.reset_tokens import issue_reset_token
from domain.people.store import AddressTaken, PeopleStore, UserChanged

_SALT_DOMAIN = "registration-salt"


class RegistrationDetails(Struct, frozen=True, kw_only=True):
    """A registration: of a new organization, or of an invited person."""

    __repr__ = object.__repr__  # it holds a password

    email: str
    password: str
    name: str
    locale: str | None = None
    organization_name: str = ""
    invitation_token: str = ""


class Verification(Struct, frozen=True):
    """The person of a verified registration. With `needs_password` she has yet to set one, with the link in another mail."""

    profile: Profile
    needs_password: bool


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
        signer: Signer,
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
        self._signer = signer
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
        # One salt for an address: equal passwords of several registrations have equal hashes.
        salt = self._signer.tag(_SALT_DOMAIN, key.encode(), size=SALT_BYTES)
        password_hash = self._hashes.hash(details.password, salt=salt)
        if not self._mails.may_send("registration", key):
            self._store.record_overflow(key, self._clock.now())
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

    def verify_email(self, token: str) -> Verification:
        """Create the person of a registration, with the organization or the membership. Raises LinkExpired.

        Every step can be repeated: after an interruption, the same token continues. If somebody registered with the address and another
        password, the person has none, and gets the mail that sets one.
        """
        stored_token = self._tokens.find("verify_email", token)
        pending = self._store.find_pending(stored_token.values["key"], stored_token.digest)
        if pending is None:
            raise expired_link()
        user = self._claim(pending)
        self._join(pending, user)
        if not user.password_hash:
            # Before the token is used up: a repeated request sends the mail that was lost. It counts, and is sent in any case.
            self._mails.may_send("reset", pending.address_key)
            self._mails.send_reset(user, issue_reset_token(self._tokens, user))
        self._end(pending, stored_token)
        organization_ids = self._store.list_organization_ids(user.id)
        self._security_log.record(
            "user.email_verified",
            organization_ids=organization_ids,
            principal=user.id,
            target=user.id,
            new={"needs_password": not user.password_hash},
        )
        return Verification(Profile(user, organization_ids), not user.password_hash)

    def _claim(self, pending: PendingRegistration) -> User:
        """Return the person with the address, with the password unless another registration has another one. Raises LinkExpired."""
        is_contested = self._store.find_address(pending.address_key).is_contested(pending)
        try:
            return self._store.claim_address(_new_user(pending, "" if is_contested else pending.password_hash))
        except AddressTaken as error:
            raise expired_link() from error

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
                Organization.prefix, created_at=pending.created_at, source=f"organization {pending.digest}"
            )
            self._founder.create(organization_id, pending.organization_name, user)

    def _end(self, pending: PendingRegistration, token: StoredToken) -> None:
        try:
            self._store.end_pending(pending, token)
        except UserChanged as error:
            raise expired_link() from error


def _new_user(pending: PendingRegistration, password_hash: str) -> User:
    """Return the user of a registration: always with the same ID, so that an interrupted verification continues."""
    return User(
        id=ids.derive_id(USER_PREFIX, created_at=pending.created_at, source=f"user {pending.digest}"),
        name=pending.name,
        email=pending.email,
        locale=pending.locale,
        password_hash=password_hash,
        created_at=pending.created_at,
        updated_at=pending.created_at,
        password_changed_at=pending.created_at,
    )
