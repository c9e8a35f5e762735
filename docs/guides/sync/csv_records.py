"""What the rows of a CSV file become: put your own columns into `client_of` and `wedding_of`."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

Row = dict[str, str]
Json = dict[str, Any]
Fault = tuple[int, str]  # the line, and what is wrong

COLLECTIONS = ("clients", "weddings")
COLUMNS = ("client_id", "name", "email", "updated_at")


def client_of(row: Row) -> Json:
    """A client as the API takes it. The whole of one: a field that is left out is emptied."""
    return {
        "name": row["name"],
        "email": row["email"],
        "phone": row.get("phone") or None,
        "package_type": row.get("package_type") or "standard",
        "wedding_date": row.get("wedding_date") or None,
        "notes": row.get("notes") or None,
        "source_updated_at": row["updated_at"],
    }


def wedding_of(row: Row, source: str) -> Json:
    """A wedding, which names its client by the client's id in your own system."""
    return {
        "client_id": {"source": source, "external_id": row["client_id"]},
        "date": row["wedding_date"],
        "guests": {"expected": number(row, "guests")} if row.get("guests") else {},
        "source_updated_at": row["updated_at"],
    }


def number(row: Row, column: str) -> int:
    """Return the integer in a cell. Raises ValueError, which the report shows with the line; your own functions may raise it, too."""
    if not row[column].isdecimal():
        raise ValueError(f"{column} is not an integer: {row[column]!r}")
    return int(row[column])


@dataclass(frozen=True)
class Task:
    """One record to bring in: where it goes, what it is, and the line it comes from."""

    line: int
    collection: str
    external_id: str
    body: Json


class GivingUp(Exception):
    """The run cannot go on, whatever the row; the message says why."""


def tasks_of(file: str, source: str) -> tuple[dict[str, list[Task]], dict[str, list[Fault]]]:
    """Every record once, of several rows of one the newest; and what cannot be read. Raises GivingUp, OSError, csv.Error."""
    newest: dict[tuple[str, str], tuple[datetime, Task]] = {}
    faults: dict[str, list[Fault]] = {name: [] for name in COLLECTIONS}
    for line, row in _rows(file):
        if isinstance(row, str):
            faults["clients"].append((line, row))
            continue
        for collection, column, body_of in _records(row, source):
            try:
                at, task = _moment(row, "updated_at"), Task(line, collection, _required(row, column), body_of())
            except KeyError as error:
                faults[collection].append((line, f"{row[column]}: the file has no column {error}"))
                continue
            except ValueError as error:
                faults[collection].append((line, f"{row[column]}: {error}"))
                continue
            known = newest.get((collection, task.external_id))
            if known is None or known[0] <= at:
                newest[collection, task.external_id] = at, task
    found = [task for _, task in newest.values()]
    return {name: [task for task in found if task.collection == name] for name in COLLECTIONS}, faults


def _records(row: Row, source: str) -> Iterator[tuple[str, str, Callable[[], Json]]]:
    """The records in a row: collection, the column of its id, and what makes its body."""
    yield "clients", "client_id", lambda: client_of(row)
    if row.get("wedding_id"):
        yield "weddings", "wedding_id", lambda: wedding_of(row, source)


def _rows(file: str) -> Iterator[tuple[int, Row | str]]:
    """The rows, blanks around cells removed, each with its first line; or what is wrong with one."""
    text = _text(file)
    separator, skipped = _separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    head = [[name.strip() for name in next(reader, [])] for _ in range(skipped + 1)][-1]
    if missing := [name for name in COLUMNS if name not in head]:
        raise GivingUp(
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
        raise GivingUp(f"line {line} is not valid UTF-8. Save the file as CSV UTF-8.") from error


def _separator(text: str) -> tuple[str, int]:
    """What separates cells, and how many lines come before the head: spreadsheets may say it in a line of its own, `sep=;`."""
    first = text.partition("\n")[0].rstrip("\r").strip('"')
    if first.startswith("sep=") and len(first) == len("sep=;"):
        return first[-1], 1
    return max(",;\t", key=first.count), 0


def _moment(row: Row, column: str) -> datetime:
    try:
        return datetime.fromisoformat(row[column]).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{column} is not a time: {row[column]!r}") from error


def _required(row: Row, column: str) -> str:
    if not row[column]:
        raise ValueError(f"{column} is empty")
    return row[column]
