"""`python -m benchmarks.sdk_sizes [--write]`: the sizes of the SDKs: generated code, packages, and bundles of Node.js."""

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import report
from sdks.build import build_all
from sdks.catalogue import CATALOGUE, Sdk
from sdks.generator.__main__ import DOCUMENT, generate
from sdks.generator.document_reader import read_document
from tests.node_sdk import BUNDLES, bundle_size, install_package

MAX_LINES_PER_OPERATION = 40
_SUFFIXES = {"node": ".ts", "python": ".py", "php": ".php", "csharp": ".cs"}
_NO_CODE = re.compile(r"\s*(/?\*.*|//.*)?")
_HEADS = ("SDK", "lines of code an operation, at most 40", "lines", "operations")


def count_operations() -> int:
    """Return the number of operations of the API that have a method."""
    sdk = read_document(json.loads(DOCUMENT.read_text()))
    return sum(len(resource.methods) for resource in sdk.all_resources)


def count_generated_lines(language: str) -> int:
    """Return the lines of code that are generated for a language, without blank ones, comments and documentation."""
    suffix, folder = _SUFFIXES[language], next(each.folder for each in CATALOGUE if each.language == language)
    texts = [text for path, text in generate().items() if path.suffix == suffix and path.is_relative_to(folder)]
    return sum(count_code_lines(text, language) for text in texts)


def count_code_lines(text: str, language: str) -> int:
    """Return the lines of code of a file."""
    if language == "python":
        documentation = set(_documentation_lines(text))
        lines = enumerate(text.splitlines(), 1)
        return sum(
            bool(line.strip()) and not line.strip().startswith("#") and number not in documentation
            for number, line in lines
        )
    return sum(not _NO_CODE.fullmatch(line) for line in text.splitlines())


def _documentation_lines(text: str) -> Iterator[int]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield from range(node.lineno, (node.end_lineno or node.lineno) + 1)


def main() -> None:
    """Print the tables; with `--write` also write them to README.md."""
    text = f"{_generated_code()}\n{_packages()}\n{_bundles()}"
    print(text)
    if "--write" in sys.argv[1:]:
        report.record("sdk-sizes", text)


def _generated_code() -> str:
    operations = count_operations()
    rows = [_row(sdk, count_generated_lines(sdk.language), operations) for sdk in CATALOGUE]
    return report.table("Generated code, without comments and documentation", _HEADS, rows)


def _row(sdk: Sdk, lines: int, operations: int) -> tuple[str, ...]:
    return sdk.title, f"{lines / operations:.1f}", f"{lines:,}", str(operations)


def _packages() -> str:
    with TemporaryDirectory() as folder:
        files = build_all(Path(folder))
        rows = [(path.name, f"{path.stat().st_size / 1000:,.0f}") for path in files]
    return report.table("Packages", ("file", "kB"), rows)


def _bundles() -> str:
    with TemporaryDirectory() as folder:
        project = install_package(Path(folder))
        rows = [
            (name, f"{bundle_size(project, each.program) / 1000:.1f}", f"{each.max_bytes / 1000:.1f}")
            for name, each in BUNDLES.items()
        ]
    return report.table(
        "Bundles of the Node.js SDK, minified and compressed by gzip", ("program", "kB", "at most"), rows
    )


if __name__ == "__main__":
    main()
