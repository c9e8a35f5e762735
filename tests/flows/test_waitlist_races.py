"""Offers under concurrency: workers at once, and an acceptance against the end of its offer and another customer's booking."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Barrier, Lock
from typing import Any

import pytest
from msgspec.structs import replace

from apikit.actor import Tenant
from apikit.dynamo.calls import client
from apikit.dynamo.directory_table import DirectoryTable
from apikit.dynamo.table import Table
from apikit.errors import PlatformError
from apikit.ids import new_id
from domain.availability.wiring import offer_repository, slot_finder
from domain.bookings.due_bookings import BookingTimer
from domain.bookings.model import Booking
from domain.bookings.planner import BookingPlanner
from domain.bookings.repository import BookingRepository
from domain.bookings.service import BookingService
from domain.registry import REGISTRY
from domain.waitlist.offer_timer import OfferTimer
from domain.waitlist.repository import WaitlistRepository
from domain.waitlist.service import WaitlistService
from functions.waitlist_offers.handler import lambda_handler
from tests.bookings import ROUTE as BOOKINGS
from tests.bookings import Spa, a_spa, next_week
from tests.builders import an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.context import Context
from tests.flows.pipeline import Pipeline
from tests.freed_times import freed_time_messages, offer_freed_times
from tests.gateway import Caller
from tests.waitlist import ROUTE, an_entry

_ROUNDS = 6


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller)


@pytest.fixture(autouse=True)
def one_call_at_a_time(aws: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """DynamoDB's calls are atomic, moto's are not: the threads take turns between calls, not within."""
    real, lock = client().call, Lock()

    def call(operation: str, request: Mapping[str, Any]) -> Any:
        with lock:
            return real(operation, request)

    monkeypatch.setattr(client(), "call", call)


def run_at_once(*tasks: Callable[[], Any]) -> list[Any]:
    """Runs the tasks in threads that start together; returns their results, or the errors of the platform."""
    barrier = Barrier(len(tasks))

    def run(task: Callable[[], Any]) -> Any:
        barrier.wait()
        try:
            return task()
        except PlatformError as error:
            return error

    with ThreadPoolExecutor(len(tasks)) as pool:
        return list(pool.map(run, tasks))


def everything(spa: Spa, route: str) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = spa.caller.call("GET", route, query="limit=100").json()["data"]
    return records


class TestWorkers:
    def test_the_same_messages_are_offered_once(self, pipeline: Pipeline, spa: Spa) -> None:
        bookings = [spa.book(next_week(hour)) for hour in (10, 12, 14)]
        entries = [an_entry(spa) for _ in range(5)]
        for booking in bookings:
            assert spa.act(booking, "cancel").status == 200
        messages = freed_time_messages(pipeline)
        assert len(messages) == 3
        batches = [{"Records": messages}, {"Records": messages[::-1]}, *({"Records": [each]} for each in messages)]
        results = run_at_once(*(lambda batch=batch: lambda_handler(batch, Context()) for batch in batches))
        # A worker that lost every race gets its message again.
        failed_ids = {each["itemIdentifier"] for result in results for each in result["batchItemFailures"]}
        rest = [each for each in messages if each["messageId"] in failed_ids]
        assert lambda_handler({"Records": rest}, Context()) == {"batchItemFailures": []}
        offers = [each for each in everything(spa, ROUTE) if each["status"] == "offered"]
        assert sorted(each["id"] for each in offers) == sorted(each["id"] for each in entries[:3])
        holds = [each for each in everything(spa, BOOKINGS) if each["status"] == "held"]
        assert sorted(each["start_at"] for each in holds) == [next_week(hour) for hour in (10, 12, 14)]
        assert {each["id"] for each in holds} == {each["booking_id"] for each in offers}


class Showdown:
    """One offer at its end: who accepts it is an instant before the end, everybody else is after it."""

    def __init__(self, spa: Spa, entry_id: str) -> None:
        self._spa = spa
        self._actor = an_actor(tenant=Tenant(spa.caller.organization_id, "live"))
        self._bookings = BookingRepository(Table("resources"))
        self._entries = WaitlistRepository(Table("resources"), self._bookings)
        self.entry = self._entries.get(self._actor.tenant, entry_id)
        assert self.entry.booking_id is not None
        self.booking = self._bookings.get(self._actor.tenant, self.entry.booking_id)

    def accept(self) -> Booking:
        clock = FixedClock(self._end - timedelta(milliseconds=1))
        service = WaitlistService(
            self._entries, clock, self._directory, bookings=self._bookings, booking_rules=self._booking_service(clock)
        )
        request = replace(self._actor, request_id=new_id("req"))
        return service.accept(request, self.entry.id, preconditions=None)

    def end_offer(self) -> Any:
        return OfferTimer(self._entries, self._bookings).carry_out_due(self.entry, self._end)

    def expire_booking(self) -> Any:
        return BookingTimer(self._bookings).carry_out_due(self.booking, self._end)

    def book(self) -> Booking:
        values = {
            "customer_id": self._spa.customer_id,
            "service_id": self._spa.service_id,
            "start_at": self.booking.start_at,
        }
        return self._booking_service(FixedClock(self._end)).create(self._actor, values)

    def outcome(self) -> tuple[str, str]:
        entry = self._entries.get(self._actor.tenant, self.entry.id)
        return entry.status, self._bookings.get(self._actor.tenant, self.booking.id).status

    @property
    def _end(self) -> datetime:
        assert self.entry.offer_expires_at is not None
        return self.entry.offer_expires_at

    @property
    def _directory(self) -> DirectoryTable:
        return DirectoryTable(Table("resources"), REGISTRY)

    def _booking_service(self, clock: FixedClock) -> BookingService:
        return BookingService(
            self._bookings, clock, self._directory, lambda: BookingPlanner(slot_finder(), offer_repository())
        )


class TestEndOfAnOffer:
    def test_one_of_all_has_the_slot(self, pipeline: Pipeline, spa: Spa) -> None:
        for number in range(_ROUNDS):
            start_at = next_week(10, days=7 + number)
            booking = spa.book(start_at)
            window = {"from": next_week(9, days=7 + number), "to": next_week(17, days=7 + number)}
            entry = an_entry(spa, **window)
            assert spa.act(booking, "cancel").status == 200
            offer_freed_times(pipeline)
            showdown = Showdown(spa, entry["id"])
            acceptance, _, _, other_booking = run_at_once(
                showdown.accept, showdown.end_offer, showdown.expire_booking, showdown.book
            )
            # A worker that lost every race tries again within the minute.
            showdown.expire_booking()
            showdown.end_offer()
            if isinstance(acceptance, Booking):
                assert isinstance(other_booking, PlatformError), other_booking
                assert showdown.outcome() == ("converted", "confirmed")
            else:
                assert isinstance(other_booking, Booking), (acceptance, other_booking)
                assert acceptance.code in {"conflict", "illegal_transition"}, acceptance
                assert showdown.outcome() == ("waiting", "expired")
            live = [each for each in everything(spa, BOOKINGS) if each["start_at"] == start_at]
            assert [each["status"] for each in live if each["status"] in {"held", "confirmed"}] == ["confirmed"]

    def test_two_acceptances_are_one(self, pipeline: Pipeline, spa: Spa) -> None:
        booking, entry = spa.book(next_week(10)), an_entry(spa)
        assert spa.act(booking, "cancel").status == 200
        offer_freed_times(pipeline)
        showdown = Showdown(spa, entry["id"])
        results = run_at_once(showdown.accept, showdown.accept, showdown.accept)
        assert sorted(isinstance(each, Booking) for each in results) == [False, False, True]
        assert showdown.outcome() == ("converted", "confirmed")
