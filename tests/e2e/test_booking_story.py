"""A booking from the search to the receipt by HTTP, with every event received by a webhook."""

import json
from typing import Any

import pytest
from standardwebhooks import Webhook

from tests.e2e.spa import HotelSpa, a_hotel_spa
from tests.e2e.stack import Customer
from tests.e2e.waiting import wait_for
from tests.fakes.receiver import Receiver


@pytest.fixture
def spa(customer: Customer) -> HotelSpa:
    return a_hotel_spa(customer, price={"amount": 12500, "currency": "EUR"}, slot_interval_minutes=60)


def received_types(receiver: Receiver, secret: str) -> set[str]:
    """Return the types of the events received so far, each verified."""
    events = [Webhook(secret).verify(request.body, request.headers) for request in list(receiver.requests)]
    return {event["type"] for event in events}


def test_the_story_of_a_booking(spa: HotelSpa, customer: Customer, receiver: Receiver) -> None:
    subscription = {
        "url": receiver.url,
        "event_types": ["booking.*", "availability.*", "payment.*", "receipt.*", "refund.*"],
    }
    secret = customer.call("POST", "/v1/webhooks", json=subscription).json()["secret"]
    spa.next_day()
    day = spa.time(0)[:10]

    # Search, check, hold, confirm.
    slots = customer.call("GET", f"/v1/availability/slots?service_id={spa.service_id}&from={day}&to={day}").json()[
        "data"
    ]
    assert len(slots) == 24
    start_at = slots[9]["start_at"]
    check = {"service_id": spa.service_id, "start_at": start_at}
    assert customer.call("POST", "/v1/availability/check", json=check).json()["available"]
    booking = spa.book(start_at, hold_minutes=15)
    assert customer.call("POST", "/v1/availability/check", json=check).json()["reason"] == "held"
    booking = spa.act(booking, "confirm").json()

    # Pay and get the receipt.
    payment = pay(customer, booking, {"amount": 12500, "currency": "EUR"})
    assert spa.read(booking)["payment_status"] == "paid"
    path = f"/v1/payments/{payment['id']}/receipt"
    receipt = customer.call("GET", path).json()
    assert receipt["total"] == {"amount": 12500, "currency": "EUR"}
    document = customer.call("GET", path, headers={"Accept": "application/pdf"})
    assert (document.status_code, document.content[:5]) == (200, b"%PDF-")

    # Move, check in, complete.
    booking = spa.act(spa.read(booking), "reschedule", start_at=slots[12]["start_at"]).json()
    booking = spa.act(booking, "check-in").json()
    booking = spa.act(booking, "complete").json()
    history = customer.call("GET", f"/v1/bookings/{booking['id']}/history").json()["data"]
    actions = [entry["action"] for entry in history]
    assert [each for each in actions if each != "changed"] == [
        "completed",
        "checked_in",
        "rescheduled",
        "confirmed",
        "created",
    ]

    # Another one is canceled, and its payment comes back.
    other = spa.book(slots[15]["start_at"])
    pay(customer, other, {"amount": 12500, "currency": "EUR"})
    canceled_booking = spa.act(spa.read(other), "cancel", reason="Ill.").json()
    assert canceled_booking["status"] == "canceled"
    assert wait_for(lambda: spa.read(other)["payment_status"], lambda now: now == "refunded", patience_s=150)

    event_types = {
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
    assert (
        wait_for(lambda: received_types(receiver, secret), lambda now: now >= event_types, patience_s=90) >= event_types
    )


def test_a_hold_expires_by_the_schedule_and_its_time_is_free(spa: HotelSpa) -> None:
    spa.next_day()
    booking = spa.book(spa.time(9), hold_minutes=1)
    # The hold is not renewed: after a minute the time is free, whether or not the schedule has run.
    status = wait_for(lambda: spa.read(booking)["status"], lambda now: now != "held", patience_s=150)
    assert status == "expired"
    spa.book(spa.time(9))


def pay(customer: Customer, booking: dict[str, Any], amount: dict[str, Any]) -> dict[str, Any]:
    """Return a payment of the booking by the test provider."""
    body = {"amount": amount, "booking_id": booking["id"], "method": {"type": "card", "token": "tok_ok"}}
    answer = customer.call("POST", "/v1/payments", json=body)
    assert answer.status_code == 201, answer.text
    payment: dict[str, Any] = answer.json()
    assert payment["status"] == "succeeded", json.dumps(payment)
    return payment
