"""Lists of records: which path serves them, and that pages have neither gap nor repeat, in DynamoDB and in the fake alike."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from apikit.actor import Tenant
from apikit.dynamo import calls
from apikit.dynamo.list_reading import ListPlan, plan_list
from apikit.dynamo.record_table import RecordTable
from apikit.dynamo.table import Table
from apikit.errors import UnknownParameter
from apikit.ids import new_id
from apikit.resources.lists import MAX_RECORDS_READ, ListCondition, ListQuery, Operator, PageRequest, SortOrder
from apikit.resources.records import next_version
from apikit.resources.stored_form import ATTRIBUTES
from apikit.resources.stores import Store
from apikit.sort_text import LAST_CHARACTER, SEPARATOR
from domain.clients.model import Client
from domain.weddings.model import Wedding
from tests.builders import CAUSE, NOW, a_client, a_tenant
from tests.counting import counted_calls
from tests.fakes.store import MemoryStore

OLDEST_FIRST = SortOrder(is_descending=False)
BY_NAME = SortOrder("name", is_descending=False)
DAY = date(2027, 6, 15)


@pytest.fixture(params=["memory", "dynamodb"])
def store(request: pytest.FixtureRequest) -> Store[Client]:
    return MemoryStore(Client) if request.param == "memory" else request.getfixturevalue("dynamodb")


@pytest.fixture
def dynamodb(aws: None) -> RecordTable[Client]:
    return RecordTable(Table("resources"), Client)


def a_condition(field: str, *values: str, operator: Operator | None = None) -> ListCondition:
    return ListCondition(field, operator or ("in" if len(values) > 1 else "eq"), values)


def make_plan(*conditions: ListCondition, order: SortOrder | None = None, cls: type[Any] = Wedding) -> ListPlan:
    return plan_list("P", cls.prefix, cls.list_indexes, ListQuery(conditions, order))


def pages(store: Store[Client], tenant: Tenant, query: ListQuery, limit: int) -> Iterator[list[Client]]:
    """Every page, as cursors lead from one to the next."""
    cursor: str | None = None
    for _ in range(1_000):
        page = store.page(tenant, PageRequest(limit, cursor, query))
        yield list(page.data)
        if page.next_position is None:
            return
        cursor = page.next_position
    raise AssertionError("The list does not end.")


def ids(store: Store[Client], tenant: Tenant, query: ListQuery, limit: int) -> list[str]:
    return [client.id for page in pages(store, tenant, query, limit) for client in page]


def with_clients(store: Store[Client], count: int, **fields: Any) -> tuple[Tenant, list[Client]]:
    """A tenant with so many clients, oldest first; a field's value may depend on the client's number."""
    tenant, clients = a_tenant(), []
    for number in range(count):
        created_at = NOW + timedelta(seconds=number)
        values = {name: value(number) if callable(value) else value for name, value in fields.items()}
        clients.append(
            a_client(tenant, id=new_id("cli", created_at), created_at=created_at, updated_at=created_at, **values)
        )
        store.add(clients[-1], CAUSE)
    return tenant, clients


class TestPlan:
    """Which index and partitions serve a list, and what is left to judge record by record."""

    def test_without_conditions_it_is_the_table_newest_first(self) -> None:
        assert make_plan() == ListPlan(("P",), None, SortOrder(), None, ())

    @pytest.mark.parametrize(
        ("conditions", "order", "index", "partitions", "rest"),
        [
            ([a_condition("status", "lost")], None, "eq1", ["P#status#created_at#lost"], []),
            ([a_condition("status", "a", "b")], None, "eq1", ["P#status#created_at#a", "P#status#created_at#b"], []),
            ([a_condition("client_id", "c"), a_condition("status", "lost")], None, "eq1", ["P#status#created_at#lost"], ["client_id"]),
            ([a_condition("venue_id", "v")], None, "ix2", ["P#venue_id#date#v"], []),
            ([a_condition("date", "2027-06-15")], None, "ix3", ["P#by#date"], []),
            ([a_condition("venue_id", "v"), a_condition("date", "d", operator="gte")], None, "ix2", ["P#venue_id#date#v"], []),
            ([a_condition("status", "lost"), a_condition("date", "d", operator="gte")], None, "ix3", ["P#by#date"], ["status"]),
            ([a_condition("status", "lost")], SortOrder("date"), "ix3", ["P#by#date"], ["status"]),
            ([a_condition("status", "lost")], SortOrder("updated_at"), "ix1", ["P#by#updated_at"], ["status"]),
            ([a_condition("venue_id", "v")], SortOrder(), None, ["P"], ["venue_id"]),
            ([a_condition("updated_at", "u", operator="gte")], None, "ix1", ["P#by#updated_at"], []),
            ([a_condition("metadata.k", "v")], SortOrder("date"), "ix3", ["P#by#date"], ["metadata.k"]),
        ],
    )  # fmt: skip
    def test_takes_the_path_that_reads_least(
        self,
        conditions: list[ListCondition],
        order: SortOrder | None,
        index: str | None,
        partitions: list[str],
        rest: list[str],
    ) -> None:
        list_plan = make_plan(*conditions, order=order)
        assert (list_plan.index.name if list_plan.index else None, list(list_plan.partitions)) == (index, partitions)
        assert [condition.field for condition in list_plan.remaining_conditions] == rest

    def test_metadata_are_found_by_pointers_and_judged_again(self) -> None:
        list_plan = make_plan(a_condition("metadata.k", "v"), a_condition("status", "lost"))
        assert list_plan.has_pointers
        assert [partition.rpartition("#")[0] for partition in list_plan.partitions] == ["P#meta"]
        assert [condition.field for condition in list_plan.remaining_conditions] == ["metadata.k", "status"]

    def test_ranges_of_the_order_are_bounds(self) -> None:
        list_plan = make_plan(
            a_condition("date", "2027-01-01", operator="gte"), a_condition("date", "2027-02-01", operator="lt")
        )
        assert list_plan.key_range == (f"2027-01-01{SEPARATOR}", "2027-02-01")
        day = make_plan(a_condition("date", "2027-01-01"))
        assert day.key_range == (f"2027-01-01{SEPARATOR}", f"2027-01-01{SEPARATOR}{LAST_CHARACTER}")

    def test_an_order_that_no_index_has_is_refused(self) -> None:
        for order in ("notes", "name"):
            with pytest.raises(UnknownParameter):
                make_plan(order=SortOrder(order))


class TestMerges:
    """Several values of one field: as many partitions, one order."""

    @pytest.mark.parametrize("limit", [1, 4, 100])
    @pytest.mark.parametrize("order", [None, OLDEST_FIRST])
    def test_have_neither_gap_nor_repeat(self, store: Store[Client], limit: int, order: SortOrder | None) -> None:
        tenant, clients = with_clients(store, 21, status=lambda n: ("lead", "active", "archived")[n * n % 3])
        client_ids = ids(store, tenant, ListQuery((a_condition("status", "active", "lead"),), order), limit)
        expected_ids = [client.id for client in clients if client.status != "archived"]
        assert client_ids == (expected_ids if order else expected_ids[::-1])

    def test_count_as_one(self, store: Store[Client]) -> None:
        tenant, _ = with_clients(store, 6, status=lambda n: ("lead", "active", "archived")[n % 3])
        query = ListQuery((a_condition("status", "active", "lead", "archived"),), includes_total=True)
        assert store.page(tenant, PageRequest(2, None, query)).total == 6


class TestBounds:
    @pytest.mark.parametrize("counts", [False, True])
    @pytest.mark.parametrize("offset", [0, 3])
    def test_that_contradict_each_other_hold_nothing(self, store: Store[Client], offset: int, *, counts: bool) -> None:
        tenant, _ = with_clients(store, 2, wedding_date=DAY)
        conditions = (
            a_condition("wedding_date", "2028", operator="gte"),
            a_condition("wedding_date", "2027", operator="lte"),
        )
        page = store.page(tenant, PageRequest(5, None, ListQuery(conditions, offset=offset, includes_total=counts)))
        assert (list(page.data), page.next_position, page.total) == ([], None, 0 if counts else None)

    def test_that_meet_hold_what_lies_there(self, store: Store[Client]) -> None:
        tenant, clients = with_clients(store, 5, wedding_date=lambda n: DAY + timedelta(days=n // 2))
        bounds = (
            a_condition("wedding_date", "2027-06-16", operator="gte"),
            a_condition("wedding_date", "2027-06-16", operator="lte"),
        )
        assert ids(store, tenant, ListQuery(bounds), 1) == [clients[3].id, clients[2].id]
        conditions = (*bounds, a_condition("wedding_date", "2027-06-16", operator="gt"))
        assert ids(store, tenant, ListQuery(conditions), 1) == []


class TestPositions:
    def test_stay_when_the_record_there_moved_away(self, store: Store[Client]) -> None:
        tenant, clients = with_clients(store, 4, name=lambda n: "abcd"[n])
        first = store.page(tenant, PageRequest(2, None, ListQuery(order=BY_NAME)))
        store.save(next_version(clients[1], NOW, {"name": "z"}), CAUSE, old=clients[1])
        rest = store.page(tenant, PageRequest(9, first.next_position, ListQuery(order=BY_NAME)))
        assert [client.name for client in rest.data] == ["c", "d", "z"]

    def test_stay_when_the_record_there_is_deleted(self, store: Store[Client]) -> None:
        tenant, clients = with_clients(store, 4, metadata={"k": "v"})
        query = ListQuery((a_condition("metadata.k", "v"),))
        first = store.page(tenant, PageRequest(2, None, query))
        store.remove(next_version(clients[2], NOW, {"deleted_at": NOW}), CAUSE, old=clients[2])
        rest = store.page(tenant, PageRequest(9, first.next_position, query))
        assert [client.id for client in rest.data] == [clients[1].id, clients[0].id]

    def test_equals_are_told_apart_by_their_ids(self, store: Store[Client]) -> None:
        tenant, clients = with_clients(store, 5, name="Smith")
        assert ids(store, tenant, ListQuery(order=BY_NAME), 1) == [client.id for client in clients]


class TestOffset:
    @pytest.mark.parametrize(
        "conditions", [(), (a_condition("status", "active", "lead"),), (a_condition("metadata.k", "v"),)]
    )
    @pytest.mark.parametrize("offset", [1, 6, 7, 50])
    def test_skips_as_many(self, store: Store[Client], conditions: tuple[ListCondition, ...], offset: int) -> None:
        tenant, clients = with_clients(store, 7, status=lambda n: ("lead", "active")[n % 2], metadata={"k": "v"})
        expected_ids = [client.id for client in clients[::-1]][offset:]
        assert ids(store, tenant, ListQuery(conditions, offset=offset), 2) == expected_ids


@pytest.fixture(scope="module")
def many(aws: None) -> tuple[RecordTable[Client], Tenant, list[Client]]:
    table = RecordTable(Table("resources"), Client)
    status = {0: "active", 3: "active", MAX_RECORDS_READ + 5: "active"}
    clients_of_tenant = with_clients(
        table, MAX_RECORDS_READ + 20, wedding_date=DAY, status=lambda n: status.get(n, "lead")
    )
    return (table, *clients_of_tenant)


class TestJudgement:
    """Conditions that no path serves together are judged on 500 records a page."""

    def test_pages_may_be_short_and_end(self, many: tuple[RecordTable[Client], Tenant, list[Client]]) -> None:
        table, tenant, clients = many
        query = ListQuery(
            (a_condition("wedding_date", "2027-06-15"), a_condition("status", "active")), SortOrder("wedding_date")
        )
        assert [[client.id for client in page] for page in pages(table, tenant, query, 2)] == [
            [clients[MAX_RECORDS_READ + 5].id],
            [clients[3].id, clients[0].id],
        ]

    def test_that_nothing_fits_ends_too(self, many: tuple[RecordTable[Client], Tenant, list[Client]]) -> None:
        table, tenant, _ = many
        query = ListQuery((a_condition("wedding_date", "2027-06-15"), a_condition("status", "archived")))
        with counted_calls() as calls:
            assert list(pages(table, tenant, query, 25)) == [[], []]
        assert calls.by_operation["Query"] == 6

    def test_what_is_left_to_skip_is_skipped_by_the_next_page(
        self, many: tuple[RecordTable[Client], Tenant, list[Client]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        table, tenant, clients = many
        monkeypatch.setattr("apikit.dynamo.list_reading.MAX_RECORDS_READ", 100)
        conditions = (a_condition("wedding_date", "2027-06-15"), a_condition("status", "active"))
        assert ids(table, tenant, ListQuery(conditions, offset=2), 5) == [clients[0].id]
        assert ids(table, tenant, ListQuery(conditions, offset=3), 5) == []


class TestAttributes:
    @pytest.mark.parametrize(
        ("query", "sort_key"),
        [(ListQuery(), "sk"), (ListQuery((a_condition("status", "lead"),)), "sk"), (ListQuery((), BY_NAME), "ix3s")],
    )
    def test_are_those_that_records_are_made_of(
        self, dynamodb: RecordTable[Client], query: ListQuery, sort_key: str
    ) -> None:
        tenant, clients = with_clients(dynamodb, 2)
        answers: list[Any] = []
        calls.client().observers.append(lambda _operation, _request, answer: answers.append(answer))
        try:
            page = dynamodb.page(tenant, PageRequest(5, None, query)).data
        finally:
            calls.client().observers.pop()
        assert {each.id for each in page} == {each.id for each in clients}
        assert [set(item) for item in answers[0]["Items"]] == [{*ATTRIBUTES, sort_key}] * 2


class TestLargeRecords:
    def test_are_all_listed_though_a_query_ends_at_a_megabyte(self, dynamodb: RecordTable[Client]) -> None:
        # Forty kilobytes each.
        tenant, clients = with_clients(dynamodb, 30, notes="\U0001f490" * 10_000)
        assert ids(dynamodb, tenant, ListQuery(), 100) == [client.id for client in clients[::-1]]
        assert ids(dynamodb, tenant, ListQuery(offset=27), 100) == [client.id for client in clients[2::-1]]


@pytest.fixture(scope="module")
def both(aws: None) -> tuple[RecordTable[Client], MemoryStore[Client], Tenant]:
    chance, memory = random.Random(4), MemoryStore(Client)  # noqa: S311 - the same numbers every time
    table = RecordTable(Table("resources"), Client)
    venues = [new_id("ven"), new_id("ven"), None]
    tenant, clients = with_clients(
        table,
        60,
        name=lambda _: chance.choice(["ann", "Bea", "Émile", "zoë", "ann "]),
        email=lambda n: f"{n % 5}@example.com",
        status=lambda _: chance.choice(["lead", "active", "archived"]),
        venue_id=lambda _: chance.choice(venues),
        wedding_date=lambda _: chance.choice([None, *(DAY + timedelta(days=n) for n in range(4))]),
        metadata=lambda _: {"k": chance.choice("abc")} if chance.random() < 0.6 else {},
    )
    for client in clients:
        memory.add(client, CAUSE)
    for client in chance.sample(clients, 15):
        new_version = next_version(client, NOW + timedelta(days=1), {"status": "archived", "metadata": {"k": "a"}})
        for each in (table, memory):
            each.save(new_version, CAUSE, old=client)
    return table, memory, tenant


class TestAnyQuestion:
    """Whatever is asked, DynamoDB and the fake give the same records in the same order."""

    @pytest.mark.parametrize("seed", range(30))
    def test_is_answered_alike(self, both: tuple[RecordTable[Client], MemoryStore[Client], Tenant], seed: int) -> None:
        table, memory, tenant = both
        chance = random.Random(seed)  # noqa: S311 - the same numbers every time
        query = _some_question(chance, tenant, memory)
        limit = chance.choice([1, 2, 7, 25, 100])
        assert ids(table, tenant, query, limit) == ids(memory, tenant, query, 100), query
        counting_query = replace(query, includes_total=True)
        totals = [each.page(tenant, PageRequest(1, None, counting_query)).total for each in (table, memory)]
        assert totals[0] == totals[1], query


def _some_question(chance: random.Random, tenant: Tenant, memory: MemoryStore[Client]) -> ListQuery:
    venue = next(client.venue_id for client in memory.records.values() if client.venue_id) or ""
    day = f"{DAY + timedelta(days=chance.randrange(4)):%Y-%m-%d}"
    moments = [f"2026-03-01t09:30:{chance.randrange(60):02}.000z" for _ in range(2)]
    choices = [
        a_condition("status", *chance.sample(["lead", "active", "archived"], chance.randint(1, 3))),
        a_condition("email", *chance.sample(["1@example.com", "4@example.com", "x@example.com"], chance.randint(1, 2))),
        a_condition("venue_id", venue),
        a_condition("wedding_date", day),
        a_condition("wedding_date", day, operator=chance.choice(["gte", "gt", "lte", "lt"])),
        a_condition("name", "ann"),
        a_condition("name", "b", operator=chance.choice(["gte", "lt"])),
        a_condition("metadata.k", chance.choice("abcd")),
        a_condition("created_at", moments[0], operator=chance.choice(["gte", "gt", "lte", "lt"])),
        a_condition("updated_at", moments[1], operator=chance.choice(["gte", "lte"])),
    ]
    fields = ("created_at", "updated_at", "name", "wedding_date")
    orders = [
        None,
        None,
        *(SortOrder(field, is_descending=is_descending) for field in fields for is_descending in (True, False)),
    ]
    conditions = tuple(chance.sample(choices, chance.randint(0, 3)))
    return ListQuery(conditions, chance.choice(orders), chance.choice([0, 0, 0, 3, 20]))
