"""Reads the programs of the tasks: the text of each task, its lines, and the mistake to put into it."""

import ast
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
_TYPESCRIPT_FUNCTION = re.compile(r"^(?:export )?(?:async )?function (\w+).*?^}$", re.MULTILINE | re.DOTALL)
_MISTAKE = re.compile(r"^(?:#|//) mistake: (.+?) →(?: (.*))?$", re.MULTILINE)


@dataclass(frozen=True)
class Program:
    """The tasks with one SDK. The functions have the texts of the file, in its order."""

    language: str
    sdk: str
    path: Path

    @property
    def text(self) -> str:
        """The text of the file."""
        return self.path.read_text(encoding="utf-8")

    def count_lines(self) -> dict[str, int]:
        """Return the number of lines in the body of each task, without empty lines and comments."""
        return {name: _count_code(body) for name, body in self._read_functions().items() if name in self.list_tasks()}

    def count_helper_lines(self) -> int:
        """Return the number of lines of the functions that several tasks share, with their signatures."""
        helpers = self._read_functions().keys() - {*self.list_tasks(), "connect"}
        return sum(_count_code(self._read_functions()[name]) + self._frame for name in helpers)

    def list_tasks(self) -> list[str]:
        """Return the names of the tasks in snake case, in their order."""
        parts = re.split(r"^(?:#|//) mistake: .*$", self.text, flags=re.MULTILINE)[1:]
        names = [re.search(r"(?:def|function) (\w+)\(", part) for part in parts]
        return [_snake(match[1]) for match in names if match]

    def make_mistakes(self) -> dict[str, str]:
        """Return for each task the text of the file with its mistake. Raises ValueError if the task lacks the correct text."""
        return {task: self._make_mistake(task) for task in self.list_tasks()}

    def _make_mistake(self, task: str) -> str:
        start = self._find_task(task)
        mistakes = [match for match in _MISTAKE.finditer(self.text) if match.end() < start]
        correct, wrong = mistakes[-1][1], mistakes[-1][2] or ""
        place = self.text.find(correct, start)
        end = self.text.find(" mistake: ", start)
        if place < 0 or (end >= 0 and place > end):
            raise ValueError(f"{self.path.name}: {task} does not contain {correct!r}.")
        return self.text[:place] + wrong + self.text[place + len(correct) :]

    def _find_task(self, task: str) -> int:
        match = re.search(rf"(?:def|function) (?:{task}|{_camel(task)})\(", self.text)
        if match is None:
            raise ValueError(f"{self.path.name} has no task {task}.")
        return match.start()

    def _read_functions(self) -> Mapping[str, str]:
        return _READERS[self.language](self.text)

    @property
    def _frame(self) -> int:
        return 2 if self.language == "node" else 1


def _read_python(text: str) -> dict[str, str]:
    lines = text.splitlines()
    return {
        node.name: "\n".join(lines[node.body[0].lineno - 1 : node.end_lineno])
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef)
    }


def _read_typescript(text: str) -> dict[str, str]:
    return {_snake(match[1]): "\n".join(match[0].splitlines()[1:-1]) for match in _TYPESCRIPT_FUNCTION.finditer(text)}


def _count_code(text: str) -> int:
    lines = (line.strip() for line in text.splitlines())
    return sum(1 for line in lines if line and not line.startswith(("#", "//")))


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(each.title() for each in others)


_READERS: Mapping[str, Callable[[str], dict[str, str]]] = {"node": _read_typescript, "python": _read_python}
PROGRAMS = (
    Program("node", "WedSync", FOLDER / "node" / "wedsync.ts"),
    Program("node", "Stripe", FOLDER / "node" / "stripe.ts"),
    Program("node", "OpenAPI Generator", FOLDER / "node" / "openapi_generator.ts"),
    Program("node", "openapi-fetch", FOLDER / "node" / "openapi_fetch.ts"),
    Program("python", "WedSync", FOLDER / "python" / "with_wedsync.py"),
    Program("python", "Stripe", FOLDER / "python" / "with_stripe.py"),
    Program("python", "OpenAPI Generator", FOLDER / "python" / "with_openapi_generator.py"),
    Program("python", "openapi-python-client", FOLDER / "python" / "with_openapi_python_client.py"),
)
