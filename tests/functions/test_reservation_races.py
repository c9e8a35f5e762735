"""Changes of hours, blocks and deletions at the same moment as bookings and weddings: one is first, and the other one sees it."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from moto.dynamodb.models import dynamodb_backends

from apikit.actor import Tenant
from apikit.dynamo.table import Table, client
from domain.ledgers.reservation_ledger import ReservationLedger
from tests.bookings import EVERY_DAY, ROUTE, Spa, a_spa, next_week
from tests.clients import a_client
from tests.gateway import Answer, Caller
from tests.network_faults import FaultyTransport
from tests.threads import in_another_thread
from tests.venues import a_venue

ROUNDS = 12
ANY_VERSION = {"If-Match": "*"}
Request = Callable[[], Answer]


@pytest.fixture(params=[0.0, 0.3], ids=["calm", "faulty"])
def transport(request: pytest.FixtureRequest, aws: None) -> Iterator[FaultyTransport]:
    """DynamoDB without faults, and with faults in three of ten calls."""
    with pytest.MonkeyPatch.context() as patch:
        transport = FaultyTransport(client().transport, share=request.param)
        patch.setattr(client(), "transport", transport)
        yield transport
        assert bool(transport.fault_count) == bool(request.param)


@pytest.fixture
def spa(caller: Caller) -> Spa:
    """A spa with one staff member."""
    return a_spa(caller)


@pytest.fixture
def hall(caller: Caller) -> dict[str, Any]:
    """A hall of a venue."""
    venue = a_venue(caller, time_zone="UTC")
    space: dict[str, Any] = caller.call("POST", f"/v1/venues/{venue['id']}/spaces", json={"name": "Hall"}).json()
    return space


def race(*requests: Request) -> list[Answer]:
    """Return the answers to requests that start together. One that lost to faults may be sent again."""
    barrier = Barrier(len(requests))

    def start(request: Request) -> Answer:
        barrier.wait()
        return in_another_thread(request)

    with ThreadPoolExecutor(len(requests)) as threads:
        answers = [each.result() for each in [threads.submit(start, request) for request in requests]]
    assert all(each.status < 500 or each.json()["retryable"] for each in answers), answers
    return answers


def is_success(answer: Answer) -> bool:
    return answer.status < 300


def require_one_at_most(answers: list[Answer], transport: FaultyTransport) -> None:
    successes = [each for each in answers if is_success(each)]
    # Without faults, exactly one of them must be first.
    assert len(successes) == 1 or (not successes and transport.fault_count), answers


def booking_on(spa: Spa, day: int) -> Request:
    return lambda: spa.send(next_week(9, days=day + 2))


def schedule_change(spa: Spa, **schedule: Any) -> Request:
    path, body = f"/v1/staff/{spa.staff_ids[0]}/schedule", {"weekly": EVERY_DAY, **schedule}
    return lambda: spa.caller.call("PUT", path, json=body, headers=ANY_VERSION)


def require_success(caller: Caller, method: str, path: str) -> None:
    answer = caller.call(method, path, headers=ANY_VERSION)
    assert is_success(answer), answer


def find_holders(caller: Caller, unit_id: str) -> list[str]:
    """Return who has reserved the unit, once for each reservation."""
    tenant = Tenant(caller.organization_id, "live")
    reservations = ReservationLedger(Table("resources")).find_reservations(tenant, unit_id, 0)
    return sorted(each.holder for each in reservations)


def written_ids() -> list[str]:
    """Return the sort keys of all writes of the table, in order."""
    regions = [regions for regions in dynamodb_backends.values() if "resources" in regions["eu-central-1"].tables]
    stream: Any = regions[0]["eu-central-1"].tables["resources"].stream_shard
    return [each.record["dynamodb"]["Keys"]["sk"]["S"] for each in stream.items]


def require_booking_first(answers: list[Answer], record_id: str) -> None:
    """A booking that exists was written before the change that excludes it."""
    booking, change = answers
    if is_success(booking) and is_success(change):
        new_ids = written_ids()[::-1]
        assert new_ids.index(record_id) < new_ids.index(booking.json()["id"])


class TestBookings:
    def test_and_time_off_exclude_each_other(self, spa: Spa, transport: FaultyTransport) -> None:
        times_off, booking_ids = list[dict[str, str]](), list[str]()
        for day in range(ROUNDS):
            new = {"start_at": next_week(8, days=day + 2), "end_at": next_week(12, days=day + 2)}
            answers = race(booking_on(spa, day), schedule_change(spa, time_off=[*times_off, new]))
            require_one_at_most(answers, transport)
            booking_ids += [answers[0].json()["id"]] if is_success(answers[0]) else []
            times_off += [new] if is_success(answers[1]) else []
        with transport.without_faults():
            assert find_holders(spa.caller, spa.staff_ids[0]) == sorted(booking_ids)

    def test_and_the_deletion_of_the_staff_member_exclude_each_other(
        self, spa: Spa, transport: FaultyTransport
    ) -> None:
        path = f"/v1/staff/{spa.staff_ids[0]}"
        for day in range(ROUNDS):
            answers = race(booking_on(spa, day), lambda: spa.caller.call("DELETE", path))
            require_one_at_most(answers, transport)
            with transport.without_faults():
                booking_ids = [answers[0].json()["id"]] if is_success(answers[0]) else []
                assert find_holders(spa.caller, spa.staff_ids[0]) == booking_ids
                if is_success(answers[1]):
                    require_success(spa.caller, "POST", f"{path}/restore")
                for booking_id in booking_ids:
                    require_success(spa.caller, "DELETE", f"{ROUTE}/{booking_id}")

    def test_that_are_written_after_a_change_of_the_weekly_hours_keep_to_them(
        self, spa: Spa, transport: FaultyTransport
    ) -> None:
        for day in range(ROUNDS):
            answers = race(booking_on(spa, day), schedule_change(spa, weekly=[]))
            require_booking_first(answers, spa.staff_ids[0])
            with transport.without_faults():
                assert is_success(schedule_change(spa)())

    def test_that_are_written_after_a_change_of_the_venue_keep_to_it(
        self, caller: Caller, hall: dict[str, Any], transport: FaultyTransport
    ) -> None:
        path = f"/v1/venues/{hall['venue_id']}"
        with transport.without_faults():
            spa = a_spa(caller, staff=0, space_ids=[hall["id"]])

        def close_on(day: int) -> Request:
            body = {"holidays": [{"date": next_week(9, days=day + 2)[:10]}]}
            return lambda: caller.call("PATCH", path, json=body)

        for day in range(ROUNDS):
            require_booking_first(race(booking_on(spa, day), close_on(day)), hall["venue_id"])

    def test_that_are_written_after_the_deactivation_of_their_service_do_not_exist(
        self, caller: Caller, transport: FaultyTransport
    ) -> None:
        with transport.without_faults():
            spa = a_spa(caller, staff=0)
        path = f"/v1/services/{spa.service_id}"
        for day in range(ROUNDS):
            answers = race(booking_on(spa, day), lambda: caller.call("POST", f"{path}/deactivate"))
            require_booking_first(answers, spa.service_id)
            if is_success(answers[1]):
                with transport.without_faults():
                    require_success(caller, "POST", f"{path}/activate")


class TestWeddings:
    def test_and_blocks_exclude_each_other(
        self, caller: Caller, hall: dict[str, Any], transport: FaultyTransport
    ) -> None:
        with transport.without_faults():
            client_id = a_client(caller)["id"]
        place = {"venue_id": hall["venue_id"], "space_ids": [hall["id"]]}

        def hold_on(date: str) -> Request:
            body = {**place, "client_id": client_id, "date": date, "status": "tentative"}
            return lambda: caller.call("POST", "/v1/weddings", json=body)

        def block_on(date: str) -> Request:
            path = f"/v1/venues/{hall['venue_id']}/spaces/{hall['id']}/block"
            body = {"start_at": f"{date}T08:00:00Z", "end_at": f"{date}T20:00:00Z"}
            return lambda: caller.call("POST", path, json=body)

        wedding_ids = list[str]()
        for day in range(ROUNDS):
            date = f"2027-06-{day + 1:02d}"
            answers = race(hold_on(date), block_on(date))
            require_one_at_most(answers, transport)
            wedding_ids += [answers[0].json()["id"]] if is_success(answers[0]) else []
        with transport.without_faults():
            assert find_holders(caller, hall["id"]) == sorted(wedding_ids)
