"""Runs tasks of the program MODULE: each line of standard input is an order as JSON, and each line of the output is a result."""

import importlib
import json
import sys
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

from benchmarks.sdk_tasks.python.task_input import Input


def agree(url: str) -> str:
    """Return the redirect of a person who agrees."""
    state = parse_qs(urlsplit(url).query)["state"][0]
    return f"https://planner.example/back?code=1&state={state}"


def read_input(inputs: dict[str, Any]) -> Input:
    """Return the inputs with their types."""
    times = {name: datetime.fromisoformat(inputs[name]) for name in ("start_at", "since")}
    clients = [(name, email) for name, email in inputs["new_clients"]]
    values = {"new_clients": clients, "file": inputs["file"].encode(), "store": lambda _: None, "agree": agree}
    return Input(**{**inputs, **times, **values})


def main() -> None:
    """Run the tasks."""
    program = importlib.import_module(f"benchmarks.sdk_tasks.python.{sys.argv[1]}")
    for line in sys.stdin:
        order = json.loads(line)
        result = getattr(program, order["task"])(program.connect(order["url"]), read_input(order["inputs"]))
        print(json.dumps(result), flush=True)


if __name__ == "__main__":
    main()
