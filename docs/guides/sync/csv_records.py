"""Converts the rows of a CSV file to request bodies. Set your own columns in `to_client` and `to_wedding`."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from wedsync.types import ClientPackageType, ClientUpsertInput, WeddingUpsertInput

Row = dict[str, str]
Fault = tuple[int, str]  # line number and message

COLLECTIONS = ("clients", "weddings")
COLUMNS = ("client_id", "name", "email", "updated_at")


def to_client(row: Row) -> ClientUpsertInput:
    """Return the complete body of a client: the API clears omitted fields."""
    return {
        "name": row["name"],
        "email": row["email"],
        "phone": row.get("phone") or None,
        "package_type": cast("ClientPackageType", row.get("package_type") or "standard"),
        "wedding_date": row.get("wedding_date") or None,
        "notes": row.get("notes") or None,
        "source_updated_at": row["updated_at"],
    }


def to_wedding(row: Row, source: str) -> WeddingUpsertInput:
    """Return the complete body of a wedding, which references its client by the client's ID in your system."""
    return {
        "client_id": {"source": source, "external_id": row["client_id"]},
        "date": row["wedding_date"],
        "guests": {"expected": to_integer(row, "guests")} if row.get("guests") else {},
        "source_updated_at": row["updated_at"],
    }


def to_integer(row: Row, column: str) -> int:
    """Return the integer in a cell. Raises ValueError, which is reported with the line; your own functions can raise it, too."""
    if not row[column].isdecimal():
        raise ValueError(f"{column} is not an integer: {row[column]!r}")
    return int(row[column])


@dataclass(frozen=True)
class Task:
    """A record to send: its collection, external ID and body, and its line in the file."""

    line: int
    collection: str
    external_id: str
    body: Any


class SyncError(Exception):
    """The program cannot continue; the message says why."""


def read_tasks(file: str, source: str) -> tuple[dict[str, list[Task]], dict[str, list[Fault]]]:
    """Return the records and the faults by collection. Of several rows of one record, only the newest is used.

    Raises SyncError, OSError, csv.Error.
    """
    newest: dict[tuple[str, str], tuple[datetime, Task]] = {}
    faults: dict[str, list[Fault]] = {name: [] for name in COLLECTIONS}
    for line, row in _rows(file):
        if isinstance(row, str):
            faults["clients"].append((line, row))
            continue
        for collection, column, build_body in _records(row, source):
            try:
                updated_at, task = (
                    _parse_time(row, "updated_at"),
                    Task(line, collection, _require_value(row, column), build_body()),
                )
            except KeyError as error:
                faults[collection].append((line, f"{row[column]}: the file has no column {error}"))
                continue
            except ValueError as error:
                faults[collection].append((line, f"{row[column]}: {error}"))
                continue
            previous = newest.get((collection, task.external_id))
            if previous is None or previous[0] <= updated_at:
                newest[collection, task.external_id] = updated_at, task
    tasks = [task for _, task in newest.values()]
    return {name: [task for task in tasks if task.collection == name] for name in COLLECTIONS}, faults


def _records(row: Row, source: str) -> Iterator[tuple[str, str, Callable[[], Any]]]:
    """Yield the records of a row: collection, column of the ID, and function that builds the body."""
    yield "clients", "client_id", lambda: to_client(row)
    if row.get("wedding_id"):
        yield "weddings", "wedding_id", lambda: to_wedding(row, source)


def _rows(file: str) -> Iterator[tuple[int, Row | str]]:
    """Yield the first line number of each row, and the row with stripped cells or a fault message."""
    text = _text(file)
    separator, header_index = _separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    head = [[name.strip() for name in next(reader, [])] for _ in range(header_index + 1)][-1]
    if missing := [name for name in COLUMNS if name not in head]:
        raise SyncError(
            f"the file has no column {', '.join(missing)}; with separator {separator!r} it has {', '.join(head)}"
        )
    while True:
        line = reader.line_num + 1
        try:
            cells = [cell.strip() for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error as error:
            yield line, str(error)
            continue
        if any(cells) and len(cells) != len(head):
            yield line, f"has {len(cells)} cells, the header row has {len(head)}"
        elif any(cells):
            yield line, dict(zip(head, cells, strict=True))


def _text(file: str) -> str:
    content = Path(file).read_bytes()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise SyncError(f"line {line} is not valid UTF-8. Save the file as CSV UTF-8.") from error


def _separator(text: str) -> tuple[str, int]:
    """Return the cell separator and the number of lines before the header row: 1 if the file begins with `sep=;`, else 0."""
    first = text.partition("\n")[0].rstrip("\r").strip('"')
    if first.startswith("sep=") and len(first) == len("sep=;"):
        return first[-1], 1
    return max(",;\t", key=first.count), 0


def _parse_time(row: Row, column: str) -> datetime:
    try:
        return datetime.fromisoformat(row[column]).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{column} is not a time: {row[column]!r}") from error


def _require_value(row: Row, column: str) -> str:
    if not row[column]:
        raise ValueError(f"{column} is empty")
    return row[column]
