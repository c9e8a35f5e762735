"""Reads of many items at once, across tables and partitions."""

import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from apikit.atomic import current_unit
from apikit.dynamo.calls import client
from apikit.dynamo.item_keys import Item, ItemKey
from apikit.dynamo.retries import with_retries
from apikit.dynamo.unit_of_work import split_pending
from apikit.dynamo.values import from_item
from apikit.errors import WriteContention
from apikit.recall import recalled_reads

_KEYS_PER_CALL = 100
_READ_ATTEMPTS = 8
# They stay: starting them takes a quarter of the CPU time of a large read.
_THREADS = ThreadPoolExecutor(max_workers=32, thread_name_prefix="reads")


def get_many(keys: Iterable[ItemKey]) -> dict[ItemKey, Item]:
    """Return the items with these keys, consistently read, across tables and without missing ones. One call per 100 keys, all at once.

    Within `recall_reads`, items that were read before are not read again. Raises WriteContention when DynamoDB repeatedly leaves
    keys unprocessed.
    """
    missing_keys = list(dict.fromkeys(keys))
    if (reads := recalled_reads()) is None:
        return _get_many(missing_keys)
    unread_keys = [key for key in missing_keys if key not in reads]
    if unread_keys:
        items = _get_many(unread_keys)
        reads |= {**dict.fromkeys(unread_keys), **items}
        if len(unread_keys) == len(missing_keys):
            return items
    return {key: item for key in missing_keys if (item := reads[key]) is not None}


def _get_many(missing_keys: list[ItemKey]) -> dict[ItemKey, Item]:
    items: dict[ItemKey, Item] = {}
    if (unit := current_unit()) is not None:
        items, missing_keys = split_pending(unit, missing_keys)
    batches = [missing_keys[start : start + _KEYS_PER_CALL] for start in range(0, len(missing_keys), _KEYS_PER_CALL)]
    if len(batches) > 1:
        # At the same time: as long as one call.
        for result in _THREADS.map(_read_batch, batches):
            items |= result
    elif batches:
        items |= _read_batch(batches[0])
    return items


def get_snapshot(*keys: ItemKey) -> list[Item | None]:
    """Return the items with these keys at one moment, in order; None for a missing one. At most 100; one call, at twice the price.

    If a transaction moves an item from one key to another, exactly one of them has it. Raises WriteContention.
    """
    items: dict[ItemKey, Item] = {}
    missing_keys = list(keys)
    if (unit := current_unit()) is not None:
        items, missing_keys = split_pending(unit, missing_keys)
    if missing_keys:
        request = {
            "TransactItems": [{"Get": {"TableName": key.table, "Key": key.primary_key()}} for key in missing_keys]
        }
        responses = with_retries(lambda: client().call("TransactGetItems", request))["Responses"]
        response_items = {key: response.get("Item") for key, response in zip(missing_keys, responses, strict=True)}
        items |= {key: from_item(item) for key, item in response_items.items() if item}
    return [items.get(key) for key in keys]


def _read_batch(keys: list[ItemKey]) -> dict[ItemKey, Item]:
    items: dict[ItemKey, Item] = {}
    request_items: dict[str, Any] = {}
    for key in keys:
        request_items.setdefault(key.table, {"ConsistentRead": True, "Keys": []})["Keys"].append(key.primary_key())
    for attempt in range(_READ_ATTEMPTS):
        response = client().call("BatchGetItem", {"RequestItems": request_items})
        for table, raw_items in response["Responses"].items():
            table_items = [from_item(item) for item in raw_items]
            items.update({ItemKey(table, item["pk"], item["sk"]): item for item in table_items})
        # DynamoDB stops at 16 MB, or when it is throttled: request the rest again, after a pause if there were no items.
        request_items = response.get("UnprocessedKeys") or {}
        if not request_items:
            return items
        if not any(response["Responses"].values()):
            time.sleep(0.05 * 2**attempt)
    raise WriteContention("The data store is busy. Retry.", retry_after_s=1)
