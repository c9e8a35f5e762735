"""The results of the comparison, as a file and as tables."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass

from benchmarks.sdk_tasks.exchanges import wedsync_exchanges
from benchmarks.sdk_tasks.programs import FOLDER

RESULTS = FOLDER / "results.json"


@dataclass(frozen=True)
class Result:
    """What was counted of one program. `lines` and `requests` are by task; `mistakes` are the tasks in which the checker finds one."""

    language: str
    sdk: str
    lines: dict[str, int]
    helper_lines: int
    requests: dict[str, int]
    mistakes: list[str]

    @property
    def total_lines(self) -> int:
        """Lines of all tasks and of the functions that they share."""
        return sum(self.lines.values()) + self.helper_lines


def write(results: Sequence[Result]) -> None:
    """Write the file of the results."""
    RESULTS.write_text(json.dumps([asdict(each) for each in results], indent=1) + "\n", encoding="utf-8")


def read() -> list[Result]:
    """Return the results of the file, if it exists."""
    if not RESULTS.exists():
        return []
    return [Result(**each) for each in json.loads(RESULTS.read_text(encoding="utf-8"))]


def totals(results: Sequence[Result]) -> str:
    """Return the table of the sums."""
    rows = [
        (
            f"{_language(each)}, {each.sdk}",
            str(each.total_lines),
            str(each.helper_lines),
            str(sum(each.requests.values())),
            f"{len(each.mistakes)} of {len(each.lines)}",
        )
        for each in results
    ]
    return _table(("SDK", "lines", "of them shared", "requests", "mistakes found"), rows)


def lines_by_task(results: Sequence[Result]) -> str:
    """Return the table of the lines of each task."""
    titles = {name: each.title for name, each in wedsync_exchanges().items()}
    heads = ("task", *(f"{each.sdk} ({_language(each)})" for each in results))
    rows = [(titles[task], *(str(each.lines[task]) for each in results)) for task in results[0].lines]
    return _table(heads, rows)


def _language(result: Result) -> str:
    return {"node": "Node.js", "python": "Python"}[result.language]


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(_rows([heads, ["---", *["--:"] * (len(heads) - 1)], *rows]))


def _rows(cells: Sequence[Sequence[str]]) -> Iterator[str]:
    for row in cells:
        yield f"| {' | '.join(row)} |"
