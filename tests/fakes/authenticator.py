"""An authenticator of passkeys in software: ES256, attestation `none`, answers in the browser's JSON (`toJSON()`)."""

import base64
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from webauthn.helpers import encode_cbor

ORIGIN, RP_ID = "https://wedsync.test", "wedsync.test"
_PRESENT_FLAG, _VERIFIED_FLAG, _ATTESTED_FLAG = 0x01, 0x04, 0x40
_EC2, _ES256, _P256 = 2, -7, 1


def b64(content: bytes) -> str:
    """The bytes in base64url without padding."""
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def unb64(text: str) -> bytes:
    """The bytes of base64url."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


@dataclass
class Authenticator:
    """One passkey. Each argument of an answer replaces what an honest browser and authenticator would put there."""

    origin: str = ORIGIN
    rp_id: str = RP_ID
    counter: int = 0
    counts: bool = True
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    credential_id: bytes = field(default_factory=lambda: os.urandom(32))
    user_handle: bytes = b""

    def create(self, options: Mapping[str, Any], **changes: Any) -> dict[str, Any]:
        """The answer of `navigator.credentials.create()`."""
        self.user_handle = unb64(options["user"]["id"])
        client_data = self._client_data("webauthn.create", options, changes)
        statement = {"fmt": changes.get("fmt", "none"), "attStmt": {}, "authData": self._attested_data(changes)}
        return self._credential(
            {
                "clientDataJSON": b64(client_data),
                "attestationObject": b64(encode_cbor(statement)),
                "transports": ["internal", "hybrid"],
            }
        )

    def get(self, options: Mapping[str, Any], **changes: Any) -> dict[str, Any]:
        """The answer of `navigator.credentials.get()`."""
        if self.counts:
            self.counter += 1
        client_data = self._client_data("webauthn.get", options, changes)
        data = self._data(changes)
        signature = self.key.sign(data + hashlib.sha256(client_data).digest(), ec.ECDSA(hashes.SHA256()))
        return self._credential(
            {
                "clientDataJSON": b64(client_data),
                "authenticatorData": b64(data),
                "signature": b64(signature),
                "userHandle": b64(changes.get("user_handle", self.user_handle)),
            }
        )

    def _credential(self, response: dict[str, Any]) -> dict[str, Any]:
        credential_id = b64(self.credential_id)
        return {
            "id": credential_id,
            "rawId": credential_id,
            "type": "public-key",
            "authenticatorAttachment": "platform",
            "clientExtensionResults": {},
            "response": response,
        }

    def _client_data(self, kind: str, options: Mapping[str, Any], changes: Mapping[str, Any]) -> bytes:
        data = {
            "type": changes.get("type", kind),
            "challenge": changes.get("challenge", options["challenge"]),
            "origin": changes.get("origin", self.origin),
            "crossOrigin": changes.get("cross_origin", False),
        }
        return json.dumps(data).encode()

    def _data(self, changes: Mapping[str, Any], *, flags: int = 0) -> bytes:
        rp_id = str(changes.get("rp_id", self.rp_id))
        flags |= int(changes.get("flags", _PRESENT_FLAG | _VERIFIED_FLAG))
        counter = int(changes.get("counter", self.counter))
        return hashlib.sha256(rp_id.encode()).digest() + bytes([flags]) + counter.to_bytes(4, "big")

    def _attested_data(self, changes: Mapping[str, Any]) -> bytes:
        head = self._data(changes, flags=_ATTESTED_FLAG)
        credential = b"\0" * 16 + len(self.credential_id).to_bytes(2, "big") + self.credential_id
        return head + credential + bytes(changes.get("public_key", self._cose_key()))

    def _cose_key(self) -> bytes:
        numbers = self.key.public_key().public_numbers()
        return bytes(
            encode_cbor(
                {1: _EC2, 3: _ES256, -1: _P256, -2: numbers.x.to_bytes(32, "big"), -3: numbers.y.to_bytes(32, "big")}
            )
        )
