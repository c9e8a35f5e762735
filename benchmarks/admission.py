"""`python -m benchmarks.admission`: exactness and round trips of admission, on the emulator's DynamoDB with real processes."""

import os
import sys
import tempfile
from pathlib import Path

import boto3

from apikit.dynamo.table import client
from benchmarks.exactness import PROCESSES, SCENARIOS, Tally, measure
from benchmarks.report import record, table
from local import emulator, venv
from local.aws import client_arguments

PORT = int(os.environ.get("WEDSYNC_BENCH_PORT", "4586"))
_TABLE = "access"


def main() -> None:
    """Starts the emulator with one empty table, runs every scenario, prints and with `--write` records."""
    venv.ensure_emulator()
    with tempfile.TemporaryDirectory() as folder, emulator.running(PORT, Path(folder)):
        _point_here()
        tallies = [_told(measure(_TABLE, scenario)) for scenario in SCENARIOS]
    report = table(
        f"Admission, every decision judged again ({PROCESSES} processes)",
        (
            "limits",
            "decisions",
            "admitted",
            "rollovers",
            "over-admissions",
            "false denials",
            "lost counts",
            "trips a decision",
        ),
        [_row(tally) for tally in tallies],
    )
    print(report)
    if "--write" in sys.argv[1:]:
        record("admission", report)


def _point_here() -> None:
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


def _told(tally: Tally) -> Tally:
    print(f"  {tally}", file=sys.stderr)
    return tally


def _row(tally: Tally) -> tuple[str, ...]:
    return (
        tally.name,
        f"{tally.decisions:,}",
        f"{tally.admitted:,}",
        str(tally.rollovers),
        str(tally.over_admissions),
        str(tally.false_denials),
        str(tally.lost_counts),
        f"{tally.trips_per_decision:.3f}",
    )


if __name__ == "__main__":
    main()
