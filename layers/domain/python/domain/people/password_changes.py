"""Use cases of passwords: request a reset, set a new one with its token, change it, and confirm who one is."""

from collections.abc import Callable
from typing import Protocol

from msgspec.structs import replace

from apikit import Clock, Signer, errors
from domain.audit.security_log import SecurityLog
from domain.one_time_tokens.model import StoredToken
from domain.one_time_tokens.token_store import TokenStore, expired_link
from domain.passwords.password_hashes import PasswordHashes
from domain.passwords.password_rules import PasswordRules
from domain.people.device_tokens import mint_device_token
from domain.people.email_addresses import address_key
from domain.people.model import NO_USER_ID, RequestOrigin, SessionOwner, User
from domain.people.people_mails import PeopleMails
from domain.people.reset_tokens import issue_reset_token
from domain.people.store import PeopleStore, UserChanged
from domain.sign_in_limits.sign_in_gate import SignInGate

_WRONG = "The password is wrong."
_FACTOR_NEEDED = "Your account has a second factor. Send `code` or `passkey` instead of `password`."
_STEP_UP_METHODS = frozenset({"totp", "passkey"})


class SessionEnder(Protocol):
    """Ends sessions."""

    def end_all(self, user_id: str, *, except_id: str | None = None, includes_grants: bool = True) -> None:
        """End all sessions of a person except for one."""
        ...


class PasswordChanges:
    """Changes passwords. A change ends the person's sessions and the tokens of earlier resets."""

    def __init__(  # noqa: PLR0913 - by keyword
        self,
        *,
        store: PeopleStore,
        tokens: TokenStore,
        hashes: PasswordHashes,
        rules: Callable[[], PasswordRules],
        gate: SignInGate,
        mails: PeopleMails,
        sessions: Callable[[], SessionEnder],
        security_log: SecurityLog,
        signer: Signer,
        clock: Clock,
    ) -> None:
        self._store = store
        self._tokens = tokens
        self._hashes = hashes
        self._rules = rules
        self._gate = gate
        self._mails = mails
        self._sessions = sessions
        self._security_log = security_log
        self._signer = signer
        self._clock = clock

    def request_reset(self, email: str) -> None:
        """Mail the token of a reset; an address without an account gets a mail that says so. Both take as long."""
        key = address_key(email)
        if not self._mails.may_send("reset", key):
            return
        record = self._store.find_address(key)
        user = self._store.find_user(record.user_id or NO_USER_ID)
        # Also for an unknown address: then the token is never sent.
        token = issue_reset_token(self._tokens, user)
        if user:
            self._mails.send_reset(user, token)
        else:
            self._mails.send_no_account(email)

    def confirm_reset(self, token: str, password: str) -> str:
        """Set a new password, end all sessions, and return the token that makes this device a known one.

        The sign-in limit of the account is forgotten: whoever has the mail gets in. Raises LinkExpired, WeakPassword.
        """
        stored_token = self._tokens.find("reset_password", token)
        user = self._store.find_user(stored_token.values["user_id"] or NO_USER_ID)
        if user is None or user.password_stamp != stored_token.values["password_stamp"]:
            raise expired_link()
        try:
            self._set_password(user, password, token=stored_token)
        except UserChanged as error:
            raise expired_link() from error
        key = address_key(user.email)
        self._gate.forget("account", key)
        self._report("user.password_reset", user)
        return mint_device_token(self._signer, key)

    def change(self, owner: SessionOwner, current_password: str, password: str, *, origin: RequestOrigin) -> None:
        """Set a new password and end the other sessions. Raises InvalidCredentials, RateLimitExceeded, WeakPassword."""
        user = self._verify(owner, current_password, origin=origin)
        try:
            self._set_password(user, password, except_id=owner.session_id)
        except UserChanged as error:
            raise errors.WriteContention(
                "The password was changed at the same time. Retry.", retry_after_s=1
            ) from error
        self._report("user.password_changed", user)

    def confirm(self, owner: SessionOwner, password: str, *, origin: RequestOrigin) -> None:
        """Verify the password of a person without a second factor.

        Raises MfaRequired for a person with one, whatever the password; InvalidCredentials, RateLimitExceeded.
        """
        user = self._store.find_user(owner.user_id)
        if user and user.mfa_methods:
            methods = [each for each in user.mfa_methods if each in _STEP_UP_METHODS]
            raise errors.MfaRequired(_FACTOR_NEEDED, mfa_methods=methods)
        self._verify(owner, password, origin=origin)

    def _verify(self, owner: SessionOwner, password: str, *, origin: RequestOrigin) -> User:
        """Return the signed-in person if the password is right. Raises InvalidCredentials, RateLimitExceeded."""
        attempt = self._gate.begin("session", owner.session_id, address=origin.address)
        user = self._store.find_user(owner.user_id)
        if not self._hashes.verify(user.password_hash if user else None, password) or user is None:
            self._record("user.password_refused", owner.user_id, outcome="failure")
            raise errors.InvalidCredentials(_WRONG)
        attempt.forget()
        return user

    def _set_password(
        self, user: User, password: str, *, token: StoredToken | None = None, except_id: str | None = None
    ) -> None:
        self._rules().require_strong(password, personal=(user.email, user.name))
        now = self._clock.now()
        new = replace(user, password_hash=self._hashes.hash(password), password_changed_at=now, updated_at=now)
        # Twice: if the second one is lost with the process, no session is left that began before this request.
        self._sessions().end_all(user.id, except_id=except_id)
        self._store.set_password(new, old=user, token=token)
        self._sessions().end_all(user.id, except_id=except_id)

    def _report(self, action: str, user: User) -> None:
        self._record(action, user.id)
        self._mails.send_password_changed(user)

    def _record(self, action: str, user_id: str, *, outcome: str = "success") -> None:
        self._security_log.record(
            action,
            organization_ids=self._store.list_organization_ids(user_id),
            principal=user_id,
            target=user_id,
            outcome=outcome,
        )
