"""Verify a second factor: at a sign-in, at a step-up and on the pages of the authorization server."""

from collections.abc import Mapping
from typing import Any, NoReturn

from apikit import Clock, Signer, errors
from domain.mfa import recovery_codes, totp
from domain.mfa.challenges import ChallengeStore, use_challenge
from domain.mfa.code_attempts import CodeAttemptCounter, CodeSender
from domain.mfa.factor_changes import SecondFactorStore, change_factors
from domain.mfa.factor_holder import HolderSource
from domain.mfa.model import MfaMethod, SecondFactors
from domain.mfa.notices import FactorNotices
from domain.mfa.recovery_codes import RecoveryCodeHasher
from domain.mfa.secret_cipher import SecretCipher
from domain.mfa.webauthn_ceremonies import CeremonyFailed, WebauthnCeremonies, read_credential_id
from domain.sign_in_limits.attempt_limits import FREE_ATTEMPTS

_WRONG_CODE = "The code is not valid. Enter the current code of your authenticator app; each code works once."
_WRONG_RECOVERY_CODE = "The recovery code is not valid. Each code works once."
_WRONG_PASSKEY = "The passkey was not accepted. Request new options and try again."


class SecondFactorVerifier:
    """Verifies second factors. Every failure raises the same error for a person with the method and without."""

    def __init__(
        self,
        store: SecondFactorStore,
        attempts: CodeAttemptCounter,
        challenges: ChallengeStore,
        holders: HolderSource,
        *,
        ceremonies: WebauthnCeremonies,
        signer: Signer,
        notices: FactorNotices,
        clock: Clock,
    ) -> None:
        self._store = store
        self._attempts = attempts
        self._challenges = challenges
        self._holders = holders
        self._ceremonies = ceremonies
        self._cipher = SecretCipher(signer)
        self._hasher = RecoveryCodeHasher(signer)
        self._notices = notices
        self._clock = clock

    def list_methods(self, user_id: str) -> tuple[MfaMethod, ...]:
        """Return the methods that complete the person's sign-in now; none without MFA. One read."""
        return self._store.get(user_id).sign_in_methods

    def passkey_options(self, user_id: str) -> dict[str, Any]:
        """Return the options of `navigator.credentials.get()`, in the browser's JSON. Raises Conflict without a passkey."""
        passkeys = self._store.get(user_id).passkeys
        if not passkeys:
            raise errors.Conflict("No passkey is registered. Use another method of `mfa_methods`.")
        challenge = self._challenges.create(user_id, "authentication")
        return self._ceremonies.authentication_options(passkeys, challenge)

    def verify_second_factor(
        self,
        sender: CodeSender,
        *,
        code: str | None = None,
        recovery_code: str | None = None,
        passkey: Mapping[str, Any] | None = None,
        mfa_token: str = "",
    ) -> MfaMethod:
        """Verify one second factor, use it up and return its method.

        `passkey` is the credential in the browser's JSON; `mfa_token` is that of a sign-in, which has five attempts. Raises
        InvalidCredentials; RateLimitExceeded after too many wrong codes, LinkExpired if they were those of the sign-in; InvalidRequest
        unless there is exactly one factor.
        """
        if sum(each is not None for each in (code, recovery_code, passkey)) != 1:
            fault = errors.FieldError("one_of", "must be one of code, recovery_code and passkey", pointer="")
            raise errors.InvalidRequest.from_errors([fault])
        if passkey is not None:
            self._verify_passkey(sender.user_id, passkey)
            return "passkey"
        number = self._count_attempt(sender, mfa_token)
        if code is not None:
            self._verify_code(sender, code, number)
            return "totp"
        self._verify_recovery_code(sender, recovery_code or "", number)
        return "recovery_code"

    def _count_attempt(self, sender: CodeSender, mfa_token: str) -> int:
        number = self._attempts.count(sender)
        if mfa_token:
            self._attempts.count_for_sign_in(mfa_token)
        return number

    def _verify_code(self, sender: CodeSender, code: str, number: int) -> None:
        user_id = sender.user_id

        def use(factors: SecondFactors) -> SecondFactors:
            step = None
            if factors.totp:
                secret = self._cipher.decrypt(factors.totp.encrypted_secret, user_id=user_id)
                step = totp.find_step(secret, code, self._clock.now())
            new_factors = factors.use_totp(step) if step is not None else None
            if new_factors is None:
                self._refuse_code(user_id, number, "totp", _WRONG_CODE)
            return new_factors

        change_factors(self._store, user_id, use)
        self._attempts.reset(sender)

    def _verify_recovery_code(self, sender: CodeSender, code: str, number: int) -> None:
        user_id = sender.user_id

        def use(factors: SecondFactors) -> SecondFactors:
            new_factors = None
            if recovery_codes.is_code(code):
                new_factors = factors.use_recovery_code(self._hasher.hash(code, user_id=user_id))
            if new_factors is None:
                self._refuse_code(user_id, number, "recovery_code", _WRONG_RECOVERY_CODE)
            return new_factors

        change = change_factors(self._store, user_id, use)
        self._attempts.reset(sender)
        count = len(change.new.recovery_hashes)
        self._notices.report(
            "mfa.recovery_code_used",
            self._holders.get(user_id),
            mail="recovery_code_used",
            new={"recovery_codes": count},
            count=str(count),
        )

    def _verify_passkey(self, user_id: str, credential: Mapping[str, Any]) -> None:
        try:
            challenge = use_challenge(self._challenges, user_id, "authentication", credential)
            self._use_passkey(user_id, credential, challenge)
        except CeremonyFailed as failure:
            self._record_failure(user_id, "passkey")
            raise errors.InvalidCredentials(_WRONG_PASSKEY) from failure

    def _use_passkey(self, user_id: str, credential: Mapping[str, Any], challenge: bytes) -> None:
        credential_id = read_credential_id(credential)

        def use(factors: SecondFactors) -> SecondFactors:
            passkey = factors.find_passkey(credential_id)
            if passkey is None:
                raise CeremonyFailed("The person has no such passkey.")
            signature = self._ceremonies.authenticate(credential, challenge, passkey=passkey, user_id=user_id)
            new_factors = factors.use_passkey(passkey, sign_count=signature.sign_count, now=self._clock.now())
            if new_factors is None:
                raise CeremonyFailed("The counter of the authenticator has not increased.")
            return new_factors

        change_factors(self._store, user_id, use)

    def _refuse_code(self, user_id: str, number: int, method: MfaMethod, detail: str) -> NoReturn:
        """Record the failure, and write to the person when the waits begin: whoever tries knows her password."""
        self._record_failure(user_id, method, has_mail=number == FREE_ATTEMPTS)
        raise errors.InvalidCredentials(detail)

    def _record_failure(self, user_id: str, method: MfaMethod, *, has_mail: bool = False) -> None:
        self._notices.report(
            "mfa.failed",
            self._holders.get(user_id),
            mail="code_attempts" if has_mail else None,
            outcome="failure",
            new={"method": method},
        )
