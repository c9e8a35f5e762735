"""Redrives: messages of a dead-letter queue go back to the queues that they come from, as on AWS."""

import time
import uuid
from collections.abc import Callable, Mapping
from typing import Any

Message = dict[str, Any]
Queue = dict[str, Any]

_SOURCE = "DeadLetterQueueSourceArn"


def offer_message_moves() -> None:
    """Add StartMessageMoveTask: ministack (1.5.33) does not have it."""
    from ministack.services import sqs  # noqa: PLC0415 - the emulator's environment has it

    find_queue: Callable[[str], Queue | None] = sqs._queue_by_arn  # noqa: SLF001

    def start_message_move_task(request: Mapping[str, Any], _url: str) -> dict[str, str]:
        queue = find_queue(request["SourceArn"])
        if queue is None:
            raise sqs._Err("ResourceNotFoundException", "The source queue does not exist.", 404)  # noqa: SLF001
        move_messages(queue, find_queue, time.time())
        sqs.esm_wake.set()
        return {"TaskHandle": str(uuid.uuid4())}

    sqs._HANDLERS["StartMessageMoveTask"] = start_message_move_task  # noqa: SLF001


def move_messages(dead_letters: Queue, find_queue: Callable[[str], Queue | None], now: float) -> None:
    """Move the visible messages to their sources, as new messages. The others, and those without a source, stay."""
    rest: list[Message] = []
    for message in dead_letters["messages"]:
        source = find_queue(message["sys"].get(_SOURCE, ""))
        if source is None or message["visible_at"] > now:
            rest.append(message)
        else:
            source["messages"].append(_renew(message, now))
    dead_letters["messages"] = rest


def _renew(message: Message, now: float) -> Message:
    """Return the message as one that was sent now and not received yet."""
    attributes = {name: value for name, value in message["sys"].items() if name != _SOURCE}
    new_state = {"receive_count": 0, "first_receive_at": None, "receipt_handle": None}
    return {**message, **new_state, "id": str(uuid.uuid4()), "visible_at": now, "sys": attributes}
