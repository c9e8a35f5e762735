"""Time-based one-time passwords (RFC 6238): SHA-1, six digits, 30 seconds, which every authenticator app supports."""

import base64
import hmac
import re
import secrets
from datetime import datetime
from typing import TYPE_CHECKING

from apikit import epoch_ms

if TYPE_CHECKING:
    from pyotp import TOTP

SECRET_BYTES = 20
"""160 bits, as RFC 4226 section 4 recommends."""
ISSUER = "WedSync"
STEP_S = 30
# Clocks differ: the code before and the code after the current one are accepted, too.
_WINDOW = (0, -1, 1)
_CODE = re.compile(r"[0-9]{6}", re.ASCII)


def create_secret() -> bytes:
    """Return a new secret."""
    return secrets.token_bytes(SECRET_BYTES)


def encode_secret(secret: bytes) -> str:
    """Return the secret as people type it: 32 letters and digits (base32, RFC 4648)."""
    return base64.b32encode(secret).decode()


def build_otpauth_url(secret: bytes, *, account: str) -> str:
    """Return the address that an authenticator app reads from the QR code."""
    return _totp(secret).provisioning_uri(name=account, issuer_name=ISSUER)


def find_step(secret: bytes, code: str, now: datetime) -> int | None:
    """Return the time step that the code belongs to, in a window of one step around now; None for a wrong code."""
    digits = "".join(code.split())
    if not _CODE.fullmatch(digits):
        return None
    totp, current_step = _totp(secret), epoch_ms(now) // (STEP_S * 1000)
    steps = [current_step + offset for offset in _WINDOW]
    # Every code is compared, so that the time does not depend on which one it is.
    matches = [step for step in steps if hmac.compare_digest(totp.generate_otp(step), digits)]
    return matches[0] if matches else None


def _totp(secret: bytes) -> "TOTP":
    from pyotp import TOTP  # noqa: PLC0415 - for authenticator apps only

    return TOTP(encode_secret(secret), interval=STEP_S)
