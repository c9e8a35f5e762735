"""Which keys a client may register for its signed assertions."""

import base64
import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from joserfc.jwk import import_key
from pydantic import TypeAdapter, ValidationError

from domain.oauth_clients.public_key_set import KeySet

KEYS = TypeAdapter(KeySet)
RSA_KEY = rsa.generate_private_key(65537, 2048)


def jwk(private_key: Any, *, is_private: bool = False, **members: Any) -> dict[str, Any]:
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - for this helper only

    pem = private_key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    form: dict[str, Any] = json.loads(json.dumps(import_key(pem, key_type(private_key)).as_dict(private=is_private)))
    return {**form, **members}


def key_type(private_key: Any) -> Any:
    return {"RSAPrivateKey": "RSA", "Ed25519PrivateKey": "OKP"}.get(type(private_key).__name__, "EC")


@pytest.mark.parametrize(
    ("private_key", "algorithm"),
    [
        (RSA_KEY, "RS256"),
        (ec.generate_private_key(ec.SECP256R1()), "ES256"),
        (ed25519.Ed25519PrivateKey.generate(), "EdDSA"),
    ],
)
def test_accepts_keys_of_each_algorithm(private_key: Any, algorithm: str) -> None:
    (key,) = KEYS.validate_python({"keys": [jwk(private_key, kid="1", x5c=["dropped"])]})["keys"]
    assert key["alg"] == algorithm
    assert "x5c" not in key


@pytest.mark.parametrize(
    "key_set",
    [
        {},
        {"keys": []},
        {"keys": "x"},
        {"keys": ["x"]},
        {"jwks_uri": "https://planner.example.com/jwks.json"},
        {"keys": [{"kty": "oct", "k": "c2VjcmV0"}]},
        {"keys": [{"kty": "oct"}]},
        {"keys": [{"kty": ["RSA"]}]},
        {"keys": [jwk(RSA_KEY, is_private=True)]},
        {"keys": [jwk(RSA_KEY, alg="RS512")]},
        {"keys": [jwk(RSA_KEY, alg="none")]},
        {"keys": [jwk(RSA_KEY, use="enc")]},
        {"keys": [jwk(RSA_KEY, e="Aw")]},
        {"keys": [jwk(RSA_KEY, n=base64.urlsafe_b64encode(b"\xff" * 128).decode())]},
        {"keys": [jwk(ec.generate_private_key(ec.SECP384R1()))]},
        {"keys": [{"kty": "OKP", "crv": "Ed25519", "x": "AQ"}]},
        {"keys": [{"kty": "OKP", "crv": "Ed25519", "x": 1}]},
        {"keys": [{"kty": "OKP", "crv": "Ed25519", "x": "!"}]},
        {"keys": [jwk(RSA_KEY), jwk(RSA_KEY)]},
        {"keys": [jwk(RSA_KEY, kid="1"), jwk(RSA_KEY, kid="1")]},
        {"keys": [jwk(RSA_KEY, kid=1)]},
        {"keys": [jwk(RSA_KEY, kid=str(number)) for number in range(11)]},
    ],
)
def test_refuses(key_set: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        KEYS.validate_python(key_set)
