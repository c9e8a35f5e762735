"""Lambda entry of the tier rollout, triggered by the stream records of tiers.

It runs for every change of a tier, even if the request that made it crashed. Usually the request has completed the rollout: then one read
is enough.
"""

from typing import Any, Protocol

import orjson

from apikit import logger
from domain.tiers.model import PLATFORM_TENANT, Tier
from domain.tiers.wiring import tier_service

_RESERVE_S = 5.0


class _Context(Protocol):
    def get_remaining_time_in_millis(self) -> int: ...


def lambda_handler(event: dict[str, Any], context: _Context) -> dict[str, Any]:
    """Continue the rollout of each tier. If time runs out, the stream delivers the record again and the rollout continues."""
    for stream_record in event["Records"]:
        name = _read_tier_name(stream_record)
        if name is None:
            continue
        seconds = context.get_remaining_time_in_millis() / 1000 - _RESERVE_S
        is_done = tier_service().resume(name, seconds=seconds)
        logger().info("Tier rolled out", extra={"tier": name, "is_done": is_done})
        if not is_done:
            return {"batchItemFailures": [{"itemIdentifier": stream_record["dynamodb"]["SequenceNumber"]}]}
    return {"batchItemFailures": []}


def _read_tier_name(stream_record: dict[str, Any]) -> str | None:
    """Return the name of the tier that was written, or None for other records. The event source's filter should exclude those."""
    images = stream_record["dynamodb"]
    if stream_record["eventName"] == "REMOVE" or images["Keys"]["pk"]["S"] != PLATFORM_TENANT.partition(
        Tier.collection
    ):
        return None
    name: str = orjson.loads(images["NewImage"]["doc"]["S"])["name"]
    return name
