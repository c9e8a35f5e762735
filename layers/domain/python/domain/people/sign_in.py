"""Use cases of signing in: with a password, then with a second factor if the person has one.

An unknown address gets the same error as a wrong password, after the same work: as many reads and writes, and two verifications of a
hash. The password of a registration that waits gets another error, also if the address has an account: whoever registers an address cannot
find out with it whether there is one.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from msgspec import Struct

from apikit import Clock, Environment, Signer, epoch_ms, errors
from domain.audit.security_log import SecurityLog
from domain.one_time_tokens.model import StoredToken
from domain.one_time_tokens.token_store import TokenStore, expired_link
from domain.passwords.password_hashes import PasswordHashes
from domain.people.device_tokens import find_device, mint_device_token
from domain.people.email_addresses import address_key
from domain.people.model import NO_USER_ID, Profile, RequestOrigin, User
from domain.people.organization_choice import OrganizationChoice
from domain.people.store import PeopleStore
from domain.sessions.model import IssuedTokens, SessionDetails
from domain.sign_in_limits.sign_in_gate import SignInGate
from domain.tiers.model import PLATFORM

_WRONG = "The e-mail address or the password is wrong."
_NOT_VERIFIED = "The e-mail address is not verified. Open the link in our mail, or register again to get another one."
_FACTOR_NEEDED = "A second factor is required. Send `mfa_token` with it to POST /v1/auth/mfa/verify."


class SessionOpener(Protocol):
    """Opens sessions."""

    def open(self, details: SessionDetails) -> IssuedTokens:
        """Open a session and return its tokens."""
        ...


class SignInDetails(Struct, frozen=True, kw_only=True):
    """A sign-in: for the first organization unless one is named. `device_token` is empty for an unknown device."""

    __repr__ = object.__repr__  # it holds a password

    email: str
    password: str
    organization_id: str = ""
    environment: Environment = "live"
    device_token: str = ""
    origin: RequestOrigin


class SignedIn(Struct, frozen=True):
    """A person with a new session. `device_token` makes the device a known one."""

    __repr__ = object.__repr__  # it holds secrets

    profile: Profile
    tokens: IssuedTokens
    device_token: str


class SignIn:
    """Signs people in."""

    def __init__(  # noqa: PLR0913 - by keyword
        self,
        *,
        store: PeopleStore,
        tokens: TokenStore,
        hashes: PasswordHashes,
        gate: SignInGate,
        choice: OrganizationChoice,
        sessions: Callable[[], SessionOpener],
        security_log: SecurityLog,
        signer: Signer,
        clock: Clock,
    ) -> None:
        self._store = store
        self._tokens = tokens
        self._hashes = hashes
        self._gate = gate
        self._choice = choice
        self._sessions = sessions
        self._security_log = security_log
        self._signer = signer
        self._clock = clock

    def sign_in(self, details: SignInDetails) -> SignedIn:
        """Open a session.

        Raises InvalidCredentials, RateLimitExceeded; EmailNotVerified with the password of a registration that waits; with the right
        password SecondFactorRequired with the token of `finish`, or OrganizationForbidden.
        """
        user = self._verify_password(details)
        self._improve_hash(user, details.password)
        if user.mfa_methods:
            values = {
                "user_id": user.id,
                "password_stamp": user.password_stamp,
                "organization_id": details.organization_id,
                "environment": details.environment,
            }
            raise errors.SecondFactorRequired(
                _FACTOR_NEEDED, mfa_token=self._tokens.issue("mfa", values), mfa_methods=list(user.mfa_methods)
            )
        return self._open(
            user,
            organization_id=details.organization_id,
            environment=details.environment,
            device_token=details.device_token,
            origin=details.origin,
        )

    def find_waiting(self, mfa_token: str) -> User:
        """Return the person of a sign-in that waits for a second factor. Raises LinkExpired."""
        return self._require_user(self._tokens.find("mfa", mfa_token))

    def finish(
        self, mfa_token: str, verify: Callable[[str, str | None], object], *, device_token: str, origin: RequestOrigin
    ) -> SignedIn:
        """Open the session of a sign-in with a second factor.

        `verify` gets the person's ID and the name of the known device, if it is one, and raises for a wrong factor.
        Raises LinkExpired for a token that is too old or was used, OrganizationForbidden, and what `verify` raises.
        """
        stored_token = self._tokens.find("mfa", mfa_token)
        user = self._require_user(stored_token)
        verify(user.id, find_device(self._signer, address_key(user.email), device_token))
        self._tokens.use(stored_token)
        return self._open(
            user,
            organization_id=stored_token.values["organization_id"],
            environment=stored_token.values["environment"],
            device_token=device_token,
            origin=origin,
            has_mfa=True,
        )

    def _verify_password(self, details: SignInDetails) -> User:
        key = address_key(details.email)
        device = find_device(self._signer, key, details.device_token)
        attempt = self._gate.begin("device" if device else "account", device or key, address=details.origin.address)
        record = self._store.find_address(key)
        user = self._store.find_user(record.user_id or NO_USER_ID)
        organization_ids = self._store.list_organization_ids(record.user_id or NO_USER_ID)
        is_right = self._hashes.verify(user.password_hash if user else None, details.password)
        if user and is_right and user.status == "active":
            attempt.forget()
            return user
        is_pending = self._hashes.verify(record.pending.password_hash if record.pending else None, details.password)
        self._record_failure(user, organization_ids)
        if is_pending:
            # The attempt counts: whoever registers an address would have as many tries at its account as she likes.
            raise errors.EmailNotVerified(_NOT_VERIFIED)
        raise errors.InvalidCredentials(_WRONG)

    def _record_failure(self, user: User | None, organization_ids: Sequence[str]) -> None:
        """Record a failure in the organizations of the person; that of an unknown address in the platform's own."""
        user_id = user.id if user else ""
        self._security_log.record(
            "user.login_failed",
            organization_ids=organization_ids or (PLATFORM,),
            principal=user_id,
            target=user_id,
            outcome="failure",
        )

    def _improve_hash(self, user: User, password: str) -> None:
        """Store a hash with the current parameters instead of an outdated one."""
        if self._hashes.is_outdated(user.password_hash):
            self._store.replace_hash(user, self._hashes.hash(password))

    def _require_user(self, token: StoredToken) -> User:
        """Return the person of a token, unless the password has changed since. Raises LinkExpired."""
        user = self._store.find_user(token.values["user_id"])
        if user is None or user.status != "active" or user.password_stamp != token.values["password_stamp"]:
            raise expired_link()
        return user

    def _open(
        self,
        user: User,
        *,
        organization_id: str,
        environment: Environment,
        device_token: str,
        origin: RequestOrigin,
        has_mfa: bool = False,
    ) -> SignedIn:
        choice = self._choice.choose(user, organization_id)
        tokens = self._sessions().open(
            SessionDetails(
                user_id=user.id,
                organization_id=choice.organization_id,
                environment=environment,
                has_mfa=has_mfa,
                auth_time=epoch_ms(self._clock.now()) // 1000,
                device=origin.user_agent,
                address=origin.address,
                lifetime=choice.lifetime,
            )
        )
        self._security_log.record(
            "user.logged_in",
            organization_ids=choice.organization_ids,
            principal=user.id,
            target=tokens.session.id,
            new={"has_mfa": has_mfa},
        )
        key = address_key(user.email)
        device = find_device(self._signer, key, device_token)
        return SignedIn(Profile(user, choice.organization_ids), tokens, mint_device_token(self._signer, key, device))
