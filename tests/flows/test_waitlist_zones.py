"""Offers of freed slots in a child organization: they have its time zone."""

import pytest

from tests.bookings import a_spa, next_week
from tests.flows.pipeline import Pipeline
from tests.freed_times import offer_freed_times
from tests.gateway import Caller, a_caller
from tests.keys import an_owner
from tests.waitlist import an_entry, stored_entry


@pytest.fixture
def child(aws: None) -> Caller:
    """A key of a child with a zone of its own."""
    answer = an_owner().call("POST", "/v1/organizations", json={"name": "Lake", "time_zone": "Asia/Tokyo"})
    assert answer.status == 201, answer
    return a_caller(organization_id=answer.json()["id"])


def test_an_offer_has_the_zone_of_the_child(pipeline: Pipeline, child: Caller) -> None:
    spa = a_spa(child, staff=0)
    booking, entry = spa.book(next_week(10)), an_entry(spa)
    assert spa.act(booking, "cancel").status == 200
    offer_freed_times(pipeline)
    offer = stored_entry(child, entry)
    assert offer["status"] == "offered"
    assert child.call("GET", f"/v1/bookings/{offer['booking_id']}").json()["time_zone"] == "Asia/Tokyo"
