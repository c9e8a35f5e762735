"""Lists of deliveries in the `deliveries` table, newest event first; `repository` describes the items.

One query for each status of the filter, otherwise one: of the partition of the webhook, or of the index of all webhooks, which has only
keys, and then one BatchGetItem.
"""

from typing import Protocol

from apikit import Tenant
from apikit.dynamo import Item, ItemKey, Table, get_many, queries
from apikit.resources import lists
from domain.deliveries import delivery_keys
from domain.deliveries.delivery_query import DeliveryQuery, IdRange
from domain.deliveries.model import Delivery

# With a filter that no index serves, a page reads at most this many deliveries, and may hold fewer than its limit.
_MAX_READ = 500
# One BatchGetItem.
_MAX_KEYS = 100
_FIRST, _LAST = "\t", "\uffff"


class ItemParser(Protocol):
    """Parses stored deliveries."""

    def parse_delivery(self, item: Item) -> Delivery:
        """Return the delivery of a stored item."""
        ...


class DeliveryListing:
    """Reads pages of deliveries."""

    def __init__(self, table: Table, parser: ItemParser) -> None:
        self._table = table
        self._parser = parser

    def page(self, tenant: Tenant, query: DeliveryQuery, request: lists.PageRequest) -> lists.Page[Delivery]:
        """Return a page of deliveries, newest event first; with a filter that no index serves, it may hold fewer than its limit."""
        id_range = _narrow(query.id_range, request.position)
        if id_range[0] > id_range[1]:
            # DynamoDB rejects an empty range.
            return lists.Page([])
        limit = _MAX_READ if query.has_unindexed_filters else request.limit + 1
        result = _merge([self._read(key_range, limit) for key_range in self._key_ranges(tenant, query, id_range)])
        deliveries = [self._parser.parse_delivery(item) for item in result.items]
        matches = [delivery for delivery in deliveries if query.matches(delivery)]
        page = matches[: request.limit]
        return lists.Page(page, page[-1].id if len(matches) > len(page) else result.last_key)

    def _key_ranges(self, tenant: Tenant, query: DeliveryQuery, id_range: IdRange) -> list[queries.QueryRange]:
        """Return the ranges that together have the deliveries of the query."""
        webhook_id = query.webhook_id
        partitions = [delivery_keys.partition(tenant, webhook_id)]
        index = queries.LOG_INDEX if webhook_id is None else None
        if query.is_by_status:
            partitions = [delivery_keys.status_partition(tenant, status, webhook_id) for status in query.statuses]
            index = delivery_keys.OF_TENANT if webhook_id is None else delivery_keys.OF_WEBHOOK
        return [
            queries.QueryRange(self._table.name, each, is_descending=True, sort_range=id_range, index=index)
            for each in partitions
        ]

    def _read(self, key_range: queries.QueryRange, limit: int) -> queries.QueryResult:
        if key_range.index != queries.LOG_INDEX:
            return queries.query_range(key_range, limit=limit)
        result = queries.query_range(key_range, limit=min(limit, _MAX_KEYS + 1))
        keys = [ItemKey(key_range.table, item["pk"], item["sk"]) for item in result.items[:_MAX_KEYS]]
        items = get_many(keys)
        last_key = keys[-1].sk if len(result.items) > len(keys) else result.last_key
        # A delivery may expire before its entry in the index.
        return queries.QueryResult([items[key] for key in keys if key in items], last_key)


def _merge(results: list[queries.QueryResult]) -> queries.QueryResult:
    """Return the items of all results down to the first one that the next page must read again.

    A delivery may have several results while its status changes.
    """
    last_key = max((result.last_key for result in results if result.last_key), default=None)
    items = {item["sk"]: item for result in results for item in result.items if not last_key or item["sk"] >= last_key}
    return queries.QueryResult([items[sort_key] for sort_key in sorted(items, reverse=True)], last_key)


def _narrow(id_range: IdRange | None, position: str | None) -> IdRange:
    """Return the part of the range below the position."""
    first, last = id_range or (_FIRST, _LAST)
    if position is None:
        return first, last
    return first, min(last, queries.previous_key(position))
