"""Calendars over HTTP, read with the library `icalendar`: of a booking, and of a staff member at a secret address."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import icalendar
import pytest

from apikit.clock import rfc3339
from apikit.dynamo.calls import client
from tests.bookings import EVERY_DAY, ROUTE, Spa, a_spa, next_week
from tests.gateway import Answer, Caller, a_caller, send


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller, staff=2)


def events_of(answer: Answer) -> list[icalendar.Event]:
    assert answer.status == 200, answer
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    calendar = icalendar.Calendar.from_ical(answer.body)
    return [each for each in calendar.walk("VEVENT") if isinstance(each, icalendar.Event)]


def event_of(spa: Spa, booking: dict[str, Any]) -> icalendar.Event:
    (event,) = events_of(spa.caller.call("GET", f"{ROUTE}/{booking['id']}/calendar.ics"))
    return event


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(microsecond=0)


class TestBooking:
    def test_is_an_event_with_its_times_and_place(self, spa: Spa) -> None:
        booking = spa.book(next_week(9), notes="Her secret wish.")
        event = event_of(spa, booking)
        assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (booking["id"], 0, "CONFIRMED")
        assert (event.start, event.end) == (moment(booking["start_at"]), moment(booking["end_at"]))
        assert event.stamp == moment(booking["updated_at"])
        assert event["SUMMARY"] == "Massage"
        assert "DESCRIPTION" not in event

    def test_counts_every_change_of_time_and_status(self, spa: Spa) -> None:
        booking = spa.book(next_week(9), hold_minutes=10)
        revisions = [(event_of(spa, booking)["SEQUENCE"], str(event_of(spa, booking)["STATUS"]))]
        for action, body in (("confirm", {}), ("reschedule", {"start_at": next_week(11)}), ("cancel", {})):
            booking = spa.act(booking, action, **body).json()
            event = event_of(spa, booking)
            assert (event["UID"], event.start) == (booking["id"], moment(booking["start_at"]))
            revisions.append((event["SEQUENCE"], str(event["STATUS"])))
        assert revisions == [(0, "TENTATIVE"), (1, "CONFIRMED"), (2, "CONFIRMED"), (3, "CANCELLED")]

    def test_is_not_sent_again_unchanged(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        path = f"{ROUTE}/{booking['id']}/calendar.ics"
        tag = spa.caller.call("GET", path).headers["etag"]
        assert spa.caller.call("GET", path, headers={"If-None-Match": tag}).status == 304
        spa.act(booking, "reschedule", start_at=next_week(11))
        assert spa.caller.call("GET", path, headers={"If-None-Match": tag}).status == 200

    def test_requires_the_scope_and_the_tenant(self, spa: Spa) -> None:
        path = f"{ROUTE}/{spa.book(next_week(9))['id']}/calendar.ics"
        a_caller("staff:read").call("GET", path).problem(403, "insufficient_scope")
        a_caller().call("GET", path).problem(404, "not_found")
        spa.caller.call("GET", path, headers={"Accept": "application/pdf"}).problem(406, "not_acceptable")

    def test_with_several_services_has_an_event_for_each_as_the_feeds_have(self, spa: Spa) -> None:
        items = [{"service_id": spa.service_id, "staff_id": each} for each in spa.staff_ids]
        booking = spa.book(next_week(9), service_id=None, items=items)
        events = events_of(spa.caller.call("GET", f"{ROUTE}/{booking['id']}/calendar.ics"))
        appointments = [(f"{booking['id']}-{number}", moment(next_week(9 + number))) for number in range(2)]
        assert [(str(each["UID"]), each.start) for each in events] == appointments
        assert {str(each["SUMMARY"]) for each in events} == {"Massage"}
        staff_events = [event for each in spa.staff_ids for event in events_of(Feed(spa, each).get())]
        assert [(str(each["UID"]), each.start) for each in staff_events] == appointments


class Feed:
    """The calendar of a staff member at its secret address."""

    def __init__(self, spa: Spa, staff_id: str) -> None:
        self.token_path = f"/v1/staff/{staff_id}/calendar-token"
        self.caller = spa.caller
        answer = spa.caller.call("POST", self.token_path)
        assert answer.status == 200, answer
        assert answer.headers["cache-control"] == "no-store"
        self.url: str = answer.json()["url"]
        self.path, _, self.query = self.url.removeprefix("https://api.test").partition("?")

    def get(self, **headers: str) -> Answer:
        return send("GET", self.path, query=self.query, headers=headers)


class TestFeed:
    def test_has_the_staff_members_bookings(self, spa: Spa) -> None:
        one, other = spa.staff_ids
        booking = spa.book(next_week(9), staff_id=one, notes="Line 1\r\nEND:VEVENT\r\nLine 2; a, b\\c")
        spa.book(next_week(9), staff_id=other)
        hold = spa.book(next_week(10), staff_id=one, hold_minutes=10)
        cancellation = spa.act(spa.book(next_week(11), staff_id=one), "cancel").json()
        events = events_of(Feed(spa, one).get())
        assert [(str(e["UID"]), str(e["STATUS"])) for e in events] == [
            (booking["id"], "CONFIRMED"),
            (hold["id"], "TENTATIVE"),
            (cancellation["id"], "CANCELLED"),
        ]
        assert events[0]["DESCRIPTION"] == "Line 1\nEND:VEVENT\nLine 2; a, b\\c"
        assert events[0]["SUMMARY"] == "Massage: Anna Rossi"

    def test_has_the_own_services_of_bookings_with_several(self, spa: Spa) -> None:
        one, other = spa.staff_ids
        items = [{"service_id": spa.service_id, "staff_id": each} for each in (one, other, one)]
        body = {"customer_id": spa.customer_id, "start_at": next_week(9), "items": items}
        booking = spa.caller.call("POST", ROUTE, json=body).json()
        events = events_of(Feed(spa, one).get())
        assert [(str(e["UID"]), e.start) for e in events] == [
            (f"{booking['id']}-0", moment(next_week(9))),
            (f"{booking['id']}-2", moment(next_week(11))),
        ]

    def test_has_the_next_365_days(self, caller: Caller) -> None:
        spa = a_spa(caller, booking_window_days=730)
        spa.book(next_week(9, days=366))
        last = spa.book(next_week(9, days=364))
        assert [str(e["UID"]) for e in events_of(Feed(spa, spa.staff_ids[0]).get())] == [last["id"]]

    def test_shows_time_off_as_busy_without_its_reason(self, caller: Caller) -> None:
        now = datetime.now(UTC).replace(microsecond=0)
        times = [(now + timedelta(days=n), now + timedelta(days=n + 1)) for n in (-40, 3, 400)]
        time_off = [{"start_at": rfc3339(a), "end_at": rfc3339(b), "reason": "Surgery"} for a, b in times]
        spa = a_spa(caller, schedule={"weekly": EVERY_DAY, "time_off": time_off})
        answer = Feed(spa, spa.staff_ids[0]).get()
        (event,) = events_of(answer)
        assert (event["SUMMARY"], event.start, event.end) == ("Busy", *times[1])
        assert b"Surgery" not in answer.body

    def test_is_not_sent_again_unchanged(self, spa: Spa) -> None:
        feed = Feed(spa, spa.staff_ids[0])
        tag = feed.get().headers["etag"]
        assert feed.get(**{"If-None-Match": tag}).status == 304
        spa.book(next_week(9), staff_id=spa.staff_ids[0])
        assert feed.get(**{"If-None-Match": tag}).status == 200


class TestToken:
    def test_is_replaced_and_ended(self, spa: Spa) -> None:
        first, second = Feed(spa, spa.staff_ids[0]), Feed(spa, spa.staff_ids[0])
        first.get().problem(404, "not_found")
        assert second.get().status == 200
        for _ in range(2):
            assert spa.caller.call("DELETE", second.token_path).status == 204
        second.get().problem(404, "not_found")

    def test_reads_nothing_else(self, spa: Spa) -> None:
        feed = Feed(spa, spa.staff_ids[0])
        other = f"/v1/staff/{spa.staff_ids[1]}/calendar.ics"
        send("GET", other, query=feed.query).problem(404, "not_found")
        token = feed.query.partition("=")[2]
        for path in (f"/v1/staff/{spa.staff_ids[0]}", ROUTE):
            send("GET", path, headers={"Authorization": f"Bearer {token}"}).problem(401, "invalid_credentials")
            send("GET", path, query=feed.query).problem(401, "unauthenticated")

    def test_is_needed_for_the_calendar(self, spa: Spa) -> None:
        feed = Feed(spa, spa.staff_ids[0])
        details = set()
        foreign = feed.query.replace(spa.caller.organization_id.removeprefix("org_"), "01k0a3v5m8f1xq2w7r9tbdc6yz")
        wrong = [feed.query[:-1] + ("A" if feed.query[-1] != "A" else "B"), "token=", "token=x", "", foreign]
        for query in [*wrong, feed.query.replace("live", "test")]:
            details.add(send("GET", feed.path, query=query).problem(404, "not_found")["detail"])
        details.add(send("GET", "/v1/staff/x/calendar.ics", query=feed.query).problem(404, "not_found")["detail"])
        assert len(details) == 1

    def test_ends_with_the_staff_member(self, spa: Spa) -> None:
        feed = Feed(spa, spa.staff_ids[0])
        path = f"/v1/staff/{spa.staff_ids[0]}"
        spa.caller.call("DELETE", path)
        feed.get().problem(404, "not_found")
        spa.caller.call("POST", feed.token_path).problem(410, "deleted")
        spa.caller.call("POST", f"{path}/restore")
        assert feed.get().status == 200

    def test_does_not_work_while_the_organization_is_suspended(self, spa: Spa, monkeypatch: pytest.MonkeyPatch) -> None:
        feed = Feed(spa, spa.staff_ids[0])
        with monkeypatch.context() as patch:
            suspension = SimpleNamespace(status="suspended")
            patch.setattr("domain.organizations.service.OrganizationService.find_own", lambda *_: suspension)
            feed.get().problem(404, "not_found")
        assert feed.get().status == 200

    def test_is_not_stored(self, spa: Spa) -> None:
        feed = Feed(spa, spa.staff_ids[0])
        secret = feed.query.split("_", 2)[2]
        for table in ("resources", "access"):
            assert secret not in str(client().call("Scan", {"TableName": table}))
        assert len(secret) >= 40

    def test_is_the_same_after_a_retry(self, spa: Spa) -> None:
        path = f"/v1/staff/{spa.staff_ids[0]}/calendar-token"
        urls = [spa.caller.call("POST", path, headers={"Idempotency-Key": "k"}).json()["url"] for _ in range(2)]
        assert urls[0] == urls[1]

    def test_is_only_for_callers_who_may_read_what_the_feed_shows(self, spa: Spa) -> None:
        path = f"/v1/staff/{spa.staff_ids[0]}/calendar-token"
        for scopes, missing in (
            (["bookings:read", "customers:read"], "staff:write"),
            (["staff:write", "customers:read"], "bookings:read"),
            (["staff:write", "bookings:read"], "customers:read"),
        ):
            caller = a_caller(*scopes, organization_id=spa.caller.organization_id)
            assert caller.call("POST", path).problem(403, "insufficient_scope")["required_scope"] == missing


class TestLimit:
    def test_holds_for_each_address(self, spa: Spa, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("EDGE_SECRET", "s" * 64)
        feed = Feed(spa, spa.staff_ids[0])

        def get(address: str) -> Answer:
            return feed.get(**{"X-WedSync-Edge": "s" * 64, "X-WedSync-Viewer": address})

        assert get("203.0.113.77").status == 200
        # Wrong tokens count as well.
        feed.query = "token=x"
        assert {get("203.0.113.77").status for _ in range(119)} == {404}
        answer = get("203.0.113.77")
        answer.problem(429, "rate_limited")
        assert 1 <= int(answer.headers["retry-after"]) <= 60
        get("203.0.113.78").problem(404, "not_found")
