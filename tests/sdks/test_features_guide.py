"""The guide that lists what each SDK does: every test that it names as a proof exists, and no cell is empty."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.guides import GUIDES

GUIDE = GUIDES / "sdks.md"
LANGUAGES = ("Node.js", "Python", "PHP", "C#")
AREAS = (
    "Client",
    "Options of one call",
    "Resources",
    "Models",
    "Errors",
    "Lists",
    "Retries",
    "Webhooks",
    "Helpers",
    "Secrets",
    "Files",
    "Sizes",
)
_CALLS = {".ts": re.compile(r"\btest\(\s*([\"'`])(.*?)\1,\s"), ".php": re.compile(r"\btest\(([\"'])(.*?)\1, ")}
_CSHARP_METHOD = re.compile(r"^    public (?:async Task|Task|void) (\w+)\(\)", re.MULTILINE)
_NO_TEST = "\N{EN DASH} "  # a reason follows
_LINK = re.compile(r"\[(.+?)\]\(([^)]+?)\)")


def rows() -> Iterator[tuple[str, str, list[str]]]:
    """Yield the area, the feature and the cells of each row."""
    area = ""
    for line in GUIDE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            area = line.removeprefix("## ")
        elif line.startswith("| ") and not line.startswith(("| ---", "| feature |")):
            feature, *cells = line.strip("| ").split(" | ")
            yield area, feature, cells


ROWS = list(rows())


@cache
def read_names(path: Path) -> frozenset[str]:
    """The names of the tests of a file, as its language has them."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        return frozenset(_python_tests(ast.parse(text)))
    if path.suffix == ".cs":
        return frozenset(_CSHARP_METHOD.findall(text))
    return frozenset(name.replace("\\'", "'") for _, name in _CALLS[path.suffix].findall(text))


def _python_tests(module: ast.Module) -> Iterator[str]:
    for node in module.body:
        if isinstance(node, ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.ClassDef):
            yield from (f"{node.name}::{each.name}" for each in node.body if isinstance(each, ast.FunctionDef))


def test_has_every_area() -> None:
    assert tuple(dict.fromkeys(area for area, _, _ in ROWS)) == AREAS


@pytest.mark.parametrize(("area", "feature", "cells"), ROWS, ids=[f"{area}: {feature}" for area, feature, _ in ROWS])
def test_names_tests_that_exist(area: str, feature: str, cells: list[str]) -> None:
    assert len(cells) == len(LANGUAGES)
    for language, cell in zip(LANGUAGES, cells, strict=True):
        if cell.startswith(_NO_TEST):
            assert len(cell.split()) > 2, f"{feature}, {language}: the reason is absent"
            continue
        links = _LINK.findall(cell)
        assert links
        assert _LINK.sub("", cell).replace("<br>", "") == ""
        for name, place in links:
            path = (GUIDE.parent / place).resolve()
            assert path.is_file(), place
            assert name in read_names(path), f"{feature}, {language}: {place} has no test {name!r}"


def test_names_at_least_one_test_of_each_language_for_most_features() -> None:
    for number, language in enumerate(LANGUAGES):
        features = [feature for _, feature, cells in ROWS if cells[number].startswith(_NO_TEST)]
        assert len(features) <= 6, f"{language}: {features}"
