"""From a freed slot to the offer, and from the offer to the booking or to the next customer, through the stream and the bus."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from domain.bookings.due_bookings import BookingTimer
from domain.bookings.repository import BookingRepository
from domain.waitlist.offer_timer import OfferTimer
from domain.waitlist.repository import WaitlistRepository
from functions.waitlist_offers.handler import lambda_handler
from tests.bookings import ROUTE as BOOKINGS
from tests.bookings import Spa, a_spa, next_week
from tests.fakes.context import Context
from tests.flows.pipeline import Pipeline
from tests.freed_times import freed_time_messages, offer_freed_times
from tests.gateway import Answer, Caller, a_caller
from tests.waitlist import ROUTE, an_entry, stored_entry


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller)


def stored_booking(spa: Spa, booking_id: str) -> dict[str, Any]:
    answer = spa.caller.call("GET", f"{BOOKINGS}/{booking_id}")
    assert answer.status == 200, answer
    booking: dict[str, Any] = answer.json()
    return booking


def cancel(spa: Spa, booking: dict[str, Any]) -> None:
    assert spa.act(booking, "cancel").status == 200


def accept(spa: Spa, entry: dict[str, Any], **headers: str) -> Answer:
    return spa.caller.call("POST", f"{ROUTE}/{entry['id']}/accept", headers=headers)


def end_offer(spa: Spa, entry: dict[str, Any]) -> None:
    """What the due work does when the offer of the entry ends: the booking expires, and the entry goes to the end."""
    tenant, table = Tenant(spa.caller.organization_id, "live"), Table("resources")
    bookings = BookingRepository(table)
    entries = WaitlistRepository(table, bookings)
    offer = entries.get(tenant, entry["id"])
    assert offer.offer_expires_at is not None
    assert offer.booking_id is not None
    booking = bookings.get(tenant, offer.booking_id)
    assert BookingTimer(bookings).carry_out_due(booking, offer.offer_expires_at) is not None
    assert OfferTimer(entries, bookings).carry_out_due(offer, offer.offer_expires_at) is not None


class TestOffer:
    def test_a_canceled_booking_is_offered_to_the_first(self, pipeline: Pipeline, spa: Spa) -> None:
        booking = spa.book(next_week(10))
        first, second = an_entry(spa), an_entry(spa)
        cancel(spa, booking)
        offer_freed_times(pipeline)
        offer = stored_entry(spa.caller, first)
        assert (offer["status"], offer["version"]) == ("offered", 2)
        hold = stored_booking(spa, offer["booking_id"])
        assert (hold["status"], hold["source"], hold["customer_id"]) == ("held", "waitlist", first["customer_id"])
        assert (hold["start_at"], hold["staff_id"]) == (next_week(10), spa.staff_ids[0])
        assert hold["expires_at"] == offer["offer_expires_at"]
        span = datetime.fromisoformat(offer["offer_expires_at"]) - datetime.fromisoformat(offer["updated_at"])
        assert round(span / timedelta(minutes=1)) == 30
        assert stored_entry(spa.caller, second) == second
        assert spa.send(next_week(10)).problem(409, "slot_unavailable")["reason"] == "held"

    def test_sends_the_event(self, pipeline: Pipeline, spa: Spa) -> None:
        booking, entry = spa.book(next_week(10)), an_entry(spa)
        cancel(spa, booking)
        offer_freed_times(pipeline)
        pipeline.publish()
        events = spa.caller.call("GET", "/v1/events", query="type=waitlist.*&sort=sequence").json()["data"]
        assert [each["type"] for each in events] == ["waitlist.entry_created", "waitlist.slot_offered"]
        assert events[1]["data"]["object"] == stored_entry(spa.caller, entry)
        assert events[1]["actor"]["type"] == "platform"

    def test_the_service_says_for_how_long(self, pipeline: Pipeline, caller: Caller) -> None:
        spa = a_spa(caller, offer_minutes=5)
        booking, entry = spa.book(next_week(10)), an_entry(spa)
        cancel(spa, booking)
        offer_freed_times(pipeline)
        offer = stored_entry(caller, entry)
        span = datetime.fromisoformat(offer["offer_expires_at"]) - datetime.fromisoformat(offer["updated_at"])
        assert round(span / timedelta(minutes=1)) == 5

    @pytest.mark.parametrize(
        "fields",
        [
            {"from": next_week(11)},
            {"to": next_week(10, 30)},
            {"from": next_week(10, 15)},
            {"party_size": 2},
            {"from": next_week(9, days=8), "to": next_week(17, days=8)},
        ],
    )
    def test_not_to_whom_it_does_not_suit(self, pipeline: Pipeline, spa: Spa, fields: dict[str, Any]) -> None:
        booking, entry, suitable = spa.book(next_week(10)), an_entry(spa, **fields), an_entry(spa)
        cancel(spa, booking)
        offer_freed_times(pipeline)
        assert stored_entry(spa.caller, entry) == entry
        assert stored_entry(spa.caller, suitable)["status"] == "offered"

    def test_not_with_another_staff_member(self, pipeline: Pipeline, caller: Caller) -> None:
        spa = a_spa(caller, staff=2)
        anna, bea = spa.staff_ids
        booking = spa.book(next_week(10), staff_id=anna)
        other, same = an_entry(spa, staff_id=bea), an_entry(spa, staff_id=anna)
        cancel(spa, booking)
        offer_freed_times(pipeline)
        assert stored_entry(caller, other) == other
        offer = stored_entry(caller, same)
        assert stored_booking(spa, offer["booking_id"])["staff_id"] == anna

    def test_any_staff_member_is_the_one_who_became_free(self, pipeline: Pipeline, caller: Caller) -> None:
        spa = a_spa(caller, staff=2)
        anna = spa.staff_ids[0]
        # The other one has fewer bookings.
        booking, _ = spa.book(next_week(10), staff_id=anna), spa.book(next_week(13), staff_id=anna)
        first, second = an_entry(spa), an_entry(spa)
        cancel(spa, booking)
        offer_freed_times(pipeline)
        assert stored_booking(spa, stored_entry(caller, first)["booking_id"])["staff_id"] == anna
        # What was free before is not offered.
        assert stored_entry(caller, second) == second

    def test_another_service_of_the_staff_member(self, pipeline: Pipeline, spa: Spa) -> None:
        body = {"name": "Facial", "duration_minutes": 30, "slot_interval_minutes": 30, "staff_ids": spa.staff_ids}
        facial = spa.caller.call("POST", "/v1/services", json=body).json()
        booking = spa.book(next_week(10))
        first, second, third = (an_entry(spa, service_id=facial["id"], **{"from": next_week(10)}) for _ in range(3))
        cancel(spa, booking)
        offer_freed_times(pipeline)
        offers = [stored_entry(spa.caller, each) for each in (first, second)]
        starts = [stored_booking(spa, each["booking_id"])["start_at"] for each in offers]
        assert starts == [next_week(10), next_week(10, 30)]
        assert stored_entry(spa.caller, third) == third

    def test_a_service_that_needs_nobody(self, pipeline: Pipeline, caller: Caller) -> None:
        spa = a_spa(caller, staff=0, capacity=3)
        bookings = [spa.book(next_week(10), party_size=size) for size in (2, 1)]
        pair, single = an_entry(spa, party_size=2), an_entry(spa)
        cancel(spa, bookings[1])
        offer_freed_times(pipeline)
        assert stored_entry(caller, pair) == pair
        assert stored_booking(spa, stored_entry(caller, single)["booking_id"])["start_at"] == next_week(10)
        cancel(spa, bookings[0])
        offer_freed_times(pipeline)
        assert stored_entry(caller, pair)["status"] == "offered"

    def test_not_to_another_tenant(self, pipeline: Pipeline, spa: Spa) -> None:
        booking, neighbour = spa.book(next_week(10)), a_spa(a_caller())
        entry = an_entry(neighbour)
        cancel(spa, booking)
        offer_freed_times(pipeline)
        assert stored_entry(neighbour.caller, entry) == entry

    def test_not_to_a_customer_who_was_deleted(self, pipeline: Pipeline, spa: Spa) -> None:
        booking, first, second = spa.book(next_week(10)), an_entry(spa), an_entry(spa)
        assert spa.caller.call("DELETE", f"/v1/customers/{first['customer_id']}").status == 204
        cancel(spa, booking)
        offer_freed_times(pipeline)
        assert [stored_entry(spa.caller, each)["status"] for each in (first, second)] == ["waiting", "offered"]


class TestFreedTime:
    """Whatever frees the time, it is offered."""

    def test_of_a_reschedule(self, pipeline: Pipeline, spa: Spa) -> None:
        booking, entry = spa.book(next_week(10)), an_entry(spa, to=next_week(12))
        assert spa.act(booking, "reschedule", start_at=next_week(15)).status == 200
        self._require_offer(pipeline, spa, entry)

    def test_of_a_reassignment(self, pipeline: Pipeline, caller: Caller) -> None:
        spa = a_spa(caller, staff=2)
        booking = spa.book(next_week(10), staff_id=spa.staff_ids[0])
        entry = an_entry(spa, staff_id=spa.staff_ids[0])
        assert spa.act(booking, "reassign", staff_id=spa.staff_ids[1]).status == 200
        self._require_offer(pipeline, spa, entry)

    def test_of_a_smaller_party(self, pipeline: Pipeline, caller: Caller) -> None:
        spa = a_spa(caller, capacity=4)
        booking, entry = spa.book(next_week(10), party_size=4), an_entry(spa, party_size=2)
        headers = {"If-Match": f'"{booking["version"]}"'}
        path = f"{BOOKINGS}/{booking['id']}"
        assert caller.call("PATCH", path, json={"party_size": 2}, headers=headers).status == 200
        self._require_offer(pipeline, spa, entry)

    def test_of_a_deleted_booking(self, pipeline: Pipeline, spa: Spa) -> None:
        booking, entry = spa.book(next_week(10)), an_entry(spa)
        headers = {"If-Match": f'"{booking["version"]}"'}
        assert spa.caller.call("DELETE", f"{BOOKINGS}/{booking['id']}", headers=headers).status == 204
        self._require_offer(pipeline, spa, entry)

    def test_of_a_declined_booking(self, pipeline: Pipeline, caller: Caller) -> None:
        spa = a_spa(caller, requires_confirmation=True)
        booking, entry = spa.book(next_week(10)), an_entry(spa)
        assert spa.act(booking, "decline").status == 200
        self._require_offer(pipeline, spa, entry)

    def test_of_a_hold_that_expires(self, pipeline: Pipeline, spa: Spa) -> None:
        booking, entry = spa.book(next_week(10), hold_minutes=10), an_entry(spa)
        bookings = BookingRepository(Table("resources"))
        record = bookings.get(Tenant(spa.caller.organization_id, "live"), booking["id"])
        assert BookingTimer(bookings).carry_out_due(record, record.updated_at + timedelta(minutes=10)) is not None
        self._require_offer(pipeline, spa, entry)

    def test_of_a_deleted_time_off(self, pipeline: Pipeline, caller: Caller) -> None:
        time_off = {"start_at": next_week(0), "end_at": next_week(0, days=9)}
        weekly = [{"weekday": day, "start": "09:00", "end": "17:00"} for day in range(7)]
        spa = a_spa(caller, schedule={"weekly": weekly, "time_off": [time_off]})
        entry = an_entry(spa, **{"from": next_week(10, 20), "to": next_week(16)})
        offer_freed_times(pipeline)
        assert stored_entry(caller, entry) == entry
        path = f"/v1/staff/{spa.staff_ids[0]}"
        headers = {"If-Match": f'"{caller.call("GET", path).json()["version"]}"'}
        assert caller.call("PUT", f"{path}/schedule", json={"weekly": weekly}, headers=headers).status == 200
        hold = self._require_offer(pipeline, spa, entry)
        assert hold["start_at"] == next_week(11)

    @staticmethod
    def _require_offer(pipeline: Pipeline, spa: Spa, entry: dict[str, Any]) -> dict[str, Any]:
        assert stored_entry(spa.caller, entry) == entry
        offer_freed_times(pipeline)
        offer = stored_entry(spa.caller, entry)
        assert offer["status"] == "offered"
        return stored_booking(spa, offer["booking_id"])


class TestCost:
    def test_a_new_booking_gives_the_waitlist_nothing_to_do(self, pipeline: Pipeline, spa: Spa) -> None:
        an_entry(spa)
        spa.book(next_week(10))
        assert freed_time_messages(pipeline) == []


class TestRepetition:
    def test_a_message_twice_is_one_offer(self, pipeline: Pipeline, spa: Spa) -> None:
        booking, first, second = spa.book(next_week(10)), an_entry(spa), an_entry(spa)
        cancel(spa, booking)
        messages = freed_time_messages(pipeline)
        for _ in range(2):
            lambda_handler({"Records": messages}, Context())
        assert [stored_entry(spa.caller, each)["version"] for each in (first, second)] == [2, 1]

    def test_a_message_without_an_event_fails(self, pipeline: Pipeline) -> None:
        bad = [{"messageId": f"m{n}", "body": body} for n, body in enumerate(("[]", "{}", '{"detail": {}}'))]
        failures = lambda_handler({"Records": bad}, Context())["batchItemFailures"]
        assert [each["itemIdentifier"] for each in failures] == ["m0", "m1", "m2"]

    def test_a_message_for_which_no_time_is_left_is_retried(self, pipeline: Pipeline, spa: Spa) -> None:
        booking, entry = spa.book(next_week(10)), an_entry(spa)
        cancel(spa, booking)
        messages = freed_time_messages(pipeline)
        failures = lambda_handler({"Records": messages}, Context(remaining_ms=4_000))["batchItemFailures"]
        assert len(failures) == 1
        assert stored_entry(spa.caller, entry) == entry
        assert lambda_handler({"Records": messages}, Context()) == {"batchItemFailures": []}
        assert stored_entry(spa.caller, entry)["status"] == "offered"


class TestAccept:
    @pytest.fixture
    def offer(self, pipeline: Pipeline, spa: Spa) -> dict[str, Any]:
        booking, entry = spa.book(next_week(10)), an_entry(spa)
        cancel(spa, booking)
        offer_freed_times(pipeline)
        return stored_entry(spa.caller, entry)

    def test_confirms_the_booking(self, pipeline: Pipeline, spa: Spa, offer: dict[str, Any]) -> None:
        answer = accept(spa, offer)
        booking = answer.json()
        assert (answer.status, answer.headers["etag"]) == (200, '"2"')
        assert (booking["id"], booking["object"]) == (offer["booking_id"], "booking")
        assert (booking["status"], booking["expires_at"]) == ("confirmed", None)
        entry = stored_entry(spa.caller, offer)
        assert (entry["status"], entry["booking_id"]) == ("converted", booking["id"])
        assert entry["offer_expires_at"] is None
        pipeline.publish()
        events = spa.caller.call("GET", "/v1/events", query="sort=sequence").json()["data"]
        assert {"waitlist.entry_converted", "booking.confirmed"} <= {each["type"] for each in events}

    def test_is_pending_where_the_service_requires_confirmation(self, pipeline: Pipeline, caller: Caller) -> None:
        spa = a_spa(caller, requires_confirmation=True)
        booking, entry = spa.book(next_week(10)), an_entry(spa)
        spa.act(booking, "decline")
        offer_freed_times(pipeline)
        assert accept(spa, entry).json()["status"] == "pending"
        assert stored_entry(caller, entry)["status"] == "converted"

    def test_once(self, spa: Spa, offer: dict[str, Any]) -> None:
        assert accept(spa, offer).status == 200
        assert accept(spa, offer).problem(409, "illegal_transition")["allowed"] == []

    def test_a_retry_returns_the_booking(self, spa: Spa, offer: dict[str, Any]) -> None:
        headers = {"idempotency-key": f"accept-{offer['id']}"}
        first, second = (accept(spa, offer, **headers) for _ in range(2))
        assert (first.status, second.status) == (200, 200)
        assert first.json() == second.json()

    def test_without_an_offer(self, spa: Spa) -> None:
        accept(spa, an_entry(spa)).problem(409, "illegal_transition")

    def test_requires_the_version_that_is_sent(self, spa: Spa, offer: dict[str, Any]) -> None:
        accept(spa, offer, **{"if-match": '"1"'}).problem(412, "stale_version")
        assert accept(spa, offer, **{"if-match": '"2"'}).status == 200

    def test_requires_the_scope(self, spa: Spa, offer: dict[str, Any]) -> None:
        reader = a_caller("waitlist:read", organization_id=spa.caller.organization_id)
        reader.call("POST", f"{ROUTE}/{offer['id']}/accept").problem(403, "insufficient_scope")

    def test_returns_404_to_another_tenant(self, offer: dict[str, Any]) -> None:
        a_caller().call("POST", f"{ROUTE}/{offer['id']}/accept").problem(404, "not_found")

    def test_after_the_offer_has_ended(self, spa: Spa, offer: dict[str, Any]) -> None:
        end_offer(spa, offer)
        accept(spa, offer).problem(409, "illegal_transition")

    def test_of_a_deleted_booking(self, spa: Spa, offer: dict[str, Any]) -> None:
        path = f"{BOOKINGS}/{offer['booking_id']}"
        assert spa.caller.call("DELETE", path, headers={"If-Match": '"1"'}).status == 204
        accept(spa, offer).problem(409, "conflict")

    def test_a_booking_that_was_confirmed_before(self, spa: Spa, offer: dict[str, Any]) -> None:
        booking = stored_booking(spa, offer["booking_id"])
        assert spa.act(booking, "confirm").status == 200
        answer = accept(spa, offer)
        assert (answer.status, answer.json()["version"]) == (200, 2)
        assert stored_entry(spa.caller, offer)["status"] == "converted"


class TestUnanswered:
    def test_the_next_one_gets_the_offer_then_nobody_twice(self, pipeline: Pipeline, spa: Spa) -> None:
        booking, first, second = spa.book(next_week(10)), an_entry(spa), an_entry(spa)
        cancel(spa, booking)
        offer_freed_times(pipeline)
        end_offer(spa, first)
        offer_freed_times(pipeline)
        assert stored_entry(spa.caller, second)["status"] == "offered"
        old_entry = stored_entry(spa.caller, first)
        assert (old_entry["status"], old_entry["booking_id"]) == ("waiting", None)
        end_offer(spa, second)
        offer_freed_times(pipeline)
        assert [stored_entry(spa.caller, each)["status"] for each in (first, second)] == ["waiting", "waiting"]
        # The slot is free for everybody; the next slot is offered to the one who has waited for longer.
        assert spa.book(next_week(10))["status"] == "confirmed"
        cancel(spa, spa.book(next_week(12)))
        offer_freed_times(pipeline)
        assert [stored_entry(spa.caller, each)["status"] for each in (first, second)] == ["offered", "waiting"]

    def test_a_deleted_entry_passes_its_offer_on(self, pipeline: Pipeline, spa: Spa) -> None:
        booking, first, second = spa.book(next_week(10)), an_entry(spa), an_entry(spa)
        cancel(spa, booking)
        offer_freed_times(pipeline)
        offer = stored_entry(spa.caller, first)
        assert spa.caller.call("DELETE", f"{ROUTE}/{first['id']}").status == 204
        assert stored_booking(spa, offer["booking_id"])["status"] == "expired"
        offer_freed_times(pipeline)
        assert stored_entry(spa.caller, second)["status"] == "offered"
