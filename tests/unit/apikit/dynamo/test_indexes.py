"""The tables' indexes: short partitions, no sort key twice, and enough indexes for each record type."""

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import UTC, datetime

import domain
from apikit.dynamo.due_index import due_keys
from apikit.dynamo.indexes import is_index_attribute, short_partition
from apikit.dynamo.list_reading import index_keys, map_list_indexes
from apikit.resources.lists import ListIndex
from apikit.resources.records import Record
from tests.tables import INDEXES

LIST_INDEXES = (
    ListIndex(equal="status"),
    ListIndex(order="name"),
    ListIndex(equal="email"),
    ListIndex(order="date", equal="venue_id"),
)
FORM = {"id": "cli_1", "updated_at": "2026-03-01T09:30:00.000Z", "status": "lead", "name": "Ann", "email": None}


def record_types(cls: type[Record] = Record) -> Iterator[type[Record]]:
    for module in pkgutil.walk_packages(domain.__path__, "domain."):
        if module.name.endswith(".model"):
            importlib.import_module(module.name)
    for child in cls.__subclasses__():
        yield child
        yield from record_types(child)


class TestShortPartition:
    def test_is_22_characters_of_the_names_hash(self) -> None:
        # The first 16 bytes of SHA-256("abc") are ba7816bf8f01cfea414140de5dae2223 (FIPS 180-2, appendix B.1).
        assert short_partition("abc") == "ungWv48Bz-pBQUDeXa4iIw"
        assert len(short_partition("T#org_01k0a3v5m8f1xq2w7r9tbdc6yz#live#clients#" + "x" * 2_000)) == 22

    def test_differs_by_tenant_index_and_value(self) -> None:
        names = [f"T#{org}#live#clients#{rest}" for org in ("a", "b") for rest in ("by#name", "status#created_at#lead")]
        assert len({short_partition(name) for name in names}) == 4


class TestKeys:
    def test_an_index_by_creation_has_no_sort_key_of_its_own(self) -> None:
        keys = index_keys("P", FORM, LIST_INDEXES)
        assert keys["eq1"] == short_partition("P#status#created_at#lead")
        assert not [name for name in keys if name.startswith("eq") and name != "eq1"]

    def test_other_orders_have_one(self) -> None:
        keys = index_keys("P", {**FORM, "venue_id": "ven_1", "date": "2027-06-15"}, LIST_INDEXES)
        assert (keys["ix1p"], keys["ix1s"]) == (short_partition("P#by#updated_at"), "2026-03-01t09:30:00.000z\tcli_1")
        assert (keys["ix2p"], keys["ix2s"]) == (short_partition("P#by#name"), "ann\tcli_1")
        assert (keys["ix3p"], keys["ix3s"]) == (short_partition("P#venue_id#date#ven_1"), "2027-06-15\tcli_1")

    def test_are_recognized_as_index_attributes(self) -> None:
        keys = {
            **index_keys("P", {**FORM, "email": "e"}, LIST_INDEXES),
            **due_keys(datetime(2026, 3, 1, tzinfo=UTC), "i"),
        }
        assert all(map(is_index_attribute, keys))
        assert len(keys) == 8
        assert not any(map(is_index_attribute, ("pk", "sk", "v", "doc", "by", "ttl", "index", "due", "eq")))


class TestRecordTypes:
    def test_have_no_more_list_indexes_than_the_table_has(self) -> None:
        table_indexes = {name for name, _, _ in INDEXES["resources"]}
        types = list(record_types())
        assert len(types) > 15
        for each in types:
            type_indexes = {index.name for index in map_list_indexes(each.list_indexes).values() if index}
            assert type_indexes <= table_indexes, each
