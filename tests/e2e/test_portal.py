"""The deployed portal in a real browser: the checks in tests/portal, against the stack."""

import os
import subprocess
from pathlib import Path

import pytest

from local.paths import ROOT, TEST_STATE, VENV
from tests.e2e.stack import RunningStack

_CHECKS = ROOT / "tests" / "portal"
_LOCALHOST_NAMES = Path(__file__).with_name("localhost_names.mjs")


class TestPortal:
    @pytest.mark.timeout(1800)
    def test_passes_its_checks_in_chromium(self, stack: RunningStack) -> None:
        environment = os.environ | {
            "PATH": os.pathsep.join([str(VENV / "bin"), os.environ["PATH"]]),
            "NODE_OPTIONS": f"--import={_LOCALHOST_NAMES}",
            "PORTAL_URL": stack.facts["portal_url"],
            "STACK_FACTS": str(TEST_STATE / "stack.json"),
            "SCREENSHOTS": str(TEST_STATE / "screenshots"),
        }
        command: list[str | Path] = [VENV / "bin" / "npm", "test"]
        run = subprocess.run(command, cwd=_CHECKS, env=environment, capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stdout + run.stderr
