"""Signatures of deliveries (W3): the published examples of Standard Webhooks, and a second implementation of Ed25519."""

import base64
import hashlib
import hmac

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from domain.webhooks import signing
from domain.webhooks.signing_secrets import SigningSecret, generate_secret

# The test vector in the libraries of Standard Webhooks.
VECTOR_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
VECTOR_ID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
VECTOR_BODY = '{"test": 2432232314}'
VECTOR_TIMESTAMP_S = 1614265330
# RFC 8032 section 7.1, test 2.
RFC_PRIVATE = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
RFC_PUBLIC = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
RFC_SIGNATURE = bytes.fromhex(
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
)


class TestSharedSecrets:
    def test_give_the_published_signature(self) -> None:
        content = signing.signed_content(VECTOR_ID, VECTOR_TIMESTAMP_S, VECTOR_BODY)
        assert signing.sign_standard(VECTOR_SECRET, content) == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="

    def test_are_decoded_for_the_other_signatures_too(self) -> None:
        key = base64.b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        content = signing.signed_content(VECTOR_ID, VECTOR_TIMESTAMP_S, VECTOR_BODY)
        wedsync = hmac.new(key, b'msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}', hashlib.sha256)
        bookingx = hmac.new(key, b'{"test": 2432232314}', hashlib.sha256)
        assert signing.sign_wedsync(VECTOR_SECRET, content) == f"sha256={wedsync.hexdigest()}"
        assert signing.sign_bookingx(VECTOR_SECRET, VECTOR_BODY) == bookingx.hexdigest()


class TestKeyPairs:
    def test_give_the_signature_of_the_rfc(self) -> None:
        secret = "whsk_" + base64.b64encode(RFC_PRIVATE + RFC_PUBLIC).decode()
        signature = signing.sign_standard(secret, bytes.fromhex("72"))
        assert signature == "v1a," + base64.b64encode(RFC_SIGNATURE).decode()

    def test_show_their_public_key(self) -> None:
        secret = SigningSecret(value="whsk_" + base64.b64encode(RFC_PRIVATE + RFC_PUBLIC).decode())
        assert secret.public_key == "whpk_" + base64.b64encode(RFC_PUBLIC).decode()
        assert SigningSecret(value=VECTOR_SECRET).public_key is None

    def test_a_generated_pair_verifies_and_a_changed_content_does_not(self) -> None:
        secret = generate_secret("ed25519")
        assert secret.public_key is not None
        public_key = Ed25519PublicKey.from_public_bytes(base64.b64decode(secret.public_key.removeprefix("whpk_")))
        content = signing.signed_content("evt_1", 1772357400, '{"name":"Zoë"}')
        signature = base64.b64decode(signing.sign_standard(secret.value, content).removeprefix("v1a,"))
        public_key.verify(signature, content)
        with pytest.raises(InvalidSignature):
            public_key.verify(signature, content + b" ")
