"""Fair queues: messages of a group that has many of them do not delay those of the other groups, as on AWS."""

import json
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

Message = Mapping[str, Any]


def receive_fairly() -> None:
    """Receive messages of standard queues in the fair order: ministack (1.5.33) ignores their message groups."""
    from ministack.services import sqs  # noqa: PLC0415 - the emulator's environment has it

    collect: Callable[..., list[Any]] = sqs._collect_msgs  # noqa: SLF001

    def collect_fairly(queue: dict[str, Any], *arguments: Any) -> list[Any]:
        messages = queue["messages"]
        if not queue["is_fifo"]:
            queue["messages"] = fair_order(messages, time.time())
        try:
            return collect(queue, *arguments)
        finally:
            queue["messages"] = messages

    sqs._collect_msgs = collect_fairly  # noqa: SLF001


def group_events() -> None:
    """Give the events in standard queues the message groups of their rules' targets: ministack (1.5.33) leaves them out."""
    from ministack.services import eventbridge, sqs  # noqa: PLC0415 - the emulator's environment has them

    dispatch: Callable[..., None] = eventbridge._dispatch_to_sqs  # noqa: SLF001

    def dispatch_with_group(spec: Any, payload: str, parameters: Mapping[str, str] | None = None) -> None:
        dispatch(spec, payload, parameters)
        queue = sqs._queue_by_arn(str(spec))  # noqa: SLF001
        group = find_group(payload, (parameters or {}).get("MessageGroupId"))
        if group and queue and not queue["is_fifo"]:
            queue["messages"][-1]["group_id"] = group

    eventbridge._dispatch_to_sqs = dispatch_with_group  # noqa: SLF001


def find_group(payload: str, group: str | None) -> str | None:
    """Return the message group of an event: the text, or the value of a path such as `$.detail.id`."""
    if not group or not group.startswith("$."):
        return group
    value: Any = json.loads(payload)
    for name in group.split(".")[1:]:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, str) else None


def fair_order(messages: Sequence[Message], now: float) -> list[Message]:
    """Return the messages in turns of their groups: first those of the groups with the fewest messages in flight."""
    counts = Counter(
        each.get("group_id") for each in messages if each.get("receive_count") and each.get("visible_at", now) > now
    )
    turns: list[tuple[int, int, Message]] = []
    for position, message in enumerate(messages):
        group = message.get("group_id")
        turns.append((counts[group], position, message))
        if message.get("visible_at", now) <= now:
            counts[group] += 1
    return [message for *_, message in sorted(turns, key=lambda each: each[:2])]
