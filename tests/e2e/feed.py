"""The feed of changes and the list of events as a poller reads them. Both are behind the writes, events behind the feed."""

import time
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from tests.e2e.stack import Customer
from tests.e2e.waiting import wait_for

_PATIENCE_S = 240
_RETRIES = 5
# Of the customer's own key the feed may tell after `latest` was asked for.
_TYPES = "client,wedding"
Entries = list[dict[str, Any]]


def request_with_retries(customer: Customer, method: str, path: str, json: Any = None) -> dict[str, Any]:
    """The answer's body; what is said to be retryable, such as a store that is busy, is asked again under the same key."""
    headers = {"Idempotency-Key": uuid4().hex} if json else {}
    answer = customer.call(method, path, json=json, headers=headers)
    for _ in range(_RETRIES):
        if answer.is_success or not answer.json()["retryable"]:
            break
        time.sleep(int(answer.headers.get("retry-after", "1")))
        answer = customer.call(method, path, json=json, headers=headers)
    assert answer.is_success, answer.text
    body: dict[str, Any] = answer.json()
    return body


def page(customer: Customer, query: str) -> dict[str, Any]:
    """A page of the feed."""
    return request_with_retries(customer, "GET", f"/v1/changes?{query}")


def follow_feed(customer: Customer, cursor: str, is_enough: Callable[[Entries], bool]) -> Entries:
    """The changes of clients and weddings behind the cursor, polled for until there are enough."""
    changes: Entries = []

    def read_more() -> Entries:
        nonlocal cursor
        has_more = True
        while has_more:
            answer = page(customer, f"limit=7&types={_TYPES}&cursor={cursor}")
            cursor, has_more = answer["next_cursor"], answer["has_more"]
            changes.extend(answer["data"])
        return changes

    return wait_for(read_more, is_enough, patience_s=_PATIENCE_S)


def events(customer: Customer, is_enough: Callable[[Entries], bool], *, after_sequence: int = 0) -> Entries:
    """All events with higher numbers, newest first, polled for until there are enough."""
    return wait_for(
        lambda: [event for event in customer.all_of("events") if event["sequence"] > after_sequence],
        is_enough,
        patience_s=_PATIENCE_S,
    )
