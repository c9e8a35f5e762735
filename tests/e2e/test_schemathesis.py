"""Schemathesis with every check against every operation of the deployed stack: what the document promises holds.

A run in CI sends the same share of all cases each time. `make fuzz` sends all of them, and more made by chance; it takes hours.
"""

import os
import re
import subprocess
from pathlib import Path

import pytest

from local.paths import ROOT, VENV, program
from tests.contract.operations import operations
from tests.e2e.fuzzing.examples import with_examples_of
from tests.e2e.stack import Customer, RunningStack

_FOLDER = ROOT / "tests" / "e2e" / "fuzzing"
_IS_WHOLE = os.environ.get("WEDSYNC_FUZZ") == "all"
_COVERAGE_ONE_OF = 1 if _IS_WHOLE else 160
_EXAMPLES = 100 if _IS_WHOLE else 2
_TIMEOUT_S = 8 * 3600 if _IS_WHOLE else 900


@pytest.fixture
def chain(stack: RunningStack) -> Customer:
    """A key of its own with the highest limits, so that no 429 hides anything; it acts for a new child."""
    chain = stack.customer()
    child = chain.call("POST", "/v1/organizations", json={"name": "A child of chance"}).json()
    key = chain.with_key(tier="enterprise")
    return Customer(key.api_url, key.api_key, key.api_secret, acting_for=child["id"])


@pytest.mark.timeout(_TIMEOUT_S)
def test_every_check_of_every_operation_holds(stack: RunningStack, chain: Customer, tmp_path: Path) -> None:
    document = tmp_path / "openapi.json"
    administrator = Customer(chain.api_url, stack.facts["admin_api_key"], stack.facts["admin_api_secret"])
    document.write_text(with_examples_of(chain, administrator=administrator), encoding="utf-8")
    run = subprocess.run(
        [
            program(VENV, "schemathesis"), "--config-file", _FOLDER / "schemathesis.toml",
            "run", document, "--url", chain.api_url, "--checks", "all", "--generation-deterministic", "--no-shrink",
            "--phases", "examples,coverage,fuzzing,stateful", "--max-examples", str(_EXAMPLES),
            "--continue-on-failure", "--no-color",
        ],
        cwd=ROOT, env=os.environ | _settings(chain), capture_output=True, text=True, check=False,
    )  # fmt: skip
    print(run.stdout)  # noqa: T201 - pytest shows it with a failure: how to repeat each
    assert run.returncode == 0, run.stdout[-8000:] + run.stderr[-2000:]
    summary = re.search(r"Tested: (\d+)", run.stdout)
    assert summary, run.stdout[-2000:]
    # All but one, which `examples` leaves out.
    assert int(summary[1]) == len(operations()) - 1
    # The key still works and its organization is active, so what was sent last was judged, too.
    assert chain.call("GET", "/v1/clients").status_code == 200


def _settings(chain: Customer) -> dict[str, str]:
    return {
        "WEDSYNC_FUZZ_KEY": chain.api_key,
        "WEDSYNC_FUZZ_SECRET": chain.api_secret,
        "WEDSYNC_FUZZ_ORGANIZATION": chain.acting_for or "",
        "WEDSYNC_FUZZ_ONE_OF": str(_COVERAGE_ONE_OF),
    }
