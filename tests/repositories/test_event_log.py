"""The event log in DynamoDB: gap-free numbers, once an event, and what comes of a crash (W4, D14)."""

from collections.abc import Mapping
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table, client, get_many
from apikit.errors import WriteContention
from domain.events.model import Event, EventDraft
from domain.events.repository import EventRepository
from tests.builders import CAUSE, a_client, a_domain_event, a_tenant
from tests.counting import counted_calls


@pytest.fixture
def log(aws: None) -> EventRepository:
    return a_log()


@pytest.fixture
def tenant() -> Tenant:
    return a_tenant()


def a_log() -> EventRepository:
    """The log as another process has it: it remembers no counter."""
    return EventRepository(Table("deliveries"))


def drafts(tenant: Tenant, count: int, size: int = 1) -> list[EventDraft]:
    fact = a_domain_event(notes="x" * size)
    return [EventDraft.from_domain_event(a_client(tenant), CAUSE, fact) for _ in range(count)]


def numbers(events: list[Event]) -> list[int]:
    return [event.sequence for event in events]


class TestAppend:
    def test_numbers_follow_without_a_gap(self, log: EventRepository, tenant: Tenant) -> None:
        assert numbers(log.append(tenant, drafts(tenant, 3))) == [1, 2, 3]
        assert numbers(log.append(tenant, drafts(tenant, 2))) == [4, 5]

    def test_each_tenant_has_its_own(self, log: EventRepository, tenant: Tenant) -> None:
        sandbox = Tenant(tenant.organization_id, "test")
        for each in (tenant, sandbox, a_tenant()):
            assert numbers(log.append(each, drafts(each, 2))) == [1, 2]

    def test_another_process_goes_on(self, log: EventRepository, tenant: Tenant) -> None:
        log.append(tenant, drafts(tenant, 2))
        assert numbers(a_log().append(tenant, drafts(tenant, 2))) == [3, 4]

    def test_a_counter_that_moved_on_is_learned(self, log: EventRepository, tenant: Tenant) -> None:
        log.append(tenant, drafts(tenant, 2))
        a_log().append(tenant, drafts(tenant, 5))
        assert numbers(log.append(tenant, drafts(tenant, 1))) == [8]

    def test_what_was_appended_keeps_its_number_and_its_body(self, log: EventRepository, tenant: Tenant) -> None:
        some = drafts(tenant, 3)
        events = log.append(tenant, some)
        log.append(tenant, drafts(tenant, 4))
        assert log.append(tenant, some) == events
        assert a_log().append(tenant, some) == events

    def test_old_and_new_come_back_in_the_order_given(self, log: EventRepository, tenant: Tenant) -> None:
        old, new = drafts(tenant, 2), drafts(tenant, 2)
        log.append(tenant, old)
        all_drafts = [new[0], old[1], new[1], old[0]]
        events = a_log().append(tenant, all_drafts)
        assert [event.id for event in events] == [draft.id for draft in all_drafts]
        assert numbers(events) == [3, 2, 4, 1]

    def test_an_event_given_twice_is_one(self, log: EventRepository, tenant: Tenant) -> None:
        (draft,) = drafts(tenant, 1)
        assert numbers(log.append(tenant, [draft, draft])) == [1, 1]
        assert numbers(log.append(tenant, drafts(tenant, 1))) == [2]

    @pytest.mark.invented_events
    def test_large_events_and_many_of_them(self, log: EventRepository, tenant: Tenant) -> None:
        assert numbers(log.append(tenant, drafts(tenant, 13, size=300_000))) == list(range(1, 14))
        assert numbers(log.append(tenant, drafts(tenant, 45))) == list(range(14, 59))


class TestPlace:
    def test_an_event_stands_where_its_number_says(self, log: EventRepository, tenant: Tenant) -> None:
        one, two = log.append(tenant, drafts(tenant, 2))
        items = get_many([log.item_key(tenant, 1), log.item_key(tenant, 2), log.item_key(tenant, 3)])
        assert [log.parse_event(items[log.item_key(tenant, n)]) for n in (1, 2)] == [one, two]
        assert log.item_key(tenant, 3) not in items

    def test_a_tenants_events_are_one_query_in_order(self, log: EventRepository, tenant: Tenant) -> None:
        log.append(tenant, drafts(tenant, 12))
        newest = Table("deliveries").query(log.item_key(tenant, 1).pk, limit=3)
        oldest = Table("deliveries").query(log.item_key(tenant, 1).pk, limit=3, descending=False)
        assert ([int(e["sk"]) for e in newest], [int(e["sk"]) for e in oldest]) == ([12, 11, 10], [1, 2, 3])

    def test_it_goes_after_thirty_days(self, log: EventRepository, tenant: Tenant) -> None:
        log.append(tenant, drafts(tenant, 1))
        (item,) = get_many([log.item_key(tenant, 1)]).values()
        # 1 March 2026, 9:30, and 30 days.
        assert item["ttl"] == 1_772_357_400 + 30 * 86_400


class TestCost:
    def test_a_warm_batch_is_two_writes_an_event_and_the_counter(self, log: EventRepository, tenant: Tenant) -> None:
        log.append(tenant, drafts(tenant, 1))
        with counted_calls() as calls:
            log.append(tenant, drafts(tenant, 10))
        assert calls.by_operation == {"PutItem": 20, "UpdateItem": 1}

    def test_a_cold_one_reads_the_counter_first(self, log: EventRepository, tenant: Tenant) -> None:
        with counted_calls() as calls:
            log.append(tenant, drafts(tenant, 1))
        assert calls.by_operation == {"GetItem": 1, "PutItem": 2, "UpdateItem": 1}

    def test_a_redelivered_batch_reads_what_is_there(self, log: EventRepository, tenant: Tenant) -> None:
        some = drafts(tenant, 5)
        log.append(tenant, some)
        with counted_calls() as calls:
            log.append(tenant, some)
        assert calls.by_operation == {"PutItem": 5, "GetItem": 5}


class TestStoredForm:
    def test_holds_the_text_and_nothing_that_text_or_key_say(self, log: EventRepository, tenant: Tenant) -> None:
        (event,) = log.append(tenant, drafts(tenant, 1))
        (item,) = get_many([log.item_key(tenant, 1)]).values()
        assert item.keys() == {"pk", "sk", "ttl", "body"}
        assert item["body"] == event.body


class TestContention:
    @pytest.fixture
    def takers(self, aws: None, monkeypatch: pytest.MonkeyPatch) -> list[int]:
        """How often another publisher will still take the number that an event is about to get."""
        countdown, busy = [0], [False]
        real = client().call

        def call(operation: str, request: Mapping[str, Any]) -> Any:
            if countdown[0] and not busy[0] and operation == "PutItem" and "body" in request["Item"]:
                countdown[0] -= 1
                busy[0] = True
                organization_id = request["Item"]["pk"]["S"].split("#")[1]
                other = Tenant(organization_id, "live")
                a_log().append(other, drafts(other, 1))
                busy[0] = False
            return real(operation, request)

        monkeypatch.setattr(client(), "call", call)
        monkeypatch.setattr("apikit.dynamo.numbered_log.time.sleep", lambda _: None)
        return countdown

    def test_is_waited_out(self, log: EventRepository, tenant: Tenant, takers: list[int]) -> None:
        takers[0] = 4
        assert numbers(log.append(tenant, drafts(tenant, 2))) == [5, 6]

    def test_that_does_not_end_is_said_so(self, log: EventRepository, tenant: Tenant, takers: list[int]) -> None:
        takers[0] = 999
        with pytest.raises(WriteContention):
            log.append(tenant, drafts(tenant, 2))
