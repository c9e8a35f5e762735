"""The size of what is generated, and that it is up to date."""

import pytest

from benchmarks.sdk_sizes import MAX_LINES_PER_OPERATION, count_code_lines, count_generated_lines, count_operations
from sdks.generator.__main__ import find_changes, generate

LANGUAGES = ("node", "python", "php", "csharp")


def test_the_committed_files_are_those_of_the_document() -> None:
    assert find_changes(generate()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_at_most_40_lines_of_code_an_operation(language: str) -> None:
    lines = count_generated_lines(language)
    # An API call needs a method, a type or a model: fewer lines would mean that the files were not found.
    assert 3 * count_operations() < lines <= MAX_LINES_PER_OPERATION * count_operations()


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("python", '"""What is here."""\n\n# Why\nx = """a\nb"""\n', 2),
        ("node", "/** What it does. */\n\n// Why\nconst x = 1;\n", 1),
        ("php", "/**\n * What it does.\n */\n$x = 1; // why\n", 1),
        ("csharp", "/// <summary>What it does.</summary>\nint x = 1;\n}\n", 2),
    ],
)
def test_comments_and_documentation_are_no_lines_of_code(language: str, text: str, count: int) -> None:
    assert count_code_lines(text, language) == count
