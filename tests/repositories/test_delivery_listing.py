"""Lists of deliveries in DynamoDB: of one webhook or of all, with every filter, page by page (W7)."""

from datetime import timedelta
from itertools import product

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from apikit.ids import new_id
from apikit.resources.lists import Operator, PageRequest
from domain.deliveries.delivery_query import DeliveryQuery, find_id_range
from domain.deliveries.listing import DeliveryListing
from domain.deliveries.model import AttemptResult, Delivery, DeliveryStatus, derive_delivery_id
from domain.deliveries.repository import DeliveryRepository
from tests.builders import NOW, a_delivery, a_tenant, an_attempt
from tests.counting import counted_calls
from tests.fakes.clock import FixedClock
from tests.storage import delete_item

STATUSES: tuple[DeliveryStatus, ...] = ("pending", "retrying", "failed", "delivered")
INDEX_STATUSES = STATUSES[:3]
TYPES = ("client.created", "wedding.created", "client.updated")
FIRST_HOOK, SECOND_HOOK = (f"whk_01k0a3v5m8f1xq2w7r9tbdc6y{letter}" for letter in "ab")


@pytest.fixture
def store(aws: None) -> DeliveryRepository:
    return DeliveryRepository(Table("deliveries"), FixedClock())


@pytest.fixture
def listing(store: DeliveryRepository) -> DeliveryListing:
    return DeliveryListing(Table("deliveries"), store)


@pytest.fixture
def tenant() -> Tenant:
    return a_tenant()


@pytest.fixture
def deliveries(store: DeliveryRepository, tenant: Tenant) -> list[Delivery]:
    """Of two webhooks, of each status, a second apart, newest first; another tenant's in addition."""
    combinations = list(product((FIRST_HOOK, SECOND_HOOK), STATUSES, range(3)))
    for number, (webhook_id, status, kind) in enumerate(sorted(combinations, key=lambda each: each[2])):
        add(store, tenant, number=number, webhook_id=webhook_id, status=status, event_type=TYPES[kind])
    add(store, a_tenant(), number=0, webhook_id=FIRST_HOOK, status="failed", event_type=TYPES[0])
    items = [
        item
        for webhook_id in (FIRST_HOOK, SECOND_HOOK)
        for item in Table("deliveries").query(tenant.partition(f"deliveries#{webhook_id}"), limit=100)
    ]
    return sorted(map(store.parse_delivery, items), key=lambda each: each.id, reverse=True)


def add(
    store: DeliveryRepository, tenant: Tenant, *, number: int, webhook_id: str, status: DeliveryStatus, event_type: str
) -> None:
    """Store a delivery of the event of this second."""
    event_id = new_id("evt")
    delivery = a_delivery(
        tenant,
        id=derive_delivery_id(event_id, webhook_id, NOW + timedelta(seconds=number)),
        webhook_id=webhook_id,
        event_id=event_id,
        event_type=event_type,
        object_id=f"cli_{number % 4}",
    )
    store.add(delivery)
    match status:
        case "failed":
            store.close(delivery, "webhook_paused")
        case "retrying":
            store.record(delivery, an_attempt(error="timeout"), AttemptResult("retrying", next_retry_at=NOW))
        case "delivered":
            store.record(delivery, an_attempt(), AttemptResult("delivered"))


def pages(listing: DeliveryListing, tenant: Tenant, query: DeliveryQuery, limit: int) -> list[list[str]]:
    """Return the IDs of each page."""
    result: list[list[str]] = []
    position = None
    while True:
        page = listing.page(tenant, query, PageRequest(limit, position))
        result.append([each.id for each in page.data])
        position = page.next_position
        if position is None:
            return result


def ids_of(deliveries: list[Delivery], query: DeliveryQuery) -> list[str]:
    return [
        each.id
        for each in deliveries
        if query.webhook_id in {None, each.webhook_id}
        and (not query.statuses or each.status in query.statuses)
        and (not query.patterns or each.event_type.startswith(query.patterns[0].removesuffix("*")))
        and query.object_id in {None, each.object_id}
        and (query.id_range is None or query.id_range[0] <= each.id <= query.id_range[1])
    ]


STATUS_FILTERS: tuple[tuple[DeliveryStatus, ...], ...] = (
    (),
    ("failed",),
    ("delivered",),
    INDEX_STATUSES,
    ("delivered", "failed"),
)
MIDDLE = find_id_range([("gt", NOW + timedelta(seconds=3)), ("lte", NOW + timedelta(seconds=19))])
QUERIES = [
    *(DeliveryQuery(statuses=statuses) for statuses in STATUS_FILTERS),
    *(DeliveryQuery(statuses=statuses, id_range=MIDDLE) for statuses in STATUS_FILTERS),
    DeliveryQuery(patterns=("client.*",)),
    DeliveryQuery(object_id="cli_1", id_range=MIDDLE),
    DeliveryQuery(statuses=INDEX_STATUSES, patterns=("wedding.created",), object_id="cli_1"),
]


class TestPage:
    @pytest.mark.parametrize("webhook_id", [None, FIRST_HOOK], ids=["all", "one"])
    def test_has_exactly_what_matches(
        self, listing: DeliveryListing, tenant: Tenant, deliveries: list[Delivery], webhook_id: str | None
    ) -> None:
        for each in QUERIES:
            query = DeliveryQuery(webhook_id, each.statuses, each.patterns, each.object_id, each.id_range)
            for limit in (4, 100):
                read = [delivery_id for page in pages(listing, tenant, query, limit) for delivery_id in page]
                assert read == ids_of(deliveries, query), query

    def test_is_full_to_the_last(self, listing: DeliveryListing, tenant: Tenant, deliveries: list[Delivery]) -> None:
        for query in (
            DeliveryQuery(),
            DeliveryQuery(FIRST_HOOK),
            DeliveryQuery(FIRST_HOOK, ("failed",)),
            DeliveryQuery(statuses=INDEX_STATUSES),
        ):
            sizes = [len(page) for page in pages(listing, tenant, query, 2)]
            assert set(sizes[:-1]) <= {2}, query
            assert 1 <= sizes[-1] <= 2

    @pytest.mark.parametrize("webhook_id", [None, FIRST_HOOK], ids=["all", "one"])
    def test_with_a_filter_reads_no_more_than_its_bound(
        self,
        listing: DeliveryListing,
        tenant: Tenant,
        deliveries: list[Delivery],
        webhook_id: str | None,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("domain.deliveries.listing._MAX_READ", 3)
        query = DeliveryQuery(webhook_id, object_id="cli_1")
        read = pages(listing, tenant, query, 2)
        assert [] in read
        assert [delivery_id for page in read for delivery_id in page] == ids_of(deliveries, query)

    @pytest.mark.parametrize("webhook_id", [None, FIRST_HOOK], ids=["all", "one"])
    def test_with_a_filter_of_several_statuses_skips_nothing(
        self,
        store: DeliveryRepository,
        listing: DeliveryListing,
        tenant: Tenant,
        webhook_id: str | None,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("domain.deliveries.listing._MAX_READ", 2)
        # Of one status there are many before the first of another one.
        for number, status in enumerate(("pending", "failed", "failed", "pending", "pending", "pending", "failed")):
            add(store, tenant, number=number, webhook_id=FIRST_HOOK, status=status, event_type=TYPES[number % 3])  # type: ignore[arg-type]
        query = DeliveryQuery(webhook_id, INDEX_STATUSES, ("client.*",))
        full_list = listing.page(tenant, DeliveryQuery(webhook_id), PageRequest(100)).data
        read = [delivery_id for page in pages(listing, tenant, query, 100) for delivery_id in page]
        assert read == [each.id for each in full_list if each.event_type != "wedding.created"]

    def test_of_a_hundred_is_one_batch(
        self, store: DeliveryRepository, listing: DeliveryListing, tenant: Tenant
    ) -> None:
        for _ in range(101):
            store.claim(a_delivery(tenant))
        with counted_calls() as calls:
            page = listing.page(tenant, DeliveryQuery(), PageRequest(100))
        assert (len(page.data), calls.by_operation) == (100, {"Query": 1, "BatchGetItem": 1})
        assert len(listing.page(tenant, DeliveryQuery(), PageRequest(100, page.next_position)).data) == 1

    def test_of_all_webhooks_reads_no_more_keys_than_one_call_takes(
        self, listing: DeliveryListing, tenant: Tenant, deliveries: list[Delivery], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("domain.deliveries.listing._MAX_KEYS", 5)
        for query in (DeliveryQuery(), DeliveryQuery(patterns=("wedding.created",))):
            read = pages(listing, tenant, query, 5)
            assert [delivery_id for page in read for delivery_id in page] == ids_of(deliveries, query)

    def test_of_several_statuses_has_a_delivery_once_while_its_status_changes(
        self, listing: DeliveryListing, tenant: Tenant, deliveries: list[Delivery]
    ) -> None:
        query = DeliveryQuery(statuses=("failed",))
        # The index may have a delivery with its old and with its new status for a moment: here, both are the same.
        read = pages(listing, tenant, DeliveryQuery(statuses=("failed", "failed")), 2)
        assert [delivery_id for page in read for delivery_id in page] == ids_of(deliveries, query)

    def test_leaves_out_what_has_expired(
        self, listing: DeliveryListing, tenant: Tenant, deliveries: list[Delivery]
    ) -> None:
        missing_delivery = deliveries[3]
        delete_item("deliveries", tenant.partition(f"deliveries#{missing_delivery.webhook_id}"), missing_delivery.id)
        read = [delivery_id for page in pages(listing, tenant, DeliveryQuery(), 2) for delivery_id in page]
        assert read == [each.id for each in deliveries if each != missing_delivery]

    def test_of_an_empty_range_is_empty_without_a_query(self, listing: DeliveryListing, tenant: Tenant) -> None:
        query = DeliveryQuery(id_range=find_id_range([("gt", NOW), ("lt", NOW)]))
        with counted_calls() as calls:
            assert pages(listing, tenant, query, 2) == [[]]
        assert calls.by_operation == {}

    @pytest.mark.parametrize(
        ("query", "operations"),
        [
            (DeliveryQuery(FIRST_HOOK), {"Query": 1}),
            (DeliveryQuery(FIRST_HOOK, ("failed",)), {"Query": 1}),
            (DeliveryQuery(FIRST_HOOK, ("delivered",), ("client.*",)), {"Query": 1}),
            (DeliveryQuery(), {"Query": 1, "BatchGetItem": 1}),
            (DeliveryQuery(object_id="cli_1"), {"Query": 1, "BatchGetItem": 1}),
            (DeliveryQuery(statuses=("failed",)), {"Query": 1}),
            (DeliveryQuery(statuses=INDEX_STATUSES), {"Query": 3}),
        ],
        ids=str,
    )
    def test_is_one_to_three_operations(
        self,
        listing: DeliveryListing,
        tenant: Tenant,
        deliveries: list[Delivery],
        query: DeliveryQuery,
        operations: dict[str, int],
    ) -> None:
        with counted_calls() as calls:
            listing.page(tenant, query, PageRequest(2))
        assert calls.by_operation == operations


class TestTimeRange:
    @pytest.mark.parametrize(
        ("operator", "count"),
        [("gte", 20), ("gt", 19), ("lte", 5), ("lt", 4)],
    )
    def test_is_of_the_times_of_events(
        self, listing: DeliveryListing, tenant: Tenant, deliveries: list[Delivery], operator: Operator, count: int
    ) -> None:
        query = DeliveryQuery(id_range=find_id_range([(operator, NOW + timedelta(seconds=4))]))
        assert len(listing.page(tenant, query, PageRequest(100)).data) == count
