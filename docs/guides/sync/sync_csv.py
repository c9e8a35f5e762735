#!/usr/bin/env python3
"""Import clients and their weddings from a CSV file into WedSync. Run it as often as you like: only differences are written.

    WEDSYNC_API_KEY=bkx_live_… WEDSYNC_API_SECRET=sk_live_… python3 sync_csv.py clients.csv --source opera

It only needs Python 3.11 or later. Copy it together with `csv_records.py`, where you set your own columns.
Exit code: 0 if all rows were imported, 1 if some failed, 2 if the program could not continue.
"""

import argparse
import csv
import json
import os
import queue
import random
import sys
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import quote, urlsplit

from csv_records import Fault, Json, SyncError, Task, read_tasks

MAX_TRIES = 8  # per record; responses with 429 are retried without limit
MAX_BACKOFF_S = 30.0
TOO_MANY_REQUESTS = 429


@dataclass
class Report:
    """Result of one collection."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    stale: int = 0
    failed: int = 0
    faults: list[Fault] = field(default_factory=list)


class NoResponse(Exception):
    """One record could not be sent, despite retries."""


class Pause:
    """A pause of all connections, after a response with 429."""

    def __init__(self) -> None:
        self._ends_at_s = 0.0

    def set(self, seconds: float) -> None:
        """Make all connections wait for this many seconds."""
        self._ends_at_s = max(self._ends_at_s, time.monotonic() + seconds)

    def wait(self) -> None:
        """Wait until the pause ends."""
        while (remaining_s := self._ends_at_s - time.monotonic()) > 0:
            time.sleep(remaining_s)


class Connection:
    """A persistent connection, which retries requests."""

    def __init__(self, base_url: str, headers: dict[str, str], pause: Pause) -> None:
        address = urlsplit(base_url)
        connection_class = HTTPSConnection if address.scheme == "https" else HTTPConnection
        self._http = connection_class(address.hostname or "", address.port, timeout=60)
        self._prefix, self._headers, self._pause = (address.path.rstrip("/"), headers, pause)

    def send(self, method: str, path: str, body: Json | None = None) -> tuple[int, dict[str, str], Json]:
        """Return status, headers (lower case) and body. A PUT by external ID can safely be retried.

        Raises NoResponse if the API keeps failing, SyncError if it cannot be reached.
        """
        tries = 0
        while True:
            self._pause.wait()
            tries += 1
            wait_s = random.uniform(0, min(2.0**tries, MAX_BACKOFF_S))
            try:
                status, headers, content = self._send_once(method, path, body)
            except (OSError, HTTPException, ValueError) as error:
                self._http.close()
                if tries >= MAX_TRIES:
                    raise SyncError(f"the API cannot be reached ({error}). Run the program again.") from error
            else:
                if (status != TOO_MANY_REQUESTS and status < 500) or content.get("retryable") is False:
                    return status, headers, content
                retry_after = headers.get("retry-after", "")
                wait_s += int(retry_after) if retry_after.isdecimal() else 0
                if status == TOO_MANY_REQUESTS:
                    self._pause.set(wait_s)
                elif tries >= MAX_TRIES:
                    raise NoResponse(f"{status} {content.get('code', '')}")
            time.sleep(wait_s)

    def _send_once(self, method: str, path: str, body: Json | None) -> tuple[int, dict[str, str], Json]:
        data = None if body is None else json.dumps(body).encode()
        self._http.request(method, self._prefix + path, data, self._headers)
        response = self._http.getresponse()
        text = response.read()
        content = json.loads(text) if "json" in response.headers.get("content-type", "") else {}
        return (response.status, {name.lower(): value for name, value in response.getheaders()}, content)


def main() -> None:
    """Read the file, send clients and then weddings, and print the result."""
    options = _options()
    try:
        reports = sync(options.file, options.source, options.connections, lambda pause: _connection(options, pause))
    except (SyncError, NoResponse, OSError, csv.Error) as error:
        print(f"Stopped: {error}", file=sys.stderr)
        sys.exit(2)
    _print_reports(reports, as_json=options.json)
    sys.exit(any(report.failed for report in reports.values()))


def sync(file: str, source: str, connections: int, connect: Callable[[Pause], Connection]) -> dict[str, Report]:
    """Send clients and then weddings, which reference them. Return the reports. Raises SyncError, NoResponse, OSError."""
    pause = Pause()
    (tasks, faults), start_time = read_tasks(file, source), _read_start_time(connect(pause))
    runs = {collection: Run(each, faults[collection], source, start_time) for collection, each in tasks.items()}
    for run in runs.values():
        with ThreadPoolExecutor(connections) as pool:
            # Reading the results raises the workers' exceptions.
            list(pool.map(run.work, [connect(pause) for _ in range(connections)]))
        run.report.faults.sort()
    return {collection: run.report for collection, run in runs.items()}


class Run:
    """Sends the records of one collection. Several threads can call `work`."""

    def __init__(self, tasks: Iterable[Task], faults: list[Fault], source: str, start_time: datetime) -> None:
        self.report = Report(failed=len(faults), faults=faults)
        self._is_stopped = False
        self._queue: queue.SimpleQueue[Task] = queue.SimpleQueue()
        for task in tasks:
            self._queue.put(task)
        self._source, self._start_time, self._lock = source, start_time, threading.Lock()

    def work(self, connection: Connection) -> None:
        """Send records until none is left. Raises SyncError, which also stops the other threads."""
        try:
            while not self._is_stopped:
                task = self._queue.get_nowait()
                outcome, fault = self._send_task(connection, task)
                with self._lock:
                    setattr(self.report, outcome, getattr(self.report, outcome) + 1)
                    if fault:
                        self.report.faults.append((task.line, f"{task.external_id}: {fault}"))
        except queue.Empty:
            return
        except BaseException:
            self._is_stopped = True
            raise

    def _send_task(self, connection: Connection, task: Task) -> tuple[str, str]:
        """Send one record. Return its outcome and, if it failed, a message."""
        name = f"{quote(self._source, safe='')}/{quote(task.external_id, safe='')}"
        path = f"/v1/{task.collection}/by-external-id/{name}?fields=created_at,updated_at"
        try:
            status, _, response = connection.send("PUT", path, task.body)
        except NoResponse as error:
            return "failed", f"no response ({error})"
        if status in {401, 403}:
            raise SyncError(f"{status} {response.get('code')}: {response.get('detail')}")
        if response.get("code") == "stale_source":
            return "stale", ""
        if status >= 400:
            return "failed", f"{status} {response.get('code')}: {response.get('detail')}"
        if datetime.fromisoformat(response["created_at"]) >= self._start_time:
            return "created", ""
        return "updated" if datetime.fromisoformat(response["updated_at"]) >= self._start_time else "unchanged", ""


def _read_start_time(connection: Connection) -> datetime:
    """Return a time of the API's clock before the first change of this run and after all earlier changes."""
    _, headers, _ = connection.send("GET", "/health")
    now = parsedate_to_datetime(headers["date"])
    # `Date` has whole seconds, so wait for the next second: earlier changes are then older.
    time.sleep(1.5)
    return now + timedelta(seconds=1)


def _connection(options: argparse.Namespace, pause: Pause) -> Connection:
    credentials = [os.environ.get(name, "") for name in ("WEDSYNC_API_KEY", "WEDSYNC_API_SECRET")]
    if not all(credentials):
        raise SyncError("WEDSYNC_API_KEY and WEDSYNC_API_SECRET are not set in the environment")
    headers = {
        "X-API-Key": credentials[0],
        "X-API-Secret": credentials[1],
        "Content-Type": "application/json",
        "User-Agent": "sync-csv/1.0",
    }
    if options.organization:
        headers["WedSync-Organization"] = options.organization
    return Connection(options.api_url, headers, pause)


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
