"""The two ceremonies of WebAuthn Level 3: registering a passkey (section 7.1) and signing with one (section 7.2).

Options and credentials are the browser's own JSON (`parseCreationOptionsFromJSON`, `toJSON`). The library `webauthn` is imported with the
first passkey: it takes 140 ms.
"""

import base64
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from msgspec import Struct

from domain.mfa.model import Passkey
from domain.mfa.relying_party import RelyingParty

T = TypeVar("T")

TIMEOUT_MS = 300_000
_MAX_CREDENTIAL_ID_BYTES = 1_023
_MAX_PUBLIC_KEY_BYTES = 2_000


class CeremonyFailed(Exception):
    """The credential is malformed, or is not the answer to the challenge from the right page and person."""


class CredentialHolder(Struct, frozen=True):
    """The person who registers a passkey, as browsers show her."""

    user_id: str
    email: str
    name: str


class RegisteredCredential(Struct, frozen=True, kw_only=True):
    """A new credential."""

    credential_id: str
    public_key: bytes
    sign_count: int
    transports: tuple[str, ...]
    is_synced: bool


class PasskeySignature(Struct, frozen=True):
    """A valid signature of a passkey."""

    passkey: Passkey
    sign_count: int


class WebauthnCeremonies(Struct, frozen=True):
    """The ceremonies of one relying party. The person must be verified by the authenticator: by fingerprint, face or PIN."""

    party: RelyingParty

    def registration_options(
        self, holder: CredentialHolder, passkeys: Iterable[Passkey], challenge: bytes
    ) -> dict[str, Any]:
        """Return the options of `navigator.credentials.create()`; authenticators that have a passkey already are excluded."""
        import webauthn  # noqa: PLC0415 - for passkeys only
        from webauthn.helpers import structs  # noqa: PLC0415 - as above

        selection = structs.AuthenticatorSelectionCriteria(
            resident_key=structs.ResidentKeyRequirement.PREFERRED,
            user_verification=structs.UserVerificationRequirement.REQUIRED,
        )
        options = webauthn.generate_registration_options(
            rp_id=self.party.id,
            rp_name=self.party.name,
            user_id=holder.user_id.encode(),
            user_name=holder.email,
            user_display_name=holder.name or holder.email,
            challenge=challenge,
            timeout=TIMEOUT_MS,
            attestation=structs.AttestationConveyancePreference.NONE,
            authenticator_selection=selection,
            exclude_credentials=_describe(passkeys),
        )
        return webauthn.helpers.options_to_json_dict(options)

    def authentication_options(self, passkeys: Iterable[Passkey], challenge: bytes) -> dict[str, Any]:
        """Return the options of `navigator.credentials.get()` with the person's passkeys."""
        import webauthn  # noqa: PLC0415 - for passkeys only
        from webauthn.helpers import structs  # noqa: PLC0415 - as above

        options = webauthn.generate_authentication_options(
            rp_id=self.party.id,
            challenge=challenge,
            timeout=TIMEOUT_MS,
            allow_credentials=_describe(passkeys),
            user_verification=structs.UserVerificationRequirement.REQUIRED,
        )
        return webauthn.helpers.options_to_json_dict(options)

    def register(self, credential: Mapping[str, Any], challenge: bytes) -> RegisteredCredential:
        """Return the new credential. Raises CeremonyFailed."""
        import webauthn  # noqa: PLC0415 - for passkeys only
        from webauthn.helpers import decode_credential_public_key, decoded_public_key_to_cryptography  # noqa: PLC0415

        def verify() -> RegisteredCredential:
            _require_same_site(credential)
            verification = webauthn.verify_registration_response(
                credential=dict(credential),
                expected_challenge=challenge,
                expected_rp_id=self.party.id,
                expected_origin=list(self.party.origins),
                require_user_verification=True,
            )
            if len(verification.credential_id) > _MAX_CREDENTIAL_ID_BYTES:
                raise CeremonyFailed("The credential ID is too long.")
            if len(verification.credential_public_key) > _MAX_PUBLIC_KEY_BYTES:
                raise CeremonyFailed("The public key is too large.")
            # A key that cannot be loaded would be refused at the first sign-in only.
            decoded_public_key_to_cryptography(decode_credential_public_key(verification.credential_public_key))
            return RegisteredCredential(
                credential_id=_to_base64url(verification.credential_id),
                public_key=verification.credential_public_key,
                sign_count=verification.sign_count,
                transports=_transports(credential),
                is_synced=verification.credential_backed_up,
            )

        return _run(verify)

    def authenticate(
        self, credential: Mapping[str, Any], challenge: bytes, *, passkey: Passkey, user_id: str
    ) -> PasskeySignature:
        """Return the signature, which is valid and newer than the last one. Raises CeremonyFailed."""
        import webauthn  # noqa: PLC0415 - for passkeys only

        def verify() -> PasskeySignature:
            _require_same_site(credential)
            parsed_credential = webauthn.helpers.parse_authentication_credential_json(dict(credential))
            if parsed_credential.response.user_handle and parsed_credential.response.user_handle != user_id.encode():
                raise CeremonyFailed("The passkey is that of another person.")
            verification = webauthn.verify_authentication_response(
                credential=parsed_credential,
                expected_challenge=challenge,
                expected_rp_id=self.party.id,
                expected_origin=list(self.party.origins),
                credential_public_key=passkey.public_key,
                credential_current_sign_count=passkey.sign_count,
                require_user_verification=True,
            )
            return PasskeySignature(passkey, verification.new_sign_count)

        return _run(verify)


def read_challenge(credential: Mapping[str, Any]) -> bytes:
    """Return the challenge that the credential claims to answer. Raises CeremonyFailed."""
    challenge = _client_data(credential).get("challenge")
    if not isinstance(challenge, str):
        raise CeremonyFailed("clientDataJSON has no challenge.")
    return _from_base64url(challenge)


def read_credential_id(credential: Mapping[str, Any]) -> str:
    """Return the credential ID, in base64url. Raises CeremonyFailed."""
    credential_id = credential.get("id")
    if not isinstance(credential_id, str):
        raise CeremonyFailed("The credential has no ID.")
    return _to_base64url(_from_base64url(credential_id))


def hash_credential_id(credential_id: str) -> str:
    """Return the SHA-256 of a credential ID, which may be longer than a key of the table."""
    return hashlib.sha256(_from_base64url(credential_id)).hexdigest()


def _run(verify: Callable[[], T]) -> T:
    """Return the result of `verify`. Raises CeremonyFailed for every error of the library about the credential."""
    from cryptography.exceptions import UnsupportedAlgorithm  # noqa: PLC0415 - for passkeys only
    from webauthn.helpers.exceptions import WebAuthnException  # noqa: PLC0415 - as above

    try:
        return verify()
    except (WebAuthnException, UnsupportedAlgorithm, ValueError, TypeError, LookupError, AttributeError) as error:
        # The library parses CBOR and keys without checking their types: an attacker's credential may raise any of these.
        raise CeremonyFailed(str(error)) from error


def _client_data(credential: Mapping[str, Any]) -> Mapping[str, Any]:
    response = credential.get("response")
    text = response.get("clientDataJSON") if isinstance(response, Mapping) else None
    if not isinstance(text, str):
        raise CeremonyFailed("The credential has no clientDataJSON.")
    try:
        value = json.loads(_from_base64url(text))
    except (ValueError, RecursionError) as error:
        raise CeremonyFailed("clientDataJSON is not JSON.") from error
    if not isinstance(value, dict):
        raise CeremonyFailed("clientDataJSON is not an object.")
    return value


def _require_same_site(credential: Mapping[str, Any]) -> None:
    """Refuse a ceremony in a frame of another site's page."""
    if _client_data(credential).get("crossOrigin"):
        raise CeremonyFailed("The passkey was used in a frame of another site.")


def _describe(passkeys: Iterable[Passkey]) -> Any:
    from webauthn.helpers import structs  # noqa: PLC0415 - for passkeys only

    return [
        structs.PublicKeyCredentialDescriptor(
            id=_from_base64url(each.credential_id),
            transports=[structs.AuthenticatorTransport(name) for name in each.transports] or None,
        )
        for each in passkeys
    ]


def _transports(credential: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the transports that the library knows; browsers may report others."""
    from webauthn.helpers.structs import AuthenticatorTransport  # noqa: PLC0415 - for passkeys only

    names = {each.value for each in AuthenticatorTransport}
    transports = credential["response"].get("transports")
    return tuple(dict.fromkeys(each for each in transports if each in names)) if isinstance(transports, list) else ()


def _to_base64url(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _from_base64url(text: str) -> bytes:
    """Return the bytes. Raises CeremonyFailed."""
    try:
        return base64.b64decode(text.encode() + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except ValueError as error:
        raise CeremonyFailed("The credential has a text that is not base64url.") from error
