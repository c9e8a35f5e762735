"""Reads of many items at once, wherever they stand."""

import time
from collections.abc import Iterable
from typing import Any

from apikit.atomic import current_unit
from apikit.dynamo.calls import client
from apikit.dynamo.item_keys import Item, ItemKey
from apikit.dynamo.retries import with_retries
from apikit.dynamo.unit_of_work import unseen
from apikit.dynamo.values import from_item
from apikit.errors import WriteContention

_PLACES_A_CALL = 100
_READ_ATTEMPTS = 8


def get_many(places: Iterable[ItemKey]) -> dict[ItemKey, Item]:
    """The items at these places, consistently read, across tables; absent ones are left out. One call per 100 places.

    Raises WriteContention when DynamoDB keeps leaving some unread.
    """
    wanted = list(dict.fromkeys(places))
    found: dict[ItemKey, Item] = {}
    if (unit := current_unit()) is not None:
        found, wanted = unseen(unit, wanted)
    for start in range(0, len(wanted), _PLACES_A_CALL):
        _read(wanted[start : start + _PLACES_A_CALL], found)
    return found


def get_snapshot(*places: ItemKey) -> list[Item | None]:
    """The items at these places at one moment, in this order; None where none is. At most 100; one call, at twice the price.

    An item that a transaction moves from one of them to another is at exactly one. Raises WriteContention.
    """
    found: dict[ItemKey, Item] = {}
    wanted = list(places)
    if (unit := current_unit()) is not None:
        found, wanted = unseen(unit, wanted)
    if wanted:
        request = {"TransactItems": [{"Get": {"TableName": place.table, "Key": place.key()}} for place in wanted]}
        answers = with_retries(lambda: client().call("TransactGetItems", request))["Responses"]
        read = {place: answer.get("Item") for place, answer in zip(wanted, answers, strict=True)}
        found |= {place: from_item(item) for place, item in read.items() if item}
    return [found.get(place) for place in places]


def _read(places: list[ItemKey], found: dict[ItemKey, Item]) -> None:
    asked: dict[str, Any] = {}
    for place in places:
        asked.setdefault(place.table, {"ConsistentRead": True, "Keys": []})["Keys"].append(place.key())
    for attempt in range(_READ_ATTEMPTS):
        answer = client().call("BatchGetItem", {"RequestItems": asked})
        for table, items in answer["Responses"].items():
            plain = [from_item(item) for item in items]
            found.update({ItemKey(table, item["pk"], item["sk"]): item for item in plain})
        # DynamoDB stops at 16 MB, or when it is busy: the rest is asked for again, after a pause when nothing came.
        asked = answer.get("UnprocessedKeys") or {}
        if not asked:
            return
        if not any(answer["Responses"].values()):
            time.sleep(0.05 * 2**attempt)
    raise WriteContention("The data store is busy. Retry.", retry_after_s=1)
