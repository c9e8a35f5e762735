"""Cost of due work: DynamoDB operations and units of one run of the worker over 1,000 due records, and of a run without any.

The records are stored by their repositories under moto, without spaces; the events of the changes are not included (`events.py`).
"""

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from unittest.mock import patch

from moto import mock_aws

from apikit.dynamo import Table
from apikit.resources import Record
from benchmarks.report import record, table
from benchmarks.units import Bill, record_bill
from domain.api_keys.wiring import key_repository
from domain.due_work.repository import DueEntryRepository
from domain.due_work.service import DueWorker
from domain.due_work.wiring import DUE_SLICES
from domain.weddings.repository import WeddingRepository
from tests.builders import CAUSE, NOW, an_api_key
from tests.fakes.clock import FixedClock
from tests.rollback import cheap_transactions
from tests.tables import SETTINGS, create_tables
from tests.transport import MotoTransport
from tests.weddings import wedding_record

_COUNT = 1_000
_HEADS = ("run", "records", "operations", "read units", "write units")


def _expired_options() -> Iterator[Record]:
    for number in range(_COUNT):
        yield wedding_record(status="tentative", option_expires_at=NOW + timedelta(hours=49, seconds=number))


def _expiring_keys() -> Iterator[Record]:
    for number in range(_COUNT):
        yield an_api_key(expires_at=NOW + timedelta(days=7, hours=1, seconds=number))


def measure(records: Iterator[Record], **outage: float) -> Bill:
    """Return the bill of one run, so long after the records were stored, in empty tables."""
    with ExitStack() as exit_stack:
        exit_stack.enter_context(mock_aws())
        exit_stack.enter_context(cheap_transactions())
        create_tables()
        table_ = Table("resources")
        stores = {"weddings": WeddingRepository(table_), "api-keys": key_repository(table_, Table("access"))}
        count = 0
        for each in records:
            stores[each.collection].add(each, CAUSE)  # type: ignore[attr-defined]
            count += 1
        worker = DueWorker(DueEntryRepository(table_), DUE_SLICES, FixedClock(NOW + timedelta(**outage)))
        with record_bill() as bill:
            tally = worker.run(has_time=lambda: True)
        if (tally.carried_out, tally.failed) != (count, 0):
            raise RuntimeError(f"{tally} of {count}")
        return bill


def rows() -> Iterator[tuple[str, ...]]:
    """Yield the rows of the table."""
    cases = (
        ("nothing is due", 0, measure(iter(()))),
        ("notices of options that expire", _COUNT, measure(_expired_options(), hours=2)),
        ("releases of expired options, after three days", _COUNT, measure(_expired_options(), days=3)),
        ("expiry notices of API keys", _COUNT, measure(_expiring_keys(), hours=2)),
    )
    for name, count, bill in cases:
        operations = ", ".join(f"{number:,} {operation}" for operation, number in sorted(bill.operations.items()))
        yield name, f"{count:,}", operations, f"{bill.read_units:,g}", f"{bill.write_units:,g}"


def main() -> None:
    """Measure and print the report; with `--write` also write it to README.md."""
    os.environ.update(SETTINGS)
    logging.disable(logging.CRITICAL)
    with patch("apikit.aws.aws_json.ConnectionPool", MotoTransport):
        report = table("Runs of the due work", _HEADS, list(rows()))
    print(report)
    if "--write" in sys.argv[1:]:
        record("due-work", report)


if __name__ == "__main__":
    main()
