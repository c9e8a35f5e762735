"""Starts the emulator with the adjustments below; run by path, with the emulator's Python, which has none of our packages.

All replace names of ministack 1.5.33 and are removed when it does the same; decision 13 lists the tests that notice when one stops working.
"""

import asyncio
import json
import os
import sys
import types
import zipfile
from collections import defaultdict
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import ministack.app
from ministack.core import iam_actions, lambda_runtime
from ministack.services import apigateway, cloudfront, dynamodb, lambda_svc

# Run by path, the first entry is this folder, not the repository's.
sys.path[0] = str(Path(__file__).resolve().parent.parent)
from local.archives import SharedArchive  # noqa: E402
from local.bodiless import without_seeded_type  # noqa: E402
from local.log_streams import gather_logs_in_streams  # noqa: E402
from local.turns import PER_FUNCTION, Turns, machine_memory_mb, processes_in  # noqa: E402

_PORTAL_DOMAIN = "wedsync.cloudfront.net"
# Processes of one function that answer requests at once. AWS would have a thousand; a machine has some cores.
_PROCESSES = min(8, 2 * (os.cpu_count() or 1))
# `local.emulator.release_sources` makes it, in the folder that this runs in.
_WARM = Path("warm")
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


def _unpack_archives_once() -> None:
    """It unpacked every layer and the code for every worker, 89 MB and 0.7 s of one core each, while all other requests waited."""
    substitute = types.ModuleType("zipfile")
    vars(substitute).update(vars(zipfile))
    vars(substitute)["ZipFile"] = SharedArchive
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


def _give_no_type_to_answers_without_body() -> None:
    """It added Content-Type: application/json to every 204 and 304, whose functions send none."""
    invoke: Callable[..., Awaitable[Any]] = apigateway._invoke_lambda_proxy  # noqa: SLF001

    async def invoke_and_strip(*arguments: Any, **options: Any) -> Any:
        status, headers, body = await invoke(*arguments, **options)
        return status, without_seeded_type(status, headers), body

    apigateway._invoke_lambda_proxy = invoke_and_strip  # noqa: SLF001


class _Options(str):
    """OPTIONS that no comparison recognizes: the gateway answers the method itself, whatever is configured."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        return False


def _route_preflights() -> None:
    """It answered 403 "CORS not configured" to every OPTIONS; AWS sends it to the route when the API has no CORS configuration."""
    execute: Callable[..., Awaitable[Any]] = apigateway._handle_execute_in_scope  # noqa: SLF001
    match: Callable[..., Any] = apigateway._match_route  # noqa: SLF001

    async def execute_preflight(api_id: str, stage: str, path: str, method: str, *arguments: Any) -> Any:
        has_own_answer = bool((apigateway._apis.get(api_id) or {}).get("corsConfiguration"))  # noqa: SLF001
        is_routed = method == "OPTIONS" and not has_own_answer
        return await execute(api_id, stage, path, _Options(method) if is_routed else method, *arguments)

    def match_plainly(api_id: str, method: str, path: str) -> Any:
        return match(api_id, str(method), path)

    apigateway._handle_execute_in_scope = execute_preflight  # noqa: SLF001
    apigateway._match_route = match_plainly  # noqa: SLF001


def _bound_workers() -> None:
    """It ran a hundred batches of a queue at once, a process each, and one for every line of a log.

    AWS has the room. Here a queue's batches stay in the queue until a worker is free, and what comes from logs waits for its turn.
    """
    turns = Turns(per_function=PER_FUNCTION, together=processes_in(machine_memory_mb()))
    execute: Callable[..., dict[str, Any]] = lambda_svc._execute_function  # noqa: SLF001
    allowed: Callable[..., int] = lambda_svc._sqs_esm_concurrency  # noqa: SLF001

    def execute_in_turn(function: Any, event: Any) -> dict[str, Any]:
        config = function.get("config") or function
        # In another account's scope it calls itself in the right one, and takes its turn there.
        if not _is_of_a_source(event) or lambda_svc._function_config_scope_mismatch(config):  # noqa: SLF001
            return execute(function, event)
        with turns.turn(config["FunctionName"]):
            return execute(function, event)

    lambda_svc._execute_function = execute_in_turn  # noqa: SLF001
    lambda_svc._sqs_esm_concurrency = lambda *arguments: min(PER_FUNCTION, allowed(*arguments))  # noqa: SLF001


def _is_of_a_source(event: Any) -> bool:
    """True for what a queue, a stream or a log brings; nobody waits for the answer."""
    if not isinstance(event, dict):
        return False
    records = event.get("Records") or [{}]
    return "awslogs" in event or records[0].get("eventSource") in {"aws:sqs", "aws:dynamodb"}


def _hold_sources_until_the_stack_is_warm() -> None:
    """It delivered a backlog from its first second on, and everything that starts had to compete with it."""
    for name in ("_poll_sqs", "_poll_dynamodb_streams"):
        poll: Callable[[], bool] = getattr(lambda_svc, name)
        setattr(lambda_svc, name, lambda poll=poll: _WARM.exists() and poll())


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
    _bound_workers()
    _hold_sources_until_the_stack_is_warm()
    _let_requests_wait_for_a_process()
    _give_no_type_to_answers_without_body()
    _route_preflights()
    _authorize_batches_like_their_parts()
    _answer_health_only_for_itself()
    _name_the_first_distribution()
    _keep_streams()
    _unpack_archives_once()
    gather_logs_in_streams()
    ministack.app.main()
