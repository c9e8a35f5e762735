"""Lambda entry of the worker of slow endpoints' backlogs: wake messages from its queue."""

from typing import Any

from domain.deliveries.wake_messages import WorkerContext, process_wakes


def lambda_handler(event: dict[str, Any], context: WorkerContext) -> dict[str, Any]:
    """Serve the backlogs of the messages. Only invalid messages are retried: a run that fails is repeated when its lease ends."""
    return process_wakes(event, context)
