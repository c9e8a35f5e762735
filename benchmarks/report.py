"""Formats tables as Markdown and writes them to README.md."""

from collections.abc import Iterable
from pathlib import Path

_README = Path(__file__).parent / "README.md"


def table(title: str, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a Markdown table with a title."""
    lines = [f"### {title}", "", "| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows), ""])


def record(name: str, report: str) -> None:
    """Write the report between the markers with this name in README.md. Raises ValueError if there are none."""
    begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->\n"
    text = _README.read_text()
    head, rest = text.split(begin)
    _, tail = rest.split(end)
    _README.write_text(f"{head}{begin}\n{report}\n{end}{tail}")
