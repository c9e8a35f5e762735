"""Public keys that customers register for signatures: Ed25519 or ECDSA P-256, as PEM or JWK. Imports cryptography only to parse one."""

import base64
import binascii
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    PublicKey = Ed25519PublicKey | EllipticCurvePublicKey

_MAX_CHARACTERS = 2_000
_COORDINATE_BYTES = 32


def parse_public_key(text: str) -> "PublicKey":
    """Return the key of a PEM or JWK text. Raises ValueError with the reason."""
    if len(text) > _MAX_CHARACTERS:
        raise ValueError(f"has more than {_MAX_CHARACTERS} characters")
    return _parse_jwk(text) if text.lstrip().startswith("{") else _parse_pem(text)


def _parse_pem(text: str) -> "PublicKey":
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


def _parse_jwk(text: str) -> "PublicKey":
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicNumbers  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415 - as above

    jwk = _parse_json_object(text)
    if "d" in jwk:
        raise ValueError("is a private key; send the public key only")
    key_type = (jwk.get("kty"), jwk.get("crv"))
    if key_type == ("OKP", "Ed25519"):
        return Ed25519PublicKey.from_public_bytes(_decode_coordinate(jwk, "x"))
    if key_type != ("EC", "P-256"):
        raise ValueError("must be an Ed25519 or an ECDSA P-256 key")
    x, y = (int.from_bytes(_decode_coordinate(jwk, name), "big") for name in ("x", "y"))
    try:
        return EllipticCurvePublicNumbers(x, y, SECP256R1()).public_key()
    except ValueError as error:
        raise ValueError("is not a point on the curve") from error


def _parse_json_object(text: str) -> dict[str, Any]:
    try:
        jwk = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError("is not JSON") from error
    return jwk if isinstance(jwk, dict) else {}


def _decode_coordinate(jwk: dict[str, Any], name: str) -> bytes:
    text = jwk.get(name)
    try:
        raw = base64.b64decode(str(text) + "=" * (-len(str(text)) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError(f"has a coordinate `{name}` that is not valid base64url") from error
    if len(raw) != _COORDINATE_BYTES:
        raise ValueError(f"has a coordinate `{name}` that is not 32 bytes")
    return raw
