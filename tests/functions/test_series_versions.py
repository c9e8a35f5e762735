"""The version of a series of bookings over HTTP: each change of one of its bookings is a version of the series."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest

from domain.booking_series.completion import SeriesCompletion
from domain.booking_series.model import BookingSeries
from domain.bookings.repository import SERIES
from tests.batches import batch, statuses
from tests.bookings import ROUTE, Spa, a_spa, next_week
from tests.fakes.jobs import Runner
from tests.gateway import Answer, Caller
from tests.threads import in_another_thread

PATH = "/v1/booking-series"
ANY_VERSION = {"If-Match": "*"}


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller)


@pytest.fixture
def series(spa: Spa) -> dict[str, Any]:
    body = spa.body(next_week(9), recurrence={"frequency": "daily", "count": 3})
    answer = spa.caller.call("POST", f"{ROUTE}/series", json=body)
    assert answer.headers["etag"] == f'"{answer.json()["version"]}"'
    series: dict[str, Any] = answer.json()
    return series


def read(spa: Spa, series: dict[str, Any], **headers: str) -> Answer:
    return spa.caller.call("GET", f"{PATH}/{series['id']}", headers=headers)


def version_of(spa: Spa, series: dict[str, Any]) -> int:
    version: int = read(spa, series).json()["version"]
    return version


def crash(*_: Any) -> None:
    raise SystemError("the process ends here")


class TestRead:
    def test_is_conditional(self, spa: Spa, series: dict[str, Any]) -> None:
        etag = read(spa, series).headers["etag"]
        assert etag == f'"{series["version"]}"'
        assert read(spa, series, **{"If-None-Match": etag}).status == 304
        assert read(spa, series, **{"If-Match": etag}).status == 200
        read(spa, series, **{"If-Match": '"99"'}).problem(412, "stale_version")

    def test_of_a_changed_series_is_not_304(self, spa: Spa, series: dict[str, Any]) -> None:
        etag = read(spa, series).headers["etag"]
        spa.act(series["bookings"][1], "cancel")
        answer = read(spa, series, **{"If-None-Match": etag})
        assert (answer.status, answer.json()["bookings"][1]["status"]) == (200, "canceled")
        assert answer.json()["version"] == series["version"] + 1
        assert answer.json()["updated_at"] >= series["updated_at"]

    def test_of_an_incomplete_series_has_no_version(self, spa: Spa, monkeypatch: pytest.MonkeyPatch) -> None:
        body = spa.body(next_week(9), recurrence={"frequency": "daily", "count": 2})
        with monkeypatch.context() as patch:
            patch.setattr(SeriesCompletion, "confirm", crash)
            assert spa.caller.call("POST", f"{ROUTE}/series", json=body).status == 500
        (booking, _) = spa.caller.call("GET", ROUTE).json()["data"]
        answer = read(spa, {"id": booking["series_id"]}, **{"If-None-Match": '"1"'})
        assert (answer.status, answer.headers.get("etag")) == (200, None)
        assert answer.headers["cache-control"] == "no-store"


class TestChange:
    def test_of_a_booking_is_a_version(self, spa: Spa, series: dict[str, Any]) -> None:
        path = f"{ROUTE}/{series['bookings'][0]['id']}"
        versions = [series["version"]]
        for method, url, body in (
            ("PATCH", path, {"notes": "Window."}),
            ("POST", f"{path}/reschedule", {"start_at": next_week(14)}),
            ("DELETE", path, None),
            ("POST", f"{path}/restore", None),
        ):
            assert spa.caller.call(method, url, json=body, headers=ANY_VERSION).status in {200, 204}
            versions.append(version_of(spa, series))
        assert versions == [series["version"] + number for number in range(5)]
        spa.caller.call("PATCH", path, json={"notes": "Window."}, headers=ANY_VERSION)
        assert version_of(spa, series) == versions[-1]

    def test_of_several_at_once_counts_each(self, spa: Spa, series: dict[str, Any]) -> None:
        with ThreadPoolExecutor(3) as pool:
            calls = [partial(spa.act, each, "cancel") for each in series["bookings"]]
            answers = [each.result() for each in [pool.submit(in_another_thread, call) for call in calls]]
        assert [answer.status for answer in answers] == [200] * 3
        assert version_of(spa, series) == series["version"] + 3

    def test_of_several_in_an_atomic_batch(self, spa: Spa, series: dict[str, Any], runner: Runner) -> None:
        operations = [
            {"method": "POST", "path": f"{ROUTE}/{each['id']}/cancel", "headers": ANY_VERSION}
            for each in series["bookings"]
        ]
        assert statuses(batch(spa.caller, *operations, atomic=True)) == [200] * 3
        assert version_of(spa, series) > series["version"]

    def test_of_a_booking_without_a_stored_series_is_possible(self, spa: Spa, monkeypatch: pytest.MonkeyPatch) -> None:
        body = spa.body(next_week(9), recurrence={"frequency": "daily", "count": 2})
        with monkeypatch.context() as patch:
            patch.setattr("domain.booking_series.repository.BookingSeriesRepository.add", crash)
            assert spa.caller.call("POST", f"{ROUTE}/series", json=body).status == 500
        (hold, _) = spa.caller.call("GET", ROUTE).json()["data"]
        booking = spa.act(hold, "release").json()
        path = f"{ROUTE}/{booking['id']}"
        assert spa.caller.call("PATCH", path, json={"notes": "x"}, headers=ANY_VERSION).status == 200
        assert spa.caller.call("DELETE", path, headers=ANY_VERSION).status == 204


def test_the_part_names_the_series() -> None:
    assert (SERIES.collection, SERIES.prefix) == (BookingSeries.collection, BookingSeries.prefix)
