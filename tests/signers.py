"""Callers whose requests must be signed, and the keys that they sign with."""

from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from apikit.admission.plans import KeyPolicy, Plan, add_policy
from tests.gateway import Caller, a_caller
from tests.storage import put_item

ED25519, P256 = ed25519.Ed25519PrivateKey.generate(), ec.generate_private_key(ec.SECP256R1())


def pem(key: Any) -> str:
    """The key's public half."""
    text: bytes = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return text.decode()


def a_signer(key: Any = ED25519, *, signature: Any = "required", public_key: str | None = "") -> Caller:
    """A caller whose API key has the public key."""
    extras = KeyPolicy(signature=signature, public_key=pem(key) if public_key == "" else public_key)
    caller = a_caller(plan=add_policy(Plan(per_hour=100_000), extras))
    put_item("access", {"pk": f"KEY#{caller.key_id}", "sk": "EXTRAS", "extras": extras.to_form()})
    return caller
