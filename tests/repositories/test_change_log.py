"""The change log in DynamoDB: gap-free numbers, each state once and in order, and what is no longer kept (D14)."""

import dataclasses
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.calls import client
from apikit.dynamo.log_reading import LogReader
from apikit.dynamo.table import Table
from apikit.errors import CursorExpired, Unavailable
from apikit.resources.records import public_form
from domain.change_log.model import Change, ChangeDraft, ChangeOperation
from domain.change_log.repository import ChangeRepository
from domain.clients.model import Client
from tests.builders import NOW, a_client, a_tenant
from tests.counting import counted_calls
from tests.storage import delete_item

ALL = None


@pytest.fixture
def log(aws: None) -> ChangeRepository:
    return a_log()


@pytest.fixture
def tenant() -> Tenant:
    return a_tenant()


def a_log() -> ChangeRepository:
    """The log as another process has it: it remembers no counter."""
    return ChangeRepository(Table("deliveries"))


def draft(client: Client, operation: ChangeOperation = "updated") -> ChangeDraft:
    return ChangeDraft.from_record(client, operation, public_form(client))


def states(client: Client, *versions: int) -> list[ChangeDraft]:
    """The client's changes to these versions."""
    return [draft(dataclasses.replace(client, version=version)) for version in versions]


def some(tenant: Tenant, count: int, updated_at: datetime = NOW) -> list[ChangeDraft]:
    """Changes of as many clients."""
    return [draft(a_client(tenant, updated_at=updated_at)) for _ in range(count)]


def numbers(changes: list[Change | None]) -> list[int | None]:
    return [change.sequence if change else None for change in changes]


def read(log: ChangeRepository, tenant: Tenant, position: int = 0, limit: int = 100) -> list[int]:
    return [change.sequence for change in log.page(tenant, position, types=ALL, limit=limit).data]


def forget(tenant: Tenant, *sequences: int) -> None:
    """The entries' time to live ran out, in whatever order."""
    for sequence in sequences:
        delete_item("deliveries", tenant.partition("changes"), f"{sequence:020d}")


class TestAppend:
    def test_numbers_follow_without_a_gap_and_apart_by_tenant(self, log: ChangeRepository, tenant: Tenant) -> None:
        assert numbers(log.append(tenant, some(tenant, 3))) == [1, 2, 3]
        assert numbers(a_log().append(tenant, some(tenant, 2))) == [4, 5]
        sandbox = Tenant(tenant.organization_id, "test")
        assert numbers(log.append(sandbox, some(sandbox, 1))) == [1]

    def test_what_comes_again_keeps_its_number(self, log: ChangeRepository, tenant: Tenant) -> None:
        drafts = some(tenant, 3)
        entries = log.append(tenant, drafts)
        log.append(tenant, some(tenant, 2))
        assert a_log().append(tenant, drafts) == entries
        assert read(log, tenant) == [1, 2, 3, 4, 5]

    def test_states_of_one_resource_stand_one_behind_the_other(self, log: ChangeRepository, tenant: Tenant) -> None:
        assert numbers(log.append(tenant, states(a_client(tenant), 1, 2, 3))) == [1, 2, 3]

    def test_a_batch_that_was_stored_in_part_goes_on(self, log: ChangeRepository, tenant: Tenant) -> None:
        client = a_client(tenant)
        log.append(tenant, states(client, 1, 2))
        assert numbers(a_log().append(tenant, states(client, 2, 3))) == [2, 3]
        # Of the states before the newest one is only known that they are there.
        assert numbers(a_log().append(tenant, states(client, 1, 2, 3, 4))) == [None, None, 3, 4]
        assert read(log, tenant) == [1, 2, 3, 4]

    def test_a_state_that_comes_late_is_left_out(self, log: ChangeRepository, tenant: Tenant) -> None:
        client = a_client(tenant)
        first, second, deletion = states(client, 1, 2, 3)
        assert numbers(log.append(tenant, [first, deletion])) == [1, 2]
        assert numbers(log.append(tenant, [second, *some(tenant, 1)])) == [None, 3]

    def test_so_is_one_that_stands_behind_its_successor_in_one_batch(
        self, log: ChangeRepository, tenant: Tenant
    ) -> None:
        older, newer = states(a_client(tenant), 2, 3)
        assert numbers(log.append(tenant, [newer, older, newer])) == [1, None, 1]
        assert read(log, tenant) == [1]

    def test_returns_the_changes_before_the_first_that_cannot_be_stored(
        self, log: ChangeRepository, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        drafts = some(tenant, 4)
        stored_changes = log.append(tenant, drafts[:1])
        unavailable_mark = drafts[2].record_id
        real = client().call

        def call(operation: str, request: Mapping[str, Any]) -> Any:
            if operation == "PutItem" and request["Item"]["sk"]["S"] == unavailable_mark:
                raise Unavailable("The data store is not responding. Retry.")
            return real(operation, request)

        with monkeypatch.context() as patch:
            patch.setattr(client(), "call", call)
            first_changes = log.append(tenant, drafts)
            with pytest.raises(Unavailable):
                log.append(tenant, drafts[2:])
        assert first_changes[:1] == stored_changes
        assert numbers(first_changes) == [1, 2]
        assert log.head(tenant) == 2
        assert numbers(log.append(tenant, drafts[2:])) == [3, 4]

    def test_costs_two_writes_a_change_and_one_a_batch_when_warm(self, log: ChangeRepository, tenant: Tenant) -> None:
        log.append(tenant, some(tenant, 1))
        with counted_calls() as calls:
            log.append(tenant, some(tenant, 20))
        assert calls.by_operation == {"PutItem": 40, "UpdateItem": 1}


class TestPage:
    def test_goes_on_behind_a_position(self, log: ChangeRepository, tenant: Tenant) -> None:
        log.append(tenant, some(tenant, 5))
        page = log.page(tenant, 2, types=ALL, limit=2)
        assert ([change.sequence for change in page.data], page.position, page.has_more) == ([3, 4], 4, True)
        page = log.page(tenant, 4, types=ALL, limit=2)
        assert ([change.sequence for change in page.data], page.position, page.has_more) == ([5], 5, False)

    def test_at_the_head_is_empty_and_stays_there(self, log: ChangeRepository, tenant: Tenant) -> None:
        assert log.page(tenant, 0, types=ALL, limit=2).position == 0
        log.append(tenant, some(tenant, 3))
        page = log.page(tenant, 3, types=ALL, limit=2)
        assert (page.data, page.position, page.has_more) == ([], 3, False)

    def test_of_some_types_moves_on_over_the_others(self, log: ChangeRepository, tenant: Tenant) -> None:
        log.append(tenant, some(tenant, 4))
        page = log.page(tenant, 0, types=frozenset({"wedding"}), limit=2)
        assert (page.data, page.position, page.has_more) == ([], 4, False)
        page = log.page(tenant, 0, types=frozenset({"wedding", "client"}), limit=2)
        assert (len(page.data), page.position, page.has_more) == (2, 2, True)

    def test_of_some_types_reads_no_more_than_its_bound(
        self, log: ChangeRepository, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("domain.change_log.repository._MAX_READ", 3)
        log.append(tenant, some(tenant, 4))
        with counted_calls() as calls:
            page = log.page(tenant, 0, types=frozenset({"wedding"}), limit=2)
        assert (page.data, page.position, page.has_more) == ([], 3, True)
        assert calls.by_operation == {"Query": 1}


class TestExpiry:
    def test_a_quiet_head_never_expires(self, log: ChangeRepository, tenant: Tenant) -> None:
        log.append(tenant, some(tenant, 3))
        forget(tenant, 1, 2, 3)
        assert read(log, tenant, 3) == []

    def test_a_position_whose_next_entry_is_gone_expires(self, log: ChangeRepository, tenant: Tenant) -> None:
        log.append(tenant, some(tenant, 4))
        forget(tenant, 1, 2)
        for position in (0, 1):
            with pytest.raises(CursorExpired):
                read(log, tenant, position)
        assert read(log, tenant, 2) == [3, 4]

    def test_also_when_nothing_behind_it_is_left(self, log: ChangeRepository, tenant: Tenant) -> None:
        log.append(tenant, some(tenant, 2))
        forget(tenant, 1, 2)
        with pytest.raises(CursorExpired):
            read(log, tenant, 1)

    def test_a_page_ends_in_front_of_a_gap(self, log: ChangeRepository, tenant: Tenant) -> None:
        log.append(tenant, some(tenant, 5))
        forget(tenant, 3)
        page = log.page(tenant, 0, types=ALL, limit=10)
        assert ([change.sequence for change in page.data], page.position, page.has_more) == ([1, 2], 2, True)
        with pytest.raises(CursorExpired):
            read(log, tenant, 2)

    def test_an_entry_that_comes_between_the_reads_is_no_gap(
        self, log: ChangeRepository, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        real = LogReader.head

        def append_then_read(reader: LogReader, log_tenant: Tenant) -> int:
            a_log().append(log_tenant, some(log_tenant, 1))
            return real(reader, log_tenant)

        monkeypatch.setattr(LogReader, "head", append_then_read)
        assert read(log, tenant) == [1]

    def test_an_entry_goes_no_earlier_than_the_one_in_front(self, log: ChangeRepository, tenant: Tenant) -> None:
        log.append(tenant, some(tenant, 1))
        a_log().append(tenant, [*some(tenant, 1, NOW - timedelta(days=1)), *some(tenant, 1, NOW + timedelta(days=1))])
        items = Table("deliveries").query(tenant.partition("changes"), limit=5, descending=False)
        # 1 March 2026, 9:30, and 30 days.
        march = 1_772_357_400 + 30 * 86_400
        assert [item["ttl"] for item in items] == [march, march, march + 86_400]


class TestOldest:
    def test_is_in_front_of_the_first(self, log: ChangeRepository, tenant: Tenant) -> None:
        assert log.oldest(tenant, NOW) == 0
        log.append(tenant, some(tenant, 3))
        with counted_calls() as calls:
            assert log.oldest(tenant, NOW) == 0
        assert calls.by_operation == {"Query": 1}

    def test_is_the_head_when_all_is_gone(self, log: ChangeRepository, tenant: Tenant) -> None:
        log.append(tenant, some(tenant, 3))
        forget(tenant, 1, 2, 3)
        assert log.oldest(tenant, NOW) == 3

    def test_has_no_gap_behind_it_while_expired_entries_are_being_removed(
        self, log: ChangeRepository, tenant: Tenant
    ) -> None:
        for day in range(10):
            log.append(tenant, some(tenant, 2, NOW + timedelta(days=day)))
        # Of days 0 to 3 all have expired; some are gone, one behind others that are not.
        forget(tenant, 1, 4, 8)
        now = NOW + timedelta(days=33, hours=1)
        position = log.oldest(tenant, now)
        assert read(log, tenant, position) == list(range(9, 21))
        assert log.oldest(tenant, NOW + timedelta(days=90)) == 20
