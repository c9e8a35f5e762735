"""A key service with RSA keys in memory, one for each ARN."""

from functools import cache

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


class FakeKeyService:
    """Signs as KMS does."""

    def sign(self, arn: str, digest: bytes) -> bytes:
        """The signature of a digest."""
        return private_key(arn).sign(digest, PKCS1v15(), Prehashed(SHA256()))

    def get_public_key(self, arn: str) -> bytes:
        """The public key as DER."""
        return private_key(arn).public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


@cache
def private_key(arn: str) -> RSAPrivateKey:
    """The key of an ARN, made once per process."""
    return generate_private_key(public_exponent=65_537, key_size=2_048)
