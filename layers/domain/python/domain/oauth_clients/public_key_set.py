"""The public keys of a client that authenticates with signed assertions (RFC 7523): a JWK set by value (RFC 7517). No I/O."""

import base64
import binascii
from typing import Annotated, Any

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

ALGORITHMS = ("RS256", "ES256", "EdDSA")
"""The algorithms of assertions. A key has one of them by its type."""
MAX_KEYS = 10
_PRIVATE_MEMBERS = frozenset({"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
_MAX_TEXT = 2_000
_MIN_RSA_BYTES, _MAX_RSA_BYTES = 256, 512
_COORDINATE_BYTES = 32
_WRONG_TYPE = "must have keys for RS256 (RSA), ES256 (P-256) or EdDSA (Ed25519)"
# Algorithm and members by the type and the curve of a key.
_KEY_TYPES: dict[tuple[Any, Any], tuple[str, tuple[str, ...]]] = {
    ("RSA", None): ("RS256", ("n", "e")),
    ("EC", "P-256"): ("ES256", ("x", "y")),
    ("OKP", "Ed25519"): ("EdDSA", ("x",)),
}


def validate_key_set(key_set: dict[str, Any]) -> dict[str, Any]:
    """Return the set with the members that verification needs. Raises PydanticCustomError for a key that may not be used."""
    if set(key_set) != {"keys"} or not isinstance(key_set["keys"], list):
        raise _error("must have `keys`, the public keys")
    keys = key_set["keys"]
    if not 1 <= len(keys) <= MAX_KEYS:
        raise _error(f"must have 1 to {MAX_KEYS} keys")
    valid_keys = [_validate_key(jwk) for jwk in keys]
    key_ids = [jwk.get("kid") for jwk in valid_keys]
    if len(valid_keys) > 1 and (None in key_ids or len(set(key_ids)) != len(key_ids)):
        raise _error("must give each key a `kid` of its own, since it has several keys")
    return {"keys": valid_keys}


def _validate_key(jwk: Any) -> dict[str, Any]:
    if not isinstance(jwk, dict):
        raise _error("must have objects as keys")
    if _PRIVATE_MEMBERS & jwk.keys():
        raise _error("must have public keys only; replace this key, since you have sent its private part")
    key_type = jwk.get("kty"), jwk.get("crv")
    if not all(isinstance(text, str | None) for text in key_type) or key_type not in _KEY_TYPES:
        raise _error(_WRONG_TYPE)
    algorithm, members = _KEY_TYPES[key_type]
    if jwk.get("alg", algorithm) != algorithm or jwk.get("use", "sig") != "sig":
        raise _error(_WRONG_TYPE)
    values = {name: _decode(jwk, name) for name in members}
    if algorithm == "RS256":
        if not _MIN_RSA_BYTES <= len(values["n"].lstrip(b"\0")) <= _MAX_RSA_BYTES or values["e"] != b"\x01\x00\x01":
            raise _error("must have RSA keys of 2,048 to 4,096 bits with the exponent 65537")
    elif any(len(value) != _COORDINATE_BYTES for value in values.values()):
        raise _error("has a coordinate that is not 32 bytes")
    key_id = jwk.get("kid")
    if key_id is not None and not (isinstance(key_id, str) and 1 <= len(key_id) <= _MAX_TEXT):
        raise _error("has a `kid` that is not a text")
    names = ("kty", "crv", "kid", *members)
    return {**{name: jwk[name] for name in names if name in jwk}, "alg": algorithm, "use": "sig"}


def _decode(jwk: dict[str, Any], name: str) -> bytes:
    text = jwk.get(name)
    if not isinstance(text, str) or len(text) > _MAX_TEXT:
        raise _error(f"has a key without a valid `{name}`")
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise _error(f"has a `{name}` that is not valid base64url") from error


def _error(detail: str) -> PydanticCustomError:
    return PydanticCustomError("invalid_jwks", detail)


KeySet = Annotated[dict[str, Any], AfterValidator(validate_key_set)]
