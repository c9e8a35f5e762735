"""Requests of attempts, stored without their body and the headers that follow from the delivery and from other headers. No I/O.

A delivery is stored millions of times and read rarely: `shorten_request` omits what can be derived, `restore_requests` adds it.
"""

import base64
import dataclasses
from collections.abc import Mapping
from datetime import datetime

from apikit import epoch_ms
from apikit.resources import fields
from domain.deliveries import webhook_headers
from domain.deliveries.event_payload import render_payload
from domain.deliveries.model import Attempt, AttemptRequest, Delivery
from domain.events.model import Event
from domain.webhooks.model import PayloadForm

_HMAC_PREFIX = "v1,"


def shorten_request(
    delivery: Delivery,
    *,
    url: str,
    headers: Mapping[str, str],
    custom_headers: Mapping[str, str],
    payload: PayloadForm = "full",
    number: int,
    started_at: datetime,
) -> AttemptRequest:
    """Return the request as stored: values of custom headers masked, and only the headers that `restore_requests` cannot derive."""
    masked_headers = {**headers, **fields.mask(custom_headers)}
    derived_headers = _derive_headers(delivery, number, started_at, masked_headers)
    # An empty value says that a header that could be derived was not sent.
    all_headers = dict.fromkeys(derived_headers, "") | masked_headers
    return AttemptRequest(
        url=url,
        headers={name: value for name, value in all_headers.items() if derived_headers.get(name) != value},
        payload=payload,
    )


def restore_requests(delivery: Delivery, event: Event | None = None, *, has_bodies: bool = False) -> Delivery:
    """Return the delivery with all headers of its requests, for a response of the API.

    If it `has_bodies`, also with their bodies: that of a test send is stored, the others follow from the event.
    """
    attempts = [_restore_request(delivery, each, event, has_bodies=has_bodies) for each in delivery.attempts]
    return dataclasses.replace(delivery, attempts=attempts)


def _restore_request(delivery: Delivery, attempt: Attempt, event: Event | None, *, has_bodies: bool) -> Attempt:
    request = attempt.request
    if request is None:
        return attempt
    headers = _derive_headers(delivery, attempt.number, attempt.at, request.headers) | request.headers
    return dataclasses.replace(
        attempt,
        request=dataclasses.replace(
            request,
            headers={name: value for name, value in headers.items() if value},
            body=_find_body(request, event) if has_bodies else None,
        ),
    )


def _find_body(request: AttemptRequest, event: Event | None) -> str | None:
    if request.body is not None or event is None:
        return request.body
    return render_payload(event, request.payload)


def _derive_headers(
    delivery: Delivery, number: int, started_at: datetime, headers: Mapping[str, str]
) -> dict[str, str]:
    """Return the headers of an attempt that follow from the delivery and from the other headers."""
    return {
        **webhook_headers.build_identification(
            delivery.event_id,
            delivery.event_type,
            delivery_id=delivery.id,
            attempt=number,
            timestamp_s=epoch_ms(started_at) // 1000,
        ),
        **_derive_own_signature(headers.get(webhook_headers.SIGNATURE, "")),
    }


def _derive_own_signature(signatures: str) -> dict[str, str]:
    """Return X-WedSync-Signature: the bytes of the first HMAC in base 16."""
    for signature in signatures.split(" "):
        if signature.startswith(_HMAC_PREFIX):
            return {
                webhook_headers.OWN_SIGNATURE: f"sha256={base64.b64decode(signature.removeprefix(_HMAC_PREFIX)).hex()}"
            }
    return {}
