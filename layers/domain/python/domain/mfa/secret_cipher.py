"""Encryption of the secrets of authenticator apps.

Unlike passwords and recovery codes, these secrets must be read to check a code. The table encrypts its items with a key of KMS; a second
layer, AES-256-GCM (NIST SP 800-38D) with a key from the platform secret, makes an item without that secret useless. The person's ID is
authenticated with the text, so that the secret of one person does not decrypt as that of another.
"""

import os

from msgspec import Struct

from apikit import Signer

_USE = "totp-secret-encryption"
_KEY_BYTES = 32
_NONCE_BYTES = 12
# The first byte of a stored text: another key or cipher gets another one.
_FORMAT = b"\x01"


class SecretCipher(Struct, frozen=True):
    """Encrypts and decrypts secrets of people."""

    signer: Signer

    def encrypt(self, secret: bytes, *, user_id: str) -> bytes:
        """Return the encrypted secret of a person."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - for authenticator apps only

        nonce = os.urandom(_NONCE_BYTES)
        return _FORMAT + nonce + AESGCM(self._key()).encrypt(nonce, secret, user_id.encode())

    def decrypt(self, text: bytes, *, user_id: str) -> bytes:
        """Return the secret. Raises ValueError for a text of another person, or one that was changed."""
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - as above
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - as above

        start = len(_FORMAT) + _NONCE_BYTES
        if not text.startswith(_FORMAT):
            raise ValueError("The secret has an unknown format.")
        try:
            return AESGCM(self._key()).decrypt(text[len(_FORMAT) : start], text[start:], user_id.encode())
        except InvalidTag as error:
            raise ValueError("The secret cannot be decrypted.") from error

    def _key(self) -> bytes:
        return self.signer.tag(_USE, b"", size=_KEY_BYTES)
