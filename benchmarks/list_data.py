"""A chain with any number of resources, stored like the repositories do."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

from msgspec import structs

from apikit.actor import Tenant
from apikit.dynamo.calls import client
from apikit.dynamo.companion_writes import external_key, external_partition
from apikit.dynamo.item_keys import Item
from apikit.dynamo.list_reading import pointer_partition
from apikit.dynamo.numbered_log import sort_key
from apikit.dynamo.record_table import RecordTable
from apikit.dynamo.table import Table
from apikit.dynamo.values import to_item
from apikit.ids import new_id
from apikit.resources.fields import ExternalRef
from apikit.resources.records import Cause, Record, public_form
from domain.change_log.model import ChangeDraft
from domain.clients.model import Client
from domain.venues.model import Venue
from domain.weddings.model import Wedding

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
OWNER = {"crm_owner": "eva"}
SOURCE = "opera"
# The first hundred clients and then every tenth one have a wedding, metadata, an external ID and an entry in the change feed.
_COMPLETE_CLIENTS, _COMPLETE_EVERY = 100, 10
_CAUSE = Cause("key_01k0a3v5m8f1xq2w7r9tbdc6yz", "req_01k0a3v5m8f1xq2w7r9tbdc6yz")
_BATCH_SIZE, _BATCHES_PER_CHUNK, _WRITERS = 25, 40, 4
_FAR_FUTURE = 253_402_300_799
_STATUSES = ("lead", "active", "archived")


@dataclass
class Chain:
    """A tenant with growing collections. `clients` and `changes` are their numbers."""

    tenant: Tenant
    clients: int = 0
    changes: int = 0
    venues: list[str] = field(default_factory=list)

    def grow(self, size: int) -> None:
        """Add clients and their other items until there are `size` clients."""
        if not self.venues:
            self.venues = [new_id("ven", BEGIN) for _ in range(2)]
            _write_items(("resources", self._item(self._venue(each))) for each in self.venues)
        _write_items(self._items(size))
        self.clients = size
        counter = {
            "pk": self.tenant.partition("counters"),
            "sk": "changes",
            "n": self.changes,
            "newest_ttl": _FAR_FUTURE,
        }
        Table("deliveries").write(Table("deliveries").put_operation(counter))

    def _items(self, size: int) -> Iterator[tuple[str, Item]]:
        for number in range(self.clients, size):
            person = self._client(number)
            yield "resources", self._item(person)
            if number >= _COMPLETE_CLIENTS and number % _COMPLETE_EVERY:
                continue
            yield "resources", self._item(self._wedding(number, person))
            partition = self.tenant.partition("clients")
            yield (
                "resources",
                {
                    "pk": pointer_partition(partition, *next(iter(OWNER.items()))),
                    "sk": person.id,
                },
            )
            name = external_key(SOURCE, str(number))
            yield (
                "resources",
                {
                    "pk": external_partition(self.tenant, "clients"),
                    "sk": name,
                    "id": person.id,
                },
            )
            self.changes += 1
            yield "deliveries", self._change(person, self.changes)

    def _item(self, record: Record) -> Item:
        return RecordTable(Table("resources"), type(record)).to_item(record, _CAUSE)

    def _venue(self, venue_id: str) -> Venue:
        return Venue(
            **{**self._record("ven", 0), "id": venue_id},
            name="Villa Aurora",
            time_zone="Europe/Rome",
        )

    def _client(self, number: int) -> Client:
        is_complete = number < _COMPLETE_CLIENTS or number % _COMPLETE_EVERY == 0
        return Client(
            **self._record("cli", number),
            name=f"Client {number * 7919 % 1_000_003:07d}",
            email=f"client{number}@example.com",
            wedding_date=_day(number),
            venue_id=self.venues[number % 2],
            status=_STATUSES[number % 3],  # type: ignore[arg-type]
            notes="Prefers the garden; asked for vegan menus, a string quartet and a late bar. " * 3,
            metadata=OWNER if is_complete else {},
            external_refs=[ExternalRef(source=SOURCE, external_id=str(number))] if is_complete else [],
        )

    def _wedding(self, number: int, person: Client) -> Wedding:
        return Wedding(
            **self._record("wed", number),
            client_id=person.id,
            date=_day(number),
            venue_id=person.venue_id,
        )

    def _change(self, record: Record, sequence: int) -> Item:
        change = ChangeDraft.from_record(record, "created", public_form(record)).to_change(sequence)
        keys = {
            "pk": self.tenant.partition("changes"),
            "sk": sort_key(sequence),
            "ttl": _FAR_FUTURE,
        }
        return {**keys, **structs.asdict(change), "sequence": sequence}

    def _record(self, prefix: str, number: int) -> dict[str, Any]:
        created_at = BEGIN + timedelta(seconds=number)
        return {
            "id": new_id(prefix, created_at),
            "organization_id": self.tenant.organization_id,
            "livemode": self.tenant.is_live,
            "created_at": created_at,
            "updated_at": created_at,
        }


def moment(number: int) -> str:
    """Return the time when the client with this number was created and last changed."""
    return f"{BEGIN + timedelta(seconds=number):%Y-%m-%dT%H:%M:%SZ}"


def _day(number: int) -> date:
    return date(2027, 1, 1) + timedelta(days=number % 365)


def _write_items(items: Iterator[tuple[str, Item]]) -> None:
    with ThreadPoolExecutor(_WRITERS) as pool:
        while chunk := list(islice(items, _BATCH_SIZE * _BATCHES_PER_CHUNK)):
            list(pool.map(_write_batch, (chunk[n : n + _BATCH_SIZE] for n in range(0, len(chunk), _BATCH_SIZE))))


def _write_batch(items: list[tuple[str, Item]]) -> None:
    request_items: dict[str, list[Any]] = {}
    for table, item in items:
        request_items.setdefault(table, []).append({"PutRequest": {"Item": to_item(item)}})
    while request_items:
        request_items = client().call("BatchWriteItem", {"RequestItems": request_items}).get("UnprocessedItems") or {}
