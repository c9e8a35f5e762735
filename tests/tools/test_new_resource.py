"""`make new-resource`: what it writes works, is typed and formatted, and forgets no list."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.template_texts import fixed_texts
from tools.new_resource import BadName, Names, to_singular, write_slice
from tools.resource_fields import BadField
from tools.slice_lists import Entry, PositionNotFound
from tools.template_sections import select_sections

ROOT = Path(__file__).resolve().parents[2]
COPIED_PATHS = (
    "functions",
    "infra",
    "layers/apikit",
    "layers/domain",
    "local",
    "openapi",
    "sdks",
    "tests",
    "tools",
    "pyproject.toml",
)
IGNORED_FILES = shutil.ignore_patterns("__pycache__", "node_modules", "e2e", "portal")
# Names that no real resource takes: the README's own would be refused once somebody followed it.
EVERY_KIND = (
    "code:label!^ title:text amount:money valid_until:date uses:int is_paid:bool contact:email size:enum(small,large) "
    "client:ref(clients)! venue:ref(venues) phone:phone language:locale time_zone:zone remarks:notes"
)
NAMES = ("sample_things", "plain_things", "stateless_things")
PACKAGES = [f"{folder}/{name}" for name in NAMES for folder in ("layers/domain/python/domain", "functions")]
TESTS = [
    path
    for name in NAMES
    for path in (f"tests/{name}.py", f"tests/functions/test_{name}.py", f"tests/unit/domain/{name}")
]
# What holds a new slice against the whole of the platform.
CONTRACT = (
    "tests/contract/test_slices.py",
    "tests/contract/test_bad_bodies.py",
    "tests/contract/test_openapi_document.py",
    "tests/unit/domain/events",
)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this repository with three new resources: with every type of field, without `FIELDS`, and without a status."""
    copy = tmp_path_factory.mktemp("repository")
    for name in COPIED_PATHS:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=IGNORED_FILES)
        else:
            shutil.copy(source, copy / name)
    write_slice(Names.from_plural("sample_things"), copy, fields=EVERY_KIND)
    write_slice(Names.from_plural("plain_things"), copy, about="What is plain.")
    write_slice(Names.from_plural("stateless_things"), copy, fields="title:text! uses:int", has_status=False)
    run(copy, "tools.openapi")
    run(copy, "sdks.generator")
    return copy


class TestAWrittenSlice:
    def test_passes_its_tests_and_forgets_nothing(self, repository: Path) -> None:
        options = [
            "-k",
            "thing or forgot or missing or Catalogue or has_a_scope or scope_of_a_record",
            "-p",
            "no:cacheprovider",
            "-q",
        ]
        report = run(repository, "pytest", *options, *TESTS, *CONTRACT)
        assert " passed" in report
        assert "skipped" not in report

    def test_is_typed(self, repository: Path) -> None:
        run(repository, "mypy", "--cache-dir", str(repository / ".mypy_cache"), *PACKAGES, *TESTS)

    def test_is_formatted_and_linted(self, repository: Path) -> None:
        run(repository, "ruff", "format", "--check", "--no-cache", ".")
        run(repository, "ruff", "check", "--no-cache", ".")

    def test_publishes_no_text_of_a_template(self, repository: Path) -> None:
        document = json.loads((repository / "openapi" / "openapi-3.1.json").read_text(encoding="utf-8"))
        published_texts = set(texts(document))
        assert {"What is plain.", "Sample things of your organization.", "Code of the sample thing."} <= published_texts
        assert published_texts & fixed_texts() == set()

    def test_without_a_status_has_no_actions(self, repository: Path) -> None:
        document = json.loads((repository / "openapi" / "openapi-3.1.json").read_text(encoding="utf-8"))
        actions = {path for path in document["paths"] if path.endswith(("/archive", "/activate"))}
        assert {path for path in actions if "-things/" in path} == {
            f"/v1/{kind}-things/{{{kind}_thing_id}}/{action}"
            for kind in ("sample", "plain")
            for action in ("archive", "activate")
        }
        text = (repository / "layers/domain/python/domain/stateless_things/model.py").read_text(encoding="utf-8")
        assert "status" not in text.lower()

    def test_is_entered_in_order(self, repository: Path) -> None:
        text = (repository / "layers/domain/python/domain/stream_changes.py").read_text(encoding="utf-8")
        collections = re.findall(r'^    "([\w-]+)": \("\w+", "\w+", "\w+_events"\),$', text, re.MULTILINE)
        assert {"plain-things", "sample-things", "stateless-things"} <= set(collections)
        assert collections == sorted(collections)

    def test_is_not_written_twice(self, repository: Path) -> None:
        with pytest.raises(BadName, match="sample_things already exists"):
            write_slice(Names.from_plural("sample_things"), repository)

    def test_does_not_share_another_records_prefix(self, repository: Path) -> None:
        with pytest.raises(BadName, match="clients already use the prefix cli"):
            write_slice(Names.from_plural("cliffs"), repository)

    def test_refers_only_to_what_there_is(self, repository: Path) -> None:
        with pytest.raises(BadField, match="unknown collection guests; use one of "):
            write_slice(Names.from_plural("other_things"), repository, fields="name:text guest:ref(guests)")
        assert not (repository / "functions" / "other_things").exists()


class TestAForgottenLine:
    def test_is_told(self, repository: Path) -> None:
        """Runs last over the copy, which it leaves broken."""
        for path, line in {
            "infra/catalogue.py": '    _http("sample_things", "/v1/sample-things"),\n',
            "layers/domain/python/domain/stream_changes.py": (
                '    "sample-things": ("sample_things", "SampleThing", "sample_thing_events"),\n'
            ),
            "functions/rest_api.py": '    ("sample-things", "sample_things.v1.routes:router"),\n',
            "layers/domain/python/domain/api_keys/key_scopes.py": '    "sample-things",\n',
        }.items():
            text = (repository / path).read_text(encoding="utf-8")
            assert line in text
            (repository / path).write_text(text.replace(line, ""), encoding="utf-8")
        (repository / "tests/functions/test_sample_things.py").unlink()
        report = run(repository, "pytest", "-vv", "-k", "sample", CONTRACT[0], fails=True)
        for report_line in (
            "domain/stream_changes.py has no line for sample-things",
            "infra/catalogue.py does not send sample_things exactly the paths of its routers",
            "functions/rest_api.py lacks /v1/sample-things",
            "domain/api_keys/key_scopes.py knows no scope sample-things:write",
            "tests/functions/test_sample_things.py",
        ):
            assert report_line in report


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
        assert to_singular(plural) == singular

    @pytest.mark.parametrize(
        "plural", ["sample-things", "SampleThings", "gift", "gift_", "_gifts", "../gifts", "gift cards", "s"]
    )
    def test_that_are_no_plural_nouns_are_refused(self, plural: str) -> None:
        with pytest.raises(BadName):
            Names.from_plural(plural)

    def test_that_are_words_of_python_are_refused(self) -> None:
        with pytest.raises(BadName):
            Names.from_plural("classes")
        assert Names.from_plural("classes", singular="lesson").prefix == "les"

    def test_of_many_without_a_plural_ending_need_the_one(self) -> None:
        names = Names.from_plural("staff", singular="staff_member", prefix="stf")
        assert (names.plural, names.singular, names.substitutions()["Record"]) == (
            "staff",
            "staff_member",
            "StaffMember",
        )
        with pytest.raises(BadName, match="set the singular with --singular"):
            Names.from_plural("staff")

    def test_make_the_words_of_the_templates(self) -> None:
        words = Names.from_plural("open_issues").substitutions()
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


class TestSections:
    TEXT = "a\n%if status\nb\n%else\nc\n%end\nd\n%if status\ne\n%end\n"

    def test_with_the_condition(self) -> None:
        assert select_sections(self.TEXT, {"status": True}) == "a\nb\nd\ne\n"

    def test_without_the_condition(self) -> None:
        assert select_sections(self.TEXT, {"status": False}) == "a\nc\nd\n"


class TestEntries:
    def test_go_behind_the_last_line_like_them(self) -> None:
        assert Entry("f", "c\n", after_pattern=r"^[ab]$").insert_into("a\nb\nz\n") == "a\nb\nc\nz\n"

    def test_go_before_the_first_line_that_follows_them(self) -> None:
        assert Entry("f", "c\n", before_pattern=r"^\)$").insert_into("(\n)\n)\n") == "(\nc\n)\n)\n"

    def test_go_among_lines_like_them(self) -> None:
        for line, text in (("b\n", "a\nb\nc\nz\n"), ("d\n", "a\nc\nd\nz\n"), ("0\n", "0\na\nc\nz\n")):
            assert Entry("f", line, sorted_pattern=r"^[ac]$").insert_into("a\nc\nz\n") == text

    def test_are_made_once(self) -> None:
        assert Entry("f", "c\n", before_pattern=r"^\)$").insert_into("(\nc\n)\n") == "(\nc\n)\n"
        assert (
            Entry("f", '"x",\n', skip_text='"x"', before_pattern=r"^\)$").insert_into('(\n"w", "x"\n)\n')
            == '(\n"w", "x"\n)\n'
        )

    def test_say_when_their_place_is_gone(self) -> None:
        with pytest.raises(PositionNotFound):
            Entry("f", "c\n", before_pattern=r"^\)$").insert_into("[]\n")


def texts(value: object) -> Iterator[str]:
    """Every text in a JSON document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for each in value.values() for text in texts(each))
    elif isinstance(value, list):
        yield from (text for each in value for text in texts(each))


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
