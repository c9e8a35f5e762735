"""Signs with asymmetric keys of KMS, and reads their public keys."""

import base64
from functools import cache

from apikit.aws.aws_json import AwsError, AwsUnreachable, JsonService, json_service
from apikit.errors import Unavailable


class KeyService:
    """KMS in one region."""

    def __init__(self, kms: JsonService) -> None:
        self._kms = kms

    def sign(self, arn: str, digest: bytes) -> bytes:
        """Return the signature (RSASSA-PKCS1-v1_5) of a SHA-256 digest. Raises Unavailable."""
        response = self._kms.call(
            "Sign",
            {
                "KeyId": arn,
                "Message": base64.b64encode(digest).decode(),
                "MessageType": "DIGEST",
                "SigningAlgorithm": "RSASSA_PKCS1_V1_5_SHA_256",
            },
        )
        return base64.b64decode(response["Signature"])

    def get_public_key(self, arn: str) -> bytes:
        """Return the public key as DER (SubjectPublicKeyInfo). Raises Unavailable."""
        return base64.b64decode(self._kms.call("GetPublicKey", {"KeyId": arn})["PublicKey"])


@cache
def key_service() -> KeyService:
    """Return the process's client."""
    return KeyService(json_service("kms", target="TrentService", version="1.1", translate=_translate))


def _translate(error: AwsError | AwsUnreachable) -> Exception:
    if isinstance(error, AwsUnreachable):
        return Unavailable("The key service is not responding. Retry.", retry_after_s=1)
    return error
