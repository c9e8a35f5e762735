"""Freed time for tests: the messages that the rule of the bus sends to the worker of the waitlist."""

import json
from typing import Any

from domain.waitlist.freed_time import EVENT_TYPES
from functions.waitlist_offers.handler import lambda_handler
from tests.fakes.context import Context
from tests.flows.pipeline import Pipeline


def freed_time_messages(pipeline: Pipeline) -> list[dict[str, Any]]:
    """Publish every write so far, and return the messages of the events that the waitlist gets."""
    pipeline.publish()
    messages = pipeline.bridge.messages()
    return [each for each in messages if _says_freed_time(json.loads(each["body"])["detail"])]


def offer_freed_times(pipeline: Pipeline) -> int:
    """Publish every write so far, make the offers of the freed time, and return the number of messages that the worker got."""
    messages = freed_time_messages(pipeline)
    assert lambda_handler({"Records": messages}, Context()) == {"batchItemFailures": []}
    return len(messages)


def _says_freed_time(event: dict[str, Any]) -> bool:
    """Whether one of the rules of `infra.stacks.events` matches."""
    if event["type"] == "availability.changed":
        return event["data"]["object"]["released"] is not None
    return event["type"] in EVENT_TYPES
