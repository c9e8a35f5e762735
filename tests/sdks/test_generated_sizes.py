"""The size of what is generated, and that it is up to date."""

import ast
import json
from pathlib import Path

from sdks.generator.__main__ import DOCUMENT, SDKS, find_changes, generate
from sdks.generator.document_reader import read_document

MAX_LINES_PER_OPERATION = 40


def count_code_lines(text: str) -> int:
    """The lines of a Python module without blank ones, comments and documentation."""
    documentation: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            documentation |= set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    lines = enumerate(text.splitlines(), 1)
    return sum(
        bool(line.strip()) and not line.strip().startswith("#") and number not in documentation
        for number, line in lines
    )


def test_the_committed_files_are_those_of_the_document() -> None:
    assert find_changes(generate()) == []


def test_python_has_at_most_40_lines_of_code_an_operation() -> None:
    sdk = read_document(json.loads(Path(DOCUMENT).read_text()))
    operations = sum(len(resource.methods) for resource in sdk.all_resources)
    files = [path for path in generate() if path.suffix == ".py" and path.is_relative_to(SDKS / "python")]
    assert sum(count_code_lines(path.read_text()) for path in files) <= MAX_LINES_PER_OPERATION * operations
