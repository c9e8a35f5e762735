"""The twenty tasks of `benchmarks.sdk_tasks`: our programs run and have exact types, and the published counts are those of the files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.sdk_tasks import report
from benchmarks.sdk_tasks.exchanges import WEDSYNC
from benchmarks.sdk_tasks.programs import PROGRAMS, Program
from benchmarks.sdk_tasks.runs import count_requests
from benchmarks.sdk_tasks.toolchains import Toolchain
from benchmarks.sdk_tasks.type_checks import find_mistakes
from local import npm
from local.paths import ROOT, VENV, program
from tests.sdks.scripted_server import ScriptedServer, a_scripted_server

_NODE = ROOT / "sdks" / "node"
_OURS = [each for each in PROGRAMS if each.sdk == "WedSync"]
_DECISION = ROOT / "docs" / "decisions" / "0145-our-sdks-are-compared-on-twenty-tasks.md"
# Calls of openapi-fetch return errors instead of throwing them. All of its other tasks check for one, in a line of their own.
_LONGER_IN_NODE = {"handle_conflict", "show_faults"}

# Types of Node.js accept values of enums that a newer API may have.
_OPEN_ENUMS = {"node": {"confirm_booking"}, "python": set[str]()}


@pytest.fixture(scope="module")
def toolchain() -> Toolchain:
    """The sources of our SDKs."""
    npm.install(_NODE, title="npm packages of sdks/node")
    return Toolchain(
        python=program(VENV, "python"),
        python_paths=(ROOT, ROOT / "sdks" / "python" / "src"),
        node_modules=_NODE / "node_modules",
        modules={"@wedsync/sdk": _NODE / "src" / "index.ts"},
    )


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    """The server of the tasks."""
    with a_scripted_server() as instance:
        yield instance


def result(program: Program) -> report.Result:
    """The published result of a program."""
    [each] = [each for each in report.read() if (each.language, each.sdk) == (program.language, program.sdk)]
    return each


@pytest.mark.parametrize("ours", _OURS, ids=lambda each: each.language)
class TestOurPrograms:
    def test_send_the_published_requests(
        self, ours: Program, toolchain: Toolchain, server: ScriptedServer, tmp_path: Path
    ) -> None:
        runtime = toolchain.prepare(ours, tmp_path)
        assert count_requests(runtime, server, WEDSYNC) == result(ours).requests

    def test_have_types_that_find_the_published_mistakes(
        self, ours: Program, toolchain: Toolchain, tmp_path: Path
    ) -> None:
        mistakes = find_mistakes(ours, toolchain, tmp_path / "mistakes")
        assert mistakes == result(ours).mistakes
        assert set(ours.list_tasks()) - set(mistakes) == _OPEN_ENUMS[ours.language]

    def test_are_shorter_and_safer_than_the_others(self, ours: Program) -> None:
        others = [each for each in report.read() if each.language == ours.language and each.sdk != "WedSync"]
        assert all(result(ours).total_lines < each.total_lines for each in others)
        assert all(len(result(ours).mistakes) > len(each.mistakes) for each in others)
        longer = {task for task in ours.list_tasks() for each in others if result(ours).lines[task] > each.lines[task]}
        assert longer == (_LONGER_IN_NODE if ours.language == "node" else set())


@pytest.mark.parametrize("each", PROGRAMS, ids=lambda each: f"{each.language}-{each.path.stem}")
class TestProgram:
    def test_has_the_tasks_of_all(self, each: Program) -> None:
        assert each.list_tasks() == list(WEDSYNC.exchanges())

    def test_has_the_published_lines(self, each: Program) -> None:
        assert each.count_lines() == result(each).lines
        assert each.count_helper_lines() == result(each).helper_lines


class TestDecision:
    def test_has_the_published_results(self) -> None:
        text = _DECISION.read_text(encoding="utf-8")
        assert report.totals(report.read()) in text
        assert report.lines_by_task(report.read()) in text
