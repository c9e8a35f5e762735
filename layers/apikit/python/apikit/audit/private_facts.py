"""Private facts of a request in its log line: encrypted, so that whoever reads the log, the archive or a query of it cannot read them.

AES-256-GCM (NIST SP 800-38D). Each day has a key of its own, derived from the platform's secret: random nonces are safe for 2^32 lines of
one key (section 8.3).
"""

import base64
import binascii
import json
import os
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from apikit.aws.platform_secret import signer
from apikit.json_text import encode_json

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES, _KEY_BYTES = 12, 32


class UnreadableFacts(Exception):
    """The text is not what `encrypt_facts` returned for this day and organization."""


def encrypt_facts(facts: Mapping[str, str], *, day: str, organization_id: str) -> str:
    """Return the facts as text. `day` is the date of the line (`2026-03-01`). Raises the errors of reading the platform's secret."""
    nonce = os.urandom(_NONCE_BYTES)
    content = _cipher(day).encrypt(nonce, encode_json(facts), organization_id.encode())
    return base64.b64encode(nonce + content).decode()


def decrypt_facts(text: str, *, day: str, organization_id: str) -> dict[str, str]:
    """Return the facts. Raises UnreadableFacts, also after the platform's secret was replaced."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - for one worker

    try:
        raw = base64.b64decode(text, validate=True)
        content = _cipher(day).decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], organization_id.encode())
        facts: Any = json.loads(content)
    except (InvalidTag, binascii.Error, ValueError) as error:
        raise UnreadableFacts("The private facts cannot be decrypted.") from error
    return {str(name): str(value) for name, value in facts.items()}


@lru_cache(4)
def _cipher(day: str) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - 13 ms, after the first response only

    return AESGCM(signer().tag("request-log", day.encode(), size=_KEY_BYTES))
