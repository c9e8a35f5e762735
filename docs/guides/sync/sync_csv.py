#!/usr/bin/env python3
"""Import clients and their weddings from a CSV file into WedSync. Run it as often as you like: only differences are written.

    WEDSYNC_API_KEY=bkx_live_… WEDSYNC_API_SECRET=sk_live_… python3 sync_csv.py clients.csv --source opera

It needs Python 3.11 or later and the SDK (`pip install wedsync`). Copy it together with `csv_records.py`, where you set your own columns.
Exit code: 0 if all rows were imported, 1 if some failed, 2 if the program could not continue.
"""

import argparse
import csv
import json
import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx
from csv_records import Fault, SyncError, Task, read_tasks
from wedsync import APIError, WedSyncClient, WedSyncError, errors, models
from wedsync.resources.clients import Clients
from wedsync.resources.weddings import Weddings

MAX_RETRIES = 7  # per record; the SDK waits longer before each. A limit that is used up is waited for without limit.


@dataclass
class Report:
    """Result of one collection."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    stale: int = 0
    failed: int = 0
    faults: list[Fault] = field(default_factory=list)


def main() -> None:
    """Read the file, send clients and then weddings, and print the result."""
    options = _options()
    try:
        with httpx.Client() as http_client:
            client = _client(options, http_client)
            start_time = _read_start_time(client, http_client)
            reports = sync(options.file, options.source, options.connections, client, start_time)
    except (SyncError, WedSyncError, OSError, csv.Error) as error:
        print(f"Stopped: {error}", file=sys.stderr)
        sys.exit(2)
    _print_reports(reports, as_json=options.json)
    sys.exit(any(report.failed for report in reports.values()))


def sync(file: str, source: str, connections: int, client: WedSyncClient, start_time: datetime) -> dict[str, Report]:
    """Send clients and then weddings, which reference them. Return the reports. Raises SyncError, WedSyncError, OSError."""
    tasks, faults = read_tasks(file, source)
    reports = {}
    for collection, records in (("clients", client.clients), ("weddings", client.weddings)):
        report = reports[collection] = Report(failed=len(faults[collection]), faults=faults[collection])
        run = Run(records, source, report, start_time)
        with ThreadPoolExecutor(connections) as pool:
            # Reading the results raises the workers' exceptions.
            list(pool.map(run.send, tasks[collection]))
        report.faults.sort()
    return reports


class Run:
    """Sends the records of one collection. Several threads can call `send`."""

    def __init__(self, records: Clients | Weddings, source: str, report: Report, start_time: datetime) -> None:
        self._records, self._source, self._report, self._start_time = records, source, report, start_time
        self._is_stopped, self._lock = False, threading.Lock()

    def send(self, task: Task) -> None:
        """Send one record and count it. Raises WedSyncError if no other record can be sent either; these are then skipped."""
        if self._is_stopped:
            return
        try:
            outcome, fault = self._send(task)
        except BaseException:
            self._is_stopped = True
            raise
        with self._lock:
            setattr(self._report, outcome, getattr(self._report, outcome) + 1)
            if fault:
                self._report.faults.append((task.line, f"{task.external_id}: {fault}"))

    def _send(self, task: Task) -> tuple[str, str]:
        """Send one record. Return its outcome and, if it failed, a message."""
        try:
            record = self._wait_for_limits(task)
        except errors.StaleSourceError:
            return "stale", ""
        except (errors.UnauthorizedError, errors.ForbiddenError):
            raise
        except APIError as error:
            return "failed", f"{error.status} {error.code}: {error.detail}"
        if record.created_at >= self._start_time:
            return "created", ""
        return "updated" if record.updated_at >= self._start_time else "unchanged", ""

    def _wait_for_limits(self, task: Task) -> models.Client | models.Wedding:
        """Send one record, once the limits of the key have room. The SDK waits for up to a minute, and this function for longer."""
        while True:
            try:
                return self._records.upsert_by_external_id(
                    self._source, task.external_id, task.body, fields="created_at,updated_at"
                )
            except errors.TooManyRequestsError as error:
                if not error.retryable:
                    raise
                time.sleep(error.retry_after or 60)


def _read_start_time(client: WedSyncClient, http_client: httpx.Client) -> datetime:
    """Return a time of the API's clock before the first change of this run and after all earlier changes."""
    dates: list[str] = []
    http_client.event_hooks = {"response": [lambda response: dates.append(response.headers["date"])]}
    client.meta.health()
    http_client.event_hooks = {}
    # `Date` has whole seconds, so wait for the next second: earlier changes are then older.
    time.sleep(1.5)
    return parsedate_to_datetime(dates[-1]) + timedelta(seconds=1)


def _client(options: argparse.Namespace, http_client: httpx.Client) -> WedSyncClient:
    credentials = [os.environ.get(name, "") for name in ("WEDSYNC_API_KEY", "WEDSYNC_API_SECRET")]
    if not all(credentials):
        raise SyncError("WEDSYNC_API_KEY and WEDSYNC_API_SECRET are not set in the environment")
    return WedSyncClient(
        api_key=credentials[0],
        api_secret=credentials[1],
        base_url=options.api_url,
        organization=options.organization,
        max_retries=MAX_RETRIES,
        timeout=60,
        http_client=http_client,
    )


def _source(name: str) -> str:
    if "/" in name or name in {".", ".."}:
        raise argparse.ArgumentTypeError("must not contain a slash or be . or ..: it is one segment of a path")
    return name


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "file", help="the CSV file, in UTF-8 with a header row; cells separated by comma, semicolon or tab"
    )
    parser.add_argument(
        "--source", required=True, type=_source, help="name of your system, such as opera, without a slash"
    )
    parser.add_argument("--api-url", default="https://api.wedsync.com")
    parser.add_argument("--organization", help="ID of the child organization to act for")
    parser.add_argument("--connections", type=int, default=8, help="number of concurrent requests. Default: 8.")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    return parser.parse_args()


def _print_reports(reports: dict[str, Report], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps({name: asdict(report) for name, report in reports.items()}, indent=2))
        return
    for name, report in reports.items():
        counts = {key: count for key, count in asdict(report).items() if key != "faults"}
        print(f"{name:<10}" + "".join(f"{key} {count:<8}" for key, count in counts.items()).rstrip())
    for report in reports.values():
        for line, fault in report.faults:
            print(f"line {line}: {fault}", file=sys.stderr)


if __name__ == "__main__":
    main()
