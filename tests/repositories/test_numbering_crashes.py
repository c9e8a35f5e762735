"""A publisher dies before or after any of its calls, or another one works between any two of them: every entry has one number, once.

Each test tries every call of an append as the place where it happens.
"""

import dataclasses
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table, client
from apikit.resources.records import public_form
from domain.change_log.model import ChangeDraft
from domain.change_log.repository import ChangeRepository
from domain.domain_events import create_event
from domain.events.model import EventDraft
from domain.events.repository import EventRepository
from tests.builders import CAUSE, a_client, a_tenant

# More calls than an append of the tests makes.
_CALLS = range(14)
pytestmark = pytest.mark.usefixtures("aws")


class Crash(Exception):
    """The process is gone."""


@contextmanager
def at_call(number: int, act: Callable[[], object], *, is_after: bool = False) -> Iterator[None]:
    """Something happens before the call of this number, counted from 0, or after it."""
    real, call_count = client().call, [0]

    def call(operation: str, request: Mapping[str, Any]) -> Any:
        is_now = call_count[0] == number
        call_count[0] += 1
        if is_now and not is_after:
            act()
        answer = real(operation, request)
        if is_now and is_after:
            act()
        return answer

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(client(), "call", call)
        patch.setattr("apikit.dynamo.numbered_log.time.sleep", lambda _: None)
        yield


def die() -> None:
    raise Crash


def events(tenant: Tenant, count: int) -> list[EventDraft]:
    clients = [a_client(tenant) for _ in range(count)]
    return [EventDraft.from_domain_event(each, CAUSE, create_event("client.created", None, each)) for each in clients]


def changes(tenant: Tenant, *versions: int) -> list[ChangeDraft]:
    """States of one client, which every call of this makes anew."""
    some = a_client(tenant)
    states = [dataclasses.replace(some, version=version) for version in versions]
    return [ChangeDraft.from_record(each, "updated", public_form(each)) for each in states]


def read_bodies(tenant: Tenant, log: str) -> list[dict[str, Any]]:
    """The log's bodies in order, whose numbers have no gap."""
    items = Table("deliveries").query(tenant.partition(log), limit=100, descending=False)
    bodies = [json.loads(item["body"]) for item in items]
    assert [int(item["sk"]) for item in items] == list(range(1, len(items) + 1))
    assert [body["sequence"] for body in bodies] == list(range(1, len(items) + 1))
    return bodies


def event_log() -> EventRepository:
    return EventRepository(Table("deliveries"))


def change_log() -> ChangeRepository:
    return ChangeRepository(Table("deliveries"))


@pytest.mark.parametrize("is_after", [False, True])
@pytest.mark.parametrize("call", _CALLS)
def test_a_crash_at_any_call_heals_when_the_stream_comes_again(call: int, *, is_after: bool) -> None:
    tenant = a_tenant()
    event_log().append(tenant, events(tenant, 1))
    drafts, others = events(tenant, 3), events(tenant, 2)
    with at_call(call, die, is_after=is_after):
        try:
            event_log().append(tenant, drafts)
        except Crash:
            event_log().append(tenant, others)
    first = event_log().append(tenant, drafts)
    second = event_log().append(tenant, drafts)
    assert [each.body for each in second] == [each.body for each in first]
    bodies = read_bodies(tenant, "events")
    ids = [body["id"] for body in bodies]
    assert len(ids) == len(set(ids))
    assert {draft.id for draft in drafts} < set(ids)
    places = [ids.index(draft.id) for draft in drafts]
    assert places == sorted(places), "the stream's order is the log's"
    counter = Table("deliveries").get(tenant.partition("counters"), "events")
    assert counter is not None
    assert counter["n"] == len(ids)


@pytest.mark.parametrize("call", _CALLS)
def test_another_publisher_of_the_same_events_at_any_call(call: int) -> None:
    tenant = a_tenant()
    drafts, theirs = events(tenant, 3), []
    with at_call(call, lambda: theirs.extend(event_log().append(tenant, drafts))):
        ours = event_log().append(tenant, drafts)
    assert [each.sequence for each in ours] == [1, 2, 3]
    assert theirs in ([], ours)
    assert [body["id"] for body in read_bodies(tenant, "events")] == [draft.id for draft in drafts]


@pytest.mark.parametrize("call", _CALLS)
def test_another_publisher_of_other_events_at_any_call(call: int) -> None:
    tenant = a_tenant()
    drafts, others = events(tenant, 3), events(tenant, 2)
    log = event_log()
    log.append(tenant, events(tenant, 1))
    theirs: list[Any] = []
    with at_call(call, lambda: theirs.extend(event_log().append(tenant, others))):
        ours = log.append(tenant, drafts)
    if not theirs:
        event_log().append(tenant, others)
    ids = [body["id"] for body in read_bodies(tenant, "events")]
    assert len(ids) == 6
    assert set(ids[1:]) == {draft.id for draft in (*drafts, *others)}
    assert [each.sequence for each in ours] == sorted(each.sequence for each in ours)


@pytest.mark.parametrize("call", _CALLS)
def test_a_later_state_at_any_call_is_never_followed_by_an_earlier_one(call: int) -> None:
    tenant = a_tenant()
    first, second, deletion = changes(tenant, 1, 2, 3)
    with at_call(call, lambda: change_log().append(tenant, [deletion])):
        change_log().append(tenant, [first, second])
    change_log().append(tenant, [first, second, deletion])
    versions = [body["version"] for body in read_bodies(tenant, "changes")]
    assert versions == sorted(set(versions))
    assert versions[-1] == 3


@pytest.mark.parametrize("is_after", [False, True])
@pytest.mark.parametrize("call", _CALLS)
def test_a_crash_loses_no_state_that_no_later_one_outran(call: int, *, is_after: bool) -> None:
    tenant = a_tenant()
    states = changes(tenant, 1, 2, 3)
    with at_call(call, die, is_after=is_after):
        try:
            change_log().append(tenant, states)
        except Crash:
            change_log().append(tenant, changes(tenant, 1))
    change_log().append(tenant, states)
    one = [body["version"] for body in read_bodies(tenant, "changes") if body["id"] == states[0].record_id]
    assert one == [1, 2, 3]
