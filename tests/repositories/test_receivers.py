"""Receivers in the table: the limits hold under concurrency and to the millisecond, and a hundred requests are stored."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from apikit.errors import Conflict, RateLimitExceeded, WriteContention
from apikit.ids import new_id
from apikit.resources.lists import PageRequest
from domain.receivers.model import ReceivedSignature, Receiver, ReceiverDetails, ReceiverRequest
from domain.receivers.repository import ReceiverRepository
from tests.builders import NOW, a_tenant
from tests.fakes.clock import FixedClock

pytestmark = pytest.mark.usefixtures("aws", "one_call_at_a_time")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def store(clock: FixedClock) -> ReceiverRepository:
    return ReceiverRepository(Table("deliveries"), clock)


@pytest.fixture
def tenant() -> Tenant:
    return a_tenant("test")


def add_receiver(store: ReceiverRepository, tenant: Tenant, details: ReceiverDetails | None = None) -> Receiver:
    receiver = Receiver.create(details or ReceiverDetails(), receiver_id=new_id("rcv", NOW), url="", now=NOW)
    store.add(tenant, receiver)
    return receiver


def count(store: ReceiverRepository, tenant: Tenant, receiver: Receiver) -> bool:
    """Whether the request was accepted."""
    try:
        return store.count_request(tenant, receiver.id) is not None
    except RateLimitExceeded:
        return False


def put(store: ReceiverRepository, tenant: Tenant, receiver: Receiver, clock: FixedClock) -> None:
    """One request is counted and stored."""
    stored_receiver = store.count_request(tenant, receiver.id)
    assert stored_receiver
    store.put_request(
        tenant,
        ReceiverRequest(
            id=new_id("rrq"),
            receiver_id=receiver.id,
            number=stored_receiver.request_count,
            created_at=clock.now(),
            headers={},
            body="",
            body_bytes=0,
            is_truncated=False,
            signature=ReceivedSignature(result="unknown"),
            response_status=200,
            response_delay_ms=0,
        ),
    )


def list_numbers(store: ReceiverRepository, tenant: Tenant, receiver_id: str, *, limit: int) -> list[int]:
    """The numbers of all stored requests, read in pages."""
    receiver = store.find(tenant, receiver_id)
    assert receiver
    numbers, page_request = list[int](), PageRequest(limit)
    while True:
        page = store.page_requests(tenant, receiver, page_request)
        numbers += [each.number for each in page.data]
        if page.next_position is None:
            return numbers
        page_request = PageRequest(limit, page.next_position)


class TestLimit:
    def test_is_sixty_at_once_and_then_two_a_second(
        self, store: ReceiverRepository, tenant: Tenant, clock: FixedClock
    ) -> None:
        receiver = add_receiver(store, tenant)
        assert sum(count(store, tenant, receiver) for _ in range(70)) == 60
        with pytest.raises(RateLimitExceeded) as refusal:
            store.count_request(tenant, receiver.id)
        assert refusal.value.retry_after_s == 1
        clock.advance(seconds=0.499)
        assert not count(store, tenant, receiver)
        clock.advance(seconds=0.001)
        assert [count(store, tenant, receiver) for _ in range(2)] == [True, False]
        clock.advance(hours=1)
        assert sum(count(store, tenant, receiver) for _ in range(70)) == 60

    def test_lets_few_slow_ones_wait(self, store: ReceiverRepository, tenant: Tenant) -> None:
        receiver = add_receiver(store, tenant, ReceiverDetails(delay_ms=12_000))
        assert sum(count(store, tenant, receiver) for _ in range(20)) == 5
        with pytest.raises(RateLimitExceeded) as refusal:
            store.count_request(tenant, receiver.id)
        assert refusal.value.retry_after_s == 6

    def test_is_of_one_receiver(self, store: ReceiverRepository, tenant: Tenant) -> None:
        receivers = [add_receiver(store, tenant, ReceiverDetails(delay_ms=12_000)) for _ in range(2)]
        assert [sum(count(store, tenant, each) for _ in range(9)) for each in receivers] == [5, 5]

    def test_holds_for_requests_at_once(self, store: ReceiverRepository, tenant: Tenant) -> None:
        receiver = add_receiver(store, tenant, ReceiverDetails(delay_ms=12_000))

        def accept(_: int) -> int:
            try:
                return int(count(store, tenant, receiver))
            except WriteContention:
                return 0

        with ThreadPoolExecutor(4) as pool:
            accepted_count = sum(pool.map(accept, range(16)))
        stored_receiver = store.find(tenant, receiver.id)
        assert stored_receiver
        assert 1 <= accepted_count == stored_receiver.request_count <= 5


class TestRequests:
    def test_are_the_last_hundred_in_order(self, store: ReceiverRepository, tenant: Tenant, clock: FixedClock) -> None:
        receiver = add_receiver(store, tenant)
        for _ in range(130):
            clock.advance(seconds=1)
            put(store, tenant, receiver, clock)
        newest_first = list(range(130, 30, -1))
        assert list_numbers(store, tenant, receiver.id, limit=100) == newest_first
        assert list_numbers(store, tenant, receiver.id, limit=7) == newest_first

    def test_expire_after_a_week(self, store: ReceiverRepository, tenant: Tenant, clock: FixedClock) -> None:
        receiver = add_receiver(store, tenant)
        put(store, tenant, receiver, clock)
        clock.advance(days=6)
        put(store, tenant, receiver, clock)
        assert list_numbers(store, tenant, receiver.id, limit=10) == [2, 1]
        clock.advance(days=1)
        assert list_numbers(store, tenant, receiver.id, limit=10) == [2]

    def test_that_were_counted_and_not_stored_are_omitted(
        self, store: ReceiverRepository, tenant: Tenant, clock: FixedClock
    ) -> None:
        receiver = add_receiver(store, tenant)
        for _ in range(101):
            clock.advance(seconds=1)
            put(store, tenant, receiver, clock)
        store.count_request(tenant, receiver.id)
        # The slot of request 102 has request 2, which is no longer one of the last hundred.
        assert list_numbers(store, tenant, receiver.id, limit=50) == list(range(101, 2, -1))


class TestReceivers:
    def test_expire_a_month_after_the_last_request(
        self, store: ReceiverRepository, tenant: Tenant, clock: FixedClock
    ) -> None:
        receiver = add_receiver(store, tenant)
        clock.advance(days=29)
        stored_receiver = store.count_request(tenant, receiver.id)
        assert stored_receiver
        assert stored_receiver.expires_at == NOW + timedelta(days=59)
        clock.advance(days=30)
        assert store.find(tenant, receiver.id) is None
        assert store.count_request(tenant, receiver.id) is None
        assert not store.delete(tenant, receiver.id)
        assert store.page(tenant, PageRequest(10)).data == []

    def test_are_twenty_at_most_of_those_that_have_not_expired(
        self, store: ReceiverRepository, tenant: Tenant, clock: FixedClock
    ) -> None:
        for _ in range(20):
            add_receiver(store, tenant)
        with pytest.raises(Conflict):
            add_receiver(store, tenant)
        clock.advance(days=30)
        add_receiver(store, tenant)

    def test_created_at_once_are_twenty_at_most(self, store: ReceiverRepository, tenant: Tenant) -> None:
        for _ in range(18):
            add_receiver(store, tenant)

        def create(_: int) -> bool:
            try:
                add_receiver(store, tenant)
            except (Conflict, WriteContention):
                return False
            return True

        with ThreadPoolExecutor(4) as pool:
            created_count = sum(pool.map(create, range(8)))
        assert 18 + created_count == len(store.page(tenant, PageRequest(100)).data) <= 20

    def test_are_in_pages_newest_first(self, store: ReceiverRepository, tenant: Tenant) -> None:
        receiver_ids = sorted((add_receiver(store, tenant).id for _ in range(3)), reverse=True)
        first = store.page(tenant, PageRequest(2))
        second = store.page(tenant, PageRequest(2, first.next_position))
        assert [each.id for each in [*first.data, *second.data]] == receiver_ids
        assert second.next_position is None
