"""The queue of the waitlist in DynamoDB: one item for each entry that waits, written with the entry, so that reads are consistent.

T#{org}#{env}#waitlist-entries#waiting   service ID, #, entry ID   `e`: the values of `WaitingEntry`
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from apikit import Tenant, ids
from apikit.dynamo import CompanionWrite, Item, ItemKey, Table, get_many
from apikit.resources import records
from domain.services.model import Service
from domain.services.providers import providers_key, union_of_providers
from domain.spaces.model import Space
from domain.waitlist.freed_time import FreedTime
from domain.waitlist.model import WaitlistEntry
from domain.waitlist.waiting_entry import WaitingEntry

_PAGE = 500
# `$` is the character after `#`: the first key after those of a service.
_SEPARATOR, _AFTER_SEPARATOR, _LAST = "#", "$", "~"


class WaitingList:
    """The entries that wait, by service."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def entry_writes(self, old: WaitlistEntry | None, new: WaitlistEntry) -> Iterator[CompanionWrite]:
        """Yield the write of the entry's item in the queue, if it changes. A write per change of what the queue has of it."""
        if not ids.is_id(Service.prefix, new.service_id):
            # Stored under other rules: it is in no queue, and no key can be made of it.
            return
        pk, sk = _partition(new.tenant), f"{new.service_id}{_SEPARATOR}{new.id}"
        was_waiting = old is not None and old.is_waiting
        if new.is_waiting and not (old and was_waiting and old.queue_values == new.queue_values):
            values: list[Any] = msgspec.to_builtins(WaitingEntry.from_entry(new))
            yield CompanionWrite(self._table.put_operation({"pk": pk, "sk": sk, "e": values}))
        elif was_waiting and not new.is_waiting:
            yield CompanionWrite(self._table.delete_operation(pk, sk))

    def find_entries(self, gap: FreedTime) -> list[WaitingEntry]:
        """Return the entries that may use the freed time, in the order of their places.

        One query for an organization without a waitlist; otherwise one per service with entries, and one read of the services.
        """
        services = self._find_services(gap)
        entries = [entry for service in services for entry in self._entries_of(gap.tenant, service)]
        return sorted((each for each in entries if each.may_use(gap)), key=lambda each: each.place)

    def find_units(self, gap: FreedTime) -> frozenset[str]:
        """Return the units of the ledger that became free, with the elements of combined spaces."""
        items = get_many([self._key(gap.tenant, Space.collection, each) for each in gap.space_ids])
        element_ids = [each for item in items.values() for each in _load(Space, item).element_ids]
        return frozenset((*gap.service_ids, *gap.staff_ids, *gap.space_ids, *element_ids))

    def _find_services(self, gap: FreedTime) -> Iterator[str]:
        """Yield the services with entries that can use something that became free."""
        service_ids = list(self._service_ids(gap.tenant))
        keys = {each: self._key(gap.tenant, Service.collection, each) for each in service_ids}
        provider_keys = {each: providers_key(self._table, gap.tenant, each) for each in service_ids}
        items = get_many([*keys.values(), *provider_keys.values()]) if service_ids else {}
        for service_id in service_ids:
            item = items.get(keys[service_id])
            if item and _can_use(gap, _load(Service, item), items.get(provider_keys[service_id])):
                yield service_id

    def _service_ids(self, tenant: Tenant) -> Iterator[str]:
        """Yield the services with entries, with one query each, whatever the number of entries."""
        first = _SEPARATOR
        while items := self._table.query(
            _partition(tenant), limit=1, sort_range=(first, _LAST), descending=False, attributes=("sk",)
        ):
            service_id = items[0]["sk"].partition(_SEPARATOR)[0]
            yield service_id
            first = f"{service_id}{_AFTER_SEPARATOR}"

    def _entries_of(self, tenant: Tenant, service_id: str) -> Iterator[WaitingEntry]:
        pk, start_key = _partition(tenant), None
        sort_range = (f"{service_id}{_SEPARATOR}", f"{service_id}{_AFTER_SEPARATOR}")
        while True:
            items = self._table.query(pk, limit=_PAGE, sort_range=sort_range, start_key=start_key, descending=False)
            for item in items:
                yield msgspec.convert(item["e"], WaitingEntry, strict=False)
            if len(items) < _PAGE:
                return
            start_key = {"pk": pk, "sk": items[-1]["sk"]}

    def _key(self, tenant: Tenant, collection: str, record_id: str) -> ItemKey:
        return ItemKey(self._table.name, tenant.partition(collection), record_id)


def _can_use(gap: FreedTime, service: Service, providers: Item | None) -> bool:
    staff_ids: Iterable[str] = union_of_providers(service.staff_ids, providers)
    # The spaces of a service may be elements of what became free, or combined of it: only the offer shows that.
    return (
        service.id in gap.service_ids
        or not set(staff_ids).isdisjoint(gap.staff_ids)
        or bool(service.space_ids and gap.space_ids)
    )


def _load(record_type: Any, item: Item) -> Any:
    return records.load(record_type, records.form_of(item))


def _partition(tenant: Tenant) -> str:
    return tenant.partition(f"{WaitlistEntry.collection}#waiting")
