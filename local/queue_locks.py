"""Queues that lose no message: whatever changes a queue holds one lock."""

import threading
from collections.abc import Callable, MutableMapping, Sequence
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

_QUEUE_FUNCTIONS = ("_collect_msgs", "_dlq_sweep", "_expire_retained")
_QUEUE_ACTIONS = (
    "SendMessage",
    "SendMessageBatch",
    "DeleteMessage",
    "DeleteMessageBatch",
    "PurgeQueue",
    "StartMessageMoveTask",
)


def lock_queues() -> None:
    """Change the queues under one lock: ministack (1.5.33) loses messages that are sent while another thread replaces a queue's list.

    Its deletion copies the messages that remain; what is added between the copy and its assignment is in the old list only. Call it
    when the functions have their adjustments.
    """
    from ministack.services import eventbridge, lambda_svc, s3, sqs  # noqa: PLC0415 - the emulator's environment has them

    lock = threading.RLock()
    sqs._queues_lock = lock  # noqa: SLF001 - for the deletions of event source mappings
    lock_members(lock, vars(sqs), _QUEUE_FUNCTIONS)
    lock_members(lock, sqs._HANDLERS, _QUEUE_ACTIONS)  # noqa: SLF001
    lock_members(lock, vars(eventbridge), ["_dispatch_to_sqs"])
    lock_members(lock, vars(s3), ["_deliver_event_to_sqs"])
    lock_members(lock, vars(lambda_svc), ["_route_async_failure", "_send_ddb_stream_failure_record"])


def lock_members(lock: threading.RLock, functions: MutableMapping[str, Any], names: Sequence[str]) -> None:
    """Replace the functions with ones that hold the lock. Raises KeyError."""
    for name in names:
        functions[name] = _lock(lock, functions[name])


def _lock(lock: threading.RLock, function: Callable[P, R]) -> Callable[P, R]:
    @wraps(function)
    def call_alone(*arguments: P.args, **options: P.kwargs) -> R:
        with lock:
            return function(*arguments, **options)

    return call_alone
