"""Runs the tasks against a server on loopback, and counts their requests."""

import json
import subprocess
from subprocess import PIPE
from typing import Any

from benchmarks.sdk_tasks.exchanges import Api, Exchange, create_inputs
from benchmarks.sdk_tasks.toolchains import Runtime
from local.paths import ROOT
from tests.sdks.scripted_server import ScriptedServer


def count_requests(runtime: Runtime, server: ScriptedServer, api: Api) -> dict[str, int]:
    """Run all tasks of a program and return the numbers of their requests. Raises RuntimeError if a result or a request is wrong."""
    with subprocess.Popen(
        runtime.command, env=runtime.variables, cwd=ROOT, stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True
    ) as process:
        return {task: _run(process, server, api, task) for task in api.exchanges()}


def _run(process: "subprocess.Popen[str]", server: ScriptedServer, api: Api, task: str) -> int:
    exchange = api.exchanges()[task]
    server.script(exchange.replies)
    order = {"url": server.url, "task": task, "inputs": create_inputs(api)}
    if process.stdin is None or process.stdout is None:
        raise RuntimeError("The program has no standard input and output.")
    process.stdin.write(json.dumps(order) + "\n")
    process.stdin.flush()
    line = process.stdout.readline()
    if not line:
        raise RuntimeError(f"{task}: {process.communicate()[1]}")
    _check(task, exchange, json.loads(line), server.requests)
    return len(server.requests)


def _check(task: str, exchange: Exchange, result: Any, requests: list[dict[str, Any]]) -> None:
    if result != exchange.result:
        raise RuntimeError(f"{task} returned {result!r} instead of {exchange.result!r}.")
    if exchange.header:
        values = {each["headers"].get(exchange.header) for each in requests}
        if len(values) != 1 or None in values:
            raise RuntimeError(f"{task} sent {exchange.header} as {values}.")
