"""`python -m benchmarks.lists`: what pages, reads and writes cost in small and large collections; `--write` records.

On the emulator's DynamoDB with 100 and 10,000 clients. `WEDSYNC_BENCH_DYNAMODB` is the address of another DynamoDB to ask, and
`--sizes=100,10000,1000000` are other sizes.
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
_PATIENCE_S = 60.0
_Costs = dict[str, Bill]


def main() -> None:
    """Grows a chain to each size, measures, prints and with `--write` records."""
    logging.disable(logging.CRITICAL)
    with ExitStack() as held:
        os.environ |= {**SETTINGS, **(_another() or _emulated(held))}
        # The platform's secret is moto's; only DynamoDB is measured.
        held.enter_context(mock_aws(config={"core": {"mock_credentials": False}}))
        held.enter_context(patch("apikit.aws.aws_json.ConnectionPool", _transport))
        create_tables()
        create_secret()
        # Requests write their log lines, which are shown nowhere.
        with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere):
            costs = {size: measured(a_chain(size)) for size in _sizes()}
    report = reported(costs)
    print(report)
    if "--write" in sys.argv[1:]:
        record("lists", report)


def _another() -> dict[str, str]:
    address = os.environ.get("WEDSYNC_BENCH_DYNAMODB")
    return {"AWS_ENDPOINT_URL_DYNAMODB": address} if address else {}


def _emulated(held: ExitStack) -> dict[str, str]:
    venv.ensure_emulator()
    held.enter_context(emulator.run(PORT, Path(held.enter_context(tempfile.TemporaryDirectory()))))
    arguments = client_arguments(PORT)
    return {
        "AWS_ENDPOINT_URL_DYNAMODB": arguments["endpoint_url"],
        "AWS_DEFAULT_REGION": arguments["region_name"],
        "AWS_ACCESS_KEY_ID": arguments["aws_access_key_id"],
        "AWS_SECRET_ACCESS_KEY": arguments["aws_secret_access_key"],
    }


def _transport(endpoint: str, read_timeout_s: float) -> Transport:
    is_measured = endpoint == os.environ["AWS_ENDPOINT_URL_DYNAMODB"]
    return ConnectionPool(endpoint, _PATIENCE_S) if is_measured else MotoTransport(endpoint, read_timeout_s)


def a_chain(size: int) -> Chain:
    """A new organization with so many clients."""
    begun, chain = time.monotonic(), Chain(Tenant(new_id("org"), "live"))
    chain.grow(size)
    print(f"  {size:,} clients in {time.monotonic() - begun:.0f} s", file=sys.stderr)
    return chain


def measured(chain: Chain) -> _Costs:
    """Each case's cost, by its name."""
    caller = a_caller(organization_id=chain.tenant.organization_id)
    caller.call("GET", "/v1/clients", query="limit=1")
    return dict(measure(caller, chain))


def reported(costs: dict[int, _Costs]) -> str:
    """The table: a column for each size."""
    largest = costs[max(costs)]
    heads = ("request", *(f"of {size:,}: trips, items, read units" for size in costs), "write units")
    rows = [
        (name, *(_told(each[name]) for each in costs.values()), f"{largest[name].write_units:g}") for name in largest
    ]
    return table("Pages of 25, single reads and writes, by how many clients there are", heads, rows)


def _told(bill: Bill) -> str:
    return f"{bill.round_trips}, {bill.examined:,}, {bill.read_units:,g}"


def _sizes() -> tuple[int, ...]:
    given = [text.removeprefix("--sizes=") for text in sys.argv[1:] if text.startswith("--sizes=")]
    return tuple(map(int, given[0].split(","))) if given else _SIZES


if __name__ == "__main__":
    main()
