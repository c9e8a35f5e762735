"""The token of a device that has signed in before (OWASP, "Device cookies"): it proves that to the limits of sign-ins, and nothing else.

It is valid for one e-mail address, which it does not contain. No I/O.
"""

import re
import secrets

from apikit import Signer

_DOMAIN = "known-device"
_NAME_BYTES, _TAG_BYTES = 16, 16
_TOKEN = re.compile(r"([0-9a-f]{32})\.([0-9a-f]{32})", re.ASCII)


def mint_device_token(signer: Signer, address_key: str, device: str | None = None) -> str:
    """Return the token of a device for an address; `device` is the name of one that has a token already."""
    name = device or secrets.token_hex(_NAME_BYTES)
    return f"{name}.{signer.tag(_DOMAIN, _message(name, address_key), size=_TAG_BYTES).hex()}"


def find_device(signer: Signer, address_key: str, token: str) -> str | None:
    """Return the name of the device; None if the token is not valid for the address."""
    match = _TOKEN.fullmatch(token)
    if match and signer.matches(_DOMAIN, _message(match[1], address_key), bytes.fromhex(match[2])):
        return match[1]
    return None


def _message(name: str, address_key: str) -> bytes:
    return f"{name} {address_key}".encode()
