"""Use cases of the signed-in person: add and remove an authenticator app, passkeys and recovery codes."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from msgspec import Struct

from apikit import Clock, Signer, errors, ids
from domain.mfa import recovery_codes, totp
from domain.mfa.challenges import ChallengeStore, use_challenge
from domain.mfa.factor_changes import FactorChange, SecondFactorStore, change_factors
from domain.mfa.factor_holder import FactorHolder, HolderSource
from domain.mfa.model import MAX_PASSKEYS, Passkey, SecondFactors
from domain.mfa.notices import FactorNotices, MailName
from domain.mfa.qr_image import draw_qr_code
from domain.mfa.recovery_codes import RecoveryCodeHasher
from domain.mfa.secret_cipher import SecretCipher
from domain.mfa.webauthn_ceremonies import CeremonyFailed, CredentialHolder, RegisteredCredential, WebauthnCeremonies
from domain.people.model import SessionOwner
from domain.sessions.model import Session

PASSKEY_PREFIX = "psk"
_Change = Callable[[SecondFactors], SecondFactors]


_UNPROVEN = "Your account has a second factor, and this session was started without one. Confirm with it at POST /v1/auth/step-up first."


class SessionMarks(Protocol):
    """Reads and sets the marks of sessions that have passed MFA."""

    def find(self, user_id: str, session_id: str) -> Session | None:
        """Return a session; None if it has ended."""
        ...

    def step_up(self, user_id: str, session_id: str, *, has_mfa: bool) -> object:
        """Mark the session. Raises TokenExpired."""
        ...

    def end_unmarked(self, user_id: str) -> None:
        """End the person's sessions without the mark."""
        ...


class TotpEnrollment(Struct, frozen=True):
    """A new authenticator app, which must be confirmed by its first code."""

    secret: str
    otpauth_url: str
    qr_svg: str


class PasskeyRegistration(Struct, frozen=True):
    """A new passkey. There are recovery codes if the person had none."""

    passkey: Passkey
    recovery_codes: tuple[str, ...]


class MfaService:
    """Second factors of the signed-in person.

    Each change raises MfaRequired for a person with factors, in a session that was started without one: a password alone removes no factor.
    The first factor ends the other sessions that were started without one.
    """

    def __init__(
        self,
        store: SecondFactorStore,
        challenges: ChallengeStore,
        holders: HolderSource,
        *,
        sessions: SessionMarks,
        ceremonies: WebauthnCeremonies,
        signer: Signer,
        notices: FactorNotices,
        clock: Clock,
    ) -> None:
        self._store = store
        self._challenges = challenges
        self._holders = holders
        self._sessions = sessions
        self._ceremonies = ceremonies
        self._cipher = SecretCipher(signer)
        self._hasher = RecoveryCodeHasher(signer)
        self._notices = notices
        self._clock = clock

    def enroll_totp(self, user_id: str, *, session_id: str) -> TotpEnrollment:
        """Create a secret for an authenticator app. It is in force once `confirm_totp` has its first code. Raises NotFound."""
        holder = self._holders.get(user_id)
        secret = totp.create_secret()
        encrypted_secret = self._cipher.encrypt(secret, user_id=user_id)
        owner = SessionOwner(user_id, session_id)
        self._change(owner, lambda factors: factors.enroll_totp(encrypted_secret, now=self._clock.now()))
        url = totp.build_otpauth_url(secret, account=holder.email)
        return TotpEnrollment(totp.encode_secret(secret), url, draw_qr_code(url))

    def confirm_totp(self, user_id: str, code: str, *, session_id: str) -> tuple[str, ...]:
        """Put the new authenticator app in force and return ten new recovery codes; earlier ones are void.

        Raises Conflict without an app that waits for its code, InvalidRequest for a wrong code.
        """
        holder = self._holders.get(user_id)
        codes, hashes = self._create_codes(user_id)

        def confirm(factors: SecondFactors) -> SecondFactors:
            enrollment = factors.find_enrollment(self._clock.now())
            if enrollment is None:
                raise errors.Conflict("No authenticator app waits for a code. Start again with POST /v1/auth/mfa/totp.")
            secret = self._cipher.decrypt(enrollment.encrypted_secret, user_id=user_id)
            step = totp.find_step(secret, code, self._clock.now())
            if step is None:
                fault = errors.FieldError("invalid_code", "is not the current code of the app", pointer="/code")
                raise errors.InvalidRequest.from_errors([fault])
            return factors.confirm_totp(step, hashes)

        owner = SessionOwner(user_id, session_id)
        change = self._change(owner, confirm)
        self._mark(owner, change)
        self._report("mfa.totp_added", holder, change, mail="totp_added")
        return codes

    def remove_totp(self, user_id: str, *, session_id: str) -> None:
        """Remove the authenticator app. Raises NotFound; Conflict for the last factor if an organization requires one."""

        def remove(factors: SecondFactors) -> SecondFactors:
            if factors.totp is None:
                raise errors.NotFound("No authenticator app is in force.")
            return factors.remove_totp()

        self._remove("mfa.totp_removed", SessionOwner(user_id, session_id), remove, mail="totp_removed")

    def replace_recovery_codes(self, user_id: str, *, session_id: str) -> tuple[str, ...]:
        """Return ten new recovery codes; the earlier ones are void. Raises Conflict without another factor."""
        holder = self._holders.get(user_id)
        codes, hashes = self._create_codes(user_id)

        def replace_codes(factors: SecondFactors) -> SecondFactors:
            if not factors.is_on:
                raise errors.Conflict(
                    "Recovery codes replace another factor. Add an authenticator app or a passkey first."
                )
            return factors.replace_recovery_codes(hashes)

        change = self._change(SessionOwner(user_id, session_id), replace_codes)
        self._report("mfa.recovery_codes_replaced", holder, change, mail="recovery_codes_replaced")
        return codes

    def list_passkeys(self, user_id: str) -> Sequence[Passkey]:
        """Return the person's passkeys, oldest first."""
        return self._store.get(user_id).passkeys

    def registration_options(self, user_id: str) -> dict[str, Any]:
        """Return the options of `navigator.credentials.create()`, in the browser's JSON. Raises NotFound, Conflict for too many."""
        holder = self._holders.get(user_id)
        passkeys = self._store.get(user_id).passkeys
        _require_room(passkeys)
        challenge = self._challenges.create(user_id, "registration")
        person = CredentialHolder(user_id, holder.email, holder.name)
        return self._ceremonies.registration_options(person, passkeys, challenge)

    def add_passkey(
        self, user_id: str, name: str, credential: Mapping[str, Any], *, session_id: str
    ) -> PasskeyRegistration:
        """Add a passkey, from the credential in the browser's JSON. Without recovery codes, the person gets ten.

        Raises InvalidRequest for a credential that does not answer the options; Conflict if it is registered, or for too many.
        """
        holder = self._holders.get(user_id)
        credential_parts = self._register(user_id, credential)
        codes, hashes = self._create_codes(user_id)
        now = self._clock.now()
        passkey = Passkey(
            id=ids.new_id(PASSKEY_PREFIX, now),
            name=name,
            credential_id=credential_parts.credential_id,
            public_key=credential_parts.public_key,
            sign_count=credential_parts.sign_count,
            transports=credential_parts.transports,
            is_synced=credential_parts.is_synced,
            created_at=now,
        )

        def add(factors: SecondFactors) -> SecondFactors:
            _require_room(factors.passkeys)
            if factors.find_passkey(passkey.credential_id):
                raise errors.Conflict("This passkey is registered already. Use another authenticator.")
            return factors.add_passkey(passkey, hashes)

        owner = SessionOwner(user_id, session_id)
        change = self._change(owner, add)
        self._mark(owner, change)
        self._report("mfa.passkey_added", holder, change, mail="passkey_added", target=passkey.id, name=name)
        return PasskeyRegistration(passkey, () if change.old.recovery_hashes else codes)

    def remove_passkey(self, user_id: str, passkey_id: str, *, session_id: str) -> None:
        """Remove a passkey. Raises NotFound; Conflict for the last factor if an organization requires one."""
        ids.require_id(PASSKEY_PREFIX, passkey_id)
        passkeys = self._store.get(user_id).passkeys
        name = next((each.name for each in passkeys if each.id == passkey_id), "")

        def remove(factors: SecondFactors) -> SecondFactors:
            new_factors = factors.remove_passkey(passkey_id)
            if new_factors is None:
                raise errors.NotFound("No resource has this ID.")
            return new_factors

        owner = SessionOwner(user_id, session_id)
        self._remove("mfa.passkey_removed", owner, remove, mail="passkey_removed", target=passkey_id, name=name)

    def _register(self, user_id: str, credential: Mapping[str, Any]) -> RegisteredCredential:
        try:
            challenge = use_challenge(self._challenges, user_id, "registration", credential)
            return self._ceremonies.register(credential, challenge)
        except CeremonyFailed as failure:
            fault = errors.FieldError(
                "invalid_passkey", "does not answer current options; request new ones", pointer="/credential"
            )
            raise errors.InvalidRequest.from_errors([fault]) from failure

    def _create_codes(self, user_id: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        codes = recovery_codes.create_codes()
        return codes, tuple(self._hasher.hash(code, user_id=user_id) for code in codes)

    def _remove(
        self, action: str, owner: SessionOwner, remove: _Change, *, mail: MailName, target: str = "", **values: str
    ) -> None:
        holder = self._holders.get(owner.user_id)

        def remove_if_allowed(factors: SecondFactors) -> SecondFactors:
            new_factors = remove(factors)
            if not new_factors.is_on and holder.strict_organization_ids:
                raise errors.Conflict(
                    "An organization of yours requires a second factor. Add another one before you remove the last.",
                    organization_ids=list(holder.strict_organization_ids),
                )
            return new_factors

        change = self._change(owner, remove_if_allowed)
        self._report(action, holder, change, mail=mail, target=target, **values)

    def _change(self, owner: SessionOwner, change: _Change) -> FactorChange:
        session = self._sessions.find(owner.user_id, owner.session_id)
        has_mfa = session is not None and session.has_mfa

        def change_if_proven(factors: SecondFactors) -> SecondFactors:
            if factors.is_on and not has_mfa:
                raise errors.MfaRequired(_UNPROVEN, mfa_methods=list(factors.methods))
            return change(factors)

        return change_factors(self._store, owner.user_id, change_if_proven)

    def _mark(self, owner: SessionOwner, change: FactorChange) -> None:
        """Mark the session that added a factor; the first factor ends the sessions without the mark."""
        self._sessions.step_up(owner.user_id, owner.session_id, has_mfa=True)
        if not change.old.is_on:
            self._sessions.end_unmarked(owner.user_id)

    def _report(
        self,
        action: str,
        holder: FactorHolder,
        change: FactorChange,
        *,
        mail: MailName,
        target: str = "",
        **values: str,
    ) -> None:
        old, new = ({"methods": list(each.sign_in_methods)} for each in (change.old, change.new))
        self._notices.report(action, holder, mail=mail, target=target, old=old, new=new, **values)


def _require_room(passkeys: Sequence[Passkey]) -> None:
    if len(passkeys) >= MAX_PASSKEYS:
        raise errors.Conflict(f"A person has at most {MAX_PASSKEYS} passkeys. Remove one first.")
