"""The log of events after all other tests: every event of the deployed stack fits the published schema of its type (W2)."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.e2e.stack import Customer, RunningStack
from tests.e2e.waiting import wait_for
from tests.event_validation import faults_of


def stored_events(stack: RunningStack) -> Iterator[dict[str, Any]]:
    """Every event of every organization, as an operator reads them."""
    scan = (
        stack.aws("dynamodb")
        .get_paginator("scan")
        .paginate(
            TableName=stack.deployment["tables"]["deliveries"],
            FilterExpression="attribute_exists(body)",
            ProjectionExpression="body",
        )
    )
    for page in scan:
        entries = (json.loads(item["body"]["S"]) for item in page["Items"])
        yield from (entry for entry in entries if entry["object"] == "event")


@pytest.mark.last
def test_every_event_fits_the_schema_of_its_type(stack: RunningStack, customer: Customer) -> None:
    wait_for(lambda: customer.call("GET", "/v1/events").json()["data"], bool, patience_s=60)
    events = list(stored_events(stack))
    faults = {fault for event in events for fault in faults_of(event)}
    assert (len(events) > 0, sorted(faults)) == (True, [])
