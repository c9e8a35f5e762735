"""Signs access tokens. The private keys never leave KMS."""

import base64
import hashlib
from typing import Any

from apikit.aws import key_service
from apikit.config import setting
from apikit.json_text import encode_json
from apikit.tokens.access_tokens import TOKEN_TYPE, AccessToken
from apikit.tokens.key_set import find_current_key, signing_keys


def sign_token(token: AccessToken) -> str:
    """Return the token as a JWT, signed with RS256. Raises Unavailable."""
    key = find_current_key(signing_keys(), token.issued_at)
    header = {"alg": "RS256", "kid": key.kid, "typ": TOKEN_TYPE}
    text = f"{_encode_part(header)}.{_encode_part(token.to_claims(setting('API_BASE_URL')))}"
    signature = key_service.key_service().sign(key.arn, hashlib.sha256(text.encode()).digest())
    return f"{text}.{_encode(signature)}"


def _encode_part(value: dict[str, Any]) -> str:
    return _encode(encode_json(value))


def _encode(octets: bytes) -> str:
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()
