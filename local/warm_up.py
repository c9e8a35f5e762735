"""Starts the processes of the functions, so that the first requests have no cold start."""

import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import boto3

from infra.catalogue import HTTP_FUNCTIONS, RUNNERS, WORKERS
from local import aws
from local.concurrency_limits import machine_memory_mb
from local.deployment import Deployment
from local.worker_pool import process_capacity

# A cold start uses the machine's cores, so more at once is not faster.
_MAX_WORKERS = 2
_TIMEOUT_S = 60
# The start of the stack does not wait longer for functions; the others start with their first request.
_LIMIT_S = 30


def warm_up(port: int, deployment: Deployment) -> None:
    """Invoke every function once, as far as memory and time allow. A failure is only visible in the function's log."""
    deadline = time.monotonic() + _LIMIT_S
    invocations = [partial(_invoke, port, deployment["functions"][spec.name]) for spec in WORKERS + RUNNERS]
    invocations += [partial(_get, deployment["api_url"] + spec.routes[0]) for spec in HTTP_FUNCTIONS]

    def call(invocation: Callable[[], None]) -> None:
        if time.monotonic() < deadline:
            invocation()

    with ThreadPoolExecutor(_MAX_WORKERS) as pool:
        for _ in pool.map(call, invocations[: process_capacity(machine_memory_mb())]):
            pass


def _get(url: str) -> None:
    try:
        urllib.request.urlopen(url, timeout=_TIMEOUT_S).close()  # noqa: S310 (our own address)
    except urllib.error.HTTPError as error:  # without a key: 401
        error.close()


def _invoke(port: int, function: str) -> None:
    client = boto3.client("lambda", **aws.client_arguments(port))
    client.invoke(FunctionName=function, Payload=json.dumps({"Records": []}))
