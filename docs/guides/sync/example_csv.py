#!/usr/bin/env python3
"""Writes an example file for `sync_csv.py`, with a wedding for three of four clients: `python3 example_csv.py 10000 > clients.csv`."""

import csv
import sys
from datetime import date, timedelta

_FIRST_NAMES = (
    "Anna",
    "Björn",
    "Chiara",
    "Deniz",
    "Émilie",
    "Fatima",
    "Giorgio",
    "Hana",
    "Inès",
    "João",
)
_LAST_NAMES = (
    "Rossi",
    "Müller",
    "García",
    "Nowak",
    "O'Neill",
    "Øverland",
    "de la Cruz",
    "Škoda",
    "Çelik",
    "Zhang",
)
_PACKAGES = ("standard", "premium", "luxury", "custom")
_COLUMNS = (
    "client_id", "name", "email", "phone", "package_type", "notes", "wedding_id", "wedding_date", "guests", "updated_at",
)  # fmt: skip


def main() -> None:
    """Write the header row and the rows to standard output."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]  # a text stream
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows(_row(number) for number in range(1, count + 1))


def _row(number: int) -> tuple[object, ...]:
    first, second, last = (
        _FIRST_NAMES[number % 10],
        _FIRST_NAMES[number // 10 % 10],
        _LAST_NAMES[number // 100 % 10],
    )
    day = date(2027, 1, 1) + timedelta(days=number % 365)
    has_wedding = number % 4 != 0
    return (
        f"C-{number:05}", f"{first} & {second} {last}", f"client{number}@example.com", f"+49301{number:06}",
        _PACKAGES[number % 4], "Prefers the garden, if the weather holds." if number % 3 == 0 else "",
        f"W-{number:05}" if has_wedding else "", day.isoformat(), 40 + number % 160, "2026-03-01T09:30:00Z",
    )  # fmt: skip


if __name__ == "__main__":
    main()
