"""`make bench`: runs every measurement and prints its table; `--write` puts them into benchmarks/README.md."""

import logging
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from moto import mock_aws

from benchmarks import catalogue, cpu, imports
from tests.tables import SETTINGS, create_secret, create_tables

_README = Path(__file__).parent / "README.md"
_BEGIN, _END = "<!-- measured -->\n", "<!-- /measured -->\n"


def main() -> None:
    """Measures, prints, and with `--write` records."""
    os.environ.update(SETTINGS)
    logging.disable(logging.CRITICAL)
    parts = [_imports()]
    with mock_aws():
        create_tables()
        create_secret()
        parts.append(_units())
        subjects = cpu.prepare()
    parts.append(_cpu(subjects))
    report = "\n".join(parts)
    print(report)
    if "--write" in sys.argv[1:]:
        _record(report)


def _imports() -> str:
    costs = imports.measure()
    bare = costs[0].cpu_s
    rows = [(c.name, f"{c.cpu_s / bare:.2f}", str(c.modules)) for c in costs]
    return _table("Importing a function, CPU time as a ratio", ("function", "times bare", "modules"), rows)


def _cpu(subjects: cpu.Subjects) -> str:
    costs = cpu.measure(subjects)
    bare = costs[0].cpu_us
    rows = [(c.name, f"{c.cpu_us / bare:.2f}", str(c.calls)) for c in costs]
    return _table("A request in its function, CPU time as a ratio", ("request", "times bare", "DynamoDB calls"), rows)


def _units() -> str:
    rows = [
        (name, ", ".join(f"{count} {operation}" for operation, count in bill.operations.items()),
         f"{bill.read_units:g}", f"{bill.write_units:g}")
        for name, bill in catalogue.measure().items()
    ]  # fmt: skip
    return _table("DynamoDB per request, counted", ("request", "operations", "read units", "write units"), rows)


def _table(title: str, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"### {title}", "", "| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows), ""])


def _record(report: str) -> None:
    text = _README.read_text()
    head, _, rest = text.partition(_BEGIN)
    _, _, tail = rest.partition(_END)
    _README.write_text(f"{head}{_BEGIN}\n{report}\n{_END}{tail}")


if __name__ == "__main__":
    main()
