"""The index of what is due: written with the record, one partition per day for all record types, read in order of time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.due_index import due_keys, find_due
from apikit.dynamo.indexes import short_partition
from apikit.dynamo.record_table import RecordTable
from apikit.dynamo.table import Table
from apikit.resources.records import next_version
from domain.api_keys.model import ApiKey
from domain.due_work.repository import DueEntryRepository
from domain.weddings.model import Wedding
from tests.builders import CAUSE, a_tenant, an_api_key
from tests.weddings import wedding_record

NOON = datetime(2031, 5, 10, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def store(record_type: type[Any]) -> RecordTable[Any]:
    return RecordTable(Table("resources"), record_type)


def add_option(tenant: Tenant, expires_at: datetime) -> Wedding:
    """A stored wedding that is due two days before its option expires."""
    wedding = wedding_record(tenant, status="tentative", option_expires_at=expires_at)
    store(Wedding).add(wedding, CAUSE)
    return wedding


def add_key(tenant: Tenant, expires_at: datetime) -> ApiKey:
    """A stored key that is due seven days before it expires."""
    key = an_api_key(tenant, expires_at=expires_at)
    store(ApiKey).add(key, CAUSE)
    return key


def find(tenant: Tenant, now: datetime, days_back: int = 8) -> list[tuple[datetime, str]]:
    """The tenant's due records and their times."""
    items = find_due(Table("resources"), now - days_back * DAY, now)
    partition = tenant.partition("")
    return [(each.due_at, each.item["sk"]) for each in items if each.item["pk"].startswith(partition)]


class TestKeys:
    def test_have_the_day_in_utc(self) -> None:
        keys = {"duep": short_partition("DUE#2031-05-10"), "dues": "2031-05-10T22:30:00.000Z#wed_1"}
        assert due_keys(datetime(2031, 5, 10, 22, 30, tzinfo=UTC), "wed_1") == keys
        assert due_keys(datetime(2031, 5, 11, 0, 30, tzinfo=timezone(timedelta(hours=2))), "wed_1") == keys


class TestWrites:
    def test_of_a_record_move_its_entry(self, aws: None) -> None:
        tenant = a_tenant()
        wedding = add_option(tenant, NOON + 2 * DAY)
        assert find(tenant, NOON) == [(NOON, wedding.id)]
        extension = next_version(wedding, wedding.updated_at, {"option_expires_at": NOON + 3 * DAY})
        store(Wedding).save(extension, CAUSE, old=wedding)
        assert (find(tenant, NOON), find(tenant, NOON + DAY)) == ([], [(NOON + DAY, wedding.id)])
        definite = next_version(extension, wedding.updated_at, {"status": "definite", "option_expires_at": None})
        store(Wedding).save(definite, CAUSE, old=extension)
        assert find(tenant, NOON + 8 * DAY) == []

    def test_of_a_deletion_remove_it_and_a_restoration_is_due_at_once(self, aws: None) -> None:
        tenant = a_tenant()
        wedding = add_option(tenant, NOON + 2 * DAY)
        deleted_wedding = replace(next_version(wedding, NOON + DAY, {"notes": "gone"}), deleted_at=NOON + DAY)
        store(Wedding).remove(deleted_wedding, CAUSE, old=wedding)
        assert find(tenant, NOON + 2 * DAY) == []
        restored_wedding = replace(next_version(deleted_wedding, NOON + 4 * DAY, {"notes": "back"}), deleted_at=None)
        store(Wedding).restore(restored_wedding, CAUSE, old=deleted_wedding)
        assert find(tenant, NOON + 4 * DAY) == [(NOON + 4 * DAY, wedding.id)]


class TestFind:
    def test_is_in_order_of_time_whatever_the_type(self, aws: None) -> None:
        tenant = a_tenant()
        late = add_option(tenant, NOON + 2 * DAY)
        early = add_key(tenant, NOON + 5 * DAY)  # due two days ago
        middle = add_option(tenant, NOON + 2 * DAY - timedelta(milliseconds=1))
        add_key(tenant, NOON + 7 * DAY + timedelta(milliseconds=1))
        assert [record_id for _, record_id in find(tenant, NOON)] == [early.id, middle.id, late.id]

    def test_is_from_the_first_time_to_the_last(self, aws: None) -> None:
        tenant, moment = a_tenant(), timedelta(milliseconds=1)
        old = add_option(tenant, NOON - 6 * DAY)  # due eight days ago
        assert [record_id for _, record_id in find(tenant, NOON)] == [old.id]
        assert find(tenant, NOON, days_back=7) == []
        entries = DueEntryRepository(Table("resources"))

        def is_found(first: datetime, last: datetime) -> bool:
            return old.id in {each.record_id for each in entries.find_due(first, last)}

        due_at = NOON - 8 * DAY
        assert is_found(due_at, due_at)
        assert not is_found(due_at - DAY, due_at - moment)
        assert not is_found(due_at + moment, due_at + DAY)

    def test_returns_each_once_across_pages_even_at_one_time_with_one_id(
        self, aws: None, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("apikit.dynamo.due_index._PAGE", 2)
        live, due_at = a_tenant(), NOON + 30 * DAY
        # The first page ends between the two with one ID.
        early_id = add_option(live, due_at + 2 * DAY - timedelta(seconds=1)).id
        wedding = add_option(live, due_at + 2 * DAY)
        store(Wedding).add(replace(wedding, livemode=False), CAUSE)
        other_ids = [add_option(live, due_at + 2 * DAY).id for _ in range(4)]
        rows = find(live, due_at) + find(Tenant(live.organization_id, "test"), due_at)
        assert sorted(record_id for _, record_id in rows) == sorted([early_id, wedding.id, wedding.id, *other_ids])

    def test_names_the_collection(self, aws: None) -> None:
        tenant, due_at = a_tenant(), NOON + 60 * DAY
        wedding, key = add_option(tenant, due_at + 2 * DAY), add_key(tenant, due_at + 7 * DAY)
        entries = DueEntryRepository(Table("resources")).find_due(due_at - DAY, due_at)
        assert {each.record_id: each.collection for each in entries} == {wedding.id: "weddings", key.id: "api-keys"}
