"""Converts the public keys for request signing to PEM (RFC 7468). Keys are Ed25519 (RFC 8410) or P-256 (RFC 5480). No I/O."""

import base64
import binascii
import json
import re
from collections.abc import Mapping
from typing import Any

from pydantic_core import PydanticCustomError

# The bytes of SubjectPublicKeyInfo in front of the key. They are fixed for both algorithms.
_ED25519_PREFIX = bytes.fromhex("302a300506032b6570032100")
_P256_PREFIX = bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d030107034200")
_ED25519_SIZE, _COORDINATE_SIZE = 32, 32
_UNCOMPRESSED_POINT = b"\x04"
# The curve P-256 of FIPS 186-4: y^2 = x^3 - 3x + b modulo p.
_P = 2**256 - 2**224 + 2**192 + 2**96 - 1
_B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
_PEM = re.compile(r"\s*-----BEGIN ([A-Z ]+)-----\s+([A-Za-z0-9+/=\s]+?)\s+-----END \1-----\s*", re.ASCII)


def to_pem(value: Any) -> str:
    """Convert a key to PEM from PEM, a JWK (RFC 7517) or the text of a JWK. Raises PydanticCustomError for anything else."""
    if isinstance(value, str) and value.lstrip().startswith("{"):
        value = _parse_json(value)
    if isinstance(value, Mapping):
        return _encode_pem(_parse_jwk(value))
    if not isinstance(value, str):
        raise PydanticCustomError("wrong_type", "must be a PEM string or a JWK")
    match = _PEM.fullmatch(value)
    if not match:
        raise _invalid_key("not a public key in PEM format or a JWK")
    if "PRIVATE" in match[1]:
        raise _private_key()
    try:
        der = base64.b64decode(re.sub(r"\s", "", match[2]), validate=True)
    except binascii.Error as error:
        raise _invalid_key("the PEM does not contain valid base64") from error
    return _encode_pem(_validate(der))


def _parse_jwk(jwk: Mapping[str, Any]) -> bytes:
    if "d" in jwk:
        raise _private_key()
    match (jwk.get("kty"), jwk.get("crv")):
        case ("OKP", "Ed25519"):
            return _validate(_ED25519_PREFIX + _decode_member(jwk, "x", _ED25519_SIZE))
        case ("EC", "P-256"):
            x, y = (_decode_member(jwk, name, _COORDINATE_SIZE) for name in ("x", "y"))
            return _validate(_P256_PREFIX + _UNCOMPRESSED_POINT + x + y)
    raise _invalid_key("must be an Ed25519 (OKP) or a P-256 (EC) key")


def _validate(der: bytes) -> bytes:
    if der.startswith(_ED25519_PREFIX) and len(der) == len(_ED25519_PREFIX) + _ED25519_SIZE:
        return der
    point = der.removeprefix(_P256_PREFIX)
    if len(point) == len(der) or len(point) != 1 + 2 * _COORDINATE_SIZE or point[:1] != _UNCOMPRESSED_POINT:
        raise _invalid_key("must be an Ed25519 or an uncompressed P-256 public key")
    x, y = int.from_bytes(point[1:33], "big"), int.from_bytes(point[33:], "big")
    if x >= _P or y >= _P or (y * y - (x * x * x - 3 * x + _B)) % _P:
        raise _invalid_key("the point is not on the curve P-256")
    return der


def _decode_member(jwk: Mapping[str, Any], name: str, size: int) -> bytes:
    text = jwk.get(name)
    if not isinstance(text, str) or not re.fullmatch(r"[A-Za-z0-9_-]+", text, re.ASCII):
        raise _invalid_key(f"`{name}` of the JWK is not valid base64url")
    try:
        number = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error as error:
        raise _invalid_key(f"`{name}` of the JWK is not valid base64url") from error
    if len(number) != size:
        raise _invalid_key(f"`{name}` of the JWK must have {size} bytes")
    return number


def _parse_json(text: str) -> Mapping[str, Any]:
    try:
        value = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise _invalid_key("not a JWK") from error
    if not isinstance(value, dict):
        raise _invalid_key("not a JWK")
    return value


def _encode_pem(der: bytes) -> str:
    text = base64.b64encode(der).decode()
    lines = [text[start : start + 64] for start in range(0, len(text), 64)]
    return "\n".join(["-----BEGIN PUBLIC KEY-----", *lines, "-----END PUBLIC KEY-----", ""])


def _invalid_key(detail: str) -> PydanticCustomError:
    return PydanticCustomError("invalid_public_key", detail)


def _private_key() -> PydanticCustomError:
    return PydanticCustomError("private_key", "this is a private key; send the public key only")
