"""Each row of the guide about attacks on identity names tests that exist."""

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
GUIDE = TESTS.parent / "docs/guides/attacks-on-identity.md"
ROWS = [
    line
    for line in GUIDE.read_text(encoding="utf-8").splitlines()
    if line.startswith("|") and not line.startswith(("| attack", "| ---"))
]


@pytest.mark.parametrize("row", ROWS)
def test_names_tests_that_exist(row: str) -> None:
    references = re.findall(r"`([\w/]+\.py)::(\w+)`", row)
    assert references
    for path, name in references:
        tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
        names = {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef | ast.FunctionDef)}
        assert name in names, f"{path} has no {name}"
        assert name.startswith(("Test", "test_"))
