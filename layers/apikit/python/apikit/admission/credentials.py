"""The format of API keys and of OAuth clients' secrets: minting, parsing and hashing. `apikit.admission.gate` decides who is admitted.

A public ID is `bkx_{env}_` + ULID (26) + keyed tag (8); its secret is `sk_{env}_` + the same 34 + `_` + 43 characters of
256 random bits + 6 of CRC-32, so that secret scanners can verify a match (the scheme of GitHub's tokens). The secret of an OAuth client
has the same format, with `cs_` for `sk_`.
"""

import hashlib
import re
import zlib
from typing import Literal, cast

from msgspec import Struct

from apikit.actor import Environment
from apikit.claim import secret_bits
from apikit.errors import AuthenticationFailed, InvalidCredentials
from apikit.signer import Signer

_TAG_BYTES = 5
_CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"
_BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_SECRET = re.compile(r"sk_(live|test)_([0-9a-z]{26})([0-9a-z]{8})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})", re.ASCII)
_INVALID = "The API key or its secret is invalid."


class TokenProof(Struct, frozen=True):
    """What the item that admits a token must still have: the session, or the client's generation and no revocation of the token.

    `id` is the ID of the session or of the client's token. `scopes` are the token's own; None: all of the item's.
    """

    kind: Literal["session", "client"]
    id: str
    generation: int = 0
    scopes: frozenset[str] | None = None


class Credentials(Struct, frozen=True):
    """The credentials of a request: the ID of the item that admits them, the environment, and the SHA-256 of the secret or the token.

    The ID is that of an API key or a client, or of a person's membership (`apikit.admission.principal_items`).
    """

    __repr__ = object.__repr__  # it holds a secret

    key_id: str
    environment: Environment
    secret_hash: bytes
    api_key: str = ""
    """The public ID of an API key."""
    token: TokenProof | None = None
    """Set if a token was presented instead of a secret."""

    @property
    def principal(self) -> str:
        """The ID of the key, client or person."""
        return self.key_id.partition("#")[0]


class MintedKey(Struct, frozen=True):
    """The public ID and the secret of a new key. The secret is shown once and never stored."""

    __repr__ = object.__repr__  # it holds a secret

    api_key: str
    api_secret: str

    @property
    def secret_hash(self) -> bytes:
        """SHA-256 of the secret, which is stored. A fast hash is enough for 256 random bits."""
        return hash_secret(self.api_secret)


# Parsed secrets with a valid format and tag, by their hash; parsing always gives the same result. Whether the key is valid is
# checked in the data store for each request.
_PARSED_SECRETS: dict[tuple[Signer, bytes], Credentials] = {}
_MAX_PARSED_SECRETS = 2_000


def mint_key(signer: Signer, *, key_id: str, environment: Environment) -> MintedKey:
    """Return the public ID of `key_id` and a new secret. A retry under the same Idempotency-Key returns the same secret."""
    body = key_id.removeprefix("key_") + _tag(signer, environment, key_id.removeprefix("key_"))
    return MintedKey(f"bkx_{environment}_{body}", _mint_secret(f"sk_{environment}_{body}", "api-key"))


def mint_client_secret(signer: Signer, *, client_id: str, environment: Environment) -> str:
    """Return a new secret of an OAuth client. A retry under the same Idempotency-Key returns the same secret."""
    ulid = client_id.rpartition("_")[2]
    return _mint_secret(f"cs_{environment}_{ulid}{_tag(signer, environment, ulid)}", "client-secret")


def parse_credentials(signer: Signer, *, api_key: str | None, api_secret: str | None) -> Credentials:
    """Return the credentials in the two headers, or in the secret alone. No I/O: forged credentials are rejected here.

    Raises AuthenticationFailed when the secret is missing, InvalidCredentials when the secret or the public ID is invalid.
    """
    if not api_secret:
        raise AuthenticationFailed(
            "Credentials are missing. Send X-API-Key and X-API-Secret, or Authorization: Bearer with the secret."
        )
    secret_hash = hash_secret(api_secret)
    credentials = _PARSED_SECRETS.get((signer, secret_hash)) or _cache_credentials(
        signer, _parse_secret(signer, api_secret, secret_hash)
    )
    if api_key is not None and api_key != credentials.api_key:
        raise InvalidCredentials(_INVALID)
    return credentials


def _cache_credentials(signer: Signer, credentials: Credentials) -> Credentials:
    if len(_PARSED_SECRETS) >= _MAX_PARSED_SECRETS:
        _PARSED_SECRETS.clear()
    _PARSED_SECRETS[signer, credentials.secret_hash] = credentials
    return credentials


def _parse_secret(signer: Signer, api_secret: str, secret_hash: bytes) -> Credentials:
    match = _SECRET.fullmatch(api_secret)
    if not match or _checksum(api_secret[:-6]) != api_secret[-6:]:
        raise InvalidCredentials(_INVALID)
    environment, ulid, tag = match[1], match[2], match[3]
    if _tag(signer, environment, ulid) != tag:
        raise InvalidCredentials(_INVALID)
    return Credentials(f"key_{ulid}", cast("Environment", environment), secret_hash, f"bkx_{environment}_{ulid}{tag}")


def hash_secret(api_secret: str) -> bytes:
    """Return the SHA-256 of the secret."""
    return hashlib.sha256(api_secret.encode()).digest()


def _mint_secret(prefix: str, purpose: str) -> str:
    start = f"{prefix}_{_base62(secret_bits(purpose), 43)}"
    return start + _checksum(start)


def _tag(signer: Signer, environment: str, ulid: str) -> str:
    number = int.from_bytes(signer.tag("api-key", f"{environment}/{ulid}".encode(), size=_TAG_BYTES), "big")
    return "".join(_CROCKFORD[number >> shift & 31] for shift in range(35, -1, -5))


def _checksum(text: str) -> str:
    return _base62(zlib.crc32(text.encode()), 6)


def _base62(number: int, width: int) -> str:
    digits = []
    for _ in range(width):
        number, digit = divmod(number, 62)
        digits.append(_BASE62[digit])
    return "".join(reversed(digits))
