"""A booking from the search to the receipt by HTTP, with every event received by a webhook."""

import json
from typing import Any

import pytest
from standardwebhooks import Webhook

from tests.e2e.spa import HotelSpa, a_hotel_spa
from tests.e2e.stack import Customer
from tests.e2e.waiting import wait_for
from tests.fakes.receiver import Receiver

Json = dict[str, Any]
PRICE = {"amount": 12500, "currency": "EUR"}
PATTERNS = ["booking.*", "availability.*", "payment.*", "receipt.*", "refund.*"]
EVENT_TYPES = {
    "booking.created",
    "booking.held",
    "booking.confirmed",
    "booking.updated",
    "booking.rescheduled",
    "booking.checked_in",
    "booking.completed",
    "booking.canceled",
    "availability.changed",
    "payment.created",
    "payment.succeeded",
    "receipt.issued",
    "refund.created",
    "refund.succeeded",
}


@pytest.fixture
def spa(customer: Customer) -> HotelSpa:
    return a_hotel_spa(customer, price=PRICE, slot_interval_minutes=60)


def received_types(receiver: Receiver, secret: str) -> set[str]:
    """Return the types of the events received so far, each verified."""
    events = [Webhook(secret).verify(request.body, request.headers) for request in list(receiver.requests)]
    return {event["type"] for event in events}


def test_the_story_of_a_booking(spa: HotelSpa, customer: Customer, receiver: Receiver) -> None:
    secret = customer.call("POST", "/v1/webhooks", json={"url": receiver.url, "event_types": PATTERNS}).json()["secret"]
    spa.next_day()
    starts = list_starts(spa, spa.time(0)[:10])
    assert len(starts) == 24

    booking = hold_and_confirm(spa, starts[9])
    pay_and_get_the_receipt(spa, booking)
    booking = reschedule_and_complete(spa, spa.read(booking), starts[12])
    assert list_actions(spa, booking) == ["completed", "checked_in", "rescheduled", "confirmed", "created"]
    pay_and_cancel(spa, starts[15])

    wait_for(lambda: received_types(receiver, secret), lambda now: now >= EVENT_TYPES, patience_s=90)


def list_starts(spa: HotelSpa, day: str) -> list[str]:
    """Return the starts of the free slots of the day."""
    path = f"/v1/availability/slots?service_id={spa.service_id}&from={day}&to={day}"
    return [each["start_at"] for each in spa.hotel.call("GET", path).json()["data"]]


def hold_and_confirm(spa: HotelSpa, start_at: str) -> Json:
    """Return a confirmed booking of a slot that is free, and not free any more while it is held."""
    check = {"service_id": spa.service_id, "start_at": start_at}
    assert spa.hotel.call("POST", "/v1/availability/check", json=check).json()["available"]
    booking = spa.book(start_at, hold_minutes=15)
    assert spa.hotel.call("POST", "/v1/availability/check", json=check).json()["reason"] == "held"
    confirmed_booking: Json = spa.act(booking, "confirm").json()
    return confirmed_booking


def pay_and_get_the_receipt(spa: HotelSpa, booking: Json) -> None:
    """Pay the whole booking, and get the receipt as JSON and as PDF."""
    path = f"/v1/payments/{pay(spa.hotel, booking, PRICE)['id']}/receipt"
    assert spa.read(booking)["payment_status"] == "paid"
    assert spa.hotel.call("GET", path).json()["total"] == PRICE
    document = spa.hotel.call("GET", path, headers={"Accept": "application/pdf"})
    assert (document.status_code, document.content[:5]) == (200, b"%PDF-")


def reschedule_and_complete(spa: HotelSpa, booking: Json, start_at: str) -> Json:
    """Return the booking after it was moved, checked in and completed."""
    booking = spa.act(booking, "reschedule", start_at=start_at).json()
    booking = spa.act(booking, "check-in").json()
    completed_booking: Json = spa.act(booking, "complete").json()
    assert (completed_booking["status"], completed_booking["start_at"]) == ("completed", start_at)
    return completed_booking


def list_actions(spa: HotelSpa, booking: Json) -> list[str]:
    """Return what the history says, newest first, without changes of other fields, such as what was paid."""
    history = spa.hotel.call("GET", f"/v1/bookings/{booking['id']}/history").json()["data"]
    return [entry["action"] for entry in history if entry["action"] != "changed"]


def pay_and_cancel(spa: HotelSpa, start_at: str) -> None:
    """Cancel a booking that was paid. The payment is refunded by the due work."""
    booking = spa.book(start_at)
    pay(spa.hotel, booking, PRICE)
    canceled_booking = spa.act(spa.read(booking), "cancel", reason="Ill.").json()
    assert canceled_booking["status"] == "canceled"
    assert wait_for(lambda: spa.read(booking)["payment_status"], lambda now: now == "refunded", patience_s=150)


def test_a_hold_expires_by_the_schedule_and_its_time_is_free(spa: HotelSpa) -> None:
    spa.next_day()
    booking = spa.book(spa.time(9), hold_minutes=1)
    # The hold is not renewed: after a minute the time is free, whether or not the schedule has run.
    status = wait_for(lambda: spa.read(booking)["status"], lambda now: now != "held", patience_s=150)
    assert status == "expired"
    spa.book(spa.time(9))


def pay(customer: Customer, booking: Json, amount: Json) -> Json:
    """Return a payment of the booking by the test provider."""
    body = {"amount": amount, "booking_id": booking["id"], "method": {"type": "card", "token": "tok_ok"}}
    answer = customer.call("POST", "/v1/payments", json=body)
    assert answer.status_code == 201, answer.text
    payment: Json = answer.json()
    assert payment["status"] == "succeeded", json.dumps(payment)
    return payment
