"""Event patterns: the emulator's EventBridge (`TestEventPattern`) gives the results that ours gives.

Where the two differ, Amazon's documentation does not decide, or the emulator departs from it:

- A field with conditions inside and outside of `$or` is invalid here; the emulator, as EventBridge, keeps the last ones.
- Names of fields are literal here. The emulator splits a name at its dots, so that it does not match a field whose name has a dot, which
  Event Ruler matches.
- A value that must be absent from the objects of a list is absent from all of them here, as in Event Ruler; from one in the emulator.
- Case is ignored by Unicode's case folding here; the emulator accepts the upper and lower case of each character of the operand.
- The emulator's numbers have no bounds and any number of decimals; Amazon documents -5e9 to 5e9 with six decimals.
"""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings

from domain.event_patterns.pattern_compiler import compile_pattern
from domain.event_patterns.pattern_faults import PatternError
from local.paths import EMULATOR_VENV, ROOT, program
from local.venv import ensure_emulator
from tests import event_patterns as model

ON_THE_EMULATOR = """
import json, sys
from ministack.services import eventbridge

for line in sys.stdin:
    pattern, event = json.loads(line)
    status, _, body = eventbridge._test_event_pattern({
        "EventPattern": json.dumps({"detail": pattern}),
        "Event": json.dumps({"source": "s", "detail-type": "t", "detail": event}),
    })
    print(json.dumps(json.loads(body).get("Result") if status == 200 else "invalid"), flush=True)
"""
DOCUMENT = json.loads((ROOT / "tests/unit/domain/event_patterns/aws_cases.json").read_text(encoding="utf-8"))
# Bounds and decimals of numbers, which the emulator does not have.
ACCEPTED_BY_THE_EMULATOR = frozenset({"numbers up to 5e9", "numbers from -5e9", "six decimals"})
MANY = settings(max_examples=400, deadline=None)

Answer = Callable[[Any, Any], Any]


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answer]:
    """Asks the emulator whether an event matches a pattern: true, false or "invalid"."""
    ensure_emulator()
    command = [str(program(EMULATOR_VENV, "python")), "-c", ON_THE_EMULATOR]
    folder: Path = tmp_path_factory.mktemp("emulator")
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=folder) as process:
        stdin, stdout = process.stdin, process.stdout
        assert stdin
        assert stdout

        def answer(pattern: Any, event: Any) -> Any:
            stdin.write(json.dumps([pattern, event]) + "\n")
            stdin.flush()
            return json.loads(stdout.readline())

        yield answer
        stdin.close()


def our_answer(pattern: Any, event: Any) -> Any:
    try:
        return compile_pattern(pattern).matches(event)
    except PatternError:
        return "invalid"


@pytest.mark.parametrize("case", DOCUMENT["cases"], ids=lambda case: case["rule"])
def test_documented_cases(emulator: Answer, case: dict[str, Any]) -> None:
    events = [*case["yes"], *case["no"]]
    assert [emulator(case["pattern"], event) for event in events] == [
        our_answer(case["pattern"], each) for each in events
    ]


@pytest.mark.parametrize(
    "case",
    [case for case in DOCUMENT["invalid"] if case["rule"] not in ACCEPTED_BY_THE_EMULATOR and case["pattern"]],
    ids=lambda case: case["rule"],
)
def test_invalid_patterns(emulator: Answer, case: dict[str, Any]) -> None:
    assert emulator(case["pattern"], {}) == "invalid"


class TestRandomPatterns:
    @MANY
    @given(model.patterns(model.SCALARS | model.OPERATORS, has_choices=True), model.events(has_lists_of_objects=True))
    def test_with_choices(self, emulator: Answer, pattern: Any, event: Any) -> None:
        ours = our_answer(pattern, event)
        assume(ours != "invalid")
        assert emulator(pattern, event) == ours

    @MANY
    @given(
        model.patterns(model.SCALARS | model.OPERATORS | model.EXISTS, has_choices=True),
        model.events(has_lists_of_objects=False),
    )
    def test_with_presence(self, emulator: Answer, pattern: Any, event: Any) -> None:
        ours = our_answer(pattern, event)
        assume(ours != "invalid")
        assert emulator(pattern, event) == ours
