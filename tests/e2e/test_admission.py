"""Admission under real concurrency: the limit is admitted, exactly, and one round trip is enough."""

import json
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from apikit.admission.credentials import Credentials, parse_credentials
from apikit.admission.gate import Gate
from apikit.aws.connection_pool import ConnectionPool
from apikit.clock import SystemClock
from apikit.dynamo.table import Table, client
from apikit.errors import RateLimitExceeded
from apikit.signer import Signer
from local.aws import client_arguments
from tests.counting import counted_calls
from tests.e2e.stack import Customer, RunningStack

_THREADS = 16
_LIMIT = 40


class TestRateLimit:
    def test_three_times_the_limit_at_once_admits_exactly_the_limit(self, customer: Customer) -> None:
        key = customer.with_key(limits={"per_hour": _LIMIT})
        with ThreadPoolExecutor(_THREADS) as pool:
            answers = list(pool.map(lambda _: key.call("GET", "/v1/clients"), range(3 * _LIMIT)))
        assert Counter(answer.status_code for answer in answers) == {200: _LIMIT, 429: 2 * _LIMIT}
        remaining = sorted(
            int(answer.headers["x-ratelimit-remaining"]) for answer in answers if answer.status_code == 200
        )
        assert remaining == list(range(_LIMIT))
        assert all(int(answer.headers["retry-after"]) > 0 for answer in answers if answer.status_code == 429)


class TestRoundTrips:
    @pytest.fixture(autouse=True)
    def local_tables(self, stack: RunningStack, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        """This process's DynamoDB client speaks to the local stack, as a function's does."""
        arguments = client_arguments(stack.port)
        monkeypatch.setenv("AWS_ENDPOINT_URL", arguments["endpoint_url"])
        monkeypatch.setenv("AWS_DEFAULT_REGION", arguments["region_name"])
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", arguments["aws_access_key_id"])
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", arguments["aws_secret_access_key"])
        client.cache_clear()
        yield
        transport = client().transport
        if isinstance(transport, ConnectionPool):
            transport.close()
        client.cache_clear()

    def test_one_a_request_in_the_steady_case(self, stack: RunningStack, customer: Customer) -> None:
        key = customer.with_key()
        signer = _signer(stack)
        credentials = parse_credentials(signer, api_key=key.api_key, api_secret=key.api_secret)
        table = Table(stack.deployment["tables"]["access"])
        gates = [Gate(table, SystemClock()) for _ in range(_THREADS)]
        calls = counted_calls()
        with calls, ThreadPoolExecutor(_THREADS) as pool:
            list(pool.map(lambda gate: [gate.admit(credentials) for _ in range(25)], gates))
        assert calls.by_operation == {"UpdateItem": _THREADS * 25}

    def test_gates_that_share_nothing_admit_exactly_the_limit(self, stack: RunningStack, customer: Customer) -> None:
        key = customer.with_key(limits={"per_hour": 200})
        credentials = parse_credentials(_signer(stack), api_key=key.api_key, api_secret=key.api_secret)
        table = Table(stack.deployment["tables"]["access"])
        gates = [Gate(table, SystemClock()) for _ in range(_THREADS)]
        with ThreadPoolExecutor(_THREADS) as pool:
            total = sum(pool.map(lambda gate: _count_admitted(gate, credentials, 600 // _THREADS), gates))
        assert total == 200


def _count_admitted(gate: Gate, credentials: Credentials, attempts: int) -> int:
    count = 0
    for _ in range(attempts):
        try:
            gate.admit(credentials)
        except RateLimitExceeded:
            continue
        count += 1
    return count


def _signer(stack: RunningStack) -> Signer:
    text = stack.aws("secretsmanager").get_secret_value(SecretId=stack.deployment["secret_arn"])["SecretString"]
    return Signer(json.loads(text)["key"].encode())
