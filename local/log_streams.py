"""Firehose streams as targets of log subscriptions, inside the emulator; says nothing about what the lines are."""

import contextvars
import gzip
import threading
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from ministack.services import cloudwatch_logs, firehose


def gather_logs_in_streams() -> None:
    """It delivers subscribed lines to functions only. Here a Firehose stream stores them, as one object after its interval.

    As on AWS with decompression and extraction of messages: the lines only, one after the other, compressed.
    """
    fan_out: Callable[[str, str, list[dict[str, Any]]], None] = cloudwatch_logs._fanout_to_subscription_filters  # noqa: SLF001
    lock, gathered = threading.Lock(), defaultdict[str, list[str]](list)

    def store(name: str) -> None:
        with lock:
            lines = gathered.pop(name)
        stream = firehose._streams[name]  # noqa: SLF001
        [target] = stream["destinations"]
        firehose._deliver_to_s3(stream, target, gzip.compress("".join(lines).encode()))  # noqa: SLF001

    def gather(name: str, lines: list[str]) -> None:
        [target] = firehose._streams[name]["destinations"]  # noqa: SLF001
        with lock:
            is_first = name not in gathered
            gathered[name] += lines
        if is_first:
            interval_s = target["config"]["BufferingHints"]["IntervalInSeconds"]
            # The account and the region are the context's.
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
                gather(name, lines)

    cloudwatch_logs._fanout_to_subscription_filters = fan_out_to_streams  # noqa: SLF001
