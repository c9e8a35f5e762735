"""`make new-resource`: what it writes works, is typed and formatted, and forgets no list."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.new_resource import BadName, Names, singular_of, write_slice
from tools.slice_lists import Entry, NotListed

ROOT = Path(__file__).resolve().parents[2]
COPIED = ("functions", "infra", "layers/apikit", "layers/domain", "openapi", "tests", "tools", "pyproject.toml")
IGNORED = shutil.ignore_patterns("__pycache__", "node_modules", "e2e", "portal")
GENERATED = (
    "layers/domain/python/domain/gift_cards",
    "functions/gift_cards",
    "tests/functions/test_gift_cards.py",
    "tests/unit/domain/gift_cards",
)
# What holds a new slice against the whole of the platform.
CONTRACT = (
    "tests/contract/test_slices.py",
    "tests/contract/test_bad_bodies.py",
    "tests/contract/test_openapi_document.py",
)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this repository with a new resource, its OpenAPI documents made anew."""
    copy = tmp_path_factory.mktemp("repository")
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=IGNORED)
        else:
            shutil.copy(source, copy / name)
    write_slice(Names.of("gift_cards"), copy)
    run(copy, "tools.openapi")
    return copy


class TestAWrittenSlice:
    def test_passes_its_tests_and_forgets_nothing(self, repository: Path) -> None:
        only = ["-k", "gift or forgot or missing", "-p", "no:cacheprovider", "-q"]
        report = run(repository, "pytest", *only, *GENERATED[2:], *CONTRACT)
        assert " passed" in report
        assert "skipped" not in report

    def test_is_typed(self, repository: Path) -> None:
        run(repository, "mypy", "--cache-dir", str(repository / ".mypy_cache"), *GENERATED)

    def test_is_formatted_and_linted(self, repository: Path) -> None:
        run(repository, "ruff", "format", "--check", "--no-cache", *GENERATED)
        run(repository, "ruff", "check", "--no-cache", *GENERATED)

    def test_is_not_written_twice(self, repository: Path) -> None:
        with pytest.raises(BadName, match="gift_cards exists"):
            write_slice(Names.of("gift_cards"), repository)

    def test_does_not_share_another_records_prefix(self, repository: Path) -> None:
        with pytest.raises(BadName, match="clients have the prefix cli"):
            write_slice(Names.of("cliffs"), repository)


class TestAForgottenLine:
    def test_is_told(self, repository: Path) -> None:
        """Runs last over the copy, which it leaves broken."""
        for path, line in {
            "infra/catalogue.py": '    _http("gift_cards", "/v1/gift-cards"),\n',
            "layers/domain/python/domain/changes.py": '    "gift-cards": (GiftCard, gift_card_events),\n',
            "functions/rest_api.py": "    gift_cards.router,\n",
            "layers/domain/python/domain/api_keys/model.py": '    "gift-cards",\n',
        }.items():
            text = (repository / path).read_text(encoding="utf-8")
            assert line in text
            (repository / path).write_text(text.replace(line, ""), encoding="utf-8")
        (repository / "tests/functions/test_gift_cards.py").unlink()
        report = run(repository, "pytest", "-vv", "-k", "gift", CONTRACT[0], fails=True)
        for told in (
            "domain/changes.py has no line for gift-cards",
            "infra/catalogue.py does not send gift_cards exactly the paths of its routers",
            "functions/rest_api.py lacks /v1/gift-cards",
            "domain/api_keys/model.py knows no scope gift-cards:write",
            "tests/functions/test_gift_cards.py",
        ):
            assert told in report


class TestNames:
    @pytest.mark.parametrize(
        ("plural", "singular"),
        [
            ("gift_cards", "gift_card"),
            ("categories", "category"),
            ("boxes", "box"),
            ("classes", "class"),
            ("churches", "church"),
            ("venues", "venue"),
        ],
    )
    def test_of_one_follow_from_that_of_many(self, plural: str, singular: str) -> None:
        assert singular_of(plural) == singular

    @pytest.mark.parametrize(
        "plural", ["gift-cards", "GiftCards", "gift", "gift_", "_gifts", "../gifts", "gift cards", "s"]
    )
    def test_that_are_no_plural_nouns_are_refused(self, plural: str) -> None:
        with pytest.raises(BadName):
            Names.of(plural)

    def test_that_are_words_of_python_are_refused(self) -> None:
        with pytest.raises(BadName):
            Names.of("classes")
        assert Names.of("classes", singular="lesson").prefix == "les"

    def test_make_the_words_of_the_templates(self) -> None:
        words = Names.of("open_issues").substitutions()
        assert words == {
            "plural": "open_issues",
            "singular": "open_issue",
            "prefix": "ope",
            "path": "open-issues",
            "Record": "OpenIssue",
            "noun": "open issue",
            "nouns": "open issues",
            "Plural": "Open issues",
            "article": "an",
            "Article": "An",
        }


class TestEntries:
    def test_go_behind_the_last_line_like_them(self) -> None:
        assert Entry("f", "c\n", after=r"^[ab]$").entered("a\nb\nz\n") == "a\nb\nc\nz\n"

    def test_go_before_the_first_line_that_follows_them(self) -> None:
        assert Entry("f", "c\n", before=r"^\)$").entered("(\n)\n)\n") == "(\nc\n)\n)\n"

    def test_are_made_once(self) -> None:
        assert Entry("f", "c\n", before=r"^\)$").entered("(\nc\n)\n") == "(\nc\n)\n"
        assert Entry("f", '"x",\n', unless='"x"', before=r"^\)$").entered('(\n"w", "x"\n)\n') == '(\n"w", "x"\n)\n'

    def test_say_when_their_place_is_gone(self) -> None:
        with pytest.raises(NotListed):
            Entry("f", "c\n", before=r"^\)$").entered("[]\n")


def run(repository: Path, module: str, *arguments: str, fails: bool = False) -> str:
    """What a program says in the copied repository, where it must succeed or fail."""
    paths = [repository, repository / "layers/apikit/python", repository / "layers/domain/python"]
    outcome = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=repository,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert bool(outcome.returncode) is fails, outcome.stdout[-5000:] + outcome.stderr[-5000:]
    return outcome.stdout
