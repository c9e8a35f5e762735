"""`python -m benchmarks.lists [--write]`: cost of pages, reads and writes in small and large collections.

On the emulator's DynamoDB with 100 and 10,000 clients. `WEDSYNC_BENCH_DYNAMODB` is the URL of another DynamoDB to use, and
`--sizes=100,10000,1000000` sets other sizes.
"""

import logging
import os
import sys
import tempfile
import time
from contextlib import ExitStack, redirect_stdout
from pathlib import Path
from unittest.mock import patch

from moto import mock_aws

from apikit.actor import Tenant
from apikit.aws.aws_json import Transport
from apikit.aws.connection_pool import ConnectionPool
from apikit.ids import new_id
from benchmarks.list_costs import measure
from benchmarks.list_data import Chain
from benchmarks.report import record, table
from benchmarks.units import Bill
from local import emulator, venv
from local.aws import client_arguments
from tests.gateway import a_caller
from tests.tables import SETTINGS, create_secret, create_tables
from tests.transport import MotoTransport

PORT = int(os.environ.get("WEDSYNC_BENCH_PORT", "4586"))
_SIZES = (100, 10_000)
# Counting on an emulator takes longer than on AWS.
_READ_TIMEOUT_S = 60.0
_Costs = dict[str, Bill]


def main() -> None:
    """Create a chain of each size, measure and print the report; with `--write` also write it to README.md."""
    logging.disable(logging.CRITICAL)
    with ExitStack() as exit_stack:
        os.environ |= {**SETTINGS, **(_other_dynamodb() or _start_emulator(exit_stack))}
        # moto has the platform's secret; only DynamoDB is measured.
        exit_stack.enter_context(mock_aws(config={"core": {"mock_credentials": False}}))
        exit_stack.enter_context(patch("apikit.aws.aws_json.ConnectionPool", _transport))
        create_tables()
        create_secret()
        # Discard the log lines of requests.
        with Path(os.devnull).open("w") as devnull, redirect_stdout(devnull):
            costs = {size: measure_costs(a_chain(size)) for size in _sizes()}
    report = format_report(costs)
    print(report)
    if "--write" in sys.argv[1:]:
        record("lists", report)


def _other_dynamodb() -> dict[str, str]:
    address = os.environ.get("WEDSYNC_BENCH_DYNAMODB")
    return {"AWS_ENDPOINT_URL_DYNAMODB": address} if address else {}


def _start_emulator(exit_stack: ExitStack) -> dict[str, str]:
    venv.ensure_emulator()
    exit_stack.enter_context(emulator.run(PORT, Path(exit_stack.enter_context(tempfile.TemporaryDirectory()))))
    arguments = client_arguments(PORT)
    return {
        "AWS_ENDPOINT_URL_DYNAMODB": arguments["endpoint_url"],
        "AWS_DEFAULT_REGION": arguments["region_name"],
        "AWS_ACCESS_KEY_ID": arguments["aws_access_key_id"],
        "AWS_SECRET_ACCESS_KEY": arguments["aws_secret_access_key"],
    }


def _transport(endpoint: str, read_timeout_s: float) -> Transport:
    is_measured = endpoint == os.environ["AWS_ENDPOINT_URL_DYNAMODB"]
    return ConnectionPool(endpoint, _READ_TIMEOUT_S) if is_measured else MotoTransport(endpoint, read_timeout_s)


def a_chain(size: int) -> Chain:
    """Create an organization with `size` clients."""
    start_s, chain = time.monotonic(), Chain(Tenant(new_id("org"), "live"))
    chain.grow(size)
    print(f"  {size:,} clients in {time.monotonic() - start_s:.0f} s", file=sys.stderr)
    return chain


def measure_costs(chain: Chain) -> _Costs:
    """Return the cost of each case by name."""
    caller = a_caller(organization_id=chain.tenant.organization_id)
    caller.call("GET", "/v1/clients", query="limit=1")
    return dict(measure(caller, chain))


def format_report(costs: dict[int, _Costs]) -> str:
    """Return the table, with a column for each size."""
    largest = costs[max(costs)]
    heads = ("request", *(f"of {size:,}: round trips, items, read units" for size in costs), "write units")
    rows = [
        (name, *(_format_bill(each[name]) for each in costs.values()), f"{largest[name].write_units:g}")
        for name in largest
    ]
    return table("Pages of 25, single reads and writes, by number of clients", heads, rows)


def _format_bill(bill: Bill) -> str:
    return f"{bill.round_trips}, {bill.items_read:,}, {bill.read_units:,g}"


def _sizes() -> tuple[int, ...]:
    size_options = [text.removeprefix("--sizes=") for text in sys.argv[1:] if text.startswith("--sizes=")]
    return tuple(map(int, size_options[0].split(","))) if size_options else _SIZES


if __name__ == "__main__":
    main()
