"""`make bench`: runs the benchmarks and prints their tables; `--write` also writes them to benchmarks/README.md."""

import logging
import os
import sys
from contextlib import redirect_stdout
from pathlib import Path

from benchmarks import catalogue, cpu, imports
from benchmarks.local_tables import memory_tables
from benchmarks.report import record, table
from tests.tables import SETTINGS


def main() -> None:
    """Run the benchmarks and print the report; with `--write` also write it to README.md."""
    os.environ.update(SETTINGS)
    logging.disable(logging.CRITICAL)
    # The time for log lines is measured; the lines are discarded.
    with Path(os.devnull).open("w") as devnull, redirect_stdout(devnull):
        parts = _run_benchmarks()
    report = "\n".join(parts)
    print(report)
    if "--write" in sys.argv[1:]:
        record("measured", report)


def _run_benchmarks() -> list[str]:
    parts = [_imports()]
    with memory_tables():
        parts.append(_units())
        subjects = cpu.prepare()
    return [*parts, _cpu(subjects)]


def _imports() -> str:
    costs = imports.measure()
    bare = costs[0].cpu_s
    rows = [(c.name, f"{c.cpu_s / bare:.2f}", str(c.modules)) for c in costs]
    return table("Importing a function, CPU time as a ratio", ("function", "times bare", "modules"), rows)


def _cpu(subjects: cpu.Subjects) -> str:
    costs = cpu.measure(subjects)
    bare = costs[0].cpu_us
    rows = [(c.name, f"{c.cpu_us / bare:.2f}", str(c.calls)) for c in costs]
    return table("A request in its function, CPU time as a ratio", ("request", "times bare", "DynamoDB calls"), rows)


def _units() -> str:
    rows = [
        (name, ", ".join(f"{count} {operation}" for operation, count in bill.operations.items()),
         f"{bill.read_units:g}", f"{bill.write_units:g}")
        for name, bill in catalogue.measure().items()
    ]  # fmt: skip
    return table("DynamoDB per request, counted", ("request", "operations", "read units", "write units"), rows)


if __name__ == "__main__":
    main()
