"""Finds out why a receiver could not verify a delivery. No I/O."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from apikit import epoch_ms
from domain.log_text import encode_form
from domain.webhooks.signature_check import CheckReason, SignatureCheck, SignatureCheckDetails
from domain.webhooks.signature_headers import (
    HeaderName,
    ReceivedSignatures,
    SignedMessage,
    UnreadableHeader,
    choose_header,
    format_digest,
    read_message,
    read_signatures,
)
from domain.webhooks.verification_key import VerificationKey

TOLERANCE_S = 300

FindKeys = Callable[[], Iterable[VerificationKey]]
"""Returns the keys of the owner's webhooks, those that sign now."""

_BODY_HEADER: HeaderName = "x-bookingx-signature"
_RAW_BODY = "Verify the body as it was received, before parsing it."


@dataclass(frozen=True)
class _Finding:
    reason: CheckReason
    detail: str


def check_signature(details: SignatureCheckDetails, now: datetime, find_keys: FindKeys) -> SignatureCheck:
    """Return the result. Calls `find_keys` only if the signature does not match."""
    headers = {name.lower(): value.strip() for name, value in details.headers.items()}
    key = VerificationKey.parse(details.secret)
    header, message = choose_header(headers, key), read_message(headers, details.payload)
    finding = _find_fault(_Delivery(headers, header, message, key), now, find_keys)
    return SignatureCheck(
        valid=finding is None,
        reason=finding.reason if finding else None,
        detail=finding.detail if finding else None,
        checked_header=header,
        expected_header=_expected_header(key, header, message),
    )


@dataclass(frozen=True)
class _Delivery:
    headers: dict[str, str]
    header: HeaderName
    message: SignedMessage
    key: VerificationKey


def _find_fault(delivery: _Delivery, now: datetime, find_keys: FindKeys) -> _Finding | None:
    try:
        candidates = read_signatures(delivery.headers, delivery.header, delivery.key)
    except UnreadableHeader as error:
        return _Finding(error.fault, str(error))
    if candidates.match(delivery.key, delivery.message):
        return None if delivery.header == _BODY_HEADER else _check_time(delivery.message, now)
    return _find_change(candidates, delivery) or _find_key(candidates, delivery, find_keys)


def _check_time(message: SignedMessage, now: datetime) -> _Finding | None:
    age_s = epoch_ms(now) // 1000 - int(message.timestamp)
    if abs(age_s) <= TOLERANCE_S:
        return None
    reason: CheckReason = "timestamp_too_old" if age_s > 0 else "timestamp_too_new"
    direction = "ago" if age_s > 0 else "ahead"
    detail = f"The signature is correct, but `webhook-timestamp` is {abs(age_s):,} s {direction}; at most {TOLERANCE_S} s are accepted."
    return _Finding(reason, detail)


def _find_change(candidates: ReceivedSignatures, delivery: _Delivery) -> _Finding | None:
    """Return what changed, where the given secret shows it: the spelling of the body, or the ID or time."""
    key, message = delivery.key, delivery.message
    if any(candidates.match(key, replace(message, payload=text)) for text in _other_spellings(message.payload)):
        return _Finding(
            "body_changed", f"The payload was parsed and written again, or has other white space. {_RAW_BODY}"
        )
    if _is_body_signed(delivery):
        detail = "The payload is the one that was signed, but `webhook-id` or `webhook-timestamp` are not."
        return _Finding("id_or_timestamp_changed", detail)
    return None


def _is_body_signed(delivery: _Delivery) -> bool:
    if delivery.header == _BODY_HEADER or delivery.key.scheme == "ed25519":
        return False
    try:
        body_signature = read_signatures(delivery.headers, _BODY_HEADER, delivery.key)
    except UnreadableHeader:
        return False
    return body_signature.match(delivery.key, delivery.message)


def _find_key(candidates: ReceivedSignatures, delivery: _Delivery, find_keys: FindKeys) -> _Finding:
    """Return whether the secret is wrong or the content, by the secrets of the owner's webhooks."""
    keys = list(find_keys())
    if any(candidates.match(key, delivery.message) for key in keys if key.scheme == delivery.key.scheme):
        return _Finding(
            "wrong_secret",
            "The delivery was signed with the secret of another webhook of yours, or with its other secret.",
        )
    if delivery.key not in keys:
        detail = "No webhook in this environment signs with this secret. Use the current secret of the webhook that sent the delivery."
        return _Finding("wrong_secret", detail)
    if delivery.header == _BODY_HEADER or _BODY_HEADER in delivery.headers:
        return _Finding(
            "body_changed", f"The secret is correct, but the payload is not the one that was signed. {_RAW_BODY}"
        )
    detail = (
        "The secret is correct, but the payload, `webhook-id` or `webhook-timestamp` are not those that were signed."
    )
    return _Finding("content_changed", f"{detail} {_RAW_BODY}")


def _other_spellings(payload: str) -> Iterator[str]:
    """Yield the payload as the platform would have written it."""
    yield payload.strip()
    try:
        form = json.loads(payload)
    except (ValueError, RecursionError):
        return
    if isinstance(form, dict):
        yield encode_form(form)


def _expected_header(key: VerificationKey, header: HeaderName, message: SignedMessage) -> str | None:
    has_ids = bool(message.event_id and message.timestamp) or header == _BODY_HEADER
    digest = key.digest(message.content(header)) if has_ids else None
    return None if digest is None else format_digest(header, digest)
