"""Public keys that customers register to sign with: Ed25519 or ECDSA P-256, as PEM or JWK. Imports cryptography only when one is read."""

import base64
import binascii
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    PublicKey = Ed25519PublicKey | EllipticCurvePublicKey

_MOST = 2_000
_COORDINATE_BYTES = 32


def public_key_of(text: str) -> "PublicKey":
    """The key of a PEM or JWK text. Raises ValueError, whose message says what is wrong with it."""
    if len(text) > _MOST:
        raise ValueError(f"has more than {_MOST} characters")
    return _of_jwk(text) if text.lstrip().startswith("{") else _of_pem(text)


def _of_pem(text: str) -> "PublicKey":
    from cryptography.exceptions import UnsupportedAlgorithm  # noqa: PLC0415 - 30 ms that only signed requests pay
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.serialization import load_pem_public_key  # noqa: PLC0415 - as above

    try:
        key = load_pem_public_key(text.encode())
    except (ValueError, UnsupportedAlgorithm) as error:
        raise ValueError("is not a public key in PEM format") from error
    if isinstance(key, Ed25519PublicKey):
        return key
    if isinstance(key, EllipticCurvePublicKey) and isinstance(key.curve, SECP256R1):
        return key
    raise ValueError("must be an Ed25519 or an ECDSA P-256 key")


def _of_jwk(text: str) -> "PublicKey":
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicNumbers  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415 - as above

    jwk = _parsed(text)
    if "d" in jwk:
        raise ValueError("is a private key; send the public key only")
    kind = (jwk.get("kty"), jwk.get("crv"))
    if kind == ("OKP", "Ed25519"):
        return Ed25519PublicKey.from_public_bytes(_coordinate(jwk, "x"))
    if kind != ("EC", "P-256"):
        raise ValueError("must be an Ed25519 or an ECDSA P-256 key")
    x, y = (int.from_bytes(_coordinate(jwk, name), "big") for name in ("x", "y"))
    try:
        return EllipticCurvePublicNumbers(x, y, SECP256R1()).public_key()
    except ValueError as error:
        raise ValueError("is not a point on the curve") from error


def _parsed(text: str) -> dict[str, Any]:
    try:
        jwk = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError("is not JSON") from error
    return jwk if isinstance(jwk, dict) else {}


def _coordinate(jwk: dict[str, Any], name: str) -> bytes:
    text = jwk.get(name)
    try:
        raw = base64.b64decode(str(text) + "=" * (-len(str(text)) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError(f"has a coordinate `{name}` that is not valid base64url") from error
    if len(raw) != _COORDINATE_BYTES:
        raise ValueError(f"has a coordinate `{name}` that is not 32 bytes")
    return raw
