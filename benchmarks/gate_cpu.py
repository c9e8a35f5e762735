"""CPU time of admitting one request, with DynamoDB in memory, compared with a bare boto3 UpdateItem and with bare JSON and a hash."""

import gc
import hashlib
import json
import statistics
import time
from collections.abc import Callable
from typing import Any

import boto3
from botocore.awsrequest import AWSResponse
from botocore.compat import HTTPHeaders

from apikit.admission.credentials import Credentials
from apikit.admission.gate import Gate
from apikit.admission.plans import Plan
from apikit.clock import SystemClock
from apikit.dynamo.table import Table, client
from apikit.errors import RateLimitExceeded
from benchmarks.exactness import SECRET_HASH, store_key
from benchmarks.replay import record_responses, replay_responses

_ROUNDS = 7
_REQUESTS = 300
_HOLD_MS = 3_600_000


def measure(table: str, plans: dict[str, Plan]) -> dict[str, tuple[float, float]]:
    """Return the CPU time of each subject as a multiple of boto3's and of JSON and hash: medians of alternating rounds."""
    subjects = _subjects(table, plans)
    samples: dict[str, list[float]] = {name: [] for name in subjects}
    for _ in range(_ROUNDS):
        for name, ask in subjects.items():
            samples[name].append(_cpu_s(ask))
    boto3_s, plain_s, *_ = medians = [statistics.median(rounds) for rounds in samples.values()]
    return {name: (median / boto3_s, median / plain_s) for name, median in zip(subjects, medians, strict=True)}


def _subjects(table: str, plans: dict[str, Plan]) -> dict[str, Callable[[], Any]]:
    admissions = {name: _admission(table, plan) for name, plan in plans.items()}
    request, body = _first_call(table)
    return {
        "bare boto3 UpdateItem of one counter": _boto3(table, body),
        "bare JSON and hash of the same size": lambda: hashlib.sha256(
            json.dumps(json.loads(request)).encode()
        ).digest(),
        **admissions,
        "refusal, repeated within 1 s": _refusal(table),
    }


def _admission(table: str, plan: Plan) -> Callable[[], Any]:
    credentials = _store_credentials(table, plan)
    gate = Gate(Table(table), SystemClock())
    gate.admit(credentials)
    with record_responses() as responses:
        gate.admit(credentials)

    def ask() -> None:
        with replay_responses(responses):
            gate.admit(credentials)

    return ask


def _refusal(table: str) -> Callable[[], Any]:
    credentials = _store_credentials(table, Plan(per_day=1))
    gate = Gate(Table(table), SystemClock(), refusal_ttl_ms=_HOLD_MS)

    def ask() -> None:
        try:
            gate.admit(credentials)
        except RateLimitExceeded:
            return

    ask()
    ask()
    return ask


def _first_call(table: str) -> tuple[bytes, bytes]:
    """Return the bodies of the request and the response of one admission."""
    credentials, request_bodies = _store_credentials(table, Plan(per_minute=6_000)), []
    gate = Gate(Table(table), SystemClock())
    gate.admit(credentials)
    client().observers.append(
        lambda _operation, request, _response: request_bodies.append(json.dumps(request).encode())
    )
    with record_responses() as responses:
        gate.admit(credentials)
    client().observers.pop()
    return request_bodies[0], responses[0]


def _boto3(table: str, body: bytes) -> Callable[[], Any]:
    dynamodb = boto3.client("dynamodb")

    class Raw:
        def stream(self, **_: Any) -> list[bytes]:
            return [body]

    def respond(**_: Any) -> AWSResponse:
        return AWSResponse("http://127.0.0.1", 200, HTTPHeaders(), Raw())

    dynamodb.meta.events.register("before-send.dynamodb.UpdateItem", respond)  # type: ignore[arg-type]  # a handler may return a response
    return lambda: dynamodb.update_item(
        TableName=table,
        Key={"pk": {"S": "KEY#1"}, "sk": {"S": "KEY"}},
        UpdateExpression="ADD m1 :one",
        ConditionExpression="attribute_not_exists(m1) OR m1 < :most",
        ExpressionAttributeValues={":one": {"N": "1"}, ":most": {"N": "6000"}},
        ReturnValues="ALL_NEW",
    )


def _store_credentials(table: str, plan: Plan) -> Credentials:
    credentials = Credentials(f"key_cpu-{time.time_ns()}", "live", SECRET_HASH)
    store_key(table, credentials.key_id, plan)
    return credentials


def _cpu_s(ask: Callable[[], Any]) -> float:
    ask()
    gc.collect()
    start = time.process_time()
    for _ in range(_REQUESTS):
        ask()
    return time.process_time() - start
