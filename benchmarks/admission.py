"""`python -m benchmarks.admission [--write]`: cost and exactness of admission, on the emulator's DynamoDB."""

import os
import sys
import tempfile
from pathlib import Path

import boto3

from apikit.dynamo.table import client
from benchmarks import gate_costs, gate_cpu, gate_sizes, peers
from benchmarks.exactness import PROCESSES, SCENARIOS, Tally, measure
from benchmarks.report import record, table
from local import emulator, venv
from local.aws import client_arguments

PORT = int(os.environ.get("WEDSYNC_BENCH_PORT", "4586"))
_TABLE = "access"


def main() -> None:
    """Start the emulator with an empty table, run the benchmarks and print the report; with `--write` also write it to README.md."""
    venv.ensure_emulator()
    with tempfile.TemporaryDirectory() as folder, emulator.run(PORT, Path(folder)):
        _use_emulator()
        report = f"{_costs()}\n{_cpu()}\n{_sizes()}\n{_exactness()}\n{_peers()}"
    print(report)
    if "--write" in sys.argv[1:]:
        record("admission", report)


def _costs() -> str:
    heads = ("limits", "case", "requests", "admitted", "round trips per request", "write units", "read units")
    return table("Cost of admission per request", heads, [_cost_row(*case) for case in gate_costs.measure(_TABLE)])


def _cpu() -> str:
    heads = ("subject", "times boto3", "times JSON and hash")
    rows = [
        (name, f"{boto3_:.2f}", f"{plain:.1f}")
        for name, (boto3_, plain) in gate_cpu.measure(_TABLE, gate_costs.PLANS).items()
    ]
    return table("Admission of a request, CPU time as a ratio", heads, rows)


def _sizes() -> str:
    rows = [(name, f"{bytes_:,}", str(units)) for name, bytes_, units in gate_sizes.measure()]
    return table("The item of an API key", ("key", "bytes", "write units per request"), rows)


def _cost_row(plan: str, case: str, cost: gate_costs.Cost) -> tuple[str, ...]:
    averages = [count / cost.requests for count in (cost.trips, cost.write_units, cost.read_units)]
    return (plan, case, f"{cost.requests:,}", f"{cost.admissions:,}", *(f"{average:.3f}" for average in averages))


def _exactness() -> str:
    tallies = [_log_tally(measure(_TABLE, scenario)) for scenario in SCENARIOS]
    return table(
        f"Exactness of admission, every decision verified ({PROCESSES} processes)",
        (
            "limits",
            "decisions",
            "admitted",
            "rollovers",
            "over-admissions",
            "false denials",
            "lost counts",
            "round trips per decision",
        ),
        [_row(tally) for tally in tallies],
    )


def _peers() -> str:
    results = peers.measure(_TABLE, os.environ["AWS_ENDPOINT_URL"], peers.RACE)
    gate_cpu_us = next(iter(results.values()))["cpu_us"]
    rows = [
        (name, f"{each['trips']:.2f}", f"{each['cpu_us'] / gate_cpu_us:.2f}", f"{each['admissions']:g}")
        for name, each in results.items()
    ]
    heads = (
        "limiter",
        "round trips per decision",
        "CPU, times ours",
        f"admitted of {peers.RACE.threads * peers.RACE.requests} at once, limit {peers.RACE.limit}",
    )
    return table("Admission compared with a limiter from PyPI", heads, rows)


def _use_emulator() -> None:
    arguments = client_arguments(PORT)
    os.environ |= {
        "AWS_ENDPOINT_URL": arguments["endpoint_url"],
        "AWS_DEFAULT_REGION": arguments["region_name"],
        "AWS_ACCESS_KEY_ID": arguments["aws_access_key_id"],
        "AWS_SECRET_ACCESS_KEY": arguments["aws_secret_access_key"],
    }
    client.cache_clear()
    keys = ("pk", "sk")
    boto3.client("dynamodb").create_table(
        TableName=_TABLE,
        KeySchema=[{"AttributeName": n, "KeyType": k} for n, k in zip(keys, ("HASH", "RANGE"), strict=True)],  # type: ignore[typeddict-item]
        AttributeDefinitions=[{"AttributeName": n, "AttributeType": "S"} for n in keys],
        BillingMode="PAY_PER_REQUEST",
    )


def _log_tally(tally: Tally) -> Tally:
    print(f"  {tally}", file=sys.stderr)
    return tally


def _row(tally: Tally) -> tuple[str, ...]:
    return (
        tally.name,
        f"{tally.decisions:,}",
        f"{tally.admissions:,}",
        str(tally.rollovers),
        str(tally.over_admissions),
        str(tally.false_denials),
        str(tally.lost_counts),
        f"{tally.trips_per_decision:.3f}",
    )


if __name__ == "__main__":
    main()
