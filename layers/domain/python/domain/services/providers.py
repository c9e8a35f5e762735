"""The staff members that name a service in their `service_ids`: one item per service, written with the staff member.

T#{org}#{env}#services#providers   service ID   `staff`: set of staff member IDs

A service is offered by these and by its own `staff_ids`. The item may contain deleted staff members, as `staff_ids` may: read their
records before you use them.
"""

from collections.abc import Iterable

from apikit import Tenant
from apikit.dynamo import Item, ItemKey, Table, Write, expressions

_STAFF = "staff"


def providers_key(table: Table, tenant: Tenant, service_id: str) -> ItemKey:
    """Return the key of the service's item, for a read together with the service."""
    return ItemKey(table.name, tenant.partition("services#providers"), service_id)


def union_of_providers(staff_ids: Iterable[str], item: Item | None) -> list[str]:
    """Return the IDs of the staff members who offer a service, each once: its `staff_ids`, then those of its item in order of creation."""
    return list(dict.fromkeys([*staff_ids, *sorted(item.get(_STAFF, ()) if item else ())]))


def add_provider(table: Table, tenant: Tenant, service_id: str, staff_id: str) -> Write:
    """Return the write that adds the staff member. Writes of different staff members never exclude each other."""
    update = expressions.Update(add={_STAFF: frozenset({staff_id})})
    return table.update_operation(*providers_key(table, tenant, service_id)[1:], update)


def remove_provider(table: Table, tenant: Tenant, service_id: str, staff_id: str) -> Write:
    """Return the write that removes the staff member."""
    update = expressions.Update(delete={_STAFF: frozenset({staff_id})})
    return table.update_operation(*providers_key(table, tenant, service_id)[1:], update)
