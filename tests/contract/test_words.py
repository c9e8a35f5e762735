"""Published texts, raised messages, logs and guides use plain words: none of a list of refused ones."""

import ast
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from domain.stream_changes import EVENT_SOURCES
from tests.template_texts import docstrings, fixed_texts, has_placeholder
from tools.new_resource import Names
from tools.openapi import ROOT

# Archaic or Germanic turns, and words with another meaning in English; spec/style.md, Words.
_REFUSED_WORDS = (
    "told", "tells", "tell of", "parted by", "beside", "whose", "stands", "bears", "goes on", "by itself", "nobody", "comes again",
    "come again", "under way", "no longer kept", "kin", "hears",
)  # fmt: skip
# What an update is called ("a newer word of the source"), and a rate ("25 resources a page").
_PATTERNS = (
    r"(?:newer|newest|older|oldest|last|latest|source's|sources') word",
    r"(?:\d+|items|resources|records|changes|events|many) a page",
)
REFUSED_PATTERN = re.compile(
    rf"(?<![\w/.-])(?:{'|'.join([*map(re.escape, _REFUSED_WORDS), *_PATTERNS])})(?![\w/-])".replace(r"\ ", r"\s+"),
    re.IGNORECASE,
)

_FENCES = re.compile(r"```.*?```", re.DOTALL)
_COMMENTS = re.compile(r"/\*.*?\*/|^\s*//[^\n]*", re.DOTALL | re.MULTILINE)
_SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-Z`*\[])")
_CONTEXT_CHARACTERS = 60


def refused_in(place: str, texts: Iterable[str]) -> list[str]:
    """A line for each text with a refused word: the place, the word and the text; equal texts once."""
    matches = ((text, match.group()) for text in dict.fromkeys(texts) if (match := REFUSED_PATTERN.search(text)))
    return [f"{place}: “{word}” in: {text}" for text, word in matches]


def literals(path: Path) -> Iterator[str]:
    """String literals of two words or more, in the order of the file; no docstring, and `…` for what an f-string puts in."""
    yield from _literals(ast.parse(path.read_text(encoding="utf-8")))


def docstrings_of(path: Path) -> Iterator[str]:
    """The docstrings of a file: of the module, and of its classes, functions and constants."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield from _of_two_words(node.value.value)


def _literals(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        # The docstring of a module, a class, a function or a constant: for developers.
        return
    if isinstance(node, ast.JoinedStr):
        yield from _of_two_words(
            "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values)
        )
    elif isinstance(node, ast.Constant):
        yield from _of_two_words(node.value)
    for child in ast.iter_child_nodes(node) if not isinstance(node, ast.JoinedStr) else _expressions_in(node):
        yield from _literals(child)


def _expressions_in(node: ast.JoinedStr) -> list[ast.AST]:
    return [part.value for part in node.values if isinstance(part, ast.FormattedValue)]


def _of_two_words(value: object) -> Iterator[str]:
    if isinstance(value, str) and " " in value:
        yield " ".join(value.split())


def sentences(text: str) -> list[str]:
    """The sentences and table rows of a Markdown text, without its code."""
    paragraphs = re.split(r"\n\s*\n|\n(?=[|#-])", _FENCES.sub("\n\n", text))
    return [sentence for each in paragraphs for sentence in _SENTENCE_ENDS.split(" ".join(each.split()))]


def passages(text: str) -> list[str]:
    """What stands around each refused word of a TypeScript file, without its comments."""
    plain = " ".join(_COMMENTS.sub("", text).split())
    return [
        plain[max(0, match.start() - _CONTEXT_CHARACTERS) : match.end() + _CONTEXT_CHARACTERS]
        for match in REFUSED_PATTERN.finditer(plain)
    ]


def strings(value: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    """Every string of a JSON value with its place."""
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, dict):
        for name, each in value.items():
            yield from strings(each, f"{pointer}/{str(name).replace('~', '~0').replace('/', '~1')}")
    elif isinstance(value, list):
        for number, each in enumerate(value):
            yield from strings(each, f"{pointer}/{number}")


def _files(*patterns: str) -> list[Path]:
    return sorted(path for pattern in patterns for path in ROOT.glob(pattern))


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _document() -> dict[str, Any]:
    document: dict[str, Any] = json.loads((ROOT / "openapi" / "openapi-3.1.json").read_text(encoding="utf-8"))
    return document


def _report(lines: list[str]) -> str:
    return f"{len(lines)} texts to rewrite:\n" + "\n".join(lines)


class TestPlainWords:
    def test_in_the_openapi_document(self) -> None:
        places: dict[str, str] = {}
        for pointer, text in strings(_document()):
            places.setdefault(" ".join(text.split()), pointer)
        lines = [
            line for text, place in places.items() for line in refused_in(f"openapi/openapi-3.1.json#{place}", [text])
        ]
        assert not lines, _report(lines)

    @pytest.mark.parametrize("folder", ["layers", "functions", "infra"])
    def test_in_messages_logs_and_descriptions(self, folder: str) -> None:
        lines = [line for path in _files(f"{folder}/**/*.py") for line in refused_in(_name(path), literals(path))]
        assert not lines, _report(lines)

    @pytest.mark.parametrize("folder", ["layers", "functions", "infra", "tools", "local", "benchmarks"])
    def test_in_docstrings(self, folder: str) -> None:
        lines = [line for path in _files(f"{folder}/**/*.py") for line in refused_in(_name(path), docstrings_of(path))]
        assert not lines, _report(lines)

    def test_in_readme_and_guides(self) -> None:
        paths = _files("README.md", "docs/*.md", "docs/guides/**/*.md")
        lines = [
            line for path in paths for line in refused_in(_name(path), sentences(path.read_text(encoding="utf-8")))
        ]
        assert not lines, _report(lines)

    def test_in_the_guides_programs(self) -> None:
        lines = [line for path in _files("docs/guides/**/*.py") for line in refused_in(_name(path), literals(path))]
        assert not lines, _report(lines)

    def test_in_the_portal(self) -> None:
        paths = [path for path in _files("portal_site/src/**/*.ts*") if ".test." not in path.name]
        lines = [line for path in paths for line in refused_in(_name(path), passages(path.read_text(encoding="utf-8")))]
        assert not lines, _report(lines)

    def test_in_the_help_of_make(self) -> None:
        helps = re.findall(r"^[a-z0-9-]+:.*## (.*)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
        lines = refused_in("Makefile", helps)
        assert not lines, _report(lines)


class TestTemplates:
    """`make new-resource` writes texts to be replaced, and docstrings for developers."""

    def test_leave_no_text_in_the_openapi_document(self) -> None:
        names = [Names(cls.collection.replace("-", "_"), cls.object, cls.prefix) for cls, _ in EVENT_SOURCES.values()]
        template_texts = fixed_texts().union(*map(docstrings, names))
        lines = [
            f"openapi/openapi-3.1.json#{pointer}: {text}"
            for pointer, text in strings(_document())
            if not template_texts.isdisjoint(text.split("\n\n")) or has_placeholder(text)
        ]
        assert not lines, _report(lines)

    def test_have_such_texts(self) -> None:
        assert "The fields in request bodies, in the stored record and in responses." in fixed_texts()
        assert "Stores gift cards." in docstrings(Names.from_plural("gift_cards"))
        assert has_placeholder("Status of the $noun.")
        assert has_placeholder("${Record}s")
        assert not has_placeholder("^[a-z]$|$API_KEY, $nouns_of_others")


class TestTheSearch:
    @pytest.mark.parametrize(
        "text",
        [
            "Nobody calls.", "It is told later.", "Values, parted by\ncommas.", "The job goes on.", "The newest word wins.",
            "Up to 500 records a page.", "The request is under way.", "KeyRevoked and its kin.",
        ],
    )  # fmt: skip
    def test_finds_refused_words(self, text: str) -> None:
        assert refused_in("place", [text])

    @pytest.mark.parametrize(
        "text",
        [
            "The stored `told_at`.", "Besides, it is fine.", "Bearer tokens.", "A kind of key.", "Outstanding payments.",
            "A password has a word in it.", "25 resources per page.", "Open a page.", "https://example.com/told",
        ],
    )  # fmt: skip
    def test_passes_others(self, text: str) -> None:
        assert not refused_in("place", [text])

    def test_reads_literals_and_no_docstrings(self, tmp_path: Path) -> None:
        file = tmp_path / "module.py"
        file.write_text(
            '"""Nobody reads this."""\n\n'
            "def refuse(name: str) -> None:\n"
            '    """Nobody reads this, either."""\n'
            "    # nobody\n"
            '    raise ValueError(f"{name} is under "\n                     f"way, {name!r}")\n'
        )
        assert list(literals(file)) == ["… is under way, …"]
        assert sorted(docstrings_of(file)) == ["Nobody reads this, either.", "Nobody reads this."]

    def test_reads_sentences_without_code(self) -> None:
        text = "# A title\n\nOne sentence. Another\none.\n\n```\nnobody\n```\n\n| a | b |\n| c | d |\n"
        assert sentences(text) == ["# A title", "One sentence.", "Another one.", "| a | b |", "| c | d |"]

    def test_reads_passages_without_comments(self) -> None:
        assert passages("/** Nobody. */\n// nobody\nconst text = 'nobody'\n") == ["const text = 'nobody'"]
