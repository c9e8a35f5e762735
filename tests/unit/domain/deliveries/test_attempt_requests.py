"""Requests of attempts: stored short, shown in full, without secrets (W5, W7)."""

import dataclasses
from datetime import timedelta

import pytest

from domain.deliveries.attempt_requests import restore_requests, shorten_request
from domain.deliveries.event_payload import payload_of
from domain.deliveries.model import AttemptRequest, Delivery
from tests.builders import NOW, a_delivery, a_webhook, an_attempt, an_event

URL = "https://hooks.example.com/wedsync"
CUSTOM_HEADERS = {"Authorization": "Bearer hunter2-hunter2", "X-Tenant": "riverside"}


@pytest.fixture
def delivery() -> Delivery:
    return a_delivery()


def headers_of(delivery: Delivery) -> dict[str, str]:
    """The headers of the first attempt. The digest is the text `sig`."""
    return {
        **CUSTOM_HEADERS,
        "Content-Type": "application/json",
        "User-Agent": "WedSync-Webhooks/1.0",
        "webhook-id": delivery.event_id,
        "webhook-timestamp": "1772357400",
        "webhook-signature": "v1,c2ln v1,b2xk",
        "X-WedSync-Signature": "sha256=736967",
        "X-WedSync-Delivery": delivery.id,
        "X-WedSync-Event": "client.created",
        "X-WedSync-Attempt": "1",
        "X-BookingX-Delivery": delivery.id,
        "X-BookingX-Event": "client.created",
        "X-BookingX-Signature": "00ff",
    }


def shorten(delivery: Delivery, headers: dict[str, str]) -> AttemptRequest:
    return shorten_request(delivery, url=URL, headers=headers, custom_headers=CUSTOM_HEADERS, number=1, started_at=NOW)


def restore(delivery: Delivery, request: AttemptRequest) -> AttemptRequest:
    attempts = [an_attempt(request=request)]
    (attempt,) = restore_requests(dataclasses.replace(delivery, attempts=attempts)).attempts
    assert attempt.request is not None
    return attempt.request


class TestRequest:
    def test_is_shown_with_every_header_that_was_sent(self, delivery: Delivery) -> None:
        headers = headers_of(delivery)
        result = restore(delivery, shorten(delivery, headers))
        assert result == AttemptRequest(
            url=URL, headers={**headers, "Authorization": "********", "X-Tenant": "********"}
        )

    def test_is_stored_with_signatures_and_the_names_of_custom_headers(self, delivery: Delivery) -> None:
        assert shorten(delivery, headers_of(delivery)).headers == {
            "Authorization": "********",
            "X-Tenant": "********",
            "webhook-signature": "v1,c2ln v1,b2xk",
            "X-BookingX-Signature": "00ff",
        }

    @pytest.mark.parametrize("name", ["webhook-timestamp", "X-WedSync-Signature", "X-WedSync-Attempt"])
    def test_shows_a_header_as_it_was_sent_when_the_delivery_implies_another(
        self, delivery: Delivery, name: str
    ) -> None:
        headers = {**headers_of(delivery), name: "7"}
        assert restore(delivery, shorten(delivery, headers)).headers[name] == "7"

    def test_does_not_show_a_header_that_was_not_sent(self, delivery: Delivery) -> None:
        headers = {name: value for name, value in headers_of(delivery).items() if not name.startswith("X-")}
        result = restore(delivery, shorten(delivery, headers))
        assert result.headers.keys() == {*headers, *CUSTOM_HEADERS}

    def test_has_the_time_and_number_of_its_own_attempt(self, delivery: Delivery) -> None:
        request = AttemptRequest(url=URL, headers={})
        attempts = [an_attempt(number=n, at=NOW + timedelta(minutes=n), request=request) for n in (1, 2)]
        result = restore_requests(dataclasses.replace(delivery, attempts=attempts)).attempts
        headers = [each.request.headers for each in result if each.request]
        assert [each["webhook-timestamp"] for each in headers] == ["1772357460", "1772357520"]
        assert [each["X-WedSync-Attempt"] for each in headers] == ["1", "2"]

    def test_has_the_body_of_the_event_in_the_form_that_was_sent(self, delivery: Delivery) -> None:
        event = an_event(delivery.tenant, object_={"id": "cli_1", "object": "client", "name": "Zoë"})
        requests = [AttemptRequest(url=URL, headers={}), AttemptRequest(url=URL, headers={}, payload="thin")]
        attempts = [an_attempt(number=n, request=request) for n, request in enumerate(requests, 1)]
        delivery = dataclasses.replace(delivery, attempts=attempts)
        full, thin = (
            each.request.body for each in restore_requests(delivery, event, has_bodies=True).attempts if each.request
        )
        assert full == event.body
        assert thin == payload_of(a_webhook(payload="thin"), event)
        for result in (restore_requests(delivery, event), restore_requests(delivery, has_bodies=True)):
            assert [each.request and each.request.body for each in result.attempts] == [None, None]

    def test_with_a_public_key_signature_has_the_hmac_of_an_earlier_secret_only(self, delivery: Delivery) -> None:
        for signatures, own_signature in {"v1a,c2ln": None, "v1a,c2ln v1,b2xk": "sha256=6f6c64"}.items():
            result = restore(delivery, AttemptRequest(url=URL, headers={"webhook-signature": signatures}))
            assert result.headers.get("X-WedSync-Signature") == own_signature

    def test_is_absent_from_an_attempt_without_one(self, delivery: Delivery) -> None:
        delivery = dataclasses.replace(delivery, attempts=[an_attempt()])
        assert restore_requests(delivery) == delivery
