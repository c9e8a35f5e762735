"""Starts the emulator with the patches below. Run by path, with the emulator's Python, which has none of our packages.

The patches replace names of ministack 1.5.33. Remove each when ministack does the same; decision 13 lists the tests that cover them.
"""

import asyncio
import json
import os
import sys
import time
import types
import zipfile
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import ministack.app
from ministack.core import iam_actions, lambda_runtime
from ministack.services import apigateway, cloudfront, dynamodb, lambda_svc, ses_v2

# When run by path, the first entry is this folder, not the repository.
sys.path[0] = str(Path(__file__).resolve().parent.parent)
from local.alarm_events import publish_alarm_states  # noqa: E402
from local.archives import SharedArchive  # noqa: E402
from local.concurrency_limits import MAX_PER_FUNCTION, ConcurrencyLimits, machine_memory_mb, max_processes  # noqa: E402
from local.empty_responses import drop_default_type  # noqa: E402
from local.fair_queues import group_events, receive_fairly  # noqa: E402
from local.log_streams import deliver_logs_to_streams  # noqa: E402
from local.mail_receipt import offer_mail_receipt  # noqa: E402
from local.mailbox import offer_mailbox  # noqa: E402
from local.message_moves import offer_message_moves  # noqa: E402
from local.queue_locks import lock_queues  # noqa: E402
from local.worker_pool import WorkerPool, memory_limit_mb, resident_mb  # noqa: E402

_PORTAL_DOMAIN = "wedsync.cloudfront.net"
# Maximum processes of one function for HTTP requests. AWS would have a thousand.
_PROCESSES = min(8, 2 * (os.cpu_count() or 1))
# `local.emulator.release_sources` creates it in the working directory.
_WARM = Path("warm")
_STREAMS = ("_stream_records", "_stream_trimmed")


def _free_health_path() -> None:
    """Let the platform respond to /health on the portal's host: ministack responds on every host."""
    ministack.app._HEALTH_PATHS = ("/_ministack/health",)  # noqa: SLF001


def _set_portal_domain() -> None:
    """Give the first distribution, the portal, the same domain on every machine; others get random domains."""
    random_domain = cloudfront._cloudfront_domain  # noqa: SLF001

    def domain() -> str:
        domains = {distribution["DomainName"] for distribution in cloudfront._distributions.values()}  # noqa: SLF001
        return random_domain() if _PORTAL_DOMAIN in domains else _PORTAL_DOMAIN

    cloudfront._cloudfront_domain = domain  # noqa: SLF001


def _keep_streams() -> None:
    """Save streams, too: ministack saves only their positions, and after a restart skips as many new records."""
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
    """Unpack each archive once: ministack unpacks 89 MB in 0.7 s for every worker, while all other requests wait."""
    substitute = types.ModuleType("zipfile")
    vars(substitute).update(vars(zipfile))
    vars(substitute)["ZipFile"] = SharedArchive
    lambda_runtime.zipfile = substitute


def _authorize_batches_as_single_actions() -> None:
    """Authorize SendMessageBatch by sqs:SendMessage as AWS does, and the other batches: ministack checks actions that do not exist."""
    extract_action: Callable[..., str | None] = iam_actions.extract_iam_action

    def extract_without_batch(*arguments: Any) -> str | None:
        action = extract_action(*arguments)
        return action.removesuffix("Batch") if action and action.startswith("sqs:") else action

    iam_actions.extract_iam_action = extract_without_batch


def _authorize_mails_on_their_sender() -> None:
    """Authorize SES's SendEmail on the identity of the sender, as AWS does: ministack checks the permission for all resources.

    The identity is the address, or else its domain.
    """
    iam_actions._SES_V2_RESOURCES["outbound-emails"] = ("identity", "FromEmailAddress")  # noqa: SLF001
    find_arn: Callable[..., str] = iam_actions._ses_v2_resource_arn  # noqa: SLF001

    def find_identity_arn(*arguments: Any) -> str:
        prefix, is_identity, address = find_arn(*arguments).rpartition(":identity/")
        if not is_identity or "@" not in address or address in ses_v2._identities:  # noqa: SLF001
            return f"{prefix}{is_identity}{address}"
        return f"{prefix}{is_identity}{address.rpartition('@')[2]}"

    iam_actions._ses_v2_resource_arn = find_identity_arn  # noqa: SLF001


def _limit_http_processes() -> None:
    """Let requests wait for a free process: ministack starts one per concurrent request and rejects requests if memory is low.

    AWS has 1,000 environments at once. Here responses are the same, but later.
    """
    invoke: Callable[..., Awaitable[Any]] = apigateway._invoke_lambda_proxy  # noqa: SLF001
    limits: dict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(_PROCESSES))

    async def invoke_in_turn(integration: dict[str, Any], *arguments: Any, **options: Any) -> Any:
        async with limits[integration["integrationUri"]]:
            return await invoke(integration, *arguments, **options)

    apigateway._invoke_lambda_proxy = invoke_in_turn  # noqa: SLF001


def _drop_type_of_empty_responses() -> None:
    """Remove the default Content-Type: application/json that ministack adds to 204 and 304 responses."""
    invoke: Callable[..., Awaitable[Any]] = apigateway._invoke_lambda_proxy  # noqa: SLF001

    async def invoke_and_strip(*arguments: Any, **options: Any) -> Any:
        status, headers, body = await invoke(*arguments, **options)
        return status, drop_default_type(status, headers), body

    apigateway._invoke_lambda_proxy = invoke_and_strip  # noqa: SLF001


class _Options(str):
    """The text OPTIONS, but not equal to it: ministack's gateway responds to this method itself, whatever is configured."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        return False


def _route_preflights() -> None:
    """Route OPTIONS requests as AWS does if the API has no CORS configuration: ministack returns 403 "CORS not configured"."""
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


def _limit_workers() -> None:
    """Limit workers: ministack runs a hundred batches of a queue at once and one process for every line of a log.

    Here batches stay in the queue until a worker is free, and invocations from logs wait for a slot.
    """
    limits = ConcurrencyLimits(per_function=MAX_PER_FUNCTION, total=max_processes(machine_memory_mb()))
    execute: Callable[..., dict[str, Any]] = lambda_svc._execute_function  # noqa: SLF001
    read_concurrency: Callable[..., int] = lambda_svc._sqs_esm_concurrency  # noqa: SLF001

    def execute_in_turn(function: Any, event: Any) -> dict[str, Any]:
        config = function.get("config") or function
        # In the scope of another account it calls itself in the right scope, and takes a slot there.
        if not _is_from_event_source(event) or lambda_svc._function_config_scope_mismatch(config):  # noqa: SLF001
            return execute(function, event)
        with limits.slot(config["FunctionName"]):
            return execute(function, event)

    lambda_svc._execute_function = execute_in_turn  # noqa: SLF001
    lambda_svc._sqs_esm_concurrency = lambda *arguments: min(MAX_PER_FUNCTION, read_concurrency(*arguments))  # noqa: SLF001


def _bound_memory(limit_mb: int) -> None:
    """Bound the memory of all functions' processes: ministack bounds nothing and keeps one process of each function forever.

    A function waits for memory at most as long as another one runs, as no function invokes another.
    """
    acquire: Callable[..., Any] = lambda_svc.acquire_worker
    release: Callable[[Any], None] = lambda_svc.release_worker

    def measure(workers: Sequence[Any]) -> list[int]:
        pids = [worker._proc.pid if worker._proc else 0 for worker in workers]  # noqa: SLF001
        memory_mb = resident_mb([pid for pid in pids if pid])
        return [memory_mb.get(pid, 0) for pid in pids]

    pool = WorkerPool(
        lambda_runtime._workers,  # noqa: SLF001
        lambda_runtime._lock,  # noqa: SLF001
        limit_mb=limit_mb,
        measure=measure,
        end=lambda_runtime.kill_workers,
    )

    def acquire_in_room(name: str, config: dict[str, Any], code: bytes, *, qualifier: str = "$LATEST") -> Any:
        with pool.room(lambda_runtime._worker_key(name, config, qualifier)):  # noqa: SLF001
            return acquire(name, config, code, qualifier=qualifier)

    def release_and_announce(worker: Any) -> None:
        release(worker)
        pool.announce_release()

    lambda_svc.acquire_worker = acquire_in_room
    lambda_svc.release_worker = release_and_announce
    lambda_svc.reap_idle_workers = lambda: pool.end_idle(time.time())


def _is_from_event_source(event: Any) -> bool:
    """Whether the event comes from a queue, a stream or a log, so that no caller waits for the response."""
    if not isinstance(event, dict):
        return False
    records = event.get("Records") or [{}]
    return "awslogs" in event or records[0].get("eventSource") in {"aws:sqs", "aws:dynamodb"}


def _hold_sources_until_warm() -> None:
    """Delay the delivery of queues and streams until the stack is warm: a backlog would slow down its start."""
    for name in ("_poll_sqs", "_poll_dynamodb_streams"):
        poll: Callable[[], bool] = getattr(lambda_svc, name)
        setattr(lambda_svc, name, lambda poll=poll: _WARM.exists() and poll())


def _retry_failed_stream_records() -> None:
    """Retry a stream batch with `batchItemFailures`: ministack ignores them, so those records' events are lost.

    AWS retries from the first failed record; here the whole batch is retried, which is safe because workers are idempotent.
    """
    execute: Callable[..., dict[str, Any]] = lambda_svc._execute_function  # noqa: SLF001

    def execute_whole(function: Any, event: dict[str, Any], *arguments: Any, **options: Any) -> dict[str, Any]:
        result = execute(function, event, *arguments, **options)
        records = event.get("Records") or [{}]
        body = result.get("body")
        response = json.loads(body) if isinstance(body, str) and body.startswith("{") else body
        is_partial = isinstance(response, dict) and bool(response.get("batchItemFailures"))
        if is_partial and records[0].get("eventSource") == "aws:dynamodb":
            return {**result, "error": True, "body": {"errorType": "BatchItemFailures", "errorMessage": str(response)}}
        return result

    lambda_svc._execute_function = execute_whole  # noqa: SLF001


if __name__ == "__main__":
    _retry_failed_stream_records()
    _limit_workers()
    _bound_memory(memory_limit_mb(machine_memory_mb()))
    _hold_sources_until_warm()
    _limit_http_processes()
    _drop_type_of_empty_responses()
    _route_preflights()
    _authorize_batches_as_single_actions()
    _authorize_mails_on_their_sender()
    _free_health_path()
    _set_portal_domain()
    _keep_streams()
    _unpack_archives_once()
    deliver_logs_to_streams()
    receive_fairly()
    offer_message_moves()
    offer_mailbox()
    offer_mail_receipt()
    publish_alarm_states()
    group_events()
    lock_queues()
    ministack.app.main()
