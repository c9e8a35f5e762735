"""What the documents for developers name exists: modules, classes, functions and files."""

import re
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from local.paths import ROOT

DOCUMENTS = [
    "README.md",
    "docs/architecture.md",
    "docs/how-a-request-is-served.md",
    *sorted(str(path.relative_to(ROOT)) for path in (ROOT / "docs/decisions").glob("*.md")),
]
_CODE = re.compile(r"`([^`\n]+)`")
_DOTTED_NAME = re.compile(r"(?:apikit|domain|functions|infra|local|tools|benchmarks)(?:\.\w+)+")
_PATH = re.compile(
    r"(?:functions|layers|infra|local|openapi|portal_site|tests|benchmarks|tools|docs|requirements)/[\w./-]*\w/?"
)
# A path with a made-up name, for the reader to replace.
_MADE_UP = ("gift_cards", "<", "{", "*")


def names_in(document: str) -> list[str]:
    text = (ROOT / document).read_text(encoding="utf-8")
    return [match[1] for match in _CODE.finditer(text) if not any(part in match[1] for part in _MADE_UP)]


def exists(name: str) -> bool:
    """Return whether a dotted name is a module, or an attribute of one."""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        module = ".".join(parts[:length])
        try:
            is_module = find_spec(module) is not None
        except ModuleNotFoundError:
            continue
        if is_module:
            value = import_module(module) if length < len(parts) else None
            for attribute in parts[length:]:
                if not hasattr(value, attribute) and attribute not in getattr(value, "__annotations__", {}):
                    return False
                value = getattr(value, attribute, None)
            return True
    return False


@pytest.mark.parametrize("document", DOCUMENTS)
class TestDocument:
    def test_names_modules_and_their_members(self, document: str) -> None:
        names = {match[0] for name in names_in(document) if (match := _DOTTED_NAME.fullmatch(name.removesuffix("()")))}
        assert {name for name in names if not exists(name)} == set()

    def test_names_files(self, document: str) -> None:
        paths = {match[0] for name in names_in(document) if (match := _PATH.fullmatch(name))}
        assert {path for path in paths if not (ROOT / path).exists()} == set()


class TestExists:
    def test_finds_modules_and_members(self) -> None:
        assert exists("apikit.dynamo.table")
        assert exists("apikit.dynamo.table.Table.write")

    def test_misses_what_is_not_there(self) -> None:
        assert not exists("apikit.dynamo.tables")
        assert not exists("apikit.dynamo.table.Tables")
        assert not Path(ROOT / "layers/nothing").exists()
