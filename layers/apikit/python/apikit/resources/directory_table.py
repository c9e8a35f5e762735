"""Looking resources up across collections, many at once: what exists, what an external id names, what they are. One call per hundred."""

from collections.abc import Callable, Iterable
from typing import Any

from apikit.actor import Tenant
from apikit.dynamo.batches import get_many
from apikit.dynamo.item_keys import Place
from apikit.dynamo.table import Table
from apikit.resources.companion_writes import external_key, external_partition
from apikit.resources.records import Record
from apikit.resources.stored_form import complete, form_of

JsonObject = dict[str, Any]


class ResourceDirectory:
    """What a tenant has in the `resources` table, by collection and id. `record_type` gives the type of a collection's records."""

    def __init__(self, table: Table, record_type: Callable[[str], type[Record]]) -> None:
        self._table = table
        self._record_type = record_type

    def forms(self, tenant: Tenant, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], JsonObject]:
        """The stored JSON forms of these (collection, id); what is missing or deleted is left out."""
        places = {each: Place(self._table.name, tenant.partition(each[0]), each[1]) for each in set(wanted)}
        found = get_many(places.values()) if places else {}
        return {
            each: complete(self._record_type(each[0]), form_of(found[place]))
            for each, place in places.items()
            if place in found
        }

    def named(self, tenant: Tenant, wanted: Iterable[tuple[str, str, str]]) -> dict[tuple[str, str, str], str]:
        """The ids behind these (collection, source, external id); unknown ones are left out."""
        places = {
            each: Place(self._table.name, external_partition(tenant, each[0]), external_key(each[1], each[2]))
            for each in set(wanted)
        }
        found = get_many(places.values()) if places else {}
        return {each: found[place]["id"] for each, place in places.items() if place in found}
