"""Firehose streams as destinations of log subscription filters in the emulator."""

import contextvars
import gzip
import threading
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from ministack.services import cloudwatch_logs, firehose


def deliver_logs_to_streams() -> None:
    """Deliver log lines to Firehose streams, too: ministack delivers them to functions only.

    A stream stores one compressed object of lines after its buffering interval, as AWS does with decompression and message
    extraction.
    """
    fan_out: Callable[[str, str, list[dict[str, Any]]], None] = cloudwatch_logs._fanout_to_subscription_filters  # noqa: SLF001
    lock, pending_lines = threading.Lock(), defaultdict[str, list[str]](list)

    def store(name: str) -> None:
        with lock:
            lines = pending_lines.pop(name)
        stream = firehose._streams[name]  # noqa: SLF001
        [target] = stream["destinations"]
        firehose._deliver_to_s3(stream, target, gzip.compress("".join(lines).encode()))  # noqa: SLF001

    def buffer(name: str, lines: list[str]) -> None:
        [target] = firehose._streams[name]["destinations"]  # noqa: SLF001
        with lock:
            is_first = name not in pending_lines
            pending_lines[name] += lines
        if is_first:
            interval_s = target["config"]["BufferingHints"]["IntervalInSeconds"]
            # The context has the account and the region.
            threading.Timer(interval_s, contextvars.copy_context().run, (store, name)).start()

    def fan_out_to_streams(group: str, stream: str, events: list[dict[str, Any]]) -> None:
        fan_out(group, stream, events)
        filters = cloudwatch_logs._log_groups.get(group, {}).get("subscriptionFilters", {})  # noqa: SLF001
        for each in filters.values():
            _, is_stream, name = each["destinationArn"].partition(":deliverystream/")
            matches = cloudwatch_logs._subscription_pattern_matches  # noqa: SLF001
            lines = [
                f"{event['message'].rstrip()}\n" for event in events if matches(each["filterPattern"], event["message"])
            ]
            if is_stream and lines:
                buffer(name, lines)

    cloudwatch_logs._fanout_to_subscription_filters = fan_out_to_streams  # noqa: SLF001
