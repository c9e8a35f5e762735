"""What every store of records keeps, the real one and the fake: the same suite runs over both."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from apikit.dynamo.record_table import RecordTable
from apikit.dynamo.table import Item, Table
from apikit.errors import Conflict, NotFound, ResourceDeleted, StaleSource, StaleVersion
from apikit.ids import new_id
from apikit.resources.fields import ExternalRef
from apikit.resources.lists import PageRequest
from apikit.resources.records import next_version
from apikit.resources.stores import SourceUpdate, Store
from domain.clients.model import Client
from tests.builders import CAUSE, NOW, a_client, a_tenant
from tests.fakes.store import MemoryStore

HOUR = timedelta(hours=1)


@pytest.fixture(params=["memory", "dynamodb"])
def store(request: pytest.FixtureRequest) -> Store[Client]:
    if request.param == "memory":
        return MemoryStore(Client)
    request.getfixturevalue("aws")
    return RecordTable(Table("resources"), Client)


class TestGet:
    def test_returns_what_was_added(self, store: Store[Client]) -> None:
        client = a_client(tags=["garden"], metadata={"crm": "7"}, partner_names=["Jörg", "Zoë"])
        store.add(client, CAUSE)
        assert store.get(client.tenant, client.id) == client

    def test_does_not_find_a_missing_one(self, store: Store[Client]) -> None:
        with pytest.raises(NotFound):
            store.get(a_tenant(), new_id("cli"))

    @pytest.mark.parametrize(
        "record_id", ["", "cli_", "cli_1", "x" * 5000, "cli_\x00", "wed_01k0a3v5m8f1xq2w7r9tbdc6yz"]
    )
    def test_does_not_find_what_is_no_id(self, store: Store[Client], record_id: str) -> None:
        with pytest.raises(NotFound):
            store.get(a_tenant(), record_id)

    def test_does_not_find_another_tenants(self, store: Store[Client]) -> None:
        client = a_client()
        store.add(client, CAUSE)
        with pytest.raises(NotFound) as refusal:
            store.get(a_tenant(), client.id)
        assert not isinstance(refusal.value, ResourceDeleted)

    def test_does_not_find_a_live_one_from_the_sandbox(self, store: Store[Client]) -> None:
        client = a_client()
        store.add(client, CAUSE)
        with pytest.raises(NotFound):
            store.get(type(client.tenant)(client.organization_id, "test"), client.id)


class TestAdd:
    def test_refuses_a_taken_id(self, store: Store[Client]) -> None:
        client = a_client()
        store.add(client, CAUSE)
        with pytest.raises(Conflict):
            store.add(replace(client, name="Somebody else"), CAUSE)


class TestSave:
    def test_replaces_the_version_it_expects(self, store: Store[Client]) -> None:
        client = a_client()
        store.add(client, CAUSE)
        active = next_version(client, NOW, {"status": "active"})
        store.save(active, CAUSE, old=client)
        assert store.get(client.tenant, client.id) == active

    def test_refuses_a_version_that_is_gone_and_tells_the_current_one(self, store: Store[Client]) -> None:
        client = a_client()
        store.add(client, CAUSE)
        store.save(next_version(client, NOW, {"status": "active"}), CAUSE, old=client)
        with pytest.raises(StaleVersion) as refusal:
            store.save(next_version(client, NOW, {"status": "archived"}), CAUSE, old=client)
        assert refusal.value.facts == {"current_version": 2}
        assert store.get(client.tenant, client.id).status == "active"

    def test_does_not_create(self, store: Store[Client]) -> None:
        client = a_client()
        with pytest.raises(NotFound):
            store.save(client, CAUSE, old=client)
        assert list(store.page(client.tenant, PageRequest()).data) == []


class TestRemove:
    def test_leaves_a_deleted_one_that_is_told_from_a_missing_one(self, store: Store[Client]) -> None:
        client = a_client()
        store.add(client, CAUSE)
        store.remove(next_version(client, NOW, {"deleted_at": NOW}), CAUSE, old=client)
        with pytest.raises(ResourceDeleted):
            store.get(client.tenant, client.id)
        assert list(store.page(client.tenant, PageRequest()).data) == []

    def test_refuses_a_version_that_is_gone(self, store: Store[Client]) -> None:
        client = a_client()
        store.add(client, CAUSE)
        store.save(next_version(client, NOW, {"status": "active"}), CAUSE, old=client)
        with pytest.raises(StaleVersion) as refusal:
            store.remove(next_version(client, NOW, {"deleted_at": NOW}), CAUSE, old=client)
        assert refusal.value.facts == {"current_version": 2}
        assert store.get(client.tenant, client.id).status == "active"

    def test_does_not_remove_twice(self, store: Store[Client]) -> None:
        client = a_client()
        store.add(client, CAUSE)
        deletion = next_version(client, NOW, {"deleted_at": NOW})
        store.remove(deletion, CAUSE, old=client)
        with pytest.raises(NotFound):
            store.remove(deletion, CAUSE, old=client)


class TestPage:
    def test_is_newest_first_and_goes_on_where_it_stopped(self, store: Store[Client]) -> None:
        tenant = a_tenant()
        clients = [a_client(tenant, id=f"cli_01k0a3v5m8f1xq2w7r9tbdc6y{n}") for n in range(5)]
        for client in clients:
            store.add(client, CAUSE)
        first = store.page(tenant, PageRequest(limit=2))
        second = store.page(tenant, PageRequest(limit=2, position=first.next_position))
        last = store.page(tenant, PageRequest(limit=2, position=second.next_position))
        assert [c.id[-1] for c in [*first.data, *second.data, *last.data]] == ["4", "3", "2", "1", "0"]
        assert last.next_position is None

    def test_ends_exactly_when_the_last_record_is_on_it(self, store: Store[Client]) -> None:
        tenant = a_tenant()
        for _ in range(2):
            store.add(a_client(tenant), CAUSE)
        assert store.page(tenant, PageRequest(limit=2)).next_position is None

    def test_goes_on_when_the_record_it_stopped_at_is_deleted(self, store: Store[Client]) -> None:
        tenant = a_tenant()
        clients = [a_client(tenant, id=f"cli_01k0a3v5m8f1xq2w7r9tbdc6y{n}") for n in range(3)]
        for client in clients:
            store.add(client, CAUSE)
        first = store.page(tenant, PageRequest(limit=1))
        store.remove(next_version(clients[2], NOW, {"deleted_at": NOW}), CAUSE, old=clients[2])
        assert list(store.page(tenant, PageRequest(limit=1, position=first.next_position)).data) == [clients[1]]

    def test_holds_one_tenants_records_only(self, store: Store[Client]) -> None:
        tenant = a_tenant()
        store.add(a_client(tenant), CAUSE)
        store.add(a_client(), CAUSE)
        assert len(store.page(tenant, PageRequest()).data) == 1


class TestSourceWord:
    """The times of a source's words order them, unless the stored one lies in the future."""

    def test_an_earlier_one_is_refused(self, store: Store[Client]) -> None:
        client = _add_with_word(store, NOW)
        for earlier in (_word(NOW - HOUR), _word(NOW - HOUR, latest=NOW)):
            with pytest.raises(StaleSource):
                store.record_source_update(client, earlier)
            with pytest.raises(StaleSource):
                store.save(next_version(client, NOW, {"notes": "x"}), CAUSE, old=client, source_update=earlier)

    @pytest.mark.parametrize("notes", ["x", None])
    def test_a_stored_time_in_the_future_is_replaced(self, store: Store[Client], notes: str | None) -> None:
        client = _add_with_word(store, NOW + HOUR)
        source_update = _word(NOW - HOUR, latest=NOW)
        if notes:
            store.save(next_version(client, NOW, {"notes": notes}), CAUSE, old=client, source_update=source_update)
        else:
            store.record_source_update(client, source_update)
        entry = store.find_by_external_id(client.tenant, "opera", "7")
        assert entry is not None
        assert entry.source_updated_at == NOW - HOUR


def _add_with_word(store: Store[Client], told_at: datetime) -> Client:
    client = a_client(external_refs=[ExternalRef(source="opera", external_id="7")])
    store.add(client, CAUSE, _word(told_at))
    return client


def _word(told_at: datetime, *, latest: datetime | None = None) -> SourceUpdate:
    return SourceUpdate("opera", "7", told_at, latest)


class TestReadDuringAMove:
    """A record lies in one of two partitions; who reads both, one after the other, must not miss it between them."""

    def test_of_one_that_is_restored_between_the_reads(self, aws: None) -> None:
        table = MovingTable()
        store = RecordTable(table, Client)
        client = a_client()
        store.add(client, CAUSE)
        deletion = next_version(client, NOW, {"deleted_at": NOW})
        store.remove(deletion, CAUSE, old=client)
        live = next_version(deletion, NOW, {"deleted_at": None})
        table.move = lambda: RecordTable(Table("resources"), Client).restore(live, CAUSE, old=deletion)
        assert store.get(client.tenant, client.id) == live

    def test_of_one_that_is_deleted_between_the_reads(self, aws: None) -> None:
        table = MovingTable()
        store = RecordTable(table, Client)
        client = a_client()
        store.add(client, CAUSE)
        deletion = next_version(client, NOW, {"deleted_at": NOW})
        table.move = lambda: RecordTable(Table("resources"), Client).remove(deletion, CAUSE, old=client)
        assert store.get_deleted(client.tenant, client.id) == deletion


class MovingTable(Table):
    """The table, in which `move` happens after the next read."""

    def __init__(self) -> None:
        super().__init__("resources")
        self.move: Callable[[], None] | None = None

    def get(self, pk: str, sk: str, *, consistent: bool = True) -> Item | None:
        item = super().get(pk, sk, consistent=consistent)
        move, self.move = self.move, None
        if move:
            move()
        return item
