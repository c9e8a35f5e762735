"""Series of bookings over HTTP: all or nothing, skipped occurrences, clock changes, crashes, cancellation."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest

from apikit.ids import is_id
from domain.booking_series.completion import SeriesCompletion
from domain.booking_series.model import BookingSeries
from domain.booking_series.wiring import series_completion
from domain.bookings.model import Booking
from domain.bookings.wiring import booking_timer
from domain.due_work.service import DueSlice, DueWorker
from tests.bookings import EVERY_DAY, ROUTE, Spa, a_spa, next_week
from tests.due_work import DueEntriesOfOne, run_worker
from tests.fakes.clock import FixedClock
from tests.fakes.jobs import Runner
from tests.gateway import Answer, Caller, a_caller
from tests.threads import in_another_thread

SERIES = "/v1/booking-series"


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller, price={"amount": 10000, "currency": "EUR"})


def send_series(spa: Spa, start_at: str, *, headers: dict[str, str] | None = None, **fields: Any) -> Answer:
    fields.setdefault("recurrence", {"frequency": "daily", "count": 3})
    return spa.caller.call("POST", f"{ROUTE}/series", json=spa.body(start_at, **fields), headers=headers)


def a_series(spa: Spa, start_at: str, **fields: Any) -> dict[str, Any]:
    answer = send_series(spa, start_at, **fields)
    assert answer.status == 201, answer
    series: dict[str, Any] = answer.json()
    return series


def bookings_of(spa: Spa, **query: str) -> list[dict[str, Any]]:
    text = "&".join(f"{name}={value}" for name, value in {"sort": "start_at", "limit": "100", **query}.items())
    bookings: list[dict[str, Any]] = spa.caller.call("GET", ROUTE, query=text).json()["data"]
    return bookings


class IdleSlice:
    """The due work of nothing."""

    def carry_out_due(self, *_: Any) -> None:
        """Does nothing."""


def run_due_work(spa: Spa, *, bookings_only: bool = False, **duration: float) -> None:
    """Carry out what is due after this time."""
    slices = {
        "booking-series": DueSlice(BookingSeries, IdleSlice if bookings_only else series_completion),
        "bookings": DueSlice(Booking, booking_timer),
    }
    clock = FixedClock(datetime.now(UTC) + timedelta(**duration))
    tally = run_worker(DueWorker(DueEntriesOfOne(spa.caller.organization_id), slices, clock))
    assert tally.failed == 0


class TestCreate:
    def test_returns_the_bookings(self, spa: Spa) -> None:
        answer = send_series(spa, next_week(9), notes="Bring a towel.", metadata={"group": "7"})
        series = answer.json()
        assert (answer.status, answer.headers["location"]) == (201, f"https://api.test{SERIES}/{series['id']}")
        assert is_id("bsr", series["id"])
        assert (series["object"], series["skipped"], series["time_zone"]) == ("booking_series", [], "UTC")
        assert [each["start_at"] for each in series["bookings"]] == [next_week(9, days=n) for n in (7, 8, 9)]
        for booking in series["bookings"]:
            assert (booking["status"], booking["series_id"], booking["expires_at"]) == ("confirmed", series["id"], None)
            assert (booking["notes"], booking["metadata"]) == ("Bring a towel.", {"group": "7"})
        assert bookings_of(spa) == series["bookings"]
        assert spa.caller.call("GET", f"{SERIES}/{series['id']}").json() == series

    def test_keeps_the_local_time_of_the_place(self, caller: Caller) -> None:
        spa = a_spa(caller, booking_window_days=730, schedule={"weekly": EVERY_DAY})
        staff = spa.staff_ids[0]
        caller.call("PATCH", f"/v1/staff/{staff}", json={"time_zone": "Europe/Rome"})
        first = datetime.now(UTC).date() + timedelta(days=7)
        series = a_series(
            spa, f"{first}T12:00:00+02:00", recurrence={"frequency": "monthly", "count": 9}, on_conflict="skip"
        )
        assert series["time_zone"] == "Europe/Rome"
        hours = {each["start_at"][11:16] for each in series["bookings"]}
        # Of nine months, some have summer time and some do not.
        assert len(hours) == 2

    def test_is_pending_if_the_service_requires_confirmation(self, caller: Caller) -> None:
        spa = a_spa(caller, requires_confirmation=True)
        assert {each["status"] for each in a_series(spa, next_week(9))["bookings"]} == {"pending"}

    def test_of_several_services(self, spa: Spa) -> None:
        fields = {"service_id": None, "items": [{"service_id": spa.service_id}] * 2}
        series = a_series(spa, next_week(9), **fields)
        assert [each["end_at"] for each in series["bookings"]] == [next_week(11, days=n) for n in (7, 8, 9)]

    def test_resolves_external_ids(self, spa: Spa) -> None:
        ref = {"source": "crm", "external_id": "7"}
        spa.caller.call("PATCH", f"/v1/customers/{spa.customer_id}", json={"external_refs": [ref]})
        assert a_series(spa, next_week(9), customer_id=ref)["customer_id"] == spa.customer_id

    @pytest.mark.parametrize(
        ("fields", "fault"),
        [
            ({"recurrence": None}, ("/recurrence", "wrong_type")),
            ({"recurrence": {"frequency": "weekly"}}, ("/recurrence/count", "required")),
            ({"recurrence": {"frequency": "weekly", "count": 101}}, ("/recurrence/count", "less_than_equal")),
            ({"recurrence": {"frequency": "yearly", "count": 1}}, ("/recurrence/frequency", "literal_error")),
            ({"recurrence": {"frequency": "daily", "until": "x"}}, ("/recurrence/until", "invalid_date")),
            ({"recurrence": {"frequency": "daily", "count": 1, "x": 1}}, ("/recurrence/x", "unknown_field")),
            ({"on_conflict": "maybe"}, ("/on_conflict", "literal_error")),
            ({"status": "confirmed"}, ("/status", "unknown_field")),
            ({"hold_minutes": 5}, ("/hold_minutes", "unknown_field")),
            ({"service_id": None}, ("/service_id", "required")),
            ({"customer_id": "cus_01k0a3v5m8f1xq2w7r9tbdc6yz"}, ("/customer_id", "not_found")),
            ({"party_size": 2}, ("/party_size", "capacity")),
        ],
    )
    def test_reports_an_invalid_field(self, spa: Spa, fields: dict[str, Any], fault: tuple[str, str]) -> None:
        assert send_series(spa, next_week(9), **fields).faults() == [fault]
        assert bookings_of(spa) == []

    def test_starts_in_the_future(self, spa: Spa) -> None:
        assert send_series(spa, "2020-01-01T09:00:00Z").faults() == [("/start_at", "in_the_past")]
        problem = send_series(spa, "9999-12-31T23:59:59Z").problem(409, "slot_unavailable")
        assert problem["reason"] == "beyond_window"

    def test_requires_the_scope_and_the_tenant(self, spa: Spa) -> None:
        caller = a_caller("bookings:read", organization_id=spa.caller.organization_id)
        caller.call("POST", f"{ROUTE}/series", json=spa.body(next_week(9))).problem(403, "insufficient_scope")
        path = f"{SERIES}/{a_series(spa, next_week(9))['id']}"
        a_caller().call("GET", path).problem(404, "not_found")
        a_caller().call("POST", f"{path}/cancel").problem(404, "not_found")
        caller.call("POST", f"{path}/cancel").problem(403, "insufficient_scope")
        writer = a_caller("booking-series:write", organization_id=spa.caller.organization_id)
        writer.call("POST", f"{ROUTE}/series", json=spa.body(next_week(10))).problem(403, "insufficient_scope")
        series = writer.call("POST", f"{path}/cancel").json()
        assert {each["status"] for each in series["bookings"]} == {"canceled"}

    def test_counts_each_booking(self, spa: Spa) -> None:
        answers = [send_series(spa, next_week(hour)) for hour in (9, 10)]
        remaining = [int(answer.headers["ratelimit"].rpartition("r=")[2].partition(";")[0]) for answer in answers]
        assert remaining[0] - remaining[1] == 3


class TestConflict:
    def test_creates_nothing(self, spa: Spa) -> None:
        other = spa.book(next_week(9, days=8))
        problem = send_series(spa, next_week(9)).problem(409, "slot_unavailable")
        assert (problem["start_at"], problem["reason"]) == (next_week(9, days=8), "booked")
        assert problem["alternatives"][0]["start_at"] == next_week(10, days=8)
        assert bookings_of(spa) == [other]
        # What was held is free again.
        assert len(a_series(spa, next_week(9), on_conflict="skip")["bookings"]) == 2

    def test_is_skipped(self, spa: Spa) -> None:
        spa.book(next_week(9, days=8))
        spa.book(next_week(9, days=9), hold_minutes=10)
        series = a_series(spa, next_week(9), recurrence={"frequency": "daily", "count": 4}, on_conflict="skip")
        assert series["skipped"] == [
            {"start_at": next_week(9, days=8), "reason": "booked"},
            {"start_at": next_week(9, days=9), "reason": "held"},
        ]
        assert [each["start_at"] for each in series["bookings"]] == [next_week(9), next_week(9, days=10)]

    def test_beyond_the_window_is_skipped(self, caller: Caller) -> None:
        spa = a_spa(caller, booking_window_days=10)
        recurrence = {"frequency": "weekly", "count": 3}
        series = a_series(spa, next_week(9), recurrence=recurrence, on_conflict="skip")
        assert [each["reason"] for each in series["skipped"]] == ["beyond_window"] * 2

    def test_of_all_skips_all(self, spa: Spa) -> None:
        for days in (7, 8, 9):
            spa.book(next_week(9, days=days))
        series = a_series(spa, next_week(9), on_conflict="skip")
        starts = [next_week(9, days=days) for days in (7, 8, 9)]
        assert series["skipped"] == [{"start_at": each, "reason": "booked"} for each in starts]
        assert series["bookings"] == []
        path = f"{SERIES}/{series['id']}"
        assert spa.caller.call("GET", path).json()["skipped"] == series["skipped"]
        assert spa.caller.call("POST", f"{path}/cancel").json()["bookings"] == []
        assert {each["reason"] for each in a_series(spa, next_week(3), on_conflict="skip")["skipped"]} == {
            "outside_hours"
        }

    def test_within_the_series(self, spa: Spa) -> None:
        # Two days of the series on one staff member are no conflict.
        series = a_series(spa, next_week(9), recurrence={"frequency": "daily", "count": 20})
        assert len(series["bookings"]) == 20


class TestRace:
    def test_of_two_series_leaves_whole_ones_only(self, spa: Spa) -> None:
        recurrence = {"frequency": "daily", "count": 4}
        with ThreadPoolExecutor(2) as pool:
            send = partial(send_series, spa, next_week(9), recurrence=recurrence)
            answers = [each.result() for each in [pool.submit(in_another_thread, send) for _ in range(2)]]
        statuses = sorted(answer.status for answer in answers)
        # One is created, or each holds a time that the other one needs.
        assert statuses in ([201, 409], [409, 409])
        bookings = bookings_of(spa)
        assert [each["status"] for each in bookings] == ["confirmed"] * 4 * statuses.count(201)
        assert len({each["start_at"] for each in bookings}) == len(bookings)


class TestIdempotency:
    def test_returns_the_same_series(self, spa: Spa) -> None:
        headers = {"Idempotency-Key": "weekly massage"}
        first, second = (send_series(spa, next_week(9), headers=headers) for _ in range(2))
        assert (second.status, second.json()) == (201, first.json())
        assert second.headers["idempotency-replayed"] == "true"
        assert len(bookings_of(spa)) == 3

    def test_after_a_crash_completes_the_series(self, spa: Spa, monkeypatch: pytest.MonkeyPatch) -> None:
        headers = {"Idempotency-Key": "crash"}
        with monkeypatch.context() as patch:
            patch.setattr(SeriesCompletion, "confirm", crash)
            assert send_series(spa, next_week(9), headers=headers).status == 500
        series = send_series(spa, next_week(9), headers=headers).json()
        assert {each["status"] for each in series["bookings"]} == {"confirmed"}
        assert bookings_of(spa) == series["bookings"]

    def test_after_a_rejection_runs_again(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        headers = {"Idempotency-Key": "again"}
        send_series(spa, next_week(9), headers=headers).problem(409, "slot_unavailable")
        spa.act(booking, "cancel")
        assert send_series(spa, next_week(9), headers=headers).status == 201

    def test_is_not_atomic(self, spa: Spa, runner: Runner) -> None:
        operation = {
            "method": "POST",
            "path": f"{ROUTE}/series",
            "body": spa.body(next_week(9), recurrence={"frequency": "daily", "count": 2}),
        }
        answer = spa.caller.call("POST", "/v1/batch", json={"operations": [operation], "atomic": True})
        assert answer.json()["results"][0]["body"]["code"] == "not_atomic"
        result = spa.caller.call("POST", "/v1/batch", json={"operations": [operation]}).json()["results"][0]
        assert (result["status"], len(result["body"]["bookings"])) == (201, 2)


def crash(*_: Any) -> None:
    raise SystemError("the process ends here")


class TestCrash:
    def test_before_the_series_is_stored_leaves_holds_that_expire(
        self, spa: Spa, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with monkeypatch.context() as patch:
            patch.setattr("domain.booking_series.repository.BookingSeriesRepository.add", crash)
            assert send_series(spa, next_week(9)).status == 500
        assert {each["status"] for each in bookings_of(spa)} == {"held"}
        run_due_work(spa, minutes=6)
        assert {each["status"] for each in bookings_of(spa)} == {"expired"}
        assert len(a_series(spa, next_week(9))["bookings"]) == 3

    def test_afterwards_is_completed_by_the_due_work(self, spa: Spa, monkeypatch: pytest.MonkeyPatch) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(SeriesCompletion, "confirm", crash)
            assert send_series(spa, next_week(9)).status == 500
        run_due_work(spa, seconds=40)
        (series_id,) = {each["series_id"] for each in bookings_of(spa)}
        series = spa.caller.call("GET", f"{SERIES}/{series_id}").json()
        assert [each["status"] for each in series["bookings"]] == ["confirmed"] * 3
        assert series["bookings"] == bookings_of(spa)
        run_due_work(spa, minutes=10)
        assert spa.caller.call("GET", f"{SERIES}/{series_id}").json() == series

    def test_books_again_what_expired_meanwhile(self, spa: Spa, monkeypatch: pytest.MonkeyPatch) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(SeriesCompletion, "confirm", crash)
            send_series(spa, next_week(9))
        holds = bookings_of(spa)
        run_due_work(spa, bookings_only=True, minutes=6)
        spa.book(next_week(9, days=8))
        run_due_work(spa, seconds=40)
        (series_id,) = {each["series_id"] for each in holds}
        series = spa.caller.call("GET", f"{SERIES}/{series_id}").json()
        assert [each["start_at"] for each in series["bookings"]] == [next_week(9), next_week(9, days=9)]
        assert series["skipped"] == [{"start_at": next_week(9, days=8), "reason": "booked"}]


class TestCancel:
    @pytest.fixture
    def series(self, spa: Spa) -> dict[str, Any]:
        policy = {"tiers": [{"hours_before": 24 * 9, "fee_percent": 50}]}
        spa.caller.call("PATCH", f"/v1/services/{spa.service_id}", json={"cancellation_policy": policy})
        return a_series(spa, next_week(9), recurrence={"frequency": "daily", "count": 4})

    def test_cancels_the_bookings_from_then_on(self, spa: Spa, series: dict[str, Any]) -> None:
        answer = spa.caller.call("POST", f"{SERIES}/{series['id']}/cancel", json={"from": next_week(9, days=8)})
        bookings = answer.json()["bookings"]
        assert (answer.status, answer.json()["id"]) == (200, series["id"])
        assert [each["status"] for each in bookings] == ["confirmed", "canceled", "canceled", "canceled"]
        # Less than nine days before the start, half of the price; a free cancellation before that.
        assert bookings[1]["cancellation_fee"] == {"amount": 5000, "currency": "EUR"}
        assert bookings[3]["cancellation_fee"] == {"amount": 0, "currency": "EUR"}
        assert spa.book(next_week(9, days=8))["status"] == "confirmed"

    def test_leaves_what_has_ended(self, spa: Spa, series: dict[str, Any]) -> None:
        spa.act(series["bookings"][0], "check-in")
        spa.act(series["bookings"][1], "cancel")
        bookings = spa.caller.call("POST", f"{SERIES}/{series['id']}/cancel").json()["bookings"]
        assert [each["status"] for each in bookings] == ["checked_in", "canceled", "canceled", "canceled"]
        versions = [each["version"] for each in bookings]
        bookings = spa.caller.call("POST", f"{SERIES}/{series['id']}/cancel", json={}).json()["bookings"]
        assert [each["version"] for each in bookings] == versions

    def test_of_another_version_cancels_nothing(self, spa: Spa, series: dict[str, Any]) -> None:
        path, headers = f"{SERIES}/{series['id']}/cancel", {"If-Match": f'"{series["version"]}"'}
        assert spa.act(series["bookings"][0], "reschedule", start_at=next_week(14)).status == 200
        spa.caller.call("POST", path, headers=headers).problem(412, "stale_version")
        assert {each["status"] for each in bookings_of(spa)} == {"confirmed"}
        headers = {"If-Match": spa.caller.call("GET", f"{SERIES}/{series['id']}").headers["etag"]}
        answer = spa.caller.call("POST", path, headers=headers)
        assert (answer.status, answer.headers["etag"]) == (200, f'"{answer.json()["version"]}"')

    def test_shows_the_bookings_as_they_are(self, spa: Spa, series: dict[str, Any]) -> None:
        first, second = series["bookings"][:2]
        spa.act(first, "reschedule", start_at=next_week(14))
        etag = {"If-Match": f'"{second["version"]}"'}
        assert spa.caller.call("DELETE", f"{ROUTE}/{second['id']}", headers=etag).status == 204
        bookings = spa.caller.call("GET", f"{SERIES}/{series['id']}").json()["bookings"]
        assert [each["id"] for each in bookings] == [first["id"], *(each["id"] for each in series["bookings"][2:])]
        assert bookings[0]["start_at"] == next_week(14)
