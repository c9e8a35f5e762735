"""Merges of customers over HTTP: references move, the old ID leads to the other customer, and nothing is lost in a crash or a race."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from apikit.resources.records import next_version
from domain.bookings.repository import BookingRepository
from domain.customer_merges import reference_mover
from domain.customer_merges.model import CustomerMerge
from domain.customer_merges.reference_mover import ReferenceMover
from domain.customer_merges.wiring import reference_mover as build_reference_mover
from domain.due_work.service import DueSlice, DueWorker
from tests.bookings import ROUTE, Spa, a_spa, next_week
from tests.builders import CAUSE
from tests.customers import ROUTE as CUSTOMERS
from tests.customers import a_customer
from tests.due_work import DueEntriesOfOne, run_worker
from tests.fakes.clock import FixedClock
from tests.gateway import Answer, Caller, a_caller
from tests.threads import in_another_thread


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller, staff=2)


@pytest.fixture
def remaining(spa: Spa) -> dict[str, Any]:
    return a_customer(spa.caller, name="Anna Bianchi")


def merge(caller: Caller, customer_id: str, into_id: Any, **request: Any) -> Answer:
    return caller.call("POST", f"{CUSTOMERS}/{customer_id}/merge", json={"into": into_id}, **request)


def run_due_work(caller: Caller, **duration: float) -> None:
    """Carry out what is due after this time."""
    slices = {CustomerMerge.collection: DueSlice(CustomerMerge, build_reference_mover)}
    clock = FixedClock(datetime.now(UTC) + timedelta(**duration))
    assert run_worker(DueWorker(DueEntriesOfOne(caller.organization_id), slices, clock)).failed == 0


def customers_of_bookings(caller: Caller) -> list[str]:
    return [each["customer_id"] for each in caller.call("GET", ROUTE, query="limit=100").json()["data"]]


class TestMerge:
    def test_moves_references_and_external_ids(self, spa: Spa, remaining: dict[str, Any]) -> None:
        ref = {"source": "opera", "external_id": "G-1"}
        spa.caller.call("PATCH", f"{CUSTOMERS}/{spa.customer_id}", json={"external_refs": [ref]})
        booking = spa.book(next_week(9))
        entry = {
            "customer_id": spa.customer_id,
            "service_id": spa.service_id,
            "from": next_week(9),
            "to": next_week(17),
        }
        entry_id = spa.caller.call("POST", "/v1/waitlist-entries", json=entry).json()["id"]
        recurrence = {"frequency": "daily", "count": 2}
        series = spa.caller.call("POST", f"{ROUTE}/series", json=spa.body(next_week(11), recurrence=recurrence)).json()
        answer = merge(spa.caller, spa.customer_id, remaining["id"])
        assert answer.status == 200, answer
        survivor = answer.json()
        assert (answer.status, survivor) == (
            200,
            {**remaining, "version": 2, "updated_at": survivor["updated_at"], "external_refs": [ref]},
        )
        for path in (
            f"{ROUTE}/{booking['id']}",
            f"/v1/waitlist-entries/{entry_id}",
            f"/v1/booking-series/{series['id']}",
        ):
            assert spa.caller.call("GET", path).json()["customer_id"] == remaining["id"], path
        assert spa.caller.call("GET", f"{CUSTOMERS}/by-external-id/opera/G-1").json() == survivor
        history = spa.caller.call("GET", f"{ROUTE}/{booking['id']}/history").json()["data"]
        assert history[0]["changes"] == [{"field": "customer_id", "before": spa.customer_id, "after": remaining["id"]}]
        assert history[0]["actor"] == spa.caller.key_id

    def test_makes_the_old_id_lead_to_the_other_customer(self, spa: Spa, remaining: dict[str, Any]) -> None:
        booking = spa.book(next_week(9))
        merge(spa.caller, spa.customer_id, remaining["id"])
        path = f"{CUSTOMERS}/{spa.customer_id}"
        assert spa.caller.call("GET", path).json() == remaining
        assert [each["id"] for each in spa.caller.call("GET", CUSTOMERS).json()["data"]] == [remaining["id"]]
        change = spa.caller.call("PATCH", path, json={"name": "Bea"}, headers={"If-Match": '"1"'}).json()
        assert (change["id"], change["name"], change["version"]) == (remaining["id"], "Bea", 2)
        bookings = spa.caller.call("GET", f"{path}/bookings").json()["data"]
        assert [each["id"] for each in bookings] == [booking["id"]]
        # A new booking with the old ID is one of the other customer.
        assert spa.book(next_week(11), customer_id=spa.customer_id)["customer_id"] == remaining["id"]
        spa.caller.call("POST", f"{path}/restore").problem(409, "conflict")

    def test_follows_a_chain(self, caller: Caller) -> None:
        first, second, third = (a_customer(caller)["id"] for _ in range(3))
        assert merge(caller, first, second).status == 200
        assert merge(caller, second, third).status == 200
        assert caller.call("GET", f"{CUSTOMERS}/{first}").json()["id"] == third
        caller.call("DELETE", f"{CUSTOMERS}/{first}")
        caller.call("GET", f"{CUSTOMERS}/{first}").problem(410, "deleted")
        assert caller.call("POST", f"{CUSTOMERS}/{first}/restore").json()["id"] == third

    def test_accepts_an_external_id(self, spa: Spa) -> None:
        ref = {"source": "opera", "external_id": "G-2"}
        into_id = a_customer(spa.caller, external_refs=[ref])["id"]
        assert merge(spa.caller, spa.customer_id, ref).json()["id"] == into_id

    def test_is_repeatable(self, spa: Spa, remaining: dict[str, Any]) -> None:
        spa.book(next_week(9))
        headers = {"Idempotency-Key": "merge"}
        answers = [merge(spa.caller, spa.customer_id, remaining["id"], headers=headers) for _ in range(2)]
        answers.append(merge(spa.caller, spa.customer_id, remaining["id"]))
        assert [(each.status, each.json()["id"]) for each in answers] == [(200, remaining["id"])] * 3
        assert customers_of_bookings(spa.caller) == [remaining["id"]]


class TestRefusal:
    def test_of_itself_and_of_unknown_ones(self, spa: Spa, remaining: dict[str, Any]) -> None:
        unknown_id = "cus_01k0a3v5m8f1xq2w7r9tbdc6yz"
        assert merge(spa.caller, remaining["id"], remaining["id"]).faults() == [("/into", "not_allowed")]
        assert merge(spa.caller, remaining["id"], unknown_id).faults() == [("/into", "not_found")]
        merge(spa.caller, unknown_id, remaining["id"]).problem(404, "not_found")
        merge(a_caller(), spa.customer_id, remaining["id"]).problem(404, "not_found")
        spa.caller.call("DELETE", f"{CUSTOMERS}/{spa.customer_id}")
        merge(spa.caller, spa.customer_id, remaining["id"]).problem(410, "deleted")
        assert merge(spa.caller, remaining["id"], spa.customer_id).faults() == [("/into", "not_found")]

    def test_of_those_that_were_merged(self, spa: Spa, remaining: dict[str, Any]) -> None:
        third = a_customer(spa.caller)["id"]
        merge(spa.caller, spa.customer_id, remaining["id"])
        merge(spa.caller, spa.customer_id, third).problem(409, "conflict")
        assert merge(spa.caller, remaining["id"], spa.customer_id).faults() == [("/into", "not_allowed")]

    def test_of_another_version_and_without_the_scope(self, spa: Spa, remaining: dict[str, Any]) -> None:
        merge(spa.caller, spa.customer_id, remaining["id"], headers={"If-Match": '"7"'}).problem(412, "stale_version")
        reader = a_caller("customers:read", organization_id=spa.caller.organization_id)
        merge(reader, spa.customer_id, remaining["id"]).problem(403, "insufficient_scope")

    def test_of_more_than_20_external_ids(self, caller: Caller) -> None:
        one, other = (
            a_customer(caller, external_refs=[{"source": source, "external_id": str(n)} for n in range(11)])["id"]
            for source in ("a", "b")
        )
        merge(caller, one, other).problem(409, "conflict")


class TestRace:
    def test_of_two_directions_has_one_winner(self, caller: Caller) -> None:
        for _ in range(3):
            one, other = (a_customer(caller)["id"] for _ in range(2))
            with ThreadPoolExecutor(2) as pool:
                pairs = ((one, other), (other, one))
                answers = list(pool.map(lambda pair: in_another_thread(partial(merge, caller, *pair)), pairs))
            statuses = sorted(each.status for each in answers)
            assert statuses[0] == 200
            assert statuses[1] in {409, 422}
            ids = {caller.call("GET", f"{CUSTOMERS}/{each}").json()["id"] for each in (one, other)}
            assert len(ids) == 1


class TestReferences:
    def test_of_many_move_in_batches(
        self, spa: Spa, remaining: dict[str, Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(reference_mover, "BATCH_SIZE", 2)
        for hour in range(9, 14):
            spa.book(next_week(hour))
        merge(spa.caller, spa.customer_id, remaining["id"])
        assert sorted(customers_of_bookings(spa.caller)).count(remaining["id"]) == 2
        run_due_work(spa.caller, seconds=1)
        assert customers_of_bookings(spa.caller) == [remaining["id"]] * 5

    def test_move_after_a_crash(self, spa: Spa, remaining: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
        spa.book(next_week(9))

        def crash(*_: Any) -> None:
            raise SystemError("the process ends here")

        with monkeypatch.context() as patch:
            patch.setattr(ReferenceMover, "move", crash)
            assert merge(spa.caller, spa.customer_id, remaining["id"]).status == 500
        assert customers_of_bookings(spa.caller) == [spa.customer_id]
        run_due_work(spa.caller, seconds=1)
        assert customers_of_bookings(spa.caller) == [remaining["id"]]

    def test_written_by_requests_that_read_the_customer_before_move_at_last(
        self, spa: Spa, remaining: dict[str, Any]
    ) -> None:
        booking = spa.book(next_week(9))
        merge(spa.caller, spa.customer_id, remaining["id"])
        # As a request does that was resolved before the merge.
        bookings = BookingRepository(Table("resources"))
        record = bookings.get(Tenant(spa.caller.organization_id, "live"), booking["id"])
        late_record = next_version(record, datetime.now(UTC), {"customer_id": spa.customer_id})
        bookings.save(late_record, CAUSE, old=record)
        run_due_work(spa.caller, seconds=30)
        assert customers_of_bookings(spa.caller) == [spa.customer_id]
        run_due_work(spa.caller, minutes=3)
        assert customers_of_bookings(spa.caller) == [remaining["id"]]
        # Then the merge is complete.
        pk = Tenant(spa.caller.organization_id, "live").partition(CustomerMerge.collection)
        (item,) = Table("resources").query(pk, limit=2)
        assert "duep" not in item
