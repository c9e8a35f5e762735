"""Starts the emulator with the adjustments below; run by path, with the emulator's Python, which has nothing of ours.

All replace names of ministack 1.5.33 and go when it does the same by itself; decision 13 has the tests that notice when one stops working.
"""

import asyncio
import contextlib
import hashlib
import json
import os
import types
import zipfile
from collections import defaultdict
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import ministack.app
from ministack.core import iam_actions, lambda_runtime
from ministack.services import apigateway, cloudfront, dynamodb, lambda_svc

_PORTAL_DOMAIN = "wedsync.cloudfront.net"
# Processes of one function that answer requests at once. AWS would have a thousand; a machine has some cores.
_PROCESSES = min(8, 2 * (os.cpu_count() or 1))
_STREAMS = ("_stream_records", "_stream_trimmed")


def _answer_health_only_for_itself() -> None:
    """It answers /health on every host, so the platform's own, on the portal's host, was never reached."""
    ministack.app._HEALTH_PATHS = ("/_ministack/health",)  # noqa: SLF001


def _name_the_first_distribution() -> None:
    """The portal's address is the same on every machine; further distributions get random ones."""
    random_domain = cloudfront._cloudfront_domain  # noqa: SLF001

    def domain() -> str:
        taken = {distribution["DomainName"] for distribution in cloudfront._distributions.values()}  # noqa: SLF001
        return random_domain() if _PORTAL_DOMAIN in taken else _PORTAL_DOMAIN

    cloudfront._cloudfront_domain = domain  # noqa: SLF001


def _keep_streams() -> None:
    """It saves how far a stream was read, and not the stream: after a restart that many new records were skipped."""
    save: Callable[[], dict[str, Any]] = dynamodb.get_state
    load: Callable[[dict[str, Any]], None] = dynamodb.load_persisted_state

    def save_with_streams() -> dict[str, Any]:
        return save() | {name: getattr(dynamodb, name) for name in _STREAMS}

    def load_with_streams(state: dict[str, Any]) -> None:
        for name in _STREAMS:
            getattr(dynamodb, name).update(state.pop(name, {}))
        load(state)

    dynamodb.get_state = save_with_streams
    dynamodb.load_persisted_state = load_with_streams


class _SharedLayers(zipfile.ZipFile):
    """A layer's archive is unpacked by the first worker that needs it; every worker gets a link to that folder."""

    def namelist(self) -> list[str]:
        """Nothing for a layer, whose 3,500 names were checked one by one for each worker."""
        return [] if self._is_layer() else super().namelist()

    def extractall(self, path: Any = None, members: Any = None, pwd: Any = None) -> None:
        """The path holds the files, or links to where they are."""
        if not self._is_layer():
            super().extractall(path, members, pwd)
            return
        archive = Path(str(self.filename))
        shared = archive.parent.parent / f"layer-{hashlib.sha256(archive.read_bytes()).hexdigest()[:16]}"
        if not shared.exists():
            unpacked = archive.with_suffix(".unpacked")
            super().extractall(unpacked, super().namelist())
            with contextlib.suppress(OSError):  # another worker was first
                unpacked.rename(shared)
        Path(path).rmdir()
        Path(path).symlink_to(shared)

    def _is_layer(self) -> bool:
        return Path(str(self.filename)).name.startswith("layer_")


def _unpack_layers_once() -> None:
    """It unpacked every layer for every worker, 0.7 s of one core each, while all other requests waited."""
    substitute = types.ModuleType("zipfile")
    vars(substitute).update(vars(zipfile))
    vars(substitute)["ZipFile"] = _SharedLayers
    lambda_runtime.zipfile = substitute


def _authorize_batches_like_their_parts() -> None:
    """AWS authorizes SendMessageBatch by sqs:SendMessage, and likewise its kin; it asked for actions that do not exist."""
    action_of: Callable[..., str | None] = iam_actions.extract_iam_action

    def part_of(*arguments: Any) -> str | None:
        action = action_of(*arguments)
        return action.removesuffix("Batch") if action and action.startswith("sqs:") else action

    iam_actions.extract_iam_action = part_of


def _let_requests_wait_for_a_process() -> None:
    """It started a process for every request under way, and refused requests when memory for more was short.

    AWS has an environment for each of 1,000 requests at once. Here they take turns: what a caller sees is the same, later.
    """
    invoke: Callable[..., Awaitable[Any]] = apigateway._invoke_lambda_proxy  # noqa: SLF001
    turns: dict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(_PROCESSES))

    async def invoke_in_turn(integration: dict[str, Any], *arguments: Any, **options: Any) -> Any:
        async with turns[integration["integrationUri"]]:
            return await invoke(integration, *arguments, **options)

    apigateway._invoke_lambda_proxy = invoke_in_turn  # noqa: SLF001


def _bring_failed_stream_records_again() -> None:
    """It took a batch of a stream for done whatever `batchItemFailures` said, and those records' events were lost.

    Here the whole batch comes again, not from its first failure on as on AWS: what was done is done once all the same.
    """
    execute: Callable[..., dict[str, Any]] = lambda_svc._execute_function  # noqa: SLF001

    def execute_whole(function: Any, event: dict[str, Any], *arguments: Any, **options: Any) -> dict[str, Any]:
        result = execute(function, event, *arguments, **options)
        records = event.get("Records") or [{}]
        body = result.get("body")
        answer = json.loads(body) if isinstance(body, str) and body.startswith("{") else body
        is_partial = isinstance(answer, dict) and bool(answer.get("batchItemFailures"))
        if is_partial and records[0].get("eventSource") == "aws:dynamodb":
            return {**result, "error": True, "body": {"errorType": "BatchItemFailures", "errorMessage": str(answer)}}
        return result

    lambda_svc._execute_function = execute_whole  # noqa: SLF001


if __name__ == "__main__":
    _bring_failed_stream_records_again()
    _let_requests_wait_for_a_process()
    _authorize_batches_like_their_parts()
    _answer_health_only_for_itself()
    _name_the_first_distribution()
    _keep_streams()
    _unpack_layers_once()
    ministack.app.main()
