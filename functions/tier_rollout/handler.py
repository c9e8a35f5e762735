"""Lambda entry of the tiers' rollout, fed by the stream records of tiers.

Every change of a tier comes here by itself, whatever became of the request that made it. Most often the request has done all:
then this finds so in one read.
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
    """Goes on with each tier's rollout; one that is not finished in time comes again, and goes on from where it is."""
    for stream_record in event["Records"]:
        name = _tier_of(stream_record)
        if name is None:
            continue
        seconds = context.get_remaining_time_in_millis() / 1000 - _RESERVE_S
        is_done = tier_service().resume(name, seconds=seconds)
        logger().info("Tier rolled out", extra={"tier": name, "is_done": is_done})
        if not is_done:
            return {"batchItemFailures": [{"itemIdentifier": stream_record["dynamodb"]["SequenceNumber"]}]}
    return {"batchItemFailures": []}


def _tier_of(stream_record: dict[str, Any]) -> str | None:
    """The name of the tier that was written; None for anything else, which the mapping's filter holds back already."""
    images = stream_record["dynamodb"]
    if stream_record["eventName"] == "REMOVE" or images["Keys"]["pk"]["S"] != PLATFORM_TENANT.partition(
        Tier.collection
    ):
        return None
    name: str = orjson.loads(images["NewImage"]["doc"]["S"])["name"]
    return name
