"""Two publishers number one organization's entries at the same time: no number is given twice, none is left out (W4, D14)."""

import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table, client
from apikit.errors import WriteContention
from apikit.resources.records import public_form
from domain.change_log.model import ChangeDraft
from domain.change_log.repository import ChangeRepository
from domain.domain_events import create_event
from domain.events.model import EventDraft
from domain.events.repository import EventRepository
from tests.builders import CAUSE, a_client, a_tenant

_BATCHES, _SIZE = 12, 3


@pytest.fixture
def one_call_at_a_time(aws: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """DynamoDB's calls are atomic, moto's are not: publishers take turns between calls, not within."""
    real, lock = client().call, threading.Lock()

    def call(operation: str, request: Mapping[str, Any]) -> Any:
        with lock:
            return real(operation, request)

    monkeypatch.setattr(client(), "call", call)
    monkeypatch.setattr("apikit.dynamo.numbered_log.time.sleep", lambda _: None)


def events_of(tenant: Tenant) -> list[EventDraft]:
    clients = [a_client(tenant) for _ in range(_SIZE)]
    return [EventDraft.from_domain_event(each, CAUSE, create_event("client.created", None, each)) for each in clients]


def changes_of(tenant: Tenant) -> list[ChangeDraft]:
    clients = [a_client(tenant) for _ in range(_SIZE)]
    return [ChangeDraft.from_record(each, "created", public_form(each)) for each in clients]


def append_until_accepted(log: Any, tenant: Tenant, batch: Any) -> list[Any]:
    """The batch as stored. Without pauses two publishers may outrun each other many times: the stream sends such a batch again."""
    while True:
        try:
            return list(log.append(tenant, batch))
        except WriteContention:
            continue


def race(work: list[Any], new_log: Any, tenant: Tenant) -> list[list[int]]:
    """The numbers that two processes got for the same batches, each in its own order."""

    def publish(batches: list[Any]) -> list[int]:
        log = new_log(Table("deliveries"))
        numbers = {
            id(batch): [entry.sequence for entry in append_until_accepted(log, tenant, batch)] for batch in batches
        }
        return [number for batch in work for number in numbers[id(batch)]]

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(publish, (work, work[::-1])))


@pytest.mark.usefixtures("one_call_at_a_time")
class TestTwoPublishers:
    def test_of_the_same_events_give_each_one_number(self) -> None:
        tenant = a_tenant()
        one, other = race([events_of(tenant) for _ in range(_BATCHES)], EventRepository, tenant)
        assert one == other
        assert sorted(one) == list(range(1, _BATCHES * _SIZE + 1))

    def test_of_the_same_changes_give_each_one_number(self) -> None:
        tenant = a_tenant()
        one, other = race([changes_of(tenant) for _ in range(_BATCHES)], ChangeRepository, tenant)
        assert one == other
        assert sorted(one) == list(range(1, _BATCHES * _SIZE + 1))

    def test_of_different_changes_share_the_numbers_out(self) -> None:
        tenant = a_tenant()

        def publish(_: int) -> list[int]:
            log = ChangeRepository(Table("deliveries"))
            return [
                entry.sequence
                for _ in range(_BATCHES)
                for entry in append_until_accepted(log, tenant, changes_of(tenant))
                if entry
            ]

        with ThreadPoolExecutor(2) as pool:
            one, other = pool.map(publish, range(2))
        assert (one, other) == (sorted(one), sorted(other))
        assert sorted(one + other) == list(range(1, 2 * _BATCHES * _SIZE + 1))
