"""Filters of bookings by a customer who was merged into another one: they find the bookings of the remaining customer."""

from collections.abc import Callable, Iterable, Mapping

from msgspec import structs

from apikit import ids
from apikit.resources import lists, records
from domain.customers.model import Customer

_FIELD = "customer_id"
CustomerReader = Callable[[Iterable[tuple[str, str]]], Mapping[tuple[str, str], records.JsonObject]]
"""Reads customers by collection and ID. The ID of a merged customer leads to the form of the remaining one."""


def has_several_customers(query: lists.ListQuery) -> bool:
    """Return whether a filter names several customers, of whom some may have no bookings any more."""
    return any(each.field == _FIELD and each.operator == "in" for each in query.conditions)


def follow_merges(query: lists.ListQuery, read: CustomerReader) -> lists.ListQuery:
    """Return the query with the IDs of the remaining customers, each once; one read if a filter names a customer."""
    keys = [(Customer.collection, each) for each in _customer_ids(query)]
    if not keys:
        return query
    forms = read(keys)
    remaining_ids = {
        record_id: forms[collection, record_id]["id"]
        for collection, record_id in keys
        if (collection, record_id) in forms
    }
    conditions = tuple(
        structs.replace(each, values=tuple(dict.fromkeys(remaining_ids.get(value, value) for value in each.values)))
        if each.field == _FIELD
        else each
        for each in query.conditions
    )
    return structs.replace(query, conditions=conditions)


def _customer_ids(query: lists.ListQuery) -> list[str]:
    values = [value for each in query.conditions if each.field == _FIELD for value in each.values]
    return [each for each in values if ids.is_id(Customer.prefix, each)]
