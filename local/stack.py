"""The whole local stack as a context manager, for `make run` and for the tests; each has its port and its folder."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from local import aws, deployment, emulator, memory, progress, venv, warmth
from local.paths import ROOT, VENV, program


@contextmanager
def start(port: int, state: Path) -> Iterator[dict[str, Any]]:
    """The stack answers; yields what `stack.json` in the state folder says.

    Its data outlives it: the next start in the same folder finds it. Raises EmulatorError when the emulator cannot start.
    """
    venv.ensure_emulator()
    state.mkdir(parents=True, exist_ok=True)
    with emulator.running(port, state):
        yield bring_up(port, state)


def bring_up(port: int, state: Path) -> dict[str, Any]:
    """A running emulator is deployed to, seeded and warm; the folder has its `deployment.json` and `stack.json`."""
    facts = deployment.bring_up_to_date(port, state)
    described = state / "deployment.json"
    described.write_text(json.dumps(facts, indent=2))
    credentials = memory.recall(port, "credentials")
    if credentials is None:
        with progress.step("Demo data"):
            credentials = _seed(port, described)
        memory.remember(port, "credentials", credentials)
    with progress.step("Functions"):
        warmth.warm_up(port, facts)
    stack = {"api_url": facts["api_url"], "portal_url": facts["portal_url"], **json.loads(credentials)}
    (state / "stack.json").write_text(json.dumps(stack, indent=2))
    return stack


def _seed(port: int, described: Path) -> str:
    """The seed prints the credentials it made, one JSON object, and nothing else, on its standard output."""
    if not (ROOT / "local" / "seed.py").is_file():
        return "{}"
    done = subprocess.run(
        [program(VENV, "python"), "-m", "local.seed", described],
        cwd=ROOT,
        env=aws.environment(port) | {"PYTHONPATH": _import_path()},
        stdout=subprocess.PIPE,
        stderr=sys.stderr,
        text=True,
        check=True,
    )
    json.loads(done.stdout)
    return done.stdout


def _import_path() -> str:
    return ":".join(str(ROOT / each) for each in (".", "layers/apikit/python", "layers/domain/python"))
