"""The waitlist on the deployed stack: a canceled booking is offered, the offer ends without an answer, and the next customer accepts."""

from typing import Any

from tests.e2e.spa import HotelSpa, a_hotel_spa
from tests.e2e.stack import Customer
from tests.e2e.waiting import wait_for

ROUTE = "/v1/waitlist-entries"
# An offer of a minute, and the minute within which the due work ends it.
_PATIENCE_S = 150


def an_entry(hotel: Customer, spa: HotelSpa) -> dict[str, Any]:
    """Return a new entry of a new customer for any time of the day."""
    customer = hotel.call("POST", "/v1/customers", json={"name": "Bea Bianchi"}).json()
    body = {"customer_id": customer["id"], "service_id": spa.service_id, "from": spa.time(0), "to": spa.time(23)}
    answer = hotel.call("POST", ROUTE, json=body)
    assert answer.status_code == 201, answer.text
    entry: dict[str, Any] = answer.json()
    return entry


def wait_for_status(hotel: Customer, entry: dict[str, Any], status: str) -> dict[str, Any]:
    """Return the entry when it has the status."""
    return wait_for(
        lambda: hotel.call("GET", f"{ROUTE}/{entry['id']}").json(),
        lambda form: form["status"] == status,
        patience_s=_PATIENCE_S,
    )


def test_an_offer_without_an_answer_goes_to_the_next(customer: Customer) -> None:
    spa = a_hotel_spa(customer, offer_minutes=1)
    booking = spa.book(spa.time(10))
    first, second = an_entry(customer, spa), an_entry(customer, spa)
    assert spa.act(booking, "cancel").status_code == 200
    offer = wait_for_status(customer, first, "offered")
    hold = customer.call("GET", f"/v1/bookings/{offer['booking_id']}").json()
    assert (hold["status"], hold["source"], hold["start_at"]) == ("held", "waitlist", booking["start_at"])
    assert spa.send(spa.time(10)).json()["reason"] == "held"
    wait_for_status(customer, second, "offered")
    wait_for_status(customer, first, "waiting")
    assert customer.call("POST", f"{ROUTE}/{first['id']}/accept").status_code == 409
    answer = customer.call("POST", f"{ROUTE}/{second['id']}/accept")
    assert (answer.status_code, answer.json()["status"]) == (200, "confirmed"), answer.text
    wait_for_status(customer, second, "converted")
    types = wait_for(
        lambda: [
            each["type"] for each in customer.call("GET", "/v1/events?type=waitlist.*&sort=sequence").json()["data"]
        ],
        lambda names: names[-1] == "waitlist.entry_converted",
    )
    assert types[:4] == [*["waitlist.entry_created"] * 2, *["waitlist.slot_offered"] * 2]
