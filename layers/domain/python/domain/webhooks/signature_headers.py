"""Reads the signature headers of a delivery that a receiver got: Standard Webhooks, WedSync's and BookingX's."""

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from domain.webhooks.signing import signed_content
from domain.webhooks.verification_key import VerificationKey

HeaderName = Literal["webhook-signature", "x-wedsync-signature", "x-bookingx-signature"]
HeaderFault = Literal["header_missing", "header_malformed", "wrong_scheme"]

_HEX_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_TIMESTAMP = re.compile(r"[0-9]{1,12}", re.ASCII)
_VERSION_PREFIXES = {"hmac-sha256": "v1,", "ed25519": "v1a,"}
_ID_HEADERS = ("webhook-id", "webhook-timestamp")


class UnreadableHeader(Exception):
    """The headers have no signature that the key can verify; `fault` is the kind of the problem, the message says what is wrong."""

    def __init__(self, fault: HeaderFault, detail: str) -> None:
        super().__init__(detail)
        self.fault = fault


@dataclass(frozen=True)
class SignedMessage:
    """A payload and what identifies it: the content of every signature."""

    event_id: str
    timestamp: str
    payload: str

    def content(self, header: HeaderName) -> bytes:
        """Return the content that the header signs."""
        if header == "x-bookingx-signature":
            return self.payload.encode()
        return signed_content(self.event_id, self.timestamp, self.payload)


@dataclass(frozen=True)
class ReceivedSignatures:
    """The signatures of one header that a key can verify."""

    header: HeaderName
    signatures: tuple[bytes, ...]

    def match(self, key: VerificationKey, message: SignedMessage) -> bool:
        """Return whether one of the signatures is of this key and message."""
        content = message.content(self.header)
        return any(key.verifies(signature, content) for signature in self.signatures)


def read_message(headers: Mapping[str, str], payload: str) -> SignedMessage:
    """Return the message. The names of headers are in lower case. Fields that are missing are empty."""
    event_id, timestamp = (headers.get(name, "") for name in _ID_HEADERS)
    return SignedMessage(event_id, timestamp, payload)


def choose_header(headers: Mapping[str, str], key: VerificationKey) -> HeaderName:
    """Return the strongest header that is present and that the key can verify; without any, `webhook-signature`."""
    legacy: tuple[HeaderName, ...] = ("x-wedsync-signature", "x-bookingx-signature")
    if "webhook-signature" in headers or key.scheme == "ed25519":
        return "webhook-signature"
    return next((name for name in legacy if headers.get(name)), "webhook-signature")


def read_signatures(headers: Mapping[str, str], header: HeaderName, key: VerificationKey) -> ReceivedSignatures:
    """Return the signatures of the header. Raises UnreadableHeader."""
    names = (header,) if header == "x-bookingx-signature" else (header, *_ID_HEADERS)
    missing = [name for name in names if not headers.get(name)]
    if missing:
        raise UnreadableHeader(
            "header_missing", f"The request has no {' and no '.join(f'`{each}`' for each in missing)}."
        )
    if header != "x-bookingx-signature" and not _TIMESTAMP.fullmatch(headers["webhook-timestamp"]):
        raise UnreadableHeader("header_malformed", "`webhook-timestamp` must be seconds since 1970, as an integer.")
    if header == "webhook-signature":
        return ReceivedSignatures(header, _read_standard(headers[header], key))
    digest = headers[header].removeprefix("sha256=") if header == "x-wedsync-signature" else headers[header]
    prefix = "`sha256=` and " if header == "x-wedsync-signature" else ""
    if not _HEX_DIGEST.fullmatch(digest) or (prefix and digest == headers[header]):
        raise UnreadableHeader("header_malformed", f"`{header}` must be {prefix}64 hexadecimal digits in lower case.")
    return ReceivedSignatures(header, (bytes.fromhex(digest),))


def format_digest(header: HeaderName, digest: bytes) -> str:
    """Return the value of the header for a digest."""
    if header == "webhook-signature":
        return f"v1,{base64.b64encode(digest).decode()}"
    return f"sha256={digest.hex()}" if header == "x-wedsync-signature" else digest.hex()


def _read_standard(value: str, key: VerificationKey) -> tuple[bytes, ...]:
    signatures = value.split(" ")
    if not all(each.startswith(tuple(_VERSION_PREFIXES.values())) for each in signatures):
        detail = "`webhook-signature` must be signatures separated by one space, each starting with `v1,` or `v1a,`."
        raise UnreadableHeader("header_malformed", detail)
    prefix = _VERSION_PREFIXES[key.scheme]
    own_signatures = [each.removeprefix(prefix) for each in signatures if each.startswith(prefix)]
    if not own_signatures:
        other = "public key (`whpk_…`)" if key.scheme == "hmac-sha256" else "shared secret (`whsec_…`)"
        detail = (
            f"`webhook-signature` has no `{prefix}` signature, which this secret verifies. Use the webhook's {other}."
        )
        raise UnreadableHeader("wrong_scheme", detail)
    try:
        return tuple(base64.b64decode(each, validate=True) for each in own_signatures)
    except (binascii.Error, ValueError):
        raise UnreadableHeader("header_malformed", "The signatures in `webhook-signature` must be Base64.") from None
